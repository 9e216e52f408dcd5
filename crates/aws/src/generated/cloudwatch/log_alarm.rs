// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudWatch::LogAlarm`

use stanchion_template::generated::*;

/// `AWS::CloudWatch::LogAlarm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-logalarm.html)
#[must_use]
pub struct LogAlarm<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl LogAlarm<Missing_<super::required::comparison_operator>, Missing_<super::required::query_results_to_alarm>, Missing_<super::required::query_results_to_evaluate>, Missing_<super::required::scheduled_query_configuration>, Missing_<super::required::threshold>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LogAlarm(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> LogAlarm<S0, S1, S2, S3, S4> {
    /// Sets `ActionConfiguration`.
    #[inline] pub fn action_configuration(mut self, value: impl IntoValue_<ActionConfiguration>) -> Self { self.0.put("ActionConfiguration", value.into_node()); self }
    /// Sets `ActionLogLineCount`. 0 to 50.
    #[inline] pub fn action_log_line_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ActionLogLineCount", value.into_node()); self }
    /// Sets `ActionLogLineRoleArn`.
    #[inline] pub fn action_log_line_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ActionLogLineRoleArn", value.into_node()); self }
    /// Sets `ActionsEnabled`.
    #[inline] pub fn actions_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ActionsEnabled", value.into_node()); self }
    /// Sets `AlarmActions`.
    #[inline] pub fn alarm_actions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AlarmActions", value.into_node()); self }
    /// Sets `AlarmDescription`. 0 to 1024 characters.
    #[inline] pub fn alarm_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AlarmDescription", value.into_node()); self }
    /// Sets `AlarmName`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn alarm_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AlarmName", value.into_node()); self }
    /// Sets `ComparisonOperator`. Required. The values are constants of [`ComparisonOperator`].
    #[inline] pub fn comparison_operator(mut self, value: impl IntoValue_<ComparisonOperator>) -> LogAlarm<Set_, S1, S2, S3, S4> { self.0.put("ComparisonOperator", value.into_node()); LogAlarm(self.0, PhantomData_) }
    /// Sets `InsufficientDataActions`.
    #[inline] pub fn insufficient_data_actions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("InsufficientDataActions", value.into_node()); self }
    /// Sets `OKActions`.
    #[inline] pub fn ok_actions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("OKActions", value.into_node()); self }
    /// Sets `QueryResultsToAlarm`. Required. At least 1.
    #[inline] pub fn query_results_to_alarm(mut self, value: impl IntoValue_<i64>) -> LogAlarm<S0, Set_, S2, S3, S4> { self.0.put("QueryResultsToAlarm", value.into_node()); LogAlarm(self.0, PhantomData_) }
    /// Sets `QueryResultsToEvaluate`. Required. At least 1.
    #[inline] pub fn query_results_to_evaluate(mut self, value: impl IntoValue_<i64>) -> LogAlarm<S0, S1, Set_, S3, S4> { self.0.put("QueryResultsToEvaluate", value.into_node()); LogAlarm(self.0, PhantomData_) }
    /// Sets `ScheduledQueryConfiguration`. Required.
    #[inline] pub fn scheduled_query_configuration(mut self, value: impl IntoValue_<ScheduledQueryConfiguration>) -> LogAlarm<S0, S1, S2, Set_, S4> { self.0.put("ScheduledQueryConfiguration", value.into_node()); LogAlarm(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Threshold`. Required.
    #[inline] pub fn threshold(mut self, value: impl IntoValue_<f64>) -> LogAlarm<S0, S1, S2, S3, Set_> { self.0.put("Threshold", value.into_node()); LogAlarm(self.0, PhantomData_) }
    /// Sets `TreatMissingData`. 1 to 255 characters.
    #[inline] pub fn treat_missing_data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TreatMissingData", value.into_node()); self }
    /// Sets `WarmUpConfiguration`.
    #[inline] pub fn warm_up_configuration(mut self, value: impl IntoValue_<WarmUpConfiguration>) -> Self { self.0.put("WarmUpConfiguration", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<LogAlarm> for LogAlarm<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for LogAlarm<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::CloudWatch::LogAlarm";
    type Handle = LogAlarmRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LogAlarm`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LogAlarmRef(Id_);
impl From<Id_> for LogAlarmRef { #[inline] fn from(id: Id_) -> Self { LogAlarmRef(id) } }
impl AsRef<Id_> for LogAlarmRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LogAlarmRef {
    /// `Ref`: `AlarmName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::CloudWatch::LogAlarm.AlarmTagsPropagation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-logalarm-alarmtagspropagation.html)
#[must_use]
pub struct AlarmTagsPropagation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AlarmTagsPropagation<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AlarmTagsPropagation(Properties_::new(), PhantomData_) }
}
impl<S0> AlarmTagsPropagation<S0> {
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> AlarmTagsPropagation<Set_> { self.0.put("Enabled", value.into_node()); AlarmTagsPropagation(self.0, PhantomData_) }
    /// Sets `ExcludedTagKeys`. 1 to 50 items.
    #[inline] pub fn excluded_tag_keys(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExcludedTagKeys", value.into_node()); self }
    /// Sets `IncludedTagKeys`. 1 to 50 items.
    #[inline] pub fn included_tag_keys(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("IncludedTagKeys", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AlarmTagsPropagation> for AlarmTagsPropagation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudWatch::LogAlarm.ActionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-logalarm-actionconfiguration.html)
#[must_use]
pub struct ActionConfiguration(Properties_);
impl ActionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ActionConfiguration(Properties_::new()) }
}
impl ActionConfiguration {
    /// Sets `AlarmTagsPropagation`.
    #[inline] pub fn alarm_tags_propagation(mut self, value: impl IntoValue_<AlarmTagsPropagation>) -> Self { self.0.put("AlarmTagsPropagation", value.into_node()); self }
}
impl IntoValue_<ActionConfiguration> for ActionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudWatch::LogAlarm.ScheduleConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-logalarm-scheduleconfiguration.html)
#[must_use]
pub struct ScheduleConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ScheduleConfiguration<Missing_<super::required::schedule_expression>, Missing_<super::required::start_time_offset>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScheduleConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ScheduleConfiguration<S0, S1> {
    /// Sets `EndTimeOffset`. 0 to 2592000.
    #[inline] pub fn end_time_offset(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EndTimeOffset", value.into_node()); self }
    /// Sets `ScheduleExpression`. Required. 1 to 256 characters.
    #[inline] pub fn schedule_expression(mut self, value: impl IntoValue_<String>) -> ScheduleConfiguration<Set_, S1> { self.0.put("ScheduleExpression", value.into_node()); ScheduleConfiguration(self.0, PhantomData_) }
    /// Sets `StartTimeOffset`. Required. 1 to 2592000.
    #[inline] pub fn start_time_offset(mut self, value: impl IntoValue_<i64>) -> ScheduleConfiguration<S0, Set_> { self.0.put("StartTimeOffset", value.into_node()); ScheduleConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ScheduleConfiguration> for ScheduleConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudWatch::LogAlarm.ScheduledQueryConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-logalarm-scheduledqueryconfiguration.html)
#[must_use]
pub struct ScheduledQueryConfiguration<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl ScheduledQueryConfiguration<Missing_<super::required::aggregation_expression>, Missing_<super::required::query_string>, Missing_<super::required::schedule_configuration>, Missing_<super::required::scheduled_query_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScheduledQueryConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> ScheduledQueryConfiguration<S0, S1, S2, S3> {
    /// Sets `AggregationExpression`. Required. 1 to 2048 characters.
    #[inline] pub fn aggregation_expression(mut self, value: impl IntoValue_<String>) -> ScheduledQueryConfiguration<Set_, S1, S2, S3> { self.0.put("AggregationExpression", value.into_node()); ScheduledQueryConfiguration(self.0, PhantomData_) }
    /// Sets `LogGroupIdentifiers`. 1 to 50 items.
    #[inline] pub fn log_group_identifiers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("LogGroupIdentifiers", value.into_node()); self }
    /// Sets `QueryString`. Required. 0 to 10000 characters.
    #[inline] pub fn query_string(mut self, value: impl IntoValue_<String>) -> ScheduledQueryConfiguration<S0, Set_, S2, S3> { self.0.put("QueryString", value.into_node()); ScheduledQueryConfiguration(self.0, PhantomData_) }
    /// Sets `ScheduleConfiguration`. Required.
    #[inline] pub fn schedule_configuration(mut self, value: impl IntoValue_<ScheduleConfiguration>) -> ScheduledQueryConfiguration<S0, S1, Set_, S3> { self.0.put("ScheduleConfiguration", value.into_node()); ScheduledQueryConfiguration(self.0, PhantomData_) }
    /// Sets `ScheduledQueryRoleARN`. Required. 1 to 1024 characters.
    #[inline] pub fn scheduled_query_role_arn(mut self, value: impl IntoValue_<String>) -> ScheduledQueryConfiguration<S0, S1, S2, Set_> { self.0.put("ScheduledQueryRoleARN", value.into_node()); ScheduledQueryConfiguration(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<ScheduledQueryConfiguration> for ScheduledQueryConfiguration<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudWatch::LogAlarm.WarmUpConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-logalarm-warmupconfiguration.html)
#[must_use]
pub struct WarmUpConfiguration(Properties_);
impl WarmUpConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WarmUpConfiguration(Properties_::new()) }
}
impl WarmUpConfiguration {
    /// Sets `OnlyStartEvaluatingAfterWarmUpPeriodEnds`.
    #[inline] pub fn only_start_evaluating_after_warm_up_period_ends(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("OnlyStartEvaluatingAfterWarmUpPeriodEnds", value.into_node()); self }
    /// Sets `WarmUpPeriodDurationInMinutes`. 1 to 2880.
    #[inline] pub fn warm_up_period_duration_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("WarmUpPeriodDurationInMinutes", value.into_node()); self }
}
impl IntoValue_<WarmUpConfiguration> for WarmUpConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CloudWatch::LogAlarm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-logalarm.html)
#[derive(Debug)]
pub enum ComparisonOperator {}
impl ComparisonOperator {
    /// `GreaterThanOrEqualToThreshold`
    pub const GREATER_THAN_OR_EQUAL_TO_THRESHOLD: Value_<ComparisonOperator> = Value_::constant("GreaterThanOrEqualToThreshold");
    /// `GreaterThanThreshold`
    pub const GREATER_THAN_THRESHOLD: Value_<ComparisonOperator> = Value_::constant("GreaterThanThreshold");
    /// `GreaterThanUpperThreshold`
    pub const GREATER_THAN_UPPER_THRESHOLD: Value_<ComparisonOperator> = Value_::constant("GreaterThanUpperThreshold");
    /// `LessThanLowerOrGreaterThanUpperThreshold`
    pub const LESS_THAN_LOWER_OR_GREATER_THAN_UPPER_THRESHOLD: Value_<ComparisonOperator> = Value_::constant("LessThanLowerOrGreaterThanUpperThreshold");
    /// `LessThanLowerThreshold`
    pub const LESS_THAN_LOWER_THRESHOLD: Value_<ComparisonOperator> = Value_::constant("LessThanLowerThreshold");
    /// `LessThanOrEqualToThreshold`
    pub const LESS_THAN_OR_EQUAL_TO_THRESHOLD: Value_<ComparisonOperator> = Value_::constant("LessThanOrEqualToThreshold");
    /// `LessThanThreshold`
    pub const LESS_THAN_THRESHOLD: Value_<ComparisonOperator> = Value_::constant("LessThanThreshold");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ComparisonOperator> { Value_::from_node(value.into_node()) }
}
