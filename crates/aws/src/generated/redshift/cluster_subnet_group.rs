// Made by `cargo xtask generate`; do not edit.
//! `AWS::Redshift::ClusterSubnetGroup`

use stanchion_template::generated::*;

/// `AWS::Redshift::ClusterSubnetGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clustersubnetgroup.html)
#[must_use]
pub struct ClusterSubnetGroup<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ClusterSubnetGroup<Missing_<super::required::description>, Missing_<super::required::subnet_ids>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClusterSubnetGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ClusterSubnetGroup<S0, S1> {
    /// Sets `Description`. Required. 0 to 2147483647 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> ClusterSubnetGroup<Set_, S1> { self.0.put("Description", value.into_node()); ClusterSubnetGroup(self.0, PhantomData_) }
    /// Sets `SubnetIds`. Required. At most 20 items.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> ClusterSubnetGroup<S0, Set_> { self.0.put("SubnetIds", value.into_node()); ClusterSubnetGroup(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ClusterSubnetGroup> for ClusterSubnetGroup<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ClusterSubnetGroup<S0, S1> {
    const TYPE: &'static str = "AWS::Redshift::ClusterSubnetGroup";
    type Handle = ClusterSubnetGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ClusterSubnetGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ClusterSubnetGroupRef(Id_);
impl From<Id_> for ClusterSubnetGroupRef { #[inline] fn from(id: Id_) -> Self { ClusterSubnetGroupRef(id) } }
impl AsRef<Id_> for ClusterSubnetGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ClusterSubnetGroupRef {
    /// `Ref`: `ClusterSubnetGroupName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ClusterSubnetGroupName`
    #[inline] pub fn cluster_subnet_group_name(&self) -> Value_<String> { self.0.attribute("ClusterSubnetGroupName") }
}
