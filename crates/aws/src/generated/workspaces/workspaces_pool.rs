// Made by `cargo xtask generate`; do not edit.
//! `AWS::WorkSpaces::WorkspacesPool`

use stanchion_template::generated::*;

/// `AWS::WorkSpaces::WorkspacesPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspacespool.html)
#[must_use]
pub struct WorkspacesPool<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl WorkspacesPool<Missing_<super::required::bundle_id>, Missing_<super::required::capacity>, Missing_<super::required::directory_id>, Missing_<super::required::pool_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WorkspacesPool(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> WorkspacesPool<S0, S1, S2, S3> {
    /// Sets `ApplicationSettings`.
    #[inline] pub fn application_settings(mut self, value: impl IntoValue_<ApplicationSettings>) -> Self { self.0.put("ApplicationSettings", value.into_node()); self }
    /// Sets `BundleId`. Required.
    #[inline] pub fn bundle_id(mut self, value: impl IntoValue_<String>) -> WorkspacesPool<Set_, S1, S2, S3> { self.0.put("BundleId", value.into_node()); WorkspacesPool(self.0, PhantomData_) }
    /// Sets `Capacity`. Required.
    #[inline] pub fn capacity(mut self, value: impl IntoValue_<Capacity>) -> WorkspacesPool<S0, Set_, S2, S3> { self.0.put("Capacity", value.into_node()); WorkspacesPool(self.0, PhantomData_) }
    /// Sets `Description`. 1 to 255 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DirectoryId`. Required. 10 to 65 characters.
    #[inline] pub fn directory_id(mut self, value: impl IntoValue_<String>) -> WorkspacesPool<S0, S1, Set_, S3> { self.0.put("DirectoryId", value.into_node()); WorkspacesPool(self.0, PhantomData_) }
    /// Sets `PoolName`. Required. An update replaces the resource.
    #[inline] pub fn pool_name(mut self, value: impl IntoValue_<String>) -> WorkspacesPool<S0, S1, S2, Set_> { self.0.put("PoolName", value.into_node()); WorkspacesPool(self.0, PhantomData_) }
    /// Sets `RunningMode`. The values are constants of [`RunningMode`].
    #[inline] pub fn running_mode(mut self, value: impl IntoValue_<RunningMode>) -> Self { self.0.put("RunningMode", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TimeoutSettings`.
    #[inline] pub fn timeout_settings(mut self, value: impl IntoValue_<TimeoutSettings>) -> Self { self.0.put("TimeoutSettings", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<WorkspacesPool> for WorkspacesPool<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for WorkspacesPool<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::WorkSpaces::WorkspacesPool";
    type Handle = WorkspacesPoolRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`WorkspacesPool`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WorkspacesPoolRef(Id_);
impl From<Id_> for WorkspacesPoolRef { #[inline] fn from(id: Id_) -> Self { WorkspacesPoolRef(id) } }
impl AsRef<Id_> for WorkspacesPoolRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WorkspacesPoolRef {
    /// `Ref`: `PoolId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `PoolArn`
    #[inline] pub fn pool_arn(&self) -> Value_<String> { self.0.attribute("PoolArn") }
    /// `Fn::GetAtt` `PoolId`
    #[inline] pub fn pool_id(&self) -> Value_<String> { self.0.attribute("PoolId") }
}
/// `AWS::WorkSpaces::WorkspacesPool.ApplicationSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-workspacespool-applicationsettings.html)
#[must_use]
pub struct ApplicationSettings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ApplicationSettings<Missing_<super::required::status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApplicationSettings(Properties_::new(), PhantomData_) }
}
impl<S0> ApplicationSettings<S0> {
    /// Sets `SettingsGroup`. 0 to 100 characters.
    #[inline] pub fn settings_group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SettingsGroup", value.into_node()); self }
    /// Sets `Status`. Required. The values are constants of [`ApplicationSettingsStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<ApplicationSettingsStatus>) -> ApplicationSettings<Set_> { self.0.put("Status", value.into_node()); ApplicationSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ApplicationSettings> for ApplicationSettings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkSpaces::WorkspacesPool.Capacity`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-workspacespool-capacity.html)
#[must_use]
pub struct Capacity<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Capacity<Missing_<super::required::desired_user_sessions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Capacity(Properties_::new(), PhantomData_) }
}
impl<S0> Capacity<S0> {
    /// Sets `DesiredUserSessions`. Required. At least 0.
    #[inline] pub fn desired_user_sessions(mut self, value: impl IntoValue_<i64>) -> Capacity<Set_> { self.0.put("DesiredUserSessions", value.into_node()); Capacity(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Capacity> for Capacity<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkSpaces::WorkspacesPool.TimeoutSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspaces-workspacespool-timeoutsettings.html)
#[must_use]
pub struct TimeoutSettings(Properties_);
impl TimeoutSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TimeoutSettings(Properties_::new()) }
}
impl TimeoutSettings {
    /// Sets `DisconnectTimeoutInSeconds`. 60 to 36000.
    #[inline] pub fn disconnect_timeout_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DisconnectTimeoutInSeconds", value.into_node()); self }
    /// Sets `IdleDisconnectTimeoutInSeconds`. 0 to 36000.
    #[inline] pub fn idle_disconnect_timeout_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("IdleDisconnectTimeoutInSeconds", value.into_node()); self }
    /// Sets `MaxUserDurationInSeconds`. 600 to 432000.
    #[inline] pub fn max_user_duration_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxUserDurationInSeconds", value.into_node()); self }
}
impl IntoValue_<TimeoutSettings> for TimeoutSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::WorkSpaces::WorkspacesPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspacespool.html)
#[derive(Debug)]
pub enum ApplicationSettingsStatus {}
impl ApplicationSettingsStatus {
    /// `DISABLED`
    pub const DISABLED: Value_<ApplicationSettingsStatus> = Value_::constant("DISABLED");
    /// `ENABLED`
    pub const ENABLED: Value_<ApplicationSettingsStatus> = Value_::constant("ENABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ApplicationSettingsStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpaces::WorkspacesPool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspacespool.html)
#[derive(Debug)]
pub enum RunningMode {}
impl RunningMode {
    /// `ALWAYS_ON`
    pub const ALWAYS_ON: Value_<RunningMode> = Value_::constant("ALWAYS_ON");
    /// `AUTO_STOP`
    pub const AUTO_STOP: Value_<RunningMode> = Value_::constant("AUTO_STOP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RunningMode> { Value_::from_node(value.into_node()) }
}
