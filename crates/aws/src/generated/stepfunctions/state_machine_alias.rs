// Made by `cargo xtask generate`; do not edit.
//! `AWS::StepFunctions::StateMachineAlias`

use stanchion_template::generated::*;

/// `AWS::StepFunctions::StateMachineAlias`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachinealias.html)
#[must_use]
pub struct StateMachineAlias(Properties_);
impl StateMachineAlias {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StateMachineAlias(Properties_::new()) }
}
impl StateMachineAlias {
    /// Sets `DeploymentPreference`.
    #[inline] pub fn deployment_preference(mut self, value: impl IntoValue_<DeploymentPreference>) -> Self { self.0.put("DeploymentPreference", value.into_node()); self }
    /// Sets `Description`. 1 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. 1 to 80 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `RoutingConfiguration`. 1 to 2 items.
    #[inline] pub fn routing_configuration(mut self, value: impl IntoValue_<Vec<RoutingConfigurationVersion>>) -> Self { self.0.put("RoutingConfiguration", value.into_node()); self }
    /// Sets `StateMachineArn`. 1 to 2048 characters.
    #[inline] pub fn state_machine_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StateMachineArn", value.into_node()); self }
}
impl IntoValue_<StateMachineAlias> for StateMachineAlias { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for StateMachineAlias {
    const TYPE: &'static str = "AWS::StepFunctions::StateMachineAlias";
    type Handle = StateMachineAliasRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`StateMachineAlias`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StateMachineAliasRef(Id_);
impl From<Id_> for StateMachineAliasRef { #[inline] fn from(id: Id_) -> Self { StateMachineAliasRef(id) } }
impl AsRef<Id_> for StateMachineAliasRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StateMachineAliasRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::StepFunctions::StateMachineAlias.DeploymentPreference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-stepfunctions-statemachinealias-deploymentpreference.html)
#[must_use]
pub struct DeploymentPreference<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DeploymentPreference<Missing_<super::required::state_machine_version_arn>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DeploymentPreference(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DeploymentPreference<S0, S1> {
    /// Sets `Alarms`. 1 to 100 items.
    #[inline] pub fn alarms(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Alarms", value.into_node()); self }
    /// Sets `Interval`. 1 to 2100.
    #[inline] pub fn interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Interval", value.into_node()); self }
    /// Sets `Percentage`. 1 to 99.
    #[inline] pub fn percentage(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Percentage", value.into_node()); self }
    /// Sets `StateMachineVersionArn`. Required. 1 to 2048 characters.
    #[inline] pub fn state_machine_version_arn(mut self, value: impl IntoValue_<String>) -> DeploymentPreference<Set_, S1> { self.0.put("StateMachineVersionArn", value.into_node()); DeploymentPreference(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> DeploymentPreference<S0, Set_> { self.0.put("Type", value.into_node()); DeploymentPreference(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DeploymentPreference> for DeploymentPreference<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::StepFunctions::StateMachineAlias.RoutingConfigurationVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-stepfunctions-statemachinealias-routingconfigurationversion.html)
#[must_use]
pub struct RoutingConfigurationVersion<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RoutingConfigurationVersion<Missing_<super::required::state_machine_version_arn>, Missing_<super::required::weight>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RoutingConfigurationVersion(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RoutingConfigurationVersion<S0, S1> {
    /// Sets `StateMachineVersionArn`. Required. 1 to 2048 characters.
    #[inline] pub fn state_machine_version_arn(mut self, value: impl IntoValue_<String>) -> RoutingConfigurationVersion<Set_, S1> { self.0.put("StateMachineVersionArn", value.into_node()); RoutingConfigurationVersion(self.0, PhantomData_) }
    /// Sets `Weight`. Required. 0 to 100.
    #[inline] pub fn weight(mut self, value: impl IntoValue_<i64>) -> RoutingConfigurationVersion<S0, Set_> { self.0.put("Weight", value.into_node()); RoutingConfigurationVersion(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RoutingConfigurationVersion> for RoutingConfigurationVersion<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::StepFunctions::StateMachineAlias`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachinealias.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `LINEAR`
    pub const LINEAR: Value_<Type> = Value_::constant("LINEAR");
    /// `ALL_AT_ONCE`
    pub const ALL_AT_ONCE: Value_<Type> = Value_::constant("ALL_AT_ONCE");
    /// `CANARY`
    pub const CANARY: Value_<Type> = Value_::constant("CANARY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
