// Made by `cargo xtask generate`; do not edit.
//! `AWS::AgentRegistry::RegistryRecord`

use stanchion_template::generated::*;

/// `AWS::AgentRegistry::RegistryRecord`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-agentregistry-registryrecord.html)
#[must_use]
pub struct RegistryRecord<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl RegistryRecord<Missing_<super::required::descriptors>, Missing_<super::required::name>, Missing_<super::required::record_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RegistryRecord(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> RegistryRecord<S0, S1, S2> {
    /// Sets `CustomMetadata`.
    #[inline] pub fn custom_metadata(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("CustomMetadata", value.into_node()); self }
    /// Sets `Description`. 1 to 4096 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Descriptors`. Required.
    #[inline] pub fn descriptors(mut self, value: impl IntoValue_<Descriptors>) -> RegistryRecord<Set_, S1, S2> { self.0.put("Descriptors", value.into_node()); RegistryRecord(self.0, PhantomData_) }
    /// Sets `DisplayName`. 1 to 255 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisplayName", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> RegistryRecord<S0, Set_, S2> { self.0.put("Name", value.into_node()); RegistryRecord(self.0, PhantomData_) }
    /// Sets `RecordType`. Required. An update replaces the resource. The values are constants of [`RecordType`].
    #[inline] pub fn record_type(mut self, value: impl IntoValue_<RecordType>) -> RegistryRecord<S0, S1, Set_> { self.0.put("RecordType", value.into_node()); RegistryRecord(self.0, PhantomData_) }
    /// Sets `RecordVersion`. 1 to 255 characters.
    #[inline] pub fn record_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RecordVersion", value.into_node()); self }
    /// Sets `RegistryId`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn registry_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RegistryId", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<RegistryRecord> for RegistryRecord<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for RegistryRecord<S0, S1, S2> {
    const TYPE: &'static str = "AWS::AgentRegistry::RegistryRecord";
    type Handle = RegistryRecordRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RegistryRecord`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RegistryRecordRef(Id_);
impl From<Id_> for RegistryRecordRef { #[inline] fn from(id: Id_) -> Self { RegistryRecordRef(id) } }
impl AsRef<Id_> for RegistryRecordRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RegistryRecordRef {
    /// `Ref`: `RecordArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `CreatedBy`
    #[inline] pub fn created_by(&self) -> Value_<String> { self.0.attribute("CreatedBy") }
    /// `Fn::GetAtt` `RecordArn`
    #[inline] pub fn record_arn(&self) -> Value_<String> { self.0.attribute("RecordArn") }
    /// `Fn::GetAtt` `RecordId`
    #[inline] pub fn record_id(&self) -> Value_<String> { self.0.attribute("RecordId") }
    /// `Fn::GetAtt` `RegistryArn`
    #[inline] pub fn registry_arn(&self) -> Value_<String> { self.0.attribute("RegistryArn") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::AgentRegistry::RegistryRecord.RegistryRecordIamCredentialProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-registryrecordiamcredentialprovider.html)
#[must_use]
pub struct RegistryRecordIamCredentialProvider(Properties_);
impl RegistryRecordIamCredentialProvider {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RegistryRecordIamCredentialProvider(Properties_::new()) }
}
impl RegistryRecordIamCredentialProvider {
    /// Sets `Region`. 1 to 64 characters.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Region", value.into_node()); self }
    /// Sets `RoleArn`. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `Service`. 1 to 128 characters.
    #[inline] pub fn service(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Service", value.into_node()); self }
}
impl IntoValue_<RegistryRecordIamCredentialProvider> for RegistryRecordIamCredentialProvider { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AgentRegistry::RegistryRecord.RegistryRecordOAuthCredentialProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-registryrecordoauthcredentialprovider.html)
#[must_use]
pub struct RegistryRecordOAuthCredentialProvider<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RegistryRecordOAuthCredentialProvider<Missing_<super::required::provider_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RegistryRecordOAuthCredentialProvider(Properties_::new(), PhantomData_) }
}
impl<S0> RegistryRecordOAuthCredentialProvider<S0> {
    /// Sets `CustomParameters`.
    #[inline] pub fn custom_parameters(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("CustomParameters", value.into_node()); self }
    /// Sets `GrantType`. The values are constants of [`GrantType`].
    #[inline] pub fn grant_type(mut self, value: impl IntoValue_<GrantType>) -> Self { self.0.put("GrantType", value.into_node()); self }
    /// Sets `ProviderArn`. Required. 1 to 2048 characters.
    #[inline] pub fn provider_arn(mut self, value: impl IntoValue_<String>) -> RegistryRecordOAuthCredentialProvider<Set_> { self.0.put("ProviderArn", value.into_node()); RegistryRecordOAuthCredentialProvider(self.0, PhantomData_) }
    /// Sets `Scopes`.
    #[inline] pub fn scopes(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Scopes", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RegistryRecordOAuthCredentialProvider> for RegistryRecordOAuthCredentialProvider<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AgentRegistry::RegistryRecord.RegistryRecordCredentialProviderUnion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-registryrecordcredentialproviderunion.html)
#[must_use]
pub struct RegistryRecordCredentialProviderUnion(Properties_);
impl RegistryRecordCredentialProviderUnion {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RegistryRecordCredentialProviderUnion(Properties_::new()) }
}
impl RegistryRecordCredentialProviderUnion {
    /// Sets `IamCredentialProvider`.
    #[inline] pub fn iam_credential_provider(mut self, value: impl IntoValue_<RegistryRecordIamCredentialProvider>) -> Self { self.0.put("IamCredentialProvider", value.into_node()); self }
    /// Sets `OauthCredentialProvider`.
    #[inline] pub fn oauth_credential_provider(mut self, value: impl IntoValue_<RegistryRecordOAuthCredentialProvider>) -> Self { self.0.put("OauthCredentialProvider", value.into_node()); self }
}
impl IntoValue_<RegistryRecordCredentialProviderUnion> for RegistryRecordCredentialProviderUnion { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AgentRegistry::RegistryRecord.RegistryRecordCredentialProviderConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-registryrecordcredentialproviderconfiguration.html)
#[must_use]
pub struct RegistryRecordCredentialProviderConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RegistryRecordCredentialProviderConfiguration<Missing_<super::required::credential_provider>, Missing_<super::required::credential_provider_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RegistryRecordCredentialProviderConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RegistryRecordCredentialProviderConfiguration<S0, S1> {
    /// Sets `CredentialProvider`. Required.
    #[inline] pub fn credential_provider(mut self, value: impl IntoValue_<RegistryRecordCredentialProviderUnion>) -> RegistryRecordCredentialProviderConfiguration<Set_, S1> { self.0.put("CredentialProvider", value.into_node()); RegistryRecordCredentialProviderConfiguration(self.0, PhantomData_) }
    /// Sets `CredentialProviderType`. Required. The values are constants of [`CredentialProviderType`].
    #[inline] pub fn credential_provider_type(mut self, value: impl IntoValue_<CredentialProviderType>) -> RegistryRecordCredentialProviderConfiguration<S0, Set_> { self.0.put("CredentialProviderType", value.into_node()); RegistryRecordCredentialProviderConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RegistryRecordCredentialProviderConfiguration> for RegistryRecordCredentialProviderConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AgentRegistry::RegistryRecord.DescriptorSourceFromUrl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-descriptorsourcefromurl.html)
#[must_use]
pub struct DescriptorSourceFromUrl<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DescriptorSourceFromUrl<Missing_<super::required::url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DescriptorSourceFromUrl(Properties_::new(), PhantomData_) }
}
impl<S0> DescriptorSourceFromUrl<S0> {
    /// Sets `CredentialProviderConfigurations`. At most 1 item.
    #[inline] pub fn credential_provider_configurations(mut self, value: impl IntoValue_<Vec<RegistryRecordCredentialProviderConfiguration>>) -> Self { self.0.put("CredentialProviderConfigurations", value.into_node()); self }
    /// Sets `Url`. Required. 1 to 2048 characters.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> DescriptorSourceFromUrl<Set_> { self.0.put("Url", value.into_node()); DescriptorSourceFromUrl(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DescriptorSourceFromUrl> for DescriptorSourceFromUrl<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AgentRegistry::RegistryRecord.DescriptorSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-descriptorsource.html)
#[must_use]
pub struct DescriptorSource(Properties_);
impl DescriptorSource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DescriptorSource(Properties_::new()) }
}
impl DescriptorSource {
    /// Sets `FromUrl`.
    #[inline] pub fn from_url(mut self, value: impl IntoValue_<DescriptorSourceFromUrl>) -> Self { self.0.put("FromUrl", value.into_node()); self }
}
impl IntoValue_<DescriptorSource> for DescriptorSource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AgentRegistry::RegistryRecord.A2aAgentCardDescriptor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-a2aagentcarddescriptor.html)
#[must_use]
pub struct A2aAgentCardDescriptor(Properties_);
impl A2aAgentCardDescriptor {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { A2aAgentCardDescriptor(Properties_::new()) }
}
impl A2aAgentCardDescriptor {
    /// Sets `Data`. 1 to 102400 characters.
    #[inline] pub fn data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Data", value.into_node()); self }
    /// Sets `DataSchemaVersion`. 1 to 255 characters.
    #[inline] pub fn data_schema_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataSchemaVersion", value.into_node()); self }
    /// Sets `Source`.
    #[inline] pub fn source(mut self, value: impl IntoValue_<DescriptorSource>) -> Self { self.0.put("Source", value.into_node()); self }
}
impl IntoValue_<A2aAgentCardDescriptor> for A2aAgentCardDescriptor { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AgentRegistry::RegistryRecord.SkillMdSourceFromUrl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-skillmdsourcefromurl.html)
#[must_use]
pub struct SkillMdSourceFromUrl<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SkillMdSourceFromUrl<Missing_<super::required::url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SkillMdSourceFromUrl(Properties_::new(), PhantomData_) }
}
impl<S0> SkillMdSourceFromUrl<S0> {
    /// Sets `Url`. Required. 1 to 2048 characters.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> SkillMdSourceFromUrl<Set_> { self.0.put("Url", value.into_node()); SkillMdSourceFromUrl(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SkillMdSourceFromUrl> for SkillMdSourceFromUrl<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AgentRegistry::RegistryRecord.SkillMdSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-skillmdsource.html)
#[must_use]
pub struct SkillMdSource(Properties_);
impl SkillMdSource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SkillMdSource(Properties_::new()) }
}
impl SkillMdSource {
    /// Sets `FromUrl`.
    #[inline] pub fn from_url(mut self, value: impl IntoValue_<SkillMdSourceFromUrl>) -> Self { self.0.put("FromUrl", value.into_node()); self }
}
impl IntoValue_<SkillMdSource> for SkillMdSource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AgentRegistry::RegistryRecord.AgentSkillsMdDescriptor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-agentskillsmddescriptor.html)
#[must_use]
pub struct AgentSkillsMdDescriptor(Properties_);
impl AgentSkillsMdDescriptor {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AgentSkillsMdDescriptor(Properties_::new()) }
}
impl AgentSkillsMdDescriptor {
    /// Sets `Data`. 1 to 102400 characters.
    #[inline] pub fn data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Data", value.into_node()); self }
    /// Sets `DataSchemaVersion`. 1 to 255 characters.
    #[inline] pub fn data_schema_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataSchemaVersion", value.into_node()); self }
    /// Sets `Source`.
    #[inline] pub fn source(mut self, value: impl IntoValue_<SkillMdSource>) -> Self { self.0.put("Source", value.into_node()); self }
}
impl IntoValue_<AgentSkillsMdDescriptor> for AgentSkillsMdDescriptor { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AgentRegistry::RegistryRecord.AgentSkillsAdditionalData`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-agentskillsadditionaldata.html)
#[must_use]
pub struct AgentSkillsAdditionalData(Properties_);
impl AgentSkillsAdditionalData {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AgentSkillsAdditionalData(Properties_::new()) }
}
impl AgentSkillsAdditionalData {
    /// Sets `SkillMd`.
    #[inline] pub fn skill_md(mut self, value: impl IntoValue_<AgentSkillsMdDescriptor>) -> Self { self.0.put("SkillMd", value.into_node()); self }
}
impl IntoValue_<AgentSkillsAdditionalData> for AgentSkillsAdditionalData { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AgentRegistry::RegistryRecord.AgentSkillsDefinitionDescriptor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-agentskillsdefinitiondescriptor.html)
#[must_use]
pub struct AgentSkillsDefinitionDescriptor(Properties_);
impl AgentSkillsDefinitionDescriptor {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AgentSkillsDefinitionDescriptor(Properties_::new()) }
}
impl AgentSkillsDefinitionDescriptor {
    /// Sets `AdditionalData`.
    #[inline] pub fn additional_data(mut self, value: impl IntoValue_<AgentSkillsAdditionalData>) -> Self { self.0.put("AdditionalData", value.into_node()); self }
    /// Sets `Data`. 1 to 102400 characters.
    #[inline] pub fn data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Data", value.into_node()); self }
    /// Sets `DataSchemaVersion`. 1 to 255 characters.
    #[inline] pub fn data_schema_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataSchemaVersion", value.into_node()); self }
}
impl IntoValue_<AgentSkillsDefinitionDescriptor> for AgentSkillsDefinitionDescriptor { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AgentRegistry::RegistryRecord.SourceOnlyDescriptorSourceFromUrl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-sourceonlydescriptorsourcefromurl.html)
#[must_use]
pub struct SourceOnlyDescriptorSourceFromUrl<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SourceOnlyDescriptorSourceFromUrl<Missing_<super::required::url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SourceOnlyDescriptorSourceFromUrl(Properties_::new(), PhantomData_) }
}
impl<S0> SourceOnlyDescriptorSourceFromUrl<S0> {
    /// Sets `Url`. Required. 1 to 2048 characters.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> SourceOnlyDescriptorSourceFromUrl<Set_> { self.0.put("Url", value.into_node()); SourceOnlyDescriptorSourceFromUrl(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SourceOnlyDescriptorSourceFromUrl> for SourceOnlyDescriptorSourceFromUrl<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AgentRegistry::RegistryRecord.SourceOnlyDescriptorSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-sourceonlydescriptorsource.html)
#[must_use]
pub struct SourceOnlyDescriptorSource(Properties_);
impl SourceOnlyDescriptorSource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SourceOnlyDescriptorSource(Properties_::new()) }
}
impl SourceOnlyDescriptorSource {
    /// Sets `FromUrl`.
    #[inline] pub fn from_url(mut self, value: impl IntoValue_<SourceOnlyDescriptorSourceFromUrl>) -> Self { self.0.put("FromUrl", value.into_node()); self }
}
impl IntoValue_<SourceOnlyDescriptorSource> for SourceOnlyDescriptorSource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AgentRegistry::RegistryRecord.AgUiDescriptor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-aguidescriptor.html)
#[must_use]
pub struct AgUiDescriptor(Properties_);
impl AgUiDescriptor {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AgUiDescriptor(Properties_::new()) }
}
impl AgUiDescriptor {
    /// Sets `Source`.
    #[inline] pub fn source(mut self, value: impl IntoValue_<SourceOnlyDescriptorSource>) -> Self { self.0.put("Source", value.into_node()); self }
}
impl IntoValue_<AgUiDescriptor> for AgUiDescriptor { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AgentRegistry::RegistryRecord.CustomDescriptor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-customdescriptor.html)
#[must_use]
pub struct CustomDescriptor(Properties_);
impl CustomDescriptor {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CustomDescriptor(Properties_::new()) }
}
impl CustomDescriptor {
    /// Sets `Data`. 1 to 102400 characters.
    #[inline] pub fn data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Data", value.into_node()); self }
}
impl IntoValue_<CustomDescriptor> for CustomDescriptor { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AgentRegistry::RegistryRecord.HttpDescriptor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-httpdescriptor.html)
#[must_use]
pub struct HttpDescriptor(Properties_);
impl HttpDescriptor {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HttpDescriptor(Properties_::new()) }
}
impl HttpDescriptor {
    /// Sets `Source`.
    #[inline] pub fn source(mut self, value: impl IntoValue_<SourceOnlyDescriptorSource>) -> Self { self.0.put("Source", value.into_node()); self }
}
impl IntoValue_<HttpDescriptor> for HttpDescriptor { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AgentRegistry::RegistryRecord.McpToolsDescriptor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-mcptoolsdescriptor.html)
#[must_use]
pub struct McpToolsDescriptor(Properties_);
impl McpToolsDescriptor {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { McpToolsDescriptor(Properties_::new()) }
}
impl McpToolsDescriptor {
    /// Sets `Data`. 1 to 102400 characters.
    #[inline] pub fn data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Data", value.into_node()); self }
    /// Sets `DataSchemaVersion`. 1 to 255 characters.
    #[inline] pub fn data_schema_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataSchemaVersion", value.into_node()); self }
}
impl IntoValue_<McpToolsDescriptor> for McpToolsDescriptor { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AgentRegistry::RegistryRecord.McpServerAdditionalData`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-mcpserveradditionaldata.html)
#[must_use]
pub struct McpServerAdditionalData(Properties_);
impl McpServerAdditionalData {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { McpServerAdditionalData(Properties_::new()) }
}
impl McpServerAdditionalData {
    /// Sets `Tools`.
    #[inline] pub fn tools(mut self, value: impl IntoValue_<McpToolsDescriptor>) -> Self { self.0.put("Tools", value.into_node()); self }
}
impl IntoValue_<McpServerAdditionalData> for McpServerAdditionalData { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AgentRegistry::RegistryRecord.McpServerDescriptor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-mcpserverdescriptor.html)
#[must_use]
pub struct McpServerDescriptor(Properties_);
impl McpServerDescriptor {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { McpServerDescriptor(Properties_::new()) }
}
impl McpServerDescriptor {
    /// Sets `AdditionalData`.
    #[inline] pub fn additional_data(mut self, value: impl IntoValue_<McpServerAdditionalData>) -> Self { self.0.put("AdditionalData", value.into_node()); self }
    /// Sets `Data`. 1 to 102400 characters.
    #[inline] pub fn data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Data", value.into_node()); self }
    /// Sets `DataSchemaVersion`. 1 to 255 characters.
    #[inline] pub fn data_schema_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataSchemaVersion", value.into_node()); self }
    /// Sets `Source`.
    #[inline] pub fn source(mut self, value: impl IntoValue_<DescriptorSource>) -> Self { self.0.put("Source", value.into_node()); self }
}
impl IntoValue_<McpServerDescriptor> for McpServerDescriptor { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AgentRegistry::RegistryRecord.Descriptors`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-agentregistry-registryrecord-descriptors.html)
#[must_use]
pub struct Descriptors(Properties_);
impl Descriptors {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Descriptors(Properties_::new()) }
}
impl Descriptors {
    /// Sets `A2aAgentCard`.
    #[inline] pub fn a2a_agent_card(mut self, value: impl IntoValue_<A2aAgentCardDescriptor>) -> Self { self.0.put("A2aAgentCard", value.into_node()); self }
    /// Sets `AgentSkillsDefinition`.
    #[inline] pub fn agent_skills_definition(mut self, value: impl IntoValue_<AgentSkillsDefinitionDescriptor>) -> Self { self.0.put("AgentSkillsDefinition", value.into_node()); self }
    /// Sets `Agui`.
    #[inline] pub fn agui(mut self, value: impl IntoValue_<AgUiDescriptor>) -> Self { self.0.put("Agui", value.into_node()); self }
    /// Sets `Custom`.
    #[inline] pub fn custom(mut self, value: impl IntoValue_<CustomDescriptor>) -> Self { self.0.put("Custom", value.into_node()); self }
    /// Sets `Http`.
    #[inline] pub fn http(mut self, value: impl IntoValue_<HttpDescriptor>) -> Self { self.0.put("Http", value.into_node()); self }
    /// Sets `McpServer`.
    #[inline] pub fn mcp_server(mut self, value: impl IntoValue_<McpServerDescriptor>) -> Self { self.0.put("McpServer", value.into_node()); self }
}
impl IntoValue_<Descriptors> for Descriptors { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::AgentRegistry::RegistryRecord`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-agentregistry-registryrecord.html)
#[derive(Debug)]
pub enum GrantType {}
impl GrantType {
    /// `CLIENT_CREDENTIALS`
    pub const CLIENT_CREDENTIALS: Value_<GrantType> = Value_::constant("CLIENT_CREDENTIALS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GrantType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AgentRegistry::RegistryRecord`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-agentregistry-registryrecord.html)
#[derive(Debug)]
pub enum CredentialProviderType {}
impl CredentialProviderType {
    /// `OAUTH`
    pub const OAUTH: Value_<CredentialProviderType> = Value_::constant("OAUTH");
    /// `IAM`
    pub const IAM: Value_<CredentialProviderType> = Value_::constant("IAM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CredentialProviderType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AgentRegistry::RegistryRecord`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-agentregistry-registryrecord.html)
#[derive(Debug)]
pub enum RecordType {}
impl RecordType {
    /// `MCP`
    pub const MCP: Value_<RecordType> = Value_::constant("MCP");
    /// `AGENT`
    pub const AGENT: Value_<RecordType> = Value_::constant("AGENT");
    /// `SKILL`
    pub const SKILL: Value_<RecordType> = Value_::constant("SKILL");
    /// `CUSTOM`
    pub const CUSTOM: Value_<RecordType> = Value_::constant("CUSTOM");
    /// `GATEWAY`
    pub const GATEWAY: Value_<RecordType> = Value_::constant("GATEWAY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RecordType> { Value_::from_node(value.into_node()) }
}
