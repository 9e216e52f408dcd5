// Made by `cargo xtask generate`; do not edit.
//! `AWS::ECR::PublicRepository`

use stanchion_template::generated::*;

/// `AWS::ECR::PublicRepository`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-publicrepository.html)
#[must_use]
pub struct PublicRepository(Properties_);
impl PublicRepository {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PublicRepository(Properties_::new()) }
}
impl PublicRepository {
    /// Sets `RepositoryCatalogData`.
    #[inline] pub fn repository_catalog_data(mut self, value: impl IntoValue_<RepositoryCatalogData>) -> Self { self.0.put("RepositoryCatalogData", value.into_node()); self }
    /// Sets `RepositoryName`. 2 to 256 characters. An update replaces the resource.
    #[inline] pub fn repository_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RepositoryName", value.into_node()); self }
    /// Sets `RepositoryPolicyText`.
    #[inline] pub fn repository_policy_text(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("RepositoryPolicyText", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<PublicRepository> for PublicRepository { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for PublicRepository {
    const TYPE: &'static str = "AWS::ECR::PublicRepository";
    type Handle = PublicRepositoryRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PublicRepository`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PublicRepositoryRef(Id_);
impl From<Id_> for PublicRepositoryRef { #[inline] fn from(id: Id_) -> Self { PublicRepositoryRef(id) } }
impl AsRef<Id_> for PublicRepositoryRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PublicRepositoryRef {
    /// `Ref`: `RepositoryName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::ECR::PublicRepository.RepositoryCatalogData`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-publicrepository.html)
#[must_use]
pub struct RepositoryCatalogData(Properties_);
impl RepositoryCatalogData {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RepositoryCatalogData(Properties_::new()) }
}
impl RepositoryCatalogData {
    /// Sets `AboutText`. At most 10240 characters.
    #[inline] pub fn about_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AboutText", value.into_node()); self }
    /// Sets `Architectures`. At most 50 items.
    #[inline] pub fn architectures(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Architectures", value.into_node()); self }
    /// Sets `OperatingSystems`. At most 50 items.
    #[inline] pub fn operating_systems(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("OperatingSystems", value.into_node()); self }
    /// Sets `RepositoryDescription`. At most 1024 characters.
    #[inline] pub fn repository_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RepositoryDescription", value.into_node()); self }
    /// Sets `UsageText`. At most 10240 characters.
    #[inline] pub fn usage_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UsageText", value.into_node()); self }
}
impl IntoValue_<RepositoryCatalogData> for RepositoryCatalogData { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
