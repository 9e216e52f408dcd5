// Made by `cargo xtask generate`; do not edit.
//! `AWS::KendraRanking::ExecutionPlan`

use stanchion_template::generated::*;

/// `AWS::KendraRanking::ExecutionPlan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendraranking-executionplan.html)
#[must_use]
pub struct ExecutionPlan<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ExecutionPlan<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExecutionPlan(Properties_::new(), PhantomData_) }
}
impl<S0> ExecutionPlan<S0> {
    /// Sets `CapacityUnits`.
    #[inline] pub fn capacity_units(mut self, value: impl IntoValue_<CapacityUnitsConfiguration>) -> Self { self.0.put("CapacityUnits", value.into_node()); self }
    /// Sets `Description`. 0 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 1000 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ExecutionPlan<Set_> { self.0.put("Name", value.into_node()); ExecutionPlan(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ExecutionPlan> for ExecutionPlan<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ExecutionPlan<S0> {
    const TYPE: &'static str = "AWS::KendraRanking::ExecutionPlan";
    type Handle = ExecutionPlanRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ExecutionPlan`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ExecutionPlanRef(Id_);
impl From<Id_> for ExecutionPlanRef { #[inline] fn from(id: Id_) -> Self { ExecutionPlanRef(id) } }
impl AsRef<Id_> for ExecutionPlanRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ExecutionPlanRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::KendraRanking::ExecutionPlan.CapacityUnitsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendraranking-executionplan-capacityunitsconfiguration.html)
#[must_use]
pub struct CapacityUnitsConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CapacityUnitsConfiguration<Missing_<super::required::rescore_capacity_units>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CapacityUnitsConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CapacityUnitsConfiguration<S0> {
    /// Sets `RescoreCapacityUnits`. Required. At least 0.
    #[inline] pub fn rescore_capacity_units(mut self, value: impl IntoValue_<i64>) -> CapacityUnitsConfiguration<Set_> { self.0.put("RescoreCapacityUnits", value.into_node()); CapacityUnitsConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CapacityUnitsConfiguration> for CapacityUnitsConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
