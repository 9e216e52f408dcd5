// Made by `cargo xtask generate`; do not edit.
//! `AWS::SecurityHub::DelegatedAdmin`

use stanchion_template::generated::*;

/// `AWS::SecurityHub::DelegatedAdmin`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-delegatedadmin.html)
#[must_use]
pub struct DelegatedAdmin<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DelegatedAdmin<Missing_<super::required::admin_account_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DelegatedAdmin(Properties_::new(), PhantomData_) }
}
impl<S0> DelegatedAdmin<S0> {
    /// Sets `AdminAccountId`. Required. An update replaces the resource.
    #[inline] pub fn admin_account_id(mut self, value: impl IntoValue_<String>) -> DelegatedAdmin<Set_> { self.0.put("AdminAccountId", value.into_node()); DelegatedAdmin(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DelegatedAdmin> for DelegatedAdmin<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for DelegatedAdmin<S0> {
    const TYPE: &'static str = "AWS::SecurityHub::DelegatedAdmin";
    type Handle = DelegatedAdminRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DelegatedAdmin`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DelegatedAdminRef(Id_);
impl From<Id_> for DelegatedAdminRef { #[inline] fn from(id: Id_) -> Self { DelegatedAdminRef(id) } }
impl AsRef<Id_> for DelegatedAdminRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DelegatedAdminRef {
    /// `Ref`: `DelegatedAdminIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DelegatedAdminIdentifier`
    #[inline] pub fn delegated_admin_identifier(&self) -> Value_<String> { self.0.attribute("DelegatedAdminIdentifier") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
