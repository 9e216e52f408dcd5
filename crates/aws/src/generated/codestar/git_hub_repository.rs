// Made by `cargo xtask generate`; do not edit.
//! `AWS::CodeStar::GitHubRepository`

use stanchion_template::generated::*;

/// `AWS::CodeStar::GitHubRepository`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestar-githubrepository.html)
#[must_use]
pub struct GitHubRepository<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GitHubRepository<Missing_<super::required::repository_name>, Missing_<super::required::repository_owner>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GitHubRepository(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GitHubRepository<S0, S1> {
    /// Sets `Code`.
    #[inline] pub fn code(mut self, value: impl IntoValue_<Code>) -> Self { self.0.put("Code", value.into_node()); self }
    /// Sets `ConnectionArn`.
    #[inline] pub fn connection_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectionArn", value.into_node()); self }
    /// Sets `EnableIssues`.
    #[inline] pub fn enable_issues(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableIssues", value.into_node()); self }
    /// Sets `IsPrivate`.
    #[inline] pub fn is_private(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsPrivate", value.into_node()); self }
    /// Sets `RepositoryAccessToken`.
    #[inline] pub fn repository_access_token(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RepositoryAccessToken", value.into_node()); self }
    /// Sets `RepositoryDescription`.
    #[inline] pub fn repository_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RepositoryDescription", value.into_node()); self }
    /// Sets `RepositoryName`. Required.
    #[inline] pub fn repository_name(mut self, value: impl IntoValue_<String>) -> GitHubRepository<Set_, S1> { self.0.put("RepositoryName", value.into_node()); GitHubRepository(self.0, PhantomData_) }
    /// Sets `RepositoryOwner`. Required.
    #[inline] pub fn repository_owner(mut self, value: impl IntoValue_<String>) -> GitHubRepository<S0, Set_> { self.0.put("RepositoryOwner", value.into_node()); GitHubRepository(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GitHubRepository> for GitHubRepository<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for GitHubRepository<S0, S1> {
    const TYPE: &'static str = "AWS::CodeStar::GitHubRepository";
    type Handle = GitHubRepositoryRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`GitHubRepository`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GitHubRepositoryRef(Id_);
impl From<Id_> for GitHubRepositoryRef { #[inline] fn from(id: Id_) -> Self { GitHubRepositoryRef(id) } }
impl AsRef<Id_> for GitHubRepositoryRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GitHubRepositoryRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::CodeStar::GitHubRepository.S3`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codestar-githubrepository-s3.html)
#[must_use]
pub struct S3<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3<Missing_<super::required::bucket>, Missing_<super::required::key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3<S0, S1> {
    /// Sets `Bucket`. Required.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> S3<Set_, S1> { self.0.put("Bucket", value.into_node()); S3(self.0, PhantomData_) }
    /// Sets `Key`. Required.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> S3<S0, Set_> { self.0.put("Key", value.into_node()); S3(self.0, PhantomData_) }
    /// Sets `ObjectVersion`.
    #[inline] pub fn object_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ObjectVersion", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3> for S3<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeStar::GitHubRepository.Code`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codestar-githubrepository-code.html)
#[must_use]
pub struct Code<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Code<Missing_<super::required::s3>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Code(Properties_::new(), PhantomData_) }
}
impl<S0> Code<S0> {
    /// Sets `S3`. Required.
    #[inline] pub fn s3(mut self, value: impl IntoValue_<S3>) -> Code<Set_> { self.0.put("S3", value.into_node()); Code(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Code> for Code<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
