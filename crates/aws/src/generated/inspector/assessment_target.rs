// Made by `cargo xtask generate`; do not edit.
//! `AWS::Inspector::AssessmentTarget`

use stanchion_template::generated::*;

/// `AWS::Inspector::AssessmentTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspector-assessmenttarget.html)
#[must_use]
pub struct AssessmentTarget(Properties_);
impl AssessmentTarget {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AssessmentTarget(Properties_::new()) }
}
impl AssessmentTarget {
    /// Sets `AssessmentTargetName`. 1 to 140 characters. An update replaces the resource.
    #[inline] pub fn assessment_target_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AssessmentTargetName", value.into_node()); self }
    /// Sets `ResourceGroupArn`. 1 to 300 characters.
    #[inline] pub fn resource_group_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceGroupArn", value.into_node()); self }
}
impl IntoValue_<AssessmentTarget> for AssessmentTarget { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for AssessmentTarget {
    const TYPE: &'static str = "AWS::Inspector::AssessmentTarget";
    type Handle = AssessmentTargetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AssessmentTarget`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AssessmentTargetRef(Id_);
impl From<Id_> for AssessmentTargetRef { #[inline] fn from(id: Id_) -> Self { AssessmentTargetRef(id) } }
impl AsRef<Id_> for AssessmentTargetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AssessmentTargetRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
