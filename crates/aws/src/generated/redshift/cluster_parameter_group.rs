// Made by `cargo xtask generate`; do not edit.
//! `AWS::Redshift::ClusterParameterGroup`

use stanchion_template::generated::*;

/// `AWS::Redshift::ClusterParameterGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clusterparametergroup.html)
#[must_use]
pub struct ClusterParameterGroup<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ClusterParameterGroup<Missing_<super::required::description>, Missing_<super::required::parameter_group_family>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClusterParameterGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ClusterParameterGroup<S0, S1> {
    /// Sets `Description`. Required. 0 to 2147483647 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> ClusterParameterGroup<Set_, S1> { self.0.put("Description", value.into_node()); ClusterParameterGroup(self.0, PhantomData_) }
    /// Sets `ParameterGroupFamily`. Required. 0 to 2147483647 characters. An update replaces the resource.
    #[inline] pub fn parameter_group_family(mut self, value: impl IntoValue_<String>) -> ClusterParameterGroup<S0, Set_> { self.0.put("ParameterGroupFamily", value.into_node()); ClusterParameterGroup(self.0, PhantomData_) }
    /// Sets `ParameterGroupName`. 0 to 255 characters. An update replaces the resource.
    #[inline] pub fn parameter_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ParameterGroupName", value.into_node()); self }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<Vec<Parameter>>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ClusterParameterGroup> for ClusterParameterGroup<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ClusterParameterGroup<S0, S1> {
    const TYPE: &'static str = "AWS::Redshift::ClusterParameterGroup";
    type Handle = ClusterParameterGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ClusterParameterGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ClusterParameterGroupRef(Id_);
impl From<Id_> for ClusterParameterGroupRef { #[inline] fn from(id: Id_) -> Self { ClusterParameterGroupRef(id) } }
impl AsRef<Id_> for ClusterParameterGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ClusterParameterGroupRef {
    /// `Ref`: `ParameterGroupName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::Redshift::ClusterParameterGroup.Parameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshift-clusterparametergroup-parameter.html)
#[must_use]
pub struct Parameter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Parameter<Missing_<super::required::parameter_name>, Missing_<super::required::parameter_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Parameter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Parameter<S0, S1> {
    /// Sets `ParameterName`. Required.
    #[inline] pub fn parameter_name(mut self, value: impl IntoValue_<String>) -> Parameter<Set_, S1> { self.0.put("ParameterName", value.into_node()); Parameter(self.0, PhantomData_) }
    /// Sets `ParameterValue`. Required.
    #[inline] pub fn parameter_value(mut self, value: impl IntoValue_<String>) -> Parameter<S0, Set_> { self.0.put("ParameterValue", value.into_node()); Parameter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Parameter> for Parameter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
