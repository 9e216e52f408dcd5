// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataBrew::Job`

use stanchion_template::generated::*;

/// `AWS::DataBrew::Job`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-job.html)
#[must_use]
pub struct Job<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Job<Missing_<super::required::name>, Missing_<super::required::role_arn>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Job(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Job<S0, S1, S2> {
    /// Sets `DataCatalogOutputs`. At least 1 item.
    #[inline] pub fn data_catalog_outputs(mut self, value: impl IntoValue_<Vec<DataCatalogOutput>>) -> Self { self.0.put("DataCatalogOutputs", value.into_node()); self }
    /// Sets `DatabaseOutputs`. At least 1 item.
    #[inline] pub fn database_outputs(mut self, value: impl IntoValue_<Vec<DatabaseOutput>>) -> Self { self.0.put("DatabaseOutputs", value.into_node()); self }
    /// Sets `DatasetName`. 1 to 255 characters.
    #[inline] pub fn dataset_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatasetName", value.into_node()); self }
    /// Sets `EncryptionKeyArn`. 20 to 2048 characters.
    #[inline] pub fn encryption_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EncryptionKeyArn", value.into_node()); self }
    /// Sets `EncryptionMode`. The values are constants of [`EncryptionMode`].
    #[inline] pub fn encryption_mode(mut self, value: impl IntoValue_<EncryptionMode>) -> Self { self.0.put("EncryptionMode", value.into_node()); self }
    /// Sets `JobSample`.
    #[inline] pub fn job_sample(mut self, value: impl IntoValue_<JobSample>) -> Self { self.0.put("JobSample", value.into_node()); self }
    /// Sets `LogSubscription`. The values are constants of [`LogSubscription`].
    #[inline] pub fn log_subscription(mut self, value: impl IntoValue_<LogSubscription>) -> Self { self.0.put("LogSubscription", value.into_node()); self }
    /// Sets `MaxCapacity`.
    #[inline] pub fn max_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxCapacity", value.into_node()); self }
    /// Sets `MaxRetries`. At least 0.
    #[inline] pub fn max_retries(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxRetries", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Job<Set_, S1, S2> { self.0.put("Name", value.into_node()); Job(self.0, PhantomData_) }
    /// Sets `OutputLocation`.
    #[inline] pub fn output_location(mut self, value: impl IntoValue_<OutputLocation>) -> Self { self.0.put("OutputLocation", value.into_node()); self }
    /// Sets `Outputs`. At least 1 item.
    #[inline] pub fn outputs(mut self, value: impl IntoValue_<Vec<Output>>) -> Self { self.0.put("Outputs", value.into_node()); self }
    /// Sets `ProfileConfiguration`.
    #[inline] pub fn profile_configuration(mut self, value: impl IntoValue_<ProfileConfiguration>) -> Self { self.0.put("ProfileConfiguration", value.into_node()); self }
    /// Sets `ProjectName`. 1 to 255 characters.
    #[inline] pub fn project_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProjectName", value.into_node()); self }
    /// Sets `Recipe`.
    #[inline] pub fn recipe(mut self, value: impl IntoValue_<Recipe>) -> Self { self.0.put("Recipe", value.into_node()); self }
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Job<S0, Set_, S2> { self.0.put("RoleArn", value.into_node()); Job(self.0, PhantomData_) }
    /// Sets `Tags`. An update may replace the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Timeout`. At least 0.
    #[inline] pub fn timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Timeout", value.into_node()); self }
    /// Sets `Type`. Required. An update replaces the resource. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Job<S0, S1, Set_> { self.0.put("Type", value.into_node()); Job(self.0, PhantomData_) }
    /// Sets `ValidationConfigurations`. At least 1 item.
    #[inline] pub fn validation_configurations(mut self, value: impl IntoValue_<Vec<ValidationConfiguration>>) -> Self { self.0.put("ValidationConfigurations", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Job> for Job<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Job<S0, S1, S2> {
    const TYPE: &'static str = "AWS::DataBrew::Job";
    type Handle = JobRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Job`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct JobRef(Id_);
impl From<Id_> for JobRef { #[inline] fn from(id: Id_) -> Self { JobRef(id) } }
impl AsRef<Id_> for JobRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl JobRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::DataBrew::Job.S3Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-s3location.html)
#[must_use]
pub struct S3Location<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3Location<Missing_<super::required::bucket>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Location(Properties_::new(), PhantomData_) }
}
impl<S0> S3Location<S0> {
    /// Sets `Bucket`. Required. 3 to 63 characters.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> S3Location<Set_> { self.0.put("Bucket", value.into_node()); S3Location(self.0, PhantomData_) }
    /// Sets `BucketOwner`. Exactly 12 characters.
    #[inline] pub fn bucket_owner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketOwner", value.into_node()); self }
    /// Sets `Key`. 1 to 1280 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Key", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<S3Location> for S3Location<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Job.DatabaseTableOutputOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-databasetableoutputoptions.html)
#[must_use]
pub struct DatabaseTableOutputOptions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DatabaseTableOutputOptions<Missing_<super::required::table_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DatabaseTableOutputOptions(Properties_::new(), PhantomData_) }
}
impl<S0> DatabaseTableOutputOptions<S0> {
    /// Sets `TableName`. Required. 1 to 255 characters.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> DatabaseTableOutputOptions<Set_> { self.0.put("TableName", value.into_node()); DatabaseTableOutputOptions(self.0, PhantomData_) }
    /// Sets `TempDirectory`.
    #[inline] pub fn temp_directory(mut self, value: impl IntoValue_<S3Location>) -> Self { self.0.put("TempDirectory", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DatabaseTableOutputOptions> for DatabaseTableOutputOptions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Job.S3TableOutputOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-s3tableoutputoptions.html)
#[must_use]
pub struct S3TableOutputOptions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3TableOutputOptions<Missing_<super::required::location>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3TableOutputOptions(Properties_::new(), PhantomData_) }
}
impl<S0> S3TableOutputOptions<S0> {
    /// Sets `Location`. Required.
    #[inline] pub fn location(mut self, value: impl IntoValue_<S3Location>) -> S3TableOutputOptions<Set_> { self.0.put("Location", value.into_node()); S3TableOutputOptions(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<S3TableOutputOptions> for S3TableOutputOptions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Job.DataCatalogOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-datacatalogoutput.html)
#[must_use]
pub struct DataCatalogOutput<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DataCatalogOutput<Missing_<super::required::database_name>, Missing_<super::required::table_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataCatalogOutput(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DataCatalogOutput<S0, S1> {
    /// Sets `CatalogId`. 1 to 255 characters.
    #[inline] pub fn catalog_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CatalogId", value.into_node()); self }
    /// Sets `DatabaseName`. Required. 1 to 255 characters.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> DataCatalogOutput<Set_, S1> { self.0.put("DatabaseName", value.into_node()); DataCatalogOutput(self.0, PhantomData_) }
    /// Sets `DatabaseOptions`.
    #[inline] pub fn database_options(mut self, value: impl IntoValue_<DatabaseTableOutputOptions>) -> Self { self.0.put("DatabaseOptions", value.into_node()); self }
    /// Sets `Overwrite`.
    #[inline] pub fn overwrite(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Overwrite", value.into_node()); self }
    /// Sets `S3Options`.
    #[inline] pub fn s3_options(mut self, value: impl IntoValue_<S3TableOutputOptions>) -> Self { self.0.put("S3Options", value.into_node()); self }
    /// Sets `TableName`. Required. 1 to 255 characters.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> DataCatalogOutput<S0, Set_> { self.0.put("TableName", value.into_node()); DataCatalogOutput(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DataCatalogOutput> for DataCatalogOutput<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Job.DatabaseOutput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-databaseoutput.html)
#[must_use]
pub struct DatabaseOutput<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DatabaseOutput<Missing_<super::required::database_options>, Missing_<super::required::glue_connection_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DatabaseOutput(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DatabaseOutput<S0, S1> {
    /// Sets `DatabaseOptions`. Required.
    #[inline] pub fn database_options(mut self, value: impl IntoValue_<DatabaseTableOutputOptions>) -> DatabaseOutput<Set_, S1> { self.0.put("DatabaseOptions", value.into_node()); DatabaseOutput(self.0, PhantomData_) }
    /// Sets `DatabaseOutputMode`. The values are constants of [`DatabaseOutputMode`].
    #[inline] pub fn database_output_mode(mut self, value: impl IntoValue_<DatabaseOutputMode>) -> Self { self.0.put("DatabaseOutputMode", value.into_node()); self }
    /// Sets `GlueConnectionName`. Required. 1 to 255 characters.
    #[inline] pub fn glue_connection_name(mut self, value: impl IntoValue_<String>) -> DatabaseOutput<S0, Set_> { self.0.put("GlueConnectionName", value.into_node()); DatabaseOutput(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DatabaseOutput> for DatabaseOutput<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Job.JobSample`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-jobsample.html)
#[must_use]
pub struct JobSample(Properties_);
impl JobSample {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { JobSample(Properties_::new()) }
}
impl JobSample {
    /// Sets `Mode`. The values are constants of [`SampleMode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<SampleMode>) -> Self { self.0.put("Mode", value.into_node()); self }
    /// Sets `Size`.
    #[inline] pub fn size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Size", value.into_node()); self }
}
impl IntoValue_<JobSample> for JobSample { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Job.OutputLocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-outputlocation.html)
#[must_use]
pub struct OutputLocation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OutputLocation<Missing_<super::required::bucket>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OutputLocation(Properties_::new(), PhantomData_) }
}
impl<S0> OutputLocation<S0> {
    /// Sets `Bucket`. Required. 3 to 63 characters.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> OutputLocation<Set_> { self.0.put("Bucket", value.into_node()); OutputLocation(self.0, PhantomData_) }
    /// Sets `BucketOwner`. Exactly 12 characters.
    #[inline] pub fn bucket_owner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketOwner", value.into_node()); self }
    /// Sets `Key`. 1 to 1280 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Key", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<OutputLocation> for OutputLocation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Job.CsvOutputOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-csvoutputoptions.html)
#[must_use]
pub struct CsvOutputOptions(Properties_);
impl CsvOutputOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CsvOutputOptions(Properties_::new()) }
}
impl CsvOutputOptions {
    /// Sets `Delimiter`. Exactly 1 character.
    #[inline] pub fn delimiter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Delimiter", value.into_node()); self }
}
impl IntoValue_<CsvOutputOptions> for CsvOutputOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Job.OutputFormatOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-outputformatoptions.html)
#[must_use]
pub struct OutputFormatOptions(Properties_);
impl OutputFormatOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OutputFormatOptions(Properties_::new()) }
}
impl OutputFormatOptions {
    /// Sets `Csv`.
    #[inline] pub fn csv(mut self, value: impl IntoValue_<CsvOutputOptions>) -> Self { self.0.put("Csv", value.into_node()); self }
}
impl IntoValue_<OutputFormatOptions> for OutputFormatOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Job.Output`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-output.html)
#[must_use]
pub struct Output<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Output<Missing_<super::required::location>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Output(Properties_::new(), PhantomData_) }
}
impl<S0> Output<S0> {
    /// Sets `CompressionFormat`. The values are constants of [`CompressionFormat`].
    #[inline] pub fn compression_format(mut self, value: impl IntoValue_<CompressionFormat>) -> Self { self.0.put("CompressionFormat", value.into_node()); self }
    /// Sets `Format`. The values are constants of [`Format`].
    #[inline] pub fn format(mut self, value: impl IntoValue_<Format>) -> Self { self.0.put("Format", value.into_node()); self }
    /// Sets `FormatOptions`.
    #[inline] pub fn format_options(mut self, value: impl IntoValue_<OutputFormatOptions>) -> Self { self.0.put("FormatOptions", value.into_node()); self }
    /// Sets `Location`. Required.
    #[inline] pub fn location(mut self, value: impl IntoValue_<S3Location>) -> Output<Set_> { self.0.put("Location", value.into_node()); Output(self.0, PhantomData_) }
    /// Sets `MaxOutputFiles`. 1 to 999.
    #[inline] pub fn max_output_files(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxOutputFiles", value.into_node()); self }
    /// Sets `Overwrite`.
    #[inline] pub fn overwrite(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Overwrite", value.into_node()); self }
    /// Sets `PartitionColumns`. 0 to 200 items.
    #[inline] pub fn partition_columns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("PartitionColumns", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Output> for Output<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Job.ColumnSelector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-columnselector.html)
#[must_use]
pub struct ColumnSelector(Properties_);
impl ColumnSelector {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ColumnSelector(Properties_::new()) }
}
impl ColumnSelector {
    /// Sets `Name`. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Regex`. 1 to 255 characters.
    #[inline] pub fn regex(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Regex", value.into_node()); self }
}
impl IntoValue_<ColumnSelector> for ColumnSelector { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Job.StatisticOverride`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-statisticoverride.html)
#[must_use]
pub struct StatisticOverride<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StatisticOverride<Missing_<super::required::parameters>, Missing_<super::required::statistic>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StatisticOverride(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StatisticOverride<S0, S1> {
    /// Sets `Parameters`. Required.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<MapOf_<String>>) -> StatisticOverride<Set_, S1> { self.0.put("Parameters", value.into_node()); StatisticOverride(self.0, PhantomData_) }
    /// Sets `Statistic`. Required. 1 to 128 characters.
    #[inline] pub fn statistic(mut self, value: impl IntoValue_<String>) -> StatisticOverride<S0, Set_> { self.0.put("Statistic", value.into_node()); StatisticOverride(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StatisticOverride> for StatisticOverride<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Job.StatisticsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-statisticsconfiguration.html)
#[must_use]
pub struct StatisticsConfiguration(Properties_);
impl StatisticsConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StatisticsConfiguration(Properties_::new()) }
}
impl StatisticsConfiguration {
    /// Sets `IncludedStatistics`. At least 1 item.
    #[inline] pub fn included_statistics(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("IncludedStatistics", value.into_node()); self }
    /// Sets `Overrides`. At least 1 item.
    #[inline] pub fn overrides(mut self, value: impl IntoValue_<Vec<StatisticOverride>>) -> Self { self.0.put("Overrides", value.into_node()); self }
}
impl IntoValue_<StatisticsConfiguration> for StatisticsConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Job.ColumnStatisticsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-columnstatisticsconfiguration.html)
#[must_use]
pub struct ColumnStatisticsConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ColumnStatisticsConfiguration<Missing_<super::required::statistics>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ColumnStatisticsConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ColumnStatisticsConfiguration<S0> {
    /// Sets `Selectors`. At least 1 item.
    #[inline] pub fn selectors(mut self, value: impl IntoValue_<Vec<ColumnSelector>>) -> Self { self.0.put("Selectors", value.into_node()); self }
    /// Sets `Statistics`. Required.
    #[inline] pub fn statistics(mut self, value: impl IntoValue_<StatisticsConfiguration>) -> ColumnStatisticsConfiguration<Set_> { self.0.put("Statistics", value.into_node()); ColumnStatisticsConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ColumnStatisticsConfiguration> for ColumnStatisticsConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Job.AllowedStatistics`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-allowedstatistics.html)
#[must_use]
pub struct AllowedStatistics<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AllowedStatistics<Missing_<super::required::statistics>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AllowedStatistics(Properties_::new(), PhantomData_) }
}
impl<S0> AllowedStatistics<S0> {
    /// Sets `Statistics`. Required. At least 1 item.
    #[inline] pub fn statistics(mut self, value: impl IntoValue_<Vec<String>>) -> AllowedStatistics<Set_> { self.0.put("Statistics", value.into_node()); AllowedStatistics(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AllowedStatistics> for AllowedStatistics<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Job.EntityDetectorConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-entitydetectorconfiguration.html)
#[must_use]
pub struct EntityDetectorConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EntityDetectorConfiguration<Missing_<super::required::entity_types>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EntityDetectorConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> EntityDetectorConfiguration<S0> {
    /// Sets `AllowedStatistics`.
    #[inline] pub fn allowed_statistics(mut self, value: impl IntoValue_<AllowedStatistics>) -> Self { self.0.put("AllowedStatistics", value.into_node()); self }
    /// Sets `EntityTypes`. Required. At least 1 item.
    #[inline] pub fn entity_types(mut self, value: impl IntoValue_<Vec<String>>) -> EntityDetectorConfiguration<Set_> { self.0.put("EntityTypes", value.into_node()); EntityDetectorConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EntityDetectorConfiguration> for EntityDetectorConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Job.ProfileConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-profileconfiguration.html)
#[must_use]
pub struct ProfileConfiguration(Properties_);
impl ProfileConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ProfileConfiguration(Properties_::new()) }
}
impl ProfileConfiguration {
    /// Sets `ColumnStatisticsConfigurations`. At least 1 item.
    #[inline] pub fn column_statistics_configurations(mut self, value: impl IntoValue_<Vec<ColumnStatisticsConfiguration>>) -> Self { self.0.put("ColumnStatisticsConfigurations", value.into_node()); self }
    /// Sets `DatasetStatisticsConfiguration`.
    #[inline] pub fn dataset_statistics_configuration(mut self, value: impl IntoValue_<StatisticsConfiguration>) -> Self { self.0.put("DatasetStatisticsConfiguration", value.into_node()); self }
    /// Sets `EntityDetectorConfiguration`.
    #[inline] pub fn entity_detector_configuration(mut self, value: impl IntoValue_<EntityDetectorConfiguration>) -> Self { self.0.put("EntityDetectorConfiguration", value.into_node()); self }
    /// Sets `ProfileColumns`. At least 1 item.
    #[inline] pub fn profile_columns(mut self, value: impl IntoValue_<Vec<ColumnSelector>>) -> Self { self.0.put("ProfileColumns", value.into_node()); self }
}
impl IntoValue_<ProfileConfiguration> for ProfileConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Job.Recipe`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-recipe.html)
#[must_use]
pub struct Recipe<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Recipe<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Recipe(Properties_::new(), PhantomData_) }
}
impl<S0> Recipe<S0> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Recipe<Set_> { self.0.put("Name", value.into_node()); Recipe(self.0, PhantomData_) }
    /// Sets `Version`.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Recipe> for Recipe<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataBrew::Job.ValidationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-job-validationconfiguration.html)
#[must_use]
pub struct ValidationConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ValidationConfiguration<Missing_<super::required::ruleset_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ValidationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ValidationConfiguration<S0> {
    /// Sets `RulesetArn`. Required. 20 to 2048 characters.
    #[inline] pub fn ruleset_arn(mut self, value: impl IntoValue_<String>) -> ValidationConfiguration<Set_> { self.0.put("RulesetArn", value.into_node()); ValidationConfiguration(self.0, PhantomData_) }
    /// Sets `ValidationMode`. The values are constants of [`ValidationMode`].
    #[inline] pub fn validation_mode(mut self, value: impl IntoValue_<ValidationMode>) -> Self { self.0.put("ValidationMode", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ValidationConfiguration> for ValidationConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DataBrew::Job`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-job.html)
#[derive(Debug)]
pub enum DatabaseOutputMode {}
impl DatabaseOutputMode {
    /// `NEW_TABLE`
    pub const NEW_TABLE: Value_<DatabaseOutputMode> = Value_::constant("NEW_TABLE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DatabaseOutputMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataBrew::Job`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-job.html)
#[derive(Debug)]
pub enum EncryptionMode {}
impl EncryptionMode {
    /// `SSE-KMS`
    pub const SSE_KMS: Value_<EncryptionMode> = Value_::constant("SSE-KMS");
    /// `SSE-S3`
    pub const SSE_S3: Value_<EncryptionMode> = Value_::constant("SSE-S3");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EncryptionMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataBrew::Job`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-job.html)
#[derive(Debug)]
pub enum SampleMode {}
impl SampleMode {
    /// `FULL_DATASET`
    pub const FULL_DATASET: Value_<SampleMode> = Value_::constant("FULL_DATASET");
    /// `CUSTOM_ROWS`
    pub const CUSTOM_ROWS: Value_<SampleMode> = Value_::constant("CUSTOM_ROWS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SampleMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataBrew::Job`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-job.html)
#[derive(Debug)]
pub enum LogSubscription {}
impl LogSubscription {
    /// `ENABLE`
    pub const ENABLE: Value_<LogSubscription> = Value_::constant("ENABLE");
    /// `DISABLE`
    pub const DISABLE: Value_<LogSubscription> = Value_::constant("DISABLE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LogSubscription> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataBrew::Job`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-job.html)
#[derive(Debug)]
pub enum CompressionFormat {}
impl CompressionFormat {
    /// `GZIP`
    pub const GZIP: Value_<CompressionFormat> = Value_::constant("GZIP");
    /// `LZ4`
    pub const LZ4: Value_<CompressionFormat> = Value_::constant("LZ4");
    /// `SNAPPY`
    pub const SNAPPY: Value_<CompressionFormat> = Value_::constant("SNAPPY");
    /// `BZIP2`
    pub const BZIP2: Value_<CompressionFormat> = Value_::constant("BZIP2");
    /// `DEFLATE`
    pub const DEFLATE: Value_<CompressionFormat> = Value_::constant("DEFLATE");
    /// `LZO`
    pub const LZO: Value_<CompressionFormat> = Value_::constant("LZO");
    /// `BROTLI`
    pub const BROTLI: Value_<CompressionFormat> = Value_::constant("BROTLI");
    /// `ZSTD`
    pub const ZSTD: Value_<CompressionFormat> = Value_::constant("ZSTD");
    /// `ZLIB`
    pub const ZLIB: Value_<CompressionFormat> = Value_::constant("ZLIB");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CompressionFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataBrew::Job`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-job.html)
#[derive(Debug)]
pub enum Format {}
impl Format {
    /// `CSV`
    pub const CSV: Value_<Format> = Value_::constant("CSV");
    /// `JSON`
    pub const JSON: Value_<Format> = Value_::constant("JSON");
    /// `PARQUET`
    pub const PARQUET: Value_<Format> = Value_::constant("PARQUET");
    /// `GLUEPARQUET`
    pub const GLUEPARQUET: Value_<Format> = Value_::constant("GLUEPARQUET");
    /// `AVRO`
    pub const AVRO: Value_<Format> = Value_::constant("AVRO");
    /// `ORC`
    pub const ORC: Value_<Format> = Value_::constant("ORC");
    /// `XML`
    pub const XML: Value_<Format> = Value_::constant("XML");
    /// `TABLEAUHYPER`
    pub const TABLEAUHYPER: Value_<Format> = Value_::constant("TABLEAUHYPER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Format> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataBrew::Job`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-job.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `PROFILE`
    pub const PROFILE: Value_<Type> = Value_::constant("PROFILE");
    /// `RECIPE`
    pub const RECIPE: Value_<Type> = Value_::constant("RECIPE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataBrew::Job`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-job.html)
#[derive(Debug)]
pub enum ValidationMode {}
impl ValidationMode {
    /// `CHECK_ALL`
    pub const CHECK_ALL: Value_<ValidationMode> = Value_::constant("CHECK_ALL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ValidationMode> { Value_::from_node(value.into_node()) }
}
