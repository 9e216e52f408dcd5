// Made by `cargo xtask generate`; do not edit.
//! `AWS::SNS::TopicPolicy`

use stanchion_template::generated::*;

/// `AWS::SNS::TopicPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicpolicy.html)
#[must_use]
pub struct TopicPolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TopicPolicy<Missing_<super::required::policy_document>, Missing_<super::required::topics>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TopicPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TopicPolicy<S0, S1> {
    /// Sets `PolicyDocument`. Required.
    #[inline] pub fn policy_document(mut self, value: impl IntoValue_<Node_>) -> TopicPolicy<Set_, S1> { self.0.put("PolicyDocument", value.into_node()); TopicPolicy(self.0, PhantomData_) }
    /// Sets `Topics`. Required.
    #[inline] pub fn topics(mut self, value: impl IntoValue_<Vec<String>>) -> TopicPolicy<S0, Set_> { self.0.put("Topics", value.into_node()); TopicPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TopicPolicy> for TopicPolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for TopicPolicy<S0, S1> {
    const TYPE: &'static str = "AWS::SNS::TopicPolicy";
    type Handle = TopicPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TopicPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TopicPolicyRef(Id_);
impl From<Id_> for TopicPolicyRef { #[inline] fn from(id: Id_) -> Self { TopicPolicyRef(id) } }
impl AsRef<Id_> for TopicPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TopicPolicyRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
