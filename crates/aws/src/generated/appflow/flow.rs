// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppFlow::Flow`

use stanchion_template::generated::*;

/// `AWS::AppFlow::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
#[must_use]
pub struct Flow<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl Flow<Missing_<super::required::destination_flow_config_list>, Missing_<super::required::flow_name>, Missing_<super::required::source_flow_config>, Missing_<super::required::tasks>, Missing_<super::required::trigger_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Flow(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> Flow<S0, S1, S2, S3, S4> {
    /// Sets `Description`. 0 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DestinationFlowConfigList`. Required.
    #[inline] pub fn destination_flow_config_list(mut self, value: impl IntoValue_<Vec<DestinationFlowConfig>>) -> Flow<Set_, S1, S2, S3, S4> { self.0.put("DestinationFlowConfigList", value.into_node()); Flow(self.0, PhantomData_) }
    /// Sets `FlowName`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn flow_name(mut self, value: impl IntoValue_<String>) -> Flow<S0, Set_, S2, S3, S4> { self.0.put("FlowName", value.into_node()); Flow(self.0, PhantomData_) }
    /// Sets `FlowStatus`. The values are constants of [`FlowStatus`].
    #[inline] pub fn flow_status(mut self, value: impl IntoValue_<FlowStatus>) -> Self { self.0.put("FlowStatus", value.into_node()); self }
    /// Sets `KMSArn`. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KMSArn", value.into_node()); self }
    /// Sets `MetadataCatalogConfig`.
    #[inline] pub fn metadata_catalog_config(mut self, value: impl IntoValue_<MetadataCatalogConfig>) -> Self { self.0.put("MetadataCatalogConfig", value.into_node()); self }
    /// Sets `SourceFlowConfig`. Required.
    #[inline] pub fn source_flow_config(mut self, value: impl IntoValue_<SourceFlowConfig>) -> Flow<S0, S1, Set_, S3, S4> { self.0.put("SourceFlowConfig", value.into_node()); Flow(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Tasks`. Required.
    #[inline] pub fn tasks(mut self, value: impl IntoValue_<Vec<Task>>) -> Flow<S0, S1, S2, Set_, S4> { self.0.put("Tasks", value.into_node()); Flow(self.0, PhantomData_) }
    /// Sets `TriggerConfig`. Required.
    #[inline] pub fn trigger_config(mut self, value: impl IntoValue_<TriggerConfig>) -> Flow<S0, S1, S2, S3, Set_> { self.0.put("TriggerConfig", value.into_node()); Flow(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<Flow> for Flow<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for Flow<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::AppFlow::Flow";
    type Handle = FlowRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Flow`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FlowRef(Id_);
impl From<Id_> for FlowRef { #[inline] fn from(id: Id_) -> Self { FlowRef(id) } }
impl AsRef<Id_> for FlowRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FlowRef {
    /// `Ref`: `FlowName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `FlowArn`
    #[inline] pub fn flow_arn(&self) -> Value_<String> { self.0.attribute("FlowArn") }
}
/// `AWS::AppFlow::Flow.ErrorHandlingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-errorhandlingconfig.html)
#[must_use]
pub struct ErrorHandlingConfig(Properties_);
impl ErrorHandlingConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ErrorHandlingConfig(Properties_::new()) }
}
impl ErrorHandlingConfig {
    /// Sets `BucketName`. 3 to 63 characters.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketName", value.into_node()); self }
    /// Sets `BucketPrefix`. 0 to 512 characters.
    #[inline] pub fn bucket_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketPrefix", value.into_node()); self }
    /// Sets `FailOnFirstError`.
    #[inline] pub fn fail_on_first_error(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("FailOnFirstError", value.into_node()); self }
}
impl IntoValue_<ErrorHandlingConfig> for ErrorHandlingConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.CustomConnectorDestinationProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-customconnectordestinationproperties.html)
#[must_use]
pub struct CustomConnectorDestinationProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomConnectorDestinationProperties<Missing_<super::required::entity_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomConnectorDestinationProperties(Properties_::new(), PhantomData_) }
}
impl<S0> CustomConnectorDestinationProperties<S0> {
    /// Sets `CustomProperties`.
    #[inline] pub fn custom_properties(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("CustomProperties", value.into_node()); self }
    /// Sets `EntityName`. Required. 0 to 1024 characters.
    #[inline] pub fn entity_name(mut self, value: impl IntoValue_<String>) -> CustomConnectorDestinationProperties<Set_> { self.0.put("EntityName", value.into_node()); CustomConnectorDestinationProperties(self.0, PhantomData_) }
    /// Sets `ErrorHandlingConfig`.
    #[inline] pub fn error_handling_config(mut self, value: impl IntoValue_<ErrorHandlingConfig>) -> Self { self.0.put("ErrorHandlingConfig", value.into_node()); self }
    /// Sets `IdFieldNames`. At least 0 items.
    #[inline] pub fn id_field_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("IdFieldNames", value.into_node()); self }
    /// Sets `WriteOperationType`. The values are constants of [`WriteOperationType`].
    #[inline] pub fn write_operation_type(mut self, value: impl IntoValue_<WriteOperationType>) -> Self { self.0.put("WriteOperationType", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CustomConnectorDestinationProperties> for CustomConnectorDestinationProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.EventBridgeDestinationProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-eventbridgedestinationproperties.html)
#[must_use]
pub struct EventBridgeDestinationProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EventBridgeDestinationProperties<Missing_<super::required::object>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventBridgeDestinationProperties(Properties_::new(), PhantomData_) }
}
impl<S0> EventBridgeDestinationProperties<S0> {
    /// Sets `ErrorHandlingConfig`.
    #[inline] pub fn error_handling_config(mut self, value: impl IntoValue_<ErrorHandlingConfig>) -> Self { self.0.put("ErrorHandlingConfig", value.into_node()); self }
    /// Sets `Object`. Required. 0 to 512 characters.
    #[inline] pub fn object(mut self, value: impl IntoValue_<String>) -> EventBridgeDestinationProperties<Set_> { self.0.put("Object", value.into_node()); EventBridgeDestinationProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EventBridgeDestinationProperties> for EventBridgeDestinationProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.LookoutMetricsDestinationProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-lookoutmetricsdestinationproperties.html)
#[must_use]
pub struct LookoutMetricsDestinationProperties(Properties_);
impl LookoutMetricsDestinationProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LookoutMetricsDestinationProperties(Properties_::new()) }
}
impl LookoutMetricsDestinationProperties {
    /// Sets `Object`. 0 to 512 characters.
    #[inline] pub fn object(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Object", value.into_node()); self }
}
impl IntoValue_<LookoutMetricsDestinationProperties> for LookoutMetricsDestinationProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.MarketoDestinationProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-marketodestinationproperties.html)
#[must_use]
pub struct MarketoDestinationProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MarketoDestinationProperties<Missing_<super::required::object>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MarketoDestinationProperties(Properties_::new(), PhantomData_) }
}
impl<S0> MarketoDestinationProperties<S0> {
    /// Sets `ErrorHandlingConfig`.
    #[inline] pub fn error_handling_config(mut self, value: impl IntoValue_<ErrorHandlingConfig>) -> Self { self.0.put("ErrorHandlingConfig", value.into_node()); self }
    /// Sets `Object`. Required. 0 to 512 characters.
    #[inline] pub fn object(mut self, value: impl IntoValue_<String>) -> MarketoDestinationProperties<Set_> { self.0.put("Object", value.into_node()); MarketoDestinationProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MarketoDestinationProperties> for MarketoDestinationProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.RedshiftDestinationProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-redshiftdestinationproperties.html)
#[must_use]
pub struct RedshiftDestinationProperties<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RedshiftDestinationProperties<Missing_<super::required::intermediate_bucket_name>, Missing_<super::required::object>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RedshiftDestinationProperties(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RedshiftDestinationProperties<S0, S1> {
    /// Sets `BucketPrefix`. 0 to 512 characters.
    #[inline] pub fn bucket_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketPrefix", value.into_node()); self }
    /// Sets `ErrorHandlingConfig`.
    #[inline] pub fn error_handling_config(mut self, value: impl IntoValue_<ErrorHandlingConfig>) -> Self { self.0.put("ErrorHandlingConfig", value.into_node()); self }
    /// Sets `IntermediateBucketName`. Required. 3 to 63 characters.
    #[inline] pub fn intermediate_bucket_name(mut self, value: impl IntoValue_<String>) -> RedshiftDestinationProperties<Set_, S1> { self.0.put("IntermediateBucketName", value.into_node()); RedshiftDestinationProperties(self.0, PhantomData_) }
    /// Sets `Object`. Required. 0 to 512 characters.
    #[inline] pub fn object(mut self, value: impl IntoValue_<String>) -> RedshiftDestinationProperties<S0, Set_> { self.0.put("Object", value.into_node()); RedshiftDestinationProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RedshiftDestinationProperties> for RedshiftDestinationProperties<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.AggregationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-aggregationconfig.html)
#[must_use]
pub struct AggregationConfig(Properties_);
impl AggregationConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AggregationConfig(Properties_::new()) }
}
impl AggregationConfig {
    /// Sets `AggregationType`. The values are constants of [`AggregationType`].
    #[inline] pub fn aggregation_type(mut self, value: impl IntoValue_<AggregationType>) -> Self { self.0.put("AggregationType", value.into_node()); self }
    /// Sets `TargetFileSize`.
    #[inline] pub fn target_file_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TargetFileSize", value.into_node()); self }
}
impl IntoValue_<AggregationConfig> for AggregationConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.PrefixConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-prefixconfig.html)
#[must_use]
pub struct PrefixConfig(Properties_);
impl PrefixConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PrefixConfig(Properties_::new()) }
}
impl PrefixConfig {
    /// Sets `PathPrefixHierarchy`. The values are constants of [`PathPrefix`].
    #[inline] pub fn path_prefix_hierarchy(mut self, value: impl IntoValue_<Vec<PathPrefix>>) -> Self { self.0.put("PathPrefixHierarchy", value.into_node()); self }
    /// Sets `PrefixFormat`. The values are constants of [`PrefixFormat`].
    #[inline] pub fn prefix_format(mut self, value: impl IntoValue_<PrefixFormat>) -> Self { self.0.put("PrefixFormat", value.into_node()); self }
    /// Sets `PrefixType`. The values are constants of [`PrefixType`].
    #[inline] pub fn prefix_type(mut self, value: impl IntoValue_<PrefixType>) -> Self { self.0.put("PrefixType", value.into_node()); self }
}
impl IntoValue_<PrefixConfig> for PrefixConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.S3OutputFormatConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-s3outputformatconfig.html)
#[must_use]
pub struct S3OutputFormatConfig(Properties_);
impl S3OutputFormatConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3OutputFormatConfig(Properties_::new()) }
}
impl S3OutputFormatConfig {
    /// Sets `AggregationConfig`.
    #[inline] pub fn aggregation_config(mut self, value: impl IntoValue_<AggregationConfig>) -> Self { self.0.put("AggregationConfig", value.into_node()); self }
    /// Sets `FileType`. The values are constants of [`FileType`].
    #[inline] pub fn file_type(mut self, value: impl IntoValue_<FileType>) -> Self { self.0.put("FileType", value.into_node()); self }
    /// Sets `PrefixConfig`.
    #[inline] pub fn prefix_config(mut self, value: impl IntoValue_<PrefixConfig>) -> Self { self.0.put("PrefixConfig", value.into_node()); self }
    /// Sets `PreserveSourceDataTyping`.
    #[inline] pub fn preserve_source_data_typing(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PreserveSourceDataTyping", value.into_node()); self }
}
impl IntoValue_<S3OutputFormatConfig> for S3OutputFormatConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.S3DestinationProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-s3destinationproperties.html)
#[must_use]
pub struct S3DestinationProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3DestinationProperties<Missing_<super::required::bucket_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3DestinationProperties(Properties_::new(), PhantomData_) }
}
impl<S0> S3DestinationProperties<S0> {
    /// Sets `BucketName`. Required. 3 to 63 characters.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> S3DestinationProperties<Set_> { self.0.put("BucketName", value.into_node()); S3DestinationProperties(self.0, PhantomData_) }
    /// Sets `BucketPrefix`. 0 to 512 characters.
    #[inline] pub fn bucket_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketPrefix", value.into_node()); self }
    /// Sets `S3OutputFormatConfig`.
    #[inline] pub fn s3_output_format_config(mut self, value: impl IntoValue_<S3OutputFormatConfig>) -> Self { self.0.put("S3OutputFormatConfig", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<S3DestinationProperties> for S3DestinationProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.SuccessResponseHandlingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-successresponsehandlingconfig.html)
#[must_use]
pub struct SuccessResponseHandlingConfig(Properties_);
impl SuccessResponseHandlingConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SuccessResponseHandlingConfig(Properties_::new()) }
}
impl SuccessResponseHandlingConfig {
    /// Sets `BucketName`. 3 to 63 characters.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketName", value.into_node()); self }
    /// Sets `BucketPrefix`. 0 to 512 characters.
    #[inline] pub fn bucket_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketPrefix", value.into_node()); self }
}
impl IntoValue_<SuccessResponseHandlingConfig> for SuccessResponseHandlingConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.SAPODataDestinationProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-sapodatadestinationproperties.html)
#[must_use]
pub struct SAPODataDestinationProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SAPODataDestinationProperties<Missing_<super::required::object_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SAPODataDestinationProperties(Properties_::new(), PhantomData_) }
}
impl<S0> SAPODataDestinationProperties<S0> {
    /// Sets `ErrorHandlingConfig`.
    #[inline] pub fn error_handling_config(mut self, value: impl IntoValue_<ErrorHandlingConfig>) -> Self { self.0.put("ErrorHandlingConfig", value.into_node()); self }
    /// Sets `IdFieldNames`. At least 0 items.
    #[inline] pub fn id_field_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("IdFieldNames", value.into_node()); self }
    /// Sets `ObjectPath`. Required. 0 to 512 characters.
    #[inline] pub fn object_path(mut self, value: impl IntoValue_<String>) -> SAPODataDestinationProperties<Set_> { self.0.put("ObjectPath", value.into_node()); SAPODataDestinationProperties(self.0, PhantomData_) }
    /// Sets `SuccessResponseHandlingConfig`.
    #[inline] pub fn success_response_handling_config(mut self, value: impl IntoValue_<SuccessResponseHandlingConfig>) -> Self { self.0.put("SuccessResponseHandlingConfig", value.into_node()); self }
    /// Sets `WriteOperationType`. The values are constants of [`WriteOperationType`].
    #[inline] pub fn write_operation_type(mut self, value: impl IntoValue_<WriteOperationType>) -> Self { self.0.put("WriteOperationType", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SAPODataDestinationProperties> for SAPODataDestinationProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.SalesforceDestinationProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-salesforcedestinationproperties.html)
#[must_use]
pub struct SalesforceDestinationProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SalesforceDestinationProperties<Missing_<super::required::object>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SalesforceDestinationProperties(Properties_::new(), PhantomData_) }
}
impl<S0> SalesforceDestinationProperties<S0> {
    /// Sets `DataTransferApi`. The values are constants of [`DataTransferApi`].
    #[inline] pub fn data_transfer_api(mut self, value: impl IntoValue_<DataTransferApi>) -> Self { self.0.put("DataTransferApi", value.into_node()); self }
    /// Sets `ErrorHandlingConfig`.
    #[inline] pub fn error_handling_config(mut self, value: impl IntoValue_<ErrorHandlingConfig>) -> Self { self.0.put("ErrorHandlingConfig", value.into_node()); self }
    /// Sets `IdFieldNames`. At least 0 items.
    #[inline] pub fn id_field_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("IdFieldNames", value.into_node()); self }
    /// Sets `Object`. Required. 0 to 512 characters.
    #[inline] pub fn object(mut self, value: impl IntoValue_<String>) -> SalesforceDestinationProperties<Set_> { self.0.put("Object", value.into_node()); SalesforceDestinationProperties(self.0, PhantomData_) }
    /// Sets `WriteOperationType`. The values are constants of [`WriteOperationType`].
    #[inline] pub fn write_operation_type(mut self, value: impl IntoValue_<WriteOperationType>) -> Self { self.0.put("WriteOperationType", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SalesforceDestinationProperties> for SalesforceDestinationProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.SnowflakeDestinationProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-snowflakedestinationproperties.html)
#[must_use]
pub struct SnowflakeDestinationProperties<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SnowflakeDestinationProperties<Missing_<super::required::intermediate_bucket_name>, Missing_<super::required::object>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SnowflakeDestinationProperties(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SnowflakeDestinationProperties<S0, S1> {
    /// Sets `BucketPrefix`. 0 to 512 characters.
    #[inline] pub fn bucket_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketPrefix", value.into_node()); self }
    /// Sets `ErrorHandlingConfig`.
    #[inline] pub fn error_handling_config(mut self, value: impl IntoValue_<ErrorHandlingConfig>) -> Self { self.0.put("ErrorHandlingConfig", value.into_node()); self }
    /// Sets `IntermediateBucketName`. Required. 3 to 63 characters.
    #[inline] pub fn intermediate_bucket_name(mut self, value: impl IntoValue_<String>) -> SnowflakeDestinationProperties<Set_, S1> { self.0.put("IntermediateBucketName", value.into_node()); SnowflakeDestinationProperties(self.0, PhantomData_) }
    /// Sets `Object`. Required. 0 to 512 characters.
    #[inline] pub fn object(mut self, value: impl IntoValue_<String>) -> SnowflakeDestinationProperties<S0, Set_> { self.0.put("Object", value.into_node()); SnowflakeDestinationProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SnowflakeDestinationProperties> for SnowflakeDestinationProperties<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.UpsolverS3OutputFormatConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-upsolvers3outputformatconfig.html)
#[must_use]
pub struct UpsolverS3OutputFormatConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl UpsolverS3OutputFormatConfig<Missing_<super::required::prefix_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UpsolverS3OutputFormatConfig(Properties_::new(), PhantomData_) }
}
impl<S0> UpsolverS3OutputFormatConfig<S0> {
    /// Sets `AggregationConfig`.
    #[inline] pub fn aggregation_config(mut self, value: impl IntoValue_<AggregationConfig>) -> Self { self.0.put("AggregationConfig", value.into_node()); self }
    /// Sets `FileType`. The values are constants of [`FileType`].
    #[inline] pub fn file_type(mut self, value: impl IntoValue_<FileType>) -> Self { self.0.put("FileType", value.into_node()); self }
    /// Sets `PrefixConfig`. Required.
    #[inline] pub fn prefix_config(mut self, value: impl IntoValue_<PrefixConfig>) -> UpsolverS3OutputFormatConfig<Set_> { self.0.put("PrefixConfig", value.into_node()); UpsolverS3OutputFormatConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<UpsolverS3OutputFormatConfig> for UpsolverS3OutputFormatConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.UpsolverDestinationProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-upsolverdestinationproperties.html)
#[must_use]
pub struct UpsolverDestinationProperties<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl UpsolverDestinationProperties<Missing_<super::required::bucket_name>, Missing_<super::required::s3_output_format_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UpsolverDestinationProperties(Properties_::new(), PhantomData_) }
}
impl<S0, S1> UpsolverDestinationProperties<S0, S1> {
    /// Sets `BucketName`. Required. 16 to 63 characters.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> UpsolverDestinationProperties<Set_, S1> { self.0.put("BucketName", value.into_node()); UpsolverDestinationProperties(self.0, PhantomData_) }
    /// Sets `BucketPrefix`. 0 to 512 characters.
    #[inline] pub fn bucket_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketPrefix", value.into_node()); self }
    /// Sets `S3OutputFormatConfig`. Required.
    #[inline] pub fn s3_output_format_config(mut self, value: impl IntoValue_<UpsolverS3OutputFormatConfig>) -> UpsolverDestinationProperties<S0, Set_> { self.0.put("S3OutputFormatConfig", value.into_node()); UpsolverDestinationProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<UpsolverDestinationProperties> for UpsolverDestinationProperties<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.ZendeskDestinationProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-zendeskdestinationproperties.html)
#[must_use]
pub struct ZendeskDestinationProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ZendeskDestinationProperties<Missing_<super::required::object>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ZendeskDestinationProperties(Properties_::new(), PhantomData_) }
}
impl<S0> ZendeskDestinationProperties<S0> {
    /// Sets `ErrorHandlingConfig`.
    #[inline] pub fn error_handling_config(mut self, value: impl IntoValue_<ErrorHandlingConfig>) -> Self { self.0.put("ErrorHandlingConfig", value.into_node()); self }
    /// Sets `IdFieldNames`. At least 0 items.
    #[inline] pub fn id_field_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("IdFieldNames", value.into_node()); self }
    /// Sets `Object`. Required. 0 to 512 characters.
    #[inline] pub fn object(mut self, value: impl IntoValue_<String>) -> ZendeskDestinationProperties<Set_> { self.0.put("Object", value.into_node()); ZendeskDestinationProperties(self.0, PhantomData_) }
    /// Sets `WriteOperationType`. The values are constants of [`WriteOperationType`].
    #[inline] pub fn write_operation_type(mut self, value: impl IntoValue_<WriteOperationType>) -> Self { self.0.put("WriteOperationType", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ZendeskDestinationProperties> for ZendeskDestinationProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.DestinationConnectorProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-destinationconnectorproperties.html)
#[must_use]
pub struct DestinationConnectorProperties(Properties_);
impl DestinationConnectorProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DestinationConnectorProperties(Properties_::new()) }
}
impl DestinationConnectorProperties {
    /// Sets `CustomConnector`.
    #[inline] pub fn custom_connector(mut self, value: impl IntoValue_<CustomConnectorDestinationProperties>) -> Self { self.0.put("CustomConnector", value.into_node()); self }
    /// Sets `EventBridge`.
    #[inline] pub fn event_bridge(mut self, value: impl IntoValue_<EventBridgeDestinationProperties>) -> Self { self.0.put("EventBridge", value.into_node()); self }
    /// Sets `LookoutMetrics`.
    #[inline] pub fn lookout_metrics(mut self, value: impl IntoValue_<LookoutMetricsDestinationProperties>) -> Self { self.0.put("LookoutMetrics", value.into_node()); self }
    /// Sets `Marketo`.
    #[inline] pub fn marketo(mut self, value: impl IntoValue_<MarketoDestinationProperties>) -> Self { self.0.put("Marketo", value.into_node()); self }
    /// Sets `Redshift`.
    #[inline] pub fn redshift(mut self, value: impl IntoValue_<RedshiftDestinationProperties>) -> Self { self.0.put("Redshift", value.into_node()); self }
    /// Sets `S3`.
    #[inline] pub fn s3(mut self, value: impl IntoValue_<S3DestinationProperties>) -> Self { self.0.put("S3", value.into_node()); self }
    /// Sets `SAPOData`.
    #[inline] pub fn sapo_data(mut self, value: impl IntoValue_<SAPODataDestinationProperties>) -> Self { self.0.put("SAPOData", value.into_node()); self }
    /// Sets `Salesforce`.
    #[inline] pub fn salesforce(mut self, value: impl IntoValue_<SalesforceDestinationProperties>) -> Self { self.0.put("Salesforce", value.into_node()); self }
    /// Sets `Snowflake`.
    #[inline] pub fn snowflake(mut self, value: impl IntoValue_<SnowflakeDestinationProperties>) -> Self { self.0.put("Snowflake", value.into_node()); self }
    /// Sets `Upsolver`.
    #[inline] pub fn upsolver(mut self, value: impl IntoValue_<UpsolverDestinationProperties>) -> Self { self.0.put("Upsolver", value.into_node()); self }
    /// Sets `Zendesk`.
    #[inline] pub fn zendesk(mut self, value: impl IntoValue_<ZendeskDestinationProperties>) -> Self { self.0.put("Zendesk", value.into_node()); self }
}
impl IntoValue_<DestinationConnectorProperties> for DestinationConnectorProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.DestinationFlowConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-destinationflowconfig.html)
#[must_use]
pub struct DestinationFlowConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DestinationFlowConfig<Missing_<super::required::connector_type>, Missing_<super::required::destination_connector_properties>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DestinationFlowConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DestinationFlowConfig<S0, S1> {
    /// Sets `ApiVersion`. 0 to 256 characters.
    #[inline] pub fn api_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApiVersion", value.into_node()); self }
    /// Sets `ConnectorProfileName`. 0 to 256 characters.
    #[inline] pub fn connector_profile_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectorProfileName", value.into_node()); self }
    /// Sets `ConnectorType`. Required. The values are constants of [`ConnectorType`].
    #[inline] pub fn connector_type(mut self, value: impl IntoValue_<ConnectorType>) -> DestinationFlowConfig<Set_, S1> { self.0.put("ConnectorType", value.into_node()); DestinationFlowConfig(self.0, PhantomData_) }
    /// Sets `DestinationConnectorProperties`. Required.
    #[inline] pub fn destination_connector_properties(mut self, value: impl IntoValue_<DestinationConnectorProperties>) -> DestinationFlowConfig<S0, Set_> { self.0.put("DestinationConnectorProperties", value.into_node()); DestinationFlowConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DestinationFlowConfig> for DestinationFlowConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.GlueDataCatalog`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-gluedatacatalog.html)
#[must_use]
pub struct GlueDataCatalog<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl GlueDataCatalog<Missing_<super::required::database_name>, Missing_<super::required::role_arn>, Missing_<super::required::table_prefix>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GlueDataCatalog(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> GlueDataCatalog<S0, S1, S2> {
    /// Sets `DatabaseName`. Required. 0 to 255 characters.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> GlueDataCatalog<Set_, S1, S2> { self.0.put("DatabaseName", value.into_node()); GlueDataCatalog(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. 0 to 512 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> GlueDataCatalog<S0, Set_, S2> { self.0.put("RoleArn", value.into_node()); GlueDataCatalog(self.0, PhantomData_) }
    /// Sets `TablePrefix`. Required. 0 to 128 characters.
    #[inline] pub fn table_prefix(mut self, value: impl IntoValue_<String>) -> GlueDataCatalog<S0, S1, Set_> { self.0.put("TablePrefix", value.into_node()); GlueDataCatalog(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<GlueDataCatalog> for GlueDataCatalog<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.MetadataCatalogConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-metadatacatalogconfig.html)
#[must_use]
pub struct MetadataCatalogConfig(Properties_);
impl MetadataCatalogConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MetadataCatalogConfig(Properties_::new()) }
}
impl MetadataCatalogConfig {
    /// Sets `GlueDataCatalog`.
    #[inline] pub fn glue_data_catalog(mut self, value: impl IntoValue_<GlueDataCatalog>) -> Self { self.0.put("GlueDataCatalog", value.into_node()); self }
}
impl IntoValue_<MetadataCatalogConfig> for MetadataCatalogConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.IncrementalPullConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-incrementalpullconfig.html)
#[must_use]
pub struct IncrementalPullConfig(Properties_);
impl IncrementalPullConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IncrementalPullConfig(Properties_::new()) }
}
impl IncrementalPullConfig {
    /// Sets `DatetimeTypeFieldName`. 0 to 256 characters.
    #[inline] pub fn datetime_type_field_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatetimeTypeFieldName", value.into_node()); self }
}
impl IntoValue_<IncrementalPullConfig> for IncrementalPullConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.AmplitudeSourceProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-amplitudesourceproperties.html)
#[must_use]
pub struct AmplitudeSourceProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AmplitudeSourceProperties<Missing_<super::required::object>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AmplitudeSourceProperties(Properties_::new(), PhantomData_) }
}
impl<S0> AmplitudeSourceProperties<S0> {
    /// Sets `Object`. Required. 0 to 512 characters.
    #[inline] pub fn object(mut self, value: impl IntoValue_<String>) -> AmplitudeSourceProperties<Set_> { self.0.put("Object", value.into_node()); AmplitudeSourceProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AmplitudeSourceProperties> for AmplitudeSourceProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.CustomConnectorSourcePropertiesDataTransferApi`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
#[must_use]
pub struct CustomConnectorSourcePropertiesDataTransferApi<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CustomConnectorSourcePropertiesDataTransferApi<Missing_<super::required::name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomConnectorSourcePropertiesDataTransferApi(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CustomConnectorSourcePropertiesDataTransferApi<S0, S1> {
    /// Sets `Name`. Required. 0 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> CustomConnectorSourcePropertiesDataTransferApi<Set_, S1> { self.0.put("Name", value.into_node()); CustomConnectorSourcePropertiesDataTransferApi(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> CustomConnectorSourcePropertiesDataTransferApi<S0, Set_> { self.0.put("Type", value.into_node()); CustomConnectorSourcePropertiesDataTransferApi(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CustomConnectorSourcePropertiesDataTransferApi> for CustomConnectorSourcePropertiesDataTransferApi<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.CustomConnectorSourceProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-customconnectorsourceproperties.html)
#[must_use]
pub struct CustomConnectorSourceProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomConnectorSourceProperties<Missing_<super::required::entity_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomConnectorSourceProperties(Properties_::new(), PhantomData_) }
}
impl<S0> CustomConnectorSourceProperties<S0> {
    /// Sets `CustomProperties`.
    #[inline] pub fn custom_properties(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("CustomProperties", value.into_node()); self }
    /// Sets `DataTransferApi`.
    #[inline] pub fn data_transfer_api(mut self, value: impl IntoValue_<CustomConnectorSourcePropertiesDataTransferApi>) -> Self { self.0.put("DataTransferApi", value.into_node()); self }
    /// Sets `EntityName`. Required. 0 to 1024 characters.
    #[inline] pub fn entity_name(mut self, value: impl IntoValue_<String>) -> CustomConnectorSourceProperties<Set_> { self.0.put("EntityName", value.into_node()); CustomConnectorSourceProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CustomConnectorSourceProperties> for CustomConnectorSourceProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.DatadogSourceProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-datadogsourceproperties.html)
#[must_use]
pub struct DatadogSourceProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DatadogSourceProperties<Missing_<super::required::object>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DatadogSourceProperties(Properties_::new(), PhantomData_) }
}
impl<S0> DatadogSourceProperties<S0> {
    /// Sets `Object`. Required. 0 to 512 characters.
    #[inline] pub fn object(mut self, value: impl IntoValue_<String>) -> DatadogSourceProperties<Set_> { self.0.put("Object", value.into_node()); DatadogSourceProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DatadogSourceProperties> for DatadogSourceProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.DynatraceSourceProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-dynatracesourceproperties.html)
#[must_use]
pub struct DynatraceSourceProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DynatraceSourceProperties<Missing_<super::required::object>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DynatraceSourceProperties(Properties_::new(), PhantomData_) }
}
impl<S0> DynatraceSourceProperties<S0> {
    /// Sets `Object`. Required. 0 to 512 characters.
    #[inline] pub fn object(mut self, value: impl IntoValue_<String>) -> DynatraceSourceProperties<Set_> { self.0.put("Object", value.into_node()); DynatraceSourceProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DynatraceSourceProperties> for DynatraceSourceProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.GoogleAnalyticsSourceProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-googleanalyticssourceproperties.html)
#[must_use]
pub struct GoogleAnalyticsSourceProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GoogleAnalyticsSourceProperties<Missing_<super::required::object>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GoogleAnalyticsSourceProperties(Properties_::new(), PhantomData_) }
}
impl<S0> GoogleAnalyticsSourceProperties<S0> {
    /// Sets `Object`. Required. 0 to 512 characters.
    #[inline] pub fn object(mut self, value: impl IntoValue_<String>) -> GoogleAnalyticsSourceProperties<Set_> { self.0.put("Object", value.into_node()); GoogleAnalyticsSourceProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GoogleAnalyticsSourceProperties> for GoogleAnalyticsSourceProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.InforNexusSourceProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-infornexussourceproperties.html)
#[must_use]
pub struct InforNexusSourceProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InforNexusSourceProperties<Missing_<super::required::object>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InforNexusSourceProperties(Properties_::new(), PhantomData_) }
}
impl<S0> InforNexusSourceProperties<S0> {
    /// Sets `Object`. Required. 0 to 512 characters.
    #[inline] pub fn object(mut self, value: impl IntoValue_<String>) -> InforNexusSourceProperties<Set_> { self.0.put("Object", value.into_node()); InforNexusSourceProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<InforNexusSourceProperties> for InforNexusSourceProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.MarketoSourceProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-marketosourceproperties.html)
#[must_use]
pub struct MarketoSourceProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MarketoSourceProperties<Missing_<super::required::object>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MarketoSourceProperties(Properties_::new(), PhantomData_) }
}
impl<S0> MarketoSourceProperties<S0> {
    /// Sets `Object`. Required. 0 to 512 characters.
    #[inline] pub fn object(mut self, value: impl IntoValue_<String>) -> MarketoSourceProperties<Set_> { self.0.put("Object", value.into_node()); MarketoSourceProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MarketoSourceProperties> for MarketoSourceProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.PardotSourceProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-pardotsourceproperties.html)
#[must_use]
pub struct PardotSourceProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PardotSourceProperties<Missing_<super::required::object>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PardotSourceProperties(Properties_::new(), PhantomData_) }
}
impl<S0> PardotSourceProperties<S0> {
    /// Sets `Object`. Required. 0 to 512 characters.
    #[inline] pub fn object(mut self, value: impl IntoValue_<String>) -> PardotSourceProperties<Set_> { self.0.put("Object", value.into_node()); PardotSourceProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PardotSourceProperties> for PardotSourceProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.S3InputFormatConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-s3inputformatconfig.html)
#[must_use]
pub struct S3InputFormatConfig(Properties_);
impl S3InputFormatConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3InputFormatConfig(Properties_::new()) }
}
impl S3InputFormatConfig {
    /// Sets `S3InputFileType`. The values are constants of [`S3InputFileType`].
    #[inline] pub fn s3_input_file_type(mut self, value: impl IntoValue_<S3InputFileType>) -> Self { self.0.put("S3InputFileType", value.into_node()); self }
}
impl IntoValue_<S3InputFormatConfig> for S3InputFormatConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.S3SourceProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-s3sourceproperties.html)
#[must_use]
pub struct S3SourceProperties<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3SourceProperties<Missing_<super::required::bucket_name>, Missing_<super::required::bucket_prefix>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3SourceProperties(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3SourceProperties<S0, S1> {
    /// Sets `BucketName`. Required. 3 to 63 characters.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> S3SourceProperties<Set_, S1> { self.0.put("BucketName", value.into_node()); S3SourceProperties(self.0, PhantomData_) }
    /// Sets `BucketPrefix`. Required. 0 to 512 characters.
    #[inline] pub fn bucket_prefix(mut self, value: impl IntoValue_<String>) -> S3SourceProperties<S0, Set_> { self.0.put("BucketPrefix", value.into_node()); S3SourceProperties(self.0, PhantomData_) }
    /// Sets `S3InputFormatConfig`.
    #[inline] pub fn s3_input_format_config(mut self, value: impl IntoValue_<S3InputFormatConfig>) -> Self { self.0.put("S3InputFormatConfig", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3SourceProperties> for S3SourceProperties<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.SAPODataPaginationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-sapodatapaginationconfig.html)
#[must_use]
pub struct SAPODataPaginationConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SAPODataPaginationConfig<Missing_<super::required::max_page_size>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SAPODataPaginationConfig(Properties_::new(), PhantomData_) }
}
impl<S0> SAPODataPaginationConfig<S0> {
    /// Sets `maxPageSize`. Required. 1 to 10000.
    #[inline] pub fn max_page_size(mut self, value: impl IntoValue_<i64>) -> SAPODataPaginationConfig<Set_> { self.0.put("maxPageSize", value.into_node()); SAPODataPaginationConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SAPODataPaginationConfig> for SAPODataPaginationConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.SAPODataParallelismConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-sapodataparallelismconfig.html)
#[must_use]
pub struct SAPODataParallelismConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SAPODataParallelismConfig<Missing_<super::required::max_parallelism>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SAPODataParallelismConfig(Properties_::new(), PhantomData_) }
}
impl<S0> SAPODataParallelismConfig<S0> {
    /// Sets `maxParallelism`. Required. 1 to 10.
    #[inline] pub fn max_parallelism(mut self, value: impl IntoValue_<i64>) -> SAPODataParallelismConfig<Set_> { self.0.put("maxParallelism", value.into_node()); SAPODataParallelismConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SAPODataParallelismConfig> for SAPODataParallelismConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.SAPODataSourceProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-sapodatasourceproperties.html)
#[must_use]
pub struct SAPODataSourceProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SAPODataSourceProperties<Missing_<super::required::object_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SAPODataSourceProperties(Properties_::new(), PhantomData_) }
}
impl<S0> SAPODataSourceProperties<S0> {
    /// Sets `ObjectPath`. Required. 0 to 512 characters.
    #[inline] pub fn object_path(mut self, value: impl IntoValue_<String>) -> SAPODataSourceProperties<Set_> { self.0.put("ObjectPath", value.into_node()); SAPODataSourceProperties(self.0, PhantomData_) }
    /// Sets `paginationConfig`.
    #[inline] pub fn pagination_config(mut self, value: impl IntoValue_<SAPODataPaginationConfig>) -> Self { self.0.put("paginationConfig", value.into_node()); self }
    /// Sets `parallelismConfig`.
    #[inline] pub fn parallelism_config(mut self, value: impl IntoValue_<SAPODataParallelismConfig>) -> Self { self.0.put("parallelismConfig", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SAPODataSourceProperties> for SAPODataSourceProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.SalesforceSourceProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-salesforcesourceproperties.html)
#[must_use]
pub struct SalesforceSourceProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SalesforceSourceProperties<Missing_<super::required::object>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SalesforceSourceProperties(Properties_::new(), PhantomData_) }
}
impl<S0> SalesforceSourceProperties<S0> {
    /// Sets `DataTransferApi`. The values are constants of [`DataTransferApi`].
    #[inline] pub fn data_transfer_api(mut self, value: impl IntoValue_<DataTransferApi>) -> Self { self.0.put("DataTransferApi", value.into_node()); self }
    /// Sets `EnableDynamicFieldUpdate`.
    #[inline] pub fn enable_dynamic_field_update(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableDynamicFieldUpdate", value.into_node()); self }
    /// Sets `IncludeDeletedRecords`.
    #[inline] pub fn include_deleted_records(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeDeletedRecords", value.into_node()); self }
    /// Sets `Object`. Required. 0 to 512 characters.
    #[inline] pub fn object(mut self, value: impl IntoValue_<String>) -> SalesforceSourceProperties<Set_> { self.0.put("Object", value.into_node()); SalesforceSourceProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SalesforceSourceProperties> for SalesforceSourceProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.ServiceNowSourceProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-servicenowsourceproperties.html)
#[must_use]
pub struct ServiceNowSourceProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ServiceNowSourceProperties<Missing_<super::required::object>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServiceNowSourceProperties(Properties_::new(), PhantomData_) }
}
impl<S0> ServiceNowSourceProperties<S0> {
    /// Sets `Object`. Required. 0 to 512 characters.
    #[inline] pub fn object(mut self, value: impl IntoValue_<String>) -> ServiceNowSourceProperties<Set_> { self.0.put("Object", value.into_node()); ServiceNowSourceProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ServiceNowSourceProperties> for ServiceNowSourceProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.SingularSourceProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-singularsourceproperties.html)
#[must_use]
pub struct SingularSourceProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SingularSourceProperties<Missing_<super::required::object>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SingularSourceProperties(Properties_::new(), PhantomData_) }
}
impl<S0> SingularSourceProperties<S0> {
    /// Sets `Object`. Required. 0 to 512 characters.
    #[inline] pub fn object(mut self, value: impl IntoValue_<String>) -> SingularSourceProperties<Set_> { self.0.put("Object", value.into_node()); SingularSourceProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SingularSourceProperties> for SingularSourceProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.SlackSourceProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-slacksourceproperties.html)
#[must_use]
pub struct SlackSourceProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SlackSourceProperties<Missing_<super::required::object>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SlackSourceProperties(Properties_::new(), PhantomData_) }
}
impl<S0> SlackSourceProperties<S0> {
    /// Sets `Object`. Required. 0 to 512 characters.
    #[inline] pub fn object(mut self, value: impl IntoValue_<String>) -> SlackSourceProperties<Set_> { self.0.put("Object", value.into_node()); SlackSourceProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SlackSourceProperties> for SlackSourceProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.TrendmicroSourceProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-trendmicrosourceproperties.html)
#[must_use]
pub struct TrendmicroSourceProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TrendmicroSourceProperties<Missing_<super::required::object>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TrendmicroSourceProperties(Properties_::new(), PhantomData_) }
}
impl<S0> TrendmicroSourceProperties<S0> {
    /// Sets `Object`. Required. 0 to 512 characters.
    #[inline] pub fn object(mut self, value: impl IntoValue_<String>) -> TrendmicroSourceProperties<Set_> { self.0.put("Object", value.into_node()); TrendmicroSourceProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TrendmicroSourceProperties> for TrendmicroSourceProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.VeevaSourceProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-veevasourceproperties.html)
#[must_use]
pub struct VeevaSourceProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VeevaSourceProperties<Missing_<super::required::object>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VeevaSourceProperties(Properties_::new(), PhantomData_) }
}
impl<S0> VeevaSourceProperties<S0> {
    /// Sets `DocumentType`. 0 to 512 characters.
    #[inline] pub fn document_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DocumentType", value.into_node()); self }
    /// Sets `IncludeAllVersions`.
    #[inline] pub fn include_all_versions(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeAllVersions", value.into_node()); self }
    /// Sets `IncludeRenditions`.
    #[inline] pub fn include_renditions(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeRenditions", value.into_node()); self }
    /// Sets `IncludeSourceFiles`.
    #[inline] pub fn include_source_files(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeSourceFiles", value.into_node()); self }
    /// Sets `Object`. Required. 0 to 512 characters.
    #[inline] pub fn object(mut self, value: impl IntoValue_<String>) -> VeevaSourceProperties<Set_> { self.0.put("Object", value.into_node()); VeevaSourceProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VeevaSourceProperties> for VeevaSourceProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.ZendeskSourceProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-zendesksourceproperties.html)
#[must_use]
pub struct ZendeskSourceProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ZendeskSourceProperties<Missing_<super::required::object>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ZendeskSourceProperties(Properties_::new(), PhantomData_) }
}
impl<S0> ZendeskSourceProperties<S0> {
    /// Sets `Object`. Required. 0 to 512 characters.
    #[inline] pub fn object(mut self, value: impl IntoValue_<String>) -> ZendeskSourceProperties<Set_> { self.0.put("Object", value.into_node()); ZendeskSourceProperties(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ZendeskSourceProperties> for ZendeskSourceProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.SourceConnectorProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-sourceconnectorproperties.html)
#[must_use]
pub struct SourceConnectorProperties(Properties_);
impl SourceConnectorProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SourceConnectorProperties(Properties_::new()) }
}
impl SourceConnectorProperties {
    /// Sets `Amplitude`.
    #[inline] pub fn amplitude(mut self, value: impl IntoValue_<AmplitudeSourceProperties>) -> Self { self.0.put("Amplitude", value.into_node()); self }
    /// Sets `CustomConnector`.
    #[inline] pub fn custom_connector(mut self, value: impl IntoValue_<CustomConnectorSourceProperties>) -> Self { self.0.put("CustomConnector", value.into_node()); self }
    /// Sets `Datadog`.
    #[inline] pub fn datadog(mut self, value: impl IntoValue_<DatadogSourceProperties>) -> Self { self.0.put("Datadog", value.into_node()); self }
    /// Sets `Dynatrace`.
    #[inline] pub fn dynatrace(mut self, value: impl IntoValue_<DynatraceSourceProperties>) -> Self { self.0.put("Dynatrace", value.into_node()); self }
    /// Sets `GoogleAnalytics`.
    #[inline] pub fn google_analytics(mut self, value: impl IntoValue_<GoogleAnalyticsSourceProperties>) -> Self { self.0.put("GoogleAnalytics", value.into_node()); self }
    /// Sets `InforNexus`.
    #[inline] pub fn infor_nexus(mut self, value: impl IntoValue_<InforNexusSourceProperties>) -> Self { self.0.put("InforNexus", value.into_node()); self }
    /// Sets `Marketo`.
    #[inline] pub fn marketo(mut self, value: impl IntoValue_<MarketoSourceProperties>) -> Self { self.0.put("Marketo", value.into_node()); self }
    /// Sets `Pardot`.
    #[inline] pub fn pardot(mut self, value: impl IntoValue_<PardotSourceProperties>) -> Self { self.0.put("Pardot", value.into_node()); self }
    /// Sets `S3`.
    #[inline] pub fn s3(mut self, value: impl IntoValue_<S3SourceProperties>) -> Self { self.0.put("S3", value.into_node()); self }
    /// Sets `SAPOData`.
    #[inline] pub fn sapo_data(mut self, value: impl IntoValue_<SAPODataSourceProperties>) -> Self { self.0.put("SAPOData", value.into_node()); self }
    /// Sets `Salesforce`.
    #[inline] pub fn salesforce(mut self, value: impl IntoValue_<SalesforceSourceProperties>) -> Self { self.0.put("Salesforce", value.into_node()); self }
    /// Sets `ServiceNow`.
    #[inline] pub fn service_now(mut self, value: impl IntoValue_<ServiceNowSourceProperties>) -> Self { self.0.put("ServiceNow", value.into_node()); self }
    /// Sets `Singular`.
    #[inline] pub fn singular(mut self, value: impl IntoValue_<SingularSourceProperties>) -> Self { self.0.put("Singular", value.into_node()); self }
    /// Sets `Slack`.
    #[inline] pub fn slack(mut self, value: impl IntoValue_<SlackSourceProperties>) -> Self { self.0.put("Slack", value.into_node()); self }
    /// Sets `Trendmicro`.
    #[inline] pub fn trendmicro(mut self, value: impl IntoValue_<TrendmicroSourceProperties>) -> Self { self.0.put("Trendmicro", value.into_node()); self }
    /// Sets `Veeva`.
    #[inline] pub fn veeva(mut self, value: impl IntoValue_<VeevaSourceProperties>) -> Self { self.0.put("Veeva", value.into_node()); self }
    /// Sets `Zendesk`.
    #[inline] pub fn zendesk(mut self, value: impl IntoValue_<ZendeskSourceProperties>) -> Self { self.0.put("Zendesk", value.into_node()); self }
}
impl IntoValue_<SourceConnectorProperties> for SourceConnectorProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.SourceFlowConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-sourceflowconfig.html)
#[must_use]
pub struct SourceFlowConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SourceFlowConfig<Missing_<super::required::connector_type>, Missing_<super::required::source_connector_properties>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SourceFlowConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SourceFlowConfig<S0, S1> {
    /// Sets `ApiVersion`. 0 to 256 characters.
    #[inline] pub fn api_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApiVersion", value.into_node()); self }
    /// Sets `ConnectorProfileName`. 0 to 256 characters.
    #[inline] pub fn connector_profile_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectorProfileName", value.into_node()); self }
    /// Sets `ConnectorType`. Required. The values are constants of [`ConnectorType`].
    #[inline] pub fn connector_type(mut self, value: impl IntoValue_<ConnectorType>) -> SourceFlowConfig<Set_, S1> { self.0.put("ConnectorType", value.into_node()); SourceFlowConfig(self.0, PhantomData_) }
    /// Sets `IncrementalPullConfig`.
    #[inline] pub fn incremental_pull_config(mut self, value: impl IntoValue_<IncrementalPullConfig>) -> Self { self.0.put("IncrementalPullConfig", value.into_node()); self }
    /// Sets `SourceConnectorProperties`. Required.
    #[inline] pub fn source_connector_properties(mut self, value: impl IntoValue_<SourceConnectorProperties>) -> SourceFlowConfig<S0, Set_> { self.0.put("SourceConnectorProperties", value.into_node()); SourceFlowConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SourceFlowConfig> for SourceFlowConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.ConnectorOperator`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-connectoroperator.html)
#[must_use]
pub struct ConnectorOperator(Properties_);
impl ConnectorOperator {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConnectorOperator(Properties_::new()) }
}
impl ConnectorOperator {
    /// Sets `Amplitude`. The values are constants of [`AmplitudeConnectorOperator`].
    #[inline] pub fn amplitude(mut self, value: impl IntoValue_<AmplitudeConnectorOperator>) -> Self { self.0.put("Amplitude", value.into_node()); self }
    /// Sets `CustomConnector`. The values are constants of [`Operator`].
    #[inline] pub fn custom_connector(mut self, value: impl IntoValue_<Operator>) -> Self { self.0.put("CustomConnector", value.into_node()); self }
    /// Sets `Datadog`. The values are constants of [`DatadogConnectorOperator`].
    #[inline] pub fn datadog(mut self, value: impl IntoValue_<DatadogConnectorOperator>) -> Self { self.0.put("Datadog", value.into_node()); self }
    /// Sets `Dynatrace`. The values are constants of [`DynatraceConnectorOperator`].
    #[inline] pub fn dynatrace(mut self, value: impl IntoValue_<DynatraceConnectorOperator>) -> Self { self.0.put("Dynatrace", value.into_node()); self }
    /// Sets `GoogleAnalytics`. The values are constants of [`GoogleAnalyticsConnectorOperator`].
    #[inline] pub fn google_analytics(mut self, value: impl IntoValue_<GoogleAnalyticsConnectorOperator>) -> Self { self.0.put("GoogleAnalytics", value.into_node()); self }
    /// Sets `InforNexus`. The values are constants of [`InforNexusConnectorOperator`].
    #[inline] pub fn infor_nexus(mut self, value: impl IntoValue_<InforNexusConnectorOperator>) -> Self { self.0.put("InforNexus", value.into_node()); self }
    /// Sets `Marketo`. The values are constants of [`MarketoConnectorOperator`].
    #[inline] pub fn marketo(mut self, value: impl IntoValue_<MarketoConnectorOperator>) -> Self { self.0.put("Marketo", value.into_node()); self }
    /// Sets `Pardot`. The values are constants of [`PardotConnectorOperator`].
    #[inline] pub fn pardot(mut self, value: impl IntoValue_<PardotConnectorOperator>) -> Self { self.0.put("Pardot", value.into_node()); self }
    /// Sets `S3`. The values are constants of [`S3ConnectorOperator`].
    #[inline] pub fn s3(mut self, value: impl IntoValue_<S3ConnectorOperator>) -> Self { self.0.put("S3", value.into_node()); self }
    /// Sets `SAPOData`. The values are constants of [`SAPODataConnectorOperator`].
    #[inline] pub fn sapo_data(mut self, value: impl IntoValue_<SAPODataConnectorOperator>) -> Self { self.0.put("SAPOData", value.into_node()); self }
    /// Sets `Salesforce`. The values are constants of [`SalesforceConnectorOperator`].
    #[inline] pub fn salesforce(mut self, value: impl IntoValue_<SalesforceConnectorOperator>) -> Self { self.0.put("Salesforce", value.into_node()); self }
    /// Sets `ServiceNow`. The values are constants of [`ServiceNowConnectorOperator`].
    #[inline] pub fn service_now(mut self, value: impl IntoValue_<ServiceNowConnectorOperator>) -> Self { self.0.put("ServiceNow", value.into_node()); self }
    /// Sets `Singular`. The values are constants of [`SingularConnectorOperator`].
    #[inline] pub fn singular(mut self, value: impl IntoValue_<SingularConnectorOperator>) -> Self { self.0.put("Singular", value.into_node()); self }
    /// Sets `Slack`. The values are constants of [`SlackConnectorOperator`].
    #[inline] pub fn slack(mut self, value: impl IntoValue_<SlackConnectorOperator>) -> Self { self.0.put("Slack", value.into_node()); self }
    /// Sets `Trendmicro`. The values are constants of [`TrendmicroConnectorOperator`].
    #[inline] pub fn trendmicro(mut self, value: impl IntoValue_<TrendmicroConnectorOperator>) -> Self { self.0.put("Trendmicro", value.into_node()); self }
    /// Sets `Veeva`. The values are constants of [`VeevaConnectorOperator`].
    #[inline] pub fn veeva(mut self, value: impl IntoValue_<VeevaConnectorOperator>) -> Self { self.0.put("Veeva", value.into_node()); self }
    /// Sets `Zendesk`. The values are constants of [`ZendeskConnectorOperator`].
    #[inline] pub fn zendesk(mut self, value: impl IntoValue_<ZendeskConnectorOperator>) -> Self { self.0.put("Zendesk", value.into_node()); self }
}
impl IntoValue_<ConnectorOperator> for ConnectorOperator { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.TaskPropertiesObject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-taskpropertiesobject.html)
#[must_use]
pub struct TaskPropertiesObject<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TaskPropertiesObject<Missing_<super::required::key>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TaskPropertiesObject(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TaskPropertiesObject<S0, S1> {
    /// Sets `Key`. Required. The values are constants of [`OperatorPropertiesKeys`].
    #[inline] pub fn key(mut self, value: impl IntoValue_<OperatorPropertiesKeys>) -> TaskPropertiesObject<Set_, S1> { self.0.put("Key", value.into_node()); TaskPropertiesObject(self.0, PhantomData_) }
    /// Sets `Value`. Required. At most 2048 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> TaskPropertiesObject<S0, Set_> { self.0.put("Value", value.into_node()); TaskPropertiesObject(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TaskPropertiesObject> for TaskPropertiesObject<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.Task`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-task.html)
#[must_use]
pub struct Task<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Task<Missing_<super::required::source_fields>, Missing_<super::required::task_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Task(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Task<S0, S1> {
    /// Sets `ConnectorOperator`.
    #[inline] pub fn connector_operator(mut self, value: impl IntoValue_<ConnectorOperator>) -> Self { self.0.put("ConnectorOperator", value.into_node()); self }
    /// Sets `DestinationField`. 0 to 256 characters.
    #[inline] pub fn destination_field(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DestinationField", value.into_node()); self }
    /// Sets `SourceFields`. Required.
    #[inline] pub fn source_fields(mut self, value: impl IntoValue_<Vec<String>>) -> Task<Set_, S1> { self.0.put("SourceFields", value.into_node()); Task(self.0, PhantomData_) }
    /// Sets `TaskProperties`.
    #[inline] pub fn task_properties(mut self, value: impl IntoValue_<Vec<TaskPropertiesObject>>) -> Self { self.0.put("TaskProperties", value.into_node()); self }
    /// Sets `TaskType`. Required. The values are constants of [`TaskType`].
    #[inline] pub fn task_type(mut self, value: impl IntoValue_<TaskType>) -> Task<S0, Set_> { self.0.put("TaskType", value.into_node()); Task(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Task> for Task<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.ScheduledTriggerProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-scheduledtriggerproperties.html)
#[must_use]
pub struct ScheduledTriggerProperties<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ScheduledTriggerProperties<Missing_<super::required::schedule_expression>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScheduledTriggerProperties(Properties_::new(), PhantomData_) }
}
impl<S0> ScheduledTriggerProperties<S0> {
    /// Sets `DataPullMode`. The values are constants of [`DataPullMode`].
    #[inline] pub fn data_pull_mode(mut self, value: impl IntoValue_<DataPullMode>) -> Self { self.0.put("DataPullMode", value.into_node()); self }
    /// Sets `FirstExecutionFrom`.
    #[inline] pub fn first_execution_from(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("FirstExecutionFrom", value.into_node()); self }
    /// Sets `FlowErrorDeactivationThreshold`. 1 to 100.
    #[inline] pub fn flow_error_deactivation_threshold(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FlowErrorDeactivationThreshold", value.into_node()); self }
    /// Sets `ScheduleEndTime`.
    #[inline] pub fn schedule_end_time(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ScheduleEndTime", value.into_node()); self }
    /// Sets `ScheduleExpression`. Required. 1 to 256 characters.
    #[inline] pub fn schedule_expression(mut self, value: impl IntoValue_<String>) -> ScheduledTriggerProperties<Set_> { self.0.put("ScheduleExpression", value.into_node()); ScheduledTriggerProperties(self.0, PhantomData_) }
    /// Sets `ScheduleOffset`. 0 to 36000.
    #[inline] pub fn schedule_offset(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ScheduleOffset", value.into_node()); self }
    /// Sets `ScheduleStartTime`.
    #[inline] pub fn schedule_start_time(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ScheduleStartTime", value.into_node()); self }
    /// Sets `TimeZone`. At most 256 characters.
    #[inline] pub fn time_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TimeZone", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ScheduledTriggerProperties> for ScheduledTriggerProperties<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Flow.TriggerConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-flow-triggerconfig.html)
#[must_use]
pub struct TriggerConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TriggerConfig<Missing_<super::required::trigger_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TriggerConfig(Properties_::new(), PhantomData_) }
}
impl<S0> TriggerConfig<S0> {
    /// Sets `TriggerProperties`.
    #[inline] pub fn trigger_properties(mut self, value: impl IntoValue_<ScheduledTriggerProperties>) -> Self { self.0.put("TriggerProperties", value.into_node()); self }
    /// Sets `TriggerType`. Required. The values are constants of [`TriggerType`].
    #[inline] pub fn trigger_type(mut self, value: impl IntoValue_<TriggerType>) -> TriggerConfig<Set_> { self.0.put("TriggerType", value.into_node()); TriggerConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TriggerConfig> for TriggerConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::AppFlow::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
#[derive(Debug)]
pub enum ConnectorType {}
impl ConnectorType {
    /// `SAPOData`
    pub const SAPO_DATA: Value_<ConnectorType> = Value_::constant("SAPOData");
    /// `Salesforce`
    pub const SALESFORCE: Value_<ConnectorType> = Value_::constant("Salesforce");
    /// `Pardot`
    pub const PARDOT: Value_<ConnectorType> = Value_::constant("Pardot");
    /// `Singular`
    pub const SINGULAR: Value_<ConnectorType> = Value_::constant("Singular");
    /// `Slack`
    pub const SLACK: Value_<ConnectorType> = Value_::constant("Slack");
    /// `Redshift`
    pub const REDSHIFT: Value_<ConnectorType> = Value_::constant("Redshift");
    /// `S3`
    pub const S3: Value_<ConnectorType> = Value_::constant("S3");
    /// `Marketo`
    pub const MARKETO: Value_<ConnectorType> = Value_::constant("Marketo");
    /// `Googleanalytics`
    pub const GOOGLEANALYTICS: Value_<ConnectorType> = Value_::constant("Googleanalytics");
    /// `Zendesk`
    pub const ZENDESK: Value_<ConnectorType> = Value_::constant("Zendesk");
    /// `Servicenow`
    pub const SERVICENOW: Value_<ConnectorType> = Value_::constant("Servicenow");
    /// `Datadog`
    pub const DATADOG: Value_<ConnectorType> = Value_::constant("Datadog");
    /// `Trendmicro`
    pub const TRENDMICRO: Value_<ConnectorType> = Value_::constant("Trendmicro");
    /// `Snowflake`
    pub const SNOWFLAKE: Value_<ConnectorType> = Value_::constant("Snowflake");
    /// `Dynatrace`
    pub const DYNATRACE: Value_<ConnectorType> = Value_::constant("Dynatrace");
    /// `Infornexus`
    pub const INFORNEXUS: Value_<ConnectorType> = Value_::constant("Infornexus");
    /// `Amplitude`
    pub const AMPLITUDE: Value_<ConnectorType> = Value_::constant("Amplitude");
    /// `Veeva`
    pub const VEEVA: Value_<ConnectorType> = Value_::constant("Veeva");
    /// `CustomConnector`
    pub const CUSTOM_CONNECTOR: Value_<ConnectorType> = Value_::constant("CustomConnector");
    /// `EventBridge`
    pub const EVENT_BRIDGE: Value_<ConnectorType> = Value_::constant("EventBridge");
    /// `Upsolver`
    pub const UPSOLVER: Value_<ConnectorType> = Value_::constant("Upsolver");
    /// `LookoutMetrics`
    pub const LOOKOUT_METRICS: Value_<ConnectorType> = Value_::constant("LookoutMetrics");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConnectorType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFlow::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
#[derive(Debug)]
pub enum WriteOperationType {}
impl WriteOperationType {
    /// `INSERT`
    pub const INSERT: Value_<WriteOperationType> = Value_::constant("INSERT");
    /// `UPSERT`
    pub const UPSERT: Value_<WriteOperationType> = Value_::constant("UPSERT");
    /// `UPDATE`
    pub const UPDATE: Value_<WriteOperationType> = Value_::constant("UPDATE");
    /// `DELETE`
    pub const DELETE: Value_<WriteOperationType> = Value_::constant("DELETE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<WriteOperationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFlow::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
#[derive(Debug)]
pub enum AggregationType {}
impl AggregationType {
    /// `None`
    pub const NONE: Value_<AggregationType> = Value_::constant("None");
    /// `SingleFile`
    pub const SINGLE_FILE: Value_<AggregationType> = Value_::constant("SingleFile");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AggregationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFlow::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
#[derive(Debug)]
pub enum FileType {}
impl FileType {
    /// `CSV`
    pub const CSV: Value_<FileType> = Value_::constant("CSV");
    /// `JSON`
    pub const JSON: Value_<FileType> = Value_::constant("JSON");
    /// `PARQUET`
    pub const PARQUET: Value_<FileType> = Value_::constant("PARQUET");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FileType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFlow::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
#[derive(Debug)]
pub enum PathPrefix {}
impl PathPrefix {
    /// `EXECUTION_ID`
    pub const EXECUTION_ID: Value_<PathPrefix> = Value_::constant("EXECUTION_ID");
    /// `SCHEMA_VERSION`
    pub const SCHEMA_VERSION: Value_<PathPrefix> = Value_::constant("SCHEMA_VERSION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PathPrefix> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFlow::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
#[derive(Debug)]
pub enum PrefixFormat {}
impl PrefixFormat {
    /// `YEAR`
    pub const YEAR: Value_<PrefixFormat> = Value_::constant("YEAR");
    /// `MONTH`
    pub const MONTH: Value_<PrefixFormat> = Value_::constant("MONTH");
    /// `DAY`
    pub const DAY: Value_<PrefixFormat> = Value_::constant("DAY");
    /// `HOUR`
    pub const HOUR: Value_<PrefixFormat> = Value_::constant("HOUR");
    /// `MINUTE`
    pub const MINUTE: Value_<PrefixFormat> = Value_::constant("MINUTE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PrefixFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFlow::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
#[derive(Debug)]
pub enum PrefixType {}
impl PrefixType {
    /// `FILENAME`
    pub const FILENAME: Value_<PrefixType> = Value_::constant("FILENAME");
    /// `PATH`
    pub const PATH: Value_<PrefixType> = Value_::constant("PATH");
    /// `PATH_AND_FILENAME`
    pub const PATH_AND_FILENAME: Value_<PrefixType> = Value_::constant("PATH_AND_FILENAME");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PrefixType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFlow::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
#[derive(Debug)]
pub enum DataTransferApi {}
impl DataTransferApi {
    /// `AUTOMATIC`
    pub const AUTOMATIC: Value_<DataTransferApi> = Value_::constant("AUTOMATIC");
    /// `BULKV2`
    pub const BULKV2: Value_<DataTransferApi> = Value_::constant("BULKV2");
    /// `REST_SYNC`
    pub const REST_SYNC: Value_<DataTransferApi> = Value_::constant("REST_SYNC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataTransferApi> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFlow::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
#[derive(Debug)]
pub enum FlowStatus {}
impl FlowStatus {
    /// `Active`
    pub const ACTIVE: Value_<FlowStatus> = Value_::constant("Active");
    /// `Suspended`
    pub const SUSPENDED: Value_<FlowStatus> = Value_::constant("Suspended");
    /// `Draft`
    pub const DRAFT: Value_<FlowStatus> = Value_::constant("Draft");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FlowStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFlow::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `SYNC`
    pub const SYNC: Value_<Type> = Value_::constant("SYNC");
    /// `ASYNC`
    pub const ASYNC: Value_<Type> = Value_::constant("ASYNC");
    /// `AUTOMATIC`
    pub const AUTOMATIC: Value_<Type> = Value_::constant("AUTOMATIC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFlow::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
#[derive(Debug)]
pub enum S3InputFileType {}
impl S3InputFileType {
    /// `CSV`
    pub const CSV: Value_<S3InputFileType> = Value_::constant("CSV");
    /// `JSON`
    pub const JSON: Value_<S3InputFileType> = Value_::constant("JSON");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<S3InputFileType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFlow::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
#[derive(Debug)]
pub enum AmplitudeConnectorOperator {}
impl AmplitudeConnectorOperator {
    /// `BETWEEN`
    pub const BETWEEN: Value_<AmplitudeConnectorOperator> = Value_::constant("BETWEEN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AmplitudeConnectorOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFlow::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
#[derive(Debug)]
pub enum Operator {}
impl Operator {
    /// `PROJECTION`
    pub const PROJECTION: Value_<Operator> = Value_::constant("PROJECTION");
    /// `LESS_THAN`
    pub const LESS_THAN: Value_<Operator> = Value_::constant("LESS_THAN");
    /// `GREATER_THAN`
    pub const GREATER_THAN: Value_<Operator> = Value_::constant("GREATER_THAN");
    /// `CONTAINS`
    pub const CONTAINS: Value_<Operator> = Value_::constant("CONTAINS");
    /// `BETWEEN`
    pub const BETWEEN: Value_<Operator> = Value_::constant("BETWEEN");
    /// `LESS_THAN_OR_EQUAL_TO`
    pub const LESS_THAN_OR_EQUAL_TO: Value_<Operator> = Value_::constant("LESS_THAN_OR_EQUAL_TO");
    /// `GREATER_THAN_OR_EQUAL_TO`
    pub const GREATER_THAN_OR_EQUAL_TO: Value_<Operator> = Value_::constant("GREATER_THAN_OR_EQUAL_TO");
    /// `EQUAL_TO`
    pub const EQUAL_TO: Value_<Operator> = Value_::constant("EQUAL_TO");
    /// `NOT_EQUAL_TO`
    pub const NOT_EQUAL_TO: Value_<Operator> = Value_::constant("NOT_EQUAL_TO");
    /// `ADDITION`
    pub const ADDITION: Value_<Operator> = Value_::constant("ADDITION");
    /// `MULTIPLICATION`
    pub const MULTIPLICATION: Value_<Operator> = Value_::constant("MULTIPLICATION");
    /// `DIVISION`
    pub const DIVISION: Value_<Operator> = Value_::constant("DIVISION");
    /// `SUBTRACTION`
    pub const SUBTRACTION: Value_<Operator> = Value_::constant("SUBTRACTION");
    /// `MASK_ALL`
    pub const MASK_ALL: Value_<Operator> = Value_::constant("MASK_ALL");
    /// `MASK_FIRST_N`
    pub const MASK_FIRST_N: Value_<Operator> = Value_::constant("MASK_FIRST_N");
    /// `MASK_LAST_N`
    pub const MASK_LAST_N: Value_<Operator> = Value_::constant("MASK_LAST_N");
    /// `VALIDATE_NON_NULL`
    pub const VALIDATE_NON_NULL: Value_<Operator> = Value_::constant("VALIDATE_NON_NULL");
    /// `VALIDATE_NON_ZERO`
    pub const VALIDATE_NON_ZERO: Value_<Operator> = Value_::constant("VALIDATE_NON_ZERO");
    /// `VALIDATE_NON_NEGATIVE`
    pub const VALIDATE_NON_NEGATIVE: Value_<Operator> = Value_::constant("VALIDATE_NON_NEGATIVE");
    /// `VALIDATE_NUMERIC`
    pub const VALIDATE_NUMERIC: Value_<Operator> = Value_::constant("VALIDATE_NUMERIC");
    /// `NO_OP`
    pub const NO_OP: Value_<Operator> = Value_::constant("NO_OP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Operator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFlow::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
#[derive(Debug)]
pub enum DatadogConnectorOperator {}
impl DatadogConnectorOperator {
    /// `PROJECTION`
    pub const PROJECTION: Value_<DatadogConnectorOperator> = Value_::constant("PROJECTION");
    /// `BETWEEN`
    pub const BETWEEN: Value_<DatadogConnectorOperator> = Value_::constant("BETWEEN");
    /// `EQUAL_TO`
    pub const EQUAL_TO: Value_<DatadogConnectorOperator> = Value_::constant("EQUAL_TO");
    /// `ADDITION`
    pub const ADDITION: Value_<DatadogConnectorOperator> = Value_::constant("ADDITION");
    /// `MULTIPLICATION`
    pub const MULTIPLICATION: Value_<DatadogConnectorOperator> = Value_::constant("MULTIPLICATION");
    /// `DIVISION`
    pub const DIVISION: Value_<DatadogConnectorOperator> = Value_::constant("DIVISION");
    /// `SUBTRACTION`
    pub const SUBTRACTION: Value_<DatadogConnectorOperator> = Value_::constant("SUBTRACTION");
    /// `MASK_ALL`
    pub const MASK_ALL: Value_<DatadogConnectorOperator> = Value_::constant("MASK_ALL");
    /// `MASK_FIRST_N`
    pub const MASK_FIRST_N: Value_<DatadogConnectorOperator> = Value_::constant("MASK_FIRST_N");
    /// `MASK_LAST_N`
    pub const MASK_LAST_N: Value_<DatadogConnectorOperator> = Value_::constant("MASK_LAST_N");
    /// `VALIDATE_NON_NULL`
    pub const VALIDATE_NON_NULL: Value_<DatadogConnectorOperator> = Value_::constant("VALIDATE_NON_NULL");
    /// `VALIDATE_NON_ZERO`
    pub const VALIDATE_NON_ZERO: Value_<DatadogConnectorOperator> = Value_::constant("VALIDATE_NON_ZERO");
    /// `VALIDATE_NON_NEGATIVE`
    pub const VALIDATE_NON_NEGATIVE: Value_<DatadogConnectorOperator> = Value_::constant("VALIDATE_NON_NEGATIVE");
    /// `VALIDATE_NUMERIC`
    pub const VALIDATE_NUMERIC: Value_<DatadogConnectorOperator> = Value_::constant("VALIDATE_NUMERIC");
    /// `NO_OP`
    pub const NO_OP: Value_<DatadogConnectorOperator> = Value_::constant("NO_OP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DatadogConnectorOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFlow::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
#[derive(Debug)]
pub enum DynatraceConnectorOperator {}
impl DynatraceConnectorOperator {
    /// `PROJECTION`
    pub const PROJECTION: Value_<DynatraceConnectorOperator> = Value_::constant("PROJECTION");
    /// `BETWEEN`
    pub const BETWEEN: Value_<DynatraceConnectorOperator> = Value_::constant("BETWEEN");
    /// `EQUAL_TO`
    pub const EQUAL_TO: Value_<DynatraceConnectorOperator> = Value_::constant("EQUAL_TO");
    /// `ADDITION`
    pub const ADDITION: Value_<DynatraceConnectorOperator> = Value_::constant("ADDITION");
    /// `MULTIPLICATION`
    pub const MULTIPLICATION: Value_<DynatraceConnectorOperator> = Value_::constant("MULTIPLICATION");
    /// `DIVISION`
    pub const DIVISION: Value_<DynatraceConnectorOperator> = Value_::constant("DIVISION");
    /// `SUBTRACTION`
    pub const SUBTRACTION: Value_<DynatraceConnectorOperator> = Value_::constant("SUBTRACTION");
    /// `MASK_ALL`
    pub const MASK_ALL: Value_<DynatraceConnectorOperator> = Value_::constant("MASK_ALL");
    /// `MASK_FIRST_N`
    pub const MASK_FIRST_N: Value_<DynatraceConnectorOperator> = Value_::constant("MASK_FIRST_N");
    /// `MASK_LAST_N`
    pub const MASK_LAST_N: Value_<DynatraceConnectorOperator> = Value_::constant("MASK_LAST_N");
    /// `VALIDATE_NON_NULL`
    pub const VALIDATE_NON_NULL: Value_<DynatraceConnectorOperator> = Value_::constant("VALIDATE_NON_NULL");
    /// `VALIDATE_NON_ZERO`
    pub const VALIDATE_NON_ZERO: Value_<DynatraceConnectorOperator> = Value_::constant("VALIDATE_NON_ZERO");
    /// `VALIDATE_NON_NEGATIVE`
    pub const VALIDATE_NON_NEGATIVE: Value_<DynatraceConnectorOperator> = Value_::constant("VALIDATE_NON_NEGATIVE");
    /// `VALIDATE_NUMERIC`
    pub const VALIDATE_NUMERIC: Value_<DynatraceConnectorOperator> = Value_::constant("VALIDATE_NUMERIC");
    /// `NO_OP`
    pub const NO_OP: Value_<DynatraceConnectorOperator> = Value_::constant("NO_OP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DynatraceConnectorOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFlow::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
#[derive(Debug)]
pub enum GoogleAnalyticsConnectorOperator {}
impl GoogleAnalyticsConnectorOperator {
    /// `PROJECTION`
    pub const PROJECTION: Value_<GoogleAnalyticsConnectorOperator> = Value_::constant("PROJECTION");
    /// `BETWEEN`
    pub const BETWEEN: Value_<GoogleAnalyticsConnectorOperator> = Value_::constant("BETWEEN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GoogleAnalyticsConnectorOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFlow::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
#[derive(Debug)]
pub enum InforNexusConnectorOperator {}
impl InforNexusConnectorOperator {
    /// `PROJECTION`
    pub const PROJECTION: Value_<InforNexusConnectorOperator> = Value_::constant("PROJECTION");
    /// `BETWEEN`
    pub const BETWEEN: Value_<InforNexusConnectorOperator> = Value_::constant("BETWEEN");
    /// `EQUAL_TO`
    pub const EQUAL_TO: Value_<InforNexusConnectorOperator> = Value_::constant("EQUAL_TO");
    /// `ADDITION`
    pub const ADDITION: Value_<InforNexusConnectorOperator> = Value_::constant("ADDITION");
    /// `MULTIPLICATION`
    pub const MULTIPLICATION: Value_<InforNexusConnectorOperator> = Value_::constant("MULTIPLICATION");
    /// `DIVISION`
    pub const DIVISION: Value_<InforNexusConnectorOperator> = Value_::constant("DIVISION");
    /// `SUBTRACTION`
    pub const SUBTRACTION: Value_<InforNexusConnectorOperator> = Value_::constant("SUBTRACTION");
    /// `MASK_ALL`
    pub const MASK_ALL: Value_<InforNexusConnectorOperator> = Value_::constant("MASK_ALL");
    /// `MASK_FIRST_N`
    pub const MASK_FIRST_N: Value_<InforNexusConnectorOperator> = Value_::constant("MASK_FIRST_N");
    /// `MASK_LAST_N`
    pub const MASK_LAST_N: Value_<InforNexusConnectorOperator> = Value_::constant("MASK_LAST_N");
    /// `VALIDATE_NON_NULL`
    pub const VALIDATE_NON_NULL: Value_<InforNexusConnectorOperator> = Value_::constant("VALIDATE_NON_NULL");
    /// `VALIDATE_NON_ZERO`
    pub const VALIDATE_NON_ZERO: Value_<InforNexusConnectorOperator> = Value_::constant("VALIDATE_NON_ZERO");
    /// `VALIDATE_NON_NEGATIVE`
    pub const VALIDATE_NON_NEGATIVE: Value_<InforNexusConnectorOperator> = Value_::constant("VALIDATE_NON_NEGATIVE");
    /// `VALIDATE_NUMERIC`
    pub const VALIDATE_NUMERIC: Value_<InforNexusConnectorOperator> = Value_::constant("VALIDATE_NUMERIC");
    /// `NO_OP`
    pub const NO_OP: Value_<InforNexusConnectorOperator> = Value_::constant("NO_OP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InforNexusConnectorOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFlow::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
#[derive(Debug)]
pub enum MarketoConnectorOperator {}
impl MarketoConnectorOperator {
    /// `PROJECTION`
    pub const PROJECTION: Value_<MarketoConnectorOperator> = Value_::constant("PROJECTION");
    /// `LESS_THAN`
    pub const LESS_THAN: Value_<MarketoConnectorOperator> = Value_::constant("LESS_THAN");
    /// `GREATER_THAN`
    pub const GREATER_THAN: Value_<MarketoConnectorOperator> = Value_::constant("GREATER_THAN");
    /// `BETWEEN`
    pub const BETWEEN: Value_<MarketoConnectorOperator> = Value_::constant("BETWEEN");
    /// `ADDITION`
    pub const ADDITION: Value_<MarketoConnectorOperator> = Value_::constant("ADDITION");
    /// `MULTIPLICATION`
    pub const MULTIPLICATION: Value_<MarketoConnectorOperator> = Value_::constant("MULTIPLICATION");
    /// `DIVISION`
    pub const DIVISION: Value_<MarketoConnectorOperator> = Value_::constant("DIVISION");
    /// `SUBTRACTION`
    pub const SUBTRACTION: Value_<MarketoConnectorOperator> = Value_::constant("SUBTRACTION");
    /// `MASK_ALL`
    pub const MASK_ALL: Value_<MarketoConnectorOperator> = Value_::constant("MASK_ALL");
    /// `MASK_FIRST_N`
    pub const MASK_FIRST_N: Value_<MarketoConnectorOperator> = Value_::constant("MASK_FIRST_N");
    /// `MASK_LAST_N`
    pub const MASK_LAST_N: Value_<MarketoConnectorOperator> = Value_::constant("MASK_LAST_N");
    /// `VALIDATE_NON_NULL`
    pub const VALIDATE_NON_NULL: Value_<MarketoConnectorOperator> = Value_::constant("VALIDATE_NON_NULL");
    /// `VALIDATE_NON_ZERO`
    pub const VALIDATE_NON_ZERO: Value_<MarketoConnectorOperator> = Value_::constant("VALIDATE_NON_ZERO");
    /// `VALIDATE_NON_NEGATIVE`
    pub const VALIDATE_NON_NEGATIVE: Value_<MarketoConnectorOperator> = Value_::constant("VALIDATE_NON_NEGATIVE");
    /// `VALIDATE_NUMERIC`
    pub const VALIDATE_NUMERIC: Value_<MarketoConnectorOperator> = Value_::constant("VALIDATE_NUMERIC");
    /// `NO_OP`
    pub const NO_OP: Value_<MarketoConnectorOperator> = Value_::constant("NO_OP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MarketoConnectorOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFlow::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
#[derive(Debug)]
pub enum PardotConnectorOperator {}
impl PardotConnectorOperator {
    /// `PROJECTION`
    pub const PROJECTION: Value_<PardotConnectorOperator> = Value_::constant("PROJECTION");
    /// `EQUAL_TO`
    pub const EQUAL_TO: Value_<PardotConnectorOperator> = Value_::constant("EQUAL_TO");
    /// `NO_OP`
    pub const NO_OP: Value_<PardotConnectorOperator> = Value_::constant("NO_OP");
    /// `ADDITION`
    pub const ADDITION: Value_<PardotConnectorOperator> = Value_::constant("ADDITION");
    /// `MULTIPLICATION`
    pub const MULTIPLICATION: Value_<PardotConnectorOperator> = Value_::constant("MULTIPLICATION");
    /// `DIVISION`
    pub const DIVISION: Value_<PardotConnectorOperator> = Value_::constant("DIVISION");
    /// `SUBTRACTION`
    pub const SUBTRACTION: Value_<PardotConnectorOperator> = Value_::constant("SUBTRACTION");
    /// `MASK_ALL`
    pub const MASK_ALL: Value_<PardotConnectorOperator> = Value_::constant("MASK_ALL");
    /// `MASK_FIRST_N`
    pub const MASK_FIRST_N: Value_<PardotConnectorOperator> = Value_::constant("MASK_FIRST_N");
    /// `MASK_LAST_N`
    pub const MASK_LAST_N: Value_<PardotConnectorOperator> = Value_::constant("MASK_LAST_N");
    /// `VALIDATE_NON_NULL`
    pub const VALIDATE_NON_NULL: Value_<PardotConnectorOperator> = Value_::constant("VALIDATE_NON_NULL");
    /// `VALIDATE_NON_ZERO`
    pub const VALIDATE_NON_ZERO: Value_<PardotConnectorOperator> = Value_::constant("VALIDATE_NON_ZERO");
    /// `VALIDATE_NON_NEGATIVE`
    pub const VALIDATE_NON_NEGATIVE: Value_<PardotConnectorOperator> = Value_::constant("VALIDATE_NON_NEGATIVE");
    /// `VALIDATE_NUMERIC`
    pub const VALIDATE_NUMERIC: Value_<PardotConnectorOperator> = Value_::constant("VALIDATE_NUMERIC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PardotConnectorOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFlow::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
#[derive(Debug)]
pub enum S3ConnectorOperator {}
impl S3ConnectorOperator {
    /// `PROJECTION`
    pub const PROJECTION: Value_<S3ConnectorOperator> = Value_::constant("PROJECTION");
    /// `LESS_THAN`
    pub const LESS_THAN: Value_<S3ConnectorOperator> = Value_::constant("LESS_THAN");
    /// `GREATER_THAN`
    pub const GREATER_THAN: Value_<S3ConnectorOperator> = Value_::constant("GREATER_THAN");
    /// `BETWEEN`
    pub const BETWEEN: Value_<S3ConnectorOperator> = Value_::constant("BETWEEN");
    /// `LESS_THAN_OR_EQUAL_TO`
    pub const LESS_THAN_OR_EQUAL_TO: Value_<S3ConnectorOperator> = Value_::constant("LESS_THAN_OR_EQUAL_TO");
    /// `GREATER_THAN_OR_EQUAL_TO`
    pub const GREATER_THAN_OR_EQUAL_TO: Value_<S3ConnectorOperator> = Value_::constant("GREATER_THAN_OR_EQUAL_TO");
    /// `EQUAL_TO`
    pub const EQUAL_TO: Value_<S3ConnectorOperator> = Value_::constant("EQUAL_TO");
    /// `NOT_EQUAL_TO`
    pub const NOT_EQUAL_TO: Value_<S3ConnectorOperator> = Value_::constant("NOT_EQUAL_TO");
    /// `ADDITION`
    pub const ADDITION: Value_<S3ConnectorOperator> = Value_::constant("ADDITION");
    /// `MULTIPLICATION`
    pub const MULTIPLICATION: Value_<S3ConnectorOperator> = Value_::constant("MULTIPLICATION");
    /// `DIVISION`
    pub const DIVISION: Value_<S3ConnectorOperator> = Value_::constant("DIVISION");
    /// `SUBTRACTION`
    pub const SUBTRACTION: Value_<S3ConnectorOperator> = Value_::constant("SUBTRACTION");
    /// `MASK_ALL`
    pub const MASK_ALL: Value_<S3ConnectorOperator> = Value_::constant("MASK_ALL");
    /// `MASK_FIRST_N`
    pub const MASK_FIRST_N: Value_<S3ConnectorOperator> = Value_::constant("MASK_FIRST_N");
    /// `MASK_LAST_N`
    pub const MASK_LAST_N: Value_<S3ConnectorOperator> = Value_::constant("MASK_LAST_N");
    /// `VALIDATE_NON_NULL`
    pub const VALIDATE_NON_NULL: Value_<S3ConnectorOperator> = Value_::constant("VALIDATE_NON_NULL");
    /// `VALIDATE_NON_ZERO`
    pub const VALIDATE_NON_ZERO: Value_<S3ConnectorOperator> = Value_::constant("VALIDATE_NON_ZERO");
    /// `VALIDATE_NON_NEGATIVE`
    pub const VALIDATE_NON_NEGATIVE: Value_<S3ConnectorOperator> = Value_::constant("VALIDATE_NON_NEGATIVE");
    /// `VALIDATE_NUMERIC`
    pub const VALIDATE_NUMERIC: Value_<S3ConnectorOperator> = Value_::constant("VALIDATE_NUMERIC");
    /// `NO_OP`
    pub const NO_OP: Value_<S3ConnectorOperator> = Value_::constant("NO_OP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<S3ConnectorOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFlow::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
#[derive(Debug)]
pub enum SAPODataConnectorOperator {}
impl SAPODataConnectorOperator {
    /// `PROJECTION`
    pub const PROJECTION: Value_<SAPODataConnectorOperator> = Value_::constant("PROJECTION");
    /// `LESS_THAN`
    pub const LESS_THAN: Value_<SAPODataConnectorOperator> = Value_::constant("LESS_THAN");
    /// `CONTAINS`
    pub const CONTAINS: Value_<SAPODataConnectorOperator> = Value_::constant("CONTAINS");
    /// `GREATER_THAN`
    pub const GREATER_THAN: Value_<SAPODataConnectorOperator> = Value_::constant("GREATER_THAN");
    /// `BETWEEN`
    pub const BETWEEN: Value_<SAPODataConnectorOperator> = Value_::constant("BETWEEN");
    /// `LESS_THAN_OR_EQUAL_TO`
    pub const LESS_THAN_OR_EQUAL_TO: Value_<SAPODataConnectorOperator> = Value_::constant("LESS_THAN_OR_EQUAL_TO");
    /// `GREATER_THAN_OR_EQUAL_TO`
    pub const GREATER_THAN_OR_EQUAL_TO: Value_<SAPODataConnectorOperator> = Value_::constant("GREATER_THAN_OR_EQUAL_TO");
    /// `EQUAL_TO`
    pub const EQUAL_TO: Value_<SAPODataConnectorOperator> = Value_::constant("EQUAL_TO");
    /// `NOT_EQUAL_TO`
    pub const NOT_EQUAL_TO: Value_<SAPODataConnectorOperator> = Value_::constant("NOT_EQUAL_TO");
    /// `ADDITION`
    pub const ADDITION: Value_<SAPODataConnectorOperator> = Value_::constant("ADDITION");
    /// `MULTIPLICATION`
    pub const MULTIPLICATION: Value_<SAPODataConnectorOperator> = Value_::constant("MULTIPLICATION");
    /// `DIVISION`
    pub const DIVISION: Value_<SAPODataConnectorOperator> = Value_::constant("DIVISION");
    /// `SUBTRACTION`
    pub const SUBTRACTION: Value_<SAPODataConnectorOperator> = Value_::constant("SUBTRACTION");
    /// `MASK_ALL`
    pub const MASK_ALL: Value_<SAPODataConnectorOperator> = Value_::constant("MASK_ALL");
    /// `MASK_FIRST_N`
    pub const MASK_FIRST_N: Value_<SAPODataConnectorOperator> = Value_::constant("MASK_FIRST_N");
    /// `MASK_LAST_N`
    pub const MASK_LAST_N: Value_<SAPODataConnectorOperator> = Value_::constant("MASK_LAST_N");
    /// `VALIDATE_NON_NULL`
    pub const VALIDATE_NON_NULL: Value_<SAPODataConnectorOperator> = Value_::constant("VALIDATE_NON_NULL");
    /// `VALIDATE_NON_ZERO`
    pub const VALIDATE_NON_ZERO: Value_<SAPODataConnectorOperator> = Value_::constant("VALIDATE_NON_ZERO");
    /// `VALIDATE_NON_NEGATIVE`
    pub const VALIDATE_NON_NEGATIVE: Value_<SAPODataConnectorOperator> = Value_::constant("VALIDATE_NON_NEGATIVE");
    /// `VALIDATE_NUMERIC`
    pub const VALIDATE_NUMERIC: Value_<SAPODataConnectorOperator> = Value_::constant("VALIDATE_NUMERIC");
    /// `NO_OP`
    pub const NO_OP: Value_<SAPODataConnectorOperator> = Value_::constant("NO_OP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SAPODataConnectorOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFlow::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
#[derive(Debug)]
pub enum SalesforceConnectorOperator {}
impl SalesforceConnectorOperator {
    /// `PROJECTION`
    pub const PROJECTION: Value_<SalesforceConnectorOperator> = Value_::constant("PROJECTION");
    /// `LESS_THAN`
    pub const LESS_THAN: Value_<SalesforceConnectorOperator> = Value_::constant("LESS_THAN");
    /// `CONTAINS`
    pub const CONTAINS: Value_<SalesforceConnectorOperator> = Value_::constant("CONTAINS");
    /// `GREATER_THAN`
    pub const GREATER_THAN: Value_<SalesforceConnectorOperator> = Value_::constant("GREATER_THAN");
    /// `BETWEEN`
    pub const BETWEEN: Value_<SalesforceConnectorOperator> = Value_::constant("BETWEEN");
    /// `LESS_THAN_OR_EQUAL_TO`
    pub const LESS_THAN_OR_EQUAL_TO: Value_<SalesforceConnectorOperator> = Value_::constant("LESS_THAN_OR_EQUAL_TO");
    /// `GREATER_THAN_OR_EQUAL_TO`
    pub const GREATER_THAN_OR_EQUAL_TO: Value_<SalesforceConnectorOperator> = Value_::constant("GREATER_THAN_OR_EQUAL_TO");
    /// `EQUAL_TO`
    pub const EQUAL_TO: Value_<SalesforceConnectorOperator> = Value_::constant("EQUAL_TO");
    /// `NOT_EQUAL_TO`
    pub const NOT_EQUAL_TO: Value_<SalesforceConnectorOperator> = Value_::constant("NOT_EQUAL_TO");
    /// `ADDITION`
    pub const ADDITION: Value_<SalesforceConnectorOperator> = Value_::constant("ADDITION");
    /// `MULTIPLICATION`
    pub const MULTIPLICATION: Value_<SalesforceConnectorOperator> = Value_::constant("MULTIPLICATION");
    /// `DIVISION`
    pub const DIVISION: Value_<SalesforceConnectorOperator> = Value_::constant("DIVISION");
    /// `SUBTRACTION`
    pub const SUBTRACTION: Value_<SalesforceConnectorOperator> = Value_::constant("SUBTRACTION");
    /// `MASK_ALL`
    pub const MASK_ALL: Value_<SalesforceConnectorOperator> = Value_::constant("MASK_ALL");
    /// `MASK_FIRST_N`
    pub const MASK_FIRST_N: Value_<SalesforceConnectorOperator> = Value_::constant("MASK_FIRST_N");
    /// `MASK_LAST_N`
    pub const MASK_LAST_N: Value_<SalesforceConnectorOperator> = Value_::constant("MASK_LAST_N");
    /// `VALIDATE_NON_NULL`
    pub const VALIDATE_NON_NULL: Value_<SalesforceConnectorOperator> = Value_::constant("VALIDATE_NON_NULL");
    /// `VALIDATE_NON_ZERO`
    pub const VALIDATE_NON_ZERO: Value_<SalesforceConnectorOperator> = Value_::constant("VALIDATE_NON_ZERO");
    /// `VALIDATE_NON_NEGATIVE`
    pub const VALIDATE_NON_NEGATIVE: Value_<SalesforceConnectorOperator> = Value_::constant("VALIDATE_NON_NEGATIVE");
    /// `VALIDATE_NUMERIC`
    pub const VALIDATE_NUMERIC: Value_<SalesforceConnectorOperator> = Value_::constant("VALIDATE_NUMERIC");
    /// `NO_OP`
    pub const NO_OP: Value_<SalesforceConnectorOperator> = Value_::constant("NO_OP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SalesforceConnectorOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFlow::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
#[derive(Debug)]
pub enum ServiceNowConnectorOperator {}
impl ServiceNowConnectorOperator {
    /// `PROJECTION`
    pub const PROJECTION: Value_<ServiceNowConnectorOperator> = Value_::constant("PROJECTION");
    /// `LESS_THAN`
    pub const LESS_THAN: Value_<ServiceNowConnectorOperator> = Value_::constant("LESS_THAN");
    /// `CONTAINS`
    pub const CONTAINS: Value_<ServiceNowConnectorOperator> = Value_::constant("CONTAINS");
    /// `GREATER_THAN`
    pub const GREATER_THAN: Value_<ServiceNowConnectorOperator> = Value_::constant("GREATER_THAN");
    /// `BETWEEN`
    pub const BETWEEN: Value_<ServiceNowConnectorOperator> = Value_::constant("BETWEEN");
    /// `LESS_THAN_OR_EQUAL_TO`
    pub const LESS_THAN_OR_EQUAL_TO: Value_<ServiceNowConnectorOperator> = Value_::constant("LESS_THAN_OR_EQUAL_TO");
    /// `GREATER_THAN_OR_EQUAL_TO`
    pub const GREATER_THAN_OR_EQUAL_TO: Value_<ServiceNowConnectorOperator> = Value_::constant("GREATER_THAN_OR_EQUAL_TO");
    /// `EQUAL_TO`
    pub const EQUAL_TO: Value_<ServiceNowConnectorOperator> = Value_::constant("EQUAL_TO");
    /// `NOT_EQUAL_TO`
    pub const NOT_EQUAL_TO: Value_<ServiceNowConnectorOperator> = Value_::constant("NOT_EQUAL_TO");
    /// `ADDITION`
    pub const ADDITION: Value_<ServiceNowConnectorOperator> = Value_::constant("ADDITION");
    /// `MULTIPLICATION`
    pub const MULTIPLICATION: Value_<ServiceNowConnectorOperator> = Value_::constant("MULTIPLICATION");
    /// `DIVISION`
    pub const DIVISION: Value_<ServiceNowConnectorOperator> = Value_::constant("DIVISION");
    /// `SUBTRACTION`
    pub const SUBTRACTION: Value_<ServiceNowConnectorOperator> = Value_::constant("SUBTRACTION");
    /// `MASK_ALL`
    pub const MASK_ALL: Value_<ServiceNowConnectorOperator> = Value_::constant("MASK_ALL");
    /// `MASK_FIRST_N`
    pub const MASK_FIRST_N: Value_<ServiceNowConnectorOperator> = Value_::constant("MASK_FIRST_N");
    /// `MASK_LAST_N`
    pub const MASK_LAST_N: Value_<ServiceNowConnectorOperator> = Value_::constant("MASK_LAST_N");
    /// `VALIDATE_NON_NULL`
    pub const VALIDATE_NON_NULL: Value_<ServiceNowConnectorOperator> = Value_::constant("VALIDATE_NON_NULL");
    /// `VALIDATE_NON_ZERO`
    pub const VALIDATE_NON_ZERO: Value_<ServiceNowConnectorOperator> = Value_::constant("VALIDATE_NON_ZERO");
    /// `VALIDATE_NON_NEGATIVE`
    pub const VALIDATE_NON_NEGATIVE: Value_<ServiceNowConnectorOperator> = Value_::constant("VALIDATE_NON_NEGATIVE");
    /// `VALIDATE_NUMERIC`
    pub const VALIDATE_NUMERIC: Value_<ServiceNowConnectorOperator> = Value_::constant("VALIDATE_NUMERIC");
    /// `NO_OP`
    pub const NO_OP: Value_<ServiceNowConnectorOperator> = Value_::constant("NO_OP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ServiceNowConnectorOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFlow::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
#[derive(Debug)]
pub enum SingularConnectorOperator {}
impl SingularConnectorOperator {
    /// `PROJECTION`
    pub const PROJECTION: Value_<SingularConnectorOperator> = Value_::constant("PROJECTION");
    /// `EQUAL_TO`
    pub const EQUAL_TO: Value_<SingularConnectorOperator> = Value_::constant("EQUAL_TO");
    /// `ADDITION`
    pub const ADDITION: Value_<SingularConnectorOperator> = Value_::constant("ADDITION");
    /// `MULTIPLICATION`
    pub const MULTIPLICATION: Value_<SingularConnectorOperator> = Value_::constant("MULTIPLICATION");
    /// `DIVISION`
    pub const DIVISION: Value_<SingularConnectorOperator> = Value_::constant("DIVISION");
    /// `SUBTRACTION`
    pub const SUBTRACTION: Value_<SingularConnectorOperator> = Value_::constant("SUBTRACTION");
    /// `MASK_ALL`
    pub const MASK_ALL: Value_<SingularConnectorOperator> = Value_::constant("MASK_ALL");
    /// `MASK_FIRST_N`
    pub const MASK_FIRST_N: Value_<SingularConnectorOperator> = Value_::constant("MASK_FIRST_N");
    /// `MASK_LAST_N`
    pub const MASK_LAST_N: Value_<SingularConnectorOperator> = Value_::constant("MASK_LAST_N");
    /// `VALIDATE_NON_NULL`
    pub const VALIDATE_NON_NULL: Value_<SingularConnectorOperator> = Value_::constant("VALIDATE_NON_NULL");
    /// `VALIDATE_NON_ZERO`
    pub const VALIDATE_NON_ZERO: Value_<SingularConnectorOperator> = Value_::constant("VALIDATE_NON_ZERO");
    /// `VALIDATE_NON_NEGATIVE`
    pub const VALIDATE_NON_NEGATIVE: Value_<SingularConnectorOperator> = Value_::constant("VALIDATE_NON_NEGATIVE");
    /// `VALIDATE_NUMERIC`
    pub const VALIDATE_NUMERIC: Value_<SingularConnectorOperator> = Value_::constant("VALIDATE_NUMERIC");
    /// `NO_OP`
    pub const NO_OP: Value_<SingularConnectorOperator> = Value_::constant("NO_OP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SingularConnectorOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFlow::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
#[derive(Debug)]
pub enum SlackConnectorOperator {}
impl SlackConnectorOperator {
    /// `PROJECTION`
    pub const PROJECTION: Value_<SlackConnectorOperator> = Value_::constant("PROJECTION");
    /// `BETWEEN`
    pub const BETWEEN: Value_<SlackConnectorOperator> = Value_::constant("BETWEEN");
    /// `EQUAL_TO`
    pub const EQUAL_TO: Value_<SlackConnectorOperator> = Value_::constant("EQUAL_TO");
    /// `ADDITION`
    pub const ADDITION: Value_<SlackConnectorOperator> = Value_::constant("ADDITION");
    /// `MULTIPLICATION`
    pub const MULTIPLICATION: Value_<SlackConnectorOperator> = Value_::constant("MULTIPLICATION");
    /// `DIVISION`
    pub const DIVISION: Value_<SlackConnectorOperator> = Value_::constant("DIVISION");
    /// `SUBTRACTION`
    pub const SUBTRACTION: Value_<SlackConnectorOperator> = Value_::constant("SUBTRACTION");
    /// `MASK_ALL`
    pub const MASK_ALL: Value_<SlackConnectorOperator> = Value_::constant("MASK_ALL");
    /// `MASK_FIRST_N`
    pub const MASK_FIRST_N: Value_<SlackConnectorOperator> = Value_::constant("MASK_FIRST_N");
    /// `MASK_LAST_N`
    pub const MASK_LAST_N: Value_<SlackConnectorOperator> = Value_::constant("MASK_LAST_N");
    /// `VALIDATE_NON_NULL`
    pub const VALIDATE_NON_NULL: Value_<SlackConnectorOperator> = Value_::constant("VALIDATE_NON_NULL");
    /// `VALIDATE_NON_ZERO`
    pub const VALIDATE_NON_ZERO: Value_<SlackConnectorOperator> = Value_::constant("VALIDATE_NON_ZERO");
    /// `VALIDATE_NON_NEGATIVE`
    pub const VALIDATE_NON_NEGATIVE: Value_<SlackConnectorOperator> = Value_::constant("VALIDATE_NON_NEGATIVE");
    /// `VALIDATE_NUMERIC`
    pub const VALIDATE_NUMERIC: Value_<SlackConnectorOperator> = Value_::constant("VALIDATE_NUMERIC");
    /// `NO_OP`
    pub const NO_OP: Value_<SlackConnectorOperator> = Value_::constant("NO_OP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SlackConnectorOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFlow::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
#[derive(Debug)]
pub enum TrendmicroConnectorOperator {}
impl TrendmicroConnectorOperator {
    /// `PROJECTION`
    pub const PROJECTION: Value_<TrendmicroConnectorOperator> = Value_::constant("PROJECTION");
    /// `EQUAL_TO`
    pub const EQUAL_TO: Value_<TrendmicroConnectorOperator> = Value_::constant("EQUAL_TO");
    /// `ADDITION`
    pub const ADDITION: Value_<TrendmicroConnectorOperator> = Value_::constant("ADDITION");
    /// `MULTIPLICATION`
    pub const MULTIPLICATION: Value_<TrendmicroConnectorOperator> = Value_::constant("MULTIPLICATION");
    /// `DIVISION`
    pub const DIVISION: Value_<TrendmicroConnectorOperator> = Value_::constant("DIVISION");
    /// `SUBTRACTION`
    pub const SUBTRACTION: Value_<TrendmicroConnectorOperator> = Value_::constant("SUBTRACTION");
    /// `MASK_ALL`
    pub const MASK_ALL: Value_<TrendmicroConnectorOperator> = Value_::constant("MASK_ALL");
    /// `MASK_FIRST_N`
    pub const MASK_FIRST_N: Value_<TrendmicroConnectorOperator> = Value_::constant("MASK_FIRST_N");
    /// `MASK_LAST_N`
    pub const MASK_LAST_N: Value_<TrendmicroConnectorOperator> = Value_::constant("MASK_LAST_N");
    /// `VALIDATE_NON_NULL`
    pub const VALIDATE_NON_NULL: Value_<TrendmicroConnectorOperator> = Value_::constant("VALIDATE_NON_NULL");
    /// `VALIDATE_NON_ZERO`
    pub const VALIDATE_NON_ZERO: Value_<TrendmicroConnectorOperator> = Value_::constant("VALIDATE_NON_ZERO");
    /// `VALIDATE_NON_NEGATIVE`
    pub const VALIDATE_NON_NEGATIVE: Value_<TrendmicroConnectorOperator> = Value_::constant("VALIDATE_NON_NEGATIVE");
    /// `VALIDATE_NUMERIC`
    pub const VALIDATE_NUMERIC: Value_<TrendmicroConnectorOperator> = Value_::constant("VALIDATE_NUMERIC");
    /// `NO_OP`
    pub const NO_OP: Value_<TrendmicroConnectorOperator> = Value_::constant("NO_OP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TrendmicroConnectorOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFlow::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
#[derive(Debug)]
pub enum VeevaConnectorOperator {}
impl VeevaConnectorOperator {
    /// `PROJECTION`
    pub const PROJECTION: Value_<VeevaConnectorOperator> = Value_::constant("PROJECTION");
    /// `LESS_THAN`
    pub const LESS_THAN: Value_<VeevaConnectorOperator> = Value_::constant("LESS_THAN");
    /// `GREATER_THAN`
    pub const GREATER_THAN: Value_<VeevaConnectorOperator> = Value_::constant("GREATER_THAN");
    /// `BETWEEN`
    pub const BETWEEN: Value_<VeevaConnectorOperator> = Value_::constant("BETWEEN");
    /// `LESS_THAN_OR_EQUAL_TO`
    pub const LESS_THAN_OR_EQUAL_TO: Value_<VeevaConnectorOperator> = Value_::constant("LESS_THAN_OR_EQUAL_TO");
    /// `GREATER_THAN_OR_EQUAL_TO`
    pub const GREATER_THAN_OR_EQUAL_TO: Value_<VeevaConnectorOperator> = Value_::constant("GREATER_THAN_OR_EQUAL_TO");
    /// `EQUAL_TO`
    pub const EQUAL_TO: Value_<VeevaConnectorOperator> = Value_::constant("EQUAL_TO");
    /// `NOT_EQUAL_TO`
    pub const NOT_EQUAL_TO: Value_<VeevaConnectorOperator> = Value_::constant("NOT_EQUAL_TO");
    /// `ADDITION`
    pub const ADDITION: Value_<VeevaConnectorOperator> = Value_::constant("ADDITION");
    /// `MULTIPLICATION`
    pub const MULTIPLICATION: Value_<VeevaConnectorOperator> = Value_::constant("MULTIPLICATION");
    /// `DIVISION`
    pub const DIVISION: Value_<VeevaConnectorOperator> = Value_::constant("DIVISION");
    /// `SUBTRACTION`
    pub const SUBTRACTION: Value_<VeevaConnectorOperator> = Value_::constant("SUBTRACTION");
    /// `MASK_ALL`
    pub const MASK_ALL: Value_<VeevaConnectorOperator> = Value_::constant("MASK_ALL");
    /// `MASK_FIRST_N`
    pub const MASK_FIRST_N: Value_<VeevaConnectorOperator> = Value_::constant("MASK_FIRST_N");
    /// `MASK_LAST_N`
    pub const MASK_LAST_N: Value_<VeevaConnectorOperator> = Value_::constant("MASK_LAST_N");
    /// `VALIDATE_NON_NULL`
    pub const VALIDATE_NON_NULL: Value_<VeevaConnectorOperator> = Value_::constant("VALIDATE_NON_NULL");
    /// `VALIDATE_NON_ZERO`
    pub const VALIDATE_NON_ZERO: Value_<VeevaConnectorOperator> = Value_::constant("VALIDATE_NON_ZERO");
    /// `VALIDATE_NON_NEGATIVE`
    pub const VALIDATE_NON_NEGATIVE: Value_<VeevaConnectorOperator> = Value_::constant("VALIDATE_NON_NEGATIVE");
    /// `VALIDATE_NUMERIC`
    pub const VALIDATE_NUMERIC: Value_<VeevaConnectorOperator> = Value_::constant("VALIDATE_NUMERIC");
    /// `NO_OP`
    pub const NO_OP: Value_<VeevaConnectorOperator> = Value_::constant("NO_OP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VeevaConnectorOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFlow::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
#[derive(Debug)]
pub enum ZendeskConnectorOperator {}
impl ZendeskConnectorOperator {
    /// `PROJECTION`
    pub const PROJECTION: Value_<ZendeskConnectorOperator> = Value_::constant("PROJECTION");
    /// `GREATER_THAN`
    pub const GREATER_THAN: Value_<ZendeskConnectorOperator> = Value_::constant("GREATER_THAN");
    /// `ADDITION`
    pub const ADDITION: Value_<ZendeskConnectorOperator> = Value_::constant("ADDITION");
    /// `MULTIPLICATION`
    pub const MULTIPLICATION: Value_<ZendeskConnectorOperator> = Value_::constant("MULTIPLICATION");
    /// `DIVISION`
    pub const DIVISION: Value_<ZendeskConnectorOperator> = Value_::constant("DIVISION");
    /// `SUBTRACTION`
    pub const SUBTRACTION: Value_<ZendeskConnectorOperator> = Value_::constant("SUBTRACTION");
    /// `MASK_ALL`
    pub const MASK_ALL: Value_<ZendeskConnectorOperator> = Value_::constant("MASK_ALL");
    /// `MASK_FIRST_N`
    pub const MASK_FIRST_N: Value_<ZendeskConnectorOperator> = Value_::constant("MASK_FIRST_N");
    /// `MASK_LAST_N`
    pub const MASK_LAST_N: Value_<ZendeskConnectorOperator> = Value_::constant("MASK_LAST_N");
    /// `VALIDATE_NON_NULL`
    pub const VALIDATE_NON_NULL: Value_<ZendeskConnectorOperator> = Value_::constant("VALIDATE_NON_NULL");
    /// `VALIDATE_NON_ZERO`
    pub const VALIDATE_NON_ZERO: Value_<ZendeskConnectorOperator> = Value_::constant("VALIDATE_NON_ZERO");
    /// `VALIDATE_NON_NEGATIVE`
    pub const VALIDATE_NON_NEGATIVE: Value_<ZendeskConnectorOperator> = Value_::constant("VALIDATE_NON_NEGATIVE");
    /// `VALIDATE_NUMERIC`
    pub const VALIDATE_NUMERIC: Value_<ZendeskConnectorOperator> = Value_::constant("VALIDATE_NUMERIC");
    /// `NO_OP`
    pub const NO_OP: Value_<ZendeskConnectorOperator> = Value_::constant("NO_OP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ZendeskConnectorOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFlow::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
#[derive(Debug)]
pub enum OperatorPropertiesKeys {}
impl OperatorPropertiesKeys {
    /// `VALUE`
    pub const VALUE: Value_<OperatorPropertiesKeys> = Value_::constant("VALUE");
    /// `VALUES`
    pub const VALUES: Value_<OperatorPropertiesKeys> = Value_::constant("VALUES");
    /// `DATA_TYPE`
    pub const DATA_TYPE: Value_<OperatorPropertiesKeys> = Value_::constant("DATA_TYPE");
    /// `UPPER_BOUND`
    pub const UPPER_BOUND: Value_<OperatorPropertiesKeys> = Value_::constant("UPPER_BOUND");
    /// `LOWER_BOUND`
    pub const LOWER_BOUND: Value_<OperatorPropertiesKeys> = Value_::constant("LOWER_BOUND");
    /// `SOURCE_DATA_TYPE`
    pub const SOURCE_DATA_TYPE: Value_<OperatorPropertiesKeys> = Value_::constant("SOURCE_DATA_TYPE");
    /// `DESTINATION_DATA_TYPE`
    pub const DESTINATION_DATA_TYPE: Value_<OperatorPropertiesKeys> = Value_::constant("DESTINATION_DATA_TYPE");
    /// `VALIDATION_ACTION`
    pub const VALIDATION_ACTION: Value_<OperatorPropertiesKeys> = Value_::constant("VALIDATION_ACTION");
    /// `MASK_VALUE`
    pub const MASK_VALUE: Value_<OperatorPropertiesKeys> = Value_::constant("MASK_VALUE");
    /// `MASK_LENGTH`
    pub const MASK_LENGTH: Value_<OperatorPropertiesKeys> = Value_::constant("MASK_LENGTH");
    /// `TRUNCATE_LENGTH`
    pub const TRUNCATE_LENGTH: Value_<OperatorPropertiesKeys> = Value_::constant("TRUNCATE_LENGTH");
    /// `MATH_OPERATION_FIELDS_ORDER`
    pub const MATH_OPERATION_FIELDS_ORDER: Value_<OperatorPropertiesKeys> = Value_::constant("MATH_OPERATION_FIELDS_ORDER");
    /// `CONCAT_FORMAT`
    pub const CONCAT_FORMAT: Value_<OperatorPropertiesKeys> = Value_::constant("CONCAT_FORMAT");
    /// `SUBFIELD_CATEGORY_MAP`
    pub const SUBFIELD_CATEGORY_MAP: Value_<OperatorPropertiesKeys> = Value_::constant("SUBFIELD_CATEGORY_MAP");
    /// `EXCLUDE_SOURCE_FIELDS_LIST`
    pub const EXCLUDE_SOURCE_FIELDS_LIST: Value_<OperatorPropertiesKeys> = Value_::constant("EXCLUDE_SOURCE_FIELDS_LIST");
    /// `INCLUDE_NEW_FIELDS`
    pub const INCLUDE_NEW_FIELDS: Value_<OperatorPropertiesKeys> = Value_::constant("INCLUDE_NEW_FIELDS");
    /// `ORDERED_PARTITION_KEYS_LIST`
    pub const ORDERED_PARTITION_KEYS_LIST: Value_<OperatorPropertiesKeys> = Value_::constant("ORDERED_PARTITION_KEYS_LIST");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OperatorPropertiesKeys> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFlow::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
#[derive(Debug)]
pub enum TaskType {}
impl TaskType {
    /// `Arithmetic`
    pub const ARITHMETIC: Value_<TaskType> = Value_::constant("Arithmetic");
    /// `Filter`
    pub const FILTER: Value_<TaskType> = Value_::constant("Filter");
    /// `Map`
    pub const MAP: Value_<TaskType> = Value_::constant("Map");
    /// `Map_all`
    pub const MAP_ALL: Value_<TaskType> = Value_::constant("Map_all");
    /// `Mask`
    pub const MASK: Value_<TaskType> = Value_::constant("Mask");
    /// `Merge`
    pub const MERGE: Value_<TaskType> = Value_::constant("Merge");
    /// `Passthrough`
    pub const PASSTHROUGH: Value_<TaskType> = Value_::constant("Passthrough");
    /// `Truncate`
    pub const TRUNCATE: Value_<TaskType> = Value_::constant("Truncate");
    /// `Validate`
    pub const VALIDATE: Value_<TaskType> = Value_::constant("Validate");
    /// `Partition`
    pub const PARTITION: Value_<TaskType> = Value_::constant("Partition");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TaskType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFlow::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
#[derive(Debug)]
pub enum DataPullMode {}
impl DataPullMode {
    /// `Incremental`
    pub const INCREMENTAL: Value_<DataPullMode> = Value_::constant("Incremental");
    /// `Complete`
    pub const COMPLETE: Value_<DataPullMode> = Value_::constant("Complete");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataPullMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppFlow::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
#[derive(Debug)]
pub enum TriggerType {}
impl TriggerType {
    /// `Scheduled`
    pub const SCHEDULED: Value_<TriggerType> = Value_::constant("Scheduled");
    /// `Event`
    pub const EVENT: Value_<TriggerType> = Value_::constant("Event");
    /// `OnDemand`
    pub const ON_DEMAND: Value_<TriggerType> = Value_::constant("OnDemand");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TriggerType> { Value_::from_node(value.into_node()) }
}
