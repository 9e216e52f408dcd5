// Made by `cargo xtask generate`; do not edit.
//! `AWS::Neptune::DBParameterGroup`

use stanchion_template::generated::*;

/// `AWS::Neptune::DBParameterGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbparametergroup.html)
#[must_use]
pub struct DBParameterGroup<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DBParameterGroup<Missing_<super::required::description>, Missing_<super::required::family>, Missing_<super::required::parameters>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DBParameterGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DBParameterGroup<S0, S1, S2> {
    /// Sets `Description`. Required. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> DBParameterGroup<Set_, S1, S2> { self.0.put("Description", value.into_node()); DBParameterGroup(self.0, PhantomData_) }
    /// Sets `Family`. Required. An update replaces the resource.
    #[inline] pub fn family(mut self, value: impl IntoValue_<String>) -> DBParameterGroup<S0, Set_, S2> { self.0.put("Family", value.into_node()); DBParameterGroup(self.0, PhantomData_) }
    /// Sets `Name`. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Parameters`. Required.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<Node_>) -> DBParameterGroup<S0, S1, Set_> { self.0.put("Parameters", value.into_node()); DBParameterGroup(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DBParameterGroup> for DBParameterGroup<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for DBParameterGroup<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Neptune::DBParameterGroup";
    type Handle = DBParameterGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DBParameterGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DBParameterGroupRef(Id_);
impl From<Id_> for DBParameterGroupRef { #[inline] fn from(id: Id_) -> Self { DBParameterGroupRef(id) } }
impl AsRef<Id_> for DBParameterGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DBParameterGroupRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
