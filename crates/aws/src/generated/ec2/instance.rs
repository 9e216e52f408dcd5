// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::Instance`

use stanchion_template::generated::*;

/// `AWS::EC2::Instance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html)
#[must_use]
pub struct Instance(Properties_);
impl Instance {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Instance(Properties_::new()) }
}
impl Instance {
    /// Sets `AdditionalInfo`. An update may replace the resource.
    #[inline] pub fn additional_info(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AdditionalInfo", value.into_node()); self }
    /// Sets `Affinity`. An update may replace the resource. The values are constants of [`Affinity`].
    #[inline] pub fn affinity(mut self, value: impl IntoValue_<Affinity>) -> Self { self.0.put("Affinity", value.into_node()); self }
    /// Sets `AvailabilityZone`. An update replaces the resource.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZone", value.into_node()); self }
    /// Sets `BlockDeviceMappings`. An update may replace the resource.
    #[inline] pub fn block_device_mappings(mut self, value: impl IntoValue_<Vec<BlockDeviceMapping>>) -> Self { self.0.put("BlockDeviceMappings", value.into_node()); self }
    /// Sets `CpuOptions`. An update replaces the resource.
    #[inline] pub fn cpu_options(mut self, value: impl IntoValue_<CpuOptions>) -> Self { self.0.put("CpuOptions", value.into_node()); self }
    /// Sets `CreditSpecification`.
    #[inline] pub fn credit_specification(mut self, value: impl IntoValue_<CreditSpecification>) -> Self { self.0.put("CreditSpecification", value.into_node()); self }
    /// Sets `DisableApiTermination`.
    #[inline] pub fn disable_api_termination(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DisableApiTermination", value.into_node()); self }
    /// Sets `EbsOptimized`. An update may replace the resource.
    #[inline] pub fn ebs_optimized(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EbsOptimized", value.into_node()); self }
    /// Sets `ElasticGpuSpecifications`. An update replaces the resource.
    #[inline] pub fn elastic_gpu_specifications(mut self, value: impl IntoValue_<Vec<ElasticGpuSpecification>>) -> Self { self.0.put("ElasticGpuSpecifications", value.into_node()); self }
    /// Sets `ElasticInferenceAccelerators`. An update replaces the resource.
    #[inline] pub fn elastic_inference_accelerators(mut self, value: impl IntoValue_<Vec<ElasticInferenceAccelerator>>) -> Self { self.0.put("ElasticInferenceAccelerators", value.into_node()); self }
    /// Sets `EnclaveOptions`. An update replaces the resource.
    #[inline] pub fn enclave_options(mut self, value: impl IntoValue_<EnclaveOptions>) -> Self { self.0.put("EnclaveOptions", value.into_node()); self }
    /// Sets `HibernationOptions`. An update replaces the resource.
    #[inline] pub fn hibernation_options(mut self, value: impl IntoValue_<HibernationOptions>) -> Self { self.0.put("HibernationOptions", value.into_node()); self }
    /// Sets `HostId`. An update may replace the resource.
    #[inline] pub fn host_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HostId", value.into_node()); self }
    /// Sets `HostResourceGroupArn`. An update replaces the resource.
    #[inline] pub fn host_resource_group_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HostResourceGroupArn", value.into_node()); self }
    /// Sets `IamInstanceProfile`.
    #[inline] pub fn iam_instance_profile(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IamInstanceProfile", value.into_node()); self }
    /// Sets `ImageId`. An update replaces the resource.
    #[inline] pub fn image_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImageId", value.into_node()); self }
    /// Sets `InstanceInitiatedShutdownBehavior`. The values are constants of [`InstanceInitiatedShutdownBehavior`].
    #[inline] pub fn instance_initiated_shutdown_behavior(mut self, value: impl IntoValue_<InstanceInitiatedShutdownBehavior>) -> Self { self.0.put("InstanceInitiatedShutdownBehavior", value.into_node()); self }
    /// Sets `InstanceType`. An update may replace the resource.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceType", value.into_node()); self }
    /// Sets `Ipv6AddressCount`. An update replaces the resource.
    #[inline] pub fn ipv6_address_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Ipv6AddressCount", value.into_node()); self }
    /// Sets `Ipv6Addresses`. An update replaces the resource.
    #[inline] pub fn ipv6_addresses(mut self, value: impl IntoValue_<Vec<InstanceIpv6Address>>) -> Self { self.0.put("Ipv6Addresses", value.into_node()); self }
    /// Sets `KernelId`. An update may replace the resource.
    #[inline] pub fn kernel_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KernelId", value.into_node()); self }
    /// Sets `KeyName`. An update replaces the resource.
    #[inline] pub fn key_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KeyName", value.into_node()); self }
    /// Sets `LaunchTemplate`. An update replaces the resource.
    #[inline] pub fn launch_template(mut self, value: impl IntoValue_<LaunchTemplateSpecification>) -> Self { self.0.put("LaunchTemplate", value.into_node()); self }
    /// Sets `LicenseSpecifications`. An update replaces the resource.
    #[inline] pub fn license_specifications(mut self, value: impl IntoValue_<Vec<LicenseSpecification>>) -> Self { self.0.put("LicenseSpecifications", value.into_node()); self }
    /// Sets `MetadataOptions`.
    #[inline] pub fn metadata_options(mut self, value: impl IntoValue_<MetadataOptions>) -> Self { self.0.put("MetadataOptions", value.into_node()); self }
    /// Sets `Monitoring`.
    #[inline] pub fn monitoring(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Monitoring", value.into_node()); self }
    /// Sets `NetworkInterfaces`. An update replaces the resource.
    #[inline] pub fn network_interfaces(mut self, value: impl IntoValue_<Vec<NetworkInterface>>) -> Self { self.0.put("NetworkInterfaces", value.into_node()); self }
    /// Sets `PlacementGroupName`. An update replaces the resource.
    #[inline] pub fn placement_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PlacementGroupName", value.into_node()); self }
    /// Sets `PrivateDnsNameOptions`. An update may replace the resource.
    #[inline] pub fn private_dns_name_options(mut self, value: impl IntoValue_<PrivateDnsNameOptions>) -> Self { self.0.put("PrivateDnsNameOptions", value.into_node()); self }
    /// Sets `PrivateIpAddress`. An update replaces the resource.
    #[inline] pub fn private_ip_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrivateIpAddress", value.into_node()); self }
    /// Sets `PropagateTagsToVolumeOnCreation`.
    #[inline] pub fn propagate_tags_to_volume_on_creation(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PropagateTagsToVolumeOnCreation", value.into_node()); self }
    /// Sets `RamdiskId`. An update may replace the resource.
    #[inline] pub fn ramdisk_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RamdiskId", value.into_node()); self }
    /// Sets `SecurityGroupIds`. An update may replace the resource.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SecurityGroups`. An update replaces the resource.
    #[inline] pub fn security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroups", value.into_node()); self }
    /// Sets `SourceDestCheck`.
    #[inline] pub fn source_dest_check(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SourceDestCheck", value.into_node()); self }
    /// Sets `SsmAssociations`.
    #[inline] pub fn ssm_associations(mut self, value: impl IntoValue_<Vec<SsmAssociation>>) -> Self { self.0.put("SsmAssociations", value.into_node()); self }
    /// Sets `SubnetId`. An update replaces the resource.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubnetId", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Tenancy`. An update may replace the resource.
    #[inline] pub fn tenancy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Tenancy", value.into_node()); self }
    /// Sets `UserData`. An update may replace the resource.
    #[inline] pub fn user_data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserData", value.into_node()); self }
    /// Sets `Volumes`.
    #[inline] pub fn volumes(mut self, value: impl IntoValue_<Vec<Volume>>) -> Self { self.0.put("Volumes", value.into_node()); self }
}
impl IntoValue_<Instance> for Instance { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Instance {
    const TYPE: &'static str = "AWS::EC2::Instance";
    type Handle = InstanceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Instance`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct InstanceRef(Id_);
impl From<Id_> for InstanceRef { #[inline] fn from(id: Id_) -> Self { InstanceRef(id) } }
impl AsRef<Id_> for InstanceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl InstanceRef {
    /// `Ref`: `InstanceId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AvailabilityZone`
    #[inline] pub fn availability_zone(&self) -> Value_<String> { self.0.attribute("AvailabilityZone") }
    /// `Fn::GetAtt` `InstanceId`
    #[inline] pub fn instance_id(&self) -> Value_<String> { self.0.attribute("InstanceId") }
    /// `Fn::GetAtt` `PrivateDnsName`
    #[inline] pub fn private_dns_name(&self) -> Value_<String> { self.0.attribute("PrivateDnsName") }
    /// `Fn::GetAtt` `PrivateIp`
    #[inline] pub fn private_ip(&self) -> Value_<String> { self.0.attribute("PrivateIp") }
    /// `Fn::GetAtt` `PublicDnsName`
    #[inline] pub fn public_dns_name(&self) -> Value_<String> { self.0.attribute("PublicDnsName") }
    /// `Fn::GetAtt` `PublicIp`
    #[inline] pub fn public_ip(&self) -> Value_<String> { self.0.attribute("PublicIp") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `VpcId`
    #[inline] pub fn vpc_id(&self) -> Value_<String> { self.0.attribute("VpcId") }
}
/// `AWS::EC2::Instance.Ebs`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-ebs.html)
#[must_use]
pub struct Ebs(Properties_);
impl Ebs {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Ebs(Properties_::new()) }
}
impl Ebs {
    /// Sets `DeleteOnTermination`.
    #[inline] pub fn delete_on_termination(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeleteOnTermination", value.into_node()); self }
    /// Sets `Encrypted`.
    #[inline] pub fn encrypted(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Encrypted", value.into_node()); self }
    /// Sets `Iops`.
    #[inline] pub fn iops(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Iops", value.into_node()); self }
    /// Sets `KmsKeyId`.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `SnapshotId`.
    #[inline] pub fn snapshot_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnapshotId", value.into_node()); self }
    /// Sets `VolumeSize`.
    #[inline] pub fn volume_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("VolumeSize", value.into_node()); self }
    /// Sets `VolumeType`. The values are constants of [`VolumeType`].
    #[inline] pub fn volume_type(mut self, value: impl IntoValue_<VolumeType>) -> Self { self.0.put("VolumeType", value.into_node()); self }
}
impl IntoValue_<Ebs> for Ebs { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::Instance.BlockDeviceMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-blockdevicemapping.html)
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
    #[inline] pub fn ebs(mut self, value: impl IntoValue_<Ebs>) -> Self { self.0.put("Ebs", value.into_node()); self }
    /// Sets `NoDevice`.
    #[inline] pub fn no_device(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("NoDevice", value.into_node()); self }
    /// Sets `VirtualName`.
    #[inline] pub fn virtual_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VirtualName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<BlockDeviceMapping> for BlockDeviceMapping<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::Instance.CpuOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html)
#[must_use]
pub struct CpuOptions(Properties_);
impl CpuOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CpuOptions(Properties_::new()) }
}
impl CpuOptions {
    /// Sets `CoreCount`.
    #[inline] pub fn core_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CoreCount", value.into_node()); self }
    /// Sets `ThreadsPerCore`.
    #[inline] pub fn threads_per_core(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ThreadsPerCore", value.into_node()); self }
}
impl IntoValue_<CpuOptions> for CpuOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::Instance.CreditSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html)
#[must_use]
pub struct CreditSpecification(Properties_);
impl CreditSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CreditSpecification(Properties_::new()) }
}
impl CreditSpecification {
    /// Sets `CPUCredits`.
    #[inline] pub fn cpu_credits(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CPUCredits", value.into_node()); self }
}
impl IntoValue_<CreditSpecification> for CreditSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::Instance.ElasticGpuSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-elasticgpuspecification.html)
#[must_use]
pub struct ElasticGpuSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ElasticGpuSpecification<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ElasticGpuSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> ElasticGpuSpecification<S0> {
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> ElasticGpuSpecification<Set_> { self.0.put("Type", value.into_node()); ElasticGpuSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ElasticGpuSpecification> for ElasticGpuSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::Instance.ElasticInferenceAccelerator`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-elasticinferenceaccelerator.html)
#[must_use]
pub struct ElasticInferenceAccelerator<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ElasticInferenceAccelerator<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ElasticInferenceAccelerator(Properties_::new(), PhantomData_) }
}
impl<S0> ElasticInferenceAccelerator<S0> {
    /// Sets `Count`. At least 0.
    #[inline] pub fn count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Count", value.into_node()); self }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> ElasticInferenceAccelerator<Set_> { self.0.put("Type", value.into_node()); ElasticInferenceAccelerator(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ElasticInferenceAccelerator> for ElasticInferenceAccelerator<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::Instance.EnclaveOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html)
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
/// `AWS::EC2::Instance.HibernationOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html)
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
/// `AWS::EC2::Instance.InstanceIpv6Address`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-instanceipv6address.html)
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
/// `AWS::EC2::Instance.LaunchTemplateSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-launchtemplatespecification.html)
#[must_use]
pub struct LaunchTemplateSpecification(Properties_);
impl LaunchTemplateSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LaunchTemplateSpecification(Properties_::new()) }
}
impl LaunchTemplateSpecification {
    /// Sets `LaunchTemplateId`.
    #[inline] pub fn launch_template_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LaunchTemplateId", value.into_node()); self }
    /// Sets `LaunchTemplateName`.
    #[inline] pub fn launch_template_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LaunchTemplateName", value.into_node()); self }
    /// Sets `Version`.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl IntoValue_<LaunchTemplateSpecification> for LaunchTemplateSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::Instance.LicenseSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-licensespecification.html)
#[must_use]
pub struct LicenseSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LicenseSpecification<Missing_<super::required::license_configuration_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LicenseSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> LicenseSpecification<S0> {
    /// Sets `LicenseConfigurationArn`. Required.
    #[inline] pub fn license_configuration_arn(mut self, value: impl IntoValue_<String>) -> LicenseSpecification<Set_> { self.0.put("LicenseConfigurationArn", value.into_node()); LicenseSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LicenseSpecification> for LicenseSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::Instance.MetadataOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-metadataoptions.html)
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
    /// Sets `HttpPutResponseHopLimit`. 1 to 64.
    #[inline] pub fn http_put_response_hop_limit(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HttpPutResponseHopLimit", value.into_node()); self }
    /// Sets `HttpTokens`. The values are constants of [`HttpTokens`].
    #[inline] pub fn http_tokens(mut self, value: impl IntoValue_<HttpTokens>) -> Self { self.0.put("HttpTokens", value.into_node()); self }
    /// Sets `InstanceMetadataTags`. The values are constants of [`InstanceMetadataTags`].
    #[inline] pub fn instance_metadata_tags(mut self, value: impl IntoValue_<InstanceMetadataTags>) -> Self { self.0.put("InstanceMetadataTags", value.into_node()); self }
}
impl IntoValue_<MetadataOptions> for MetadataOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::Instance.EnaSrdUdpSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-enasrdudpspecification.html)
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
/// `AWS::EC2::Instance.EnaSrdSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-enasrdspecification.html)
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
/// `AWS::EC2::Instance.PrivateIpAddressSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-privateipaddressspecification.html)
#[must_use]
pub struct PrivateIpAddressSpecification<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PrivateIpAddressSpecification<Missing_<super::required::primary>, Missing_<super::required::private_ip_address>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PrivateIpAddressSpecification(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PrivateIpAddressSpecification<S0, S1> {
    /// Sets `Primary`. Required.
    #[inline] pub fn primary(mut self, value: impl IntoValue_<bool>) -> PrivateIpAddressSpecification<Set_, S1> { self.0.put("Primary", value.into_node()); PrivateIpAddressSpecification(self.0, PhantomData_) }
    /// Sets `PrivateIpAddress`. Required.
    #[inline] pub fn private_ip_address(mut self, value: impl IntoValue_<String>) -> PrivateIpAddressSpecification<S0, Set_> { self.0.put("PrivateIpAddress", value.into_node()); PrivateIpAddressSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PrivateIpAddressSpecification> for PrivateIpAddressSpecification<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::Instance.NetworkInterface`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-networkinterface.html)
#[must_use]
pub struct NetworkInterface<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NetworkInterface<Missing_<super::required::device_index>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NetworkInterface(Properties_::new(), PhantomData_) }
}
impl<S0> NetworkInterface<S0> {
    /// Sets `AssociateCarrierIpAddress`.
    #[inline] pub fn associate_carrier_ip_address(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AssociateCarrierIpAddress", value.into_node()); self }
    /// Sets `AssociatePublicIpAddress`.
    #[inline] pub fn associate_public_ip_address(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AssociatePublicIpAddress", value.into_node()); self }
    /// Sets `DeleteOnTermination`.
    #[inline] pub fn delete_on_termination(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeleteOnTermination", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DeviceIndex`. Required.
    #[inline] pub fn device_index(mut self, value: impl IntoValue_<String>) -> NetworkInterface<Set_> { self.0.put("DeviceIndex", value.into_node()); NetworkInterface(self.0, PhantomData_) }
    /// Sets `EnaSrdSpecification`.
    #[inline] pub fn ena_srd_specification(mut self, value: impl IntoValue_<EnaSrdSpecification>) -> Self { self.0.put("EnaSrdSpecification", value.into_node()); self }
    /// Sets `GroupSet`.
    #[inline] pub fn group_set(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("GroupSet", value.into_node()); self }
    /// Sets `Ipv6AddressCount`.
    #[inline] pub fn ipv6_address_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Ipv6AddressCount", value.into_node()); self }
    /// Sets `Ipv6Addresses`.
    #[inline] pub fn ipv6_addresses(mut self, value: impl IntoValue_<Vec<InstanceIpv6Address>>) -> Self { self.0.put("Ipv6Addresses", value.into_node()); self }
    /// Sets `NetworkInterfaceId`.
    #[inline] pub fn network_interface_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NetworkInterfaceId", value.into_node()); self }
    /// Sets `PrivateIpAddress`.
    #[inline] pub fn private_ip_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrivateIpAddress", value.into_node()); self }
    /// Sets `PrivateIpAddresses`.
    #[inline] pub fn private_ip_addresses(mut self, value: impl IntoValue_<Vec<PrivateIpAddressSpecification>>) -> Self { self.0.put("PrivateIpAddresses", value.into_node()); self }
    /// Sets `SecondaryPrivateIpAddressCount`.
    #[inline] pub fn secondary_private_ip_address_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SecondaryPrivateIpAddressCount", value.into_node()); self }
    /// Sets `SubnetId`.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubnetId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<NetworkInterface> for NetworkInterface<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::Instance.PrivateDnsNameOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-privatednsnameoptions.html)
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
/// `AWS::EC2::Instance.AssociationParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-associationparameter.html)
#[must_use]
pub struct AssociationParameter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AssociationParameter<Missing_<super::required::key>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AssociationParameter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AssociationParameter<S0, S1> {
    /// Sets `Key`. Required.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> AssociationParameter<Set_, S1> { self.0.put("Key", value.into_node()); AssociationParameter(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<Vec<String>>) -> AssociationParameter<S0, Set_> { self.0.put("Value", value.into_node()); AssociationParameter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AssociationParameter> for AssociationParameter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::Instance.SsmAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-ssmassociation.html)
#[must_use]
pub struct SsmAssociation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SsmAssociation<Missing_<super::required::document_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SsmAssociation(Properties_::new(), PhantomData_) }
}
impl<S0> SsmAssociation<S0> {
    /// Sets `AssociationParameters`.
    #[inline] pub fn association_parameters(mut self, value: impl IntoValue_<Vec<AssociationParameter>>) -> Self { self.0.put("AssociationParameters", value.into_node()); self }
    /// Sets `DocumentName`. Required.
    #[inline] pub fn document_name(mut self, value: impl IntoValue_<String>) -> SsmAssociation<Set_> { self.0.put("DocumentName", value.into_node()); SsmAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SsmAssociation> for SsmAssociation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::Instance.Volume`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-volume.html)
#[must_use]
pub struct Volume<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Volume<Missing_<super::required::device>, Missing_<super::required::volume_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Volume(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Volume<S0, S1> {
    /// Sets `Device`. Required.
    #[inline] pub fn device(mut self, value: impl IntoValue_<String>) -> Volume<Set_, S1> { self.0.put("Device", value.into_node()); Volume(self.0, PhantomData_) }
    /// Sets `VolumeId`. Required.
    #[inline] pub fn volume_id(mut self, value: impl IntoValue_<String>) -> Volume<S0, Set_> { self.0.put("VolumeId", value.into_node()); Volume(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Volume> for Volume<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EC2::Instance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html)
#[derive(Debug)]
pub enum Affinity {}
impl Affinity {
    /// `default`
    pub const DEFAULT: Value_<Affinity> = Value_::constant("default");
    /// `host`
    pub const HOST: Value_<Affinity> = Value_::constant("host");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Affinity> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::Instance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html)
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
/// Values of `AWS::EC2::Instance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html)
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
/// Values of `AWS::EC2::Instance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html)
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
/// Values of `AWS::EC2::Instance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html)
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
/// Values of `AWS::EC2::Instance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html)
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
/// Values of `AWS::EC2::Instance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html)
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
/// Values of `AWS::EC2::Instance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html)
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
