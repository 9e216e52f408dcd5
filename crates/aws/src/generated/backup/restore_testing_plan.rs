// Made by `cargo xtask generate`; do not edit.
//! `AWS::Backup::RestoreTestingPlan`

use stanchion_template::generated::*;

/// `AWS::Backup::RestoreTestingPlan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-restoretestingplan.html)
#[must_use]
pub struct RestoreTestingPlan<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl RestoreTestingPlan<Missing_<super::required::recovery_point_selection>, Missing_<super::required::restore_testing_plan_name>, Missing_<super::required::schedule_expression>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RestoreTestingPlan(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> RestoreTestingPlan<S0, S1, S2> {
    /// Sets `RecoveryPointSelection`. Required.
    #[inline] pub fn recovery_point_selection(mut self, value: impl IntoValue_<RestoreTestingRecoveryPointSelection>) -> RestoreTestingPlan<Set_, S1, S2> { self.0.put("RecoveryPointSelection", value.into_node()); RestoreTestingPlan(self.0, PhantomData_) }
    /// Sets `RestoreTestingPlanName`. Required. An update replaces the resource.
    #[inline] pub fn restore_testing_plan_name(mut self, value: impl IntoValue_<String>) -> RestoreTestingPlan<S0, Set_, S2> { self.0.put("RestoreTestingPlanName", value.into_node()); RestoreTestingPlan(self.0, PhantomData_) }
    /// Sets `ScheduleExpression`. Required.
    #[inline] pub fn schedule_expression(mut self, value: impl IntoValue_<String>) -> RestoreTestingPlan<S0, S1, Set_> { self.0.put("ScheduleExpression", value.into_node()); RestoreTestingPlan(self.0, PhantomData_) }
    /// Sets `ScheduleExpressionTimezone`.
    #[inline] pub fn schedule_expression_timezone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ScheduleExpressionTimezone", value.into_node()); self }
    /// Sets `StartWindowHours`.
    #[inline] pub fn start_window_hours(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StartWindowHours", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<RestoreTestingPlan> for RestoreTestingPlan<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for RestoreTestingPlan<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Backup::RestoreTestingPlan";
    type Handle = RestoreTestingPlanRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RestoreTestingPlan`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RestoreTestingPlanRef(Id_);
impl From<Id_> for RestoreTestingPlanRef { #[inline] fn from(id: Id_) -> Self { RestoreTestingPlanRef(id) } }
impl AsRef<Id_> for RestoreTestingPlanRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RestoreTestingPlanRef {
    /// `Ref`: `RestoreTestingPlanName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `RestoreTestingPlanArn`
    #[inline] pub fn restore_testing_plan_arn(&self) -> Value_<String> { self.0.attribute("RestoreTestingPlanArn") }
}
/// `AWS::Backup::RestoreTestingPlan.RestoreTestingRecoveryPointSelection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-restoretestingplan-restoretestingrecoverypointselection.html)
#[must_use]
pub struct RestoreTestingRecoveryPointSelection<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl RestoreTestingRecoveryPointSelection<Missing_<super::required::algorithm>, Missing_<super::required::include_vaults>, Missing_<super::required::recovery_point_types>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RestoreTestingRecoveryPointSelection(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> RestoreTestingRecoveryPointSelection<S0, S1, S2> {
    /// Sets `Algorithm`. Required. The values are constants of [`RestoreTestingRecoveryPointSelectionAlgorithm`].
    #[inline] pub fn algorithm(mut self, value: impl IntoValue_<RestoreTestingRecoveryPointSelectionAlgorithm>) -> RestoreTestingRecoveryPointSelection<Set_, S1, S2> { self.0.put("Algorithm", value.into_node()); RestoreTestingRecoveryPointSelection(self.0, PhantomData_) }
    /// Sets `ExcludeVaults`.
    #[inline] pub fn exclude_vaults(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExcludeVaults", value.into_node()); self }
    /// Sets `IncludeVaults`. Required.
    #[inline] pub fn include_vaults(mut self, value: impl IntoValue_<Vec<String>>) -> RestoreTestingRecoveryPointSelection<S0, Set_, S2> { self.0.put("IncludeVaults", value.into_node()); RestoreTestingRecoveryPointSelection(self.0, PhantomData_) }
    /// Sets `RecoveryPointTypes`. Required. The values are constants of [`RestoreTestingRecoveryPointType`].
    #[inline] pub fn recovery_point_types(mut self, value: impl IntoValue_<Vec<RestoreTestingRecoveryPointType>>) -> RestoreTestingRecoveryPointSelection<S0, S1, Set_> { self.0.put("RecoveryPointTypes", value.into_node()); RestoreTestingRecoveryPointSelection(self.0, PhantomData_) }
    /// Sets `SelectionWindowDays`.
    #[inline] pub fn selection_window_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SelectionWindowDays", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<RestoreTestingRecoveryPointSelection> for RestoreTestingRecoveryPointSelection<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Backup::RestoreTestingPlan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-restoretestingplan.html)
#[derive(Debug)]
pub enum RestoreTestingRecoveryPointSelectionAlgorithm {}
impl RestoreTestingRecoveryPointSelectionAlgorithm {
    /// `LATEST_WITHIN_WINDOW`
    pub const LATEST_WITHIN_WINDOW: Value_<RestoreTestingRecoveryPointSelectionAlgorithm> = Value_::constant("LATEST_WITHIN_WINDOW");
    /// `RANDOM_WITHIN_WINDOW`
    pub const RANDOM_WITHIN_WINDOW: Value_<RestoreTestingRecoveryPointSelectionAlgorithm> = Value_::constant("RANDOM_WITHIN_WINDOW");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RestoreTestingRecoveryPointSelectionAlgorithm> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Backup::RestoreTestingPlan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-restoretestingplan.html)
#[derive(Debug)]
pub enum RestoreTestingRecoveryPointType {}
impl RestoreTestingRecoveryPointType {
    /// `SNAPSHOT`
    pub const SNAPSHOT: Value_<RestoreTestingRecoveryPointType> = Value_::constant("SNAPSHOT");
    /// `CONTINUOUS`
    pub const CONTINUOUS: Value_<RestoreTestingRecoveryPointType> = Value_::constant("CONTINUOUS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RestoreTestingRecoveryPointType> { Value_::from_node(value.into_node()) }
}
