// Made by `cargo xtask generate`; do not edit.
//! `AWS::InspectorV2::CisScanConfiguration`

use stanchion_template::generated::*;

/// `AWS::InspectorV2::CisScanConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-cisscanconfiguration.html)
#[must_use]
pub struct CisScanConfiguration<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl CisScanConfiguration<Missing_<super::required::scan_name>, Missing_<super::required::schedule>, Missing_<super::required::security_level>, Missing_<super::required::targets>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CisScanConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> CisScanConfiguration<S0, S1, S2, S3> {
    /// Sets `ScanName`. Required. At least 1 character.
    #[inline] pub fn scan_name(mut self, value: impl IntoValue_<String>) -> CisScanConfiguration<Set_, S1, S2, S3> { self.0.put("ScanName", value.into_node()); CisScanConfiguration(self.0, PhantomData_) }
    /// Sets `Schedule`. Required.
    #[inline] pub fn schedule(mut self, value: impl IntoValue_<Schedule>) -> CisScanConfiguration<S0, Set_, S2, S3> { self.0.put("Schedule", value.into_node()); CisScanConfiguration(self.0, PhantomData_) }
    /// Sets `SecurityLevel`. Required. The values are constants of [`CisSecurityLevel`].
    #[inline] pub fn security_level(mut self, value: impl IntoValue_<CisSecurityLevel>) -> CisScanConfiguration<S0, S1, Set_, S3> { self.0.put("SecurityLevel", value.into_node()); CisScanConfiguration(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Targets`. Required.
    #[inline] pub fn targets(mut self, value: impl IntoValue_<CisTargets>) -> CisScanConfiguration<S0, S1, S2, Set_> { self.0.put("Targets", value.into_node()); CisScanConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<CisScanConfiguration> for CisScanConfiguration<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for CisScanConfiguration<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::InspectorV2::CisScanConfiguration";
    type Handle = CisScanConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CisScanConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CisScanConfigurationRef(Id_);
impl From<Id_> for CisScanConfigurationRef { #[inline] fn from(id: Id_) -> Self { CisScanConfigurationRef(id) } }
impl AsRef<Id_> for CisScanConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CisScanConfigurationRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::InspectorV2::CisScanConfiguration.Time`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-cisscanconfiguration-time.html)
#[must_use]
pub struct Time<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Time<Missing_<super::required::time_of_day>, Missing_<super::required::time_zone>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Time(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Time<S0, S1> {
    /// Sets `TimeOfDay`. Required.
    #[inline] pub fn time_of_day(mut self, value: impl IntoValue_<String>) -> Time<Set_, S1> { self.0.put("TimeOfDay", value.into_node()); Time(self.0, PhantomData_) }
    /// Sets `TimeZone`. Required.
    #[inline] pub fn time_zone(mut self, value: impl IntoValue_<String>) -> Time<S0, Set_> { self.0.put("TimeZone", value.into_node()); Time(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Time> for Time<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::InspectorV2::CisScanConfiguration.DailySchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-cisscanconfiguration-dailyschedule.html)
#[must_use]
pub struct DailySchedule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DailySchedule<Missing_<super::required::start_time>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DailySchedule(Properties_::new(), PhantomData_) }
}
impl<S0> DailySchedule<S0> {
    /// Sets `StartTime`. Required.
    #[inline] pub fn start_time(mut self, value: impl IntoValue_<Time>) -> DailySchedule<Set_> { self.0.put("StartTime", value.into_node()); DailySchedule(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DailySchedule> for DailySchedule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::InspectorV2::CisScanConfiguration.MonthlySchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-cisscanconfiguration-monthlyschedule.html)
#[must_use]
pub struct MonthlySchedule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MonthlySchedule<Missing_<super::required::day>, Missing_<super::required::start_time>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MonthlySchedule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MonthlySchedule<S0, S1> {
    /// Sets `Day`. Required. The values are constants of [`Day`].
    #[inline] pub fn day(mut self, value: impl IntoValue_<Day>) -> MonthlySchedule<Set_, S1> { self.0.put("Day", value.into_node()); MonthlySchedule(self.0, PhantomData_) }
    /// Sets `StartTime`. Required.
    #[inline] pub fn start_time(mut self, value: impl IntoValue_<Time>) -> MonthlySchedule<S0, Set_> { self.0.put("StartTime", value.into_node()); MonthlySchedule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MonthlySchedule> for MonthlySchedule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::InspectorV2::CisScanConfiguration.WeeklySchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-cisscanconfiguration-weeklyschedule.html)
#[must_use]
pub struct WeeklySchedule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl WeeklySchedule<Missing_<super::required::days>, Missing_<super::required::start_time>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WeeklySchedule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> WeeklySchedule<S0, S1> {
    /// Sets `Days`. Required. 1 to 7 items. The values are constants of [`Day`].
    #[inline] pub fn days(mut self, value: impl IntoValue_<Vec<Day>>) -> WeeklySchedule<Set_, S1> { self.0.put("Days", value.into_node()); WeeklySchedule(self.0, PhantomData_) }
    /// Sets `StartTime`. Required.
    #[inline] pub fn start_time(mut self, value: impl IntoValue_<Time>) -> WeeklySchedule<S0, Set_> { self.0.put("StartTime", value.into_node()); WeeklySchedule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<WeeklySchedule> for WeeklySchedule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::InspectorV2::CisScanConfiguration.Schedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-cisscanconfiguration-schedule.html)
#[must_use]
pub struct Schedule(Properties_);
impl Schedule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Schedule(Properties_::new()) }
}
impl Schedule {
    /// Sets `Daily`.
    #[inline] pub fn daily(mut self, value: impl IntoValue_<DailySchedule>) -> Self { self.0.put("Daily", value.into_node()); self }
    /// Sets `Monthly`.
    #[inline] pub fn monthly(mut self, value: impl IntoValue_<MonthlySchedule>) -> Self { self.0.put("Monthly", value.into_node()); self }
    /// Sets `OneTime`.
    #[inline] pub fn one_time(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("OneTime", value.into_node()); self }
    /// Sets `Weekly`.
    #[inline] pub fn weekly(mut self, value: impl IntoValue_<WeeklySchedule>) -> Self { self.0.put("Weekly", value.into_node()); self }
}
impl IntoValue_<Schedule> for Schedule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::InspectorV2::CisScanConfiguration.CisTargets`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-inspectorv2-cisscanconfiguration-cistargets.html)
#[must_use]
pub struct CisTargets<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CisTargets<Missing_<super::required::account_ids>, Missing_<super::required::target_resource_tags>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CisTargets(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CisTargets<S0, S1> {
    /// Sets `AccountIds`. Required. 1 to 10000 items.
    #[inline] pub fn account_ids(mut self, value: impl IntoValue_<Vec<String>>) -> CisTargets<Set_, S1> { self.0.put("AccountIds", value.into_node()); CisTargets(self.0, PhantomData_) }
    /// Sets `TargetResourceTags`. Required.
    #[inline] pub fn target_resource_tags(mut self, value: impl IntoValue_<MapOf_<Vec<String>>>) -> CisTargets<S0, Set_> { self.0.put("TargetResourceTags", value.into_node()); CisTargets(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CisTargets> for CisTargets<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::InspectorV2::CisScanConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-cisscanconfiguration.html)
#[derive(Debug)]
pub enum Day {}
impl Day {
    /// `MON`
    pub const MON: Value_<Day> = Value_::constant("MON");
    /// `TUE`
    pub const TUE: Value_<Day> = Value_::constant("TUE");
    /// `WED`
    pub const WED: Value_<Day> = Value_::constant("WED");
    /// `THU`
    pub const THU: Value_<Day> = Value_::constant("THU");
    /// `FRI`
    pub const FRI: Value_<Day> = Value_::constant("FRI");
    /// `SAT`
    pub const SAT: Value_<Day> = Value_::constant("SAT");
    /// `SUN`
    pub const SUN: Value_<Day> = Value_::constant("SUN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Day> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::InspectorV2::CisScanConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-cisscanconfiguration.html)
#[derive(Debug)]
pub enum CisSecurityLevel {}
impl CisSecurityLevel {
    /// `LEVEL_1`
    pub const LEVEL_1: Value_<CisSecurityLevel> = Value_::constant("LEVEL_1");
    /// `LEVEL_2`
    pub const LEVEL_2: Value_<CisSecurityLevel> = Value_::constant("LEVEL_2");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CisSecurityLevel> { Value_::from_node(value.into_node()) }
}
