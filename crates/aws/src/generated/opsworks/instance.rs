// Made by `cargo xtask generate`; do not edit.
//! `AWS::OpsWorks::Instance`

use stanchion_template::generated::*;

/// `AWS::OpsWorks::Instance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-instance.html)
#[must_use]
pub struct Instance<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Instance<Missing_<super::required::instance_type>, Missing_<super::required::layer_ids>, Missing_<super::required::stack_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Instance(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Instance<S0, S1, S2> {
    /// Sets `AgentVersion`.
    #[inline] pub fn agent_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AgentVersion", value.into_node()); self }
    /// Sets `AmiId`.
    #[inline] pub fn ami_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AmiId", value.into_node()); self }
    /// Sets `Architecture`.
    #[inline] pub fn architecture(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Architecture", value.into_node()); self }
    /// Sets `AutoScalingType`. An update replaces the resource.
    #[inline] pub fn auto_scaling_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AutoScalingType", value.into_node()); self }
    /// Sets `AvailabilityZone`. An update replaces the resource.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZone", value.into_node()); self }
    /// Sets `BlockDeviceMappings`. An update replaces the resource.
    #[inline] pub fn block_device_mappings(mut self, value: impl IntoValue_<Vec<BlockDeviceMapping>>) -> Self { self.0.put("BlockDeviceMappings", value.into_node()); self }
    /// Sets `EbsOptimized`. An update replaces the resource.
    #[inline] pub fn ebs_optimized(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EbsOptimized", value.into_node()); self }
    /// Sets `ElasticIps`.
    #[inline] pub fn elastic_ips(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ElasticIps", value.into_node()); self }
    /// Sets `Hostname`.
    #[inline] pub fn hostname(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Hostname", value.into_node()); self }
    /// Sets `InstallUpdatesOnBoot`.
    #[inline] pub fn install_updates_on_boot(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("InstallUpdatesOnBoot", value.into_node()); self }
    /// Sets `InstanceType`. Required.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> Instance<Set_, S1, S2> { self.0.put("InstanceType", value.into_node()); Instance(self.0, PhantomData_) }
    /// Sets `LayerIds`. Required.
    #[inline] pub fn layer_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Instance<S0, Set_, S2> { self.0.put("LayerIds", value.into_node()); Instance(self.0, PhantomData_) }
    /// Sets `Os`.
    #[inline] pub fn os(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Os", value.into_node()); self }
    /// Sets `RootDeviceType`. An update replaces the resource.
    #[inline] pub fn root_device_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RootDeviceType", value.into_node()); self }
    /// Sets `SshKeyName`.
    #[inline] pub fn ssh_key_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SshKeyName", value.into_node()); self }
    /// Sets `StackId`. Required. An update replaces the resource.
    #[inline] pub fn stack_id(mut self, value: impl IntoValue_<String>) -> Instance<S0, S1, Set_> { self.0.put("StackId", value.into_node()); Instance(self.0, PhantomData_) }
    /// Sets `SubnetId`. An update replaces the resource.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubnetId", value.into_node()); self }
    /// Sets `Tenancy`. An update replaces the resource.
    #[inline] pub fn tenancy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Tenancy", value.into_node()); self }
    /// Sets `TimeBasedAutoScaling`. An update replaces the resource.
    #[inline] pub fn time_based_auto_scaling(mut self, value: impl IntoValue_<TimeBasedAutoScaling>) -> Self { self.0.put("TimeBasedAutoScaling", value.into_node()); self }
    /// Sets `VirtualizationType`. An update replaces the resource.
    #[inline] pub fn virtualization_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VirtualizationType", value.into_node()); self }
    /// Sets `Volumes`.
    #[inline] pub fn volumes(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Volumes", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Instance> for Instance<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Instance<S0, S1, S2> {
    const TYPE: &'static str = "AWS::OpsWorks::Instance";
    type Handle = InstanceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Instance`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct InstanceRef(Id_);
impl From<Id_> for InstanceRef { #[inline] fn from(id: Id_) -> Self { InstanceRef(id) } }
impl AsRef<Id_> for InstanceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl InstanceRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AvailabilityZone`
    #[inline] pub fn availability_zone(&self) -> Value_<String> { self.0.attribute("AvailabilityZone") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `PrivateDnsName`
    #[inline] pub fn private_dns_name(&self) -> Value_<String> { self.0.attribute("PrivateDnsName") }
    /// `Fn::GetAtt` `PrivateIp`
    #[inline] pub fn private_ip(&self) -> Value_<String> { self.0.attribute("PrivateIp") }
    /// `Fn::GetAtt` `PublicDnsName`
    #[inline] pub fn public_dns_name(&self) -> Value_<String> { self.0.attribute("PublicDnsName") }
    /// `Fn::GetAtt` `PublicIp`
    #[inline] pub fn public_ip(&self) -> Value_<String> { self.0.attribute("PublicIp") }
}
/// `AWS::OpsWorks::Instance.EbsBlockDevice`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opsworks-instance-ebsblockdevice.html)
#[must_use]
pub struct EbsBlockDevice(Properties_);
impl EbsBlockDevice {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EbsBlockDevice(Properties_::new()) }
}
impl EbsBlockDevice {
    /// Sets `DeleteOnTermination`.
    #[inline] pub fn delete_on_termination(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeleteOnTermination", value.into_node()); self }
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
/// `AWS::OpsWorks::Instance.BlockDeviceMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opsworks-instance-blockdevicemapping.html)
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
/// `AWS::OpsWorks::Instance.TimeBasedAutoScaling`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opsworks-instance-timebasedautoscaling.html)
#[must_use]
pub struct TimeBasedAutoScaling(Properties_);
impl TimeBasedAutoScaling {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TimeBasedAutoScaling(Properties_::new()) }
}
impl TimeBasedAutoScaling {
    /// Sets `Friday`.
    #[inline] pub fn friday(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Friday", value.into_node()); self }
    /// Sets `Monday`.
    #[inline] pub fn monday(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Monday", value.into_node()); self }
    /// Sets `Saturday`.
    #[inline] pub fn saturday(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Saturday", value.into_node()); self }
    /// Sets `Sunday`.
    #[inline] pub fn sunday(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Sunday", value.into_node()); self }
    /// Sets `Thursday`.
    #[inline] pub fn thursday(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Thursday", value.into_node()); self }
    /// Sets `Tuesday`.
    #[inline] pub fn tuesday(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tuesday", value.into_node()); self }
    /// Sets `Wednesday`.
    #[inline] pub fn wednesday(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Wednesday", value.into_node()); self }
}
impl IntoValue_<TimeBasedAutoScaling> for TimeBasedAutoScaling { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
