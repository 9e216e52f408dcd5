// Made by `cargo xtask generate`; do not edit.
//! `AWS::Bedrock::KnowledgeBasePolicy`

use stanchion_template::generated::*;

/// `AWS::Bedrock::KnowledgeBasePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-knowledgebasepolicy.html)
#[must_use]
pub struct KnowledgeBasePolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl KnowledgeBasePolicy<Missing_<super::required::knowledge_base_id>, Missing_<super::required::policy_document>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KnowledgeBasePolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> KnowledgeBasePolicy<S0, S1> {
    /// Sets `KnowledgeBaseId`. Required. 1 to 10 characters. An update replaces the resource.
    #[inline] pub fn knowledge_base_id(mut self, value: impl IntoValue_<String>) -> KnowledgeBasePolicy<Set_, S1> { self.0.put("KnowledgeBaseId", value.into_node()); KnowledgeBasePolicy(self.0, PhantomData_) }
    /// Sets `PolicyDocument`. Required.
    #[inline] pub fn policy_document(mut self, value: impl IntoValue_<Node_>) -> KnowledgeBasePolicy<S0, Set_> { self.0.put("PolicyDocument", value.into_node()); KnowledgeBasePolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<KnowledgeBasePolicy> for KnowledgeBasePolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for KnowledgeBasePolicy<S0, S1> {
    const TYPE: &'static str = "AWS::Bedrock::KnowledgeBasePolicy";
    type Handle = KnowledgeBasePolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`KnowledgeBasePolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct KnowledgeBasePolicyRef(Id_);
impl From<Id_> for KnowledgeBasePolicyRef { #[inline] fn from(id: Id_) -> Self { KnowledgeBasePolicyRef(id) } }
impl AsRef<Id_> for KnowledgeBasePolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl KnowledgeBasePolicyRef {
    /// `Ref`: `KnowledgeBaseId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `RevisionId`
    #[inline] pub fn revision_id(&self) -> Value_<String> { self.0.attribute("RevisionId") }
}
