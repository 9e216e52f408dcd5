// Made by `cargo xtask generate`; do not edit.
//! `AWS::S3Tables::TableBucket`

use stanchion_template::generated::*;

/// `AWS::S3Tables::TableBucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-tablebucket.html)
#[must_use]
pub struct TableBucket<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TableBucket<Missing_<super::required::table_bucket_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TableBucket(Properties_::new(), PhantomData_) }
}
impl<S0> TableBucket<S0> {
    /// Sets `EncryptionConfiguration`.
    #[inline] pub fn encryption_configuration(mut self, value: impl IntoValue_<EncryptionConfiguration>) -> Self { self.0.put("EncryptionConfiguration", value.into_node()); self }
    /// Sets `MetricsConfiguration`.
    #[inline] pub fn metrics_configuration(mut self, value: impl IntoValue_<MetricsConfiguration>) -> Self { self.0.put("MetricsConfiguration", value.into_node()); self }
    /// Sets `ReplicationConfiguration`.
    #[inline] pub fn replication_configuration(mut self, value: impl IntoValue_<ReplicationConfiguration>) -> Self { self.0.put("ReplicationConfiguration", value.into_node()); self }
    /// Sets `StorageClassConfiguration`.
    #[inline] pub fn storage_class_configuration(mut self, value: impl IntoValue_<StorageClassConfiguration>) -> Self { self.0.put("StorageClassConfiguration", value.into_node()); self }
    /// Sets `TableBucketName`. Required. 3 to 63 characters. An update replaces the resource.
    #[inline] pub fn table_bucket_name(mut self, value: impl IntoValue_<String>) -> TableBucket<Set_> { self.0.put("TableBucketName", value.into_node()); TableBucket(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UnreferencedFileRemoval`.
    #[inline] pub fn unreferenced_file_removal(mut self, value: impl IntoValue_<UnreferencedFileRemoval>) -> Self { self.0.put("UnreferencedFileRemoval", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<TableBucket> for TableBucket<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for TableBucket<S0> {
    const TYPE: &'static str = "AWS::S3Tables::TableBucket";
    type Handle = TableBucketRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TableBucket`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TableBucketRef(Id_);
impl From<Id_> for TableBucketRef { #[inline] fn from(id: Id_) -> Self { TableBucketRef(id) } }
impl AsRef<Id_> for TableBucketRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TableBucketRef {
    /// `Ref`: `TableBucketARN`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `TableBucketARN`
    #[inline] pub fn table_bucket_arn(&self) -> Value_<String> { self.0.attribute("TableBucketARN") }
}
/// `AWS::S3Tables::TableBucket.EncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-tablebucket-encryptionconfiguration.html)
#[must_use]
pub struct EncryptionConfiguration(Properties_);
impl EncryptionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EncryptionConfiguration(Properties_::new()) }
}
impl EncryptionConfiguration {
    /// Sets `KMSKeyArn`.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KMSKeyArn", value.into_node()); self }
    /// Sets `SSEAlgorithm`. The values are constants of [`SSEAlgorithm`].
    #[inline] pub fn sse_algorithm(mut self, value: impl IntoValue_<SSEAlgorithm>) -> Self { self.0.put("SSEAlgorithm", value.into_node()); self }
}
impl IntoValue_<EncryptionConfiguration> for EncryptionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3Tables::TableBucket.MetricsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-tablebucket-metricsconfiguration.html)
#[must_use]
pub struct MetricsConfiguration(Properties_);
impl MetricsConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MetricsConfiguration(Properties_::new()) }
}
impl MetricsConfiguration {
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
}
impl IntoValue_<MetricsConfiguration> for MetricsConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3Tables::TableBucket.ReplicationDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-tablebucket-replicationdestination.html)
#[must_use]
pub struct ReplicationDestination<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReplicationDestination<Missing_<super::required::destination_table_bucket_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReplicationDestination(Properties_::new(), PhantomData_) }
}
impl<S0> ReplicationDestination<S0> {
    /// Sets `DestinationTableBucketARN`. Required.
    #[inline] pub fn destination_table_bucket_arn(mut self, value: impl IntoValue_<String>) -> ReplicationDestination<Set_> { self.0.put("DestinationTableBucketARN", value.into_node()); ReplicationDestination(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ReplicationDestination> for ReplicationDestination<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3Tables::TableBucket.ReplicationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-tablebucket-replicationrule.html)
#[must_use]
pub struct ReplicationRule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReplicationRule<Missing_<super::required::destinations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReplicationRule(Properties_::new(), PhantomData_) }
}
impl<S0> ReplicationRule<S0> {
    /// Sets `Destinations`. Required. 1 to 5 items.
    #[inline] pub fn destinations(mut self, value: impl IntoValue_<Vec<ReplicationDestination>>) -> ReplicationRule<Set_> { self.0.put("Destinations", value.into_node()); ReplicationRule(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ReplicationRule> for ReplicationRule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3Tables::TableBucket.ReplicationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-tablebucket-replicationconfiguration.html)
#[must_use]
pub struct ReplicationConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ReplicationConfiguration<Missing_<super::required::role>, Missing_<super::required::rules>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReplicationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ReplicationConfiguration<S0, S1> {
    /// Sets `Role`. Required.
    #[inline] pub fn role(mut self, value: impl IntoValue_<String>) -> ReplicationConfiguration<Set_, S1> { self.0.put("Role", value.into_node()); ReplicationConfiguration(self.0, PhantomData_) }
    /// Sets `Rules`. Required. Exactly 1 item.
    #[inline] pub fn rules(mut self, value: impl IntoValue_<Vec<ReplicationRule>>) -> ReplicationConfiguration<S0, Set_> { self.0.put("Rules", value.into_node()); ReplicationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ReplicationConfiguration> for ReplicationConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3Tables::TableBucket.StorageClassConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-tablebucket-storageclassconfiguration.html)
#[must_use]
pub struct StorageClassConfiguration(Properties_);
impl StorageClassConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StorageClassConfiguration(Properties_::new()) }
}
impl StorageClassConfiguration {
    /// Sets `StorageClass`. The values are constants of [`StorageClass`].
    #[inline] pub fn storage_class(mut self, value: impl IntoValue_<StorageClass>) -> Self { self.0.put("StorageClass", value.into_node()); self }
}
impl IntoValue_<StorageClassConfiguration> for StorageClassConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3Tables::TableBucket.UnreferencedFileRemoval`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3tables-tablebucket-unreferencedfileremoval.html)
#[must_use]
pub struct UnreferencedFileRemoval(Properties_);
impl UnreferencedFileRemoval {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UnreferencedFileRemoval(Properties_::new()) }
}
impl UnreferencedFileRemoval {
    /// Sets `NoncurrentDays`. At least 1.
    #[inline] pub fn noncurrent_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NoncurrentDays", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`UnreferencedFileRemovalStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<UnreferencedFileRemovalStatus>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `UnreferencedDays`. At least 1.
    #[inline] pub fn unreferenced_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("UnreferencedDays", value.into_node()); self }
}
impl IntoValue_<UnreferencedFileRemoval> for UnreferencedFileRemoval { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::S3Tables::TableBucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-tablebucket.html)
#[derive(Debug)]
pub enum SSEAlgorithm {}
impl SSEAlgorithm {
    /// `AES256`
    pub const AES256: Value_<SSEAlgorithm> = Value_::constant("AES256");
    /// `aws:kms`
    pub const AWS_KMS: Value_<SSEAlgorithm> = Value_::constant("aws:kms");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SSEAlgorithm> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3Tables::TableBucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-tablebucket.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `Enabled`
    pub const ENABLED: Value_<Status> = Value_::constant("Enabled");
    /// `Disabled`
    pub const DISABLED: Value_<Status> = Value_::constant("Disabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3Tables::TableBucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-tablebucket.html)
#[derive(Debug)]
pub enum StorageClass {}
impl StorageClass {
    /// `STANDARD`
    pub const STANDARD: Value_<StorageClass> = Value_::constant("STANDARD");
    /// `INTELLIGENT_TIERING`
    pub const INTELLIGENT_TIERING: Value_<StorageClass> = Value_::constant("INTELLIGENT_TIERING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StorageClass> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3Tables::TableBucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-tablebucket.html)
#[derive(Debug)]
pub enum UnreferencedFileRemovalStatus {}
impl UnreferencedFileRemovalStatus {
    /// `Enabled`
    pub const ENABLED: Value_<UnreferencedFileRemovalStatus> = Value_::constant("Enabled");
    /// `Disabled`
    pub const DISABLED: Value_<UnreferencedFileRemovalStatus> = Value_::constant("Disabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UnreferencedFileRemovalStatus> { Value_::from_node(value.into_node()) }
}
