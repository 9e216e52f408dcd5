// Made by `cargo xtask generate`; do not edit.
//! `AWS::DMS::ReplicationSubnetGroup`

use stanchion_template::generated::*;

/// `AWS::DMS::ReplicationSubnetGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationsubnetgroup.html)
#[must_use]
pub struct ReplicationSubnetGroup<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ReplicationSubnetGroup<Missing_<super::required::replication_subnet_group_description>, Missing_<super::required::subnet_ids>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReplicationSubnetGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ReplicationSubnetGroup<S0, S1> {
    /// Sets `ReplicationSubnetGroupDescription`. Required.
    #[inline] pub fn replication_subnet_group_description(mut self, value: impl IntoValue_<String>) -> ReplicationSubnetGroup<Set_, S1> { self.0.put("ReplicationSubnetGroupDescription", value.into_node()); ReplicationSubnetGroup(self.0, PhantomData_) }
    /// Sets `ReplicationSubnetGroupIdentifier`. An update replaces the resource.
    #[inline] pub fn replication_subnet_group_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReplicationSubnetGroupIdentifier", value.into_node()); self }
    /// Sets `SubnetIds`. Required.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> ReplicationSubnetGroup<S0, Set_> { self.0.put("SubnetIds", value.into_node()); ReplicationSubnetGroup(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ReplicationSubnetGroup> for ReplicationSubnetGroup<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ReplicationSubnetGroup<S0, S1> {
    const TYPE: &'static str = "AWS::DMS::ReplicationSubnetGroup";
    type Handle = ReplicationSubnetGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ReplicationSubnetGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ReplicationSubnetGroupRef(Id_);
impl From<Id_> for ReplicationSubnetGroupRef { #[inline] fn from(id: Id_) -> Self { ReplicationSubnetGroupRef(id) } }
impl AsRef<Id_> for ReplicationSubnetGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ReplicationSubnetGroupRef {
    /// `Ref`: `ReplicationSubnetGroupIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
