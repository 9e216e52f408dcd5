// Made by `cargo xtask generate`; do not edit.
//! `AWS::OpenSearchServerless::LifecyclePolicy`

use stanchion_template::generated::*;

/// `AWS::OpenSearchServerless::LifecyclePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-lifecyclepolicy.html)
#[must_use]
pub struct LifecyclePolicy<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl LifecyclePolicy<Missing_<super::required::name>, Missing_<super::required::policy>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LifecyclePolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> LifecyclePolicy<S0, S1, S2> {
    /// Sets `Description`. 0 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 3 to 32 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> LifecyclePolicy<Set_, S1, S2> { self.0.put("Name", value.into_node()); LifecyclePolicy(self.0, PhantomData_) }
    /// Sets `Policy`. Required. 1 to 20480 characters.
    #[inline] pub fn policy(mut self, value: impl IntoValue_<String>) -> LifecyclePolicy<S0, Set_, S2> { self.0.put("Policy", value.into_node()); LifecyclePolicy(self.0, PhantomData_) }
    /// Sets `Type`. Required. An update replaces the resource. The values are constants of [`LifecyclePolicyType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<LifecyclePolicyType>) -> LifecyclePolicy<S0, S1, Set_> { self.0.put("Type", value.into_node()); LifecyclePolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<LifecyclePolicy> for LifecyclePolicy<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for LifecyclePolicy<S0, S1, S2> {
    const TYPE: &'static str = "AWS::OpenSearchServerless::LifecyclePolicy";
    type Handle = LifecyclePolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LifecyclePolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LifecyclePolicyRef(Id_);
impl From<Id_> for LifecyclePolicyRef { #[inline] fn from(id: Id_) -> Self { LifecyclePolicyRef(id) } }
impl AsRef<Id_> for LifecyclePolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LifecyclePolicyRef {
    /// `Ref`: `Type|Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// Values of `AWS::OpenSearchServerless::LifecyclePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-lifecyclepolicy.html)
#[derive(Debug)]
pub enum LifecyclePolicyType {}
impl LifecyclePolicyType {
    /// `retention`
    pub const RETENTION: Value_<LifecyclePolicyType> = Value_::constant("retention");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LifecyclePolicyType> { Value_::from_node(value.into_node()) }
}
