// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::AgentStatus`

use stanchion_template::generated::*;

/// `AWS::Connect::AgentStatus`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-agentstatus.html)
#[must_use]
pub struct AgentStatus<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl AgentStatus<Missing_<super::required::instance_arn>, Missing_<super::required::name>, Missing_<super::required::state>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AgentStatus(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> AgentStatus<S0, S1, S2> {
    /// Sets `Description`. 1 to 250 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisplayOrder`. 1 to 50.
    #[inline] pub fn display_order(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DisplayOrder", value.into_node()); self }
    /// Sets `InstanceArn`. Required.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> AgentStatus<Set_, S1, S2> { self.0.put("InstanceArn", value.into_node()); AgentStatus(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 127 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> AgentStatus<S0, Set_, S2> { self.0.put("Name", value.into_node()); AgentStatus(self.0, PhantomData_) }
    /// Sets `ResetOrderNumber`.
    #[inline] pub fn reset_order_number(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ResetOrderNumber", value.into_node()); self }
    /// Sets `State`. Required. The values are constants of [`State`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<State>) -> AgentStatus<S0, S1, Set_> { self.0.put("State", value.into_node()); AgentStatus(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<AgentStatus> for AgentStatus<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for AgentStatus<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Connect::AgentStatus";
    type Handle = AgentStatusRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AgentStatus`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AgentStatusRef(Id_);
impl From<Id_> for AgentStatusRef { #[inline] fn from(id: Id_) -> Self { AgentStatusRef(id) } }
impl AsRef<Id_> for AgentStatusRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AgentStatusRef {
    /// `Ref`: `AgentStatusArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AgentStatusArn`
    #[inline] pub fn agent_status_arn(&self) -> Value_<String> { self.0.attribute("AgentStatusArn") }
    /// `Fn::GetAtt` `LastModifiedRegion`
    #[inline] pub fn last_modified_region(&self) -> Value_<String> { self.0.attribute("LastModifiedRegion") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<f64> { self.0.attribute("LastModifiedTime") }
}
/// Values of `AWS::Connect::AgentStatus`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-agentstatus.html)
#[derive(Debug)]
pub enum State {}
impl State {
    /// `ENABLED`
    pub const ENABLED: Value_<State> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<State> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<State> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::AgentStatus`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-agentstatus.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `ROUTABLE`
    pub const ROUTABLE: Value_<Type> = Value_::constant("ROUTABLE");
    /// `CUSTOM`
    pub const CUSTOM: Value_<Type> = Value_::constant("CUSTOM");
    /// `OFFLINE`
    pub const OFFLINE: Value_<Type> = Value_::constant("OFFLINE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
