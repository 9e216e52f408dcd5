// Made by `cargo xtask generate`; do not edit.
//! `AWS::VerifiedPermissions::PolicyTemplate`

use stanchion_template::generated::*;

/// `AWS::VerifiedPermissions::PolicyTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policytemplate.html)
#[must_use]
pub struct PolicyTemplate<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PolicyTemplate<Missing_<super::required::policy_store_id>, Missing_<super::required::statement>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PolicyTemplate(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PolicyTemplate<S0, S1> {
    /// Sets `Description`. 0 to 150 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. 0 to 150 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `PolicyStoreId`. Required. 1 to 200 characters. An update replaces the resource.
    #[inline] pub fn policy_store_id(mut self, value: impl IntoValue_<String>) -> PolicyTemplate<Set_, S1> { self.0.put("PolicyStoreId", value.into_node()); PolicyTemplate(self.0, PhantomData_) }
    /// Sets `Statement`. Required. 1 to 10000 characters.
    #[inline] pub fn statement(mut self, value: impl IntoValue_<String>) -> PolicyTemplate<S0, Set_> { self.0.put("Statement", value.into_node()); PolicyTemplate(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PolicyTemplate> for PolicyTemplate<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for PolicyTemplate<S0, S1> {
    const TYPE: &'static str = "AWS::VerifiedPermissions::PolicyTemplate";
    type Handle = PolicyTemplateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PolicyTemplate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PolicyTemplateRef(Id_);
impl From<Id_> for PolicyTemplateRef { #[inline] fn from(id: Id_) -> Self { PolicyTemplateRef(id) } }
impl AsRef<Id_> for PolicyTemplateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PolicyTemplateRef {
    /// `Ref`: `PolicyStoreId|PolicyTemplateId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `PolicyTemplateId`
    #[inline] pub fn policy_template_id(&self) -> Value_<String> { self.0.attribute("PolicyTemplateId") }
}
