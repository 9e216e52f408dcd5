// Made by `cargo xtask generate`; do not edit.
//! `AWS::SecurityLake::DataLake`

use stanchion_template::generated::*;

/// `AWS::SecurityLake::DataLake`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-datalake.html)
#[must_use]
pub struct DataLake(Properties_);
impl DataLake {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataLake(Properties_::new()) }
}
impl DataLake {
    /// Sets `EncryptionConfiguration`.
    #[inline] pub fn encryption_configuration(mut self, value: impl IntoValue_<EncryptionConfiguration>) -> Self { self.0.put("EncryptionConfiguration", value.into_node()); self }
    /// Sets `LifecycleConfiguration`.
    #[inline] pub fn lifecycle_configuration(mut self, value: impl IntoValue_<LifecycleConfiguration>) -> Self { self.0.put("LifecycleConfiguration", value.into_node()); self }
    /// Sets `MetaStoreManagerRoleArn`.
    #[inline] pub fn meta_store_manager_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MetaStoreManagerRoleArn", value.into_node()); self }
    /// Sets `ReplicationConfiguration`.
    #[inline] pub fn replication_configuration(mut self, value: impl IntoValue_<ReplicationConfiguration>) -> Self { self.0.put("ReplicationConfiguration", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<DataLake> for DataLake { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for DataLake {
    const TYPE: &'static str = "AWS::SecurityLake::DataLake";
    type Handle = DataLakeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DataLake`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DataLakeRef(Id_);
impl From<Id_> for DataLakeRef { #[inline] fn from(id: Id_) -> Self { DataLakeRef(id) } }
impl AsRef<Id_> for DataLakeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DataLakeRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `S3BucketArn`
    #[inline] pub fn s3_bucket_arn(&self) -> Value_<String> { self.0.attribute("S3BucketArn") }
}
/// `AWS::SecurityLake::DataLake.EncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securitylake-datalake-encryptionconfiguration.html)
#[must_use]
pub struct EncryptionConfiguration(Properties_);
impl EncryptionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EncryptionConfiguration(Properties_::new()) }
}
impl EncryptionConfiguration {
    /// Sets `KmsKeyId`.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
}
impl IntoValue_<EncryptionConfiguration> for EncryptionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityLake::DataLake.Expiration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securitylake-datalake-expiration.html)
#[must_use]
pub struct Expiration(Properties_);
impl Expiration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Expiration(Properties_::new()) }
}
impl Expiration {
    /// Sets `Days`. At least 1.
    #[inline] pub fn days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Days", value.into_node()); self }
}
impl IntoValue_<Expiration> for Expiration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityLake::DataLake.Transitions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securitylake-datalake-transitions.html)
#[must_use]
pub struct Transitions(Properties_);
impl Transitions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Transitions(Properties_::new()) }
}
impl Transitions {
    /// Sets `Days`. At least 1.
    #[inline] pub fn days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Days", value.into_node()); self }
    /// Sets `StorageClass`.
    #[inline] pub fn storage_class(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StorageClass", value.into_node()); self }
}
impl IntoValue_<Transitions> for Transitions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityLake::DataLake.LifecycleConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securitylake-datalake-lifecycleconfiguration.html)
#[must_use]
pub struct LifecycleConfiguration(Properties_);
impl LifecycleConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LifecycleConfiguration(Properties_::new()) }
}
impl LifecycleConfiguration {
    /// Sets `Expiration`.
    #[inline] pub fn expiration(mut self, value: impl IntoValue_<Expiration>) -> Self { self.0.put("Expiration", value.into_node()); self }
    /// Sets `Transitions`.
    #[inline] pub fn transitions(mut self, value: impl IntoValue_<Vec<Transitions>>) -> Self { self.0.put("Transitions", value.into_node()); self }
}
impl IntoValue_<LifecycleConfiguration> for LifecycleConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityLake::DataLake.ReplicationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securitylake-datalake-replicationconfiguration.html)
#[must_use]
pub struct ReplicationConfiguration(Properties_);
impl ReplicationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ReplicationConfiguration(Properties_::new()) }
}
impl ReplicationConfiguration {
    /// Sets `Regions`.
    #[inline] pub fn regions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Regions", value.into_node()); self }
    /// Sets `RoleArn`.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
}
impl IntoValue_<ReplicationConfiguration> for ReplicationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
