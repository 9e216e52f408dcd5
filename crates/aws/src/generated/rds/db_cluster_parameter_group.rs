// Made by `cargo xtask generate`; do not edit.
//! `AWS::RDS::DBClusterParameterGroup`

use stanchion_template::generated::*;

/// `AWS::RDS::DBClusterParameterGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbclusterparametergroup.html)
#[must_use]
pub struct DBClusterParameterGroup<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DBClusterParameterGroup<Missing_<super::required::description>, Missing_<super::required::family>, Missing_<super::required::parameters>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DBClusterParameterGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DBClusterParameterGroup<S0, S1, S2> {
    /// Sets `DBClusterParameterGroupName`. At least 1 character. An update replaces the resource.
    #[inline] pub fn db_cluster_parameter_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DBClusterParameterGroupName", value.into_node()); self }
    /// Sets `Description`. Required. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> DBClusterParameterGroup<Set_, S1, S2> { self.0.put("Description", value.into_node()); DBClusterParameterGroup(self.0, PhantomData_) }
    /// Sets `Family`. Required. An update replaces the resource.
    #[inline] pub fn family(mut self, value: impl IntoValue_<String>) -> DBClusterParameterGroup<S0, Set_, S2> { self.0.put("Family", value.into_node()); DBClusterParameterGroup(self.0, PhantomData_) }
    /// Sets `Parameters`. Required.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<Node_>) -> DBClusterParameterGroup<S0, S1, Set_> { self.0.put("Parameters", value.into_node()); DBClusterParameterGroup(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DBClusterParameterGroup> for DBClusterParameterGroup<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for DBClusterParameterGroup<S0, S1, S2> {
    const TYPE: &'static str = "AWS::RDS::DBClusterParameterGroup";
    type Handle = DBClusterParameterGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DBClusterParameterGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DBClusterParameterGroupRef(Id_);
impl From<Id_> for DBClusterParameterGroupRef { #[inline] fn from(id: Id_) -> Self { DBClusterParameterGroupRef(id) } }
impl AsRef<Id_> for DBClusterParameterGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DBClusterParameterGroupRef {
    /// `Ref`: `DBClusterParameterGroupName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
