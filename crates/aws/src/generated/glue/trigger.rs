// Made by `cargo xtask generate`; do not edit.
//! `AWS::Glue::Trigger`

use stanchion_template::generated::*;

/// `AWS::Glue::Trigger`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-trigger.html)
#[must_use]
pub struct Trigger<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Trigger<Missing_<super::required::actions>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Trigger(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Trigger<S0, S1> {
    /// Sets `Actions`. Required.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<Action>>) -> Trigger<Set_, S1> { self.0.put("Actions", value.into_node()); Trigger(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EventBatchingCondition`.
    #[inline] pub fn event_batching_condition(mut self, value: impl IntoValue_<EventBatchingCondition>) -> Self { self.0.put("EventBatchingCondition", value.into_node()); self }
    /// Sets `Name`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Predicate`.
    #[inline] pub fn predicate(mut self, value: impl IntoValue_<Predicate>) -> Self { self.0.put("Predicate", value.into_node()); self }
    /// Sets `Schedule`.
    #[inline] pub fn schedule(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Schedule", value.into_node()); self }
    /// Sets `StartOnCreation`.
    #[inline] pub fn start_on_creation(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("StartOnCreation", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required. An update replaces the resource. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Trigger<S0, Set_> { self.0.put("Type", value.into_node()); Trigger(self.0, PhantomData_) }
    /// Sets `WorkflowName`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn workflow_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WorkflowName", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Trigger> for Trigger<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Trigger<S0, S1> {
    const TYPE: &'static str = "AWS::Glue::Trigger";
    type Handle = TriggerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Trigger`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TriggerRef(Id_);
impl From<Id_> for TriggerRef { #[inline] fn from(id: Id_) -> Self { TriggerRef(id) } }
impl AsRef<Id_> for TriggerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TriggerRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::Glue::Trigger.NotificationProperty`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-trigger-notificationproperty.html)
#[must_use]
pub struct NotificationProperty(Properties_);
impl NotificationProperty {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NotificationProperty(Properties_::new()) }
}
impl NotificationProperty {
    /// Sets `NotifyDelayAfter`. At least 1.
    #[inline] pub fn notify_delay_after(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NotifyDelayAfter", value.into_node()); self }
}
impl IntoValue_<NotificationProperty> for NotificationProperty { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Trigger.Action`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-trigger-action.html)
#[must_use]
pub struct Action(Properties_);
impl Action {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Action(Properties_::new()) }
}
impl Action {
    /// Sets `Arguments`.
    #[inline] pub fn arguments(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Arguments", value.into_node()); self }
    /// Sets `CrawlerName`. 1 to 255 characters.
    #[inline] pub fn crawler_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CrawlerName", value.into_node()); self }
    /// Sets `JobName`. 1 to 255 characters.
    #[inline] pub fn job_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("JobName", value.into_node()); self }
    /// Sets `NotificationProperty`.
    #[inline] pub fn notification_property(mut self, value: impl IntoValue_<NotificationProperty>) -> Self { self.0.put("NotificationProperty", value.into_node()); self }
    /// Sets `SecurityConfiguration`. 1 to 255 characters.
    #[inline] pub fn security_configuration(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecurityConfiguration", value.into_node()); self }
    /// Sets `Timeout`. At least 1.
    #[inline] pub fn timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Timeout", value.into_node()); self }
}
impl IntoValue_<Action> for Action { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Trigger.EventBatchingCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-trigger-eventbatchingcondition.html)
#[must_use]
pub struct EventBatchingCondition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EventBatchingCondition<Missing_<super::required::batch_size>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventBatchingCondition(Properties_::new(), PhantomData_) }
}
impl<S0> EventBatchingCondition<S0> {
    /// Sets `BatchSize`. Required. 1 to 100.
    #[inline] pub fn batch_size(mut self, value: impl IntoValue_<i64>) -> EventBatchingCondition<Set_> { self.0.put("BatchSize", value.into_node()); EventBatchingCondition(self.0, PhantomData_) }
    /// Sets `BatchWindow`. 1 to 900.
    #[inline] pub fn batch_window(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BatchWindow", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EventBatchingCondition> for EventBatchingCondition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Trigger.Condition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-trigger-condition.html)
#[must_use]
pub struct Condition(Properties_);
impl Condition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Condition(Properties_::new()) }
}
impl Condition {
    /// Sets `CrawlState`. The values are constants of [`CrawlState`].
    #[inline] pub fn crawl_state(mut self, value: impl IntoValue_<CrawlState>) -> Self { self.0.put("CrawlState", value.into_node()); self }
    /// Sets `CrawlerName`. 1 to 255 characters.
    #[inline] pub fn crawler_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CrawlerName", value.into_node()); self }
    /// Sets `JobName`. 1 to 255 characters.
    #[inline] pub fn job_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("JobName", value.into_node()); self }
    /// Sets `LogicalOperator`. The values are constants of [`LogicalOperator`].
    #[inline] pub fn logical_operator(mut self, value: impl IntoValue_<LogicalOperator>) -> Self { self.0.put("LogicalOperator", value.into_node()); self }
    /// Sets `State`. The values are constants of [`State`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<State>) -> Self { self.0.put("State", value.into_node()); self }
}
impl IntoValue_<Condition> for Condition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Trigger.Predicate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-trigger-predicate.html)
#[must_use]
pub struct Predicate(Properties_);
impl Predicate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Predicate(Properties_::new()) }
}
impl Predicate {
    /// Sets `Conditions`. 0 to 500 items.
    #[inline] pub fn conditions(mut self, value: impl IntoValue_<Vec<Condition>>) -> Self { self.0.put("Conditions", value.into_node()); self }
    /// Sets `Logical`. The values are constants of [`Logical`].
    #[inline] pub fn logical(mut self, value: impl IntoValue_<Logical>) -> Self { self.0.put("Logical", value.into_node()); self }
}
impl IntoValue_<Predicate> for Predicate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Glue::Trigger`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-trigger.html)
#[derive(Debug)]
pub enum CrawlState {}
impl CrawlState {
    /// `CANCELLED`
    pub const CANCELLED: Value_<CrawlState> = Value_::constant("CANCELLED");
    /// `CANCELLING`
    pub const CANCELLING: Value_<CrawlState> = Value_::constant("CANCELLING");
    /// `ERROR`
    pub const ERROR: Value_<CrawlState> = Value_::constant("ERROR");
    /// `FAILED`
    pub const FAILED: Value_<CrawlState> = Value_::constant("FAILED");
    /// `RUNNING`
    pub const RUNNING: Value_<CrawlState> = Value_::constant("RUNNING");
    /// `SUCCEEDED`
    pub const SUCCEEDED: Value_<CrawlState> = Value_::constant("SUCCEEDED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CrawlState> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::Trigger`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-trigger.html)
#[derive(Debug)]
pub enum LogicalOperator {}
impl LogicalOperator {
    /// `EQUALS`
    pub const EQUALS: Value_<LogicalOperator> = Value_::constant("EQUALS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LogicalOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::Trigger`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-trigger.html)
#[derive(Debug)]
pub enum State {}
impl State {
    /// `SUCCEEDED`
    pub const SUCCEEDED: Value_<State> = Value_::constant("SUCCEEDED");
    /// `STOPPED`
    pub const STOPPED: Value_<State> = Value_::constant("STOPPED");
    /// `TIMEOUT`
    pub const TIMEOUT: Value_<State> = Value_::constant("TIMEOUT");
    /// `FAILED`
    pub const FAILED: Value_<State> = Value_::constant("FAILED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<State> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::Trigger`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-trigger.html)
#[derive(Debug)]
pub enum Logical {}
impl Logical {
    /// `AND`
    pub const AND: Value_<Logical> = Value_::constant("AND");
    /// `ANY`
    pub const ANY: Value_<Logical> = Value_::constant("ANY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Logical> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::Trigger`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-trigger.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `CONDITIONAL`
    pub const CONDITIONAL: Value_<Type> = Value_::constant("CONDITIONAL");
    /// `EVENT`
    pub const EVENT: Value_<Type> = Value_::constant("EVENT");
    /// `ON_DEMAND`
    pub const ON_DEMAND: Value_<Type> = Value_::constant("ON_DEMAND");
    /// `SCHEDULED`
    pub const SCHEDULED: Value_<Type> = Value_::constant("SCHEDULED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
