// Made by `cargo xtask generate`; do not edit.
//! `AWS::ResilienceHub::ResiliencyPolicy`

use stanchion_template::generated::*;

/// `AWS::ResilienceHub::ResiliencyPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehub-resiliencypolicy.html)
#[must_use]
pub struct ResiliencyPolicy<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ResiliencyPolicy<Missing_<super::required::policy>, Missing_<super::required::policy_name>, Missing_<super::required::tier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResiliencyPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ResiliencyPolicy<S0, S1, S2> {
    /// Sets `DataLocationConstraint`. The values are constants of [`DataLocationConstraint`].
    #[inline] pub fn data_location_constraint(mut self, value: impl IntoValue_<DataLocationConstraint>) -> Self { self.0.put("DataLocationConstraint", value.into_node()); self }
    /// Sets `Policy`. Required.
    #[inline] pub fn policy(mut self, value: impl IntoValue_<PolicyMap>) -> ResiliencyPolicy<Set_, S1, S2> { self.0.put("Policy", value.into_node()); ResiliencyPolicy(self.0, PhantomData_) }
    /// Sets `PolicyDescription`. 0 to 500 characters.
    #[inline] pub fn policy_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PolicyDescription", value.into_node()); self }
    /// Sets `PolicyName`. Required.
    #[inline] pub fn policy_name(mut self, value: impl IntoValue_<String>) -> ResiliencyPolicy<S0, Set_, S2> { self.0.put("PolicyName", value.into_node()); ResiliencyPolicy(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Tier`. Required. The values are constants of [`Tier`].
    #[inline] pub fn tier(mut self, value: impl IntoValue_<Tier>) -> ResiliencyPolicy<S0, S1, Set_> { self.0.put("Tier", value.into_node()); ResiliencyPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ResiliencyPolicy> for ResiliencyPolicy<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ResiliencyPolicy<S0, S1, S2> {
    const TYPE: &'static str = "AWS::ResilienceHub::ResiliencyPolicy";
    type Handle = ResiliencyPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ResiliencyPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ResiliencyPolicyRef(Id_);
impl From<Id_> for ResiliencyPolicyRef { #[inline] fn from(id: Id_) -> Self { ResiliencyPolicyRef(id) } }
impl AsRef<Id_> for ResiliencyPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ResiliencyPolicyRef {
    /// `Ref`: `PolicyArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `PolicyArn`
    #[inline] pub fn policy_arn(&self) -> Value_<String> { self.0.attribute("PolicyArn") }
}
/// `AWS::ResilienceHub::ResiliencyPolicy.FailurePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehub-resiliencypolicy-failurepolicy.html)
#[must_use]
pub struct FailurePolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FailurePolicy<Missing_<super::required::rpo_in_secs>, Missing_<super::required::rto_in_secs>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FailurePolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FailurePolicy<S0, S1> {
    /// Sets `RpoInSecs`. Required.
    #[inline] pub fn rpo_in_secs(mut self, value: impl IntoValue_<i64>) -> FailurePolicy<Set_, S1> { self.0.put("RpoInSecs", value.into_node()); FailurePolicy(self.0, PhantomData_) }
    /// Sets `RtoInSecs`. Required.
    #[inline] pub fn rto_in_secs(mut self, value: impl IntoValue_<i64>) -> FailurePolicy<S0, Set_> { self.0.put("RtoInSecs", value.into_node()); FailurePolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FailurePolicy> for FailurePolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ResilienceHub::ResiliencyPolicy.PolicyMap`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehub-resiliencypolicy-policymap.html)
#[must_use]
pub struct PolicyMap<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl PolicyMap<Missing_<super::required::az>, Missing_<super::required::hardware>, Missing_<super::required::software>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PolicyMap(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> PolicyMap<S0, S1, S2> {
    /// Sets `AZ`. Required.
    #[inline] pub fn az(mut self, value: impl IntoValue_<FailurePolicy>) -> PolicyMap<Set_, S1, S2> { self.0.put("AZ", value.into_node()); PolicyMap(self.0, PhantomData_) }
    /// Sets `Hardware`. Required.
    #[inline] pub fn hardware(mut self, value: impl IntoValue_<FailurePolicy>) -> PolicyMap<S0, Set_, S2> { self.0.put("Hardware", value.into_node()); PolicyMap(self.0, PhantomData_) }
    /// Sets `Region`.
    #[inline] pub fn region(mut self, value: impl IntoValue_<FailurePolicy>) -> Self { self.0.put("Region", value.into_node()); self }
    /// Sets `Software`. Required.
    #[inline] pub fn software(mut self, value: impl IntoValue_<FailurePolicy>) -> PolicyMap<S0, S1, Set_> { self.0.put("Software", value.into_node()); PolicyMap(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<PolicyMap> for PolicyMap<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ResilienceHub::ResiliencyPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehub-resiliencypolicy.html)
#[derive(Debug)]
pub enum DataLocationConstraint {}
impl DataLocationConstraint {
    /// `AnyLocation`
    pub const ANY_LOCATION: Value_<DataLocationConstraint> = Value_::constant("AnyLocation");
    /// `SameContinent`
    pub const SAME_CONTINENT: Value_<DataLocationConstraint> = Value_::constant("SameContinent");
    /// `SameCountry`
    pub const SAME_COUNTRY: Value_<DataLocationConstraint> = Value_::constant("SameCountry");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataLocationConstraint> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ResilienceHub::ResiliencyPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehub-resiliencypolicy.html)
#[derive(Debug)]
pub enum Tier {}
impl Tier {
    /// `MissionCritical`
    pub const MISSION_CRITICAL: Value_<Tier> = Value_::constant("MissionCritical");
    /// `Critical`
    pub const CRITICAL: Value_<Tier> = Value_::constant("Critical");
    /// `Important`
    pub const IMPORTANT: Value_<Tier> = Value_::constant("Important");
    /// `CoreServices`
    pub const CORE_SERVICES: Value_<Tier> = Value_::constant("CoreServices");
    /// `NonCritical`
    pub const NON_CRITICAL: Value_<Tier> = Value_::constant("NonCritical");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Tier> { Value_::from_node(value.into_node()) }
}
