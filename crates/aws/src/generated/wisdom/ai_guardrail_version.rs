// Made by `cargo xtask generate`; do not edit.
//! `AWS::Wisdom::AIGuardrailVersion`

use stanchion_template::generated::*;

/// `AWS::Wisdom::AIGuardrailVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiguardrailversion.html)
#[must_use]
pub struct AIGuardrailVersion<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AIGuardrailVersion<Missing_<super::required::ai_guardrail_id>, Missing_<super::required::assistant_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AIGuardrailVersion(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AIGuardrailVersion<S0, S1> {
    /// Sets `AIGuardrailId`. Required. An update replaces the resource.
    #[inline] pub fn ai_guardrail_id(mut self, value: impl IntoValue_<String>) -> AIGuardrailVersion<Set_, S1> { self.0.put("AIGuardrailId", value.into_node()); AIGuardrailVersion(self.0, PhantomData_) }
    /// Sets `AssistantId`. Required. An update replaces the resource.
    #[inline] pub fn assistant_id(mut self, value: impl IntoValue_<String>) -> AIGuardrailVersion<S0, Set_> { self.0.put("AssistantId", value.into_node()); AIGuardrailVersion(self.0, PhantomData_) }
    /// Sets `ModifiedTimeSeconds`. An update replaces the resource.
    #[inline] pub fn modified_time_seconds(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ModifiedTimeSeconds", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AIGuardrailVersion> for AIGuardrailVersion<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for AIGuardrailVersion<S0, S1> {
    const TYPE: &'static str = "AWS::Wisdom::AIGuardrailVersion";
    type Handle = AIGuardrailVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AIGuardrailVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AIGuardrailVersionRef(Id_);
impl From<Id_> for AIGuardrailVersionRef { #[inline] fn from(id: Id_) -> Self { AIGuardrailVersionRef(id) } }
impl AsRef<Id_> for AIGuardrailVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AIGuardrailVersionRef {
    /// `Ref`: `AssistantId|AIGuardrailId|VersionNumber`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AIGuardrailArn`
    #[inline] pub fn ai_guardrail_arn(&self) -> Value_<String> { self.0.attribute("AIGuardrailArn") }
    /// `Fn::GetAtt` `AIGuardrailVersionId`
    #[inline] pub fn ai_guardrail_version_id(&self) -> Value_<String> { self.0.attribute("AIGuardrailVersionId") }
    /// `Fn::GetAtt` `AssistantArn`
    #[inline] pub fn assistant_arn(&self) -> Value_<String> { self.0.attribute("AssistantArn") }
    /// `Fn::GetAtt` `VersionNumber`
    #[inline] pub fn version_number(&self) -> Value_<f64> { self.0.attribute("VersionNumber") }
}
