// Made by `cargo xtask generate`; do not edit.
//! `AWS::Elasticsearch::Domain`

use stanchion_template::generated::*;

/// `AWS::Elasticsearch::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticsearch-domain.html)
#[must_use]
pub struct Domain(Properties_);
impl Domain {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Domain(Properties_::new()) }
}
impl Domain {
    /// Sets `AccessPolicies`.
    #[inline] pub fn access_policies(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("AccessPolicies", value.into_node()); self }
    /// Sets `AdvancedOptions`.
    #[inline] pub fn advanced_options(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("AdvancedOptions", value.into_node()); self }
    /// Sets `AdvancedSecurityOptions`. An update may replace the resource.
    #[inline] pub fn advanced_security_options(mut self, value: impl IntoValue_<AdvancedSecurityOptionsInput>) -> Self { self.0.put("AdvancedSecurityOptions", value.into_node()); self }
    /// Sets `CognitoOptions`.
    #[inline] pub fn cognito_options(mut self, value: impl IntoValue_<CognitoOptions>) -> Self { self.0.put("CognitoOptions", value.into_node()); self }
    /// Sets `DomainEndpointOptions`.
    #[inline] pub fn domain_endpoint_options(mut self, value: impl IntoValue_<DomainEndpointOptions>) -> Self { self.0.put("DomainEndpointOptions", value.into_node()); self }
    /// Sets `DomainName`. An update replaces the resource.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainName", value.into_node()); self }
    /// Sets `EBSOptions`.
    #[inline] pub fn ebs_options(mut self, value: impl IntoValue_<EBSOptions>) -> Self { self.0.put("EBSOptions", value.into_node()); self }
    /// Sets `ElasticsearchClusterConfig`.
    #[inline] pub fn elasticsearch_cluster_config(mut self, value: impl IntoValue_<ElasticsearchClusterConfig>) -> Self { self.0.put("ElasticsearchClusterConfig", value.into_node()); self }
    /// Sets `ElasticsearchVersion`. An update may replace the resource.
    #[inline] pub fn elasticsearch_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ElasticsearchVersion", value.into_node()); self }
    /// Sets `EncryptionAtRestOptions`. An update may replace the resource.
    #[inline] pub fn encryption_at_rest_options(mut self, value: impl IntoValue_<EncryptionAtRestOptions>) -> Self { self.0.put("EncryptionAtRestOptions", value.into_node()); self }
    /// Sets `LogPublishingOptions`.
    #[inline] pub fn log_publishing_options(mut self, value: impl IntoValue_<MapOf_<LogPublishingOption>>) -> Self { self.0.put("LogPublishingOptions", value.into_node()); self }
    /// Sets `NodeToNodeEncryptionOptions`. An update may replace the resource.
    #[inline] pub fn node_to_node_encryption_options(mut self, value: impl IntoValue_<NodeToNodeEncryptionOptions>) -> Self { self.0.put("NodeToNodeEncryptionOptions", value.into_node()); self }
    /// Sets `SnapshotOptions`.
    #[inline] pub fn snapshot_options(mut self, value: impl IntoValue_<SnapshotOptions>) -> Self { self.0.put("SnapshotOptions", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VPCOptions`.
    #[inline] pub fn vpc_options(mut self, value: impl IntoValue_<VPCOptions>) -> Self { self.0.put("VPCOptions", value.into_node()); self }
}
impl IntoValue_<Domain> for Domain { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Domain {
    const TYPE: &'static str = "AWS::Elasticsearch::Domain";
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
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `DomainArn`
    #[inline] pub fn domain_arn(&self) -> Value_<String> { self.0.attribute("DomainArn") }
    /// `Fn::GetAtt` `DomainEndpoint`
    #[inline] pub fn domain_endpoint(&self) -> Value_<String> { self.0.attribute("DomainEndpoint") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::Elasticsearch::Domain.MasterUserOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticsearch-domain-masteruseroptions.html)
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
/// `AWS::Elasticsearch::Domain.AdvancedSecurityOptionsInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticsearch-domain-advancedsecurityoptionsinput.html)
#[must_use]
pub struct AdvancedSecurityOptionsInput(Properties_);
impl AdvancedSecurityOptionsInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AdvancedSecurityOptionsInput(Properties_::new()) }
}
impl AdvancedSecurityOptionsInput {
    /// Sets `AnonymousAuthEnabled`.
    #[inline] pub fn anonymous_auth_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AnonymousAuthEnabled", value.into_node()); self }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `InternalUserDatabaseEnabled`.
    #[inline] pub fn internal_user_database_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("InternalUserDatabaseEnabled", value.into_node()); self }
    /// Sets `MasterUserOptions`.
    #[inline] pub fn master_user_options(mut self, value: impl IntoValue_<MasterUserOptions>) -> Self { self.0.put("MasterUserOptions", value.into_node()); self }
}
impl IntoValue_<AdvancedSecurityOptionsInput> for AdvancedSecurityOptionsInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Elasticsearch::Domain.CognitoOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticsearch-domain-cognitooptions.html)
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
/// `AWS::Elasticsearch::Domain.DomainEndpointOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticsearch-domain-domainendpointoptions.html)
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
/// `AWS::Elasticsearch::Domain.EBSOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticsearch-domain-ebsoptions.html)
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
    /// Sets `VolumeSize`.
    #[inline] pub fn volume_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("VolumeSize", value.into_node()); self }
    /// Sets `VolumeType`.
    #[inline] pub fn volume_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VolumeType", value.into_node()); self }
}
impl IntoValue_<EBSOptions> for EBSOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Elasticsearch::Domain.ColdStorageOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticsearch-domain-coldstorageoptions.html)
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
/// `AWS::Elasticsearch::Domain.ZoneAwarenessConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticsearch-domain-zoneawarenessconfig.html)
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
/// `AWS::Elasticsearch::Domain.ElasticsearchClusterConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticsearch-domain-elasticsearchclusterconfig.html)
#[must_use]
pub struct ElasticsearchClusterConfig(Properties_);
impl ElasticsearchClusterConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ElasticsearchClusterConfig(Properties_::new()) }
}
impl ElasticsearchClusterConfig {
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
impl IntoValue_<ElasticsearchClusterConfig> for ElasticsearchClusterConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Elasticsearch::Domain.EncryptionAtRestOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticsearch-domain-encryptionatrestoptions.html)
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
/// `AWS::Elasticsearch::Domain.LogPublishingOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticsearch-domain-logpublishingoption.html)
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
/// `AWS::Elasticsearch::Domain.NodeToNodeEncryptionOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticsearch-domain-nodetonodeencryptionoptions.html)
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
/// `AWS::Elasticsearch::Domain.SnapshotOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticsearch-domain-snapshotoptions.html)
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
/// `AWS::Elasticsearch::Domain.VPCOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticsearch-domain-vpcoptions.html)
#[must_use]
pub struct VPCOptions(Properties_);
impl VPCOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VPCOptions(Properties_::new()) }
}
impl VPCOptions {
    /// Sets `SecurityGroupIds`.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SubnetIds`.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubnetIds", value.into_node()); self }
}
impl IntoValue_<VPCOptions> for VPCOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
