// Made by `cargo xtask generate`; do not edit.
//! `AWS::Detective::Graph`

use stanchion_template::generated::*;

/// `AWS::Detective::Graph`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-detective-graph.html)
#[must_use]
pub struct Graph(Properties_);
impl Graph {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Graph(Properties_::new()) }
}
impl Graph {
    /// Sets `AutoEnableMembers`.
    #[inline] pub fn auto_enable_members(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoEnableMembers", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Graph> for Graph { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Graph {
    const TYPE: &'static str = "AWS::Detective::Graph";
    type Handle = GraphRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Graph`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GraphRef(Id_);
impl From<Id_> for GraphRef { #[inline] fn from(id: Id_) -> Self { GraphRef(id) } }
impl AsRef<Id_> for GraphRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GraphRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
