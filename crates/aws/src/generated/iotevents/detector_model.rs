// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTEvents::DetectorModel`

use stanchion_template::generated::*;

/// `AWS::IoTEvents::DetectorModel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotevents-detectormodel.html)
#[must_use]
pub struct DetectorModel<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DetectorModel<Missing_<super::required::detector_model_definition>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DetectorModel(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DetectorModel<S0, S1> {
    /// Sets `DetectorModelDefinition`. Required.
    #[inline] pub fn detector_model_definition(mut self, value: impl IntoValue_<DetectorModelDefinition>) -> DetectorModel<Set_, S1> { self.0.put("DetectorModelDefinition", value.into_node()); DetectorModel(self.0, PhantomData_) }
    /// Sets `DetectorModelDescription`. At most 1024 characters.
    #[inline] pub fn detector_model_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DetectorModelDescription", value.into_node()); self }
    /// Sets `DetectorModelName`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn detector_model_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DetectorModelName", value.into_node()); self }
    /// Sets `EvaluationMethod`. The values are constants of [`EvaluationMethod`].
    #[inline] pub fn evaluation_method(mut self, value: impl IntoValue_<EvaluationMethod>) -> Self { self.0.put("EvaluationMethod", value.into_node()); self }
    /// Sets `Key`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Key", value.into_node()); self }
    /// Sets `RoleArn`. Required. 1 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> DetectorModel<S0, Set_> { self.0.put("RoleArn", value.into_node()); DetectorModel(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DetectorModel> for DetectorModel<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for DetectorModel<S0, S1> {
    const TYPE: &'static str = "AWS::IoTEvents::DetectorModel";
    type Handle = DetectorModelRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DetectorModel`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DetectorModelRef(Id_);
impl From<Id_> for DetectorModelRef { #[inline] fn from(id: Id_) -> Self { DetectorModelRef(id) } }
impl AsRef<Id_> for DetectorModelRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DetectorModelRef {
    /// `Ref`: `DetectorModelName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::IoTEvents::DetectorModel.ClearTimer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-detectormodel-cleartimer.html)
#[must_use]
pub struct ClearTimer<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ClearTimer<Missing_<super::required::timer_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClearTimer(Properties_::new(), PhantomData_) }
}
impl<S0> ClearTimer<S0> {
    /// Sets `TimerName`. Required. 1 to 128 characters.
    #[inline] pub fn timer_name(mut self, value: impl IntoValue_<String>) -> ClearTimer<Set_> { self.0.put("TimerName", value.into_node()); ClearTimer(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ClearTimer> for ClearTimer<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::DetectorModel.Payload`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-detectormodel-payload.html)
#[must_use]
pub struct Payload<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Payload<Missing_<super::required::content_expression>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Payload(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Payload<S0, S1> {
    /// Sets `ContentExpression`. Required. At least 1 character.
    #[inline] pub fn content_expression(mut self, value: impl IntoValue_<String>) -> Payload<Set_, S1> { self.0.put("ContentExpression", value.into_node()); Payload(self.0, PhantomData_) }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Payload<S0, Set_> { self.0.put("Type", value.into_node()); Payload(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Payload> for Payload<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::DetectorModel.DynamoDB`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-detectormodel-dynamodb.html)
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
/// `AWS::IoTEvents::DetectorModel.DynamoDBv2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-detectormodel-dynamodbv2.html)
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
/// `AWS::IoTEvents::DetectorModel.Firehose`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-detectormodel-firehose.html)
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
/// `AWS::IoTEvents::DetectorModel.IotEvents`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-detectormodel-iotevents.html)
#[must_use]
pub struct IotEvents<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IotEvents<Missing_<super::required::input_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IotEvents(Properties_::new(), PhantomData_) }
}
impl<S0> IotEvents<S0> {
    /// Sets `InputName`. Required. 1 to 128 characters.
    #[inline] pub fn input_name(mut self, value: impl IntoValue_<String>) -> IotEvents<Set_> { self.0.put("InputName", value.into_node()); IotEvents(self.0, PhantomData_) }
    /// Sets `Payload`.
    #[inline] pub fn payload(mut self, value: impl IntoValue_<Payload>) -> Self { self.0.put("Payload", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<IotEvents> for IotEvents<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::DetectorModel.AssetPropertyTimestamp`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-detectormodel-assetpropertytimestamp.html)
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
/// `AWS::IoTEvents::DetectorModel.AssetPropertyVariant`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-detectormodel-assetpropertyvariant.html)
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
/// `AWS::IoTEvents::DetectorModel.AssetPropertyValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-detectormodel-assetpropertyvalue.html)
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
/// `AWS::IoTEvents::DetectorModel.IotSiteWise`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-detectormodel-iotsitewise.html)
#[must_use]
pub struct IotSiteWise<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IotSiteWise<Missing_<super::required::property_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IotSiteWise(Properties_::new(), PhantomData_) }
}
impl<S0> IotSiteWise<S0> {
    /// Sets `AssetId`.
    #[inline] pub fn asset_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AssetId", value.into_node()); self }
    /// Sets `EntryId`.
    #[inline] pub fn entry_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EntryId", value.into_node()); self }
    /// Sets `PropertyAlias`.
    #[inline] pub fn property_alias(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PropertyAlias", value.into_node()); self }
    /// Sets `PropertyId`.
    #[inline] pub fn property_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PropertyId", value.into_node()); self }
    /// Sets `PropertyValue`. Required.
    #[inline] pub fn property_value(mut self, value: impl IntoValue_<AssetPropertyValue>) -> IotSiteWise<Set_> { self.0.put("PropertyValue", value.into_node()); IotSiteWise(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<IotSiteWise> for IotSiteWise<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::DetectorModel.IotTopicPublish`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-detectormodel-iottopicpublish.html)
#[must_use]
pub struct IotTopicPublish<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IotTopicPublish<Missing_<super::required::mqtt_topic>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IotTopicPublish(Properties_::new(), PhantomData_) }
}
impl<S0> IotTopicPublish<S0> {
    /// Sets `MqttTopic`. Required. 1 to 128 characters.
    #[inline] pub fn mqtt_topic(mut self, value: impl IntoValue_<String>) -> IotTopicPublish<Set_> { self.0.put("MqttTopic", value.into_node()); IotTopicPublish(self.0, PhantomData_) }
    /// Sets `Payload`.
    #[inline] pub fn payload(mut self, value: impl IntoValue_<Payload>) -> Self { self.0.put("Payload", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<IotTopicPublish> for IotTopicPublish<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::DetectorModel.Lambda`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-detectormodel-lambda.html)
#[must_use]
pub struct Lambda<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Lambda<Missing_<super::required::function_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Lambda(Properties_::new(), PhantomData_) }
}
impl<S0> Lambda<S0> {
    /// Sets `FunctionArn`. Required. 1 to 2048 characters.
    #[inline] pub fn function_arn(mut self, value: impl IntoValue_<String>) -> Lambda<Set_> { self.0.put("FunctionArn", value.into_node()); Lambda(self.0, PhantomData_) }
    /// Sets `Payload`.
    #[inline] pub fn payload(mut self, value: impl IntoValue_<Payload>) -> Self { self.0.put("Payload", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Lambda> for Lambda<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::DetectorModel.ResetTimer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-detectormodel-resettimer.html)
#[must_use]
pub struct ResetTimer<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ResetTimer<Missing_<super::required::timer_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResetTimer(Properties_::new(), PhantomData_) }
}
impl<S0> ResetTimer<S0> {
    /// Sets `TimerName`. Required. 1 to 128 characters.
    #[inline] pub fn timer_name(mut self, value: impl IntoValue_<String>) -> ResetTimer<Set_> { self.0.put("TimerName", value.into_node()); ResetTimer(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ResetTimer> for ResetTimer<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::DetectorModel.SetTimer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-detectormodel-settimer.html)
#[must_use]
pub struct SetTimer<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SetTimer<Missing_<super::required::timer_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SetTimer(Properties_::new(), PhantomData_) }
}
impl<S0> SetTimer<S0> {
    /// Sets `DurationExpression`. 1 to 1024 characters.
    #[inline] pub fn duration_expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DurationExpression", value.into_node()); self }
    /// Sets `Seconds`. 60 to 31622400.
    #[inline] pub fn seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Seconds", value.into_node()); self }
    /// Sets `TimerName`. Required. 1 to 128 characters.
    #[inline] pub fn timer_name(mut self, value: impl IntoValue_<String>) -> SetTimer<Set_> { self.0.put("TimerName", value.into_node()); SetTimer(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SetTimer> for SetTimer<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::DetectorModel.SetVariable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-detectormodel-setvariable.html)
#[must_use]
pub struct SetVariable<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SetVariable<Missing_<super::required::value>, Missing_<super::required::variable_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SetVariable(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SetVariable<S0, S1> {
    /// Sets `Value`. Required. 1 to 1024 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> SetVariable<Set_, S1> { self.0.put("Value", value.into_node()); SetVariable(self.0, PhantomData_) }
    /// Sets `VariableName`. Required. 1 to 128 characters.
    #[inline] pub fn variable_name(mut self, value: impl IntoValue_<String>) -> SetVariable<S0, Set_> { self.0.put("VariableName", value.into_node()); SetVariable(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SetVariable> for SetVariable<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::DetectorModel.Sns`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-detectormodel-sns.html)
#[must_use]
pub struct Sns<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Sns<Missing_<super::required::target_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Sns(Properties_::new(), PhantomData_) }
}
impl<S0> Sns<S0> {
    /// Sets `Payload`.
    #[inline] pub fn payload(mut self, value: impl IntoValue_<Payload>) -> Self { self.0.put("Payload", value.into_node()); self }
    /// Sets `TargetArn`. Required. 1 to 2048 characters.
    #[inline] pub fn target_arn(mut self, value: impl IntoValue_<String>) -> Sns<Set_> { self.0.put("TargetArn", value.into_node()); Sns(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Sns> for Sns<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::DetectorModel.Sqs`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-detectormodel-sqs.html)
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
/// `AWS::IoTEvents::DetectorModel.Action`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-detectormodel-action.html)
#[must_use]
pub struct Action(Properties_);
impl Action {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Action(Properties_::new()) }
}
impl Action {
    /// Sets `ClearTimer`.
    #[inline] pub fn clear_timer(mut self, value: impl IntoValue_<ClearTimer>) -> Self { self.0.put("ClearTimer", value.into_node()); self }
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
    /// Sets `ResetTimer`.
    #[inline] pub fn reset_timer(mut self, value: impl IntoValue_<ResetTimer>) -> Self { self.0.put("ResetTimer", value.into_node()); self }
    /// Sets `SetTimer`.
    #[inline] pub fn set_timer(mut self, value: impl IntoValue_<SetTimer>) -> Self { self.0.put("SetTimer", value.into_node()); self }
    /// Sets `SetVariable`.
    #[inline] pub fn set_variable(mut self, value: impl IntoValue_<SetVariable>) -> Self { self.0.put("SetVariable", value.into_node()); self }
    /// Sets `Sns`.
    #[inline] pub fn sns(mut self, value: impl IntoValue_<Sns>) -> Self { self.0.put("Sns", value.into_node()); self }
    /// Sets `Sqs`.
    #[inline] pub fn sqs(mut self, value: impl IntoValue_<Sqs>) -> Self { self.0.put("Sqs", value.into_node()); self }
}
impl IntoValue_<Action> for Action { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::DetectorModel.Event`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-detectormodel-event.html)
#[must_use]
pub struct Event<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Event<Missing_<super::required::event_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Event(Properties_::new(), PhantomData_) }
}
impl<S0> Event<S0> {
    /// Sets `Actions`.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<Action>>) -> Self { self.0.put("Actions", value.into_node()); self }
    /// Sets `Condition`. At most 512 characters.
    #[inline] pub fn condition(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Condition", value.into_node()); self }
    /// Sets `EventName`. Required. At most 128 characters.
    #[inline] pub fn event_name(mut self, value: impl IntoValue_<String>) -> Event<Set_> { self.0.put("EventName", value.into_node()); Event(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Event> for Event<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::DetectorModel.OnEnter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-detectormodel-onenter.html)
#[must_use]
pub struct OnEnter(Properties_);
impl OnEnter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OnEnter(Properties_::new()) }
}
impl OnEnter {
    /// Sets `Events`.
    #[inline] pub fn events(mut self, value: impl IntoValue_<Vec<Event>>) -> Self { self.0.put("Events", value.into_node()); self }
}
impl IntoValue_<OnEnter> for OnEnter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::DetectorModel.OnExit`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-detectormodel-onexit.html)
#[must_use]
pub struct OnExit(Properties_);
impl OnExit {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OnExit(Properties_::new()) }
}
impl OnExit {
    /// Sets `Events`.
    #[inline] pub fn events(mut self, value: impl IntoValue_<Vec<Event>>) -> Self { self.0.put("Events", value.into_node()); self }
}
impl IntoValue_<OnExit> for OnExit { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::DetectorModel.TransitionEvent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-detectormodel-transitionevent.html)
#[must_use]
pub struct TransitionEvent<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl TransitionEvent<Missing_<super::required::condition>, Missing_<super::required::event_name>, Missing_<super::required::next_state>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TransitionEvent(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> TransitionEvent<S0, S1, S2> {
    /// Sets `Actions`.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<Action>>) -> Self { self.0.put("Actions", value.into_node()); self }
    /// Sets `Condition`. Required. At most 512 characters.
    #[inline] pub fn condition(mut self, value: impl IntoValue_<String>) -> TransitionEvent<Set_, S1, S2> { self.0.put("Condition", value.into_node()); TransitionEvent(self.0, PhantomData_) }
    /// Sets `EventName`. Required. 1 to 128 characters.
    #[inline] pub fn event_name(mut self, value: impl IntoValue_<String>) -> TransitionEvent<S0, Set_, S2> { self.0.put("EventName", value.into_node()); TransitionEvent(self.0, PhantomData_) }
    /// Sets `NextState`. Required. 1 to 128 characters.
    #[inline] pub fn next_state(mut self, value: impl IntoValue_<String>) -> TransitionEvent<S0, S1, Set_> { self.0.put("NextState", value.into_node()); TransitionEvent(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<TransitionEvent> for TransitionEvent<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::DetectorModel.OnInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-detectormodel-oninput.html)
#[must_use]
pub struct OnInput(Properties_);
impl OnInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OnInput(Properties_::new()) }
}
impl OnInput {
    /// Sets `Events`.
    #[inline] pub fn events(mut self, value: impl IntoValue_<Vec<Event>>) -> Self { self.0.put("Events", value.into_node()); self }
    /// Sets `TransitionEvents`.
    #[inline] pub fn transition_events(mut self, value: impl IntoValue_<Vec<TransitionEvent>>) -> Self { self.0.put("TransitionEvents", value.into_node()); self }
}
impl IntoValue_<OnInput> for OnInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::DetectorModel.State`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-detectormodel-state.html)
#[must_use]
pub struct State<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl State<Missing_<super::required::state_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { State(Properties_::new(), PhantomData_) }
}
impl<S0> State<S0> {
    /// Sets `OnEnter`.
    #[inline] pub fn on_enter(mut self, value: impl IntoValue_<OnEnter>) -> Self { self.0.put("OnEnter", value.into_node()); self }
    /// Sets `OnExit`.
    #[inline] pub fn on_exit(mut self, value: impl IntoValue_<OnExit>) -> Self { self.0.put("OnExit", value.into_node()); self }
    /// Sets `OnInput`.
    #[inline] pub fn on_input(mut self, value: impl IntoValue_<OnInput>) -> Self { self.0.put("OnInput", value.into_node()); self }
    /// Sets `StateName`. Required. 1 to 128 characters.
    #[inline] pub fn state_name(mut self, value: impl IntoValue_<String>) -> State<Set_> { self.0.put("StateName", value.into_node()); State(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<State> for State<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTEvents::DetectorModel.DetectorModelDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotevents-detectormodel-detectormodeldefinition.html)
#[must_use]
pub struct DetectorModelDefinition<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DetectorModelDefinition<Missing_<super::required::initial_state_name>, Missing_<super::required::states>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DetectorModelDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DetectorModelDefinition<S0, S1> {
    /// Sets `InitialStateName`. Required. 1 to 128 characters.
    #[inline] pub fn initial_state_name(mut self, value: impl IntoValue_<String>) -> DetectorModelDefinition<Set_, S1> { self.0.put("InitialStateName", value.into_node()); DetectorModelDefinition(self.0, PhantomData_) }
    /// Sets `States`. Required. At least 1 item.
    #[inline] pub fn states(mut self, value: impl IntoValue_<Vec<State>>) -> DetectorModelDefinition<S0, Set_> { self.0.put("States", value.into_node()); DetectorModelDefinition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DetectorModelDefinition> for DetectorModelDefinition<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoTEvents::DetectorModel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotevents-detectormodel.html)
#[derive(Debug)]
pub enum EvaluationMethod {}
impl EvaluationMethod {
    /// `BATCH`
    pub const BATCH: Value_<EvaluationMethod> = Value_::constant("BATCH");
    /// `SERIAL`
    pub const SERIAL: Value_<EvaluationMethod> = Value_::constant("SERIAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EvaluationMethod> { Value_::from_node(value.into_node()) }
}
