// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lightsail::Instance`

use stanchion_template::generated::*;

/// `AWS::Lightsail::Instance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-instance.html)
#[must_use]
pub struct Instance<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Instance<Missing_<super::required::blueprint_id>, Missing_<super::required::bundle_id>, Missing_<super::required::instance_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Instance(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Instance<S0, S1, S2> {
    /// Sets `AddOns`.
    #[inline] pub fn add_ons(mut self, value: impl IntoValue_<Vec<AddOn>>) -> Self { self.0.put("AddOns", value.into_node()); self }
    /// Sets `AvailabilityZone`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZone", value.into_node()); self }
    /// Sets `BlueprintId`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn blueprint_id(mut self, value: impl IntoValue_<String>) -> Instance<Set_, S1, S2> { self.0.put("BlueprintId", value.into_node()); Instance(self.0, PhantomData_) }
    /// Sets `BundleId`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn bundle_id(mut self, value: impl IntoValue_<String>) -> Instance<S0, Set_, S2> { self.0.put("BundleId", value.into_node()); Instance(self.0, PhantomData_) }
    /// Sets `Hardware`.
    #[inline] pub fn hardware(mut self, value: impl IntoValue_<Hardware>) -> Self { self.0.put("Hardware", value.into_node()); self }
    /// Sets `InstanceName`. Required. 1 to 254 characters. An update replaces the resource.
    #[inline] pub fn instance_name(mut self, value: impl IntoValue_<String>) -> Instance<S0, S1, Set_> { self.0.put("InstanceName", value.into_node()); Instance(self.0, PhantomData_) }
    /// Sets `KeyPairName`.
    #[inline] pub fn key_pair_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KeyPairName", value.into_node()); self }
    /// Sets `Location`.
    #[inline] pub fn location(mut self, value: impl IntoValue_<Location>) -> Self { self.0.put("Location", value.into_node()); self }
    /// Sets `Networking`.
    #[inline] pub fn networking(mut self, value: impl IntoValue_<Networking>) -> Self { self.0.put("Networking", value.into_node()); self }
    /// Sets `State`.
    #[inline] pub fn state(mut self, value: impl IntoValue_<State>) -> Self { self.0.put("State", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UserData`.
    #[inline] pub fn user_data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserData", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Instance> for Instance<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Instance<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Lightsail::Instance";
    type Handle = InstanceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Instance`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct InstanceRef(Id_);
impl From<Id_> for InstanceRef { #[inline] fn from(id: Id_) -> Self { InstanceRef(id) } }
impl AsRef<Id_> for InstanceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl InstanceRef {
    /// `Ref`: `InstanceName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Hardware.CpuCount`
    #[inline] pub fn hardware_cpu_count(&self) -> Value_<i64> { self.0.attribute("Hardware.CpuCount") }
    /// `Fn::GetAtt` `Hardware.RamSizeInGb`
    #[inline] pub fn hardware_ram_size_in_gb(&self) -> Value_<i64> { self.0.attribute("Hardware.RamSizeInGb") }
    /// `Fn::GetAtt` `InstanceArn`
    #[inline] pub fn instance_arn(&self) -> Value_<String> { self.0.attribute("InstanceArn") }
    /// `Fn::GetAtt` `Ipv6Addresses`
    #[inline] pub fn ipv6_addresses(&self) -> Value_<Vec<String>> { self.0.list_attribute("Ipv6Addresses") }
    /// `Fn::GetAtt` `IsStaticIp`
    #[inline] pub fn is_static_ip(&self) -> Value_<bool> { self.0.attribute("IsStaticIp") }
    /// `Fn::GetAtt` `Location.AvailabilityZone`
    #[inline] pub fn location_availability_zone(&self) -> Value_<String> { self.0.attribute("Location.AvailabilityZone") }
    /// `Fn::GetAtt` `Location.RegionName`
    #[inline] pub fn location_region_name(&self) -> Value_<String> { self.0.attribute("Location.RegionName") }
    /// `Fn::GetAtt` `Networking.MonthlyTransfer.GbPerMonthAllocated`
    #[inline] pub fn networking_monthly_transfer_gb_per_month_allocated(&self) -> Value_<String> { self.0.attribute("Networking.MonthlyTransfer.GbPerMonthAllocated") }
    /// `Fn::GetAtt` `PrivateIpAddress`
    #[inline] pub fn private_ip_address(&self) -> Value_<String> { self.0.attribute("PrivateIpAddress") }
    /// `Fn::GetAtt` `PublicIpAddress`
    #[inline] pub fn public_ip_address(&self) -> Value_<String> { self.0.attribute("PublicIpAddress") }
    /// `Fn::GetAtt` `ResourceType`
    #[inline] pub fn resource_type(&self) -> Value_<String> { self.0.attribute("ResourceType") }
    /// `Fn::GetAtt` `SshKeyName`
    #[inline] pub fn ssh_key_name(&self) -> Value_<String> { self.0.attribute("SshKeyName") }
    /// `Fn::GetAtt` `State.Code`
    #[inline] pub fn state_code(&self) -> Value_<i64> { self.0.attribute("State.Code") }
    /// `Fn::GetAtt` `State.Name`
    #[inline] pub fn state_name(&self) -> Value_<String> { self.0.attribute("State.Name") }
    /// `Fn::GetAtt` `SupportCode`
    #[inline] pub fn support_code(&self) -> Value_<String> { self.0.attribute("SupportCode") }
    /// `Fn::GetAtt` `UserName`
    #[inline] pub fn user_name(&self) -> Value_<String> { self.0.attribute("UserName") }
}
/// `AWS::Lightsail::Instance.AutoSnapshotAddOn`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-instance-autosnapshotaddon.html)
#[must_use]
pub struct AutoSnapshotAddOn(Properties_);
impl AutoSnapshotAddOn {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AutoSnapshotAddOn(Properties_::new()) }
}
impl AutoSnapshotAddOn {
    /// Sets `SnapshotTimeOfDay`.
    #[inline] pub fn snapshot_time_of_day(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnapshotTimeOfDay", value.into_node()); self }
}
impl IntoValue_<AutoSnapshotAddOn> for AutoSnapshotAddOn { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lightsail::Instance.AddOn`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-instance-addon.html)
#[must_use]
pub struct AddOn<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AddOn<Missing_<super::required::add_on_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AddOn(Properties_::new(), PhantomData_) }
}
impl<S0> AddOn<S0> {
    /// Sets `AddOnType`. Required. 1 to 128 characters. The values are constants of [`AddOnType`].
    #[inline] pub fn add_on_type(mut self, value: impl IntoValue_<AddOnType>) -> AddOn<Set_> { self.0.put("AddOnType", value.into_node()); AddOn(self.0, PhantomData_) }
    /// Sets `AutoSnapshotAddOnRequest`.
    #[inline] pub fn auto_snapshot_add_on_request(mut self, value: impl IntoValue_<AutoSnapshotAddOn>) -> Self { self.0.put("AutoSnapshotAddOnRequest", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AddOn> for AddOn<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lightsail::Instance.Disk`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-instance-disk.html)
#[must_use]
pub struct Disk<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Disk<Missing_<super::required::disk_name>, Missing_<super::required::path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Disk(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Disk<S0, S1> {
    /// Sets `AttachedTo`.
    #[inline] pub fn attached_to(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AttachedTo", value.into_node()); self }
    /// Sets `AttachmentState`.
    #[inline] pub fn attachment_state(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AttachmentState", value.into_node()); self }
    /// Sets `DiskName`. Required. 1 to 254 characters.
    #[inline] pub fn disk_name(mut self, value: impl IntoValue_<String>) -> Disk<Set_, S1> { self.0.put("DiskName", value.into_node()); Disk(self.0, PhantomData_) }
    /// Sets `IOPS`.
    #[inline] pub fn iops(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("IOPS", value.into_node()); self }
    /// Sets `IsSystemDisk`.
    #[inline] pub fn is_system_disk(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsSystemDisk", value.into_node()); self }
    /// Sets `Path`. Required.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> Disk<S0, Set_> { self.0.put("Path", value.into_node()); Disk(self.0, PhantomData_) }
    /// Sets `SizeInGb`.
    #[inline] pub fn size_in_gb(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SizeInGb", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Disk> for Disk<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lightsail::Instance.Hardware`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-instance-hardware.html)
#[must_use]
pub struct Hardware(Properties_);
impl Hardware {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Hardware(Properties_::new()) }
}
impl Hardware {
    /// Sets `CpuCount`.
    #[inline] pub fn cpu_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CpuCount", value.into_node()); self }
    /// Sets `Disks`.
    #[inline] pub fn disks(mut self, value: impl IntoValue_<Vec<Disk>>) -> Self { self.0.put("Disks", value.into_node()); self }
    /// Sets `RamSizeInGb`.
    #[inline] pub fn ram_size_in_gb(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RamSizeInGb", value.into_node()); self }
}
impl IntoValue_<Hardware> for Hardware { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lightsail::Instance.Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-instance-location.html)
#[must_use]
pub struct Location(Properties_);
impl Location {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Location(Properties_::new()) }
}
impl Location {
    /// Sets `AvailabilityZone`.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZone", value.into_node()); self }
    /// Sets `RegionName`.
    #[inline] pub fn region_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RegionName", value.into_node()); self }
}
impl IntoValue_<Location> for Location { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lightsail::Instance.MonthlyTransfer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-instance-monthlytransfer.html)
#[must_use]
pub struct MonthlyTransfer(Properties_);
impl MonthlyTransfer {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MonthlyTransfer(Properties_::new()) }
}
impl MonthlyTransfer {
    /// Sets `GbPerMonthAllocated`.
    #[inline] pub fn gb_per_month_allocated(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GbPerMonthAllocated", value.into_node()); self }
}
impl IntoValue_<MonthlyTransfer> for MonthlyTransfer { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lightsail::Instance.Port`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-instance-port.html)
#[must_use]
pub struct Port(Properties_);
impl Port {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Port(Properties_::new()) }
}
impl Port {
    /// Sets `AccessDirection`.
    #[inline] pub fn access_direction(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccessDirection", value.into_node()); self }
    /// Sets `AccessFrom`.
    #[inline] pub fn access_from(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccessFrom", value.into_node()); self }
    /// Sets `AccessType`.
    #[inline] pub fn access_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccessType", value.into_node()); self }
    /// Sets `CidrListAliases`.
    #[inline] pub fn cidr_list_aliases(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CidrListAliases", value.into_node()); self }
    /// Sets `Cidrs`.
    #[inline] pub fn cidrs(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Cidrs", value.into_node()); self }
    /// Sets `CommonName`.
    #[inline] pub fn common_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CommonName", value.into_node()); self }
    /// Sets `FromPort`.
    #[inline] pub fn from_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FromPort", value.into_node()); self }
    /// Sets `Ipv6Cidrs`.
    #[inline] pub fn ipv6_cidrs(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Ipv6Cidrs", value.into_node()); self }
    /// Sets `Protocol`.
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Protocol", value.into_node()); self }
    /// Sets `ToPort`.
    #[inline] pub fn to_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ToPort", value.into_node()); self }
}
impl IntoValue_<Port> for Port { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lightsail::Instance.Networking`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-instance-networking.html)
#[must_use]
pub struct Networking<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Networking<Missing_<super::required::ports>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Networking(Properties_::new(), PhantomData_) }
}
impl<S0> Networking<S0> {
    /// Sets `MonthlyTransfer`.
    #[inline] pub fn monthly_transfer(mut self, value: impl IntoValue_<MonthlyTransfer>) -> Self { self.0.put("MonthlyTransfer", value.into_node()); self }
    /// Sets `Ports`. Required.
    #[inline] pub fn ports(mut self, value: impl IntoValue_<Vec<Port>>) -> Networking<Set_> { self.0.put("Ports", value.into_node()); Networking(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Networking> for Networking<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lightsail::Instance.State`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-instance-state.html)
#[must_use]
pub struct State(Properties_);
impl State {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { State(Properties_::new()) }
}
impl State {
    /// Sets `Code`.
    #[inline] pub fn code(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Code", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl IntoValue_<State> for State { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Lightsail::Instance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-instance.html)
#[derive(Debug)]
pub enum AddOnType {}
impl AddOnType {
    /// `AutoSnapshot`
    pub const AUTO_SNAPSHOT: Value_<AddOnType> = Value_::constant("AutoSnapshot");
    /// `StopInstanceOnIdle`
    pub const STOP_INSTANCE_ON_IDLE: Value_<AddOnType> = Value_::constant("StopInstanceOnIdle");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AddOnType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lightsail::Instance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-instance.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `Enabling`
    pub const ENABLING: Value_<Status> = Value_::constant("Enabling");
    /// `Disabling`
    pub const DISABLING: Value_<Status> = Value_::constant("Disabling");
    /// `Enabled`
    pub const ENABLED: Value_<Status> = Value_::constant("Enabled");
    /// `Terminating`
    pub const TERMINATING: Value_<Status> = Value_::constant("Terminating");
    /// `Terminated`
    pub const TERMINATED: Value_<Status> = Value_::constant("Terminated");
    /// `Disabled`
    pub const DISABLED: Value_<Status> = Value_::constant("Disabled");
    /// `Failed`
    pub const FAILED: Value_<Status> = Value_::constant("Failed");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
