// Made by `cargo xtask generate`; do not edit.
//! `AWS::QuickSight::RefreshSchedule`

use stanchion_template::generated::*;

/// `AWS::QuickSight::RefreshSchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-refreshschedule.html)
#[must_use]
pub struct RefreshSchedule(Properties_);
impl RefreshSchedule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RefreshSchedule(Properties_::new()) }
}
impl RefreshSchedule {
    /// Sets `AwsAccountId`. Exactly 12 characters. An update replaces the resource.
    #[inline] pub fn aws_account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AwsAccountId", value.into_node()); self }
    /// Sets `DataSetId`. An update replaces the resource.
    #[inline] pub fn data_set_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataSetId", value.into_node()); self }
    /// Sets `Schedule`.
    #[inline] pub fn schedule(mut self, value: impl IntoValue_<RefreshScheduleMap>) -> Self { self.0.put("Schedule", value.into_node()); self }
}
impl IntoValue_<RefreshSchedule> for RefreshSchedule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for RefreshSchedule {
    const TYPE: &'static str = "AWS::QuickSight::RefreshSchedule";
    type Handle = RefreshScheduleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RefreshSchedule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RefreshScheduleRef(Id_);
impl From<Id_> for RefreshScheduleRef { #[inline] fn from(id: Id_) -> Self { RefreshScheduleRef(id) } }
impl AsRef<Id_> for RefreshScheduleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RefreshScheduleRef {
    /// `Ref`: `AwsAccountId|DataSetId|Schedule/ScheduleId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::QuickSight::RefreshSchedule.RefreshOnDay`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-refreshschedule.html)
#[must_use]
pub struct RefreshOnDay(Properties_);
impl RefreshOnDay {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RefreshOnDay(Properties_::new()) }
}
impl RefreshOnDay {
    /// Sets `DayOfMonth`. 1 to 128 characters.
    #[inline] pub fn day_of_month(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DayOfMonth", value.into_node()); self }
    /// Sets `DayOfWeek`. The values are constants of [`DayOfWeek`].
    #[inline] pub fn day_of_week(mut self, value: impl IntoValue_<DayOfWeek>) -> Self { self.0.put("DayOfWeek", value.into_node()); self }
}
impl IntoValue_<RefreshOnDay> for RefreshOnDay { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::RefreshSchedule.ScheduleFrequency`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-refreshschedule.html)
#[must_use]
pub struct ScheduleFrequency(Properties_);
impl ScheduleFrequency {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ScheduleFrequency(Properties_::new()) }
}
impl ScheduleFrequency {
    /// Sets `Interval`. The values are constants of [`Interval`].
    #[inline] pub fn interval(mut self, value: impl IntoValue_<Interval>) -> Self { self.0.put("Interval", value.into_node()); self }
    /// Sets `RefreshOnDay`.
    #[inline] pub fn refresh_on_day(mut self, value: impl IntoValue_<RefreshOnDay>) -> Self { self.0.put("RefreshOnDay", value.into_node()); self }
    /// Sets `TimeOfTheDay`. 1 to 128 characters.
    #[inline] pub fn time_of_the_day(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimeOfTheDay", value.into_node()); self }
    /// Sets `TimeZone`. 1 to 128 characters.
    #[inline] pub fn time_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimeZone", value.into_node()); self }
}
impl IntoValue_<ScheduleFrequency> for ScheduleFrequency { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::RefreshSchedule.RefreshScheduleMap`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-refreshschedule-refreshschedulemap.html)
#[must_use]
pub struct RefreshScheduleMap(Properties_);
impl RefreshScheduleMap {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RefreshScheduleMap(Properties_::new()) }
}
impl RefreshScheduleMap {
    /// Sets `RefreshType`. The values are constants of [`RefreshType`].
    #[inline] pub fn refresh_type(mut self, value: impl IntoValue_<RefreshType>) -> Self { self.0.put("RefreshType", value.into_node()); self }
    /// Sets `ScheduleFrequency`.
    #[inline] pub fn schedule_frequency(mut self, value: impl IntoValue_<ScheduleFrequency>) -> Self { self.0.put("ScheduleFrequency", value.into_node()); self }
    /// Sets `ScheduleId`. 1 to 128 characters.
    #[inline] pub fn schedule_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ScheduleId", value.into_node()); self }
    /// Sets `StartAfterDateTime`. 1 to 128 characters.
    #[inline] pub fn start_after_date_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StartAfterDateTime", value.into_node()); self }
}
impl IntoValue_<RefreshScheduleMap> for RefreshScheduleMap { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::QuickSight::RefreshSchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-refreshschedule.html)
#[derive(Debug)]
pub enum RefreshType {}
impl RefreshType {
    /// `FULL_REFRESH`
    pub const FULL_REFRESH: Value_<RefreshType> = Value_::constant("FULL_REFRESH");
    /// `INCREMENTAL_REFRESH`
    pub const INCREMENTAL_REFRESH: Value_<RefreshType> = Value_::constant("INCREMENTAL_REFRESH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RefreshType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::RefreshSchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-refreshschedule.html)
#[derive(Debug)]
pub enum Interval {}
impl Interval {
    /// `MINUTE15`
    pub const MINUTE15: Value_<Interval> = Value_::constant("MINUTE15");
    /// `MINUTE30`
    pub const MINUTE30: Value_<Interval> = Value_::constant("MINUTE30");
    /// `HOURLY`
    pub const HOURLY: Value_<Interval> = Value_::constant("HOURLY");
    /// `DAILY`
    pub const DAILY: Value_<Interval> = Value_::constant("DAILY");
    /// `WEEKLY`
    pub const WEEKLY: Value_<Interval> = Value_::constant("WEEKLY");
    /// `MONTHLY`
    pub const MONTHLY: Value_<Interval> = Value_::constant("MONTHLY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Interval> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::RefreshSchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-refreshschedule.html)
#[derive(Debug)]
pub enum DayOfWeek {}
impl DayOfWeek {
    /// `SUNDAY`
    pub const SUNDAY: Value_<DayOfWeek> = Value_::constant("SUNDAY");
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
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DayOfWeek> { Value_::from_node(value.into_node()) }
}
