// Made by `cargo xtask generate`; do not edit.
//! `AWS::OpsWorks::Volume`

use stanchion_template::generated::*;

/// `AWS::OpsWorks::Volume`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-volume.html)
#[must_use]
pub struct Volume<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Volume<Missing_<super::required::ec2_volume_id>, Missing_<super::required::stack_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Volume(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Volume<S0, S1> {
    /// Sets `Ec2VolumeId`. Required. An update replaces the resource.
    #[inline] pub fn ec2_volume_id(mut self, value: impl IntoValue_<String>) -> Volume<Set_, S1> { self.0.put("Ec2VolumeId", value.into_node()); Volume(self.0, PhantomData_) }
    /// Sets `MountPoint`.
    #[inline] pub fn mount_point(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MountPoint", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `StackId`. Required. An update replaces the resource.
    #[inline] pub fn stack_id(mut self, value: impl IntoValue_<String>) -> Volume<S0, Set_> { self.0.put("StackId", value.into_node()); Volume(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Volume> for Volume<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Volume<S0, S1> {
    const TYPE: &'static str = "AWS::OpsWorks::Volume";
    type Handle = VolumeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Volume`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VolumeRef(Id_);
impl From<Id_> for VolumeRef { #[inline] fn from(id: Id_) -> Self { VolumeRef(id) } }
impl AsRef<Id_> for VolumeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VolumeRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
