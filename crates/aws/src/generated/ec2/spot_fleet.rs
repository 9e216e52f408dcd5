// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::SpotFleet`

use stanchion_template::generated::*;

/// `AWS::EC2::SpotFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-spotfleet.html)
#[must_use]
pub struct SpotFleet<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SpotFleet<Missing_<super::required::spot_fleet_request_config_data>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SpotFleet(Properties_::new(), PhantomData_) }
}
impl<S0> SpotFleet<S0> {
    /// Sets `SpotFleetRequestConfigData`. Required.
    #[inline] pub fn spot_fleet_request_config_data(mut self, value: impl IntoValue_<SpotFleetRequestConfigData>) -> SpotFleet<Set_> { self.0.put("SpotFleetRequestConfigData", value.into_node()); SpotFleet(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SpotFleet> for SpotFleet<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for SpotFleet<S0> {
    const TYPE: &'static str = "AWS::EC2::SpotFleet";
    type Handle = SpotFleetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SpotFleet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SpotFleetRef(Id_);
impl From<Id_> for SpotFleetRef { #[inline] fn from(id: Id_) -> Self { SpotFleetRef(id) } }
impl AsRef<Id_> for SpotFleetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SpotFleetRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::EC2::SpotFleet.EbsBlockDevice`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-ebsblockdevice.html)
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
    /// Sets `SnapshotId`.
    #[inline] pub fn snapshot_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnapshotId", value.into_node()); self }
    /// Sets `VolumeSize`.
    #[inline] pub fn volume_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("VolumeSize", value.into_node()); self }
    /// Sets `VolumeType`.
    #[inline] pub fn volume_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VolumeType", value.into_node()); self }
}
impl IntoValue_<EbsBlockDevice> for EbsBlockDevice { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::SpotFleet.BlockDeviceMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-blockdevicemapping.html)
#[must_use]
pub struct BlockDeviceMapping<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl BlockDeviceMapping<Missing_<super::required::device_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BlockDeviceMapping(Properties_::new(), PhantomData_) }
}
impl<S0> BlockDeviceMapping<S0> {
    /// Sets `DeviceName`. Required.
    #[inline] pub fn device_name(mut self, value: impl IntoValue_<String>) -> BlockDeviceMapping<Set_> { self.0.put("DeviceName", value.into_node()); BlockDeviceMapping(self.0, PhantomData_) }
    /// Sets `Ebs`.
    #[inline] pub fn ebs(mut self, value: impl IntoValue_<EbsBlockDevice>) -> Self { self.0.put("Ebs", value.into_node()); self }
    /// Sets `NoDevice`.
    #[inline] pub fn no_device(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NoDevice", value.into_node()); self }
    /// Sets `VirtualName`.
    #[inline] pub fn virtual_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VirtualName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<BlockDeviceMapping> for BlockDeviceMapping<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::SpotFleet.IamInstanceProfileSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-iaminstanceprofilespecification.html)
#[must_use]
pub struct IamInstanceProfileSpecification(Properties_);
impl IamInstanceProfileSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IamInstanceProfileSpecification(Properties_::new()) }
}
impl IamInstanceProfileSpecification {
    /// Sets `Arn`.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Arn", value.into_node()); self }
}
impl IntoValue_<IamInstanceProfileSpecification> for IamInstanceProfileSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::SpotFleet.AcceleratorCountRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-acceleratorcountrequest.html)
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
/// `AWS::EC2::SpotFleet.AcceleratorTotalMemoryMiBRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-acceleratortotalmemorymibrequest.html)
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
/// `AWS::EC2::SpotFleet.BaselineEbsBandwidthMbpsRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-baselineebsbandwidthmbpsrequest.html)
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
/// `AWS::EC2::SpotFleet.PerformanceFactorReferenceRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-performancefactorreferencerequest.html)
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
/// `AWS::EC2::SpotFleet.CpuPerformanceFactorRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-cpuperformancefactorrequest.html)
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
/// `AWS::EC2::SpotFleet.BaselinePerformanceFactorsRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-baselineperformancefactorsrequest.html)
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
/// `AWS::EC2::SpotFleet.MemoryGiBPerVCpuRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-memorygibpervcpurequest.html)
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
/// `AWS::EC2::SpotFleet.MemoryMiBRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-memorymibrequest.html)
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
/// `AWS::EC2::SpotFleet.NetworkBandwidthGbpsRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-networkbandwidthgbpsrequest.html)
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
/// `AWS::EC2::SpotFleet.NetworkInterfaceCountRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-networkinterfacecountrequest.html)
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
/// `AWS::EC2::SpotFleet.TotalLocalStorageGBRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-totallocalstoragegbrequest.html)
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
/// `AWS::EC2::SpotFleet.VCpuCountRangeRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-vcpucountrangerequest.html)
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
/// `AWS::EC2::SpotFleet.InstanceRequirementsRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-instancerequirementsrequest.html)
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
    /// Sets `AllowedInstanceTypes`.
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
    /// Sets `ExcludedInstanceTypes`.
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
/// `AWS::EC2::SpotFleet.SpotFleetMonitoring`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-spotfleetmonitoring.html)
#[must_use]
pub struct SpotFleetMonitoring(Properties_);
impl SpotFleetMonitoring {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SpotFleetMonitoring(Properties_::new()) }
}
impl SpotFleetMonitoring {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
}
impl IntoValue_<SpotFleetMonitoring> for SpotFleetMonitoring { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::SpotFleet.InstanceIpv6Address`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-instanceipv6address.html)
#[must_use]
pub struct InstanceIpv6Address<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InstanceIpv6Address<Missing_<super::required::ipv6_address>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InstanceIpv6Address(Properties_::new(), PhantomData_) }
}
impl<S0> InstanceIpv6Address<S0> {
    /// Sets `Ipv6Address`. Required.
    #[inline] pub fn ipv6_address(mut self, value: impl IntoValue_<String>) -> InstanceIpv6Address<Set_> { self.0.put("Ipv6Address", value.into_node()); InstanceIpv6Address(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<InstanceIpv6Address> for InstanceIpv6Address<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::SpotFleet.PrivateIpAddressSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-privateipaddressspecification.html)
#[must_use]
pub struct PrivateIpAddressSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PrivateIpAddressSpecification<Missing_<super::required::private_ip_address>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PrivateIpAddressSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> PrivateIpAddressSpecification<S0> {
    /// Sets `Primary`.
    #[inline] pub fn primary(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Primary", value.into_node()); self }
    /// Sets `PrivateIpAddress`. Required.
    #[inline] pub fn private_ip_address(mut self, value: impl IntoValue_<String>) -> PrivateIpAddressSpecification<Set_> { self.0.put("PrivateIpAddress", value.into_node()); PrivateIpAddressSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PrivateIpAddressSpecification> for PrivateIpAddressSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::SpotFleet.InstanceNetworkInterfaceSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-instancenetworkinterfacespecification.html)
#[must_use]
pub struct InstanceNetworkInterfaceSpecification(Properties_);
impl InstanceNetworkInterfaceSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InstanceNetworkInterfaceSpecification(Properties_::new()) }
}
impl InstanceNetworkInterfaceSpecification {
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
    /// Sets `Ipv6AddressCount`.
    #[inline] pub fn ipv6_address_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Ipv6AddressCount", value.into_node()); self }
    /// Sets `Ipv6Addresses`.
    #[inline] pub fn ipv6_addresses(mut self, value: impl IntoValue_<Vec<InstanceIpv6Address>>) -> Self { self.0.put("Ipv6Addresses", value.into_node()); self }
    /// Sets `NetworkInterfaceId`.
    #[inline] pub fn network_interface_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NetworkInterfaceId", value.into_node()); self }
    /// Sets `PrivateIpAddresses`.
    #[inline] pub fn private_ip_addresses(mut self, value: impl IntoValue_<Vec<PrivateIpAddressSpecification>>) -> Self { self.0.put("PrivateIpAddresses", value.into_node()); self }
    /// Sets `SecondaryPrivateIpAddressCount`.
    #[inline] pub fn secondary_private_ip_address_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SecondaryPrivateIpAddressCount", value.into_node()); self }
    /// Sets `SubnetId`.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubnetId", value.into_node()); self }
}
impl IntoValue_<InstanceNetworkInterfaceSpecification> for InstanceNetworkInterfaceSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::SpotFleet.SpotPlacement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-spotplacement.html)
#[must_use]
pub struct SpotPlacement(Properties_);
impl SpotPlacement {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SpotPlacement(Properties_::new()) }
}
impl SpotPlacement {
    /// Sets `AvailabilityZone`.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZone", value.into_node()); self }
    /// Sets `AvailabilityZoneId`.
    #[inline] pub fn availability_zone_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZoneId", value.into_node()); self }
    /// Sets `GroupName`.
    #[inline] pub fn group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupName", value.into_node()); self }
    /// Sets `Tenancy`. The values are constants of [`Tenancy`].
    #[inline] pub fn tenancy(mut self, value: impl IntoValue_<Tenancy>) -> Self { self.0.put("Tenancy", value.into_node()); self }
}
impl IntoValue_<SpotPlacement> for SpotPlacement { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::SpotFleet.GroupIdentifier`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-groupidentifier.html)
#[must_use]
pub struct GroupIdentifier<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GroupIdentifier<Missing_<super::required::group_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GroupIdentifier(Properties_::new(), PhantomData_) }
}
impl<S0> GroupIdentifier<S0> {
    /// Sets `GroupId`. Required.
    #[inline] pub fn group_id(mut self, value: impl IntoValue_<String>) -> GroupIdentifier<Set_> { self.0.put("GroupId", value.into_node()); GroupIdentifier(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GroupIdentifier> for GroupIdentifier<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::SpotFleet.SpotFleetTagSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-spotfleettagspecification.html)
#[must_use]
pub struct SpotFleetTagSpecification(Properties_);
impl SpotFleetTagSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SpotFleetTagSpecification(Properties_::new()) }
}
impl SpotFleetTagSpecification {
    /// Sets `ResourceType`. The values are constants of [`ResourceType`].
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<ResourceType>) -> Self { self.0.put("ResourceType", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<SpotFleetTagSpecification> for SpotFleetTagSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::SpotFleet.SpotFleetLaunchSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-spotfleetlaunchspecification.html)
#[must_use]
pub struct SpotFleetLaunchSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SpotFleetLaunchSpecification<Missing_<super::required::image_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SpotFleetLaunchSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> SpotFleetLaunchSpecification<S0> {
    /// Sets `BlockDeviceMappings`.
    #[inline] pub fn block_device_mappings(mut self, value: impl IntoValue_<Vec<BlockDeviceMapping>>) -> Self { self.0.put("BlockDeviceMappings", value.into_node()); self }
    /// Sets `EbsOptimized`.
    #[inline] pub fn ebs_optimized(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EbsOptimized", value.into_node()); self }
    /// Sets `IamInstanceProfile`.
    #[inline] pub fn iam_instance_profile(mut self, value: impl IntoValue_<IamInstanceProfileSpecification>) -> Self { self.0.put("IamInstanceProfile", value.into_node()); self }
    /// Sets `ImageId`. Required.
    #[inline] pub fn image_id(mut self, value: impl IntoValue_<String>) -> SpotFleetLaunchSpecification<Set_> { self.0.put("ImageId", value.into_node()); SpotFleetLaunchSpecification(self.0, PhantomData_) }
    /// Sets `InstanceRequirements`.
    #[inline] pub fn instance_requirements(mut self, value: impl IntoValue_<InstanceRequirementsRequest>) -> Self { self.0.put("InstanceRequirements", value.into_node()); self }
    /// Sets `InstanceType`.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceType", value.into_node()); self }
    /// Sets `KernelId`.
    #[inline] pub fn kernel_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KernelId", value.into_node()); self }
    /// Sets `KeyName`.
    #[inline] pub fn key_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KeyName", value.into_node()); self }
    /// Sets `Monitoring`.
    #[inline] pub fn monitoring(mut self, value: impl IntoValue_<SpotFleetMonitoring>) -> Self { self.0.put("Monitoring", value.into_node()); self }
    /// Sets `NetworkInterfaces`.
    #[inline] pub fn network_interfaces(mut self, value: impl IntoValue_<Vec<InstanceNetworkInterfaceSpecification>>) -> Self { self.0.put("NetworkInterfaces", value.into_node()); self }
    /// Sets `Placement`.
    #[inline] pub fn placement(mut self, value: impl IntoValue_<SpotPlacement>) -> Self { self.0.put("Placement", value.into_node()); self }
    /// Sets `RamdiskId`.
    #[inline] pub fn ramdisk_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RamdiskId", value.into_node()); self }
    /// Sets `SecurityGroups`.
    #[inline] pub fn security_groups(mut self, value: impl IntoValue_<Vec<GroupIdentifier>>) -> Self { self.0.put("SecurityGroups", value.into_node()); self }
    /// Sets `SpotPrice`.
    #[inline] pub fn spot_price(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SpotPrice", value.into_node()); self }
    /// Sets `SubnetId`.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubnetId", value.into_node()); self }
    /// Sets `TagSpecifications`.
    #[inline] pub fn tag_specifications(mut self, value: impl IntoValue_<Vec<SpotFleetTagSpecification>>) -> Self { self.0.put("TagSpecifications", value.into_node()); self }
    /// Sets `UserData`.
    #[inline] pub fn user_data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserData", value.into_node()); self }
    /// Sets `WeightedCapacity`.
    #[inline] pub fn weighted_capacity(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("WeightedCapacity", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SpotFleetLaunchSpecification> for SpotFleetLaunchSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::SpotFleet.FleetLaunchTemplateSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-fleetlaunchtemplatespecification.html)
#[must_use]
pub struct FleetLaunchTemplateSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FleetLaunchTemplateSpecification<Missing_<super::required::version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FleetLaunchTemplateSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> FleetLaunchTemplateSpecification<S0> {
    /// Sets `LaunchTemplateId`.
    #[inline] pub fn launch_template_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LaunchTemplateId", value.into_node()); self }
    /// Sets `LaunchTemplateName`. 3 to 128 characters.
    #[inline] pub fn launch_template_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LaunchTemplateName", value.into_node()); self }
    /// Sets `Version`. Required.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> FleetLaunchTemplateSpecification<Set_> { self.0.put("Version", value.into_node()); FleetLaunchTemplateSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FleetLaunchTemplateSpecification> for FleetLaunchTemplateSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::SpotFleet.LaunchTemplateOverrides`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-launchtemplateoverrides.html)
#[must_use]
pub struct LaunchTemplateOverrides(Properties_);
impl LaunchTemplateOverrides {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LaunchTemplateOverrides(Properties_::new()) }
}
impl LaunchTemplateOverrides {
    /// Sets `AvailabilityZone`.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZone", value.into_node()); self }
    /// Sets `AvailabilityZoneId`.
    #[inline] pub fn availability_zone_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZoneId", value.into_node()); self }
    /// Sets `InstanceRequirements`.
    #[inline] pub fn instance_requirements(mut self, value: impl IntoValue_<InstanceRequirementsRequest>) -> Self { self.0.put("InstanceRequirements", value.into_node()); self }
    /// Sets `InstanceType`.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceType", value.into_node()); self }
    /// Sets `Priority`.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Priority", value.into_node()); self }
    /// Sets `SpotPrice`.
    #[inline] pub fn spot_price(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SpotPrice", value.into_node()); self }
    /// Sets `SubnetId`.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubnetId", value.into_node()); self }
    /// Sets `WeightedCapacity`.
    #[inline] pub fn weighted_capacity(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("WeightedCapacity", value.into_node()); self }
}
impl IntoValue_<LaunchTemplateOverrides> for LaunchTemplateOverrides { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::SpotFleet.LaunchTemplateConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-launchtemplateconfig.html)
#[must_use]
pub struct LaunchTemplateConfig(Properties_);
impl LaunchTemplateConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LaunchTemplateConfig(Properties_::new()) }
}
impl LaunchTemplateConfig {
    /// Sets `LaunchTemplateSpecification`.
    #[inline] pub fn launch_template_specification(mut self, value: impl IntoValue_<FleetLaunchTemplateSpecification>) -> Self { self.0.put("LaunchTemplateSpecification", value.into_node()); self }
    /// Sets `Overrides`.
    #[inline] pub fn overrides(mut self, value: impl IntoValue_<Vec<LaunchTemplateOverrides>>) -> Self { self.0.put("Overrides", value.into_node()); self }
}
impl IntoValue_<LaunchTemplateConfig> for LaunchTemplateConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::SpotFleet.ClassicLoadBalancer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-classicloadbalancer.html)
#[must_use]
pub struct ClassicLoadBalancer<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ClassicLoadBalancer<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClassicLoadBalancer(Properties_::new(), PhantomData_) }
}
impl<S0> ClassicLoadBalancer<S0> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ClassicLoadBalancer<Set_> { self.0.put("Name", value.into_node()); ClassicLoadBalancer(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ClassicLoadBalancer> for ClassicLoadBalancer<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::SpotFleet.ClassicLoadBalancersConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-classicloadbalancersconfig.html)
#[must_use]
pub struct ClassicLoadBalancersConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ClassicLoadBalancersConfig<Missing_<super::required::classic_load_balancers>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClassicLoadBalancersConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ClassicLoadBalancersConfig<S0> {
    /// Sets `ClassicLoadBalancers`. Required.
    #[inline] pub fn classic_load_balancers(mut self, value: impl IntoValue_<Vec<ClassicLoadBalancer>>) -> ClassicLoadBalancersConfig<Set_> { self.0.put("ClassicLoadBalancers", value.into_node()); ClassicLoadBalancersConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ClassicLoadBalancersConfig> for ClassicLoadBalancersConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::SpotFleet.TargetGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-targetgroup.html)
#[must_use]
pub struct TargetGroup<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TargetGroup<Missing_<super::required::arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TargetGroup(Properties_::new(), PhantomData_) }
}
impl<S0> TargetGroup<S0> {
    /// Sets `Arn`. Required.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> TargetGroup<Set_> { self.0.put("Arn", value.into_node()); TargetGroup(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TargetGroup> for TargetGroup<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::SpotFleet.TargetGroupsConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-targetgroupsconfig.html)
#[must_use]
pub struct TargetGroupsConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TargetGroupsConfig<Missing_<super::required::target_groups>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TargetGroupsConfig(Properties_::new(), PhantomData_) }
}
impl<S0> TargetGroupsConfig<S0> {
    /// Sets `TargetGroups`. Required.
    #[inline] pub fn target_groups(mut self, value: impl IntoValue_<Vec<TargetGroup>>) -> TargetGroupsConfig<Set_> { self.0.put("TargetGroups", value.into_node()); TargetGroupsConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TargetGroupsConfig> for TargetGroupsConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::SpotFleet.LoadBalancersConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-loadbalancersconfig.html)
#[must_use]
pub struct LoadBalancersConfig(Properties_);
impl LoadBalancersConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LoadBalancersConfig(Properties_::new()) }
}
impl LoadBalancersConfig {
    /// Sets `ClassicLoadBalancersConfig`.
    #[inline] pub fn classic_load_balancers_config(mut self, value: impl IntoValue_<ClassicLoadBalancersConfig>) -> Self { self.0.put("ClassicLoadBalancersConfig", value.into_node()); self }
    /// Sets `TargetGroupsConfig`.
    #[inline] pub fn target_groups_config(mut self, value: impl IntoValue_<TargetGroupsConfig>) -> Self { self.0.put("TargetGroupsConfig", value.into_node()); self }
}
impl IntoValue_<LoadBalancersConfig> for LoadBalancersConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::SpotFleet.SpotCapacityRebalance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-spotcapacityrebalance.html)
#[must_use]
pub struct SpotCapacityRebalance(Properties_);
impl SpotCapacityRebalance {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SpotCapacityRebalance(Properties_::new()) }
}
impl SpotCapacityRebalance {
    /// Sets `ReplacementStrategy`. The values are constants of [`ReplacementStrategy`].
    #[inline] pub fn replacement_strategy(mut self, value: impl IntoValue_<ReplacementStrategy>) -> Self { self.0.put("ReplacementStrategy", value.into_node()); self }
    /// Sets `TerminationDelay`.
    #[inline] pub fn termination_delay(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TerminationDelay", value.into_node()); self }
}
impl IntoValue_<SpotCapacityRebalance> for SpotCapacityRebalance { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::SpotFleet.SpotMaintenanceStrategies`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-spotmaintenancestrategies.html)
#[must_use]
pub struct SpotMaintenanceStrategies(Properties_);
impl SpotMaintenanceStrategies {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SpotMaintenanceStrategies(Properties_::new()) }
}
impl SpotMaintenanceStrategies {
    /// Sets `CapacityRebalance`.
    #[inline] pub fn capacity_rebalance(mut self, value: impl IntoValue_<SpotCapacityRebalance>) -> Self { self.0.put("CapacityRebalance", value.into_node()); self }
}
impl IntoValue_<SpotMaintenanceStrategies> for SpotMaintenanceStrategies { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::SpotFleet.SpotFleetRequestConfigData`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-spotfleet-spotfleetrequestconfigdata.html)
#[must_use]
pub struct SpotFleetRequestConfigData<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SpotFleetRequestConfigData<Missing_<super::required::iam_fleet_role>, Missing_<super::required::target_capacity>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SpotFleetRequestConfigData(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SpotFleetRequestConfigData<S0, S1> {
    /// Sets `AllocationStrategy`. The values are constants of [`AllocationStrategy`].
    #[inline] pub fn allocation_strategy(mut self, value: impl IntoValue_<AllocationStrategy>) -> Self { self.0.put("AllocationStrategy", value.into_node()); self }
    /// Sets `Context`.
    #[inline] pub fn context(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Context", value.into_node()); self }
    /// Sets `ExcessCapacityTerminationPolicy`. The values are constants of [`ExcessCapacityTerminationPolicy`].
    #[inline] pub fn excess_capacity_termination_policy(mut self, value: impl IntoValue_<ExcessCapacityTerminationPolicy>) -> Self { self.0.put("ExcessCapacityTerminationPolicy", value.into_node()); self }
    /// Sets `IamFleetRole`. Required.
    #[inline] pub fn iam_fleet_role(mut self, value: impl IntoValue_<String>) -> SpotFleetRequestConfigData<Set_, S1> { self.0.put("IamFleetRole", value.into_node()); SpotFleetRequestConfigData(self.0, PhantomData_) }
    /// Sets `InstanceInterruptionBehavior`. The values are constants of [`InstanceInterruptionBehavior`].
    #[inline] pub fn instance_interruption_behavior(mut self, value: impl IntoValue_<InstanceInterruptionBehavior>) -> Self { self.0.put("InstanceInterruptionBehavior", value.into_node()); self }
    /// Sets `InstancePoolsToUseCount`.
    #[inline] pub fn instance_pools_to_use_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("InstancePoolsToUseCount", value.into_node()); self }
    /// Sets `LaunchSpecifications`.
    #[inline] pub fn launch_specifications(mut self, value: impl IntoValue_<Vec<SpotFleetLaunchSpecification>>) -> Self { self.0.put("LaunchSpecifications", value.into_node()); self }
    /// Sets `LaunchTemplateConfigs`.
    #[inline] pub fn launch_template_configs(mut self, value: impl IntoValue_<Vec<LaunchTemplateConfig>>) -> Self { self.0.put("LaunchTemplateConfigs", value.into_node()); self }
    /// Sets `LoadBalancersConfig`.
    #[inline] pub fn load_balancers_config(mut self, value: impl IntoValue_<LoadBalancersConfig>) -> Self { self.0.put("LoadBalancersConfig", value.into_node()); self }
    /// Sets `OnDemandAllocationStrategy`.
    #[inline] pub fn on_demand_allocation_strategy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OnDemandAllocationStrategy", value.into_node()); self }
    /// Sets `OnDemandMaxTotalPrice`.
    #[inline] pub fn on_demand_max_total_price(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OnDemandMaxTotalPrice", value.into_node()); self }
    /// Sets `OnDemandTargetCapacity`.
    #[inline] pub fn on_demand_target_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("OnDemandTargetCapacity", value.into_node()); self }
    /// Sets `ReplaceUnhealthyInstances`.
    #[inline] pub fn replace_unhealthy_instances(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReplaceUnhealthyInstances", value.into_node()); self }
    /// Sets `SpotMaintenanceStrategies`.
    #[inline] pub fn spot_maintenance_strategies(mut self, value: impl IntoValue_<SpotMaintenanceStrategies>) -> Self { self.0.put("SpotMaintenanceStrategies", value.into_node()); self }
    /// Sets `SpotMaxTotalPrice`.
    #[inline] pub fn spot_max_total_price(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SpotMaxTotalPrice", value.into_node()); self }
    /// Sets `SpotPrice`.
    #[inline] pub fn spot_price(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SpotPrice", value.into_node()); self }
    /// Sets `TagSpecifications`.
    #[inline] pub fn tag_specifications(mut self, value: impl IntoValue_<Vec<SpotFleetTagSpecification>>) -> Self { self.0.put("TagSpecifications", value.into_node()); self }
    /// Sets `TargetCapacity`. Required.
    #[inline] pub fn target_capacity(mut self, value: impl IntoValue_<i64>) -> SpotFleetRequestConfigData<S0, Set_> { self.0.put("TargetCapacity", value.into_node()); SpotFleetRequestConfigData(self.0, PhantomData_) }
    /// Sets `TargetCapacityUnitType`. The values are constants of [`TargetCapacityUnitType`].
    #[inline] pub fn target_capacity_unit_type(mut self, value: impl IntoValue_<TargetCapacityUnitType>) -> Self { self.0.put("TargetCapacityUnitType", value.into_node()); self }
    /// Sets `TerminateInstancesWithExpiration`.
    #[inline] pub fn terminate_instances_with_expiration(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("TerminateInstancesWithExpiration", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `ValidFrom`.
    #[inline] pub fn valid_from(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ValidFrom", value.into_node()); self }
    /// Sets `ValidUntil`.
    #[inline] pub fn valid_until(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ValidUntil", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SpotFleetRequestConfigData> for SpotFleetRequestConfigData<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EC2::SpotFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-spotfleet.html)
#[derive(Debug)]
pub enum AllocationStrategy {}
impl AllocationStrategy {
    /// `capacityOptimized`
    pub const CAPACITY_OPTIMIZED: Value_<AllocationStrategy> = Value_::constant("capacityOptimized");
    /// `capacityOptimizedPrioritized`
    pub const CAPACITY_OPTIMIZED_PRIORITIZED: Value_<AllocationStrategy> = Value_::constant("capacityOptimizedPrioritized");
    /// `diversified`
    pub const DIVERSIFIED: Value_<AllocationStrategy> = Value_::constant("diversified");
    /// `lowestPrice`
    pub const LOWEST_PRICE: Value_<AllocationStrategy> = Value_::constant("lowestPrice");
    /// `priceCapacityOptimized`
    pub const PRICE_CAPACITY_OPTIMIZED: Value_<AllocationStrategy> = Value_::constant("priceCapacityOptimized");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AllocationStrategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::SpotFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-spotfleet.html)
#[derive(Debug)]
pub enum ExcessCapacityTerminationPolicy {}
impl ExcessCapacityTerminationPolicy {
    /// `Default`
    pub const DEFAULT: Value_<ExcessCapacityTerminationPolicy> = Value_::constant("Default");
    /// `NoTermination`
    pub const NO_TERMINATION: Value_<ExcessCapacityTerminationPolicy> = Value_::constant("NoTermination");
    /// `default`
    pub const DEFAULT_: Value_<ExcessCapacityTerminationPolicy> = Value_::constant("default");
    /// `noTermination`
    pub const NO_TERMINATION_: Value_<ExcessCapacityTerminationPolicy> = Value_::constant("noTermination");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ExcessCapacityTerminationPolicy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::SpotFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-spotfleet.html)
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
/// Values of `AWS::EC2::SpotFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-spotfleet.html)
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
/// Values of `AWS::EC2::SpotFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-spotfleet.html)
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
/// Values of `AWS::EC2::SpotFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-spotfleet.html)
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
/// Values of `AWS::EC2::SpotFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-spotfleet.html)
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
/// Values of `AWS::EC2::SpotFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-spotfleet.html)
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
/// Values of `AWS::EC2::SpotFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-spotfleet.html)
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
/// Values of `AWS::EC2::SpotFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-spotfleet.html)
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
/// Values of `AWS::EC2::SpotFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-spotfleet.html)
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
/// Values of `AWS::EC2::SpotFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-spotfleet.html)
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
/// Values of `AWS::EC2::SpotFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-spotfleet.html)
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
/// Values of `AWS::EC2::SpotFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-spotfleet.html)
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
/// Values of `AWS::EC2::SpotFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-spotfleet.html)
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
/// Values of `AWS::EC2::SpotFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-spotfleet.html)
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
/// Values of `AWS::EC2::SpotFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-spotfleet.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `maintain`
    pub const MAINTAIN: Value_<Type> = Value_::constant("maintain");
    /// `request`
    pub const REQUEST: Value_<Type> = Value_::constant("request");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
