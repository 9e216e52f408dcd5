// Made by `cargo xtask generate`; do not edit.
//! `AWS::CodeArtifact::Repository`

use stanchion_template::generated::*;

/// `AWS::CodeArtifact::Repository`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeartifact-repository.html)
#[must_use]
pub struct Repository<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Repository<Missing_<super::required::domain_name>, Missing_<super::required::repository_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Repository(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Repository<S0, S1> {
    /// Sets `Description`. 0 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DomainName`. Required. 2 to 50 characters. An update replaces the resource.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> Repository<Set_, S1> { self.0.put("DomainName", value.into_node()); Repository(self.0, PhantomData_) }
    /// Sets `ExternalConnections`.
    #[inline] pub fn external_connections(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExternalConnections", value.into_node()); self }
    /// Sets `PermissionsPolicyDocument`. 2 to 5120 characters.
    #[inline] pub fn permissions_policy_document(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("PermissionsPolicyDocument", value.into_node()); self }
    /// Sets `RepositoryName`. Required. 2 to 100 characters. An update replaces the resource.
    #[inline] pub fn repository_name(mut self, value: impl IntoValue_<String>) -> Repository<S0, Set_> { self.0.put("RepositoryName", value.into_node()); Repository(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Upstreams`.
    #[inline] pub fn upstreams(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Upstreams", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Repository> for Repository<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Repository<S0, S1> {
    const TYPE: &'static str = "AWS::CodeArtifact::Repository";
    type Handle = RepositoryRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Repository`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RepositoryRef(Id_);
impl From<Id_> for RepositoryRef { #[inline] fn from(id: Id_) -> Self { RepositoryRef(id) } }
impl AsRef<Id_> for RepositoryRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RepositoryRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `DomainName`
    #[inline] pub fn domain_name(&self) -> Value_<String> { self.0.attribute("DomainName") }
    /// `Fn::GetAtt` `DomainOwner`
    #[inline] pub fn domain_owner(&self) -> Value_<String> { self.0.attribute("DomainOwner") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
}
