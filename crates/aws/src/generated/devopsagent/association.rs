// Made by `cargo xtask generate`; do not edit.
//! `AWS::DevOpsAgent::Association`

use stanchion_template::generated::*;

/// `AWS::DevOpsAgent::Association`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-association.html)
#[must_use]
pub struct Association<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Association<Missing_<super::required::agent_space_id>, Missing_<super::required::configuration>, Missing_<super::required::service_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Association(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Association<S0, S1, S2> {
    /// Sets `AgentSpaceId`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn agent_space_id(mut self, value: impl IntoValue_<String>) -> Association<Set_, S1, S2> { self.0.put("AgentSpaceId", value.into_node()); Association(self.0, PhantomData_) }
    /// Sets `Configuration`. Required.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<ServiceConfiguration>) -> Association<S0, Set_, S2> { self.0.put("Configuration", value.into_node()); Association(self.0, PhantomData_) }
    /// Sets `LinkedAssociationIds`.
    #[inline] pub fn linked_association_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("LinkedAssociationIds", value.into_node()); self }
    /// Sets `ServiceId`. Required. 1 to 255 characters.
    #[inline] pub fn service_id(mut self, value: impl IntoValue_<String>) -> Association<S0, S1, Set_> { self.0.put("ServiceId", value.into_node()); Association(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Association> for Association<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Association<S0, S1, S2> {
    const TYPE: &'static str = "AWS::DevOpsAgent::Association";
    type Handle = AssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Association`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AssociationRef(Id_);
impl From<Id_> for AssociationRef { #[inline] fn from(id: Id_) -> Self { AssociationRef(id) } }
impl AsRef<Id_> for AssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AssociationRef {
    /// `Ref`: `AgentSpaceId|AssociationId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AssociationId`
    #[inline] pub fn association_id(&self) -> Value_<String> { self.0.attribute("AssociationId") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::DevOpsAgent::Association.AWSResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-association-awsresource.html)
#[must_use]
pub struct AWSResource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AWSResource<Missing_<super::required::resource_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AWSResource(Properties_::new(), PhantomData_) }
}
impl<S0> AWSResource<S0> {
    /// Sets `ResourceArn`. Required.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> AWSResource<Set_> { self.0.put("ResourceArn", value.into_node()); AWSResource(self.0, PhantomData_) }
    /// Sets `ResourceMetadata`.
    #[inline] pub fn resource_metadata(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("ResourceMetadata", value.into_node()); self }
    /// Sets `ResourceType`. The values are constants of [`ResourceType`].
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<ResourceType>) -> Self { self.0.put("ResourceType", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AWSResource> for AWSResource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Association.SourceAwsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-association-sourceawsconfiguration.html)
#[must_use]
pub struct SourceAwsConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SourceAwsConfiguration<Missing_<super::required::account_id>, Missing_<super::required::account_type>, Missing_<super::required::assumable_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SourceAwsConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SourceAwsConfiguration<S0, S1, S2> {
    /// Sets `AccountId`. Required.
    #[inline] pub fn account_id(mut self, value: impl IntoValue_<String>) -> SourceAwsConfiguration<Set_, S1, S2> { self.0.put("AccountId", value.into_node()); SourceAwsConfiguration(self.0, PhantomData_) }
    /// Sets `AccountType`. Required. The values are constants of [`AccountType`].
    #[inline] pub fn account_type(mut self, value: impl IntoValue_<AccountType>) -> SourceAwsConfiguration<S0, Set_, S2> { self.0.put("AccountType", value.into_node()); SourceAwsConfiguration(self.0, PhantomData_) }
    /// Sets `AgentElevatedRoleArn`.
    #[inline] pub fn agent_elevated_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AgentElevatedRoleArn", value.into_node()); self }
    /// Sets `AssumableRoleArn`. Required.
    #[inline] pub fn assumable_role_arn(mut self, value: impl IntoValue_<String>) -> SourceAwsConfiguration<S0, S1, Set_> { self.0.put("AssumableRoleArn", value.into_node()); SourceAwsConfiguration(self.0, PhantomData_) }
    /// Sets `Resources`.
    #[inline] pub fn resources(mut self, value: impl IntoValue_<Vec<AWSResource>>) -> Self { self.0.put("Resources", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SourceAwsConfiguration> for SourceAwsConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Association.AWSConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-association-awsconfiguration.html)
#[must_use]
pub struct AWSConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl AWSConfiguration<Missing_<super::required::account_id>, Missing_<super::required::account_type>, Missing_<super::required::assumable_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AWSConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> AWSConfiguration<S0, S1, S2> {
    /// Sets `AccountId`. Required.
    #[inline] pub fn account_id(mut self, value: impl IntoValue_<String>) -> AWSConfiguration<Set_, S1, S2> { self.0.put("AccountId", value.into_node()); AWSConfiguration(self.0, PhantomData_) }
    /// Sets `AccountType`. Required. The values are constants of [`AWSConfigurationAccountType`].
    #[inline] pub fn account_type(mut self, value: impl IntoValue_<AWSConfigurationAccountType>) -> AWSConfiguration<S0, Set_, S2> { self.0.put("AccountType", value.into_node()); AWSConfiguration(self.0, PhantomData_) }
    /// Sets `AgentElevatedRoleArn`.
    #[inline] pub fn agent_elevated_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AgentElevatedRoleArn", value.into_node()); self }
    /// Sets `AssumableRoleArn`. Required.
    #[inline] pub fn assumable_role_arn(mut self, value: impl IntoValue_<String>) -> AWSConfiguration<S0, S1, Set_> { self.0.put("AssumableRoleArn", value.into_node()); AWSConfiguration(self.0, PhantomData_) }
    /// Sets `Resources`.
    #[inline] pub fn resources(mut self, value: impl IntoValue_<Vec<AWSResource>>) -> Self { self.0.put("Resources", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<AWSConfiguration> for AWSConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Association.GitHubConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-association-githubconfiguration.html)
#[must_use]
pub struct GitHubConfiguration<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl GitHubConfiguration<Missing_<super::required::owner>, Missing_<super::required::owner_type>, Missing_<super::required::repo_id>, Missing_<super::required::repo_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GitHubConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> GitHubConfiguration<S0, S1, S2, S3> {
    /// Sets `Owner`. Required.
    #[inline] pub fn owner(mut self, value: impl IntoValue_<String>) -> GitHubConfiguration<Set_, S1, S2, S3> { self.0.put("Owner", value.into_node()); GitHubConfiguration(self.0, PhantomData_) }
    /// Sets `OwnerType`. Required. The values are constants of [`OwnerType`].
    #[inline] pub fn owner_type(mut self, value: impl IntoValue_<OwnerType>) -> GitHubConfiguration<S0, Set_, S2, S3> { self.0.put("OwnerType", value.into_node()); GitHubConfiguration(self.0, PhantomData_) }
    /// Sets `RepoId`. Required.
    #[inline] pub fn repo_id(mut self, value: impl IntoValue_<String>) -> GitHubConfiguration<S0, S1, Set_, S3> { self.0.put("RepoId", value.into_node()); GitHubConfiguration(self.0, PhantomData_) }
    /// Sets `RepoName`. Required.
    #[inline] pub fn repo_name(mut self, value: impl IntoValue_<String>) -> GitHubConfiguration<S0, S1, S2, Set_> { self.0.put("RepoName", value.into_node()); GitHubConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<GitHubConfiguration> for GitHubConfiguration<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Association.SlackBidirectionalConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-association-slackbidirectionalconfiguration.html)
#[must_use]
pub struct SlackBidirectionalConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SlackBidirectionalConfiguration<Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SlackBidirectionalConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> SlackBidirectionalConfiguration<S0> {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `RoleArn`. Required. 1 to 255 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> SlackBidirectionalConfiguration<Set_> { self.0.put("RoleArn", value.into_node()); SlackBidirectionalConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SlackBidirectionalConfiguration> for SlackBidirectionalConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Association.SlackChannel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-association-slackchannel.html)
#[must_use]
pub struct SlackChannel<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SlackChannel<Missing_<super::required::channel_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SlackChannel(Properties_::new(), PhantomData_) }
}
impl<S0> SlackChannel<S0> {
    /// Sets `ChannelId`. Required. 8 to 16 characters.
    #[inline] pub fn channel_id(mut self, value: impl IntoValue_<String>) -> SlackChannel<Set_> { self.0.put("ChannelId", value.into_node()); SlackChannel(self.0, PhantomData_) }
    /// Sets `ChannelName`.
    #[inline] pub fn channel_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ChannelName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SlackChannel> for SlackChannel<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Association.SlackTransmissionTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-association-slacktransmissiontarget.html)
#[must_use]
pub struct SlackTransmissionTarget<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SlackTransmissionTarget<Missing_<super::required::incident_response_target>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SlackTransmissionTarget(Properties_::new(), PhantomData_) }
}
impl<S0> SlackTransmissionTarget<S0> {
    /// Sets `IncidentResponseTarget`. Required.
    #[inline] pub fn incident_response_target(mut self, value: impl IntoValue_<SlackChannel>) -> SlackTransmissionTarget<Set_> { self.0.put("IncidentResponseTarget", value.into_node()); SlackTransmissionTarget(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SlackTransmissionTarget> for SlackTransmissionTarget<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Association.SlackConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-association-slackconfiguration.html)
#[must_use]
pub struct SlackConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SlackConfiguration<Missing_<super::required::transmission_target>, Missing_<super::required::workspace_id>, Missing_<super::required::workspace_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SlackConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SlackConfiguration<S0, S1, S2> {
    /// Sets `Bidirectional`.
    #[inline] pub fn bidirectional(mut self, value: impl IntoValue_<SlackBidirectionalConfiguration>) -> Self { self.0.put("Bidirectional", value.into_node()); self }
    /// Sets `TransmissionTarget`. Required.
    #[inline] pub fn transmission_target(mut self, value: impl IntoValue_<SlackTransmissionTarget>) -> SlackConfiguration<Set_, S1, S2> { self.0.put("TransmissionTarget", value.into_node()); SlackConfiguration(self.0, PhantomData_) }
    /// Sets `WorkspaceId`. Required.
    #[inline] pub fn workspace_id(mut self, value: impl IntoValue_<String>) -> SlackConfiguration<S0, Set_, S2> { self.0.put("WorkspaceId", value.into_node()); SlackConfiguration(self.0, PhantomData_) }
    /// Sets `WorkspaceName`. Required.
    #[inline] pub fn workspace_name(mut self, value: impl IntoValue_<String>) -> SlackConfiguration<S0, S1, Set_> { self.0.put("WorkspaceName", value.into_node()); SlackConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SlackConfiguration> for SlackConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Association.DynatraceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-association-dynatraceconfiguration.html)
#[must_use]
pub struct DynatraceConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DynatraceConfiguration<Missing_<super::required::env_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DynatraceConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> DynatraceConfiguration<S0> {
    /// Sets `EnableWebhookUpdates`.
    #[inline] pub fn enable_webhook_updates(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableWebhookUpdates", value.into_node()); self }
    /// Sets `EnvId`. Required.
    #[inline] pub fn env_id(mut self, value: impl IntoValue_<String>) -> DynatraceConfiguration<Set_> { self.0.put("EnvId", value.into_node()); DynatraceConfiguration(self.0, PhantomData_) }
    /// Sets `Resources`.
    #[inline] pub fn resources(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Resources", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DynatraceConfiguration> for DynatraceConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Association.ServiceNowConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-association-servicenowconfiguration.html)
#[must_use]
pub struct ServiceNowConfiguration(Properties_);
impl ServiceNowConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServiceNowConfiguration(Properties_::new()) }
}
impl ServiceNowConfiguration {
    /// Sets `EnableWebhookUpdates`.
    #[inline] pub fn enable_webhook_updates(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableWebhookUpdates", value.into_node()); self }
    /// Sets `InstanceId`.
    #[inline] pub fn instance_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceId", value.into_node()); self }
}
impl IntoValue_<ServiceNowConfiguration> for ServiceNowConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Association.MCPServerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-association-mcpserverconfiguration.html)
#[must_use]
pub struct MCPServerConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MCPServerConfiguration<Missing_<super::required::tools>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MCPServerConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> MCPServerConfiguration<S0> {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EnableWebhookUpdates`.
    #[inline] pub fn enable_webhook_updates(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableWebhookUpdates", value.into_node()); self }
    /// Sets `Endpoint`.
    #[inline] pub fn endpoint(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Endpoint", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tools`. Required.
    #[inline] pub fn tools(mut self, value: impl IntoValue_<Vec<String>>) -> MCPServerConfiguration<Set_> { self.0.put("Tools", value.into_node()); MCPServerConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MCPServerConfiguration> for MCPServerConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Association.GitLabConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-association-gitlabconfiguration.html)
#[must_use]
pub struct GitLabConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GitLabConfiguration<Missing_<super::required::project_id>, Missing_<super::required::project_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GitLabConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GitLabConfiguration<S0, S1> {
    /// Sets `EnableWebhookUpdates`.
    #[inline] pub fn enable_webhook_updates(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableWebhookUpdates", value.into_node()); self }
    /// Sets `InstanceIdentifier`.
    #[inline] pub fn instance_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceIdentifier", value.into_node()); self }
    /// Sets `ProjectId`. Required.
    #[inline] pub fn project_id(mut self, value: impl IntoValue_<String>) -> GitLabConfiguration<Set_, S1> { self.0.put("ProjectId", value.into_node()); GitLabConfiguration(self.0, PhantomData_) }
    /// Sets `ProjectPath`. Required.
    #[inline] pub fn project_path(mut self, value: impl IntoValue_<String>) -> GitLabConfiguration<S0, Set_> { self.0.put("ProjectPath", value.into_node()); GitLabConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GitLabConfiguration> for GitLabConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Association.MCPServerDatadogConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-association-mcpserverdatadogconfiguration.html)
#[must_use]
pub struct MCPServerDatadogConfiguration(Properties_);
impl MCPServerDatadogConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MCPServerDatadogConfiguration(Properties_::new()) }
}
impl MCPServerDatadogConfiguration {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EnableWebhookUpdates`.
    #[inline] pub fn enable_webhook_updates(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableWebhookUpdates", value.into_node()); self }
    /// Sets `EnabledElevatedTools`.
    #[inline] pub fn enabled_elevated_tools(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("EnabledElevatedTools", value.into_node()); self }
    /// Sets `Endpoint`.
    #[inline] pub fn endpoint(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Endpoint", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl IntoValue_<MCPServerDatadogConfiguration> for MCPServerDatadogConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Association.MCPServerSplunkConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-association-mcpserversplunkconfiguration.html)
#[must_use]
pub struct MCPServerSplunkConfiguration(Properties_);
impl MCPServerSplunkConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MCPServerSplunkConfiguration(Properties_::new()) }
}
impl MCPServerSplunkConfiguration {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EnableWebhookUpdates`.
    #[inline] pub fn enable_webhook_updates(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableWebhookUpdates", value.into_node()); self }
    /// Sets `Endpoint`.
    #[inline] pub fn endpoint(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Endpoint", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl IntoValue_<MCPServerSplunkConfiguration> for MCPServerSplunkConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Association.MCPServerNewRelicConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-association-mcpservernewrelicconfiguration.html)
#[must_use]
pub struct MCPServerNewRelicConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MCPServerNewRelicConfiguration<Missing_<super::required::account_id>, Missing_<super::required::endpoint>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MCPServerNewRelicConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MCPServerNewRelicConfiguration<S0, S1> {
    /// Sets `AccountId`. Required. At least 6 characters.
    #[inline] pub fn account_id(mut self, value: impl IntoValue_<String>) -> MCPServerNewRelicConfiguration<Set_, S1> { self.0.put("AccountId", value.into_node()); MCPServerNewRelicConfiguration(self.0, PhantomData_) }
    /// Sets `Endpoint`. Required.
    #[inline] pub fn endpoint(mut self, value: impl IntoValue_<String>) -> MCPServerNewRelicConfiguration<S0, Set_> { self.0.put("Endpoint", value.into_node()); MCPServerNewRelicConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MCPServerNewRelicConfiguration> for MCPServerNewRelicConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Association.MCPServerGrafanaConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-association-mcpservergrafanaconfiguration.html)
#[must_use]
pub struct MCPServerGrafanaConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MCPServerGrafanaConfiguration<Missing_<super::required::endpoint>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MCPServerGrafanaConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> MCPServerGrafanaConfiguration<S0> {
    /// Sets `EnableWebhookUpdates`.
    #[inline] pub fn enable_webhook_updates(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableWebhookUpdates", value.into_node()); self }
    /// Sets `EnabledElevatedTools`.
    #[inline] pub fn enabled_elevated_tools(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("EnabledElevatedTools", value.into_node()); self }
    /// Sets `Endpoint`. Required.
    #[inline] pub fn endpoint(mut self, value: impl IntoValue_<String>) -> MCPServerGrafanaConfiguration<Set_> { self.0.put("Endpoint", value.into_node()); MCPServerGrafanaConfiguration(self.0, PhantomData_) }
    /// Sets `Tools`. The values are constants of [`Tool`].
    #[inline] pub fn tools(mut self, value: impl IntoValue_<Vec<Tool>>) -> Self { self.0.put("Tools", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MCPServerGrafanaConfiguration> for MCPServerGrafanaConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Association.PagerDutyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-association-pagerdutyconfiguration.html)
#[must_use]
pub struct PagerDutyConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PagerDutyConfiguration<Missing_<super::required::customer_email>, Missing_<super::required::services>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PagerDutyConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PagerDutyConfiguration<S0, S1> {
    /// Sets `CustomerEmail`. Required.
    #[inline] pub fn customer_email(mut self, value: impl IntoValue_<String>) -> PagerDutyConfiguration<Set_, S1> { self.0.put("CustomerEmail", value.into_node()); PagerDutyConfiguration(self.0, PhantomData_) }
    /// Sets `EnableWebhookUpdates`.
    #[inline] pub fn enable_webhook_updates(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableWebhookUpdates", value.into_node()); self }
    /// Sets `Services`. Required.
    #[inline] pub fn services(mut self, value: impl IntoValue_<Vec<String>>) -> PagerDutyConfiguration<S0, Set_> { self.0.put("Services", value.into_node()); PagerDutyConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PagerDutyConfiguration> for PagerDutyConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Association.EventChannelConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-association-eventchannelconfiguration.html)
#[must_use]
pub struct EventChannelConfiguration(Properties_);
impl EventChannelConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EventChannelConfiguration(Properties_::new()) }
}
impl EventChannelConfiguration {
    /// Sets `EnableWebhookUpdates`.
    #[inline] pub fn enable_webhook_updates(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableWebhookUpdates", value.into_node()); self }
}
impl IntoValue_<EventChannelConfiguration> for EventChannelConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Association.AzureConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-association-azureconfiguration.html)
#[must_use]
pub struct AzureConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AzureConfiguration<Missing_<super::required::subscription_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AzureConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AzureConfiguration<S0> {
    /// Sets `SubscriptionId`. Required.
    #[inline] pub fn subscription_id(mut self, value: impl IntoValue_<String>) -> AzureConfiguration<Set_> { self.0.put("SubscriptionId", value.into_node()); AzureConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AzureConfiguration> for AzureConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Association.MCPServerSigV4Configuration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-association-mcpserversigv4configuration.html)
#[must_use]
pub struct MCPServerSigV4Configuration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MCPServerSigV4Configuration<Missing_<super::required::tools>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MCPServerSigV4Configuration(Properties_::new(), PhantomData_) }
}
impl<S0> MCPServerSigV4Configuration<S0> {
    /// Sets `Tools`. Required.
    #[inline] pub fn tools(mut self, value: impl IntoValue_<Vec<String>>) -> MCPServerSigV4Configuration<Set_> { self.0.put("Tools", value.into_node()); MCPServerSigV4Configuration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MCPServerSigV4Configuration> for MCPServerSigV4Configuration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Association.ServiceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-association-serviceconfiguration.html)
#[must_use]
pub struct ServiceConfiguration(Properties_);
impl ServiceConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServiceConfiguration(Properties_::new()) }
}
impl ServiceConfiguration {
    /// Sets `SourceAws`.
    #[inline] pub fn source_aws(mut self, value: impl IntoValue_<SourceAwsConfiguration>) -> Self { self.0.put("SourceAws", value.into_node()); self }
    /// Sets `Aws`.
    #[inline] pub fn aws(mut self, value: impl IntoValue_<AWSConfiguration>) -> Self { self.0.put("Aws", value.into_node()); self }
    /// Sets `GitHub`.
    #[inline] pub fn git_hub(mut self, value: impl IntoValue_<GitHubConfiguration>) -> Self { self.0.put("GitHub", value.into_node()); self }
    /// Sets `Slack`.
    #[inline] pub fn slack(mut self, value: impl IntoValue_<SlackConfiguration>) -> Self { self.0.put("Slack", value.into_node()); self }
    /// Sets `Dynatrace`.
    #[inline] pub fn dynatrace(mut self, value: impl IntoValue_<DynatraceConfiguration>) -> Self { self.0.put("Dynatrace", value.into_node()); self }
    /// Sets `ServiceNow`.
    #[inline] pub fn service_now(mut self, value: impl IntoValue_<ServiceNowConfiguration>) -> Self { self.0.put("ServiceNow", value.into_node()); self }
    /// Sets `MCPServer`.
    #[inline] pub fn mcp_server(mut self, value: impl IntoValue_<MCPServerConfiguration>) -> Self { self.0.put("MCPServer", value.into_node()); self }
    /// Sets `GitLab`.
    #[inline] pub fn git_lab(mut self, value: impl IntoValue_<GitLabConfiguration>) -> Self { self.0.put("GitLab", value.into_node()); self }
    /// Sets `MCPServerDatadog`.
    #[inline] pub fn mcp_server_datadog(mut self, value: impl IntoValue_<MCPServerDatadogConfiguration>) -> Self { self.0.put("MCPServerDatadog", value.into_node()); self }
    /// Sets `MCPServerSplunk`.
    #[inline] pub fn mcp_server_splunk(mut self, value: impl IntoValue_<MCPServerSplunkConfiguration>) -> Self { self.0.put("MCPServerSplunk", value.into_node()); self }
    /// Sets `MCPServerNewRelic`.
    #[inline] pub fn mcp_server_new_relic(mut self, value: impl IntoValue_<MCPServerNewRelicConfiguration>) -> Self { self.0.put("MCPServerNewRelic", value.into_node()); self }
    /// Sets `MCPServerGrafana`.
    #[inline] pub fn mcp_server_grafana(mut self, value: impl IntoValue_<MCPServerGrafanaConfiguration>) -> Self { self.0.put("MCPServerGrafana", value.into_node()); self }
    /// Sets `PagerDuty`.
    #[inline] pub fn pager_duty(mut self, value: impl IntoValue_<PagerDutyConfiguration>) -> Self { self.0.put("PagerDuty", value.into_node()); self }
    /// Sets `EventChannel`.
    #[inline] pub fn event_channel(mut self, value: impl IntoValue_<EventChannelConfiguration>) -> Self { self.0.put("EventChannel", value.into_node()); self }
    /// Sets `Azure`.
    #[inline] pub fn azure(mut self, value: impl IntoValue_<AzureConfiguration>) -> Self { self.0.put("Azure", value.into_node()); self }
    /// Sets `MCPServerSigV4`.
    #[inline] pub fn mcp_server_sig_v4(mut self, value: impl IntoValue_<MCPServerSigV4Configuration>) -> Self { self.0.put("MCPServerSigV4", value.into_node()); self }
}
impl IntoValue_<ServiceConfiguration> for ServiceConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DevOpsAgent::Association`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-association.html)
#[derive(Debug)]
pub enum AccountType {}
impl AccountType {
    /// `source`
    pub const SOURCE: Value_<AccountType> = Value_::constant("source");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AccountType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DevOpsAgent::Association`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-association.html)
#[derive(Debug)]
pub enum ResourceType {}
impl ResourceType {
    /// `AWS::CloudFormation::Stack`
    pub const AWS_CLOUD_FORMATION_STACK: Value_<ResourceType> = Value_::constant("AWS::CloudFormation::Stack");
    /// `AWS::ECR::Repository`
    pub const AWS_ECR_REPOSITORY: Value_<ResourceType> = Value_::constant("AWS::ECR::Repository");
    /// `AWS::S3::Bucket`
    pub const AWS_S3_BUCKET: Value_<ResourceType> = Value_::constant("AWS::S3::Bucket");
    /// `AWS::S3::Object`
    pub const AWS_S3_OBJECT: Value_<ResourceType> = Value_::constant("AWS::S3::Object");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResourceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DevOpsAgent::Association`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-association.html)
#[derive(Debug)]
pub enum AWSConfigurationAccountType {}
impl AWSConfigurationAccountType {
    /// `monitor`
    pub const MONITOR: Value_<AWSConfigurationAccountType> = Value_::constant("monitor");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AWSConfigurationAccountType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DevOpsAgent::Association`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-association.html)
#[derive(Debug)]
pub enum OwnerType {}
impl OwnerType {
    /// `organization`
    pub const ORGANIZATION: Value_<OwnerType> = Value_::constant("organization");
    /// `user`
    pub const USER: Value_<OwnerType> = Value_::constant("user");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OwnerType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DevOpsAgent::Association`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-association.html)
#[derive(Debug)]
pub enum Tool {}
impl Tool {
    /// `alerting`
    pub const ALERTING: Value_<Tool> = Value_::constant("alerting");
    /// `annotations`
    pub const ANNOTATIONS: Value_<Tool> = Value_::constant("annotations");
    /// `asserts`
    pub const ASSERTS: Value_<Tool> = Value_::constant("asserts");
    /// `cloudwatch`
    pub const CLOUDWATCH: Value_<Tool> = Value_::constant("cloudwatch");
    /// `dashboard`
    pub const DASHBOARD: Value_<Tool> = Value_::constant("dashboard");
    /// `datasource`
    pub const DATASOURCE: Value_<Tool> = Value_::constant("datasource");
    /// `elasticsearch`
    pub const ELASTICSEARCH: Value_<Tool> = Value_::constant("elasticsearch");
    /// `examples`
    pub const EXAMPLES: Value_<Tool> = Value_::constant("examples");
    /// `incident`
    pub const INCIDENT: Value_<Tool> = Value_::constant("incident");
    /// `loki`
    pub const LOKI: Value_<Tool> = Value_::constant("loki");
    /// `navigation`
    pub const NAVIGATION: Value_<Tool> = Value_::constant("navigation");
    /// `oncall`
    pub const ONCALL: Value_<Tool> = Value_::constant("oncall");
    /// `prometheus`
    pub const PROMETHEUS: Value_<Tool> = Value_::constant("prometheus");
    /// `pyroscope`
    pub const PYROSCOPE: Value_<Tool> = Value_::constant("pyroscope");
    /// `rendering`
    pub const RENDERING: Value_<Tool> = Value_::constant("rendering");
    /// `runpanelquery`
    pub const RUNPANELQUERY: Value_<Tool> = Value_::constant("runpanelquery");
    /// `search`
    pub const SEARCH: Value_<Tool> = Value_::constant("search");
    /// `searchlogs`
    pub const SEARCHLOGS: Value_<Tool> = Value_::constant("searchlogs");
    /// `sift`
    pub const SIFT: Value_<Tool> = Value_::constant("sift");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Tool> { Value_::from_node(value.into_node()) }
}
