// Made by `cargo xtask generate`; do not edit.
//! `AWS::EventSchemas::RegistryPolicy`

use stanchion_template::generated::*;

/// `AWS::EventSchemas::RegistryPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-registrypolicy.html)
#[must_use]
pub struct RegistryPolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RegistryPolicy<Missing_<super::required::policy>, Missing_<super::required::registry_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RegistryPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RegistryPolicy<S0, S1> {
    /// Sets `Policy`. Required.
    #[inline] pub fn policy(mut self, value: impl IntoValue_<Node_>) -> RegistryPolicy<Set_, S1> { self.0.put("Policy", value.into_node()); RegistryPolicy(self.0, PhantomData_) }
    /// Sets `RegistryName`. Required.
    #[inline] pub fn registry_name(mut self, value: impl IntoValue_<String>) -> RegistryPolicy<S0, Set_> { self.0.put("RegistryName", value.into_node()); RegistryPolicy(self.0, PhantomData_) }
    /// Sets `RevisionId`.
    #[inline] pub fn revision_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RevisionId", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RegistryPolicy> for RegistryPolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for RegistryPolicy<S0, S1> {
    const TYPE: &'static str = "AWS::EventSchemas::RegistryPolicy";
    type Handle = RegistryPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RegistryPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RegistryPolicyRef(Id_);
impl From<Id_> for RegistryPolicyRef { #[inline] fn from(id: Id_) -> Self { RegistryPolicyRef(id) } }
impl AsRef<Id_> for RegistryPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RegistryPolicyRef {
    /// `Ref`: `RegistryName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
