// Made by `cargo xtask generate`; do not edit.
//! `AWS::WorkspacesInstances::WorkspaceInstance`

use stanchion_template::generated::*;

/// `AWS::WorkspacesInstances::WorkspaceInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-workspaceinstance.html)
#[must_use]
pub struct WorkspaceInstance(Properties_);
impl WorkspaceInstance {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WorkspaceInstance(Properties_::new()) }
}
impl WorkspaceInstance {
    /// Sets `ManagedInstance`. An update replaces the resource.
    #[inline] pub fn managed_instance(mut self, value: impl IntoValue_<ManagedInstance>) -> Self { self.0.put("ManagedInstance", value.into_node()); self }
    /// Sets `Tags`. 0 to 30 items. An update may replace the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<WorkspaceInstance> for WorkspaceInstance { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for WorkspaceInstance {
    const TYPE: &'static str = "AWS::WorkspacesInstances::WorkspaceInstance";
    type Handle = WorkspaceInstanceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`WorkspaceInstance`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WorkspaceInstanceRef(Id_);
impl From<Id_> for WorkspaceInstanceRef { #[inline] fn from(id: Id_) -> Self { WorkspaceInstanceRef(id) } }
impl AsRef<Id_> for WorkspaceInstanceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WorkspaceInstanceRef {
    /// `Ref`: `WorkspaceInstanceId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `EC2ManagedInstance`
    #[inline] pub fn ec2_managed_instance(&self) -> Value_<String> { self.0.attribute("EC2ManagedInstance") }
    /// `Fn::GetAtt` `EC2ManagedInstance.InstanceId`
    #[inline] pub fn ec2_managed_instance_instance_id(&self) -> Value_<String> { self.0.attribute("EC2ManagedInstance.InstanceId") }
    /// `Fn::GetAtt` `ProvisionState`
    #[inline] pub fn provision_state(&self) -> Value_<String> { self.0.attribute("ProvisionState") }
    /// `Fn::GetAtt` `WorkspaceInstanceId`
    #[inline] pub fn workspace_instance_id(&self) -> Value_<String> { self.0.attribute("WorkspaceInstanceId") }
}
/// `AWS::WorkspacesInstances::WorkspaceInstance.EbsBlockDevice`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-ebsblockdevice.html)
#[must_use]
pub struct EbsBlockDevice(Properties_);
impl EbsBlockDevice {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EbsBlockDevice(Properties_::new()) }
}
impl EbsBlockDevice {
    /// Sets `Encrypted`.
    #[inline] pub fn encrypted(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Encrypted", value.into_node()); self }
    /// Sets `Iops`. At least 0.
    #[inline] pub fn iops(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Iops", value.into_node()); self }
    /// Sets `KmsKeyId`. 0 to 128 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `Throughput`. At least 0.
    #[inline] pub fn throughput(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Throughput", value.into_node()); self }
    /// Sets `VolumeSize`. At least 0.
    #[inline] pub fn volume_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("VolumeSize", value.into_node()); self }
    /// Sets `VolumeType`. The values are constants of [`VolumeType`].
    #[inline] pub fn volume_type(mut self, value: impl IntoValue_<VolumeType>) -> Self { self.0.put("VolumeType", value.into_node()); self }
}
impl IntoValue_<EbsBlockDevice> for EbsBlockDevice { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkspacesInstances::WorkspaceInstance.BlockDeviceMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-blockdevicemapping.html)
#[must_use]
pub struct BlockDeviceMapping(Properties_);
impl BlockDeviceMapping {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BlockDeviceMapping(Properties_::new()) }
}
impl BlockDeviceMapping {
    /// Sets `DeviceName`. 0 to 32 characters.
    #[inline] pub fn device_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeviceName", value.into_node()); self }
    /// Sets `Ebs`.
    #[inline] pub fn ebs(mut self, value: impl IntoValue_<EbsBlockDevice>) -> Self { self.0.put("Ebs", value.into_node()); self }
    /// Sets `NoDevice`. 0 to 32 characters.
    #[inline] pub fn no_device(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NoDevice", value.into_node()); self }
    /// Sets `VirtualName`.
    #[inline] pub fn virtual_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VirtualName", value.into_node()); self }
}
impl IntoValue_<BlockDeviceMapping> for BlockDeviceMapping { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkspacesInstances::WorkspaceInstance.CapacityReservationTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-capacityreservationtarget.html)
#[must_use]
pub struct CapacityReservationTarget(Properties_);
impl CapacityReservationTarget {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CapacityReservationTarget(Properties_::new()) }
}
impl CapacityReservationTarget {
    /// Sets `CapacityReservationId`. 0 to 128 characters.
    #[inline] pub fn capacity_reservation_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CapacityReservationId", value.into_node()); self }
    /// Sets `CapacityReservationResourceGroupArn`. 0 to 2048 characters.
    #[inline] pub fn capacity_reservation_resource_group_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CapacityReservationResourceGroupArn", value.into_node()); self }
}
impl IntoValue_<CapacityReservationTarget> for CapacityReservationTarget { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkspacesInstances::WorkspaceInstance.CapacityReservationSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-capacityreservationspecification.html)
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
/// `AWS::WorkspacesInstances::WorkspaceInstance.CpuOptionsRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-cpuoptionsrequest.html)
#[must_use]
pub struct CpuOptionsRequest(Properties_);
impl CpuOptionsRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CpuOptionsRequest(Properties_::new()) }
}
impl CpuOptionsRequest {
    /// Sets `CoreCount`. At least 0.
    #[inline] pub fn core_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CoreCount", value.into_node()); self }
    /// Sets `ThreadsPerCore`. At least 0.
    #[inline] pub fn threads_per_core(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ThreadsPerCore", value.into_node()); self }
}
impl IntoValue_<CpuOptionsRequest> for CpuOptionsRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkspacesInstances::WorkspaceInstance.CreditSpecificationRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-creditspecificationrequest.html)
#[must_use]
pub struct CreditSpecificationRequest(Properties_);
impl CreditSpecificationRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CreditSpecificationRequest(Properties_::new()) }
}
impl CreditSpecificationRequest {
    /// Sets `CpuCredits`. The values are constants of [`CpuCredits`].
    #[inline] pub fn cpu_credits(mut self, value: impl IntoValue_<CpuCredits>) -> Self { self.0.put("CpuCredits", value.into_node()); self }
}
impl IntoValue_<CreditSpecificationRequest> for CreditSpecificationRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkspacesInstances::WorkspaceInstance.EnclaveOptionsRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-enclaveoptionsrequest.html)
#[must_use]
pub struct EnclaveOptionsRequest(Properties_);
impl EnclaveOptionsRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EnclaveOptionsRequest(Properties_::new()) }
}
impl EnclaveOptionsRequest {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
}
impl IntoValue_<EnclaveOptionsRequest> for EnclaveOptionsRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkspacesInstances::WorkspaceInstance.HibernationOptionsRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-hibernationoptionsrequest.html)
#[must_use]
pub struct HibernationOptionsRequest(Properties_);
impl HibernationOptionsRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HibernationOptionsRequest(Properties_::new()) }
}
impl HibernationOptionsRequest {
    /// Sets `Configured`.
    #[inline] pub fn configured(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Configured", value.into_node()); self }
}
impl IntoValue_<HibernationOptionsRequest> for HibernationOptionsRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkspacesInstances::WorkspaceInstance.IamInstanceProfileSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-iaminstanceprofilespecification.html)
#[must_use]
pub struct IamInstanceProfileSpecification(Properties_);
impl IamInstanceProfileSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IamInstanceProfileSpecification(Properties_::new()) }
}
impl IamInstanceProfileSpecification {
    /// Sets `Arn`. 0 to 2048 characters.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Arn", value.into_node()); self }
    /// Sets `Name`. 0 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl IntoValue_<IamInstanceProfileSpecification> for IamInstanceProfileSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkspacesInstances::WorkspaceInstance.LicenseConfigurationRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-licenseconfigurationrequest.html)
#[must_use]
pub struct LicenseConfigurationRequest(Properties_);
impl LicenseConfigurationRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LicenseConfigurationRequest(Properties_::new()) }
}
impl LicenseConfigurationRequest {
    /// Sets `LicenseConfigurationArn`. 0 to 2048 characters.
    #[inline] pub fn license_configuration_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LicenseConfigurationArn", value.into_node()); self }
}
impl IntoValue_<LicenseConfigurationRequest> for LicenseConfigurationRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkspacesInstances::WorkspaceInstance.InstanceMaintenanceOptionsRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-instancemaintenanceoptionsrequest.html)
#[must_use]
pub struct InstanceMaintenanceOptionsRequest(Properties_);
impl InstanceMaintenanceOptionsRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InstanceMaintenanceOptionsRequest(Properties_::new()) }
}
impl InstanceMaintenanceOptionsRequest {
    /// Sets `AutoRecovery`. The values are constants of [`AutoRecovery`].
    #[inline] pub fn auto_recovery(mut self, value: impl IntoValue_<AutoRecovery>) -> Self { self.0.put("AutoRecovery", value.into_node()); self }
}
impl IntoValue_<InstanceMaintenanceOptionsRequest> for InstanceMaintenanceOptionsRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkspacesInstances::WorkspaceInstance.InstanceMetadataOptionsRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-instancemetadataoptionsrequest.html)
#[must_use]
pub struct InstanceMetadataOptionsRequest(Properties_);
impl InstanceMetadataOptionsRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InstanceMetadataOptionsRequest(Properties_::new()) }
}
impl InstanceMetadataOptionsRequest {
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
impl IntoValue_<InstanceMetadataOptionsRequest> for InstanceMetadataOptionsRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkspacesInstances::WorkspaceInstance.RunInstancesMonitoringEnabled`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-runinstancesmonitoringenabled.html)
#[must_use]
pub struct RunInstancesMonitoringEnabled(Properties_);
impl RunInstancesMonitoringEnabled {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RunInstancesMonitoringEnabled(Properties_::new()) }
}
impl RunInstancesMonitoringEnabled {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
}
impl IntoValue_<RunInstancesMonitoringEnabled> for RunInstancesMonitoringEnabled { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkspacesInstances::WorkspaceInstance.InstanceNetworkInterfaceSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-instancenetworkinterfacespecification.html)
#[must_use]
pub struct InstanceNetworkInterfaceSpecification(Properties_);
impl InstanceNetworkInterfaceSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InstanceNetworkInterfaceSpecification(Properties_::new()) }
}
impl InstanceNetworkInterfaceSpecification {
    /// Sets `Description`. 0 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DeviceIndex`. At least 0.
    #[inline] pub fn device_index(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DeviceIndex", value.into_node()); self }
    /// Sets `Groups`.
    #[inline] pub fn groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Groups", value.into_node()); self }
    /// Sets `SubnetId`.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubnetId", value.into_node()); self }
}
impl IntoValue_<InstanceNetworkInterfaceSpecification> for InstanceNetworkInterfaceSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkspacesInstances::WorkspaceInstance.InstanceNetworkPerformanceOptionsRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-instancenetworkperformanceoptionsrequest.html)
#[must_use]
pub struct InstanceNetworkPerformanceOptionsRequest(Properties_);
impl InstanceNetworkPerformanceOptionsRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InstanceNetworkPerformanceOptionsRequest(Properties_::new()) }
}
impl InstanceNetworkPerformanceOptionsRequest {
    /// Sets `BandwidthWeighting`. The values are constants of [`BandwidthWeighting`].
    #[inline] pub fn bandwidth_weighting(mut self, value: impl IntoValue_<BandwidthWeighting>) -> Self { self.0.put("BandwidthWeighting", value.into_node()); self }
}
impl IntoValue_<InstanceNetworkPerformanceOptionsRequest> for InstanceNetworkPerformanceOptionsRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkspacesInstances::WorkspaceInstance.Placement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-placement.html)
#[must_use]
pub struct Placement(Properties_);
impl Placement {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Placement(Properties_::new()) }
}
impl Placement {
    /// Sets `AvailabilityZone`.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZone", value.into_node()); self }
    /// Sets `GroupId`.
    #[inline] pub fn group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupId", value.into_node()); self }
    /// Sets `GroupName`. 0 to 255 characters.
    #[inline] pub fn group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupName", value.into_node()); self }
    /// Sets `PartitionNumber`. At least 0.
    #[inline] pub fn partition_number(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PartitionNumber", value.into_node()); self }
    /// Sets `Tenancy`. The values are constants of [`Tenancy`].
    #[inline] pub fn tenancy(mut self, value: impl IntoValue_<Tenancy>) -> Self { self.0.put("Tenancy", value.into_node()); self }
}
impl IntoValue_<Placement> for Placement { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkspacesInstances::WorkspaceInstance.PrivateDnsNameOptionsRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-privatednsnameoptionsrequest.html)
#[must_use]
pub struct PrivateDnsNameOptionsRequest(Properties_);
impl PrivateDnsNameOptionsRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PrivateDnsNameOptionsRequest(Properties_::new()) }
}
impl PrivateDnsNameOptionsRequest {
    /// Sets `EnableResourceNameDnsAAAARecord`.
    #[inline] pub fn enable_resource_name_dns_aaaa_record(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableResourceNameDnsAAAARecord", value.into_node()); self }
    /// Sets `EnableResourceNameDnsARecord`.
    #[inline] pub fn enable_resource_name_dns_a_record(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableResourceNameDnsARecord", value.into_node()); self }
    /// Sets `HostnameType`. The values are constants of [`HostnameType`].
    #[inline] pub fn hostname_type(mut self, value: impl IntoValue_<HostnameType>) -> Self { self.0.put("HostnameType", value.into_node()); self }
}
impl IntoValue_<PrivateDnsNameOptionsRequest> for PrivateDnsNameOptionsRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkspacesInstances::WorkspaceInstance.TagSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-workspaceinstance-tagspecification.html)
#[must_use]
pub struct TagSpecification(Properties_);
impl TagSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TagSpecification(Properties_::new()) }
}
impl TagSpecification {
    /// Sets `ResourceType`. The values are constants of [`ResourceType`].
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<ResourceType>) -> Self { self.0.put("ResourceType", value.into_node()); self }
    /// Sets `Tags`. 0 to 30 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<TagSpecification> for TagSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkspacesInstances::WorkspaceInstance.ManagedInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-workspaceinstance.html)
#[must_use]
pub struct ManagedInstance<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ManagedInstance<Missing_<super::required::image_id>, Missing_<super::required::instance_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ManagedInstance(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ManagedInstance<S0, S1> {
    /// Sets `BlockDeviceMappings`.
    #[inline] pub fn block_device_mappings(mut self, value: impl IntoValue_<Vec<BlockDeviceMapping>>) -> Self { self.0.put("BlockDeviceMappings", value.into_node()); self }
    /// Sets `CapacityReservationSpecification`.
    #[inline] pub fn capacity_reservation_specification(mut self, value: impl IntoValue_<CapacityReservationSpecification>) -> Self { self.0.put("CapacityReservationSpecification", value.into_node()); self }
    /// Sets `CpuOptions`.
    #[inline] pub fn cpu_options(mut self, value: impl IntoValue_<CpuOptionsRequest>) -> Self { self.0.put("CpuOptions", value.into_node()); self }
    /// Sets `CreditSpecification`.
    #[inline] pub fn credit_specification(mut self, value: impl IntoValue_<CreditSpecificationRequest>) -> Self { self.0.put("CreditSpecification", value.into_node()); self }
    /// Sets `DisableApiStop`.
    #[inline] pub fn disable_api_stop(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DisableApiStop", value.into_node()); self }
    /// Sets `EbsOptimized`.
    #[inline] pub fn ebs_optimized(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EbsOptimized", value.into_node()); self }
    /// Sets `EnablePrimaryIpv6`.
    #[inline] pub fn enable_primary_ipv6(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnablePrimaryIpv6", value.into_node()); self }
    /// Sets `EnclaveOptions`.
    #[inline] pub fn enclave_options(mut self, value: impl IntoValue_<EnclaveOptionsRequest>) -> Self { self.0.put("EnclaveOptions", value.into_node()); self }
    /// Sets `HibernationOptions`.
    #[inline] pub fn hibernation_options(mut self, value: impl IntoValue_<HibernationOptionsRequest>) -> Self { self.0.put("HibernationOptions", value.into_node()); self }
    /// Sets `IamInstanceProfile`.
    #[inline] pub fn iam_instance_profile(mut self, value: impl IntoValue_<IamInstanceProfileSpecification>) -> Self { self.0.put("IamInstanceProfile", value.into_node()); self }
    /// Sets `ImageId`. Required.
    #[inline] pub fn image_id(mut self, value: impl IntoValue_<String>) -> ManagedInstance<Set_, S1> { self.0.put("ImageId", value.into_node()); ManagedInstance(self.0, PhantomData_) }
    /// Sets `InstanceType`. Required. 1 to 64 characters.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> ManagedInstance<S0, Set_> { self.0.put("InstanceType", value.into_node()); ManagedInstance(self.0, PhantomData_) }
    /// Sets `Ipv6AddressCount`. At least 0.
    #[inline] pub fn ipv6_address_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Ipv6AddressCount", value.into_node()); self }
    /// Sets `KeyName`. 0 to 64 characters.
    #[inline] pub fn key_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KeyName", value.into_node()); self }
    /// Sets `LicenseSpecifications`.
    #[inline] pub fn license_specifications(mut self, value: impl IntoValue_<Vec<LicenseConfigurationRequest>>) -> Self { self.0.put("LicenseSpecifications", value.into_node()); self }
    /// Sets `MaintenanceOptions`.
    #[inline] pub fn maintenance_options(mut self, value: impl IntoValue_<InstanceMaintenanceOptionsRequest>) -> Self { self.0.put("MaintenanceOptions", value.into_node()); self }
    /// Sets `MetadataOptions`.
    #[inline] pub fn metadata_options(mut self, value: impl IntoValue_<InstanceMetadataOptionsRequest>) -> Self { self.0.put("MetadataOptions", value.into_node()); self }
    /// Sets `Monitoring`.
    #[inline] pub fn monitoring(mut self, value: impl IntoValue_<RunInstancesMonitoringEnabled>) -> Self { self.0.put("Monitoring", value.into_node()); self }
    /// Sets `NetworkInterfaces`.
    #[inline] pub fn network_interfaces(mut self, value: impl IntoValue_<Vec<InstanceNetworkInterfaceSpecification>>) -> Self { self.0.put("NetworkInterfaces", value.into_node()); self }
    /// Sets `NetworkPerformanceOptions`.
    #[inline] pub fn network_performance_options(mut self, value: impl IntoValue_<InstanceNetworkPerformanceOptionsRequest>) -> Self { self.0.put("NetworkPerformanceOptions", value.into_node()); self }
    /// Sets `Placement`.
    #[inline] pub fn placement(mut self, value: impl IntoValue_<Placement>) -> Self { self.0.put("Placement", value.into_node()); self }
    /// Sets `PrivateDnsNameOptions`.
    #[inline] pub fn private_dns_name_options(mut self, value: impl IntoValue_<PrivateDnsNameOptionsRequest>) -> Self { self.0.put("PrivateDnsNameOptions", value.into_node()); self }
    /// Sets `SubnetId`.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubnetId", value.into_node()); self }
    /// Sets `TagSpecifications`. At most 30 items.
    #[inline] pub fn tag_specifications(mut self, value: impl IntoValue_<Vec<TagSpecification>>) -> Self { self.0.put("TagSpecifications", value.into_node()); self }
    /// Sets `UserData`. 0 to 16000 characters.
    #[inline] pub fn user_data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserData", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ManagedInstance> for ManagedInstance<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::WorkspacesInstances::WorkspaceInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-workspaceinstance.html)
#[derive(Debug)]
pub enum VolumeType {}
impl VolumeType {
    /// `standard`
    pub const STANDARD: Value_<VolumeType> = Value_::constant("standard");
    /// `io1`
    pub const IO1: Value_<VolumeType> = Value_::constant("io1");
    /// `io2`
    pub const IO2: Value_<VolumeType> = Value_::constant("io2");
    /// `gp2`
    pub const GP2: Value_<VolumeType> = Value_::constant("gp2");
    /// `sc1`
    pub const SC1: Value_<VolumeType> = Value_::constant("sc1");
    /// `st1`
    pub const ST1: Value_<VolumeType> = Value_::constant("st1");
    /// `gp3`
    pub const GP3: Value_<VolumeType> = Value_::constant("gp3");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VolumeType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkspacesInstances::WorkspaceInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-workspaceinstance.html)
#[derive(Debug)]
pub enum CapacityReservationPreference {}
impl CapacityReservationPreference {
    /// `capacity-reservations-only`
    pub const CAPACITY_RESERVATIONS_ONLY: Value_<CapacityReservationPreference> = Value_::constant("capacity-reservations-only");
    /// `open`
    pub const OPEN: Value_<CapacityReservationPreference> = Value_::constant("open");
    /// `none`
    pub const NONE: Value_<CapacityReservationPreference> = Value_::constant("none");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CapacityReservationPreference> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkspacesInstances::WorkspaceInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-workspaceinstance.html)
#[derive(Debug)]
pub enum CpuCredits {}
impl CpuCredits {
    /// `standard`
    pub const STANDARD: Value_<CpuCredits> = Value_::constant("standard");
    /// `unlimited`
    pub const UNLIMITED: Value_<CpuCredits> = Value_::constant("unlimited");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CpuCredits> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkspacesInstances::WorkspaceInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-workspaceinstance.html)
#[derive(Debug)]
pub enum AutoRecovery {}
impl AutoRecovery {
    /// `disabled`
    pub const DISABLED: Value_<AutoRecovery> = Value_::constant("disabled");
    /// `default`
    pub const DEFAULT: Value_<AutoRecovery> = Value_::constant("default");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AutoRecovery> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkspacesInstances::WorkspaceInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-workspaceinstance.html)
#[derive(Debug)]
pub enum HttpEndpoint {}
impl HttpEndpoint {
    /// `enabled`
    pub const ENABLED: Value_<HttpEndpoint> = Value_::constant("enabled");
    /// `disabled`
    pub const DISABLED: Value_<HttpEndpoint> = Value_::constant("disabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HttpEndpoint> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkspacesInstances::WorkspaceInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-workspaceinstance.html)
#[derive(Debug)]
pub enum HttpProtocolIpv6 {}
impl HttpProtocolIpv6 {
    /// `enabled`
    pub const ENABLED: Value_<HttpProtocolIpv6> = Value_::constant("enabled");
    /// `disabled`
    pub const DISABLED: Value_<HttpProtocolIpv6> = Value_::constant("disabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HttpProtocolIpv6> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkspacesInstances::WorkspaceInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-workspaceinstance.html)
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
/// Values of `AWS::WorkspacesInstances::WorkspaceInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-workspaceinstance.html)
#[derive(Debug)]
pub enum InstanceMetadataTags {}
impl InstanceMetadataTags {
    /// `enabled`
    pub const ENABLED: Value_<InstanceMetadataTags> = Value_::constant("enabled");
    /// `disabled`
    pub const DISABLED: Value_<InstanceMetadataTags> = Value_::constant("disabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InstanceMetadataTags> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkspacesInstances::WorkspaceInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-workspaceinstance.html)
#[derive(Debug)]
pub enum BandwidthWeighting {}
impl BandwidthWeighting {
    /// `default`
    pub const DEFAULT: Value_<BandwidthWeighting> = Value_::constant("default");
    /// `vpc-1`
    pub const VPC_1: Value_<BandwidthWeighting> = Value_::constant("vpc-1");
    /// `ebs-1`
    pub const EBS_1: Value_<BandwidthWeighting> = Value_::constant("ebs-1");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BandwidthWeighting> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkspacesInstances::WorkspaceInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-workspaceinstance.html)
#[derive(Debug)]
pub enum Tenancy {}
impl Tenancy {
    /// `default`
    pub const DEFAULT: Value_<Tenancy> = Value_::constant("default");
    /// `dedicated`
    pub const DEDICATED: Value_<Tenancy> = Value_::constant("dedicated");
    /// `host`
    pub const HOST: Value_<Tenancy> = Value_::constant("host");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Tenancy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkspacesInstances::WorkspaceInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-workspaceinstance.html)
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
/// Values of `AWS::WorkspacesInstances::WorkspaceInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-workspaceinstance.html)
#[derive(Debug)]
pub enum ResourceType {}
impl ResourceType {
    /// `instance`
    pub const INSTANCE: Value_<ResourceType> = Value_::constant("instance");
    /// `volume`
    pub const VOLUME: Value_<ResourceType> = Value_::constant("volume");
    /// `spot-instances-request`
    pub const SPOT_INSTANCES_REQUEST: Value_<ResourceType> = Value_::constant("spot-instances-request");
    /// `network-interface`
    pub const NETWORK_INTERFACE: Value_<ResourceType> = Value_::constant("network-interface");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResourceType> { Value_::from_node(value.into_node()) }
}
