// Made by `cargo xtask generate`; do not edit.
//! `AWS::EMR::Cluster`

use stanchion_template::generated::*;

/// `AWS::EMR::Cluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-cluster.html)
#[must_use]
pub struct Cluster<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Cluster<Missing_<super::required::instances>, Missing_<super::required::job_flow_role>, Missing_<super::required::name>, Missing_<super::required::service_role>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Cluster(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Cluster<S0, S1, S2, S3> {
    /// Sets `AdditionalInfo`. An update replaces the resource.
    #[inline] pub fn additional_info(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("AdditionalInfo", value.into_node()); self }
    /// Sets `Applications`. An update replaces the resource.
    #[inline] pub fn applications(mut self, value: impl IntoValue_<Vec<Application>>) -> Self { self.0.put("Applications", value.into_node()); self }
    /// Sets `AutoScalingRole`. An update replaces the resource.
    #[inline] pub fn auto_scaling_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AutoScalingRole", value.into_node()); self }
    /// Sets `AutoTerminationPolicy`.
    #[inline] pub fn auto_termination_policy(mut self, value: impl IntoValue_<AutoTerminationPolicy>) -> Self { self.0.put("AutoTerminationPolicy", value.into_node()); self }
    /// Sets `BootstrapActions`. An update replaces the resource.
    #[inline] pub fn bootstrap_actions(mut self, value: impl IntoValue_<Vec<BootstrapActionConfig>>) -> Self { self.0.put("BootstrapActions", value.into_node()); self }
    /// Sets `Configurations`. An update replaces the resource.
    #[inline] pub fn configurations(mut self, value: impl IntoValue_<Vec<Configuration>>) -> Self { self.0.put("Configurations", value.into_node()); self }
    /// Sets `CustomAmiId`. An update replaces the resource.
    #[inline] pub fn custom_ami_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomAmiId", value.into_node()); self }
    /// Sets `EbsRootVolumeIops`. An update replaces the resource.
    #[inline] pub fn ebs_root_volume_iops(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EbsRootVolumeIops", value.into_node()); self }
    /// Sets `EbsRootVolumeSize`. An update replaces the resource.
    #[inline] pub fn ebs_root_volume_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EbsRootVolumeSize", value.into_node()); self }
    /// Sets `EbsRootVolumeThroughput`. An update replaces the resource.
    #[inline] pub fn ebs_root_volume_throughput(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EbsRootVolumeThroughput", value.into_node()); self }
    /// Sets `Instances`. Required. An update may replace the resource.
    #[inline] pub fn instances(mut self, value: impl IntoValue_<JobFlowInstancesConfig>) -> Cluster<Set_, S1, S2, S3> { self.0.put("Instances", value.into_node()); Cluster(self.0, PhantomData_) }
    /// Sets `JobFlowRole`. Required. An update replaces the resource.
    #[inline] pub fn job_flow_role(mut self, value: impl IntoValue_<String>) -> Cluster<S0, Set_, S2, S3> { self.0.put("JobFlowRole", value.into_node()); Cluster(self.0, PhantomData_) }
    /// Sets `KerberosAttributes`. An update replaces the resource.
    #[inline] pub fn kerberos_attributes(mut self, value: impl IntoValue_<KerberosAttributes>) -> Self { self.0.put("KerberosAttributes", value.into_node()); self }
    /// Sets `LogEncryptionKmsKeyId`. An update replaces the resource.
    #[inline] pub fn log_encryption_kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogEncryptionKmsKeyId", value.into_node()); self }
    /// Sets `LogUri`. An update replaces the resource.
    #[inline] pub fn log_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogUri", value.into_node()); self }
    /// Sets `ManagedScalingPolicy`.
    #[inline] pub fn managed_scaling_policy(mut self, value: impl IntoValue_<ManagedScalingPolicy>) -> Self { self.0.put("ManagedScalingPolicy", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Cluster<S0, S1, Set_, S3> { self.0.put("Name", value.into_node()); Cluster(self.0, PhantomData_) }
    /// Sets `OSReleaseLabel`. An update replaces the resource.
    #[inline] pub fn os_release_label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OSReleaseLabel", value.into_node()); self }
    /// Sets `PlacementGroupConfigs`. An update replaces the resource.
    #[inline] pub fn placement_group_configs(mut self, value: impl IntoValue_<Vec<PlacementGroupConfig>>) -> Self { self.0.put("PlacementGroupConfigs", value.into_node()); self }
    /// Sets `ReleaseLabel`. An update replaces the resource.
    #[inline] pub fn release_label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReleaseLabel", value.into_node()); self }
    /// Sets `ScaleDownBehavior`. An update replaces the resource.
    #[inline] pub fn scale_down_behavior(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ScaleDownBehavior", value.into_node()); self }
    /// Sets `SecurityConfiguration`. An update replaces the resource.
    #[inline] pub fn security_configuration(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecurityConfiguration", value.into_node()); self }
    /// Sets `ServiceRole`. Required. An update replaces the resource.
    #[inline] pub fn service_role(mut self, value: impl IntoValue_<String>) -> Cluster<S0, S1, S2, Set_> { self.0.put("ServiceRole", value.into_node()); Cluster(self.0, PhantomData_) }
    /// Sets `StepConcurrencyLevel`.
    #[inline] pub fn step_concurrency_level(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StepConcurrencyLevel", value.into_node()); self }
    /// Sets `Steps`. An update replaces the resource.
    #[inline] pub fn steps(mut self, value: impl IntoValue_<Vec<StepConfig>>) -> Self { self.0.put("Steps", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VisibleToAllUsers`.
    #[inline] pub fn visible_to_all_users(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("VisibleToAllUsers", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Cluster> for Cluster<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Cluster<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::EMR::Cluster";
    type Handle = ClusterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Cluster`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ClusterRef(Id_);
impl From<Id_> for ClusterRef { #[inline] fn from(id: Id_) -> Self { ClusterRef(id) } }
impl AsRef<Id_> for ClusterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ClusterRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `MasterPublicDNS`
    #[inline] pub fn master_public_dns(&self) -> Value_<String> { self.0.attribute("MasterPublicDNS") }
}
/// `AWS::EMR::Cluster.Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-application.html)
#[must_use]
pub struct Application(Properties_);
impl Application {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Application(Properties_::new()) }
}
impl Application {
    /// Sets `AdditionalInfo`.
    #[inline] pub fn additional_info(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("AdditionalInfo", value.into_node()); self }
    /// Sets `Args`.
    #[inline] pub fn args(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Args", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Version`.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl IntoValue_<Application> for Application { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::Cluster.AutoTerminationPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-autoterminationpolicy.html)
#[must_use]
pub struct AutoTerminationPolicy(Properties_);
impl AutoTerminationPolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AutoTerminationPolicy(Properties_::new()) }
}
impl AutoTerminationPolicy {
    /// Sets `IdleTimeout`.
    #[inline] pub fn idle_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("IdleTimeout", value.into_node()); self }
}
impl IntoValue_<AutoTerminationPolicy> for AutoTerminationPolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::Cluster.ScriptBootstrapActionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-scriptbootstrapactionconfig.html)
#[must_use]
pub struct ScriptBootstrapActionConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ScriptBootstrapActionConfig<Missing_<super::required::path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScriptBootstrapActionConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ScriptBootstrapActionConfig<S0> {
    /// Sets `Args`.
    #[inline] pub fn args(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Args", value.into_node()); self }
    /// Sets `Path`. Required.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> ScriptBootstrapActionConfig<Set_> { self.0.put("Path", value.into_node()); ScriptBootstrapActionConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ScriptBootstrapActionConfig> for ScriptBootstrapActionConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::Cluster.BootstrapActionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-bootstrapactionconfig.html)
#[must_use]
pub struct BootstrapActionConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BootstrapActionConfig<Missing_<super::required::name>, Missing_<super::required::script_bootstrap_action>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BootstrapActionConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BootstrapActionConfig<S0, S1> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> BootstrapActionConfig<Set_, S1> { self.0.put("Name", value.into_node()); BootstrapActionConfig(self.0, PhantomData_) }
    /// Sets `ScriptBootstrapAction`. Required.
    #[inline] pub fn script_bootstrap_action(mut self, value: impl IntoValue_<ScriptBootstrapActionConfig>) -> BootstrapActionConfig<S0, Set_> { self.0.put("ScriptBootstrapAction", value.into_node()); BootstrapActionConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BootstrapActionConfig> for BootstrapActionConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::Cluster.Configuration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-configuration.html)
#[must_use]
pub struct Configuration(Properties_);
impl Configuration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Configuration(Properties_::new()) }
}
impl Configuration {
    /// Sets `Classification`.
    #[inline] pub fn classification(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Classification", value.into_node()); self }
    /// Sets `ConfigurationProperties`.
    #[inline] pub fn configuration_properties(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("ConfigurationProperties", value.into_node()); self }
    /// Sets `Configurations`.
    #[inline] pub fn configurations(mut self, value: impl IntoValue_<Vec<Configuration>>) -> Self { self.0.put("Configurations", value.into_node()); self }
}
impl IntoValue_<Configuration> for Configuration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::Cluster.VolumeSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-volumespecification.html)
#[must_use]
pub struct VolumeSpecification<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VolumeSpecification<Missing_<super::required::size_in_gb>, Missing_<super::required::volume_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VolumeSpecification(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VolumeSpecification<S0, S1> {
    /// Sets `Iops`.
    #[inline] pub fn iops(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Iops", value.into_node()); self }
    /// Sets `SizeInGB`. Required.
    #[inline] pub fn size_in_gb(mut self, value: impl IntoValue_<i64>) -> VolumeSpecification<Set_, S1> { self.0.put("SizeInGB", value.into_node()); VolumeSpecification(self.0, PhantomData_) }
    /// Sets `Throughput`.
    #[inline] pub fn throughput(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Throughput", value.into_node()); self }
    /// Sets `VolumeType`. Required.
    #[inline] pub fn volume_type(mut self, value: impl IntoValue_<String>) -> VolumeSpecification<S0, Set_> { self.0.put("VolumeType", value.into_node()); VolumeSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VolumeSpecification> for VolumeSpecification<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::Cluster.EbsBlockDeviceConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-ebsblockdeviceconfig.html)
#[must_use]
pub struct EbsBlockDeviceConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EbsBlockDeviceConfig<Missing_<super::required::volume_specification>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EbsBlockDeviceConfig(Properties_::new(), PhantomData_) }
}
impl<S0> EbsBlockDeviceConfig<S0> {
    /// Sets `VolumeSpecification`. Required.
    #[inline] pub fn volume_specification(mut self, value: impl IntoValue_<VolumeSpecification>) -> EbsBlockDeviceConfig<Set_> { self.0.put("VolumeSpecification", value.into_node()); EbsBlockDeviceConfig(self.0, PhantomData_) }
    /// Sets `VolumesPerInstance`.
    #[inline] pub fn volumes_per_instance(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("VolumesPerInstance", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EbsBlockDeviceConfig> for EbsBlockDeviceConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::Cluster.EbsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-ebsconfiguration.html)
#[must_use]
pub struct EbsConfiguration(Properties_);
impl EbsConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EbsConfiguration(Properties_::new()) }
}
impl EbsConfiguration {
    /// Sets `EbsBlockDeviceConfigs`.
    #[inline] pub fn ebs_block_device_configs(mut self, value: impl IntoValue_<Vec<EbsBlockDeviceConfig>>) -> Self { self.0.put("EbsBlockDeviceConfigs", value.into_node()); self }
    /// Sets `EbsOptimized`.
    #[inline] pub fn ebs_optimized(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EbsOptimized", value.into_node()); self }
}
impl IntoValue_<EbsConfiguration> for EbsConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::Cluster.InstanceTypeConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-instancetypeconfig.html)
#[must_use]
pub struct InstanceTypeConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InstanceTypeConfig<Missing_<super::required::instance_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InstanceTypeConfig(Properties_::new(), PhantomData_) }
}
impl<S0> InstanceTypeConfig<S0> {
    /// Sets `BidPrice`.
    #[inline] pub fn bid_price(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BidPrice", value.into_node()); self }
    /// Sets `BidPriceAsPercentageOfOnDemandPrice`.
    #[inline] pub fn bid_price_as_percentage_of_on_demand_price(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("BidPriceAsPercentageOfOnDemandPrice", value.into_node()); self }
    /// Sets `Configurations`.
    #[inline] pub fn configurations(mut self, value: impl IntoValue_<Vec<Configuration>>) -> Self { self.0.put("Configurations", value.into_node()); self }
    /// Sets `CustomAmiId`.
    #[inline] pub fn custom_ami_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomAmiId", value.into_node()); self }
    /// Sets `EbsConfiguration`.
    #[inline] pub fn ebs_configuration(mut self, value: impl IntoValue_<EbsConfiguration>) -> Self { self.0.put("EbsConfiguration", value.into_node()); self }
    /// Sets `InstanceType`. Required.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> InstanceTypeConfig<Set_> { self.0.put("InstanceType", value.into_node()); InstanceTypeConfig(self.0, PhantomData_) }
    /// Sets `Priority`.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Priority", value.into_node()); self }
    /// Sets `WeightedCapacity`.
    #[inline] pub fn weighted_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("WeightedCapacity", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<InstanceTypeConfig> for InstanceTypeConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::Cluster.OnDemandCapacityReservationOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-ondemandcapacityreservationoptions.html)
#[must_use]
pub struct OnDemandCapacityReservationOptions(Properties_);
impl OnDemandCapacityReservationOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OnDemandCapacityReservationOptions(Properties_::new()) }
}
impl OnDemandCapacityReservationOptions {
    /// Sets `CapacityReservationPreference`.
    #[inline] pub fn capacity_reservation_preference(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CapacityReservationPreference", value.into_node()); self }
    /// Sets `CapacityReservationResourceGroupArn`.
    #[inline] pub fn capacity_reservation_resource_group_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CapacityReservationResourceGroupArn", value.into_node()); self }
    /// Sets `UsageStrategy`.
    #[inline] pub fn usage_strategy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UsageStrategy", value.into_node()); self }
}
impl IntoValue_<OnDemandCapacityReservationOptions> for OnDemandCapacityReservationOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::Cluster.OnDemandProvisioningSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-ondemandprovisioningspecification.html)
#[must_use]
pub struct OnDemandProvisioningSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OnDemandProvisioningSpecification<Missing_<super::required::allocation_strategy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OnDemandProvisioningSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> OnDemandProvisioningSpecification<S0> {
    /// Sets `AllocationStrategy`. Required.
    #[inline] pub fn allocation_strategy(mut self, value: impl IntoValue_<String>) -> OnDemandProvisioningSpecification<Set_> { self.0.put("AllocationStrategy", value.into_node()); OnDemandProvisioningSpecification(self.0, PhantomData_) }
    /// Sets `CapacityReservationOptions`.
    #[inline] pub fn capacity_reservation_options(mut self, value: impl IntoValue_<OnDemandCapacityReservationOptions>) -> Self { self.0.put("CapacityReservationOptions", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<OnDemandProvisioningSpecification> for OnDemandProvisioningSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::Cluster.SpotProvisioningSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-spotprovisioningspecification.html)
#[must_use]
pub struct SpotProvisioningSpecification<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SpotProvisioningSpecification<Missing_<super::required::timeout_action>, Missing_<super::required::timeout_duration_minutes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SpotProvisioningSpecification(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SpotProvisioningSpecification<S0, S1> {
    /// Sets `AllocationStrategy`.
    #[inline] pub fn allocation_strategy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AllocationStrategy", value.into_node()); self }
    /// Sets `BlockDurationMinutes`.
    #[inline] pub fn block_duration_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BlockDurationMinutes", value.into_node()); self }
    /// Sets `TimeoutAction`. Required.
    #[inline] pub fn timeout_action(mut self, value: impl IntoValue_<String>) -> SpotProvisioningSpecification<Set_, S1> { self.0.put("TimeoutAction", value.into_node()); SpotProvisioningSpecification(self.0, PhantomData_) }
    /// Sets `TimeoutDurationMinutes`. Required.
    #[inline] pub fn timeout_duration_minutes(mut self, value: impl IntoValue_<i64>) -> SpotProvisioningSpecification<S0, Set_> { self.0.put("TimeoutDurationMinutes", value.into_node()); SpotProvisioningSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SpotProvisioningSpecification> for SpotProvisioningSpecification<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::Cluster.InstanceFleetProvisioningSpecifications`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-instancefleetprovisioningspecifications.html)
#[must_use]
pub struct InstanceFleetProvisioningSpecifications(Properties_);
impl InstanceFleetProvisioningSpecifications {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InstanceFleetProvisioningSpecifications(Properties_::new()) }
}
impl InstanceFleetProvisioningSpecifications {
    /// Sets `OnDemandSpecification`.
    #[inline] pub fn on_demand_specification(mut self, value: impl IntoValue_<OnDemandProvisioningSpecification>) -> Self { self.0.put("OnDemandSpecification", value.into_node()); self }
    /// Sets `SpotSpecification`.
    #[inline] pub fn spot_specification(mut self, value: impl IntoValue_<SpotProvisioningSpecification>) -> Self { self.0.put("SpotSpecification", value.into_node()); self }
}
impl IntoValue_<InstanceFleetProvisioningSpecifications> for InstanceFleetProvisioningSpecifications { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::Cluster.OnDemandResizingSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-ondemandresizingspecification.html)
#[must_use]
pub struct OnDemandResizingSpecification(Properties_);
impl OnDemandResizingSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OnDemandResizingSpecification(Properties_::new()) }
}
impl OnDemandResizingSpecification {
    /// Sets `AllocationStrategy`.
    #[inline] pub fn allocation_strategy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AllocationStrategy", value.into_node()); self }
    /// Sets `CapacityReservationOptions`.
    #[inline] pub fn capacity_reservation_options(mut self, value: impl IntoValue_<OnDemandCapacityReservationOptions>) -> Self { self.0.put("CapacityReservationOptions", value.into_node()); self }
    /// Sets `TimeoutDurationMinutes`.
    #[inline] pub fn timeout_duration_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeoutDurationMinutes", value.into_node()); self }
}
impl IntoValue_<OnDemandResizingSpecification> for OnDemandResizingSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::Cluster.SpotResizingSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-spotresizingspecification.html)
#[must_use]
pub struct SpotResizingSpecification(Properties_);
impl SpotResizingSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SpotResizingSpecification(Properties_::new()) }
}
impl SpotResizingSpecification {
    /// Sets `AllocationStrategy`.
    #[inline] pub fn allocation_strategy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AllocationStrategy", value.into_node()); self }
    /// Sets `TimeoutDurationMinutes`.
    #[inline] pub fn timeout_duration_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeoutDurationMinutes", value.into_node()); self }
}
impl IntoValue_<SpotResizingSpecification> for SpotResizingSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::Cluster.InstanceFleetResizingSpecifications`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-instancefleetresizingspecifications.html)
#[must_use]
pub struct InstanceFleetResizingSpecifications(Properties_);
impl InstanceFleetResizingSpecifications {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InstanceFleetResizingSpecifications(Properties_::new()) }
}
impl InstanceFleetResizingSpecifications {
    /// Sets `OnDemandResizeSpecification`.
    #[inline] pub fn on_demand_resize_specification(mut self, value: impl IntoValue_<OnDemandResizingSpecification>) -> Self { self.0.put("OnDemandResizeSpecification", value.into_node()); self }
    /// Sets `SpotResizeSpecification`.
    #[inline] pub fn spot_resize_specification(mut self, value: impl IntoValue_<SpotResizingSpecification>) -> Self { self.0.put("SpotResizeSpecification", value.into_node()); self }
}
impl IntoValue_<InstanceFleetResizingSpecifications> for InstanceFleetResizingSpecifications { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::Cluster.InstanceFleetConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-instancefleetconfig.html)
#[must_use]
pub struct InstanceFleetConfig(Properties_);
impl InstanceFleetConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InstanceFleetConfig(Properties_::new()) }
}
impl InstanceFleetConfig {
    /// Sets `InstanceTypeConfigs`.
    #[inline] pub fn instance_type_configs(mut self, value: impl IntoValue_<Vec<InstanceTypeConfig>>) -> Self { self.0.put("InstanceTypeConfigs", value.into_node()); self }
    /// Sets `LaunchSpecifications`.
    #[inline] pub fn launch_specifications(mut self, value: impl IntoValue_<InstanceFleetProvisioningSpecifications>) -> Self { self.0.put("LaunchSpecifications", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `ResizeSpecifications`.
    #[inline] pub fn resize_specifications(mut self, value: impl IntoValue_<InstanceFleetResizingSpecifications>) -> Self { self.0.put("ResizeSpecifications", value.into_node()); self }
    /// Sets `TargetOnDemandCapacity`.
    #[inline] pub fn target_on_demand_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TargetOnDemandCapacity", value.into_node()); self }
    /// Sets `TargetSpotCapacity`.
    #[inline] pub fn target_spot_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TargetSpotCapacity", value.into_node()); self }
}
impl IntoValue_<InstanceFleetConfig> for InstanceFleetConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::Cluster.ScalingConstraints`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-scalingconstraints.html)
#[must_use]
pub struct ScalingConstraints<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ScalingConstraints<Missing_<super::required::max_capacity>, Missing_<super::required::min_capacity>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScalingConstraints(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ScalingConstraints<S0, S1> {
    /// Sets `MaxCapacity`. Required.
    #[inline] pub fn max_capacity(mut self, value: impl IntoValue_<i64>) -> ScalingConstraints<Set_, S1> { self.0.put("MaxCapacity", value.into_node()); ScalingConstraints(self.0, PhantomData_) }
    /// Sets `MinCapacity`. Required.
    #[inline] pub fn min_capacity(mut self, value: impl IntoValue_<i64>) -> ScalingConstraints<S0, Set_> { self.0.put("MinCapacity", value.into_node()); ScalingConstraints(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ScalingConstraints> for ScalingConstraints<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::Cluster.SimpleScalingPolicyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-simplescalingpolicyconfiguration.html)
#[must_use]
pub struct SimpleScalingPolicyConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SimpleScalingPolicyConfiguration<Missing_<super::required::scaling_adjustment>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SimpleScalingPolicyConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> SimpleScalingPolicyConfiguration<S0> {
    /// Sets `AdjustmentType`.
    #[inline] pub fn adjustment_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AdjustmentType", value.into_node()); self }
    /// Sets `CoolDown`.
    #[inline] pub fn cool_down(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CoolDown", value.into_node()); self }
    /// Sets `ScalingAdjustment`. Required.
    #[inline] pub fn scaling_adjustment(mut self, value: impl IntoValue_<i64>) -> SimpleScalingPolicyConfiguration<Set_> { self.0.put("ScalingAdjustment", value.into_node()); SimpleScalingPolicyConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SimpleScalingPolicyConfiguration> for SimpleScalingPolicyConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::Cluster.ScalingAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-scalingaction.html)
#[must_use]
pub struct ScalingAction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ScalingAction<Missing_<super::required::simple_scaling_policy_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScalingAction(Properties_::new(), PhantomData_) }
}
impl<S0> ScalingAction<S0> {
    /// Sets `Market`.
    #[inline] pub fn market(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Market", value.into_node()); self }
    /// Sets `SimpleScalingPolicyConfiguration`. Required.
    #[inline] pub fn simple_scaling_policy_configuration(mut self, value: impl IntoValue_<SimpleScalingPolicyConfiguration>) -> ScalingAction<Set_> { self.0.put("SimpleScalingPolicyConfiguration", value.into_node()); ScalingAction(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ScalingAction> for ScalingAction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::Cluster.CloudWatchAlarmDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-cloudwatchalarmdefinition.html)
#[must_use]
pub struct CloudWatchAlarmDefinition<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl CloudWatchAlarmDefinition<Missing_<super::required::comparison_operator>, Missing_<super::required::metric_name>, Missing_<super::required::period>, Missing_<super::required::threshold>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CloudWatchAlarmDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> CloudWatchAlarmDefinition<S0, S1, S2, S3> {
    /// Sets `ComparisonOperator`. Required.
    #[inline] pub fn comparison_operator(mut self, value: impl IntoValue_<String>) -> CloudWatchAlarmDefinition<Set_, S1, S2, S3> { self.0.put("ComparisonOperator", value.into_node()); CloudWatchAlarmDefinition(self.0, PhantomData_) }
    /// Sets `Dimensions`.
    #[inline] pub fn dimensions(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Dimensions", value.into_node()); self }
    /// Sets `EvaluationPeriods`.
    #[inline] pub fn evaluation_periods(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EvaluationPeriods", value.into_node()); self }
    /// Sets `MetricName`. Required.
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<String>) -> CloudWatchAlarmDefinition<S0, Set_, S2, S3> { self.0.put("MetricName", value.into_node()); CloudWatchAlarmDefinition(self.0, PhantomData_) }
    /// Sets `Namespace`.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Namespace", value.into_node()); self }
    /// Sets `Period`. Required.
    #[inline] pub fn period(mut self, value: impl IntoValue_<i64>) -> CloudWatchAlarmDefinition<S0, S1, Set_, S3> { self.0.put("Period", value.into_node()); CloudWatchAlarmDefinition(self.0, PhantomData_) }
    /// Sets `Statistic`.
    #[inline] pub fn statistic(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Statistic", value.into_node()); self }
    /// Sets `Threshold`. Required.
    #[inline] pub fn threshold(mut self, value: impl IntoValue_<f64>) -> CloudWatchAlarmDefinition<S0, S1, S2, Set_> { self.0.put("Threshold", value.into_node()); CloudWatchAlarmDefinition(self.0, PhantomData_) }
    /// Sets `Unit`.
    #[inline] pub fn unit(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Unit", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<CloudWatchAlarmDefinition> for CloudWatchAlarmDefinition<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::Cluster.ScalingTrigger`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-scalingtrigger.html)
#[must_use]
pub struct ScalingTrigger<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ScalingTrigger<Missing_<super::required::cloud_watch_alarm_definition>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScalingTrigger(Properties_::new(), PhantomData_) }
}
impl<S0> ScalingTrigger<S0> {
    /// Sets `CloudWatchAlarmDefinition`. Required.
    #[inline] pub fn cloud_watch_alarm_definition(mut self, value: impl IntoValue_<CloudWatchAlarmDefinition>) -> ScalingTrigger<Set_> { self.0.put("CloudWatchAlarmDefinition", value.into_node()); ScalingTrigger(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ScalingTrigger> for ScalingTrigger<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::Cluster.ScalingRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-scalingrule.html)
#[must_use]
pub struct ScalingRule<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ScalingRule<Missing_<super::required::action>, Missing_<super::required::name>, Missing_<super::required::trigger>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScalingRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ScalingRule<S0, S1, S2> {
    /// Sets `Action`. Required.
    #[inline] pub fn action(mut self, value: impl IntoValue_<ScalingAction>) -> ScalingRule<Set_, S1, S2> { self.0.put("Action", value.into_node()); ScalingRule(self.0, PhantomData_) }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ScalingRule<S0, Set_, S2> { self.0.put("Name", value.into_node()); ScalingRule(self.0, PhantomData_) }
    /// Sets `Trigger`. Required.
    #[inline] pub fn trigger(mut self, value: impl IntoValue_<ScalingTrigger>) -> ScalingRule<S0, S1, Set_> { self.0.put("Trigger", value.into_node()); ScalingRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ScalingRule> for ScalingRule<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::Cluster.AutoScalingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-autoscalingpolicy.html)
#[must_use]
pub struct AutoScalingPolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AutoScalingPolicy<Missing_<super::required::constraints>, Missing_<super::required::rules>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AutoScalingPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AutoScalingPolicy<S0, S1> {
    /// Sets `Constraints`. Required.
    #[inline] pub fn constraints(mut self, value: impl IntoValue_<ScalingConstraints>) -> AutoScalingPolicy<Set_, S1> { self.0.put("Constraints", value.into_node()); AutoScalingPolicy(self.0, PhantomData_) }
    /// Sets `Rules`. Required.
    #[inline] pub fn rules(mut self, value: impl IntoValue_<Vec<ScalingRule>>) -> AutoScalingPolicy<S0, Set_> { self.0.put("Rules", value.into_node()); AutoScalingPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AutoScalingPolicy> for AutoScalingPolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::Cluster.InstanceGroupConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-instancegroupconfig.html)
#[must_use]
pub struct InstanceGroupConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl InstanceGroupConfig<Missing_<super::required::instance_count>, Missing_<super::required::instance_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InstanceGroupConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> InstanceGroupConfig<S0, S1> {
    /// Sets `AutoScalingPolicy`.
    #[inline] pub fn auto_scaling_policy(mut self, value: impl IntoValue_<AutoScalingPolicy>) -> Self { self.0.put("AutoScalingPolicy", value.into_node()); self }
    /// Sets `BidPrice`.
    #[inline] pub fn bid_price(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BidPrice", value.into_node()); self }
    /// Sets `Configurations`.
    #[inline] pub fn configurations(mut self, value: impl IntoValue_<Vec<Configuration>>) -> Self { self.0.put("Configurations", value.into_node()); self }
    /// Sets `CustomAmiId`.
    #[inline] pub fn custom_ami_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomAmiId", value.into_node()); self }
    /// Sets `EbsConfiguration`.
    #[inline] pub fn ebs_configuration(mut self, value: impl IntoValue_<EbsConfiguration>) -> Self { self.0.put("EbsConfiguration", value.into_node()); self }
    /// Sets `InstanceCount`. Required.
    #[inline] pub fn instance_count(mut self, value: impl IntoValue_<i64>) -> InstanceGroupConfig<Set_, S1> { self.0.put("InstanceCount", value.into_node()); InstanceGroupConfig(self.0, PhantomData_) }
    /// Sets `InstanceType`. Required.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> InstanceGroupConfig<S0, Set_> { self.0.put("InstanceType", value.into_node()); InstanceGroupConfig(self.0, PhantomData_) }
    /// Sets `Market`.
    #[inline] pub fn market(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Market", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<InstanceGroupConfig> for InstanceGroupConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::Cluster.PlacementType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-placementtype.html)
#[must_use]
pub struct PlacementType<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PlacementType<Missing_<super::required::availability_zone>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PlacementType(Properties_::new(), PhantomData_) }
}
impl<S0> PlacementType<S0> {
    /// Sets `AvailabilityZone`. Required.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> PlacementType<Set_> { self.0.put("AvailabilityZone", value.into_node()); PlacementType(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PlacementType> for PlacementType<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::Cluster.JobFlowInstancesConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-jobflowinstancesconfig.html)
#[must_use]
pub struct JobFlowInstancesConfig(Properties_);
impl JobFlowInstancesConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { JobFlowInstancesConfig(Properties_::new()) }
}
impl JobFlowInstancesConfig {
    /// Sets `AdditionalMasterSecurityGroups`.
    #[inline] pub fn additional_master_security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AdditionalMasterSecurityGroups", value.into_node()); self }
    /// Sets `AdditionalSlaveSecurityGroups`.
    #[inline] pub fn additional_slave_security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AdditionalSlaveSecurityGroups", value.into_node()); self }
    /// Sets `CoreInstanceFleet`.
    #[inline] pub fn core_instance_fleet(mut self, value: impl IntoValue_<InstanceFleetConfig>) -> Self { self.0.put("CoreInstanceFleet", value.into_node()); self }
    /// Sets `CoreInstanceGroup`.
    #[inline] pub fn core_instance_group(mut self, value: impl IntoValue_<InstanceGroupConfig>) -> Self { self.0.put("CoreInstanceGroup", value.into_node()); self }
    /// Sets `Ec2KeyName`.
    #[inline] pub fn ec2_key_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Ec2KeyName", value.into_node()); self }
    /// Sets `Ec2SubnetId`.
    #[inline] pub fn ec2_subnet_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Ec2SubnetId", value.into_node()); self }
    /// Sets `Ec2SubnetIds`.
    #[inline] pub fn ec2_subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Ec2SubnetIds", value.into_node()); self }
    /// Sets `EmrManagedMasterSecurityGroup`.
    #[inline] pub fn emr_managed_master_security_group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EmrManagedMasterSecurityGroup", value.into_node()); self }
    /// Sets `EmrManagedSlaveSecurityGroup`.
    #[inline] pub fn emr_managed_slave_security_group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EmrManagedSlaveSecurityGroup", value.into_node()); self }
    /// Sets `HadoopVersion`.
    #[inline] pub fn hadoop_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HadoopVersion", value.into_node()); self }
    /// Sets `KeepJobFlowAliveWhenNoSteps`.
    #[inline] pub fn keep_job_flow_alive_when_no_steps(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("KeepJobFlowAliveWhenNoSteps", value.into_node()); self }
    /// Sets `MasterInstanceFleet`.
    #[inline] pub fn master_instance_fleet(mut self, value: impl IntoValue_<InstanceFleetConfig>) -> Self { self.0.put("MasterInstanceFleet", value.into_node()); self }
    /// Sets `MasterInstanceGroup`.
    #[inline] pub fn master_instance_group(mut self, value: impl IntoValue_<InstanceGroupConfig>) -> Self { self.0.put("MasterInstanceGroup", value.into_node()); self }
    /// Sets `Placement`.
    #[inline] pub fn placement(mut self, value: impl IntoValue_<PlacementType>) -> Self { self.0.put("Placement", value.into_node()); self }
    /// Sets `ServiceAccessSecurityGroup`.
    #[inline] pub fn service_access_security_group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceAccessSecurityGroup", value.into_node()); self }
    /// Sets `TaskInstanceFleets`.
    #[inline] pub fn task_instance_fleets(mut self, value: impl IntoValue_<Vec<InstanceFleetConfig>>) -> Self { self.0.put("TaskInstanceFleets", value.into_node()); self }
    /// Sets `TaskInstanceGroups`.
    #[inline] pub fn task_instance_groups(mut self, value: impl IntoValue_<Vec<InstanceGroupConfig>>) -> Self { self.0.put("TaskInstanceGroups", value.into_node()); self }
    /// Sets `TerminationProtected`.
    #[inline] pub fn termination_protected(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("TerminationProtected", value.into_node()); self }
    /// Sets `UnhealthyNodeReplacement`.
    #[inline] pub fn unhealthy_node_replacement(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UnhealthyNodeReplacement", value.into_node()); self }
}
impl IntoValue_<JobFlowInstancesConfig> for JobFlowInstancesConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::Cluster.KerberosAttributes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-kerberosattributes.html)
#[must_use]
pub struct KerberosAttributes<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl KerberosAttributes<Missing_<super::required::kdc_admin_password>, Missing_<super::required::realm>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KerberosAttributes(Properties_::new(), PhantomData_) }
}
impl<S0, S1> KerberosAttributes<S0, S1> {
    /// Sets `ADDomainJoinPassword`.
    #[inline] pub fn ad_domain_join_password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ADDomainJoinPassword", value.into_node()); self }
    /// Sets `ADDomainJoinUser`.
    #[inline] pub fn ad_domain_join_user(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ADDomainJoinUser", value.into_node()); self }
    /// Sets `CrossRealmTrustPrincipalPassword`.
    #[inline] pub fn cross_realm_trust_principal_password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CrossRealmTrustPrincipalPassword", value.into_node()); self }
    /// Sets `KdcAdminPassword`. Required.
    #[inline] pub fn kdc_admin_password(mut self, value: impl IntoValue_<String>) -> KerberosAttributes<Set_, S1> { self.0.put("KdcAdminPassword", value.into_node()); KerberosAttributes(self.0, PhantomData_) }
    /// Sets `Realm`. Required.
    #[inline] pub fn realm(mut self, value: impl IntoValue_<String>) -> KerberosAttributes<S0, Set_> { self.0.put("Realm", value.into_node()); KerberosAttributes(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<KerberosAttributes> for KerberosAttributes<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::Cluster.ComputeLimits`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-computelimits.html)
#[must_use]
pub struct ComputeLimits<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ComputeLimits<Missing_<super::required::maximum_capacity_units>, Missing_<super::required::minimum_capacity_units>, Missing_<super::required::unit_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ComputeLimits(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ComputeLimits<S0, S1, S2> {
    /// Sets `MaximumCapacityUnits`. Required.
    #[inline] pub fn maximum_capacity_units(mut self, value: impl IntoValue_<i64>) -> ComputeLimits<Set_, S1, S2> { self.0.put("MaximumCapacityUnits", value.into_node()); ComputeLimits(self.0, PhantomData_) }
    /// Sets `MaximumCoreCapacityUnits`.
    #[inline] pub fn maximum_core_capacity_units(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumCoreCapacityUnits", value.into_node()); self }
    /// Sets `MaximumOnDemandCapacityUnits`.
    #[inline] pub fn maximum_on_demand_capacity_units(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumOnDemandCapacityUnits", value.into_node()); self }
    /// Sets `MinimumCapacityUnits`. Required.
    #[inline] pub fn minimum_capacity_units(mut self, value: impl IntoValue_<i64>) -> ComputeLimits<S0, Set_, S2> { self.0.put("MinimumCapacityUnits", value.into_node()); ComputeLimits(self.0, PhantomData_) }
    /// Sets `UnitType`. Required.
    #[inline] pub fn unit_type(mut self, value: impl IntoValue_<String>) -> ComputeLimits<S0, S1, Set_> { self.0.put("UnitType", value.into_node()); ComputeLimits(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ComputeLimits> for ComputeLimits<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::Cluster.ManagedScalingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-managedscalingpolicy.html)
#[must_use]
pub struct ManagedScalingPolicy(Properties_);
impl ManagedScalingPolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ManagedScalingPolicy(Properties_::new()) }
}
impl ManagedScalingPolicy {
    /// Sets `ComputeLimits`.
    #[inline] pub fn compute_limits(mut self, value: impl IntoValue_<ComputeLimits>) -> Self { self.0.put("ComputeLimits", value.into_node()); self }
    /// Sets `ScalingStrategy`.
    #[inline] pub fn scaling_strategy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ScalingStrategy", value.into_node()); self }
    /// Sets `UtilizationPerformanceIndex`.
    #[inline] pub fn utilization_performance_index(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("UtilizationPerformanceIndex", value.into_node()); self }
}
impl IntoValue_<ManagedScalingPolicy> for ManagedScalingPolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::Cluster.PlacementGroupConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-placementgroupconfig.html)
#[must_use]
pub struct PlacementGroupConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PlacementGroupConfig<Missing_<super::required::instance_role>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PlacementGroupConfig(Properties_::new(), PhantomData_) }
}
impl<S0> PlacementGroupConfig<S0> {
    /// Sets `InstanceRole`. Required.
    #[inline] pub fn instance_role(mut self, value: impl IntoValue_<String>) -> PlacementGroupConfig<Set_> { self.0.put("InstanceRole", value.into_node()); PlacementGroupConfig(self.0, PhantomData_) }
    /// Sets `PlacementStrategy`.
    #[inline] pub fn placement_strategy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PlacementStrategy", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PlacementGroupConfig> for PlacementGroupConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::Cluster.HadoopJarStepConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-hadoopjarstepconfig.html)
#[must_use]
pub struct HadoopJarStepConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HadoopJarStepConfig<Missing_<super::required::jar>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HadoopJarStepConfig(Properties_::new(), PhantomData_) }
}
impl<S0> HadoopJarStepConfig<S0> {
    /// Sets `Args`.
    #[inline] pub fn args(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Args", value.into_node()); self }
    /// Sets `Jar`. Required.
    #[inline] pub fn jar(mut self, value: impl IntoValue_<String>) -> HadoopJarStepConfig<Set_> { self.0.put("Jar", value.into_node()); HadoopJarStepConfig(self.0, PhantomData_) }
    /// Sets `MainClass`.
    #[inline] pub fn main_class(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MainClass", value.into_node()); self }
    /// Sets `StepProperties`.
    #[inline] pub fn step_properties(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("StepProperties", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<HadoopJarStepConfig> for HadoopJarStepConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::Cluster.StepConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-stepconfig.html)
#[must_use]
pub struct StepConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StepConfig<Missing_<super::required::hadoop_jar_step>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StepConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StepConfig<S0, S1> {
    /// Sets `ActionOnFailure`.
    #[inline] pub fn action_on_failure(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ActionOnFailure", value.into_node()); self }
    /// Sets `HadoopJarStep`. Required.
    #[inline] pub fn hadoop_jar_step(mut self, value: impl IntoValue_<HadoopJarStepConfig>) -> StepConfig<Set_, S1> { self.0.put("HadoopJarStep", value.into_node()); StepConfig(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> StepConfig<S0, Set_> { self.0.put("Name", value.into_node()); StepConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StepConfig> for StepConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
