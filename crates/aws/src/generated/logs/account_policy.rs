// Made by `cargo xtask generate`; do not edit.
//! `AWS::Logs::AccountPolicy`

use stanchion_template::generated::*;

/// `AWS::Logs::AccountPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-accountpolicy.html)
#[must_use]
pub struct AccountPolicy<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl AccountPolicy<Missing_<super::required::policy_document>, Missing_<super::required::policy_name>, Missing_<super::required::policy_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccountPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> AccountPolicy<S0, S1, S2> {
    /// Sets `PolicyDocument`. Required. 1 to 30720 characters.
    #[inline] pub fn policy_document(mut self, value: impl IntoValue_<String>) -> AccountPolicy<Set_, S1, S2> { self.0.put("PolicyDocument", value.into_node()); AccountPolicy(self.0, PhantomData_) }
    /// Sets `PolicyName`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn policy_name(mut self, value: impl IntoValue_<String>) -> AccountPolicy<S0, Set_, S2> { self.0.put("PolicyName", value.into_node()); AccountPolicy(self.0, PhantomData_) }
    /// Sets `PolicyType`. Required. An update replaces the resource. The values are constants of [`PolicyType`].
    #[inline] pub fn policy_type(mut self, value: impl IntoValue_<PolicyType>) -> AccountPolicy<S0, S1, Set_> { self.0.put("PolicyType", value.into_node()); AccountPolicy(self.0, PhantomData_) }
    /// Sets `Scope`. The values are constants of [`Scope`].
    #[inline] pub fn scope(mut self, value: impl IntoValue_<Scope>) -> Self { self.0.put("Scope", value.into_node()); self }
    /// Sets `SelectionCriteria`.
    #[inline] pub fn selection_criteria(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SelectionCriteria", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<AccountPolicy> for AccountPolicy<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for AccountPolicy<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Logs::AccountPolicy";
    type Handle = AccountPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AccountPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AccountPolicyRef(Id_);
impl From<Id_> for AccountPolicyRef { #[inline] fn from(id: Id_) -> Self { AccountPolicyRef(id) } }
impl AsRef<Id_> for AccountPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AccountPolicyRef {
    /// `Ref`: `AccountId|PolicyType|PolicyName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AccountId`
    #[inline] pub fn account_id(&self) -> Value_<String> { self.0.attribute("AccountId") }
}
/// Values of `AWS::Logs::AccountPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-accountpolicy.html)
#[derive(Debug)]
pub enum PolicyType {}
impl PolicyType {
    /// `DATA_PROTECTION_POLICY`
    pub const DATA_PROTECTION_POLICY: Value_<PolicyType> = Value_::constant("DATA_PROTECTION_POLICY");
    /// `SUBSCRIPTION_FILTER_POLICY`
    pub const SUBSCRIPTION_FILTER_POLICY: Value_<PolicyType> = Value_::constant("SUBSCRIPTION_FILTER_POLICY");
    /// `FIELD_INDEX_POLICY`
    pub const FIELD_INDEX_POLICY: Value_<PolicyType> = Value_::constant("FIELD_INDEX_POLICY");
    /// `TRANSFORMER_POLICY`
    pub const TRANSFORMER_POLICY: Value_<PolicyType> = Value_::constant("TRANSFORMER_POLICY");
    /// `METRIC_EXTRACTION_POLICY`
    pub const METRIC_EXTRACTION_POLICY: Value_<PolicyType> = Value_::constant("METRIC_EXTRACTION_POLICY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PolicyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Logs::AccountPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-accountpolicy.html)
#[derive(Debug)]
pub enum Scope {}
impl Scope {
    /// `ALL`
    pub const ALL: Value_<Scope> = Value_::constant("ALL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Scope> { Value_::from_node(value.into_node()) }
}
