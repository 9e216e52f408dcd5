// Made by `cargo xtask generate`; do not edit.
//! `AWS::S3::Bucket`

use stanchion_template::generated::*;

/// `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[must_use]
pub struct Bucket(Properties_);
impl Bucket {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Bucket(Properties_::new()) }
}
impl Bucket {
    /// Sets `AbacStatus`. The values are constants of [`AbacStatus`].
    #[inline] pub fn abac_status(mut self, value: impl IntoValue_<AbacStatus>) -> Self { self.0.put("AbacStatus", value.into_node()); self }
    /// Sets `AccelerateConfiguration`.
    #[inline] pub fn accelerate_configuration(mut self, value: impl IntoValue_<AccelerateConfiguration>) -> Self { self.0.put("AccelerateConfiguration", value.into_node()); self }
    /// Sets `AccessControl`. The values are constants of [`AccessControl`].
    #[inline] pub fn access_control(mut self, value: impl IntoValue_<AccessControl>) -> Self { self.0.put("AccessControl", value.into_node()); self }
    /// Sets `AnalyticsConfigurations`.
    #[inline] pub fn analytics_configurations(mut self, value: impl IntoValue_<Vec<AnalyticsConfiguration>>) -> Self { self.0.put("AnalyticsConfigurations", value.into_node()); self }
    /// Sets `BucketEncryption`.
    #[inline] pub fn bucket_encryption(mut self, value: impl IntoValue_<BucketEncryption>) -> Self { self.0.put("BucketEncryption", value.into_node()); self }
    /// Sets `BucketName`. At most 63 characters. An update replaces the resource.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketName", value.into_node()); self }
    /// Sets `BucketNamePrefix`. An update replaces the resource.
    #[inline] pub fn bucket_name_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketNamePrefix", value.into_node()); self }
    /// Sets `BucketNamespace`. An update replaces the resource. The values are constants of [`BucketNamespace`].
    #[inline] pub fn bucket_namespace(mut self, value: impl IntoValue_<BucketNamespace>) -> Self { self.0.put("BucketNamespace", value.into_node()); self }
    /// Sets `CorsConfiguration`.
    #[inline] pub fn cors_configuration(mut self, value: impl IntoValue_<CorsConfiguration>) -> Self { self.0.put("CorsConfiguration", value.into_node()); self }
    /// Sets `IntelligentTieringConfigurations`.
    #[inline] pub fn intelligent_tiering_configurations(mut self, value: impl IntoValue_<Vec<IntelligentTieringConfiguration>>) -> Self { self.0.put("IntelligentTieringConfigurations", value.into_node()); self }
    /// Sets `InventoryConfigurations`.
    #[inline] pub fn inventory_configurations(mut self, value: impl IntoValue_<Vec<InventoryConfiguration>>) -> Self { self.0.put("InventoryConfigurations", value.into_node()); self }
    /// Sets `LifecycleConfiguration`.
    #[inline] pub fn lifecycle_configuration(mut self, value: impl IntoValue_<LifecycleConfiguration>) -> Self { self.0.put("LifecycleConfiguration", value.into_node()); self }
    /// Sets `LoggingConfiguration`.
    #[inline] pub fn logging_configuration(mut self, value: impl IntoValue_<LoggingConfiguration>) -> Self { self.0.put("LoggingConfiguration", value.into_node()); self }
    /// Sets `MetadataConfiguration`.
    #[inline] pub fn metadata_configuration(mut self, value: impl IntoValue_<MetadataConfiguration>) -> Self { self.0.put("MetadataConfiguration", value.into_node()); self }
    /// Sets `MetadataTableConfiguration`.
    #[inline] pub fn metadata_table_configuration(mut self, value: impl IntoValue_<MetadataTableConfiguration>) -> Self { self.0.put("MetadataTableConfiguration", value.into_node()); self }
    /// Sets `MetricsConfigurations`.
    #[inline] pub fn metrics_configurations(mut self, value: impl IntoValue_<Vec<MetricsConfiguration>>) -> Self { self.0.put("MetricsConfigurations", value.into_node()); self }
    /// Sets `NotificationConfiguration`.
    #[inline] pub fn notification_configuration(mut self, value: impl IntoValue_<NotificationConfiguration>) -> Self { self.0.put("NotificationConfiguration", value.into_node()); self }
    /// Sets `ObjectLockConfiguration`.
    #[inline] pub fn object_lock_configuration(mut self, value: impl IntoValue_<ObjectLockConfiguration>) -> Self { self.0.put("ObjectLockConfiguration", value.into_node()); self }
    /// Sets `ObjectLockEnabled`. An update may replace the resource.
    #[inline] pub fn object_lock_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ObjectLockEnabled", value.into_node()); self }
    /// Sets `OwnershipControls`.
    #[inline] pub fn ownership_controls(mut self, value: impl IntoValue_<OwnershipControls>) -> Self { self.0.put("OwnershipControls", value.into_node()); self }
    /// Sets `PublicAccessBlockConfiguration`.
    #[inline] pub fn public_access_block_configuration(mut self, value: impl IntoValue_<PublicAccessBlockConfiguration>) -> Self { self.0.put("PublicAccessBlockConfiguration", value.into_node()); self }
    /// Sets `ReplicationConfiguration`.
    #[inline] pub fn replication_configuration(mut self, value: impl IntoValue_<ReplicationConfiguration>) -> Self { self.0.put("ReplicationConfiguration", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VersioningConfiguration`.
    #[inline] pub fn versioning_configuration(mut self, value: impl IntoValue_<VersioningConfiguration>) -> Self { self.0.put("VersioningConfiguration", value.into_node()); self }
    /// Sets `WebsiteConfiguration`.
    #[inline] pub fn website_configuration(mut self, value: impl IntoValue_<WebsiteConfiguration>) -> Self { self.0.put("WebsiteConfiguration", value.into_node()); self }
}
impl IntoValue_<Bucket> for Bucket { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Bucket {
    const TYPE: &'static str = "AWS::S3::Bucket";
    type Handle = BucketRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Bucket`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BucketRef(Id_);
impl From<Id_> for BucketRef { #[inline] fn from(id: Id_) -> Self { BucketRef(id) } }
impl AsRef<Id_> for BucketRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BucketRef {
    /// `Ref`: `BucketName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `DomainName`
    #[inline] pub fn domain_name(&self) -> Value_<String> { self.0.attribute("DomainName") }
    /// `Fn::GetAtt` `DualStackDomainName`
    #[inline] pub fn dual_stack_domain_name(&self) -> Value_<String> { self.0.attribute("DualStackDomainName") }
    /// `Fn::GetAtt` `MetadataConfiguration.AnnotationTableConfiguration.TableArn`
    #[inline] pub fn metadata_configuration_annotation_table_configuration_table_arn(&self) -> Value_<String> { self.0.attribute("MetadataConfiguration.AnnotationTableConfiguration.TableArn") }
    /// `Fn::GetAtt` `MetadataConfiguration.AnnotationTableConfiguration.TableName`
    #[inline] pub fn metadata_configuration_annotation_table_configuration_table_name(&self) -> Value_<String> { self.0.attribute("MetadataConfiguration.AnnotationTableConfiguration.TableName") }
    /// `Fn::GetAtt` `MetadataConfiguration.Destination`
    #[inline] pub fn metadata_configuration_destination(&self) -> Value_<String> { self.0.attribute("MetadataConfiguration.Destination") }
    /// `Fn::GetAtt` `MetadataConfiguration.InventoryTableConfiguration.TableArn`
    #[inline] pub fn metadata_configuration_inventory_table_configuration_table_arn(&self) -> Value_<String> { self.0.attribute("MetadataConfiguration.InventoryTableConfiguration.TableArn") }
    /// `Fn::GetAtt` `MetadataConfiguration.InventoryTableConfiguration.TableName`
    #[inline] pub fn metadata_configuration_inventory_table_configuration_table_name(&self) -> Value_<String> { self.0.attribute("MetadataConfiguration.InventoryTableConfiguration.TableName") }
    /// `Fn::GetAtt` `MetadataConfiguration.JournalTableConfiguration.TableArn`
    #[inline] pub fn metadata_configuration_journal_table_configuration_table_arn(&self) -> Value_<String> { self.0.attribute("MetadataConfiguration.JournalTableConfiguration.TableArn") }
    /// `Fn::GetAtt` `MetadataConfiguration.JournalTableConfiguration.TableName`
    #[inline] pub fn metadata_configuration_journal_table_configuration_table_name(&self) -> Value_<String> { self.0.attribute("MetadataConfiguration.JournalTableConfiguration.TableName") }
    /// `Fn::GetAtt` `MetadataTableConfiguration.S3TablesDestination.TableArn`
    #[inline] pub fn metadata_table_configuration_s3_tables_destination_table_arn(&self) -> Value_<String> { self.0.attribute("MetadataTableConfiguration.S3TablesDestination.TableArn") }
    /// `Fn::GetAtt` `MetadataTableConfiguration.S3TablesDestination.TableNamespace`
    #[inline] pub fn metadata_table_configuration_s3_tables_destination_table_namespace(&self) -> Value_<String> { self.0.attribute("MetadataTableConfiguration.S3TablesDestination.TableNamespace") }
    /// `Fn::GetAtt` `RegionalDomainName`
    #[inline] pub fn regional_domain_name(&self) -> Value_<String> { self.0.attribute("RegionalDomainName") }
    /// `Fn::GetAtt` `WebsiteURL`
    #[inline] pub fn website_url(&self) -> Value_<String> { self.0.attribute("WebsiteURL") }
}
/// `AWS::S3::Bucket.AccelerateConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-accelerateconfiguration.html)
#[must_use]
pub struct AccelerateConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AccelerateConfiguration<Missing_<super::required::acceleration_status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccelerateConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AccelerateConfiguration<S0> {
    /// Sets `AccelerationStatus`. Required. The values are constants of [`AccelerationStatus`].
    #[inline] pub fn acceleration_status(mut self, value: impl IntoValue_<AccelerationStatus>) -> AccelerateConfiguration<Set_> { self.0.put("AccelerationStatus", value.into_node()); AccelerateConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AccelerateConfiguration> for AccelerateConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.Destination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-destination.html)
#[must_use]
pub struct Destination<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Destination<Missing_<super::required::bucket_arn>, Missing_<super::required::format>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Destination(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Destination<S0, S1> {
    /// Sets `BucketAccountId`.
    #[inline] pub fn bucket_account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketAccountId", value.into_node()); self }
    /// Sets `BucketArn`. Required.
    #[inline] pub fn bucket_arn(mut self, value: impl IntoValue_<String>) -> Destination<Set_, S1> { self.0.put("BucketArn", value.into_node()); Destination(self.0, PhantomData_) }
    /// Sets `Format`. Required. The values are constants of [`Format`].
    #[inline] pub fn format(mut self, value: impl IntoValue_<Format>) -> Destination<S0, Set_> { self.0.put("Format", value.into_node()); Destination(self.0, PhantomData_) }
    /// Sets `Prefix`.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Destination> for Destination<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.DataExport`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-dataexport.html)
#[must_use]
pub struct DataExport<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DataExport<Missing_<super::required::destination>, Missing_<super::required::output_schema_version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataExport(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DataExport<S0, S1> {
    /// Sets `Destination`. Required.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<Destination>) -> DataExport<Set_, S1> { self.0.put("Destination", value.into_node()); DataExport(self.0, PhantomData_) }
    /// Sets `OutputSchemaVersion`. Required.
    #[inline] pub fn output_schema_version(mut self, value: impl IntoValue_<String>) -> DataExport<S0, Set_> { self.0.put("OutputSchemaVersion", value.into_node()); DataExport(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DataExport> for DataExport<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.StorageClassAnalysis`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-storageclassanalysis.html)
#[must_use]
pub struct StorageClassAnalysis(Properties_);
impl StorageClassAnalysis {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StorageClassAnalysis(Properties_::new()) }
}
impl StorageClassAnalysis {
    /// Sets `DataExport`.
    #[inline] pub fn data_export(mut self, value: impl IntoValue_<DataExport>) -> Self { self.0.put("DataExport", value.into_node()); self }
}
impl IntoValue_<StorageClassAnalysis> for StorageClassAnalysis { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.AnalyticsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-analyticsconfiguration.html)
#[must_use]
pub struct AnalyticsConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AnalyticsConfiguration<Missing_<super::required::id>, Missing_<super::required::storage_class_analysis>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AnalyticsConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AnalyticsConfiguration<S0, S1> {
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> AnalyticsConfiguration<Set_, S1> { self.0.put("Id", value.into_node()); AnalyticsConfiguration(self.0, PhantomData_) }
    /// Sets `Prefix`.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
    /// Sets `StorageClassAnalysis`. Required.
    #[inline] pub fn storage_class_analysis(mut self, value: impl IntoValue_<StorageClassAnalysis>) -> AnalyticsConfiguration<S0, Set_> { self.0.put("StorageClassAnalysis", value.into_node()); AnalyticsConfiguration(self.0, PhantomData_) }
    /// Sets `TagFilters`.
    #[inline] pub fn tag_filters(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("TagFilters", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AnalyticsConfiguration> for AnalyticsConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.BlockedEncryptionTypes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-blockedencryptiontypes.html)
#[must_use]
pub struct BlockedEncryptionTypes(Properties_);
impl BlockedEncryptionTypes {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BlockedEncryptionTypes(Properties_::new()) }
}
impl BlockedEncryptionTypes {
    /// Sets `EncryptionType`. The values are constants of [`BlockedEncryptionTypeListItem`].
    #[inline] pub fn encryption_type(mut self, value: impl IntoValue_<Vec<BlockedEncryptionTypeListItem>>) -> Self { self.0.put("EncryptionType", value.into_node()); self }
}
impl IntoValue_<BlockedEncryptionTypes> for BlockedEncryptionTypes { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.ServerSideEncryptionByDefault`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-serversideencryptionbydefault.html)
#[must_use]
pub struct ServerSideEncryptionByDefault<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ServerSideEncryptionByDefault<Missing_<super::required::sse_algorithm>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServerSideEncryptionByDefault(Properties_::new(), PhantomData_) }
}
impl<S0> ServerSideEncryptionByDefault<S0> {
    /// Sets `KMSMasterKeyID`.
    #[inline] pub fn kms_master_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KMSMasterKeyID", value.into_node()); self }
    /// Sets `SSEAlgorithm`. Required. The values are constants of [`SSEAlgorithm`].
    #[inline] pub fn sse_algorithm(mut self, value: impl IntoValue_<SSEAlgorithm>) -> ServerSideEncryptionByDefault<Set_> { self.0.put("SSEAlgorithm", value.into_node()); ServerSideEncryptionByDefault(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ServerSideEncryptionByDefault> for ServerSideEncryptionByDefault<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.ServerSideEncryptionRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-serversideencryptionrule.html)
#[must_use]
pub struct ServerSideEncryptionRule(Properties_);
impl ServerSideEncryptionRule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServerSideEncryptionRule(Properties_::new()) }
}
impl ServerSideEncryptionRule {
    /// Sets `BlockedEncryptionTypes`.
    #[inline] pub fn blocked_encryption_types(mut self, value: impl IntoValue_<BlockedEncryptionTypes>) -> Self { self.0.put("BlockedEncryptionTypes", value.into_node()); self }
    /// Sets `BucketKeyEnabled`.
    #[inline] pub fn bucket_key_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("BucketKeyEnabled", value.into_node()); self }
    /// Sets `ServerSideEncryptionByDefault`.
    #[inline] pub fn server_side_encryption_by_default(mut self, value: impl IntoValue_<ServerSideEncryptionByDefault>) -> Self { self.0.put("ServerSideEncryptionByDefault", value.into_node()); self }
}
impl IntoValue_<ServerSideEncryptionRule> for ServerSideEncryptionRule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.BucketEncryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-bucketencryption.html)
#[must_use]
pub struct BucketEncryption<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl BucketEncryption<Missing_<super::required::server_side_encryption_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BucketEncryption(Properties_::new(), PhantomData_) }
}
impl<S0> BucketEncryption<S0> {
    /// Sets `ServerSideEncryptionConfiguration`. Required.
    #[inline] pub fn server_side_encryption_configuration(mut self, value: impl IntoValue_<Vec<ServerSideEncryptionRule>>) -> BucketEncryption<Set_> { self.0.put("ServerSideEncryptionConfiguration", value.into_node()); BucketEncryption(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<BucketEncryption> for BucketEncryption<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.CorsRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-corsrule.html)
#[must_use]
pub struct CorsRule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CorsRule<Missing_<super::required::allowed_methods>, Missing_<super::required::allowed_origins>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CorsRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CorsRule<S0, S1> {
    /// Sets `AllowedHeaders`.
    #[inline] pub fn allowed_headers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedHeaders", value.into_node()); self }
    /// Sets `AllowedMethods`. Required. The values are constants of [`AllowedMethod`].
    #[inline] pub fn allowed_methods(mut self, value: impl IntoValue_<Vec<AllowedMethod>>) -> CorsRule<Set_, S1> { self.0.put("AllowedMethods", value.into_node()); CorsRule(self.0, PhantomData_) }
    /// Sets `AllowedOrigins`. Required.
    #[inline] pub fn allowed_origins(mut self, value: impl IntoValue_<Vec<String>>) -> CorsRule<S0, Set_> { self.0.put("AllowedOrigins", value.into_node()); CorsRule(self.0, PhantomData_) }
    /// Sets `ExposedHeaders`.
    #[inline] pub fn exposed_headers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExposedHeaders", value.into_node()); self }
    /// Sets `Id`. At most 255 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Id", value.into_node()); self }
    /// Sets `MaxAge`. At least 0.
    #[inline] pub fn max_age(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxAge", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CorsRule> for CorsRule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.CorsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-corsconfiguration.html)
#[must_use]
pub struct CorsConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CorsConfiguration<Missing_<super::required::cors_rules>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CorsConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CorsConfiguration<S0> {
    /// Sets `CorsRules`. Required.
    #[inline] pub fn cors_rules(mut self, value: impl IntoValue_<Vec<CorsRule>>) -> CorsConfiguration<Set_> { self.0.put("CorsRules", value.into_node()); CorsConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CorsConfiguration> for CorsConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.Tiering`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-tiering.html)
#[must_use]
pub struct Tiering<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Tiering<Missing_<super::required::access_tier>, Missing_<super::required::days>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Tiering(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Tiering<S0, S1> {
    /// Sets `AccessTier`. Required. The values are constants of [`AccessTier`].
    #[inline] pub fn access_tier(mut self, value: impl IntoValue_<AccessTier>) -> Tiering<Set_, S1> { self.0.put("AccessTier", value.into_node()); Tiering(self.0, PhantomData_) }
    /// Sets `Days`. Required.
    #[inline] pub fn days(mut self, value: impl IntoValue_<i64>) -> Tiering<S0, Set_> { self.0.put("Days", value.into_node()); Tiering(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Tiering> for Tiering<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.IntelligentTieringConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-intelligenttieringconfiguration.html)
#[must_use]
pub struct IntelligentTieringConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl IntelligentTieringConfiguration<Missing_<super::required::id>, Missing_<super::required::status>, Missing_<super::required::tierings>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IntelligentTieringConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> IntelligentTieringConfiguration<S0, S1, S2> {
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> IntelligentTieringConfiguration<Set_, S1, S2> { self.0.put("Id", value.into_node()); IntelligentTieringConfiguration(self.0, PhantomData_) }
    /// Sets `Prefix`.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
    /// Sets `Status`. Required. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> IntelligentTieringConfiguration<S0, Set_, S2> { self.0.put("Status", value.into_node()); IntelligentTieringConfiguration(self.0, PhantomData_) }
    /// Sets `TagFilters`.
    #[inline] pub fn tag_filters(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("TagFilters", value.into_node()); self }
    /// Sets `Tierings`. Required.
    #[inline] pub fn tierings(mut self, value: impl IntoValue_<Vec<Tiering>>) -> IntelligentTieringConfiguration<S0, S1, Set_> { self.0.put("Tierings", value.into_node()); IntelligentTieringConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<IntelligentTieringConfiguration> for IntelligentTieringConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.InventoryConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-inventoryconfiguration.html)
#[must_use]
pub struct InventoryConfiguration<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl InventoryConfiguration<Missing_<super::required::destination>, Missing_<super::required::enabled>, Missing_<super::required::id>, Missing_<super::required::included_object_versions>, Missing_<super::required::schedule_frequency>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InventoryConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> InventoryConfiguration<S0, S1, S2, S3, S4> {
    /// Sets `Destination`. Required.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<Destination>) -> InventoryConfiguration<Set_, S1, S2, S3, S4> { self.0.put("Destination", value.into_node()); InventoryConfiguration(self.0, PhantomData_) }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> InventoryConfiguration<S0, Set_, S2, S3, S4> { self.0.put("Enabled", value.into_node()); InventoryConfiguration(self.0, PhantomData_) }
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> InventoryConfiguration<S0, S1, Set_, S3, S4> { self.0.put("Id", value.into_node()); InventoryConfiguration(self.0, PhantomData_) }
    /// Sets `IncludedObjectVersions`. Required. The values are constants of [`IncludedObjectVersions`].
    #[inline] pub fn included_object_versions(mut self, value: impl IntoValue_<IncludedObjectVersions>) -> InventoryConfiguration<S0, S1, S2, Set_, S4> { self.0.put("IncludedObjectVersions", value.into_node()); InventoryConfiguration(self.0, PhantomData_) }
    /// Sets `OptionalFields`. The values are constants of [`OptionalField`].
    #[inline] pub fn optional_fields(mut self, value: impl IntoValue_<Vec<OptionalField>>) -> Self { self.0.put("OptionalFields", value.into_node()); self }
    /// Sets `Prefix`.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
    /// Sets `ScheduleFrequency`. Required. The values are constants of [`ScheduleFrequency`].
    #[inline] pub fn schedule_frequency(mut self, value: impl IntoValue_<ScheduleFrequency>) -> InventoryConfiguration<S0, S1, S2, S3, Set_> { self.0.put("ScheduleFrequency", value.into_node()); InventoryConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<InventoryConfiguration> for InventoryConfiguration<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.AbortIncompleteMultipartUpload`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-abortincompletemultipartupload.html)
#[must_use]
pub struct AbortIncompleteMultipartUpload<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AbortIncompleteMultipartUpload<Missing_<super::required::days_after_initiation>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AbortIncompleteMultipartUpload(Properties_::new(), PhantomData_) }
}
impl<S0> AbortIncompleteMultipartUpload<S0> {
    /// Sets `DaysAfterInitiation`. Required. At least 0.
    #[inline] pub fn days_after_initiation(mut self, value: impl IntoValue_<i64>) -> AbortIncompleteMultipartUpload<Set_> { self.0.put("DaysAfterInitiation", value.into_node()); AbortIncompleteMultipartUpload(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AbortIncompleteMultipartUpload> for AbortIncompleteMultipartUpload<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.NoncurrentVersionExpiration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-noncurrentversionexpiration.html)
#[must_use]
pub struct NoncurrentVersionExpiration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NoncurrentVersionExpiration<Missing_<super::required::noncurrent_days>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NoncurrentVersionExpiration(Properties_::new(), PhantomData_) }
}
impl<S0> NoncurrentVersionExpiration<S0> {
    /// Sets `NewerNoncurrentVersions`.
    #[inline] pub fn newer_noncurrent_versions(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NewerNoncurrentVersions", value.into_node()); self }
    /// Sets `NoncurrentDays`. Required.
    #[inline] pub fn noncurrent_days(mut self, value: impl IntoValue_<i64>) -> NoncurrentVersionExpiration<Set_> { self.0.put("NoncurrentDays", value.into_node()); NoncurrentVersionExpiration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<NoncurrentVersionExpiration> for NoncurrentVersionExpiration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.NoncurrentVersionTransition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-noncurrentversiontransition.html)
#[must_use]
pub struct NoncurrentVersionTransition<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl NoncurrentVersionTransition<Missing_<super::required::storage_class>, Missing_<super::required::transition_in_days>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NoncurrentVersionTransition(Properties_::new(), PhantomData_) }
}
impl<S0, S1> NoncurrentVersionTransition<S0, S1> {
    /// Sets `NewerNoncurrentVersions`.
    #[inline] pub fn newer_noncurrent_versions(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NewerNoncurrentVersions", value.into_node()); self }
    /// Sets `StorageClass`. Required. The values are constants of [`StorageClass`].
    #[inline] pub fn storage_class(mut self, value: impl IntoValue_<StorageClass>) -> NoncurrentVersionTransition<Set_, S1> { self.0.put("StorageClass", value.into_node()); NoncurrentVersionTransition(self.0, PhantomData_) }
    /// Sets `TransitionInDays`. Required.
    #[inline] pub fn transition_in_days(mut self, value: impl IntoValue_<i64>) -> NoncurrentVersionTransition<S0, Set_> { self.0.put("TransitionInDays", value.into_node()); NoncurrentVersionTransition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<NoncurrentVersionTransition> for NoncurrentVersionTransition<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.Transition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-transition.html)
#[must_use]
pub struct Transition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Transition<Missing_<super::required::storage_class>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Transition(Properties_::new(), PhantomData_) }
}
impl<S0> Transition<S0> {
    /// Sets `StorageClass`. Required. The values are constants of [`TransitionStorageClass`].
    #[inline] pub fn storage_class(mut self, value: impl IntoValue_<TransitionStorageClass>) -> Transition<Set_> { self.0.put("StorageClass", value.into_node()); Transition(self.0, PhantomData_) }
    /// Sets `TransitionDate`.
    #[inline] pub fn transition_date(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TransitionDate", value.into_node()); self }
    /// Sets `TransitionInDays`.
    #[inline] pub fn transition_in_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TransitionInDays", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Transition> for Transition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-rule.html)
#[must_use]
pub struct Rule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Rule<Missing_<super::required::status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Rule(Properties_::new(), PhantomData_) }
}
impl<S0> Rule<S0> {
    /// Sets `AbortIncompleteMultipartUpload`.
    #[inline] pub fn abort_incomplete_multipart_upload(mut self, value: impl IntoValue_<AbortIncompleteMultipartUpload>) -> Self { self.0.put("AbortIncompleteMultipartUpload", value.into_node()); self }
    /// Sets `ExpirationDate`.
    #[inline] pub fn expiration_date(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExpirationDate", value.into_node()); self }
    /// Sets `ExpirationInDays`.
    #[inline] pub fn expiration_in_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ExpirationInDays", value.into_node()); self }
    /// Sets `ExpiredObjectDeleteMarker`.
    #[inline] pub fn expired_object_delete_marker(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ExpiredObjectDeleteMarker", value.into_node()); self }
    /// Sets `Id`. At most 255 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Id", value.into_node()); self }
    /// Sets `NoncurrentVersionExpiration`.
    #[inline] pub fn noncurrent_version_expiration(mut self, value: impl IntoValue_<NoncurrentVersionExpiration>) -> Self { self.0.put("NoncurrentVersionExpiration", value.into_node()); self }
    /// Sets `NoncurrentVersionExpirationInDays`.
    #[inline] pub fn noncurrent_version_expiration_in_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NoncurrentVersionExpirationInDays", value.into_node()); self }
    /// Sets `NoncurrentVersionTransition`.
    #[inline] pub fn noncurrent_version_transition(mut self, value: impl IntoValue_<NoncurrentVersionTransition>) -> Self { self.0.put("NoncurrentVersionTransition", value.into_node()); self }
    /// Sets `NoncurrentVersionTransitions`.
    #[inline] pub fn noncurrent_version_transitions(mut self, value: impl IntoValue_<Vec<NoncurrentVersionTransition>>) -> Self { self.0.put("NoncurrentVersionTransitions", value.into_node()); self }
    /// Sets `ObjectSizeGreaterThan`. At most 20 characters.
    #[inline] pub fn object_size_greater_than(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ObjectSizeGreaterThan", value.into_node()); self }
    /// Sets `ObjectSizeLessThan`. At most 20 characters.
    #[inline] pub fn object_size_less_than(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ObjectSizeLessThan", value.into_node()); self }
    /// Sets `Prefix`.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
    /// Sets `Status`. Required. The values are constants of [`RuleStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<RuleStatus>) -> Rule<Set_> { self.0.put("Status", value.into_node()); Rule(self.0, PhantomData_) }
    /// Sets `TagFilters`.
    #[inline] pub fn tag_filters(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("TagFilters", value.into_node()); self }
    /// Sets `Transition`.
    #[inline] pub fn transition(mut self, value: impl IntoValue_<Transition>) -> Self { self.0.put("Transition", value.into_node()); self }
    /// Sets `Transitions`.
    #[inline] pub fn transitions(mut self, value: impl IntoValue_<Vec<Transition>>) -> Self { self.0.put("Transitions", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Rule> for Rule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.LifecycleConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-lifecycleconfiguration.html)
#[must_use]
pub struct LifecycleConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LifecycleConfiguration<Missing_<super::required::rules>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LifecycleConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> LifecycleConfiguration<S0> {
    /// Sets `Rules`. Required.
    #[inline] pub fn rules(mut self, value: impl IntoValue_<Vec<Rule>>) -> LifecycleConfiguration<Set_> { self.0.put("Rules", value.into_node()); LifecycleConfiguration(self.0, PhantomData_) }
    /// Sets `TransitionDefaultMinimumObjectSize`. The values are constants of [`TransitionDefaultMinimumObjectSize`].
    #[inline] pub fn transition_default_minimum_object_size(mut self, value: impl IntoValue_<TransitionDefaultMinimumObjectSize>) -> Self { self.0.put("TransitionDefaultMinimumObjectSize", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LifecycleConfiguration> for LifecycleConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.PartitionedPrefix`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-partitionedprefix.html)
#[must_use]
pub struct PartitionedPrefix(Properties_);
impl PartitionedPrefix {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PartitionedPrefix(Properties_::new()) }
}
impl PartitionedPrefix {
    /// Sets `PartitionDateSource`. The values are constants of [`PartitionDateSource`].
    #[inline] pub fn partition_date_source(mut self, value: impl IntoValue_<PartitionDateSource>) -> Self { self.0.put("PartitionDateSource", value.into_node()); self }
}
impl IntoValue_<PartitionedPrefix> for PartitionedPrefix { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.TargetObjectKeyFormat`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-targetobjectkeyformat.html)
#[must_use]
pub struct TargetObjectKeyFormat(Properties_);
impl TargetObjectKeyFormat {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TargetObjectKeyFormat(Properties_::new()) }
}
impl TargetObjectKeyFormat {
    /// Sets `SimplePrefix`.
    #[inline] pub fn simple_prefix(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("SimplePrefix", value.into_node()); self }
    /// Sets `PartitionedPrefix`.
    #[inline] pub fn partitioned_prefix(mut self, value: impl IntoValue_<PartitionedPrefix>) -> Self { self.0.put("PartitionedPrefix", value.into_node()); self }
}
impl IntoValue_<TargetObjectKeyFormat> for TargetObjectKeyFormat { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.LoggingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-loggingconfiguration.html)
#[must_use]
pub struct LoggingConfiguration(Properties_);
impl LoggingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LoggingConfiguration(Properties_::new()) }
}
impl LoggingConfiguration {
    /// Sets `DestinationBucketName`.
    #[inline] pub fn destination_bucket_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DestinationBucketName", value.into_node()); self }
    /// Sets `LogFilePrefix`.
    #[inline] pub fn log_file_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogFilePrefix", value.into_node()); self }
    /// Sets `TargetObjectKeyFormat`.
    #[inline] pub fn target_object_key_format(mut self, value: impl IntoValue_<TargetObjectKeyFormat>) -> Self { self.0.put("TargetObjectKeyFormat", value.into_node()); self }
}
impl IntoValue_<LoggingConfiguration> for LoggingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.MetadataTableEncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metadatatableencryptionconfiguration.html)
#[must_use]
pub struct MetadataTableEncryptionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MetadataTableEncryptionConfiguration<Missing_<super::required::sse_algorithm>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetadataTableEncryptionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> MetadataTableEncryptionConfiguration<S0> {
    /// Sets `KmsKeyArn`.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `SseAlgorithm`. Required. The values are constants of [`SseAlgorithm`].
    #[inline] pub fn sse_algorithm(mut self, value: impl IntoValue_<SseAlgorithm>) -> MetadataTableEncryptionConfiguration<Set_> { self.0.put("SseAlgorithm", value.into_node()); MetadataTableEncryptionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MetadataTableEncryptionConfiguration> for MetadataTableEncryptionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.AnnotationTableConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-annotationtableconfiguration.html)
#[must_use]
pub struct AnnotationTableConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AnnotationTableConfiguration<Missing_<super::required::configuration_state>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AnnotationTableConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AnnotationTableConfiguration<S0> {
    /// Sets `ConfigurationState`. Required. The values are constants of [`ConfigurationState`].
    #[inline] pub fn configuration_state(mut self, value: impl IntoValue_<ConfigurationState>) -> AnnotationTableConfiguration<Set_> { self.0.put("ConfigurationState", value.into_node()); AnnotationTableConfiguration(self.0, PhantomData_) }
    /// Sets `EncryptionConfiguration`.
    #[inline] pub fn encryption_configuration(mut self, value: impl IntoValue_<MetadataTableEncryptionConfiguration>) -> Self { self.0.put("EncryptionConfiguration", value.into_node()); self }
    /// Sets `Role`.
    #[inline] pub fn role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Role", value.into_node()); self }
    /// Sets `TableArn`.
    #[inline] pub fn table_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TableArn", value.into_node()); self }
    /// Sets `TableName`.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TableName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AnnotationTableConfiguration> for AnnotationTableConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.MetadataDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metadatadestination.html)
#[must_use]
pub struct MetadataDestination<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MetadataDestination<Missing_<super::required::table_bucket_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetadataDestination(Properties_::new(), PhantomData_) }
}
impl<S0> MetadataDestination<S0> {
    /// Sets `TableBucketArn`.
    #[inline] pub fn table_bucket_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TableBucketArn", value.into_node()); self }
    /// Sets `TableBucketType`. Required. The values are constants of [`TableBucketType`].
    #[inline] pub fn table_bucket_type(mut self, value: impl IntoValue_<TableBucketType>) -> MetadataDestination<Set_> { self.0.put("TableBucketType", value.into_node()); MetadataDestination(self.0, PhantomData_) }
    /// Sets `TableNamespace`.
    #[inline] pub fn table_namespace(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TableNamespace", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MetadataDestination> for MetadataDestination<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.InventoryTableConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-inventorytableconfiguration.html)
#[must_use]
pub struct InventoryTableConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InventoryTableConfiguration<Missing_<super::required::configuration_state>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InventoryTableConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> InventoryTableConfiguration<S0> {
    /// Sets `ConfigurationState`. Required. The values are constants of [`InventoryTableConfigurationConfigurationState`].
    #[inline] pub fn configuration_state(mut self, value: impl IntoValue_<InventoryTableConfigurationConfigurationState>) -> InventoryTableConfiguration<Set_> { self.0.put("ConfigurationState", value.into_node()); InventoryTableConfiguration(self.0, PhantomData_) }
    /// Sets `EncryptionConfiguration`.
    #[inline] pub fn encryption_configuration(mut self, value: impl IntoValue_<MetadataTableEncryptionConfiguration>) -> Self { self.0.put("EncryptionConfiguration", value.into_node()); self }
    /// Sets `TableArn`.
    #[inline] pub fn table_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TableArn", value.into_node()); self }
    /// Sets `TableName`.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TableName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<InventoryTableConfiguration> for InventoryTableConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.RecordExpiration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-recordexpiration.html)
#[must_use]
pub struct RecordExpiration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RecordExpiration<Missing_<super::required::expiration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RecordExpiration(Properties_::new(), PhantomData_) }
}
impl<S0> RecordExpiration<S0> {
    /// Sets `Days`.
    #[inline] pub fn days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Days", value.into_node()); self }
    /// Sets `Expiration`. Required. The values are constants of [`Expiration`].
    #[inline] pub fn expiration(mut self, value: impl IntoValue_<Expiration>) -> RecordExpiration<Set_> { self.0.put("Expiration", value.into_node()); RecordExpiration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RecordExpiration> for RecordExpiration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.JournalTableConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-journaltableconfiguration.html)
#[must_use]
pub struct JournalTableConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl JournalTableConfiguration<Missing_<super::required::record_expiration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { JournalTableConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> JournalTableConfiguration<S0> {
    /// Sets `EncryptionConfiguration`.
    #[inline] pub fn encryption_configuration(mut self, value: impl IntoValue_<MetadataTableEncryptionConfiguration>) -> Self { self.0.put("EncryptionConfiguration", value.into_node()); self }
    /// Sets `RecordExpiration`. Required.
    #[inline] pub fn record_expiration(mut self, value: impl IntoValue_<RecordExpiration>) -> JournalTableConfiguration<Set_> { self.0.put("RecordExpiration", value.into_node()); JournalTableConfiguration(self.0, PhantomData_) }
    /// Sets `TableArn`.
    #[inline] pub fn table_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TableArn", value.into_node()); self }
    /// Sets `TableName`.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TableName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<JournalTableConfiguration> for JournalTableConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.MetadataConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metadataconfiguration.html)
#[must_use]
pub struct MetadataConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MetadataConfiguration<Missing_<super::required::journal_table_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetadataConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> MetadataConfiguration<S0> {
    /// Sets `AnnotationTableConfiguration`.
    #[inline] pub fn annotation_table_configuration(mut self, value: impl IntoValue_<AnnotationTableConfiguration>) -> Self { self.0.put("AnnotationTableConfiguration", value.into_node()); self }
    /// Sets `Destination`.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<MetadataDestination>) -> Self { self.0.put("Destination", value.into_node()); self }
    /// Sets `InventoryTableConfiguration`.
    #[inline] pub fn inventory_table_configuration(mut self, value: impl IntoValue_<InventoryTableConfiguration>) -> Self { self.0.put("InventoryTableConfiguration", value.into_node()); self }
    /// Sets `JournalTableConfiguration`. Required.
    #[inline] pub fn journal_table_configuration(mut self, value: impl IntoValue_<JournalTableConfiguration>) -> MetadataConfiguration<Set_> { self.0.put("JournalTableConfiguration", value.into_node()); MetadataConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MetadataConfiguration> for MetadataConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.S3TablesDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-s3tablesdestination.html)
#[must_use]
pub struct S3TablesDestination<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3TablesDestination<Missing_<super::required::table_bucket_arn>, Missing_<super::required::table_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3TablesDestination(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3TablesDestination<S0, S1> {
    /// Sets `TableArn`.
    #[inline] pub fn table_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TableArn", value.into_node()); self }
    /// Sets `TableBucketArn`. Required.
    #[inline] pub fn table_bucket_arn(mut self, value: impl IntoValue_<String>) -> S3TablesDestination<Set_, S1> { self.0.put("TableBucketArn", value.into_node()); S3TablesDestination(self.0, PhantomData_) }
    /// Sets `TableName`. Required.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> S3TablesDestination<S0, Set_> { self.0.put("TableName", value.into_node()); S3TablesDestination(self.0, PhantomData_) }
    /// Sets `TableNamespace`.
    #[inline] pub fn table_namespace(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TableNamespace", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3TablesDestination> for S3TablesDestination<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.MetadataTableConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metadatatableconfiguration.html)
#[must_use]
pub struct MetadataTableConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MetadataTableConfiguration<Missing_<super::required::s3_tables_destination>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetadataTableConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> MetadataTableConfiguration<S0> {
    /// Sets `S3TablesDestination`. Required.
    #[inline] pub fn s3_tables_destination(mut self, value: impl IntoValue_<S3TablesDestination>) -> MetadataTableConfiguration<Set_> { self.0.put("S3TablesDestination", value.into_node()); MetadataTableConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MetadataTableConfiguration> for MetadataTableConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.MetricsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metricsconfiguration.html)
#[must_use]
pub struct MetricsConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MetricsConfiguration<Missing_<super::required::id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricsConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> MetricsConfiguration<S0> {
    /// Sets `AccessPointArn`.
    #[inline] pub fn access_point_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccessPointArn", value.into_node()); self }
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> MetricsConfiguration<Set_> { self.0.put("Id", value.into_node()); MetricsConfiguration(self.0, PhantomData_) }
    /// Sets `Prefix`.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
    /// Sets `TagFilters`.
    #[inline] pub fn tag_filters(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("TagFilters", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MetricsConfiguration> for MetricsConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.EventBridgeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-eventbridgeconfiguration.html)
#[must_use]
pub struct EventBridgeConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EventBridgeConfiguration<Missing_<super::required::event_bridge_enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventBridgeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> EventBridgeConfiguration<S0> {
    /// Sets `EventBridgeEnabled`. Required.
    #[inline] pub fn event_bridge_enabled(mut self, value: impl IntoValue_<bool>) -> EventBridgeConfiguration<Set_> { self.0.put("EventBridgeEnabled", value.into_node()); EventBridgeConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EventBridgeConfiguration> for EventBridgeConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.FilterRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-filterrule.html)
#[must_use]
pub struct FilterRule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FilterRule<Missing_<super::required::name>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FilterRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FilterRule<S0, S1> {
    /// Sets `Name`. Required. At most 1024 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> FilterRule<Set_, S1> { self.0.put("Name", value.into_node()); FilterRule(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> FilterRule<S0, Set_> { self.0.put("Value", value.into_node()); FilterRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FilterRule> for FilterRule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.S3KeyFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-s3keyfilter.html)
#[must_use]
pub struct S3KeyFilter<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3KeyFilter<Missing_<super::required::rules>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3KeyFilter(Properties_::new(), PhantomData_) }
}
impl<S0> S3KeyFilter<S0> {
    /// Sets `Rules`. Required.
    #[inline] pub fn rules(mut self, value: impl IntoValue_<Vec<FilterRule>>) -> S3KeyFilter<Set_> { self.0.put("Rules", value.into_node()); S3KeyFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<S3KeyFilter> for S3KeyFilter<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.NotificationFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-notificationfilter.html)
#[must_use]
pub struct NotificationFilter<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NotificationFilter<Missing_<super::required::s3_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NotificationFilter(Properties_::new(), PhantomData_) }
}
impl<S0> NotificationFilter<S0> {
    /// Sets `S3Key`. Required.
    #[inline] pub fn s3_key(mut self, value: impl IntoValue_<S3KeyFilter>) -> NotificationFilter<Set_> { self.0.put("S3Key", value.into_node()); NotificationFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<NotificationFilter> for NotificationFilter<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.LambdaConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-lambdaconfiguration.html)
#[must_use]
pub struct LambdaConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LambdaConfiguration<Missing_<super::required::event>, Missing_<super::required::function>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LambdaConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LambdaConfiguration<S0, S1> {
    /// Sets `Event`. Required.
    #[inline] pub fn event(mut self, value: impl IntoValue_<String>) -> LambdaConfiguration<Set_, S1> { self.0.put("Event", value.into_node()); LambdaConfiguration(self.0, PhantomData_) }
    /// Sets `Filter`.
    #[inline] pub fn filter(mut self, value: impl IntoValue_<NotificationFilter>) -> Self { self.0.put("Filter", value.into_node()); self }
    /// Sets `Function`. Required.
    #[inline] pub fn function(mut self, value: impl IntoValue_<String>) -> LambdaConfiguration<S0, Set_> { self.0.put("Function", value.into_node()); LambdaConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LambdaConfiguration> for LambdaConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.QueueConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-queueconfiguration.html)
#[must_use]
pub struct QueueConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl QueueConfiguration<Missing_<super::required::event>, Missing_<super::required::queue>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { QueueConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> QueueConfiguration<S0, S1> {
    /// Sets `Event`. Required.
    #[inline] pub fn event(mut self, value: impl IntoValue_<String>) -> QueueConfiguration<Set_, S1> { self.0.put("Event", value.into_node()); QueueConfiguration(self.0, PhantomData_) }
    /// Sets `Filter`.
    #[inline] pub fn filter(mut self, value: impl IntoValue_<NotificationFilter>) -> Self { self.0.put("Filter", value.into_node()); self }
    /// Sets `Queue`. Required.
    #[inline] pub fn queue(mut self, value: impl IntoValue_<String>) -> QueueConfiguration<S0, Set_> { self.0.put("Queue", value.into_node()); QueueConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<QueueConfiguration> for QueueConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.TopicConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-topicconfiguration.html)
#[must_use]
pub struct TopicConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TopicConfiguration<Missing_<super::required::event>, Missing_<super::required::topic>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TopicConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TopicConfiguration<S0, S1> {
    /// Sets `Event`. Required.
    #[inline] pub fn event(mut self, value: impl IntoValue_<String>) -> TopicConfiguration<Set_, S1> { self.0.put("Event", value.into_node()); TopicConfiguration(self.0, PhantomData_) }
    /// Sets `Filter`.
    #[inline] pub fn filter(mut self, value: impl IntoValue_<NotificationFilter>) -> Self { self.0.put("Filter", value.into_node()); self }
    /// Sets `Topic`. Required.
    #[inline] pub fn topic(mut self, value: impl IntoValue_<String>) -> TopicConfiguration<S0, Set_> { self.0.put("Topic", value.into_node()); TopicConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TopicConfiguration> for TopicConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.NotificationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-notificationconfiguration.html)
#[must_use]
pub struct NotificationConfiguration(Properties_);
impl NotificationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NotificationConfiguration(Properties_::new()) }
}
impl NotificationConfiguration {
    /// Sets `EventBridgeConfiguration`.
    #[inline] pub fn event_bridge_configuration(mut self, value: impl IntoValue_<EventBridgeConfiguration>) -> Self { self.0.put("EventBridgeConfiguration", value.into_node()); self }
    /// Sets `LambdaConfigurations`.
    #[inline] pub fn lambda_configurations(mut self, value: impl IntoValue_<Vec<LambdaConfiguration>>) -> Self { self.0.put("LambdaConfigurations", value.into_node()); self }
    /// Sets `QueueConfigurations`.
    #[inline] pub fn queue_configurations(mut self, value: impl IntoValue_<Vec<QueueConfiguration>>) -> Self { self.0.put("QueueConfigurations", value.into_node()); self }
    /// Sets `TopicConfigurations`.
    #[inline] pub fn topic_configurations(mut self, value: impl IntoValue_<Vec<TopicConfiguration>>) -> Self { self.0.put("TopicConfigurations", value.into_node()); self }
}
impl IntoValue_<NotificationConfiguration> for NotificationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.DefaultEventHold`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-defaulteventhold.html)
#[must_use]
pub struct DefaultEventHold(Properties_);
impl DefaultEventHold {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DefaultEventHold(Properties_::new()) }
}
impl DefaultEventHold {
    /// Sets `Days`.
    #[inline] pub fn days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Days", value.into_node()); self }
    /// Sets `Years`.
    #[inline] pub fn years(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Years", value.into_node()); self }
}
impl IntoValue_<DefaultEventHold> for DefaultEventHold { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.DefaultRetention`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-defaultretention.html)
#[must_use]
pub struct DefaultRetention(Properties_);
impl DefaultRetention {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DefaultRetention(Properties_::new()) }
}
impl DefaultRetention {
    /// Sets `Days`.
    #[inline] pub fn days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Days", value.into_node()); self }
    /// Sets `DefaultEventHold`.
    #[inline] pub fn default_event_hold(mut self, value: impl IntoValue_<DefaultEventHold>) -> Self { self.0.put("DefaultEventHold", value.into_node()); self }
    /// Sets `Mode`. The values are constants of [`Mode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<Mode>) -> Self { self.0.put("Mode", value.into_node()); self }
    /// Sets `Years`.
    #[inline] pub fn years(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Years", value.into_node()); self }
}
impl IntoValue_<DefaultRetention> for DefaultRetention { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.ObjectLockRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-objectlockrule.html)
#[must_use]
pub struct ObjectLockRule(Properties_);
impl ObjectLockRule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ObjectLockRule(Properties_::new()) }
}
impl ObjectLockRule {
    /// Sets `DefaultRetention`.
    #[inline] pub fn default_retention(mut self, value: impl IntoValue_<DefaultRetention>) -> Self { self.0.put("DefaultRetention", value.into_node()); self }
}
impl IntoValue_<ObjectLockRule> for ObjectLockRule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.ObjectLockConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-objectlockconfiguration.html)
#[must_use]
pub struct ObjectLockConfiguration(Properties_);
impl ObjectLockConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ObjectLockConfiguration(Properties_::new()) }
}
impl ObjectLockConfiguration {
    /// Sets `ObjectLockEnabled`. The values are constants of [`ObjectLockEnabled`].
    #[inline] pub fn object_lock_enabled(mut self, value: impl IntoValue_<ObjectLockEnabled>) -> Self { self.0.put("ObjectLockEnabled", value.into_node()); self }
    /// Sets `Rule`.
    #[inline] pub fn rule(mut self, value: impl IntoValue_<ObjectLockRule>) -> Self { self.0.put("Rule", value.into_node()); self }
}
impl IntoValue_<ObjectLockConfiguration> for ObjectLockConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.OwnershipControlsRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-ownershipcontrolsrule.html)
#[must_use]
pub struct OwnershipControlsRule(Properties_);
impl OwnershipControlsRule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OwnershipControlsRule(Properties_::new()) }
}
impl OwnershipControlsRule {
    /// Sets `ObjectOwnership`. The values are constants of [`ObjectOwnership`].
    #[inline] pub fn object_ownership(mut self, value: impl IntoValue_<ObjectOwnership>) -> Self { self.0.put("ObjectOwnership", value.into_node()); self }
}
impl IntoValue_<OwnershipControlsRule> for OwnershipControlsRule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.OwnershipControls`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-ownershipcontrols.html)
#[must_use]
pub struct OwnershipControls<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OwnershipControls<Missing_<super::required::rules>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OwnershipControls(Properties_::new(), PhantomData_) }
}
impl<S0> OwnershipControls<S0> {
    /// Sets `Rules`. Required.
    #[inline] pub fn rules(mut self, value: impl IntoValue_<Vec<OwnershipControlsRule>>) -> OwnershipControls<Set_> { self.0.put("Rules", value.into_node()); OwnershipControls(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<OwnershipControls> for OwnershipControls<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.PublicAccessBlockConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-publicaccessblockconfiguration.html)
#[must_use]
pub struct PublicAccessBlockConfiguration(Properties_);
impl PublicAccessBlockConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PublicAccessBlockConfiguration(Properties_::new()) }
}
impl PublicAccessBlockConfiguration {
    /// Sets `BlockPublicAcls`.
    #[inline] pub fn block_public_acls(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("BlockPublicAcls", value.into_node()); self }
    /// Sets `BlockPublicPolicy`.
    #[inline] pub fn block_public_policy(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("BlockPublicPolicy", value.into_node()); self }
    /// Sets `IgnorePublicAcls`.
    #[inline] pub fn ignore_public_acls(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IgnorePublicAcls", value.into_node()); self }
    /// Sets `RestrictPublicBuckets`.
    #[inline] pub fn restrict_public_buckets(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RestrictPublicBuckets", value.into_node()); self }
}
impl IntoValue_<PublicAccessBlockConfiguration> for PublicAccessBlockConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.DeleteMarkerReplication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-deletemarkerreplication.html)
#[must_use]
pub struct DeleteMarkerReplication(Properties_);
impl DeleteMarkerReplication {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeleteMarkerReplication(Properties_::new()) }
}
impl DeleteMarkerReplication {
    /// Sets `Status`. The values are constants of [`DeleteMarkerReplicationStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<DeleteMarkerReplicationStatus>) -> Self { self.0.put("Status", value.into_node()); self }
}
impl IntoValue_<DeleteMarkerReplication> for DeleteMarkerReplication { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.AccessControlTranslation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-accesscontroltranslation.html)
#[must_use]
pub struct AccessControlTranslation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AccessControlTranslation<Missing_<super::required::owner>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccessControlTranslation(Properties_::new(), PhantomData_) }
}
impl<S0> AccessControlTranslation<S0> {
    /// Sets `Owner`. Required. The values are constants of [`Owner`].
    #[inline] pub fn owner(mut self, value: impl IntoValue_<Owner>) -> AccessControlTranslation<Set_> { self.0.put("Owner", value.into_node()); AccessControlTranslation(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AccessControlTranslation> for AccessControlTranslation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.EncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-encryptionconfiguration.html)
#[must_use]
pub struct EncryptionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EncryptionConfiguration<Missing_<super::required::replica_kms_key_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EncryptionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> EncryptionConfiguration<S0> {
    /// Sets `ReplicaKmsKeyID`. Required.
    #[inline] pub fn replica_kms_key_id(mut self, value: impl IntoValue_<String>) -> EncryptionConfiguration<Set_> { self.0.put("ReplicaKmsKeyID", value.into_node()); EncryptionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EncryptionConfiguration> for EncryptionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.ReplicationTimeValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationtimevalue.html)
#[must_use]
pub struct ReplicationTimeValue<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReplicationTimeValue<Missing_<super::required::minutes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReplicationTimeValue(Properties_::new(), PhantomData_) }
}
impl<S0> ReplicationTimeValue<S0> {
    /// Sets `Minutes`. Required.
    #[inline] pub fn minutes(mut self, value: impl IntoValue_<i64>) -> ReplicationTimeValue<Set_> { self.0.put("Minutes", value.into_node()); ReplicationTimeValue(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ReplicationTimeValue> for ReplicationTimeValue<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.Metrics`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-metrics.html)
#[must_use]
pub struct Metrics<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Metrics<Missing_<super::required::status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Metrics(Properties_::new(), PhantomData_) }
}
impl<S0> Metrics<S0> {
    /// Sets `EventThreshold`.
    #[inline] pub fn event_threshold(mut self, value: impl IntoValue_<ReplicationTimeValue>) -> Self { self.0.put("EventThreshold", value.into_node()); self }
    /// Sets `Status`. Required. The values are constants of [`MetricsStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<MetricsStatus>) -> Metrics<Set_> { self.0.put("Status", value.into_node()); Metrics(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Metrics> for Metrics<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.ReplicationTime`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationtime.html)
#[must_use]
pub struct ReplicationTime<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ReplicationTime<Missing_<super::required::status>, Missing_<super::required::time>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReplicationTime(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ReplicationTime<S0, S1> {
    /// Sets `Status`. Required. The values are constants of [`ReplicationTimeStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<ReplicationTimeStatus>) -> ReplicationTime<Set_, S1> { self.0.put("Status", value.into_node()); ReplicationTime(self.0, PhantomData_) }
    /// Sets `Time`. Required.
    #[inline] pub fn time(mut self, value: impl IntoValue_<ReplicationTimeValue>) -> ReplicationTime<S0, Set_> { self.0.put("Time", value.into_node()); ReplicationTime(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ReplicationTime> for ReplicationTime<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.ReplicationDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationdestination.html)
#[must_use]
pub struct ReplicationDestination<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReplicationDestination<Missing_<super::required::bucket>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReplicationDestination(Properties_::new(), PhantomData_) }
}
impl<S0> ReplicationDestination<S0> {
    /// Sets `AccessControlTranslation`.
    #[inline] pub fn access_control_translation(mut self, value: impl IntoValue_<AccessControlTranslation>) -> Self { self.0.put("AccessControlTranslation", value.into_node()); self }
    /// Sets `Account`.
    #[inline] pub fn account(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Account", value.into_node()); self }
    /// Sets `Bucket`. Required.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> ReplicationDestination<Set_> { self.0.put("Bucket", value.into_node()); ReplicationDestination(self.0, PhantomData_) }
    /// Sets `EncryptionConfiguration`.
    #[inline] pub fn encryption_configuration(mut self, value: impl IntoValue_<EncryptionConfiguration>) -> Self { self.0.put("EncryptionConfiguration", value.into_node()); self }
    /// Sets `Metrics`.
    #[inline] pub fn metrics(mut self, value: impl IntoValue_<Metrics>) -> Self { self.0.put("Metrics", value.into_node()); self }
    /// Sets `ReplicationTime`.
    #[inline] pub fn replication_time(mut self, value: impl IntoValue_<ReplicationTime>) -> Self { self.0.put("ReplicationTime", value.into_node()); self }
    /// Sets `StorageClass`. The values are constants of [`ReplicationDestinationStorageClass`].
    #[inline] pub fn storage_class(mut self, value: impl IntoValue_<ReplicationDestinationStorageClass>) -> Self { self.0.put("StorageClass", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ReplicationDestination> for ReplicationDestination<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.ReplicationRuleAndOperator`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationruleandoperator.html)
#[must_use]
pub struct ReplicationRuleAndOperator(Properties_);
impl ReplicationRuleAndOperator {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ReplicationRuleAndOperator(Properties_::new()) }
}
impl ReplicationRuleAndOperator {
    /// Sets `Prefix`.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
    /// Sets `TagFilters`.
    #[inline] pub fn tag_filters(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("TagFilters", value.into_node()); self }
}
impl IntoValue_<ReplicationRuleAndOperator> for ReplicationRuleAndOperator { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.ReplicationRuleFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationrulefilter.html)
#[must_use]
pub struct ReplicationRuleFilter(Properties_);
impl ReplicationRuleFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ReplicationRuleFilter(Properties_::new()) }
}
impl ReplicationRuleFilter {
    /// Sets `And`.
    #[inline] pub fn and(mut self, value: impl IntoValue_<ReplicationRuleAndOperator>) -> Self { self.0.put("And", value.into_node()); self }
    /// Sets `Prefix`.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
    /// Sets `TagFilter`.
    #[inline] pub fn tag_filter(mut self, value: impl IntoValue_<Tag_>) -> Self { self.0.put("TagFilter", value.into_node()); self }
}
impl IntoValue_<ReplicationRuleFilter> for ReplicationRuleFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.ReplicaModifications`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicamodifications.html)
#[must_use]
pub struct ReplicaModifications<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReplicaModifications<Missing_<super::required::status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReplicaModifications(Properties_::new(), PhantomData_) }
}
impl<S0> ReplicaModifications<S0> {
    /// Sets `Status`. Required. The values are constants of [`ReplicaModificationsStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<ReplicaModificationsStatus>) -> ReplicaModifications<Set_> { self.0.put("Status", value.into_node()); ReplicaModifications(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ReplicaModifications> for ReplicaModifications<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.SseKmsEncryptedObjects`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-ssekmsencryptedobjects.html)
#[must_use]
pub struct SseKmsEncryptedObjects<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SseKmsEncryptedObjects<Missing_<super::required::status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SseKmsEncryptedObjects(Properties_::new(), PhantomData_) }
}
impl<S0> SseKmsEncryptedObjects<S0> {
    /// Sets `Status`. Required. The values are constants of [`SseKmsEncryptedObjectsStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<SseKmsEncryptedObjectsStatus>) -> SseKmsEncryptedObjects<Set_> { self.0.put("Status", value.into_node()); SseKmsEncryptedObjects(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SseKmsEncryptedObjects> for SseKmsEncryptedObjects<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.SourceSelectionCriteria`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-sourceselectioncriteria.html)
#[must_use]
pub struct SourceSelectionCriteria(Properties_);
impl SourceSelectionCriteria {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SourceSelectionCriteria(Properties_::new()) }
}
impl SourceSelectionCriteria {
    /// Sets `ReplicaModifications`.
    #[inline] pub fn replica_modifications(mut self, value: impl IntoValue_<ReplicaModifications>) -> Self { self.0.put("ReplicaModifications", value.into_node()); self }
    /// Sets `SseKmsEncryptedObjects`.
    #[inline] pub fn sse_kms_encrypted_objects(mut self, value: impl IntoValue_<SseKmsEncryptedObjects>) -> Self { self.0.put("SseKmsEncryptedObjects", value.into_node()); self }
}
impl IntoValue_<SourceSelectionCriteria> for SourceSelectionCriteria { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.ReplicationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationrule.html)
#[must_use]
pub struct ReplicationRule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ReplicationRule<Missing_<super::required::destination>, Missing_<super::required::status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReplicationRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ReplicationRule<S0, S1> {
    /// Sets `DeleteMarkerReplication`.
    #[inline] pub fn delete_marker_replication(mut self, value: impl IntoValue_<DeleteMarkerReplication>) -> Self { self.0.put("DeleteMarkerReplication", value.into_node()); self }
    /// Sets `Destination`. Required.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<ReplicationDestination>) -> ReplicationRule<Set_, S1> { self.0.put("Destination", value.into_node()); ReplicationRule(self.0, PhantomData_) }
    /// Sets `Filter`.
    #[inline] pub fn filter(mut self, value: impl IntoValue_<ReplicationRuleFilter>) -> Self { self.0.put("Filter", value.into_node()); self }
    /// Sets `Id`. At most 255 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Id", value.into_node()); self }
    /// Sets `Prefix`. At most 1024 characters.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
    /// Sets `Priority`.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Priority", value.into_node()); self }
    /// Sets `SourceSelectionCriteria`.
    #[inline] pub fn source_selection_criteria(mut self, value: impl IntoValue_<SourceSelectionCriteria>) -> Self { self.0.put("SourceSelectionCriteria", value.into_node()); self }
    /// Sets `Status`. Required. The values are constants of [`ReplicationRuleStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<ReplicationRuleStatus>) -> ReplicationRule<S0, Set_> { self.0.put("Status", value.into_node()); ReplicationRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ReplicationRule> for ReplicationRule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.ReplicationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationconfiguration.html)
#[must_use]
pub struct ReplicationConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ReplicationConfiguration<Missing_<super::required::role>, Missing_<super::required::rules>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReplicationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ReplicationConfiguration<S0, S1> {
    /// Sets `Role`. Required.
    #[inline] pub fn role(mut self, value: impl IntoValue_<String>) -> ReplicationConfiguration<Set_, S1> { self.0.put("Role", value.into_node()); ReplicationConfiguration(self.0, PhantomData_) }
    /// Sets `Rules`. Required.
    #[inline] pub fn rules(mut self, value: impl IntoValue_<Vec<ReplicationRule>>) -> ReplicationConfiguration<S0, Set_> { self.0.put("Rules", value.into_node()); ReplicationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ReplicationConfiguration> for ReplicationConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.VersioningConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-versioningconfiguration.html)
#[must_use]
pub struct VersioningConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VersioningConfiguration<Missing_<super::required::status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VersioningConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> VersioningConfiguration<S0> {
    /// Sets `Status`. Required. The values are constants of [`VersioningConfigurationStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<VersioningConfigurationStatus>) -> VersioningConfiguration<Set_> { self.0.put("Status", value.into_node()); VersioningConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VersioningConfiguration> for VersioningConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.RedirectAllRequestsTo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-redirectallrequeststo.html)
#[must_use]
pub struct RedirectAllRequestsTo<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RedirectAllRequestsTo<Missing_<super::required::host_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RedirectAllRequestsTo(Properties_::new(), PhantomData_) }
}
impl<S0> RedirectAllRequestsTo<S0> {
    /// Sets `HostName`. Required.
    #[inline] pub fn host_name(mut self, value: impl IntoValue_<String>) -> RedirectAllRequestsTo<Set_> { self.0.put("HostName", value.into_node()); RedirectAllRequestsTo(self.0, PhantomData_) }
    /// Sets `Protocol`. The values are constants of [`Protocol`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<Protocol>) -> Self { self.0.put("Protocol", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RedirectAllRequestsTo> for RedirectAllRequestsTo<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.RedirectRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-redirectrule.html)
#[must_use]
pub struct RedirectRule(Properties_);
impl RedirectRule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RedirectRule(Properties_::new()) }
}
impl RedirectRule {
    /// Sets `HostName`.
    #[inline] pub fn host_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HostName", value.into_node()); self }
    /// Sets `HttpRedirectCode`.
    #[inline] pub fn http_redirect_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HttpRedirectCode", value.into_node()); self }
    /// Sets `Protocol`. The values are constants of [`RedirectRuleProtocol`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<RedirectRuleProtocol>) -> Self { self.0.put("Protocol", value.into_node()); self }
    /// Sets `ReplaceKeyPrefixWith`.
    #[inline] pub fn replace_key_prefix_with(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReplaceKeyPrefixWith", value.into_node()); self }
    /// Sets `ReplaceKeyWith`.
    #[inline] pub fn replace_key_with(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReplaceKeyWith", value.into_node()); self }
}
impl IntoValue_<RedirectRule> for RedirectRule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.RoutingRuleCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-routingrulecondition.html)
#[must_use]
pub struct RoutingRuleCondition(Properties_);
impl RoutingRuleCondition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RoutingRuleCondition(Properties_::new()) }
}
impl RoutingRuleCondition {
    /// Sets `HttpErrorCodeReturnedEquals`.
    #[inline] pub fn http_error_code_returned_equals(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HttpErrorCodeReturnedEquals", value.into_node()); self }
    /// Sets `KeyPrefixEquals`.
    #[inline] pub fn key_prefix_equals(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KeyPrefixEquals", value.into_node()); self }
}
impl IntoValue_<RoutingRuleCondition> for RoutingRuleCondition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.RoutingRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-routingrule.html)
#[must_use]
pub struct RoutingRule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RoutingRule<Missing_<super::required::redirect_rule>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RoutingRule(Properties_::new(), PhantomData_) }
}
impl<S0> RoutingRule<S0> {
    /// Sets `RedirectRule`. Required.
    #[inline] pub fn redirect_rule(mut self, value: impl IntoValue_<RedirectRule>) -> RoutingRule<Set_> { self.0.put("RedirectRule", value.into_node()); RoutingRule(self.0, PhantomData_) }
    /// Sets `RoutingRuleCondition`.
    #[inline] pub fn routing_rule_condition(mut self, value: impl IntoValue_<RoutingRuleCondition>) -> Self { self.0.put("RoutingRuleCondition", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RoutingRule> for RoutingRule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::Bucket.WebsiteConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-websiteconfiguration.html)
#[must_use]
pub struct WebsiteConfiguration(Properties_);
impl WebsiteConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WebsiteConfiguration(Properties_::new()) }
}
impl WebsiteConfiguration {
    /// Sets `ErrorDocument`.
    #[inline] pub fn error_document(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ErrorDocument", value.into_node()); self }
    /// Sets `IndexDocument`.
    #[inline] pub fn index_document(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IndexDocument", value.into_node()); self }
    /// Sets `RedirectAllRequestsTo`.
    #[inline] pub fn redirect_all_requests_to(mut self, value: impl IntoValue_<RedirectAllRequestsTo>) -> Self { self.0.put("RedirectAllRequestsTo", value.into_node()); self }
    /// Sets `RoutingRules`.
    #[inline] pub fn routing_rules(mut self, value: impl IntoValue_<Vec<RoutingRule>>) -> Self { self.0.put("RoutingRules", value.into_node()); self }
}
impl IntoValue_<WebsiteConfiguration> for WebsiteConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum AbacStatus {}
impl AbacStatus {
    /// `Enabled`
    pub const ENABLED: Value_<AbacStatus> = Value_::constant("Enabled");
    /// `Disabled`
    pub const DISABLED: Value_<AbacStatus> = Value_::constant("Disabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AbacStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum AccelerationStatus {}
impl AccelerationStatus {
    /// `Enabled`
    pub const ENABLED: Value_<AccelerationStatus> = Value_::constant("Enabled");
    /// `Suspended`
    pub const SUSPENDED: Value_<AccelerationStatus> = Value_::constant("Suspended");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AccelerationStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum AccessControl {}
impl AccessControl {
    /// `AuthenticatedRead`
    pub const AUTHENTICATED_READ: Value_<AccessControl> = Value_::constant("AuthenticatedRead");
    /// `AwsExecRead`
    pub const AWS_EXEC_READ: Value_<AccessControl> = Value_::constant("AwsExecRead");
    /// `BucketOwnerFullControl`
    pub const BUCKET_OWNER_FULL_CONTROL: Value_<AccessControl> = Value_::constant("BucketOwnerFullControl");
    /// `BucketOwnerRead`
    pub const BUCKET_OWNER_READ: Value_<AccessControl> = Value_::constant("BucketOwnerRead");
    /// `LogDeliveryWrite`
    pub const LOG_DELIVERY_WRITE: Value_<AccessControl> = Value_::constant("LogDeliveryWrite");
    /// `Private`
    pub const PRIVATE: Value_<AccessControl> = Value_::constant("Private");
    /// `PublicRead`
    pub const PUBLIC_READ: Value_<AccessControl> = Value_::constant("PublicRead");
    /// `PublicReadWrite`
    pub const PUBLIC_READ_WRITE: Value_<AccessControl> = Value_::constant("PublicReadWrite");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AccessControl> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum Format {}
impl Format {
    /// `CSV`
    pub const CSV: Value_<Format> = Value_::constant("CSV");
    /// `ORC`
    pub const ORC: Value_<Format> = Value_::constant("ORC");
    /// `Parquet`
    pub const PARQUET: Value_<Format> = Value_::constant("Parquet");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Format> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum BlockedEncryptionTypeListItem {}
impl BlockedEncryptionTypeListItem {
    /// `NONE`
    pub const NONE: Value_<BlockedEncryptionTypeListItem> = Value_::constant("NONE");
    /// `SSE-C`
    pub const SSE_C: Value_<BlockedEncryptionTypeListItem> = Value_::constant("SSE-C");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BlockedEncryptionTypeListItem> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum SSEAlgorithm {}
impl SSEAlgorithm {
    /// `aws:kms`
    pub const AWS_KMS: Value_<SSEAlgorithm> = Value_::constant("aws:kms");
    /// `AES256`
    pub const AES256: Value_<SSEAlgorithm> = Value_::constant("AES256");
    /// `aws:kms:dsse`
    pub const AWS_KMS_DSSE: Value_<SSEAlgorithm> = Value_::constant("aws:kms:dsse");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SSEAlgorithm> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum BucketNamespace {}
impl BucketNamespace {
    /// `global`
    pub const GLOBAL: Value_<BucketNamespace> = Value_::constant("global");
    /// `account-regional`
    pub const ACCOUNT_REGIONAL: Value_<BucketNamespace> = Value_::constant("account-regional");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BucketNamespace> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum AllowedMethod {}
impl AllowedMethod {
    /// `GET`
    pub const GET: Value_<AllowedMethod> = Value_::constant("GET");
    /// `PUT`
    pub const PUT: Value_<AllowedMethod> = Value_::constant("PUT");
    /// `HEAD`
    pub const HEAD: Value_<AllowedMethod> = Value_::constant("HEAD");
    /// `POST`
    pub const POST: Value_<AllowedMethod> = Value_::constant("POST");
    /// `DELETE`
    pub const DELETE: Value_<AllowedMethod> = Value_::constant("DELETE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AllowedMethod> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `Disabled`
    pub const DISABLED: Value_<Status> = Value_::constant("Disabled");
    /// `Enabled`
    pub const ENABLED: Value_<Status> = Value_::constant("Enabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum AccessTier {}
impl AccessTier {
    /// `ARCHIVE_ACCESS`
    pub const ARCHIVE_ACCESS: Value_<AccessTier> = Value_::constant("ARCHIVE_ACCESS");
    /// `DEEP_ARCHIVE_ACCESS`
    pub const DEEP_ARCHIVE_ACCESS: Value_<AccessTier> = Value_::constant("DEEP_ARCHIVE_ACCESS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AccessTier> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum IncludedObjectVersions {}
impl IncludedObjectVersions {
    /// `All`
    pub const ALL: Value_<IncludedObjectVersions> = Value_::constant("All");
    /// `Current`
    pub const CURRENT: Value_<IncludedObjectVersions> = Value_::constant("Current");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IncludedObjectVersions> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum OptionalField {}
impl OptionalField {
    /// `Size`
    pub const SIZE: Value_<OptionalField> = Value_::constant("Size");
    /// `LastModifiedDate`
    pub const LAST_MODIFIED_DATE: Value_<OptionalField> = Value_::constant("LastModifiedDate");
    /// `StorageClass`
    pub const STORAGE_CLASS: Value_<OptionalField> = Value_::constant("StorageClass");
    /// `ETag`
    pub const E_TAG: Value_<OptionalField> = Value_::constant("ETag");
    /// `IsMultipartUploaded`
    pub const IS_MULTIPART_UPLOADED: Value_<OptionalField> = Value_::constant("IsMultipartUploaded");
    /// `ReplicationStatus`
    pub const REPLICATION_STATUS: Value_<OptionalField> = Value_::constant("ReplicationStatus");
    /// `EncryptionStatus`
    pub const ENCRYPTION_STATUS: Value_<OptionalField> = Value_::constant("EncryptionStatus");
    /// `ObjectLockRetainUntilDate`
    pub const OBJECT_LOCK_RETAIN_UNTIL_DATE: Value_<OptionalField> = Value_::constant("ObjectLockRetainUntilDate");
    /// `ObjectLockMode`
    pub const OBJECT_LOCK_MODE: Value_<OptionalField> = Value_::constant("ObjectLockMode");
    /// `ObjectLockLegalHoldStatus`
    pub const OBJECT_LOCK_LEGAL_HOLD_STATUS: Value_<OptionalField> = Value_::constant("ObjectLockLegalHoldStatus");
    /// `ObjectLockEventHoldStatus`
    pub const OBJECT_LOCK_EVENT_HOLD_STATUS: Value_<OptionalField> = Value_::constant("ObjectLockEventHoldStatus");
    /// `ObjectLockEventHoldDuration`
    pub const OBJECT_LOCK_EVENT_HOLD_DURATION: Value_<OptionalField> = Value_::constant("ObjectLockEventHoldDuration");
    /// `IntelligentTieringAccessTier`
    pub const INTELLIGENT_TIERING_ACCESS_TIER: Value_<OptionalField> = Value_::constant("IntelligentTieringAccessTier");
    /// `BucketKeyStatus`
    pub const BUCKET_KEY_STATUS: Value_<OptionalField> = Value_::constant("BucketKeyStatus");
    /// `ChecksumAlgorithm`
    pub const CHECKSUM_ALGORITHM: Value_<OptionalField> = Value_::constant("ChecksumAlgorithm");
    /// `ObjectAccessControlList`
    pub const OBJECT_ACCESS_CONTROL_LIST: Value_<OptionalField> = Value_::constant("ObjectAccessControlList");
    /// `ObjectOwner`
    pub const OBJECT_OWNER: Value_<OptionalField> = Value_::constant("ObjectOwner");
    /// `LifecycleExpirationDate`
    pub const LIFECYCLE_EXPIRATION_DATE: Value_<OptionalField> = Value_::constant("LifecycleExpirationDate");
    /// `IntelligentTieringReferenceDate`
    pub const INTELLIGENT_TIERING_REFERENCE_DATE: Value_<OptionalField> = Value_::constant("IntelligentTieringReferenceDate");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OptionalField> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum ScheduleFrequency {}
impl ScheduleFrequency {
    /// `Daily`
    pub const DAILY: Value_<ScheduleFrequency> = Value_::constant("Daily");
    /// `Weekly`
    pub const WEEKLY: Value_<ScheduleFrequency> = Value_::constant("Weekly");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ScheduleFrequency> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum StorageClass {}
impl StorageClass {
    /// `DEEP_ARCHIVE`
    pub const DEEP_ARCHIVE: Value_<StorageClass> = Value_::constant("DEEP_ARCHIVE");
    /// `GLACIER`
    pub const GLACIER: Value_<StorageClass> = Value_::constant("GLACIER");
    /// `Glacier`
    pub const GLACIER_: Value_<StorageClass> = Value_::constant("Glacier");
    /// `GLACIER_IR`
    pub const GLACIER_IR: Value_<StorageClass> = Value_::constant("GLACIER_IR");
    /// `INTELLIGENT_TIERING`
    pub const INTELLIGENT_TIERING: Value_<StorageClass> = Value_::constant("INTELLIGENT_TIERING");
    /// `ONEZONE_IA`
    pub const ONEZONE_IA: Value_<StorageClass> = Value_::constant("ONEZONE_IA");
    /// `STANDARD_IA`
    pub const STANDARD_IA: Value_<StorageClass> = Value_::constant("STANDARD_IA");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StorageClass> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum RuleStatus {}
impl RuleStatus {
    /// `Enabled`
    pub const ENABLED: Value_<RuleStatus> = Value_::constant("Enabled");
    /// `Disabled`
    pub const DISABLED: Value_<RuleStatus> = Value_::constant("Disabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RuleStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum TransitionStorageClass {}
impl TransitionStorageClass {
    /// `DEEP_ARCHIVE`
    pub const DEEP_ARCHIVE: Value_<TransitionStorageClass> = Value_::constant("DEEP_ARCHIVE");
    /// `GLACIER`
    pub const GLACIER: Value_<TransitionStorageClass> = Value_::constant("GLACIER");
    /// `Glacier`
    pub const GLACIER_: Value_<TransitionStorageClass> = Value_::constant("Glacier");
    /// `GLACIER_IR`
    pub const GLACIER_IR: Value_<TransitionStorageClass> = Value_::constant("GLACIER_IR");
    /// `INTELLIGENT_TIERING`
    pub const INTELLIGENT_TIERING: Value_<TransitionStorageClass> = Value_::constant("INTELLIGENT_TIERING");
    /// `ONEZONE_IA`
    pub const ONEZONE_IA: Value_<TransitionStorageClass> = Value_::constant("ONEZONE_IA");
    /// `STANDARD_IA`
    pub const STANDARD_IA: Value_<TransitionStorageClass> = Value_::constant("STANDARD_IA");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TransitionStorageClass> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum TransitionDefaultMinimumObjectSize {}
impl TransitionDefaultMinimumObjectSize {
    /// `varies_by_storage_class`
    pub const VARIES_BY_STORAGE_CLASS: Value_<TransitionDefaultMinimumObjectSize> = Value_::constant("varies_by_storage_class");
    /// `all_storage_classes_128K`
    pub const ALL_STORAGE_CLASSES_128_K: Value_<TransitionDefaultMinimumObjectSize> = Value_::constant("all_storage_classes_128K");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TransitionDefaultMinimumObjectSize> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum PartitionDateSource {}
impl PartitionDateSource {
    /// `EventTime`
    pub const EVENT_TIME: Value_<PartitionDateSource> = Value_::constant("EventTime");
    /// `DeliveryTime`
    pub const DELIVERY_TIME: Value_<PartitionDateSource> = Value_::constant("DeliveryTime");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PartitionDateSource> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum ConfigurationState {}
impl ConfigurationState {
    /// `ENABLED`
    pub const ENABLED: Value_<ConfigurationState> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<ConfigurationState> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConfigurationState> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum SseAlgorithm {}
impl SseAlgorithm {
    /// `aws:kms`
    pub const AWS_KMS: Value_<SseAlgorithm> = Value_::constant("aws:kms");
    /// `AES256`
    pub const AES256: Value_<SseAlgorithm> = Value_::constant("AES256");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SseAlgorithm> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum TableBucketType {}
impl TableBucketType {
    /// `aws`
    pub const AWS: Value_<TableBucketType> = Value_::constant("aws");
    /// `customer`
    pub const CUSTOMER: Value_<TableBucketType> = Value_::constant("customer");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TableBucketType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum InventoryTableConfigurationConfigurationState {}
impl InventoryTableConfigurationConfigurationState {
    /// `ENABLED`
    pub const ENABLED: Value_<InventoryTableConfigurationConfigurationState> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<InventoryTableConfigurationConfigurationState> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InventoryTableConfigurationConfigurationState> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum Expiration {}
impl Expiration {
    /// `ENABLED`
    pub const ENABLED: Value_<Expiration> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<Expiration> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Expiration> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum ObjectLockEnabled {}
impl ObjectLockEnabled {
    /// `Enabled`
    pub const ENABLED: Value_<ObjectLockEnabled> = Value_::constant("Enabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ObjectLockEnabled> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum Mode {}
impl Mode {
    /// `COMPLIANCE`
    pub const COMPLIANCE: Value_<Mode> = Value_::constant("COMPLIANCE");
    /// `GOVERNANCE`
    pub const GOVERNANCE: Value_<Mode> = Value_::constant("GOVERNANCE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Mode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum ObjectOwnership {}
impl ObjectOwnership {
    /// `ObjectWriter`
    pub const OBJECT_WRITER: Value_<ObjectOwnership> = Value_::constant("ObjectWriter");
    /// `BucketOwnerPreferred`
    pub const BUCKET_OWNER_PREFERRED: Value_<ObjectOwnership> = Value_::constant("BucketOwnerPreferred");
    /// `BucketOwnerEnforced`
    pub const BUCKET_OWNER_ENFORCED: Value_<ObjectOwnership> = Value_::constant("BucketOwnerEnforced");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ObjectOwnership> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum DeleteMarkerReplicationStatus {}
impl DeleteMarkerReplicationStatus {
    /// `Disabled`
    pub const DISABLED: Value_<DeleteMarkerReplicationStatus> = Value_::constant("Disabled");
    /// `Enabled`
    pub const ENABLED: Value_<DeleteMarkerReplicationStatus> = Value_::constant("Enabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeleteMarkerReplicationStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum Owner {}
impl Owner {
    /// `Destination`
    pub const DESTINATION: Value_<Owner> = Value_::constant("Destination");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Owner> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum MetricsStatus {}
impl MetricsStatus {
    /// `Disabled`
    pub const DISABLED: Value_<MetricsStatus> = Value_::constant("Disabled");
    /// `Enabled`
    pub const ENABLED: Value_<MetricsStatus> = Value_::constant("Enabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MetricsStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum ReplicationTimeStatus {}
impl ReplicationTimeStatus {
    /// `Disabled`
    pub const DISABLED: Value_<ReplicationTimeStatus> = Value_::constant("Disabled");
    /// `Enabled`
    pub const ENABLED: Value_<ReplicationTimeStatus> = Value_::constant("Enabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ReplicationTimeStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum ReplicationDestinationStorageClass {}
impl ReplicationDestinationStorageClass {
    /// `DEEP_ARCHIVE`
    pub const DEEP_ARCHIVE: Value_<ReplicationDestinationStorageClass> = Value_::constant("DEEP_ARCHIVE");
    /// `GLACIER`
    pub const GLACIER: Value_<ReplicationDestinationStorageClass> = Value_::constant("GLACIER");
    /// `GLACIER_IR`
    pub const GLACIER_IR: Value_<ReplicationDestinationStorageClass> = Value_::constant("GLACIER_IR");
    /// `INTELLIGENT_TIERING`
    pub const INTELLIGENT_TIERING: Value_<ReplicationDestinationStorageClass> = Value_::constant("INTELLIGENT_TIERING");
    /// `ONEZONE_IA`
    pub const ONEZONE_IA: Value_<ReplicationDestinationStorageClass> = Value_::constant("ONEZONE_IA");
    /// `REDUCED_REDUNDANCY`
    pub const REDUCED_REDUNDANCY: Value_<ReplicationDestinationStorageClass> = Value_::constant("REDUCED_REDUNDANCY");
    /// `STANDARD`
    pub const STANDARD: Value_<ReplicationDestinationStorageClass> = Value_::constant("STANDARD");
    /// `STANDARD_IA`
    pub const STANDARD_IA: Value_<ReplicationDestinationStorageClass> = Value_::constant("STANDARD_IA");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ReplicationDestinationStorageClass> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum ReplicaModificationsStatus {}
impl ReplicaModificationsStatus {
    /// `Enabled`
    pub const ENABLED: Value_<ReplicaModificationsStatus> = Value_::constant("Enabled");
    /// `Disabled`
    pub const DISABLED: Value_<ReplicaModificationsStatus> = Value_::constant("Disabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ReplicaModificationsStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum SseKmsEncryptedObjectsStatus {}
impl SseKmsEncryptedObjectsStatus {
    /// `Disabled`
    pub const DISABLED: Value_<SseKmsEncryptedObjectsStatus> = Value_::constant("Disabled");
    /// `Enabled`
    pub const ENABLED: Value_<SseKmsEncryptedObjectsStatus> = Value_::constant("Enabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SseKmsEncryptedObjectsStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum ReplicationRuleStatus {}
impl ReplicationRuleStatus {
    /// `Disabled`
    pub const DISABLED: Value_<ReplicationRuleStatus> = Value_::constant("Disabled");
    /// `Enabled`
    pub const ENABLED: Value_<ReplicationRuleStatus> = Value_::constant("Enabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ReplicationRuleStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum VersioningConfigurationStatus {}
impl VersioningConfigurationStatus {
    /// `Enabled`
    pub const ENABLED: Value_<VersioningConfigurationStatus> = Value_::constant("Enabled");
    /// `Suspended`
    pub const SUSPENDED: Value_<VersioningConfigurationStatus> = Value_::constant("Suspended");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VersioningConfigurationStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum Protocol {}
impl Protocol {
    /// `http`
    pub const HTTP: Value_<Protocol> = Value_::constant("http");
    /// `https`
    pub const HTTPS: Value_<Protocol> = Value_::constant("https");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Protocol> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
#[derive(Debug)]
pub enum RedirectRuleProtocol {}
impl RedirectRuleProtocol {
    /// `http`
    pub const HTTP: Value_<RedirectRuleProtocol> = Value_::constant("http");
    /// `https`
    pub const HTTPS: Value_<RedirectRuleProtocol> = Value_::constant("https");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RedirectRuleProtocol> { Value_::from_node(value.into_node()) }
}
