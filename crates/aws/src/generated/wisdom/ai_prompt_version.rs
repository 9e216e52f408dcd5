// Made by `cargo xtask generate`; do not edit.
//! `AWS::Wisdom::AIPromptVersion`

use stanchion_template::generated::*;

/// `AWS::Wisdom::AIPromptVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aipromptversion.html)
#[must_use]
pub struct AIPromptVersion<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AIPromptVersion<Missing_<super::required::ai_prompt_id>, Missing_<super::required::assistant_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AIPromptVersion(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AIPromptVersion<S0, S1> {
    /// Sets `AIPromptId`. Required. An update replaces the resource.
    #[inline] pub fn ai_prompt_id(mut self, value: impl IntoValue_<String>) -> AIPromptVersion<Set_, S1> { self.0.put("AIPromptId", value.into_node()); AIPromptVersion(self.0, PhantomData_) }
    /// Sets `AssistantId`. Required. An update replaces the resource.
    #[inline] pub fn assistant_id(mut self, value: impl IntoValue_<String>) -> AIPromptVersion<S0, Set_> { self.0.put("AssistantId", value.into_node()); AIPromptVersion(self.0, PhantomData_) }
    /// Sets `ModifiedTimeSeconds`. An update replaces the resource.
    #[inline] pub fn modified_time_seconds(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ModifiedTimeSeconds", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AIPromptVersion> for AIPromptVersion<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for AIPromptVersion<S0, S1> {
    const TYPE: &'static str = "AWS::Wisdom::AIPromptVersion";
    type Handle = AIPromptVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AIPromptVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AIPromptVersionRef(Id_);
impl From<Id_> for AIPromptVersionRef { #[inline] fn from(id: Id_) -> Self { AIPromptVersionRef(id) } }
impl AsRef<Id_> for AIPromptVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AIPromptVersionRef {
    /// `Ref`: `AssistantId|AIPromptId|VersionNumber`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AIPromptArn`
    #[inline] pub fn ai_prompt_arn(&self) -> Value_<String> { self.0.attribute("AIPromptArn") }
    /// `Fn::GetAtt` `AIPromptVersionId`
    #[inline] pub fn ai_prompt_version_id(&self) -> Value_<String> { self.0.attribute("AIPromptVersionId") }
    /// `Fn::GetAtt` `AssistantArn`
    #[inline] pub fn assistant_arn(&self) -> Value_<String> { self.0.attribute("AssistantArn") }
    /// `Fn::GetAtt` `VersionNumber`
    #[inline] pub fn version_number(&self) -> Value_<f64> { self.0.attribute("VersionNumber") }
}
