// Made by `cargo xtask generate`; do not edit.
//! `AWS::OpenSearchService::Domain`

use stanchion_template::generated::*;

/// `AWS::OpenSearchService::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchservice-domain.html)
#[must_use]
pub struct Domain(Properties_);
impl Domain {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Domain(Properties_::new()) }
}
impl Domain {
    /// Sets `AIMLOptions`.
    #[inline] pub fn aiml_options(mut self, value: impl IntoValue_<AIMLOptions>) -> Self { self.0.put("AIMLOptions", value.into_node()); self }
    /// Sets `AccessPolicies`.
    #[inline] pub fn access_policies(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("AccessPolicies", value.into_node()); self }
    /// Sets `AdvancedOptions`.
    #[inline] pub fn advanced_options(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("AdvancedOptions", value.into_node()); self }
    /// Sets `AdvancedSecurityOptions`.
    #[inline] pub fn advanced_security_options(mut self, value: impl IntoValue_<AdvancedSecurityOptionsInput>) -> Self { self.0.put("AdvancedSecurityOptions", value.into_node()); self }
    /// Sets `AutomatedSnapshotPauseOptions`.
    #[inline] pub fn automated_snapshot_pause_options(mut self, value: impl IntoValue_<AutomatedSnapshotPauseOptions>) -> Self { self.0.put("AutomatedSnapshotPauseOptions", value.into_node()); self }
    /// Sets `ClusterConfig`.
    #[inline] pub fn cluster_config(mut self, value: impl IntoValue_<ClusterConfig>) -> Self { self.0.put("ClusterConfig", value.into_node()); self }
    /// Sets `CognitoOptions`.
    #[inline] pub fn cognito_options(mut self, value: impl IntoValue_<CognitoOptions>) -> Self { self.0.put("CognitoOptions", value.into_node()); self }
    /// Sets `DeploymentStrategyOptions`.
    #[inline] pub fn deployment_strategy_options(mut self, value: impl IntoValue_<DeploymentStrategyOptions>) -> Self { self.0.put("DeploymentStrategyOptions", value.into_node()); self }
    /// Sets `DomainEndpointOptions`.
    #[inline] pub fn domain_endpoint_options(mut self, value: impl IntoValue_<DomainEndpointOptions>) -> Self { self.0.put("DomainEndpointOptions", value.into_node()); self }
    /// Sets `DomainName`. An update replaces the resource.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainName", value.into_node()); self }
    /// Sets `EBSOptions`.
    #[inline] pub fn ebs_options(mut self, value: impl IntoValue_<EBSOptions>) -> Self { self.0.put("EBSOptions", value.into_node()); self }
    /// Sets `EncryptionAtRestOptions`.
    #[inline] pub fn encryption_at_rest_options(mut self, value: impl IntoValue_<EncryptionAtRestOptions>) -> Self { self.0.put("EncryptionAtRestOptions", value.into_node()); self }
    /// Sets `EngineMode`. An update replaces the resource. The values are constants of [`EngineMode`].
    #[inline] pub fn engine_mode(mut self, value: impl IntoValue_<EngineMode>) -> Self { self.0.put("EngineMode", value.into_node()); self }
    /// Sets `EngineVersion`.
    #[inline] pub fn engine_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EngineVersion", value.into_node()); self }
    /// Sets `IPAddressType`.
    #[inline] pub fn ip_address_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IPAddressType", value.into_node()); self }
    /// Sets `IdentityCenterOptions`.
    #[inline] pub fn identity_center_options(mut self, value: impl IntoValue_<IdentityCenterOptions>) -> Self { self.0.put("IdentityCenterOptions", value.into_node()); self }
    /// Sets `LogPublishingOptions`.
    #[inline] pub fn log_publishing_options(mut self, value: impl IntoValue_<MapOf_<LogPublishingOption>>) -> Self { self.0.put("LogPublishingOptions", value.into_node()); self }
    /// Sets `NodeToNodeEncryptionOptions`.
    #[inline] pub fn node_to_node_encryption_options(mut self, value: impl IntoValue_<NodeToNodeEncryptionOptions>) -> Self { self.0.put("NodeToNodeEncryptionOptions", value.into_node()); self }
    /// Sets `OffPeakWindowOptions`.
    #[inline] pub fn off_peak_window_options(mut self, value: impl IntoValue_<OffPeakWindowOptions>) -> Self { self.0.put("OffPeakWindowOptions", value.into_node()); self }
    /// Sets `SkipShardMigrationWait`.
    #[inline] pub fn skip_shard_migration_wait(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SkipShardMigrationWait", value.into_node()); self }
    /// Sets `SnapshotOptions`.
    #[inline] pub fn snapshot_options(mut self, value: impl IntoValue_<SnapshotOptions>) -> Self { self.0.put("SnapshotOptions", value.into_node()); self }
    /// Sets `SoftwareUpdateOptions`.
    #[inline] pub fn software_update_options(mut self, value: impl IntoValue_<SoftwareUpdateOptions>) -> Self { self.0.put("SoftwareUpdateOptions", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UseCase`. The values are constants of [`UseCase`].
    #[inline] pub fn use_case(mut self, value: impl IntoValue_<UseCase>) -> Self { self.0.put("UseCase", value.into_node()); self }
    /// Sets `VPCOptions`.
    #[inline] pub fn vpc_options(mut self, value: impl IntoValue_<VPCOptions>) -> Self { self.0.put("VPCOptions", value.into_node()); self }
}
impl IntoValue_<Domain> for Domain { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Domain {
    const TYPE: &'static str = "AWS::OpenSearchService::Domain";
    type Handle = DomainRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Domain`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DomainRef(Id_);
impl From<Id_> for DomainRef { #[inline] fn from(id: Id_) -> Self { DomainRef(id) } }
impl AsRef<Id_> for DomainRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DomainRef {
    /// `Ref`: `DomainName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AdvancedSecurityOptions.AnonymousAuthDisableDate`
    #[inline] pub fn advanced_security_options_anonymous_auth_disable_date(&self) -> Value_<String> { self.0.attribute("AdvancedSecurityOptions.AnonymousAuthDisableDate") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `DomainArn`
    #[inline] pub fn domain_arn(&self) -> Value_<String> { self.0.attribute("DomainArn") }
    /// `Fn::GetAtt` `DomainEndpoint`
    #[inline] pub fn domain_endpoint(&self) -> Value_<String> { self.0.attribute("DomainEndpoint") }
    /// `Fn::GetAtt` `DomainEndpointV2`
    #[inline] pub fn domain_endpoint_v2(&self) -> Value_<String> { self.0.attribute("DomainEndpointV2") }
    /// `Fn::GetAtt` `DomainEndpoints`
    #[inline] pub fn domain_endpoints(&self) -> Value_<String> { self.0.attribute("DomainEndpoints") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `IdentityCenterOptions.IdentityCenterApplicationARN`
    #[inline] pub fn identity_center_options_identity_center_application_arn(&self) -> Value_<String> { self.0.attribute("IdentityCenterOptions.IdentityCenterApplicationARN") }
    /// `Fn::GetAtt` `IdentityCenterOptions.IdentityStoreId`
    #[inline] pub fn identity_center_options_identity_store_id(&self) -> Value_<String> { self.0.attribute("IdentityCenterOptions.IdentityStoreId") }
    /// `Fn::GetAtt` `ServiceSoftwareOptions`
    #[inline] pub fn service_software_options(&self) -> Value_<String> { self.0.attribute("ServiceSoftwareOptions") }
    /// `Fn::GetAtt` `ServiceSoftwareOptions.AutomatedUpdateDate`
    #[inline] pub fn service_software_options_automated_update_date(&self) -> Value_<String> { self.0.attribute("ServiceSoftwareOptions.AutomatedUpdateDate") }
    /// `Fn::GetAtt` `ServiceSoftwareOptions.Cancellable`
    #[inline] pub fn service_software_options_cancellable(&self) -> Value_<bool> { self.0.attribute("ServiceSoftwareOptions.Cancellable") }
    /// `Fn::GetAtt` `ServiceSoftwareOptions.CurrentVersion`
    #[inline] pub fn service_software_options_current_version(&self) -> Value_<String> { self.0.attribute("ServiceSoftwareOptions.CurrentVersion") }
    /// `Fn::GetAtt` `ServiceSoftwareOptions.Description`
    #[inline] pub fn service_software_options_description(&self) -> Value_<String> { self.0.attribute("ServiceSoftwareOptions.Description") }
    /// `Fn::GetAtt` `ServiceSoftwareOptions.NewVersion`
    #[inline] pub fn service_software_options_new_version(&self) -> Value_<String> { self.0.attribute("ServiceSoftwareOptions.NewVersion") }
    /// `Fn::GetAtt` `ServiceSoftwareOptions.OptionalDeployment`
    #[inline] pub fn service_software_options_optional_deployment(&self) -> Value_<bool> { self.0.attribute("ServiceSoftwareOptions.OptionalDeployment") }
    /// `Fn::GetAtt` `ServiceSoftwareOptions.UpdateAvailable`
    #[inline] pub fn service_software_options_update_available(&self) -> Value_<bool> { self.0.attribute("ServiceSoftwareOptions.UpdateAvailable") }
    /// `Fn::GetAtt` `ServiceSoftwareOptions.UpdateStatus`
    #[inline] pub fn service_software_options_update_status(&self) -> Value_<String> { self.0.attribute("ServiceSoftwareOptions.UpdateStatus") }
}
/// `AWS::OpenSearchService::Domain.S3VectorsEngine`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-s3vectorsengine.html)
#[must_use]
pub struct S3VectorsEngine<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3VectorsEngine<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3VectorsEngine(Properties_::new(), PhantomData_) }
}
impl<S0> S3VectorsEngine<S0> {
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> S3VectorsEngine<Set_> { self.0.put("Enabled", value.into_node()); S3VectorsEngine(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<S3VectorsEngine> for S3VectorsEngine<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchService::Domain.ServerlessVectorAcceleration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-serverlessvectoracceleration.html)
#[must_use]
pub struct ServerlessVectorAcceleration(Properties_);
impl ServerlessVectorAcceleration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServerlessVectorAcceleration(Properties_::new()) }
}
impl ServerlessVectorAcceleration {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
}
impl IntoValue_<ServerlessVectorAcceleration> for ServerlessVectorAcceleration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchService::Domain.AIMLOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-aimloptions.html)
#[must_use]
pub struct AIMLOptions(Properties_);
impl AIMLOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AIMLOptions(Properties_::new()) }
}
impl AIMLOptions {
    /// Sets `S3VectorsEngine`.
    #[inline] pub fn s3_vectors_engine(mut self, value: impl IntoValue_<S3VectorsEngine>) -> Self { self.0.put("S3VectorsEngine", value.into_node()); self }
    /// Sets `ServerlessVectorAcceleration`.
    #[inline] pub fn serverless_vector_acceleration(mut self, value: impl IntoValue_<ServerlessVectorAcceleration>) -> Self { self.0.put("ServerlessVectorAcceleration", value.into_node()); self }
}
impl IntoValue_<AIMLOptions> for AIMLOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchService::Domain.IAMFederationOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-iamfederationoptions.html)
#[must_use]
pub struct IAMFederationOptions(Properties_);
impl IAMFederationOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IAMFederationOptions(Properties_::new()) }
}
impl IAMFederationOptions {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `RolesKey`.
    #[inline] pub fn roles_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RolesKey", value.into_node()); self }
    /// Sets `SubjectKey`.
    #[inline] pub fn subject_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubjectKey", value.into_node()); self }
}
impl IntoValue_<IAMFederationOptions> for IAMFederationOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchService::Domain.JWTOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-jwtoptions.html)
#[must_use]
pub struct JWTOptions(Properties_);
impl JWTOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { JWTOptions(Properties_::new()) }
}
impl JWTOptions {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `PublicKey`.
    #[inline] pub fn public_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PublicKey", value.into_node()); self }
    /// Sets `RolesKey`.
    #[inline] pub fn roles_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RolesKey", value.into_node()); self }
    /// Sets `SubjectKey`.
    #[inline] pub fn subject_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubjectKey", value.into_node()); self }
}
impl IntoValue_<JWTOptions> for JWTOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchService::Domain.MasterUserOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-masteruseroptions.html)
#[must_use]
pub struct MasterUserOptions(Properties_);
impl MasterUserOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MasterUserOptions(Properties_::new()) }
}
impl MasterUserOptions {
    /// Sets `MasterUserARN`.
    #[inline] pub fn master_user_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MasterUserARN", value.into_node()); self }
    /// Sets `MasterUserName`.
    #[inline] pub fn master_user_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MasterUserName", value.into_node()); self }
    /// Sets `MasterUserPassword`.
    #[inline] pub fn master_user_password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MasterUserPassword", value.into_node()); self }
}
impl IntoValue_<MasterUserOptions> for MasterUserOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchService::Domain.Idp`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-idp.html)
#[must_use]
pub struct Idp<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Idp<Missing_<super::required::entity_id>, Missing_<super::required::metadata_content>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Idp(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Idp<S0, S1> {
    /// Sets `EntityId`. Required.
    #[inline] pub fn entity_id(mut self, value: impl IntoValue_<String>) -> Idp<Set_, S1> { self.0.put("EntityId", value.into_node()); Idp(self.0, PhantomData_) }
    /// Sets `MetadataContent`. Required. 1 to 1048576 characters.
    #[inline] pub fn metadata_content(mut self, value: impl IntoValue_<String>) -> Idp<S0, Set_> { self.0.put("MetadataContent", value.into_node()); Idp(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Idp> for Idp<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchService::Domain.SAMLOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-samloptions.html)
#[must_use]
pub struct SAMLOptions(Properties_);
impl SAMLOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SAMLOptions(Properties_::new()) }
}
impl SAMLOptions {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `Idp`.
    #[inline] pub fn idp(mut self, value: impl IntoValue_<Idp>) -> Self { self.0.put("Idp", value.into_node()); self }
    /// Sets `MasterBackendRole`.
    #[inline] pub fn master_backend_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MasterBackendRole", value.into_node()); self }
    /// Sets `MasterUserName`.
    #[inline] pub fn master_user_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MasterUserName", value.into_node()); self }
    /// Sets `RolesKey`.
    #[inline] pub fn roles_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RolesKey", value.into_node()); self }
    /// Sets `SessionTimeoutMinutes`.
    #[inline] pub fn session_timeout_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SessionTimeoutMinutes", value.into_node()); self }
    /// Sets `SubjectKey`.
    #[inline] pub fn subject_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubjectKey", value.into_node()); self }
}
impl IntoValue_<SAMLOptions> for SAMLOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchService::Domain.AdvancedSecurityOptionsInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-advancedsecurityoptionsinput.html)
#[must_use]
pub struct AdvancedSecurityOptionsInput(Properties_);
impl AdvancedSecurityOptionsInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AdvancedSecurityOptionsInput(Properties_::new()) }
}
impl AdvancedSecurityOptionsInput {
    /// Sets `AnonymousAuthDisableDate`.
    #[inline] pub fn anonymous_auth_disable_date(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AnonymousAuthDisableDate", value.into_node()); self }
    /// Sets `AnonymousAuthEnabled`.
    #[inline] pub fn anonymous_auth_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AnonymousAuthEnabled", value.into_node()); self }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `IAMFederationOptions`.
    #[inline] pub fn iam_federation_options(mut self, value: impl IntoValue_<IAMFederationOptions>) -> Self { self.0.put("IAMFederationOptions", value.into_node()); self }
    /// Sets `InternalUserDatabaseEnabled`.
    #[inline] pub fn internal_user_database_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("InternalUserDatabaseEnabled", value.into_node()); self }
    /// Sets `JWTOptions`.
    #[inline] pub fn jwt_options(mut self, value: impl IntoValue_<JWTOptions>) -> Self { self.0.put("JWTOptions", value.into_node()); self }
    /// Sets `MasterUserOptions`.
    #[inline] pub fn master_user_options(mut self, value: impl IntoValue_<MasterUserOptions>) -> Self { self.0.put("MasterUserOptions", value.into_node()); self }
    /// Sets `SAMLOptions`.
    #[inline] pub fn saml_options(mut self, value: impl IntoValue_<SAMLOptions>) -> Self { self.0.put("SAMLOptions", value.into_node()); self }
}
impl IntoValue_<AdvancedSecurityOptionsInput> for AdvancedSecurityOptionsInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchService::Domain.AutomatedSnapshotPauseOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-automatedsnapshotpauseoptions.html)
#[must_use]
pub struct AutomatedSnapshotPauseOptions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AutomatedSnapshotPauseOptions<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AutomatedSnapshotPauseOptions(Properties_::new(), PhantomData_) }
}
impl<S0> AutomatedSnapshotPauseOptions<S0> {
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> AutomatedSnapshotPauseOptions<Set_> { self.0.put("Enabled", value.into_node()); AutomatedSnapshotPauseOptions(self.0, PhantomData_) }
    /// Sets `EndTime`.
    #[inline] pub fn end_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndTime", value.into_node()); self }
    /// Sets `StartTime`.
    #[inline] pub fn start_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StartTime", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AutomatedSnapshotPauseOptions> for AutomatedSnapshotPauseOptions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchService::Domain.ColdStorageOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-coldstorageoptions.html)
#[must_use]
pub struct ColdStorageOptions(Properties_);
impl ColdStorageOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ColdStorageOptions(Properties_::new()) }
}
impl ColdStorageOptions {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
}
impl IntoValue_<ColdStorageOptions> for ColdStorageOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchService::Domain.NodeConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-nodeconfig.html)
#[must_use]
pub struct NodeConfig(Properties_);
impl NodeConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NodeConfig(Properties_::new()) }
}
impl NodeConfig {
    /// Sets `Count`.
    #[inline] pub fn count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Count", value.into_node()); self }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `Type`.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<NodeConfig> for NodeConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchService::Domain.NodeOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-nodeoption.html)
#[must_use]
pub struct NodeOption(Properties_);
impl NodeOption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NodeOption(Properties_::new()) }
}
impl NodeOption {
    /// Sets `NodeConfig`.
    #[inline] pub fn node_config(mut self, value: impl IntoValue_<NodeConfig>) -> Self { self.0.put("NodeConfig", value.into_node()); self }
    /// Sets `NodeType`. The values are constants of [`NodeType`].
    #[inline] pub fn node_type(mut self, value: impl IntoValue_<NodeType>) -> Self { self.0.put("NodeType", value.into_node()); self }
}
impl IntoValue_<NodeOption> for NodeOption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchService::Domain.ZoneAwarenessConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-zoneawarenessconfig.html)
#[must_use]
pub struct ZoneAwarenessConfig(Properties_);
impl ZoneAwarenessConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ZoneAwarenessConfig(Properties_::new()) }
}
impl ZoneAwarenessConfig {
    /// Sets `AvailabilityZoneCount`.
    #[inline] pub fn availability_zone_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AvailabilityZoneCount", value.into_node()); self }
}
impl IntoValue_<ZoneAwarenessConfig> for ZoneAwarenessConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchService::Domain.ClusterConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-clusterconfig.html)
#[must_use]
pub struct ClusterConfig(Properties_);
impl ClusterConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ClusterConfig(Properties_::new()) }
}
impl ClusterConfig {
    /// Sets `ColdStorageOptions`.
    #[inline] pub fn cold_storage_options(mut self, value: impl IntoValue_<ColdStorageOptions>) -> Self { self.0.put("ColdStorageOptions", value.into_node()); self }
    /// Sets `DedicatedMasterCount`.
    #[inline] pub fn dedicated_master_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DedicatedMasterCount", value.into_node()); self }
    /// Sets `DedicatedMasterEnabled`.
    #[inline] pub fn dedicated_master_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DedicatedMasterEnabled", value.into_node()); self }
    /// Sets `DedicatedMasterType`.
    #[inline] pub fn dedicated_master_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DedicatedMasterType", value.into_node()); self }
    /// Sets `InstanceCount`.
    #[inline] pub fn instance_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("InstanceCount", value.into_node()); self }
    /// Sets `InstanceType`.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceType", value.into_node()); self }
    /// Sets `MultiAZWithStandbyEnabled`.
    #[inline] pub fn multi_az_with_standby_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("MultiAZWithStandbyEnabled", value.into_node()); self }
    /// Sets `NodeOptions`.
    #[inline] pub fn node_options(mut self, value: impl IntoValue_<Vec<NodeOption>>) -> Self { self.0.put("NodeOptions", value.into_node()); self }
    /// Sets `WarmCount`.
    #[inline] pub fn warm_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("WarmCount", value.into_node()); self }
    /// Sets `WarmEnabled`.
    #[inline] pub fn warm_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("WarmEnabled", value.into_node()); self }
    /// Sets `WarmType`.
    #[inline] pub fn warm_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WarmType", value.into_node()); self }
    /// Sets `ZoneAwarenessConfig`.
    #[inline] pub fn zone_awareness_config(mut self, value: impl IntoValue_<ZoneAwarenessConfig>) -> Self { self.0.put("ZoneAwarenessConfig", value.into_node()); self }
    /// Sets `ZoneAwarenessEnabled`.
    #[inline] pub fn zone_awareness_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ZoneAwarenessEnabled", value.into_node()); self }
}
impl IntoValue_<ClusterConfig> for ClusterConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchService::Domain.CognitoOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-cognitooptions.html)
#[must_use]
pub struct CognitoOptions(Properties_);
impl CognitoOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CognitoOptions(Properties_::new()) }
}
impl CognitoOptions {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `IdentityPoolId`.
    #[inline] pub fn identity_pool_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IdentityPoolId", value.into_node()); self }
    /// Sets `RoleArn`.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `UserPoolId`.
    #[inline] pub fn user_pool_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserPoolId", value.into_node()); self }
}
impl IntoValue_<CognitoOptions> for CognitoOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchService::Domain.DeploymentStrategyOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-deploymentstrategyoptions.html)
#[must_use]
pub struct DeploymentStrategyOptions(Properties_);
impl DeploymentStrategyOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeploymentStrategyOptions(Properties_::new()) }
}
impl DeploymentStrategyOptions {
    /// Sets `DeploymentStrategy`. The values are constants of [`DeploymentStrategy`].
    #[inline] pub fn deployment_strategy(mut self, value: impl IntoValue_<DeploymentStrategy>) -> Self { self.0.put("DeploymentStrategy", value.into_node()); self }
}
impl IntoValue_<DeploymentStrategyOptions> for DeploymentStrategyOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchService::Domain.DomainEndpointOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-domainendpointoptions.html)
#[must_use]
pub struct DomainEndpointOptions(Properties_);
impl DomainEndpointOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DomainEndpointOptions(Properties_::new()) }
}
impl DomainEndpointOptions {
    /// Sets `CustomEndpoint`.
    #[inline] pub fn custom_endpoint(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomEndpoint", value.into_node()); self }
    /// Sets `CustomEndpointCertificateArn`.
    #[inline] pub fn custom_endpoint_certificate_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomEndpointCertificateArn", value.into_node()); self }
    /// Sets `CustomEndpointEnabled`.
    #[inline] pub fn custom_endpoint_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CustomEndpointEnabled", value.into_node()); self }
    /// Sets `EnforceHTTPS`.
    #[inline] pub fn enforce_https(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnforceHTTPS", value.into_node()); self }
    /// Sets `TLSSecurityPolicy`.
    #[inline] pub fn tls_security_policy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TLSSecurityPolicy", value.into_node()); self }
}
impl IntoValue_<DomainEndpointOptions> for DomainEndpointOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchService::Domain.EBSOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-ebsoptions.html)
#[must_use]
pub struct EBSOptions(Properties_);
impl EBSOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EBSOptions(Properties_::new()) }
}
impl EBSOptions {
    /// Sets `EBSEnabled`.
    #[inline] pub fn ebs_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EBSEnabled", value.into_node()); self }
    /// Sets `Iops`.
    #[inline] pub fn iops(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Iops", value.into_node()); self }
    /// Sets `Throughput`.
    #[inline] pub fn throughput(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Throughput", value.into_node()); self }
    /// Sets `VolumeSize`.
    #[inline] pub fn volume_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("VolumeSize", value.into_node()); self }
    /// Sets `VolumeType`.
    #[inline] pub fn volume_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VolumeType", value.into_node()); self }
}
impl IntoValue_<EBSOptions> for EBSOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchService::Domain.EncryptionAtRestOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-encryptionatrestoptions.html)
#[must_use]
pub struct EncryptionAtRestOptions(Properties_);
impl EncryptionAtRestOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EncryptionAtRestOptions(Properties_::new()) }
}
impl EncryptionAtRestOptions {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `KmsKeyId`.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
}
impl IntoValue_<EncryptionAtRestOptions> for EncryptionAtRestOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchService::Domain.IdentityCenterOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-identitycenteroptions.html)
#[must_use]
pub struct IdentityCenterOptions(Properties_);
impl IdentityCenterOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IdentityCenterOptions(Properties_::new()) }
}
impl IdentityCenterOptions {
    /// Sets `EnabledAPIAccess`.
    #[inline] pub fn enabled_api_access(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnabledAPIAccess", value.into_node()); self }
    /// Sets `IdentityCenterApplicationARN`.
    #[inline] pub fn identity_center_application_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IdentityCenterApplicationARN", value.into_node()); self }
    /// Sets `IdentityCenterInstanceARN`.
    #[inline] pub fn identity_center_instance_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IdentityCenterInstanceARN", value.into_node()); self }
    /// Sets `IdentityStoreId`.
    #[inline] pub fn identity_store_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IdentityStoreId", value.into_node()); self }
    /// Sets `RolesKey`. The values are constants of [`RolesKeyIdcType`].
    #[inline] pub fn roles_key(mut self, value: impl IntoValue_<RolesKeyIdcType>) -> Self { self.0.put("RolesKey", value.into_node()); self }
    /// Sets `SubjectKey`. The values are constants of [`SubjectKeyIdcType`].
    #[inline] pub fn subject_key(mut self, value: impl IntoValue_<SubjectKeyIdcType>) -> Self { self.0.put("SubjectKey", value.into_node()); self }
}
impl IntoValue_<IdentityCenterOptions> for IdentityCenterOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchService::Domain.LogPublishingOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-logpublishingoption.html)
#[must_use]
pub struct LogPublishingOption(Properties_);
impl LogPublishingOption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LogPublishingOption(Properties_::new()) }
}
impl LogPublishingOption {
    /// Sets `CloudWatchLogsLogGroupArn`.
    #[inline] pub fn cloud_watch_logs_log_group_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CloudWatchLogsLogGroupArn", value.into_node()); self }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
}
impl IntoValue_<LogPublishingOption> for LogPublishingOption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchService::Domain.NodeToNodeEncryptionOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-nodetonodeencryptionoptions.html)
#[must_use]
pub struct NodeToNodeEncryptionOptions(Properties_);
impl NodeToNodeEncryptionOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NodeToNodeEncryptionOptions(Properties_::new()) }
}
impl NodeToNodeEncryptionOptions {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
}
impl IntoValue_<NodeToNodeEncryptionOptions> for NodeToNodeEncryptionOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchService::Domain.WindowStartTime`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-windowstarttime.html)
#[must_use]
pub struct WindowStartTime<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl WindowStartTime<Missing_<super::required::hours>, Missing_<super::required::minutes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WindowStartTime(Properties_::new(), PhantomData_) }
}
impl<S0, S1> WindowStartTime<S0, S1> {
    /// Sets `Hours`. Required. 0 to 23.
    #[inline] pub fn hours(mut self, value: impl IntoValue_<i64>) -> WindowStartTime<Set_, S1> { self.0.put("Hours", value.into_node()); WindowStartTime(self.0, PhantomData_) }
    /// Sets `Minutes`. Required. 0 to 59.
    #[inline] pub fn minutes(mut self, value: impl IntoValue_<i64>) -> WindowStartTime<S0, Set_> { self.0.put("Minutes", value.into_node()); WindowStartTime(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<WindowStartTime> for WindowStartTime<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchService::Domain.OffPeakWindow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-offpeakwindow.html)
#[must_use]
pub struct OffPeakWindow(Properties_);
impl OffPeakWindow {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OffPeakWindow(Properties_::new()) }
}
impl OffPeakWindow {
    /// Sets `WindowStartTime`.
    #[inline] pub fn window_start_time(mut self, value: impl IntoValue_<WindowStartTime>) -> Self { self.0.put("WindowStartTime", value.into_node()); self }
}
impl IntoValue_<OffPeakWindow> for OffPeakWindow { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchService::Domain.OffPeakWindowOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-offpeakwindowoptions.html)
#[must_use]
pub struct OffPeakWindowOptions(Properties_);
impl OffPeakWindowOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OffPeakWindowOptions(Properties_::new()) }
}
impl OffPeakWindowOptions {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `OffPeakWindow`.
    #[inline] pub fn off_peak_window(mut self, value: impl IntoValue_<OffPeakWindow>) -> Self { self.0.put("OffPeakWindow", value.into_node()); self }
}
impl IntoValue_<OffPeakWindowOptions> for OffPeakWindowOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchService::Domain.SnapshotOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-snapshotoptions.html)
#[must_use]
pub struct SnapshotOptions(Properties_);
impl SnapshotOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SnapshotOptions(Properties_::new()) }
}
impl SnapshotOptions {
    /// Sets `AutomatedSnapshotStartHour`.
    #[inline] pub fn automated_snapshot_start_hour(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AutomatedSnapshotStartHour", value.into_node()); self }
}
impl IntoValue_<SnapshotOptions> for SnapshotOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchService::Domain.SoftwareUpdateOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-softwareupdateoptions.html)
#[must_use]
pub struct SoftwareUpdateOptions(Properties_);
impl SoftwareUpdateOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SoftwareUpdateOptions(Properties_::new()) }
}
impl SoftwareUpdateOptions {
    /// Sets `AutoSoftwareUpdateEnabled`.
    #[inline] pub fn auto_software_update_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoSoftwareUpdateEnabled", value.into_node()); self }
    /// Sets `UseLatestServiceSoftwareForBlueGreen`.
    #[inline] pub fn use_latest_service_software_for_blue_green(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseLatestServiceSoftwareForBlueGreen", value.into_node()); self }
}
impl IntoValue_<SoftwareUpdateOptions> for SoftwareUpdateOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchService::Domain.VPCOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-vpcoptions.html)
#[must_use]
pub struct VPCOptions(Properties_);
impl VPCOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VPCOptions(Properties_::new()) }
}
impl VPCOptions {
    /// Sets `EgressEnabled`.
    #[inline] pub fn egress_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EgressEnabled", value.into_node()); self }
    /// Sets `SecurityGroupIds`.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SubnetIds`.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubnetIds", value.into_node()); self }
}
impl IntoValue_<VPCOptions> for VPCOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::OpenSearchService::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchservice-domain.html)
#[derive(Debug)]
pub enum NodeType {}
impl NodeType {
    /// `coordinator`
    pub const COORDINATOR: Value_<NodeType> = Value_::constant("coordinator");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NodeType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::OpenSearchService::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchservice-domain.html)
#[derive(Debug)]
pub enum DeploymentStrategy {}
impl DeploymentStrategy {
    /// `Default`
    pub const DEFAULT: Value_<DeploymentStrategy> = Value_::constant("Default");
    /// `CapacityOptimized`
    pub const CAPACITY_OPTIMIZED: Value_<DeploymentStrategy> = Value_::constant("CapacityOptimized");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeploymentStrategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::OpenSearchService::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchservice-domain.html)
#[derive(Debug)]
pub enum EngineMode {}
impl EngineMode {
    /// `GENERAL`
    pub const GENERAL: Value_<EngineMode> = Value_::constant("GENERAL");
    /// `OPTIMIZED`
    pub const OPTIMIZED: Value_<EngineMode> = Value_::constant("OPTIMIZED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EngineMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::OpenSearchService::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchservice-domain.html)
#[derive(Debug)]
pub enum RolesKeyIdcType {}
impl RolesKeyIdcType {
    /// `GroupName`
    pub const GROUP_NAME: Value_<RolesKeyIdcType> = Value_::constant("GroupName");
    /// `GroupId`
    pub const GROUP_ID: Value_<RolesKeyIdcType> = Value_::constant("GroupId");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RolesKeyIdcType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::OpenSearchService::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchservice-domain.html)
#[derive(Debug)]
pub enum SubjectKeyIdcType {}
impl SubjectKeyIdcType {
    /// `UserName`
    pub const USER_NAME: Value_<SubjectKeyIdcType> = Value_::constant("UserName");
    /// `UserId`
    pub const USER_ID: Value_<SubjectKeyIdcType> = Value_::constant("UserId");
    /// `Email`
    pub const EMAIL: Value_<SubjectKeyIdcType> = Value_::constant("Email");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SubjectKeyIdcType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::OpenSearchService::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchservice-domain.html)
#[derive(Debug)]
pub enum UseCase {}
impl UseCase {
    /// `SEARCH`
    pub const SEARCH: Value_<UseCase> = Value_::constant("SEARCH");
    /// `VECTOR`
    pub const VECTOR: Value_<UseCase> = Value_::constant("VECTOR");
    /// `OBSERVABILITY`
    pub const OBSERVABILITY: Value_<UseCase> = Value_::constant("OBSERVABILITY");
    /// `MIXED`
    pub const MIXED: Value_<UseCase> = Value_::constant("MIXED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UseCase> { Value_::from_node(value.into_node()) }
}
