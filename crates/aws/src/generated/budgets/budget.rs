// Made by `cargo xtask generate`; do not edit.
//! `AWS::Budgets::Budget`

use stanchion_template::generated::*;

/// `AWS::Budgets::Budget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budget.html)
#[must_use]
pub struct Budget<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Budget<Missing_<super::required::budget>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Budget(Properties_::new(), PhantomData_) }
}
impl<S0> Budget<S0> {
    /// Sets `Budget`. Required.
    #[inline] pub fn budget(mut self, value: impl IntoValue_<BudgetData>) -> Budget<Set_> { self.0.put("Budget", value.into_node()); Budget(self.0, PhantomData_) }
    /// Sets `NotificationsWithSubscribers`. An update replaces the resource.
    #[inline] pub fn notifications_with_subscribers(mut self, value: impl IntoValue_<Vec<NotificationWithSubscribers>>) -> Self { self.0.put("NotificationsWithSubscribers", value.into_node()); self }
    /// Sets `ResourceTags`.
    #[inline] pub fn resource_tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("ResourceTags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Budget> for Budget<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Budget<S0> {
    const TYPE: &'static str = "AWS::Budgets::Budget";
    type Handle = BudgetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Budget`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BudgetRef(Id_);
impl From<Id_> for BudgetRef { #[inline] fn from(id: Id_) -> Self { BudgetRef(id) } }
impl AsRef<Id_> for BudgetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BudgetRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::Budgets::Budget.HistoricalOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-historicaloptions.html)
#[must_use]
pub struct HistoricalOptions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HistoricalOptions<Missing_<super::required::budget_adjustment_period>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HistoricalOptions(Properties_::new(), PhantomData_) }
}
impl<S0> HistoricalOptions<S0> {
    /// Sets `BudgetAdjustmentPeriod`. Required.
    #[inline] pub fn budget_adjustment_period(mut self, value: impl IntoValue_<i64>) -> HistoricalOptions<Set_> { self.0.put("BudgetAdjustmentPeriod", value.into_node()); HistoricalOptions(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<HistoricalOptions> for HistoricalOptions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Budgets::Budget.AutoAdjustData`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-autoadjustdata.html)
#[must_use]
pub struct AutoAdjustData<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AutoAdjustData<Missing_<super::required::auto_adjust_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AutoAdjustData(Properties_::new(), PhantomData_) }
}
impl<S0> AutoAdjustData<S0> {
    /// Sets `AutoAdjustType`. Required.
    #[inline] pub fn auto_adjust_type(mut self, value: impl IntoValue_<String>) -> AutoAdjustData<Set_> { self.0.put("AutoAdjustType", value.into_node()); AutoAdjustData(self.0, PhantomData_) }
    /// Sets `HistoricalOptions`.
    #[inline] pub fn historical_options(mut self, value: impl IntoValue_<HistoricalOptions>) -> Self { self.0.put("HistoricalOptions", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AutoAdjustData> for AutoAdjustData<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Budgets::Budget.Spend`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-spend.html)
#[must_use]
pub struct Spend<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Spend<Missing_<super::required::amount>, Missing_<super::required::unit>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Spend(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Spend<S0, S1> {
    /// Sets `Amount`. Required.
    #[inline] pub fn amount(mut self, value: impl IntoValue_<f64>) -> Spend<Set_, S1> { self.0.put("Amount", value.into_node()); Spend(self.0, PhantomData_) }
    /// Sets `Unit`. Required.
    #[inline] pub fn unit(mut self, value: impl IntoValue_<String>) -> Spend<S0, Set_> { self.0.put("Unit", value.into_node()); Spend(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Spend> for Spend<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Budgets::Budget.CostTypes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-costtypes.html)
#[must_use]
pub struct CostTypes(Properties_);
impl CostTypes {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CostTypes(Properties_::new()) }
}
impl CostTypes {
    /// Sets `IncludeCredit`.
    #[inline] pub fn include_credit(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeCredit", value.into_node()); self }
    /// Sets `IncludeDiscount`.
    #[inline] pub fn include_discount(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeDiscount", value.into_node()); self }
    /// Sets `IncludeOtherSubscription`.
    #[inline] pub fn include_other_subscription(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeOtherSubscription", value.into_node()); self }
    /// Sets `IncludeRecurring`.
    #[inline] pub fn include_recurring(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeRecurring", value.into_node()); self }
    /// Sets `IncludeRefund`.
    #[inline] pub fn include_refund(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeRefund", value.into_node()); self }
    /// Sets `IncludeSubscription`.
    #[inline] pub fn include_subscription(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeSubscription", value.into_node()); self }
    /// Sets `IncludeSupport`.
    #[inline] pub fn include_support(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeSupport", value.into_node()); self }
    /// Sets `IncludeTax`.
    #[inline] pub fn include_tax(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeTax", value.into_node()); self }
    /// Sets `IncludeUpfront`.
    #[inline] pub fn include_upfront(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeUpfront", value.into_node()); self }
    /// Sets `UseAmortized`.
    #[inline] pub fn use_amortized(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseAmortized", value.into_node()); self }
    /// Sets `UseBlended`.
    #[inline] pub fn use_blended(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseBlended", value.into_node()); self }
}
impl IntoValue_<CostTypes> for CostTypes { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Budgets::Budget.CostCategoryValues`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-costcategoryvalues.html)
#[must_use]
pub struct CostCategoryValues(Properties_);
impl CostCategoryValues {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CostCategoryValues(Properties_::new()) }
}
impl CostCategoryValues {
    /// Sets `Key`.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Key", value.into_node()); self }
    /// Sets `MatchOptions`.
    #[inline] pub fn match_options(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("MatchOptions", value.into_node()); self }
    /// Sets `Values`.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<CostCategoryValues> for CostCategoryValues { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Budgets::Budget.ExpressionDimensionValues`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-expressiondimensionvalues.html)
#[must_use]
pub struct ExpressionDimensionValues(Properties_);
impl ExpressionDimensionValues {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ExpressionDimensionValues(Properties_::new()) }
}
impl ExpressionDimensionValues {
    /// Sets `Key`.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Key", value.into_node()); self }
    /// Sets `MatchOptions`.
    #[inline] pub fn match_options(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("MatchOptions", value.into_node()); self }
    /// Sets `Values`.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<ExpressionDimensionValues> for ExpressionDimensionValues { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Budgets::Budget.TagValues`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-tagvalues.html)
#[must_use]
pub struct TagValues(Properties_);
impl TagValues {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TagValues(Properties_::new()) }
}
impl TagValues {
    /// Sets `Key`.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Key", value.into_node()); self }
    /// Sets `MatchOptions`.
    #[inline] pub fn match_options(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("MatchOptions", value.into_node()); self }
    /// Sets `Values`.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<TagValues> for TagValues { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Budgets::Budget.Expression`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-expression.html)
#[must_use]
pub struct Expression(Properties_);
impl Expression {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Expression(Properties_::new()) }
}
impl Expression {
    /// Sets `And`.
    #[inline] pub fn and(mut self, value: impl IntoValue_<Vec<Expression>>) -> Self { self.0.put("And", value.into_node()); self }
    /// Sets `CostCategories`.
    #[inline] pub fn cost_categories(mut self, value: impl IntoValue_<CostCategoryValues>) -> Self { self.0.put("CostCategories", value.into_node()); self }
    /// Sets `Dimensions`.
    #[inline] pub fn dimensions(mut self, value: impl IntoValue_<ExpressionDimensionValues>) -> Self { self.0.put("Dimensions", value.into_node()); self }
    /// Sets `Not`.
    #[inline] pub fn not(mut self, value: impl IntoValue_<Expression>) -> Self { self.0.put("Not", value.into_node()); self }
    /// Sets `Or`.
    #[inline] pub fn or(mut self, value: impl IntoValue_<Vec<Expression>>) -> Self { self.0.put("Or", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<TagValues>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Expression> for Expression { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Budgets::Budget.TimePeriod`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-timeperiod.html)
#[must_use]
pub struct TimePeriod(Properties_);
impl TimePeriod {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TimePeriod(Properties_::new()) }
}
impl TimePeriod {
    /// Sets `End`.
    #[inline] pub fn end(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("End", value.into_node()); self }
    /// Sets `Start`.
    #[inline] pub fn start(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Start", value.into_node()); self }
}
impl IntoValue_<TimePeriod> for TimePeriod { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Budgets::Budget.BudgetData`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-budgetdata.html)
#[must_use]
pub struct BudgetData<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BudgetData<Missing_<super::required::budget_type>, Missing_<super::required::time_unit>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BudgetData(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BudgetData<S0, S1> {
    /// Sets `AutoAdjustData`.
    #[inline] pub fn auto_adjust_data(mut self, value: impl IntoValue_<AutoAdjustData>) -> Self { self.0.put("AutoAdjustData", value.into_node()); self }
    /// Sets `BillingViewArn`.
    #[inline] pub fn billing_view_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BillingViewArn", value.into_node()); self }
    /// Sets `BudgetLimit`.
    #[inline] pub fn budget_limit(mut self, value: impl IntoValue_<Spend>) -> Self { self.0.put("BudgetLimit", value.into_node()); self }
    /// Sets `BudgetName`.
    #[inline] pub fn budget_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BudgetName", value.into_node()); self }
    /// Sets `BudgetType`. Required.
    #[inline] pub fn budget_type(mut self, value: impl IntoValue_<String>) -> BudgetData<Set_, S1> { self.0.put("BudgetType", value.into_node()); BudgetData(self.0, PhantomData_) }
    /// Sets `CostFilters`.
    #[inline] pub fn cost_filters(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("CostFilters", value.into_node()); self }
    /// Sets `CostTypes`.
    #[inline] pub fn cost_types(mut self, value: impl IntoValue_<CostTypes>) -> Self { self.0.put("CostTypes", value.into_node()); self }
    /// Sets `FilterExpression`.
    #[inline] pub fn filter_expression(mut self, value: impl IntoValue_<Expression>) -> Self { self.0.put("FilterExpression", value.into_node()); self }
    /// Sets `Metrics`.
    #[inline] pub fn metrics(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Metrics", value.into_node()); self }
    /// Sets `PlannedBudgetLimits`.
    #[inline] pub fn planned_budget_limits(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("PlannedBudgetLimits", value.into_node()); self }
    /// Sets `TimePeriod`.
    #[inline] pub fn time_period(mut self, value: impl IntoValue_<TimePeriod>) -> Self { self.0.put("TimePeriod", value.into_node()); self }
    /// Sets `TimeUnit`. Required.
    #[inline] pub fn time_unit(mut self, value: impl IntoValue_<String>) -> BudgetData<S0, Set_> { self.0.put("TimeUnit", value.into_node()); BudgetData(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BudgetData> for BudgetData<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Budgets::Budget.Notification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-notification.html)
#[must_use]
pub struct Notification<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Notification<Missing_<super::required::comparison_operator>, Missing_<super::required::notification_type>, Missing_<super::required::threshold>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Notification(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Notification<S0, S1, S2> {
    /// Sets `ComparisonOperator`. Required.
    #[inline] pub fn comparison_operator(mut self, value: impl IntoValue_<String>) -> Notification<Set_, S1, S2> { self.0.put("ComparisonOperator", value.into_node()); Notification(self.0, PhantomData_) }
    /// Sets `NotificationType`. Required.
    #[inline] pub fn notification_type(mut self, value: impl IntoValue_<String>) -> Notification<S0, Set_, S2> { self.0.put("NotificationType", value.into_node()); Notification(self.0, PhantomData_) }
    /// Sets `Threshold`. Required. 0.1 to 1000000000.
    #[inline] pub fn threshold(mut self, value: impl IntoValue_<f64>) -> Notification<S0, S1, Set_> { self.0.put("Threshold", value.into_node()); Notification(self.0, PhantomData_) }
    /// Sets `ThresholdType`.
    #[inline] pub fn threshold_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ThresholdType", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Notification> for Notification<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Budgets::Budget.Subscriber`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-subscriber.html)
#[must_use]
pub struct Subscriber<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Subscriber<Missing_<super::required::address>, Missing_<super::required::subscription_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Subscriber(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Subscriber<S0, S1> {
    /// Sets `Address`. Required.
    #[inline] pub fn address(mut self, value: impl IntoValue_<String>) -> Subscriber<Set_, S1> { self.0.put("Address", value.into_node()); Subscriber(self.0, PhantomData_) }
    /// Sets `SubscriptionType`. Required.
    #[inline] pub fn subscription_type(mut self, value: impl IntoValue_<String>) -> Subscriber<S0, Set_> { self.0.put("SubscriptionType", value.into_node()); Subscriber(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Subscriber> for Subscriber<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Budgets::Budget.NotificationWithSubscribers`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-notificationwithsubscribers.html)
#[must_use]
pub struct NotificationWithSubscribers<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl NotificationWithSubscribers<Missing_<super::required::notification>, Missing_<super::required::subscribers>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NotificationWithSubscribers(Properties_::new(), PhantomData_) }
}
impl<S0, S1> NotificationWithSubscribers<S0, S1> {
    /// Sets `Notification`. Required.
    #[inline] pub fn notification(mut self, value: impl IntoValue_<Notification>) -> NotificationWithSubscribers<Set_, S1> { self.0.put("Notification", value.into_node()); NotificationWithSubscribers(self.0, PhantomData_) }
    /// Sets `Subscribers`. Required.
    #[inline] pub fn subscribers(mut self, value: impl IntoValue_<Vec<Subscriber>>) -> NotificationWithSubscribers<S0, Set_> { self.0.put("Subscribers", value.into_node()); NotificationWithSubscribers(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<NotificationWithSubscribers> for NotificationWithSubscribers<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
