// Made by `cargo xtask generate`; do not edit.
//! `AWS::AutoScaling::LaunchConfiguration`

use stanchion_template::generated::*;

/// `AWS::AutoScaling::LaunchConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-launchconfiguration.html)
#[must_use]
pub struct LaunchConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LaunchConfiguration<Missing_<super::required::image_id>, Missing_<super::required::instance_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LaunchConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LaunchConfiguration<S0, S1> {
    /// Sets `AssociatePublicIpAddress`. An update replaces the resource.
    #[inline] pub fn associate_public_ip_address(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AssociatePublicIpAddress", value.into_node()); self }
    /// Sets `BlockDeviceMappings`. An update replaces the resource.
    #[inline] pub fn block_device_mappings(mut self, value: impl IntoValue_<Vec<BlockDeviceMapping>>) -> Self { self.0.put("BlockDeviceMappings", value.into_node()); self }
    /// Sets `ClassicLinkVPCId`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn classic_link_vpc_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClassicLinkVPCId", value.into_node()); self }
    /// Sets `ClassicLinkVPCSecurityGroups`. An update replaces the resource.
    #[inline] pub fn classic_link_vpc_security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ClassicLinkVPCSecurityGroups", value.into_node()); self }
    /// Sets `EbsOptimized`. An update replaces the resource.
    #[inline] pub fn ebs_optimized(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EbsOptimized", value.into_node()); self }
    /// Sets `IamInstanceProfile`. 1 to 1600 characters. An update replaces the resource.
    #[inline] pub fn iam_instance_profile(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IamInstanceProfile", value.into_node()); self }
    /// Sets `ImageId`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn image_id(mut self, value: impl IntoValue_<String>) -> LaunchConfiguration<Set_, S1> { self.0.put("ImageId", value.into_node()); LaunchConfiguration(self.0, PhantomData_) }
    /// Sets `InstanceId`. 1 to 19 characters. An update replaces the resource.
    #[inline] pub fn instance_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceId", value.into_node()); self }
    /// Sets `InstanceMonitoring`. An update replaces the resource.
    #[inline] pub fn instance_monitoring(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("InstanceMonitoring", value.into_node()); self }
    /// Sets `InstanceType`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> LaunchConfiguration<S0, Set_> { self.0.put("InstanceType", value.into_node()); LaunchConfiguration(self.0, PhantomData_) }
    /// Sets `KernelId`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn kernel_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KernelId", value.into_node()); self }
    /// Sets `KeyName`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn key_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KeyName", value.into_node()); self }
    /// Sets `LaunchConfigurationName`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn launch_configuration_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LaunchConfigurationName", value.into_node()); self }
    /// Sets `MetadataOptions`. An update replaces the resource.
    #[inline] pub fn metadata_options(mut self, value: impl IntoValue_<MetadataOptions>) -> Self { self.0.put("MetadataOptions", value.into_node()); self }
    /// Sets `PlacementTenancy`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn placement_tenancy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PlacementTenancy", value.into_node()); self }
    /// Sets `RamDiskId`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn ram_disk_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RamDiskId", value.into_node()); self }
    /// Sets `SecurityGroups`. An update replaces the resource.
    #[inline] pub fn security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroups", value.into_node()); self }
    /// Sets `SpotPrice`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn spot_price(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SpotPrice", value.into_node()); self }
    /// Sets `UserData`. 0 to 21847 characters. An update replaces the resource.
    #[inline] pub fn user_data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserData", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LaunchConfiguration> for LaunchConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for LaunchConfiguration<S0, S1> {
    const TYPE: &'static str = "AWS::AutoScaling::LaunchConfiguration";
    type Handle = LaunchConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LaunchConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LaunchConfigurationRef(Id_);
impl From<Id_> for LaunchConfigurationRef { #[inline] fn from(id: Id_) -> Self { LaunchConfigurationRef(id) } }
impl AsRef<Id_> for LaunchConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LaunchConfigurationRef {
    /// `Ref`: `LaunchConfigurationName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::AutoScaling::LaunchConfiguration.BlockDevice`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-launchconfiguration-blockdevice.html)
#[must_use]
pub struct BlockDevice(Properties_);
impl BlockDevice {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BlockDevice(Properties_::new()) }
}
impl BlockDevice {
    /// Sets `DeleteOnTermination`.
    #[inline] pub fn delete_on_termination(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeleteOnTermination", value.into_node()); self }
    /// Sets `Encrypted`.
    #[inline] pub fn encrypted(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Encrypted", value.into_node()); self }
    /// Sets `Iops`. 100 to 20000.
    #[inline] pub fn iops(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Iops", value.into_node()); self }
    /// Sets `SnapshotId`. 1 to 255 characters.
    #[inline] pub fn snapshot_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnapshotId", value.into_node()); self }
    /// Sets `Throughput`. 125 to 1000.
    #[inline] pub fn throughput(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Throughput", value.into_node()); self }
    /// Sets `VolumeSize`. 1 to 16384.
    #[inline] pub fn volume_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("VolumeSize", value.into_node()); self }
    /// Sets `VolumeType`. 1 to 255 characters.
    #[inline] pub fn volume_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VolumeType", value.into_node()); self }
}
impl IntoValue_<BlockDevice> for BlockDevice { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::LaunchConfiguration.BlockDeviceMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-launchconfiguration-blockdevicemapping.html)
#[must_use]
pub struct BlockDeviceMapping<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl BlockDeviceMapping<Missing_<super::required::device_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BlockDeviceMapping(Properties_::new(), PhantomData_) }
}
impl<S0> BlockDeviceMapping<S0> {
    /// Sets `DeviceName`. Required. 1 to 255 characters.
    #[inline] pub fn device_name(mut self, value: impl IntoValue_<String>) -> BlockDeviceMapping<Set_> { self.0.put("DeviceName", value.into_node()); BlockDeviceMapping(self.0, PhantomData_) }
    /// Sets `Ebs`.
    #[inline] pub fn ebs(mut self, value: impl IntoValue_<BlockDevice>) -> Self { self.0.put("Ebs", value.into_node()); self }
    /// Sets `NoDevice`.
    #[inline] pub fn no_device(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("NoDevice", value.into_node()); self }
    /// Sets `VirtualName`. 1 to 255 characters.
    #[inline] pub fn virtual_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VirtualName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<BlockDeviceMapping> for BlockDeviceMapping<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AutoScaling::LaunchConfiguration.MetadataOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-launchconfiguration-metadataoptions.html)
#[must_use]
pub struct MetadataOptions(Properties_);
impl MetadataOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MetadataOptions(Properties_::new()) }
}
impl MetadataOptions {
    /// Sets `HttpEndpoint`. The values are constants of [`HttpEndpoint`].
    #[inline] pub fn http_endpoint(mut self, value: impl IntoValue_<HttpEndpoint>) -> Self { self.0.put("HttpEndpoint", value.into_node()); self }
    /// Sets `HttpPutResponseHopLimit`. 1 to 64.
    #[inline] pub fn http_put_response_hop_limit(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HttpPutResponseHopLimit", value.into_node()); self }
    /// Sets `HttpTokens`. The values are constants of [`HttpTokens`].
    #[inline] pub fn http_tokens(mut self, value: impl IntoValue_<HttpTokens>) -> Self { self.0.put("HttpTokens", value.into_node()); self }
}
impl IntoValue_<MetadataOptions> for MetadataOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::AutoScaling::LaunchConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-launchconfiguration.html)
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
/// Values of `AWS::AutoScaling::LaunchConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-launchconfiguration.html)
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
