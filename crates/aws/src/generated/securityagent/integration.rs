// Made by `cargo xtask generate`; do not edit.
//! `AWS::SecurityAgent::Integration`

use stanchion_template::generated::*;

/// `AWS::SecurityAgent::Integration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-integration.html)
#[must_use]
pub struct Integration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Integration<Missing_<super::required::display_name>, Missing_<super::required::provider>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Integration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Integration<S0, S1> {
    /// Sets `DisplayName`. Required. An update replaces the resource.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Integration<Set_, S1> { self.0.put("DisplayName", value.into_node()); Integration(self.0, PhantomData_) }
    /// Sets `KmsKeyId`. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `PrivateConnectionName`. An update replaces the resource.
    #[inline] pub fn private_connection_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrivateConnectionName", value.into_node()); self }
    /// Sets `Provider`. Required. An update replaces the resource. The values are constants of [`Provider`].
    #[inline] pub fn provider(mut self, value: impl IntoValue_<Provider>) -> Integration<S0, Set_> { self.0.put("Provider", value.into_node()); Integration(self.0, PhantomData_) }
    /// Sets `ProviderInput`. An update replaces the resource.
    #[inline] pub fn provider_input(mut self, value: impl IntoValue_<ProviderInput>) -> Self { self.0.put("ProviderInput", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Integration> for Integration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Integration<S0, S1> {
    const TYPE: &'static str = "AWS::SecurityAgent::Integration";
    type Handle = IntegrationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Integration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IntegrationRef(Id_);
impl From<Id_> for IntegrationRef { #[inline] fn from(id: Id_) -> Self { IntegrationRef(id) } }
impl AsRef<Id_> for IntegrationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IntegrationRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `InstallationId`
    #[inline] pub fn installation_id(&self) -> Value_<String> { self.0.attribute("InstallationId") }
    /// `Fn::GetAtt` `IntegrationId`
    #[inline] pub fn integration_id(&self) -> Value_<String> { self.0.attribute("IntegrationId") }
    /// `Fn::GetAtt` `ProviderType`
    #[inline] pub fn provider_type(&self) -> Value_<String> { self.0.attribute("ProviderType") }
    /// `Fn::GetAtt` `TargetUrl`
    #[inline] pub fn target_url(&self) -> Value_<String> { self.0.attribute("TargetUrl") }
}
/// `AWS::SecurityAgent::Integration.BitbucketInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-integration-bitbucketinput.html)
#[must_use]
pub struct BitbucketInput<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl BitbucketInput<Missing_<super::required::code>, Missing_<super::required::installation_id>, Missing_<super::required::state>, Missing_<super::required::workspace>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BitbucketInput(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> BitbucketInput<S0, S1, S2, S3> {
    /// Sets `Code`. Required.
    #[inline] pub fn code(mut self, value: impl IntoValue_<String>) -> BitbucketInput<Set_, S1, S2, S3> { self.0.put("Code", value.into_node()); BitbucketInput(self.0, PhantomData_) }
    /// Sets `InstallationId`. Required.
    #[inline] pub fn installation_id(mut self, value: impl IntoValue_<String>) -> BitbucketInput<S0, Set_, S2, S3> { self.0.put("InstallationId", value.into_node()); BitbucketInput(self.0, PhantomData_) }
    /// Sets `State`. Required.
    #[inline] pub fn state(mut self, value: impl IntoValue_<String>) -> BitbucketInput<S0, S1, Set_, S3> { self.0.put("State", value.into_node()); BitbucketInput(self.0, PhantomData_) }
    /// Sets `Workspace`. Required.
    #[inline] pub fn workspace(mut self, value: impl IntoValue_<String>) -> BitbucketInput<S0, S1, S2, Set_> { self.0.put("Workspace", value.into_node()); BitbucketInput(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<BitbucketInput> for BitbucketInput<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityAgent::Integration.ConfluenceInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-integration-confluenceinput.html)
#[must_use]
pub struct ConfluenceInput<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl ConfluenceInput<Missing_<super::required::code>, Missing_<super::required::installation_id>, Missing_<super::required::site_url>, Missing_<super::required::state>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfluenceInput(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> ConfluenceInput<S0, S1, S2, S3> {
    /// Sets `Code`. Required.
    #[inline] pub fn code(mut self, value: impl IntoValue_<String>) -> ConfluenceInput<Set_, S1, S2, S3> { self.0.put("Code", value.into_node()); ConfluenceInput(self.0, PhantomData_) }
    /// Sets `InstallationId`. Required.
    #[inline] pub fn installation_id(mut self, value: impl IntoValue_<String>) -> ConfluenceInput<S0, Set_, S2, S3> { self.0.put("InstallationId", value.into_node()); ConfluenceInput(self.0, PhantomData_) }
    /// Sets `SiteUrl`. Required.
    #[inline] pub fn site_url(mut self, value: impl IntoValue_<String>) -> ConfluenceInput<S0, S1, Set_, S3> { self.0.put("SiteUrl", value.into_node()); ConfluenceInput(self.0, PhantomData_) }
    /// Sets `State`. Required.
    #[inline] pub fn state(mut self, value: impl IntoValue_<String>) -> ConfluenceInput<S0, S1, S2, Set_> { self.0.put("State", value.into_node()); ConfluenceInput(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<ConfluenceInput> for ConfluenceInput<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityAgent::Integration.GitHubInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-integration-githubinput.html)
#[must_use]
pub struct GitHubInput<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GitHubInput<Missing_<super::required::code>, Missing_<super::required::state>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GitHubInput(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GitHubInput<S0, S1> {
    /// Sets `Code`. Required.
    #[inline] pub fn code(mut self, value: impl IntoValue_<String>) -> GitHubInput<Set_, S1> { self.0.put("Code", value.into_node()); GitHubInput(self.0, PhantomData_) }
    /// Sets `InstallationId`.
    #[inline] pub fn installation_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstallationId", value.into_node()); self }
    /// Sets `OrganizationName`.
    #[inline] pub fn organization_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OrganizationName", value.into_node()); self }
    /// Sets `State`. Required.
    #[inline] pub fn state(mut self, value: impl IntoValue_<String>) -> GitHubInput<S0, Set_> { self.0.put("State", value.into_node()); GitHubInput(self.0, PhantomData_) }
    /// Sets `TargetUrl`.
    #[inline] pub fn target_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetUrl", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GitHubInput> for GitHubInput<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityAgent::Integration.GitLabInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-integration-gitlabinput.html)
#[must_use]
pub struct GitLabInput<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GitLabInput<Missing_<super::required::access_token>, Missing_<super::required::token_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GitLabInput(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GitLabInput<S0, S1> {
    /// Sets `AccessToken`. Required.
    #[inline] pub fn access_token(mut self, value: impl IntoValue_<String>) -> GitLabInput<Set_, S1> { self.0.put("AccessToken", value.into_node()); GitLabInput(self.0, PhantomData_) }
    /// Sets `GroupId`.
    #[inline] pub fn group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupId", value.into_node()); self }
    /// Sets `TargetUrl`.
    #[inline] pub fn target_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetUrl", value.into_node()); self }
    /// Sets `TokenType`. Required. The values are constants of [`TokenType`].
    #[inline] pub fn token_type(mut self, value: impl IntoValue_<TokenType>) -> GitLabInput<S0, Set_> { self.0.put("TokenType", value.into_node()); GitLabInput(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GitLabInput> for GitLabInput<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecurityAgent::Integration.ProviderInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-integration-providerinput.html)
#[must_use]
pub struct ProviderInput(Properties_);
impl ProviderInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ProviderInput(Properties_::new()) }
}
impl ProviderInput {
    /// Sets `Bitbucket`.
    #[inline] pub fn bitbucket(mut self, value: impl IntoValue_<BitbucketInput>) -> Self { self.0.put("Bitbucket", value.into_node()); self }
    /// Sets `Confluence`.
    #[inline] pub fn confluence(mut self, value: impl IntoValue_<ConfluenceInput>) -> Self { self.0.put("Confluence", value.into_node()); self }
    /// Sets `Github`.
    #[inline] pub fn github(mut self, value: impl IntoValue_<GitHubInput>) -> Self { self.0.put("Github", value.into_node()); self }
    /// Sets `Gitlab`.
    #[inline] pub fn gitlab(mut self, value: impl IntoValue_<GitLabInput>) -> Self { self.0.put("Gitlab", value.into_node()); self }
}
impl IntoValue_<ProviderInput> for ProviderInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SecurityAgent::Integration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-integration.html)
#[derive(Debug)]
pub enum Provider {}
impl Provider {
    /// `GITHUB`
    pub const GITHUB: Value_<Provider> = Value_::constant("GITHUB");
    /// `GITLAB`
    pub const GITLAB: Value_<Provider> = Value_::constant("GITLAB");
    /// `BITBUCKET`
    pub const BITBUCKET: Value_<Provider> = Value_::constant("BITBUCKET");
    /// `CONFLUENCE`
    pub const CONFLUENCE: Value_<Provider> = Value_::constant("CONFLUENCE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Provider> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SecurityAgent::Integration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-integration.html)
#[derive(Debug)]
pub enum TokenType {}
impl TokenType {
    /// `PERSONAL`
    pub const PERSONAL: Value_<TokenType> = Value_::constant("PERSONAL");
    /// `GROUP`
    pub const GROUP: Value_<TokenType> = Value_::constant("GROUP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TokenType> { Value_::from_node(value.into_node()) }
}
