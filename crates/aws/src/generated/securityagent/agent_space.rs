// Made by `cargo xtask generate`; do not edit.
//! `AWS::SecurityAgent::AgentSpace`

use stanchion_template::generated::*;

/// `AWS::SecurityAgent::AgentSpace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-agentspace.html)
#[must_use]
pub struct AgentSpace<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AgentSpace<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AgentSpace(Properties_::new(), PhantomData_) }
}
impl<S0> AgentSpace<S0> {
    /// Sets `AwsResources`.
    #[inline] pub fn aws_resources(mut self, value: impl IntoValue_<AWSResources>) -> Self { self.0.put("AwsResources", value.into_node()); self }
    /// Sets `CodeReviewSettings`.
    #[inline] pub fn code_review_settings(mut self, value: impl IntoValue_<CodeReviewSettings>) -> Self { self.0.put("CodeReviewSettings", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `IntegratedResources`.
    #[inline] pub fn integrated_resources(mut self, value: impl IntoValue_<Vec<IntegratedResource>>) -> Self { self.0.put("IntegratedResources", value.into_node()); self }
    /// Sets `KmsKeyId`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> AgentSpace<Set_> { self.0.put("Name", value.into_node()); AgentSpace(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetDomainIds`.
    #[inline] pub fn target_domain_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("TargetDomainIds", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AgentSpace> for AgentSpace<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for AgentSpace<S0> {
    const TYPE: &'static str = "AWS::SecurityAgent::AgentSpace";
    type Handle = AgentSpaceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AgentSpace`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AgentSpaceRef(Id_);
impl From<Id_> for AgentSpaceRef { #[inline] fn from(id: Id_) -> Self { AgentSpaceRef(id) } }
impl AsRef<Id_> for AgentSpaceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AgentSpaceRef {
    /// `Ref`: `AgentSpaceId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AgentSpaceId`
    #[inline] pub fn agent_space_id(&self) -> Value_<String> { self.0.attribute("AgentSpaceId") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::SecurityAgent::AgentSpace.VpcConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-agentspace-vpcconfig.html)
#[must_use]
pub struct VpcConfig(Properties_);
impl VpcConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VpcConfig(Properties_::new()) }
}
impl VpcConfig {
    /// Sets `SecurityGroupArns`.
    #[inline] pub fn security_group_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupArns", value.into_node()); self }
    /// Sets `SubnetArns`.
    #[inline] pub fn subnet_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubnetArns", value.into_node()); self }
    /// Sets `VpcArn`.
    #[inline] pub fn vpc_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcArn", value.into_node()); self }
}
impl IntoValue_<VpcConfig> for VpcConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityAgent::AgentSpace.AWSResources`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-agentspace-awsresources.html)
#[must_use]
pub struct AWSResources(Properties_);
impl AWSResources {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AWSResources(Properties_::new()) }
}
impl AWSResources {
    /// Sets `IamRoles`.
    #[inline] pub fn iam_roles(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("IamRoles", value.into_node()); self }
    /// Sets `LambdaFunctionArns`.
    #[inline] pub fn lambda_function_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("LambdaFunctionArns", value.into_node()); self }
    /// Sets `LogGroups`.
    #[inline] pub fn log_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("LogGroups", value.into_node()); self }
    /// Sets `S3Buckets`.
    #[inline] pub fn s3_buckets(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("S3Buckets", value.into_node()); self }
    /// Sets `SecretArns`.
    #[inline] pub fn secret_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecretArns", value.into_node()); self }
    /// Sets `Vpcs`.
    #[inline] pub fn vpcs(mut self, value: impl IntoValue_<Vec<VpcConfig>>) -> Self { self.0.put("Vpcs", value.into_node()); self }
}
impl IntoValue_<AWSResources> for AWSResources { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityAgent::AgentSpace.CodeReviewSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-agentspace-codereviewsettings.html)
#[must_use]
pub struct CodeReviewSettings<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CodeReviewSettings<Missing_<super::required::controls_scanning>, Missing_<super::required::general_purpose_scanning>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CodeReviewSettings(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CodeReviewSettings<S0, S1> {
    /// Sets `ControlsScanning`. Required.
    #[inline] pub fn controls_scanning(mut self, value: impl IntoValue_<bool>) -> CodeReviewSettings<Set_, S1> { self.0.put("ControlsScanning", value.into_node()); CodeReviewSettings(self.0, PhantomData_) }
    /// Sets `GeneralPurposeScanning`. Required.
    #[inline] pub fn general_purpose_scanning(mut self, value: impl IntoValue_<bool>) -> CodeReviewSettings<S0, Set_> { self.0.put("GeneralPurposeScanning", value.into_node()); CodeReviewSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CodeReviewSettings> for CodeReviewSettings<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityAgent::AgentSpace.BitbucketCapabilitiesResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-agentspace-bitbucketcapabilitiesresource.html)
#[must_use]
pub struct BitbucketCapabilitiesResource(Properties_);
impl BitbucketCapabilitiesResource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BitbucketCapabilitiesResource(Properties_::new()) }
}
impl BitbucketCapabilitiesResource {
    /// Sets `LeaveComments`.
    #[inline] pub fn leave_comments(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("LeaveComments", value.into_node()); self }
    /// Sets `RemediateCode`.
    #[inline] pub fn remediate_code(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RemediateCode", value.into_node()); self }
}
impl IntoValue_<BitbucketCapabilitiesResource> for BitbucketCapabilitiesResource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityAgent::AgentSpace.BitbucketRepositoryResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-agentspace-bitbucketrepositoryresource.html)
#[must_use]
pub struct BitbucketRepositoryResource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BitbucketRepositoryResource<Missing_<super::required::name>, Missing_<super::required::workspace>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BitbucketRepositoryResource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BitbucketRepositoryResource<S0, S1> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> BitbucketRepositoryResource<Set_, S1> { self.0.put("Name", value.into_node()); BitbucketRepositoryResource(self.0, PhantomData_) }
    /// Sets `Workspace`. Required.
    #[inline] pub fn workspace(mut self, value: impl IntoValue_<String>) -> BitbucketRepositoryResource<S0, Set_> { self.0.put("Workspace", value.into_node()); BitbucketRepositoryResource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BitbucketRepositoryResource> for BitbucketRepositoryResource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityAgent::AgentSpace.ConfluenceCapabilitiesResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-agentspace-confluencecapabilitiesresource.html)
#[must_use]
pub struct ConfluenceCapabilitiesResource(Properties_);
impl ConfluenceCapabilitiesResource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConfluenceCapabilitiesResource(Properties_::new()) }
}
impl ConfluenceCapabilitiesResource {
    /// Sets `CreateDocument`.
    #[inline] pub fn create_document(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CreateDocument", value.into_node()); self }
    /// Sets `FetchDocument`.
    #[inline] pub fn fetch_document(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("FetchDocument", value.into_node()); self }
    /// Sets `UpdateDocument`.
    #[inline] pub fn update_document(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UpdateDocument", value.into_node()); self }
}
impl IntoValue_<ConfluenceCapabilitiesResource> for ConfluenceCapabilitiesResource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityAgent::AgentSpace.ConfluenceDocumentResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-agentspace-confluencedocumentresource.html)
#[must_use]
pub struct ConfluenceDocumentResource<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ConfluenceDocumentResource<Missing_<super::required::name>, Missing_<super::required::page_id>, Missing_<super::required::space_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfluenceDocumentResource(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ConfluenceDocumentResource<S0, S1, S2> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ConfluenceDocumentResource<Set_, S1, S2> { self.0.put("Name", value.into_node()); ConfluenceDocumentResource(self.0, PhantomData_) }
    /// Sets `PageId`. Required.
    #[inline] pub fn page_id(mut self, value: impl IntoValue_<String>) -> ConfluenceDocumentResource<S0, Set_, S2> { self.0.put("PageId", value.into_node()); ConfluenceDocumentResource(self.0, PhantomData_) }
    /// Sets `SpaceKey`. Required.
    #[inline] pub fn space_key(mut self, value: impl IntoValue_<String>) -> ConfluenceDocumentResource<S0, S1, Set_> { self.0.put("SpaceKey", value.into_node()); ConfluenceDocumentResource(self.0, PhantomData_) }
    /// Sets `SpaceTitle`.
    #[inline] pub fn space_title(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SpaceTitle", value.into_node()); self }
    /// Sets `Title`.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Title", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ConfluenceDocumentResource> for ConfluenceDocumentResource<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityAgent::AgentSpace.GitHubCapabilitiesResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-agentspace-githubcapabilitiesresource.html)
#[must_use]
pub struct GitHubCapabilitiesResource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GitHubCapabilitiesResource<Missing_<super::required::leave_comments>, Missing_<super::required::remediate_code>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GitHubCapabilitiesResource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GitHubCapabilitiesResource<S0, S1> {
    /// Sets `LeaveComments`. Required.
    #[inline] pub fn leave_comments(mut self, value: impl IntoValue_<bool>) -> GitHubCapabilitiesResource<Set_, S1> { self.0.put("LeaveComments", value.into_node()); GitHubCapabilitiesResource(self.0, PhantomData_) }
    /// Sets `RemediateCode`. Required.
    #[inline] pub fn remediate_code(mut self, value: impl IntoValue_<bool>) -> GitHubCapabilitiesResource<S0, Set_> { self.0.put("RemediateCode", value.into_node()); GitHubCapabilitiesResource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GitHubCapabilitiesResource> for GitHubCapabilitiesResource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityAgent::AgentSpace.GitHubRepositoryResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-agentspace-githubrepositoryresource.html)
#[must_use]
pub struct GitHubRepositoryResource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GitHubRepositoryResource<Missing_<super::required::name>, Missing_<super::required::owner>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GitHubRepositoryResource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GitHubRepositoryResource<S0, S1> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> GitHubRepositoryResource<Set_, S1> { self.0.put("Name", value.into_node()); GitHubRepositoryResource(self.0, PhantomData_) }
    /// Sets `Owner`. Required.
    #[inline] pub fn owner(mut self, value: impl IntoValue_<String>) -> GitHubRepositoryResource<S0, Set_> { self.0.put("Owner", value.into_node()); GitHubRepositoryResource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GitHubRepositoryResource> for GitHubRepositoryResource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityAgent::AgentSpace.GitLabCapabilitiesResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-agentspace-gitlabcapabilitiesresource.html)
#[must_use]
pub struct GitLabCapabilitiesResource(Properties_);
impl GitLabCapabilitiesResource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GitLabCapabilitiesResource(Properties_::new()) }
}
impl GitLabCapabilitiesResource {
    /// Sets `LeaveComments`.
    #[inline] pub fn leave_comments(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("LeaveComments", value.into_node()); self }
    /// Sets `RemediateCode`.
    #[inline] pub fn remediate_code(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RemediateCode", value.into_node()); self }
}
impl IntoValue_<GitLabCapabilitiesResource> for GitLabCapabilitiesResource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityAgent::AgentSpace.GitLabRepositoryResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-agentspace-gitlabrepositoryresource.html)
#[must_use]
pub struct GitLabRepositoryResource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GitLabRepositoryResource<Missing_<super::required::name>, Missing_<super::required::namespace>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GitLabRepositoryResource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GitLabRepositoryResource<S0, S1> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> GitLabRepositoryResource<Set_, S1> { self.0.put("Name", value.into_node()); GitLabRepositoryResource(self.0, PhantomData_) }
    /// Sets `Namespace`. Required.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> GitLabRepositoryResource<S0, Set_> { self.0.put("Namespace", value.into_node()); GitLabRepositoryResource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GitLabRepositoryResource> for GitLabRepositoryResource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityAgent::AgentSpace.ProviderResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-agentspace-providerresource.html)
#[must_use]
pub struct ProviderResource(Properties_);
impl ProviderResource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ProviderResource(Properties_::new()) }
}
impl ProviderResource {
    /// Sets `BitbucketCapabilities`.
    #[inline] pub fn bitbucket_capabilities(mut self, value: impl IntoValue_<BitbucketCapabilitiesResource>) -> Self { self.0.put("BitbucketCapabilities", value.into_node()); self }
    /// Sets `BitbucketRepository`.
    #[inline] pub fn bitbucket_repository(mut self, value: impl IntoValue_<BitbucketRepositoryResource>) -> Self { self.0.put("BitbucketRepository", value.into_node()); self }
    /// Sets `ConfluenceCapabilities`.
    #[inline] pub fn confluence_capabilities(mut self, value: impl IntoValue_<ConfluenceCapabilitiesResource>) -> Self { self.0.put("ConfluenceCapabilities", value.into_node()); self }
    /// Sets `ConfluenceDocument`.
    #[inline] pub fn confluence_document(mut self, value: impl IntoValue_<ConfluenceDocumentResource>) -> Self { self.0.put("ConfluenceDocument", value.into_node()); self }
    /// Sets `GitHubCapabilities`.
    #[inline] pub fn git_hub_capabilities(mut self, value: impl IntoValue_<GitHubCapabilitiesResource>) -> Self { self.0.put("GitHubCapabilities", value.into_node()); self }
    /// Sets `GitHubRepository`.
    #[inline] pub fn git_hub_repository(mut self, value: impl IntoValue_<GitHubRepositoryResource>) -> Self { self.0.put("GitHubRepository", value.into_node()); self }
    /// Sets `GitLabCapabilities`.
    #[inline] pub fn git_lab_capabilities(mut self, value: impl IntoValue_<GitLabCapabilitiesResource>) -> Self { self.0.put("GitLabCapabilities", value.into_node()); self }
    /// Sets `GitLabRepository`.
    #[inline] pub fn git_lab_repository(mut self, value: impl IntoValue_<GitLabRepositoryResource>) -> Self { self.0.put("GitLabRepository", value.into_node()); self }
}
impl IntoValue_<ProviderResource> for ProviderResource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityAgent::AgentSpace.IntegratedResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-agentspace-integratedresource.html)
#[must_use]
pub struct IntegratedResource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IntegratedResource<Missing_<super::required::integration>, Missing_<super::required::provider_resources>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IntegratedResource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IntegratedResource<S0, S1> {
    /// Sets `Integration`. Required.
    #[inline] pub fn integration(mut self, value: impl IntoValue_<String>) -> IntegratedResource<Set_, S1> { self.0.put("Integration", value.into_node()); IntegratedResource(self.0, PhantomData_) }
    /// Sets `ProviderResources`. Required.
    #[inline] pub fn provider_resources(mut self, value: impl IntoValue_<Vec<ProviderResource>>) -> IntegratedResource<S0, Set_> { self.0.put("ProviderResources", value.into_node()); IntegratedResource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IntegratedResource> for IntegratedResource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
