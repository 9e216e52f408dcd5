// Made by `cargo xtask generate`; do not edit.
//! `AWS::BCM::ScheduledReport`

use stanchion_template::generated::*;

/// `AWS::BCM::ScheduledReport`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcm-scheduledreport.html)
#[must_use]
pub struct ScheduledReport<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl ScheduledReport<Missing_<super::required::dashboard_arn>, Missing_<super::required::name>, Missing_<super::required::schedule_config>, Missing_<super::required::scheduled_report_execution_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScheduledReport(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> ScheduledReport<S0, S1, S2, S3> {
    /// Sets `DashboardArn`. Required. 20 to 2048 characters.
    #[inline] pub fn dashboard_arn(mut self, value: impl IntoValue_<String>) -> ScheduledReport<Set_, S1, S2, S3> { self.0.put("DashboardArn", value.into_node()); ScheduledReport(self.0, PhantomData_) }
    /// Sets `Description`. 1 to 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 2 to 50 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ScheduledReport<S0, Set_, S2, S3> { self.0.put("Name", value.into_node()); ScheduledReport(self.0, PhantomData_) }
    /// Sets `ScheduleConfig`. Required.
    #[inline] pub fn schedule_config(mut self, value: impl IntoValue_<ScheduleConfig>) -> ScheduledReport<S0, S1, Set_, S3> { self.0.put("ScheduleConfig", value.into_node()); ScheduledReport(self.0, PhantomData_) }
    /// Sets `ScheduledReportExecutionRoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn scheduled_report_execution_role_arn(mut self, value: impl IntoValue_<String>) -> ScheduledReport<S0, S1, S2, Set_> { self.0.put("ScheduledReportExecutionRoleArn", value.into_node()); ScheduledReport(self.0, PhantomData_) }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WidgetDateRangeOverride`.
    #[inline] pub fn widget_date_range_override(mut self, value: impl IntoValue_<DateTimeRange>) -> Self { self.0.put("WidgetDateRangeOverride", value.into_node()); self }
    /// Sets `WidgetIds`. At most 1 item.
    #[inline] pub fn widget_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("WidgetIds", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<ScheduledReport> for ScheduledReport<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for ScheduledReport<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::BCM::ScheduledReport";
    type Handle = ScheduledReportRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ScheduledReport`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ScheduledReportRef(Id_);
impl From<Id_> for ScheduledReportRef { #[inline] fn from(id: Id_) -> Self { ScheduledReportRef(id) } }
impl AsRef<Id_> for ScheduledReportRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ScheduledReportRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `HealthStatus`
    #[inline] pub fn health_status(&self) -> Value_<String> { self.0.attribute("HealthStatus") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::BCM::ScheduledReport.SchedulePeriod`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-scheduledreport-scheduleperiod.html)
#[must_use]
pub struct SchedulePeriod(Properties_);
impl SchedulePeriod {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SchedulePeriod(Properties_::new()) }
}
impl SchedulePeriod {
    /// Sets `EndTime`.
    #[inline] pub fn end_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndTime", value.into_node()); self }
    /// Sets `StartTime`.
    #[inline] pub fn start_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StartTime", value.into_node()); self }
}
impl IntoValue_<SchedulePeriod> for SchedulePeriod { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BCM::ScheduledReport.ScheduleConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-scheduledreport-scheduleconfig.html)
#[must_use]
pub struct ScheduleConfig(Properties_);
impl ScheduleConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ScheduleConfig(Properties_::new()) }
}
impl ScheduleConfig {
    /// Sets `ScheduleExpression`. 0 to 1024 characters.
    #[inline] pub fn schedule_expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ScheduleExpression", value.into_node()); self }
    /// Sets `ScheduleExpressionTimeZone`. 0 to 1024 characters.
    #[inline] pub fn schedule_expression_time_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ScheduleExpressionTimeZone", value.into_node()); self }
    /// Sets `SchedulePeriod`.
    #[inline] pub fn schedule_period(mut self, value: impl IntoValue_<SchedulePeriod>) -> Self { self.0.put("SchedulePeriod", value.into_node()); self }
    /// Sets `State`. The values are constants of [`ScheduleState`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<ScheduleState>) -> Self { self.0.put("State", value.into_node()); self }
}
impl IntoValue_<ScheduleConfig> for ScheduleConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BCM::ScheduledReport.DateTimeValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-scheduledreport-datetimevalue.html)
#[must_use]
pub struct DateTimeValue<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DateTimeValue<Missing_<super::required::r#type>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DateTimeValue(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DateTimeValue<S0, S1> {
    /// Sets `Type`. Required. The values are constants of [`DateTimeType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<DateTimeType>) -> DateTimeValue<Set_, S1> { self.0.put("Type", value.into_node()); DateTimeValue(self.0, PhantomData_) }
    /// Sets `Value`. Required. 0 to 1024 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> DateTimeValue<S0, Set_> { self.0.put("Value", value.into_node()); DateTimeValue(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DateTimeValue> for DateTimeValue<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BCM::ScheduledReport.DateTimeRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bcm-scheduledreport-datetimerange.html)
#[must_use]
pub struct DateTimeRange<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DateTimeRange<Missing_<super::required::end_time>, Missing_<super::required::start_time>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DateTimeRange(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DateTimeRange<S0, S1> {
    /// Sets `EndTime`. Required.
    #[inline] pub fn end_time(mut self, value: impl IntoValue_<DateTimeValue>) -> DateTimeRange<Set_, S1> { self.0.put("EndTime", value.into_node()); DateTimeRange(self.0, PhantomData_) }
    /// Sets `StartTime`. Required.
    #[inline] pub fn start_time(mut self, value: impl IntoValue_<DateTimeValue>) -> DateTimeRange<S0, Set_> { self.0.put("StartTime", value.into_node()); DateTimeRange(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DateTimeRange> for DateTimeRange<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::BCM::ScheduledReport`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcm-scheduledreport.html)
#[derive(Debug)]
pub enum ScheduleState {}
impl ScheduleState {
    /// `ENABLED`
    pub const ENABLED: Value_<ScheduleState> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<ScheduleState> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ScheduleState> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BCM::ScheduledReport`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcm-scheduledreport.html)
#[derive(Debug)]
pub enum DateTimeType {}
impl DateTimeType {
    /// `ABSOLUTE`
    pub const ABSOLUTE: Value_<DateTimeType> = Value_::constant("ABSOLUTE");
    /// `RELATIVE`
    pub const RELATIVE: Value_<DateTimeType> = Value_::constant("RELATIVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DateTimeType> { Value_::from_node(value.into_node()) }
}
