// Made by `cargo xtask generate`; do not edit.
//! `AWS::ECR::RegistryPolicy`

use stanchion_template::generated::*;

/// `AWS::ECR::RegistryPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-registrypolicy.html)
#[must_use]
pub struct RegistryPolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RegistryPolicy<Missing_<super::required::policy_text>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RegistryPolicy(Properties_::new(), PhantomData_) }
}
impl<S0> RegistryPolicy<S0> {
    /// Sets `PolicyText`. Required. 0 to 10240 characters.
    #[inline] pub fn policy_text(mut self, value: impl IntoValue_<Node_>) -> RegistryPolicy<Set_> { self.0.put("PolicyText", value.into_node()); RegistryPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RegistryPolicy> for RegistryPolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for RegistryPolicy<S0> {
    const TYPE: &'static str = "AWS::ECR::RegistryPolicy";
    type Handle = RegistryPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RegistryPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RegistryPolicyRef(Id_);
impl From<Id_> for RegistryPolicyRef { #[inline] fn from(id: Id_) -> Self { RegistryPolicyRef(id) } }
impl AsRef<Id_> for RegistryPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RegistryPolicyRef {
    /// `Ref`: `RegistryId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `RegistryId`
    #[inline] pub fn registry_id(&self) -> Value_<String> { self.0.attribute("RegistryId") }
}
