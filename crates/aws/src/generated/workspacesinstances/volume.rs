// Made by `cargo xtask generate`; do not edit.
//! `AWS::WorkspacesInstances::Volume`

use stanchion_template::generated::*;

/// `AWS::WorkspacesInstances::Volume`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-volume.html)
#[must_use]
pub struct Volume<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Volume<Missing_<super::required::availability_zone>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Volume(Properties_::new(), PhantomData_) }
}
impl<S0> Volume<S0> {
    /// Sets `AvailabilityZone`. Required. 0 to 64 characters. An update replaces the resource.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Volume<Set_> { self.0.put("AvailabilityZone", value.into_node()); Volume(self.0, PhantomData_) }
    /// Sets `Encrypted`. An update replaces the resource.
    #[inline] pub fn encrypted(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Encrypted", value.into_node()); self }
    /// Sets `Iops`. At least 0. An update replaces the resource.
    #[inline] pub fn iops(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Iops", value.into_node()); self }
    /// Sets `KmsKeyId`. 0 to 128 characters. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `SizeInGB`. 0 to 16384. An update replaces the resource.
    #[inline] pub fn size_in_gb(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SizeInGB", value.into_node()); self }
    /// Sets `SnapshotId`. An update replaces the resource.
    #[inline] pub fn snapshot_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnapshotId", value.into_node()); self }
    /// Sets `TagSpecifications`. At most 30 items. An update replaces the resource.
    #[inline] pub fn tag_specifications(mut self, value: impl IntoValue_<Vec<TagSpecification>>) -> Self { self.0.put("TagSpecifications", value.into_node()); self }
    /// Sets `Throughput`. At least 0. An update replaces the resource.
    #[inline] pub fn throughput(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Throughput", value.into_node()); self }
    /// Sets `VolumeType`. An update replaces the resource. The values are constants of [`VolumeType`].
    #[inline] pub fn volume_type(mut self, value: impl IntoValue_<VolumeType>) -> Self { self.0.put("VolumeType", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Volume> for Volume<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Volume<S0> {
    const TYPE: &'static str = "AWS::WorkspacesInstances::Volume";
    type Handle = VolumeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Volume`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VolumeRef(Id_);
impl From<Id_> for VolumeRef { #[inline] fn from(id: Id_) -> Self { VolumeRef(id) } }
impl AsRef<Id_> for VolumeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VolumeRef {
    /// `Ref`: `VolumeId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `VolumeId`
    #[inline] pub fn volume_id(&self) -> Value_<String> { self.0.attribute("VolumeId") }
}
/// `AWS::WorkspacesInstances::Volume.TagSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesinstances-volume-tagspecification.html)
#[must_use]
pub struct TagSpecification(Properties_);
impl TagSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TagSpecification(Properties_::new()) }
}
impl TagSpecification {
    /// Sets `ResourceType`. The values are constants of [`ResourceType`].
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<ResourceType>) -> Self { self.0.put("ResourceType", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<TagSpecification> for TagSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::WorkspacesInstances::Volume`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-volume.html)
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
/// Values of `AWS::WorkspacesInstances::Volume`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-volume.html)
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
