// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::FeatureGroup`

use stanchion_template::generated::*;

/// `AWS::SageMaker::FeatureGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-featuregroup.html)
#[must_use]
pub struct FeatureGroup<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl FeatureGroup<Missing_<super::required::event_time_feature_name>, Missing_<super::required::feature_definitions>, Missing_<super::required::feature_group_name>, Missing_<super::required::record_identifier_feature_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FeatureGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> FeatureGroup<S0, S1, S2, S3> {
    /// Sets `Description`. 0 to 128 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EventTimeFeatureName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn event_time_feature_name(mut self, value: impl IntoValue_<String>) -> FeatureGroup<Set_, S1, S2, S3> { self.0.put("EventTimeFeatureName", value.into_node()); FeatureGroup(self.0, PhantomData_) }
    /// Sets `FeatureDefinitions`. Required. 1 to 2500 items.
    #[inline] pub fn feature_definitions(mut self, value: impl IntoValue_<Vec<FeatureDefinition>>) -> FeatureGroup<S0, Set_, S2, S3> { self.0.put("FeatureDefinitions", value.into_node()); FeatureGroup(self.0, PhantomData_) }
    /// Sets `FeatureGroupName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn feature_group_name(mut self, value: impl IntoValue_<String>) -> FeatureGroup<S0, S1, Set_, S3> { self.0.put("FeatureGroupName", value.into_node()); FeatureGroup(self.0, PhantomData_) }
    /// Sets `OfflineStoreConfig`. An update replaces the resource.
    #[inline] pub fn offline_store_config(mut self, value: impl IntoValue_<OfflineStoreConfig>) -> Self { self.0.put("OfflineStoreConfig", value.into_node()); self }
    /// Sets `OnlineStoreConfig`. An update may replace the resource.
    #[inline] pub fn online_store_config(mut self, value: impl IntoValue_<OnlineStoreConfig>) -> Self { self.0.put("OnlineStoreConfig", value.into_node()); self }
    /// Sets `RecordIdentifierFeatureName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn record_identifier_feature_name(mut self, value: impl IntoValue_<String>) -> FeatureGroup<S0, S1, S2, Set_> { self.0.put("RecordIdentifierFeatureName", value.into_node()); FeatureGroup(self.0, PhantomData_) }
    /// Sets `RoleArn`. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `ThroughputConfig`.
    #[inline] pub fn throughput_config(mut self, value: impl IntoValue_<ThroughputConfig>) -> Self { self.0.put("ThroughputConfig", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<FeatureGroup> for FeatureGroup<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for FeatureGroup<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::SageMaker::FeatureGroup";
    type Handle = FeatureGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`FeatureGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FeatureGroupRef(Id_);
impl From<Id_> for FeatureGroupRef { #[inline] fn from(id: Id_) -> Self { FeatureGroupRef(id) } }
impl AsRef<Id_> for FeatureGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FeatureGroupRef {
    /// `Ref`: `FeatureGroupName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `FeatureGroupStatus`
    #[inline] pub fn feature_group_status(&self) -> Value_<String> { self.0.attribute("FeatureGroupStatus") }
}
/// `AWS::SageMaker::FeatureGroup.FeatureDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-featuregroup-featuredefinition.html)
#[must_use]
pub struct FeatureDefinition<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FeatureDefinition<Missing_<super::required::feature_name>, Missing_<super::required::feature_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FeatureDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FeatureDefinition<S0, S1> {
    /// Sets `FeatureName`. Required. 1 to 64 characters.
    #[inline] pub fn feature_name(mut self, value: impl IntoValue_<String>) -> FeatureDefinition<Set_, S1> { self.0.put("FeatureName", value.into_node()); FeatureDefinition(self.0, PhantomData_) }
    /// Sets `FeatureType`. Required. The values are constants of [`FeatureType`].
    #[inline] pub fn feature_type(mut self, value: impl IntoValue_<FeatureType>) -> FeatureDefinition<S0, Set_> { self.0.put("FeatureType", value.into_node()); FeatureDefinition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FeatureDefinition> for FeatureDefinition<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::FeatureGroup.DataCatalogConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-featuregroup-datacatalogconfig.html)
#[must_use]
pub struct DataCatalogConfig<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DataCatalogConfig<Missing_<super::required::catalog>, Missing_<super::required::database>, Missing_<super::required::table_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataCatalogConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DataCatalogConfig<S0, S1, S2> {
    /// Sets `Catalog`. Required. 1 to 255 characters.
    #[inline] pub fn catalog(mut self, value: impl IntoValue_<String>) -> DataCatalogConfig<Set_, S1, S2> { self.0.put("Catalog", value.into_node()); DataCatalogConfig(self.0, PhantomData_) }
    /// Sets `Database`. Required. 1 to 255 characters.
    #[inline] pub fn database(mut self, value: impl IntoValue_<String>) -> DataCatalogConfig<S0, Set_, S2> { self.0.put("Database", value.into_node()); DataCatalogConfig(self.0, PhantomData_) }
    /// Sets `TableName`. Required. 1 to 255 characters.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> DataCatalogConfig<S0, S1, Set_> { self.0.put("TableName", value.into_node()); DataCatalogConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DataCatalogConfig> for DataCatalogConfig<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::FeatureGroup.S3StorageConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-featuregroup-s3storageconfig.html)
#[must_use]
pub struct S3StorageConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3StorageConfig<Missing_<super::required::s3_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3StorageConfig(Properties_::new(), PhantomData_) }
}
impl<S0> S3StorageConfig<S0> {
    /// Sets `KmsKeyId`. 0 to 2048 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `S3Uri`. Required. 0 to 1024 characters.
    #[inline] pub fn s3_uri(mut self, value: impl IntoValue_<String>) -> S3StorageConfig<Set_> { self.0.put("S3Uri", value.into_node()); S3StorageConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<S3StorageConfig> for S3StorageConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::FeatureGroup.OfflineStoreConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-featuregroup.html)
#[must_use]
pub struct OfflineStoreConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OfflineStoreConfig<Missing_<super::required::s3_storage_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OfflineStoreConfig(Properties_::new(), PhantomData_) }
}
impl<S0> OfflineStoreConfig<S0> {
    /// Sets `DataCatalogConfig`.
    #[inline] pub fn data_catalog_config(mut self, value: impl IntoValue_<DataCatalogConfig>) -> Self { self.0.put("DataCatalogConfig", value.into_node()); self }
    /// Sets `DisableGlueTableCreation`.
    #[inline] pub fn disable_glue_table_creation(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DisableGlueTableCreation", value.into_node()); self }
    /// Sets `S3StorageConfig`. Required.
    #[inline] pub fn s3_storage_config(mut self, value: impl IntoValue_<S3StorageConfig>) -> OfflineStoreConfig<Set_> { self.0.put("S3StorageConfig", value.into_node()); OfflineStoreConfig(self.0, PhantomData_) }
    /// Sets `TableFormat`. The values are constants of [`TableFormat`].
    #[inline] pub fn table_format(mut self, value: impl IntoValue_<TableFormat>) -> Self { self.0.put("TableFormat", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<OfflineStoreConfig> for OfflineStoreConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::FeatureGroup.OnlineStoreSecurityConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-featuregroup-onlinestoresecurityconfig.html)
#[must_use]
pub struct OnlineStoreSecurityConfig(Properties_);
impl OnlineStoreSecurityConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OnlineStoreSecurityConfig(Properties_::new()) }
}
impl OnlineStoreSecurityConfig {
    /// Sets `KmsKeyId`. 0 to 2048 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
}
impl IntoValue_<OnlineStoreSecurityConfig> for OnlineStoreSecurityConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::FeatureGroup.TtlDuration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-featuregroup-ttlduration.html)
#[must_use]
pub struct TtlDuration(Properties_);
impl TtlDuration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TtlDuration(Properties_::new()) }
}
impl TtlDuration {
    /// Sets `Unit`. The values are constants of [`Unit`].
    #[inline] pub fn unit(mut self, value: impl IntoValue_<Unit>) -> Self { self.0.put("Unit", value.into_node()); self }
    /// Sets `Value`. At least 1.
    #[inline] pub fn value(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<TtlDuration> for TtlDuration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::FeatureGroup.OnlineStoreConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-featuregroup.html)
#[must_use]
pub struct OnlineStoreConfig(Properties_);
impl OnlineStoreConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OnlineStoreConfig(Properties_::new()) }
}
impl OnlineStoreConfig {
    /// Sets `EnableOnlineStore`.
    #[inline] pub fn enable_online_store(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableOnlineStore", value.into_node()); self }
    /// Sets `SecurityConfig`.
    #[inline] pub fn security_config(mut self, value: impl IntoValue_<OnlineStoreSecurityConfig>) -> Self { self.0.put("SecurityConfig", value.into_node()); self }
    /// Sets `StorageType`. The values are constants of [`StorageType`].
    #[inline] pub fn storage_type(mut self, value: impl IntoValue_<StorageType>) -> Self { self.0.put("StorageType", value.into_node()); self }
    /// Sets `TtlDuration`.
    #[inline] pub fn ttl_duration(mut self, value: impl IntoValue_<TtlDuration>) -> Self { self.0.put("TtlDuration", value.into_node()); self }
}
impl IntoValue_<OnlineStoreConfig> for OnlineStoreConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::FeatureGroup.ThroughputConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-featuregroup-throughputconfig.html)
#[must_use]
pub struct ThroughputConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ThroughputConfig<Missing_<super::required::throughput_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ThroughputConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ThroughputConfig<S0> {
    /// Sets `ProvisionedReadCapacityUnits`. 0 to 10000000.
    #[inline] pub fn provisioned_read_capacity_units(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ProvisionedReadCapacityUnits", value.into_node()); self }
    /// Sets `ProvisionedWriteCapacityUnits`. 0 to 10000000.
    #[inline] pub fn provisioned_write_capacity_units(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ProvisionedWriteCapacityUnits", value.into_node()); self }
    /// Sets `ThroughputMode`. Required. The values are constants of [`ThroughputMode`].
    #[inline] pub fn throughput_mode(mut self, value: impl IntoValue_<ThroughputMode>) -> ThroughputConfig<Set_> { self.0.put("ThroughputMode", value.into_node()); ThroughputConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ThroughputConfig> for ThroughputConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SageMaker::FeatureGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-featuregroup.html)
#[derive(Debug)]
pub enum FeatureType {}
impl FeatureType {
    /// `Integral`
    pub const INTEGRAL: Value_<FeatureType> = Value_::constant("Integral");
    /// `Fractional`
    pub const FRACTIONAL: Value_<FeatureType> = Value_::constant("Fractional");
    /// `String`
    pub const STRING: Value_<FeatureType> = Value_::constant("String");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FeatureType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::FeatureGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-featuregroup.html)
#[derive(Debug)]
pub enum TableFormat {}
impl TableFormat {
    /// `Iceberg`
    pub const ICEBERG: Value_<TableFormat> = Value_::constant("Iceberg");
    /// `Glue`
    pub const GLUE: Value_<TableFormat> = Value_::constant("Glue");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TableFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::FeatureGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-featuregroup.html)
#[derive(Debug)]
pub enum StorageType {}
impl StorageType {
    /// `Standard`
    pub const STANDARD: Value_<StorageType> = Value_::constant("Standard");
    /// `InMemory`
    pub const IN_MEMORY: Value_<StorageType> = Value_::constant("InMemory");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StorageType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::FeatureGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-featuregroup.html)
#[derive(Debug)]
pub enum Unit {}
impl Unit {
    /// `Seconds`
    pub const SECONDS: Value_<Unit> = Value_::constant("Seconds");
    /// `Minutes`
    pub const MINUTES: Value_<Unit> = Value_::constant("Minutes");
    /// `Hours`
    pub const HOURS: Value_<Unit> = Value_::constant("Hours");
    /// `Days`
    pub const DAYS: Value_<Unit> = Value_::constant("Days");
    /// `Weeks`
    pub const WEEKS: Value_<Unit> = Value_::constant("Weeks");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Unit> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::FeatureGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-featuregroup.html)
#[derive(Debug)]
pub enum ThroughputMode {}
impl ThroughputMode {
    /// `OnDemand`
    pub const ON_DEMAND: Value_<ThroughputMode> = Value_::constant("OnDemand");
    /// `Provisioned`
    pub const PROVISIONED: Value_<ThroughputMode> = Value_::constant("Provisioned");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ThroughputMode> { Value_::from_node(value.into_node()) }
}
