// Made by `cargo xtask generate`; do not edit.
//! `AWS::Bedrock::RetrievalInstruction`

use stanchion_template::generated::*;

/// `AWS::Bedrock::RetrievalInstruction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-retrievalinstruction.html)
#[must_use]
pub struct RetrievalInstruction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RetrievalInstruction<Missing_<super::required::instruction>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RetrievalInstruction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RetrievalInstruction<S0, S1> {
    /// Sets `CustomerEncryptionKeyArn`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn customer_encryption_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomerEncryptionKeyArn", value.into_node()); self }
    /// Sets `Description`. 1 to 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Instruction`. Required.
    #[inline] pub fn instruction(mut self, value: impl IntoValue_<Instruction>) -> RetrievalInstruction<Set_, S1> { self.0.put("Instruction", value.into_node()); RetrievalInstruction(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> RetrievalInstruction<S0, Set_> { self.0.put("Name", value.into_node()); RetrievalInstruction(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RetrievalInstruction> for RetrievalInstruction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for RetrievalInstruction<S0, S1> {
    const TYPE: &'static str = "AWS::Bedrock::RetrievalInstruction";
    type Handle = RetrievalInstructionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RetrievalInstruction`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RetrievalInstructionRef(Id_);
impl From<Id_> for RetrievalInstructionRef { #[inline] fn from(id: Id_) -> Self { RetrievalInstructionRef(id) } }
impl AsRef<Id_> for RetrievalInstructionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RetrievalInstructionRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `LastTransitionStatus`
    #[inline] pub fn last_transition_status(&self) -> Value_<String> { self.0.attribute("LastTransitionStatus") }
    /// `Fn::GetAtt` `RetrievalInstructionId`
    #[inline] pub fn retrieval_instruction_id(&self) -> Value_<String> { self.0.attribute("RetrievalInstructionId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::Bedrock::RetrievalInstruction.Instruction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-retrievalinstruction-instruction.html)
#[must_use]
pub struct Instruction(Properties_);
impl Instruction {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Instruction(Properties_::new()) }
}
impl Instruction {
    /// Sets `AnswerFormat`. At least 1 character.
    #[inline] pub fn answer_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AnswerFormat", value.into_node()); self }
    /// Sets `AnswerPolicy`. At least 1 character.
    #[inline] pub fn answer_policy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AnswerPolicy", value.into_node()); self }
    /// Sets `Persona`. At least 1 character.
    #[inline] pub fn persona(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Persona", value.into_node()); self }
    /// Sets `RetrievalGuidance`. At least 1 character.
    #[inline] pub fn retrieval_guidance(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RetrievalGuidance", value.into_node()); self }
}
impl IntoValue_<Instruction> for Instruction { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
