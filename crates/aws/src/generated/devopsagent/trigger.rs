// Made by `cargo xtask generate`; do not edit.
//! `AWS::DevOpsAgent::Trigger`

use stanchion_template::generated::*;

/// `AWS::DevOpsAgent::Trigger`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-trigger.html)
#[must_use]
pub struct Trigger<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Trigger<Missing_<super::required::action>, Missing_<super::required::agent_space_id>, Missing_<super::required::condition>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Trigger(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Trigger<S0, S1, S2, S3> {
    /// Sets `Action`. Required. An update replaces the resource.
    #[inline] pub fn action(mut self, value: impl IntoValue_<Node_>) -> Trigger<Set_, S1, S2, S3> { self.0.put("Action", value.into_node()); Trigger(self.0, PhantomData_) }
    /// Sets `AgentSpaceId`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn agent_space_id(mut self, value: impl IntoValue_<String>) -> Trigger<S0, Set_, S2, S3> { self.0.put("AgentSpaceId", value.into_node()); Trigger(self.0, PhantomData_) }
    /// Sets `Condition`. Required. An update replaces the resource.
    #[inline] pub fn condition(mut self, value: impl IntoValue_<Condition>) -> Trigger<S0, S1, Set_, S3> { self.0.put("Condition", value.into_node()); Trigger(self.0, PhantomData_) }
    /// Sets `Status`. 1 to 64 characters. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `Type`. Required. 1 to 64 characters. An update replaces the resource. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Trigger<S0, S1, S2, Set_> { self.0.put("Type", value.into_node()); Trigger(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Trigger> for Trigger<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Trigger<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::DevOpsAgent::Trigger";
    type Handle = TriggerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Trigger`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TriggerRef(Id_);
impl From<Id_> for TriggerRef { #[inline] fn from(id: Id_) -> Self { TriggerRef(id) } }
impl AsRef<Id_> for TriggerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TriggerRef {
    /// `Ref`: `AgentSpaceId|TriggerId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `TriggerId`
    #[inline] pub fn trigger_id(&self) -> Value_<String> { self.0.attribute("TriggerId") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::DevOpsAgent::Trigger.Schedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-trigger-schedule.html)
#[must_use]
pub struct Schedule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Schedule<Missing_<super::required::expression>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Schedule(Properties_::new(), PhantomData_) }
}
impl<S0> Schedule<S0> {
    /// Sets `Expression`. Required. 1 to 256 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> Schedule<Set_> { self.0.put("Expression", value.into_node()); Schedule(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Schedule> for Schedule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DevOpsAgent::Trigger.Condition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devopsagent-trigger-condition.html)
#[must_use]
pub struct Condition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Condition<Missing_<super::required::schedule>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Condition(Properties_::new(), PhantomData_) }
}
impl<S0> Condition<S0> {
    /// Sets `Schedule`. Required.
    #[inline] pub fn schedule(mut self, value: impl IntoValue_<Schedule>) -> Condition<Set_> { self.0.put("Schedule", value.into_node()); Condition(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Condition> for Condition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DevOpsAgent::Trigger`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-trigger.html)
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
/// Values of `AWS::DevOpsAgent::Trigger`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-trigger.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `TIME_BASED`
    pub const TIME_BASED: Value_<Type> = Value_::constant("TIME_BASED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
