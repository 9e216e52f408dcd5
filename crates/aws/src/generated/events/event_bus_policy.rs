// Made by `cargo xtask generate`; do not edit.
//! `AWS::Events::EventBusPolicy`

use stanchion_template::generated::*;

/// `AWS::Events::EventBusPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbuspolicy.html)
#[must_use]
pub struct EventBusPolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EventBusPolicy<Missing_<super::required::statement_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventBusPolicy(Properties_::new(), PhantomData_) }
}
impl<S0> EventBusPolicy<S0> {
    /// Sets `Action`. 1 to 64 characters. The values are constants of [`Action`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<Action>) -> Self { self.0.put("Action", value.into_node()); self }
    /// Sets `Condition`.
    #[inline] pub fn condition(mut self, value: impl IntoValue_<Condition>) -> Self { self.0.put("Condition", value.into_node()); self }
    /// Sets `EventBusName`. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn event_bus_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EventBusName", value.into_node()); self }
    /// Sets `Principal`. 1 to 12 characters.
    #[inline] pub fn principal(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Principal", value.into_node()); self }
    /// Sets `Statement`.
    #[inline] pub fn statement(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Statement", value.into_node()); self }
    /// Sets `StatementId`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn statement_id(mut self, value: impl IntoValue_<String>) -> EventBusPolicy<Set_> { self.0.put("StatementId", value.into_node()); EventBusPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EventBusPolicy> for EventBusPolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for EventBusPolicy<S0> {
    const TYPE: &'static str = "AWS::Events::EventBusPolicy";
    type Handle = EventBusPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EventBusPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EventBusPolicyRef(Id_);
impl From<Id_> for EventBusPolicyRef { #[inline] fn from(id: Id_) -> Self { EventBusPolicyRef(id) } }
impl AsRef<Id_> for EventBusPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EventBusPolicyRef {
    /// `Ref`: `EventBusName|StatementId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::Events::EventBusPolicy.Condition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-eventbuspolicy-condition.html)
#[must_use]
pub struct Condition(Properties_);
impl Condition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Condition(Properties_::new()) }
}
impl Condition {
    /// Sets `Key`.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Key", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<Condition> for Condition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Events::EventBusPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbuspolicy.html)
#[derive(Debug)]
pub enum Action {}
impl Action {
    /// `events:PutEvents`
    pub const EVENTS_PUT_EVENTS: Value_<Action> = Value_::constant("events:PutEvents");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Action> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Events::EventBusPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbuspolicy.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `StringEquals`
    pub const STRING_EQUALS: Value_<Type> = Value_::constant("StringEquals");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
