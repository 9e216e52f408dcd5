// Made by `cargo xtask generate`; do not edit.
//! `AWS::S3::MultiRegionAccessPointPolicy`

use stanchion_template::generated::*;

/// `AWS::S3::MultiRegionAccessPointPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-multiregionaccesspointpolicy.html)
#[must_use]
pub struct MultiRegionAccessPointPolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MultiRegionAccessPointPolicy<Missing_<super::required::mrap_name>, Missing_<super::required::policy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MultiRegionAccessPointPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MultiRegionAccessPointPolicy<S0, S1> {
    /// Sets `MrapName`. Required. 3 to 50 characters. An update replaces the resource.
    #[inline] pub fn mrap_name(mut self, value: impl IntoValue_<String>) -> MultiRegionAccessPointPolicy<Set_, S1> { self.0.put("MrapName", value.into_node()); MultiRegionAccessPointPolicy(self.0, PhantomData_) }
    /// Sets `Policy`. Required.
    #[inline] pub fn policy(mut self, value: impl IntoValue_<Node_>) -> MultiRegionAccessPointPolicy<S0, Set_> { self.0.put("Policy", value.into_node()); MultiRegionAccessPointPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MultiRegionAccessPointPolicy> for MultiRegionAccessPointPolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for MultiRegionAccessPointPolicy<S0, S1> {
    const TYPE: &'static str = "AWS::S3::MultiRegionAccessPointPolicy";
    type Handle = MultiRegionAccessPointPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MultiRegionAccessPointPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MultiRegionAccessPointPolicyRef(Id_);
impl From<Id_> for MultiRegionAccessPointPolicyRef { #[inline] fn from(id: Id_) -> Self { MultiRegionAccessPointPolicyRef(id) } }
impl AsRef<Id_> for MultiRegionAccessPointPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MultiRegionAccessPointPolicyRef {
    /// `Ref`: `MrapName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `PolicyStatus`
    #[inline] pub fn policy_status(&self) -> Value_<String> { self.0.attribute("PolicyStatus") }
    /// `Fn::GetAtt` `PolicyStatus.IsPublic`
    #[inline] pub fn policy_status_is_public(&self) -> Value_<String> { self.0.attribute("PolicyStatus.IsPublic") }
}
