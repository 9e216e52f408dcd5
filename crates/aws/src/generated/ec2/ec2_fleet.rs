// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::EC2Fleet`

use stanchion_template::generated::*;

/// `AWS::EC2::EC2Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html)
#[must_use]
pub struct EC2Fleet<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EC2Fleet<Missing_<super::required::launch_template_configs>, Missing_<super::required::target_capacity_specification>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EC2Fleet(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EC2Fleet<S0, S1> {
    /// Sets `Context`.
    #[inline] pub fn context(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Context", value.into_node()); self }
    /// Sets `ExcessCapacityTerminationPolicy`. The values are constants of [`ExcessCapacityTerminationPolicy`].
    #[inline] pub fn excess_capacity_termination_policy(mut self, value: impl IntoValue_<ExcessCapacityTerminationPolicy>) -> Self { self.0.put("ExcessCapacityTerminationPolicy", value.into_node()); self }
    /// Sets `LaunchTemplateConfigs`. Required. 0 to 50 items. An update replaces the resource.
    #[inline] pub fn launch_template_configs(mut self, value: impl IntoValue_<Vec<FleetLaunchTemplateConfigRequest>>) -> EC2Fleet<Set_, S1> { self.0.put("LaunchTemplateConfigs", value.into_node()); EC2Fleet(self.0, PhantomData_) }
    /// Sets `OnDemandOptions`. An update replaces the resource.
    #[inline] pub fn on_demand_options(mut self, value: impl IntoValue_<OnDemandOptionsRequest>) -> Self { self.0.put("OnDemandOptions", value.into_node()); self }
    /// Sets `ReplaceUnhealthyInstances`. An update replaces the resource.
    #[inline] pub fn replace_unhealthy_instances(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReplaceUnhealthyInstances", value.into_node()); self }
    /// Sets `ReservedCapacityOptions`. An update replaces the resource.
    #[inline] pub fn reserved_capacity_options(mut self, value: impl IntoValue_<ReservedCapacityOptionsRequest>) -> Self { self.0.put("ReservedCapacityOptions", value.into_node()); self }
    /// Sets `SpotOptions`. An update replaces the resource.
    #[inline] pub fn spot_options(mut self, value: impl IntoValue_<SpotOptionsRequest>) -> Self { self.0.put("SpotOptions", value.into_node()); self }
    /// Sets `TagSpecifications`. An update replaces the resource.
    #[inline] pub fn tag_specifications(mut self, value: impl IntoValue_<Vec<TagSpecification>>) -> Self { self.0.put("TagSpecifications", value.into_node()); self }
    /// Sets `TargetCapacitySpecification`. Required.
    #[inline] pub fn target_capacity_specification(mut self, value: impl IntoValue_<TargetCapacitySpecificationRequest>) -> EC2Fleet<S0, Set_> { self.0.put("TargetCapacitySpecification", value.into_node()); EC2Fleet(self.0, PhantomData_) }
    /// Sets `TerminateInstancesWithExpiration`. An update replaces the resource.
    #[inline] pub fn terminate_instances_with_expiration(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("TerminateInstancesWithExpiration", value.into_node()); self }
    /// Sets `Type`. An update replaces the resource. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `ValidFrom`. An update replaces the resource.
    #[inline] pub fn valid_from(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ValidFrom", value.into_node()); self }
    /// Sets `ValidUntil`. An update replaces the resource.
    #[inline] pub fn valid_until(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ValidUntil", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EC2Fleet> for EC2Fleet<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for EC2Fleet<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::EC2Fleet";
    type Handle = EC2FleetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EC2Fleet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EC2FleetRef(Id_);
impl From<Id_> for EC2FleetRef { #[inline] fn from(id: Id_) -> Self { EC2FleetRef(id) } }
impl AsRef<Id_> for EC2FleetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EC2FleetRef {
    /// `Ref`: `FleetId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `FleetId`
    #[inline] pub fn fleet_id(&self) -> Value_<String> { self.0.attribute("FleetId") }
}
/// `AWS::EC2::EC2Fleet.FleetLaunchTemplateSpecificationRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-fleetlaunchtemplatespecificationrequest.html)
#[must_use]
pub struct FleetLaunchTemplateSpecificationRequest<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FleetLaunchTemplateSpecificationRequest<Missing_<super::required::version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FleetLaunchTemplateSpecificationRequest(Properties_::new(), PhantomData_) }
}
impl<S0> FleetLaunchTemplateSpecificationRequest<S0> {
    /// Sets `LaunchTemplateId`.
    #[inline] pub fn launch_template_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LaunchTemplateId", value.into_node()); self }
    /// Sets `LaunchTemplateName`. 3 to 128 characters.
    #[inline] pub fn launch_template_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LaunchTemplateName", value.into_node()); self }
    /// Sets `LaunchTemplateSpecificationUserData`.
    #[inline] pub fn launch_template_specification_user_data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LaunchTemplateSpecificationUserData", value.into_node()); self }
    /// Sets `Version`. Required.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> FleetLaunchTemplateSpecificationRequest<Set_> { self.0.put("Version", value.into_node()); FleetLaunchTemplateSpecificationRequest(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FleetLaunchTemplateSpecificationRequest> for FleetLaunchTemplateSpecificationRequest<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::EC2Fleet.StandbyAvailabilityZone`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-standbyavailabilityzone.html)
#[must_use]
pub struct StandbyAvailabilityZone(Properties_);
impl StandbyAvailabilityZone {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StandbyAvailabilityZone(Properties_::new()) }
}
impl StandbyAvailabilityZone {
    /// Sets `AvailabilityZone`.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZone", value.into_node()); self }
    /// Sets `AvailabilityZoneId`.
    #[inline] pub fn availability_zone_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZoneId", value.into_node()); self }
}
impl IntoValue_<StandbyAvailabilityZone> for StandbyAvailabilityZone { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::EC2Fleet.MultiAvailabilityZoneConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-multiavailabilityzoneconfiguration.html)
#[must_use]
pub struct MultiAvailabilityZoneConfiguration(Properties_);
impl MultiAvailabilityZoneConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MultiAvailabilityZoneConfiguration(Properties_::new()) }
}
impl MultiAvailabilityZoneConfiguration {
    /// Sets `ConfigurationType`.
    #[inline] pub fn configuration_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConfigurationType", value.into_node()); self }
    /// Sets `StandbyAvailabilityZones`.
    #[inline] pub fn standby_availability_zones(mut self, value: impl IntoValue_<Vec<StandbyAvailabilityZone>>) -> Self { self.0.put("StandbyAvailabilityZones", value.into_node()); self }
}
impl IntoValue_<MultiAvailabilityZoneConfiguration> for MultiAvailabilityZoneConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::EC2Fleet.EbsBlockDevice`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-ebsblockdevice.html)
#[must_use]
pub struct EbsBlockDevice(Properties_);
impl EbsBlockDevice {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EbsBlockDevice(Properties_::new()) }
}
impl EbsBlockDevice {
    /// Sets `DeleteOnTermination`.
    #[inline] pub fn delete_on_termination(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeleteOnTermination", value.into_node()); self }
    /// Sets `Encrypted`.
    #[inline] pub fn encrypted(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Encrypted", value.into_node()); self }
    /// Sets `Iops`.
    #[inline] pub fn iops(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Iops", value.into_node()); self }
    /// Sets `KmsKeyId`.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `MultiAvailabilityZoneConfiguration`.
    #[inline] pub fn multi_availability_zone_configuration(mut self, value: impl IntoValue_<MultiAvailabilityZoneConfiguration>) -> Self { self.0.put("MultiAvailabilityZoneConfiguration", value.into_node()); self }
    /// Sets `SnapshotId`.
    #[inline] pub fn snapshot_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnapshotId", value.into_node()); self }
    /// Sets `VolumeSize`.
    #[inline] pub fn volume_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("VolumeSize", value.into_node()); self }
    /// Sets `VolumeType`. The values are constants of [`VolumeType`].
    #[inline] pub fn volume_type(mut self, value: impl IntoValue_<VolumeType>) -> Self { self.0.put("VolumeType", value.into_node()); self }
}
impl IntoValue_<EbsBlockDevice> for EbsBlockDevice { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::EC2Fleet.BlockDeviceMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-blockdevicemapping.html)
#[must_use]
pub struct BlockDeviceMapping(Properties_);
impl BlockDeviceMapping {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BlockDeviceMapping(Properties_::new()) }
}
impl BlockDeviceMapping {
    /// Sets `DeviceName`.
    #[inline] pub fn device_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeviceName", value.into_node()); self }
    /// Sets `Ebs`.
    #[inline] pub fn ebs(mut self, value: impl IntoValue_<EbsBlockDevice>) -> Self { self.0.put("Ebs", value.into_node()); self }
    /// Sets `NoDevice`.
    #[inline] pub fn no_device(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NoDevice", value.into_node()); self }
    /// Sets `VirtualName`.
    #[inline] pub fn virtual_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VirtualName", value.into_node()); self }
}
impl IntoValue_<BlockDeviceMapping> for BlockDeviceMapping { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::EC2Fleet.IamInstanceProfileSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-iaminstanceprofilespecification.html)
#[must_use]
pub struct IamInstanceProfileSpecification(Properties_);
impl IamInstanceProfileSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IamInstanceProfileSpecification(Properties_::new()) }
}
impl IamInstanceProfileSpecification {
    /// Sets `Arn`.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Arn", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl IntoValue_<IamInstanceProfileSpecification> for IamInstanceProfileSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::EC2Fleet.AcceleratorCountRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-acceleratorcountrequest.html)
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
/// `AWS::EC2::EC2Fleet.AcceleratorTotalMemoryMiBRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-acceleratortotalmemorymibrequest.html)
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
/// `AWS::EC2::EC2Fleet.BaselineEbsBandwidthMbpsRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-baselineebsbandwidthmbpsrequest.html)
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
/// `AWS::EC2::EC2Fleet.PerformanceFactorReferenceRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-performancefactorreferencerequest.html)
#[must_use]
pub struct PerformanceFactorReferenceRequest(Properties_);
impl PerformanceFactorReferenceRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PerformanceFactorReferenceRequest(Properties_::new()) }
}
impl PerformanceFactorReferenceRequest {
    /// Sets `InstanceFamily`.
    #[inline] pub fn instance_family(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceFamily", value.into_node()); self }
}
impl IntoValue_<PerformanceFactorReferenceRequest> for PerformanceFactorReferenceRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::EC2Fleet.CpuPerformanceFactorRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-cpuperformancefactorrequest.html)
#[must_use]
pub struct CpuPerformanceFactorRequest(Properties_);
impl CpuPerformanceFactorRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CpuPerformanceFactorRequest(Properties_::new()) }
}
impl CpuPerformanceFactorRequest {
    /// Sets `References`.
    #[inline] pub fn references(mut self, value: impl IntoValue_<Vec<PerformanceFactorReferenceRequest>>) -> Self { self.0.put("References", value.into_node()); self }
}
impl IntoValue_<CpuPerformanceFactorRequest> for CpuPerformanceFactorRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::EC2Fleet.BaselinePerformanceFactorsRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-baselineperformancefactorsrequest.html)
#[must_use]
pub struct BaselinePerformanceFactorsRequest(Properties_);
impl BaselinePerformanceFactorsRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BaselinePerformanceFactorsRequest(Properties_::new()) }
}
impl BaselinePerformanceFactorsRequest {
    /// Sets `Cpu`.
    #[inline] pub fn cpu(mut self, value: impl IntoValue_<CpuPerformanceFactorRequest>) -> Self { self.0.put("Cpu", value.into_node()); self }
}
impl IntoValue_<BaselinePerformanceFactorsRequest> for BaselinePerformanceFactorsRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::EC2Fleet.MemoryGiBPerVCpuRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-memorygibpervcpurequest.html)
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
/// `AWS::EC2::EC2Fleet.MemoryMiBRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-memorymibrequest.html)
#[must_use]
pub struct MemoryMiBRequest(Properties_);
impl MemoryMiBRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MemoryMiBRequest(Properties_::new()) }
}
impl MemoryMiBRequest {
    /// Sets `Max`.
    #[inline] pub fn max(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`.
    #[inline] pub fn min(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Min", value.into_node()); self }
}
impl IntoValue_<MemoryMiBRequest> for MemoryMiBRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::EC2Fleet.NetworkBandwidthGbpsRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-networkbandwidthgbpsrequest.html)
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
/// `AWS::EC2::EC2Fleet.NetworkInterfaceCountRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-networkinterfacecountrequest.html)
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
/// `AWS::EC2::EC2Fleet.TotalLocalStorageGBRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-totallocalstoragegbrequest.html)
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
/// `AWS::EC2::EC2Fleet.VCpuCountRangeRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-vcpucountrangerequest.html)
#[must_use]
pub struct VCpuCountRangeRequest(Properties_);
impl VCpuCountRangeRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VCpuCountRangeRequest(Properties_::new()) }
}
impl VCpuCountRangeRequest {
    /// Sets `Max`.
    #[inline] pub fn max(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`.
    #[inline] pub fn min(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Min", value.into_node()); self }
}
impl IntoValue_<VCpuCountRangeRequest> for VCpuCountRangeRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::EC2Fleet.InstanceRequirementsRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-instancerequirementsrequest.html)
#[must_use]
pub struct InstanceRequirementsRequest(Properties_);
impl InstanceRequirementsRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InstanceRequirementsRequest(Properties_::new()) }
}
impl InstanceRequirementsRequest {
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
    /// Sets `BaselinePerformanceFactors`.
    #[inline] pub fn baseline_performance_factors(mut self, value: impl IntoValue_<BaselinePerformanceFactorsRequest>) -> Self { self.0.put("BaselinePerformanceFactors", value.into_node()); self }
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
    /// Sets `MemoryMiB`.
    #[inline] pub fn memory_mi_b(mut self, value: impl IntoValue_<MemoryMiBRequest>) -> Self { self.0.put("MemoryMiB", value.into_node()); self }
    /// Sets `NetworkBandwidthGbps`.
    #[inline] pub fn network_bandwidth_gbps(mut self, value: impl IntoValue_<NetworkBandwidthGbpsRequest>) -> Self { self.0.put("NetworkBandwidthGbps", value.into_node()); self }
    /// Sets `NetworkInterfaceCount`.
    #[inline] pub fn network_interface_count(mut self, value: impl IntoValue_<NetworkInterfaceCountRequest>) -> Self { self.0.put("NetworkInterfaceCount", value.into_node()); self }
    /// Sets `OnDemandMaxPricePercentageOverLowestPrice`.
    #[inline] pub fn on_demand_max_price_percentage_over_lowest_price(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("OnDemandMaxPricePercentageOverLowestPrice", value.into_node()); self }
    /// Sets `RequireEncryptionInTransit`.
    #[inline] pub fn require_encryption_in_transit(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RequireEncryptionInTransit", value.into_node()); self }
    /// Sets `RequireHibernateSupport`.
    #[inline] pub fn require_hibernate_support(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RequireHibernateSupport", value.into_node()); self }
    /// Sets `SpotMaxPricePercentageOverLowestPrice`.
    #[inline] pub fn spot_max_price_percentage_over_lowest_price(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SpotMaxPricePercentageOverLowestPrice", value.into_node()); self }
    /// Sets `TotalLocalStorageGB`.
    #[inline] pub fn total_local_storage_gb(mut self, value: impl IntoValue_<TotalLocalStorageGBRequest>) -> Self { self.0.put("TotalLocalStorageGB", value.into_node()); self }
    /// Sets `VCpuCount`.
    #[inline] pub fn v_cpu_count(mut self, value: impl IntoValue_<VCpuCountRangeRequest>) -> Self { self.0.put("VCpuCount", value.into_node()); self }
}
impl IntoValue_<InstanceRequirementsRequest> for InstanceRequirementsRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::EC2Fleet.InstanceMetadataOptionsRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-instancemetadataoptionsrequest.html)
#[must_use]
pub struct InstanceMetadataOptionsRequest(Properties_);
impl InstanceMetadataOptionsRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InstanceMetadataOptionsRequest(Properties_::new()) }
}
impl InstanceMetadataOptionsRequest {
    /// Sets `HttpEndpoint`. The values are constants of [`HttpEndpoint`].
    #[inline] pub fn http_endpoint(mut self, value: impl IntoValue_<HttpEndpoint>) -> Self { self.0.put("HttpEndpoint", value.into_node()); self }
    /// Sets `HttpPutResponseHopLimit`.
    #[inline] pub fn http_put_response_hop_limit(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HttpPutResponseHopLimit", value.into_node()); self }
    /// Sets `HttpTokens`. The values are constants of [`HttpTokens`].
    #[inline] pub fn http_tokens(mut self, value: impl IntoValue_<HttpTokens>) -> Self { self.0.put("HttpTokens", value.into_node()); self }
}
impl IntoValue_<InstanceMetadataOptionsRequest> for InstanceMetadataOptionsRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::EC2Fleet.Ipv6AddressRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-ipv6addressrequest.html)
#[must_use]
pub struct Ipv6AddressRequest(Properties_);
impl Ipv6AddressRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Ipv6AddressRequest(Properties_::new()) }
}
impl Ipv6AddressRequest {
    /// Sets `Ipv6Address`.
    #[inline] pub fn ipv6_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Ipv6Address", value.into_node()); self }
}
impl IntoValue_<Ipv6AddressRequest> for Ipv6AddressRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::EC2Fleet.PrivateIpAddressSpecificationRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-privateipaddressspecificationrequest.html)
#[must_use]
pub struct PrivateIpAddressSpecificationRequest(Properties_);
impl PrivateIpAddressSpecificationRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PrivateIpAddressSpecificationRequest(Properties_::new()) }
}
impl PrivateIpAddressSpecificationRequest {
    /// Sets `Primary`.
    #[inline] pub fn primary(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Primary", value.into_node()); self }
    /// Sets `PrivateIpAddress`.
    #[inline] pub fn private_ip_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrivateIpAddress", value.into_node()); self }
}
impl IntoValue_<PrivateIpAddressSpecificationRequest> for PrivateIpAddressSpecificationRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::EC2Fleet.NetworkInterfaceSpecificationRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-networkinterfacespecificationrequest.html)
#[must_use]
pub struct NetworkInterfaceSpecificationRequest(Properties_);
impl NetworkInterfaceSpecificationRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NetworkInterfaceSpecificationRequest(Properties_::new()) }
}
impl NetworkInterfaceSpecificationRequest {
    /// Sets `AssociatePublicIpAddress`.
    #[inline] pub fn associate_public_ip_address(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AssociatePublicIpAddress", value.into_node()); self }
    /// Sets `DeleteOnTermination`.
    #[inline] pub fn delete_on_termination(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeleteOnTermination", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DeviceIndex`.
    #[inline] pub fn device_index(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DeviceIndex", value.into_node()); self }
    /// Sets `Groups`.
    #[inline] pub fn groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Groups", value.into_node()); self }
    /// Sets `InterfaceType`.
    #[inline] pub fn interface_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InterfaceType", value.into_node()); self }
    /// Sets `Ipv6AddressCount`.
    #[inline] pub fn ipv6_address_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Ipv6AddressCount", value.into_node()); self }
    /// Sets `Ipv6Addresses`.
    #[inline] pub fn ipv6_addresses(mut self, value: impl IntoValue_<Vec<Ipv6AddressRequest>>) -> Self { self.0.put("Ipv6Addresses", value.into_node()); self }
    /// Sets `NetworkCardIndex`.
    #[inline] pub fn network_card_index(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NetworkCardIndex", value.into_node()); self }
    /// Sets `NetworkInterfaceId`.
    #[inline] pub fn network_interface_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NetworkInterfaceId", value.into_node()); self }
    /// Sets `PrivateIpAddress`.
    #[inline] pub fn private_ip_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrivateIpAddress", value.into_node()); self }
    /// Sets `PrivateIpAddresses`.
    #[inline] pub fn private_ip_addresses(mut self, value: impl IntoValue_<Vec<PrivateIpAddressSpecificationRequest>>) -> Self { self.0.put("PrivateIpAddresses", value.into_node()); self }
    /// Sets `SecondaryPrivateIpAddressCount`.
    #[inline] pub fn secondary_private_ip_address_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SecondaryPrivateIpAddressCount", value.into_node()); self }
    /// Sets `SubnetId`.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubnetId", value.into_node()); self }
}
impl IntoValue_<NetworkInterfaceSpecificationRequest> for NetworkInterfaceSpecificationRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::EC2Fleet.Placement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-placement.html)
#[must_use]
pub struct Placement(Properties_);
impl Placement {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Placement(Properties_::new()) }
}
impl Placement {
    /// Sets `Affinity`.
    #[inline] pub fn affinity(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Affinity", value.into_node()); self }
    /// Sets `AvailabilityZone`.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZone", value.into_node()); self }
    /// Sets `GroupName`.
    #[inline] pub fn group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupName", value.into_node()); self }
    /// Sets `HostId`.
    #[inline] pub fn host_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HostId", value.into_node()); self }
    /// Sets `HostResourceGroupArn`.
    #[inline] pub fn host_resource_group_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HostResourceGroupArn", value.into_node()); self }
    /// Sets `PartitionNumber`.
    #[inline] pub fn partition_number(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PartitionNumber", value.into_node()); self }
    /// Sets `SpreadDomain`.
    #[inline] pub fn spread_domain(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SpreadDomain", value.into_node()); self }
    /// Sets `Tenancy`. The values are constants of [`Tenancy`].
    #[inline] pub fn tenancy(mut self, value: impl IntoValue_<Tenancy>) -> Self { self.0.put("Tenancy", value.into_node()); self }
}
impl IntoValue_<Placement> for Placement { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::EC2Fleet.FleetLaunchTemplateOverridesRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-fleetlaunchtemplateoverridesrequest.html)
#[must_use]
pub struct FleetLaunchTemplateOverridesRequest(Properties_);
impl FleetLaunchTemplateOverridesRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FleetLaunchTemplateOverridesRequest(Properties_::new()) }
}
impl FleetLaunchTemplateOverridesRequest {
    /// Sets `AvailabilityZone`.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZone", value.into_node()); self }
    /// Sets `AvailabilityZoneId`.
    #[inline] pub fn availability_zone_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZoneId", value.into_node()); self }
    /// Sets `BlockDeviceMappings`.
    #[inline] pub fn block_device_mappings(mut self, value: impl IntoValue_<Vec<BlockDeviceMapping>>) -> Self { self.0.put("BlockDeviceMappings", value.into_node()); self }
    /// Sets `IamInstanceProfile`.
    #[inline] pub fn iam_instance_profile(mut self, value: impl IntoValue_<IamInstanceProfileSpecification>) -> Self { self.0.put("IamInstanceProfile", value.into_node()); self }
    /// Sets `InstanceRequirements`.
    #[inline] pub fn instance_requirements(mut self, value: impl IntoValue_<InstanceRequirementsRequest>) -> Self { self.0.put("InstanceRequirements", value.into_node()); self }
    /// Sets `InstanceType`.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceType", value.into_node()); self }
    /// Sets `KeyName`.
    #[inline] pub fn key_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KeyName", value.into_node()); self }
    /// Sets `MaxPrice`.
    #[inline] pub fn max_price(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MaxPrice", value.into_node()); self }
    /// Sets `MetadataOptions`.
    #[inline] pub fn metadata_options(mut self, value: impl IntoValue_<InstanceMetadataOptionsRequest>) -> Self { self.0.put("MetadataOptions", value.into_node()); self }
    /// Sets `NetworkInterfaces`.
    #[inline] pub fn network_interfaces(mut self, value: impl IntoValue_<Vec<NetworkInterfaceSpecificationRequest>>) -> Self { self.0.put("NetworkInterfaces", value.into_node()); self }
    /// Sets `Placement`.
    #[inline] pub fn placement(mut self, value: impl IntoValue_<Placement>) -> Self { self.0.put("Placement", value.into_node()); self }
    /// Sets `Priority`.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Priority", value.into_node()); self }
    /// Sets `SubnetId`.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubnetId", value.into_node()); self }
    /// Sets `WeightedCapacity`.
    #[inline] pub fn weighted_capacity(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("WeightedCapacity", value.into_node()); self }
}
impl IntoValue_<FleetLaunchTemplateOverridesRequest> for FleetLaunchTemplateOverridesRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::EC2Fleet.FleetLaunchTemplateConfigRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-fleetlaunchtemplateconfigrequest.html)
#[must_use]
pub struct FleetLaunchTemplateConfigRequest(Properties_);
impl FleetLaunchTemplateConfigRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FleetLaunchTemplateConfigRequest(Properties_::new()) }
}
impl FleetLaunchTemplateConfigRequest {
    /// Sets `LaunchTemplateSpecification`.
    #[inline] pub fn launch_template_specification(mut self, value: impl IntoValue_<FleetLaunchTemplateSpecificationRequest>) -> Self { self.0.put("LaunchTemplateSpecification", value.into_node()); self }
    /// Sets `Overrides`.
    #[inline] pub fn overrides(mut self, value: impl IntoValue_<Vec<FleetLaunchTemplateOverridesRequest>>) -> Self { self.0.put("Overrides", value.into_node()); self }
}
impl IntoValue_<FleetLaunchTemplateConfigRequest> for FleetLaunchTemplateConfigRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::EC2Fleet.CapacityReservationOptionsRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-capacityreservationoptionsrequest.html)
#[must_use]
pub struct CapacityReservationOptionsRequest(Properties_);
impl CapacityReservationOptionsRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CapacityReservationOptionsRequest(Properties_::new()) }
}
impl CapacityReservationOptionsRequest {
    /// Sets `UsageStrategy`. The values are constants of [`UsageStrategy`].
    #[inline] pub fn usage_strategy(mut self, value: impl IntoValue_<UsageStrategy>) -> Self { self.0.put("UsageStrategy", value.into_node()); self }
}
impl IntoValue_<CapacityReservationOptionsRequest> for CapacityReservationOptionsRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::EC2Fleet.OnDemandOptionsRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-ondemandoptionsrequest.html)
#[must_use]
pub struct OnDemandOptionsRequest(Properties_);
impl OnDemandOptionsRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OnDemandOptionsRequest(Properties_::new()) }
}
impl OnDemandOptionsRequest {
    /// Sets `AllocationStrategy`. The values are constants of [`AllocationStrategy`].
    #[inline] pub fn allocation_strategy(mut self, value: impl IntoValue_<AllocationStrategy>) -> Self { self.0.put("AllocationStrategy", value.into_node()); self }
    /// Sets `CapacityReservationOptions`.
    #[inline] pub fn capacity_reservation_options(mut self, value: impl IntoValue_<CapacityReservationOptionsRequest>) -> Self { self.0.put("CapacityReservationOptions", value.into_node()); self }
    /// Sets `MaxTotalPrice`.
    #[inline] pub fn max_total_price(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MaxTotalPrice", value.into_node()); self }
    /// Sets `MinTargetCapacity`.
    #[inline] pub fn min_target_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinTargetCapacity", value.into_node()); self }
    /// Sets `SingleAvailabilityZone`.
    #[inline] pub fn single_availability_zone(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SingleAvailabilityZone", value.into_node()); self }
    /// Sets `SingleInstanceType`.
    #[inline] pub fn single_instance_type(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SingleInstanceType", value.into_node()); self }
}
impl IntoValue_<OnDemandOptionsRequest> for OnDemandOptionsRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::EC2Fleet.CapacityReservationTargetRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-capacityreservationtargetrequest.html)
#[must_use]
pub struct CapacityReservationTargetRequest(Properties_);
impl CapacityReservationTargetRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CapacityReservationTargetRequest(Properties_::new()) }
}
impl CapacityReservationTargetRequest {
    /// Sets `CapacityReservationIds`.
    #[inline] pub fn capacity_reservation_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CapacityReservationIds", value.into_node()); self }
    /// Sets `CapacityReservationResourceGroupArns`.
    #[inline] pub fn capacity_reservation_resource_group_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CapacityReservationResourceGroupArns", value.into_node()); self }
}
impl IntoValue_<CapacityReservationTargetRequest> for CapacityReservationTargetRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::EC2Fleet.ReservedCapacityFallbackOptionsRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-reservedcapacityfallbackoptionsrequest.html)
#[must_use]
pub struct ReservedCapacityFallbackOptionsRequest(Properties_);
impl ReservedCapacityFallbackOptionsRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ReservedCapacityFallbackOptionsRequest(Properties_::new()) }
}
impl ReservedCapacityFallbackOptionsRequest {
    /// Sets `MarketTypes`. The values are constants of [`MarketType`].
    #[inline] pub fn market_types(mut self, value: impl IntoValue_<Vec<MarketType>>) -> Self { self.0.put("MarketTypes", value.into_node()); self }
}
impl IntoValue_<ReservedCapacityFallbackOptionsRequest> for ReservedCapacityFallbackOptionsRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::EC2Fleet.ReservedCapacityOptionsRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-reservedcapacityoptionsrequest.html)
#[must_use]
pub struct ReservedCapacityOptionsRequest(Properties_);
impl ReservedCapacityOptionsRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ReservedCapacityOptionsRequest(Properties_::new()) }
}
impl ReservedCapacityOptionsRequest {
    /// Sets `AllocationStrategy`. The values are constants of [`ReservedCapacityOptionsRequestAllocationStrategy`].
    #[inline] pub fn allocation_strategy(mut self, value: impl IntoValue_<ReservedCapacityOptionsRequestAllocationStrategy>) -> Self { self.0.put("AllocationStrategy", value.into_node()); self }
    /// Sets `CapacityReservationTarget`.
    #[inline] pub fn capacity_reservation_target(mut self, value: impl IntoValue_<CapacityReservationTargetRequest>) -> Self { self.0.put("CapacityReservationTarget", value.into_node()); self }
    /// Sets `ReservationTypes`. The values are constants of [`ReservationType`].
    #[inline] pub fn reservation_types(mut self, value: impl IntoValue_<Vec<ReservationType>>) -> Self { self.0.put("ReservationTypes", value.into_node()); self }
    /// Sets `ReservedCapacityFallbackOptions`.
    #[inline] pub fn reserved_capacity_fallback_options(mut self, value: impl IntoValue_<ReservedCapacityFallbackOptionsRequest>) -> Self { self.0.put("ReservedCapacityFallbackOptions", value.into_node()); self }
}
impl IntoValue_<ReservedCapacityOptionsRequest> for ReservedCapacityOptionsRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::EC2Fleet.CapacityRebalance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-capacityrebalance.html)
#[must_use]
pub struct CapacityRebalance(Properties_);
impl CapacityRebalance {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CapacityRebalance(Properties_::new()) }
}
impl CapacityRebalance {
    /// Sets `ReplacementStrategy`. The values are constants of [`ReplacementStrategy`].
    #[inline] pub fn replacement_strategy(mut self, value: impl IntoValue_<ReplacementStrategy>) -> Self { self.0.put("ReplacementStrategy", value.into_node()); self }
    /// Sets `TerminationDelay`.
    #[inline] pub fn termination_delay(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TerminationDelay", value.into_node()); self }
}
impl IntoValue_<CapacityRebalance> for CapacityRebalance { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::EC2Fleet.MaintenanceStrategies`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-maintenancestrategies.html)
#[must_use]
pub struct MaintenanceStrategies(Properties_);
impl MaintenanceStrategies {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MaintenanceStrategies(Properties_::new()) }
}
impl MaintenanceStrategies {
    /// Sets `CapacityRebalance`.
    #[inline] pub fn capacity_rebalance(mut self, value: impl IntoValue_<CapacityRebalance>) -> Self { self.0.put("CapacityRebalance", value.into_node()); self }
}
impl IntoValue_<MaintenanceStrategies> for MaintenanceStrategies { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::EC2Fleet.SpotOptionsRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-spotoptionsrequest.html)
#[must_use]
pub struct SpotOptionsRequest(Properties_);
impl SpotOptionsRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SpotOptionsRequest(Properties_::new()) }
}
impl SpotOptionsRequest {
    /// Sets `AllocationStrategy`. The values are constants of [`SpotOptionsRequestAllocationStrategy`].
    #[inline] pub fn allocation_strategy(mut self, value: impl IntoValue_<SpotOptionsRequestAllocationStrategy>) -> Self { self.0.put("AllocationStrategy", value.into_node()); self }
    /// Sets `InstanceInterruptionBehavior`. The values are constants of [`InstanceInterruptionBehavior`].
    #[inline] pub fn instance_interruption_behavior(mut self, value: impl IntoValue_<InstanceInterruptionBehavior>) -> Self { self.0.put("InstanceInterruptionBehavior", value.into_node()); self }
    /// Sets `InstancePoolsToUseCount`.
    #[inline] pub fn instance_pools_to_use_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("InstancePoolsToUseCount", value.into_node()); self }
    /// Sets `MaintenanceStrategies`.
    #[inline] pub fn maintenance_strategies(mut self, value: impl IntoValue_<MaintenanceStrategies>) -> Self { self.0.put("MaintenanceStrategies", value.into_node()); self }
    /// Sets `MaxTotalPrice`.
    #[inline] pub fn max_total_price(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MaxTotalPrice", value.into_node()); self }
    /// Sets `MinTargetCapacity`.
    #[inline] pub fn min_target_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinTargetCapacity", value.into_node()); self }
    /// Sets `SingleAvailabilityZone`.
    #[inline] pub fn single_availability_zone(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SingleAvailabilityZone", value.into_node()); self }
    /// Sets `SingleInstanceType`.
    #[inline] pub fn single_instance_type(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SingleInstanceType", value.into_node()); self }
}
impl IntoValue_<SpotOptionsRequest> for SpotOptionsRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::EC2Fleet.TagSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-tagspecification.html)
#[must_use]
pub struct TagSpecification(Properties_);
impl TagSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TagSpecification(Properties_::new()) }
}
impl TagSpecification {
    /// Sets `ResourceType`. The values are constants of [`ResourceType`].
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<ResourceType>) -> Self { self.0.put("ResourceType", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<TagSpecification> for TagSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::EC2Fleet.TargetCapacitySpecificationRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ec2fleet-targetcapacityspecificationrequest.html)
#[must_use]
pub struct TargetCapacitySpecificationRequest<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TargetCapacitySpecificationRequest<Missing_<super::required::total_target_capacity>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TargetCapacitySpecificationRequest(Properties_::new(), PhantomData_) }
}
impl<S0> TargetCapacitySpecificationRequest<S0> {
    /// Sets `DefaultTargetCapacityType`. The values are constants of [`DefaultTargetCapacityType`].
    #[inline] pub fn default_target_capacity_type(mut self, value: impl IntoValue_<DefaultTargetCapacityType>) -> Self { self.0.put("DefaultTargetCapacityType", value.into_node()); self }
    /// Sets `OnDemandTargetCapacity`.
    #[inline] pub fn on_demand_target_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("OnDemandTargetCapacity", value.into_node()); self }
    /// Sets `SpotTargetCapacity`.
    #[inline] pub fn spot_target_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SpotTargetCapacity", value.into_node()); self }
    /// Sets `TargetCapacityUnitType`. The values are constants of [`TargetCapacityUnitType`].
    #[inline] pub fn target_capacity_unit_type(mut self, value: impl IntoValue_<TargetCapacityUnitType>) -> Self { self.0.put("TargetCapacityUnitType", value.into_node()); self }
    /// Sets `TotalTargetCapacity`. Required.
    #[inline] pub fn total_target_capacity(mut self, value: impl IntoValue_<i64>) -> TargetCapacitySpecificationRequest<Set_> { self.0.put("TotalTargetCapacity", value.into_node()); TargetCapacitySpecificationRequest(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TargetCapacitySpecificationRequest> for TargetCapacitySpecificationRequest<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EC2::EC2Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html)
#[derive(Debug)]
pub enum ExcessCapacityTerminationPolicy {}
impl ExcessCapacityTerminationPolicy {
    /// `termination`
    pub const TERMINATION: Value_<ExcessCapacityTerminationPolicy> = Value_::constant("termination");
    /// `no-termination`
    pub const NO_TERMINATION: Value_<ExcessCapacityTerminationPolicy> = Value_::constant("no-termination");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ExcessCapacityTerminationPolicy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::EC2Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html)
#[derive(Debug)]
pub enum VolumeType {}
impl VolumeType {
    /// `gp2`
    pub const GP2: Value_<VolumeType> = Value_::constant("gp2");
    /// `gp3`
    pub const GP3: Value_<VolumeType> = Value_::constant("gp3");
    /// `io1`
    pub const IO1: Value_<VolumeType> = Value_::constant("io1");
    /// `io2`
    pub const IO2: Value_<VolumeType> = Value_::constant("io2");
    /// `sc1`
    pub const SC1: Value_<VolumeType> = Value_::constant("sc1");
    /// `st1`
    pub const ST1: Value_<VolumeType> = Value_::constant("st1");
    /// `standard`
    pub const STANDARD: Value_<VolumeType> = Value_::constant("standard");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VolumeType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::EC2Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html)
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
/// Values of `AWS::EC2::EC2Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html)
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
/// Values of `AWS::EC2::EC2Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html)
#[derive(Debug)]
pub enum AcceleratorType {}
impl AcceleratorType {
    /// `gpu`
    pub const GPU: Value_<AcceleratorType> = Value_::constant("gpu");
    /// `fpga`
    pub const FPGA: Value_<AcceleratorType> = Value_::constant("fpga");
    /// `inference`
    pub const INFERENCE: Value_<AcceleratorType> = Value_::constant("inference");
    /// `media`
    pub const MEDIA: Value_<AcceleratorType> = Value_::constant("media");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AcceleratorType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::EC2Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html)
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
/// Values of `AWS::EC2::EC2Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html)
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
/// Values of `AWS::EC2::EC2Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html)
#[derive(Debug)]
pub enum CpuManufacturer {}
impl CpuManufacturer {
    /// `intel`
    pub const INTEL: Value_<CpuManufacturer> = Value_::constant("intel");
    /// `amd`
    pub const AMD: Value_<CpuManufacturer> = Value_::constant("amd");
    /// `amazon-web-services`
    pub const AMAZON_WEB_SERVICES: Value_<CpuManufacturer> = Value_::constant("amazon-web-services");
    /// `apple`
    pub const APPLE: Value_<CpuManufacturer> = Value_::constant("apple");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CpuManufacturer> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::EC2Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html)
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
/// Values of `AWS::EC2::EC2Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html)
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
/// Values of `AWS::EC2::EC2Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html)
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
/// Values of `AWS::EC2::EC2Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html)
#[derive(Debug)]
pub enum HttpEndpoint {}
impl HttpEndpoint {
    /// `disabled`
    pub const DISABLED: Value_<HttpEndpoint> = Value_::constant("disabled");
    /// `enabled`
    pub const ENABLED: Value_<HttpEndpoint> = Value_::constant("enabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HttpEndpoint> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::EC2Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html)
#[derive(Debug)]
pub enum HttpTokens {}
impl HttpTokens {
    /// `optional`
    pub const OPTIONAL: Value_<HttpTokens> = Value_::constant("optional");
    /// `required`
    pub const REQUIRED: Value_<HttpTokens> = Value_::constant("required");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HttpTokens> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::EC2Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html)
#[derive(Debug)]
pub enum Tenancy {}
impl Tenancy {
    /// `dedicated`
    pub const DEDICATED: Value_<Tenancy> = Value_::constant("dedicated");
    /// `default`
    pub const DEFAULT: Value_<Tenancy> = Value_::constant("default");
    /// `host`
    pub const HOST: Value_<Tenancy> = Value_::constant("host");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Tenancy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::EC2Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html)
#[derive(Debug)]
pub enum AllocationStrategy {}
impl AllocationStrategy {
    /// `lowest-price`
    pub const LOWEST_PRICE: Value_<AllocationStrategy> = Value_::constant("lowest-price");
    /// `prioritized`
    pub const PRIORITIZED: Value_<AllocationStrategy> = Value_::constant("prioritized");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AllocationStrategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::EC2Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html)
#[derive(Debug)]
pub enum UsageStrategy {}
impl UsageStrategy {
    /// `use-capacity-reservations-first`
    pub const USE_CAPACITY_RESERVATIONS_FIRST: Value_<UsageStrategy> = Value_::constant("use-capacity-reservations-first");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UsageStrategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::EC2Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html)
#[derive(Debug)]
pub enum ReservedCapacityOptionsRequestAllocationStrategy {}
impl ReservedCapacityOptionsRequestAllocationStrategy {
    /// `prioritized`
    pub const PRIORITIZED: Value_<ReservedCapacityOptionsRequestAllocationStrategy> = Value_::constant("prioritized");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ReservedCapacityOptionsRequestAllocationStrategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::EC2Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html)
#[derive(Debug)]
pub enum ReservationType {}
impl ReservationType {
    /// `on-demand-capacity-reservation`
    pub const ON_DEMAND_CAPACITY_RESERVATION: Value_<ReservationType> = Value_::constant("on-demand-capacity-reservation");
    /// `capacity-block`
    pub const CAPACITY_BLOCK: Value_<ReservationType> = Value_::constant("capacity-block");
    /// `interruptible-capacity-reservation`
    pub const INTERRUPTIBLE_CAPACITY_RESERVATION: Value_<ReservationType> = Value_::constant("interruptible-capacity-reservation");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ReservationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::EC2Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html)
#[derive(Debug)]
pub enum MarketType {}
impl MarketType {
    /// `on-demand`
    pub const ON_DEMAND: Value_<MarketType> = Value_::constant("on-demand");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MarketType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::EC2Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html)
#[derive(Debug)]
pub enum SpotOptionsRequestAllocationStrategy {}
impl SpotOptionsRequestAllocationStrategy {
    /// `lowest-price`
    pub const LOWEST_PRICE: Value_<SpotOptionsRequestAllocationStrategy> = Value_::constant("lowest-price");
    /// `lowestPrice`
    pub const LOWEST_PRICE_: Value_<SpotOptionsRequestAllocationStrategy> = Value_::constant("lowestPrice");
    /// `diversified`
    pub const DIVERSIFIED: Value_<SpotOptionsRequestAllocationStrategy> = Value_::constant("diversified");
    /// `capacityOptimized`
    pub const CAPACITY_OPTIMIZED: Value_<SpotOptionsRequestAllocationStrategy> = Value_::constant("capacityOptimized");
    /// `capacity-optimized`
    pub const CAPACITY_OPTIMIZED_: Value_<SpotOptionsRequestAllocationStrategy> = Value_::constant("capacity-optimized");
    /// `capacityOptimizedPrioritized`
    pub const CAPACITY_OPTIMIZED_PRIORITIZED: Value_<SpotOptionsRequestAllocationStrategy> = Value_::constant("capacityOptimizedPrioritized");
    /// `capacity-optimized-prioritized`
    pub const CAPACITY_OPTIMIZED_PRIORITIZED_: Value_<SpotOptionsRequestAllocationStrategy> = Value_::constant("capacity-optimized-prioritized");
    /// `priceCapacityOptimized`
    pub const PRICE_CAPACITY_OPTIMIZED: Value_<SpotOptionsRequestAllocationStrategy> = Value_::constant("priceCapacityOptimized");
    /// `price-capacity-optimized`
    pub const PRICE_CAPACITY_OPTIMIZED_: Value_<SpotOptionsRequestAllocationStrategy> = Value_::constant("price-capacity-optimized");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SpotOptionsRequestAllocationStrategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::EC2Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html)
#[derive(Debug)]
pub enum InstanceInterruptionBehavior {}
impl InstanceInterruptionBehavior {
    /// `hibernate`
    pub const HIBERNATE: Value_<InstanceInterruptionBehavior> = Value_::constant("hibernate");
    /// `stop`
    pub const STOP: Value_<InstanceInterruptionBehavior> = Value_::constant("stop");
    /// `terminate`
    pub const TERMINATE: Value_<InstanceInterruptionBehavior> = Value_::constant("terminate");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InstanceInterruptionBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::EC2Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html)
#[derive(Debug)]
pub enum ReplacementStrategy {}
impl ReplacementStrategy {
    /// `launch`
    pub const LAUNCH: Value_<ReplacementStrategy> = Value_::constant("launch");
    /// `launch-before-terminate`
    pub const LAUNCH_BEFORE_TERMINATE: Value_<ReplacementStrategy> = Value_::constant("launch-before-terminate");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ReplacementStrategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::EC2Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html)
#[derive(Debug)]
pub enum ResourceType {}
impl ResourceType {
    /// `client-vpn-endpoint`
    pub const CLIENT_VPN_ENDPOINT: Value_<ResourceType> = Value_::constant("client-vpn-endpoint");
    /// `customer-gateway`
    pub const CUSTOMER_GATEWAY: Value_<ResourceType> = Value_::constant("customer-gateway");
    /// `dedicated-host`
    pub const DEDICATED_HOST: Value_<ResourceType> = Value_::constant("dedicated-host");
    /// `dhcp-options`
    pub const DHCP_OPTIONS: Value_<ResourceType> = Value_::constant("dhcp-options");
    /// `egress-only-internet-gateway`
    pub const EGRESS_ONLY_INTERNET_GATEWAY: Value_<ResourceType> = Value_::constant("egress-only-internet-gateway");
    /// `elastic-gpu`
    pub const ELASTIC_GPU: Value_<ResourceType> = Value_::constant("elastic-gpu");
    /// `elastic-ip`
    pub const ELASTIC_IP: Value_<ResourceType> = Value_::constant("elastic-ip");
    /// `export-image-task`
    pub const EXPORT_IMAGE_TASK: Value_<ResourceType> = Value_::constant("export-image-task");
    /// `export-instance-task`
    pub const EXPORT_INSTANCE_TASK: Value_<ResourceType> = Value_::constant("export-instance-task");
    /// `fleet`
    pub const FLEET: Value_<ResourceType> = Value_::constant("fleet");
    /// `fpga-image`
    pub const FPGA_IMAGE: Value_<ResourceType> = Value_::constant("fpga-image");
    /// `host-reservation`
    pub const HOST_RESERVATION: Value_<ResourceType> = Value_::constant("host-reservation");
    /// `image`
    pub const IMAGE: Value_<ResourceType> = Value_::constant("image");
    /// `import-image-task`
    pub const IMPORT_IMAGE_TASK: Value_<ResourceType> = Value_::constant("import-image-task");
    /// `import-snapshot-task`
    pub const IMPORT_SNAPSHOT_TASK: Value_<ResourceType> = Value_::constant("import-snapshot-task");
    /// `instance`
    pub const INSTANCE: Value_<ResourceType> = Value_::constant("instance");
    /// `internet-gateway`
    pub const INTERNET_GATEWAY: Value_<ResourceType> = Value_::constant("internet-gateway");
    /// `key-pair`
    pub const KEY_PAIR: Value_<ResourceType> = Value_::constant("key-pair");
    /// `launch-template`
    pub const LAUNCH_TEMPLATE: Value_<ResourceType> = Value_::constant("launch-template");
    /// `local-gateway-route-table-vpc-association`
    pub const LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION: Value_<ResourceType> = Value_::constant("local-gateway-route-table-vpc-association");
    /// `natgateway`
    pub const NATGATEWAY: Value_<ResourceType> = Value_::constant("natgateway");
    /// `network-acl`
    pub const NETWORK_ACL: Value_<ResourceType> = Value_::constant("network-acl");
    /// `network-insights-analysis`
    pub const NETWORK_INSIGHTS_ANALYSIS: Value_<ResourceType> = Value_::constant("network-insights-analysis");
    /// `network-insights-path`
    pub const NETWORK_INSIGHTS_PATH: Value_<ResourceType> = Value_::constant("network-insights-path");
    /// `network-interface`
    pub const NETWORK_INTERFACE: Value_<ResourceType> = Value_::constant("network-interface");
    /// `placement-group`
    pub const PLACEMENT_GROUP: Value_<ResourceType> = Value_::constant("placement-group");
    /// `reserved-instances`
    pub const RESERVED_INSTANCES: Value_<ResourceType> = Value_::constant("reserved-instances");
    /// `route-table`
    pub const ROUTE_TABLE: Value_<ResourceType> = Value_::constant("route-table");
    /// `security-group`
    pub const SECURITY_GROUP: Value_<ResourceType> = Value_::constant("security-group");
    /// `snapshot`
    pub const SNAPSHOT: Value_<ResourceType> = Value_::constant("snapshot");
    /// `spot-fleet-request`
    pub const SPOT_FLEET_REQUEST: Value_<ResourceType> = Value_::constant("spot-fleet-request");
    /// `spot-instances-request`
    pub const SPOT_INSTANCES_REQUEST: Value_<ResourceType> = Value_::constant("spot-instances-request");
    /// `subnet`
    pub const SUBNET: Value_<ResourceType> = Value_::constant("subnet");
    /// `traffic-mirror-filter`
    pub const TRAFFIC_MIRROR_FILTER: Value_<ResourceType> = Value_::constant("traffic-mirror-filter");
    /// `traffic-mirror-session`
    pub const TRAFFIC_MIRROR_SESSION: Value_<ResourceType> = Value_::constant("traffic-mirror-session");
    /// `traffic-mirror-target`
    pub const TRAFFIC_MIRROR_TARGET: Value_<ResourceType> = Value_::constant("traffic-mirror-target");
    /// `transit-gateway`
    pub const TRANSIT_GATEWAY: Value_<ResourceType> = Value_::constant("transit-gateway");
    /// `transit-gateway-attachment`
    pub const TRANSIT_GATEWAY_ATTACHMENT: Value_<ResourceType> = Value_::constant("transit-gateway-attachment");
    /// `transit-gateway-connect-peer`
    pub const TRANSIT_GATEWAY_CONNECT_PEER: Value_<ResourceType> = Value_::constant("transit-gateway-connect-peer");
    /// `transit-gateway-multicast-domain`
    pub const TRANSIT_GATEWAY_MULTICAST_DOMAIN: Value_<ResourceType> = Value_::constant("transit-gateway-multicast-domain");
    /// `transit-gateway-route-table`
    pub const TRANSIT_GATEWAY_ROUTE_TABLE: Value_<ResourceType> = Value_::constant("transit-gateway-route-table");
    /// `volume`
    pub const VOLUME: Value_<ResourceType> = Value_::constant("volume");
    /// `vpc`
    pub const VPC: Value_<ResourceType> = Value_::constant("vpc");
    /// `vpc-flow-log`
    pub const VPC_FLOW_LOG: Value_<ResourceType> = Value_::constant("vpc-flow-log");
    /// `vpc-peering-connection`
    pub const VPC_PEERING_CONNECTION: Value_<ResourceType> = Value_::constant("vpc-peering-connection");
    /// `vpn-connection`
    pub const VPN_CONNECTION: Value_<ResourceType> = Value_::constant("vpn-connection");
    /// `vpn-gateway`
    pub const VPN_GATEWAY: Value_<ResourceType> = Value_::constant("vpn-gateway");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResourceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::EC2Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html)
#[derive(Debug)]
pub enum DefaultTargetCapacityType {}
impl DefaultTargetCapacityType {
    /// `on-demand`
    pub const ON_DEMAND: Value_<DefaultTargetCapacityType> = Value_::constant("on-demand");
    /// `spot`
    pub const SPOT: Value_<DefaultTargetCapacityType> = Value_::constant("spot");
    /// `capacity-block`
    pub const CAPACITY_BLOCK: Value_<DefaultTargetCapacityType> = Value_::constant("capacity-block");
    /// `reserved-capacity`
    pub const RESERVED_CAPACITY: Value_<DefaultTargetCapacityType> = Value_::constant("reserved-capacity");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DefaultTargetCapacityType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::EC2Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html)
#[derive(Debug)]
pub enum TargetCapacityUnitType {}
impl TargetCapacityUnitType {
    /// `vcpu`
    pub const VCPU: Value_<TargetCapacityUnitType> = Value_::constant("vcpu");
    /// `memory-mib`
    pub const MEMORY_MIB: Value_<TargetCapacityUnitType> = Value_::constant("memory-mib");
    /// `units`
    pub const UNITS: Value_<TargetCapacityUnitType> = Value_::constant("units");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TargetCapacityUnitType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::EC2Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `maintain`
    pub const MAINTAIN: Value_<Type> = Value_::constant("maintain");
    /// `request`
    pub const REQUEST: Value_<Type> = Value_::constant("request");
    /// `instant`
    pub const INSTANT: Value_<Type> = Value_::constant("instant");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
