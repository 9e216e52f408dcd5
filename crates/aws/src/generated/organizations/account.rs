// Made by `cargo xtask generate`; do not edit.
//! `AWS::Organizations::Account`

use stanchion_template::generated::*;

/// `AWS::Organizations::Account`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-account.html)
#[must_use]
pub struct Account<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Account<Missing_<super::required::account_name>, Missing_<super::required::email>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Account(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Account<S0, S1> {
    /// Sets `AccountName`. Required. 1 to 50 characters.
    #[inline] pub fn account_name(mut self, value: impl IntoValue_<String>) -> Account<Set_, S1> { self.0.put("AccountName", value.into_node()); Account(self.0, PhantomData_) }
    /// Sets `Email`. Required. 6 to 64 characters.
    #[inline] pub fn email(mut self, value: impl IntoValue_<String>) -> Account<S0, Set_> { self.0.put("Email", value.into_node()); Account(self.0, PhantomData_) }
    /// Sets `ParentIds`.
    #[inline] pub fn parent_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ParentIds", value.into_node()); self }
    /// Sets `RoleName`. 1 to 64 characters.
    #[inline] pub fn role_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleName", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Account> for Account<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Account<S0, S1> {
    const TYPE: &'static str = "AWS::Organizations::Account";
    type Handle = AccountRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Account`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AccountRef(Id_);
impl From<Id_> for AccountRef { #[inline] fn from(id: Id_) -> Self { AccountRef(id) } }
impl AsRef<Id_> for AccountRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AccountRef {
    /// `Ref`: `AccountId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AccountId`
    #[inline] pub fn account_id(&self) -> Value_<String> { self.0.attribute("AccountId") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `JoinedMethod`
    #[inline] pub fn joined_method(&self) -> Value_<String> { self.0.attribute("JoinedMethod") }
    /// `Fn::GetAtt` `JoinedTimestamp`
    #[inline] pub fn joined_timestamp(&self) -> Value_<String> { self.0.attribute("JoinedTimestamp") }
    /// `Fn::GetAtt` `Paths`
    #[inline] pub fn paths(&self) -> Value_<Vec<String>> { self.0.list_attribute("Paths") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
