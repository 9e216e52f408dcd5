// Made by `cargo xtask generate`; do not edit.
//! `AWS::MemoryDB::MultiRegionCluster`

use stanchion_template::generated::*;

/// `AWS::MemoryDB::MultiRegionCluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-multiregioncluster.html)
#[must_use]
pub struct MultiRegionCluster<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MultiRegionCluster<Missing_<super::required::node_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MultiRegionCluster(Properties_::new(), PhantomData_) }
}
impl<S0> MultiRegionCluster<S0> {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Engine`.
    #[inline] pub fn engine(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Engine", value.into_node()); self }
    /// Sets `EngineVersion`. An update replaces the resource.
    #[inline] pub fn engine_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EngineVersion", value.into_node()); self }
    /// Sets `MultiRegionClusterNameSuffix`. An update replaces the resource.
    #[inline] pub fn multi_region_cluster_name_suffix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MultiRegionClusterNameSuffix", value.into_node()); self }
    /// Sets `MultiRegionParameterGroupName`. An update replaces the resource.
    #[inline] pub fn multi_region_parameter_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MultiRegionParameterGroupName", value.into_node()); self }
    /// Sets `NodeType`. Required.
    #[inline] pub fn node_type(mut self, value: impl IntoValue_<String>) -> MultiRegionCluster<Set_> { self.0.put("NodeType", value.into_node()); MultiRegionCluster(self.0, PhantomData_) }
    /// Sets `NumShards`.
    #[inline] pub fn num_shards(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumShards", value.into_node()); self }
    /// Sets `TLSEnabled`. An update replaces the resource.
    #[inline] pub fn tls_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("TLSEnabled", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UpdateStrategy`. The values are constants of [`UpdateStrategy`].
    #[inline] pub fn update_strategy(mut self, value: impl IntoValue_<UpdateStrategy>) -> Self { self.0.put("UpdateStrategy", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MultiRegionCluster> for MultiRegionCluster<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for MultiRegionCluster<S0> {
    const TYPE: &'static str = "AWS::MemoryDB::MultiRegionCluster";
    type Handle = MultiRegionClusterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MultiRegionCluster`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MultiRegionClusterRef(Id_);
impl From<Id_> for MultiRegionClusterRef { #[inline] fn from(id: Id_) -> Self { MultiRegionClusterRef(id) } }
impl AsRef<Id_> for MultiRegionClusterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MultiRegionClusterRef {
    /// `Ref`: `MultiRegionClusterName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ARN`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("ARN") }
    /// `Fn::GetAtt` `MultiRegionClusterName`
    #[inline] pub fn multi_region_cluster_name(&self) -> Value_<String> { self.0.attribute("MultiRegionClusterName") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// Values of `AWS::MemoryDB::MultiRegionCluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-multiregioncluster.html)
#[derive(Debug)]
pub enum UpdateStrategy {}
impl UpdateStrategy {
    /// `COORDINATED`
    pub const COORDINATED: Value_<UpdateStrategy> = Value_::constant("COORDINATED");
    /// `UNCOORDINATED`
    pub const UNCOORDINATED: Value_<UpdateStrategy> = Value_::constant("UNCOORDINATED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UpdateStrategy> { Value_::from_node(value.into_node()) }
}
