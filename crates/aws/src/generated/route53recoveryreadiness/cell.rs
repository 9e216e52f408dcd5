// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53RecoveryReadiness::Cell`

use stanchion_template::generated::*;

/// `AWS::Route53RecoveryReadiness::Cell`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-cell.html)
#[must_use]
pub struct Cell(Properties_);
impl Cell {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Cell(Properties_::new()) }
}
impl Cell {
    /// Sets `CellName`. At most 64 characters. An update replaces the resource.
    #[inline] pub fn cell_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CellName", value.into_node()); self }
    /// Sets `Cells`. At most 5 items.
    #[inline] pub fn cells(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Cells", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Cell> for Cell { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Cell {
    const TYPE: &'static str = "AWS::Route53RecoveryReadiness::Cell";
    type Handle = CellRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Cell`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CellRef(Id_);
impl From<Id_> for CellRef { #[inline] fn from(id: Id_) -> Self { CellRef(id) } }
impl AsRef<Id_> for CellRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CellRef {
    /// `Ref`: `CellName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CellArn`
    #[inline] pub fn cell_arn(&self) -> Value_<String> { self.0.attribute("CellArn") }
    /// `Fn::GetAtt` `ParentReadinessScopes`
    #[inline] pub fn parent_readiness_scopes(&self) -> Value_<Vec<String>> { self.0.list_attribute("ParentReadinessScopes") }
}
