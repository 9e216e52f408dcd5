// Made by `cargo xtask generate`; do not edit.
//! `AWS::EKS::Cluster`

use stanchion_template::generated::*;

/// `AWS::EKS::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-cluster.html)
#[must_use]
pub struct Cluster<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Cluster<Missing_<super::required::resources_vpc_config>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Cluster(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Cluster<S0, S1> {
    /// Sets `AccessConfig`.
    #[inline] pub fn access_config(mut self, value: impl IntoValue_<AccessConfig>) -> Self { self.0.put("AccessConfig", value.into_node()); self }
    /// Sets `ActiveCertificateAuthorityId`.
    #[inline] pub fn active_certificate_authority_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ActiveCertificateAuthorityId", value.into_node()); self }
    /// Sets `BootstrapSelfManagedAddons`. An update replaces the resource.
    #[inline] pub fn bootstrap_self_managed_addons(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("BootstrapSelfManagedAddons", value.into_node()); self }
    /// Sets `CertificateAuthority`.
    #[inline] pub fn certificate_authority(mut self, value: impl IntoValue_<CertificateAuthority>) -> Self { self.0.put("CertificateAuthority", value.into_node()); self }
    /// Sets `ComputeConfig`.
    #[inline] pub fn compute_config(mut self, value: impl IntoValue_<ComputeConfig>) -> Self { self.0.put("ComputeConfig", value.into_node()); self }
    /// Sets `ControlPlaneScalingConfig`.
    #[inline] pub fn control_plane_scaling_config(mut self, value: impl IntoValue_<ControlPlaneScalingConfig>) -> Self { self.0.put("ControlPlaneScalingConfig", value.into_node()); self }
    /// Sets `DeletionProtection`.
    #[inline] pub fn deletion_protection(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeletionProtection", value.into_node()); self }
    /// Sets `EncryptionConfig`. At most 1 item. An update replaces the resource.
    #[inline] pub fn encryption_config(mut self, value: impl IntoValue_<Vec<EncryptionConfig>>) -> Self { self.0.put("EncryptionConfig", value.into_node()); self }
    /// Sets `Force`.
    #[inline] pub fn force(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Force", value.into_node()); self }
    /// Sets `KubeApiServerConfig`.
    #[inline] pub fn kube_api_server_config(mut self, value: impl IntoValue_<KubeApiServerConfig>) -> Self { self.0.put("KubeApiServerConfig", value.into_node()); self }
    /// Sets `KubeControllerManagerConfig`.
    #[inline] pub fn kube_controller_manager_config(mut self, value: impl IntoValue_<KubeControllerManagerConfig>) -> Self { self.0.put("KubeControllerManagerConfig", value.into_node()); self }
    /// Sets `KubeSchedulerConfig`.
    #[inline] pub fn kube_scheduler_config(mut self, value: impl IntoValue_<KubeSchedulerConfig>) -> Self { self.0.put("KubeSchedulerConfig", value.into_node()); self }
    /// Sets `KubernetesNetworkConfig`. An update may replace the resource.
    #[inline] pub fn kubernetes_network_config(mut self, value: impl IntoValue_<KubernetesNetworkConfig>) -> Self { self.0.put("KubernetesNetworkConfig", value.into_node()); self }
    /// Sets `Logging`.
    #[inline] pub fn logging(mut self, value: impl IntoValue_<Logging>) -> Self { self.0.put("Logging", value.into_node()); self }
    /// Sets `Name`. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `OutpostConfig`. An update replaces the resource.
    #[inline] pub fn outpost_config(mut self, value: impl IntoValue_<OutpostConfig>) -> Self { self.0.put("OutpostConfig", value.into_node()); self }
    /// Sets `RemoteNetworkConfig`.
    #[inline] pub fn remote_network_config(mut self, value: impl IntoValue_<RemoteNetworkConfig>) -> Self { self.0.put("RemoteNetworkConfig", value.into_node()); self }
    /// Sets `ResourcesVpcConfig`. Required.
    #[inline] pub fn resources_vpc_config(mut self, value: impl IntoValue_<ResourcesVpcConfig>) -> Cluster<Set_, S1> { self.0.put("ResourcesVpcConfig", value.into_node()); Cluster(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. An update replaces the resource.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Cluster<S0, Set_> { self.0.put("RoleArn", value.into_node()); Cluster(self.0, PhantomData_) }
    /// Sets `RollbackConfig`.
    #[inline] pub fn rollback_config(mut self, value: impl IntoValue_<RollbackConfig>) -> Self { self.0.put("RollbackConfig", value.into_node()); self }
    /// Sets `StorageConfig`.
    #[inline] pub fn storage_config(mut self, value: impl IntoValue_<StorageConfig>) -> Self { self.0.put("StorageConfig", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UpgradePolicy`.
    #[inline] pub fn upgrade_policy(mut self, value: impl IntoValue_<UpgradePolicy>) -> Self { self.0.put("UpgradePolicy", value.into_node()); self }
    /// Sets `Version`.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Version", value.into_node()); self }
    /// Sets `ZonalShiftConfig`.
    #[inline] pub fn zonal_shift_config(mut self, value: impl IntoValue_<ZonalShiftConfig>) -> Self { self.0.put("ZonalShiftConfig", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Cluster> for Cluster<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Cluster<S0, S1> {
    const TYPE: &'static str = "AWS::EKS::Cluster";
    type Handle = ClusterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Cluster`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ClusterRef(Id_);
impl From<Id_> for ClusterRef { #[inline] fn from(id: Id_) -> Self { ClusterRef(id) } }
impl AsRef<Id_> for ClusterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ClusterRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CertificateAuthority.Active.ActivatedBy`
    #[inline] pub fn certificate_authority_active_activated_by(&self) -> Value_<String> { self.0.attribute("CertificateAuthority.Active.ActivatedBy") }
    /// `Fn::GetAtt` `CertificateAuthority.Active.Id`
    #[inline] pub fn certificate_authority_active_id(&self) -> Value_<String> { self.0.attribute("CertificateAuthority.Active.Id") }
    /// `Fn::GetAtt` `CertificateAuthority.Data`
    #[inline] pub fn certificate_authority_data(&self) -> Value_<String> { self.0.attribute("CertificateAuthority.Data") }
    /// `Fn::GetAtt` `CertificateAuthorityData`
    #[inline] pub fn certificate_authority_data_(&self) -> Value_<String> { self.0.attribute("CertificateAuthorityData") }
    /// `Fn::GetAtt` `ClusterSecurityGroupId`
    #[inline] pub fn cluster_security_group_id(&self) -> Value_<String> { self.0.attribute("ClusterSecurityGroupId") }
    /// `Fn::GetAtt` `EncryptionConfigKeyArn`
    #[inline] pub fn encryption_config_key_arn(&self) -> Value_<String> { self.0.attribute("EncryptionConfigKeyArn") }
    /// `Fn::GetAtt` `Endpoint`
    #[inline] pub fn endpoint(&self) -> Value_<String> { self.0.attribute("Endpoint") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `KubernetesNetworkConfig.ServiceIpv6Cidr`
    #[inline] pub fn kubernetes_network_config_service_ipv6_cidr(&self) -> Value_<String> { self.0.attribute("KubernetesNetworkConfig.ServiceIpv6Cidr") }
    /// `Fn::GetAtt` `OpenIdConnectIssuerUrl`
    #[inline] pub fn open_id_connect_issuer_url(&self) -> Value_<String> { self.0.attribute("OpenIdConnectIssuerUrl") }
}
/// `AWS::EKS::Cluster.AccessConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-accessconfig.html)
#[must_use]
pub struct AccessConfig(Properties_);
impl AccessConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AccessConfig(Properties_::new()) }
}
impl AccessConfig {
    /// Sets `AuthenticationMode`. The values are constants of [`AuthenticationMode`].
    #[inline] pub fn authentication_mode(mut self, value: impl IntoValue_<AuthenticationMode>) -> Self { self.0.put("AuthenticationMode", value.into_node()); self }
    /// Sets `BootstrapClusterCreatorAdminPermissions`.
    #[inline] pub fn bootstrap_cluster_creator_admin_permissions(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("BootstrapClusterCreatorAdminPermissions", value.into_node()); self }
}
impl IntoValue_<AccessConfig> for AccessConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Cluster.ActiveCertificateAuthority`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-activecertificateauthority.html)
#[must_use]
pub struct ActiveCertificateAuthority(Properties_);
impl ActiveCertificateAuthority {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ActiveCertificateAuthority(Properties_::new()) }
}
impl ActiveCertificateAuthority {
    /// Sets `ActivatedBy`.
    #[inline] pub fn activated_by(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ActivatedBy", value.into_node()); self }
    /// Sets `Id`.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Id", value.into_node()); self }
}
impl IntoValue_<ActiveCertificateAuthority> for ActiveCertificateAuthority { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Cluster.CertificateAuthority`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-certificateauthority.html)
#[must_use]
pub struct CertificateAuthority(Properties_);
impl CertificateAuthority {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CertificateAuthority(Properties_::new()) }
}
impl CertificateAuthority {
    /// Sets `Active`.
    #[inline] pub fn active(mut self, value: impl IntoValue_<ActiveCertificateAuthority>) -> Self { self.0.put("Active", value.into_node()); self }
    /// Sets `Data`.
    #[inline] pub fn data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Data", value.into_node()); self }
}
impl IntoValue_<CertificateAuthority> for CertificateAuthority { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Cluster.ComputeConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-computeconfig.html)
#[must_use]
pub struct ComputeConfig(Properties_);
impl ComputeConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ComputeConfig(Properties_::new()) }
}
impl ComputeConfig {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `NodePools`.
    #[inline] pub fn node_pools(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("NodePools", value.into_node()); self }
    /// Sets `NodeRoleArn`.
    #[inline] pub fn node_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NodeRoleArn", value.into_node()); self }
}
impl IntoValue_<ComputeConfig> for ComputeConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Cluster.ControlPlaneScalingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-controlplanescalingconfig.html)
#[must_use]
pub struct ControlPlaneScalingConfig(Properties_);
impl ControlPlaneScalingConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ControlPlaneScalingConfig(Properties_::new()) }
}
impl ControlPlaneScalingConfig {
    /// Sets `Tier`. The values are constants of [`Tier`].
    #[inline] pub fn tier(mut self, value: impl IntoValue_<Tier>) -> Self { self.0.put("Tier", value.into_node()); self }
}
impl IntoValue_<ControlPlaneScalingConfig> for ControlPlaneScalingConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Cluster.Provider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-provider.html)
#[must_use]
pub struct Provider(Properties_);
impl Provider {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Provider(Properties_::new()) }
}
impl Provider {
    /// Sets `KeyArn`.
    #[inline] pub fn key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KeyArn", value.into_node()); self }
}
impl IntoValue_<Provider> for Provider { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Cluster.EncryptionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-encryptionconfig.html)
#[must_use]
pub struct EncryptionConfig(Properties_);
impl EncryptionConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EncryptionConfig(Properties_::new()) }
}
impl EncryptionConfig {
    /// Sets `Provider`.
    #[inline] pub fn provider(mut self, value: impl IntoValue_<Provider>) -> Self { self.0.put("Provider", value.into_node()); self }
    /// Sets `Resources`.
    #[inline] pub fn resources(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Resources", value.into_node()); self }
}
impl IntoValue_<EncryptionConfig> for EncryptionConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Cluster.ServiceNodePortRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-servicenodeportrange.html)
#[must_use]
pub struct ServiceNodePortRange(Properties_);
impl ServiceNodePortRange {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServiceNodePortRange(Properties_::new()) }
}
impl ServiceNodePortRange {
    /// Sets `MaxPort`.
    #[inline] pub fn max_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxPort", value.into_node()); self }
    /// Sets `MinPort`.
    #[inline] pub fn min_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinPort", value.into_node()); self }
}
impl IntoValue_<ServiceNodePortRange> for ServiceNodePortRange { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Cluster.KubeApiServerConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-kubeapiserverconfig.html)
#[must_use]
pub struct KubeApiServerConfig(Properties_);
impl KubeApiServerConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KubeApiServerConfig(Properties_::new()) }
}
impl KubeApiServerConfig {
    /// Sets `EventTtl`.
    #[inline] pub fn event_ttl(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EventTtl", value.into_node()); self }
    /// Sets `ServiceNodePortRange`.
    #[inline] pub fn service_node_port_range(mut self, value: impl IntoValue_<ServiceNodePortRange>) -> Self { self.0.put("ServiceNodePortRange", value.into_node()); self }
}
impl IntoValue_<KubeApiServerConfig> for KubeApiServerConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Cluster.HorizontalPodAutoscalerControllerConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-horizontalpodautoscalercontrollerconfig.html)
#[must_use]
pub struct HorizontalPodAutoscalerControllerConfig(Properties_);
impl HorizontalPodAutoscalerControllerConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HorizontalPodAutoscalerControllerConfig(Properties_::new()) }
}
impl HorizontalPodAutoscalerControllerConfig {
    /// Sets `HorizontalPodAutoscalerSyncPeriod`.
    #[inline] pub fn horizontal_pod_autoscaler_sync_period(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HorizontalPodAutoscalerSyncPeriod", value.into_node()); self }
}
impl IntoValue_<HorizontalPodAutoscalerControllerConfig> for HorizontalPodAutoscalerControllerConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Cluster.PodGcControllerConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-podgccontrollerconfig.html)
#[must_use]
pub struct PodGcControllerConfig(Properties_);
impl PodGcControllerConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PodGcControllerConfig(Properties_::new()) }
}
impl PodGcControllerConfig {
    /// Sets `TerminatedPodGcThreshold`. 1 to 1000000.
    #[inline] pub fn terminated_pod_gc_threshold(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TerminatedPodGcThreshold", value.into_node()); self }
}
impl IntoValue_<PodGcControllerConfig> for PodGcControllerConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Cluster.KubeControllerManagerConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-kubecontrollermanagerconfig.html)
#[must_use]
pub struct KubeControllerManagerConfig(Properties_);
impl KubeControllerManagerConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KubeControllerManagerConfig(Properties_::new()) }
}
impl KubeControllerManagerConfig {
    /// Sets `HorizontalPodAutoscalerControllerConfig`.
    #[inline] pub fn horizontal_pod_autoscaler_controller_config(mut self, value: impl IntoValue_<HorizontalPodAutoscalerControllerConfig>) -> Self { self.0.put("HorizontalPodAutoscalerControllerConfig", value.into_node()); self }
    /// Sets `PodGcControllerConfig`.
    #[inline] pub fn pod_gc_controller_config(mut self, value: impl IntoValue_<PodGcControllerConfig>) -> Self { self.0.put("PodGcControllerConfig", value.into_node()); self }
}
impl IntoValue_<KubeControllerManagerConfig> for KubeControllerManagerConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Cluster.ResourceWeight`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-resourceweight.html)
#[must_use]
pub struct ResourceWeight(Properties_);
impl ResourceWeight {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ResourceWeight(Properties_::new()) }
}
impl ResourceWeight {
    /// Sets `Name`. 1 to 253 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Weight`. 1 to 100.
    #[inline] pub fn weight(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Weight", value.into_node()); self }
}
impl IntoValue_<ResourceWeight> for ResourceWeight { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Cluster.ScoringStrategy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-scoringstrategy.html)
#[must_use]
pub struct ScoringStrategy(Properties_);
impl ScoringStrategy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ScoringStrategy(Properties_::new()) }
}
impl ScoringStrategy {
    /// Sets `Resources`. 0 to 100 items.
    #[inline] pub fn resources(mut self, value: impl IntoValue_<Vec<ResourceWeight>>) -> Self { self.0.put("Resources", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<ScoringStrategy> for ScoringStrategy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Cluster.NodeResourcesFitConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-noderesourcesfitconfig.html)
#[must_use]
pub struct NodeResourcesFitConfig(Properties_);
impl NodeResourcesFitConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NodeResourcesFitConfig(Properties_::new()) }
}
impl NodeResourcesFitConfig {
    /// Sets `ScoringStrategy`.
    #[inline] pub fn scoring_strategy(mut self, value: impl IntoValue_<ScoringStrategy>) -> Self { self.0.put("ScoringStrategy", value.into_node()); self }
}
impl IntoValue_<NodeResourcesFitConfig> for NodeResourcesFitConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Cluster.KubeSchedulerConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-kubeschedulerconfig.html)
#[must_use]
pub struct KubeSchedulerConfig(Properties_);
impl KubeSchedulerConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KubeSchedulerConfig(Properties_::new()) }
}
impl KubeSchedulerConfig {
    /// Sets `NodeResourcesFit`.
    #[inline] pub fn node_resources_fit(mut self, value: impl IntoValue_<NodeResourcesFitConfig>) -> Self { self.0.put("NodeResourcesFit", value.into_node()); self }
}
impl IntoValue_<KubeSchedulerConfig> for KubeSchedulerConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Cluster.ElasticLoadBalancing`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-elasticloadbalancing.html)
#[must_use]
pub struct ElasticLoadBalancing(Properties_);
impl ElasticLoadBalancing {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ElasticLoadBalancing(Properties_::new()) }
}
impl ElasticLoadBalancing {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
}
impl IntoValue_<ElasticLoadBalancing> for ElasticLoadBalancing { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Cluster.KubernetesNetworkConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-kubernetesnetworkconfig.html)
#[must_use]
pub struct KubernetesNetworkConfig(Properties_);
impl KubernetesNetworkConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KubernetesNetworkConfig(Properties_::new()) }
}
impl KubernetesNetworkConfig {
    /// Sets `ElasticLoadBalancing`.
    #[inline] pub fn elastic_load_balancing(mut self, value: impl IntoValue_<ElasticLoadBalancing>) -> Self { self.0.put("ElasticLoadBalancing", value.into_node()); self }
    /// Sets `IpFamily`. The values are constants of [`IpFamily`].
    #[inline] pub fn ip_family(mut self, value: impl IntoValue_<IpFamily>) -> Self { self.0.put("IpFamily", value.into_node()); self }
    /// Sets `ServiceIpv4Cidr`.
    #[inline] pub fn service_ipv4_cidr(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceIpv4Cidr", value.into_node()); self }
    /// Sets `ServiceIpv6Cidr`.
    #[inline] pub fn service_ipv6_cidr(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceIpv6Cidr", value.into_node()); self }
}
impl IntoValue_<KubernetesNetworkConfig> for KubernetesNetworkConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Cluster.LoggingTypeConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-loggingtypeconfig.html)
#[must_use]
pub struct LoggingTypeConfig(Properties_);
impl LoggingTypeConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LoggingTypeConfig(Properties_::new()) }
}
impl LoggingTypeConfig {
    /// Sets `Type`. The values are constants of [`LoggingTypeConfigType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<LoggingTypeConfigType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<LoggingTypeConfig> for LoggingTypeConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Cluster.ClusterLogging`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-clusterlogging.html)
#[must_use]
pub struct ClusterLogging(Properties_);
impl ClusterLogging {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ClusterLogging(Properties_::new()) }
}
impl ClusterLogging {
    /// Sets `EnabledTypes`.
    #[inline] pub fn enabled_types(mut self, value: impl IntoValue_<Vec<LoggingTypeConfig>>) -> Self { self.0.put("EnabledTypes", value.into_node()); self }
}
impl IntoValue_<ClusterLogging> for ClusterLogging { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Cluster.Logging`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-logging.html)
#[must_use]
pub struct Logging(Properties_);
impl Logging {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Logging(Properties_::new()) }
}
impl Logging {
    /// Sets `ClusterLogging`.
    #[inline] pub fn cluster_logging(mut self, value: impl IntoValue_<ClusterLogging>) -> Self { self.0.put("ClusterLogging", value.into_node()); self }
}
impl IntoValue_<Logging> for Logging { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Cluster.ControlPlanePlacement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-controlplaneplacement.html)
#[must_use]
pub struct ControlPlanePlacement(Properties_);
impl ControlPlanePlacement {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ControlPlanePlacement(Properties_::new()) }
}
impl ControlPlanePlacement {
    /// Sets `GroupName`.
    #[inline] pub fn group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupName", value.into_node()); self }
    /// Sets `SpreadLevel`. The values are constants of [`SpreadLevel`].
    #[inline] pub fn spread_level(mut self, value: impl IntoValue_<SpreadLevel>) -> Self { self.0.put("SpreadLevel", value.into_node()); self }
}
impl IntoValue_<ControlPlanePlacement> for ControlPlanePlacement { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Cluster.EtcdPlacement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-etcdplacement.html)
#[must_use]
pub struct EtcdPlacement(Properties_);
impl EtcdPlacement {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EtcdPlacement(Properties_::new()) }
}
impl EtcdPlacement {
    /// Sets `SpreadLevel`. The values are constants of [`EtcdPlacementSpreadLevel`].
    #[inline] pub fn spread_level(mut self, value: impl IntoValue_<EtcdPlacementSpreadLevel>) -> Self { self.0.put("SpreadLevel", value.into_node()); self }
}
impl IntoValue_<EtcdPlacement> for EtcdPlacement { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Cluster.OutpostConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-outpostconfig.html)
#[must_use]
pub struct OutpostConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl OutpostConfig<Missing_<super::required::control_plane_instance_type>, Missing_<super::required::outpost_arns>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OutpostConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> OutpostConfig<S0, S1> {
    /// Sets `ControlPlaneInstanceType`. Required.
    #[inline] pub fn control_plane_instance_type(mut self, value: impl IntoValue_<String>) -> OutpostConfig<Set_, S1> { self.0.put("ControlPlaneInstanceType", value.into_node()); OutpostConfig(self.0, PhantomData_) }
    /// Sets `ControlPlanePlacement`.
    #[inline] pub fn control_plane_placement(mut self, value: impl IntoValue_<ControlPlanePlacement>) -> Self { self.0.put("ControlPlanePlacement", value.into_node()); self }
    /// Sets `EtcdInstanceType`.
    #[inline] pub fn etcd_instance_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EtcdInstanceType", value.into_node()); self }
    /// Sets `EtcdPlacement`.
    #[inline] pub fn etcd_placement(mut self, value: impl IntoValue_<EtcdPlacement>) -> Self { self.0.put("EtcdPlacement", value.into_node()); self }
    /// Sets `OutpostArns`. Required.
    #[inline] pub fn outpost_arns(mut self, value: impl IntoValue_<Vec<String>>) -> OutpostConfig<S0, Set_> { self.0.put("OutpostArns", value.into_node()); OutpostConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OutpostConfig> for OutpostConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Cluster.RemoteNodeNetwork`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-remotenodenetwork.html)
#[must_use]
pub struct RemoteNodeNetwork<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RemoteNodeNetwork<Missing_<super::required::cidrs>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RemoteNodeNetwork(Properties_::new(), PhantomData_) }
}
impl<S0> RemoteNodeNetwork<S0> {
    /// Sets `Cidrs`. Required.
    #[inline] pub fn cidrs(mut self, value: impl IntoValue_<Vec<String>>) -> RemoteNodeNetwork<Set_> { self.0.put("Cidrs", value.into_node()); RemoteNodeNetwork(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RemoteNodeNetwork> for RemoteNodeNetwork<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Cluster.RemotePodNetwork`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-remotepodnetwork.html)
#[must_use]
pub struct RemotePodNetwork<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RemotePodNetwork<Missing_<super::required::cidrs>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RemotePodNetwork(Properties_::new(), PhantomData_) }
}
impl<S0> RemotePodNetwork<S0> {
    /// Sets `Cidrs`. Required.
    #[inline] pub fn cidrs(mut self, value: impl IntoValue_<Vec<String>>) -> RemotePodNetwork<Set_> { self.0.put("Cidrs", value.into_node()); RemotePodNetwork(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RemotePodNetwork> for RemotePodNetwork<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Cluster.RemoteNetworkConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-remotenetworkconfig.html)
#[must_use]
pub struct RemoteNetworkConfig(Properties_);
impl RemoteNetworkConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RemoteNetworkConfig(Properties_::new()) }
}
impl RemoteNetworkConfig {
    /// Sets `RemoteNodeNetworks`. At most 1 item.
    #[inline] pub fn remote_node_networks(mut self, value: impl IntoValue_<Vec<RemoteNodeNetwork>>) -> Self { self.0.put("RemoteNodeNetworks", value.into_node()); self }
    /// Sets `RemotePodNetworks`. At most 1 item.
    #[inline] pub fn remote_pod_networks(mut self, value: impl IntoValue_<Vec<RemotePodNetwork>>) -> Self { self.0.put("RemotePodNetworks", value.into_node()); self }
}
impl IntoValue_<RemoteNetworkConfig> for RemoteNetworkConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Cluster.ResourcesVpcConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-resourcesvpcconfig.html)
#[must_use]
pub struct ResourcesVpcConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ResourcesVpcConfig<Missing_<super::required::subnet_ids>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourcesVpcConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ResourcesVpcConfig<S0> {
    /// Sets `ControlPlaneEgressMode`. The values are constants of [`ControlPlaneEgressMode`].
    #[inline] pub fn control_plane_egress_mode(mut self, value: impl IntoValue_<ControlPlaneEgressMode>) -> Self { self.0.put("ControlPlaneEgressMode", value.into_node()); self }
    /// Sets `EndpointPrivateAccess`.
    #[inline] pub fn endpoint_private_access(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EndpointPrivateAccess", value.into_node()); self }
    /// Sets `EndpointPublicAccess`.
    #[inline] pub fn endpoint_public_access(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EndpointPublicAccess", value.into_node()); self }
    /// Sets `PublicAccessCidrs`.
    #[inline] pub fn public_access_cidrs(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("PublicAccessCidrs", value.into_node()); self }
    /// Sets `SecurityGroupIds`.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SubnetIds`. Required.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> ResourcesVpcConfig<Set_> { self.0.put("SubnetIds", value.into_node()); ResourcesVpcConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ResourcesVpcConfig> for ResourcesVpcConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Cluster.RollbackConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-rollbackconfig.html)
#[must_use]
pub struct RollbackConfig(Properties_);
impl RollbackConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RollbackConfig(Properties_::new()) }
}
impl RollbackConfig {
    /// Sets `TimeoutMinutes`. 120 to 10080.
    #[inline] pub fn timeout_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeoutMinutes", value.into_node()); self }
}
impl IntoValue_<RollbackConfig> for RollbackConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Cluster.BlockStorage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-blockstorage.html)
#[must_use]
pub struct BlockStorage(Properties_);
impl BlockStorage {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BlockStorage(Properties_::new()) }
}
impl BlockStorage {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
}
impl IntoValue_<BlockStorage> for BlockStorage { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Cluster.StorageConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-storageconfig.html)
#[must_use]
pub struct StorageConfig(Properties_);
impl StorageConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StorageConfig(Properties_::new()) }
}
impl StorageConfig {
    /// Sets `BlockStorage`.
    #[inline] pub fn block_storage(mut self, value: impl IntoValue_<BlockStorage>) -> Self { self.0.put("BlockStorage", value.into_node()); self }
}
impl IntoValue_<StorageConfig> for StorageConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Cluster.UpgradePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-upgradepolicy.html)
#[must_use]
pub struct UpgradePolicy(Properties_);
impl UpgradePolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UpgradePolicy(Properties_::new()) }
}
impl UpgradePolicy {
    /// Sets `SupportType`. The values are constants of [`SupportType`].
    #[inline] pub fn support_type(mut self, value: impl IntoValue_<SupportType>) -> Self { self.0.put("SupportType", value.into_node()); self }
}
impl IntoValue_<UpgradePolicy> for UpgradePolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Cluster.ZonalShiftConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-zonalshiftconfig.html)
#[must_use]
pub struct ZonalShiftConfig(Properties_);
impl ZonalShiftConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ZonalShiftConfig(Properties_::new()) }
}
impl ZonalShiftConfig {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
}
impl IntoValue_<ZonalShiftConfig> for ZonalShiftConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EKS::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-cluster.html)
#[derive(Debug)]
pub enum AuthenticationMode {}
impl AuthenticationMode {
    /// `CONFIG_MAP`
    pub const CONFIG_MAP: Value_<AuthenticationMode> = Value_::constant("CONFIG_MAP");
    /// `API_AND_CONFIG_MAP`
    pub const API_AND_CONFIG_MAP: Value_<AuthenticationMode> = Value_::constant("API_AND_CONFIG_MAP");
    /// `API`
    pub const API: Value_<AuthenticationMode> = Value_::constant("API");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthenticationMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EKS::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-cluster.html)
#[derive(Debug)]
pub enum Tier {}
impl Tier {
    /// `standard`
    pub const STANDARD: Value_<Tier> = Value_::constant("standard");
    /// `tier-xl`
    pub const TIER_XL: Value_<Tier> = Value_::constant("tier-xl");
    /// `tier-2xl`
    pub const TIER_2XL: Value_<Tier> = Value_::constant("tier-2xl");
    /// `tier-4xl`
    pub const TIER_4XL: Value_<Tier> = Value_::constant("tier-4xl");
    /// `tier-8xl`
    pub const TIER_8XL: Value_<Tier> = Value_::constant("tier-8xl");
    /// `tier-ultra`
    pub const TIER_ULTRA: Value_<Tier> = Value_::constant("tier-ultra");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Tier> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EKS::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-cluster.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `LeastAllocated`
    pub const LEAST_ALLOCATED: Value_<Type> = Value_::constant("LeastAllocated");
    /// `MostAllocated`
    pub const MOST_ALLOCATED: Value_<Type> = Value_::constant("MostAllocated");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EKS::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-cluster.html)
#[derive(Debug)]
pub enum IpFamily {}
impl IpFamily {
    /// `ipv4`
    pub const IPV4: Value_<IpFamily> = Value_::constant("ipv4");
    /// `ipv6`
    pub const IPV6: Value_<IpFamily> = Value_::constant("ipv6");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IpFamily> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EKS::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-cluster.html)
#[derive(Debug)]
pub enum LoggingTypeConfigType {}
impl LoggingTypeConfigType {
    /// `api`
    pub const API: Value_<LoggingTypeConfigType> = Value_::constant("api");
    /// `audit`
    pub const AUDIT: Value_<LoggingTypeConfigType> = Value_::constant("audit");
    /// `authenticator`
    pub const AUTHENTICATOR: Value_<LoggingTypeConfigType> = Value_::constant("authenticator");
    /// `controllerManager`
    pub const CONTROLLER_MANAGER: Value_<LoggingTypeConfigType> = Value_::constant("controllerManager");
    /// `scheduler`
    pub const SCHEDULER: Value_<LoggingTypeConfigType> = Value_::constant("scheduler");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LoggingTypeConfigType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EKS::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-cluster.html)
#[derive(Debug)]
pub enum SpreadLevel {}
impl SpreadLevel {
    /// `host`
    pub const HOST: Value_<SpreadLevel> = Value_::constant("host");
    /// `rack`
    pub const RACK: Value_<SpreadLevel> = Value_::constant("rack");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SpreadLevel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EKS::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-cluster.html)
#[derive(Debug)]
pub enum EtcdPlacementSpreadLevel {}
impl EtcdPlacementSpreadLevel {
    /// `host`
    pub const HOST: Value_<EtcdPlacementSpreadLevel> = Value_::constant("host");
    /// `rack`
    pub const RACK: Value_<EtcdPlacementSpreadLevel> = Value_::constant("rack");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EtcdPlacementSpreadLevel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EKS::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-cluster.html)
#[derive(Debug)]
pub enum ControlPlaneEgressMode {}
impl ControlPlaneEgressMode {
    /// `AWS_MANAGED`
    pub const AWS_MANAGED: Value_<ControlPlaneEgressMode> = Value_::constant("AWS_MANAGED");
    /// `CUSTOMER_ISOLATED`
    pub const CUSTOMER_ISOLATED: Value_<ControlPlaneEgressMode> = Value_::constant("CUSTOMER_ISOLATED");
    /// `CUSTOMER_ROUTED`
    pub const CUSTOMER_ROUTED: Value_<ControlPlaneEgressMode> = Value_::constant("CUSTOMER_ROUTED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ControlPlaneEgressMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EKS::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-cluster.html)
#[derive(Debug)]
pub enum SupportType {}
impl SupportType {
    /// `STANDARD`
    pub const STANDARD: Value_<SupportType> = Value_::constant("STANDARD");
    /// `EXTENDED`
    pub const EXTENDED: Value_<SupportType> = Value_::constant("EXTENDED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SupportType> { Value_::from_node(value.into_node()) }
}
