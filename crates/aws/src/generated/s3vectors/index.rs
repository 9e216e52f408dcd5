// Made by `cargo xtask generate`; do not edit.
//! `AWS::S3Vectors::Index`

use stanchion_template::generated::*;

/// `AWS::S3Vectors::Index`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3vectors-index.html)
#[must_use]
pub struct Index<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Index<Missing_<super::required::data_type>, Missing_<super::required::dimension>, Missing_<super::required::distance_metric>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Index(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Index<S0, S1, S2> {
    /// Sets `DataType`. Required. An update replaces the resource. The values are constants of [`DataType`].
    #[inline] pub fn data_type(mut self, value: impl IntoValue_<DataType>) -> Index<Set_, S1, S2> { self.0.put("DataType", value.into_node()); Index(self.0, PhantomData_) }
    /// Sets `Dimension`. Required. 1 to 4096. An update replaces the resource.
    #[inline] pub fn dimension(mut self, value: impl IntoValue_<i64>) -> Index<S0, Set_, S2> { self.0.put("Dimension", value.into_node()); Index(self.0, PhantomData_) }
    /// Sets `DistanceMetric`. Required. An update replaces the resource. The values are constants of [`DistanceMetric`].
    #[inline] pub fn distance_metric(mut self, value: impl IntoValue_<DistanceMetric>) -> Index<S0, S1, Set_> { self.0.put("DistanceMetric", value.into_node()); Index(self.0, PhantomData_) }
    /// Sets `EncryptionConfiguration`. An update replaces the resource.
    #[inline] pub fn encryption_configuration(mut self, value: impl IntoValue_<EncryptionConfiguration>) -> Self { self.0.put("EncryptionConfiguration", value.into_node()); self }
    /// Sets `IndexName`. 3 to 63 characters. An update replaces the resource.
    #[inline] pub fn index_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IndexName", value.into_node()); self }
    /// Sets `MetadataConfiguration`. An update replaces the resource.
    #[inline] pub fn metadata_configuration(mut self, value: impl IntoValue_<MetadataConfiguration>) -> Self { self.0.put("MetadataConfiguration", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VectorBucketArn`. An update replaces the resource.
    #[inline] pub fn vector_bucket_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VectorBucketArn", value.into_node()); self }
    /// Sets `VectorBucketName`. 3 to 63 characters. An update replaces the resource.
    #[inline] pub fn vector_bucket_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VectorBucketName", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Index> for Index<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Index<S0, S1, S2> {
    const TYPE: &'static str = "AWS::S3Vectors::Index";
    type Handle = IndexRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Index`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IndexRef(Id_);
impl From<Id_> for IndexRef { #[inline] fn from(id: Id_) -> Self { IndexRef(id) } }
impl AsRef<Id_> for IndexRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IndexRef {
    /// `Ref`: `IndexArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `IndexArn`
    #[inline] pub fn index_arn(&self) -> Value_<String> { self.0.attribute("IndexArn") }
}
/// `AWS::S3Vectors::Index.EncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3vectors-index-encryptionconfiguration.html)
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
/// `AWS::S3Vectors::Index.MetadataConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3vectors-index-metadataconfiguration.html)
#[must_use]
pub struct MetadataConfiguration(Properties_);
impl MetadataConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MetadataConfiguration(Properties_::new()) }
}
impl MetadataConfiguration {
    /// Sets `NonFilterableMetadataKeys`. 1 to 10 items.
    #[inline] pub fn non_filterable_metadata_keys(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("NonFilterableMetadataKeys", value.into_node()); self }
}
impl IntoValue_<MetadataConfiguration> for MetadataConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::S3Vectors::Index`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3vectors-index.html)
#[derive(Debug)]
pub enum DataType {}
impl DataType {
    /// `float32`
    pub const FLOAT32: Value_<DataType> = Value_::constant("float32");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3Vectors::Index`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3vectors-index.html)
#[derive(Debug)]
pub enum DistanceMetric {}
impl DistanceMetric {
    /// `cosine`
    pub const COSINE: Value_<DistanceMetric> = Value_::constant("cosine");
    /// `euclidean`
    pub const EUCLIDEAN: Value_<DistanceMetric> = Value_::constant("euclidean");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DistanceMetric> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::S3Vectors::Index`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3vectors-index.html)
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
