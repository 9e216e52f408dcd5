// Made by `cargo xtask generate`; do not edit.
//! `AWS::NeptuneGraph::GraphSnapshot`

use stanchion_template::generated::*;

/// `AWS::NeptuneGraph::GraphSnapshot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-graphsnapshot.html)
#[must_use]
pub struct GraphSnapshot<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GraphSnapshot<Missing_<super::required::graph_identifier>, Missing_<super::required::snapshot_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GraphSnapshot(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GraphSnapshot<S0, S1> {
    /// Sets `GraphIdentifier`. Required. An update replaces the resource.
    #[inline] pub fn graph_identifier(mut self, value: impl IntoValue_<String>) -> GraphSnapshot<Set_, S1> { self.0.put("GraphIdentifier", value.into_node()); GraphSnapshot(self.0, PhantomData_) }
    /// Sets `SnapshotName`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn snapshot_name(mut self, value: impl IntoValue_<String>) -> GraphSnapshot<S0, Set_> { self.0.put("SnapshotName", value.into_node()); GraphSnapshot(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GraphSnapshot> for GraphSnapshot<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for GraphSnapshot<S0, S1> {
    const TYPE: &'static str = "AWS::NeptuneGraph::GraphSnapshot";
    type Handle = GraphSnapshotRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`GraphSnapshot`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GraphSnapshotRef(Id_);
impl From<Id_> for GraphSnapshotRef { #[inline] fn from(id: Id_) -> Self { GraphSnapshotRef(id) } }
impl AsRef<Id_> for GraphSnapshotRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GraphSnapshotRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `KmsKeyIdentifier`
    #[inline] pub fn kms_key_identifier(&self) -> Value_<String> { self.0.attribute("KmsKeyIdentifier") }
    /// `Fn::GetAtt` `SnapshotCreateTime`
    #[inline] pub fn snapshot_create_time(&self) -> Value_<String> { self.0.attribute("SnapshotCreateTime") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
