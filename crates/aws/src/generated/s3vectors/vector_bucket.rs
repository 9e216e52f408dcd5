// Made by `cargo xtask generate`; do not edit.
//! `AWS::S3Vectors::VectorBucket`

use stanchion_template::generated::*;

/// `AWS::S3Vectors::VectorBucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3vectors-vectorbucket.html)
#[must_use]
pub struct VectorBucket(Properties_);
impl VectorBucket {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VectorBucket(Properties_::new()) }
}
impl VectorBucket {
    /// Sets `EncryptionConfiguration`. An update replaces the resource.
    #[inline] pub fn encryption_configuration(mut self, value: impl IntoValue_<EncryptionConfiguration>) -> Self { self.0.put("EncryptionConfiguration", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VectorBucketName`. 3 to 63 characters. An update replaces the resource.
    #[inline] pub fn vector_bucket_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VectorBucketName", value.into_node()); self }
}
impl IntoValue_<VectorBucket> for VectorBucket { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for VectorBucket {
    const TYPE: &'static str = "AWS::S3Vectors::VectorBucket";
    type Handle = VectorBucketRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VectorBucket`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VectorBucketRef(Id_);
impl From<Id_> for VectorBucketRef { #[inline] fn from(id: Id_) -> Self { VectorBucketRef(id) } }
impl AsRef<Id_> for VectorBucketRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VectorBucketRef {
    /// `Ref`: `VectorBucketArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `VectorBucketArn`
    #[inline] pub fn vector_bucket_arn(&self) -> Value_<String> { self.0.attribute("VectorBucketArn") }
}
/// `AWS::S3Vectors::VectorBucket.EncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3vectors-vectorbucket-encryptionconfiguration.html)
#[must_use]
pub struct EncryptionConfiguration(Properties_);
impl EncryptionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EncryptionConfiguration(Properties_::new()) }
}
impl EncryptionConfiguration {
    /// Sets `KmsKeyArn`. 1 to 2048 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `SseType`. The values are constants of [`SseType`].
    #[inline] pub fn sse_type(mut self, value: impl IntoValue_<SseType>) -> Self { self.0.put("SseType", value.into_node()); self }
}
impl IntoValue_<EncryptionConfiguration> for EncryptionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::S3Vectors::VectorBucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3vectors-vectorbucket.html)
#[derive(Debug)]
pub enum SseType {}
impl SseType {
    /// `AES256`
    pub const AES256: Value_<SseType> = Value_::constant("AES256");
    /// `aws:kms`
    pub const AWS_KMS: Value_<SseType> = Value_::constant("aws:kms");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SseType> { Value_::from_node(value.into_node()) }
}
