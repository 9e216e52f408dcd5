// Made by `cargo xtask generate`; do not edit.
//! `AWS::S3Express::DirectoryBucket`

use stanchion_template::generated::*;

/// `AWS::S3Express::DirectoryBucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3express-directorybucket.html)
#[must_use]
pub struct DirectoryBucket<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DirectoryBucket<Missing_<super::required::data_redundancy>, Missing_<super::required::location_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DirectoryBucket(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DirectoryBucket<S0, S1> {
    /// Sets `BucketEncryption`.
    #[inline] pub fn bucket_encryption(mut self, value: impl IntoValue_<BucketEncryption>) -> Self { self.0.put("BucketEncryption", value.into_node()); self }
    /// Sets `BucketName`. At most 63 characters. An update replaces the resource.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketName", value.into_node()); self }
    /// Sets `DataRedundancy`. Required. An update replaces the resource. The values are constants of [`DataRedundancy`].
    #[inline] pub fn data_redundancy(mut self, value: impl IntoValue_<DataRedundancy>) -> DirectoryBucket<Set_, S1> { self.0.put("DataRedundancy", value.into_node()); DirectoryBucket(self.0, PhantomData_) }
    /// Sets `InventoryConfigurations`.
    #[inline] pub fn inventory_configurations(mut self, value: impl IntoValue_<Vec<InventoryConfiguration>>) -> Self { self.0.put("InventoryConfigurations", value.into_node()); self }
    /// Sets `LifecycleConfiguration`.
    #[inline] pub fn lifecycle_configuration(mut self, value: impl IntoValue_<LifecycleConfiguration>) -> Self { self.0.put("LifecycleConfiguration", value.into_node()); self }
    /// Sets `LocationName`. Required. An update replaces the resource.
    #[inline] pub fn location_name(mut self, value: impl IntoValue_<String>) -> DirectoryBucket<S0, Set_> { self.0.put("LocationName", value.into_node()); DirectoryBucket(self.0, PhantomData_) }
    /// Sets `MetricsConfigurations`.
    #[inline] pub fn metrics_configurations(mut self, value: impl IntoValue_<Vec<MetricsConfiguration>>) -> Self { self.0.put("MetricsConfigurations", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DirectoryBucket> for DirectoryBucket<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for DirectoryBucket<S0, S1> {
    const TYPE: &'static str = "AWS::S3Express::DirectoryBucket";
    type Handle = DirectoryBucketRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DirectoryBucket`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DirectoryBucketRef(Id_);
impl From<Id_> for DirectoryBucketRef { #[inline] fn from(id: Id_) -> Self { DirectoryBucketRef(id) } }
impl AsRef<Id_> for DirectoryBucketRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DirectoryBucketRef {
    /// `Ref`: `BucketName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `AvailabilityZoneName`
    #[inline] pub fn availability_zone_name(&self) -> Value_<String> { self.0.attribute("AvailabilityZoneName") }
}
/// `AWS::S3Express::DirectoryBucket.ServerSideEncryptionByDefault`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3express-directorybucket-serversideencryptionbydefault.html)
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
/// `AWS::S3Express::DirectoryBucket.ServerSideEncryptionRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3express-directorybucket-serversideencryptionrule.html)
#[must_use]
pub struct ServerSideEncryptionRule(Properties_);
impl ServerSideEncryptionRule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServerSideEncryptionRule(Properties_::new()) }
}
impl ServerSideEncryptionRule {
    /// Sets `BucketKeyEnabled`.
    #[inline] pub fn bucket_key_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("BucketKeyEnabled", value.into_node()); self }
    /// Sets `ServerSideEncryptionByDefault`.
    #[inline] pub fn server_side_encryption_by_default(mut self, value: impl IntoValue_<ServerSideEncryptionByDefault>) -> Self { self.0.put("ServerSideEncryptionByDefault", value.into_node()); self }
}
impl IntoValue_<ServerSideEncryptionRule> for ServerSideEncryptionRule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3Express::DirectoryBucket.BucketEncryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3express-directorybucket-bucketencryption.html)
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
/// `AWS::S3Express::DirectoryBucket.Destination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3express-directorybucket-destination.html)
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
/// `AWS::S3Express::DirectoryBucket.InventoryConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3express-directorybucket-inventoryconfiguration.html)
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
/// `AWS::S3Express::DirectoryBucket.AbortIncompleteMultipartUpload`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3express-directorybucket-abortincompletemultipartupload.html)
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
/// `AWS::S3Express::DirectoryBucket.Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3express-directorybucket-rule.html)
#[must_use]
pub struct Rule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Rule<Missing_<super::required::status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Rule(Properties_::new(), PhantomData_) }
}
impl<S0> Rule<S0> {
    /// Sets `AbortIncompleteMultipartUpload`.
    #[inline] pub fn abort_incomplete_multipart_upload(mut self, value: impl IntoValue_<AbortIncompleteMultipartUpload>) -> Self { self.0.put("AbortIncompleteMultipartUpload", value.into_node()); self }
    /// Sets `ExpirationInDays`.
    #[inline] pub fn expiration_in_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ExpirationInDays", value.into_node()); self }
    /// Sets `Id`. At most 255 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Id", value.into_node()); self }
    /// Sets `ObjectSizeGreaterThan`. At most 20 characters.
    #[inline] pub fn object_size_greater_than(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ObjectSizeGreaterThan", value.into_node()); self }
    /// Sets `ObjectSizeLessThan`. At most 20 characters.
    #[inline] pub fn object_size_less_than(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ObjectSizeLessThan", value.into_node()); self }
    /// Sets `Prefix`.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
    /// Sets `Status`. Required. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Rule<Set_> { self.0.put("Status", value.into_node()); Rule(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Rule> for Rule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3Express::DirectoryBucket.LifecycleConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3express-directorybucket-lifecycleconfiguration.html)
#[must_use]
pub struct LifecycleConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LifecycleConfiguration<Missing_<super::required::rules>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LifecycleConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> LifecycleConfiguration<S0> {
    /// Sets `Rules`. Required.
    #[inline] pub fn rules(mut self, value: impl IntoValue_<Vec<Rule>>) -> LifecycleConfiguration<Set_> { self.0.put("Rules", value.into_node()); LifecycleConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LifecycleConfiguration> for LifecycleConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3Express::DirectoryBucket.MetricsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3express-directorybucket-metricsconfiguration.html)
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
}
impl<S0: IsSet_> IntoValue_<MetricsConfiguration> for MetricsConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::S3Express::DirectoryBucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3express-directorybucket.html)
#[derive(Debug)]
pub enum SSEAlgorithm {}
impl SSEAlgorithm {
    /// `aws:kms`
    pub const AWS_KMS: Value_<SSEAlgorithm> = Value_::constant("aws:kms");
    /// `AES256`
    pub const AES256: Value_<SSEAlgorithm> = Value_::constant("AES256");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SSEAlgorithm> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3Express::DirectoryBucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3express-directorybucket.html)
#[derive(Debug)]
pub enum DataRedundancy {}
impl DataRedundancy {
    /// `SingleAvailabilityZone`
    pub const SINGLE_AVAILABILITY_ZONE: Value_<DataRedundancy> = Value_::constant("SingleAvailabilityZone");
    /// `SingleLocalZone`
    pub const SINGLE_LOCAL_ZONE: Value_<DataRedundancy> = Value_::constant("SingleLocalZone");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataRedundancy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3Express::DirectoryBucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3express-directorybucket.html)
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
/// Values of `AWS::S3Express::DirectoryBucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3express-directorybucket.html)
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
/// Values of `AWS::S3Express::DirectoryBucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3express-directorybucket.html)
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
    /// `EncryptionStatus`
    pub const ENCRYPTION_STATUS: Value_<OptionalField> = Value_::constant("EncryptionStatus");
    /// `BucketKeyStatus`
    pub const BUCKET_KEY_STATUS: Value_<OptionalField> = Value_::constant("BucketKeyStatus");
    /// `ChecksumAlgorithm`
    pub const CHECKSUM_ALGORITHM: Value_<OptionalField> = Value_::constant("ChecksumAlgorithm");
    /// `LifecycleExpirationDate`
    pub const LIFECYCLE_EXPIRATION_DATE: Value_<OptionalField> = Value_::constant("LifecycleExpirationDate");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OptionalField> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3Express::DirectoryBucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3express-directorybucket.html)
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
/// Values of `AWS::S3Express::DirectoryBucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3express-directorybucket.html)
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
