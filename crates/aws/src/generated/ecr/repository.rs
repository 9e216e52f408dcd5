// Made by `cargo xtask generate`; do not edit.
//! `AWS::ECR::Repository`

use stanchion_template::generated::*;

/// `AWS::ECR::Repository`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html)
#[must_use]
pub struct Repository(Properties_);
impl Repository {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Repository(Properties_::new()) }
}
impl Repository {
    /// Sets `EmptyOnDelete`.
    #[inline] pub fn empty_on_delete(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EmptyOnDelete", value.into_node()); self }
    /// Sets `EncryptionConfiguration`. An update replaces the resource.
    #[inline] pub fn encryption_configuration(mut self, value: impl IntoValue_<EncryptionConfiguration>) -> Self { self.0.put("EncryptionConfiguration", value.into_node()); self }
    /// Sets `ImageScanningConfiguration`.
    #[inline] pub fn image_scanning_configuration(mut self, value: impl IntoValue_<ImageScanningConfiguration>) -> Self { self.0.put("ImageScanningConfiguration", value.into_node()); self }
    /// Sets `ImageTagMutability`. The values are constants of [`ImageTagMutability`].
    #[inline] pub fn image_tag_mutability(mut self, value: impl IntoValue_<ImageTagMutability>) -> Self { self.0.put("ImageTagMutability", value.into_node()); self }
    /// Sets `ImageTagMutabilityExclusionFilters`. 1 to 5 items.
    #[inline] pub fn image_tag_mutability_exclusion_filters(mut self, value: impl IntoValue_<Vec<ImageTagMutabilityExclusionFilter>>) -> Self { self.0.put("ImageTagMutabilityExclusionFilters", value.into_node()); self }
    /// Sets `LifecyclePolicy`.
    #[inline] pub fn lifecycle_policy(mut self, value: impl IntoValue_<LifecyclePolicy>) -> Self { self.0.put("LifecyclePolicy", value.into_node()); self }
    /// Sets `RepositoryName`. 2 to 256 characters. An update replaces the resource.
    #[inline] pub fn repository_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RepositoryName", value.into_node()); self }
    /// Sets `RepositoryPolicyText`.
    #[inline] pub fn repository_policy_text(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("RepositoryPolicyText", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Repository> for Repository { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Repository {
    const TYPE: &'static str = "AWS::ECR::Repository";
    type Handle = RepositoryRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Repository`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RepositoryRef(Id_);
impl From<Id_> for RepositoryRef { #[inline] fn from(id: Id_) -> Self { RepositoryRef(id) } }
impl AsRef<Id_> for RepositoryRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RepositoryRef {
    /// `Ref`: `RepositoryName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `RepositoryUri`
    #[inline] pub fn repository_uri(&self) -> Value_<String> { self.0.attribute("RepositoryUri") }
}
/// `AWS::ECR::Repository.EncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repository-encryptionconfiguration.html)
#[must_use]
pub struct EncryptionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EncryptionConfiguration<Missing_<super::required::encryption_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EncryptionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> EncryptionConfiguration<S0> {
    /// Sets `EncryptionType`. Required. The values are constants of [`EncryptionType`].
    #[inline] pub fn encryption_type(mut self, value: impl IntoValue_<EncryptionType>) -> EncryptionConfiguration<Set_> { self.0.put("EncryptionType", value.into_node()); EncryptionConfiguration(self.0, PhantomData_) }
    /// Sets `KmsKey`. 1 to 2048 characters.
    #[inline] pub fn kms_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKey", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EncryptionConfiguration> for EncryptionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECR::Repository.ImageScanningConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repository-imagescanningconfiguration.html)
#[must_use]
pub struct ImageScanningConfiguration(Properties_);
impl ImageScanningConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ImageScanningConfiguration(Properties_::new()) }
}
impl ImageScanningConfiguration {
    /// Sets `ScanOnPush`.
    #[inline] pub fn scan_on_push(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ScanOnPush", value.into_node()); self }
}
impl IntoValue_<ImageScanningConfiguration> for ImageScanningConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECR::Repository.ImageTagMutabilityExclusionFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repository-imagetagmutabilityexclusionfilter.html)
#[must_use]
pub struct ImageTagMutabilityExclusionFilter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ImageTagMutabilityExclusionFilter<Missing_<super::required::image_tag_mutability_exclusion_filter_type>, Missing_<super::required::image_tag_mutability_exclusion_filter_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ImageTagMutabilityExclusionFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ImageTagMutabilityExclusionFilter<S0, S1> {
    /// Sets `ImageTagMutabilityExclusionFilterType`. Required. The values are constants of [`ImageTagMutabilityExclusionFilterType`].
    #[inline] pub fn image_tag_mutability_exclusion_filter_type(mut self, value: impl IntoValue_<ImageTagMutabilityExclusionFilterType>) -> ImageTagMutabilityExclusionFilter<Set_, S1> { self.0.put("ImageTagMutabilityExclusionFilterType", value.into_node()); ImageTagMutabilityExclusionFilter(self.0, PhantomData_) }
    /// Sets `ImageTagMutabilityExclusionFilterValue`. Required. 1 to 128 characters.
    #[inline] pub fn image_tag_mutability_exclusion_filter_value(mut self, value: impl IntoValue_<String>) -> ImageTagMutabilityExclusionFilter<S0, Set_> { self.0.put("ImageTagMutabilityExclusionFilterValue", value.into_node()); ImageTagMutabilityExclusionFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ImageTagMutabilityExclusionFilter> for ImageTagMutabilityExclusionFilter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECR::Repository.LifecyclePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repository-lifecyclepolicy.html)
#[must_use]
pub struct LifecyclePolicy(Properties_);
impl LifecyclePolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LifecyclePolicy(Properties_::new()) }
}
impl LifecyclePolicy {
    /// Sets `LifecyclePolicyText`. 100 to 30720 characters.
    #[inline] pub fn lifecycle_policy_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LifecyclePolicyText", value.into_node()); self }
    /// Sets `RegistryId`. Exactly 12 characters.
    #[inline] pub fn registry_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RegistryId", value.into_node()); self }
}
impl IntoValue_<LifecyclePolicy> for LifecyclePolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ECR::Repository`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html)
#[derive(Debug)]
pub enum EncryptionType {}
impl EncryptionType {
    /// `AES256`
    pub const AES256: Value_<EncryptionType> = Value_::constant("AES256");
    /// `KMS`
    pub const KMS: Value_<EncryptionType> = Value_::constant("KMS");
    /// `KMS_DSSE`
    pub const KMS_DSSE: Value_<EncryptionType> = Value_::constant("KMS_DSSE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EncryptionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECR::Repository`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html)
#[derive(Debug)]
pub enum ImageTagMutability {}
impl ImageTagMutability {
    /// `MUTABLE`
    pub const MUTABLE: Value_<ImageTagMutability> = Value_::constant("MUTABLE");
    /// `IMMUTABLE`
    pub const IMMUTABLE: Value_<ImageTagMutability> = Value_::constant("IMMUTABLE");
    /// `MUTABLE_WITH_EXCLUSION`
    pub const MUTABLE_WITH_EXCLUSION: Value_<ImageTagMutability> = Value_::constant("MUTABLE_WITH_EXCLUSION");
    /// `IMMUTABLE_WITH_EXCLUSION`
    pub const IMMUTABLE_WITH_EXCLUSION: Value_<ImageTagMutability> = Value_::constant("IMMUTABLE_WITH_EXCLUSION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ImageTagMutability> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECR::Repository`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html)
#[derive(Debug)]
pub enum ImageTagMutabilityExclusionFilterType {}
impl ImageTagMutabilityExclusionFilterType {
    /// `WILDCARD`
    pub const WILDCARD: Value_<ImageTagMutabilityExclusionFilterType> = Value_::constant("WILDCARD");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ImageTagMutabilityExclusionFilterType> { Value_::from_node(value.into_node()) }
}
