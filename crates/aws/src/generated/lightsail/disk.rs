// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lightsail::Disk`

use stanchion_template::generated::*;

/// `AWS::Lightsail::Disk`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-disk.html)
#[must_use]
pub struct Disk<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Disk<Missing_<super::required::disk_name>, Missing_<super::required::size_in_gb>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Disk(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Disk<S0, S1> {
    /// Sets `AddOns`.
    #[inline] pub fn add_ons(mut self, value: impl IntoValue_<Vec<AddOn>>) -> Self { self.0.put("AddOns", value.into_node()); self }
    /// Sets `AvailabilityZone`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZone", value.into_node()); self }
    /// Sets `DiskName`. Required. 1 to 254 characters. An update replaces the resource.
    #[inline] pub fn disk_name(mut self, value: impl IntoValue_<String>) -> Disk<Set_, S1> { self.0.put("DiskName", value.into_node()); Disk(self.0, PhantomData_) }
    /// Sets `Location`.
    #[inline] pub fn location(mut self, value: impl IntoValue_<Location>) -> Self { self.0.put("Location", value.into_node()); self }
    /// Sets `SizeInGb`. Required. An update replaces the resource.
    #[inline] pub fn size_in_gb(mut self, value: impl IntoValue_<i64>) -> Disk<S0, Set_> { self.0.put("SizeInGb", value.into_node()); Disk(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Disk> for Disk<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Disk<S0, S1> {
    const TYPE: &'static str = "AWS::Lightsail::Disk";
    type Handle = DiskRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Disk`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DiskRef(Id_);
impl From<Id_> for DiskRef { #[inline] fn from(id: Id_) -> Self { DiskRef(id) } }
impl AsRef<Id_> for DiskRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DiskRef {
    /// `Ref`: `DiskName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AttachedTo`
    #[inline] pub fn attached_to(&self) -> Value_<String> { self.0.attribute("AttachedTo") }
    /// `Fn::GetAtt` `AttachmentState`
    #[inline] pub fn attachment_state(&self) -> Value_<String> { self.0.attribute("AttachmentState") }
    /// `Fn::GetAtt` `DiskArn`
    #[inline] pub fn disk_arn(&self) -> Value_<String> { self.0.attribute("DiskArn") }
    /// `Fn::GetAtt` `Iops`
    #[inline] pub fn iops(&self) -> Value_<i64> { self.0.attribute("Iops") }
    /// `Fn::GetAtt` `IsAttached`
    #[inline] pub fn is_attached(&self) -> Value_<bool> { self.0.attribute("IsAttached") }
    /// `Fn::GetAtt` `Location.AvailabilityZone`
    #[inline] pub fn location_availability_zone(&self) -> Value_<String> { self.0.attribute("Location.AvailabilityZone") }
    /// `Fn::GetAtt` `Location.RegionName`
    #[inline] pub fn location_region_name(&self) -> Value_<String> { self.0.attribute("Location.RegionName") }
    /// `Fn::GetAtt` `Path`
    #[inline] pub fn path(&self) -> Value_<String> { self.0.attribute("Path") }
    /// `Fn::GetAtt` `ResourceType`
    #[inline] pub fn resource_type(&self) -> Value_<String> { self.0.attribute("ResourceType") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `SupportCode`
    #[inline] pub fn support_code(&self) -> Value_<String> { self.0.attribute("SupportCode") }
}
/// `AWS::Lightsail::Disk.AutoSnapshotAddOn`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-disk-autosnapshotaddon.html)
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
/// `AWS::Lightsail::Disk.AddOn`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-disk-addon.html)
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
/// `AWS::Lightsail::Disk.Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-disk-location.html)
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
/// Values of `AWS::Lightsail::Disk`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-disk.html)
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
/// Values of `AWS::Lightsail::Disk`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-disk.html)
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
