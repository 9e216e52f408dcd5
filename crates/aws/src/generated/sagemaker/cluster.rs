// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::Cluster`

use stanchion_template::generated::*;

/// `AWS::SageMaker::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-cluster.html)
#[must_use]
pub struct Cluster(Properties_);
impl Cluster {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Cluster(Properties_::new()) }
}
impl Cluster {
    /// Sets `AutoScaling`.
    #[inline] pub fn auto_scaling(mut self, value: impl IntoValue_<ClusterAutoScalingConfig>) -> Self { self.0.put("AutoScaling", value.into_node()); self }
    /// Sets `ClusterName`. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn cluster_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClusterName", value.into_node()); self }
    /// Sets `ClusterRole`. 20 to 2048 characters.
    #[inline] pub fn cluster_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClusterRole", value.into_node()); self }
    /// Sets `InstanceGroups`. 1 to 100 items.
    #[inline] pub fn instance_groups(mut self, value: impl IntoValue_<Vec<ClusterInstanceGroup>>) -> Self { self.0.put("InstanceGroups", value.into_node()); self }
    /// Sets `NodeProvisioningMode`. The values are constants of [`NodeProvisioningMode`].
    #[inline] pub fn node_provisioning_mode(mut self, value: impl IntoValue_<NodeProvisioningMode>) -> Self { self.0.put("NodeProvisioningMode", value.into_node()); self }
    /// Sets `NodeRecovery`. The values are constants of [`NodeRecovery`].
    #[inline] pub fn node_recovery(mut self, value: impl IntoValue_<NodeRecovery>) -> Self { self.0.put("NodeRecovery", value.into_node()); self }
    /// Sets `Orchestrator`.
    #[inline] pub fn orchestrator(mut self, value: impl IntoValue_<Orchestrator>) -> Self { self.0.put("Orchestrator", value.into_node()); self }
    /// Sets `RestrictedInstanceGroups`. 1 to 100 items.
    #[inline] pub fn restricted_instance_groups(mut self, value: impl IntoValue_<Vec<ClusterRestrictedInstanceGroup>>) -> Self { self.0.put("RestrictedInstanceGroups", value.into_node()); self }
    /// Sets `RestrictedInstanceGroupsConfig`.
    #[inline] pub fn restricted_instance_groups_config(mut self, value: impl IntoValue_<RestrictedInstanceGroupsConfig>) -> Self { self.0.put("RestrictedInstanceGroupsConfig", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TieredStorageConfig`.
    #[inline] pub fn tiered_storage_config(mut self, value: impl IntoValue_<TieredStorageConfig>) -> Self { self.0.put("TieredStorageConfig", value.into_node()); self }
    /// Sets `VpcConfig`. An update replaces the resource.
    #[inline] pub fn vpc_config(mut self, value: impl IntoValue_<VpcConfig>) -> Self { self.0.put("VpcConfig", value.into_node()); self }
}
impl IntoValue_<Cluster> for Cluster { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Cluster {
    const TYPE: &'static str = "AWS::SageMaker::Cluster";
    type Handle = ClusterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Cluster`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ClusterRef(Id_);
impl From<Id_> for ClusterRef { #[inline] fn from(id: Id_) -> Self { ClusterRef(id) } }
impl AsRef<Id_> for ClusterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ClusterRef {
    /// `Ref`: `ClusterArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ClusterArn`
    #[inline] pub fn cluster_arn(&self) -> Value_<String> { self.0.attribute("ClusterArn") }
    /// `Fn::GetAtt` `ClusterStatus`
    #[inline] pub fn cluster_status(&self) -> Value_<String> { self.0.attribute("ClusterStatus") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `FailureMessage`
    #[inline] pub fn failure_message(&self) -> Value_<String> { self.0.attribute("FailureMessage") }
}
/// `AWS::SageMaker::Cluster.ClusterAutoScalingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-clusterautoscalingconfig.html)
#[must_use]
pub struct ClusterAutoScalingConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ClusterAutoScalingConfig<Missing_<super::required::mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClusterAutoScalingConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ClusterAutoScalingConfig<S0> {
    /// Sets `AutoScalerType`. The values are constants of [`AutoScalerType`].
    #[inline] pub fn auto_scaler_type(mut self, value: impl IntoValue_<AutoScalerType>) -> Self { self.0.put("AutoScalerType", value.into_node()); self }
    /// Sets `Mode`. Required. The values are constants of [`Mode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<Mode>) -> ClusterAutoScalingConfig<Set_> { self.0.put("Mode", value.into_node()); ClusterAutoScalingConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ClusterAutoScalingConfig> for ClusterAutoScalingConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Cluster.AlarmDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-alarmdetails.html)
#[must_use]
pub struct AlarmDetails<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AlarmDetails<Missing_<super::required::alarm_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AlarmDetails(Properties_::new(), PhantomData_) }
}
impl<S0> AlarmDetails<S0> {
    /// Sets `AlarmName`. Required. 1 to 256 characters.
    #[inline] pub fn alarm_name(mut self, value: impl IntoValue_<String>) -> AlarmDetails<Set_> { self.0.put("AlarmName", value.into_node()); AlarmDetails(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AlarmDetails> for AlarmDetails<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Cluster.CapacitySizeConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-capacitysizeconfig.html)
#[must_use]
pub struct CapacitySizeConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CapacitySizeConfig<Missing_<super::required::r#type>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CapacitySizeConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CapacitySizeConfig<S0, S1> {
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> CapacitySizeConfig<Set_, S1> { self.0.put("Type", value.into_node()); CapacitySizeConfig(self.0, PhantomData_) }
    /// Sets `Value`. Required. At least 1.
    #[inline] pub fn value(mut self, value: impl IntoValue_<i64>) -> CapacitySizeConfig<S0, Set_> { self.0.put("Value", value.into_node()); CapacitySizeConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CapacitySizeConfig> for CapacitySizeConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Cluster.RollingUpdatePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-rollingupdatepolicy.html)
#[must_use]
pub struct RollingUpdatePolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RollingUpdatePolicy<Missing_<super::required::maximum_batch_size>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RollingUpdatePolicy(Properties_::new(), PhantomData_) }
}
impl<S0> RollingUpdatePolicy<S0> {
    /// Sets `MaximumBatchSize`. Required.
    #[inline] pub fn maximum_batch_size(mut self, value: impl IntoValue_<CapacitySizeConfig>) -> RollingUpdatePolicy<Set_> { self.0.put("MaximumBatchSize", value.into_node()); RollingUpdatePolicy(self.0, PhantomData_) }
    /// Sets `RollbackMaximumBatchSize`.
    #[inline] pub fn rollback_maximum_batch_size(mut self, value: impl IntoValue_<CapacitySizeConfig>) -> Self { self.0.put("RollbackMaximumBatchSize", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RollingUpdatePolicy> for RollingUpdatePolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Cluster.DeploymentConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-deploymentconfig.html)
#[must_use]
pub struct DeploymentConfig(Properties_);
impl DeploymentConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeploymentConfig(Properties_::new()) }
}
impl DeploymentConfig {
    /// Sets `AutoRollbackConfiguration`. 1 to 10 items.
    #[inline] pub fn auto_rollback_configuration(mut self, value: impl IntoValue_<Vec<AlarmDetails>>) -> Self { self.0.put("AutoRollbackConfiguration", value.into_node()); self }
    /// Sets `RollingUpdatePolicy`.
    #[inline] pub fn rolling_update_policy(mut self, value: impl IntoValue_<RollingUpdatePolicy>) -> Self { self.0.put("RollingUpdatePolicy", value.into_node()); self }
    /// Sets `WaitIntervalInSeconds`. 0 to 3600.
    #[inline] pub fn wait_interval_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("WaitIntervalInSeconds", value.into_node()); self }
}
impl IntoValue_<DeploymentConfig> for DeploymentConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Cluster.PatchSchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-patchschedule.html)
#[must_use]
pub struct PatchSchedule(Properties_);
impl PatchSchedule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PatchSchedule(Properties_::new()) }
}
impl PatchSchedule {
    /// Sets `NextPatchDate`.
    #[inline] pub fn next_patch_date(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NextPatchDate", value.into_node()); self }
}
impl IntoValue_<PatchSchedule> for PatchSchedule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Cluster.AutoPatchConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-autopatchconfig.html)
#[must_use]
pub struct AutoPatchConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AutoPatchConfig<Missing_<super::required::patching_strategy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AutoPatchConfig(Properties_::new(), PhantomData_) }
}
impl<S0> AutoPatchConfig<S0> {
    /// Sets `DeploymentConfig`.
    #[inline] pub fn deployment_config(mut self, value: impl IntoValue_<DeploymentConfig>) -> Self { self.0.put("DeploymentConfig", value.into_node()); self }
    /// Sets `PatchSchedule`.
    #[inline] pub fn patch_schedule(mut self, value: impl IntoValue_<PatchSchedule>) -> Self { self.0.put("PatchSchedule", value.into_node()); self }
    /// Sets `PatchingStrategy`. Required. The values are constants of [`PatchingStrategy`].
    #[inline] pub fn patching_strategy(mut self, value: impl IntoValue_<PatchingStrategy>) -> AutoPatchConfig<Set_> { self.0.put("PatchingStrategy", value.into_node()); AutoPatchConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AutoPatchConfig> for AutoPatchConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Cluster.ClusterCapacityRequirements`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-clustercapacityrequirements.html)
#[must_use]
pub struct ClusterCapacityRequirements(Properties_);
impl ClusterCapacityRequirements {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ClusterCapacityRequirements(Properties_::new()) }
}
impl ClusterCapacityRequirements {
    /// Sets `OnDemand`.
    #[inline] pub fn on_demand(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("OnDemand", value.into_node()); self }
    /// Sets `Spot`.
    #[inline] pub fn spot(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Spot", value.into_node()); self }
}
impl IntoValue_<ClusterCapacityRequirements> for ClusterCapacityRequirements { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Cluster.InstanceRequirements`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-instancerequirements.html)
#[must_use]
pub struct InstanceRequirements<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InstanceRequirements<Missing_<super::required::instance_types>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InstanceRequirements(Properties_::new(), PhantomData_) }
}
impl<S0> InstanceRequirements<S0> {
    /// Sets `InstanceTypes`. Required. 1 to 20 items.
    #[inline] pub fn instance_types(mut self, value: impl IntoValue_<Vec<String>>) -> InstanceRequirements<Set_> { self.0.put("InstanceTypes", value.into_node()); InstanceRequirements(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<InstanceRequirements> for InstanceRequirements<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Cluster.ClusterEbsVolumeConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-clusterebsvolumeconfig.html)
#[must_use]
pub struct ClusterEbsVolumeConfig(Properties_);
impl ClusterEbsVolumeConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ClusterEbsVolumeConfig(Properties_::new()) }
}
impl ClusterEbsVolumeConfig {
    /// Sets `RootVolume`.
    #[inline] pub fn root_volume(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RootVolume", value.into_node()); self }
    /// Sets `VolumeKmsKeyId`. 0 to 2048 characters.
    #[inline] pub fn volume_kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VolumeKmsKeyId", value.into_node()); self }
    /// Sets `VolumeSizeInGB`. 1 to 16384.
    #[inline] pub fn volume_size_in_gb(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("VolumeSizeInGB", value.into_node()); self }
}
impl IntoValue_<ClusterEbsVolumeConfig> for ClusterEbsVolumeConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Cluster.ClusterFsxLustreConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-clusterfsxlustreconfig.html)
#[must_use]
pub struct ClusterFsxLustreConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ClusterFsxLustreConfig<Missing_<super::required::dns_name>, Missing_<super::required::mount_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClusterFsxLustreConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ClusterFsxLustreConfig<S0, S1> {
    /// Sets `DnsName`. Required. 16 to 275 characters.
    #[inline] pub fn dns_name(mut self, value: impl IntoValue_<String>) -> ClusterFsxLustreConfig<Set_, S1> { self.0.put("DnsName", value.into_node()); ClusterFsxLustreConfig(self.0, PhantomData_) }
    /// Sets `MountName`. Required. 1 to 8 characters.
    #[inline] pub fn mount_name(mut self, value: impl IntoValue_<String>) -> ClusterFsxLustreConfig<S0, Set_> { self.0.put("MountName", value.into_node()); ClusterFsxLustreConfig(self.0, PhantomData_) }
    /// Sets `MountPath`. 1 to 1024 characters.
    #[inline] pub fn mount_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MountPath", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ClusterFsxLustreConfig> for ClusterFsxLustreConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Cluster.ClusterFsxOpenZfsConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-clusterfsxopenzfsconfig.html)
#[must_use]
pub struct ClusterFsxOpenZfsConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ClusterFsxOpenZfsConfig<Missing_<super::required::dns_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClusterFsxOpenZfsConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ClusterFsxOpenZfsConfig<S0> {
    /// Sets `DnsName`. Required. 16 to 275 characters.
    #[inline] pub fn dns_name(mut self, value: impl IntoValue_<String>) -> ClusterFsxOpenZfsConfig<Set_> { self.0.put("DnsName", value.into_node()); ClusterFsxOpenZfsConfig(self.0, PhantomData_) }
    /// Sets `MountPath`. 1 to 1024 characters.
    #[inline] pub fn mount_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MountPath", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ClusterFsxOpenZfsConfig> for ClusterFsxOpenZfsConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Cluster.ClusterInstanceStorageConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-clusterinstancestorageconfig.html)
#[must_use]
pub struct ClusterInstanceStorageConfig(Properties_);
impl ClusterInstanceStorageConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ClusterInstanceStorageConfig(Properties_::new()) }
}
impl ClusterInstanceStorageConfig {
    /// Sets `EbsVolumeConfig`.
    #[inline] pub fn ebs_volume_config(mut self, value: impl IntoValue_<ClusterEbsVolumeConfig>) -> Self { self.0.put("EbsVolumeConfig", value.into_node()); self }
    /// Sets `FsxLustreConfig`.
    #[inline] pub fn fsx_lustre_config(mut self, value: impl IntoValue_<ClusterFsxLustreConfig>) -> Self { self.0.put("FsxLustreConfig", value.into_node()); self }
    /// Sets `FsxOpenZfsConfig`.
    #[inline] pub fn fsx_open_zfs_config(mut self, value: impl IntoValue_<ClusterFsxOpenZfsConfig>) -> Self { self.0.put("FsxOpenZfsConfig", value.into_node()); self }
}
impl IntoValue_<ClusterInstanceStorageConfig> for ClusterInstanceStorageConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Cluster.ClusterKubernetesTaint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-clusterkubernetestaint.html)
#[must_use]
pub struct ClusterKubernetesTaint<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ClusterKubernetesTaint<Missing_<super::required::effect>, Missing_<super::required::key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClusterKubernetesTaint(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ClusterKubernetesTaint<S0, S1> {
    /// Sets `Effect`. Required. The values are constants of [`Effect`].
    #[inline] pub fn effect(mut self, value: impl IntoValue_<Effect>) -> ClusterKubernetesTaint<Set_, S1> { self.0.put("Effect", value.into_node()); ClusterKubernetesTaint(self.0, PhantomData_) }
    /// Sets `Key`. Required. 1 to 317 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> ClusterKubernetesTaint<S0, Set_> { self.0.put("Key", value.into_node()); ClusterKubernetesTaint(self.0, PhantomData_) }
    /// Sets `Value`. 1 to 63 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ClusterKubernetesTaint> for ClusterKubernetesTaint<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Cluster.ClusterKubernetesConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-clusterkubernetesconfig.html)
#[must_use]
pub struct ClusterKubernetesConfig(Properties_);
impl ClusterKubernetesConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ClusterKubernetesConfig(Properties_::new()) }
}
impl ClusterKubernetesConfig {
    /// Sets `Labels`.
    #[inline] pub fn labels(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Labels", value.into_node()); self }
    /// Sets `Taints`. 0 to 50 items.
    #[inline] pub fn taints(mut self, value: impl IntoValue_<Vec<ClusterKubernetesTaint>>) -> Self { self.0.put("Taints", value.into_node()); self }
}
impl IntoValue_<ClusterKubernetesConfig> for ClusterKubernetesConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Cluster.ClusterLifeCycleConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-clusterlifecycleconfig.html)
#[must_use]
pub struct ClusterLifeCycleConfig(Properties_);
impl ClusterLifeCycleConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ClusterLifeCycleConfig(Properties_::new()) }
}
impl ClusterLifeCycleConfig {
    /// Sets `OnCreate`. 1 to 128 characters.
    #[inline] pub fn on_create(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OnCreate", value.into_node()); self }
    /// Sets `OnInitComplete`. 1 to 128 characters.
    #[inline] pub fn on_init_complete(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OnInitComplete", value.into_node()); self }
    /// Sets `SourceS3Uri`. 0 to 1024 characters.
    #[inline] pub fn source_s3_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceS3Uri", value.into_node()); self }
}
impl IntoValue_<ClusterLifeCycleConfig> for ClusterLifeCycleConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Cluster.ClusterNetworkInterface`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-clusternetworkinterface.html)
#[must_use]
pub struct ClusterNetworkInterface<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ClusterNetworkInterface<Missing_<super::required::interface_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClusterNetworkInterface(Properties_::new(), PhantomData_) }
}
impl<S0> ClusterNetworkInterface<S0> {
    /// Sets `InterfaceType`. Required. The values are constants of [`InterfaceType`].
    #[inline] pub fn interface_type(mut self, value: impl IntoValue_<InterfaceType>) -> ClusterNetworkInterface<Set_> { self.0.put("InterfaceType", value.into_node()); ClusterNetworkInterface(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ClusterNetworkInterface> for ClusterNetworkInterface<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Cluster.VpcConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-vpcconfig.html)
#[must_use]
pub struct VpcConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VpcConfig<Missing_<super::required::security_group_ids>, Missing_<super::required::subnets>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VpcConfig<S0, S1> {
    /// Sets `SecurityGroupIds`. Required. 1 to 5 items.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> VpcConfig<Set_, S1> { self.0.put("SecurityGroupIds", value.into_node()); VpcConfig(self.0, PhantomData_) }
    /// Sets `Subnets`. Required. 1 to 16 items.
    #[inline] pub fn subnets(mut self, value: impl IntoValue_<Vec<String>>) -> VpcConfig<S0, Set_> { self.0.put("Subnets", value.into_node()); VpcConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VpcConfig> for VpcConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Cluster.ScheduledUpdateConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-scheduledupdateconfig.html)
#[must_use]
pub struct ScheduledUpdateConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ScheduledUpdateConfig<Missing_<super::required::schedule_expression>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScheduledUpdateConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ScheduledUpdateConfig<S0> {
    /// Sets `DeploymentConfig`.
    #[inline] pub fn deployment_config(mut self, value: impl IntoValue_<DeploymentConfig>) -> Self { self.0.put("DeploymentConfig", value.into_node()); self }
    /// Sets `ScheduleExpression`. Required. 1 to 256 characters.
    #[inline] pub fn schedule_expression(mut self, value: impl IntoValue_<String>) -> ScheduledUpdateConfig<Set_> { self.0.put("ScheduleExpression", value.into_node()); ScheduledUpdateConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ScheduledUpdateConfig> for ScheduledUpdateConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Cluster.ClusterSlurmConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-clusterslurmconfig.html)
#[must_use]
pub struct ClusterSlurmConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ClusterSlurmConfig<Missing_<super::required::node_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClusterSlurmConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ClusterSlurmConfig<S0> {
    /// Sets `NodeType`. Required. The values are constants of [`NodeType`].
    #[inline] pub fn node_type(mut self, value: impl IntoValue_<NodeType>) -> ClusterSlurmConfig<Set_> { self.0.put("NodeType", value.into_node()); ClusterSlurmConfig(self.0, PhantomData_) }
    /// Sets `PartitionNames`. At most 1 item.
    #[inline] pub fn partition_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("PartitionNames", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ClusterSlurmConfig> for ClusterSlurmConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Cluster.ClusterInstanceGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-clusterinstancegroup.html)
#[must_use]
pub struct ClusterInstanceGroup<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ClusterInstanceGroup<Missing_<super::required::execution_role>, Missing_<super::required::instance_count>, Missing_<super::required::instance_group_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClusterInstanceGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ClusterInstanceGroup<S0, S1, S2> {
    /// Sets `AutoPatchConfig`.
    #[inline] pub fn auto_patch_config(mut self, value: impl IntoValue_<AutoPatchConfig>) -> Self { self.0.put("AutoPatchConfig", value.into_node()); self }
    /// Sets `CapacityRequirements`.
    #[inline] pub fn capacity_requirements(mut self, value: impl IntoValue_<ClusterCapacityRequirements>) -> Self { self.0.put("CapacityRequirements", value.into_node()); self }
    /// Sets `CurrentCount`. At least 0.
    #[inline] pub fn current_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CurrentCount", value.into_node()); self }
    /// Sets `ExecutionRole`. Required. 20 to 2048 characters.
    #[inline] pub fn execution_role(mut self, value: impl IntoValue_<String>) -> ClusterInstanceGroup<Set_, S1, S2> { self.0.put("ExecutionRole", value.into_node()); ClusterInstanceGroup(self.0, PhantomData_) }
    /// Sets `ImageId`. 7 to 21 characters.
    #[inline] pub fn image_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImageId", value.into_node()); self }
    /// Sets `ImageReleaseVersion`. 5 to 64 characters.
    #[inline] pub fn image_release_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImageReleaseVersion", value.into_node()); self }
    /// Sets `InstanceCount`. Required. 0 to 6758.
    #[inline] pub fn instance_count(mut self, value: impl IntoValue_<i64>) -> ClusterInstanceGroup<S0, Set_, S2> { self.0.put("InstanceCount", value.into_node()); ClusterInstanceGroup(self.0, PhantomData_) }
    /// Sets `InstanceGroupName`. Required. 1 to 63 characters.
    #[inline] pub fn instance_group_name(mut self, value: impl IntoValue_<String>) -> ClusterInstanceGroup<S0, S1, Set_> { self.0.put("InstanceGroupName", value.into_node()); ClusterInstanceGroup(self.0, PhantomData_) }
    /// Sets `InstanceRequirements`.
    #[inline] pub fn instance_requirements(mut self, value: impl IntoValue_<InstanceRequirements>) -> Self { self.0.put("InstanceRequirements", value.into_node()); self }
    /// Sets `InstanceStorageConfigs`. 0 to 4 items.
    #[inline] pub fn instance_storage_configs(mut self, value: impl IntoValue_<Vec<ClusterInstanceStorageConfig>>) -> Self { self.0.put("InstanceStorageConfigs", value.into_node()); self }
    /// Sets `InstanceType`.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceType", value.into_node()); self }
    /// Sets `KubernetesConfig`.
    #[inline] pub fn kubernetes_config(mut self, value: impl IntoValue_<ClusterKubernetesConfig>) -> Self { self.0.put("KubernetesConfig", value.into_node()); self }
    /// Sets `LifeCycleConfig`.
    #[inline] pub fn life_cycle_config(mut self, value: impl IntoValue_<ClusterLifeCycleConfig>) -> Self { self.0.put("LifeCycleConfig", value.into_node()); self }
    /// Sets `MinInstanceCount`. 0 to 6758.
    #[inline] pub fn min_instance_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinInstanceCount", value.into_node()); self }
    /// Sets `NetworkInterface`.
    #[inline] pub fn network_interface(mut self, value: impl IntoValue_<ClusterNetworkInterface>) -> Self { self.0.put("NetworkInterface", value.into_node()); self }
    /// Sets `OnStartDeepHealthChecks`. 1 to 3 items. The values are constants of [`DeepHealthCheckType`].
    #[inline] pub fn on_start_deep_health_checks(mut self, value: impl IntoValue_<Vec<DeepHealthCheckType>>) -> Self { self.0.put("OnStartDeepHealthChecks", value.into_node()); self }
    /// Sets `OverrideVpcConfig`.
    #[inline] pub fn override_vpc_config(mut self, value: impl IntoValue_<VpcConfig>) -> Self { self.0.put("OverrideVpcConfig", value.into_node()); self }
    /// Sets `ScheduledUpdateConfig`.
    #[inline] pub fn scheduled_update_config(mut self, value: impl IntoValue_<ScheduledUpdateConfig>) -> Self { self.0.put("ScheduledUpdateConfig", value.into_node()); self }
    /// Sets `SlurmConfig`.
    #[inline] pub fn slurm_config(mut self, value: impl IntoValue_<ClusterSlurmConfig>) -> Self { self.0.put("SlurmConfig", value.into_node()); self }
    /// Sets `ThreadsPerCore`. 1 to 2.
    #[inline] pub fn threads_per_core(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ThreadsPerCore", value.into_node()); self }
    /// Sets `TrainingPlanArn`. 50 to 2048 characters.
    #[inline] pub fn training_plan_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TrainingPlanArn", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ClusterInstanceGroup> for ClusterInstanceGroup<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Cluster.ClusterOrchestratorEksConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-clusterorchestratoreksconfig.html)
#[must_use]
pub struct ClusterOrchestratorEksConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ClusterOrchestratorEksConfig<Missing_<super::required::cluster_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClusterOrchestratorEksConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ClusterOrchestratorEksConfig<S0> {
    /// Sets `ClusterArn`. Required.
    #[inline] pub fn cluster_arn(mut self, value: impl IntoValue_<String>) -> ClusterOrchestratorEksConfig<Set_> { self.0.put("ClusterArn", value.into_node()); ClusterOrchestratorEksConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ClusterOrchestratorEksConfig> for ClusterOrchestratorEksConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Cluster.ClusterAccountingDatabase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-clusteraccountingdatabase.html)
#[must_use]
pub struct ClusterAccountingDatabase<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ClusterAccountingDatabase<Missing_<super::required::endpoint>, Missing_<super::required::secret_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClusterAccountingDatabase(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ClusterAccountingDatabase<S0, S1> {
    /// Sets `Endpoint`. Required. 1 to 255 characters.
    #[inline] pub fn endpoint(mut self, value: impl IntoValue_<String>) -> ClusterAccountingDatabase<Set_, S1> { self.0.put("Endpoint", value.into_node()); ClusterAccountingDatabase(self.0, PhantomData_) }
    /// Sets `Name`. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Port`. 1 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `SecretArn`. Required. 20 to 2048 characters.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> ClusterAccountingDatabase<S0, Set_> { self.0.put("SecretArn", value.into_node()); ClusterAccountingDatabase(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ClusterAccountingDatabase> for ClusterAccountingDatabase<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Cluster.ClusterOrchestratorSlurmConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-clusterorchestratorslurmconfig.html)
#[must_use]
pub struct ClusterOrchestratorSlurmConfig(Properties_);
impl ClusterOrchestratorSlurmConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ClusterOrchestratorSlurmConfig(Properties_::new()) }
}
impl ClusterOrchestratorSlurmConfig {
    /// Sets `AccountingDatabase`.
    #[inline] pub fn accounting_database(mut self, value: impl IntoValue_<ClusterAccountingDatabase>) -> Self { self.0.put("AccountingDatabase", value.into_node()); self }
    /// Sets `SlurmConfigStrategy`. The values are constants of [`SlurmConfigStrategy`].
    #[inline] pub fn slurm_config_strategy(mut self, value: impl IntoValue_<SlurmConfigStrategy>) -> Self { self.0.put("SlurmConfigStrategy", value.into_node()); self }
}
impl IntoValue_<ClusterOrchestratorSlurmConfig> for ClusterOrchestratorSlurmConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Cluster.Orchestrator`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-orchestrator.html)
#[must_use]
pub struct Orchestrator(Properties_);
impl Orchestrator {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Orchestrator(Properties_::new()) }
}
impl Orchestrator {
    /// Sets `Eks`.
    #[inline] pub fn eks(mut self, value: impl IntoValue_<ClusterOrchestratorEksConfig>) -> Self { self.0.put("Eks", value.into_node()); self }
    /// Sets `Slurm`.
    #[inline] pub fn slurm(mut self, value: impl IntoValue_<ClusterOrchestratorSlurmConfig>) -> Self { self.0.put("Slurm", value.into_node()); self }
}
impl IntoValue_<Orchestrator> for Orchestrator { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Cluster.FSxLustreConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-fsxlustreconfig.html)
#[must_use]
pub struct FSxLustreConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FSxLustreConfig<Missing_<super::required::per_unit_storage_throughput>, Missing_<super::required::size_in_gi_b>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FSxLustreConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FSxLustreConfig<S0, S1> {
    /// Sets `PerUnitStorageThroughput`. Required. 125 to 1000.
    #[inline] pub fn per_unit_storage_throughput(mut self, value: impl IntoValue_<i64>) -> FSxLustreConfig<Set_, S1> { self.0.put("PerUnitStorageThroughput", value.into_node()); FSxLustreConfig(self.0, PhantomData_) }
    /// Sets `SizeInGiB`. Required. 1200 to 100800.
    #[inline] pub fn size_in_gi_b(mut self, value: impl IntoValue_<i64>) -> FSxLustreConfig<S0, Set_> { self.0.put("SizeInGiB", value.into_node()); FSxLustreConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FSxLustreConfig> for FSxLustreConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Cluster.EnvironmentConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-environmentconfig.html)
#[must_use]
pub struct EnvironmentConfig(Properties_);
impl EnvironmentConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EnvironmentConfig(Properties_::new()) }
}
impl EnvironmentConfig {
    /// Sets `FSxLustreConfig`.
    #[inline] pub fn f_sx_lustre_config(mut self, value: impl IntoValue_<FSxLustreConfig>) -> Self { self.0.put("FSxLustreConfig", value.into_node()); self }
}
impl IntoValue_<EnvironmentConfig> for EnvironmentConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Cluster.ClusterRestrictedInstanceGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-clusterrestrictedinstancegroup.html)
#[must_use]
pub struct ClusterRestrictedInstanceGroup<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl ClusterRestrictedInstanceGroup<Missing_<super::required::execution_role>, Missing_<super::required::instance_count>, Missing_<super::required::instance_group_name>, Missing_<super::required::instance_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClusterRestrictedInstanceGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> ClusterRestrictedInstanceGroup<S0, S1, S2, S3> {
    /// Sets `CurrentCount`. At least 0.
    #[inline] pub fn current_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CurrentCount", value.into_node()); self }
    /// Sets `EnvironmentConfig`.
    #[inline] pub fn environment_config(mut self, value: impl IntoValue_<EnvironmentConfig>) -> Self { self.0.put("EnvironmentConfig", value.into_node()); self }
    /// Sets `ExecutionRole`. Required. 20 to 2048 characters.
    #[inline] pub fn execution_role(mut self, value: impl IntoValue_<String>) -> ClusterRestrictedInstanceGroup<Set_, S1, S2, S3> { self.0.put("ExecutionRole", value.into_node()); ClusterRestrictedInstanceGroup(self.0, PhantomData_) }
    /// Sets `InstanceCount`. Required. 0 to 6758.
    #[inline] pub fn instance_count(mut self, value: impl IntoValue_<i64>) -> ClusterRestrictedInstanceGroup<S0, Set_, S2, S3> { self.0.put("InstanceCount", value.into_node()); ClusterRestrictedInstanceGroup(self.0, PhantomData_) }
    /// Sets `InstanceGroupName`. Required. 1 to 63 characters.
    #[inline] pub fn instance_group_name(mut self, value: impl IntoValue_<String>) -> ClusterRestrictedInstanceGroup<S0, S1, Set_, S3> { self.0.put("InstanceGroupName", value.into_node()); ClusterRestrictedInstanceGroup(self.0, PhantomData_) }
    /// Sets `InstanceStorageConfigs`. 0 to 4 items.
    #[inline] pub fn instance_storage_configs(mut self, value: impl IntoValue_<Vec<ClusterInstanceStorageConfig>>) -> Self { self.0.put("InstanceStorageConfigs", value.into_node()); self }
    /// Sets `InstanceType`. Required.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> ClusterRestrictedInstanceGroup<S0, S1, S2, Set_> { self.0.put("InstanceType", value.into_node()); ClusterRestrictedInstanceGroup(self.0, PhantomData_) }
    /// Sets `OnStartDeepHealthChecks`. 1 to 3 items. The values are constants of [`DeepHealthCheckType`].
    #[inline] pub fn on_start_deep_health_checks(mut self, value: impl IntoValue_<Vec<DeepHealthCheckType>>) -> Self { self.0.put("OnStartDeepHealthChecks", value.into_node()); self }
    /// Sets `OverrideVpcConfig`.
    #[inline] pub fn override_vpc_config(mut self, value: impl IntoValue_<VpcConfig>) -> Self { self.0.put("OverrideVpcConfig", value.into_node()); self }
    /// Sets `ThreadsPerCore`. 1 to 2.
    #[inline] pub fn threads_per_core(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ThreadsPerCore", value.into_node()); self }
    /// Sets `TrainingPlanArn`. 50 to 2048 characters.
    #[inline] pub fn training_plan_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TrainingPlanArn", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<ClusterRestrictedInstanceGroup> for ClusterRestrictedInstanceGroup<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Cluster.SharedEnvironmentConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-sharedenvironmentconfig.html)
#[must_use]
pub struct SharedEnvironmentConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SharedEnvironmentConfig<Missing_<super::required::f_sx_lustre_deletion_policy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SharedEnvironmentConfig(Properties_::new(), PhantomData_) }
}
impl<S0> SharedEnvironmentConfig<S0> {
    /// Sets `FSxLustreConfig`.
    #[inline] pub fn f_sx_lustre_config(mut self, value: impl IntoValue_<FSxLustreConfig>) -> Self { self.0.put("FSxLustreConfig", value.into_node()); self }
    /// Sets `FSxLustreDeletionPolicy`. Required. The values are constants of [`FSxLustreDeletionPolicy`].
    #[inline] pub fn f_sx_lustre_deletion_policy(mut self, value: impl IntoValue_<FSxLustreDeletionPolicy>) -> SharedEnvironmentConfig<Set_> { self.0.put("FSxLustreDeletionPolicy", value.into_node()); SharedEnvironmentConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SharedEnvironmentConfig> for SharedEnvironmentConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Cluster.RestrictedInstanceGroupsConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-restrictedinstancegroupsconfig.html)
#[must_use]
pub struct RestrictedInstanceGroupsConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RestrictedInstanceGroupsConfig<Missing_<super::required::shared_environment_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RestrictedInstanceGroupsConfig(Properties_::new(), PhantomData_) }
}
impl<S0> RestrictedInstanceGroupsConfig<S0> {
    /// Sets `SharedEnvironmentConfig`. Required.
    #[inline] pub fn shared_environment_config(mut self, value: impl IntoValue_<SharedEnvironmentConfig>) -> RestrictedInstanceGroupsConfig<Set_> { self.0.put("SharedEnvironmentConfig", value.into_node()); RestrictedInstanceGroupsConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RestrictedInstanceGroupsConfig> for RestrictedInstanceGroupsConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Cluster.TieredStorageConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-cluster-tieredstorageconfig.html)
#[must_use]
pub struct TieredStorageConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TieredStorageConfig<Missing_<super::required::mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TieredStorageConfig(Properties_::new(), PhantomData_) }
}
impl<S0> TieredStorageConfig<S0> {
    /// Sets `InstanceMemoryAllocationPercentage`. 0 to 100.
    #[inline] pub fn instance_memory_allocation_percentage(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("InstanceMemoryAllocationPercentage", value.into_node()); self }
    /// Sets `Mode`. Required. The values are constants of [`TieredStorageConfigMode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<TieredStorageConfigMode>) -> TieredStorageConfig<Set_> { self.0.put("Mode", value.into_node()); TieredStorageConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TieredStorageConfig> for TieredStorageConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SageMaker::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-cluster.html)
#[derive(Debug)]
pub enum AutoScalerType {}
impl AutoScalerType {
    /// `Karpenter`
    pub const KARPENTER: Value_<AutoScalerType> = Value_::constant("Karpenter");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AutoScalerType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-cluster.html)
#[derive(Debug)]
pub enum Mode {}
impl Mode {
    /// `Enable`
    pub const ENABLE: Value_<Mode> = Value_::constant("Enable");
    /// `Disable`
    pub const DISABLE: Value_<Mode> = Value_::constant("Disable");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Mode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-cluster.html)
#[derive(Debug)]
pub enum PatchingStrategy {}
impl PatchingStrategy {
    /// `WhenIdle`
    pub const WHEN_IDLE: Value_<PatchingStrategy> = Value_::constant("WhenIdle");
    /// `WhenAllIdle`
    pub const WHEN_ALL_IDLE: Value_<PatchingStrategy> = Value_::constant("WhenAllIdle");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PatchingStrategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-cluster.html)
#[derive(Debug)]
pub enum Effect {}
impl Effect {
    /// `NoSchedule`
    pub const NO_SCHEDULE: Value_<Effect> = Value_::constant("NoSchedule");
    /// `PreferNoSchedule`
    pub const PREFER_NO_SCHEDULE: Value_<Effect> = Value_::constant("PreferNoSchedule");
    /// `NoExecute`
    pub const NO_EXECUTE: Value_<Effect> = Value_::constant("NoExecute");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Effect> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-cluster.html)
#[derive(Debug)]
pub enum InterfaceType {}
impl InterfaceType {
    /// `efa`
    pub const EFA: Value_<InterfaceType> = Value_::constant("efa");
    /// `efa-only`
    pub const EFA_ONLY: Value_<InterfaceType> = Value_::constant("efa-only");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InterfaceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-cluster.html)
#[derive(Debug)]
pub enum DeepHealthCheckType {}
impl DeepHealthCheckType {
    /// `InstanceStress`
    pub const INSTANCE_STRESS: Value_<DeepHealthCheckType> = Value_::constant("InstanceStress");
    /// `InstanceConnectivity`
    pub const INSTANCE_CONNECTIVITY: Value_<DeepHealthCheckType> = Value_::constant("InstanceConnectivity");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeepHealthCheckType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-cluster.html)
#[derive(Debug)]
pub enum NodeType {}
impl NodeType {
    /// `Controller`
    pub const CONTROLLER: Value_<NodeType> = Value_::constant("Controller");
    /// `Login`
    pub const LOGIN: Value_<NodeType> = Value_::constant("Login");
    /// `Compute`
    pub const COMPUTE: Value_<NodeType> = Value_::constant("Compute");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NodeType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-cluster.html)
#[derive(Debug)]
pub enum NodeProvisioningMode {}
impl NodeProvisioningMode {
    /// `Continuous`
    pub const CONTINUOUS: Value_<NodeProvisioningMode> = Value_::constant("Continuous");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NodeProvisioningMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-cluster.html)
#[derive(Debug)]
pub enum NodeRecovery {}
impl NodeRecovery {
    /// `Automatic`
    pub const AUTOMATIC: Value_<NodeRecovery> = Value_::constant("Automatic");
    /// `None`
    pub const NONE: Value_<NodeRecovery> = Value_::constant("None");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NodeRecovery> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-cluster.html)
#[derive(Debug)]
pub enum SlurmConfigStrategy {}
impl SlurmConfigStrategy {
    /// `Overwrite`
    pub const OVERWRITE: Value_<SlurmConfigStrategy> = Value_::constant("Overwrite");
    /// `Managed`
    pub const MANAGED: Value_<SlurmConfigStrategy> = Value_::constant("Managed");
    /// `Merge`
    pub const MERGE: Value_<SlurmConfigStrategy> = Value_::constant("Merge");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SlurmConfigStrategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-cluster.html)
#[derive(Debug)]
pub enum FSxLustreDeletionPolicy {}
impl FSxLustreDeletionPolicy {
    /// `Keep`
    pub const KEEP: Value_<FSxLustreDeletionPolicy> = Value_::constant("Keep");
    /// `DeleteIfNotUsed`
    pub const DELETE_IF_NOT_USED: Value_<FSxLustreDeletionPolicy> = Value_::constant("DeleteIfNotUsed");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FSxLustreDeletionPolicy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-cluster.html)
#[derive(Debug)]
pub enum TieredStorageConfigMode {}
impl TieredStorageConfigMode {
    /// `Enable`
    pub const ENABLE: Value_<TieredStorageConfigMode> = Value_::constant("Enable");
    /// `Disable`
    pub const DISABLE: Value_<TieredStorageConfigMode> = Value_::constant("Disable");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TieredStorageConfigMode> { Value_::from_node(value.into_node()) }
}
