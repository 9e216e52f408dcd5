// Made by `cargo xtask generate`; do not edit.
//! `AWS::ECR::RepositoryCreationTemplate`

use stanchion_template::generated::*;

/// `AWS::ECR::RepositoryCreationTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repositorycreationtemplate.html)
#[must_use]
pub struct RepositoryCreationTemplate<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RepositoryCreationTemplate<Missing_<super::required::applied_for>, Missing_<super::required::prefix>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RepositoryCreationTemplate(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RepositoryCreationTemplate<S0, S1> {
    /// Sets `AppliedFor`. Required. The values are constants of [`AppliedForItem`].
    #[inline] pub fn applied_for(mut self, value: impl IntoValue_<Vec<AppliedForItem>>) -> RepositoryCreationTemplate<Set_, S1> { self.0.put("AppliedFor", value.into_node()); RepositoryCreationTemplate(self.0, PhantomData_) }
    /// Sets `CustomRoleArn`. 0 to 2048 characters.
    #[inline] pub fn custom_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomRoleArn", value.into_node()); self }
    /// Sets `Description`. 0 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EncryptionConfiguration`.
    #[inline] pub fn encryption_configuration(mut self, value: impl IntoValue_<EncryptionConfiguration>) -> Self { self.0.put("EncryptionConfiguration", value.into_node()); self }
    /// Sets `ImageTagMutability`. The values are constants of [`ImageTagMutability`].
    #[inline] pub fn image_tag_mutability(mut self, value: impl IntoValue_<ImageTagMutability>) -> Self { self.0.put("ImageTagMutability", value.into_node()); self }
    /// Sets `ImageTagMutabilityExclusionFilters`. 1 to 5 items.
    #[inline] pub fn image_tag_mutability_exclusion_filters(mut self, value: impl IntoValue_<Vec<ImageTagMutabilityExclusionFilter>>) -> Self { self.0.put("ImageTagMutabilityExclusionFilters", value.into_node()); self }
    /// Sets `LifecyclePolicy`. 100 to 30720 characters.
    #[inline] pub fn lifecycle_policy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LifecyclePolicy", value.into_node()); self }
    /// Sets `Prefix`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> RepositoryCreationTemplate<S0, Set_> { self.0.put("Prefix", value.into_node()); RepositoryCreationTemplate(self.0, PhantomData_) }
    /// Sets `RepositoryPolicy`. 0 to 10240 characters.
    #[inline] pub fn repository_policy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RepositoryPolicy", value.into_node()); self }
    /// Sets `ResourceTags`. At most 50 items.
    #[inline] pub fn resource_tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("ResourceTags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RepositoryCreationTemplate> for RepositoryCreationTemplate<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for RepositoryCreationTemplate<S0, S1> {
    const TYPE: &'static str = "AWS::ECR::RepositoryCreationTemplate";
    type Handle = RepositoryCreationTemplateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RepositoryCreationTemplate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RepositoryCreationTemplateRef(Id_);
impl From<Id_> for RepositoryCreationTemplateRef { #[inline] fn from(id: Id_) -> Self { RepositoryCreationTemplateRef(id) } }
impl AsRef<Id_> for RepositoryCreationTemplateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RepositoryCreationTemplateRef {
    /// `Ref`: `Prefix`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::ECR::RepositoryCreationTemplate.EncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repositorycreationtemplate-encryptionconfiguration.html)
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
/// `AWS::ECR::RepositoryCreationTemplate.ImageTagMutabilityExclusionFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repositorycreationtemplate-imagetagmutabilityexclusionfilter.html)
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
/// Values of `AWS::ECR::RepositoryCreationTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repositorycreationtemplate.html)
#[derive(Debug)]
pub enum AppliedForItem {}
impl AppliedForItem {
    /// `REPLICATION`
    pub const REPLICATION: Value_<AppliedForItem> = Value_::constant("REPLICATION");
    /// `PULL_THROUGH_CACHE`
    pub const PULL_THROUGH_CACHE: Value_<AppliedForItem> = Value_::constant("PULL_THROUGH_CACHE");
    /// `CREATE_ON_PUSH`
    pub const CREATE_ON_PUSH: Value_<AppliedForItem> = Value_::constant("CREATE_ON_PUSH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AppliedForItem> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECR::RepositoryCreationTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repositorycreationtemplate.html)
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
/// Values of `AWS::ECR::RepositoryCreationTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repositorycreationtemplate.html)
#[derive(Debug)]
pub enum ImageTagMutability {}
impl ImageTagMutability {
    /// `MUTABLE`
    pub const MUTABLE: Value_<ImageTagMutability> = Value_::constant("MUTABLE");
    /// `IMMUTABLE`
    pub const IMMUTABLE: Value_<ImageTagMutability> = Value_::constant("IMMUTABLE");
    /// `IMMUTABLE_WITH_EXCLUSION`
    pub const IMMUTABLE_WITH_EXCLUSION: Value_<ImageTagMutability> = Value_::constant("IMMUTABLE_WITH_EXCLUSION");
    /// `MUTABLE_WITH_EXCLUSION`
    pub const MUTABLE_WITH_EXCLUSION: Value_<ImageTagMutability> = Value_::constant("MUTABLE_WITH_EXCLUSION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ImageTagMutability> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECR::RepositoryCreationTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repositorycreationtemplate.html)
#[derive(Debug)]
pub enum ImageTagMutabilityExclusionFilterType {}
impl ImageTagMutabilityExclusionFilterType {
    /// `WILDCARD`
    pub const WILDCARD: Value_<ImageTagMutabilityExclusionFilterType> = Value_::constant("WILDCARD");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ImageTagMutabilityExclusionFilterType> { Value_::from_node(value.into_node()) }
}
