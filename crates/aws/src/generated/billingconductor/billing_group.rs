// Made by `cargo xtask generate`; do not edit.
//! `AWS::BillingConductor::BillingGroup`

use stanchion_template::generated::*;

/// `AWS::BillingConductor::BillingGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-billinggroup.html)
#[must_use]
pub struct BillingGroup<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl BillingGroup<Missing_<super::required::account_grouping>, Missing_<super::required::computation_preference>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BillingGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> BillingGroup<S0, S1, S2> {
    /// Sets `AccountGrouping`. Required.
    #[inline] pub fn account_grouping(mut self, value: impl IntoValue_<AccountGrouping>) -> BillingGroup<Set_, S1, S2> { self.0.put("AccountGrouping", value.into_node()); BillingGroup(self.0, PhantomData_) }
    /// Sets `ComputationPreference`. Required.
    #[inline] pub fn computation_preference(mut self, value: impl IntoValue_<ComputationPreference>) -> BillingGroup<S0, Set_, S2> { self.0.put("ComputationPreference", value.into_node()); BillingGroup(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> BillingGroup<S0, S1, Set_> { self.0.put("Name", value.into_node()); BillingGroup(self.0, PhantomData_) }
    /// Sets `PrimaryAccountId`. An update replaces the resource.
    #[inline] pub fn primary_account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrimaryAccountId", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<BillingGroup> for BillingGroup<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for BillingGroup<S0, S1, S2> {
    const TYPE: &'static str = "AWS::BillingConductor::BillingGroup";
    type Handle = BillingGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`BillingGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BillingGroupRef(Id_);
impl From<Id_> for BillingGroupRef { #[inline] fn from(id: Id_) -> Self { BillingGroupRef(id) } }
impl AsRef<Id_> for BillingGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BillingGroupRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<i64> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<i64> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `Size`
    #[inline] pub fn size(&self) -> Value_<i64> { self.0.attribute("Size") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `StatusReason`
    #[inline] pub fn status_reason(&self) -> Value_<String> { self.0.attribute("StatusReason") }
}
/// `AWS::BillingConductor::BillingGroup.AccountGrouping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-billingconductor-billinggroup-accountgrouping.html)
#[must_use]
pub struct AccountGrouping(Properties_);
impl AccountGrouping {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AccountGrouping(Properties_::new()) }
}
impl AccountGrouping {
    /// Sets `AutoAssociate`.
    #[inline] pub fn auto_associate(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoAssociate", value.into_node()); self }
    /// Sets `LinkedAccountIds`. 1 to 30 items.
    #[inline] pub fn linked_account_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("LinkedAccountIds", value.into_node()); self }
    /// Sets `ResponsibilityTransferArn`.
    #[inline] pub fn responsibility_transfer_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResponsibilityTransferArn", value.into_node()); self }
}
impl IntoValue_<AccountGrouping> for AccountGrouping { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BillingConductor::BillingGroup.ComputationPreference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-billingconductor-billinggroup-computationpreference.html)
#[must_use]
pub struct ComputationPreference<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ComputationPreference<Missing_<super::required::pricing_plan_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ComputationPreference(Properties_::new(), PhantomData_) }
}
impl<S0> ComputationPreference<S0> {
    /// Sets `PricingPlanArn`. Required.
    #[inline] pub fn pricing_plan_arn(mut self, value: impl IntoValue_<String>) -> ComputationPreference<Set_> { self.0.put("PricingPlanArn", value.into_node()); ComputationPreference(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ComputationPreference> for ComputationPreference<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
