// Made by `cargo xtask generate`; do not edit.
//! `AWS::SNS::TopicInlinePolicy`

use stanchion_template::generated::*;

/// `AWS::SNS::TopicInlinePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicinlinepolicy.html)
#[must_use]
pub struct TopicInlinePolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TopicInlinePolicy<Missing_<super::required::policy_document>, Missing_<super::required::topic_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TopicInlinePolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TopicInlinePolicy<S0, S1> {
    /// Sets `PolicyDocument`. Required.
    #[inline] pub fn policy_document(mut self, value: impl IntoValue_<Node_>) -> TopicInlinePolicy<Set_, S1> { self.0.put("PolicyDocument", value.into_node()); TopicInlinePolicy(self.0, PhantomData_) }
    /// Sets `TopicArn`. Required. An update replaces the resource.
    #[inline] pub fn topic_arn(mut self, value: impl IntoValue_<String>) -> TopicInlinePolicy<S0, Set_> { self.0.put("TopicArn", value.into_node()); TopicInlinePolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TopicInlinePolicy> for TopicInlinePolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for TopicInlinePolicy<S0, S1> {
    const TYPE: &'static str = "AWS::SNS::TopicInlinePolicy";
    type Handle = TopicInlinePolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TopicInlinePolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TopicInlinePolicyRef(Id_);
impl From<Id_> for TopicInlinePolicyRef { #[inline] fn from(id: Id_) -> Self { TopicInlinePolicyRef(id) } }
impl AsRef<Id_> for TopicInlinePolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TopicInlinePolicyRef {
    /// `Ref`: `TopicArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
