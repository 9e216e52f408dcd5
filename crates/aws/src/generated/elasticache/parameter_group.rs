// Made by `cargo xtask generate`; do not edit.
//! `AWS::ElastiCache::ParameterGroup`

use stanchion_template::generated::*;

/// `AWS::ElastiCache::ParameterGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-parametergroup.html)
#[must_use]
pub struct ParameterGroup<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ParameterGroup<Missing_<super::required::cache_parameter_group_family>, Missing_<super::required::description>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ParameterGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ParameterGroup<S0, S1> {
    /// Sets `CacheParameterGroupFamily`. Required. An update replaces the resource.
    #[inline] pub fn cache_parameter_group_family(mut self, value: impl IntoValue_<String>) -> ParameterGroup<Set_, S1> { self.0.put("CacheParameterGroupFamily", value.into_node()); ParameterGroup(self.0, PhantomData_) }
    /// Sets `Description`. Required.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> ParameterGroup<S0, Set_> { self.0.put("Description", value.into_node()); ParameterGroup(self.0, PhantomData_) }
    /// Sets `Properties`.
    #[inline] pub fn properties(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Properties", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ParameterGroup> for ParameterGroup<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ParameterGroup<S0, S1> {
    const TYPE: &'static str = "AWS::ElastiCache::ParameterGroup";
    type Handle = ParameterGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ParameterGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ParameterGroupRef(Id_);
impl From<Id_> for ParameterGroupRef { #[inline] fn from(id: Id_) -> Self { ParameterGroupRef(id) } }
impl AsRef<Id_> for ParameterGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ParameterGroupRef {
    /// `Ref`: `CacheParameterGroupName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CacheParameterGroupName`
    #[inline] pub fn cache_parameter_group_name(&self) -> Value_<String> { self.0.attribute("CacheParameterGroupName") }
}
