// Made by `cargo xtask generate`; do not edit.
//! `AWS::BedrockAgentCore::OnlineEvaluationConfig`

use stanchion_template::generated::*;

/// `AWS::BedrockAgentCore::OnlineEvaluationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-onlineevaluationconfig.html)
#[must_use]
pub struct OnlineEvaluationConfig<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl OnlineEvaluationConfig<Missing_<super::required::data_source_config>, Missing_<super::required::evaluation_execution_role_arn>, Missing_<super::required::online_evaluation_config_name>, Missing_<super::required::rule>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OnlineEvaluationConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> OnlineEvaluationConfig<S0, S1, S2, S3> {
    /// Sets `ClusteringConfig`.
    #[inline] pub fn clustering_config(mut self, value: impl IntoValue_<ClusteringConfig>) -> Self { self.0.put("ClusteringConfig", value.into_node()); self }
    /// Sets `DataSourceConfig`. Required.
    #[inline] pub fn data_source_config(mut self, value: impl IntoValue_<DataSourceConfig>) -> OnlineEvaluationConfig<Set_, S1, S2, S3> { self.0.put("DataSourceConfig", value.into_node()); OnlineEvaluationConfig(self.0, PhantomData_) }
    /// Sets `Description`. 1 to 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EvaluationExecutionRoleArn`. Required. 1 to 2048 characters.
    #[inline] pub fn evaluation_execution_role_arn(mut self, value: impl IntoValue_<String>) -> OnlineEvaluationConfig<S0, Set_, S2, S3> { self.0.put("EvaluationExecutionRoleArn", value.into_node()); OnlineEvaluationConfig(self.0, PhantomData_) }
    /// Sets `Evaluators`. 0 to 25 items.
    #[inline] pub fn evaluators(mut self, value: impl IntoValue_<Vec<EvaluatorReference>>) -> Self { self.0.put("Evaluators", value.into_node()); self }
    /// Sets `ExecutionStatus`. The values are constants of [`ExecutionStatus`].
    #[inline] pub fn execution_status(mut self, value: impl IntoValue_<ExecutionStatus>) -> Self { self.0.put("ExecutionStatus", value.into_node()); self }
    /// Sets `Insights`. 0 to 10 items.
    #[inline] pub fn insights(mut self, value: impl IntoValue_<Vec<Insight>>) -> Self { self.0.put("Insights", value.into_node()); self }
    /// Sets `OnlineEvaluationConfigName`. Required. An update replaces the resource.
    #[inline] pub fn online_evaluation_config_name(mut self, value: impl IntoValue_<String>) -> OnlineEvaluationConfig<S0, S1, Set_, S3> { self.0.put("OnlineEvaluationConfigName", value.into_node()); OnlineEvaluationConfig(self.0, PhantomData_) }
    /// Sets `OutputConfig`.
    #[inline] pub fn output_config(mut self, value: impl IntoValue_<OutputConfig>) -> Self { self.0.put("OutputConfig", value.into_node()); self }
    /// Sets `Rule`. Required.
    #[inline] pub fn rule(mut self, value: impl IntoValue_<Rule>) -> OnlineEvaluationConfig<S0, S1, S2, Set_> { self.0.put("Rule", value.into_node()); OnlineEvaluationConfig(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<OnlineEvaluationConfig> for OnlineEvaluationConfig<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for OnlineEvaluationConfig<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::BedrockAgentCore::OnlineEvaluationConfig";
    type Handle = OnlineEvaluationConfigRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`OnlineEvaluationConfig`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct OnlineEvaluationConfigRef(Id_);
impl From<Id_> for OnlineEvaluationConfigRef { #[inline] fn from(id: Id_) -> Self { OnlineEvaluationConfigRef(id) } }
impl AsRef<Id_> for OnlineEvaluationConfigRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl OnlineEvaluationConfigRef {
    /// `Ref`: `OnlineEvaluationConfigArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `OnlineEvaluationConfigArn`
    #[inline] pub fn online_evaluation_config_arn(&self) -> Value_<String> { self.0.attribute("OnlineEvaluationConfigArn") }
    /// `Fn::GetAtt` `OnlineEvaluationConfigId`
    #[inline] pub fn online_evaluation_config_id(&self) -> Value_<String> { self.0.attribute("OnlineEvaluationConfigId") }
    /// `Fn::GetAtt` `OutputConfig`
    #[inline] pub fn output_config(&self) -> Value_<String> { self.0.attribute("OutputConfig") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::BedrockAgentCore::OnlineEvaluationConfig.ClusteringConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-onlineevaluationconfig-clusteringconfig.html)
#[must_use]
pub struct ClusteringConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ClusteringConfig<Missing_<super::required::frequencies>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClusteringConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ClusteringConfig<S0> {
    /// Sets `Frequencies`. Required. 0 to 3 items. The values are constants of [`ClusteringFrequency`].
    #[inline] pub fn frequencies(mut self, value: impl IntoValue_<Vec<ClusteringFrequency>>) -> ClusteringConfig<Set_> { self.0.put("Frequencies", value.into_node()); ClusteringConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ClusteringConfig> for ClusteringConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::OnlineEvaluationConfig.CloudWatchLogsInputConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-onlineevaluationconfig-cloudwatchlogsinputconfig.html)
#[must_use]
pub struct CloudWatchLogsInputConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CloudWatchLogsInputConfig<Missing_<super::required::service_names>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CloudWatchLogsInputConfig(Properties_::new(), PhantomData_) }
}
impl<S0> CloudWatchLogsInputConfig<S0> {
    /// Sets `LogGroupNamePrefixes`. 1 to 5 items.
    #[inline] pub fn log_group_name_prefixes(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("LogGroupNamePrefixes", value.into_node()); self }
    /// Sets `LogGroupNames`. 1 to 10 items.
    #[inline] pub fn log_group_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("LogGroupNames", value.into_node()); self }
    /// Sets `ServiceNames`. Required. Exactly 1 item.
    #[inline] pub fn service_names(mut self, value: impl IntoValue_<Vec<String>>) -> CloudWatchLogsInputConfig<Set_> { self.0.put("ServiceNames", value.into_node()); CloudWatchLogsInputConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CloudWatchLogsInputConfig> for CloudWatchLogsInputConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::OnlineEvaluationConfig.DataSourceConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-onlineevaluationconfig-datasourceconfig.html)
#[must_use]
pub struct DataSourceConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataSourceConfig<Missing_<super::required::cloud_watch_logs>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataSourceConfig(Properties_::new(), PhantomData_) }
}
impl<S0> DataSourceConfig<S0> {
    /// Sets `CloudWatchLogs`. Required.
    #[inline] pub fn cloud_watch_logs(mut self, value: impl IntoValue_<CloudWatchLogsInputConfig>) -> DataSourceConfig<Set_> { self.0.put("CloudWatchLogs", value.into_node()); DataSourceConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DataSourceConfig> for DataSourceConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::OnlineEvaluationConfig.EvaluatorReference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-onlineevaluationconfig-evaluatorreference.html)
#[must_use]
pub struct EvaluatorReference<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EvaluatorReference<Missing_<super::required::evaluator_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EvaluatorReference(Properties_::new(), PhantomData_) }
}
impl<S0> EvaluatorReference<S0> {
    /// Sets `EvaluatorId`. Required.
    #[inline] pub fn evaluator_id(mut self, value: impl IntoValue_<String>) -> EvaluatorReference<Set_> { self.0.put("EvaluatorId", value.into_node()); EvaluatorReference(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EvaluatorReference> for EvaluatorReference<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::OnlineEvaluationConfig.Insight`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-onlineevaluationconfig-insight.html)
#[must_use]
pub struct Insight<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Insight<Missing_<super::required::insight_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Insight(Properties_::new(), PhantomData_) }
}
impl<S0> Insight<S0> {
    /// Sets `InsightId`. Required. 1 to 256 characters.
    #[inline] pub fn insight_id(mut self, value: impl IntoValue_<String>) -> Insight<Set_> { self.0.put("InsightId", value.into_node()); Insight(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Insight> for Insight<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::OnlineEvaluationConfig.CloudWatchOutputConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-onlineevaluationconfig-cloudwatchoutputconfig.html)
#[must_use]
pub struct CloudWatchOutputConfig(Properties_);
impl CloudWatchOutputConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CloudWatchOutputConfig(Properties_::new()) }
}
impl CloudWatchOutputConfig {
    /// Sets `LogGroupName`. 1 to 512 characters.
    #[inline] pub fn log_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogGroupName", value.into_node()); self }
    /// Sets `MetricsNamespace`. 1 to 255 characters.
    #[inline] pub fn metrics_namespace(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MetricsNamespace", value.into_node()); self }
    /// Sets `ResultDestination`. The values are constants of [`ResultDestination`].
    #[inline] pub fn result_destination(mut self, value: impl IntoValue_<ResultDestination>) -> Self { self.0.put("ResultDestination", value.into_node()); self }
}
impl IntoValue_<CloudWatchOutputConfig> for CloudWatchOutputConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::OnlineEvaluationConfig.OutputConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-onlineevaluationconfig-outputconfig.html)
#[must_use]
pub struct OutputConfig(Properties_);
impl OutputConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OutputConfig(Properties_::new()) }
}
impl OutputConfig {
    /// Sets `CloudWatchConfig`.
    #[inline] pub fn cloud_watch_config(mut self, value: impl IntoValue_<CloudWatchOutputConfig>) -> Self { self.0.put("CloudWatchConfig", value.into_node()); self }
}
impl IntoValue_<OutputConfig> for OutputConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::OnlineEvaluationConfig.FilterValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-onlineevaluationconfig-filtervalue.html)
#[must_use]
pub struct FilterValue(Properties_);
impl FilterValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FilterValue(Properties_::new()) }
}
impl FilterValue {
    /// Sets `BooleanValue`.
    #[inline] pub fn boolean_value(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("BooleanValue", value.into_node()); self }
    /// Sets `DoubleValue`.
    #[inline] pub fn double_value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("DoubleValue", value.into_node()); self }
    /// Sets `StringValue`. 1 to 1024 characters.
    #[inline] pub fn string_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StringValue", value.into_node()); self }
}
impl IntoValue_<FilterValue> for FilterValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::OnlineEvaluationConfig.Filter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-onlineevaluationconfig-filter.html)
#[must_use]
pub struct Filter<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Filter<Missing_<super::required::key>, Missing_<super::required::operator>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Filter(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Filter<S0, S1, S2> {
    /// Sets `Key`. Required. 1 to 256 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Filter<Set_, S1, S2> { self.0.put("Key", value.into_node()); Filter(self.0, PhantomData_) }
    /// Sets `Operator`. Required. The values are constants of [`Operator`].
    #[inline] pub fn operator(mut self, value: impl IntoValue_<Operator>) -> Filter<S0, Set_, S2> { self.0.put("Operator", value.into_node()); Filter(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<FilterValue>) -> Filter<S0, S1, Set_> { self.0.put("Value", value.into_node()); Filter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Filter> for Filter<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::OnlineEvaluationConfig.SamplingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-onlineevaluationconfig-samplingconfig.html)
#[must_use]
pub struct SamplingConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SamplingConfig<Missing_<super::required::sampling_percentage>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SamplingConfig(Properties_::new(), PhantomData_) }
}
impl<S0> SamplingConfig<S0> {
    /// Sets `SamplingPercentage`. Required. 0.01 to 100.
    #[inline] pub fn sampling_percentage(mut self, value: impl IntoValue_<f64>) -> SamplingConfig<Set_> { self.0.put("SamplingPercentage", value.into_node()); SamplingConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SamplingConfig> for SamplingConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::OnlineEvaluationConfig.SessionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-onlineevaluationconfig-sessionconfig.html)
#[must_use]
pub struct SessionConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SessionConfig<Missing_<super::required::session_timeout_minutes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SessionConfig(Properties_::new(), PhantomData_) }
}
impl<S0> SessionConfig<S0> {
    /// Sets `SessionTimeoutMinutes`. Required. 1 to 1440.
    #[inline] pub fn session_timeout_minutes(mut self, value: impl IntoValue_<i64>) -> SessionConfig<Set_> { self.0.put("SessionTimeoutMinutes", value.into_node()); SessionConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SessionConfig> for SessionConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::OnlineEvaluationConfig.Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-onlineevaluationconfig-rule.html)
#[must_use]
pub struct Rule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Rule<Missing_<super::required::sampling_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Rule(Properties_::new(), PhantomData_) }
}
impl<S0> Rule<S0> {
    /// Sets `Filters`. 0 to 5 items.
    #[inline] pub fn filters(mut self, value: impl IntoValue_<Vec<Filter>>) -> Self { self.0.put("Filters", value.into_node()); self }
    /// Sets `SamplingConfig`. Required.
    #[inline] pub fn sampling_config(mut self, value: impl IntoValue_<SamplingConfig>) -> Rule<Set_> { self.0.put("SamplingConfig", value.into_node()); Rule(self.0, PhantomData_) }
    /// Sets `SessionConfig`.
    #[inline] pub fn session_config(mut self, value: impl IntoValue_<SessionConfig>) -> Self { self.0.put("SessionConfig", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Rule> for Rule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::BedrockAgentCore::OnlineEvaluationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-onlineevaluationconfig.html)
#[derive(Debug)]
pub enum ClusteringFrequency {}
impl ClusteringFrequency {
    /// `DAILY`
    pub const DAILY: Value_<ClusteringFrequency> = Value_::constant("DAILY");
    /// `WEEKLY`
    pub const WEEKLY: Value_<ClusteringFrequency> = Value_::constant("WEEKLY");
    /// `MONTHLY`
    pub const MONTHLY: Value_<ClusteringFrequency> = Value_::constant("MONTHLY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ClusteringFrequency> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::OnlineEvaluationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-onlineevaluationconfig.html)
#[derive(Debug)]
pub enum ExecutionStatus {}
impl ExecutionStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<ExecutionStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<ExecutionStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ExecutionStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::OnlineEvaluationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-onlineevaluationconfig.html)
#[derive(Debug)]
pub enum ResultDestination {}
impl ResultDestination {
    /// `DEDICATED_LOG_GROUP`
    pub const DEDICATED_LOG_GROUP: Value_<ResultDestination> = Value_::constant("DEDICATED_LOG_GROUP");
    /// `SOURCE_LOG_GROUP`
    pub const SOURCE_LOG_GROUP: Value_<ResultDestination> = Value_::constant("SOURCE_LOG_GROUP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResultDestination> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::OnlineEvaluationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-onlineevaluationconfig.html)
#[derive(Debug)]
pub enum Operator {}
impl Operator {
    /// `Equals`
    pub const EQUALS: Value_<Operator> = Value_::constant("Equals");
    /// `NotEquals`
    pub const NOT_EQUALS: Value_<Operator> = Value_::constant("NotEquals");
    /// `GreaterThan`
    pub const GREATER_THAN: Value_<Operator> = Value_::constant("GreaterThan");
    /// `LessThan`
    pub const LESS_THAN: Value_<Operator> = Value_::constant("LessThan");
    /// `GreaterThanOrEqual`
    pub const GREATER_THAN_OR_EQUAL: Value_<Operator> = Value_::constant("GreaterThanOrEqual");
    /// `LessThanOrEqual`
    pub const LESS_THAN_OR_EQUAL: Value_<Operator> = Value_::constant("LessThanOrEqual");
    /// `Contains`
    pub const CONTAINS: Value_<Operator> = Value_::constant("Contains");
    /// `NotContains`
    pub const NOT_CONTAINS: Value_<Operator> = Value_::constant("NotContains");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Operator> { Value_::from_node(value.into_node()) }
}
