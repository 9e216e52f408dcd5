// Made by `cargo xtask generate`; do not edit.
//! `AWS::WorkspacesInstances::VolumeAssociation`

use stanchion_template::generated::*;

/// `AWS::WorkspacesInstances::VolumeAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-volumeassociation.html)
#[must_use]
pub struct VolumeAssociation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl VolumeAssociation<Missing_<super::required::device>, Missing_<super::required::volume_id>, Missing_<super::required::workspace_instance_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VolumeAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> VolumeAssociation<S0, S1, S2> {
    /// Sets `Device`. Required. At most 32 characters. An update replaces the resource.
    #[inline] pub fn device(mut self, value: impl IntoValue_<String>) -> VolumeAssociation<Set_, S1, S2> { self.0.put("Device", value.into_node()); VolumeAssociation(self.0, PhantomData_) }
    /// Sets `DisassociateMode`. The values are constants of [`DisassociateMode`].
    #[inline] pub fn disassociate_mode(mut self, value: impl IntoValue_<DisassociateMode>) -> Self { self.0.put("DisassociateMode", value.into_node()); self }
    /// Sets `VolumeId`. Required. An update replaces the resource.
    #[inline] pub fn volume_id(mut self, value: impl IntoValue_<String>) -> VolumeAssociation<S0, Set_, S2> { self.0.put("VolumeId", value.into_node()); VolumeAssociation(self.0, PhantomData_) }
    /// Sets `WorkspaceInstanceId`. Required. An update replaces the resource.
    #[inline] pub fn workspace_instance_id(mut self, value: impl IntoValue_<String>) -> VolumeAssociation<S0, S1, Set_> { self.0.put("WorkspaceInstanceId", value.into_node()); VolumeAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<VolumeAssociation> for VolumeAssociation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for VolumeAssociation<S0, S1, S2> {
    const TYPE: &'static str = "AWS::WorkspacesInstances::VolumeAssociation";
    type Handle = VolumeAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VolumeAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VolumeAssociationRef(Id_);
impl From<Id_> for VolumeAssociationRef { #[inline] fn from(id: Id_) -> Self { VolumeAssociationRef(id) } }
impl AsRef<Id_> for VolumeAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VolumeAssociationRef {
    /// `Ref`: `WorkspaceInstanceId|VolumeId|Device`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// Values of `AWS::WorkspacesInstances::VolumeAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-volumeassociation.html)
#[derive(Debug)]
pub enum DisassociateMode {}
impl DisassociateMode {
    /// `FORCE`
    pub const FORCE: Value_<DisassociateMode> = Value_::constant("FORCE");
    /// `NO_FORCE`
    pub const NO_FORCE: Value_<DisassociateMode> = Value_::constant("NO_FORCE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DisassociateMode> { Value_::from_node(value.into_node()) }
}
