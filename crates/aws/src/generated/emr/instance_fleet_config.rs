// Made by `cargo xtask generate`; do not edit.
//! `AWS::EMR::InstanceFleetConfig`

use stanchion_template::generated::*;

/// `AWS::EMR::InstanceFleetConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-instancefleetconfig.html)
#[must_use]
pub struct InstanceFleetConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl InstanceFleetConfig<Missing_<super::required::cluster_id>, Missing_<super::required::instance_fleet_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InstanceFleetConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> InstanceFleetConfig<S0, S1> {
    /// Sets `ClusterId`. Required. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn cluster_id(mut self, value: impl IntoValue_<String>) -> InstanceFleetConfig<Set_, S1> { self.0.put("ClusterId", value.into_node()); InstanceFleetConfig(self.0, PhantomData_) }
    /// Sets `InstanceFleetType`. Required. An update replaces the resource.
    #[inline] pub fn instance_fleet_type(mut self, value: impl IntoValue_<String>) -> InstanceFleetConfig<S0, Set_> { self.0.put("InstanceFleetType", value.into_node()); InstanceFleetConfig(self.0, PhantomData_) }
    /// Sets `InstanceTypeConfigs`. An update may replace the resource.
    #[inline] pub fn instance_type_configs(mut self, value: impl IntoValue_<Vec<InstanceTypeConfig>>) -> Self { self.0.put("InstanceTypeConfigs", value.into_node()); self }
    /// Sets `LaunchSpecifications`. An update replaces the resource.
    #[inline] pub fn launch_specifications(mut self, value: impl IntoValue_<InstanceFleetProvisioningSpecifications>) -> Self { self.0.put("LaunchSpecifications", value.into_node()); self }
    /// Sets `Name`. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `ResizeSpecifications`.
    #[inline] pub fn resize_specifications(mut self, value: impl IntoValue_<InstanceFleetResizingSpecifications>) -> Self { self.0.put("ResizeSpecifications", value.into_node()); self }
    /// Sets `TargetOnDemandCapacity`.
    #[inline] pub fn target_on_demand_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TargetOnDemandCapacity", value.into_node()); self }
    /// Sets `TargetSpotCapacity`.
    #[inline] pub fn target_spot_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TargetSpotCapacity", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<InstanceFleetConfig> for InstanceFleetConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for InstanceFleetConfig<S0, S1> {
    const TYPE: &'static str = "AWS::EMR::InstanceFleetConfig";
    type Handle = InstanceFleetConfigRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`InstanceFleetConfig`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct InstanceFleetConfigRef(Id_);
impl From<Id_> for InstanceFleetConfigRef { #[inline] fn from(id: Id_) -> Self { InstanceFleetConfigRef(id) } }
impl AsRef<Id_> for InstanceFleetConfigRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl InstanceFleetConfigRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `InstanceFleetId`
    #[inline] pub fn instance_fleet_id(&self) -> Value_<String> { self.0.attribute("InstanceFleetId") }
}
/// `AWS::EMR::InstanceFleetConfig.ApplicationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancefleetconfig-applicationconfiguration.html)
#[must_use]
pub struct ApplicationConfiguration(Properties_);
impl ApplicationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ApplicationConfiguration(Properties_::new()) }
}
impl ApplicationConfiguration {
    /// Sets `Classification`.
    #[inline] pub fn classification(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Classification", value.into_node()); self }
    /// Sets `ConfigurationProperties`.
    #[inline] pub fn configuration_properties(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("ConfigurationProperties", value.into_node()); self }
    /// Sets `Configurations`.
    #[inline] pub fn configurations(mut self, value: impl IntoValue_<Vec<ApplicationConfiguration>>) -> Self { self.0.put("Configurations", value.into_node()); self }
}
impl IntoValue_<ApplicationConfiguration> for ApplicationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::InstanceFleetConfig.VolumeSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancefleetconfig-volumespecification.html)
#[must_use]
pub struct VolumeSpecification<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VolumeSpecification<Missing_<super::required::size_in_gb>, Missing_<super::required::volume_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VolumeSpecification(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VolumeSpecification<S0, S1> {
    /// Sets `Iops`.
    #[inline] pub fn iops(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Iops", value.into_node()); self }
    /// Sets `SizeInGB`. Required.
    #[inline] pub fn size_in_gb(mut self, value: impl IntoValue_<i64>) -> VolumeSpecification<Set_, S1> { self.0.put("SizeInGB", value.into_node()); VolumeSpecification(self.0, PhantomData_) }
    /// Sets `Throughput`.
    #[inline] pub fn throughput(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Throughput", value.into_node()); self }
    /// Sets `VolumeType`. Required.
    #[inline] pub fn volume_type(mut self, value: impl IntoValue_<String>) -> VolumeSpecification<S0, Set_> { self.0.put("VolumeType", value.into_node()); VolumeSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VolumeSpecification> for VolumeSpecification<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::InstanceFleetConfig.EbsBlockDeviceConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancefleetconfig-ebsblockdeviceconfig.html)
#[must_use]
pub struct EbsBlockDeviceConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EbsBlockDeviceConfig<Missing_<super::required::volume_specification>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EbsBlockDeviceConfig(Properties_::new(), PhantomData_) }
}
impl<S0> EbsBlockDeviceConfig<S0> {
    /// Sets `VolumeSpecification`. Required.
    #[inline] pub fn volume_specification(mut self, value: impl IntoValue_<VolumeSpecification>) -> EbsBlockDeviceConfig<Set_> { self.0.put("VolumeSpecification", value.into_node()); EbsBlockDeviceConfig(self.0, PhantomData_) }
    /// Sets `VolumesPerInstance`.
    #[inline] pub fn volumes_per_instance(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("VolumesPerInstance", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EbsBlockDeviceConfig> for EbsBlockDeviceConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::InstanceFleetConfig.EbsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancefleetconfig-ebsconfiguration.html)
#[must_use]
pub struct EbsConfiguration(Properties_);
impl EbsConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EbsConfiguration(Properties_::new()) }
}
impl EbsConfiguration {
    /// Sets `EbsBlockDeviceConfigs`.
    #[inline] pub fn ebs_block_device_configs(mut self, value: impl IntoValue_<Vec<EbsBlockDeviceConfig>>) -> Self { self.0.put("EbsBlockDeviceConfigs", value.into_node()); self }
    /// Sets `EbsOptimized`.
    #[inline] pub fn ebs_optimized(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EbsOptimized", value.into_node()); self }
}
impl IntoValue_<EbsConfiguration> for EbsConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::InstanceFleetConfig.InstanceTypeConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancefleetconfig-instancetypeconfig.html)
#[must_use]
pub struct InstanceTypeConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InstanceTypeConfig<Missing_<super::required::instance_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InstanceTypeConfig(Properties_::new(), PhantomData_) }
}
impl<S0> InstanceTypeConfig<S0> {
    /// Sets `BidPrice`.
    #[inline] pub fn bid_price(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BidPrice", value.into_node()); self }
    /// Sets `BidPriceAsPercentageOfOnDemandPrice`.
    #[inline] pub fn bid_price_as_percentage_of_on_demand_price(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("BidPriceAsPercentageOfOnDemandPrice", value.into_node()); self }
    /// Sets `Configurations`.
    #[inline] pub fn configurations(mut self, value: impl IntoValue_<Vec<ApplicationConfiguration>>) -> Self { self.0.put("Configurations", value.into_node()); self }
    /// Sets `CustomAmiId`.
    #[inline] pub fn custom_ami_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomAmiId", value.into_node()); self }
    /// Sets `EbsConfiguration`.
    #[inline] pub fn ebs_configuration(mut self, value: impl IntoValue_<EbsConfiguration>) -> Self { self.0.put("EbsConfiguration", value.into_node()); self }
    /// Sets `InstanceType`. Required.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> InstanceTypeConfig<Set_> { self.0.put("InstanceType", value.into_node()); InstanceTypeConfig(self.0, PhantomData_) }
    /// Sets `Priority`.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Priority", value.into_node()); self }
    /// Sets `WeightedCapacity`.
    #[inline] pub fn weighted_capacity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("WeightedCapacity", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<InstanceTypeConfig> for InstanceTypeConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::InstanceFleetConfig.OnDemandCapacityReservationOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancefleetconfig-ondemandcapacityreservationoptions.html)
#[must_use]
pub struct OnDemandCapacityReservationOptions(Properties_);
impl OnDemandCapacityReservationOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OnDemandCapacityReservationOptions(Properties_::new()) }
}
impl OnDemandCapacityReservationOptions {
    /// Sets `CapacityReservationPreference`.
    #[inline] pub fn capacity_reservation_preference(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CapacityReservationPreference", value.into_node()); self }
    /// Sets `CapacityReservationResourceGroupArn`.
    #[inline] pub fn capacity_reservation_resource_group_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CapacityReservationResourceGroupArn", value.into_node()); self }
    /// Sets `UsageStrategy`.
    #[inline] pub fn usage_strategy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UsageStrategy", value.into_node()); self }
}
impl IntoValue_<OnDemandCapacityReservationOptions> for OnDemandCapacityReservationOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::InstanceFleetConfig.OnDemandProvisioningSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancefleetconfig-ondemandprovisioningspecification.html)
#[must_use]
pub struct OnDemandProvisioningSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OnDemandProvisioningSpecification<Missing_<super::required::allocation_strategy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OnDemandProvisioningSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> OnDemandProvisioningSpecification<S0> {
    /// Sets `AllocationStrategy`. Required.
    #[inline] pub fn allocation_strategy(mut self, value: impl IntoValue_<String>) -> OnDemandProvisioningSpecification<Set_> { self.0.put("AllocationStrategy", value.into_node()); OnDemandProvisioningSpecification(self.0, PhantomData_) }
    /// Sets `CapacityReservationOptions`.
    #[inline] pub fn capacity_reservation_options(mut self, value: impl IntoValue_<OnDemandCapacityReservationOptions>) -> Self { self.0.put("CapacityReservationOptions", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<OnDemandProvisioningSpecification> for OnDemandProvisioningSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::InstanceFleetConfig.SpotProvisioningSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancefleetconfig-spotprovisioningspecification.html)
#[must_use]
pub struct SpotProvisioningSpecification<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SpotProvisioningSpecification<Missing_<super::required::timeout_action>, Missing_<super::required::timeout_duration_minutes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SpotProvisioningSpecification(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SpotProvisioningSpecification<S0, S1> {
    /// Sets `AllocationStrategy`.
    #[inline] pub fn allocation_strategy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AllocationStrategy", value.into_node()); self }
    /// Sets `BlockDurationMinutes`.
    #[inline] pub fn block_duration_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BlockDurationMinutes", value.into_node()); self }
    /// Sets `TimeoutAction`. Required.
    #[inline] pub fn timeout_action(mut self, value: impl IntoValue_<String>) -> SpotProvisioningSpecification<Set_, S1> { self.0.put("TimeoutAction", value.into_node()); SpotProvisioningSpecification(self.0, PhantomData_) }
    /// Sets `TimeoutDurationMinutes`. Required.
    #[inline] pub fn timeout_duration_minutes(mut self, value: impl IntoValue_<i64>) -> SpotProvisioningSpecification<S0, Set_> { self.0.put("TimeoutDurationMinutes", value.into_node()); SpotProvisioningSpecification(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SpotProvisioningSpecification> for SpotProvisioningSpecification<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::InstanceFleetConfig.InstanceFleetProvisioningSpecifications`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancefleetconfig-instancefleetprovisioningspecifications.html)
#[must_use]
pub struct InstanceFleetProvisioningSpecifications(Properties_);
impl InstanceFleetProvisioningSpecifications {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InstanceFleetProvisioningSpecifications(Properties_::new()) }
}
impl InstanceFleetProvisioningSpecifications {
    /// Sets `OnDemandSpecification`.
    #[inline] pub fn on_demand_specification(mut self, value: impl IntoValue_<OnDemandProvisioningSpecification>) -> Self { self.0.put("OnDemandSpecification", value.into_node()); self }
    /// Sets `SpotSpecification`.
    #[inline] pub fn spot_specification(mut self, value: impl IntoValue_<SpotProvisioningSpecification>) -> Self { self.0.put("SpotSpecification", value.into_node()); self }
}
impl IntoValue_<InstanceFleetProvisioningSpecifications> for InstanceFleetProvisioningSpecifications { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::InstanceFleetConfig.OnDemandResizingSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancefleetconfig-ondemandresizingspecification.html)
#[must_use]
pub struct OnDemandResizingSpecification(Properties_);
impl OnDemandResizingSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OnDemandResizingSpecification(Properties_::new()) }
}
impl OnDemandResizingSpecification {
    /// Sets `AllocationStrategy`.
    #[inline] pub fn allocation_strategy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AllocationStrategy", value.into_node()); self }
    /// Sets `CapacityReservationOptions`.
    #[inline] pub fn capacity_reservation_options(mut self, value: impl IntoValue_<OnDemandCapacityReservationOptions>) -> Self { self.0.put("CapacityReservationOptions", value.into_node()); self }
    /// Sets `TimeoutDurationMinutes`.
    #[inline] pub fn timeout_duration_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeoutDurationMinutes", value.into_node()); self }
}
impl IntoValue_<OnDemandResizingSpecification> for OnDemandResizingSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::InstanceFleetConfig.SpotResizingSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancefleetconfig-spotresizingspecification.html)
#[must_use]
pub struct SpotResizingSpecification(Properties_);
impl SpotResizingSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SpotResizingSpecification(Properties_::new()) }
}
impl SpotResizingSpecification {
    /// Sets `AllocationStrategy`.
    #[inline] pub fn allocation_strategy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AllocationStrategy", value.into_node()); self }
    /// Sets `TimeoutDurationMinutes`.
    #[inline] pub fn timeout_duration_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeoutDurationMinutes", value.into_node()); self }
}
impl IntoValue_<SpotResizingSpecification> for SpotResizingSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMR::InstanceFleetConfig.InstanceFleetResizingSpecifications`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancefleetconfig-instancefleetresizingspecifications.html)
#[must_use]
pub struct InstanceFleetResizingSpecifications(Properties_);
impl InstanceFleetResizingSpecifications {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InstanceFleetResizingSpecifications(Properties_::new()) }
}
impl InstanceFleetResizingSpecifications {
    /// Sets `OnDemandResizeSpecification`.
    #[inline] pub fn on_demand_resize_specification(mut self, value: impl IntoValue_<OnDemandResizingSpecification>) -> Self { self.0.put("OnDemandResizeSpecification", value.into_node()); self }
    /// Sets `SpotResizeSpecification`.
    #[inline] pub fn spot_resize_specification(mut self, value: impl IntoValue_<SpotResizingSpecification>) -> Self { self.0.put("SpotResizeSpecification", value.into_node()); self }
}
impl IntoValue_<InstanceFleetResizingSpecifications> for InstanceFleetResizingSpecifications { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
