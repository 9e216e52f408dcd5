// Made by `cargo xtask generate`; do not edit.
//! `AWS::Deadline::Fleet`

use stanchion_template::generated::*;

/// `AWS::Deadline::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-fleet.html)
#[must_use]
pub struct Fleet<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl Fleet<Missing_<super::required::configuration>, Missing_<super::required::display_name>, Missing_<super::required::farm_id>, Missing_<super::required::max_worker_count>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Fleet(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> Fleet<S0, S1, S2, S3, S4> {
    /// Sets `Configuration`. Required.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<FleetConfiguration>) -> Fleet<Set_, S1, S2, S3, S4> { self.0.put("Configuration", value.into_node()); Fleet(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 100 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisplayName`. Required. 1 to 100 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Fleet<S0, Set_, S2, S3, S4> { self.0.put("DisplayName", value.into_node()); Fleet(self.0, PhantomData_) }
    /// Sets `FarmId`. Required. An update replaces the resource.
    #[inline] pub fn farm_id(mut self, value: impl IntoValue_<String>) -> Fleet<S0, S1, Set_, S3, S4> { self.0.put("FarmId", value.into_node()); Fleet(self.0, PhantomData_) }
    /// Sets `HostConfiguration`.
    #[inline] pub fn host_configuration(mut self, value: impl IntoValue_<HostConfiguration>) -> Self { self.0.put("HostConfiguration", value.into_node()); self }
    /// Sets `MaxWorkerCount`. Required. 0 to 2147483647.
    #[inline] pub fn max_worker_count(mut self, value: impl IntoValue_<i64>) -> Fleet<S0, S1, S2, Set_, S4> { self.0.put("MaxWorkerCount", value.into_node()); Fleet(self.0, PhantomData_) }
    /// Sets `MinWorkerCount`. 0 to 2147483647.
    #[inline] pub fn min_worker_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinWorkerCount", value.into_node()); self }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Fleet<S0, S1, S2, S3, Set_> { self.0.put("RoleArn", value.into_node()); Fleet(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<Fleet> for Fleet<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for Fleet<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::Deadline::Fleet";
    type Handle = FleetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Fleet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FleetRef(Id_);
impl From<Id_> for FleetRef { #[inline] fn from(id: Id_) -> Self { FleetRef(id) } }
impl AsRef<Id_> for FleetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FleetRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Capabilities`
    #[inline] pub fn capabilities(&self) -> Value_<String> { self.0.attribute("Capabilities") }
    /// `Fn::GetAtt` `FleetId`
    #[inline] pub fn fleet_id(&self) -> Value_<String> { self.0.attribute("FleetId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `StatusMessage`
    #[inline] pub fn status_message(&self) -> Value_<String> { self.0.attribute("StatusMessage") }
    /// `Fn::GetAtt` `WorkerCount`
    #[inline] pub fn worker_count(&self) -> Value_<i64> { self.0.attribute("WorkerCount") }
}
/// `AWS::Deadline::Fleet.CustomerManagedAutoScalingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-fleet-customermanagedautoscalingconfiguration.html)
#[must_use]
pub struct CustomerManagedAutoScalingConfiguration(Properties_);
impl CustomerManagedAutoScalingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CustomerManagedAutoScalingConfiguration(Properties_::new()) }
}
impl CustomerManagedAutoScalingConfiguration {
    /// Sets `ScaleOutWorkersPerMinute`. 1 to 2147483647.
    #[inline] pub fn scale_out_workers_per_minute(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ScaleOutWorkersPerMinute", value.into_node()); self }
    /// Sets `StandbyWorkerCount`. 0 to 2147483647.
    #[inline] pub fn standby_worker_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StandbyWorkerCount", value.into_node()); self }
    /// Sets `WorkerIdleDurationSeconds`. 0 to 2147483647.
    #[inline] pub fn worker_idle_duration_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("WorkerIdleDurationSeconds", value.into_node()); self }
}
impl IntoValue_<CustomerManagedAutoScalingConfiguration> for CustomerManagedAutoScalingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Deadline::Fleet.AcceleratorCountRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-fleet-acceleratorcountrange.html)
#[must_use]
pub struct AcceleratorCountRange<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AcceleratorCountRange<Missing_<super::required::min>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AcceleratorCountRange(Properties_::new(), PhantomData_) }
}
impl<S0> AcceleratorCountRange<S0> {
    /// Sets `Max`. 0 to 2147483647.
    #[inline] pub fn max(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`. Required. 0 to 2147483647.
    #[inline] pub fn min(mut self, value: impl IntoValue_<i64>) -> AcceleratorCountRange<Set_> { self.0.put("Min", value.into_node()); AcceleratorCountRange(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AcceleratorCountRange> for AcceleratorCountRange<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Deadline::Fleet.AcceleratorTotalMemoryMiBRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-fleet-acceleratortotalmemorymibrange.html)
#[must_use]
pub struct AcceleratorTotalMemoryMiBRange<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AcceleratorTotalMemoryMiBRange<Missing_<super::required::min>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AcceleratorTotalMemoryMiBRange(Properties_::new(), PhantomData_) }
}
impl<S0> AcceleratorTotalMemoryMiBRange<S0> {
    /// Sets `Max`. 0 to 2147483647.
    #[inline] pub fn max(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`. Required. 0 to 2147483647.
    #[inline] pub fn min(mut self, value: impl IntoValue_<i64>) -> AcceleratorTotalMemoryMiBRange<Set_> { self.0.put("Min", value.into_node()); AcceleratorTotalMemoryMiBRange(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AcceleratorTotalMemoryMiBRange> for AcceleratorTotalMemoryMiBRange<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Deadline::Fleet.FleetAmountCapability`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-fleet-fleetamountcapability.html)
#[must_use]
pub struct FleetAmountCapability<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FleetAmountCapability<Missing_<super::required::min>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FleetAmountCapability(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FleetAmountCapability<S0, S1> {
    /// Sets `Max`.
    #[inline] pub fn max(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`. Required.
    #[inline] pub fn min(mut self, value: impl IntoValue_<f64>) -> FleetAmountCapability<Set_, S1> { self.0.put("Min", value.into_node()); FleetAmountCapability(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> FleetAmountCapability<S0, Set_> { self.0.put("Name", value.into_node()); FleetAmountCapability(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FleetAmountCapability> for FleetAmountCapability<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Deadline::Fleet.FleetAttributeCapability`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-fleet-fleetattributecapability.html)
#[must_use]
pub struct FleetAttributeCapability<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FleetAttributeCapability<Missing_<super::required::name>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FleetAttributeCapability(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FleetAttributeCapability<S0, S1> {
    /// Sets `Name`. Required. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> FleetAttributeCapability<Set_, S1> { self.0.put("Name", value.into_node()); FleetAttributeCapability(self.0, PhantomData_) }
    /// Sets `Values`. Required. 1 to 10 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> FleetAttributeCapability<S0, Set_> { self.0.put("Values", value.into_node()); FleetAttributeCapability(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FleetAttributeCapability> for FleetAttributeCapability<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Deadline::Fleet.MemoryMiBRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-fleet-memorymibrange.html)
#[must_use]
pub struct MemoryMiBRange<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MemoryMiBRange<Missing_<super::required::min>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MemoryMiBRange(Properties_::new(), PhantomData_) }
}
impl<S0> MemoryMiBRange<S0> {
    /// Sets `Max`. 512 to 2147483647.
    #[inline] pub fn max(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`. Required. 512 to 2147483647.
    #[inline] pub fn min(mut self, value: impl IntoValue_<i64>) -> MemoryMiBRange<Set_> { self.0.put("Min", value.into_node()); MemoryMiBRange(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MemoryMiBRange> for MemoryMiBRange<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Deadline::Fleet.VCpuCountRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-fleet-vcpucountrange.html)
#[must_use]
pub struct VCpuCountRange<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VCpuCountRange<Missing_<super::required::min>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VCpuCountRange(Properties_::new(), PhantomData_) }
}
impl<S0> VCpuCountRange<S0> {
    /// Sets `Max`. 1 to 10000.
    #[inline] pub fn max(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`. Required. 1 to 10000.
    #[inline] pub fn min(mut self, value: impl IntoValue_<i64>) -> VCpuCountRange<Set_> { self.0.put("Min", value.into_node()); VCpuCountRange(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VCpuCountRange> for VCpuCountRange<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Deadline::Fleet.CustomerManagedWorkerCapabilities`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-fleet-customermanagedworkercapabilities.html)
#[must_use]
pub struct CustomerManagedWorkerCapabilities<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl CustomerManagedWorkerCapabilities<Missing_<super::required::cpu_architecture_type>, Missing_<super::required::memory_mi_b>, Missing_<super::required::os_family>, Missing_<super::required::v_cpu_count>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomerManagedWorkerCapabilities(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> CustomerManagedWorkerCapabilities<S0, S1, S2, S3> {
    /// Sets `AcceleratorCount`.
    #[inline] pub fn accelerator_count(mut self, value: impl IntoValue_<AcceleratorCountRange>) -> Self { self.0.put("AcceleratorCount", value.into_node()); self }
    /// Sets `AcceleratorTotalMemoryMiB`.
    #[inline] pub fn accelerator_total_memory_mi_b(mut self, value: impl IntoValue_<AcceleratorTotalMemoryMiBRange>) -> Self { self.0.put("AcceleratorTotalMemoryMiB", value.into_node()); self }
    /// Sets `AcceleratorTypes`. The values are constants of [`AcceleratorType`].
    #[inline] pub fn accelerator_types(mut self, value: impl IntoValue_<Vec<AcceleratorType>>) -> Self { self.0.put("AcceleratorTypes", value.into_node()); self }
    /// Sets `CpuArchitectureType`. Required. The values are constants of [`CpuArchitectureType`].
    #[inline] pub fn cpu_architecture_type(mut self, value: impl IntoValue_<CpuArchitectureType>) -> CustomerManagedWorkerCapabilities<Set_, S1, S2, S3> { self.0.put("CpuArchitectureType", value.into_node()); CustomerManagedWorkerCapabilities(self.0, PhantomData_) }
    /// Sets `CustomAmounts`. 1 to 15 items.
    #[inline] pub fn custom_amounts(mut self, value: impl IntoValue_<Vec<FleetAmountCapability>>) -> Self { self.0.put("CustomAmounts", value.into_node()); self }
    /// Sets `CustomAttributes`. 1 to 15 items.
    #[inline] pub fn custom_attributes(mut self, value: impl IntoValue_<Vec<FleetAttributeCapability>>) -> Self { self.0.put("CustomAttributes", value.into_node()); self }
    /// Sets `MemoryMiB`. Required.
    #[inline] pub fn memory_mi_b(mut self, value: impl IntoValue_<MemoryMiBRange>) -> CustomerManagedWorkerCapabilities<S0, Set_, S2, S3> { self.0.put("MemoryMiB", value.into_node()); CustomerManagedWorkerCapabilities(self.0, PhantomData_) }
    /// Sets `OsFamily`. Required. The values are constants of [`CustomerManagedFleetOperatingSystemFamily`].
    #[inline] pub fn os_family(mut self, value: impl IntoValue_<CustomerManagedFleetOperatingSystemFamily>) -> CustomerManagedWorkerCapabilities<S0, S1, Set_, S3> { self.0.put("OsFamily", value.into_node()); CustomerManagedWorkerCapabilities(self.0, PhantomData_) }
    /// Sets `VCpuCount`. Required.
    #[inline] pub fn v_cpu_count(mut self, value: impl IntoValue_<VCpuCountRange>) -> CustomerManagedWorkerCapabilities<S0, S1, S2, Set_> { self.0.put("VCpuCount", value.into_node()); CustomerManagedWorkerCapabilities(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<CustomerManagedWorkerCapabilities> for CustomerManagedWorkerCapabilities<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Deadline::Fleet.CustomerManagedFleetConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-fleet-customermanagedfleetconfiguration.html)
#[must_use]
pub struct CustomerManagedFleetConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CustomerManagedFleetConfiguration<Missing_<super::required::mode>, Missing_<super::required::worker_capabilities>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomerManagedFleetConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CustomerManagedFleetConfiguration<S0, S1> {
    /// Sets `AutoScalingConfiguration`.
    #[inline] pub fn auto_scaling_configuration(mut self, value: impl IntoValue_<CustomerManagedAutoScalingConfiguration>) -> Self { self.0.put("AutoScalingConfiguration", value.into_node()); self }
    /// Sets `Mode`. Required. The values are constants of [`AutoScalingMode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<AutoScalingMode>) -> CustomerManagedFleetConfiguration<Set_, S1> { self.0.put("Mode", value.into_node()); CustomerManagedFleetConfiguration(self.0, PhantomData_) }
    /// Sets `StorageProfileId`.
    #[inline] pub fn storage_profile_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StorageProfileId", value.into_node()); self }
    /// Sets `TagPropagationMode`. The values are constants of [`TagPropagationMode`].
    #[inline] pub fn tag_propagation_mode(mut self, value: impl IntoValue_<TagPropagationMode>) -> Self { self.0.put("TagPropagationMode", value.into_node()); self }
    /// Sets `WorkerCapabilities`. Required.
    #[inline] pub fn worker_capabilities(mut self, value: impl IntoValue_<CustomerManagedWorkerCapabilities>) -> CustomerManagedFleetConfiguration<S0, Set_> { self.0.put("WorkerCapabilities", value.into_node()); CustomerManagedFleetConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CustomerManagedFleetConfiguration> for CustomerManagedFleetConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Deadline::Fleet.ServiceManagedEc2AutoScalingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-fleet-servicemanagedec2autoscalingconfiguration.html)
#[must_use]
pub struct ServiceManagedEc2AutoScalingConfiguration(Properties_);
impl ServiceManagedEc2AutoScalingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServiceManagedEc2AutoScalingConfiguration(Properties_::new()) }
}
impl ServiceManagedEc2AutoScalingConfiguration {
    /// Sets `ScaleOutWorkersPerMinute`. 1 to 2147483647.
    #[inline] pub fn scale_out_workers_per_minute(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ScaleOutWorkersPerMinute", value.into_node()); self }
    /// Sets `StandbyWorkerCount`. 0 to 2147483647.
    #[inline] pub fn standby_worker_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StandbyWorkerCount", value.into_node()); self }
    /// Sets `WorkerIdleDurationSeconds`. 0 to 86400.
    #[inline] pub fn worker_idle_duration_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("WorkerIdleDurationSeconds", value.into_node()); self }
}
impl IntoValue_<ServiceManagedEc2AutoScalingConfiguration> for ServiceManagedEc2AutoScalingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Deadline::Fleet.AcceleratorSelection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-fleet-acceleratorselection.html)
#[must_use]
pub struct AcceleratorSelection<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AcceleratorSelection<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AcceleratorSelection(Properties_::new(), PhantomData_) }
}
impl<S0> AcceleratorSelection<S0> {
    /// Sets `Name`. Required. The values are constants of [`Name`].
    #[inline] pub fn name(mut self, value: impl IntoValue_<Name>) -> AcceleratorSelection<Set_> { self.0.put("Name", value.into_node()); AcceleratorSelection(self.0, PhantomData_) }
    /// Sets `Runtime`. 1 to 100 characters.
    #[inline] pub fn runtime(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Runtime", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AcceleratorSelection> for AcceleratorSelection<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Deadline::Fleet.AcceleratorCapabilities`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-fleet-acceleratorcapabilities.html)
#[must_use]
pub struct AcceleratorCapabilities<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AcceleratorCapabilities<Missing_<super::required::selections>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AcceleratorCapabilities(Properties_::new(), PhantomData_) }
}
impl<S0> AcceleratorCapabilities<S0> {
    /// Sets `Count`.
    #[inline] pub fn count(mut self, value: impl IntoValue_<AcceleratorCountRange>) -> Self { self.0.put("Count", value.into_node()); self }
    /// Sets `Selections`. Required. At least 1 item.
    #[inline] pub fn selections(mut self, value: impl IntoValue_<Vec<AcceleratorSelection>>) -> AcceleratorCapabilities<Set_> { self.0.put("Selections", value.into_node()); AcceleratorCapabilities(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AcceleratorCapabilities> for AcceleratorCapabilities<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Deadline::Fleet.Ec2EbsVolume`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-fleet-ec2ebsvolume.html)
#[must_use]
pub struct Ec2EbsVolume(Properties_);
impl Ec2EbsVolume {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Ec2EbsVolume(Properties_::new()) }
}
impl Ec2EbsVolume {
    /// Sets `Iops`. 3000 to 16000.
    #[inline] pub fn iops(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Iops", value.into_node()); self }
    /// Sets `SizeGiB`.
    #[inline] pub fn size_gi_b(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SizeGiB", value.into_node()); self }
    /// Sets `ThroughputMiB`. 125 to 1000.
    #[inline] pub fn throughput_mi_b(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ThroughputMiB", value.into_node()); self }
}
impl IntoValue_<Ec2EbsVolume> for Ec2EbsVolume { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Deadline::Fleet.FleetSoftwareAddOn`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-fleet-fleetsoftwareaddon.html)
#[must_use]
pub struct FleetSoftwareAddOn<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FleetSoftwareAddOn<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FleetSoftwareAddOn(Properties_::new(), PhantomData_) }
}
impl<S0> FleetSoftwareAddOn<S0> {
    /// Sets `Name`. Required. The values are constants of [`FleetSoftwareAddOnName`].
    #[inline] pub fn name(mut self, value: impl IntoValue_<FleetSoftwareAddOnName>) -> FleetSoftwareAddOn<Set_> { self.0.put("Name", value.into_node()); FleetSoftwareAddOn(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FleetSoftwareAddOn> for FleetSoftwareAddOn<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Deadline::Fleet.ServiceManagedEc2InstanceCapabilities`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-fleet-servicemanagedec2instancecapabilities.html)
#[must_use]
pub struct ServiceManagedEc2InstanceCapabilities<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl ServiceManagedEc2InstanceCapabilities<Missing_<super::required::cpu_architecture_type>, Missing_<super::required::memory_mi_b>, Missing_<super::required::os_family>, Missing_<super::required::v_cpu_count>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServiceManagedEc2InstanceCapabilities(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> ServiceManagedEc2InstanceCapabilities<S0, S1, S2, S3> {
    /// Sets `AcceleratorCapabilities`.
    #[inline] pub fn accelerator_capabilities(mut self, value: impl IntoValue_<AcceleratorCapabilities>) -> Self { self.0.put("AcceleratorCapabilities", value.into_node()); self }
    /// Sets `AllowedInstanceTypes`. 1 to 100 items.
    #[inline] pub fn allowed_instance_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedInstanceTypes", value.into_node()); self }
    /// Sets `CpuArchitectureType`. Required. The values are constants of [`CpuArchitectureType`].
    #[inline] pub fn cpu_architecture_type(mut self, value: impl IntoValue_<CpuArchitectureType>) -> ServiceManagedEc2InstanceCapabilities<Set_, S1, S2, S3> { self.0.put("CpuArchitectureType", value.into_node()); ServiceManagedEc2InstanceCapabilities(self.0, PhantomData_) }
    /// Sets `CustomAmounts`. 1 to 15 items.
    #[inline] pub fn custom_amounts(mut self, value: impl IntoValue_<Vec<FleetAmountCapability>>) -> Self { self.0.put("CustomAmounts", value.into_node()); self }
    /// Sets `CustomAttributes`. 1 to 15 items.
    #[inline] pub fn custom_attributes(mut self, value: impl IntoValue_<Vec<FleetAttributeCapability>>) -> Self { self.0.put("CustomAttributes", value.into_node()); self }
    /// Sets `ExcludedInstanceTypes`. 1 to 100 items.
    #[inline] pub fn excluded_instance_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExcludedInstanceTypes", value.into_node()); self }
    /// Sets `MemoryMiB`. Required.
    #[inline] pub fn memory_mi_b(mut self, value: impl IntoValue_<MemoryMiBRange>) -> ServiceManagedEc2InstanceCapabilities<S0, Set_, S2, S3> { self.0.put("MemoryMiB", value.into_node()); ServiceManagedEc2InstanceCapabilities(self.0, PhantomData_) }
    /// Sets `OsFamily`. Required. The values are constants of [`ServiceManagedFleetOperatingSystemFamily`].
    #[inline] pub fn os_family(mut self, value: impl IntoValue_<ServiceManagedFleetOperatingSystemFamily>) -> ServiceManagedEc2InstanceCapabilities<S0, S1, Set_, S3> { self.0.put("OsFamily", value.into_node()); ServiceManagedEc2InstanceCapabilities(self.0, PhantomData_) }
    /// Sets `RootEbsVolume`.
    #[inline] pub fn root_ebs_volume(mut self, value: impl IntoValue_<Ec2EbsVolume>) -> Self { self.0.put("RootEbsVolume", value.into_node()); self }
    /// Sets `SoftwareAddOns`. 0 to 10 items.
    #[inline] pub fn software_add_ons(mut self, value: impl IntoValue_<Vec<FleetSoftwareAddOn>>) -> Self { self.0.put("SoftwareAddOns", value.into_node()); self }
    /// Sets `VCpuCount`. Required.
    #[inline] pub fn v_cpu_count(mut self, value: impl IntoValue_<VCpuCountRange>) -> ServiceManagedEc2InstanceCapabilities<S0, S1, S2, Set_> { self.0.put("VCpuCount", value.into_node()); ServiceManagedEc2InstanceCapabilities(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<ServiceManagedEc2InstanceCapabilities> for ServiceManagedEc2InstanceCapabilities<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Deadline::Fleet.ServiceManagedEc2InstanceMarketOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-fleet-servicemanagedec2instancemarketoptions.html)
#[must_use]
pub struct ServiceManagedEc2InstanceMarketOptions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ServiceManagedEc2InstanceMarketOptions<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServiceManagedEc2InstanceMarketOptions(Properties_::new(), PhantomData_) }
}
impl<S0> ServiceManagedEc2InstanceMarketOptions<S0> {
    /// Sets `Type`. Required. The values are constants of [`Ec2MarketType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Ec2MarketType>) -> ServiceManagedEc2InstanceMarketOptions<Set_> { self.0.put("Type", value.into_node()); ServiceManagedEc2InstanceMarketOptions(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ServiceManagedEc2InstanceMarketOptions> for ServiceManagedEc2InstanceMarketOptions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Deadline::Fleet.PersistentVolumeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-fleet-persistentvolumeconfiguration.html)
#[must_use]
pub struct PersistentVolumeConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PersistentVolumeConfiguration<Missing_<super::required::mount_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PersistentVolumeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> PersistentVolumeConfiguration<S0> {
    /// Sets `Iops`. 100 to 80000.
    #[inline] pub fn iops(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Iops", value.into_node()); self }
    /// Sets `LastUsedTtlHours`. 1 to 8760.
    #[inline] pub fn last_used_ttl_hours(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("LastUsedTtlHours", value.into_node()); self }
    /// Sets `MountPath`. Required. 1 to 255 characters.
    #[inline] pub fn mount_path(mut self, value: impl IntoValue_<String>) -> PersistentVolumeConfiguration<Set_> { self.0.put("MountPath", value.into_node()); PersistentVolumeConfiguration(self.0, PhantomData_) }
    /// Sets `SizeGiB`. 1 to 65536.
    #[inline] pub fn size_gi_b(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SizeGiB", value.into_node()); self }
    /// Sets `ThroughputMiB`. 125 to 2000.
    #[inline] pub fn throughput_mi_b(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ThroughputMiB", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PersistentVolumeConfiguration> for PersistentVolumeConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Deadline::Fleet.VpcConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-fleet-vpcconfiguration.html)
#[must_use]
pub struct VpcConfiguration(Properties_);
impl VpcConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VpcConfiguration(Properties_::new()) }
}
impl VpcConfiguration {
    /// Sets `ResourceConfigurationArns`.
    #[inline] pub fn resource_configuration_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ResourceConfigurationArns", value.into_node()); self }
}
impl IntoValue_<VpcConfiguration> for VpcConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Deadline::Fleet.ServiceManagedEc2FleetConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-fleet-servicemanagedec2fleetconfiguration.html)
#[must_use]
pub struct ServiceManagedEc2FleetConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ServiceManagedEc2FleetConfiguration<Missing_<super::required::instance_capabilities>, Missing_<super::required::instance_market_options>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServiceManagedEc2FleetConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ServiceManagedEc2FleetConfiguration<S0, S1> {
    /// Sets `AutoScalingConfiguration`.
    #[inline] pub fn auto_scaling_configuration(mut self, value: impl IntoValue_<ServiceManagedEc2AutoScalingConfiguration>) -> Self { self.0.put("AutoScalingConfiguration", value.into_node()); self }
    /// Sets `InstanceCapabilities`. Required.
    #[inline] pub fn instance_capabilities(mut self, value: impl IntoValue_<ServiceManagedEc2InstanceCapabilities>) -> ServiceManagedEc2FleetConfiguration<Set_, S1> { self.0.put("InstanceCapabilities", value.into_node()); ServiceManagedEc2FleetConfiguration(self.0, PhantomData_) }
    /// Sets `InstanceMarketOptions`. Required.
    #[inline] pub fn instance_market_options(mut self, value: impl IntoValue_<ServiceManagedEc2InstanceMarketOptions>) -> ServiceManagedEc2FleetConfiguration<S0, Set_> { self.0.put("InstanceMarketOptions", value.into_node()); ServiceManagedEc2FleetConfiguration(self.0, PhantomData_) }
    /// Sets `PersistentVolumeConfiguration`.
    #[inline] pub fn persistent_volume_configuration(mut self, value: impl IntoValue_<PersistentVolumeConfiguration>) -> Self { self.0.put("PersistentVolumeConfiguration", value.into_node()); self }
    /// Sets `StorageProfileId`.
    #[inline] pub fn storage_profile_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StorageProfileId", value.into_node()); self }
    /// Sets `VpcConfiguration`.
    #[inline] pub fn vpc_configuration(mut self, value: impl IntoValue_<VpcConfiguration>) -> Self { self.0.put("VpcConfiguration", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ServiceManagedEc2FleetConfiguration> for ServiceManagedEc2FleetConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Deadline::Fleet.FleetConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-fleet-fleetconfiguration.html)
#[must_use]
pub struct FleetConfiguration(Properties_);
impl FleetConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FleetConfiguration(Properties_::new()) }
}
impl FleetConfiguration {
    /// Sets `CustomerManaged`.
    #[inline] pub fn customer_managed(mut self, value: impl IntoValue_<CustomerManagedFleetConfiguration>) -> Self { self.0.put("CustomerManaged", value.into_node()); self }
    /// Sets `ServiceManagedEc2`.
    #[inline] pub fn service_managed_ec2(mut self, value: impl IntoValue_<ServiceManagedEc2FleetConfiguration>) -> Self { self.0.put("ServiceManagedEc2", value.into_node()); self }
}
impl IntoValue_<FleetConfiguration> for FleetConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Deadline::Fleet.HostConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-fleet-hostconfiguration.html)
#[must_use]
pub struct HostConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HostConfiguration<Missing_<super::required::script_body>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HostConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> HostConfiguration<S0> {
    /// Sets `ScriptBody`. Required. 0 to 15000 characters.
    #[inline] pub fn script_body(mut self, value: impl IntoValue_<String>) -> HostConfiguration<Set_> { self.0.put("ScriptBody", value.into_node()); HostConfiguration(self.0, PhantomData_) }
    /// Sets `ScriptTimeoutSeconds`. 300 to 3600.
    #[inline] pub fn script_timeout_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ScriptTimeoutSeconds", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<HostConfiguration> for HostConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Deadline::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-fleet.html)
#[derive(Debug)]
pub enum AutoScalingMode {}
impl AutoScalingMode {
    /// `NO_SCALING`
    pub const NO_SCALING: Value_<AutoScalingMode> = Value_::constant("NO_SCALING");
    /// `EVENT_BASED_AUTO_SCALING`
    pub const EVENT_BASED_AUTO_SCALING: Value_<AutoScalingMode> = Value_::constant("EVENT_BASED_AUTO_SCALING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AutoScalingMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Deadline::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-fleet.html)
#[derive(Debug)]
pub enum TagPropagationMode {}
impl TagPropagationMode {
    /// `NO_PROPAGATION`
    pub const NO_PROPAGATION: Value_<TagPropagationMode> = Value_::constant("NO_PROPAGATION");
    /// `PROPAGATE_TAGS_TO_WORKERS_AT_LAUNCH`
    pub const PROPAGATE_TAGS_TO_WORKERS_AT_LAUNCH: Value_<TagPropagationMode> = Value_::constant("PROPAGATE_TAGS_TO_WORKERS_AT_LAUNCH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TagPropagationMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Deadline::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-fleet.html)
#[derive(Debug)]
pub enum AcceleratorType {}
impl AcceleratorType {
    /// `gpu`
    pub const GPU: Value_<AcceleratorType> = Value_::constant("gpu");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AcceleratorType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Deadline::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-fleet.html)
#[derive(Debug)]
pub enum CpuArchitectureType {}
impl CpuArchitectureType {
    /// `x86_64`
    pub const X86_64: Value_<CpuArchitectureType> = Value_::constant("x86_64");
    /// `arm64`
    pub const ARM64: Value_<CpuArchitectureType> = Value_::constant("arm64");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CpuArchitectureType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Deadline::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-fleet.html)
#[derive(Debug)]
pub enum CustomerManagedFleetOperatingSystemFamily {}
impl CustomerManagedFleetOperatingSystemFamily {
    /// `WINDOWS`
    pub const WINDOWS: Value_<CustomerManagedFleetOperatingSystemFamily> = Value_::constant("WINDOWS");
    /// `LINUX`
    pub const LINUX: Value_<CustomerManagedFleetOperatingSystemFamily> = Value_::constant("LINUX");
    /// `MACOS`
    pub const MACOS: Value_<CustomerManagedFleetOperatingSystemFamily> = Value_::constant("MACOS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CustomerManagedFleetOperatingSystemFamily> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Deadline::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-fleet.html)
#[derive(Debug)]
pub enum Name {}
impl Name {
    /// `t4`
    pub const T4: Value_<Name> = Value_::constant("t4");
    /// `a10g`
    pub const A10G: Value_<Name> = Value_::constant("a10g");
    /// `l4`
    pub const L4: Value_<Name> = Value_::constant("l4");
    /// `l40s`
    pub const L40S: Value_<Name> = Value_::constant("l40s");
    /// `rtx-pro-server-6000`
    pub const RTX_PRO_SERVER_6000: Value_<Name> = Value_::constant("rtx-pro-server-6000");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Name> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Deadline::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-fleet.html)
#[derive(Debug)]
pub enum ServiceManagedFleetOperatingSystemFamily {}
impl ServiceManagedFleetOperatingSystemFamily {
    /// `LINUX`
    pub const LINUX: Value_<ServiceManagedFleetOperatingSystemFamily> = Value_::constant("LINUX");
    /// `WINDOWS`
    pub const WINDOWS: Value_<ServiceManagedFleetOperatingSystemFamily> = Value_::constant("WINDOWS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ServiceManagedFleetOperatingSystemFamily> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Deadline::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-fleet.html)
#[derive(Debug)]
pub enum FleetSoftwareAddOnName {}
impl FleetSoftwareAddOnName {
    /// `docker`
    pub const DOCKER: Value_<FleetSoftwareAddOnName> = Value_::constant("docker");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FleetSoftwareAddOnName> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Deadline::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-fleet.html)
#[derive(Debug)]
pub enum Ec2MarketType {}
impl Ec2MarketType {
    /// `on-demand`
    pub const ON_DEMAND: Value_<Ec2MarketType> = Value_::constant("on-demand");
    /// `spot`
    pub const SPOT: Value_<Ec2MarketType> = Value_::constant("spot");
    /// `wait-and-save`
    pub const WAIT_AND_SAVE: Value_<Ec2MarketType> = Value_::constant("wait-and-save");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Ec2MarketType> { Value_::from_node(value.into_node()) }
}
