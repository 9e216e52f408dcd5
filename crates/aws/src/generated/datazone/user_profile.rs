// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataZone::UserProfile`

use stanchion_template::generated::*;

/// `AWS::DataZone::UserProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-userprofile.html)
#[must_use]
pub struct UserProfile<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl UserProfile<Missing_<super::required::domain_identifier>, Missing_<super::required::user_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UserProfile(Properties_::new(), PhantomData_) }
}
impl<S0, S1> UserProfile<S0, S1> {
    /// Sets `DomainIdentifier`. Required. An update replaces the resource.
    #[inline] pub fn domain_identifier(mut self, value: impl IntoValue_<String>) -> UserProfile<Set_, S1> { self.0.put("DomainIdentifier", value.into_node()); UserProfile(self.0, PhantomData_) }
    /// Sets `SessionName`. 2 to 64 characters.
    #[inline] pub fn session_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SessionName", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`UserProfileStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<UserProfileStatus>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `UserIdentifier`. Required. An update replaces the resource.
    #[inline] pub fn user_identifier(mut self, value: impl IntoValue_<String>) -> UserProfile<S0, Set_> { self.0.put("UserIdentifier", value.into_node()); UserProfile(self.0, PhantomData_) }
    /// Sets `UserType`. An update replaces the resource. The values are constants of [`UserType`].
    #[inline] pub fn user_type(mut self, value: impl IntoValue_<UserType>) -> Self { self.0.put("UserType", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<UserProfile> for UserProfile<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for UserProfile<S0, S1> {
    const TYPE: &'static str = "AWS::DataZone::UserProfile";
    type Handle = UserProfileRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`UserProfile`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UserProfileRef(Id_);
impl From<Id_> for UserProfileRef { #[inline] fn from(id: Id_) -> Self { UserProfileRef(id) } }
impl AsRef<Id_> for UserProfileRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UserProfileRef {
    /// `Ref`: `DomainId|Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Details`
    #[inline] pub fn details(&self) -> Value_<String> { self.0.attribute("Details") }
    /// `Fn::GetAtt` `DomainId`
    #[inline] pub fn domain_id(&self) -> Value_<String> { self.0.attribute("DomainId") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Type`
    #[inline] pub fn r#type(&self) -> Value_<String> { self.0.attribute("Type") }
}
/// Values of `AWS::DataZone::UserProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-userprofile.html)
#[derive(Debug)]
pub enum UserProfileStatus {}
impl UserProfileStatus {
    /// `ASSIGNED`
    pub const ASSIGNED: Value_<UserProfileStatus> = Value_::constant("ASSIGNED");
    /// `NOT_ASSIGNED`
    pub const NOT_ASSIGNED: Value_<UserProfileStatus> = Value_::constant("NOT_ASSIGNED");
    /// `ACTIVATED`
    pub const ACTIVATED: Value_<UserProfileStatus> = Value_::constant("ACTIVATED");
    /// `DEACTIVATED`
    pub const DEACTIVATED: Value_<UserProfileStatus> = Value_::constant("DEACTIVATED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UserProfileStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataZone::UserProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-userprofile.html)
#[derive(Debug)]
pub enum UserType {}
impl UserType {
    /// `IAM_USER`
    pub const IAM_USER: Value_<UserType> = Value_::constant("IAM_USER");
    /// `IAM_ROLE`
    pub const IAM_ROLE: Value_<UserType> = Value_::constant("IAM_ROLE");
    /// `SSO_USER`
    pub const SSO_USER: Value_<UserType> = Value_::constant("SSO_USER");
    /// `IAM_ROLE_SESSION`
    pub const IAM_ROLE_SESSION: Value_<UserType> = Value_::constant("IAM_ROLE_SESSION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UserType> { Value_::from_node(value.into_node()) }
}
