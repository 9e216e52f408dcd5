// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lambda::ResourcePolicy`

use stanchion_template::generated::*;

/// `AWS::Lambda::ResourcePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-resourcepolicy.html)
#[must_use]
pub struct ResourcePolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ResourcePolicy<Missing_<super::required::policy_document>, Missing_<super::required::resource_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourcePolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ResourcePolicy<S0, S1> {
    /// Sets `PolicyDocument`. Required.
    #[inline] pub fn policy_document(mut self, value: impl IntoValue_<Node_>) -> ResourcePolicy<Set_, S1> { self.0.put("PolicyDocument", value.into_node()); ResourcePolicy(self.0, PhantomData_) }
    /// Sets `ResourceArn`. Required. 12 to 1024 characters. An update replaces the resource.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> ResourcePolicy<S0, Set_> { self.0.put("ResourceArn", value.into_node()); ResourcePolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ResourcePolicy> for ResourcePolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ResourcePolicy<S0, S1> {
    const TYPE: &'static str = "AWS::Lambda::ResourcePolicy";
    type Handle = ResourcePolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ResourcePolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ResourcePolicyRef(Id_);
impl From<Id_> for ResourcePolicyRef { #[inline] fn from(id: Id_) -> Self { ResourcePolicyRef(id) } }
impl AsRef<Id_> for ResourcePolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ResourcePolicyRef {
    /// `Ref`: `ResourceArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
