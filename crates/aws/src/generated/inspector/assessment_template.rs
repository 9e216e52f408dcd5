// Made by `cargo xtask generate`; do not edit.
//! `AWS::Inspector::AssessmentTemplate`

use stanchion_template::generated::*;

/// `AWS::Inspector::AssessmentTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspector-assessmenttemplate.html)
#[must_use]
pub struct AssessmentTemplate<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl AssessmentTemplate<Missing_<super::required::assessment_target_arn>, Missing_<super::required::duration_in_seconds>, Missing_<super::required::rules_package_arns>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AssessmentTemplate(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> AssessmentTemplate<S0, S1, S2> {
    /// Sets `AssessmentTargetArn`. Required. 1 to 300 characters. An update replaces the resource.
    #[inline] pub fn assessment_target_arn(mut self, value: impl IntoValue_<String>) -> AssessmentTemplate<Set_, S1, S2> { self.0.put("AssessmentTargetArn", value.into_node()); AssessmentTemplate(self.0, PhantomData_) }
    /// Sets `AssessmentTemplateName`. 1 to 140 characters. An update replaces the resource.
    #[inline] pub fn assessment_template_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AssessmentTemplateName", value.into_node()); self }
    /// Sets `DurationInSeconds`. Required. 180 to 86400. An update replaces the resource.
    #[inline] pub fn duration_in_seconds(mut self, value: impl IntoValue_<i64>) -> AssessmentTemplate<S0, Set_, S2> { self.0.put("DurationInSeconds", value.into_node()); AssessmentTemplate(self.0, PhantomData_) }
    /// Sets `RulesPackageArns`. Required. 0 to 50 items. An update replaces the resource.
    #[inline] pub fn rules_package_arns(mut self, value: impl IntoValue_<Vec<String>>) -> AssessmentTemplate<S0, S1, Set_> { self.0.put("RulesPackageArns", value.into_node()); AssessmentTemplate(self.0, PhantomData_) }
    /// Sets `UserAttributesForFindings`. 0 to 10 items. An update replaces the resource.
    #[inline] pub fn user_attributes_for_findings(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("UserAttributesForFindings", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<AssessmentTemplate> for AssessmentTemplate<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for AssessmentTemplate<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Inspector::AssessmentTemplate";
    type Handle = AssessmentTemplateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AssessmentTemplate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AssessmentTemplateRef(Id_);
impl From<Id_> for AssessmentTemplateRef { #[inline] fn from(id: Id_) -> Self { AssessmentTemplateRef(id) } }
impl AsRef<Id_> for AssessmentTemplateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AssessmentTemplateRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
