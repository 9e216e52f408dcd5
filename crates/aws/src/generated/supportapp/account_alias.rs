// Made by `cargo xtask generate`; do not edit.
//! `AWS::SupportApp::AccountAlias`

use stanchion_template::generated::*;

/// `AWS::SupportApp::AccountAlias`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportapp-accountalias.html)
#[must_use]
pub struct AccountAlias<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AccountAlias<Missing_<super::required::account_alias>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccountAlias(Properties_::new(), PhantomData_) }
}
impl<S0> AccountAlias<S0> {
    /// Sets `AccountAlias`. Required. 1 to 30 characters.
    #[inline] pub fn account_alias(mut self, value: impl IntoValue_<String>) -> AccountAlias<Set_> { self.0.put("AccountAlias", value.into_node()); AccountAlias(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AccountAlias> for AccountAlias<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for AccountAlias<S0> {
    const TYPE: &'static str = "AWS::SupportApp::AccountAlias";
    type Handle = AccountAliasRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AccountAlias`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AccountAliasRef(Id_);
impl From<Id_> for AccountAliasRef { #[inline] fn from(id: Id_) -> Self { AccountAliasRef(id) } }
impl AsRef<Id_> for AccountAliasRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AccountAliasRef {
    /// `Ref`: `AccountAliasResourceId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AccountAliasResourceId`
    #[inline] pub fn account_alias_resource_id(&self) -> Value_<String> { self.0.attribute("AccountAliasResourceId") }
}
