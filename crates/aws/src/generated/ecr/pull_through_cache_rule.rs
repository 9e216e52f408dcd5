// Made by `cargo xtask generate`; do not edit.
//! `AWS::ECR::PullThroughCacheRule`

use stanchion_template::generated::*;

/// `AWS::ECR::PullThroughCacheRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-pullthroughcacherule.html)
#[must_use]
pub struct PullThroughCacheRule(Properties_);
impl PullThroughCacheRule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PullThroughCacheRule(Properties_::new()) }
}
impl PullThroughCacheRule {
    /// Sets `CredentialArn`. 50 to 612 characters. An update replaces the resource.
    #[inline] pub fn credential_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CredentialArn", value.into_node()); self }
    /// Sets `CustomRoleArn`. 0 to 2048 characters. An update replaces the resource.
    #[inline] pub fn custom_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomRoleArn", value.into_node()); self }
    /// Sets `EcrRepositoryPrefix`. 2 to 30 characters. An update replaces the resource.
    #[inline] pub fn ecr_repository_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EcrRepositoryPrefix", value.into_node()); self }
    /// Sets `UpstreamRegistry`. An update replaces the resource. The values are constants of [`UpstreamRegistry`].
    #[inline] pub fn upstream_registry(mut self, value: impl IntoValue_<UpstreamRegistry>) -> Self { self.0.put("UpstreamRegistry", value.into_node()); self }
    /// Sets `UpstreamRegistryUrl`. An update replaces the resource.
    #[inline] pub fn upstream_registry_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UpstreamRegistryUrl", value.into_node()); self }
    /// Sets `UpstreamRepositoryPrefix`. 2 to 30 characters. An update replaces the resource.
    #[inline] pub fn upstream_repository_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UpstreamRepositoryPrefix", value.into_node()); self }
}
impl IntoValue_<PullThroughCacheRule> for PullThroughCacheRule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for PullThroughCacheRule {
    const TYPE: &'static str = "AWS::ECR::PullThroughCacheRule";
    type Handle = PullThroughCacheRuleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PullThroughCacheRule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PullThroughCacheRuleRef(Id_);
impl From<Id_> for PullThroughCacheRuleRef { #[inline] fn from(id: Id_) -> Self { PullThroughCacheRuleRef(id) } }
impl AsRef<Id_> for PullThroughCacheRuleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PullThroughCacheRuleRef {
    /// `Ref`: `EcrRepositoryPrefix`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// Values of `AWS::ECR::PullThroughCacheRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-pullthroughcacherule.html)
#[derive(Debug)]
pub enum UpstreamRegistry {}
impl UpstreamRegistry {
    /// `azure-container-registry`
    pub const AZURE_CONTAINER_REGISTRY: Value_<UpstreamRegistry> = Value_::constant("azure-container-registry");
    /// `chainguard`
    pub const CHAINGUARD: Value_<UpstreamRegistry> = Value_::constant("chainguard");
    /// `docker-hub`
    pub const DOCKER_HUB: Value_<UpstreamRegistry> = Value_::constant("docker-hub");
    /// `ecr`
    pub const ECR: Value_<UpstreamRegistry> = Value_::constant("ecr");
    /// `ecr-public`
    pub const ECR_PUBLIC: Value_<UpstreamRegistry> = Value_::constant("ecr-public");
    /// `github-container-registry`
    pub const GITHUB_CONTAINER_REGISTRY: Value_<UpstreamRegistry> = Value_::constant("github-container-registry");
    /// `gitlab-container-registry`
    pub const GITLAB_CONTAINER_REGISTRY: Value_<UpstreamRegistry> = Value_::constant("gitlab-container-registry");
    /// `k8s`
    pub const K8S: Value_<UpstreamRegistry> = Value_::constant("k8s");
    /// `quay`
    pub const QUAY: Value_<UpstreamRegistry> = Value_::constant("quay");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UpstreamRegistry> { Value_::from_node(value.into_node()) }
}
