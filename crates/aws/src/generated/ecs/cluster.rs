// Made by `cargo xtask generate`; do not edit.
//! `AWS::ECS::Cluster`

use stanchion_template::generated::*;

/// `AWS::ECS::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-cluster.html)
#[must_use]
pub struct Cluster(Properties_);
impl Cluster {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Cluster(Properties_::new()) }
}
impl Cluster {
    /// Sets `CapacityProviders`.
    #[inline] pub fn capacity_providers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CapacityProviders", value.into_node()); self }
    /// Sets `ClusterName`. An update replaces the resource.
    #[inline] pub fn cluster_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClusterName", value.into_node()); self }
    /// Sets `ClusterSettings`.
    #[inline] pub fn cluster_settings(mut self, value: impl IntoValue_<Vec<ClusterSettings>>) -> Self { self.0.put("ClusterSettings", value.into_node()); self }
    /// Sets `Configuration`.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<ClusterConfiguration>) -> Self { self.0.put("Configuration", value.into_node()); self }
    /// Sets `DefaultCapacityProviderStrategy`.
    #[inline] pub fn default_capacity_provider_strategy(mut self, value: impl IntoValue_<Vec<CapacityProviderStrategyItem>>) -> Self { self.0.put("DefaultCapacityProviderStrategy", value.into_node()); self }
    /// Sets `ServiceConnectDefaults`.
    #[inline] pub fn service_connect_defaults(mut self, value: impl IntoValue_<ServiceConnectDefaults>) -> Self { self.0.put("ServiceConnectDefaults", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Cluster> for Cluster { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Cluster {
    const TYPE: &'static str = "AWS::ECS::Cluster";
    type Handle = ClusterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Cluster`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ClusterRef(Id_);
impl From<Id_> for ClusterRef { #[inline] fn from(id: Id_) -> Self { ClusterRef(id) } }
impl AsRef<Id_> for ClusterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ClusterRef {
    /// `Ref`: `ClusterName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::ECS::Cluster.ClusterSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-clustersettings.html)
#[must_use]
pub struct ClusterSettings(Properties_);
impl ClusterSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ClusterSettings(Properties_::new()) }
}
impl ClusterSettings {
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<ClusterSettings> for ClusterSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Cluster.ExecuteCommandLogConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-executecommandlogconfiguration.html)
#[must_use]
pub struct ExecuteCommandLogConfiguration(Properties_);
impl ExecuteCommandLogConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ExecuteCommandLogConfiguration(Properties_::new()) }
}
impl ExecuteCommandLogConfiguration {
    /// Sets `CloudWatchEncryptionEnabled`.
    #[inline] pub fn cloud_watch_encryption_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CloudWatchEncryptionEnabled", value.into_node()); self }
    /// Sets `CloudWatchLogGroupName`.
    #[inline] pub fn cloud_watch_log_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CloudWatchLogGroupName", value.into_node()); self }
    /// Sets `S3BucketName`.
    #[inline] pub fn s3_bucket_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3BucketName", value.into_node()); self }
    /// Sets `S3EncryptionEnabled`.
    #[inline] pub fn s3_encryption_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("S3EncryptionEnabled", value.into_node()); self }
    /// Sets `S3KeyPrefix`.
    #[inline] pub fn s3_key_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3KeyPrefix", value.into_node()); self }
}
impl IntoValue_<ExecuteCommandLogConfiguration> for ExecuteCommandLogConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Cluster.ExecuteCommandConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-executecommandconfiguration.html)
#[must_use]
pub struct ExecuteCommandConfiguration(Properties_);
impl ExecuteCommandConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ExecuteCommandConfiguration(Properties_::new()) }
}
impl ExecuteCommandConfiguration {
    /// Sets `KmsKeyId`.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `LogConfiguration`.
    #[inline] pub fn log_configuration(mut self, value: impl IntoValue_<ExecuteCommandLogConfiguration>) -> Self { self.0.put("LogConfiguration", value.into_node()); self }
    /// Sets `Logging`. The values are constants of [`Logging`].
    #[inline] pub fn logging(mut self, value: impl IntoValue_<Logging>) -> Self { self.0.put("Logging", value.into_node()); self }
}
impl IntoValue_<ExecuteCommandConfiguration> for ExecuteCommandConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Cluster.ManagedStorageConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-managedstorageconfiguration.html)
#[must_use]
pub struct ManagedStorageConfiguration(Properties_);
impl ManagedStorageConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ManagedStorageConfiguration(Properties_::new()) }
}
impl ManagedStorageConfiguration {
    /// Sets `FargateEphemeralStorageKmsKeyId`.
    #[inline] pub fn fargate_ephemeral_storage_kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FargateEphemeralStorageKmsKeyId", value.into_node()); self }
    /// Sets `KmsKeyId`.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
}
impl IntoValue_<ManagedStorageConfiguration> for ManagedStorageConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Cluster.ClusterConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-clusterconfiguration.html)
#[must_use]
pub struct ClusterConfiguration(Properties_);
impl ClusterConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ClusterConfiguration(Properties_::new()) }
}
impl ClusterConfiguration {
    /// Sets `ExecuteCommandConfiguration`.
    #[inline] pub fn execute_command_configuration(mut self, value: impl IntoValue_<ExecuteCommandConfiguration>) -> Self { self.0.put("ExecuteCommandConfiguration", value.into_node()); self }
    /// Sets `ManagedStorageConfiguration`.
    #[inline] pub fn managed_storage_configuration(mut self, value: impl IntoValue_<ManagedStorageConfiguration>) -> Self { self.0.put("ManagedStorageConfiguration", value.into_node()); self }
}
impl IntoValue_<ClusterConfiguration> for ClusterConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Cluster.CapacityProviderStrategyItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-capacityproviderstrategyitem.html)
#[must_use]
pub struct CapacityProviderStrategyItem(Properties_);
impl CapacityProviderStrategyItem {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CapacityProviderStrategyItem(Properties_::new()) }
}
impl CapacityProviderStrategyItem {
    /// Sets `Base`. 0 to 100000.
    #[inline] pub fn base(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Base", value.into_node()); self }
    /// Sets `CapacityProvider`.
    #[inline] pub fn capacity_provider(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CapacityProvider", value.into_node()); self }
    /// Sets `Weight`. 0 to 1000.
    #[inline] pub fn weight(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Weight", value.into_node()); self }
}
impl IntoValue_<CapacityProviderStrategyItem> for CapacityProviderStrategyItem { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Cluster.ServiceConnectDefaults`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-serviceconnectdefaults.html)
#[must_use]
pub struct ServiceConnectDefaults(Properties_);
impl ServiceConnectDefaults {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServiceConnectDefaults(Properties_::new()) }
}
impl ServiceConnectDefaults {
    /// Sets `Namespace`.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Namespace", value.into_node()); self }
}
impl IntoValue_<ServiceConnectDefaults> for ServiceConnectDefaults { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ECS::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-cluster.html)
#[derive(Debug)]
pub enum Logging {}
impl Logging {
    /// `DEFAULT`
    pub const DEFAULT: Value_<Logging> = Value_::constant("DEFAULT");
    /// `NONE`
    pub const NONE: Value_<Logging> = Value_::constant("NONE");
    /// `OVERRIDE`
    pub const OVERRIDE: Value_<Logging> = Value_::constant("OVERRIDE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Logging> { Value_::from_node(value.into_node()) }
}
