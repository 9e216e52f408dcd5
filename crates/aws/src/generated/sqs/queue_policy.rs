// Made by `cargo xtask generate`; do not edit.
//! `AWS::SQS::QueuePolicy`

use stanchion_template::generated::*;

/// `AWS::SQS::QueuePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queuepolicy.html)
#[must_use]
pub struct QueuePolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl QueuePolicy<Missing_<super::required::policy_document>, Missing_<super::required::queues>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { QueuePolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> QueuePolicy<S0, S1> {
    /// Sets `PolicyDocument`. Required.
    #[inline] pub fn policy_document(mut self, value: impl IntoValue_<Node_>) -> QueuePolicy<Set_, S1> { self.0.put("PolicyDocument", value.into_node()); QueuePolicy(self.0, PhantomData_) }
    /// Sets `Queues`. Required.
    #[inline] pub fn queues(mut self, value: impl IntoValue_<Vec<String>>) -> QueuePolicy<S0, Set_> { self.0.put("Queues", value.into_node()); QueuePolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<QueuePolicy> for QueuePolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for QueuePolicy<S0, S1> {
    const TYPE: &'static str = "AWS::SQS::QueuePolicy";
    type Handle = QueuePolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`QueuePolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct QueuePolicyRef(Id_);
impl From<Id_> for QueuePolicyRef { #[inline] fn from(id: Id_) -> Self { QueuePolicyRef(id) } }
impl AsRef<Id_> for QueuePolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl QueuePolicyRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
