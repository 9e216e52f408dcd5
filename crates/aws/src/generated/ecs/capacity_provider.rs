// Made by `cargo xtask generate`; do not edit.
//! `AWS::ECS::CapacityProvider`

use stanchion_template::generated::*;

/// `AWS::ECS::CapacityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-capacityprovider.html)
#[must_use]
pub struct CapacityProvider(Properties_);
impl CapacityProvider {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CapacityProvider(Properties_::new()) }
}
impl CapacityProvider {
    /// Sets `AutoScalingGroupProvider`.
    #[inline] pub fn auto_scaling_group_provider(mut self, value: impl IntoValue_<AutoScalingGroupProvider>) -> Self { self.0.put("AutoScalingGroupProvider", value.into_node()); self }
    /// Sets `ClusterName`. An update replaces the resource.
    #[inline] pub fn cluster_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClusterName", value.into_node()); self }
    /// Sets `ManagedInstancesProvider`.
    #[inline] pub fn managed_instances_provider(mut self, value: impl IntoValue_<ManagedInstancesProvider>) -> Self { self.0.put("ManagedInstancesProvider", value.into_node()); self }
    /// Sets `Name`. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<CapacityProvider> for CapacityProvider { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for CapacityProvider {
    const TYPE: &'static str = "AWS::ECS::CapacityProvider";
    type Handle = CapacityProviderRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CapacityProvider`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CapacityProviderRef(Id_);
impl From<Id_> for CapacityProviderRef { #[inline] fn from(id: Id_) -> Self { CapacityProviderRef(id) } }
impl AsRef<Id_> for CapacityProviderRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CapacityProviderRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::ECS::CapacityProvider.ManagedScaling`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-managedscaling.html)
#[must_use]
pub struct ManagedScaling(Properties_);
impl ManagedScaling {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ManagedScaling(Properties_::new()) }
}
impl ManagedScaling {
    /// Sets `InstanceWarmupPeriod`. 0 to 10000.
    #[inline] pub fn instance_warmup_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("InstanceWarmupPeriod", value.into_node()); self }
    /// Sets `MaximumScalingStepSize`. 1 to 10000.
    #[inline] pub fn maximum_scaling_step_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumScalingStepSize", value.into_node()); self }
    /// Sets `MinimumScalingStepSize`. 1 to 10000.
    #[inline] pub fn minimum_scaling_step_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinimumScalingStepSize", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `TargetCapacity`. 1 to 100.
    #[inline] pub fn target_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TargetCapacity", value.into_node()); self }
}
impl IntoValue_<ManagedScaling> for ManagedScaling { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::CapacityProvider.AutoScalingGroupProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-autoscalinggroupprovider.html)
#[must_use]
pub struct AutoScalingGroupProvider<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AutoScalingGroupProvider<Missing_<super::required::auto_scaling_group_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AutoScalingGroupProvider(Properties_::new(), PhantomData_) }
}
impl<S0> AutoScalingGroupProvider<S0> {
    /// Sets `AutoScalingGroupArn`. Required.
    #[inline] pub fn auto_scaling_group_arn(mut self, value: impl IntoValue_<String>) -> AutoScalingGroupProvider<Set_> { self.0.put("AutoScalingGroupArn", value.into_node()); AutoScalingGroupProvider(self.0, PhantomData_) }
    /// Sets `ManagedDraining`. The values are constants of [`ManagedDraining`].
    #[inline] pub fn managed_draining(mut self, value: impl IntoValue_<ManagedDraining>) -> Self { self.0.put("ManagedDraining", value.into_node()); self }
    /// Sets `ManagedScaling`.
    #[inline] pub fn managed_scaling(mut self, value: impl IntoValue_<ManagedScaling>) -> Self { self.0.put("ManagedScaling", value.into_node()); self }
    /// Sets `ManagedTerminationProtection`. The values are constants of [`ManagedTerminationProtection`].
    #[inline] pub fn managed_termination_protection(mut self, value: impl IntoValue_<ManagedTerminationProtection>) -> Self { self.0.put("ManagedTerminationProtection", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AutoScalingGroupProvider> for AutoScalingGroupProvider<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::CapacityProvider.AutoRepairConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-autorepairconfiguration.html)
#[must_use]
pub struct AutoRepairConfiguration(Properties_);
impl AutoRepairConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AutoRepairConfiguration(Properties_::new()) }
}
impl AutoRepairConfiguration {
    /// Sets `ActionsStatus`. The values are constants of [`ActionsStatus`].
    #[inline] pub fn actions_status(mut self, value: impl IntoValue_<ActionsStatus>) -> Self { self.0.put("ActionsStatus", value.into_node()); self }
}
impl IntoValue_<AutoRepairConfiguration> for AutoRepairConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::CapacityProvider.InfrastructureOptimization`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-capacityprovider.html)
#[must_use]
pub struct InfrastructureOptimization(Properties_);
impl InfrastructureOptimization {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InfrastructureOptimization(Properties_::new()) }
}
impl InfrastructureOptimization {
    /// Sets `ScaleInAfter`. -1 to 3600.
    #[inline] pub fn scale_in_after(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ScaleInAfter", value.into_node()); self }
}
impl IntoValue_<InfrastructureOptimization> for InfrastructureOptimization { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::CapacityProvider.CapacityReservationRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-capacityreservationrequest.html)
#[must_use]
pub struct CapacityReservationRequest(Properties_);
impl CapacityReservationRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CapacityReservationRequest(Properties_::new()) }
}
impl CapacityReservationRequest {
    /// Sets `ReservationGroupArn`.
    #[inline] pub fn reservation_group_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReservationGroupArn", value.into_node()); self }
    /// Sets `ReservationPreference`. The values are constants of [`ReservationPreference`].
    #[inline] pub fn reservation_preference(mut self, value: impl IntoValue_<ReservationPreference>) -> Self { self.0.put("ReservationPreference", value.into_node()); self }
}
impl IntoValue_<CapacityReservationRequest> for CapacityReservationRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::CapacityProvider.AcceleratorCountRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-acceleratorcountrequest.html)
#[must_use]
pub struct AcceleratorCountRequest(Properties_);
impl AcceleratorCountRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AcceleratorCountRequest(Properties_::new()) }
}
impl AcceleratorCountRequest {
    /// Sets `Max`.
    #[inline] pub fn max(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`.
    #[inline] pub fn min(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Min", value.into_node()); self }
}
impl IntoValue_<AcceleratorCountRequest> for AcceleratorCountRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::CapacityProvider.AcceleratorTotalMemoryMiBRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-acceleratortotalmemorymibrequest.html)
#[must_use]
pub struct AcceleratorTotalMemoryMiBRequest(Properties_);
impl AcceleratorTotalMemoryMiBRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AcceleratorTotalMemoryMiBRequest(Properties_::new()) }
}
impl AcceleratorTotalMemoryMiBRequest {
    /// Sets `Max`.
    #[inline] pub fn max(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`.
    #[inline] pub fn min(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Min", value.into_node()); self }
}
impl IntoValue_<AcceleratorTotalMemoryMiBRequest> for AcceleratorTotalMemoryMiBRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::CapacityProvider.BaselineEbsBandwidthMbpsRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-baselineebsbandwidthmbpsrequest.html)
#[must_use]
pub struct BaselineEbsBandwidthMbpsRequest(Properties_);
impl BaselineEbsBandwidthMbpsRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BaselineEbsBandwidthMbpsRequest(Properties_::new()) }
}
impl BaselineEbsBandwidthMbpsRequest {
    /// Sets `Max`.
    #[inline] pub fn max(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`.
    #[inline] pub fn min(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Min", value.into_node()); self }
}
impl IntoValue_<BaselineEbsBandwidthMbpsRequest> for BaselineEbsBandwidthMbpsRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::CapacityProvider.MemoryGiBPerVCpuRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-memorygibpervcpurequest.html)
#[must_use]
pub struct MemoryGiBPerVCpuRequest(Properties_);
impl MemoryGiBPerVCpuRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MemoryGiBPerVCpuRequest(Properties_::new()) }
}
impl MemoryGiBPerVCpuRequest {
    /// Sets `Max`.
    #[inline] pub fn max(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`.
    #[inline] pub fn min(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Min", value.into_node()); self }
}
impl IntoValue_<MemoryGiBPerVCpuRequest> for MemoryGiBPerVCpuRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::CapacityProvider.MemoryMiBRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-memorymibrequest.html)
#[must_use]
pub struct MemoryMiBRequest<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MemoryMiBRequest<Missing_<super::required::min>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MemoryMiBRequest(Properties_::new(), PhantomData_) }
}
impl<S0> MemoryMiBRequest<S0> {
    /// Sets `Max`.
    #[inline] pub fn max(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`. Required.
    #[inline] pub fn min(mut self, value: impl IntoValue_<i64>) -> MemoryMiBRequest<Set_> { self.0.put("Min", value.into_node()); MemoryMiBRequest(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MemoryMiBRequest> for MemoryMiBRequest<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::CapacityProvider.NetworkBandwidthGbpsRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-networkbandwidthgbpsrequest.html)
#[must_use]
pub struct NetworkBandwidthGbpsRequest(Properties_);
impl NetworkBandwidthGbpsRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NetworkBandwidthGbpsRequest(Properties_::new()) }
}
impl NetworkBandwidthGbpsRequest {
    /// Sets `Max`.
    #[inline] pub fn max(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`.
    #[inline] pub fn min(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Min", value.into_node()); self }
}
impl IntoValue_<NetworkBandwidthGbpsRequest> for NetworkBandwidthGbpsRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::CapacityProvider.NetworkInterfaceCountRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-networkinterfacecountrequest.html)
#[must_use]
pub struct NetworkInterfaceCountRequest(Properties_);
impl NetworkInterfaceCountRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NetworkInterfaceCountRequest(Properties_::new()) }
}
impl NetworkInterfaceCountRequest {
    /// Sets `Max`.
    #[inline] pub fn max(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`.
    #[inline] pub fn min(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Min", value.into_node()); self }
}
impl IntoValue_<NetworkInterfaceCountRequest> for NetworkInterfaceCountRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::CapacityProvider.TotalLocalStorageGBRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-totallocalstoragegbrequest.html)
#[must_use]
pub struct TotalLocalStorageGBRequest(Properties_);
impl TotalLocalStorageGBRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TotalLocalStorageGBRequest(Properties_::new()) }
}
impl TotalLocalStorageGBRequest {
    /// Sets `Max`.
    #[inline] pub fn max(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`.
    #[inline] pub fn min(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Min", value.into_node()); self }
}
impl IntoValue_<TotalLocalStorageGBRequest> for TotalLocalStorageGBRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::CapacityProvider.VCpuCountRangeRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-vcpucountrangerequest.html)
#[must_use]
pub struct VCpuCountRangeRequest<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VCpuCountRangeRequest<Missing_<super::required::min>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VCpuCountRangeRequest(Properties_::new(), PhantomData_) }
}
impl<S0> VCpuCountRangeRequest<S0> {
    /// Sets `Max`.
    #[inline] pub fn max(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`. Required.
    #[inline] pub fn min(mut self, value: impl IntoValue_<i64>) -> VCpuCountRangeRequest<Set_> { self.0.put("Min", value.into_node()); VCpuCountRangeRequest(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VCpuCountRangeRequest> for VCpuCountRangeRequest<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::CapacityProvider.InstanceRequirementsRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-instancerequirementsrequest.html)
#[must_use]
pub struct InstanceRequirementsRequest<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl InstanceRequirementsRequest<Missing_<super::required::memory_mi_b>, Missing_<super::required::v_cpu_count>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InstanceRequirementsRequest(Properties_::new(), PhantomData_) }
}
impl<S0, S1> InstanceRequirementsRequest<S0, S1> {
    /// Sets `AcceleratorCount`.
    #[inline] pub fn accelerator_count(mut self, value: impl IntoValue_<AcceleratorCountRequest>) -> Self { self.0.put("AcceleratorCount", value.into_node()); self }
    /// Sets `AcceleratorManufacturers`. The values are constants of [`AcceleratorManufacturer`].
    #[inline] pub fn accelerator_manufacturers(mut self, value: impl IntoValue_<Vec<AcceleratorManufacturer>>) -> Self { self.0.put("AcceleratorManufacturers", value.into_node()); self }
    /// Sets `AcceleratorNames`. The values are constants of [`AcceleratorName`].
    #[inline] pub fn accelerator_names(mut self, value: impl IntoValue_<Vec<AcceleratorName>>) -> Self { self.0.put("AcceleratorNames", value.into_node()); self }
    /// Sets `AcceleratorTotalMemoryMiB`.
    #[inline] pub fn accelerator_total_memory_mi_b(mut self, value: impl IntoValue_<AcceleratorTotalMemoryMiBRequest>) -> Self { self.0.put("AcceleratorTotalMemoryMiB", value.into_node()); self }
    /// Sets `AcceleratorTypes`. The values are constants of [`AcceleratorType`].
    #[inline] pub fn accelerator_types(mut self, value: impl IntoValue_<Vec<AcceleratorType>>) -> Self { self.0.put("AcceleratorTypes", value.into_node()); self }
    /// Sets `AllowedInstanceTypes`. 0 to 400 items.
    #[inline] pub fn allowed_instance_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedInstanceTypes", value.into_node()); self }
    /// Sets `BareMetal`. The values are constants of [`BareMetal`].
    #[inline] pub fn bare_metal(mut self, value: impl IntoValue_<BareMetal>) -> Self { self.0.put("BareMetal", value.into_node()); self }
    /// Sets `BaselineEbsBandwidthMbps`.
    #[inline] pub fn baseline_ebs_bandwidth_mbps(mut self, value: impl IntoValue_<BaselineEbsBandwidthMbpsRequest>) -> Self { self.0.put("BaselineEbsBandwidthMbps", value.into_node()); self }
    /// Sets `BurstablePerformance`. The values are constants of [`BurstablePerformance`].
    #[inline] pub fn burstable_performance(mut self, value: impl IntoValue_<BurstablePerformance>) -> Self { self.0.put("BurstablePerformance", value.into_node()); self }
    /// Sets `CpuManufacturers`. The values are constants of [`CpuManufacturer`].
    #[inline] pub fn cpu_manufacturers(mut self, value: impl IntoValue_<Vec<CpuManufacturer>>) -> Self { self.0.put("CpuManufacturers", value.into_node()); self }
    /// Sets `ExcludedInstanceTypes`. 0 to 400 items.
    #[inline] pub fn excluded_instance_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExcludedInstanceTypes", value.into_node()); self }
    /// Sets `InstanceGenerations`. The values are constants of [`InstanceGeneration`].
    #[inline] pub fn instance_generations(mut self, value: impl IntoValue_<Vec<InstanceGeneration>>) -> Self { self.0.put("InstanceGenerations", value.into_node()); self }
    /// Sets `LocalStorage`. The values are constants of [`LocalStorage`].
    #[inline] pub fn local_storage(mut self, value: impl IntoValue_<LocalStorage>) -> Self { self.0.put("LocalStorage", value.into_node()); self }
    /// Sets `LocalStorageTypes`. The values are constants of [`LocalStorageType`].
    #[inline] pub fn local_storage_types(mut self, value: impl IntoValue_<Vec<LocalStorageType>>) -> Self { self.0.put("LocalStorageTypes", value.into_node()); self }
    /// Sets `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`.
    #[inline] pub fn max_spot_price_as_percentage_of_optimal_on_demand_price(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", value.into_node()); self }
    /// Sets `MemoryGiBPerVCpu`.
    #[inline] pub fn memory_gi_b_per_v_cpu(mut self, value: impl IntoValue_<MemoryGiBPerVCpuRequest>) -> Self { self.0.put("MemoryGiBPerVCpu", value.into_node()); self }
    /// Sets `MemoryMiB`. Required.
    #[inline] pub fn memory_mi_b(mut self, value: impl IntoValue_<MemoryMiBRequest>) -> InstanceRequirementsRequest<Set_, S1> { self.0.put("MemoryMiB", value.into_node()); InstanceRequirementsRequest(self.0, PhantomData_) }
    /// Sets `NetworkBandwidthGbps`.
    #[inline] pub fn network_bandwidth_gbps(mut self, value: impl IntoValue_<NetworkBandwidthGbpsRequest>) -> Self { self.0.put("NetworkBandwidthGbps", value.into_node()); self }
    /// Sets `NetworkInterfaceCount`.
    #[inline] pub fn network_interface_count(mut self, value: impl IntoValue_<NetworkInterfaceCountRequest>) -> Self { self.0.put("NetworkInterfaceCount", value.into_node()); self }
    /// Sets `OnDemandMaxPricePercentageOverLowestPrice`.
    #[inline] pub fn on_demand_max_price_percentage_over_lowest_price(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("OnDemandMaxPricePercentageOverLowestPrice", value.into_node()); self }
    /// Sets `RequireHibernateSupport`.
    #[inline] pub fn require_hibernate_support(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RequireHibernateSupport", value.into_node()); self }
    /// Sets `SpotMaxPricePercentageOverLowestPrice`.
    #[inline] pub fn spot_max_price_percentage_over_lowest_price(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SpotMaxPricePercentageOverLowestPrice", value.into_node()); self }
    /// Sets `TotalLocalStorageGB`.
    #[inline] pub fn total_local_storage_gb(mut self, value: impl IntoValue_<TotalLocalStorageGBRequest>) -> Self { self.0.put("TotalLocalStorageGB", value.into_node()); self }
    /// Sets `VCpuCount`. Required.
    #[inline] pub fn v_cpu_count(mut self, value: impl IntoValue_<VCpuCountRangeRequest>) -> InstanceRequirementsRequest<S0, Set_> { self.0.put("VCpuCount", value.into_node()); InstanceRequirementsRequest(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<InstanceRequirementsRequest> for InstanceRequirementsRequest<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::CapacityProvider.ManagedInstancesLocalStorageConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-managedinstanceslocalstorageconfiguration.html)
#[must_use]
pub struct ManagedInstancesLocalStorageConfiguration(Properties_);
impl ManagedInstancesLocalStorageConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ManagedInstancesLocalStorageConfiguration(Properties_::new()) }
}
impl ManagedInstancesLocalStorageConfiguration {
    /// Sets `UseLocalStorage`.
    #[inline] pub fn use_local_storage(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseLocalStorage", value.into_node()); self }
}
impl IntoValue_<ManagedInstancesLocalStorageConfiguration> for ManagedInstancesLocalStorageConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::CapacityProvider.ManagedInstancesNetworkConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-managedinstancesnetworkconfiguration.html)
#[must_use]
pub struct ManagedInstancesNetworkConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ManagedInstancesNetworkConfiguration<Missing_<super::required::security_groups>, Missing_<super::required::subnets>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ManagedInstancesNetworkConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ManagedInstancesNetworkConfiguration<S0, S1> {
    /// Sets `SecurityGroups`. Required.
    #[inline] pub fn security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> ManagedInstancesNetworkConfiguration<Set_, S1> { self.0.put("SecurityGroups", value.into_node()); ManagedInstancesNetworkConfiguration(self.0, PhantomData_) }
    /// Sets `Subnets`. Required.
    #[inline] pub fn subnets(mut self, value: impl IntoValue_<Vec<String>>) -> ManagedInstancesNetworkConfiguration<S0, Set_> { self.0.put("Subnets", value.into_node()); ManagedInstancesNetworkConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ManagedInstancesNetworkConfiguration> for ManagedInstancesNetworkConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::CapacityProvider.ManagedInstancesStorageConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-managedinstancesstorageconfiguration.html)
#[must_use]
pub struct ManagedInstancesStorageConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ManagedInstancesStorageConfiguration<Missing_<super::required::storage_size_gi_b>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ManagedInstancesStorageConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ManagedInstancesStorageConfiguration<S0> {
    /// Sets `StorageSizeGiB`. Required. At least 1.
    #[inline] pub fn storage_size_gi_b(mut self, value: impl IntoValue_<i64>) -> ManagedInstancesStorageConfiguration<Set_> { self.0.put("StorageSizeGiB", value.into_node()); ManagedInstancesStorageConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ManagedInstancesStorageConfiguration> for ManagedInstancesStorageConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::CapacityProvider.InstanceLaunchTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-instancelaunchtemplate.html)
#[must_use]
pub struct InstanceLaunchTemplate<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl InstanceLaunchTemplate<Missing_<super::required::ec2_instance_profile_arn>, Missing_<super::required::network_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InstanceLaunchTemplate(Properties_::new(), PhantomData_) }
}
impl<S0, S1> InstanceLaunchTemplate<S0, S1> {
    /// Sets `CapacityOptionType`. The values are constants of [`CapacityOptionType`].
    #[inline] pub fn capacity_option_type(mut self, value: impl IntoValue_<CapacityOptionType>) -> Self { self.0.put("CapacityOptionType", value.into_node()); self }
    /// Sets `CapacityReservations`.
    #[inline] pub fn capacity_reservations(mut self, value: impl IntoValue_<CapacityReservationRequest>) -> Self { self.0.put("CapacityReservations", value.into_node()); self }
    /// Sets `Ec2InstanceProfileArn`. Required.
    #[inline] pub fn ec2_instance_profile_arn(mut self, value: impl IntoValue_<String>) -> InstanceLaunchTemplate<Set_, S1> { self.0.put("Ec2InstanceProfileArn", value.into_node()); InstanceLaunchTemplate(self.0, PhantomData_) }
    /// Sets `FipsEnabled`.
    #[inline] pub fn fips_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("FipsEnabled", value.into_node()); self }
    /// Sets `InstanceMetadataTagsPropagation`.
    #[inline] pub fn instance_metadata_tags_propagation(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("InstanceMetadataTagsPropagation", value.into_node()); self }
    /// Sets `InstanceRequirements`.
    #[inline] pub fn instance_requirements(mut self, value: impl IntoValue_<InstanceRequirementsRequest>) -> Self { self.0.put("InstanceRequirements", value.into_node()); self }
    /// Sets `LocalStorageConfiguration`.
    #[inline] pub fn local_storage_configuration(mut self, value: impl IntoValue_<ManagedInstancesLocalStorageConfiguration>) -> Self { self.0.put("LocalStorageConfiguration", value.into_node()); self }
    /// Sets `Monitoring`. The values are constants of [`ManagedInstancesMonitoringOptions`].
    #[inline] pub fn monitoring(mut self, value: impl IntoValue_<ManagedInstancesMonitoringOptions>) -> Self { self.0.put("Monitoring", value.into_node()); self }
    /// Sets `NetworkConfiguration`. Required.
    #[inline] pub fn network_configuration(mut self, value: impl IntoValue_<ManagedInstancesNetworkConfiguration>) -> InstanceLaunchTemplate<S0, Set_> { self.0.put("NetworkConfiguration", value.into_node()); InstanceLaunchTemplate(self.0, PhantomData_) }
    /// Sets `StorageConfiguration`.
    #[inline] pub fn storage_configuration(mut self, value: impl IntoValue_<ManagedInstancesStorageConfiguration>) -> Self { self.0.put("StorageConfiguration", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<InstanceLaunchTemplate> for InstanceLaunchTemplate<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::CapacityProvider.ManagedInstancesProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-managedinstancesprovider.html)
#[must_use]
pub struct ManagedInstancesProvider<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ManagedInstancesProvider<Missing_<super::required::infrastructure_role_arn>, Missing_<super::required::instance_launch_template>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ManagedInstancesProvider(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ManagedInstancesProvider<S0, S1> {
    /// Sets `AutoRepairConfiguration`.
    #[inline] pub fn auto_repair_configuration(mut self, value: impl IntoValue_<AutoRepairConfiguration>) -> Self { self.0.put("AutoRepairConfiguration", value.into_node()); self }
    /// Sets `InfrastructureOptimization`.
    #[inline] pub fn infrastructure_optimization(mut self, value: impl IntoValue_<InfrastructureOptimization>) -> Self { self.0.put("InfrastructureOptimization", value.into_node()); self }
    /// Sets `InfrastructureRoleArn`. Required.
    #[inline] pub fn infrastructure_role_arn(mut self, value: impl IntoValue_<String>) -> ManagedInstancesProvider<Set_, S1> { self.0.put("InfrastructureRoleArn", value.into_node()); ManagedInstancesProvider(self.0, PhantomData_) }
    /// Sets `InstanceLaunchTemplate`. Required.
    #[inline] pub fn instance_launch_template(mut self, value: impl IntoValue_<InstanceLaunchTemplate>) -> ManagedInstancesProvider<S0, Set_> { self.0.put("InstanceLaunchTemplate", value.into_node()); ManagedInstancesProvider(self.0, PhantomData_) }
    /// Sets `PropagateTags`. The values are constants of [`PropagateTags`].
    #[inline] pub fn propagate_tags(mut self, value: impl IntoValue_<PropagateTags>) -> Self { self.0.put("PropagateTags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ManagedInstancesProvider> for ManagedInstancesProvider<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ECS::CapacityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-capacityprovider.html)
#[derive(Debug)]
pub enum ManagedDraining {}
impl ManagedDraining {
    /// `DISABLED`
    pub const DISABLED: Value_<ManagedDraining> = Value_::constant("DISABLED");
    /// `ENABLED`
    pub const ENABLED: Value_<ManagedDraining> = Value_::constant("ENABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ManagedDraining> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::CapacityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-capacityprovider.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `DISABLED`
    pub const DISABLED: Value_<Status> = Value_::constant("DISABLED");
    /// `ENABLED`
    pub const ENABLED: Value_<Status> = Value_::constant("ENABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::CapacityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-capacityprovider.html)
#[derive(Debug)]
pub enum ManagedTerminationProtection {}
impl ManagedTerminationProtection {
    /// `DISABLED`
    pub const DISABLED: Value_<ManagedTerminationProtection> = Value_::constant("DISABLED");
    /// `ENABLED`
    pub const ENABLED: Value_<ManagedTerminationProtection> = Value_::constant("ENABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ManagedTerminationProtection> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::CapacityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-capacityprovider.html)
#[derive(Debug)]
pub enum ActionsStatus {}
impl ActionsStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<ActionsStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<ActionsStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ActionsStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::CapacityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-capacityprovider.html)
#[derive(Debug)]
pub enum CapacityOptionType {}
impl CapacityOptionType {
    /// `ON_DEMAND`
    pub const ON_DEMAND: Value_<CapacityOptionType> = Value_::constant("ON_DEMAND");
    /// `SPOT`
    pub const SPOT: Value_<CapacityOptionType> = Value_::constant("SPOT");
    /// `RESERVED`
    pub const RESERVED: Value_<CapacityOptionType> = Value_::constant("RESERVED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CapacityOptionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::CapacityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-capacityprovider.html)
#[derive(Debug)]
pub enum ReservationPreference {}
impl ReservationPreference {
    /// `RESERVATIONS_ONLY`
    pub const RESERVATIONS_ONLY: Value_<ReservationPreference> = Value_::constant("RESERVATIONS_ONLY");
    /// `RESERVATIONS_FIRST`
    pub const RESERVATIONS_FIRST: Value_<ReservationPreference> = Value_::constant("RESERVATIONS_FIRST");
    /// `RESERVATIONS_EXCLUDED`
    pub const RESERVATIONS_EXCLUDED: Value_<ReservationPreference> = Value_::constant("RESERVATIONS_EXCLUDED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ReservationPreference> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::CapacityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-capacityprovider.html)
#[derive(Debug)]
pub enum AcceleratorManufacturer {}
impl AcceleratorManufacturer {
    /// `amazon-web-services`
    pub const AMAZON_WEB_SERVICES: Value_<AcceleratorManufacturer> = Value_::constant("amazon-web-services");
    /// `amd`
    pub const AMD: Value_<AcceleratorManufacturer> = Value_::constant("amd");
    /// `habana`
    pub const HABANA: Value_<AcceleratorManufacturer> = Value_::constant("habana");
    /// `nvidia`
    pub const NVIDIA: Value_<AcceleratorManufacturer> = Value_::constant("nvidia");
    /// `xilinx`
    pub const XILINX: Value_<AcceleratorManufacturer> = Value_::constant("xilinx");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AcceleratorManufacturer> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::CapacityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-capacityprovider.html)
#[derive(Debug)]
pub enum AcceleratorName {}
impl AcceleratorName {
    /// `a10g`
    pub const A10G: Value_<AcceleratorName> = Value_::constant("a10g");
    /// `a100`
    pub const A100: Value_<AcceleratorName> = Value_::constant("a100");
    /// `h100`
    pub const H100: Value_<AcceleratorName> = Value_::constant("h100");
    /// `inferentia`
    pub const INFERENTIA: Value_<AcceleratorName> = Value_::constant("inferentia");
    /// `k520`
    pub const K520: Value_<AcceleratorName> = Value_::constant("k520");
    /// `k80`
    pub const K80: Value_<AcceleratorName> = Value_::constant("k80");
    /// `m60`
    pub const M60: Value_<AcceleratorName> = Value_::constant("m60");
    /// `radeon-pro-v520`
    pub const RADEON_PRO_V520: Value_<AcceleratorName> = Value_::constant("radeon-pro-v520");
    /// `t4`
    pub const T4: Value_<AcceleratorName> = Value_::constant("t4");
    /// `t4g`
    pub const T4G: Value_<AcceleratorName> = Value_::constant("t4g");
    /// `vu9p`
    pub const VU9P: Value_<AcceleratorName> = Value_::constant("vu9p");
    /// `v100`
    pub const V100: Value_<AcceleratorName> = Value_::constant("v100");
    /// `l40s`
    pub const L40S: Value_<AcceleratorName> = Value_::constant("l40s");
    /// `l4`
    pub const L4: Value_<AcceleratorName> = Value_::constant("l4");
    /// `gaudi-hl-205`
    pub const GAUDI_HL_205: Value_<AcceleratorName> = Value_::constant("gaudi-hl-205");
    /// `inferentia2`
    pub const INFERENTIA2: Value_<AcceleratorName> = Value_::constant("inferentia2");
    /// `trainium`
    pub const TRAINIUM: Value_<AcceleratorName> = Value_::constant("trainium");
    /// `trainium2`
    pub const TRAINIUM2: Value_<AcceleratorName> = Value_::constant("trainium2");
    /// `u30`
    pub const U30: Value_<AcceleratorName> = Value_::constant("u30");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AcceleratorName> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::CapacityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-capacityprovider.html)
#[derive(Debug)]
pub enum AcceleratorType {}
impl AcceleratorType {
    /// `gpu`
    pub const GPU: Value_<AcceleratorType> = Value_::constant("gpu");
    /// `fpga`
    pub const FPGA: Value_<AcceleratorType> = Value_::constant("fpga");
    /// `inference`
    pub const INFERENCE: Value_<AcceleratorType> = Value_::constant("inference");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AcceleratorType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::CapacityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-capacityprovider.html)
#[derive(Debug)]
pub enum BareMetal {}
impl BareMetal {
    /// `included`
    pub const INCLUDED: Value_<BareMetal> = Value_::constant("included");
    /// `required`
    pub const REQUIRED: Value_<BareMetal> = Value_::constant("required");
    /// `excluded`
    pub const EXCLUDED: Value_<BareMetal> = Value_::constant("excluded");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BareMetal> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::CapacityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-capacityprovider.html)
#[derive(Debug)]
pub enum BurstablePerformance {}
impl BurstablePerformance {
    /// `included`
    pub const INCLUDED: Value_<BurstablePerformance> = Value_::constant("included");
    /// `required`
    pub const REQUIRED: Value_<BurstablePerformance> = Value_::constant("required");
    /// `excluded`
    pub const EXCLUDED: Value_<BurstablePerformance> = Value_::constant("excluded");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BurstablePerformance> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::CapacityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-capacityprovider.html)
#[derive(Debug)]
pub enum CpuManufacturer {}
impl CpuManufacturer {
    /// `intel`
    pub const INTEL: Value_<CpuManufacturer> = Value_::constant("intel");
    /// `amd`
    pub const AMD: Value_<CpuManufacturer> = Value_::constant("amd");
    /// `amazon-web-services`
    pub const AMAZON_WEB_SERVICES: Value_<CpuManufacturer> = Value_::constant("amazon-web-services");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CpuManufacturer> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::CapacityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-capacityprovider.html)
#[derive(Debug)]
pub enum InstanceGeneration {}
impl InstanceGeneration {
    /// `current`
    pub const CURRENT: Value_<InstanceGeneration> = Value_::constant("current");
    /// `previous`
    pub const PREVIOUS: Value_<InstanceGeneration> = Value_::constant("previous");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InstanceGeneration> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::CapacityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-capacityprovider.html)
#[derive(Debug)]
pub enum LocalStorage {}
impl LocalStorage {
    /// `included`
    pub const INCLUDED: Value_<LocalStorage> = Value_::constant("included");
    /// `required`
    pub const REQUIRED: Value_<LocalStorage> = Value_::constant("required");
    /// `excluded`
    pub const EXCLUDED: Value_<LocalStorage> = Value_::constant("excluded");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LocalStorage> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::CapacityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-capacityprovider.html)
#[derive(Debug)]
pub enum LocalStorageType {}
impl LocalStorageType {
    /// `hdd`
    pub const HDD: Value_<LocalStorageType> = Value_::constant("hdd");
    /// `ssd`
    pub const SSD: Value_<LocalStorageType> = Value_::constant("ssd");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LocalStorageType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::CapacityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-capacityprovider.html)
#[derive(Debug)]
pub enum ManagedInstancesMonitoringOptions {}
impl ManagedInstancesMonitoringOptions {
    /// `BASIC`
    pub const BASIC: Value_<ManagedInstancesMonitoringOptions> = Value_::constant("BASIC");
    /// `DETAILED`
    pub const DETAILED: Value_<ManagedInstancesMonitoringOptions> = Value_::constant("DETAILED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ManagedInstancesMonitoringOptions> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::CapacityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-capacityprovider.html)
#[derive(Debug)]
pub enum PropagateTags {}
impl PropagateTags {
    /// `CAPACITY_PROVIDER`
    pub const CAPACITY_PROVIDER: Value_<PropagateTags> = Value_::constant("CAPACITY_PROVIDER");
    /// `NONE`
    pub const NONE: Value_<PropagateTags> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PropagateTags> { Value_::from_node(value.into_node()) }
}
