// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppConfig::Environment`

use stanchion_template::generated::*;

/// `AWS::AppConfig::Environment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-environment.html)
#[must_use]
pub struct Environment<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Environment<Missing_<super::required::application_id>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Environment(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Environment<S0, S1> {
    /// Sets `ApplicationId`. Required. An update replaces the resource.
    #[inline] pub fn application_id(mut self, value: impl IntoValue_<String>) -> Environment<Set_, S1> { self.0.put("ApplicationId", value.into_node()); Environment(self.0, PhantomData_) }
    /// Sets `DeletionProtectionCheck`. The values are constants of [`DeletionProtectionCheck`].
    #[inline] pub fn deletion_protection_check(mut self, value: impl IntoValue_<DeletionProtectionCheck>) -> Self { self.0.put("DeletionProtectionCheck", value.into_node()); self }
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Monitors`. 0 to 5 items.
    #[inline] pub fn monitors(mut self, value: impl IntoValue_<Vec<Monitor>>) -> Self { self.0.put("Monitors", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Environment<S0, Set_> { self.0.put("Name", value.into_node()); Environment(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Environment> for Environment<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Environment<S0, S1> {
    const TYPE: &'static str = "AWS::AppConfig::Environment";
    type Handle = EnvironmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Environment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EnvironmentRef(Id_);
impl From<Id_> for EnvironmentRef { #[inline] fn from(id: Id_) -> Self { EnvironmentRef(id) } }
impl AsRef<Id_> for EnvironmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EnvironmentRef {
    /// `Ref`: `EnvironmentId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `EnvironmentId`
    #[inline] pub fn environment_id(&self) -> Value_<String> { self.0.attribute("EnvironmentId") }
}
/// `AWS::AppConfig::Environment.Monitor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appconfig-environment-monitor.html)
#[must_use]
pub struct Monitor<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Monitor<Missing_<super::required::alarm_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Monitor(Properties_::new(), PhantomData_) }
}
impl<S0> Monitor<S0> {
    /// Sets `AlarmArn`. Required. 1 to 2048 characters.
    #[inline] pub fn alarm_arn(mut self, value: impl IntoValue_<String>) -> Monitor<Set_> { self.0.put("AlarmArn", value.into_node()); Monitor(self.0, PhantomData_) }
    /// Sets `AlarmRoleArn`. 20 to 2048 characters.
    #[inline] pub fn alarm_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AlarmRoleArn", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Monitor> for Monitor<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::AppConfig::Environment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-environment.html)
#[derive(Debug)]
pub enum DeletionProtectionCheck {}
impl DeletionProtectionCheck {
    /// `ACCOUNT_DEFAULT`
    pub const ACCOUNT_DEFAULT: Value_<DeletionProtectionCheck> = Value_::constant("ACCOUNT_DEFAULT");
    /// `APPLY`
    pub const APPLY: Value_<DeletionProtectionCheck> = Value_::constant("APPLY");
    /// `BYPASS`
    pub const BYPASS: Value_<DeletionProtectionCheck> = Value_::constant("BYPASS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeletionProtectionCheck> { Value_::from_node(value.into_node()) }
}
