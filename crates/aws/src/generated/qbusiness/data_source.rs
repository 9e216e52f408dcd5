// Made by `cargo xtask generate`; do not edit.
//! `AWS::QBusiness::DataSource`

use stanchion_template::generated::*;

/// `AWS::QBusiness::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-datasource.html)
#[must_use]
pub struct DataSource<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl DataSource<Missing_<super::required::application_id>, Missing_<super::required::configuration>, Missing_<super::required::display_name>, Missing_<super::required::index_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> DataSource<S0, S1, S2, S3> {
    /// Sets `ApplicationId`. Required. Exactly 36 characters. An update replaces the resource.
    #[inline] pub fn application_id(mut self, value: impl IntoValue_<String>) -> DataSource<Set_, S1, S2, S3> { self.0.put("ApplicationId", value.into_node()); DataSource(self.0, PhantomData_) }
    /// Sets `Configuration`. Required.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<Node_>) -> DataSource<S0, Set_, S2, S3> { self.0.put("Configuration", value.into_node()); DataSource(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisplayName`. Required. 1 to 1000 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> DataSource<S0, S1, Set_, S3> { self.0.put("DisplayName", value.into_node()); DataSource(self.0, PhantomData_) }
    /// Sets `DocumentEnrichmentConfiguration`.
    #[inline] pub fn document_enrichment_configuration(mut self, value: impl IntoValue_<DocumentEnrichmentConfiguration>) -> Self { self.0.put("DocumentEnrichmentConfiguration", value.into_node()); self }
    /// Sets `IndexId`. Required. Exactly 36 characters. An update replaces the resource.
    #[inline] pub fn index_id(mut self, value: impl IntoValue_<String>) -> DataSource<S0, S1, S2, Set_> { self.0.put("IndexId", value.into_node()); DataSource(self.0, PhantomData_) }
    /// Sets `MediaExtractionConfiguration`.
    #[inline] pub fn media_extraction_configuration(mut self, value: impl IntoValue_<MediaExtractionConfiguration>) -> Self { self.0.put("MediaExtractionConfiguration", value.into_node()); self }
    /// Sets `RoleArn`. 0 to 1284 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `SyncSchedule`. At most 998 characters.
    #[inline] pub fn sync_schedule(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SyncSchedule", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcConfiguration`.
    #[inline] pub fn vpc_configuration(mut self, value: impl IntoValue_<DataSourceVpcConfiguration>) -> Self { self.0.put("VpcConfiguration", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<DataSource> for DataSource<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for DataSource<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::QBusiness::DataSource";
    type Handle = DataSourceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DataSource`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DataSourceRef(Id_);
impl From<Id_> for DataSourceRef { #[inline] fn from(id: Id_) -> Self { DataSourceRef(id) } }
impl AsRef<Id_> for DataSourceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DataSourceRef {
    /// `Ref`: `ApplicationId|DataSourceId|IndexId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `DataSourceArn`
    #[inline] pub fn data_source_arn(&self) -> Value_<String> { self.0.attribute("DataSourceArn") }
    /// `Fn::GetAtt` `DataSourceId`
    #[inline] pub fn data_source_id(&self) -> Value_<String> { self.0.attribute("DataSourceId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `Type`
    #[inline] pub fn r#type(&self) -> Value_<String> { self.0.attribute("Type") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::QBusiness::DataSource.DocumentAttributeValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-datasource-documentattributevalue.html)
#[must_use]
pub struct DocumentAttributeValue(Properties_);
impl DocumentAttributeValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DocumentAttributeValue(Properties_::new()) }
}
impl DocumentAttributeValue {
    /// Sets `StringValue`. At most 2048 characters.
    #[inline] pub fn string_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StringValue", value.into_node()); self }
    /// Sets `StringListValue`.
    #[inline] pub fn string_list_value(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("StringListValue", value.into_node()); self }
    /// Sets `LongValue`.
    #[inline] pub fn long_value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("LongValue", value.into_node()); self }
    /// Sets `DateValue`.
    #[inline] pub fn date_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DateValue", value.into_node()); self }
}
impl IntoValue_<DocumentAttributeValue> for DocumentAttributeValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QBusiness::DataSource.DocumentAttributeCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-datasource-documentattributecondition.html)
#[must_use]
pub struct DocumentAttributeCondition<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DocumentAttributeCondition<Missing_<super::required::key>, Missing_<super::required::operator>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DocumentAttributeCondition(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DocumentAttributeCondition<S0, S1> {
    /// Sets `Key`. Required. 1 to 200 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> DocumentAttributeCondition<Set_, S1> { self.0.put("Key", value.into_node()); DocumentAttributeCondition(self.0, PhantomData_) }
    /// Sets `Operator`. Required. The values are constants of [`DocumentEnrichmentConditionOperator`].
    #[inline] pub fn operator(mut self, value: impl IntoValue_<DocumentEnrichmentConditionOperator>) -> DocumentAttributeCondition<S0, Set_> { self.0.put("Operator", value.into_node()); DocumentAttributeCondition(self.0, PhantomData_) }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<DocumentAttributeValue>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DocumentAttributeCondition> for DocumentAttributeCondition<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QBusiness::DataSource.DocumentAttributeTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-datasource-documentattributetarget.html)
#[must_use]
pub struct DocumentAttributeTarget<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DocumentAttributeTarget<Missing_<super::required::key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DocumentAttributeTarget(Properties_::new(), PhantomData_) }
}
impl<S0> DocumentAttributeTarget<S0> {
    /// Sets `AttributeValueOperator`. The values are constants of [`AttributeValueOperator`].
    #[inline] pub fn attribute_value_operator(mut self, value: impl IntoValue_<AttributeValueOperator>) -> Self { self.0.put("AttributeValueOperator", value.into_node()); self }
    /// Sets `Key`. Required. 1 to 200 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> DocumentAttributeTarget<Set_> { self.0.put("Key", value.into_node()); DocumentAttributeTarget(self.0, PhantomData_) }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<DocumentAttributeValue>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DocumentAttributeTarget> for DocumentAttributeTarget<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QBusiness::DataSource.InlineDocumentEnrichmentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-datasource-inlinedocumentenrichmentconfiguration.html)
#[must_use]
pub struct InlineDocumentEnrichmentConfiguration(Properties_);
impl InlineDocumentEnrichmentConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InlineDocumentEnrichmentConfiguration(Properties_::new()) }
}
impl InlineDocumentEnrichmentConfiguration {
    /// Sets `Condition`.
    #[inline] pub fn condition(mut self, value: impl IntoValue_<DocumentAttributeCondition>) -> Self { self.0.put("Condition", value.into_node()); self }
    /// Sets `DocumentContentOperator`. The values are constants of [`DocumentContentOperator`].
    #[inline] pub fn document_content_operator(mut self, value: impl IntoValue_<DocumentContentOperator>) -> Self { self.0.put("DocumentContentOperator", value.into_node()); self }
    /// Sets `Target`.
    #[inline] pub fn target(mut self, value: impl IntoValue_<DocumentAttributeTarget>) -> Self { self.0.put("Target", value.into_node()); self }
}
impl IntoValue_<InlineDocumentEnrichmentConfiguration> for InlineDocumentEnrichmentConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QBusiness::DataSource.HookConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-datasource-hookconfiguration.html)
#[must_use]
pub struct HookConfiguration(Properties_);
impl HookConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HookConfiguration(Properties_::new()) }
}
impl HookConfiguration {
    /// Sets `InvocationCondition`.
    #[inline] pub fn invocation_condition(mut self, value: impl IntoValue_<DocumentAttributeCondition>) -> Self { self.0.put("InvocationCondition", value.into_node()); self }
    /// Sets `LambdaArn`. 1 to 2048 characters.
    #[inline] pub fn lambda_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LambdaArn", value.into_node()); self }
    /// Sets `RoleArn`. 0 to 1284 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `S3BucketName`. 1 to 63 characters.
    #[inline] pub fn s3_bucket_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3BucketName", value.into_node()); self }
}
impl IntoValue_<HookConfiguration> for HookConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QBusiness::DataSource.DocumentEnrichmentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-datasource-documentenrichmentconfiguration.html)
#[must_use]
pub struct DocumentEnrichmentConfiguration(Properties_);
impl DocumentEnrichmentConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DocumentEnrichmentConfiguration(Properties_::new()) }
}
impl DocumentEnrichmentConfiguration {
    /// Sets `InlineConfigurations`. 1 to 100 items.
    #[inline] pub fn inline_configurations(mut self, value: impl IntoValue_<Vec<InlineDocumentEnrichmentConfiguration>>) -> Self { self.0.put("InlineConfigurations", value.into_node()); self }
    /// Sets `PostExtractionHookConfiguration`.
    #[inline] pub fn post_extraction_hook_configuration(mut self, value: impl IntoValue_<HookConfiguration>) -> Self { self.0.put("PostExtractionHookConfiguration", value.into_node()); self }
    /// Sets `PreExtractionHookConfiguration`.
    #[inline] pub fn pre_extraction_hook_configuration(mut self, value: impl IntoValue_<HookConfiguration>) -> Self { self.0.put("PreExtractionHookConfiguration", value.into_node()); self }
}
impl IntoValue_<DocumentEnrichmentConfiguration> for DocumentEnrichmentConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QBusiness::DataSource.AudioExtractionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-datasource-audioextractionconfiguration.html)
#[must_use]
pub struct AudioExtractionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AudioExtractionConfiguration<Missing_<super::required::audio_extraction_status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AudioExtractionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AudioExtractionConfiguration<S0> {
    /// Sets `AudioExtractionStatus`. Required. The values are constants of [`AudioExtractionStatus`].
    #[inline] pub fn audio_extraction_status(mut self, value: impl IntoValue_<AudioExtractionStatus>) -> AudioExtractionConfiguration<Set_> { self.0.put("AudioExtractionStatus", value.into_node()); AudioExtractionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AudioExtractionConfiguration> for AudioExtractionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QBusiness::DataSource.ImageExtractionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-datasource-imageextractionconfiguration.html)
#[must_use]
pub struct ImageExtractionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ImageExtractionConfiguration<Missing_<super::required::image_extraction_status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ImageExtractionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ImageExtractionConfiguration<S0> {
    /// Sets `ImageExtractionStatus`. Required. The values are constants of [`ImageExtractionStatus`].
    #[inline] pub fn image_extraction_status(mut self, value: impl IntoValue_<ImageExtractionStatus>) -> ImageExtractionConfiguration<Set_> { self.0.put("ImageExtractionStatus", value.into_node()); ImageExtractionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ImageExtractionConfiguration> for ImageExtractionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QBusiness::DataSource.VideoExtractionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-datasource-videoextractionconfiguration.html)
#[must_use]
pub struct VideoExtractionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VideoExtractionConfiguration<Missing_<super::required::video_extraction_status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VideoExtractionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> VideoExtractionConfiguration<S0> {
    /// Sets `VideoExtractionStatus`. Required. The values are constants of [`VideoExtractionStatus`].
    #[inline] pub fn video_extraction_status(mut self, value: impl IntoValue_<VideoExtractionStatus>) -> VideoExtractionConfiguration<Set_> { self.0.put("VideoExtractionStatus", value.into_node()); VideoExtractionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VideoExtractionConfiguration> for VideoExtractionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QBusiness::DataSource.MediaExtractionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-datasource-mediaextractionconfiguration.html)
#[must_use]
pub struct MediaExtractionConfiguration(Properties_);
impl MediaExtractionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MediaExtractionConfiguration(Properties_::new()) }
}
impl MediaExtractionConfiguration {
    /// Sets `AudioExtractionConfiguration`.
    #[inline] pub fn audio_extraction_configuration(mut self, value: impl IntoValue_<AudioExtractionConfiguration>) -> Self { self.0.put("AudioExtractionConfiguration", value.into_node()); self }
    /// Sets `ImageExtractionConfiguration`.
    #[inline] pub fn image_extraction_configuration(mut self, value: impl IntoValue_<ImageExtractionConfiguration>) -> Self { self.0.put("ImageExtractionConfiguration", value.into_node()); self }
    /// Sets `VideoExtractionConfiguration`.
    #[inline] pub fn video_extraction_configuration(mut self, value: impl IntoValue_<VideoExtractionConfiguration>) -> Self { self.0.put("VideoExtractionConfiguration", value.into_node()); self }
}
impl IntoValue_<MediaExtractionConfiguration> for MediaExtractionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QBusiness::DataSource.DataSourceVpcConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-datasource-datasourcevpcconfiguration.html)
#[must_use]
pub struct DataSourceVpcConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DataSourceVpcConfiguration<Missing_<super::required::security_group_ids>, Missing_<super::required::subnet_ids>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataSourceVpcConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DataSourceVpcConfiguration<S0, S1> {
    /// Sets `SecurityGroupIds`. Required. 1 to 10 items.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> DataSourceVpcConfiguration<Set_, S1> { self.0.put("SecurityGroupIds", value.into_node()); DataSourceVpcConfiguration(self.0, PhantomData_) }
    /// Sets `SubnetIds`. Required.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> DataSourceVpcConfiguration<S0, Set_> { self.0.put("SubnetIds", value.into_node()); DataSourceVpcConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DataSourceVpcConfiguration> for DataSourceVpcConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::QBusiness::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-datasource.html)
#[derive(Debug)]
pub enum DocumentEnrichmentConditionOperator {}
impl DocumentEnrichmentConditionOperator {
    /// `GREATER_THAN`
    pub const GREATER_THAN: Value_<DocumentEnrichmentConditionOperator> = Value_::constant("GREATER_THAN");
    /// `GREATER_THAN_OR_EQUALS`
    pub const GREATER_THAN_OR_EQUALS: Value_<DocumentEnrichmentConditionOperator> = Value_::constant("GREATER_THAN_OR_EQUALS");
    /// `LESS_THAN`
    pub const LESS_THAN: Value_<DocumentEnrichmentConditionOperator> = Value_::constant("LESS_THAN");
    /// `LESS_THAN_OR_EQUALS`
    pub const LESS_THAN_OR_EQUALS: Value_<DocumentEnrichmentConditionOperator> = Value_::constant("LESS_THAN_OR_EQUALS");
    /// `EQUALS`
    pub const EQUALS: Value_<DocumentEnrichmentConditionOperator> = Value_::constant("EQUALS");
    /// `NOT_EQUALS`
    pub const NOT_EQUALS: Value_<DocumentEnrichmentConditionOperator> = Value_::constant("NOT_EQUALS");
    /// `CONTAINS`
    pub const CONTAINS: Value_<DocumentEnrichmentConditionOperator> = Value_::constant("CONTAINS");
    /// `NOT_CONTAINS`
    pub const NOT_CONTAINS: Value_<DocumentEnrichmentConditionOperator> = Value_::constant("NOT_CONTAINS");
    /// `EXISTS`
    pub const EXISTS: Value_<DocumentEnrichmentConditionOperator> = Value_::constant("EXISTS");
    /// `NOT_EXISTS`
    pub const NOT_EXISTS: Value_<DocumentEnrichmentConditionOperator> = Value_::constant("NOT_EXISTS");
    /// `BEGINS_WITH`
    pub const BEGINS_WITH: Value_<DocumentEnrichmentConditionOperator> = Value_::constant("BEGINS_WITH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DocumentEnrichmentConditionOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QBusiness::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-datasource.html)
#[derive(Debug)]
pub enum DocumentContentOperator {}
impl DocumentContentOperator {
    /// `DELETE`
    pub const DELETE: Value_<DocumentContentOperator> = Value_::constant("DELETE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DocumentContentOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QBusiness::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-datasource.html)
#[derive(Debug)]
pub enum AttributeValueOperator {}
impl AttributeValueOperator {
    /// `DELETE`
    pub const DELETE: Value_<AttributeValueOperator> = Value_::constant("DELETE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AttributeValueOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QBusiness::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-datasource.html)
#[derive(Debug)]
pub enum AudioExtractionStatus {}
impl AudioExtractionStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<AudioExtractionStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<AudioExtractionStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AudioExtractionStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QBusiness::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-datasource.html)
#[derive(Debug)]
pub enum ImageExtractionStatus {}
impl ImageExtractionStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<ImageExtractionStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<ImageExtractionStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ImageExtractionStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QBusiness::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-datasource.html)
#[derive(Debug)]
pub enum VideoExtractionStatus {}
impl VideoExtractionStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<VideoExtractionStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<VideoExtractionStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VideoExtractionStatus> { Value_::from_node(value.into_node()) }
}
