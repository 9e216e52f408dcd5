// Made by `cargo xtask generate`; do not edit.
//! `AWS::Glue::SecurityConfiguration`

use stanchion_template::generated::*;

/// `AWS::Glue::SecurityConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-securityconfiguration.html)
#[must_use]
pub struct SecurityConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SecurityConfiguration<Missing_<super::required::encryption_configuration>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SecurityConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SecurityConfiguration<S0, S1> {
    /// Sets `EncryptionConfiguration`. Required.
    #[inline] pub fn encryption_configuration(mut self, value: impl IntoValue_<EncryptionConfiguration>) -> SecurityConfiguration<Set_, S1> { self.0.put("EncryptionConfiguration", value.into_node()); SecurityConfiguration(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> SecurityConfiguration<S0, Set_> { self.0.put("Name", value.into_node()); SecurityConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SecurityConfiguration> for SecurityConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for SecurityConfiguration<S0, S1> {
    const TYPE: &'static str = "AWS::Glue::SecurityConfiguration";
    type Handle = SecurityConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SecurityConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SecurityConfigurationRef(Id_);
impl From<Id_> for SecurityConfigurationRef { #[inline] fn from(id: Id_) -> Self { SecurityConfigurationRef(id) } }
impl AsRef<Id_> for SecurityConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SecurityConfigurationRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::Glue::SecurityConfiguration.CloudWatchEncryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-securityconfiguration-cloudwatchencryption.html)
#[must_use]
pub struct CloudWatchEncryption(Properties_);
impl CloudWatchEncryption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CloudWatchEncryption(Properties_::new()) }
}
impl CloudWatchEncryption {
    /// Sets `CloudWatchEncryptionMode`. The values are constants of [`CloudWatchEncryptionMode`].
    #[inline] pub fn cloud_watch_encryption_mode(mut self, value: impl IntoValue_<CloudWatchEncryptionMode>) -> Self { self.0.put("CloudWatchEncryptionMode", value.into_node()); self }
    /// Sets `KmsKeyArn`.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
}
impl IntoValue_<CloudWatchEncryption> for CloudWatchEncryption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::SecurityConfiguration.JobBookmarksEncryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-securityconfiguration-jobbookmarksencryption.html)
#[must_use]
pub struct JobBookmarksEncryption(Properties_);
impl JobBookmarksEncryption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { JobBookmarksEncryption(Properties_::new()) }
}
impl JobBookmarksEncryption {
    /// Sets `JobBookmarksEncryptionMode`. The values are constants of [`JobBookmarksEncryptionMode`].
    #[inline] pub fn job_bookmarks_encryption_mode(mut self, value: impl IntoValue_<JobBookmarksEncryptionMode>) -> Self { self.0.put("JobBookmarksEncryptionMode", value.into_node()); self }
    /// Sets `KmsKeyArn`.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
}
impl IntoValue_<JobBookmarksEncryption> for JobBookmarksEncryption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::SecurityConfiguration.S3Encryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-securityconfiguration-s3encryption.html)
#[must_use]
pub struct S3Encryption(Properties_);
impl S3Encryption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3Encryption(Properties_::new()) }
}
impl S3Encryption {
    /// Sets `KmsKeyArn`.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `S3EncryptionMode`.
    #[inline] pub fn s3_encryption_mode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3EncryptionMode", value.into_node()); self }
}
impl IntoValue_<S3Encryption> for S3Encryption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::SecurityConfiguration.EncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-securityconfiguration-encryptionconfiguration.html)
#[must_use]
pub struct EncryptionConfiguration(Properties_);
impl EncryptionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EncryptionConfiguration(Properties_::new()) }
}
impl EncryptionConfiguration {
    /// Sets `CloudWatchEncryption`.
    #[inline] pub fn cloud_watch_encryption(mut self, value: impl IntoValue_<CloudWatchEncryption>) -> Self { self.0.put("CloudWatchEncryption", value.into_node()); self }
    /// Sets `JobBookmarksEncryption`.
    #[inline] pub fn job_bookmarks_encryption(mut self, value: impl IntoValue_<JobBookmarksEncryption>) -> Self { self.0.put("JobBookmarksEncryption", value.into_node()); self }
    /// Sets `S3Encryptions`.
    #[inline] pub fn s3_encryptions(mut self, value: impl IntoValue_<Vec<S3Encryption>>) -> Self { self.0.put("S3Encryptions", value.into_node()); self }
}
impl IntoValue_<EncryptionConfiguration> for EncryptionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Glue::SecurityConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-securityconfiguration.html)
#[derive(Debug)]
pub enum CloudWatchEncryptionMode {}
impl CloudWatchEncryptionMode {
    /// `DISABLED`
    pub const DISABLED: Value_<CloudWatchEncryptionMode> = Value_::constant("DISABLED");
    /// `SSE-KMS`
    pub const SSE_KMS: Value_<CloudWatchEncryptionMode> = Value_::constant("SSE-KMS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CloudWatchEncryptionMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::SecurityConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-securityconfiguration.html)
#[derive(Debug)]
pub enum JobBookmarksEncryptionMode {}
impl JobBookmarksEncryptionMode {
    /// `CSE-KMS`
    pub const CSE_KMS: Value_<JobBookmarksEncryptionMode> = Value_::constant("CSE-KMS");
    /// `DISABLED`
    pub const DISABLED: Value_<JobBookmarksEncryptionMode> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<JobBookmarksEncryptionMode> { Value_::from_node(value.into_node()) }
}
