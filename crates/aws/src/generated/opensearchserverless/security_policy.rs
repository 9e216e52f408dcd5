// Made by `cargo xtask generate`; do not edit.
//! `AWS::OpenSearchServerless::SecurityPolicy`

use stanchion_template::generated::*;

/// `AWS::OpenSearchServerless::SecurityPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-securitypolicy.html)
#[must_use]
pub struct SecurityPolicy<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SecurityPolicy<Missing_<super::required::name>, Missing_<super::required::policy>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SecurityPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SecurityPolicy<S0, S1, S2> {
    /// Sets `Description`. 1 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 3 to 32 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> SecurityPolicy<Set_, S1, S2> { self.0.put("Name", value.into_node()); SecurityPolicy(self.0, PhantomData_) }
    /// Sets `Policy`. Required. 1 to 20480 characters.
    #[inline] pub fn policy(mut self, value: impl IntoValue_<String>) -> SecurityPolicy<S0, Set_, S2> { self.0.put("Policy", value.into_node()); SecurityPolicy(self.0, PhantomData_) }
    /// Sets `Type`. Required. An update replaces the resource. The values are constants of [`SecurityPolicyType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<SecurityPolicyType>) -> SecurityPolicy<S0, S1, Set_> { self.0.put("Type", value.into_node()); SecurityPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SecurityPolicy> for SecurityPolicy<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for SecurityPolicy<S0, S1, S2> {
    const TYPE: &'static str = "AWS::OpenSearchServerless::SecurityPolicy";
    type Handle = SecurityPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SecurityPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SecurityPolicyRef(Id_);
impl From<Id_> for SecurityPolicyRef { #[inline] fn from(id: Id_) -> Self { SecurityPolicyRef(id) } }
impl AsRef<Id_> for SecurityPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SecurityPolicyRef {
    /// `Ref`: `Type|Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// Values of `AWS::OpenSearchServerless::SecurityPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-securitypolicy.html)
#[derive(Debug)]
pub enum SecurityPolicyType {}
impl SecurityPolicyType {
    /// `encryption`
    pub const ENCRYPTION: Value_<SecurityPolicyType> = Value_::constant("encryption");
    /// `network`
    pub const NETWORK: Value_<SecurityPolicyType> = Value_::constant("network");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SecurityPolicyType> { Value_::from_node(value.into_node()) }
}
