// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::LaunchTemplate`

use stanchion_template::generated::*;

/// `AWS::EC2::LaunchTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html)
#[must_use]
pub struct LaunchTemplate<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LaunchTemplate<Missing_<super::required::launch_template_data>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LaunchTemplate(Properties_::new(), PhantomData_) }
}
impl<S0> LaunchTemplate<S0> {
    /// Sets `LaunchTemplateData`. Required.
    #[inline] pub fn launch_template_data(mut self, value: impl IntoValue_<LaunchTemplateData>) -> LaunchTemplate<Set_> { self.0.put("LaunchTemplateData", value.into_node()); LaunchTemplate(self.0, PhantomData_) }
    /// Sets `LaunchTemplateName`. An update replaces the resource.
    #[inline] pub fn launch_template_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LaunchTemplateName", value.into_node()); self }
    /// Sets `TagSpecifications`.
    #[inline] pub fn tag_specifications(mut self, value: impl IntoValue_<Vec<LaunchTemplateTagSpecification>>) -> Self { self.0.put("TagSpecifications", value.into_node()); self }
    /// Sets `VersionDescription`. 0 to 255 characters.
    #[inline] pub fn version_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VersionDescription", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LaunchTemplate> for LaunchTemplate<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for LaunchTemplate<S0> {
    const TYPE: &'static str = "AWS::EC2::LaunchTemplate";
    type Handle = LaunchTemplateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LaunchTemplate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LaunchTemplateRef(Id_);
impl From<Id_> for LaunchTemplateRef { #[inline] fn from(id: Id_) -> Self { LaunchTemplateRef(id) } }
impl AsRef<Id_> for LaunchTemplateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LaunchTemplateRef {
    /// `Ref`: `LaunchTemplateId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DefaultVersionNumber`
    #[inline] pub fn default_version_number(&self) -> Value_<String> { self.0.attribute("DefaultVersionNumber") }
    /// `Fn::GetAtt` `LatestVersionNumber`
    #[inline] pub fn latest_version_number(&self) -> Value_<String> { self.0.attribute("LatestVersionNumber") }
    /// `Fn::GetAtt` `LaunchTemplateId`
    #[inline] pub fn launch_template_id(&self) -> Value_<String> { self.0.attribute("LaunchTemplateId") }
}
/// `AWS::EC2::LaunchTemplate.Ebs`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-ebs.html)
#[must_use]
pub struct Ebs(Properties_);
impl Ebs {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Ebs(Properties_::new()) }
}
impl Ebs {
    /// Sets `DeleteOnTermination`.
    #[inline] pub fn delete_on_termination(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeleteOnTermination", value.into_node()); self }
    /// Sets `EbsCardIndex`.
    #[inline] pub fn ebs_card_index(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EbsCardIndex", value.into_node()); self }
    /// Sets `Encrypted`.
    #[inline] pub fn encrypted(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Encrypted", value.into_node()); self }
    /// Sets `Iops`.
    #[inline] pub fn iops(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Iops", value.into_node()); self }
    /// Sets `KmsKeyId`.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `SnapshotId`.
    #[inline] pub fn snapshot_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnapshotId", value.into_node()); self }
    /// Sets `Throughput`.
    #[inline] pub fn throughput(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Throughput", value.into_node()); self }
    /// Sets `VolumeInitializationRate`.
    #[inline] pub fn volume_initialization_rate(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("VolumeInitializationRate", value.into_node()); self }
    /// Sets `VolumeSize`.
    #[inline] pub fn volume_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("VolumeSize", value.into_node()); self }
    /// Sets `VolumeType`. The values are constants of [`VolumeType`].
    #[inline] pub fn volume_type(mut self, value: impl IntoValue_<VolumeType>) -> Self { self.0.put("VolumeType", value.into_node()); self }
}
impl IntoValue_<Ebs> for Ebs { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.BlockDeviceMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-blockdevicemapping.html)
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
    #[inline] pub fn ebs(mut self, value: impl IntoValue_<Ebs>) -> Self { self.0.put("Ebs", value.into_node()); self }
    /// Sets `NoDevice`.
    #[inline] pub fn no_device(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NoDevice", value.into_node()); self }
    /// Sets `VirtualName`.
    #[inline] pub fn virtual_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VirtualName", value.into_node()); self }
}
impl IntoValue_<BlockDeviceMapping> for BlockDeviceMapping { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.CapacityReservationTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-capacityreservationtarget.html)
#[must_use]
pub struct CapacityReservationTarget(Properties_);
impl CapacityReservationTarget {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CapacityReservationTarget(Properties_::new()) }
}
impl CapacityReservationTarget {
    /// Sets `CapacityReservationId`.
    #[inline] pub fn capacity_reservation_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CapacityReservationId", value.into_node()); self }
    /// Sets `CapacityReservationResourceGroupArn`.
    #[inline] pub fn capacity_reservation_resource_group_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CapacityReservationResourceGroupArn", value.into_node()); self }
}
impl IntoValue_<CapacityReservationTarget> for CapacityReservationTarget { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.CapacityReservationSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-capacityreservationspecification.html)
#[must_use]
pub struct CapacityReservationSpecification(Properties_);
impl CapacityReservationSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CapacityReservationSpecification(Properties_::new()) }
}
impl CapacityReservationSpecification {
    /// Sets `CapacityReservationPreference`. The values are constants of [`CapacityReservationPreference`].
    #[inline] pub fn capacity_reservation_preference(mut self, value: impl IntoValue_<CapacityReservationPreference>) -> Self { self.0.put("CapacityReservationPreference", value.into_node()); self }
    /// Sets `CapacityReservationTarget`.
    #[inline] pub fn capacity_reservation_target(mut self, value: impl IntoValue_<CapacityReservationTarget>) -> Self { self.0.put("CapacityReservationTarget", value.into_node()); self }
}
impl IntoValue_<CapacityReservationSpecification> for CapacityReservationSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.CpuOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-cpuoptions.html)
#[must_use]
pub struct CpuOptions(Properties_);
impl CpuOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CpuOptions(Properties_::new()) }
}
impl CpuOptions {
    /// Sets `AmdSevSnp`. The values are constants of [`AmdSevSnp`].
    #[inline] pub fn amd_sev_snp(mut self, value: impl IntoValue_<AmdSevSnp>) -> Self { self.0.put("AmdSevSnp", value.into_node()); self }
    /// Sets `CoreCount`.
    #[inline] pub fn core_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CoreCount", value.into_node()); self }
    /// Sets `NestedVirtualization`. The values are constants of [`NestedVirtualization`].
    #[inline] pub fn nested_virtualization(mut self, value: impl IntoValue_<NestedVirtualization>) -> Self { self.0.put("NestedVirtualization", value.into_node()); self }
    /// Sets `ThreadsPerCore`.
    #[inline] pub fn threads_per_core(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ThreadsPerCore", value.into_node()); self }
}
impl IntoValue_<CpuOptions> for CpuOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.CreditSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-creditspecification.html)
#[must_use]
pub struct CreditSpecification(Properties_);
impl CreditSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CreditSpecification(Properties_::new()) }
}
impl CreditSpecification {
    /// Sets `CpuCredits`.
    #[inline] pub fn cpu_credits(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CpuCredits", value.into_node()); self }
}
impl IntoValue_<CreditSpecification> for CreditSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.EnclaveOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-enclaveoptions.html)
#[must_use]
pub struct EnclaveOptions(Properties_);
impl EnclaveOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EnclaveOptions(Properties_::new()) }
}
impl EnclaveOptions {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
}
impl IntoValue_<EnclaveOptions> for EnclaveOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.HibernationOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-hibernationoptions.html)
#[must_use]
pub struct HibernationOptions(Properties_);
impl HibernationOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HibernationOptions(Properties_::new()) }
}
impl HibernationOptions {
    /// Sets `Configured`.
    #[inline] pub fn configured(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Configured", value.into_node()); self }
}
impl IntoValue_<HibernationOptions> for HibernationOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.IamInstanceProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-iaminstanceprofile.html)
#[must_use]
pub struct IamInstanceProfile(Properties_);
impl IamInstanceProfile {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IamInstanceProfile(Properties_::new()) }
}
impl IamInstanceProfile {
    /// Sets `Arn`.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Arn", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl IntoValue_<IamInstanceProfile> for IamInstanceProfile { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.SpotOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-spotoptions.html)
#[must_use]
pub struct SpotOptions(Properties_);
impl SpotOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SpotOptions(Properties_::new()) }
}
impl SpotOptions {
    /// Sets `BlockDurationMinutes`.
    #[inline] pub fn block_duration_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BlockDurationMinutes", value.into_node()); self }
    /// Sets `InstanceInterruptionBehavior`. The values are constants of [`InstanceInterruptionBehavior`].
    #[inline] pub fn instance_interruption_behavior(mut self, value: impl IntoValue_<InstanceInterruptionBehavior>) -> Self { self.0.put("InstanceInterruptionBehavior", value.into_node()); self }
    /// Sets `MaxPrice`.
    #[inline] pub fn max_price(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MaxPrice", value.into_node()); self }
    /// Sets `SpotInstanceType`. The values are constants of [`SpotInstanceType`].
    #[inline] pub fn spot_instance_type(mut self, value: impl IntoValue_<SpotInstanceType>) -> Self { self.0.put("SpotInstanceType", value.into_node()); self }
    /// Sets `ValidUntil`.
    #[inline] pub fn valid_until(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ValidUntil", value.into_node()); self }
}
impl IntoValue_<SpotOptions> for SpotOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.InstanceMarketOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-instancemarketoptions.html)
#[must_use]
pub struct InstanceMarketOptions(Properties_);
impl InstanceMarketOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InstanceMarketOptions(Properties_::new()) }
}
impl InstanceMarketOptions {
    /// Sets `MarketType`. The values are constants of [`MarketType`].
    #[inline] pub fn market_type(mut self, value: impl IntoValue_<MarketType>) -> Self { self.0.put("MarketType", value.into_node()); self }
    /// Sets `SpotOptions`.
    #[inline] pub fn spot_options(mut self, value: impl IntoValue_<SpotOptions>) -> Self { self.0.put("SpotOptions", value.into_node()); self }
}
impl IntoValue_<InstanceMarketOptions> for InstanceMarketOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.AcceleratorCount`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-acceleratorcount.html)
#[must_use]
pub struct AcceleratorCount(Properties_);
impl AcceleratorCount {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AcceleratorCount(Properties_::new()) }
}
impl AcceleratorCount {
    /// Sets `Max`.
    #[inline] pub fn max(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`.
    #[inline] pub fn min(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Min", value.into_node()); self }
}
impl IntoValue_<AcceleratorCount> for AcceleratorCount { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.AcceleratorTotalMemoryMiB`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-acceleratortotalmemorymib.html)
#[must_use]
pub struct AcceleratorTotalMemoryMiB(Properties_);
impl AcceleratorTotalMemoryMiB {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AcceleratorTotalMemoryMiB(Properties_::new()) }
}
impl AcceleratorTotalMemoryMiB {
    /// Sets `Max`.
    #[inline] pub fn max(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`.
    #[inline] pub fn min(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Min", value.into_node()); self }
}
impl IntoValue_<AcceleratorTotalMemoryMiB> for AcceleratorTotalMemoryMiB { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.BaselineEbsBandwidthMbps`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-baselineebsbandwidthmbps.html)
#[must_use]
pub struct BaselineEbsBandwidthMbps(Properties_);
impl BaselineEbsBandwidthMbps {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BaselineEbsBandwidthMbps(Properties_::new()) }
}
impl BaselineEbsBandwidthMbps {
    /// Sets `Max`.
    #[inline] pub fn max(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`.
    #[inline] pub fn min(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Min", value.into_node()); self }
}
impl IntoValue_<BaselineEbsBandwidthMbps> for BaselineEbsBandwidthMbps { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.Reference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-reference.html)
#[must_use]
pub struct Reference(Properties_);
impl Reference {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Reference(Properties_::new()) }
}
impl Reference {
    /// Sets `InstanceFamily`.
    #[inline] pub fn instance_family(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceFamily", value.into_node()); self }
}
impl IntoValue_<Reference> for Reference { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.Cpu`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-cpu.html)
#[must_use]
pub struct Cpu(Properties_);
impl Cpu {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Cpu(Properties_::new()) }
}
impl Cpu {
    /// Sets `References`.
    #[inline] pub fn references(mut self, value: impl IntoValue_<Vec<Reference>>) -> Self { self.0.put("References", value.into_node()); self }
}
impl IntoValue_<Cpu> for Cpu { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.BaselinePerformanceFactors`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-baselineperformancefactors.html)
#[must_use]
pub struct BaselinePerformanceFactors(Properties_);
impl BaselinePerformanceFactors {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BaselinePerformanceFactors(Properties_::new()) }
}
impl BaselinePerformanceFactors {
    /// Sets `Cpu`.
    #[inline] pub fn cpu(mut self, value: impl IntoValue_<Cpu>) -> Self { self.0.put("Cpu", value.into_node()); self }
}
impl IntoValue_<BaselinePerformanceFactors> for BaselinePerformanceFactors { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.MemoryGiBPerVCpu`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-memorygibpervcpu.html)
#[must_use]
pub struct MemoryGiBPerVCpu(Properties_);
impl MemoryGiBPerVCpu {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MemoryGiBPerVCpu(Properties_::new()) }
}
impl MemoryGiBPerVCpu {
    /// Sets `Max`.
    #[inline] pub fn max(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`.
    #[inline] pub fn min(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Min", value.into_node()); self }
}
impl IntoValue_<MemoryGiBPerVCpu> for MemoryGiBPerVCpu { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.MemoryMiB`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-memorymib.html)
#[must_use]
pub struct MemoryMiB(Properties_);
impl MemoryMiB {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MemoryMiB(Properties_::new()) }
}
impl MemoryMiB {
    /// Sets `Max`.
    #[inline] pub fn max(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`.
    #[inline] pub fn min(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Min", value.into_node()); self }
}
impl IntoValue_<MemoryMiB> for MemoryMiB { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.NetworkBandwidthGbps`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-networkbandwidthgbps.html)
#[must_use]
pub struct NetworkBandwidthGbps(Properties_);
impl NetworkBandwidthGbps {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NetworkBandwidthGbps(Properties_::new()) }
}
impl NetworkBandwidthGbps {
    /// Sets `Max`.
    #[inline] pub fn max(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`.
    #[inline] pub fn min(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Min", value.into_node()); self }
}
impl IntoValue_<NetworkBandwidthGbps> for NetworkBandwidthGbps { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.NetworkInterfaceCount`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-networkinterfacecount.html)
#[must_use]
pub struct NetworkInterfaceCount(Properties_);
impl NetworkInterfaceCount {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NetworkInterfaceCount(Properties_::new()) }
}
impl NetworkInterfaceCount {
    /// Sets `Max`.
    #[inline] pub fn max(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`.
    #[inline] pub fn min(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Min", value.into_node()); self }
}
impl IntoValue_<NetworkInterfaceCount> for NetworkInterfaceCount { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.TotalLocalStorageGB`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-totallocalstoragegb.html)
#[must_use]
pub struct TotalLocalStorageGB(Properties_);
impl TotalLocalStorageGB {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TotalLocalStorageGB(Properties_::new()) }
}
impl TotalLocalStorageGB {
    /// Sets `Max`.
    #[inline] pub fn max(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`.
    #[inline] pub fn min(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Min", value.into_node()); self }
}
impl IntoValue_<TotalLocalStorageGB> for TotalLocalStorageGB { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.VCpuCount`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-vcpucount.html)
#[must_use]
pub struct VCpuCount(Properties_);
impl VCpuCount {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VCpuCount(Properties_::new()) }
}
impl VCpuCount {
    /// Sets `Max`.
    #[inline] pub fn max(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`.
    #[inline] pub fn min(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Min", value.into_node()); self }
}
impl IntoValue_<VCpuCount> for VCpuCount { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.InstanceRequirements`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-instancerequirements.html)
#[must_use]
pub struct InstanceRequirements(Properties_);
impl InstanceRequirements {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InstanceRequirements(Properties_::new()) }
}
impl InstanceRequirements {
    /// Sets `AcceleratorCount`.
    #[inline] pub fn accelerator_count(mut self, value: impl IntoValue_<AcceleratorCount>) -> Self { self.0.put("AcceleratorCount", value.into_node()); self }
    /// Sets `AcceleratorManufacturers`. The values are constants of [`AcceleratorManufacturer`].
    #[inline] pub fn accelerator_manufacturers(mut self, value: impl IntoValue_<Vec<AcceleratorManufacturer>>) -> Self { self.0.put("AcceleratorManufacturers", value.into_node()); self }
    /// Sets `AcceleratorNames`. The values are constants of [`AcceleratorName`].
    #[inline] pub fn accelerator_names(mut self, value: impl IntoValue_<Vec<AcceleratorName>>) -> Self { self.0.put("AcceleratorNames", value.into_node()); self }
    /// Sets `AcceleratorTotalMemoryMiB`.
    #[inline] pub fn accelerator_total_memory_mi_b(mut self, value: impl IntoValue_<AcceleratorTotalMemoryMiB>) -> Self { self.0.put("AcceleratorTotalMemoryMiB", value.into_node()); self }
    /// Sets `AcceleratorTypes`. The values are constants of [`AcceleratorType`].
    #[inline] pub fn accelerator_types(mut self, value: impl IntoValue_<Vec<AcceleratorType>>) -> Self { self.0.put("AcceleratorTypes", value.into_node()); self }
    /// Sets `AllowedInstanceTypes`. 0 to 400 items.
    #[inline] pub fn allowed_instance_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedInstanceTypes", value.into_node()); self }
    /// Sets `BareMetal`. The values are constants of [`BareMetal`].
    #[inline] pub fn bare_metal(mut self, value: impl IntoValue_<BareMetal>) -> Self { self.0.put("BareMetal", value.into_node()); self }
    /// Sets `BaselineEbsBandwidthMbps`.
    #[inline] pub fn baseline_ebs_bandwidth_mbps(mut self, value: impl IntoValue_<BaselineEbsBandwidthMbps>) -> Self { self.0.put("BaselineEbsBandwidthMbps", value.into_node()); self }
    /// Sets `BaselinePerformanceFactors`.
    #[inline] pub fn baseline_performance_factors(mut self, value: impl IntoValue_<BaselinePerformanceFactors>) -> Self { self.0.put("BaselinePerformanceFactors", value.into_node()); self }
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
    #[inline] pub fn memory_gi_b_per_v_cpu(mut self, value: impl IntoValue_<MemoryGiBPerVCpu>) -> Self { self.0.put("MemoryGiBPerVCpu", value.into_node()); self }
    /// Sets `MemoryMiB`.
    #[inline] pub fn memory_mi_b(mut self, value: impl IntoValue_<MemoryMiB>) -> Self { self.0.put("MemoryMiB", value.into_node()); self }
    /// Sets `NetworkBandwidthGbps`.
    #[inline] pub fn network_bandwidth_gbps(mut self, value: impl IntoValue_<NetworkBandwidthGbps>) -> Self { self.0.put("NetworkBandwidthGbps", value.into_node()); self }
    /// Sets `NetworkInterfaceCount`.
    #[inline] pub fn network_interface_count(mut self, value: impl IntoValue_<NetworkInterfaceCount>) -> Self { self.0.put("NetworkInterfaceCount", value.into_node()); self }
    /// Sets `OnDemandMaxPricePercentageOverLowestPrice`.
    #[inline] pub fn on_demand_max_price_percentage_over_lowest_price(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("OnDemandMaxPricePercentageOverLowestPrice", value.into_node()); self }
    /// Sets `RequireHibernateSupport`.
    #[inline] pub fn require_hibernate_support(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RequireHibernateSupport", value.into_node()); self }
    /// Sets `SpotMaxPricePercentageOverLowestPrice`.
    #[inline] pub fn spot_max_price_percentage_over_lowest_price(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SpotMaxPricePercentageOverLowestPrice", value.into_node()); self }
    /// Sets `TotalLocalStorageGB`.
    #[inline] pub fn total_local_storage_gb(mut self, value: impl IntoValue_<TotalLocalStorageGB>) -> Self { self.0.put("TotalLocalStorageGB", value.into_node()); self }
    /// Sets `VCpuCount`.
    #[inline] pub fn v_cpu_count(mut self, value: impl IntoValue_<VCpuCount>) -> Self { self.0.put("VCpuCount", value.into_node()); self }
}
impl IntoValue_<InstanceRequirements> for InstanceRequirements { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.LicenseSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-licensespecification.html)
#[must_use]
pub struct LicenseSpecification(Properties_);
impl LicenseSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LicenseSpecification(Properties_::new()) }
}
impl LicenseSpecification {
    /// Sets `LicenseConfigurationArn`.
    #[inline] pub fn license_configuration_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LicenseConfigurationArn", value.into_node()); self }
}
impl IntoValue_<LicenseSpecification> for LicenseSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.MaintenanceOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-maintenanceoptions.html)
#[must_use]
pub struct MaintenanceOptions(Properties_);
impl MaintenanceOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MaintenanceOptions(Properties_::new()) }
}
impl MaintenanceOptions {
    /// Sets `AutoRecovery`. The values are constants of [`AutoRecovery`].
    #[inline] pub fn auto_recovery(mut self, value: impl IntoValue_<AutoRecovery>) -> Self { self.0.put("AutoRecovery", value.into_node()); self }
}
impl IntoValue_<MaintenanceOptions> for MaintenanceOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.MetadataOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-metadataoptions.html)
#[must_use]
pub struct MetadataOptions(Properties_);
impl MetadataOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MetadataOptions(Properties_::new()) }
}
impl MetadataOptions {
    /// Sets `HttpEndpoint`. The values are constants of [`HttpEndpoint`].
    #[inline] pub fn http_endpoint(mut self, value: impl IntoValue_<HttpEndpoint>) -> Self { self.0.put("HttpEndpoint", value.into_node()); self }
    /// Sets `HttpProtocolIpv6`. The values are constants of [`HttpProtocolIpv6`].
    #[inline] pub fn http_protocol_ipv6(mut self, value: impl IntoValue_<HttpProtocolIpv6>) -> Self { self.0.put("HttpProtocolIpv6", value.into_node()); self }
    /// Sets `HttpPutResponseHopLimit`.
    #[inline] pub fn http_put_response_hop_limit(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HttpPutResponseHopLimit", value.into_node()); self }
    /// Sets `HttpTokens`. The values are constants of [`HttpTokens`].
    #[inline] pub fn http_tokens(mut self, value: impl IntoValue_<HttpTokens>) -> Self { self.0.put("HttpTokens", value.into_node()); self }
    /// Sets `InstanceMetadataTags`. The values are constants of [`InstanceMetadataTags`].
    #[inline] pub fn instance_metadata_tags(mut self, value: impl IntoValue_<InstanceMetadataTags>) -> Self { self.0.put("InstanceMetadataTags", value.into_node()); self }
}
impl IntoValue_<MetadataOptions> for MetadataOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.Monitoring`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-monitoring.html)
#[must_use]
pub struct Monitoring(Properties_);
impl Monitoring {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Monitoring(Properties_::new()) }
}
impl Monitoring {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
}
impl IntoValue_<Monitoring> for Monitoring { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.ConnectionTrackingSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-connectiontrackingspecification.html)
#[must_use]
pub struct ConnectionTrackingSpecification(Properties_);
impl ConnectionTrackingSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConnectionTrackingSpecification(Properties_::new()) }
}
impl ConnectionTrackingSpecification {
    /// Sets `TcpEstablishedTimeout`.
    #[inline] pub fn tcp_established_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TcpEstablishedTimeout", value.into_node()); self }
    /// Sets `UdpStreamTimeout`.
    #[inline] pub fn udp_stream_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("UdpStreamTimeout", value.into_node()); self }
    /// Sets `UdpTimeout`.
    #[inline] pub fn udp_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("UdpTimeout", value.into_node()); self }
}
impl IntoValue_<ConnectionTrackingSpecification> for ConnectionTrackingSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.EnaSrdUdpSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-enasrdudpspecification.html)
#[must_use]
pub struct EnaSrdUdpSpecification(Properties_);
impl EnaSrdUdpSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EnaSrdUdpSpecification(Properties_::new()) }
}
impl EnaSrdUdpSpecification {
    /// Sets `EnaSrdUdpEnabled`.
    #[inline] pub fn ena_srd_udp_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnaSrdUdpEnabled", value.into_node()); self }
}
impl IntoValue_<EnaSrdUdpSpecification> for EnaSrdUdpSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.EnaSrdSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-enasrdspecification.html)
#[must_use]
pub struct EnaSrdSpecification(Properties_);
impl EnaSrdSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EnaSrdSpecification(Properties_::new()) }
}
impl EnaSrdSpecification {
    /// Sets `EnaSrdEnabled`.
    #[inline] pub fn ena_srd_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnaSrdEnabled", value.into_node()); self }
    /// Sets `EnaSrdUdpSpecification`.
    #[inline] pub fn ena_srd_udp_specification(mut self, value: impl IntoValue_<EnaSrdUdpSpecification>) -> Self { self.0.put("EnaSrdUdpSpecification", value.into_node()); self }
}
impl IntoValue_<EnaSrdSpecification> for EnaSrdSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.Ipv4PrefixSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-ipv4prefixspecification.html)
#[must_use]
pub struct Ipv4PrefixSpecification(Properties_);
impl Ipv4PrefixSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Ipv4PrefixSpecification(Properties_::new()) }
}
impl Ipv4PrefixSpecification {
    /// Sets `Ipv4Prefix`.
    #[inline] pub fn ipv4_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Ipv4Prefix", value.into_node()); self }
}
impl IntoValue_<Ipv4PrefixSpecification> for Ipv4PrefixSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.Ipv6Add`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-ipv6add.html)
#[must_use]
pub struct Ipv6Add(Properties_);
impl Ipv6Add {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Ipv6Add(Properties_::new()) }
}
impl Ipv6Add {
    /// Sets `Ipv6Address`.
    #[inline] pub fn ipv6_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Ipv6Address", value.into_node()); self }
}
impl IntoValue_<Ipv6Add> for Ipv6Add { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.Ipv6PrefixSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-ipv6prefixspecification.html)
#[must_use]
pub struct Ipv6PrefixSpecification(Properties_);
impl Ipv6PrefixSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Ipv6PrefixSpecification(Properties_::new()) }
}
impl Ipv6PrefixSpecification {
    /// Sets `Ipv6Prefix`.
    #[inline] pub fn ipv6_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Ipv6Prefix", value.into_node()); self }
}
impl IntoValue_<Ipv6PrefixSpecification> for Ipv6PrefixSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.PrivateIpAdd`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-privateipadd.html)
#[must_use]
pub struct PrivateIpAdd(Properties_);
impl PrivateIpAdd {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PrivateIpAdd(Properties_::new()) }
}
impl PrivateIpAdd {
    /// Sets `Primary`.
    #[inline] pub fn primary(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Primary", value.into_node()); self }
    /// Sets `PrivateIpAddress`.
    #[inline] pub fn private_ip_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrivateIpAddress", value.into_node()); self }
}
impl IntoValue_<PrivateIpAdd> for PrivateIpAdd { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.NetworkInterface`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-networkinterface.html)
#[must_use]
pub struct NetworkInterface(Properties_);
impl NetworkInterface {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NetworkInterface(Properties_::new()) }
}
impl NetworkInterface {
    /// Sets `AssociateCarrierIpAddress`.
    #[inline] pub fn associate_carrier_ip_address(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AssociateCarrierIpAddress", value.into_node()); self }
    /// Sets `AssociatePublicIpAddress`.
    #[inline] pub fn associate_public_ip_address(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AssociatePublicIpAddress", value.into_node()); self }
    /// Sets `ConnectionTrackingSpecification`.
    #[inline] pub fn connection_tracking_specification(mut self, value: impl IntoValue_<ConnectionTrackingSpecification>) -> Self { self.0.put("ConnectionTrackingSpecification", value.into_node()); self }
    /// Sets `DeleteOnTermination`.
    #[inline] pub fn delete_on_termination(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeleteOnTermination", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DeviceIndex`.
    #[inline] pub fn device_index(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DeviceIndex", value.into_node()); self }
    /// Sets `EnaQueueCount`.
    #[inline] pub fn ena_queue_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EnaQueueCount", value.into_node()); self }
    /// Sets `EnaSrdSpecification`.
    #[inline] pub fn ena_srd_specification(mut self, value: impl IntoValue_<EnaSrdSpecification>) -> Self { self.0.put("EnaSrdSpecification", value.into_node()); self }
    /// Sets `Groups`.
    #[inline] pub fn groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Groups", value.into_node()); self }
    /// Sets `InterfaceType`.
    #[inline] pub fn interface_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InterfaceType", value.into_node()); self }
    /// Sets `Ipv4PrefixCount`.
    #[inline] pub fn ipv4_prefix_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Ipv4PrefixCount", value.into_node()); self }
    /// Sets `Ipv4Prefixes`.
    #[inline] pub fn ipv4_prefixes(mut self, value: impl IntoValue_<Vec<Ipv4PrefixSpecification>>) -> Self { self.0.put("Ipv4Prefixes", value.into_node()); self }
    /// Sets `Ipv6AddressCount`.
    #[inline] pub fn ipv6_address_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Ipv6AddressCount", value.into_node()); self }
    /// Sets `Ipv6Addresses`.
    #[inline] pub fn ipv6_addresses(mut self, value: impl IntoValue_<Vec<Ipv6Add>>) -> Self { self.0.put("Ipv6Addresses", value.into_node()); self }
    /// Sets `Ipv6PrefixCount`.
    #[inline] pub fn ipv6_prefix_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Ipv6PrefixCount", value.into_node()); self }
    /// Sets `Ipv6Prefixes`.
    #[inline] pub fn ipv6_prefixes(mut self, value: impl IntoValue_<Vec<Ipv6PrefixSpecification>>) -> Self { self.0.put("Ipv6Prefixes", value.into_node()); self }
    /// Sets `NetworkCardIndex`.
    #[inline] pub fn network_card_index(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NetworkCardIndex", value.into_node()); self }
    /// Sets `NetworkInterfaceId`.
    #[inline] pub fn network_interface_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NetworkInterfaceId", value.into_node()); self }
    /// Sets `PrimaryIpv6`.
    #[inline] pub fn primary_ipv6(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PrimaryIpv6", value.into_node()); self }
    /// Sets `PrivateIpAddress`.
    #[inline] pub fn private_ip_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrivateIpAddress", value.into_node()); self }
    /// Sets `PrivateIpAddresses`.
    #[inline] pub fn private_ip_addresses(mut self, value: impl IntoValue_<Vec<PrivateIpAdd>>) -> Self { self.0.put("PrivateIpAddresses", value.into_node()); self }
    /// Sets `SecondaryPrivateIpAddressCount`.
    #[inline] pub fn secondary_private_ip_address_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SecondaryPrivateIpAddressCount", value.into_node()); self }
    /// Sets `SubnetId`.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubnetId", value.into_node()); self }
}
impl IntoValue_<NetworkInterface> for NetworkInterface { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.NetworkPerformanceOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-networkperformanceoptions.html)
#[must_use]
pub struct NetworkPerformanceOptions(Properties_);
impl NetworkPerformanceOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NetworkPerformanceOptions(Properties_::new()) }
}
impl NetworkPerformanceOptions {
    /// Sets `BandwidthWeighting`. The values are constants of [`BandwidthWeighting`].
    #[inline] pub fn bandwidth_weighting(mut self, value: impl IntoValue_<BandwidthWeighting>) -> Self { self.0.put("BandwidthWeighting", value.into_node()); self }
}
impl IntoValue_<NetworkPerformanceOptions> for NetworkPerformanceOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.Placement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-placement.html)
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
    /// Sets `GroupId`.
    #[inline] pub fn group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupId", value.into_node()); self }
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
/// `AWS::EC2::LaunchTemplate.PrivateDnsNameOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-privatednsnameoptions.html)
#[must_use]
pub struct PrivateDnsNameOptions(Properties_);
impl PrivateDnsNameOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PrivateDnsNameOptions(Properties_::new()) }
}
impl PrivateDnsNameOptions {
    /// Sets `EnableResourceNameDnsAAAARecord`.
    #[inline] pub fn enable_resource_name_dns_aaaa_record(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableResourceNameDnsAAAARecord", value.into_node()); self }
    /// Sets `EnableResourceNameDnsARecord`.
    #[inline] pub fn enable_resource_name_dns_a_record(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableResourceNameDnsARecord", value.into_node()); self }
    /// Sets `HostnameType`. The values are constants of [`HostnameType`].
    #[inline] pub fn hostname_type(mut self, value: impl IntoValue_<HostnameType>) -> Self { self.0.put("HostnameType", value.into_node()); self }
}
impl IntoValue_<PrivateDnsNameOptions> for PrivateDnsNameOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.TagSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-tagspecification.html)
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
/// `AWS::EC2::LaunchTemplate.LaunchTemplateData`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-launchtemplatedata.html)
#[must_use]
pub struct LaunchTemplateData(Properties_);
impl LaunchTemplateData {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LaunchTemplateData(Properties_::new()) }
}
impl LaunchTemplateData {
    /// Sets `BlockDeviceMappings`.
    #[inline] pub fn block_device_mappings(mut self, value: impl IntoValue_<Vec<BlockDeviceMapping>>) -> Self { self.0.put("BlockDeviceMappings", value.into_node()); self }
    /// Sets `CapacityReservationSpecification`.
    #[inline] pub fn capacity_reservation_specification(mut self, value: impl IntoValue_<CapacityReservationSpecification>) -> Self { self.0.put("CapacityReservationSpecification", value.into_node()); self }
    /// Sets `CpuOptions`.
    #[inline] pub fn cpu_options(mut self, value: impl IntoValue_<CpuOptions>) -> Self { self.0.put("CpuOptions", value.into_node()); self }
    /// Sets `CreditSpecification`.
    #[inline] pub fn credit_specification(mut self, value: impl IntoValue_<CreditSpecification>) -> Self { self.0.put("CreditSpecification", value.into_node()); self }
    /// Sets `DisableApiStop`.
    #[inline] pub fn disable_api_stop(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DisableApiStop", value.into_node()); self }
    /// Sets `DisableApiTermination`.
    #[inline] pub fn disable_api_termination(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DisableApiTermination", value.into_node()); self }
    /// Sets `EbsOptimized`.
    #[inline] pub fn ebs_optimized(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EbsOptimized", value.into_node()); self }
    /// Sets `EnclaveOptions`.
    #[inline] pub fn enclave_options(mut self, value: impl IntoValue_<EnclaveOptions>) -> Self { self.0.put("EnclaveOptions", value.into_node()); self }
    /// Sets `HibernationOptions`.
    #[inline] pub fn hibernation_options(mut self, value: impl IntoValue_<HibernationOptions>) -> Self { self.0.put("HibernationOptions", value.into_node()); self }
    /// Sets `IamInstanceProfile`.
    #[inline] pub fn iam_instance_profile(mut self, value: impl IntoValue_<IamInstanceProfile>) -> Self { self.0.put("IamInstanceProfile", value.into_node()); self }
    /// Sets `ImageId`.
    #[inline] pub fn image_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImageId", value.into_node()); self }
    /// Sets `InstanceInitiatedShutdownBehavior`. The values are constants of [`InstanceInitiatedShutdownBehavior`].
    #[inline] pub fn instance_initiated_shutdown_behavior(mut self, value: impl IntoValue_<InstanceInitiatedShutdownBehavior>) -> Self { self.0.put("InstanceInitiatedShutdownBehavior", value.into_node()); self }
    /// Sets `InstanceMarketOptions`.
    #[inline] pub fn instance_market_options(mut self, value: impl IntoValue_<InstanceMarketOptions>) -> Self { self.0.put("InstanceMarketOptions", value.into_node()); self }
    /// Sets `InstanceRequirements`.
    #[inline] pub fn instance_requirements(mut self, value: impl IntoValue_<InstanceRequirements>) -> Self { self.0.put("InstanceRequirements", value.into_node()); self }
    /// Sets `InstanceType`.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceType", value.into_node()); self }
    /// Sets `KernelId`.
    #[inline] pub fn kernel_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KernelId", value.into_node()); self }
    /// Sets `KeyName`.
    #[inline] pub fn key_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KeyName", value.into_node()); self }
    /// Sets `LicenseSpecifications`.
    #[inline] pub fn license_specifications(mut self, value: impl IntoValue_<Vec<LicenseSpecification>>) -> Self { self.0.put("LicenseSpecifications", value.into_node()); self }
    /// Sets `MaintenanceOptions`.
    #[inline] pub fn maintenance_options(mut self, value: impl IntoValue_<MaintenanceOptions>) -> Self { self.0.put("MaintenanceOptions", value.into_node()); self }
    /// Sets `MetadataOptions`.
    #[inline] pub fn metadata_options(mut self, value: impl IntoValue_<MetadataOptions>) -> Self { self.0.put("MetadataOptions", value.into_node()); self }
    /// Sets `Monitoring`.
    #[inline] pub fn monitoring(mut self, value: impl IntoValue_<Monitoring>) -> Self { self.0.put("Monitoring", value.into_node()); self }
    /// Sets `NetworkInterfaces`.
    #[inline] pub fn network_interfaces(mut self, value: impl IntoValue_<Vec<NetworkInterface>>) -> Self { self.0.put("NetworkInterfaces", value.into_node()); self }
    /// Sets `NetworkPerformanceOptions`.
    #[inline] pub fn network_performance_options(mut self, value: impl IntoValue_<NetworkPerformanceOptions>) -> Self { self.0.put("NetworkPerformanceOptions", value.into_node()); self }
    /// Sets `Placement`.
    #[inline] pub fn placement(mut self, value: impl IntoValue_<Placement>) -> Self { self.0.put("Placement", value.into_node()); self }
    /// Sets `PrivateDnsNameOptions`.
    #[inline] pub fn private_dns_name_options(mut self, value: impl IntoValue_<PrivateDnsNameOptions>) -> Self { self.0.put("PrivateDnsNameOptions", value.into_node()); self }
    /// Sets `RamDiskId`.
    #[inline] pub fn ram_disk_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RamDiskId", value.into_node()); self }
    /// Sets `SecurityGroupIds`.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SecurityGroups`.
    #[inline] pub fn security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroups", value.into_node()); self }
    /// Sets `TagSpecifications`.
    #[inline] pub fn tag_specifications(mut self, value: impl IntoValue_<Vec<TagSpecification>>) -> Self { self.0.put("TagSpecifications", value.into_node()); self }
    /// Sets `UserData`.
    #[inline] pub fn user_data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserData", value.into_node()); self }
}
impl IntoValue_<LaunchTemplateData> for LaunchTemplateData { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::LaunchTemplate.LaunchTemplateTagSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-launchtemplatetagspecification.html)
#[must_use]
pub struct LaunchTemplateTagSpecification(Properties_);
impl LaunchTemplateTagSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LaunchTemplateTagSpecification(Properties_::new()) }
}
impl LaunchTemplateTagSpecification {
    /// Sets `ResourceType`. The values are constants of [`LaunchTemplateTagSpecificationResourceType`].
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<LaunchTemplateTagSpecificationResourceType>) -> Self { self.0.put("ResourceType", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<LaunchTemplateTagSpecification> for LaunchTemplateTagSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EC2::LaunchTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html)
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
/// Values of `AWS::EC2::LaunchTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html)
#[derive(Debug)]
pub enum CapacityReservationPreference {}
impl CapacityReservationPreference {
    /// `capacity-reservations-only`
    pub const CAPACITY_RESERVATIONS_ONLY: Value_<CapacityReservationPreference> = Value_::constant("capacity-reservations-only");
    /// `none`
    pub const NONE: Value_<CapacityReservationPreference> = Value_::constant("none");
    /// `open`
    pub const OPEN: Value_<CapacityReservationPreference> = Value_::constant("open");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CapacityReservationPreference> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::LaunchTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html)
#[derive(Debug)]
pub enum AmdSevSnp {}
impl AmdSevSnp {
    /// `enabled`
    pub const ENABLED: Value_<AmdSevSnp> = Value_::constant("enabled");
    /// `disabled`
    pub const DISABLED: Value_<AmdSevSnp> = Value_::constant("disabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AmdSevSnp> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::LaunchTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html)
#[derive(Debug)]
pub enum NestedVirtualization {}
impl NestedVirtualization {
    /// `enabled`
    pub const ENABLED: Value_<NestedVirtualization> = Value_::constant("enabled");
    /// `disabled`
    pub const DISABLED: Value_<NestedVirtualization> = Value_::constant("disabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NestedVirtualization> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::LaunchTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html)
#[derive(Debug)]
pub enum InstanceInitiatedShutdownBehavior {}
impl InstanceInitiatedShutdownBehavior {
    /// `stop`
    pub const STOP: Value_<InstanceInitiatedShutdownBehavior> = Value_::constant("stop");
    /// `terminate`
    pub const TERMINATE: Value_<InstanceInitiatedShutdownBehavior> = Value_::constant("terminate");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InstanceInitiatedShutdownBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::LaunchTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html)
#[derive(Debug)]
pub enum MarketType {}
impl MarketType {
    /// `capacity-block`
    pub const CAPACITY_BLOCK: Value_<MarketType> = Value_::constant("capacity-block");
    /// `interruptible-capacity-reservation`
    pub const INTERRUPTIBLE_CAPACITY_RESERVATION: Value_<MarketType> = Value_::constant("interruptible-capacity-reservation");
    /// `on-demand`
    pub const ON_DEMAND: Value_<MarketType> = Value_::constant("on-demand");
    /// `spot`
    pub const SPOT: Value_<MarketType> = Value_::constant("spot");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MarketType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::LaunchTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html)
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
/// Values of `AWS::EC2::LaunchTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html)
#[derive(Debug)]
pub enum SpotInstanceType {}
impl SpotInstanceType {
    /// `one-time`
    pub const ONE_TIME: Value_<SpotInstanceType> = Value_::constant("one-time");
    /// `persistent`
    pub const PERSISTENT: Value_<SpotInstanceType> = Value_::constant("persistent");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SpotInstanceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::LaunchTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html)
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
/// Values of `AWS::EC2::LaunchTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html)
#[derive(Debug)]
pub enum AcceleratorName {}
impl AcceleratorName {
    /// `a100`
    pub const A100: Value_<AcceleratorName> = Value_::constant("a100");
    /// `a10g`
    pub const A10G: Value_<AcceleratorName> = Value_::constant("a10g");
    /// `gaudi-hl-205`
    pub const GAUDI_HL_205: Value_<AcceleratorName> = Value_::constant("gaudi-hl-205");
    /// `h100`
    pub const H100: Value_<AcceleratorName> = Value_::constant("h100");
    /// `inferentia`
    pub const INFERENTIA: Value_<AcceleratorName> = Value_::constant("inferentia");
    /// `inferentia2`
    pub const INFERENTIA2: Value_<AcceleratorName> = Value_::constant("inferentia2");
    /// `k520`
    pub const K520: Value_<AcceleratorName> = Value_::constant("k520");
    /// `k80`
    pub const K80: Value_<AcceleratorName> = Value_::constant("k80");
    /// `l4`
    pub const L4: Value_<AcceleratorName> = Value_::constant("l4");
    /// `l40s`
    pub const L40S: Value_<AcceleratorName> = Value_::constant("l40s");
    /// `m60`
    pub const M60: Value_<AcceleratorName> = Value_::constant("m60");
    /// `radeon-pro-v520`
    pub const RADEON_PRO_V520: Value_<AcceleratorName> = Value_::constant("radeon-pro-v520");
    /// `t4`
    pub const T4: Value_<AcceleratorName> = Value_::constant("t4");
    /// `t4g`
    pub const T4G: Value_<AcceleratorName> = Value_::constant("t4g");
    /// `trainium`
    pub const TRAINIUM: Value_<AcceleratorName> = Value_::constant("trainium");
    /// `trainium2`
    pub const TRAINIUM2: Value_<AcceleratorName> = Value_::constant("trainium2");
    /// `u30`
    pub const U30: Value_<AcceleratorName> = Value_::constant("u30");
    /// `v100`
    pub const V100: Value_<AcceleratorName> = Value_::constant("v100");
    /// `vu9p`
    pub const VU9P: Value_<AcceleratorName> = Value_::constant("vu9p");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AcceleratorName> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::LaunchTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html)
#[derive(Debug)]
pub enum AcceleratorType {}
impl AcceleratorType {
    /// `fpga`
    pub const FPGA: Value_<AcceleratorType> = Value_::constant("fpga");
    /// `gpu`
    pub const GPU: Value_<AcceleratorType> = Value_::constant("gpu");
    /// `inference`
    pub const INFERENCE: Value_<AcceleratorType> = Value_::constant("inference");
    /// `media`
    pub const MEDIA: Value_<AcceleratorType> = Value_::constant("media");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AcceleratorType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::LaunchTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html)
#[derive(Debug)]
pub enum BareMetal {}
impl BareMetal {
    /// `excluded`
    pub const EXCLUDED: Value_<BareMetal> = Value_::constant("excluded");
    /// `included`
    pub const INCLUDED: Value_<BareMetal> = Value_::constant("included");
    /// `required`
    pub const REQUIRED: Value_<BareMetal> = Value_::constant("required");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BareMetal> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::LaunchTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html)
#[derive(Debug)]
pub enum BurstablePerformance {}
impl BurstablePerformance {
    /// `excluded`
    pub const EXCLUDED: Value_<BurstablePerformance> = Value_::constant("excluded");
    /// `included`
    pub const INCLUDED: Value_<BurstablePerformance> = Value_::constant("included");
    /// `required`
    pub const REQUIRED: Value_<BurstablePerformance> = Value_::constant("required");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BurstablePerformance> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::LaunchTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html)
#[derive(Debug)]
pub enum CpuManufacturer {}
impl CpuManufacturer {
    /// `amazon-web-services`
    pub const AMAZON_WEB_SERVICES: Value_<CpuManufacturer> = Value_::constant("amazon-web-services");
    /// `amd`
    pub const AMD: Value_<CpuManufacturer> = Value_::constant("amd");
    /// `apple`
    pub const APPLE: Value_<CpuManufacturer> = Value_::constant("apple");
    /// `intel`
    pub const INTEL: Value_<CpuManufacturer> = Value_::constant("intel");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CpuManufacturer> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::LaunchTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html)
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
/// Values of `AWS::EC2::LaunchTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html)
#[derive(Debug)]
pub enum LocalStorage {}
impl LocalStorage {
    /// `excluded`
    pub const EXCLUDED: Value_<LocalStorage> = Value_::constant("excluded");
    /// `included`
    pub const INCLUDED: Value_<LocalStorage> = Value_::constant("included");
    /// `required`
    pub const REQUIRED: Value_<LocalStorage> = Value_::constant("required");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LocalStorage> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::LaunchTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html)
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
/// Values of `AWS::EC2::LaunchTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html)
#[derive(Debug)]
pub enum AutoRecovery {}
impl AutoRecovery {
    /// `default`
    pub const DEFAULT: Value_<AutoRecovery> = Value_::constant("default");
    /// `disabled`
    pub const DISABLED: Value_<AutoRecovery> = Value_::constant("disabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AutoRecovery> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::LaunchTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html)
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
/// Values of `AWS::EC2::LaunchTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html)
#[derive(Debug)]
pub enum HttpProtocolIpv6 {}
impl HttpProtocolIpv6 {
    /// `disabled`
    pub const DISABLED: Value_<HttpProtocolIpv6> = Value_::constant("disabled");
    /// `enabled`
    pub const ENABLED: Value_<HttpProtocolIpv6> = Value_::constant("enabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HttpProtocolIpv6> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::LaunchTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html)
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
/// Values of `AWS::EC2::LaunchTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html)
#[derive(Debug)]
pub enum InstanceMetadataTags {}
impl InstanceMetadataTags {
    /// `disabled`
    pub const DISABLED: Value_<InstanceMetadataTags> = Value_::constant("disabled");
    /// `enabled`
    pub const ENABLED: Value_<InstanceMetadataTags> = Value_::constant("enabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InstanceMetadataTags> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::LaunchTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html)
#[derive(Debug)]
pub enum BandwidthWeighting {}
impl BandwidthWeighting {
    /// `default`
    pub const DEFAULT: Value_<BandwidthWeighting> = Value_::constant("default");
    /// `ebs-1`
    pub const EBS_1: Value_<BandwidthWeighting> = Value_::constant("ebs-1");
    /// `vpc-1`
    pub const VPC_1: Value_<BandwidthWeighting> = Value_::constant("vpc-1");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BandwidthWeighting> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::LaunchTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html)
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
/// Values of `AWS::EC2::LaunchTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html)
#[derive(Debug)]
pub enum HostnameType {}
impl HostnameType {
    /// `ip-name`
    pub const IP_NAME: Value_<HostnameType> = Value_::constant("ip-name");
    /// `resource-name`
    pub const RESOURCE_NAME: Value_<HostnameType> = Value_::constant("resource-name");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HostnameType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::LaunchTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html)
#[derive(Debug)]
pub enum ResourceType {}
impl ResourceType {
    /// `application-status-check`
    pub const APPLICATION_STATUS_CHECK: Value_<ResourceType> = Value_::constant("application-status-check");
    /// `capacity-block`
    pub const CAPACITY_BLOCK: Value_<ResourceType> = Value_::constant("capacity-block");
    /// `capacity-manager-data-export`
    pub const CAPACITY_MANAGER_DATA_EXPORT: Value_<ResourceType> = Value_::constant("capacity-manager-data-export");
    /// `capacity-reservation`
    pub const CAPACITY_RESERVATION: Value_<ResourceType> = Value_::constant("capacity-reservation");
    /// `capacity-reservation-cancellation-quote`
    pub const CAPACITY_RESERVATION_CANCELLATION_QUOTE: Value_<ResourceType> = Value_::constant("capacity-reservation-cancellation-quote");
    /// `capacity-reservation-fleet`
    pub const CAPACITY_RESERVATION_FLEET: Value_<ResourceType> = Value_::constant("capacity-reservation-fleet");
    /// `capacity-reservation-modification-quote`
    pub const CAPACITY_RESERVATION_MODIFICATION_QUOTE: Value_<ResourceType> = Value_::constant("capacity-reservation-modification-quote");
    /// `carrier-gateway`
    pub const CARRIER_GATEWAY: Value_<ResourceType> = Value_::constant("carrier-gateway");
    /// `client-vpn-endpoint`
    pub const CLIENT_VPN_ENDPOINT: Value_<ResourceType> = Value_::constant("client-vpn-endpoint");
    /// `coip-pool`
    pub const COIP_POOL: Value_<ResourceType> = Value_::constant("coip-pool");
    /// `customer-gateway`
    pub const CUSTOMER_GATEWAY: Value_<ResourceType> = Value_::constant("customer-gateway");
    /// `declarative-policies-report`
    pub const DECLARATIVE_POLICIES_REPORT: Value_<ResourceType> = Value_::constant("declarative-policies-report");
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
    /// `image-usage-report`
    pub const IMAGE_USAGE_REPORT: Value_<ResourceType> = Value_::constant("image-usage-report");
    /// `import-image-task`
    pub const IMPORT_IMAGE_TASK: Value_<ResourceType> = Value_::constant("import-image-task");
    /// `import-snapshot-task`
    pub const IMPORT_SNAPSHOT_TASK: Value_<ResourceType> = Value_::constant("import-snapshot-task");
    /// `instance`
    pub const INSTANCE: Value_<ResourceType> = Value_::constant("instance");
    /// `instance-connect-endpoint`
    pub const INSTANCE_CONNECT_ENDPOINT: Value_<ResourceType> = Value_::constant("instance-connect-endpoint");
    /// `instance-event-window`
    pub const INSTANCE_EVENT_WINDOW: Value_<ResourceType> = Value_::constant("instance-event-window");
    /// `internet-gateway`
    pub const INTERNET_GATEWAY: Value_<ResourceType> = Value_::constant("internet-gateway");
    /// `ipam`
    pub const IPAM: Value_<ResourceType> = Value_::constant("ipam");
    /// `ipam-external-resource-verification-token`
    pub const IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN: Value_<ResourceType> = Value_::constant("ipam-external-resource-verification-token");
    /// `ipam-internet-registry-association`
    pub const IPAM_INTERNET_REGISTRY_ASSOCIATION: Value_<ResourceType> = Value_::constant("ipam-internet-registry-association");
    /// `ipam-policy`
    pub const IPAM_POLICY: Value_<ResourceType> = Value_::constant("ipam-policy");
    /// `ipam-pool`
    pub const IPAM_POOL: Value_<ResourceType> = Value_::constant("ipam-pool");
    /// `ipam-pool-allocation`
    pub const IPAM_POOL_ALLOCATION: Value_<ResourceType> = Value_::constant("ipam-pool-allocation");
    /// `ipam-prefix-list-resolver`
    pub const IPAM_PREFIX_LIST_RESOLVER: Value_<ResourceType> = Value_::constant("ipam-prefix-list-resolver");
    /// `ipam-prefix-list-resolver-target`
    pub const IPAM_PREFIX_LIST_RESOLVER_TARGET: Value_<ResourceType> = Value_::constant("ipam-prefix-list-resolver-target");
    /// `ipam-resource-discovery`
    pub const IPAM_RESOURCE_DISCOVERY: Value_<ResourceType> = Value_::constant("ipam-resource-discovery");
    /// `ipam-resource-discovery-association`
    pub const IPAM_RESOURCE_DISCOVERY_ASSOCIATION: Value_<ResourceType> = Value_::constant("ipam-resource-discovery-association");
    /// `ipam-scope`
    pub const IPAM_SCOPE: Value_<ResourceType> = Value_::constant("ipam-scope");
    /// `ipv4pool-ec2`
    pub const IPV4POOL_EC2: Value_<ResourceType> = Value_::constant("ipv4pool-ec2");
    /// `ipv6pool-ec2`
    pub const IPV6POOL_EC2: Value_<ResourceType> = Value_::constant("ipv6pool-ec2");
    /// `key-pair`
    pub const KEY_PAIR: Value_<ResourceType> = Value_::constant("key-pair");
    /// `launch-template`
    pub const LAUNCH_TEMPLATE: Value_<ResourceType> = Value_::constant("launch-template");
    /// `local-gateway`
    pub const LOCAL_GATEWAY: Value_<ResourceType> = Value_::constant("local-gateway");
    /// `local-gateway-route-table`
    pub const LOCAL_GATEWAY_ROUTE_TABLE: Value_<ResourceType> = Value_::constant("local-gateway-route-table");
    /// `local-gateway-route-table-virtual-interface-group-association`
    pub const LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION: Value_<ResourceType> = Value_::constant("local-gateway-route-table-virtual-interface-group-association");
    /// `local-gateway-route-table-vpc-association`
    pub const LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION: Value_<ResourceType> = Value_::constant("local-gateway-route-table-vpc-association");
    /// `local-gateway-virtual-interface`
    pub const LOCAL_GATEWAY_VIRTUAL_INTERFACE: Value_<ResourceType> = Value_::constant("local-gateway-virtual-interface");
    /// `local-gateway-virtual-interface-group`
    pub const LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP: Value_<ResourceType> = Value_::constant("local-gateway-virtual-interface-group");
    /// `mac-modification-task`
    pub const MAC_MODIFICATION_TASK: Value_<ResourceType> = Value_::constant("mac-modification-task");
    /// `natgateway`
    pub const NATGATEWAY: Value_<ResourceType> = Value_::constant("natgateway");
    /// `network-acl`
    pub const NETWORK_ACL: Value_<ResourceType> = Value_::constant("network-acl");
    /// `network-insights-access-scope`
    pub const NETWORK_INSIGHTS_ACCESS_SCOPE: Value_<ResourceType> = Value_::constant("network-insights-access-scope");
    /// `network-insights-access-scope-analysis`
    pub const NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS: Value_<ResourceType> = Value_::constant("network-insights-access-scope-analysis");
    /// `network-insights-analysis`
    pub const NETWORK_INSIGHTS_ANALYSIS: Value_<ResourceType> = Value_::constant("network-insights-analysis");
    /// `network-insights-path`
    pub const NETWORK_INSIGHTS_PATH: Value_<ResourceType> = Value_::constant("network-insights-path");
    /// `network-interface`
    pub const NETWORK_INTERFACE: Value_<ResourceType> = Value_::constant("network-interface");
    /// `outpost-lag`
    pub const OUTPOST_LAG: Value_<ResourceType> = Value_::constant("outpost-lag");
    /// `placement-group`
    pub const PLACEMENT_GROUP: Value_<ResourceType> = Value_::constant("placement-group");
    /// `prefix-list`
    pub const PREFIX_LIST: Value_<ResourceType> = Value_::constant("prefix-list");
    /// `replace-root-volume-task`
    pub const REPLACE_ROOT_VOLUME_TASK: Value_<ResourceType> = Value_::constant("replace-root-volume-task");
    /// `reserved-instances`
    pub const RESERVED_INSTANCES: Value_<ResourceType> = Value_::constant("reserved-instances");
    /// `route-server`
    pub const ROUTE_SERVER: Value_<ResourceType> = Value_::constant("route-server");
    /// `route-server-endpoint`
    pub const ROUTE_SERVER_ENDPOINT: Value_<ResourceType> = Value_::constant("route-server-endpoint");
    /// `route-server-peer`
    pub const ROUTE_SERVER_PEER: Value_<ResourceType> = Value_::constant("route-server-peer");
    /// `route-table`
    pub const ROUTE_TABLE: Value_<ResourceType> = Value_::constant("route-table");
    /// `secondary-interface`
    pub const SECONDARY_INTERFACE: Value_<ResourceType> = Value_::constant("secondary-interface");
    /// `secondary-network`
    pub const SECONDARY_NETWORK: Value_<ResourceType> = Value_::constant("secondary-network");
    /// `secondary-subnet`
    pub const SECONDARY_SUBNET: Value_<ResourceType> = Value_::constant("secondary-subnet");
    /// `security-group`
    pub const SECURITY_GROUP: Value_<ResourceType> = Value_::constant("security-group");
    /// `security-group-rule`
    pub const SECURITY_GROUP_RULE: Value_<ResourceType> = Value_::constant("security-group-rule");
    /// `service-link-virtual-interface`
    pub const SERVICE_LINK_VIRTUAL_INTERFACE: Value_<ResourceType> = Value_::constant("service-link-virtual-interface");
    /// `snapshot`
    pub const SNAPSHOT: Value_<ResourceType> = Value_::constant("snapshot");
    /// `spot-fleet-request`
    pub const SPOT_FLEET_REQUEST: Value_<ResourceType> = Value_::constant("spot-fleet-request");
    /// `spot-instances-request`
    pub const SPOT_INSTANCES_REQUEST: Value_<ResourceType> = Value_::constant("spot-instances-request");
    /// `subnet`
    pub const SUBNET: Value_<ResourceType> = Value_::constant("subnet");
    /// `subnet-cidr-reservation`
    pub const SUBNET_CIDR_RESERVATION: Value_<ResourceType> = Value_::constant("subnet-cidr-reservation");
    /// `traffic-mirror-filter`
    pub const TRAFFIC_MIRROR_FILTER: Value_<ResourceType> = Value_::constant("traffic-mirror-filter");
    /// `traffic-mirror-filter-rule`
    pub const TRAFFIC_MIRROR_FILTER_RULE: Value_<ResourceType> = Value_::constant("traffic-mirror-filter-rule");
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
    /// `transit-gateway-metering-policy`
    pub const TRANSIT_GATEWAY_METERING_POLICY: Value_<ResourceType> = Value_::constant("transit-gateway-metering-policy");
    /// `transit-gateway-multicast-domain`
    pub const TRANSIT_GATEWAY_MULTICAST_DOMAIN: Value_<ResourceType> = Value_::constant("transit-gateway-multicast-domain");
    /// `transit-gateway-policy-table`
    pub const TRANSIT_GATEWAY_POLICY_TABLE: Value_<ResourceType> = Value_::constant("transit-gateway-policy-table");
    /// `transit-gateway-route-table`
    pub const TRANSIT_GATEWAY_ROUTE_TABLE: Value_<ResourceType> = Value_::constant("transit-gateway-route-table");
    /// `transit-gateway-route-table-announcement`
    pub const TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT: Value_<ResourceType> = Value_::constant("transit-gateway-route-table-announcement");
    /// `verified-access-endpoint`
    pub const VERIFIED_ACCESS_ENDPOINT: Value_<ResourceType> = Value_::constant("verified-access-endpoint");
    /// `verified-access-endpoint-target`
    pub const VERIFIED_ACCESS_ENDPOINT_TARGET: Value_<ResourceType> = Value_::constant("verified-access-endpoint-target");
    /// `verified-access-group`
    pub const VERIFIED_ACCESS_GROUP: Value_<ResourceType> = Value_::constant("verified-access-group");
    /// `verified-access-instance`
    pub const VERIFIED_ACCESS_INSTANCE: Value_<ResourceType> = Value_::constant("verified-access-instance");
    /// `verified-access-policy`
    pub const VERIFIED_ACCESS_POLICY: Value_<ResourceType> = Value_::constant("verified-access-policy");
    /// `verified-access-trust-provider`
    pub const VERIFIED_ACCESS_TRUST_PROVIDER: Value_<ResourceType> = Value_::constant("verified-access-trust-provider");
    /// `volume`
    pub const VOLUME: Value_<ResourceType> = Value_::constant("volume");
    /// `vpc`
    pub const VPC: Value_<ResourceType> = Value_::constant("vpc");
    /// `vpc-block-public-access-exclusion`
    pub const VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION: Value_<ResourceType> = Value_::constant("vpc-block-public-access-exclusion");
    /// `vpc-encryption-control`
    pub const VPC_ENCRYPTION_CONTROL: Value_<ResourceType> = Value_::constant("vpc-encryption-control");
    /// `vpc-endpoint`
    pub const VPC_ENDPOINT: Value_<ResourceType> = Value_::constant("vpc-endpoint");
    /// `vpc-endpoint-connection`
    pub const VPC_ENDPOINT_CONNECTION: Value_<ResourceType> = Value_::constant("vpc-endpoint-connection");
    /// `vpc-endpoint-connection-device-type`
    pub const VPC_ENDPOINT_CONNECTION_DEVICE_TYPE: Value_<ResourceType> = Value_::constant("vpc-endpoint-connection-device-type");
    /// `vpc-endpoint-service`
    pub const VPC_ENDPOINT_SERVICE: Value_<ResourceType> = Value_::constant("vpc-endpoint-service");
    /// `vpc-endpoint-service-permission`
    pub const VPC_ENDPOINT_SERVICE_PERMISSION: Value_<ResourceType> = Value_::constant("vpc-endpoint-service-permission");
    /// `vpc-flow-log`
    pub const VPC_FLOW_LOG: Value_<ResourceType> = Value_::constant("vpc-flow-log");
    /// `vpc-peering-connection`
    pub const VPC_PEERING_CONNECTION: Value_<ResourceType> = Value_::constant("vpc-peering-connection");
    /// `vpn-concentrator`
    pub const VPN_CONCENTRATOR: Value_<ResourceType> = Value_::constant("vpn-concentrator");
    /// `vpn-connection`
    pub const VPN_CONNECTION: Value_<ResourceType> = Value_::constant("vpn-connection");
    /// `vpn-connection-device-type`
    pub const VPN_CONNECTION_DEVICE_TYPE: Value_<ResourceType> = Value_::constant("vpn-connection-device-type");
    /// `vpn-gateway`
    pub const VPN_GATEWAY: Value_<ResourceType> = Value_::constant("vpn-gateway");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResourceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::LaunchTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html)
#[derive(Debug)]
pub enum LaunchTemplateTagSpecificationResourceType {}
impl LaunchTemplateTagSpecificationResourceType {
    /// `application-status-check`
    pub const APPLICATION_STATUS_CHECK: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("application-status-check");
    /// `capacity-block`
    pub const CAPACITY_BLOCK: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("capacity-block");
    /// `capacity-manager-data-export`
    pub const CAPACITY_MANAGER_DATA_EXPORT: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("capacity-manager-data-export");
    /// `capacity-reservation`
    pub const CAPACITY_RESERVATION: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("capacity-reservation");
    /// `capacity-reservation-cancellation-quote`
    pub const CAPACITY_RESERVATION_CANCELLATION_QUOTE: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("capacity-reservation-cancellation-quote");
    /// `capacity-reservation-fleet`
    pub const CAPACITY_RESERVATION_FLEET: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("capacity-reservation-fleet");
    /// `capacity-reservation-modification-quote`
    pub const CAPACITY_RESERVATION_MODIFICATION_QUOTE: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("capacity-reservation-modification-quote");
    /// `carrier-gateway`
    pub const CARRIER_GATEWAY: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("carrier-gateway");
    /// `client-vpn-endpoint`
    pub const CLIENT_VPN_ENDPOINT: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("client-vpn-endpoint");
    /// `coip-pool`
    pub const COIP_POOL: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("coip-pool");
    /// `customer-gateway`
    pub const CUSTOMER_GATEWAY: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("customer-gateway");
    /// `declarative-policies-report`
    pub const DECLARATIVE_POLICIES_REPORT: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("declarative-policies-report");
    /// `dedicated-host`
    pub const DEDICATED_HOST: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("dedicated-host");
    /// `dhcp-options`
    pub const DHCP_OPTIONS: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("dhcp-options");
    /// `egress-only-internet-gateway`
    pub const EGRESS_ONLY_INTERNET_GATEWAY: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("egress-only-internet-gateway");
    /// `elastic-gpu`
    pub const ELASTIC_GPU: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("elastic-gpu");
    /// `elastic-ip`
    pub const ELASTIC_IP: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("elastic-ip");
    /// `export-image-task`
    pub const EXPORT_IMAGE_TASK: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("export-image-task");
    /// `export-instance-task`
    pub const EXPORT_INSTANCE_TASK: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("export-instance-task");
    /// `fleet`
    pub const FLEET: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("fleet");
    /// `fpga-image`
    pub const FPGA_IMAGE: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("fpga-image");
    /// `host-reservation`
    pub const HOST_RESERVATION: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("host-reservation");
    /// `image`
    pub const IMAGE: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("image");
    /// `image-usage-report`
    pub const IMAGE_USAGE_REPORT: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("image-usage-report");
    /// `import-image-task`
    pub const IMPORT_IMAGE_TASK: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("import-image-task");
    /// `import-snapshot-task`
    pub const IMPORT_SNAPSHOT_TASK: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("import-snapshot-task");
    /// `instance`
    pub const INSTANCE: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("instance");
    /// `instance-connect-endpoint`
    pub const INSTANCE_CONNECT_ENDPOINT: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("instance-connect-endpoint");
    /// `instance-event-window`
    pub const INSTANCE_EVENT_WINDOW: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("instance-event-window");
    /// `internet-gateway`
    pub const INTERNET_GATEWAY: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("internet-gateway");
    /// `ipam`
    pub const IPAM: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("ipam");
    /// `ipam-external-resource-verification-token`
    pub const IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("ipam-external-resource-verification-token");
    /// `ipam-internet-registry-association`
    pub const IPAM_INTERNET_REGISTRY_ASSOCIATION: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("ipam-internet-registry-association");
    /// `ipam-policy`
    pub const IPAM_POLICY: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("ipam-policy");
    /// `ipam-pool`
    pub const IPAM_POOL: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("ipam-pool");
    /// `ipam-pool-allocation`
    pub const IPAM_POOL_ALLOCATION: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("ipam-pool-allocation");
    /// `ipam-prefix-list-resolver`
    pub const IPAM_PREFIX_LIST_RESOLVER: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("ipam-prefix-list-resolver");
    /// `ipam-prefix-list-resolver-target`
    pub const IPAM_PREFIX_LIST_RESOLVER_TARGET: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("ipam-prefix-list-resolver-target");
    /// `ipam-resource-discovery`
    pub const IPAM_RESOURCE_DISCOVERY: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("ipam-resource-discovery");
    /// `ipam-resource-discovery-association`
    pub const IPAM_RESOURCE_DISCOVERY_ASSOCIATION: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("ipam-resource-discovery-association");
    /// `ipam-scope`
    pub const IPAM_SCOPE: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("ipam-scope");
    /// `ipv4pool-ec2`
    pub const IPV4POOL_EC2: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("ipv4pool-ec2");
    /// `ipv6pool-ec2`
    pub const IPV6POOL_EC2: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("ipv6pool-ec2");
    /// `key-pair`
    pub const KEY_PAIR: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("key-pair");
    /// `launch-template`
    pub const LAUNCH_TEMPLATE: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("launch-template");
    /// `local-gateway`
    pub const LOCAL_GATEWAY: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("local-gateway");
    /// `local-gateway-route-table`
    pub const LOCAL_GATEWAY_ROUTE_TABLE: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("local-gateway-route-table");
    /// `local-gateway-route-table-virtual-interface-group-association`
    pub const LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("local-gateway-route-table-virtual-interface-group-association");
    /// `local-gateway-route-table-vpc-association`
    pub const LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("local-gateway-route-table-vpc-association");
    /// `local-gateway-virtual-interface`
    pub const LOCAL_GATEWAY_VIRTUAL_INTERFACE: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("local-gateway-virtual-interface");
    /// `local-gateway-virtual-interface-group`
    pub const LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("local-gateway-virtual-interface-group");
    /// `mac-modification-task`
    pub const MAC_MODIFICATION_TASK: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("mac-modification-task");
    /// `natgateway`
    pub const NATGATEWAY: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("natgateway");
    /// `network-acl`
    pub const NETWORK_ACL: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("network-acl");
    /// `network-insights-access-scope`
    pub const NETWORK_INSIGHTS_ACCESS_SCOPE: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("network-insights-access-scope");
    /// `network-insights-access-scope-analysis`
    pub const NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("network-insights-access-scope-analysis");
    /// `network-insights-analysis`
    pub const NETWORK_INSIGHTS_ANALYSIS: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("network-insights-analysis");
    /// `network-insights-path`
    pub const NETWORK_INSIGHTS_PATH: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("network-insights-path");
    /// `network-interface`
    pub const NETWORK_INTERFACE: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("network-interface");
    /// `outpost-lag`
    pub const OUTPOST_LAG: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("outpost-lag");
    /// `placement-group`
    pub const PLACEMENT_GROUP: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("placement-group");
    /// `prefix-list`
    pub const PREFIX_LIST: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("prefix-list");
    /// `replace-root-volume-task`
    pub const REPLACE_ROOT_VOLUME_TASK: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("replace-root-volume-task");
    /// `reserved-instances`
    pub const RESERVED_INSTANCES: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("reserved-instances");
    /// `route-server`
    pub const ROUTE_SERVER: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("route-server");
    /// `route-server-endpoint`
    pub const ROUTE_SERVER_ENDPOINT: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("route-server-endpoint");
    /// `route-server-peer`
    pub const ROUTE_SERVER_PEER: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("route-server-peer");
    /// `route-table`
    pub const ROUTE_TABLE: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("route-table");
    /// `secondary-interface`
    pub const SECONDARY_INTERFACE: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("secondary-interface");
    /// `secondary-network`
    pub const SECONDARY_NETWORK: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("secondary-network");
    /// `secondary-subnet`
    pub const SECONDARY_SUBNET: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("secondary-subnet");
    /// `security-group`
    pub const SECURITY_GROUP: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("security-group");
    /// `security-group-rule`
    pub const SECURITY_GROUP_RULE: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("security-group-rule");
    /// `service-link-virtual-interface`
    pub const SERVICE_LINK_VIRTUAL_INTERFACE: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("service-link-virtual-interface");
    /// `snapshot`
    pub const SNAPSHOT: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("snapshot");
    /// `spot-fleet-request`
    pub const SPOT_FLEET_REQUEST: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("spot-fleet-request");
    /// `spot-instances-request`
    pub const SPOT_INSTANCES_REQUEST: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("spot-instances-request");
    /// `subnet`
    pub const SUBNET: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("subnet");
    /// `subnet-cidr-reservation`
    pub const SUBNET_CIDR_RESERVATION: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("subnet-cidr-reservation");
    /// `traffic-mirror-filter`
    pub const TRAFFIC_MIRROR_FILTER: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("traffic-mirror-filter");
    /// `traffic-mirror-filter-rule`
    pub const TRAFFIC_MIRROR_FILTER_RULE: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("traffic-mirror-filter-rule");
    /// `traffic-mirror-session`
    pub const TRAFFIC_MIRROR_SESSION: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("traffic-mirror-session");
    /// `traffic-mirror-target`
    pub const TRAFFIC_MIRROR_TARGET: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("traffic-mirror-target");
    /// `transit-gateway`
    pub const TRANSIT_GATEWAY: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("transit-gateway");
    /// `transit-gateway-attachment`
    pub const TRANSIT_GATEWAY_ATTACHMENT: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("transit-gateway-attachment");
    /// `transit-gateway-connect-peer`
    pub const TRANSIT_GATEWAY_CONNECT_PEER: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("transit-gateway-connect-peer");
    /// `transit-gateway-metering-policy`
    pub const TRANSIT_GATEWAY_METERING_POLICY: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("transit-gateway-metering-policy");
    /// `transit-gateway-multicast-domain`
    pub const TRANSIT_GATEWAY_MULTICAST_DOMAIN: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("transit-gateway-multicast-domain");
    /// `transit-gateway-policy-table`
    pub const TRANSIT_GATEWAY_POLICY_TABLE: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("transit-gateway-policy-table");
    /// `transit-gateway-route-table`
    pub const TRANSIT_GATEWAY_ROUTE_TABLE: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("transit-gateway-route-table");
    /// `transit-gateway-route-table-announcement`
    pub const TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("transit-gateway-route-table-announcement");
    /// `verified-access-endpoint`
    pub const VERIFIED_ACCESS_ENDPOINT: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("verified-access-endpoint");
    /// `verified-access-endpoint-target`
    pub const VERIFIED_ACCESS_ENDPOINT_TARGET: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("verified-access-endpoint-target");
    /// `verified-access-group`
    pub const VERIFIED_ACCESS_GROUP: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("verified-access-group");
    /// `verified-access-instance`
    pub const VERIFIED_ACCESS_INSTANCE: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("verified-access-instance");
    /// `verified-access-policy`
    pub const VERIFIED_ACCESS_POLICY: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("verified-access-policy");
    /// `verified-access-trust-provider`
    pub const VERIFIED_ACCESS_TRUST_PROVIDER: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("verified-access-trust-provider");
    /// `volume`
    pub const VOLUME: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("volume");
    /// `vpc`
    pub const VPC: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("vpc");
    /// `vpc-block-public-access-exclusion`
    pub const VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("vpc-block-public-access-exclusion");
    /// `vpc-encryption-control`
    pub const VPC_ENCRYPTION_CONTROL: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("vpc-encryption-control");
    /// `vpc-endpoint`
    pub const VPC_ENDPOINT: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("vpc-endpoint");
    /// `vpc-endpoint-connection`
    pub const VPC_ENDPOINT_CONNECTION: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("vpc-endpoint-connection");
    /// `vpc-endpoint-connection-device-type`
    pub const VPC_ENDPOINT_CONNECTION_DEVICE_TYPE: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("vpc-endpoint-connection-device-type");
    /// `vpc-endpoint-service`
    pub const VPC_ENDPOINT_SERVICE: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("vpc-endpoint-service");
    /// `vpc-endpoint-service-permission`
    pub const VPC_ENDPOINT_SERVICE_PERMISSION: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("vpc-endpoint-service-permission");
    /// `vpc-flow-log`
    pub const VPC_FLOW_LOG: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("vpc-flow-log");
    /// `vpc-peering-connection`
    pub const VPC_PEERING_CONNECTION: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("vpc-peering-connection");
    /// `vpn-concentrator`
    pub const VPN_CONCENTRATOR: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("vpn-concentrator");
    /// `vpn-connection`
    pub const VPN_CONNECTION: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("vpn-connection");
    /// `vpn-connection-device-type`
    pub const VPN_CONNECTION_DEVICE_TYPE: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("vpn-connection-device-type");
    /// `vpn-gateway`
    pub const VPN_GATEWAY: Value_<LaunchTemplateTagSpecificationResourceType> = Value_::constant("vpn-gateway");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LaunchTemplateTagSpecificationResourceType> { Value_::from_node(value.into_node()) }
}
