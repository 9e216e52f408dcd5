// Made by `cargo xtask generate`; do not edit.
//! `AWS::APS::Workspace`

use stanchion_template::generated::*;

/// `AWS::APS::Workspace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-workspace.html)
#[must_use]
pub struct Workspace(Properties_);
impl Workspace {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Workspace(Properties_::new()) }
}
impl Workspace {
    /// Sets `AlertManagerDefinition`.
    #[inline] pub fn alert_manager_definition(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AlertManagerDefinition", value.into_node()); self }
    /// Sets `Alias`. 0 to 100 characters.
    #[inline] pub fn alias(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Alias", value.into_node()); self }
    /// Sets `KmsKeyArn`. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `LoggingConfiguration`.
    #[inline] pub fn logging_configuration(mut self, value: impl IntoValue_<LoggingConfiguration>) -> Self { self.0.put("LoggingConfiguration", value.into_node()); self }
    /// Sets `QueryLoggingConfiguration`.
    #[inline] pub fn query_logging_configuration(mut self, value: impl IntoValue_<QueryLoggingConfiguration>) -> Self { self.0.put("QueryLoggingConfiguration", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WorkspaceConfiguration`.
    #[inline] pub fn workspace_configuration(mut self, value: impl IntoValue_<WorkspaceConfiguration>) -> Self { self.0.put("WorkspaceConfiguration", value.into_node()); self }
}
impl IntoValue_<Workspace> for Workspace { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Workspace {
    const TYPE: &'static str = "AWS::APS::Workspace";
    type Handle = WorkspaceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Workspace`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WorkspaceRef(Id_);
impl From<Id_> for WorkspaceRef { #[inline] fn from(id: Id_) -> Self { WorkspaceRef(id) } }
impl AsRef<Id_> for WorkspaceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WorkspaceRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `PrometheusEndpoint`
    #[inline] pub fn prometheus_endpoint(&self) -> Value_<String> { self.0.attribute("PrometheusEndpoint") }
    /// `Fn::GetAtt` `WorkspaceId`
    #[inline] pub fn workspace_id(&self) -> Value_<String> { self.0.attribute("WorkspaceId") }
}
/// `AWS::APS::Workspace.LoggingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-workspace-loggingconfiguration.html)
#[must_use]
pub struct LoggingConfiguration(Properties_);
impl LoggingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LoggingConfiguration(Properties_::new()) }
}
impl LoggingConfiguration {
    /// Sets `LogGroupArn`. 0 to 512 characters.
    #[inline] pub fn log_group_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogGroupArn", value.into_node()); self }
}
impl IntoValue_<LoggingConfiguration> for LoggingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::APS::Workspace.CloudWatchLogDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-workspace-cloudwatchlogdestination.html)
#[must_use]
pub struct CloudWatchLogDestination<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CloudWatchLogDestination<Missing_<super::required::log_group_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CloudWatchLogDestination(Properties_::new(), PhantomData_) }
}
impl<S0> CloudWatchLogDestination<S0> {
    /// Sets `LogGroupArn`. Required. 0 to 512 characters.
    #[inline] pub fn log_group_arn(mut self, value: impl IntoValue_<String>) -> CloudWatchLogDestination<Set_> { self.0.put("LogGroupArn", value.into_node()); CloudWatchLogDestination(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CloudWatchLogDestination> for CloudWatchLogDestination<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::APS::Workspace.LoggingFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-workspace-loggingfilter.html)
#[must_use]
pub struct LoggingFilter<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LoggingFilter<Missing_<super::required::qsp_threshold>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LoggingFilter(Properties_::new(), PhantomData_) }
}
impl<S0> LoggingFilter<S0> {
    /// Sets `QspThreshold`. Required. At least 0.
    #[inline] pub fn qsp_threshold(mut self, value: impl IntoValue_<i64>) -> LoggingFilter<Set_> { self.0.put("QspThreshold", value.into_node()); LoggingFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LoggingFilter> for LoggingFilter<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::APS::Workspace.LoggingDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-workspace-loggingdestination.html)
#[must_use]
pub struct LoggingDestination<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LoggingDestination<Missing_<super::required::cloud_watch_logs>, Missing_<super::required::filters>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LoggingDestination(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LoggingDestination<S0, S1> {
    /// Sets `CloudWatchLogs`. Required.
    #[inline] pub fn cloud_watch_logs(mut self, value: impl IntoValue_<CloudWatchLogDestination>) -> LoggingDestination<Set_, S1> { self.0.put("CloudWatchLogs", value.into_node()); LoggingDestination(self.0, PhantomData_) }
    /// Sets `Filters`. Required.
    #[inline] pub fn filters(mut self, value: impl IntoValue_<LoggingFilter>) -> LoggingDestination<S0, Set_> { self.0.put("Filters", value.into_node()); LoggingDestination(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LoggingDestination> for LoggingDestination<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::APS::Workspace.QueryLoggingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-workspace-queryloggingconfiguration.html)
#[must_use]
pub struct QueryLoggingConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl QueryLoggingConfiguration<Missing_<super::required::destinations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { QueryLoggingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> QueryLoggingConfiguration<S0> {
    /// Sets `Destinations`. Required. Exactly 1 item.
    #[inline] pub fn destinations(mut self, value: impl IntoValue_<Vec<LoggingDestination>>) -> QueryLoggingConfiguration<Set_> { self.0.put("Destinations", value.into_node()); QueryLoggingConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<QueryLoggingConfiguration> for QueryLoggingConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::APS::Workspace.Label`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-workspace-label.html)
#[must_use]
pub struct Label<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Label<Missing_<super::required::name>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Label(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Label<S0, S1> {
    /// Sets `Name`. Required. At least 1 character.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Label<Set_, S1> { self.0.put("Name", value.into_node()); Label(self.0, PhantomData_) }
    /// Sets `Value`. Required. At least 1 character.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Label<S0, Set_> { self.0.put("Value", value.into_node()); Label(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Label> for Label<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::APS::Workspace.LimitsPerLabelSetEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-workspace-limitsperlabelsetentry.html)
#[must_use]
pub struct LimitsPerLabelSetEntry(Properties_);
impl LimitsPerLabelSetEntry {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LimitsPerLabelSetEntry(Properties_::new()) }
}
impl LimitsPerLabelSetEntry {
    /// Sets `MaxSeries`. At least 0.
    #[inline] pub fn max_series(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxSeries", value.into_node()); self }
}
impl IntoValue_<LimitsPerLabelSetEntry> for LimitsPerLabelSetEntry { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::APS::Workspace.LimitsPerLabelSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-workspace-limitsperlabelset.html)
#[must_use]
pub struct LimitsPerLabelSet<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LimitsPerLabelSet<Missing_<super::required::label_set>, Missing_<super::required::limits>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LimitsPerLabelSet(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LimitsPerLabelSet<S0, S1> {
    /// Sets `LabelSet`. Required. At least 0 items.
    #[inline] pub fn label_set(mut self, value: impl IntoValue_<Vec<Label>>) -> LimitsPerLabelSet<Set_, S1> { self.0.put("LabelSet", value.into_node()); LimitsPerLabelSet(self.0, PhantomData_) }
    /// Sets `Limits`. Required.
    #[inline] pub fn limits(mut self, value: impl IntoValue_<LimitsPerLabelSetEntry>) -> LimitsPerLabelSet<S0, Set_> { self.0.put("Limits", value.into_node()); LimitsPerLabelSet(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LimitsPerLabelSet> for LimitsPerLabelSet<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::APS::Workspace.WorkspaceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-workspace-workspaceconfiguration.html)
#[must_use]
pub struct WorkspaceConfiguration(Properties_);
impl WorkspaceConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WorkspaceConfiguration(Properties_::new()) }
}
impl WorkspaceConfiguration {
    /// Sets `LimitsPerLabelSets`. At least 0 items.
    #[inline] pub fn limits_per_label_sets(mut self, value: impl IntoValue_<Vec<LimitsPerLabelSet>>) -> Self { self.0.put("LimitsPerLabelSets", value.into_node()); self }
    /// Sets `OutOfOrderTimeWindowInSeconds`. At least 0.
    #[inline] pub fn out_of_order_time_window_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("OutOfOrderTimeWindowInSeconds", value.into_node()); self }
    /// Sets `RetentionPeriodInDays`. At least 1.
    #[inline] pub fn retention_period_in_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RetentionPeriodInDays", value.into_node()); self }
    /// Sets `RuleQueryOffsetInSeconds`. At least 0.
    #[inline] pub fn rule_query_offset_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RuleQueryOffsetInSeconds", value.into_node()); self }
}
impl IntoValue_<WorkspaceConfiguration> for WorkspaceConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
