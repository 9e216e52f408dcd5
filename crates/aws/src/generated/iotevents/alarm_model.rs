// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTEvents::AlarmModel`

use stanchion_template::generated::*;

/// `AWS::IoTEvents::AlarmModel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotevents-alarmmodel.html)
#[must_use]
pub struct AlarmModel<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AlarmModel<Missing_<super::required::alarm_rule>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AlarmModel(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AlarmModel<S0, S1> {
    /// Sets `AlarmCapabilities`.
    #[inline] pub fn alarm_capabilities(mut self, value: impl IntoValue_<AlarmCapabilities>) -> Self { self.0.put("AlarmCapabilities", value.into_node()); self }
    /// Sets `AlarmEventActions`.
    #[inline] pub fn alarm_event_actions(mut self, value: impl IntoValue_<AlarmEventActions>) -> Self { self.0.put("AlarmEventActions", value.into_node()); self }
    /// Sets `AlarmModelDescription`.
    #[inline] pub fn alarm_model_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AlarmModelDescription", value.into_node()); self }
    /// Sets `AlarmModelName`. An update replaces the resource.
    #[inline] pub fn alarm_model_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AlarmModelName", value.into_node()); self }
    /// Sets `AlarmRule`. Required.
    #[inline] pub fn alarm_rule(mut self, value: impl IntoValue_<AlarmRule>) -> AlarmModel<Set_, S1> { self.0.put("AlarmRule", value.into_node()); AlarmModel(self.0, PhantomData_) }
    /// Sets `Key`. An update replaces the resource.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Key", value.into_node()); self }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> AlarmModel<S0, Set_> { self.0.put("RoleArn", value.into_node()); AlarmModel(self.0, PhantomData_) }
    /// Sets `Severity`.
    #[inline] pub fn severity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Severity", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AlarmModel> for AlarmModel<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for AlarmModel<S0, S1> {
    const TYPE: &'static str = "AWS::IoTEvents::AlarmModel";
    type Handle = AlarmModelRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AlarmModel`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AlarmModelRef(Id_);
impl From<Id_> for AlarmModelRef { #[inline] fn from(id: Id_) -> Self { AlarmModelRef(id) } }
impl AsRef<Id_> for AlarmModelRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AlarmModelRef {
    /// `Ref`: `AlarmModelName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::IoTEvents::AlarmModel.AcknowledgeFlow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-alarmmodel-acknowledgeflow.html)
#[must_use]
pub struct AcknowledgeFlow(Properties_);
impl AcknowledgeFlow {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AcknowledgeFlow(Properties_::new()) }
}
impl AcknowledgeFlow {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
}
impl IntoValue_<AcknowledgeFlow> for AcknowledgeFlow { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::AlarmModel.InitializationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-alarmmodel-initializationconfiguration.html)
#[must_use]
pub struct InitializationConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InitializationConfiguration<Missing_<super::required::disabled_on_initialization>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InitializationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> InitializationConfiguration<S0> {
    /// Sets `DisabledOnInitialization`. Required.
    #[inline] pub fn disabled_on_initialization(mut self, value: impl IntoValue_<bool>) -> InitializationConfiguration<Set_> { self.0.put("DisabledOnInitialization", value.into_node()); InitializationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<InitializationConfiguration> for InitializationConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::AlarmModel.AlarmCapabilities`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-alarmmodel-alarmcapabilities.html)
#[must_use]
pub struct AlarmCapabilities(Properties_);
impl AlarmCapabilities {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AlarmCapabilities(Properties_::new()) }
}
impl AlarmCapabilities {
    /// Sets `AcknowledgeFlow`.
    #[inline] pub fn acknowledge_flow(mut self, value: impl IntoValue_<AcknowledgeFlow>) -> Self { self.0.put("AcknowledgeFlow", value.into_node()); self }
    /// Sets `InitializationConfiguration`.
    #[inline] pub fn initialization_configuration(mut self, value: impl IntoValue_<InitializationConfiguration>) -> Self { self.0.put("InitializationConfiguration", value.into_node()); self }
}
impl IntoValue_<AlarmCapabilities> for AlarmCapabilities { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::AlarmModel.Payload`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-alarmmodel-payload.html)
#[must_use]
pub struct Payload<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Payload<Missing_<super::required::content_expression>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Payload(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Payload<S0, S1> {
    /// Sets `ContentExpression`. Required.
    #[inline] pub fn content_expression(mut self, value: impl IntoValue_<String>) -> Payload<Set_, S1> { self.0.put("ContentExpression", value.into_node()); Payload(self.0, PhantomData_) }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Payload<S0, Set_> { self.0.put("Type", value.into_node()); Payload(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Payload> for Payload<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::AlarmModel.DynamoDB`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-alarmmodel-dynamodb.html)
#[must_use]
pub struct DynamoDB<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DynamoDB<Missing_<super::required::hash_key_field>, Missing_<super::required::hash_key_value>, Missing_<super::required::table_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DynamoDB(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DynamoDB<S0, S1, S2> {
    /// Sets `HashKeyField`. Required.
    #[inline] pub fn hash_key_field(mut self, value: impl IntoValue_<String>) -> DynamoDB<Set_, S1, S2> { self.0.put("HashKeyField", value.into_node()); DynamoDB(self.0, PhantomData_) }
    /// Sets `HashKeyType`.
    #[inline] pub fn hash_key_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HashKeyType", value.into_node()); self }
    /// Sets `HashKeyValue`. Required.
    #[inline] pub fn hash_key_value(mut self, value: impl IntoValue_<String>) -> DynamoDB<S0, Set_, S2> { self.0.put("HashKeyValue", value.into_node()); DynamoDB(self.0, PhantomData_) }
    /// Sets `Operation`.
    #[inline] pub fn operation(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Operation", value.into_node()); self }
    /// Sets `Payload`.
    #[inline] pub fn payload(mut self, value: impl IntoValue_<Payload>) -> Self { self.0.put("Payload", value.into_node()); self }
    /// Sets `PayloadField`.
    #[inline] pub fn payload_field(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PayloadField", value.into_node()); self }
    /// Sets `RangeKeyField`.
    #[inline] pub fn range_key_field(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RangeKeyField", value.into_node()); self }
    /// Sets `RangeKeyType`.
    #[inline] pub fn range_key_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RangeKeyType", value.into_node()); self }
    /// Sets `RangeKeyValue`.
    #[inline] pub fn range_key_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RangeKeyValue", value.into_node()); self }
    /// Sets `TableName`. Required.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> DynamoDB<S0, S1, Set_> { self.0.put("TableName", value.into_node()); DynamoDB(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DynamoDB> for DynamoDB<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::AlarmModel.DynamoDBv2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-alarmmodel-dynamodbv2.html)
#[must_use]
pub struct DynamoDBv2<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DynamoDBv2<Missing_<super::required::table_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DynamoDBv2(Properties_::new(), PhantomData_) }
}
impl<S0> DynamoDBv2<S0> {
    /// Sets `Payload`.
    #[inline] pub fn payload(mut self, value: impl IntoValue_<Payload>) -> Self { self.0.put("Payload", value.into_node()); self }
    /// Sets `TableName`. Required.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> DynamoDBv2<Set_> { self.0.put("TableName", value.into_node()); DynamoDBv2(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DynamoDBv2> for DynamoDBv2<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::AlarmModel.Firehose`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-alarmmodel-firehose.html)
#[must_use]
pub struct Firehose<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Firehose<Missing_<super::required::delivery_stream_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Firehose(Properties_::new(), PhantomData_) }
}
impl<S0> Firehose<S0> {
    /// Sets `DeliveryStreamName`. Required.
    #[inline] pub fn delivery_stream_name(mut self, value: impl IntoValue_<String>) -> Firehose<Set_> { self.0.put("DeliveryStreamName", value.into_node()); Firehose(self.0, PhantomData_) }
    /// Sets `Payload`.
    #[inline] pub fn payload(mut self, value: impl IntoValue_<Payload>) -> Self { self.0.put("Payload", value.into_node()); self }
    /// Sets `Separator`.
    #[inline] pub fn separator(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Separator", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Firehose> for Firehose<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::AlarmModel.IotEvents`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-alarmmodel-iotevents.html)
#[must_use]
pub struct IotEvents<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IotEvents<Missing_<super::required::input_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IotEvents(Properties_::new(), PhantomData_) }
}
impl<S0> IotEvents<S0> {
    /// Sets `InputName`. Required.
    #[inline] pub fn input_name(mut self, value: impl IntoValue_<String>) -> IotEvents<Set_> { self.0.put("InputName", value.into_node()); IotEvents(self.0, PhantomData_) }
    /// Sets `Payload`.
    #[inline] pub fn payload(mut self, value: impl IntoValue_<Payload>) -> Self { self.0.put("Payload", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<IotEvents> for IotEvents<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::AlarmModel.AssetPropertyTimestamp`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-alarmmodel-assetpropertytimestamp.html)
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
/// `AWS::IoTEvents::AlarmModel.AssetPropertyVariant`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-alarmmodel-assetpropertyvariant.html)
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
/// `AWS::IoTEvents::AlarmModel.AssetPropertyValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-alarmmodel-assetpropertyvalue.html)
#[must_use]
pub struct AssetPropertyValue<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AssetPropertyValue<Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AssetPropertyValue(Properties_::new(), PhantomData_) }
}
impl<S0> AssetPropertyValue<S0> {
    /// Sets `Quality`.
    #[inline] pub fn quality(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Quality", value.into_node()); self }
    /// Sets `Timestamp`.
    #[inline] pub fn timestamp(mut self, value: impl IntoValue_<AssetPropertyTimestamp>) -> Self { self.0.put("Timestamp", value.into_node()); self }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<AssetPropertyVariant>) -> AssetPropertyValue<Set_> { self.0.put("Value", value.into_node()); AssetPropertyValue(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AssetPropertyValue> for AssetPropertyValue<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::AlarmModel.IotSiteWise`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-alarmmodel-iotsitewise.html)
#[must_use]
pub struct IotSiteWise(Properties_);
impl IotSiteWise {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IotSiteWise(Properties_::new()) }
}
impl IotSiteWise {
    /// Sets `AssetId`.
    #[inline] pub fn asset_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AssetId", value.into_node()); self }
    /// Sets `EntryId`.
    #[inline] pub fn entry_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EntryId", value.into_node()); self }
    /// Sets `PropertyAlias`.
    #[inline] pub fn property_alias(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PropertyAlias", value.into_node()); self }
    /// Sets `PropertyId`.
    #[inline] pub fn property_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PropertyId", value.into_node()); self }
    /// Sets `PropertyValue`.
    #[inline] pub fn property_value(mut self, value: impl IntoValue_<AssetPropertyValue>) -> Self { self.0.put("PropertyValue", value.into_node()); self }
}
impl IntoValue_<IotSiteWise> for IotSiteWise { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::AlarmModel.IotTopicPublish`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-alarmmodel-iottopicpublish.html)
#[must_use]
pub struct IotTopicPublish<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IotTopicPublish<Missing_<super::required::mqtt_topic>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IotTopicPublish(Properties_::new(), PhantomData_) }
}
impl<S0> IotTopicPublish<S0> {
    /// Sets `MqttTopic`. Required.
    #[inline] pub fn mqtt_topic(mut self, value: impl IntoValue_<String>) -> IotTopicPublish<Set_> { self.0.put("MqttTopic", value.into_node()); IotTopicPublish(self.0, PhantomData_) }
    /// Sets `Payload`.
    #[inline] pub fn payload(mut self, value: impl IntoValue_<Payload>) -> Self { self.0.put("Payload", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<IotTopicPublish> for IotTopicPublish<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::AlarmModel.Lambda`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-alarmmodel-lambda.html)
#[must_use]
pub struct Lambda<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Lambda<Missing_<super::required::function_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Lambda(Properties_::new(), PhantomData_) }
}
impl<S0> Lambda<S0> {
    /// Sets `FunctionArn`. Required.
    #[inline] pub fn function_arn(mut self, value: impl IntoValue_<String>) -> Lambda<Set_> { self.0.put("FunctionArn", value.into_node()); Lambda(self.0, PhantomData_) }
    /// Sets `Payload`.
    #[inline] pub fn payload(mut self, value: impl IntoValue_<Payload>) -> Self { self.0.put("Payload", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Lambda> for Lambda<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::AlarmModel.Sns`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-alarmmodel-sns.html)
#[must_use]
pub struct Sns<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Sns<Missing_<super::required::target_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Sns(Properties_::new(), PhantomData_) }
}
impl<S0> Sns<S0> {
    /// Sets `Payload`.
    #[inline] pub fn payload(mut self, value: impl IntoValue_<Payload>) -> Self { self.0.put("Payload", value.into_node()); self }
    /// Sets `TargetArn`. Required.
    #[inline] pub fn target_arn(mut self, value: impl IntoValue_<String>) -> Sns<Set_> { self.0.put("TargetArn", value.into_node()); Sns(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Sns> for Sns<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::AlarmModel.Sqs`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-alarmmodel-sqs.html)
#[must_use]
pub struct Sqs<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Sqs<Missing_<super::required::queue_url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Sqs(Properties_::new(), PhantomData_) }
}
impl<S0> Sqs<S0> {
    /// Sets `Payload`.
    #[inline] pub fn payload(mut self, value: impl IntoValue_<Payload>) -> Self { self.0.put("Payload", value.into_node()); self }
    /// Sets `QueueUrl`. Required.
    #[inline] pub fn queue_url(mut self, value: impl IntoValue_<String>) -> Sqs<Set_> { self.0.put("QueueUrl", value.into_node()); Sqs(self.0, PhantomData_) }
    /// Sets `UseBase64`.
    #[inline] pub fn use_base64(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseBase64", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Sqs> for Sqs<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::AlarmModel.AlarmAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-alarmmodel-alarmaction.html)
#[must_use]
pub struct AlarmAction(Properties_);
impl AlarmAction {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AlarmAction(Properties_::new()) }
}
impl AlarmAction {
    /// Sets `DynamoDB`.
    #[inline] pub fn dynamo_db(mut self, value: impl IntoValue_<DynamoDB>) -> Self { self.0.put("DynamoDB", value.into_node()); self }
    /// Sets `DynamoDBv2`.
    #[inline] pub fn dynamo_d_bv2(mut self, value: impl IntoValue_<DynamoDBv2>) -> Self { self.0.put("DynamoDBv2", value.into_node()); self }
    /// Sets `Firehose`.
    #[inline] pub fn firehose(mut self, value: impl IntoValue_<Firehose>) -> Self { self.0.put("Firehose", value.into_node()); self }
    /// Sets `IotEvents`.
    #[inline] pub fn iot_events(mut self, value: impl IntoValue_<IotEvents>) -> Self { self.0.put("IotEvents", value.into_node()); self }
    /// Sets `IotSiteWise`.
    #[inline] pub fn iot_site_wise(mut self, value: impl IntoValue_<IotSiteWise>) -> Self { self.0.put("IotSiteWise", value.into_node()); self }
    /// Sets `IotTopicPublish`.
    #[inline] pub fn iot_topic_publish(mut self, value: impl IntoValue_<IotTopicPublish>) -> Self { self.0.put("IotTopicPublish", value.into_node()); self }
    /// Sets `Lambda`.
    #[inline] pub fn lambda(mut self, value: impl IntoValue_<Lambda>) -> Self { self.0.put("Lambda", value.into_node()); self }
    /// Sets `Sns`.
    #[inline] pub fn sns(mut self, value: impl IntoValue_<Sns>) -> Self { self.0.put("Sns", value.into_node()); self }
    /// Sets `Sqs`.
    #[inline] pub fn sqs(mut self, value: impl IntoValue_<Sqs>) -> Self { self.0.put("Sqs", value.into_node()); self }
}
impl IntoValue_<AlarmAction> for AlarmAction { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::AlarmModel.AlarmEventActions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-alarmmodel-alarmeventactions.html)
#[must_use]
pub struct AlarmEventActions(Properties_);
impl AlarmEventActions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AlarmEventActions(Properties_::new()) }
}
impl AlarmEventActions {
    /// Sets `AlarmActions`.
    #[inline] pub fn alarm_actions(mut self, value: impl IntoValue_<Vec<AlarmAction>>) -> Self { self.0.put("AlarmActions", value.into_node()); self }
}
impl IntoValue_<AlarmEventActions> for AlarmEventActions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::AlarmModel.SimpleRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-alarmmodel-simplerule.html)
#[must_use]
pub struct SimpleRule<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SimpleRule<Missing_<super::required::comparison_operator>, Missing_<super::required::input_property>, Missing_<super::required::threshold>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SimpleRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SimpleRule<S0, S1, S2> {
    /// Sets `ComparisonOperator`. Required.
    #[inline] pub fn comparison_operator(mut self, value: impl IntoValue_<String>) -> SimpleRule<Set_, S1, S2> { self.0.put("ComparisonOperator", value.into_node()); SimpleRule(self.0, PhantomData_) }
    /// Sets `InputProperty`. Required.
    #[inline] pub fn input_property(mut self, value: impl IntoValue_<String>) -> SimpleRule<S0, Set_, S2> { self.0.put("InputProperty", value.into_node()); SimpleRule(self.0, PhantomData_) }
    /// Sets `Threshold`. Required.
    #[inline] pub fn threshold(mut self, value: impl IntoValue_<String>) -> SimpleRule<S0, S1, Set_> { self.0.put("Threshold", value.into_node()); SimpleRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SimpleRule> for SimpleRule<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::AlarmModel.AlarmRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-alarmmodel-alarmrule.html)
#[must_use]
pub struct AlarmRule(Properties_);
impl AlarmRule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AlarmRule(Properties_::new()) }
}
impl AlarmRule {
    /// Sets `SimpleRule`.
    #[inline] pub fn simple_rule(mut self, value: impl IntoValue_<SimpleRule>) -> Self { self.0.put("SimpleRule", value.into_node()); self }
}
impl IntoValue_<AlarmRule> for AlarmRule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
