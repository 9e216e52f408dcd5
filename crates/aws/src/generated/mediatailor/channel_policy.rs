// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaTailor::ChannelPolicy`

use stanchion_template::generated::*;

/// `AWS::MediaTailor::ChannelPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-channelpolicy.html)
#[must_use]
pub struct ChannelPolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ChannelPolicy<Missing_<super::required::channel_name>, Missing_<super::required::policy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ChannelPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ChannelPolicy<S0, S1> {
    /// Sets `ChannelName`. Required. An update replaces the resource.
    #[inline] pub fn channel_name(mut self, value: impl IntoValue_<String>) -> ChannelPolicy<Set_, S1> { self.0.put("ChannelName", value.into_node()); ChannelPolicy(self.0, PhantomData_) }
    /// Sets `Policy`. Required.
    #[inline] pub fn policy(mut self, value: impl IntoValue_<Node_>) -> ChannelPolicy<S0, Set_> { self.0.put("Policy", value.into_node()); ChannelPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ChannelPolicy> for ChannelPolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ChannelPolicy<S0, S1> {
    const TYPE: &'static str = "AWS::MediaTailor::ChannelPolicy";
    type Handle = ChannelPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ChannelPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ChannelPolicyRef(Id_);
impl From<Id_> for ChannelPolicyRef { #[inline] fn from(id: Id_) -> Self { ChannelPolicyRef(id) } }
impl AsRef<Id_> for ChannelPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ChannelPolicyRef {
    /// `Ref`: `ChannelName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
