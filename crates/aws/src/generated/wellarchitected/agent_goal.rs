// Made by `cargo xtask generate`; do not edit.
//! `AWS::WellArchitected::AgentGoal`

use stanchion_template::generated::*;

/// `AWS::WellArchitected::AgentGoal`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-agentgoal.html)
#[must_use]
pub struct AgentGoal<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl AgentGoal<Missing_<super::required::pillars>, Missing_<super::required::profile_arn>, Missing_<super::required::title>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AgentGoal(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> AgentGoal<S0, S1, S2> {
    /// Sets `Description`. 1 to 4000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Pillars`. Required. 1 to 5 items. The values are constants of [`Pillar`].
    #[inline] pub fn pillars(mut self, value: impl IntoValue_<Vec<Pillar>>) -> AgentGoal<Set_, S1, S2> { self.0.put("Pillars", value.into_node()); AgentGoal(self.0, PhantomData_) }
    /// Sets `ProfileArn`. Required. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn profile_arn(mut self, value: impl IntoValue_<String>) -> AgentGoal<S0, Set_, S2> { self.0.put("ProfileArn", value.into_node()); AgentGoal(self.0, PhantomData_) }
    /// Sets `Title`. Required. 1 to 1000 characters.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> AgentGoal<S0, S1, Set_> { self.0.put("Title", value.into_node()); AgentGoal(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<AgentGoal> for AgentGoal<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for AgentGoal<S0, S1, S2> {
    const TYPE: &'static str = "AWS::WellArchitected::AgentGoal";
    type Handle = AgentGoalRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AgentGoal`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AgentGoalRef(Id_);
impl From<Id_> for AgentGoalRef { #[inline] fn from(id: Id_) -> Self { AgentGoalRef(id) } }
impl AsRef<Id_> for AgentGoalRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AgentGoalRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `CreatedBy`
    #[inline] pub fn created_by(&self) -> Value_<String> { self.0.attribute("CreatedBy") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `LastModifiedAt`
    #[inline] pub fn last_modified_at(&self) -> Value_<String> { self.0.attribute("LastModifiedAt") }
    /// `Fn::GetAtt` `LastModifiedBy`
    #[inline] pub fn last_modified_by(&self) -> Value_<String> { self.0.attribute("LastModifiedBy") }
}
/// Values of `AWS::WellArchitected::AgentGoal`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-agentgoal.html)
#[derive(Debug)]
pub enum Pillar {}
impl Pillar {
    /// `COST_OPTIMIZATION`
    pub const COST_OPTIMIZATION: Value_<Pillar> = Value_::constant("COST_OPTIMIZATION");
    /// `SECURITY`
    pub const SECURITY: Value_<Pillar> = Value_::constant("SECURITY");
    /// `RESILIENCE`
    pub const RESILIENCE: Value_<Pillar> = Value_::constant("RESILIENCE");
    /// `PERFORMANCE`
    pub const PERFORMANCE: Value_<Pillar> = Value_::constant("PERFORMANCE");
    /// `OPERATIONAL_EXCELLENCE`
    pub const OPERATIONAL_EXCELLENCE: Value_<Pillar> = Value_::constant("OPERATIONAL_EXCELLENCE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Pillar> { Value_::from_node(value.into_node()) }
}
