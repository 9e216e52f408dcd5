// Made by `cargo xtask generate`; do not edit.
//! `AWS::RDS::DBShardGroup`

use stanchion_template::generated::*;

/// `AWS::RDS::DBShardGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbshardgroup.html)
#[must_use]
pub struct DBShardGroup<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DBShardGroup<Missing_<super::required::db_cluster_identifier>, Missing_<super::required::max_acu>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DBShardGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DBShardGroup<S0, S1> {
    /// Sets `ComputeRedundancy`. At least 0.
    #[inline] pub fn compute_redundancy(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ComputeRedundancy", value.into_node()); self }
    /// Sets `DBClusterIdentifier`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn db_cluster_identifier(mut self, value: impl IntoValue_<String>) -> DBShardGroup<Set_, S1> { self.0.put("DBClusterIdentifier", value.into_node()); DBShardGroup(self.0, PhantomData_) }
    /// Sets `DBShardGroupIdentifier`. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn db_shard_group_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DBShardGroupIdentifier", value.into_node()); self }
    /// Sets `MaxACU`. Required.
    #[inline] pub fn max_acu(mut self, value: impl IntoValue_<f64>) -> DBShardGroup<S0, Set_> { self.0.put("MaxACU", value.into_node()); DBShardGroup(self.0, PhantomData_) }
    /// Sets `MinACU`.
    #[inline] pub fn min_acu(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MinACU", value.into_node()); self }
    /// Sets `PubliclyAccessible`. An update replaces the resource.
    #[inline] pub fn publicly_accessible(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PubliclyAccessible", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DBShardGroup> for DBShardGroup<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for DBShardGroup<S0, S1> {
    const TYPE: &'static str = "AWS::RDS::DBShardGroup";
    type Handle = DBShardGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DBShardGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DBShardGroupRef(Id_);
impl From<Id_> for DBShardGroupRef { #[inline] fn from(id: Id_) -> Self { DBShardGroupRef(id) } }
impl AsRef<Id_> for DBShardGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DBShardGroupRef {
    /// `Ref`: `DBShardGroupIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DBShardGroupResourceId`
    #[inline] pub fn db_shard_group_resource_id(&self) -> Value_<String> { self.0.attribute("DBShardGroupResourceId") }
    /// `Fn::GetAtt` `Endpoint`
    #[inline] pub fn endpoint(&self) -> Value_<String> { self.0.attribute("Endpoint") }
}
