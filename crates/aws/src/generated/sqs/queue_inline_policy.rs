// Made by `cargo xtask generate`; do not edit.
//! `AWS::SQS::QueueInlinePolicy`

use stanchion_template::generated::*;

/// `AWS::SQS::QueueInlinePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queueinlinepolicy.html)
#[must_use]
pub struct QueueInlinePolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl QueueInlinePolicy<Missing_<super::required::policy_document>, Missing_<super::required::queue>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { QueueInlinePolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> QueueInlinePolicy<S0, S1> {
    /// Sets `PolicyDocument`. Required.
    #[inline] pub fn policy_document(mut self, value: impl IntoValue_<Node_>) -> QueueInlinePolicy<Set_, S1> { self.0.put("PolicyDocument", value.into_node()); QueueInlinePolicy(self.0, PhantomData_) }
    /// Sets `Queue`. Required. An update replaces the resource.
    #[inline] pub fn queue(mut self, value: impl IntoValue_<String>) -> QueueInlinePolicy<S0, Set_> { self.0.put("Queue", value.into_node()); QueueInlinePolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<QueueInlinePolicy> for QueueInlinePolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for QueueInlinePolicy<S0, S1> {
    const TYPE: &'static str = "AWS::SQS::QueueInlinePolicy";
    type Handle = QueueInlinePolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`QueueInlinePolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct QueueInlinePolicyRef(Id_);
impl From<Id_> for QueueInlinePolicyRef { #[inline] fn from(id: Id_) -> Self { QueueInlinePolicyRef(id) } }
impl AsRef<Id_> for QueueInlinePolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl QueueInlinePolicyRef {
    /// `Ref`: `Queue`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
