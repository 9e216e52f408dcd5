// Made by `cargo xtask generate`; do not edit.
//! `AWS::MSK::ClusterPolicy`

use stanchion_template::generated::*;

/// `AWS::MSK::ClusterPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-clusterpolicy.html)
#[must_use]
pub struct ClusterPolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ClusterPolicy<Missing_<super::required::cluster_arn>, Missing_<super::required::policy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClusterPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ClusterPolicy<S0, S1> {
    /// Sets `ClusterArn`. Required. An update replaces the resource.
    #[inline] pub fn cluster_arn(mut self, value: impl IntoValue_<String>) -> ClusterPolicy<Set_, S1> { self.0.put("ClusterArn", value.into_node()); ClusterPolicy(self.0, PhantomData_) }
    /// Sets `Policy`. Required.
    #[inline] pub fn policy(mut self, value: impl IntoValue_<Node_>) -> ClusterPolicy<S0, Set_> { self.0.put("Policy", value.into_node()); ClusterPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ClusterPolicy> for ClusterPolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ClusterPolicy<S0, S1> {
    const TYPE: &'static str = "AWS::MSK::ClusterPolicy";
    type Handle = ClusterPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ClusterPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ClusterPolicyRef(Id_);
impl From<Id_> for ClusterPolicyRef { #[inline] fn from(id: Id_) -> Self { ClusterPolicyRef(id) } }
impl AsRef<Id_> for ClusterPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ClusterPolicyRef {
    /// `Ref`: `ClusterArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CurrentVersion`
    #[inline] pub fn current_version(&self) -> Value_<String> { self.0.attribute("CurrentVersion") }
}
