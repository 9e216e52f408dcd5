// Made by `cargo xtask generate`; do not edit.
//! `AWS::ComputeOptimizer::AutomationRule`

use stanchion_template::generated::*;

/// `AWS::ComputeOptimizer::AutomationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-computeoptimizer-automationrule.html)
#[must_use]
pub struct AutomationRule<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl AutomationRule<Missing_<super::required::name>, Missing_<super::required::recommended_action_types>, Missing_<super::required::rule_type>, Missing_<super::required::schedule>, Missing_<super::required::status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AutomationRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> AutomationRule<S0, S1, S2, S3, S4> {
    /// Sets `Criteria`.
    #[inline] pub fn criteria(mut self, value: impl IntoValue_<Criteria>) -> Self { self.0.put("Criteria", value.into_node()); self }
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 0 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> AutomationRule<Set_, S1, S2, S3, S4> { self.0.put("Name", value.into_node()); AutomationRule(self.0, PhantomData_) }
    /// Sets `OrganizationConfiguration`.
    #[inline] pub fn organization_configuration(mut self, value: impl IntoValue_<OrganizationConfiguration>) -> Self { self.0.put("OrganizationConfiguration", value.into_node()); self }
    /// Sets `Priority`.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Priority", value.into_node()); self }
    /// Sets `RecommendedActionTypes`. Required. At least 1 item. The values are constants of [`RecommendedActionType`].
    #[inline] pub fn recommended_action_types(mut self, value: impl IntoValue_<Vec<RecommendedActionType>>) -> AutomationRule<S0, Set_, S2, S3, S4> { self.0.put("RecommendedActionTypes", value.into_node()); AutomationRule(self.0, PhantomData_) }
    /// Sets `RuleType`. Required. The values are constants of [`RuleType`].
    #[inline] pub fn rule_type(mut self, value: impl IntoValue_<RuleType>) -> AutomationRule<S0, S1, Set_, S3, S4> { self.0.put("RuleType", value.into_node()); AutomationRule(self.0, PhantomData_) }
    /// Sets `Schedule`. Required.
    #[inline] pub fn schedule(mut self, value: impl IntoValue_<Schedule>) -> AutomationRule<S0, S1, S2, Set_, S4> { self.0.put("Schedule", value.into_node()); AutomationRule(self.0, PhantomData_) }
    /// Sets `Status`. Required. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> AutomationRule<S0, S1, S2, S3, Set_> { self.0.put("Status", value.into_node()); AutomationRule(self.0, PhantomData_) }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<AutomationRule> for AutomationRule<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for AutomationRule<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::ComputeOptimizer::AutomationRule";
    type Handle = AutomationRuleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AutomationRule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AutomationRuleRef(Id_);
impl From<Id_> for AutomationRuleRef { #[inline] fn from(id: Id_) -> Self { AutomationRuleRef(id) } }
impl AsRef<Id_> for AutomationRuleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AutomationRuleRef {
    /// `Ref`: `RuleArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AccountId`
    #[inline] pub fn account_id(&self) -> Value_<String> { self.0.attribute("AccountId") }
    /// `Fn::GetAtt` `CreatedTimestamp`
    #[inline] pub fn created_timestamp(&self) -> Value_<String> { self.0.attribute("CreatedTimestamp") }
    /// `Fn::GetAtt` `LastUpdatedTimestamp`
    #[inline] pub fn last_updated_timestamp(&self) -> Value_<String> { self.0.attribute("LastUpdatedTimestamp") }
    /// `Fn::GetAtt` `RuleArn`
    #[inline] pub fn rule_arn(&self) -> Value_<String> { self.0.attribute("RuleArn") }
    /// `Fn::GetAtt` `RuleId`
    #[inline] pub fn rule_id(&self) -> Value_<String> { self.0.attribute("RuleId") }
    /// `Fn::GetAtt` `RuleRevision`
    #[inline] pub fn rule_revision(&self) -> Value_<String> { self.0.attribute("RuleRevision") }
}
/// `AWS::ComputeOptimizer::AutomationRule.IntegerCriteriaCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-computeoptimizer-automationrule-integercriteriacondition.html)
#[must_use]
pub struct IntegerCriteriaCondition(Properties_);
impl IntegerCriteriaCondition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IntegerCriteriaCondition(Properties_::new()) }
}
impl IntegerCriteriaCondition {
    /// Sets `Comparison`. The values are constants of [`Comparison`].
    #[inline] pub fn comparison(mut self, value: impl IntoValue_<Comparison>) -> Self { self.0.put("Comparison", value.into_node()); self }
    /// Sets `Values`.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<i64>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<IntegerCriteriaCondition> for IntegerCriteriaCondition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ComputeOptimizer::AutomationRule.StringCriteriaCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-computeoptimizer-automationrule-stringcriteriacondition.html)
#[must_use]
pub struct StringCriteriaCondition(Properties_);
impl StringCriteriaCondition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StringCriteriaCondition(Properties_::new()) }
}
impl StringCriteriaCondition {
    /// Sets `Comparison`. The values are constants of [`StringCriteriaConditionComparison`].
    #[inline] pub fn comparison(mut self, value: impl IntoValue_<StringCriteriaConditionComparison>) -> Self { self.0.put("Comparison", value.into_node()); self }
    /// Sets `Values`.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<StringCriteriaCondition> for StringCriteriaCondition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ComputeOptimizer::AutomationRule.DoubleCriteriaCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-computeoptimizer-automationrule-doublecriteriacondition.html)
#[must_use]
pub struct DoubleCriteriaCondition(Properties_);
impl DoubleCriteriaCondition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DoubleCriteriaCondition(Properties_::new()) }
}
impl DoubleCriteriaCondition {
    /// Sets `Comparison`. The values are constants of [`DoubleCriteriaConditionComparison`].
    #[inline] pub fn comparison(mut self, value: impl IntoValue_<DoubleCriteriaConditionComparison>) -> Self { self.0.put("Comparison", value.into_node()); self }
    /// Sets `Values`.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<f64>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<DoubleCriteriaCondition> for DoubleCriteriaCondition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ComputeOptimizer::AutomationRule.ResourceTagsCriteriaCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-computeoptimizer-automationrule-resourcetagscriteriacondition.html)
#[must_use]
pub struct ResourceTagsCriteriaCondition(Properties_);
impl ResourceTagsCriteriaCondition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ResourceTagsCriteriaCondition(Properties_::new()) }
}
impl ResourceTagsCriteriaCondition {
    /// Sets `Comparison`. The values are constants of [`ResourceTagsCriteriaConditionComparison`].
    #[inline] pub fn comparison(mut self, value: impl IntoValue_<ResourceTagsCriteriaConditionComparison>) -> Self { self.0.put("Comparison", value.into_node()); self }
    /// Sets `Key`. 1 to 512 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Key", value.into_node()); self }
    /// Sets `Values`.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<ResourceTagsCriteriaCondition> for ResourceTagsCriteriaCondition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ComputeOptimizer::AutomationRule.Criteria`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-computeoptimizer-automationrule-criteria.html)
#[must_use]
pub struct Criteria(Properties_);
impl Criteria {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Criteria(Properties_::new()) }
}
impl Criteria {
    /// Sets `EbsVolumeSizeInGib`.
    #[inline] pub fn ebs_volume_size_in_gib(mut self, value: impl IntoValue_<Vec<IntegerCriteriaCondition>>) -> Self { self.0.put("EbsVolumeSizeInGib", value.into_node()); self }
    /// Sets `EbsVolumeType`.
    #[inline] pub fn ebs_volume_type(mut self, value: impl IntoValue_<Vec<StringCriteriaCondition>>) -> Self { self.0.put("EbsVolumeType", value.into_node()); self }
    /// Sets `EstimatedMonthlySavings`.
    #[inline] pub fn estimated_monthly_savings(mut self, value: impl IntoValue_<Vec<DoubleCriteriaCondition>>) -> Self { self.0.put("EstimatedMonthlySavings", value.into_node()); self }
    /// Sets `LookBackPeriodInDays`.
    #[inline] pub fn look_back_period_in_days(mut self, value: impl IntoValue_<Vec<IntegerCriteriaCondition>>) -> Self { self.0.put("LookBackPeriodInDays", value.into_node()); self }
    /// Sets `Region`.
    #[inline] pub fn region(mut self, value: impl IntoValue_<Vec<StringCriteriaCondition>>) -> Self { self.0.put("Region", value.into_node()); self }
    /// Sets `ResourceArn`.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<Vec<StringCriteriaCondition>>) -> Self { self.0.put("ResourceArn", value.into_node()); self }
    /// Sets `ResourceTag`.
    #[inline] pub fn resource_tag(mut self, value: impl IntoValue_<Vec<ResourceTagsCriteriaCondition>>) -> Self { self.0.put("ResourceTag", value.into_node()); self }
    /// Sets `RestartNeeded`.
    #[inline] pub fn restart_needed(mut self, value: impl IntoValue_<Vec<StringCriteriaCondition>>) -> Self { self.0.put("RestartNeeded", value.into_node()); self }
}
impl IntoValue_<Criteria> for Criteria { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ComputeOptimizer::AutomationRule.OrganizationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-computeoptimizer-automationrule-organizationconfiguration.html)
#[must_use]
pub struct OrganizationConfiguration(Properties_);
impl OrganizationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OrganizationConfiguration(Properties_::new()) }
}
impl OrganizationConfiguration {
    /// Sets `AccountIds`. 1 to 50 items.
    #[inline] pub fn account_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AccountIds", value.into_node()); self }
    /// Sets `RuleApplyOrder`. The values are constants of [`RuleApplyOrder`].
    #[inline] pub fn rule_apply_order(mut self, value: impl IntoValue_<RuleApplyOrder>) -> Self { self.0.put("RuleApplyOrder", value.into_node()); self }
}
impl IntoValue_<OrganizationConfiguration> for OrganizationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ComputeOptimizer::AutomationRule.Schedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-computeoptimizer-automationrule-schedule.html)
#[must_use]
pub struct Schedule(Properties_);
impl Schedule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Schedule(Properties_::new()) }
}
impl Schedule {
    /// Sets `ExecutionWindowInMinutes`. 60 to 1440.
    #[inline] pub fn execution_window_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ExecutionWindowInMinutes", value.into_node()); self }
    /// Sets `ScheduleExpression`.
    #[inline] pub fn schedule_expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ScheduleExpression", value.into_node()); self }
    /// Sets `ScheduleExpressionTimezone`.
    #[inline] pub fn schedule_expression_timezone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ScheduleExpressionTimezone", value.into_node()); self }
}
impl IntoValue_<Schedule> for Schedule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ComputeOptimizer::AutomationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-computeoptimizer-automationrule.html)
#[derive(Debug)]
pub enum Comparison {}
impl Comparison {
    /// `StringEquals`
    pub const STRING_EQUALS: Value_<Comparison> = Value_::constant("StringEquals");
    /// `StringNotEquals`
    pub const STRING_NOT_EQUALS: Value_<Comparison> = Value_::constant("StringNotEquals");
    /// `StringEqualsIgnoreCase`
    pub const STRING_EQUALS_IGNORE_CASE: Value_<Comparison> = Value_::constant("StringEqualsIgnoreCase");
    /// `StringNotEqualsIgnoreCase`
    pub const STRING_NOT_EQUALS_IGNORE_CASE: Value_<Comparison> = Value_::constant("StringNotEqualsIgnoreCase");
    /// `StringLike`
    pub const STRING_LIKE: Value_<Comparison> = Value_::constant("StringLike");
    /// `StringNotLike`
    pub const STRING_NOT_LIKE: Value_<Comparison> = Value_::constant("StringNotLike");
    /// `NumericEquals`
    pub const NUMERIC_EQUALS: Value_<Comparison> = Value_::constant("NumericEquals");
    /// `NumericNotEquals`
    pub const NUMERIC_NOT_EQUALS: Value_<Comparison> = Value_::constant("NumericNotEquals");
    /// `NumericLessThan`
    pub const NUMERIC_LESS_THAN: Value_<Comparison> = Value_::constant("NumericLessThan");
    /// `NumericLessThanEquals`
    pub const NUMERIC_LESS_THAN_EQUALS: Value_<Comparison> = Value_::constant("NumericLessThanEquals");
    /// `NumericGreaterThan`
    pub const NUMERIC_GREATER_THAN: Value_<Comparison> = Value_::constant("NumericGreaterThan");
    /// `NumericGreaterThanEquals`
    pub const NUMERIC_GREATER_THAN_EQUALS: Value_<Comparison> = Value_::constant("NumericGreaterThanEquals");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Comparison> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ComputeOptimizer::AutomationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-computeoptimizer-automationrule.html)
#[derive(Debug)]
pub enum StringCriteriaConditionComparison {}
impl StringCriteriaConditionComparison {
    /// `StringEquals`
    pub const STRING_EQUALS: Value_<StringCriteriaConditionComparison> = Value_::constant("StringEquals");
    /// `StringNotEquals`
    pub const STRING_NOT_EQUALS: Value_<StringCriteriaConditionComparison> = Value_::constant("StringNotEquals");
    /// `StringEqualsIgnoreCase`
    pub const STRING_EQUALS_IGNORE_CASE: Value_<StringCriteriaConditionComparison> = Value_::constant("StringEqualsIgnoreCase");
    /// `StringNotEqualsIgnoreCase`
    pub const STRING_NOT_EQUALS_IGNORE_CASE: Value_<StringCriteriaConditionComparison> = Value_::constant("StringNotEqualsIgnoreCase");
    /// `StringLike`
    pub const STRING_LIKE: Value_<StringCriteriaConditionComparison> = Value_::constant("StringLike");
    /// `StringNotLike`
    pub const STRING_NOT_LIKE: Value_<StringCriteriaConditionComparison> = Value_::constant("StringNotLike");
    /// `NumericEquals`
    pub const NUMERIC_EQUALS: Value_<StringCriteriaConditionComparison> = Value_::constant("NumericEquals");
    /// `NumericNotEquals`
    pub const NUMERIC_NOT_EQUALS: Value_<StringCriteriaConditionComparison> = Value_::constant("NumericNotEquals");
    /// `NumericLessThan`
    pub const NUMERIC_LESS_THAN: Value_<StringCriteriaConditionComparison> = Value_::constant("NumericLessThan");
    /// `NumericLessThanEquals`
    pub const NUMERIC_LESS_THAN_EQUALS: Value_<StringCriteriaConditionComparison> = Value_::constant("NumericLessThanEquals");
    /// `NumericGreaterThan`
    pub const NUMERIC_GREATER_THAN: Value_<StringCriteriaConditionComparison> = Value_::constant("NumericGreaterThan");
    /// `NumericGreaterThanEquals`
    pub const NUMERIC_GREATER_THAN_EQUALS: Value_<StringCriteriaConditionComparison> = Value_::constant("NumericGreaterThanEquals");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StringCriteriaConditionComparison> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ComputeOptimizer::AutomationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-computeoptimizer-automationrule.html)
#[derive(Debug)]
pub enum DoubleCriteriaConditionComparison {}
impl DoubleCriteriaConditionComparison {
    /// `StringEquals`
    pub const STRING_EQUALS: Value_<DoubleCriteriaConditionComparison> = Value_::constant("StringEquals");
    /// `StringNotEquals`
    pub const STRING_NOT_EQUALS: Value_<DoubleCriteriaConditionComparison> = Value_::constant("StringNotEquals");
    /// `StringEqualsIgnoreCase`
    pub const STRING_EQUALS_IGNORE_CASE: Value_<DoubleCriteriaConditionComparison> = Value_::constant("StringEqualsIgnoreCase");
    /// `StringNotEqualsIgnoreCase`
    pub const STRING_NOT_EQUALS_IGNORE_CASE: Value_<DoubleCriteriaConditionComparison> = Value_::constant("StringNotEqualsIgnoreCase");
    /// `StringLike`
    pub const STRING_LIKE: Value_<DoubleCriteriaConditionComparison> = Value_::constant("StringLike");
    /// `StringNotLike`
    pub const STRING_NOT_LIKE: Value_<DoubleCriteriaConditionComparison> = Value_::constant("StringNotLike");
    /// `NumericEquals`
    pub const NUMERIC_EQUALS: Value_<DoubleCriteriaConditionComparison> = Value_::constant("NumericEquals");
    /// `NumericNotEquals`
    pub const NUMERIC_NOT_EQUALS: Value_<DoubleCriteriaConditionComparison> = Value_::constant("NumericNotEquals");
    /// `NumericLessThan`
    pub const NUMERIC_LESS_THAN: Value_<DoubleCriteriaConditionComparison> = Value_::constant("NumericLessThan");
    /// `NumericLessThanEquals`
    pub const NUMERIC_LESS_THAN_EQUALS: Value_<DoubleCriteriaConditionComparison> = Value_::constant("NumericLessThanEquals");
    /// `NumericGreaterThan`
    pub const NUMERIC_GREATER_THAN: Value_<DoubleCriteriaConditionComparison> = Value_::constant("NumericGreaterThan");
    /// `NumericGreaterThanEquals`
    pub const NUMERIC_GREATER_THAN_EQUALS: Value_<DoubleCriteriaConditionComparison> = Value_::constant("NumericGreaterThanEquals");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DoubleCriteriaConditionComparison> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ComputeOptimizer::AutomationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-computeoptimizer-automationrule.html)
#[derive(Debug)]
pub enum ResourceTagsCriteriaConditionComparison {}
impl ResourceTagsCriteriaConditionComparison {
    /// `StringEquals`
    pub const STRING_EQUALS: Value_<ResourceTagsCriteriaConditionComparison> = Value_::constant("StringEquals");
    /// `StringNotEquals`
    pub const STRING_NOT_EQUALS: Value_<ResourceTagsCriteriaConditionComparison> = Value_::constant("StringNotEquals");
    /// `StringEqualsIgnoreCase`
    pub const STRING_EQUALS_IGNORE_CASE: Value_<ResourceTagsCriteriaConditionComparison> = Value_::constant("StringEqualsIgnoreCase");
    /// `StringNotEqualsIgnoreCase`
    pub const STRING_NOT_EQUALS_IGNORE_CASE: Value_<ResourceTagsCriteriaConditionComparison> = Value_::constant("StringNotEqualsIgnoreCase");
    /// `StringLike`
    pub const STRING_LIKE: Value_<ResourceTagsCriteriaConditionComparison> = Value_::constant("StringLike");
    /// `StringNotLike`
    pub const STRING_NOT_LIKE: Value_<ResourceTagsCriteriaConditionComparison> = Value_::constant("StringNotLike");
    /// `NumericEquals`
    pub const NUMERIC_EQUALS: Value_<ResourceTagsCriteriaConditionComparison> = Value_::constant("NumericEquals");
    /// `NumericNotEquals`
    pub const NUMERIC_NOT_EQUALS: Value_<ResourceTagsCriteriaConditionComparison> = Value_::constant("NumericNotEquals");
    /// `NumericLessThan`
    pub const NUMERIC_LESS_THAN: Value_<ResourceTagsCriteriaConditionComparison> = Value_::constant("NumericLessThan");
    /// `NumericLessThanEquals`
    pub const NUMERIC_LESS_THAN_EQUALS: Value_<ResourceTagsCriteriaConditionComparison> = Value_::constant("NumericLessThanEquals");
    /// `NumericGreaterThan`
    pub const NUMERIC_GREATER_THAN: Value_<ResourceTagsCriteriaConditionComparison> = Value_::constant("NumericGreaterThan");
    /// `NumericGreaterThanEquals`
    pub const NUMERIC_GREATER_THAN_EQUALS: Value_<ResourceTagsCriteriaConditionComparison> = Value_::constant("NumericGreaterThanEquals");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResourceTagsCriteriaConditionComparison> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ComputeOptimizer::AutomationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-computeoptimizer-automationrule.html)
#[derive(Debug)]
pub enum RuleApplyOrder {}
impl RuleApplyOrder {
    /// `BeforeAccountRules`
    pub const BEFORE_ACCOUNT_RULES: Value_<RuleApplyOrder> = Value_::constant("BeforeAccountRules");
    /// `AfterAccountRules`
    pub const AFTER_ACCOUNT_RULES: Value_<RuleApplyOrder> = Value_::constant("AfterAccountRules");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RuleApplyOrder> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ComputeOptimizer::AutomationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-computeoptimizer-automationrule.html)
#[derive(Debug)]
pub enum RecommendedActionType {}
impl RecommendedActionType {
    /// `SnapshotAndDeleteUnattachedEbsVolume`
    pub const SNAPSHOT_AND_DELETE_UNATTACHED_EBS_VOLUME: Value_<RecommendedActionType> = Value_::constant("SnapshotAndDeleteUnattachedEbsVolume");
    /// `UpgradeEbsVolumeType`
    pub const UPGRADE_EBS_VOLUME_TYPE: Value_<RecommendedActionType> = Value_::constant("UpgradeEbsVolumeType");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RecommendedActionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ComputeOptimizer::AutomationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-computeoptimizer-automationrule.html)
#[derive(Debug)]
pub enum RuleType {}
impl RuleType {
    /// `AccountRule`
    pub const ACCOUNT_RULE: Value_<RuleType> = Value_::constant("AccountRule");
    /// `OrganizationRule`
    pub const ORGANIZATION_RULE: Value_<RuleType> = Value_::constant("OrganizationRule");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RuleType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ComputeOptimizer::AutomationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-computeoptimizer-automationrule.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `Active`
    pub const ACTIVE: Value_<Status> = Value_::constant("Active");
    /// `Inactive`
    pub const INACTIVE: Value_<Status> = Value_::constant("Inactive");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
