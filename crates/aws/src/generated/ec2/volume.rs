// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::Volume`

use stanchion_template::generated::*;

/// `AWS::EC2::Volume`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-volume.html)
#[must_use]
pub struct Volume(Properties_);
impl Volume {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Volume(Properties_::new()) }
}
impl Volume {
    /// Sets `AutoEnableIO`.
    #[inline] pub fn auto_enable_io(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoEnableIO", value.into_node()); self }
    /// Sets `AvailabilityZone`.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZone", value.into_node()); self }
    /// Sets `AvailabilityZoneId`.
    #[inline] pub fn availability_zone_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZoneId", value.into_node()); self }
    /// Sets `Encrypted`.
    #[inline] pub fn encrypted(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Encrypted", value.into_node()); self }
    /// Sets `Iops`.
    #[inline] pub fn iops(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Iops", value.into_node()); self }
    /// Sets `KmsKeyId`.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `MultiAttachEnabled`.
    #[inline] pub fn multi_attach_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("MultiAttachEnabled", value.into_node()); self }
    /// Sets `OutpostArn`.
    #[inline] pub fn outpost_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutpostArn", value.into_node()); self }
    /// Sets `Size`.
    #[inline] pub fn size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Size", value.into_node()); self }
    /// Sets `SnapshotId`.
    #[inline] pub fn snapshot_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnapshotId", value.into_node()); self }
    /// Sets `SourceVolumeId`.
    #[inline] pub fn source_volume_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceVolumeId", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Throughput`.
    #[inline] pub fn throughput(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Throughput", value.into_node()); self }
    /// Sets `VolumeInitializationRate`.
    #[inline] pub fn volume_initialization_rate(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("VolumeInitializationRate", value.into_node()); self }
    /// Sets `VolumeType`.
    #[inline] pub fn volume_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VolumeType", value.into_node()); self }
}
impl IntoValue_<Volume> for Volume { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Volume {
    const TYPE: &'static str = "AWS::EC2::Volume";
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
