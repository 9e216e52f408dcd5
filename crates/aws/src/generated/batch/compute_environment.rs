// Made by `cargo xtask generate`; do not edit.
//! `AWS::Batch::ComputeEnvironment`

use stanchion_template::generated::*;

/// `AWS::Batch::ComputeEnvironment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-computeenvironment.html)
#[must_use]
pub struct ComputeEnvironment<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ComputeEnvironment<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ComputeEnvironment(Properties_::new(), PhantomData_) }
}
impl<S0> ComputeEnvironment<S0> {
    /// Sets `ComputeEnvironmentName`. An update replaces the resource.
    #[inline] pub fn compute_environment_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ComputeEnvironmentName", value.into_node()); self }
    /// Sets `ComputeResources`.
    #[inline] pub fn compute_resources(mut self, value: impl IntoValue_<ComputeResources>) -> Self { self.0.put("ComputeResources", value.into_node()); self }
    /// Sets `Context`.
    #[inline] pub fn context(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Context", value.into_node()); self }
    /// Sets `EcsSettings`.
    #[inline] pub fn ecs_settings(mut self, value: impl IntoValue_<EcsSettings>) -> Self { self.0.put("EcsSettings", value.into_node()); self }
    /// Sets `EksConfiguration`. An update may replace the resource.
    #[inline] pub fn eks_configuration(mut self, value: impl IntoValue_<EksConfiguration>) -> Self { self.0.put("EksConfiguration", value.into_node()); self }
    /// Sets `ReplaceComputeEnvironment`.
    #[inline] pub fn replace_compute_environment(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReplaceComputeEnvironment", value.into_node()); self }
    /// Sets `ServiceRole`.
    #[inline] pub fn service_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceRole", value.into_node()); self }
    /// Sets `State`.
    #[inline] pub fn state(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("State", value.into_node()); self }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required. An update replaces the resource.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> ComputeEnvironment<Set_> { self.0.put("Type", value.into_node()); ComputeEnvironment(self.0, PhantomData_) }
    /// Sets `UnmanagedvCpus`.
    #[inline] pub fn unmanagedv_cpus(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("UnmanagedvCpus", value.into_node()); self }
    /// Sets `UpdatePolicy`.
    #[inline] pub fn update_policy(mut self, value: impl IntoValue_<UpdatePolicy>) -> Self { self.0.put("UpdatePolicy", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ComputeEnvironment> for ComputeEnvironment<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ComputeEnvironment<S0> {
    const TYPE: &'static str = "AWS::Batch::ComputeEnvironment";
    type Handle = ComputeEnvironmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ComputeEnvironment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ComputeEnvironmentRef(Id_);
impl From<Id_> for ComputeEnvironmentRef { #[inline] fn from(id: Id_) -> Self { ComputeEnvironmentRef(id) } }
impl AsRef<Id_> for ComputeEnvironmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ComputeEnvironmentRef {
    /// `Ref`: `ComputeEnvironmentArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ComputeEnvironmentArn`
    #[inline] pub fn compute_environment_arn(&self) -> Value_<String> { self.0.attribute("ComputeEnvironmentArn") }
    /// `Fn::GetAtt` `EksConfiguration.AccessEntry.Status`
    #[inline] pub fn eks_configuration_access_entry_status(&self) -> Value_<String> { self.0.attribute("EksConfiguration.AccessEntry.Status") }
}
/// `AWS::Batch::ComputeEnvironment.Ec2ConfigurationObject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-computeenvironment-ec2configurationobject.html)
#[must_use]
pub struct Ec2ConfigurationObject<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Ec2ConfigurationObject<Missing_<super::required::image_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Ec2ConfigurationObject(Properties_::new(), PhantomData_) }
}
impl<S0> Ec2ConfigurationObject<S0> {
    /// Sets `BatchImageStatus`.
    #[inline] pub fn batch_image_status(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BatchImageStatus", value.into_node()); self }
    /// Sets `ImageIdOverride`.
    #[inline] pub fn image_id_override(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImageIdOverride", value.into_node()); self }
    /// Sets `ImageKubernetesVersion`. 1 to 256 characters.
    #[inline] pub fn image_kubernetes_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImageKubernetesVersion", value.into_node()); self }
    /// Sets `ImageType`. Required. 1 to 256 characters.
    #[inline] pub fn image_type(mut self, value: impl IntoValue_<String>) -> Ec2ConfigurationObject<Set_> { self.0.put("ImageType", value.into_node()); Ec2ConfigurationObject(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Ec2ConfigurationObject> for Ec2ConfigurationObject<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Batch::ComputeEnvironment.LaunchTemplateSpecificationOverride`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-computeenvironment-launchtemplatespecificationoverride.html)
#[must_use]
pub struct LaunchTemplateSpecificationOverride(Properties_);
impl LaunchTemplateSpecificationOverride {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LaunchTemplateSpecificationOverride(Properties_::new()) }
}
impl LaunchTemplateSpecificationOverride {
    /// Sets `LaunchTemplateId`.
    #[inline] pub fn launch_template_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LaunchTemplateId", value.into_node()); self }
    /// Sets `LaunchTemplateName`.
    #[inline] pub fn launch_template_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LaunchTemplateName", value.into_node()); self }
    /// Sets `TargetInstanceTypes`.
    #[inline] pub fn target_instance_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("TargetInstanceTypes", value.into_node()); self }
    /// Sets `UserdataType`.
    #[inline] pub fn userdata_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserdataType", value.into_node()); self }
    /// Sets `Version`.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl IntoValue_<LaunchTemplateSpecificationOverride> for LaunchTemplateSpecificationOverride { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Batch::ComputeEnvironment.LaunchTemplateSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-computeenvironment-launchtemplatespecification.html)
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
    /// Sets `Overrides`.
    #[inline] pub fn overrides(mut self, value: impl IntoValue_<Vec<LaunchTemplateSpecificationOverride>>) -> Self { self.0.put("Overrides", value.into_node()); self }
    /// Sets `UserdataType`.
    #[inline] pub fn userdata_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserdataType", value.into_node()); self }
    /// Sets `Version`.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl IntoValue_<LaunchTemplateSpecification> for LaunchTemplateSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Batch::ComputeEnvironment.InfrastructureOptimization`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-computeenvironment-infrastructureoptimization.html)
#[must_use]
pub struct InfrastructureOptimization(Properties_);
impl InfrastructureOptimization {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InfrastructureOptimization(Properties_::new()) }
}
impl InfrastructureOptimization {
    /// Sets `ScaleInAfter`.
    #[inline] pub fn scale_in_after(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ScaleInAfter", value.into_node()); self }
}
impl IntoValue_<InfrastructureOptimization> for InfrastructureOptimization { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Batch::ComputeEnvironment.CapacityReservations`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-computeenvironment-capacityreservations.html)
#[must_use]
pub struct CapacityReservations(Properties_);
impl CapacityReservations {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CapacityReservations(Properties_::new()) }
}
impl CapacityReservations {
    /// Sets `ReservationGroupArn`.
    #[inline] pub fn reservation_group_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReservationGroupArn", value.into_node()); self }
    /// Sets `ReservationPreference`.
    #[inline] pub fn reservation_preference(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReservationPreference", value.into_node()); self }
}
impl IntoValue_<CapacityReservations> for CapacityReservations { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Batch::ComputeEnvironment.InstanceRequirements`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-computeenvironment-instancerequirements.html)
#[must_use]
pub struct InstanceRequirements(Properties_);
impl InstanceRequirements {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InstanceRequirements(Properties_::new()) }
}
impl InstanceRequirements {
    /// Sets `AllowedInstanceTypes`.
    #[inline] pub fn allowed_instance_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedInstanceTypes", value.into_node()); self }
}
impl IntoValue_<InstanceRequirements> for InstanceRequirements { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Batch::ComputeEnvironment.ManagedInstancesLocalStorageConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-computeenvironment-managedinstanceslocalstorageconfiguration.html)
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
/// `AWS::Batch::ComputeEnvironment.ManagedInstancesNetworkConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-computeenvironment-managedinstancesnetworkconfiguration.html)
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
/// `AWS::Batch::ComputeEnvironment.ManagedInstancesStorageConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-computeenvironment-managedinstancesstorageconfiguration.html)
#[must_use]
pub struct ManagedInstancesStorageConfiguration(Properties_);
impl ManagedInstancesStorageConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ManagedInstancesStorageConfiguration(Properties_::new()) }
}
impl ManagedInstancesStorageConfiguration {
    /// Sets `StorageSizeGiB`.
    #[inline] pub fn storage_size_gi_b(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StorageSizeGiB", value.into_node()); self }
}
impl IntoValue_<ManagedInstancesStorageConfiguration> for ManagedInstancesStorageConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Batch::ComputeEnvironment.InstanceLaunchTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-computeenvironment-instancelaunchtemplate.html)
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
    #[inline] pub fn capacity_reservations(mut self, value: impl IntoValue_<CapacityReservations>) -> Self { self.0.put("CapacityReservations", value.into_node()); self }
    /// Sets `Ec2InstanceProfileArn`. Required.
    #[inline] pub fn ec2_instance_profile_arn(mut self, value: impl IntoValue_<String>) -> InstanceLaunchTemplate<Set_, S1> { self.0.put("Ec2InstanceProfileArn", value.into_node()); InstanceLaunchTemplate(self.0, PhantomData_) }
    /// Sets `FipsEnabled`.
    #[inline] pub fn fips_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("FipsEnabled", value.into_node()); self }
    /// Sets `InstanceMetadataTagsPropagation`.
    #[inline] pub fn instance_metadata_tags_propagation(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("InstanceMetadataTagsPropagation", value.into_node()); self }
    /// Sets `InstanceRequirements`.
    #[inline] pub fn instance_requirements(mut self, value: impl IntoValue_<InstanceRequirements>) -> Self { self.0.put("InstanceRequirements", value.into_node()); self }
    /// Sets `LocalStorageConfiguration`.
    #[inline] pub fn local_storage_configuration(mut self, value: impl IntoValue_<ManagedInstancesLocalStorageConfiguration>) -> Self { self.0.put("LocalStorageConfiguration", value.into_node()); self }
    /// Sets `Monitoring`.
    #[inline] pub fn monitoring(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Monitoring", value.into_node()); self }
    /// Sets `NetworkConfiguration`. Required.
    #[inline] pub fn network_configuration(mut self, value: impl IntoValue_<ManagedInstancesNetworkConfiguration>) -> InstanceLaunchTemplate<S0, Set_> { self.0.put("NetworkConfiguration", value.into_node()); InstanceLaunchTemplate(self.0, PhantomData_) }
    /// Sets `StorageConfiguration`.
    #[inline] pub fn storage_configuration(mut self, value: impl IntoValue_<ManagedInstancesStorageConfiguration>) -> Self { self.0.put("StorageConfiguration", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<InstanceLaunchTemplate> for InstanceLaunchTemplate<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Batch::ComputeEnvironment.ManagedInstancesProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-computeenvironment-managedinstancesprovider.html)
#[must_use]
pub struct ManagedInstancesProvider<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ManagedInstancesProvider<Missing_<super::required::infrastructure_role_arn>, Missing_<super::required::instance_launch_template>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ManagedInstancesProvider(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ManagedInstancesProvider<S0, S1> {
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
/// `AWS::Batch::ComputeEnvironment.ComputeScalingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-computeenvironment-computescalingpolicy.html)
#[must_use]
pub struct ComputeScalingPolicy(Properties_);
impl ComputeScalingPolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ComputeScalingPolicy(Properties_::new()) }
}
impl ComputeScalingPolicy {
    /// Sets `MinScaleDownDelayMinutes`.
    #[inline] pub fn min_scale_down_delay_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinScaleDownDelayMinutes", value.into_node()); self }
}
impl IntoValue_<ComputeScalingPolicy> for ComputeScalingPolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Batch::ComputeEnvironment.ComputeResources`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-computeenvironment-computeresources.html)
#[must_use]
pub struct ComputeResources<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ComputeResources<Missing_<super::required::maxv_cpus>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ComputeResources(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ComputeResources<S0, S1> {
    /// Sets `AllocationStrategy`.
    #[inline] pub fn allocation_strategy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AllocationStrategy", value.into_node()); self }
    /// Sets `BidPercentage`.
    #[inline] pub fn bid_percentage(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BidPercentage", value.into_node()); self }
    /// Sets `CapacityTags`.
    #[inline] pub fn capacity_tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("CapacityTags", value.into_node()); self }
    /// Sets `DesiredvCpus`.
    #[inline] pub fn desiredv_cpus(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DesiredvCpus", value.into_node()); self }
    /// Sets `Ec2Configuration`.
    #[inline] pub fn ec2_configuration(mut self, value: impl IntoValue_<Vec<Ec2ConfigurationObject>>) -> Self { self.0.put("Ec2Configuration", value.into_node()); self }
    /// Sets `Ec2KeyPair`.
    #[inline] pub fn ec2_key_pair(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Ec2KeyPair", value.into_node()); self }
    /// Sets `ImageId`.
    #[inline] pub fn image_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImageId", value.into_node()); self }
    /// Sets `InstanceRole`.
    #[inline] pub fn instance_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceRole", value.into_node()); self }
    /// Sets `InstanceTypes`.
    #[inline] pub fn instance_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("InstanceTypes", value.into_node()); self }
    /// Sets `LaunchTemplate`.
    #[inline] pub fn launch_template(mut self, value: impl IntoValue_<LaunchTemplateSpecification>) -> Self { self.0.put("LaunchTemplate", value.into_node()); self }
    /// Sets `ManagedInstancesProvider`.
    #[inline] pub fn managed_instances_provider(mut self, value: impl IntoValue_<ManagedInstancesProvider>) -> Self { self.0.put("ManagedInstancesProvider", value.into_node()); self }
    /// Sets `MaxvCpus`. Required.
    #[inline] pub fn maxv_cpus(mut self, value: impl IntoValue_<i64>) -> ComputeResources<Set_, S1> { self.0.put("MaxvCpus", value.into_node()); ComputeResources(self.0, PhantomData_) }
    /// Sets `MinvCpus`.
    #[inline] pub fn minv_cpus(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinvCpus", value.into_node()); self }
    /// Sets `PlacementGroup`.
    #[inline] pub fn placement_group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PlacementGroup", value.into_node()); self }
    /// Sets `ScalingPolicy`.
    #[inline] pub fn scaling_policy(mut self, value: impl IntoValue_<ComputeScalingPolicy>) -> Self { self.0.put("ScalingPolicy", value.into_node()); self }
    /// Sets `SecurityGroupIds`.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SpotIamFleetRole`.
    #[inline] pub fn spot_iam_fleet_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SpotIamFleetRole", value.into_node()); self }
    /// Sets `Subnets`.
    #[inline] pub fn subnets(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Subnets", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> ComputeResources<S0, Set_> { self.0.put("Type", value.into_node()); ComputeResources(self.0, PhantomData_) }
    /// Sets `UpdateToLatestImageVersion`.
    #[inline] pub fn update_to_latest_image_version(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UpdateToLatestImageVersion", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ComputeResources> for ComputeResources<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Batch::ComputeEnvironment.EcsSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-computeenvironment-ecssettings.html)
#[must_use]
pub struct EcsSettings(Properties_);
impl EcsSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EcsSettings(Properties_::new()) }
}
impl EcsSettings {
    /// Sets `ContainerInsights`.
    #[inline] pub fn container_insights(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContainerInsights", value.into_node()); self }
}
impl IntoValue_<EcsSettings> for EcsSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Batch::ComputeEnvironment.EksAccessEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-computeenvironment-eksaccessentry.html)
#[must_use]
pub struct EksAccessEntry(Properties_);
impl EksAccessEntry {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EksAccessEntry(Properties_::new()) }
}
impl EksAccessEntry {
    /// Sets `DesiredState`.
    #[inline] pub fn desired_state(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DesiredState", value.into_node()); self }
    /// Sets `Status`.
    #[inline] pub fn status(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Status", value.into_node()); self }
}
impl IntoValue_<EksAccessEntry> for EksAccessEntry { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Batch::ComputeEnvironment.EksConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-computeenvironment-eksconfiguration.html)
#[must_use]
pub struct EksConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EksConfiguration<Missing_<super::required::eks_cluster_arn>, Missing_<super::required::kubernetes_namespace>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EksConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EksConfiguration<S0, S1> {
    /// Sets `AccessEntry`.
    #[inline] pub fn access_entry(mut self, value: impl IntoValue_<EksAccessEntry>) -> Self { self.0.put("AccessEntry", value.into_node()); self }
    /// Sets `EksClusterArn`. Required.
    #[inline] pub fn eks_cluster_arn(mut self, value: impl IntoValue_<String>) -> EksConfiguration<Set_, S1> { self.0.put("EksClusterArn", value.into_node()); EksConfiguration(self.0, PhantomData_) }
    /// Sets `KubernetesNamespace`. Required.
    #[inline] pub fn kubernetes_namespace(mut self, value: impl IntoValue_<String>) -> EksConfiguration<S0, Set_> { self.0.put("KubernetesNamespace", value.into_node()); EksConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EksConfiguration> for EksConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Batch::ComputeEnvironment.UpdatePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-computeenvironment-updatepolicy.html)
#[must_use]
pub struct UpdatePolicy(Properties_);
impl UpdatePolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UpdatePolicy(Properties_::new()) }
}
impl UpdatePolicy {
    /// Sets `JobExecutionTimeoutMinutes`.
    #[inline] pub fn job_execution_timeout_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("JobExecutionTimeoutMinutes", value.into_node()); self }
    /// Sets `TerminateJobsOnUpdate`.
    #[inline] pub fn terminate_jobs_on_update(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("TerminateJobsOnUpdate", value.into_node()); self }
}
impl IntoValue_<UpdatePolicy> for UpdatePolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Batch::ComputeEnvironment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-computeenvironment.html)
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
/// Values of `AWS::Batch::ComputeEnvironment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-computeenvironment.html)
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
