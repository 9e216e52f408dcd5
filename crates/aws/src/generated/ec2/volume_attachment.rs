// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::VolumeAttachment`

use stanchion_template::generated::*;

/// `AWS::EC2::VolumeAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-volumeattachment.html)
#[must_use]
pub struct VolumeAttachment<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VolumeAttachment<Missing_<super::required::instance_id>, Missing_<super::required::volume_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VolumeAttachment(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VolumeAttachment<S0, S1> {
    /// Sets `Device`. An update replaces the resource.
    #[inline] pub fn device(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Device", value.into_node()); self }
    /// Sets `EbsCardIndex`. An update replaces the resource.
    #[inline] pub fn ebs_card_index(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EbsCardIndex", value.into_node()); self }
    /// Sets `InstanceId`. Required. An update replaces the resource.
    #[inline] pub fn instance_id(mut self, value: impl IntoValue_<String>) -> VolumeAttachment<Set_, S1> { self.0.put("InstanceId", value.into_node()); VolumeAttachment(self.0, PhantomData_) }
    /// Sets `VolumeId`. Required. An update replaces the resource.
    #[inline] pub fn volume_id(mut self, value: impl IntoValue_<String>) -> VolumeAttachment<S0, Set_> { self.0.put("VolumeId", value.into_node()); VolumeAttachment(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VolumeAttachment> for VolumeAttachment<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for VolumeAttachment<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::VolumeAttachment";
    type Handle = VolumeAttachmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VolumeAttachment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VolumeAttachmentRef(Id_);
impl From<Id_> for VolumeAttachmentRef { #[inline] fn from(id: Id_) -> Self { VolumeAttachmentRef(id) } }
impl AsRef<Id_> for VolumeAttachmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VolumeAttachmentRef {
    /// `Ref`: `VolumeId|InstanceId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
