// Made by `cargo xtask generate`; do not edit.
//! `AWS::Deadline::Budget`

use stanchion_template::generated::*;

/// `AWS::Deadline::Budget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-budget.html)
#[must_use]
pub struct Budget<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5,)>);
impl Budget<Missing_<super::required::actions>, Missing_<super::required::approximate_dollar_limit>, Missing_<super::required::display_name>, Missing_<super::required::farm_id>, Missing_<super::required::schedule>, Missing_<super::required::usage_tracking_resource>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Budget(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5> Budget<S0, S1, S2, S3, S4, S5> {
    /// Sets `Actions`. Required. 0 to 10 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<BudgetActionToAdd>>) -> Budget<Set_, S1, S2, S3, S4, S5> { self.0.put("Actions", value.into_node()); Budget(self.0, PhantomData_) }
    /// Sets `ApproximateDollarLimit`. Required. At least 0.01.
    #[inline] pub fn approximate_dollar_limit(mut self, value: impl IntoValue_<f64>) -> Budget<S0, Set_, S2, S3, S4, S5> { self.0.put("ApproximateDollarLimit", value.into_node()); Budget(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 100 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisplayName`. Required. 1 to 100 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Budget<S0, S1, Set_, S3, S4, S5> { self.0.put("DisplayName", value.into_node()); Budget(self.0, PhantomData_) }
    /// Sets `FarmId`. Required. An update replaces the resource.
    #[inline] pub fn farm_id(mut self, value: impl IntoValue_<String>) -> Budget<S0, S1, S2, Set_, S4, S5> { self.0.put("FarmId", value.into_node()); Budget(self.0, PhantomData_) }
    /// Sets `Schedule`. Required.
    #[inline] pub fn schedule(mut self, value: impl IntoValue_<BudgetSchedule>) -> Budget<S0, S1, S2, S3, Set_, S5> { self.0.put("Schedule", value.into_node()); Budget(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UsageTrackingResource`. Required. An update replaces the resource.
    #[inline] pub fn usage_tracking_resource(mut self, value: impl IntoValue_<UsageTrackingResource>) -> Budget<S0, S1, S2, S3, S4, Set_> { self.0.put("UsageTrackingResource", value.into_node()); Budget(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> IntoValue_<Budget> for Budget<S0, S1, S2, S3, S4, S5> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> ResourceType_ for Budget<S0, S1, S2, S3, S4, S5> {
    const TYPE: &'static str = "AWS::Deadline::Budget";
    type Handle = BudgetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Budget`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BudgetRef(Id_);
impl From<Id_> for BudgetRef { #[inline] fn from(id: Id_) -> Self { BudgetRef(id) } }
impl AsRef<Id_> for BudgetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BudgetRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `BudgetId`
    #[inline] pub fn budget_id(&self) -> Value_<String> { self.0.attribute("BudgetId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::Deadline::Budget.BudgetActionToAdd`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-budget-budgetactiontoadd.html)
#[must_use]
pub struct BudgetActionToAdd<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BudgetActionToAdd<Missing_<super::required::threshold_percentage>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BudgetActionToAdd(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BudgetActionToAdd<S0, S1> {
    /// Sets `Description`. 0 to 100 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ThresholdPercentage`. Required. 0 to 100.
    #[inline] pub fn threshold_percentage(mut self, value: impl IntoValue_<f64>) -> BudgetActionToAdd<Set_, S1> { self.0.put("ThresholdPercentage", value.into_node()); BudgetActionToAdd(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> BudgetActionToAdd<S0, Set_> { self.0.put("Type", value.into_node()); BudgetActionToAdd(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BudgetActionToAdd> for BudgetActionToAdd<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Deadline::Budget.FixedBudgetSchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-budget-fixedbudgetschedule.html)
#[must_use]
pub struct FixedBudgetSchedule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FixedBudgetSchedule<Missing_<super::required::end_time>, Missing_<super::required::start_time>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FixedBudgetSchedule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FixedBudgetSchedule<S0, S1> {
    /// Sets `EndTime`. Required.
    #[inline] pub fn end_time(mut self, value: impl IntoValue_<String>) -> FixedBudgetSchedule<Set_, S1> { self.0.put("EndTime", value.into_node()); FixedBudgetSchedule(self.0, PhantomData_) }
    /// Sets `StartTime`. Required.
    #[inline] pub fn start_time(mut self, value: impl IntoValue_<String>) -> FixedBudgetSchedule<S0, Set_> { self.0.put("StartTime", value.into_node()); FixedBudgetSchedule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FixedBudgetSchedule> for FixedBudgetSchedule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Deadline::Budget.BudgetSchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-budget-budgetschedule.html)
#[must_use]
pub struct BudgetSchedule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl BudgetSchedule<Missing_<super::required::fixed>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BudgetSchedule(Properties_::new(), PhantomData_) }
}
impl<S0> BudgetSchedule<S0> {
    /// Sets `Fixed`. Required.
    #[inline] pub fn fixed(mut self, value: impl IntoValue_<FixedBudgetSchedule>) -> BudgetSchedule<Set_> { self.0.put("Fixed", value.into_node()); BudgetSchedule(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<BudgetSchedule> for BudgetSchedule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Deadline::Budget.UsageTrackingResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-budget-usagetrackingresource.html)
#[must_use]
pub struct UsageTrackingResource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl UsageTrackingResource<Missing_<super::required::queue_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UsageTrackingResource(Properties_::new(), PhantomData_) }
}
impl<S0> UsageTrackingResource<S0> {
    /// Sets `QueueId`. Required.
    #[inline] pub fn queue_id(mut self, value: impl IntoValue_<String>) -> UsageTrackingResource<Set_> { self.0.put("QueueId", value.into_node()); UsageTrackingResource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<UsageTrackingResource> for UsageTrackingResource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Deadline::Budget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-budget.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `STOP_SCHEDULING_AND_COMPLETE_TASKS`
    pub const STOP_SCHEDULING_AND_COMPLETE_TASKS: Value_<Type> = Value_::constant("STOP_SCHEDULING_AND_COMPLETE_TASKS");
    /// `STOP_SCHEDULING_AND_CANCEL_TASKS`
    pub const STOP_SCHEDULING_AND_CANCEL_TASKS: Value_<Type> = Value_::constant("STOP_SCHEDULING_AND_CANCEL_TASKS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
