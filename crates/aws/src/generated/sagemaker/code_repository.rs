// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::CodeRepository`

use stanchion_template::generated::*;

/// `AWS::SageMaker::CodeRepository`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-coderepository.html)
#[must_use]
pub struct CodeRepository<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CodeRepository<Missing_<super::required::git_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CodeRepository(Properties_::new(), PhantomData_) }
}
impl<S0> CodeRepository<S0> {
    /// Sets `CodeRepositoryName`. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn code_repository_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CodeRepositoryName", value.into_node()); self }
    /// Sets `GitConfig`. Required.
    #[inline] pub fn git_config(mut self, value: impl IntoValue_<GitConfig>) -> CodeRepository<Set_> { self.0.put("GitConfig", value.into_node()); CodeRepository(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CodeRepository> for CodeRepository<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for CodeRepository<S0> {
    const TYPE: &'static str = "AWS::SageMaker::CodeRepository";
    type Handle = CodeRepositoryRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CodeRepository`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CodeRepositoryRef(Id_);
impl From<Id_> for CodeRepositoryRef { #[inline] fn from(id: Id_) -> Self { CodeRepositoryRef(id) } }
impl AsRef<Id_> for CodeRepositoryRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CodeRepositoryRef {
    /// `Ref`: `CodeRepositoryArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CodeRepositoryArn`
    #[inline] pub fn code_repository_arn(&self) -> Value_<String> { self.0.attribute("CodeRepositoryArn") }
    /// `Fn::GetAtt` `CodeRepositoryName`
    #[inline] pub fn code_repository_name(&self) -> Value_<String> { self.0.attribute("CodeRepositoryName") }
}
/// `AWS::SageMaker::CodeRepository.GitConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-coderepository-gitconfig.html)
#[must_use]
pub struct GitConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GitConfig<Missing_<super::required::repository_url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GitConfig(Properties_::new(), PhantomData_) }
}
impl<S0> GitConfig<S0> {
    /// Sets `Branch`. 1 to 1024 characters.
    #[inline] pub fn branch(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Branch", value.into_node()); self }
    /// Sets `RepositoryUrl`. Required. 11 to 1024 characters.
    #[inline] pub fn repository_url(mut self, value: impl IntoValue_<String>) -> GitConfig<Set_> { self.0.put("RepositoryUrl", value.into_node()); GitConfig(self.0, PhantomData_) }
    /// Sets `SecretArn`. 1 to 2048 characters.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretArn", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<GitConfig> for GitConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
