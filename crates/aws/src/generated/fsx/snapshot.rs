// Made by `cargo xtask generate`; do not edit.
//! `AWS::FSx::Snapshot`

use stanchion_template::generated::*;

/// `AWS::FSx::Snapshot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-snapshot.html)
#[must_use]
pub struct Snapshot<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Snapshot<Missing_<super::required::name>, Missing_<super::required::volume_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Snapshot(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Snapshot<S0, S1> {
    /// Sets `Name`. Required. 1 to 203 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Snapshot<Set_, S1> { self.0.put("Name", value.into_node()); Snapshot(self.0, PhantomData_) }
    /// Sets `Tags`. 1 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VolumeId`. Required. Exactly 23 characters. An update replaces the resource.
    #[inline] pub fn volume_id(mut self, value: impl IntoValue_<String>) -> Snapshot<S0, Set_> { self.0.put("VolumeId", value.into_node()); Snapshot(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Snapshot> for Snapshot<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Snapshot<S0, S1> {
    const TYPE: &'static str = "AWS::FSx::Snapshot";
    type Handle = SnapshotRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Snapshot`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SnapshotRef(Id_);
impl From<Id_> for SnapshotRef { #[inline] fn from(id: Id_) -> Self { SnapshotRef(id) } }
impl AsRef<Id_> for SnapshotRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SnapshotRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `ResourceARN`
    #[inline] pub fn resource_arn(&self) -> Value_<String> { self.0.attribute("ResourceARN") }
}
