// Made by `cargo xtask generate`; do not edit.
//! `AWS::Cognito::UserPoolUser`

use stanchion_template::generated::*;

/// `AWS::Cognito::UserPoolUser`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooluser.html)
#[must_use]
pub struct UserPoolUser<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl UserPoolUser<Missing_<super::required::user_pool_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UserPoolUser(Properties_::new(), PhantomData_) }
}
impl<S0> UserPoolUser<S0> {
    /// Sets `ClientMetadata`. An update replaces the resource.
    #[inline] pub fn client_metadata(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("ClientMetadata", value.into_node()); self }
    /// Sets `DesiredDeliveryMediums`. An update replaces the resource.
    #[inline] pub fn desired_delivery_mediums(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DesiredDeliveryMediums", value.into_node()); self }
    /// Sets `ForceAliasCreation`. An update replaces the resource.
    #[inline] pub fn force_alias_creation(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ForceAliasCreation", value.into_node()); self }
    /// Sets `MessageAction`. An update replaces the resource.
    #[inline] pub fn message_action(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MessageAction", value.into_node()); self }
    /// Sets `UserAttributes`. An update replaces the resource.
    #[inline] pub fn user_attributes(mut self, value: impl IntoValue_<Vec<AttributeType>>) -> Self { self.0.put("UserAttributes", value.into_node()); self }
    /// Sets `UserPoolId`. Required. An update replaces the resource.
    #[inline] pub fn user_pool_id(mut self, value: impl IntoValue_<String>) -> UserPoolUser<Set_> { self.0.put("UserPoolId", value.into_node()); UserPoolUser(self.0, PhantomData_) }
    /// Sets `Username`. An update replaces the resource.
    #[inline] pub fn username(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Username", value.into_node()); self }
    /// Sets `ValidationData`. An update replaces the resource.
    #[inline] pub fn validation_data(mut self, value: impl IntoValue_<Vec<AttributeType>>) -> Self { self.0.put("ValidationData", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<UserPoolUser> for UserPoolUser<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for UserPoolUser<S0> {
    const TYPE: &'static str = "AWS::Cognito::UserPoolUser";
    type Handle = UserPoolUserRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`UserPoolUser`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UserPoolUserRef(Id_);
impl From<Id_> for UserPoolUserRef { #[inline] fn from(id: Id_) -> Self { UserPoolUserRef(id) } }
impl AsRef<Id_> for UserPoolUserRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UserPoolUserRef {
    /// `Ref`: `Username`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::Cognito::UserPoolUser.AttributeType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpooluser-attributetype.html)
#[must_use]
pub struct AttributeType(Properties_);
impl AttributeType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AttributeType(Properties_::new()) }
}
impl AttributeType {
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<AttributeType> for AttributeType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
