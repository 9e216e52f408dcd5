// Made by `cargo xtask generate`; do not edit.
//! `AWS::Chime::AppInstanceUser`

use stanchion_template::generated::*;

/// `AWS::Chime::AppInstanceUser`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-appinstanceuser.html)
#[must_use]
pub struct AppInstanceUser<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AppInstanceUser<Missing_<super::required::app_instance_arn>, Missing_<super::required::app_instance_user_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AppInstanceUser(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AppInstanceUser<S0, S1> {
    /// Sets `AppInstanceArn`. Required. 5 to 1600 characters. An update replaces the resource.
    #[inline] pub fn app_instance_arn(mut self, value: impl IntoValue_<String>) -> AppInstanceUser<Set_, S1> { self.0.put("AppInstanceArn", value.into_node()); AppInstanceUser(self.0, PhantomData_) }
    /// Sets `AppInstanceUserId`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn app_instance_user_id(mut self, value: impl IntoValue_<String>) -> AppInstanceUser<S0, Set_> { self.0.put("AppInstanceUserId", value.into_node()); AppInstanceUser(self.0, PhantomData_) }
    /// Sets `ExpirationSettings`.
    #[inline] pub fn expiration_settings(mut self, value: impl IntoValue_<ExpirationSettings>) -> Self { self.0.put("ExpirationSettings", value.into_node()); self }
    /// Sets `Metadata`. 0 to 1024 characters.
    #[inline] pub fn metadata(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Metadata", value.into_node()); self }
    /// Sets `Name`. 0 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AppInstanceUser> for AppInstanceUser<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for AppInstanceUser<S0, S1> {
    const TYPE: &'static str = "AWS::Chime::AppInstanceUser";
    type Handle = AppInstanceUserRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AppInstanceUser`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AppInstanceUserRef(Id_);
impl From<Id_> for AppInstanceUserRef { #[inline] fn from(id: Id_) -> Self { AppInstanceUserRef(id) } }
impl AsRef<Id_> for AppInstanceUserRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AppInstanceUserRef {
    /// `Ref`: `AppInstanceUserArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AppInstanceUserArn`
    #[inline] pub fn app_instance_user_arn(&self) -> Value_<String> { self.0.attribute("AppInstanceUserArn") }
}
/// `AWS::Chime::AppInstanceUser.ExpirationSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-appinstanceuser-expirationsettings.html)
#[must_use]
pub struct ExpirationSettings<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ExpirationSettings<Missing_<super::required::expiration_criterion>, Missing_<super::required::expiration_days>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExpirationSettings(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ExpirationSettings<S0, S1> {
    /// Sets `ExpirationCriterion`. Required. The values are constants of [`ExpirationCriterion`].
    #[inline] pub fn expiration_criterion(mut self, value: impl IntoValue_<ExpirationCriterion>) -> ExpirationSettings<Set_, S1> { self.0.put("ExpirationCriterion", value.into_node()); ExpirationSettings(self.0, PhantomData_) }
    /// Sets `ExpirationDays`. Required. 1 to 5475.
    #[inline] pub fn expiration_days(mut self, value: impl IntoValue_<i64>) -> ExpirationSettings<S0, Set_> { self.0.put("ExpirationDays", value.into_node()); ExpirationSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ExpirationSettings> for ExpirationSettings<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Chime::AppInstanceUser`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-appinstanceuser.html)
#[derive(Debug)]
pub enum ExpirationCriterion {}
impl ExpirationCriterion {
    /// `CREATED_TIMESTAMP`
    pub const CREATED_TIMESTAMP: Value_<ExpirationCriterion> = Value_::constant("CREATED_TIMESTAMP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ExpirationCriterion> { Value_::from_node(value.into_node()) }
}
