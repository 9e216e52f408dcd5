// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoT::TopicRule`

use stanchion_template::generated::*;

/// `AWS::IoT::TopicRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-topicrule.html)
#[must_use]
pub struct TopicRule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TopicRule<Missing_<super::required::topic_rule_payload>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TopicRule(Properties_::new(), PhantomData_) }
}
impl<S0> TopicRule<S0> {
    /// Sets `RuleName`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn rule_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RuleName", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TopicRulePayload`. Required.
    #[inline] pub fn topic_rule_payload(mut self, value: impl IntoValue_<TopicRulePayload>) -> TopicRule<Set_> { self.0.put("TopicRulePayload", value.into_node()); TopicRule(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TopicRule> for TopicRule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for TopicRule<S0> {
    const TYPE: &'static str = "AWS::IoT::TopicRule";
    type Handle = TopicRuleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TopicRule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TopicRuleRef(Id_);
impl From<Id_> for TopicRuleRef { #[inline] fn from(id: Id_) -> Self { TopicRuleRef(id) } }
impl AsRef<Id_> for TopicRuleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TopicRuleRef {
    /// `Ref`: `RuleName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::IoT::TopicRule.CloudwatchAlarmAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-cloudwatchalarmaction.html)
#[must_use]
pub struct CloudwatchAlarmAction<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl CloudwatchAlarmAction<Missing_<super::required::alarm_name>, Missing_<super::required::role_arn>, Missing_<super::required::state_reason>, Missing_<super::required::state_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CloudwatchAlarmAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> CloudwatchAlarmAction<S0, S1, S2, S3> {
    /// Sets `AlarmName`. Required.
    #[inline] pub fn alarm_name(mut self, value: impl IntoValue_<String>) -> CloudwatchAlarmAction<Set_, S1, S2, S3> { self.0.put("AlarmName", value.into_node()); CloudwatchAlarmAction(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> CloudwatchAlarmAction<S0, Set_, S2, S3> { self.0.put("RoleArn", value.into_node()); CloudwatchAlarmAction(self.0, PhantomData_) }
    /// Sets `StateReason`. Required.
    #[inline] pub fn state_reason(mut self, value: impl IntoValue_<String>) -> CloudwatchAlarmAction<S0, S1, Set_, S3> { self.0.put("StateReason", value.into_node()); CloudwatchAlarmAction(self.0, PhantomData_) }
    /// Sets `StateValue`. Required.
    #[inline] pub fn state_value(mut self, value: impl IntoValue_<String>) -> CloudwatchAlarmAction<S0, S1, S2, Set_> { self.0.put("StateValue", value.into_node()); CloudwatchAlarmAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<CloudwatchAlarmAction> for CloudwatchAlarmAction<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.CloudwatchLogsAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-cloudwatchlogsaction.html)
#[must_use]
pub struct CloudwatchLogsAction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CloudwatchLogsAction<Missing_<super::required::log_group_name>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CloudwatchLogsAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CloudwatchLogsAction<S0, S1> {
    /// Sets `BatchMode`.
    #[inline] pub fn batch_mode(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("BatchMode", value.into_node()); self }
    /// Sets `LogGroupName`. Required.
    #[inline] pub fn log_group_name(mut self, value: impl IntoValue_<String>) -> CloudwatchLogsAction<Set_, S1> { self.0.put("LogGroupName", value.into_node()); CloudwatchLogsAction(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> CloudwatchLogsAction<S0, Set_> { self.0.put("RoleArn", value.into_node()); CloudwatchLogsAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CloudwatchLogsAction> for CloudwatchLogsAction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.CloudwatchMetricAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-cloudwatchmetricaction.html)
#[must_use]
pub struct CloudwatchMetricAction<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl CloudwatchMetricAction<Missing_<super::required::metric_name>, Missing_<super::required::metric_namespace>, Missing_<super::required::metric_unit>, Missing_<super::required::metric_value>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CloudwatchMetricAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> CloudwatchMetricAction<S0, S1, S2, S3, S4> {
    /// Sets `MetricName`. Required.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> CloudwatchMetricAction<Set_, S1, S2, S3, S4> { self.0.put("MetricName", value.into_node()); CloudwatchMetricAction(self.0, PhantomData_) }
    /// Sets `MetricNamespace`. Required.
    #[inline] pub fn metric_namespace(mut self, value: impl IntoValue_<String>) -> CloudwatchMetricAction<S0, Set_, S2, S3, S4> { self.0.put("MetricNamespace", value.into_node()); CloudwatchMetricAction(self.0, PhantomData_) }
    /// Sets `MetricTimestamp`.
    #[inline] pub fn metric_timestamp(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MetricTimestamp", value.into_node()); self }
    /// Sets `MetricUnit`. Required.
    #[inline] pub fn metric_unit(mut self, value: impl IntoValue_<String>) -> CloudwatchMetricAction<S0, S1, Set_, S3, S4> { self.0.put("MetricUnit", value.into_node()); CloudwatchMetricAction(self.0, PhantomData_) }
    /// Sets `MetricValue`. Required.
    #[inline] pub fn metric_value(mut self, value: impl IntoValue_<String>) -> CloudwatchMetricAction<S0, S1, S2, Set_, S4> { self.0.put("MetricValue", value.into_node()); CloudwatchMetricAction(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> CloudwatchMetricAction<S0, S1, S2, S3, Set_> { self.0.put("RoleArn", value.into_node()); CloudwatchMetricAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<CloudwatchMetricAction> for CloudwatchMetricAction<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.DynamoDBAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-dynamodbaction.html)
#[must_use]
pub struct DynamoDBAction<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl DynamoDBAction<Missing_<super::required::hash_key_field>, Missing_<super::required::hash_key_value>, Missing_<super::required::role_arn>, Missing_<super::required::table_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DynamoDBAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> DynamoDBAction<S0, S1, S2, S3> {
    /// Sets `HashKeyField`. Required.
    #[inline] pub fn hash_key_field(mut self, value: impl IntoValue_<String>) -> DynamoDBAction<Set_, S1, S2, S3> { self.0.put("HashKeyField", value.into_node()); DynamoDBAction(self.0, PhantomData_) }
    /// Sets `HashKeyType`. The values are constants of [`HashKeyType`].
    #[inline] pub fn hash_key_type(mut self, value: impl IntoValue_<HashKeyType>) -> Self { self.0.put("HashKeyType", value.into_node()); self }
    /// Sets `HashKeyValue`. Required.
    #[inline] pub fn hash_key_value(mut self, value: impl IntoValue_<String>) -> DynamoDBAction<S0, Set_, S2, S3> { self.0.put("HashKeyValue", value.into_node()); DynamoDBAction(self.0, PhantomData_) }
    /// Sets `PayloadField`.
    #[inline] pub fn payload_field(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PayloadField", value.into_node()); self }
    /// Sets `RangeKeyField`.
    #[inline] pub fn range_key_field(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RangeKeyField", value.into_node()); self }
    /// Sets `RangeKeyType`. The values are constants of [`RangeKeyType`].
    #[inline] pub fn range_key_type(mut self, value: impl IntoValue_<RangeKeyType>) -> Self { self.0.put("RangeKeyType", value.into_node()); self }
    /// Sets `RangeKeyValue`.
    #[inline] pub fn range_key_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RangeKeyValue", value.into_node()); self }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> DynamoDBAction<S0, S1, Set_, S3> { self.0.put("RoleArn", value.into_node()); DynamoDBAction(self.0, PhantomData_) }
    /// Sets `TableName`. Required.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> DynamoDBAction<S0, S1, S2, Set_> { self.0.put("TableName", value.into_node()); DynamoDBAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<DynamoDBAction> for DynamoDBAction<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.PutItemInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-putiteminput.html)
#[must_use]
pub struct PutItemInput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PutItemInput<Missing_<super::required::table_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PutItemInput(Properties_::new(), PhantomData_) }
}
impl<S0> PutItemInput<S0> {
    /// Sets `TableName`. Required.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> PutItemInput<Set_> { self.0.put("TableName", value.into_node()); PutItemInput(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PutItemInput> for PutItemInput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.DynamoDBv2Action`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-dynamodbv2action.html)
#[must_use]
pub struct DynamoDBv2Action(Properties_);
impl DynamoDBv2Action {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DynamoDBv2Action(Properties_::new()) }
}
impl DynamoDBv2Action {
    /// Sets `PutItem`.
    #[inline] pub fn put_item(mut self, value: impl IntoValue_<PutItemInput>) -> Self { self.0.put("PutItem", value.into_node()); self }
    /// Sets `RoleArn`.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
}
impl IntoValue_<DynamoDBv2Action> for DynamoDBv2Action { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.ElasticsearchAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-elasticsearchaction.html)
#[must_use]
pub struct ElasticsearchAction<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl ElasticsearchAction<Missing_<super::required::endpoint>, Missing_<super::required::id>, Missing_<super::required::index>, Missing_<super::required::role_arn>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ElasticsearchAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> ElasticsearchAction<S0, S1, S2, S3, S4> {
    /// Sets `Endpoint`. Required.
    #[inline] pub fn endpoint(mut self, value: impl IntoValue_<String>) -> ElasticsearchAction<Set_, S1, S2, S3, S4> { self.0.put("Endpoint", value.into_node()); ElasticsearchAction(self.0, PhantomData_) }
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> ElasticsearchAction<S0, Set_, S2, S3, S4> { self.0.put("Id", value.into_node()); ElasticsearchAction(self.0, PhantomData_) }
    /// Sets `Index`. Required.
    #[inline] pub fn index(mut self, value: impl IntoValue_<String>) -> ElasticsearchAction<S0, S1, Set_, S3, S4> { self.0.put("Index", value.into_node()); ElasticsearchAction(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> ElasticsearchAction<S0, S1, S2, Set_, S4> { self.0.put("RoleArn", value.into_node()); ElasticsearchAction(self.0, PhantomData_) }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> ElasticsearchAction<S0, S1, S2, S3, Set_> { self.0.put("Type", value.into_node()); ElasticsearchAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<ElasticsearchAction> for ElasticsearchAction<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.FirehoseAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-firehoseaction.html)
#[must_use]
pub struct FirehoseAction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FirehoseAction<Missing_<super::required::delivery_stream_name>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FirehoseAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FirehoseAction<S0, S1> {
    /// Sets `BatchMode`.
    #[inline] pub fn batch_mode(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("BatchMode", value.into_node()); self }
    /// Sets `DeliveryStreamName`. Required.
    #[inline] pub fn delivery_stream_name(mut self, value: impl IntoValue_<String>) -> FirehoseAction<Set_, S1> { self.0.put("DeliveryStreamName", value.into_node()); FirehoseAction(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> FirehoseAction<S0, Set_> { self.0.put("RoleArn", value.into_node()); FirehoseAction(self.0, PhantomData_) }
    /// Sets `Separator`.
    #[inline] pub fn separator(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Separator", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FirehoseAction> for FirehoseAction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.SigV4Authorization`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-sigv4authorization.html)
#[must_use]
pub struct SigV4Authorization<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SigV4Authorization<Missing_<super::required::role_arn>, Missing_<super::required::service_name>, Missing_<super::required::signing_region>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SigV4Authorization(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SigV4Authorization<S0, S1, S2> {
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> SigV4Authorization<Set_, S1, S2> { self.0.put("RoleArn", value.into_node()); SigV4Authorization(self.0, PhantomData_) }
    /// Sets `ServiceName`. Required.
    #[inline] pub fn service_name(mut self, value: impl IntoValue_<String>) -> SigV4Authorization<S0, Set_, S2> { self.0.put("ServiceName", value.into_node()); SigV4Authorization(self.0, PhantomData_) }
    /// Sets `SigningRegion`. Required.
    #[inline] pub fn signing_region(mut self, value: impl IntoValue_<String>) -> SigV4Authorization<S0, S1, Set_> { self.0.put("SigningRegion", value.into_node()); SigV4Authorization(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SigV4Authorization> for SigV4Authorization<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.HttpAuthorization`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-httpauthorization.html)
#[must_use]
pub struct HttpAuthorization(Properties_);
impl HttpAuthorization {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HttpAuthorization(Properties_::new()) }
}
impl HttpAuthorization {
    /// Sets `Sigv4`.
    #[inline] pub fn sigv4(mut self, value: impl IntoValue_<SigV4Authorization>) -> Self { self.0.put("Sigv4", value.into_node()); self }
}
impl IntoValue_<HttpAuthorization> for HttpAuthorization { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.BatchConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-batchconfig.html)
#[must_use]
pub struct BatchConfig(Properties_);
impl BatchConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BatchConfig(Properties_::new()) }
}
impl BatchConfig {
    /// Sets `BatchAcrossTopics`.
    #[inline] pub fn batch_across_topics(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("BatchAcrossTopics", value.into_node()); self }
    /// Sets `MaxBatchOpenMs`. 5 to 200.
    #[inline] pub fn max_batch_open_ms(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxBatchOpenMs", value.into_node()); self }
    /// Sets `MaxBatchSize`. 2 to 10.
    #[inline] pub fn max_batch_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxBatchSize", value.into_node()); self }
    /// Sets `MaxBatchSizeBytes`. 100 to 131072.
    #[inline] pub fn max_batch_size_bytes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxBatchSizeBytes", value.into_node()); self }
}
impl IntoValue_<BatchConfig> for BatchConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.HttpAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-httpaction.html)
#[must_use]
pub struct HttpAction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HttpAction<Missing_<super::required::url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HttpAction(Properties_::new(), PhantomData_) }
}
impl<S0> HttpAction<S0> {
    /// Sets `Auth`.
    #[inline] pub fn auth(mut self, value: impl IntoValue_<HttpAuthorization>) -> Self { self.0.put("Auth", value.into_node()); self }
    /// Sets `BatchConfig`.
    #[inline] pub fn batch_config(mut self, value: impl IntoValue_<BatchConfig>) -> Self { self.0.put("BatchConfig", value.into_node()); self }
    /// Sets `ConfirmationUrl`. 0 to 2000 characters.
    #[inline] pub fn confirmation_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConfirmationUrl", value.into_node()); self }
    /// Sets `EnableBatching`.
    #[inline] pub fn enable_batching(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableBatching", value.into_node()); self }
    /// Sets `Headers`. 0 to 100 items.
    #[inline] pub fn headers(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Headers", value.into_node()); self }
    /// Sets `Url`. Required. 0 to 2000 characters.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> HttpAction<Set_> { self.0.put("Url", value.into_node()); HttpAction(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<HttpAction> for HttpAction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.InfluxDBBatchConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-influxdbbatchconfig.html)
#[must_use]
pub struct InfluxDBBatchConfig(Properties_);
impl InfluxDBBatchConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InfluxDBBatchConfig(Properties_::new()) }
}
impl InfluxDBBatchConfig {
    /// Sets `BatchAcrossTopics`.
    #[inline] pub fn batch_across_topics(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("BatchAcrossTopics", value.into_node()); self }
    /// Sets `MaxBatchOpenMs`. 5 to 1000.
    #[inline] pub fn max_batch_open_ms(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxBatchOpenMs", value.into_node()); self }
    /// Sets `MaxBatchSize`. 1 to 500.
    #[inline] pub fn max_batch_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxBatchSize", value.into_node()); self }
    /// Sets `MaxBatchSizeBytes`. 100 to 131072.
    #[inline] pub fn max_batch_size_bytes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxBatchSizeBytes", value.into_node()); self }
}
impl IntoValue_<InfluxDBBatchConfig> for InfluxDBBatchConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.InfluxDBAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-influxdbaction.html)
#[must_use]
pub struct InfluxDBAction<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl InfluxDBAction<Missing_<super::required::database_name>, Missing_<super::required::destination_arn>, Missing_<super::required::role_arn>, Missing_<super::required::table_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InfluxDBAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> InfluxDBAction<S0, S1, S2, S3> {
    /// Sets `BatchConfig`.
    #[inline] pub fn batch_config(mut self, value: impl IntoValue_<InfluxDBBatchConfig>) -> Self { self.0.put("BatchConfig", value.into_node()); self }
    /// Sets `DatabaseName`. Required. 2 to 64 characters.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> InfluxDBAction<Set_, S1, S2, S3> { self.0.put("DatabaseName", value.into_node()); InfluxDBAction(self.0, PhantomData_) }
    /// Sets `DestinationArn`. Required.
    #[inline] pub fn destination_arn(mut self, value: impl IntoValue_<String>) -> InfluxDBAction<S0, Set_, S2, S3> { self.0.put("DestinationArn", value.into_node()); InfluxDBAction(self.0, PhantomData_) }
    /// Sets `Organization`. 1 to 64 characters.
    #[inline] pub fn organization(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Organization", value.into_node()); self }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> InfluxDBAction<S0, S1, Set_, S3> { self.0.put("RoleArn", value.into_node()); InfluxDBAction(self.0, PhantomData_) }
    /// Sets `TableName`. Required. 1 to 1024 characters.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> InfluxDBAction<S0, S1, S2, Set_> { self.0.put("TableName", value.into_node()); InfluxDBAction(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TimestampUnit`. The values are constants of [`TimestampUnit`].
    #[inline] pub fn timestamp_unit(mut self, value: impl IntoValue_<TimestampUnit>) -> Self { self.0.put("TimestampUnit", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<InfluxDBAction> for InfluxDBAction<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.IotAnalyticsAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-iotanalyticsaction.html)
#[must_use]
pub struct IotAnalyticsAction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IotAnalyticsAction<Missing_<super::required::channel_name>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IotAnalyticsAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IotAnalyticsAction<S0, S1> {
    /// Sets `BatchMode`.
    #[inline] pub fn batch_mode(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("BatchMode", value.into_node()); self }
    /// Sets `ChannelName`. Required.
    #[inline] pub fn channel_name(mut self, value: impl IntoValue_<String>) -> IotAnalyticsAction<Set_, S1> { self.0.put("ChannelName", value.into_node()); IotAnalyticsAction(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> IotAnalyticsAction<S0, Set_> { self.0.put("RoleArn", value.into_node()); IotAnalyticsAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IotAnalyticsAction> for IotAnalyticsAction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.IotEventsAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-ioteventsaction.html)
#[must_use]
pub struct IotEventsAction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IotEventsAction<Missing_<super::required::input_name>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IotEventsAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IotEventsAction<S0, S1> {
    /// Sets `BatchMode`.
    #[inline] pub fn batch_mode(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("BatchMode", value.into_node()); self }
    /// Sets `InputName`. Required. 1 to 128 characters.
    #[inline] pub fn input_name(mut self, value: impl IntoValue_<String>) -> IotEventsAction<Set_, S1> { self.0.put("InputName", value.into_node()); IotEventsAction(self.0, PhantomData_) }
    /// Sets `MessageId`. 0 to 128 characters.
    #[inline] pub fn message_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MessageId", value.into_node()); self }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> IotEventsAction<S0, Set_> { self.0.put("RoleArn", value.into_node()); IotEventsAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IotEventsAction> for IotEventsAction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.AssetPropertyTimestamp`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-assetpropertytimestamp.html)
#[must_use]
pub struct AssetPropertyTimestamp<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AssetPropertyTimestamp<Missing_<super::required::time_in_seconds>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AssetPropertyTimestamp(Properties_::new(), PhantomData_) }
}
impl<S0> AssetPropertyTimestamp<S0> {
    /// Sets `OffsetInNanos`.
    #[inline] pub fn offset_in_nanos(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OffsetInNanos", value.into_node()); self }
    /// Sets `TimeInSeconds`. Required.
    #[inline] pub fn time_in_seconds(mut self, value: impl IntoValue_<String>) -> AssetPropertyTimestamp<Set_> { self.0.put("TimeInSeconds", value.into_node()); AssetPropertyTimestamp(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AssetPropertyTimestamp> for AssetPropertyTimestamp<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.AssetPropertyVariant`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-assetpropertyvariant.html)
#[must_use]
pub struct AssetPropertyVariant(Properties_);
impl AssetPropertyVariant {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AssetPropertyVariant(Properties_::new()) }
}
impl AssetPropertyVariant {
    /// Sets `BooleanValue`.
    #[inline] pub fn boolean_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BooleanValue", value.into_node()); self }
    /// Sets `DoubleValue`.
    #[inline] pub fn double_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DoubleValue", value.into_node()); self }
    /// Sets `IntegerValue`.
    #[inline] pub fn integer_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IntegerValue", value.into_node()); self }
    /// Sets `StringValue`.
    #[inline] pub fn string_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StringValue", value.into_node()); self }
}
impl IntoValue_<AssetPropertyVariant> for AssetPropertyVariant { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.AssetPropertyValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-assetpropertyvalue.html)
#[must_use]
pub struct AssetPropertyValue<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AssetPropertyValue<Missing_<super::required::timestamp>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AssetPropertyValue(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AssetPropertyValue<S0, S1> {
    /// Sets `Quality`.
    #[inline] pub fn quality(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Quality", value.into_node()); self }
    /// Sets `Timestamp`. Required.
    #[inline] pub fn timestamp(mut self, value: impl IntoValue_<AssetPropertyTimestamp>) -> AssetPropertyValue<Set_, S1> { self.0.put("Timestamp", value.into_node()); AssetPropertyValue(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<AssetPropertyVariant>) -> AssetPropertyValue<S0, Set_> { self.0.put("Value", value.into_node()); AssetPropertyValue(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AssetPropertyValue> for AssetPropertyValue<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.PutAssetPropertyValueEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-putassetpropertyvalueentry.html)
#[must_use]
pub struct PutAssetPropertyValueEntry<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PutAssetPropertyValueEntry<Missing_<super::required::property_values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PutAssetPropertyValueEntry(Properties_::new(), PhantomData_) }
}
impl<S0> PutAssetPropertyValueEntry<S0> {
    /// Sets `AssetId`.
    #[inline] pub fn asset_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AssetId", value.into_node()); self }
    /// Sets `EntryId`.
    #[inline] pub fn entry_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EntryId", value.into_node()); self }
    /// Sets `PropertyAlias`. At least 1 character.
    #[inline] pub fn property_alias(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PropertyAlias", value.into_node()); self }
    /// Sets `PropertyId`.
    #[inline] pub fn property_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PropertyId", value.into_node()); self }
    /// Sets `PropertyValues`. Required. At least 1 item.
    #[inline] pub fn property_values(mut self, value: impl IntoValue_<Vec<AssetPropertyValue>>) -> PutAssetPropertyValueEntry<Set_> { self.0.put("PropertyValues", value.into_node()); PutAssetPropertyValueEntry(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PutAssetPropertyValueEntry> for PutAssetPropertyValueEntry<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.IotSiteWiseAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-iotsitewiseaction.html)
#[must_use]
pub struct IotSiteWiseAction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IotSiteWiseAction<Missing_<super::required::put_asset_property_value_entries>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IotSiteWiseAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IotSiteWiseAction<S0, S1> {
    /// Sets `PutAssetPropertyValueEntries`. Required. At least 1 item.
    #[inline] pub fn put_asset_property_value_entries(mut self, value: impl IntoValue_<Vec<PutAssetPropertyValueEntry>>) -> IotSiteWiseAction<Set_, S1> { self.0.put("PutAssetPropertyValueEntries", value.into_node()); IotSiteWiseAction(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> IotSiteWiseAction<S0, Set_> { self.0.put("RoleArn", value.into_node()); IotSiteWiseAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IotSiteWiseAction> for IotSiteWiseAction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.KafkaAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-kafkaaction.html)
#[must_use]
pub struct KafkaAction<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl KafkaAction<Missing_<super::required::client_properties>, Missing_<super::required::destination_arn>, Missing_<super::required::topic>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KafkaAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> KafkaAction<S0, S1, S2> {
    /// Sets `ClientProperties`. Required.
    #[inline] pub fn client_properties(mut self, value: impl IntoValue_<MapOf_<String>>) -> KafkaAction<Set_, S1, S2> { self.0.put("ClientProperties", value.into_node()); KafkaAction(self.0, PhantomData_) }
    /// Sets `DestinationArn`. Required.
    #[inline] pub fn destination_arn(mut self, value: impl IntoValue_<String>) -> KafkaAction<S0, Set_, S2> { self.0.put("DestinationArn", value.into_node()); KafkaAction(self.0, PhantomData_) }
    /// Sets `Headers`. 1 to 100 items.
    #[inline] pub fn headers(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Headers", value.into_node()); self }
    /// Sets `Key`.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Key", value.into_node()); self }
    /// Sets `Partition`.
    #[inline] pub fn partition(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Partition", value.into_node()); self }
    /// Sets `Topic`. Required.
    #[inline] pub fn topic(mut self, value: impl IntoValue_<String>) -> KafkaAction<S0, S1, Set_> { self.0.put("Topic", value.into_node()); KafkaAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<KafkaAction> for KafkaAction<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.KinesisAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-kinesisaction.html)
#[must_use]
pub struct KinesisAction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl KinesisAction<Missing_<super::required::role_arn>, Missing_<super::required::stream_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KinesisAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> KinesisAction<S0, S1> {
    /// Sets `PartitionKey`.
    #[inline] pub fn partition_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PartitionKey", value.into_node()); self }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> KinesisAction<Set_, S1> { self.0.put("RoleArn", value.into_node()); KinesisAction(self.0, PhantomData_) }
    /// Sets `StreamName`. Required.
    #[inline] pub fn stream_name(mut self, value: impl IntoValue_<String>) -> KinesisAction<S0, Set_> { self.0.put("StreamName", value.into_node()); KinesisAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<KinesisAction> for KinesisAction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.LambdaAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-lambdaaction.html)
#[must_use]
pub struct LambdaAction(Properties_);
impl LambdaAction {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LambdaAction(Properties_::new()) }
}
impl LambdaAction {
    /// Sets `FunctionArn`.
    #[inline] pub fn function_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FunctionArn", value.into_node()); self }
}
impl IntoValue_<LambdaAction> for LambdaAction { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.Timestamp`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-timestamp.html)
#[must_use]
pub struct Timestamp<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Timestamp<Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Timestamp(Properties_::new(), PhantomData_) }
}
impl<S0> Timestamp<S0> {
    /// Sets `Unit`.
    #[inline] pub fn unit(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Unit", value.into_node()); self }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Timestamp<Set_> { self.0.put("Value", value.into_node()); Timestamp(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Timestamp> for Timestamp<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.LocationAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-locationaction.html)
#[must_use]
pub struct LocationAction<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl LocationAction<Missing_<super::required::device_id>, Missing_<super::required::latitude>, Missing_<super::required::longitude>, Missing_<super::required::role_arn>, Missing_<super::required::tracker_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LocationAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> LocationAction<S0, S1, S2, S3, S4> {
    /// Sets `DeviceId`. Required.
    #[inline] pub fn device_id(mut self, value: impl IntoValue_<String>) -> LocationAction<Set_, S1, S2, S3, S4> { self.0.put("DeviceId", value.into_node()); LocationAction(self.0, PhantomData_) }
    /// Sets `Latitude`. Required.
    #[inline] pub fn latitude(mut self, value: impl IntoValue_<String>) -> LocationAction<S0, Set_, S2, S3, S4> { self.0.put("Latitude", value.into_node()); LocationAction(self.0, PhantomData_) }
    /// Sets `Longitude`. Required.
    #[inline] pub fn longitude(mut self, value: impl IntoValue_<String>) -> LocationAction<S0, S1, Set_, S3, S4> { self.0.put("Longitude", value.into_node()); LocationAction(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> LocationAction<S0, S1, S2, Set_, S4> { self.0.put("RoleArn", value.into_node()); LocationAction(self.0, PhantomData_) }
    /// Sets `Timestamp`.
    #[inline] pub fn timestamp(mut self, value: impl IntoValue_<Timestamp>) -> Self { self.0.put("Timestamp", value.into_node()); self }
    /// Sets `TrackerName`. Required.
    #[inline] pub fn tracker_name(mut self, value: impl IntoValue_<String>) -> LocationAction<S0, S1, S2, S3, Set_> { self.0.put("TrackerName", value.into_node()); LocationAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<LocationAction> for LocationAction<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.OpenSearchAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-opensearchaction.html)
#[must_use]
pub struct OpenSearchAction<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl OpenSearchAction<Missing_<super::required::endpoint>, Missing_<super::required::id>, Missing_<super::required::index>, Missing_<super::required::role_arn>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OpenSearchAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> OpenSearchAction<S0, S1, S2, S3, S4> {
    /// Sets `Endpoint`. Required.
    #[inline] pub fn endpoint(mut self, value: impl IntoValue_<String>) -> OpenSearchAction<Set_, S1, S2, S3, S4> { self.0.put("Endpoint", value.into_node()); OpenSearchAction(self.0, PhantomData_) }
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> OpenSearchAction<S0, Set_, S2, S3, S4> { self.0.put("Id", value.into_node()); OpenSearchAction(self.0, PhantomData_) }
    /// Sets `Index`. Required.
    #[inline] pub fn index(mut self, value: impl IntoValue_<String>) -> OpenSearchAction<S0, S1, Set_, S3, S4> { self.0.put("Index", value.into_node()); OpenSearchAction(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> OpenSearchAction<S0, S1, S2, Set_, S4> { self.0.put("RoleArn", value.into_node()); OpenSearchAction(self.0, PhantomData_) }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> OpenSearchAction<S0, S1, S2, S3, Set_> { self.0.put("Type", value.into_node()); OpenSearchAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<OpenSearchAction> for OpenSearchAction<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.RepublishActionHeaders`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-republishactionheaders.html)
#[must_use]
pub struct RepublishActionHeaders(Properties_);
impl RepublishActionHeaders {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RepublishActionHeaders(Properties_::new()) }
}
impl RepublishActionHeaders {
    /// Sets `ContentType`. 0 to 1024 characters.
    #[inline] pub fn content_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContentType", value.into_node()); self }
    /// Sets `CorrelationData`. 0 to 1024 characters.
    #[inline] pub fn correlation_data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CorrelationData", value.into_node()); self }
    /// Sets `MessageExpiry`. 0 to 1024 characters.
    #[inline] pub fn message_expiry(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MessageExpiry", value.into_node()); self }
    /// Sets `PayloadFormatIndicator`. 0 to 1024 characters.
    #[inline] pub fn payload_format_indicator(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PayloadFormatIndicator", value.into_node()); self }
    /// Sets `ResponseTopic`. 0 to 1024 characters.
    #[inline] pub fn response_topic(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResponseTopic", value.into_node()); self }
    /// Sets `UserProperties`. 1 to 100 items.
    #[inline] pub fn user_properties(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("UserProperties", value.into_node()); self }
}
impl IntoValue_<RepublishActionHeaders> for RepublishActionHeaders { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.RepublishAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-republishaction.html)
#[must_use]
pub struct RepublishAction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RepublishAction<Missing_<super::required::role_arn>, Missing_<super::required::topic>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RepublishAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RepublishAction<S0, S1> {
    /// Sets `Headers`.
    #[inline] pub fn headers(mut self, value: impl IntoValue_<RepublishActionHeaders>) -> Self { self.0.put("Headers", value.into_node()); self }
    /// Sets `Qos`. 0 to 1.
    #[inline] pub fn qos(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Qos", value.into_node()); self }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> RepublishAction<Set_, S1> { self.0.put("RoleArn", value.into_node()); RepublishAction(self.0, PhantomData_) }
    /// Sets `Topic`. Required.
    #[inline] pub fn topic(mut self, value: impl IntoValue_<String>) -> RepublishAction<S0, Set_> { self.0.put("Topic", value.into_node()); RepublishAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RepublishAction> for RepublishAction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.S3Action`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-s3action.html)
#[must_use]
pub struct S3Action<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl S3Action<Missing_<super::required::bucket_name>, Missing_<super::required::key>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Action(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> S3Action<S0, S1, S2> {
    /// Sets `BucketName`. Required.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> S3Action<Set_, S1, S2> { self.0.put("BucketName", value.into_node()); S3Action(self.0, PhantomData_) }
    /// Sets `CannedAcl`. The values are constants of [`CannedAccessControlList`].
    #[inline] pub fn canned_acl(mut self, value: impl IntoValue_<CannedAccessControlList>) -> Self { self.0.put("CannedAcl", value.into_node()); self }
    /// Sets `Key`. Required.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> S3Action<S0, Set_, S2> { self.0.put("Key", value.into_node()); S3Action(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> S3Action<S0, S1, Set_> { self.0.put("RoleArn", value.into_node()); S3Action(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<S3Action> for S3Action<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.SnsAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-snsaction.html)
#[must_use]
pub struct SnsAction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SnsAction<Missing_<super::required::role_arn>, Missing_<super::required::target_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SnsAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SnsAction<S0, S1> {
    /// Sets `MessageFormat`. The values are constants of [`MessageFormat`].
    #[inline] pub fn message_format(mut self, value: impl IntoValue_<MessageFormat>) -> Self { self.0.put("MessageFormat", value.into_node()); self }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> SnsAction<Set_, S1> { self.0.put("RoleArn", value.into_node()); SnsAction(self.0, PhantomData_) }
    /// Sets `TargetArn`. Required.
    #[inline] pub fn target_arn(mut self, value: impl IntoValue_<String>) -> SnsAction<S0, Set_> { self.0.put("TargetArn", value.into_node()); SnsAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SnsAction> for SnsAction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.SqsAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-sqsaction.html)
#[must_use]
pub struct SqsAction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SqsAction<Missing_<super::required::queue_url>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SqsAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SqsAction<S0, S1> {
    /// Sets `QueueUrl`. Required.
    #[inline] pub fn queue_url(mut self, value: impl IntoValue_<String>) -> SqsAction<Set_, S1> { self.0.put("QueueUrl", value.into_node()); SqsAction(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> SqsAction<S0, Set_> { self.0.put("RoleArn", value.into_node()); SqsAction(self.0, PhantomData_) }
    /// Sets `UseBase64`.
    #[inline] pub fn use_base64(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseBase64", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SqsAction> for SqsAction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.StepFunctionsAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-stepfunctionsaction.html)
#[must_use]
pub struct StepFunctionsAction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StepFunctionsAction<Missing_<super::required::role_arn>, Missing_<super::required::state_machine_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StepFunctionsAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StepFunctionsAction<S0, S1> {
    /// Sets `ExecutionNamePrefix`.
    #[inline] pub fn execution_name_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExecutionNamePrefix", value.into_node()); self }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> StepFunctionsAction<Set_, S1> { self.0.put("RoleArn", value.into_node()); StepFunctionsAction(self.0, PhantomData_) }
    /// Sets `StateMachineName`. Required.
    #[inline] pub fn state_machine_name(mut self, value: impl IntoValue_<String>) -> StepFunctionsAction<S0, Set_> { self.0.put("StateMachineName", value.into_node()); StepFunctionsAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StepFunctionsAction> for StepFunctionsAction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.TimestreamDimension`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-timestreamdimension.html)
#[must_use]
pub struct TimestreamDimension<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TimestreamDimension<Missing_<super::required::name>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TimestreamDimension(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TimestreamDimension<S0, S1> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> TimestreamDimension<Set_, S1> { self.0.put("Name", value.into_node()); TimestreamDimension(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> TimestreamDimension<S0, Set_> { self.0.put("Value", value.into_node()); TimestreamDimension(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TimestreamDimension> for TimestreamDimension<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.TimestreamTimestamp`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-timestreamtimestamp.html)
#[must_use]
pub struct TimestreamTimestamp<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TimestreamTimestamp<Missing_<super::required::unit>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TimestreamTimestamp(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TimestreamTimestamp<S0, S1> {
    /// Sets `Unit`. Required.
    #[inline] pub fn unit(mut self, value: impl IntoValue_<String>) -> TimestreamTimestamp<Set_, S1> { self.0.put("Unit", value.into_node()); TimestreamTimestamp(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> TimestreamTimestamp<S0, Set_> { self.0.put("Value", value.into_node()); TimestreamTimestamp(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TimestreamTimestamp> for TimestreamTimestamp<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.TimestreamAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-timestreamaction.html)
#[must_use]
pub struct TimestreamAction<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl TimestreamAction<Missing_<super::required::database_name>, Missing_<super::required::dimensions>, Missing_<super::required::role_arn>, Missing_<super::required::table_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TimestreamAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> TimestreamAction<S0, S1, S2, S3> {
    /// Sets `DatabaseName`. Required.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> TimestreamAction<Set_, S1, S2, S3> { self.0.put("DatabaseName", value.into_node()); TimestreamAction(self.0, PhantomData_) }
    /// Sets `Dimensions`. Required. 1 to 128 items.
    #[inline] pub fn dimensions(mut self, value: impl IntoValue_<Vec<TimestreamDimension>>) -> TimestreamAction<S0, Set_, S2, S3> { self.0.put("Dimensions", value.into_node()); TimestreamAction(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> TimestreamAction<S0, S1, Set_, S3> { self.0.put("RoleArn", value.into_node()); TimestreamAction(self.0, PhantomData_) }
    /// Sets `TableName`. Required.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> TimestreamAction<S0, S1, S2, Set_> { self.0.put("TableName", value.into_node()); TimestreamAction(self.0, PhantomData_) }
    /// Sets `Timestamp`.
    #[inline] pub fn timestamp(mut self, value: impl IntoValue_<TimestreamTimestamp>) -> Self { self.0.put("Timestamp", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<TimestreamAction> for TimestreamAction<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.Action`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-action.html)
#[must_use]
pub struct Action(Properties_);
impl Action {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Action(Properties_::new()) }
}
impl Action {
    /// Sets `CloudwatchAlarm`.
    #[inline] pub fn cloudwatch_alarm(mut self, value: impl IntoValue_<CloudwatchAlarmAction>) -> Self { self.0.put("CloudwatchAlarm", value.into_node()); self }
    /// Sets `CloudwatchLogs`.
    #[inline] pub fn cloudwatch_logs(mut self, value: impl IntoValue_<CloudwatchLogsAction>) -> Self { self.0.put("CloudwatchLogs", value.into_node()); self }
    /// Sets `CloudwatchMetric`.
    #[inline] pub fn cloudwatch_metric(mut self, value: impl IntoValue_<CloudwatchMetricAction>) -> Self { self.0.put("CloudwatchMetric", value.into_node()); self }
    /// Sets `DynamoDB`.
    #[inline] pub fn dynamo_db(mut self, value: impl IntoValue_<DynamoDBAction>) -> Self { self.0.put("DynamoDB", value.into_node()); self }
    /// Sets `DynamoDBv2`.
    #[inline] pub fn dynamo_d_bv2(mut self, value: impl IntoValue_<DynamoDBv2Action>) -> Self { self.0.put("DynamoDBv2", value.into_node()); self }
    /// Sets `Elasticsearch`.
    #[inline] pub fn elasticsearch(mut self, value: impl IntoValue_<ElasticsearchAction>) -> Self { self.0.put("Elasticsearch", value.into_node()); self }
    /// Sets `Firehose`.
    #[inline] pub fn firehose(mut self, value: impl IntoValue_<FirehoseAction>) -> Self { self.0.put("Firehose", value.into_node()); self }
    /// Sets `Http`.
    #[inline] pub fn http(mut self, value: impl IntoValue_<HttpAction>) -> Self { self.0.put("Http", value.into_node()); self }
    /// Sets `InfluxDB`.
    #[inline] pub fn influx_db(mut self, value: impl IntoValue_<InfluxDBAction>) -> Self { self.0.put("InfluxDB", value.into_node()); self }
    /// Sets `IotAnalytics`.
    #[inline] pub fn iot_analytics(mut self, value: impl IntoValue_<IotAnalyticsAction>) -> Self { self.0.put("IotAnalytics", value.into_node()); self }
    /// Sets `IotEvents`.
    #[inline] pub fn iot_events(mut self, value: impl IntoValue_<IotEventsAction>) -> Self { self.0.put("IotEvents", value.into_node()); self }
    /// Sets `IotSiteWise`.
    #[inline] pub fn iot_site_wise(mut self, value: impl IntoValue_<IotSiteWiseAction>) -> Self { self.0.put("IotSiteWise", value.into_node()); self }
    /// Sets `Kafka`.
    #[inline] pub fn kafka(mut self, value: impl IntoValue_<KafkaAction>) -> Self { self.0.put("Kafka", value.into_node()); self }
    /// Sets `Kinesis`.
    #[inline] pub fn kinesis(mut self, value: impl IntoValue_<KinesisAction>) -> Self { self.0.put("Kinesis", value.into_node()); self }
    /// Sets `Lambda`.
    #[inline] pub fn lambda(mut self, value: impl IntoValue_<LambdaAction>) -> Self { self.0.put("Lambda", value.into_node()); self }
    /// Sets `Location`.
    #[inline] pub fn location(mut self, value: impl IntoValue_<LocationAction>) -> Self { self.0.put("Location", value.into_node()); self }
    /// Sets `OpenSearch`.
    #[inline] pub fn open_search(mut self, value: impl IntoValue_<OpenSearchAction>) -> Self { self.0.put("OpenSearch", value.into_node()); self }
    /// Sets `Republish`.
    #[inline] pub fn republish(mut self, value: impl IntoValue_<RepublishAction>) -> Self { self.0.put("Republish", value.into_node()); self }
    /// Sets `S3`.
    #[inline] pub fn s3(mut self, value: impl IntoValue_<S3Action>) -> Self { self.0.put("S3", value.into_node()); self }
    /// Sets `Sns`.
    #[inline] pub fn sns(mut self, value: impl IntoValue_<SnsAction>) -> Self { self.0.put("Sns", value.into_node()); self }
    /// Sets `Sqs`.
    #[inline] pub fn sqs(mut self, value: impl IntoValue_<SqsAction>) -> Self { self.0.put("Sqs", value.into_node()); self }
    /// Sets `StepFunctions`.
    #[inline] pub fn step_functions(mut self, value: impl IntoValue_<StepFunctionsAction>) -> Self { self.0.put("StepFunctions", value.into_node()); self }
    /// Sets `Timestream`.
    #[inline] pub fn timestream(mut self, value: impl IntoValue_<TimestreamAction>) -> Self { self.0.put("Timestream", value.into_node()); self }
}
impl IntoValue_<Action> for Action { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::TopicRule.TopicRulePayload`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-topicrulepayload.html)
#[must_use]
pub struct TopicRulePayload<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TopicRulePayload<Missing_<super::required::actions>, Missing_<super::required::sql>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TopicRulePayload(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TopicRulePayload<S0, S1> {
    /// Sets `Actions`. Required. 0 to 10 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<Action>>) -> TopicRulePayload<Set_, S1> { self.0.put("Actions", value.into_node()); TopicRulePayload(self.0, PhantomData_) }
    /// Sets `AwsIotSqlVersion`.
    #[inline] pub fn aws_iot_sql_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AwsIotSqlVersion", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ErrorAction`.
    #[inline] pub fn error_action(mut self, value: impl IntoValue_<Action>) -> Self { self.0.put("ErrorAction", value.into_node()); self }
    /// Sets `RuleDisabled`.
    #[inline] pub fn rule_disabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RuleDisabled", value.into_node()); self }
    /// Sets `Sql`. Required.
    #[inline] pub fn sql(mut self, value: impl IntoValue_<String>) -> TopicRulePayload<S0, Set_> { self.0.put("Sql", value.into_node()); TopicRulePayload(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TopicRulePayload> for TopicRulePayload<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoT::TopicRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-topicrule.html)
#[derive(Debug)]
pub enum HashKeyType {}
impl HashKeyType {
    /// `NUMBER`
    pub const NUMBER: Value_<HashKeyType> = Value_::constant("NUMBER");
    /// `STRING`
    pub const STRING: Value_<HashKeyType> = Value_::constant("STRING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HashKeyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoT::TopicRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-topicrule.html)
#[derive(Debug)]
pub enum RangeKeyType {}
impl RangeKeyType {
    /// `NUMBER`
    pub const NUMBER: Value_<RangeKeyType> = Value_::constant("NUMBER");
    /// `STRING`
    pub const STRING: Value_<RangeKeyType> = Value_::constant("STRING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RangeKeyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoT::TopicRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-topicrule.html)
#[derive(Debug)]
pub enum TimestampUnit {}
impl TimestampUnit {
    /// `ms`
    pub const MS: Value_<TimestampUnit> = Value_::constant("ms");
    /// `ns`
    pub const NS: Value_<TimestampUnit> = Value_::constant("ns");
    /// `s`
    pub const S: Value_<TimestampUnit> = Value_::constant("s");
    /// `us`
    pub const US: Value_<TimestampUnit> = Value_::constant("us");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TimestampUnit> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoT::TopicRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-topicrule.html)
#[derive(Debug)]
pub enum CannedAccessControlList {}
impl CannedAccessControlList {
    /// `private`
    pub const PRIVATE: Value_<CannedAccessControlList> = Value_::constant("private");
    /// `public-read`
    pub const PUBLIC_READ: Value_<CannedAccessControlList> = Value_::constant("public-read");
    /// `public-read-write`
    pub const PUBLIC_READ_WRITE: Value_<CannedAccessControlList> = Value_::constant("public-read-write");
    /// `aws-exec-read`
    pub const AWS_EXEC_READ: Value_<CannedAccessControlList> = Value_::constant("aws-exec-read");
    /// `authenticated-read`
    pub const AUTHENTICATED_READ: Value_<CannedAccessControlList> = Value_::constant("authenticated-read");
    /// `bucket-owner-read`
    pub const BUCKET_OWNER_READ: Value_<CannedAccessControlList> = Value_::constant("bucket-owner-read");
    /// `bucket-owner-full-control`
    pub const BUCKET_OWNER_FULL_CONTROL: Value_<CannedAccessControlList> = Value_::constant("bucket-owner-full-control");
    /// `log-delivery-write`
    pub const LOG_DELIVERY_WRITE: Value_<CannedAccessControlList> = Value_::constant("log-delivery-write");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CannedAccessControlList> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoT::TopicRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-topicrule.html)
#[derive(Debug)]
pub enum MessageFormat {}
impl MessageFormat {
    /// `JSON`
    pub const JSON: Value_<MessageFormat> = Value_::constant("JSON");
    /// `RAW`
    pub const RAW: Value_<MessageFormat> = Value_::constant("RAW");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MessageFormat> { Value_::from_node(value.into_node()) }
}
