// Made by `cargo xtask generate`; do not edit.
//! `AWS::Wisdom::AIAgentVersion`

use stanchion_template::generated::*;

/// `AWS::Wisdom::AIAgentVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiagentversion.html)
#[must_use]
pub struct AIAgentVersion<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AIAgentVersion<Missing_<super::required::ai_agent_id>, Missing_<super::required::assistant_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AIAgentVersion(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AIAgentVersion<S0, S1> {
    /// Sets `AIAgentId`. Required. An update replaces the resource.
    #[inline] pub fn ai_agent_id(mut self, value: impl IntoValue_<String>) -> AIAgentVersion<Set_, S1> { self.0.put("AIAgentId", value.into_node()); AIAgentVersion(self.0, PhantomData_) }
    /// Sets `AssistantId`. Required. An update replaces the resource.
    #[inline] pub fn assistant_id(mut self, value: impl IntoValue_<String>) -> AIAgentVersion<S0, Set_> { self.0.put("AssistantId", value.into_node()); AIAgentVersion(self.0, PhantomData_) }
    /// Sets `ModifiedTimeSeconds`. An update replaces the resource.
    #[inline] pub fn modified_time_seconds(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ModifiedTimeSeconds", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AIAgentVersion> for AIAgentVersion<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for AIAgentVersion<S0, S1> {
    const TYPE: &'static str = "AWS::Wisdom::AIAgentVersion";
    type Handle = AIAgentVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AIAgentVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AIAgentVersionRef(Id_);
impl From<Id_> for AIAgentVersionRef { #[inline] fn from(id: Id_) -> Self { AIAgentVersionRef(id) } }
impl AsRef<Id_> for AIAgentVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AIAgentVersionRef {
    /// `Ref`: `AssistantId|AIAgentId|VersionNumber`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AIAgentArn`
    #[inline] pub fn ai_agent_arn(&self) -> Value_<String> { self.0.attribute("AIAgentArn") }
    /// `Fn::GetAtt` `AIAgentVersionId`
    #[inline] pub fn ai_agent_version_id(&self) -> Value_<String> { self.0.attribute("AIAgentVersionId") }
    /// `Fn::GetAtt` `AssistantArn`
    #[inline] pub fn assistant_arn(&self) -> Value_<String> { self.0.attribute("AssistantArn") }
    /// `Fn::GetAtt` `VersionNumber`
    #[inline] pub fn version_number(&self) -> Value_<f64> { self.0.attribute("VersionNumber") }
}
