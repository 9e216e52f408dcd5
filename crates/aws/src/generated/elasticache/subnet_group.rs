// Made by `cargo xtask generate`; do not edit.
//! `AWS::ElastiCache::SubnetGroup`

use stanchion_template::generated::*;

/// `AWS::ElastiCache::SubnetGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-subnetgroup.html)
#[must_use]
pub struct SubnetGroup<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SubnetGroup<Missing_<super::required::description>, Missing_<super::required::subnet_ids>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SubnetGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SubnetGroup<S0, S1> {
    /// Sets `CacheSubnetGroupName`. An update replaces the resource.
    #[inline] pub fn cache_subnet_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CacheSubnetGroupName", value.into_node()); self }
    /// Sets `Description`. Required.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> SubnetGroup<Set_, S1> { self.0.put("Description", value.into_node()); SubnetGroup(self.0, PhantomData_) }
    /// Sets `SubnetIds`. Required.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> SubnetGroup<S0, Set_> { self.0.put("SubnetIds", value.into_node()); SubnetGroup(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SubnetGroup> for SubnetGroup<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for SubnetGroup<S0, S1> {
    const TYPE: &'static str = "AWS::ElastiCache::SubnetGroup";
    type Handle = SubnetGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SubnetGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SubnetGroupRef(Id_);
impl From<Id_> for SubnetGroupRef { #[inline] fn from(id: Id_) -> Self { SubnetGroupRef(id) } }
impl AsRef<Id_> for SubnetGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SubnetGroupRef {
    /// `Ref`: `CacheSubnetGroupName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
