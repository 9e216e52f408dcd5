// Made by `cargo xtask generate`; do not edit.
//! `AWS::Wisdom::AssistantAssociation`

use stanchion_template::generated::*;

/// `AWS::Wisdom::AssistantAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-assistantassociation.html)
#[must_use]
pub struct AssistantAssociation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl AssistantAssociation<Missing_<super::required::assistant_id>, Missing_<super::required::association>, Missing_<super::required::association_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AssistantAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> AssistantAssociation<S0, S1, S2> {
    /// Sets `AssistantId`. Required. An update replaces the resource.
    #[inline] pub fn assistant_id(mut self, value: impl IntoValue_<String>) -> AssistantAssociation<Set_, S1, S2> { self.0.put("AssistantId", value.into_node()); AssistantAssociation(self.0, PhantomData_) }
    /// Sets `Association`. Required. An update replaces the resource.
    #[inline] pub fn association(mut self, value: impl IntoValue_<AssociationData>) -> AssistantAssociation<S0, Set_, S2> { self.0.put("Association", value.into_node()); AssistantAssociation(self.0, PhantomData_) }
    /// Sets `AssociationType`. Required. An update replaces the resource. The values are constants of [`AssociationType`].
    #[inline] pub fn association_type(mut self, value: impl IntoValue_<AssociationType>) -> AssistantAssociation<S0, S1, Set_> { self.0.put("AssociationType", value.into_node()); AssistantAssociation(self.0, PhantomData_) }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<AssistantAssociation> for AssistantAssociation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for AssistantAssociation<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Wisdom::AssistantAssociation";
    type Handle = AssistantAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AssistantAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AssistantAssociationRef(Id_);
impl From<Id_> for AssistantAssociationRef { #[inline] fn from(id: Id_) -> Self { AssistantAssociationRef(id) } }
impl AsRef<Id_> for AssistantAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AssistantAssociationRef {
    /// `Ref`: `AssistantAssociationId|AssistantId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AssistantArn`
    #[inline] pub fn assistant_arn(&self) -> Value_<String> { self.0.attribute("AssistantArn") }
    /// `Fn::GetAtt` `AssistantAssociationArn`
    #[inline] pub fn assistant_association_arn(&self) -> Value_<String> { self.0.attribute("AssistantAssociationArn") }
    /// `Fn::GetAtt` `AssistantAssociationId`
    #[inline] pub fn assistant_association_id(&self) -> Value_<String> { self.0.attribute("AssistantAssociationId") }
}
/// `AWS::Wisdom::AssistantAssociation.ExternalBedrockKnowledgeBaseConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-assistantassociation-externalbedrockknowledgebaseconfig.html)
#[must_use]
pub struct ExternalBedrockKnowledgeBaseConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ExternalBedrockKnowledgeBaseConfig<Missing_<super::required::access_role_arn>, Missing_<super::required::bedrock_knowledge_base_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExternalBedrockKnowledgeBaseConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ExternalBedrockKnowledgeBaseConfig<S0, S1> {
    /// Sets `AccessRoleArn`. Required.
    #[inline] pub fn access_role_arn(mut self, value: impl IntoValue_<String>) -> ExternalBedrockKnowledgeBaseConfig<Set_, S1> { self.0.put("AccessRoleArn", value.into_node()); ExternalBedrockKnowledgeBaseConfig(self.0, PhantomData_) }
    /// Sets `BedrockKnowledgeBaseArn`. Required.
    #[inline] pub fn bedrock_knowledge_base_arn(mut self, value: impl IntoValue_<String>) -> ExternalBedrockKnowledgeBaseConfig<S0, Set_> { self.0.put("BedrockKnowledgeBaseArn", value.into_node()); ExternalBedrockKnowledgeBaseConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ExternalBedrockKnowledgeBaseConfig> for ExternalBedrockKnowledgeBaseConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Wisdom::AssistantAssociation.AssociationData`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-assistantassociation-associationdata.html)
#[must_use]
pub struct AssociationData(Properties_);
impl AssociationData {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AssociationData(Properties_::new()) }
}
impl AssociationData {
    /// Sets `KnowledgeBaseId`.
    #[inline] pub fn knowledge_base_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KnowledgeBaseId", value.into_node()); self }
    /// Sets `ExternalBedrockKnowledgeBaseConfig`.
    #[inline] pub fn external_bedrock_knowledge_base_config(mut self, value: impl IntoValue_<ExternalBedrockKnowledgeBaseConfig>) -> Self { self.0.put("ExternalBedrockKnowledgeBaseConfig", value.into_node()); self }
}
impl IntoValue_<AssociationData> for AssociationData { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Wisdom::AssistantAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-assistantassociation.html)
#[derive(Debug)]
pub enum AssociationType {}
impl AssociationType {
    /// `KNOWLEDGE_BASE`
    pub const KNOWLEDGE_BASE: Value_<AssociationType> = Value_::constant("KNOWLEDGE_BASE");
    /// `EXTERNAL_BEDROCK_KNOWLEDGE_BASE`
    pub const EXTERNAL_BEDROCK_KNOWLEDGE_BASE: Value_<AssociationType> = Value_::constant("EXTERNAL_BEDROCK_KNOWLEDGE_BASE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AssociationType> { Value_::from_node(value.into_node()) }
}
