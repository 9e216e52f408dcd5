// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53RecoveryReadiness::RecoveryGroup`

use stanchion_template::generated::*;

/// `AWS::Route53RecoveryReadiness::RecoveryGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-recoverygroup.html)
#[must_use]
pub struct RecoveryGroup(Properties_);
impl RecoveryGroup {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RecoveryGroup(Properties_::new()) }
}
impl RecoveryGroup {
    /// Sets `Cells`. At most 5 items.
    #[inline] pub fn cells(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Cells", value.into_node()); self }
    /// Sets `RecoveryGroupName`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn recovery_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RecoveryGroupName", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<RecoveryGroup> for RecoveryGroup { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for RecoveryGroup {
    const TYPE: &'static str = "AWS::Route53RecoveryReadiness::RecoveryGroup";
    type Handle = RecoveryGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RecoveryGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RecoveryGroupRef(Id_);
impl From<Id_> for RecoveryGroupRef { #[inline] fn from(id: Id_) -> Self { RecoveryGroupRef(id) } }
impl AsRef<Id_> for RecoveryGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RecoveryGroupRef {
    /// `Ref`: `RecoveryGroupName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `RecoveryGroupArn`
    #[inline] pub fn recovery_group_arn(&self) -> Value_<String> { self.0.attribute("RecoveryGroupArn") }
}
