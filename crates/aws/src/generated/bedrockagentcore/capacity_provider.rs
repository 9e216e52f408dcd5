// Made by `cargo xtask generate`; do not edit.
//! `AWS::BedrockAgentCore::CapacityProvider`

use stanchion_template::generated::*;

/// `AWS::BedrockAgentCore::CapacityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-capacityprovider.html)
#[must_use]
pub struct CapacityProvider<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl CapacityProvider<Missing_<super::required::compute_configuration>, Missing_<super::required::name>, Missing_<super::required::permissions_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CapacityProvider(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> CapacityProvider<S0, S1, S2> {
    /// Sets `ComputeConfiguration`. Required. An update replaces the resource.
    #[inline] pub fn compute_configuration(mut self, value: impl IntoValue_<ComputeConfiguration>) -> CapacityProvider<Set_, S1, S2> { self.0.put("ComputeConfiguration", value.into_node()); CapacityProvider(self.0, PhantomData_) }
    /// Sets `Description`. 1 to 4096 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 48 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> CapacityProvider<S0, Set_, S2> { self.0.put("Name", value.into_node()); CapacityProvider(self.0, PhantomData_) }
    /// Sets `PermissionsConfiguration`. Required. An update replaces the resource.
    #[inline] pub fn permissions_configuration(mut self, value: impl IntoValue_<PermissionsConfiguration>) -> CapacityProvider<S0, S1, Set_> { self.0.put("PermissionsConfiguration", value.into_node()); CapacityProvider(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<CapacityProvider> for CapacityProvider<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for CapacityProvider<S0, S1, S2> {
    const TYPE: &'static str = "AWS::BedrockAgentCore::CapacityProvider";
    type Handle = CapacityProviderRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CapacityProvider`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CapacityProviderRef(Id_);
impl From<Id_> for CapacityProviderRef { #[inline] fn from(id: Id_) -> Self { CapacityProviderRef(id) } }
impl AsRef<Id_> for CapacityProviderRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CapacityProviderRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CapacityProviderId`
    #[inline] pub fn capacity_provider_id(&self) -> Value_<String> { self.0.attribute("CapacityProviderId") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `LastUpdatedAt`
    #[inline] pub fn last_updated_at(&self) -> Value_<String> { self.0.attribute("LastUpdatedAt") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::BedrockAgentCore::CapacityProvider.CapacityReservationTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-capacityprovider-capacityreservationtarget.html)
#[must_use]
pub struct CapacityReservationTarget(Properties_);
impl CapacityReservationTarget {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CapacityReservationTarget(Properties_::new()) }
}
impl CapacityReservationTarget {
    /// Sets `CapacityReservationId`. 1 to 255 characters.
    #[inline] pub fn capacity_reservation_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CapacityReservationId", value.into_node()); self }
    /// Sets `CapacityReservationResourceGroupArn`. 1 to 2048 characters.
    #[inline] pub fn capacity_reservation_resource_group_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CapacityReservationResourceGroupArn", value.into_node()); self }
}
impl IntoValue_<CapacityReservationTarget> for CapacityReservationTarget { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::CapacityProvider.CapacityReservationSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-capacityprovider-capacityreservationspecification.html)
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
/// `AWS::BedrockAgentCore::CapacityProvider.EphemeralEBSVolumeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-capacityprovider-ephemeralebsvolumeconfiguration.html)
#[must_use]
pub struct EphemeralEBSVolumeConfiguration(Properties_);
impl EphemeralEBSVolumeConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EphemeralEBSVolumeConfiguration(Properties_::new()) }
}
impl EphemeralEBSVolumeConfiguration {
    /// Sets `EbsCardIndex`. At least 0.
    #[inline] pub fn ebs_card_index(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EbsCardIndex", value.into_node()); self }
    /// Sets `Encrypted`.
    #[inline] pub fn encrypted(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Encrypted", value.into_node()); self }
    /// Sets `Iops`. 100 to 256000.
    #[inline] pub fn iops(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Iops", value.into_node()); self }
    /// Sets `KmsKeyId`. 20 to 2048 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `SnapshotId`. 13 to 64 characters.
    #[inline] pub fn snapshot_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnapshotId", value.into_node()); self }
    /// Sets `Throughput`. 125 to 2000.
    #[inline] pub fn throughput(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Throughput", value.into_node()); self }
    /// Sets `VolumeInitializationRate`. 100 to 300.
    #[inline] pub fn volume_initialization_rate(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("VolumeInitializationRate", value.into_node()); self }
    /// Sets `VolumeSize`. 1 to 65536.
    #[inline] pub fn volume_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("VolumeSize", value.into_node()); self }
    /// Sets `VolumeType`. The values are constants of [`VolumeType`].
    #[inline] pub fn volume_type(mut self, value: impl IntoValue_<VolumeType>) -> Self { self.0.put("VolumeType", value.into_node()); self }
}
impl IntoValue_<EphemeralEBSVolumeConfiguration> for EphemeralEBSVolumeConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::CapacityProvider.EphemeralBlockDeviceMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-capacityprovider-ephemeralblockdevicemapping.html)
#[must_use]
pub struct EphemeralBlockDeviceMapping(Properties_);
impl EphemeralBlockDeviceMapping {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EphemeralBlockDeviceMapping(Properties_::new()) }
}
impl EphemeralBlockDeviceMapping {
    /// Sets `DeviceName`. 1 to 255 characters.
    #[inline] pub fn device_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeviceName", value.into_node()); self }
    /// Sets `Ebs`.
    #[inline] pub fn ebs(mut self, value: impl IntoValue_<EphemeralEBSVolumeConfiguration>) -> Self { self.0.put("Ebs", value.into_node()); self }
    /// Sets `VirtualName`. 1 to 255 characters.
    #[inline] pub fn virtual_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VirtualName", value.into_node()); self }
}
impl IntoValue_<EphemeralBlockDeviceMapping> for EphemeralBlockDeviceMapping { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::CapacityProvider.InstanceRequirements`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-capacityprovider-instancerequirements.html)
#[must_use]
pub struct InstanceRequirements<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InstanceRequirements<Missing_<super::required::allowed_instance_types>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InstanceRequirements(Properties_::new(), PhantomData_) }
}
impl<S0> InstanceRequirements<S0> {
    /// Sets `AllowedInstanceTypes`. Required. 1 to 30 items.
    #[inline] pub fn allowed_instance_types(mut self, value: impl IntoValue_<Vec<String>>) -> InstanceRequirements<Set_> { self.0.put("AllowedInstanceTypes", value.into_node()); InstanceRequirements(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<InstanceRequirements> for InstanceRequirements<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::CapacityProvider.LicenseSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-capacityprovider-licensespecification.html)
#[must_use]
pub struct LicenseSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LicenseSpecification<Missing_<super::required::license_configuration_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LicenseSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> LicenseSpecification<S0> {
    /// Sets `LicenseConfigurationArn`. Required. 1 to 2048 characters.
    #[inline] pub fn license_configuration_arn(mut self, value: impl IntoValue_<String>) -> LicenseSpecification<Set_> { self.0.put("LicenseConfigurationArn", value.into_node()); LicenseSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LicenseSpecification> for LicenseSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::CapacityProvider.LaunchParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-capacityprovider-launchparameters.html)
#[must_use]
pub struct LaunchParameters<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LaunchParameters<Missing_<super::required::instance_requirements>, Missing_<super::required::operating_system>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LaunchParameters(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LaunchParameters<S0, S1> {
    /// Sets `CapacityReservationSpecification`.
    #[inline] pub fn capacity_reservation_specification(mut self, value: impl IntoValue_<CapacityReservationSpecification>) -> Self { self.0.put("CapacityReservationSpecification", value.into_node()); self }
    /// Sets `EphemeralVolumes`. At most 5 items.
    #[inline] pub fn ephemeral_volumes(mut self, value: impl IntoValue_<Vec<EphemeralBlockDeviceMapping>>) -> Self { self.0.put("EphemeralVolumes", value.into_node()); self }
    /// Sets `InstanceProfileArn`. 1 to 2048 characters.
    #[inline] pub fn instance_profile_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceProfileArn", value.into_node()); self }
    /// Sets `InstanceRequirements`. Required.
    #[inline] pub fn instance_requirements(mut self, value: impl IntoValue_<InstanceRequirements>) -> LaunchParameters<Set_, S1> { self.0.put("InstanceRequirements", value.into_node()); LaunchParameters(self.0, PhantomData_) }
    /// Sets `LicenseSpecifications`. At most 5 items.
    #[inline] pub fn license_specifications(mut self, value: impl IntoValue_<Vec<LicenseSpecification>>) -> Self { self.0.put("LicenseSpecifications", value.into_node()); self }
    /// Sets `Monitoring`. The values are constants of [`Monitoring`].
    #[inline] pub fn monitoring(mut self, value: impl IntoValue_<Monitoring>) -> Self { self.0.put("Monitoring", value.into_node()); self }
    /// Sets `OperatingSystem`. Required. The values are constants of [`OperatingSystem`].
    #[inline] pub fn operating_system(mut self, value: impl IntoValue_<OperatingSystem>) -> LaunchParameters<S0, Set_> { self.0.put("OperatingSystem", value.into_node()); LaunchParameters(self.0, PhantomData_) }
    /// Sets `PropagatedTags`.
    #[inline] pub fn propagated_tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("PropagatedTags", value.into_node()); self }
    /// Sets `SshKeyName`. 1 to 255 characters.
    #[inline] pub fn ssh_key_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SshKeyName", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LaunchParameters> for LaunchParameters<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::CapacityProvider.LaunchTemplateSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-capacityprovider-launchtemplatesource.html)
#[must_use]
pub struct LaunchTemplateSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LaunchTemplateSource<Missing_<super::required::launch_parameters>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LaunchTemplateSource(Properties_::new(), PhantomData_) }
}
impl<S0> LaunchTemplateSource<S0> {
    /// Sets `LaunchParameters`. Required.
    #[inline] pub fn launch_parameters(mut self, value: impl IntoValue_<LaunchParameters>) -> LaunchTemplateSource<Set_> { self.0.put("LaunchParameters", value.into_node()); LaunchTemplateSource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LaunchTemplateSource> for LaunchTemplateSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::CapacityProvider.InstanceLifecycleConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-capacityprovider-instancelifecycleconfiguration.html)
#[must_use]
pub struct InstanceLifecycleConfiguration(Properties_);
impl InstanceLifecycleConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InstanceLifecycleConfiguration(Properties_::new()) }
}
impl InstanceLifecycleConfiguration {
    /// Sets `IdleInstanceTimeout`. 60 to 1209600.
    #[inline] pub fn idle_instance_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("IdleInstanceTimeout", value.into_node()); self }
    /// Sets `MaxLifetime`. 60 to 1209600.
    #[inline] pub fn max_lifetime(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxLifetime", value.into_node()); self }
}
impl IntoValue_<InstanceLifecycleConfiguration> for InstanceLifecycleConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::CapacityProvider.RootVolumeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-capacityprovider-rootvolumeconfiguration.html)
#[must_use]
pub struct RootVolumeConfiguration(Properties_);
impl RootVolumeConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RootVolumeConfiguration(Properties_::new()) }
}
impl RootVolumeConfiguration {
    /// Sets `Encrypted`.
    #[inline] pub fn encrypted(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Encrypted", value.into_node()); self }
    /// Sets `FreeSpaceGiB`. 2 to 65000.
    #[inline] pub fn free_space_gi_b(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FreeSpaceGiB", value.into_node()); self }
    /// Sets `Iops`. 100 to 256000.
    #[inline] pub fn iops(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Iops", value.into_node()); self }
    /// Sets `KmsKeyId`. 20 to 2048 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `Throughput`. 125 to 2000.
    #[inline] pub fn throughput(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Throughput", value.into_node()); self }
    /// Sets `VolumeType`. The values are constants of [`RootVolumeConfigurationVolumeType`].
    #[inline] pub fn volume_type(mut self, value: impl IntoValue_<RootVolumeConfigurationVolumeType>) -> Self { self.0.put("VolumeType", value.into_node()); self }
}
impl IntoValue_<RootVolumeConfiguration> for RootVolumeConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::CapacityProvider.EbsVolumeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-capacityprovider-ebsvolumeconfiguration.html)
#[must_use]
pub struct EbsVolumeConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EbsVolumeConfiguration<Missing_<super::required::name>, Missing_<super::required::size_gi_b>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EbsVolumeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EbsVolumeConfiguration<S0, S1> {
    /// Sets `Encrypted`.
    #[inline] pub fn encrypted(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Encrypted", value.into_node()); self }
    /// Sets `Iops`. 100 to 256000.
    #[inline] pub fn iops(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Iops", value.into_node()); self }
    /// Sets `KmsKeyId`. 20 to 2048 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 48 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> EbsVolumeConfiguration<Set_, S1> { self.0.put("Name", value.into_node()); EbsVolumeConfiguration(self.0, PhantomData_) }
    /// Sets `SizeGiB`. Required. 1 to 65536.
    #[inline] pub fn size_gi_b(mut self, value: impl IntoValue_<i64>) -> EbsVolumeConfiguration<S0, Set_> { self.0.put("SizeGiB", value.into_node()); EbsVolumeConfiguration(self.0, PhantomData_) }
    /// Sets `SnapshotId`. 13 to 64 characters.
    #[inline] pub fn snapshot_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnapshotId", value.into_node()); self }
    /// Sets `Throughput`. 125 to 2000.
    #[inline] pub fn throughput(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Throughput", value.into_node()); self }
    /// Sets `VolumeType`. The values are constants of [`EbsVolumeConfigurationVolumeType`].
    #[inline] pub fn volume_type(mut self, value: impl IntoValue_<EbsVolumeConfigurationVolumeType>) -> Self { self.0.put("VolumeType", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EbsVolumeConfiguration> for EbsVolumeConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::CapacityProvider.VolumeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-capacityprovider-volumeconfiguration.html)
#[must_use]
pub struct VolumeConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VolumeConfiguration<Missing_<super::required::ebs_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VolumeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> VolumeConfiguration<S0> {
    /// Sets `EbsConfiguration`. Required.
    #[inline] pub fn ebs_configuration(mut self, value: impl IntoValue_<EbsVolumeConfiguration>) -> VolumeConfiguration<Set_> { self.0.put("EbsConfiguration", value.into_node()); VolumeConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VolumeConfiguration> for VolumeConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::CapacityProvider.VpcConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-capacityprovider-vpcconfiguration.html)
#[must_use]
pub struct VpcConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VpcConfiguration<Missing_<super::required::security_groups>, Missing_<super::required::subnets>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VpcConfiguration<S0, S1> {
    /// Sets `SecurityGroups`. Required. 1 to 16 items.
    #[inline] pub fn security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> VpcConfiguration<Set_, S1> { self.0.put("SecurityGroups", value.into_node()); VpcConfiguration(self.0, PhantomData_) }
    /// Sets `Subnets`. Required. 1 to 16 items.
    #[inline] pub fn subnets(mut self, value: impl IntoValue_<Vec<String>>) -> VpcConfiguration<S0, Set_> { self.0.put("Subnets", value.into_node()); VpcConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VpcConfiguration> for VpcConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::CapacityProvider.Ec2Configuration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-capacityprovider-ec2configuration.html)
#[must_use]
pub struct Ec2Configuration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Ec2Configuration<Missing_<super::required::launch_template_source>, Missing_<super::required::vpc_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Ec2Configuration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Ec2Configuration<S0, S1> {
    /// Sets `LaunchTemplateSource`. Required.
    #[inline] pub fn launch_template_source(mut self, value: impl IntoValue_<LaunchTemplateSource>) -> Ec2Configuration<Set_, S1> { self.0.put("LaunchTemplateSource", value.into_node()); Ec2Configuration(self.0, PhantomData_) }
    /// Sets `LifecycleConfiguration`.
    #[inline] pub fn lifecycle_configuration(mut self, value: impl IntoValue_<InstanceLifecycleConfiguration>) -> Self { self.0.put("LifecycleConfiguration", value.into_node()); self }
    /// Sets `RootVolume`.
    #[inline] pub fn root_volume(mut self, value: impl IntoValue_<RootVolumeConfiguration>) -> Self { self.0.put("RootVolume", value.into_node()); self }
    /// Sets `Volumes`. At most 5 items.
    #[inline] pub fn volumes(mut self, value: impl IntoValue_<Vec<VolumeConfiguration>>) -> Self { self.0.put("Volumes", value.into_node()); self }
    /// Sets `VpcConfiguration`. Required.
    #[inline] pub fn vpc_configuration(mut self, value: impl IntoValue_<VpcConfiguration>) -> Ec2Configuration<S0, Set_> { self.0.put("VpcConfiguration", value.into_node()); Ec2Configuration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Ec2Configuration> for Ec2Configuration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::CapacityProvider.ComputeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-capacityprovider-computeconfiguration.html)
#[must_use]
pub struct ComputeConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ComputeConfiguration<Missing_<super::required::ec2_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ComputeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ComputeConfiguration<S0> {
    /// Sets `Ec2Configuration`. Required.
    #[inline] pub fn ec2_configuration(mut self, value: impl IntoValue_<Ec2Configuration>) -> ComputeConfiguration<Set_> { self.0.put("Ec2Configuration", value.into_node()); ComputeConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ComputeConfiguration> for ComputeConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::CapacityProvider.PermissionsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-capacityprovider-permissionsconfiguration.html)
#[must_use]
pub struct PermissionsConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PermissionsConfiguration<Missing_<super::required::capacity_provider_operator_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PermissionsConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> PermissionsConfiguration<S0> {
    /// Sets `CapacityProviderOperatorRoleArn`. Required. 1 to 2048 characters.
    #[inline] pub fn capacity_provider_operator_role_arn(mut self, value: impl IntoValue_<String>) -> PermissionsConfiguration<Set_> { self.0.put("CapacityProviderOperatorRoleArn", value.into_node()); PermissionsConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PermissionsConfiguration> for PermissionsConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::BedrockAgentCore::CapacityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-capacityprovider.html)
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
/// Values of `AWS::BedrockAgentCore::CapacityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-capacityprovider.html)
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
/// Values of `AWS::BedrockAgentCore::CapacityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-capacityprovider.html)
#[derive(Debug)]
pub enum Monitoring {}
impl Monitoring {
    /// `BASIC`
    pub const BASIC: Value_<Monitoring> = Value_::constant("BASIC");
    /// `DETAILED`
    pub const DETAILED: Value_<Monitoring> = Value_::constant("DETAILED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Monitoring> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::CapacityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-capacityprovider.html)
#[derive(Debug)]
pub enum OperatingSystem {}
impl OperatingSystem {
    /// `LINUX_X86_64`
    pub const LINUX_X86_64: Value_<OperatingSystem> = Value_::constant("LINUX_X86_64");
    /// `LINUX_ARM64`
    pub const LINUX_ARM64: Value_<OperatingSystem> = Value_::constant("LINUX_ARM64");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OperatingSystem> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::CapacityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-capacityprovider.html)
#[derive(Debug)]
pub enum RootVolumeConfigurationVolumeType {}
impl RootVolumeConfigurationVolumeType {
    /// `standard`
    pub const STANDARD: Value_<RootVolumeConfigurationVolumeType> = Value_::constant("standard");
    /// `io1`
    pub const IO1: Value_<RootVolumeConfigurationVolumeType> = Value_::constant("io1");
    /// `io2`
    pub const IO2: Value_<RootVolumeConfigurationVolumeType> = Value_::constant("io2");
    /// `gp2`
    pub const GP2: Value_<RootVolumeConfigurationVolumeType> = Value_::constant("gp2");
    /// `sc1`
    pub const SC1: Value_<RootVolumeConfigurationVolumeType> = Value_::constant("sc1");
    /// `st1`
    pub const ST1: Value_<RootVolumeConfigurationVolumeType> = Value_::constant("st1");
    /// `gp3`
    pub const GP3: Value_<RootVolumeConfigurationVolumeType> = Value_::constant("gp3");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RootVolumeConfigurationVolumeType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::CapacityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-capacityprovider.html)
#[derive(Debug)]
pub enum EbsVolumeConfigurationVolumeType {}
impl EbsVolumeConfigurationVolumeType {
    /// `standard`
    pub const STANDARD: Value_<EbsVolumeConfigurationVolumeType> = Value_::constant("standard");
    /// `io1`
    pub const IO1: Value_<EbsVolumeConfigurationVolumeType> = Value_::constant("io1");
    /// `io2`
    pub const IO2: Value_<EbsVolumeConfigurationVolumeType> = Value_::constant("io2");
    /// `gp2`
    pub const GP2: Value_<EbsVolumeConfigurationVolumeType> = Value_::constant("gp2");
    /// `sc1`
    pub const SC1: Value_<EbsVolumeConfigurationVolumeType> = Value_::constant("sc1");
    /// `st1`
    pub const ST1: Value_<EbsVolumeConfigurationVolumeType> = Value_::constant("st1");
    /// `gp3`
    pub const GP3: Value_<EbsVolumeConfigurationVolumeType> = Value_::constant("gp3");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EbsVolumeConfigurationVolumeType> { Value_::from_node(value.into_node()) }
}
