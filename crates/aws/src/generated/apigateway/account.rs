// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGateway::Account`

use stanchion_template::generated::*;

/// `AWS::ApiGateway::Account`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-account.html)
#[must_use]
pub struct Account(Properties_);
impl Account {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Account(Properties_::new()) }
}
impl Account {
    /// Sets `CloudWatchRoleArn`.
    #[inline] pub fn cloud_watch_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CloudWatchRoleArn", value.into_node()); self }
}
impl IntoValue_<Account> for Account { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Account {
    const TYPE: &'static str = "AWS::ApiGateway::Account";
    type Handle = AccountRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Account`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AccountRef(Id_);
impl From<Id_> for AccountRef { #[inline] fn from(id: Id_) -> Self { AccountRef(id) } }
impl AsRef<Id_> for AccountRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AccountRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
