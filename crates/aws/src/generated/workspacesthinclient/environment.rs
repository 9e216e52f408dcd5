// Made by `cargo xtask generate`; do not edit.
//! `AWS::WorkSpacesThinClient::Environment`

use stanchion_template::generated::*;

/// `AWS::WorkSpacesThinClient::Environment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesthinclient-environment.html)
#[must_use]
pub struct Environment<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Environment<Missing_<super::required::desktop_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Environment(Properties_::new(), PhantomData_) }
}
impl<S0> Environment<S0> {
    /// Sets `DesiredSoftwareSetId`.
    #[inline] pub fn desired_software_set_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DesiredSoftwareSetId", value.into_node()); self }
    /// Sets `DesktopArn`. Required. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn desktop_arn(mut self, value: impl IntoValue_<String>) -> Environment<Set_> { self.0.put("DesktopArn", value.into_node()); Environment(self.0, PhantomData_) }
    /// Sets `DesktopEndpoint`. 1 to 1024 characters.
    #[inline] pub fn desktop_endpoint(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DesktopEndpoint", value.into_node()); self }
    /// Sets `DeviceCreationTags`. At most 50 items.
    #[inline] pub fn device_creation_tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("DeviceCreationTags", value.into_node()); self }
    /// Sets `KmsKeyArn`. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `MaintenanceWindow`.
    #[inline] pub fn maintenance_window(mut self, value: impl IntoValue_<MaintenanceWindow>) -> Self { self.0.put("MaintenanceWindow", value.into_node()); self }
    /// Sets `Name`. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `SoftwareSetUpdateMode`. The values are constants of [`SoftwareSetUpdateMode`].
    #[inline] pub fn software_set_update_mode(mut self, value: impl IntoValue_<SoftwareSetUpdateMode>) -> Self { self.0.put("SoftwareSetUpdateMode", value.into_node()); self }
    /// Sets `SoftwareSetUpdateSchedule`. The values are constants of [`SoftwareSetUpdateSchedule`].
    #[inline] pub fn software_set_update_schedule(mut self, value: impl IntoValue_<SoftwareSetUpdateSchedule>) -> Self { self.0.put("SoftwareSetUpdateSchedule", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Environment> for Environment<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Environment<S0> {
    const TYPE: &'static str = "AWS::WorkSpacesThinClient::Environment";
    type Handle = EnvironmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Environment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EnvironmentRef(Id_);
impl From<Id_> for EnvironmentRef { #[inline] fn from(id: Id_) -> Self { EnvironmentRef(id) } }
impl AsRef<Id_> for EnvironmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EnvironmentRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ActivationCode`
    #[inline] pub fn activation_code(&self) -> Value_<String> { self.0.attribute("ActivationCode") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `DesktopType`
    #[inline] pub fn desktop_type(&self) -> Value_<String> { self.0.attribute("DesktopType") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `PendingSoftwareSetId`
    #[inline] pub fn pending_software_set_id(&self) -> Value_<String> { self.0.attribute("PendingSoftwareSetId") }
    /// `Fn::GetAtt` `PendingSoftwareSetVersion`
    #[inline] pub fn pending_software_set_version(&self) -> Value_<String> { self.0.attribute("PendingSoftwareSetVersion") }
    /// `Fn::GetAtt` `RegisteredDevicesCount`
    #[inline] pub fn registered_devices_count(&self) -> Value_<i64> { self.0.attribute("RegisteredDevicesCount") }
    /// `Fn::GetAtt` `SoftwareSetComplianceStatus`
    #[inline] pub fn software_set_compliance_status(&self) -> Value_<String> { self.0.attribute("SoftwareSetComplianceStatus") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::WorkSpacesThinClient::Environment.MaintenanceWindow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesthinclient-environment-maintenancewindow.html)
#[must_use]
pub struct MaintenanceWindow<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MaintenanceWindow<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MaintenanceWindow(Properties_::new(), PhantomData_) }
}
impl<S0> MaintenanceWindow<S0> {
    /// Sets `ApplyTimeOf`. The values are constants of [`ApplyTimeOf`].
    #[inline] pub fn apply_time_of(mut self, value: impl IntoValue_<ApplyTimeOf>) -> Self { self.0.put("ApplyTimeOf", value.into_node()); self }
    /// Sets `DaysOfTheWeek`. 1 to 7 items. The values are constants of [`DayOfWeek`].
    #[inline] pub fn days_of_the_week(mut self, value: impl IntoValue_<Vec<DayOfWeek>>) -> Self { self.0.put("DaysOfTheWeek", value.into_node()); self }
    /// Sets `EndTimeHour`. 0 to 23.
    #[inline] pub fn end_time_hour(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EndTimeHour", value.into_node()); self }
    /// Sets `EndTimeMinute`. 0 to 59.
    #[inline] pub fn end_time_minute(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EndTimeMinute", value.into_node()); self }
    /// Sets `StartTimeHour`. 0 to 23.
    #[inline] pub fn start_time_hour(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StartTimeHour", value.into_node()); self }
    /// Sets `StartTimeMinute`. 0 to 59.
    #[inline] pub fn start_time_minute(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StartTimeMinute", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> MaintenanceWindow<Set_> { self.0.put("Type", value.into_node()); MaintenanceWindow(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MaintenanceWindow> for MaintenanceWindow<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::WorkSpacesThinClient::Environment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesthinclient-environment.html)
#[derive(Debug)]
pub enum ApplyTimeOf {}
impl ApplyTimeOf {
    /// `UTC`
    pub const UTC: Value_<ApplyTimeOf> = Value_::constant("UTC");
    /// `DEVICE`
    pub const DEVICE: Value_<ApplyTimeOf> = Value_::constant("DEVICE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ApplyTimeOf> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpacesThinClient::Environment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesthinclient-environment.html)
#[derive(Debug)]
pub enum DayOfWeek {}
impl DayOfWeek {
    /// `MONDAY`
    pub const MONDAY: Value_<DayOfWeek> = Value_::constant("MONDAY");
    /// `TUESDAY`
    pub const TUESDAY: Value_<DayOfWeek> = Value_::constant("TUESDAY");
    /// `WEDNESDAY`
    pub const WEDNESDAY: Value_<DayOfWeek> = Value_::constant("WEDNESDAY");
    /// `THURSDAY`
    pub const THURSDAY: Value_<DayOfWeek> = Value_::constant("THURSDAY");
    /// `FRIDAY`
    pub const FRIDAY: Value_<DayOfWeek> = Value_::constant("FRIDAY");
    /// `SATURDAY`
    pub const SATURDAY: Value_<DayOfWeek> = Value_::constant("SATURDAY");
    /// `SUNDAY`
    pub const SUNDAY: Value_<DayOfWeek> = Value_::constant("SUNDAY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DayOfWeek> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpacesThinClient::Environment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesthinclient-environment.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `SYSTEM`
    pub const SYSTEM: Value_<Type> = Value_::constant("SYSTEM");
    /// `CUSTOM`
    pub const CUSTOM: Value_<Type> = Value_::constant("CUSTOM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpacesThinClient::Environment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesthinclient-environment.html)
#[derive(Debug)]
pub enum SoftwareSetUpdateMode {}
impl SoftwareSetUpdateMode {
    /// `USE_LATEST`
    pub const USE_LATEST: Value_<SoftwareSetUpdateMode> = Value_::constant("USE_LATEST");
    /// `USE_DESIRED`
    pub const USE_DESIRED: Value_<SoftwareSetUpdateMode> = Value_::constant("USE_DESIRED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SoftwareSetUpdateMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpacesThinClient::Environment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesthinclient-environment.html)
#[derive(Debug)]
pub enum SoftwareSetUpdateSchedule {}
impl SoftwareSetUpdateSchedule {
    /// `USE_MAINTENANCE_WINDOW`
    pub const USE_MAINTENANCE_WINDOW: Value_<SoftwareSetUpdateSchedule> = Value_::constant("USE_MAINTENANCE_WINDOW");
    /// `APPLY_IMMEDIATELY`
    pub const APPLY_IMMEDIATELY: Value_<SoftwareSetUpdateSchedule> = Value_::constant("APPLY_IMMEDIATELY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SoftwareSetUpdateSchedule> { Value_::from_node(value.into_node()) }
}
