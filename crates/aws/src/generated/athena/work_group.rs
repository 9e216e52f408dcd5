// Made by `cargo xtask generate`; do not edit.
//! `AWS::Athena::WorkGroup`

use stanchion_template::generated::*;

/// `AWS::Athena::WorkGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-workgroup.html)
#[must_use]
pub struct WorkGroup<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl WorkGroup<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WorkGroup(Properties_::new(), PhantomData_) }
}
impl<S0> WorkGroup<S0> {
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> WorkGroup<Set_> { self.0.put("Name", value.into_node()); WorkGroup(self.0, PhantomData_) }
    /// Sets `RecursiveDeleteOption`.
    #[inline] pub fn recursive_delete_option(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RecursiveDeleteOption", value.into_node()); self }
    /// Sets `State`. The values are constants of [`State`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<State>) -> Self { self.0.put("State", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WorkGroupConfiguration`.
    #[inline] pub fn work_group_configuration(mut self, value: impl IntoValue_<WorkGroupConfiguration>) -> Self { self.0.put("WorkGroupConfiguration", value.into_node()); self }
    /// Sets `WorkGroupConfigurationUpdates`.
    #[inline] pub fn work_group_configuration_updates(mut self, value: impl IntoValue_<WorkGroupConfigurationUpdates>) -> Self { self.0.put("WorkGroupConfigurationUpdates", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<WorkGroup> for WorkGroup<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for WorkGroup<S0> {
    const TYPE: &'static str = "AWS::Athena::WorkGroup";
    type Handle = WorkGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`WorkGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WorkGroupRef(Id_);
impl From<Id_> for WorkGroupRef { #[inline] fn from(id: Id_) -> Self { WorkGroupRef(id) } }
impl AsRef<Id_> for WorkGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WorkGroupRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion`
    #[inline] pub fn work_group_configuration_engine_version_effective_engine_version(&self) -> Value_<String> { self.0.attribute("WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion") }
    /// `Fn::GetAtt` `WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion`
    #[inline] pub fn work_group_configuration_updates_engine_version_effective_engine_version(&self) -> Value_<String> { self.0.attribute("WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion") }
}
/// `AWS::Athena::WorkGroup.CustomerContentEncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-customercontentencryptionconfiguration.html)
#[must_use]
pub struct CustomerContentEncryptionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomerContentEncryptionConfiguration<Missing_<super::required::kms_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomerContentEncryptionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CustomerContentEncryptionConfiguration<S0> {
    /// Sets `KmsKey`. Required.
    #[inline] pub fn kms_key(mut self, value: impl IntoValue_<String>) -> CustomerContentEncryptionConfiguration<Set_> { self.0.put("KmsKey", value.into_node()); CustomerContentEncryptionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CustomerContentEncryptionConfiguration> for CustomerContentEncryptionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Athena::WorkGroup.Classification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-classification.html)
#[must_use]
pub struct Classification(Properties_);
impl Classification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Classification(Properties_::new()) }
}
impl Classification {
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Properties`.
    #[inline] pub fn properties(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Properties", value.into_node()); self }
}
impl IntoValue_<Classification> for Classification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Athena::WorkGroup.EngineConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-engineconfiguration.html)
#[must_use]
pub struct EngineConfiguration(Properties_);
impl EngineConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EngineConfiguration(Properties_::new()) }
}
impl EngineConfiguration {
    /// Sets `AdditionalConfigs`.
    #[inline] pub fn additional_configs(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("AdditionalConfigs", value.into_node()); self }
    /// Sets `Classifications`.
    #[inline] pub fn classifications(mut self, value: impl IntoValue_<Vec<Classification>>) -> Self { self.0.put("Classifications", value.into_node()); self }
    /// Sets `CoordinatorDpuSize`.
    #[inline] pub fn coordinator_dpu_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CoordinatorDpuSize", value.into_node()); self }
    /// Sets `DefaultExecutorDpuSize`.
    #[inline] pub fn default_executor_dpu_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DefaultExecutorDpuSize", value.into_node()); self }
    /// Sets `MaxConcurrentDpus`.
    #[inline] pub fn max_concurrent_dpus(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxConcurrentDpus", value.into_node()); self }
    /// Sets `SparkProperties`.
    #[inline] pub fn spark_properties(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("SparkProperties", value.into_node()); self }
}
impl IntoValue_<EngineConfiguration> for EngineConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Athena::WorkGroup.EngineVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-engineversion.html)
#[must_use]
pub struct EngineVersion(Properties_);
impl EngineVersion {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EngineVersion(Properties_::new()) }
}
impl EngineVersion {
    /// Sets `EffectiveEngineVersion`.
    #[inline] pub fn effective_engine_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EffectiveEngineVersion", value.into_node()); self }
    /// Sets `SelectedEngineVersion`.
    #[inline] pub fn selected_engine_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SelectedEngineVersion", value.into_node()); self }
}
impl IntoValue_<EngineVersion> for EngineVersion { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Athena::WorkGroup.ManagedStorageEncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-managedstorageencryptionconfiguration.html)
#[must_use]
pub struct ManagedStorageEncryptionConfiguration(Properties_);
impl ManagedStorageEncryptionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ManagedStorageEncryptionConfiguration(Properties_::new()) }
}
impl ManagedStorageEncryptionConfiguration {
    /// Sets `KmsKey`.
    #[inline] pub fn kms_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKey", value.into_node()); self }
}
impl IntoValue_<ManagedStorageEncryptionConfiguration> for ManagedStorageEncryptionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Athena::WorkGroup.ManagedQueryResultsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-managedqueryresultsconfiguration.html)
#[must_use]
pub struct ManagedQueryResultsConfiguration(Properties_);
impl ManagedQueryResultsConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ManagedQueryResultsConfiguration(Properties_::new()) }
}
impl ManagedQueryResultsConfiguration {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `EncryptionConfiguration`.
    #[inline] pub fn encryption_configuration(mut self, value: impl IntoValue_<ManagedStorageEncryptionConfiguration>) -> Self { self.0.put("EncryptionConfiguration", value.into_node()); self }
}
impl IntoValue_<ManagedQueryResultsConfiguration> for ManagedQueryResultsConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Athena::WorkGroup.CloudWatchLoggingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-cloudwatchloggingconfiguration.html)
#[must_use]
pub struct CloudWatchLoggingConfiguration(Properties_);
impl CloudWatchLoggingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CloudWatchLoggingConfiguration(Properties_::new()) }
}
impl CloudWatchLoggingConfiguration {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `LogGroup`.
    #[inline] pub fn log_group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogGroup", value.into_node()); self }
    /// Sets `LogStreamNamePrefix`.
    #[inline] pub fn log_stream_name_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogStreamNamePrefix", value.into_node()); self }
    /// Sets `LogTypes`.
    #[inline] pub fn log_types(mut self, value: impl IntoValue_<MapOf_<Vec<String>>>) -> Self { self.0.put("LogTypes", value.into_node()); self }
}
impl IntoValue_<CloudWatchLoggingConfiguration> for CloudWatchLoggingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Athena::WorkGroup.ManagedLoggingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-managedloggingconfiguration.html)
#[must_use]
pub struct ManagedLoggingConfiguration(Properties_);
impl ManagedLoggingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ManagedLoggingConfiguration(Properties_::new()) }
}
impl ManagedLoggingConfiguration {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `KmsKey`.
    #[inline] pub fn kms_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKey", value.into_node()); self }
}
impl IntoValue_<ManagedLoggingConfiguration> for ManagedLoggingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Athena::WorkGroup.S3LoggingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-s3loggingconfiguration.html)
#[must_use]
pub struct S3LoggingConfiguration(Properties_);
impl S3LoggingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3LoggingConfiguration(Properties_::new()) }
}
impl S3LoggingConfiguration {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `KmsKey`.
    #[inline] pub fn kms_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKey", value.into_node()); self }
    /// Sets `LogLocation`.
    #[inline] pub fn log_location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogLocation", value.into_node()); self }
}
impl IntoValue_<S3LoggingConfiguration> for S3LoggingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Athena::WorkGroup.MonitoringConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-monitoringconfiguration.html)
#[must_use]
pub struct MonitoringConfiguration(Properties_);
impl MonitoringConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MonitoringConfiguration(Properties_::new()) }
}
impl MonitoringConfiguration {
    /// Sets `CloudWatchLoggingConfiguration`.
    #[inline] pub fn cloud_watch_logging_configuration(mut self, value: impl IntoValue_<CloudWatchLoggingConfiguration>) -> Self { self.0.put("CloudWatchLoggingConfiguration", value.into_node()); self }
    /// Sets `ManagedLoggingConfiguration`.
    #[inline] pub fn managed_logging_configuration(mut self, value: impl IntoValue_<ManagedLoggingConfiguration>) -> Self { self.0.put("ManagedLoggingConfiguration", value.into_node()); self }
    /// Sets `S3LoggingConfiguration`.
    #[inline] pub fn s3_logging_configuration(mut self, value: impl IntoValue_<S3LoggingConfiguration>) -> Self { self.0.put("S3LoggingConfiguration", value.into_node()); self }
}
impl IntoValue_<MonitoringConfiguration> for MonitoringConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Athena::WorkGroup.AclConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-aclconfiguration.html)
#[must_use]
pub struct AclConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AclConfiguration<Missing_<super::required::s3_acl_option>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AclConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AclConfiguration<S0> {
    /// Sets `S3AclOption`. Required. The values are constants of [`S3AclOption`].
    #[inline] pub fn s3_acl_option(mut self, value: impl IntoValue_<S3AclOption>) -> AclConfiguration<Set_> { self.0.put("S3AclOption", value.into_node()); AclConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AclConfiguration> for AclConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Athena::WorkGroup.EncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-encryptionconfiguration.html)
#[must_use]
pub struct EncryptionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EncryptionConfiguration<Missing_<super::required::encryption_option>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EncryptionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> EncryptionConfiguration<S0> {
    /// Sets `EncryptionOption`. Required. The values are constants of [`EncryptionOption`].
    #[inline] pub fn encryption_option(mut self, value: impl IntoValue_<EncryptionOption>) -> EncryptionConfiguration<Set_> { self.0.put("EncryptionOption", value.into_node()); EncryptionConfiguration(self.0, PhantomData_) }
    /// Sets `KmsKey`.
    #[inline] pub fn kms_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKey", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EncryptionConfiguration> for EncryptionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Athena::WorkGroup.ResultConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-resultconfiguration.html)
#[must_use]
pub struct ResultConfiguration(Properties_);
impl ResultConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ResultConfiguration(Properties_::new()) }
}
impl ResultConfiguration {
    /// Sets `AclConfiguration`.
    #[inline] pub fn acl_configuration(mut self, value: impl IntoValue_<AclConfiguration>) -> Self { self.0.put("AclConfiguration", value.into_node()); self }
    /// Sets `EncryptionConfiguration`.
    #[inline] pub fn encryption_configuration(mut self, value: impl IntoValue_<EncryptionConfiguration>) -> Self { self.0.put("EncryptionConfiguration", value.into_node()); self }
    /// Sets `ExpectedBucketOwner`.
    #[inline] pub fn expected_bucket_owner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExpectedBucketOwner", value.into_node()); self }
    /// Sets `OutputLocation`.
    #[inline] pub fn output_location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutputLocation", value.into_node()); self }
}
impl IntoValue_<ResultConfiguration> for ResultConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Athena::WorkGroup.WorkGroupConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-workgroupconfiguration.html)
#[must_use]
pub struct WorkGroupConfiguration(Properties_);
impl WorkGroupConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WorkGroupConfiguration(Properties_::new()) }
}
impl WorkGroupConfiguration {
    /// Sets `AdditionalConfiguration`.
    #[inline] pub fn additional_configuration(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AdditionalConfiguration", value.into_node()); self }
    /// Sets `BytesScannedCutoffPerQuery`. At least 10000000.
    #[inline] pub fn bytes_scanned_cutoff_per_query(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BytesScannedCutoffPerQuery", value.into_node()); self }
    /// Sets `CustomerContentEncryptionConfiguration`.
    #[inline] pub fn customer_content_encryption_configuration(mut self, value: impl IntoValue_<CustomerContentEncryptionConfiguration>) -> Self { self.0.put("CustomerContentEncryptionConfiguration", value.into_node()); self }
    /// Sets `EnforceWorkGroupConfiguration`.
    #[inline] pub fn enforce_work_group_configuration(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnforceWorkGroupConfiguration", value.into_node()); self }
    /// Sets `EngineConfiguration`.
    #[inline] pub fn engine_configuration(mut self, value: impl IntoValue_<EngineConfiguration>) -> Self { self.0.put("EngineConfiguration", value.into_node()); self }
    /// Sets `EngineVersion`.
    #[inline] pub fn engine_version(mut self, value: impl IntoValue_<EngineVersion>) -> Self { self.0.put("EngineVersion", value.into_node()); self }
    /// Sets `ExecutionRole`.
    #[inline] pub fn execution_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExecutionRole", value.into_node()); self }
    /// Sets `ManagedQueryResultsConfiguration`.
    #[inline] pub fn managed_query_results_configuration(mut self, value: impl IntoValue_<ManagedQueryResultsConfiguration>) -> Self { self.0.put("ManagedQueryResultsConfiguration", value.into_node()); self }
    /// Sets `MonitoringConfiguration`.
    #[inline] pub fn monitoring_configuration(mut self, value: impl IntoValue_<MonitoringConfiguration>) -> Self { self.0.put("MonitoringConfiguration", value.into_node()); self }
    /// Sets `PublishCloudWatchMetricsEnabled`.
    #[inline] pub fn publish_cloud_watch_metrics_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PublishCloudWatchMetricsEnabled", value.into_node()); self }
    /// Sets `RequesterPaysEnabled`.
    #[inline] pub fn requester_pays_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RequesterPaysEnabled", value.into_node()); self }
    /// Sets `ResultConfiguration`.
    #[inline] pub fn result_configuration(mut self, value: impl IntoValue_<ResultConfiguration>) -> Self { self.0.put("ResultConfiguration", value.into_node()); self }
}
impl IntoValue_<WorkGroupConfiguration> for WorkGroupConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Athena::WorkGroup.ResultConfigurationUpdates`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-resultconfigurationupdates.html)
#[must_use]
pub struct ResultConfigurationUpdates(Properties_);
impl ResultConfigurationUpdates {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ResultConfigurationUpdates(Properties_::new()) }
}
impl ResultConfigurationUpdates {
    /// Sets `AclConfiguration`.
    #[inline] pub fn acl_configuration(mut self, value: impl IntoValue_<AclConfiguration>) -> Self { self.0.put("AclConfiguration", value.into_node()); self }
    /// Sets `EncryptionConfiguration`.
    #[inline] pub fn encryption_configuration(mut self, value: impl IntoValue_<EncryptionConfiguration>) -> Self { self.0.put("EncryptionConfiguration", value.into_node()); self }
    /// Sets `ExpectedBucketOwner`.
    #[inline] pub fn expected_bucket_owner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExpectedBucketOwner", value.into_node()); self }
    /// Sets `OutputLocation`.
    #[inline] pub fn output_location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutputLocation", value.into_node()); self }
    /// Sets `RemoveAclConfiguration`.
    #[inline] pub fn remove_acl_configuration(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RemoveAclConfiguration", value.into_node()); self }
    /// Sets `RemoveEncryptionConfiguration`.
    #[inline] pub fn remove_encryption_configuration(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RemoveEncryptionConfiguration", value.into_node()); self }
    /// Sets `RemoveExpectedBucketOwner`.
    #[inline] pub fn remove_expected_bucket_owner(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RemoveExpectedBucketOwner", value.into_node()); self }
    /// Sets `RemoveOutputLocation`.
    #[inline] pub fn remove_output_location(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RemoveOutputLocation", value.into_node()); self }
}
impl IntoValue_<ResultConfigurationUpdates> for ResultConfigurationUpdates { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Athena::WorkGroup.WorkGroupConfigurationUpdates`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-workgroupconfigurationupdates.html)
#[must_use]
pub struct WorkGroupConfigurationUpdates(Properties_);
impl WorkGroupConfigurationUpdates {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WorkGroupConfigurationUpdates(Properties_::new()) }
}
impl WorkGroupConfigurationUpdates {
    /// Sets `AdditionalConfiguration`.
    #[inline] pub fn additional_configuration(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AdditionalConfiguration", value.into_node()); self }
    /// Sets `BytesScannedCutoffPerQuery`. At least 10000000.
    #[inline] pub fn bytes_scanned_cutoff_per_query(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BytesScannedCutoffPerQuery", value.into_node()); self }
    /// Sets `CustomerContentEncryptionConfiguration`.
    #[inline] pub fn customer_content_encryption_configuration(mut self, value: impl IntoValue_<CustomerContentEncryptionConfiguration>) -> Self { self.0.put("CustomerContentEncryptionConfiguration", value.into_node()); self }
    /// Sets `EnforceWorkGroupConfiguration`.
    #[inline] pub fn enforce_work_group_configuration(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnforceWorkGroupConfiguration", value.into_node()); self }
    /// Sets `EngineConfiguration`.
    #[inline] pub fn engine_configuration(mut self, value: impl IntoValue_<EngineConfiguration>) -> Self { self.0.put("EngineConfiguration", value.into_node()); self }
    /// Sets `EngineVersion`.
    #[inline] pub fn engine_version(mut self, value: impl IntoValue_<EngineVersion>) -> Self { self.0.put("EngineVersion", value.into_node()); self }
    /// Sets `ExecutionRole`.
    #[inline] pub fn execution_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExecutionRole", value.into_node()); self }
    /// Sets `ManagedQueryResultsConfiguration`.
    #[inline] pub fn managed_query_results_configuration(mut self, value: impl IntoValue_<ManagedQueryResultsConfiguration>) -> Self { self.0.put("ManagedQueryResultsConfiguration", value.into_node()); self }
    /// Sets `MonitoringConfiguration`.
    #[inline] pub fn monitoring_configuration(mut self, value: impl IntoValue_<MonitoringConfiguration>) -> Self { self.0.put("MonitoringConfiguration", value.into_node()); self }
    /// Sets `PublishCloudWatchMetricsEnabled`.
    #[inline] pub fn publish_cloud_watch_metrics_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PublishCloudWatchMetricsEnabled", value.into_node()); self }
    /// Sets `RemoveBytesScannedCutoffPerQuery`.
    #[inline] pub fn remove_bytes_scanned_cutoff_per_query(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RemoveBytesScannedCutoffPerQuery", value.into_node()); self }
    /// Sets `RemoveCustomerContentEncryptionConfiguration`.
    #[inline] pub fn remove_customer_content_encryption_configuration(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RemoveCustomerContentEncryptionConfiguration", value.into_node()); self }
    /// Sets `RequesterPaysEnabled`.
    #[inline] pub fn requester_pays_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RequesterPaysEnabled", value.into_node()); self }
    /// Sets `ResultConfigurationUpdates`.
    #[inline] pub fn result_configuration_updates(mut self, value: impl IntoValue_<ResultConfigurationUpdates>) -> Self { self.0.put("ResultConfigurationUpdates", value.into_node()); self }
}
impl IntoValue_<WorkGroupConfigurationUpdates> for WorkGroupConfigurationUpdates { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Athena::WorkGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-workgroup.html)
#[derive(Debug)]
pub enum State {}
impl State {
    /// `ENABLED`
    pub const ENABLED: Value_<State> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<State> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<State> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Athena::WorkGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-workgroup.html)
#[derive(Debug)]
pub enum S3AclOption {}
impl S3AclOption {
    /// `BUCKET_OWNER_FULL_CONTROL`
    pub const BUCKET_OWNER_FULL_CONTROL: Value_<S3AclOption> = Value_::constant("BUCKET_OWNER_FULL_CONTROL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<S3AclOption> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Athena::WorkGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-workgroup.html)
#[derive(Debug)]
pub enum EncryptionOption {}
impl EncryptionOption {
    /// `SSE_S3`
    pub const SSE_S3: Value_<EncryptionOption> = Value_::constant("SSE_S3");
    /// `SSE_KMS`
    pub const SSE_KMS: Value_<EncryptionOption> = Value_::constant("SSE_KMS");
    /// `CSE_KMS`
    pub const CSE_KMS: Value_<EncryptionOption> = Value_::constant("CSE_KMS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EncryptionOption> { Value_::from_node(value.into_node()) }
}
