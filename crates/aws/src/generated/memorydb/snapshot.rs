// Made by `cargo xtask generate`; do not edit.
//! `AWS::MemoryDB::Snapshot`

use stanchion_template::generated::*;

/// `AWS::MemoryDB::Snapshot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-snapshot.html)
#[must_use]
pub struct Snapshot<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Snapshot<Missing_<super::required::cluster_name>, Missing_<super::required::snapshot_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Snapshot(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Snapshot<S0, S1> {
    /// Sets `ClusterName`. Required. An update replaces the resource.
    #[inline] pub fn cluster_name(mut self, value: impl IntoValue_<String>) -> Snapshot<Set_, S1> { self.0.put("ClusterName", value.into_node()); Snapshot(self.0, PhantomData_) }
    /// Sets `KmsKeyId`. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `SnapshotName`. Required. An update replaces the resource.
    #[inline] pub fn snapshot_name(mut self, value: impl IntoValue_<String>) -> Snapshot<S0, Set_> { self.0.put("SnapshotName", value.into_node()); Snapshot(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Snapshot> for Snapshot<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Snapshot<S0, S1> {
    const TYPE: &'static str = "AWS::MemoryDB::Snapshot";
    type Handle = SnapshotRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Snapshot`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SnapshotRef(Id_);
impl From<Id_> for SnapshotRef { #[inline] fn from(id: Id_) -> Self { SnapshotRef(id) } }
impl AsRef<Id_> for SnapshotRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SnapshotRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ClusterConfiguration`
    #[inline] pub fn cluster_configuration(&self) -> Value_<String> { self.0.attribute("ClusterConfiguration") }
    /// `Fn::GetAtt` `DataTiering`
    #[inline] pub fn data_tiering(&self) -> Value_<String> { self.0.attribute("DataTiering") }
    /// `Fn::GetAtt` `Source`
    #[inline] pub fn source(&self) -> Value_<String> { self.0.attribute("Source") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
