// Made by `cargo xtask generate`; do not edit.
//! `AWS::Bedrock::DataSource`

use stanchion_template::generated::*;

/// `AWS::Bedrock::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-datasource.html)
#[must_use]
pub struct DataSource<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DataSource<Missing_<super::required::data_source_configuration>, Missing_<super::required::knowledge_base_id>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DataSource<S0, S1, S2> {
    /// Sets `DataDeletionPolicy`. The values are constants of [`DataDeletionPolicy`].
    #[inline] pub fn data_deletion_policy(mut self, value: impl IntoValue_<DataDeletionPolicy>) -> Self { self.0.put("DataDeletionPolicy", value.into_node()); self }
    /// Sets `DataSourceConfiguration`. Required.
    #[inline] pub fn data_source_configuration(mut self, value: impl IntoValue_<DataSourceConfiguration>) -> DataSource<Set_, S1, S2> { self.0.put("DataSourceConfiguration", value.into_node()); DataSource(self.0, PhantomData_) }
    /// Sets `Description`. 1 to 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `KnowledgeBaseId`. Required. An update replaces the resource.
    #[inline] pub fn knowledge_base_id(mut self, value: impl IntoValue_<String>) -> DataSource<S0, Set_, S2> { self.0.put("KnowledgeBaseId", value.into_node()); DataSource(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DataSource<S0, S1, Set_> { self.0.put("Name", value.into_node()); DataSource(self.0, PhantomData_) }
    /// Sets `ServerSideEncryptionConfiguration`.
    #[inline] pub fn server_side_encryption_configuration(mut self, value: impl IntoValue_<ServerSideEncryptionConfiguration>) -> Self { self.0.put("ServerSideEncryptionConfiguration", value.into_node()); self }
    /// Sets `VectorIngestionConfiguration`.
    #[inline] pub fn vector_ingestion_configuration(mut self, value: impl IntoValue_<VectorIngestionConfiguration>) -> Self { self.0.put("VectorIngestionConfiguration", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DataSource> for DataSource<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for DataSource<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Bedrock::DataSource";
    type Handle = DataSourceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DataSource`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DataSourceRef(Id_);
impl From<Id_> for DataSourceRef { #[inline] fn from(id: Id_) -> Self { DataSourceRef(id) } }
impl AsRef<Id_> for DataSourceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DataSourceRef {
    /// `Ref`: `KnowledgeBaseId|DataSourceId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `DataSourceConfiguration.WebConfiguration.CrawlerConfiguration.UserAgentHeader`
    #[inline] pub fn data_source_configuration_web_configuration_crawler_configuration_user_agent_header(&self) -> Value_<String> { self.0.attribute("DataSourceConfiguration.WebConfiguration.CrawlerConfiguration.UserAgentHeader") }
    /// `Fn::GetAtt` `DataSourceId`
    #[inline] pub fn data_source_id(&self) -> Value_<String> { self.0.attribute("DataSourceId") }
    /// `Fn::GetAtt` `DataSourceStatus`
    #[inline] pub fn data_source_status(&self) -> Value_<String> { self.0.attribute("DataSourceStatus") }
    /// `Fn::GetAtt` `FailureReasons`
    #[inline] pub fn failure_reasons(&self) -> Value_<Vec<String>> { self.0.list_attribute("FailureReasons") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::Bedrock::DataSource.PatternObjectFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-patternobjectfilter.html)
#[must_use]
pub struct PatternObjectFilter<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PatternObjectFilter<Missing_<super::required::object_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PatternObjectFilter(Properties_::new(), PhantomData_) }
}
impl<S0> PatternObjectFilter<S0> {
    /// Sets `ExclusionFilters`. 1 to 25 items.
    #[inline] pub fn exclusion_filters(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExclusionFilters", value.into_node()); self }
    /// Sets `InclusionFilters`. 1 to 25 items.
    #[inline] pub fn inclusion_filters(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("InclusionFilters", value.into_node()); self }
    /// Sets `ObjectType`. Required. 1 to 50 characters.
    #[inline] pub fn object_type(mut self, value: impl IntoValue_<String>) -> PatternObjectFilter<Set_> { self.0.put("ObjectType", value.into_node()); PatternObjectFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PatternObjectFilter> for PatternObjectFilter<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.PatternObjectFilterConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-patternobjectfilterconfiguration.html)
#[must_use]
pub struct PatternObjectFilterConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PatternObjectFilterConfiguration<Missing_<super::required::filters>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PatternObjectFilterConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> PatternObjectFilterConfiguration<S0> {
    /// Sets `Filters`. Required. 1 to 25 items.
    #[inline] pub fn filters(mut self, value: impl IntoValue_<Vec<PatternObjectFilter>>) -> PatternObjectFilterConfiguration<Set_> { self.0.put("Filters", value.into_node()); PatternObjectFilterConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PatternObjectFilterConfiguration> for PatternObjectFilterConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.CrawlFilterConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-crawlfilterconfiguration.html)
#[must_use]
pub struct CrawlFilterConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CrawlFilterConfiguration<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CrawlFilterConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CrawlFilterConfiguration<S0> {
    /// Sets `PatternObjectFilter`.
    #[inline] pub fn pattern_object_filter(mut self, value: impl IntoValue_<PatternObjectFilterConfiguration>) -> Self { self.0.put("PatternObjectFilter", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> CrawlFilterConfiguration<Set_> { self.0.put("Type", value.into_node()); CrawlFilterConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CrawlFilterConfiguration> for CrawlFilterConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.ConfluenceCrawlerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-confluencecrawlerconfiguration.html)
#[must_use]
pub struct ConfluenceCrawlerConfiguration(Properties_);
impl ConfluenceCrawlerConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConfluenceCrawlerConfiguration(Properties_::new()) }
}
impl ConfluenceCrawlerConfiguration {
    /// Sets `FilterConfiguration`.
    #[inline] pub fn filter_configuration(mut self, value: impl IntoValue_<CrawlFilterConfiguration>) -> Self { self.0.put("FilterConfiguration", value.into_node()); self }
}
impl IntoValue_<ConfluenceCrawlerConfiguration> for ConfluenceCrawlerConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.ConfluenceSourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-confluencesourceconfiguration.html)
#[must_use]
pub struct ConfluenceSourceConfiguration<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl ConfluenceSourceConfiguration<Missing_<super::required::auth_type>, Missing_<super::required::credentials_secret_arn>, Missing_<super::required::host_type>, Missing_<super::required::host_url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfluenceSourceConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> ConfluenceSourceConfiguration<S0, S1, S2, S3> {
    /// Sets `AuthType`. Required. The values are constants of [`AuthType`].
    #[inline] pub fn auth_type(mut self, value: impl IntoValue_<AuthType>) -> ConfluenceSourceConfiguration<Set_, S1, S2, S3> { self.0.put("AuthType", value.into_node()); ConfluenceSourceConfiguration(self.0, PhantomData_) }
    /// Sets `CredentialsSecretArn`. Required.
    #[inline] pub fn credentials_secret_arn(mut self, value: impl IntoValue_<String>) -> ConfluenceSourceConfiguration<S0, Set_, S2, S3> { self.0.put("CredentialsSecretArn", value.into_node()); ConfluenceSourceConfiguration(self.0, PhantomData_) }
    /// Sets `HostType`. Required. The values are constants of [`HostType`].
    #[inline] pub fn host_type(mut self, value: impl IntoValue_<HostType>) -> ConfluenceSourceConfiguration<S0, S1, Set_, S3> { self.0.put("HostType", value.into_node()); ConfluenceSourceConfiguration(self.0, PhantomData_) }
    /// Sets `HostUrl`. Required. 1 to 2048 characters.
    #[inline] pub fn host_url(mut self, value: impl IntoValue_<String>) -> ConfluenceSourceConfiguration<S0, S1, S2, Set_> { self.0.put("HostUrl", value.into_node()); ConfluenceSourceConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<ConfluenceSourceConfiguration> for ConfluenceSourceConfiguration<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.ConfluenceDataSourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-confluencedatasourceconfiguration.html)
#[must_use]
pub struct ConfluenceDataSourceConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConfluenceDataSourceConfiguration<Missing_<super::required::source_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfluenceDataSourceConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ConfluenceDataSourceConfiguration<S0> {
    /// Sets `CrawlerConfiguration`.
    #[inline] pub fn crawler_configuration(mut self, value: impl IntoValue_<ConfluenceCrawlerConfiguration>) -> Self { self.0.put("CrawlerConfiguration", value.into_node()); self }
    /// Sets `SourceConfiguration`. Required.
    #[inline] pub fn source_configuration(mut self, value: impl IntoValue_<ConfluenceSourceConfiguration>) -> ConfluenceDataSourceConfiguration<Set_> { self.0.put("SourceConfiguration", value.into_node()); ConfluenceDataSourceConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ConfluenceDataSourceConfiguration> for ConfluenceDataSourceConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.DeletionProtectionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-deletionprotectionconfiguration.html)
#[must_use]
pub struct DeletionProtectionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DeletionProtectionConfiguration<Missing_<super::required::deletion_protection_status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DeletionProtectionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> DeletionProtectionConfiguration<S0> {
    /// Sets `DeletionProtectionStatus`. Required. The values are constants of [`EnabledOrDisabledState`].
    #[inline] pub fn deletion_protection_status(mut self, value: impl IntoValue_<EnabledOrDisabledState>) -> DeletionProtectionConfiguration<Set_> { self.0.put("DeletionProtectionStatus", value.into_node()); DeletionProtectionConfiguration(self.0, PhantomData_) }
    /// Sets `DeletionProtectionThreshold`. 0 to 100.
    #[inline] pub fn deletion_protection_threshold(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DeletionProtectionThreshold", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DeletionProtectionConfiguration> for DeletionProtectionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.AudioExtractionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-audioextractionconfiguration.html)
#[must_use]
pub struct AudioExtractionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AudioExtractionConfiguration<Missing_<super::required::audio_extraction_status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AudioExtractionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AudioExtractionConfiguration<S0> {
    /// Sets `AudioExtractionStatus`. Required. The values are constants of [`EnabledOrDisabledState`].
    #[inline] pub fn audio_extraction_status(mut self, value: impl IntoValue_<EnabledOrDisabledState>) -> AudioExtractionConfiguration<Set_> { self.0.put("AudioExtractionStatus", value.into_node()); AudioExtractionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AudioExtractionConfiguration> for AudioExtractionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.ImageExtractionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-imageextractionconfiguration.html)
#[must_use]
pub struct ImageExtractionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ImageExtractionConfiguration<Missing_<super::required::image_extraction_status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ImageExtractionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ImageExtractionConfiguration<S0> {
    /// Sets `ImageExtractionStatus`. Required. The values are constants of [`EnabledOrDisabledState`].
    #[inline] pub fn image_extraction_status(mut self, value: impl IntoValue_<EnabledOrDisabledState>) -> ImageExtractionConfiguration<Set_> { self.0.put("ImageExtractionStatus", value.into_node()); ImageExtractionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ImageExtractionConfiguration> for ImageExtractionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.VideoExtractionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-videoextractionconfiguration.html)
#[must_use]
pub struct VideoExtractionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VideoExtractionConfiguration<Missing_<super::required::video_extraction_status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VideoExtractionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> VideoExtractionConfiguration<S0> {
    /// Sets `VideoExtractionStatus`. Required. The values are constants of [`EnabledOrDisabledState`].
    #[inline] pub fn video_extraction_status(mut self, value: impl IntoValue_<EnabledOrDisabledState>) -> VideoExtractionConfiguration<Set_> { self.0.put("VideoExtractionStatus", value.into_node()); VideoExtractionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VideoExtractionConfiguration> for VideoExtractionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.MediaExtractionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-mediaextractionconfiguration.html)
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
/// `AWS::Bedrock::DataSource.DayOfMonth`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-dayofmonth.html)
#[must_use]
pub struct DayOfMonth(Properties_);
impl DayOfMonth {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DayOfMonth(Properties_::new()) }
}
impl DayOfMonth {
    /// Sets `DayNumber`. 1 to 28.
    #[inline] pub fn day_number(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DayNumber", value.into_node()); self }
    /// Sets `LastDayOfMonth`.
    #[inline] pub fn last_day_of_month(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("LastDayOfMonth", value.into_node()); self }
}
impl IntoValue_<DayOfMonth> for DayOfMonth { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.MonthlySchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-monthlyschedule.html)
#[must_use]
pub struct MonthlySchedule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MonthlySchedule<Missing_<super::required::day_of_month>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MonthlySchedule(Properties_::new(), PhantomData_) }
}
impl<S0> MonthlySchedule<S0> {
    /// Sets `DayOfMonth`. Required.
    #[inline] pub fn day_of_month(mut self, value: impl IntoValue_<DayOfMonth>) -> MonthlySchedule<Set_> { self.0.put("DayOfMonth", value.into_node()); MonthlySchedule(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MonthlySchedule> for MonthlySchedule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.WeeklySchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-weeklyschedule.html)
#[must_use]
pub struct WeeklySchedule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl WeeklySchedule<Missing_<super::required::day_of_week>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WeeklySchedule(Properties_::new(), PhantomData_) }
}
impl<S0> WeeklySchedule<S0> {
    /// Sets `DayOfWeek`. Required. The values are constants of [`DayOfWeek`].
    #[inline] pub fn day_of_week(mut self, value: impl IntoValue_<DayOfWeek>) -> WeeklySchedule<Set_> { self.0.put("DayOfWeek", value.into_node()); WeeklySchedule(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<WeeklySchedule> for WeeklySchedule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.SyncSchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-syncschedule.html)
#[must_use]
pub struct SyncSchedule(Properties_);
impl SyncSchedule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SyncSchedule(Properties_::new()) }
}
impl SyncSchedule {
    /// Sets `Daily`.
    #[inline] pub fn daily(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Daily", value.into_node()); self }
    /// Sets `Monthly`.
    #[inline] pub fn monthly(mut self, value: impl IntoValue_<MonthlySchedule>) -> Self { self.0.put("Monthly", value.into_node()); self }
    /// Sets `Weekly`.
    #[inline] pub fn weekly(mut self, value: impl IntoValue_<WeeklySchedule>) -> Self { self.0.put("Weekly", value.into_node()); self }
}
impl IntoValue_<SyncSchedule> for SyncSchedule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.ManagedKnowledgeBaseConnectorConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-managedknowledgebaseconnectorconfiguration.html)
#[must_use]
pub struct ManagedKnowledgeBaseConnectorConfiguration(Properties_);
impl ManagedKnowledgeBaseConnectorConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ManagedKnowledgeBaseConnectorConfiguration(Properties_::new()) }
}
impl ManagedKnowledgeBaseConnectorConfiguration {
    /// Sets `ConnectorParameters`.
    #[inline] pub fn connector_parameters(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("ConnectorParameters", value.into_node()); self }
    /// Sets `DeletionProtectionConfiguration`.
    #[inline] pub fn deletion_protection_configuration(mut self, value: impl IntoValue_<DeletionProtectionConfiguration>) -> Self { self.0.put("DeletionProtectionConfiguration", value.into_node()); self }
    /// Sets `MediaExtractionConfiguration`.
    #[inline] pub fn media_extraction_configuration(mut self, value: impl IntoValue_<MediaExtractionConfiguration>) -> Self { self.0.put("MediaExtractionConfiguration", value.into_node()); self }
    /// Sets `SyncSchedule`.
    #[inline] pub fn sync_schedule(mut self, value: impl IntoValue_<SyncSchedule>) -> Self { self.0.put("SyncSchedule", value.into_node()); self }
}
impl IntoValue_<ManagedKnowledgeBaseConnectorConfiguration> for ManagedKnowledgeBaseConnectorConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.S3DataSourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-s3datasourceconfiguration.html)
#[must_use]
pub struct S3DataSourceConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3DataSourceConfiguration<Missing_<super::required::bucket_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3DataSourceConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> S3DataSourceConfiguration<S0> {
    /// Sets `BucketArn`. Required. 1 to 2048 characters.
    #[inline] pub fn bucket_arn(mut self, value: impl IntoValue_<String>) -> S3DataSourceConfiguration<Set_> { self.0.put("BucketArn", value.into_node()); S3DataSourceConfiguration(self.0, PhantomData_) }
    /// Sets `BucketOwnerAccountId`. Exactly 12 characters.
    #[inline] pub fn bucket_owner_account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketOwnerAccountId", value.into_node()); self }
    /// Sets `InclusionPrefixes`. Exactly 1 item.
    #[inline] pub fn inclusion_prefixes(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("InclusionPrefixes", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<S3DataSourceConfiguration> for S3DataSourceConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.SalesforceCrawlerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-salesforcecrawlerconfiguration.html)
#[must_use]
pub struct SalesforceCrawlerConfiguration(Properties_);
impl SalesforceCrawlerConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SalesforceCrawlerConfiguration(Properties_::new()) }
}
impl SalesforceCrawlerConfiguration {
    /// Sets `FilterConfiguration`.
    #[inline] pub fn filter_configuration(mut self, value: impl IntoValue_<CrawlFilterConfiguration>) -> Self { self.0.put("FilterConfiguration", value.into_node()); self }
}
impl IntoValue_<SalesforceCrawlerConfiguration> for SalesforceCrawlerConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.SalesforceSourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-salesforcesourceconfiguration.html)
#[must_use]
pub struct SalesforceSourceConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SalesforceSourceConfiguration<Missing_<super::required::auth_type>, Missing_<super::required::credentials_secret_arn>, Missing_<super::required::host_url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SalesforceSourceConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SalesforceSourceConfiguration<S0, S1, S2> {
    /// Sets `AuthType`. Required. The values are constants of [`SalesforceSourceConfigurationAuthType`].
    #[inline] pub fn auth_type(mut self, value: impl IntoValue_<SalesforceSourceConfigurationAuthType>) -> SalesforceSourceConfiguration<Set_, S1, S2> { self.0.put("AuthType", value.into_node()); SalesforceSourceConfiguration(self.0, PhantomData_) }
    /// Sets `CredentialsSecretArn`. Required.
    #[inline] pub fn credentials_secret_arn(mut self, value: impl IntoValue_<String>) -> SalesforceSourceConfiguration<S0, Set_, S2> { self.0.put("CredentialsSecretArn", value.into_node()); SalesforceSourceConfiguration(self.0, PhantomData_) }
    /// Sets `HostUrl`. Required. 1 to 2048 characters.
    #[inline] pub fn host_url(mut self, value: impl IntoValue_<String>) -> SalesforceSourceConfiguration<S0, S1, Set_> { self.0.put("HostUrl", value.into_node()); SalesforceSourceConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SalesforceSourceConfiguration> for SalesforceSourceConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.SalesforceDataSourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-salesforcedatasourceconfiguration.html)
#[must_use]
pub struct SalesforceDataSourceConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SalesforceDataSourceConfiguration<Missing_<super::required::source_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SalesforceDataSourceConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> SalesforceDataSourceConfiguration<S0> {
    /// Sets `CrawlerConfiguration`.
    #[inline] pub fn crawler_configuration(mut self, value: impl IntoValue_<SalesforceCrawlerConfiguration>) -> Self { self.0.put("CrawlerConfiguration", value.into_node()); self }
    /// Sets `SourceConfiguration`. Required.
    #[inline] pub fn source_configuration(mut self, value: impl IntoValue_<SalesforceSourceConfiguration>) -> SalesforceDataSourceConfiguration<Set_> { self.0.put("SourceConfiguration", value.into_node()); SalesforceDataSourceConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SalesforceDataSourceConfiguration> for SalesforceDataSourceConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.SharePointCrawlerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-sharepointcrawlerconfiguration.html)
#[must_use]
pub struct SharePointCrawlerConfiguration(Properties_);
impl SharePointCrawlerConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SharePointCrawlerConfiguration(Properties_::new()) }
}
impl SharePointCrawlerConfiguration {
    /// Sets `FilterConfiguration`.
    #[inline] pub fn filter_configuration(mut self, value: impl IntoValue_<CrawlFilterConfiguration>) -> Self { self.0.put("FilterConfiguration", value.into_node()); self }
}
impl IntoValue_<SharePointCrawlerConfiguration> for SharePointCrawlerConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.SharePointSourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-sharepointsourceconfiguration.html)
#[must_use]
pub struct SharePointSourceConfiguration<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl SharePointSourceConfiguration<Missing_<super::required::auth_type>, Missing_<super::required::credentials_secret_arn>, Missing_<super::required::domain>, Missing_<super::required::host_type>, Missing_<super::required::site_urls>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SharePointSourceConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> SharePointSourceConfiguration<S0, S1, S2, S3, S4> {
    /// Sets `AuthType`. Required. The values are constants of [`SharePointSourceConfigurationAuthType`].
    #[inline] pub fn auth_type(mut self, value: impl IntoValue_<SharePointSourceConfigurationAuthType>) -> SharePointSourceConfiguration<Set_, S1, S2, S3, S4> { self.0.put("AuthType", value.into_node()); SharePointSourceConfiguration(self.0, PhantomData_) }
    /// Sets `CredentialsSecretArn`. Required.
    #[inline] pub fn credentials_secret_arn(mut self, value: impl IntoValue_<String>) -> SharePointSourceConfiguration<S0, Set_, S2, S3, S4> { self.0.put("CredentialsSecretArn", value.into_node()); SharePointSourceConfiguration(self.0, PhantomData_) }
    /// Sets `Domain`. Required. 1 to 50 characters.
    #[inline] pub fn domain(mut self, value: impl IntoValue_<String>) -> SharePointSourceConfiguration<S0, S1, Set_, S3, S4> { self.0.put("Domain", value.into_node()); SharePointSourceConfiguration(self.0, PhantomData_) }
    /// Sets `HostType`. Required. The values are constants of [`SharePointSourceConfigurationHostType`].
    #[inline] pub fn host_type(mut self, value: impl IntoValue_<SharePointSourceConfigurationHostType>) -> SharePointSourceConfiguration<S0, S1, S2, Set_, S4> { self.0.put("HostType", value.into_node()); SharePointSourceConfiguration(self.0, PhantomData_) }
    /// Sets `SiteUrls`. Required. 1 to 100 items.
    #[inline] pub fn site_urls(mut self, value: impl IntoValue_<Vec<String>>) -> SharePointSourceConfiguration<S0, S1, S2, S3, Set_> { self.0.put("SiteUrls", value.into_node()); SharePointSourceConfiguration(self.0, PhantomData_) }
    /// Sets `TenantId`.
    #[inline] pub fn tenant_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TenantId", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<SharePointSourceConfiguration> for SharePointSourceConfiguration<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.SharePointDataSourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-sharepointdatasourceconfiguration.html)
#[must_use]
pub struct SharePointDataSourceConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SharePointDataSourceConfiguration<Missing_<super::required::source_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SharePointDataSourceConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> SharePointDataSourceConfiguration<S0> {
    /// Sets `CrawlerConfiguration`.
    #[inline] pub fn crawler_configuration(mut self, value: impl IntoValue_<SharePointCrawlerConfiguration>) -> Self { self.0.put("CrawlerConfiguration", value.into_node()); self }
    /// Sets `SourceConfiguration`. Required.
    #[inline] pub fn source_configuration(mut self, value: impl IntoValue_<SharePointSourceConfiguration>) -> SharePointDataSourceConfiguration<Set_> { self.0.put("SourceConfiguration", value.into_node()); SharePointDataSourceConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SharePointDataSourceConfiguration> for SharePointDataSourceConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.WebCrawlerLimits`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-webcrawlerlimits.html)
#[must_use]
pub struct WebCrawlerLimits(Properties_);
impl WebCrawlerLimits {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WebCrawlerLimits(Properties_::new()) }
}
impl WebCrawlerLimits {
    /// Sets `MaxPages`. At least 1.
    #[inline] pub fn max_pages(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxPages", value.into_node()); self }
    /// Sets `RateLimit`. 1 to 300.
    #[inline] pub fn rate_limit(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RateLimit", value.into_node()); self }
}
impl IntoValue_<WebCrawlerLimits> for WebCrawlerLimits { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.WebCrawlerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-webcrawlerconfiguration.html)
#[must_use]
pub struct WebCrawlerConfiguration(Properties_);
impl WebCrawlerConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WebCrawlerConfiguration(Properties_::new()) }
}
impl WebCrawlerConfiguration {
    /// Sets `CrawlerLimits`.
    #[inline] pub fn crawler_limits(mut self, value: impl IntoValue_<WebCrawlerLimits>) -> Self { self.0.put("CrawlerLimits", value.into_node()); self }
    /// Sets `ExclusionFilters`. 1 to 25 items.
    #[inline] pub fn exclusion_filters(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExclusionFilters", value.into_node()); self }
    /// Sets `InclusionFilters`. 1 to 25 items.
    #[inline] pub fn inclusion_filters(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("InclusionFilters", value.into_node()); self }
    /// Sets `Scope`. The values are constants of [`WebScopeType`].
    #[inline] pub fn scope(mut self, value: impl IntoValue_<WebScopeType>) -> Self { self.0.put("Scope", value.into_node()); self }
    /// Sets `UserAgent`. 15 to 40 characters.
    #[inline] pub fn user_agent(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserAgent", value.into_node()); self }
    /// Sets `UserAgentHeader`. 61 to 86 characters.
    #[inline] pub fn user_agent_header(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserAgentHeader", value.into_node()); self }
}
impl IntoValue_<WebCrawlerConfiguration> for WebCrawlerConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.SeedUrl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-seedurl.html)
#[must_use]
pub struct SeedUrl<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SeedUrl<Missing_<super::required::url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SeedUrl(Properties_::new(), PhantomData_) }
}
impl<S0> SeedUrl<S0> {
    /// Sets `Url`. Required.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> SeedUrl<Set_> { self.0.put("Url", value.into_node()); SeedUrl(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SeedUrl> for SeedUrl<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.UrlConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-urlconfiguration.html)
#[must_use]
pub struct UrlConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl UrlConfiguration<Missing_<super::required::seed_urls>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UrlConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> UrlConfiguration<S0> {
    /// Sets `SeedUrls`. Required. 1 to 100 items.
    #[inline] pub fn seed_urls(mut self, value: impl IntoValue_<Vec<SeedUrl>>) -> UrlConfiguration<Set_> { self.0.put("SeedUrls", value.into_node()); UrlConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<UrlConfiguration> for UrlConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.WebSourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-websourceconfiguration.html)
#[must_use]
pub struct WebSourceConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl WebSourceConfiguration<Missing_<super::required::url_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WebSourceConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> WebSourceConfiguration<S0> {
    /// Sets `UrlConfiguration`. Required.
    #[inline] pub fn url_configuration(mut self, value: impl IntoValue_<UrlConfiguration>) -> WebSourceConfiguration<Set_> { self.0.put("UrlConfiguration", value.into_node()); WebSourceConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<WebSourceConfiguration> for WebSourceConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.WebDataSourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-webdatasourceconfiguration.html)
#[must_use]
pub struct WebDataSourceConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl WebDataSourceConfiguration<Missing_<super::required::source_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WebDataSourceConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> WebDataSourceConfiguration<S0> {
    /// Sets `CrawlerConfiguration`.
    #[inline] pub fn crawler_configuration(mut self, value: impl IntoValue_<WebCrawlerConfiguration>) -> Self { self.0.put("CrawlerConfiguration", value.into_node()); self }
    /// Sets `SourceConfiguration`. Required.
    #[inline] pub fn source_configuration(mut self, value: impl IntoValue_<WebSourceConfiguration>) -> WebDataSourceConfiguration<Set_> { self.0.put("SourceConfiguration", value.into_node()); WebDataSourceConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<WebDataSourceConfiguration> for WebDataSourceConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.DataSourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-datasourceconfiguration.html)
#[must_use]
pub struct DataSourceConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataSourceConfiguration<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataSourceConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> DataSourceConfiguration<S0> {
    /// Sets `ConfluenceConfiguration`.
    #[inline] pub fn confluence_configuration(mut self, value: impl IntoValue_<ConfluenceDataSourceConfiguration>) -> Self { self.0.put("ConfluenceConfiguration", value.into_node()); self }
    /// Sets `ManagedKnowledgeBaseConnectorConfiguration`.
    #[inline] pub fn managed_knowledge_base_connector_configuration(mut self, value: impl IntoValue_<ManagedKnowledgeBaseConnectorConfiguration>) -> Self { self.0.put("ManagedKnowledgeBaseConnectorConfiguration", value.into_node()); self }
    /// Sets `S3Configuration`.
    #[inline] pub fn s3_configuration(mut self, value: impl IntoValue_<S3DataSourceConfiguration>) -> Self { self.0.put("S3Configuration", value.into_node()); self }
    /// Sets `SalesforceConfiguration`.
    #[inline] pub fn salesforce_configuration(mut self, value: impl IntoValue_<SalesforceDataSourceConfiguration>) -> Self { self.0.put("SalesforceConfiguration", value.into_node()); self }
    /// Sets `SharePointConfiguration`.
    #[inline] pub fn share_point_configuration(mut self, value: impl IntoValue_<SharePointDataSourceConfiguration>) -> Self { self.0.put("SharePointConfiguration", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`DataSourceType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<DataSourceType>) -> DataSourceConfiguration<Set_> { self.0.put("Type", value.into_node()); DataSourceConfiguration(self.0, PhantomData_) }
    /// Sets `WebConfiguration`.
    #[inline] pub fn web_configuration(mut self, value: impl IntoValue_<WebDataSourceConfiguration>) -> Self { self.0.put("WebConfiguration", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DataSourceConfiguration> for DataSourceConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.ServerSideEncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-serversideencryptionconfiguration.html)
#[must_use]
pub struct ServerSideEncryptionConfiguration(Properties_);
impl ServerSideEncryptionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServerSideEncryptionConfiguration(Properties_::new()) }
}
impl ServerSideEncryptionConfiguration {
    /// Sets `KmsKeyArn`. 1 to 2048 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
}
impl IntoValue_<ServerSideEncryptionConfiguration> for ServerSideEncryptionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.FixedSizeChunkingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-fixedsizechunkingconfiguration.html)
#[must_use]
pub struct FixedSizeChunkingConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FixedSizeChunkingConfiguration<Missing_<super::required::max_tokens>, Missing_<super::required::overlap_percentage>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FixedSizeChunkingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FixedSizeChunkingConfiguration<S0, S1> {
    /// Sets `MaxTokens`. Required. At least 1.
    #[inline] pub fn max_tokens(mut self, value: impl IntoValue_<i64>) -> FixedSizeChunkingConfiguration<Set_, S1> { self.0.put("MaxTokens", value.into_node()); FixedSizeChunkingConfiguration(self.0, PhantomData_) }
    /// Sets `OverlapPercentage`. Required. 1 to 99.
    #[inline] pub fn overlap_percentage(mut self, value: impl IntoValue_<i64>) -> FixedSizeChunkingConfiguration<S0, Set_> { self.0.put("OverlapPercentage", value.into_node()); FixedSizeChunkingConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FixedSizeChunkingConfiguration> for FixedSizeChunkingConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.HierarchicalChunkingLevelConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-hierarchicalchunkinglevelconfiguration.html)
#[must_use]
pub struct HierarchicalChunkingLevelConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HierarchicalChunkingLevelConfiguration<Missing_<super::required::max_tokens>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HierarchicalChunkingLevelConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> HierarchicalChunkingLevelConfiguration<S0> {
    /// Sets `MaxTokens`. Required. 1 to 8192.
    #[inline] pub fn max_tokens(mut self, value: impl IntoValue_<i64>) -> HierarchicalChunkingLevelConfiguration<Set_> { self.0.put("MaxTokens", value.into_node()); HierarchicalChunkingLevelConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<HierarchicalChunkingLevelConfiguration> for HierarchicalChunkingLevelConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.HierarchicalChunkingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-hierarchicalchunkingconfiguration.html)
#[must_use]
pub struct HierarchicalChunkingConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl HierarchicalChunkingConfiguration<Missing_<super::required::level_configurations>, Missing_<super::required::overlap_tokens>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HierarchicalChunkingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> HierarchicalChunkingConfiguration<S0, S1> {
    /// Sets `LevelConfigurations`. Required. Exactly 2 items.
    #[inline] pub fn level_configurations(mut self, value: impl IntoValue_<Vec<HierarchicalChunkingLevelConfiguration>>) -> HierarchicalChunkingConfiguration<Set_, S1> { self.0.put("LevelConfigurations", value.into_node()); HierarchicalChunkingConfiguration(self.0, PhantomData_) }
    /// Sets `OverlapTokens`. Required. At least 1.
    #[inline] pub fn overlap_tokens(mut self, value: impl IntoValue_<i64>) -> HierarchicalChunkingConfiguration<S0, Set_> { self.0.put("OverlapTokens", value.into_node()); HierarchicalChunkingConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<HierarchicalChunkingConfiguration> for HierarchicalChunkingConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.SemanticChunkingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-semanticchunkingconfiguration.html)
#[must_use]
pub struct SemanticChunkingConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SemanticChunkingConfiguration<Missing_<super::required::breakpoint_percentile_threshold>, Missing_<super::required::buffer_size>, Missing_<super::required::max_tokens>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SemanticChunkingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SemanticChunkingConfiguration<S0, S1, S2> {
    /// Sets `BreakpointPercentileThreshold`. Required. 50 to 99.
    #[inline] pub fn breakpoint_percentile_threshold(mut self, value: impl IntoValue_<i64>) -> SemanticChunkingConfiguration<Set_, S1, S2> { self.0.put("BreakpointPercentileThreshold", value.into_node()); SemanticChunkingConfiguration(self.0, PhantomData_) }
    /// Sets `BufferSize`. Required. 0 to 1.
    #[inline] pub fn buffer_size(mut self, value: impl IntoValue_<i64>) -> SemanticChunkingConfiguration<S0, Set_, S2> { self.0.put("BufferSize", value.into_node()); SemanticChunkingConfiguration(self.0, PhantomData_) }
    /// Sets `MaxTokens`. Required. At least 1.
    #[inline] pub fn max_tokens(mut self, value: impl IntoValue_<i64>) -> SemanticChunkingConfiguration<S0, S1, Set_> { self.0.put("MaxTokens", value.into_node()); SemanticChunkingConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SemanticChunkingConfiguration> for SemanticChunkingConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.ChunkingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-chunkingconfiguration.html)
#[must_use]
pub struct ChunkingConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ChunkingConfiguration<Missing_<super::required::chunking_strategy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ChunkingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ChunkingConfiguration<S0> {
    /// Sets `ChunkingStrategy`. Required. The values are constants of [`ChunkingStrategy`].
    #[inline] pub fn chunking_strategy(mut self, value: impl IntoValue_<ChunkingStrategy>) -> ChunkingConfiguration<Set_> { self.0.put("ChunkingStrategy", value.into_node()); ChunkingConfiguration(self.0, PhantomData_) }
    /// Sets `FixedSizeChunkingConfiguration`.
    #[inline] pub fn fixed_size_chunking_configuration(mut self, value: impl IntoValue_<FixedSizeChunkingConfiguration>) -> Self { self.0.put("FixedSizeChunkingConfiguration", value.into_node()); self }
    /// Sets `HierarchicalChunkingConfiguration`.
    #[inline] pub fn hierarchical_chunking_configuration(mut self, value: impl IntoValue_<HierarchicalChunkingConfiguration>) -> Self { self.0.put("HierarchicalChunkingConfiguration", value.into_node()); self }
    /// Sets `SemanticChunkingConfiguration`.
    #[inline] pub fn semantic_chunking_configuration(mut self, value: impl IntoValue_<SemanticChunkingConfiguration>) -> Self { self.0.put("SemanticChunkingConfiguration", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ChunkingConfiguration> for ChunkingConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.EnrichmentStrategyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-enrichmentstrategyconfiguration.html)
#[must_use]
pub struct EnrichmentStrategyConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EnrichmentStrategyConfiguration<Missing_<super::required::method>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EnrichmentStrategyConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> EnrichmentStrategyConfiguration<S0> {
    /// Sets `Method`. Required. The values are constants of [`EnrichmentStrategyMethod`].
    #[inline] pub fn method(mut self, value: impl IntoValue_<EnrichmentStrategyMethod>) -> EnrichmentStrategyConfiguration<Set_> { self.0.put("Method", value.into_node()); EnrichmentStrategyConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EnrichmentStrategyConfiguration> for EnrichmentStrategyConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.BedrockFoundationModelContextEnrichmentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-bedrockfoundationmodelcontextenrichmentconfiguration.html)
#[must_use]
pub struct BedrockFoundationModelContextEnrichmentConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BedrockFoundationModelContextEnrichmentConfiguration<Missing_<super::required::enrichment_strategy_configuration>, Missing_<super::required::model_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BedrockFoundationModelContextEnrichmentConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BedrockFoundationModelContextEnrichmentConfiguration<S0, S1> {
    /// Sets `EnrichmentStrategyConfiguration`. Required.
    #[inline] pub fn enrichment_strategy_configuration(mut self, value: impl IntoValue_<EnrichmentStrategyConfiguration>) -> BedrockFoundationModelContextEnrichmentConfiguration<Set_, S1> { self.0.put("EnrichmentStrategyConfiguration", value.into_node()); BedrockFoundationModelContextEnrichmentConfiguration(self.0, PhantomData_) }
    /// Sets `ModelArn`. Required. 1 to 2048 characters.
    #[inline] pub fn model_arn(mut self, value: impl IntoValue_<String>) -> BedrockFoundationModelContextEnrichmentConfiguration<S0, Set_> { self.0.put("ModelArn", value.into_node()); BedrockFoundationModelContextEnrichmentConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BedrockFoundationModelContextEnrichmentConfiguration> for BedrockFoundationModelContextEnrichmentConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.ContextEnrichmentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-contextenrichmentconfiguration.html)
#[must_use]
pub struct ContextEnrichmentConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ContextEnrichmentConfiguration<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContextEnrichmentConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ContextEnrichmentConfiguration<S0> {
    /// Sets `BedrockFoundationModelConfiguration`.
    #[inline] pub fn bedrock_foundation_model_configuration(mut self, value: impl IntoValue_<BedrockFoundationModelContextEnrichmentConfiguration>) -> Self { self.0.put("BedrockFoundationModelConfiguration", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`ContextEnrichmentType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<ContextEnrichmentType>) -> ContextEnrichmentConfiguration<Set_> { self.0.put("Type", value.into_node()); ContextEnrichmentConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ContextEnrichmentConfiguration> for ContextEnrichmentConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.S3Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-s3location.html)
#[must_use]
pub struct S3Location<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3Location<Missing_<super::required::uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Location(Properties_::new(), PhantomData_) }
}
impl<S0> S3Location<S0> {
    /// Sets `URI`. Required. 1 to 2048 characters.
    #[inline] pub fn uri(mut self, value: impl IntoValue_<String>) -> S3Location<Set_> { self.0.put("URI", value.into_node()); S3Location(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<S3Location> for S3Location<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.IntermediateStorage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-intermediatestorage.html)
#[must_use]
pub struct IntermediateStorage<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IntermediateStorage<Missing_<super::required::s3_location>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IntermediateStorage(Properties_::new(), PhantomData_) }
}
impl<S0> IntermediateStorage<S0> {
    /// Sets `S3Location`. Required.
    #[inline] pub fn s3_location(mut self, value: impl IntoValue_<S3Location>) -> IntermediateStorage<Set_> { self.0.put("S3Location", value.into_node()); IntermediateStorage(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<IntermediateStorage> for IntermediateStorage<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.TransformationLambdaConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-transformationlambdaconfiguration.html)
#[must_use]
pub struct TransformationLambdaConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TransformationLambdaConfiguration<Missing_<super::required::lambda_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TransformationLambdaConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> TransformationLambdaConfiguration<S0> {
    /// Sets `LambdaArn`. Required. 0 to 2048 characters.
    #[inline] pub fn lambda_arn(mut self, value: impl IntoValue_<String>) -> TransformationLambdaConfiguration<Set_> { self.0.put("LambdaArn", value.into_node()); TransformationLambdaConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TransformationLambdaConfiguration> for TransformationLambdaConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.TransformationFunction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-transformationfunction.html)
#[must_use]
pub struct TransformationFunction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TransformationFunction<Missing_<super::required::transformation_lambda_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TransformationFunction(Properties_::new(), PhantomData_) }
}
impl<S0> TransformationFunction<S0> {
    /// Sets `TransformationLambdaConfiguration`. Required.
    #[inline] pub fn transformation_lambda_configuration(mut self, value: impl IntoValue_<TransformationLambdaConfiguration>) -> TransformationFunction<Set_> { self.0.put("TransformationLambdaConfiguration", value.into_node()); TransformationFunction(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TransformationFunction> for TransformationFunction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.Transformation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-transformation.html)
#[must_use]
pub struct Transformation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Transformation<Missing_<super::required::step_to_apply>, Missing_<super::required::transformation_function>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Transformation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Transformation<S0, S1> {
    /// Sets `StepToApply`. Required. The values are constants of [`StepToApply`].
    #[inline] pub fn step_to_apply(mut self, value: impl IntoValue_<StepToApply>) -> Transformation<Set_, S1> { self.0.put("StepToApply", value.into_node()); Transformation(self.0, PhantomData_) }
    /// Sets `TransformationFunction`. Required.
    #[inline] pub fn transformation_function(mut self, value: impl IntoValue_<TransformationFunction>) -> Transformation<S0, Set_> { self.0.put("TransformationFunction", value.into_node()); Transformation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Transformation> for Transformation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.CustomTransformationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-customtransformationconfiguration.html)
#[must_use]
pub struct CustomTransformationConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CustomTransformationConfiguration<Missing_<super::required::intermediate_storage>, Missing_<super::required::transformations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomTransformationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CustomTransformationConfiguration<S0, S1> {
    /// Sets `IntermediateStorage`. Required.
    #[inline] pub fn intermediate_storage(mut self, value: impl IntoValue_<IntermediateStorage>) -> CustomTransformationConfiguration<Set_, S1> { self.0.put("IntermediateStorage", value.into_node()); CustomTransformationConfiguration(self.0, PhantomData_) }
    /// Sets `Transformations`. Required. Exactly 1 item.
    #[inline] pub fn transformations(mut self, value: impl IntoValue_<Vec<Transformation>>) -> CustomTransformationConfiguration<S0, Set_> { self.0.put("Transformations", value.into_node()); CustomTransformationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CustomTransformationConfiguration> for CustomTransformationConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.BedrockDataAutomationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-bedrockdataautomationconfiguration.html)
#[must_use]
pub struct BedrockDataAutomationConfiguration(Properties_);
impl BedrockDataAutomationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BedrockDataAutomationConfiguration(Properties_::new()) }
}
impl BedrockDataAutomationConfiguration {
    /// Sets `ParsingModality`. The values are constants of [`ParsingModality`].
    #[inline] pub fn parsing_modality(mut self, value: impl IntoValue_<ParsingModality>) -> Self { self.0.put("ParsingModality", value.into_node()); self }
}
impl IntoValue_<BedrockDataAutomationConfiguration> for BedrockDataAutomationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.ParsingPrompt`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-parsingprompt.html)
#[must_use]
pub struct ParsingPrompt<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ParsingPrompt<Missing_<super::required::parsing_prompt_text>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ParsingPrompt(Properties_::new(), PhantomData_) }
}
impl<S0> ParsingPrompt<S0> {
    /// Sets `ParsingPromptText`. Required. 1 to 10000 characters.
    #[inline] pub fn parsing_prompt_text(mut self, value: impl IntoValue_<String>) -> ParsingPrompt<Set_> { self.0.put("ParsingPromptText", value.into_node()); ParsingPrompt(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ParsingPrompt> for ParsingPrompt<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.BedrockFoundationModelConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-bedrockfoundationmodelconfiguration.html)
#[must_use]
pub struct BedrockFoundationModelConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl BedrockFoundationModelConfiguration<Missing_<super::required::model_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BedrockFoundationModelConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> BedrockFoundationModelConfiguration<S0> {
    /// Sets `ModelArn`. Required. 1 to 2048 characters.
    #[inline] pub fn model_arn(mut self, value: impl IntoValue_<String>) -> BedrockFoundationModelConfiguration<Set_> { self.0.put("ModelArn", value.into_node()); BedrockFoundationModelConfiguration(self.0, PhantomData_) }
    /// Sets `ParsingModality`. The values are constants of [`ParsingModality`].
    #[inline] pub fn parsing_modality(mut self, value: impl IntoValue_<ParsingModality>) -> Self { self.0.put("ParsingModality", value.into_node()); self }
    /// Sets `ParsingPrompt`.
    #[inline] pub fn parsing_prompt(mut self, value: impl IntoValue_<ParsingPrompt>) -> Self { self.0.put("ParsingPrompt", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<BedrockFoundationModelConfiguration> for BedrockFoundationModelConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.ParsingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-parsingconfiguration.html)
#[must_use]
pub struct ParsingConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ParsingConfiguration<Missing_<super::required::parsing_strategy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ParsingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ParsingConfiguration<S0> {
    /// Sets `BedrockDataAutomationConfiguration`.
    #[inline] pub fn bedrock_data_automation_configuration(mut self, value: impl IntoValue_<BedrockDataAutomationConfiguration>) -> Self { self.0.put("BedrockDataAutomationConfiguration", value.into_node()); self }
    /// Sets `BedrockFoundationModelConfiguration`.
    #[inline] pub fn bedrock_foundation_model_configuration(mut self, value: impl IntoValue_<BedrockFoundationModelConfiguration>) -> Self { self.0.put("BedrockFoundationModelConfiguration", value.into_node()); self }
    /// Sets `ParsingStrategy`. Required. The values are constants of [`ParsingStrategy`].
    #[inline] pub fn parsing_strategy(mut self, value: impl IntoValue_<ParsingStrategy>) -> ParsingConfiguration<Set_> { self.0.put("ParsingStrategy", value.into_node()); ParsingConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ParsingConfiguration> for ParsingConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::DataSource.VectorIngestionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-vectoringestionconfiguration.html)
#[must_use]
pub struct VectorIngestionConfiguration(Properties_);
impl VectorIngestionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VectorIngestionConfiguration(Properties_::new()) }
}
impl VectorIngestionConfiguration {
    /// Sets `ChunkingConfiguration`.
    #[inline] pub fn chunking_configuration(mut self, value: impl IntoValue_<ChunkingConfiguration>) -> Self { self.0.put("ChunkingConfiguration", value.into_node()); self }
    /// Sets `ContextEnrichmentConfiguration`.
    #[inline] pub fn context_enrichment_configuration(mut self, value: impl IntoValue_<ContextEnrichmentConfiguration>) -> Self { self.0.put("ContextEnrichmentConfiguration", value.into_node()); self }
    /// Sets `CustomTransformationConfiguration`.
    #[inline] pub fn custom_transformation_configuration(mut self, value: impl IntoValue_<CustomTransformationConfiguration>) -> Self { self.0.put("CustomTransformationConfiguration", value.into_node()); self }
    /// Sets `ParsingConfiguration`.
    #[inline] pub fn parsing_configuration(mut self, value: impl IntoValue_<ParsingConfiguration>) -> Self { self.0.put("ParsingConfiguration", value.into_node()); self }
}
impl IntoValue_<VectorIngestionConfiguration> for VectorIngestionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Bedrock::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-datasource.html)
#[derive(Debug)]
pub enum DataDeletionPolicy {}
impl DataDeletionPolicy {
    /// `RETAIN`
    pub const RETAIN: Value_<DataDeletionPolicy> = Value_::constant("RETAIN");
    /// `DELETE`
    pub const DELETE: Value_<DataDeletionPolicy> = Value_::constant("DELETE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataDeletionPolicy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-datasource.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `PATTERN`
    pub const PATTERN: Value_<Type> = Value_::constant("PATTERN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-datasource.html)
#[derive(Debug)]
pub enum AuthType {}
impl AuthType {
    /// `BASIC`
    pub const BASIC: Value_<AuthType> = Value_::constant("BASIC");
    /// `OAUTH2_CLIENT_CREDENTIALS`
    pub const OAUTH2_CLIENT_CREDENTIALS: Value_<AuthType> = Value_::constant("OAUTH2_CLIENT_CREDENTIALS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-datasource.html)
#[derive(Debug)]
pub enum HostType {}
impl HostType {
    /// `SAAS`
    pub const SAAS: Value_<HostType> = Value_::constant("SAAS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HostType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-datasource.html)
#[derive(Debug)]
pub enum EnabledOrDisabledState {}
impl EnabledOrDisabledState {
    /// `ENABLED`
    pub const ENABLED: Value_<EnabledOrDisabledState> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<EnabledOrDisabledState> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EnabledOrDisabledState> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-datasource.html)
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
/// Values of `AWS::Bedrock::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-datasource.html)
#[derive(Debug)]
pub enum SalesforceSourceConfigurationAuthType {}
impl SalesforceSourceConfigurationAuthType {
    /// `OAUTH2_CLIENT_CREDENTIALS`
    pub const OAUTH2_CLIENT_CREDENTIALS: Value_<SalesforceSourceConfigurationAuthType> = Value_::constant("OAUTH2_CLIENT_CREDENTIALS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SalesforceSourceConfigurationAuthType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-datasource.html)
#[derive(Debug)]
pub enum SharePointSourceConfigurationAuthType {}
impl SharePointSourceConfigurationAuthType {
    /// `OAUTH2_CLIENT_CREDENTIALS`
    pub const OAUTH2_CLIENT_CREDENTIALS: Value_<SharePointSourceConfigurationAuthType> = Value_::constant("OAUTH2_CLIENT_CREDENTIALS");
    /// `OAUTH2_SHAREPOINT_APP_ONLY_CLIENT_CREDENTIALS`
    pub const OAUTH2_SHAREPOINT_APP_ONLY_CLIENT_CREDENTIALS: Value_<SharePointSourceConfigurationAuthType> = Value_::constant("OAUTH2_SHAREPOINT_APP_ONLY_CLIENT_CREDENTIALS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SharePointSourceConfigurationAuthType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-datasource.html)
#[derive(Debug)]
pub enum SharePointSourceConfigurationHostType {}
impl SharePointSourceConfigurationHostType {
    /// `ONLINE`
    pub const ONLINE: Value_<SharePointSourceConfigurationHostType> = Value_::constant("ONLINE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SharePointSourceConfigurationHostType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-datasource.html)
#[derive(Debug)]
pub enum DataSourceType {}
impl DataSourceType {
    /// `S3`
    pub const S3: Value_<DataSourceType> = Value_::constant("S3");
    /// `CONFLUENCE`
    pub const CONFLUENCE: Value_<DataSourceType> = Value_::constant("CONFLUENCE");
    /// `SALESFORCE`
    pub const SALESFORCE: Value_<DataSourceType> = Value_::constant("SALESFORCE");
    /// `SHAREPOINT`
    pub const SHAREPOINT: Value_<DataSourceType> = Value_::constant("SHAREPOINT");
    /// `WEB`
    pub const WEB: Value_<DataSourceType> = Value_::constant("WEB");
    /// `CUSTOM`
    pub const CUSTOM: Value_<DataSourceType> = Value_::constant("CUSTOM");
    /// `REDSHIFT_METADATA`
    pub const REDSHIFT_METADATA: Value_<DataSourceType> = Value_::constant("REDSHIFT_METADATA");
    /// `MANAGED_KNOWLEDGE_BASE_CONNECTOR`
    pub const MANAGED_KNOWLEDGE_BASE_CONNECTOR: Value_<DataSourceType> = Value_::constant("MANAGED_KNOWLEDGE_BASE_CONNECTOR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataSourceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-datasource.html)
#[derive(Debug)]
pub enum WebScopeType {}
impl WebScopeType {
    /// `HOST_ONLY`
    pub const HOST_ONLY: Value_<WebScopeType> = Value_::constant("HOST_ONLY");
    /// `SUBDOMAINS`
    pub const SUBDOMAINS: Value_<WebScopeType> = Value_::constant("SUBDOMAINS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<WebScopeType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-datasource.html)
#[derive(Debug)]
pub enum ChunkingStrategy {}
impl ChunkingStrategy {
    /// `FIXED_SIZE`
    pub const FIXED_SIZE: Value_<ChunkingStrategy> = Value_::constant("FIXED_SIZE");
    /// `NONE`
    pub const NONE: Value_<ChunkingStrategy> = Value_::constant("NONE");
    /// `HIERARCHICAL`
    pub const HIERARCHICAL: Value_<ChunkingStrategy> = Value_::constant("HIERARCHICAL");
    /// `SEMANTIC`
    pub const SEMANTIC: Value_<ChunkingStrategy> = Value_::constant("SEMANTIC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ChunkingStrategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-datasource.html)
#[derive(Debug)]
pub enum EnrichmentStrategyMethod {}
impl EnrichmentStrategyMethod {
    /// `CHUNK_ENTITY_EXTRACTION`
    pub const CHUNK_ENTITY_EXTRACTION: Value_<EnrichmentStrategyMethod> = Value_::constant("CHUNK_ENTITY_EXTRACTION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EnrichmentStrategyMethod> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-datasource.html)
#[derive(Debug)]
pub enum ContextEnrichmentType {}
impl ContextEnrichmentType {
    /// `BEDROCK_FOUNDATION_MODEL`
    pub const BEDROCK_FOUNDATION_MODEL: Value_<ContextEnrichmentType> = Value_::constant("BEDROCK_FOUNDATION_MODEL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ContextEnrichmentType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-datasource.html)
#[derive(Debug)]
pub enum StepToApply {}
impl StepToApply {
    /// `POST_CHUNKING`
    pub const POST_CHUNKING: Value_<StepToApply> = Value_::constant("POST_CHUNKING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StepToApply> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-datasource.html)
#[derive(Debug)]
pub enum ParsingModality {}
impl ParsingModality {
    /// `MULTIMODAL`
    pub const MULTIMODAL: Value_<ParsingModality> = Value_::constant("MULTIMODAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ParsingModality> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Bedrock::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-datasource.html)
#[derive(Debug)]
pub enum ParsingStrategy {}
impl ParsingStrategy {
    /// `BEDROCK_FOUNDATION_MODEL`
    pub const BEDROCK_FOUNDATION_MODEL: Value_<ParsingStrategy> = Value_::constant("BEDROCK_FOUNDATION_MODEL");
    /// `BEDROCK_DATA_AUTOMATION`
    pub const BEDROCK_DATA_AUTOMATION: Value_<ParsingStrategy> = Value_::constant("BEDROCK_DATA_AUTOMATION");
    /// `SMART_PARSING`
    pub const SMART_PARSING: Value_<ParsingStrategy> = Value_::constant("SMART_PARSING");
    /// `MULTI_MODAL_EMBEDDINGS`
    pub const MULTI_MODAL_EMBEDDINGS: Value_<ParsingStrategy> = Value_::constant("MULTI_MODAL_EMBEDDINGS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ParsingStrategy> { Value_::from_node(value.into_node()) }
}
