// Made by `cargo xtask generate`; do not edit.
//! `AWS::DAX::ParameterGroup`

use stanchion_template::generated::*;

/// `AWS::DAX::ParameterGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-parametergroup.html)
#[must_use]
pub struct ParameterGroup(Properties_);
impl ParameterGroup {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ParameterGroup(Properties_::new()) }
}
impl ParameterGroup {
    /// Sets `Description`. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ParameterGroupName`. An update replaces the resource.
    #[inline] pub fn parameter_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ParameterGroupName", value.into_node()); self }
    /// Sets `ParameterNameValues`.
    #[inline] pub fn parameter_name_values(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("ParameterNameValues", value.into_node()); self }
}
impl IntoValue_<ParameterGroup> for ParameterGroup { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ParameterGroup {
    const TYPE: &'static str = "AWS::DAX::ParameterGroup";
    type Handle = ParameterGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ParameterGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ParameterGroupRef(Id_);
impl From<Id_> for ParameterGroupRef { #[inline] fn from(id: Id_) -> Self { ParameterGroupRef(id) } }
impl AsRef<Id_> for ParameterGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ParameterGroupRef {
    /// `Ref`: `ParameterGroupName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
