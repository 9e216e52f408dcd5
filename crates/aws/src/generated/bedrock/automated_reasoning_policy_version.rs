// Made by `cargo xtask generate`; do not edit.
//! `AWS::Bedrock::AutomatedReasoningPolicyVersion`

use stanchion_template::generated::*;

/// `AWS::Bedrock::AutomatedReasoningPolicyVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-automatedreasoningpolicyversion.html)
#[must_use]
pub struct AutomatedReasoningPolicyVersion<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AutomatedReasoningPolicyVersion<Missing_<super::required::policy_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AutomatedReasoningPolicyVersion(Properties_::new(), PhantomData_) }
}
impl<S0> AutomatedReasoningPolicyVersion<S0> {
    /// Sets `LastUpdatedDefinitionHash`. Exactly 128 characters. An update replaces the resource.
    #[inline] pub fn last_updated_definition_hash(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LastUpdatedDefinitionHash", value.into_node()); self }
    /// Sets `PolicyArn`. Required. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn policy_arn(mut self, value: impl IntoValue_<String>) -> AutomatedReasoningPolicyVersion<Set_> { self.0.put("PolicyArn", value.into_node()); AutomatedReasoningPolicyVersion(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AutomatedReasoningPolicyVersion> for AutomatedReasoningPolicyVersion<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for AutomatedReasoningPolicyVersion<S0> {
    const TYPE: &'static str = "AWS::Bedrock::AutomatedReasoningPolicyVersion";
    type Handle = AutomatedReasoningPolicyVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AutomatedReasoningPolicyVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AutomatedReasoningPolicyVersionRef(Id_);
impl From<Id_> for AutomatedReasoningPolicyVersionRef { #[inline] fn from(id: Id_) -> Self { AutomatedReasoningPolicyVersionRef(id) } }
impl AsRef<Id_> for AutomatedReasoningPolicyVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AutomatedReasoningPolicyVersionRef {
    /// `Ref`: `PolicyArn|Version`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `DefinitionHash`
    #[inline] pub fn definition_hash(&self) -> Value_<String> { self.0.attribute("DefinitionHash") }
    /// `Fn::GetAtt` `Description`
    #[inline] pub fn description(&self) -> Value_<String> { self.0.attribute("Description") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
    /// `Fn::GetAtt` `PolicyId`
    #[inline] pub fn policy_id(&self) -> Value_<String> { self.0.attribute("PolicyId") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
    /// `Fn::GetAtt` `Version`
    #[inline] pub fn version(&self) -> Value_<String> { self.0.attribute("Version") }
}
