// Made by `cargo xtask generate`; do not edit.
//! `AWS::GameLift::GameServerGroup`

use stanchion_template::generated::*;

/// `AWS::GameLift::GameServerGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-gameservergroup.html)
#[must_use]
pub struct GameServerGroup<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl GameServerGroup<Missing_<super::required::game_server_group_name>, Missing_<super::required::instance_definitions>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GameServerGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> GameServerGroup<S0, S1, S2> {
    /// Sets `AutoScalingPolicy`.
    #[inline] pub fn auto_scaling_policy(mut self, value: impl IntoValue_<AutoScalingPolicy>) -> Self { self.0.put("AutoScalingPolicy", value.into_node()); self }
    /// Sets `BalancingStrategy`. The values are constants of [`BalancingStrategy`].
    #[inline] pub fn balancing_strategy(mut self, value: impl IntoValue_<BalancingStrategy>) -> Self { self.0.put("BalancingStrategy", value.into_node()); self }
    /// Sets `DeleteOption`. The values are constants of [`DeleteOption`].
    #[inline] pub fn delete_option(mut self, value: impl IntoValue_<DeleteOption>) -> Self { self.0.put("DeleteOption", value.into_node()); self }
    /// Sets `GameServerGroupName`. Required. 1 to 128 characters.
    #[inline] pub fn game_server_group_name(mut self, value: impl IntoValue_<String>) -> GameServerGroup<Set_, S1, S2> { self.0.put("GameServerGroupName", value.into_node()); GameServerGroup(self.0, PhantomData_) }
    /// Sets `GameServerProtectionPolicy`. The values are constants of [`GameServerProtectionPolicy`].
    #[inline] pub fn game_server_protection_policy(mut self, value: impl IntoValue_<GameServerProtectionPolicy>) -> Self { self.0.put("GameServerProtectionPolicy", value.into_node()); self }
    /// Sets `InstanceDefinitions`. Required. 2 to 20 items.
    #[inline] pub fn instance_definitions(mut self, value: impl IntoValue_<Vec<InstanceDefinition>>) -> GameServerGroup<S0, Set_, S2> { self.0.put("InstanceDefinitions", value.into_node()); GameServerGroup(self.0, PhantomData_) }
    /// Sets `LaunchTemplate`.
    #[inline] pub fn launch_template(mut self, value: impl IntoValue_<LaunchTemplate>) -> Self { self.0.put("LaunchTemplate", value.into_node()); self }
    /// Sets `MaxSize`. At least 1.
    #[inline] pub fn max_size(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxSize", value.into_node()); self }
    /// Sets `MinSize`. At least 0.
    #[inline] pub fn min_size(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MinSize", value.into_node()); self }
    /// Sets `RoleArn`. Required. 1 to 256 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> GameServerGroup<S0, S1, Set_> { self.0.put("RoleArn", value.into_node()); GameServerGroup(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcSubnets`. 1 to 20 items.
    #[inline] pub fn vpc_subnets(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("VpcSubnets", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<GameServerGroup> for GameServerGroup<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for GameServerGroup<S0, S1, S2> {
    const TYPE: &'static str = "AWS::GameLift::GameServerGroup";
    type Handle = GameServerGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`GameServerGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GameServerGroupRef(Id_);
impl From<Id_> for GameServerGroupRef { #[inline] fn from(id: Id_) -> Self { GameServerGroupRef(id) } }
impl AsRef<Id_> for GameServerGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GameServerGroupRef {
    /// `Ref`: `GameServerGroupArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AutoScalingGroupArn`
    #[inline] pub fn auto_scaling_group_arn(&self) -> Value_<String> { self.0.attribute("AutoScalingGroupArn") }
    /// `Fn::GetAtt` `GameServerGroupArn`
    #[inline] pub fn game_server_group_arn(&self) -> Value_<String> { self.0.attribute("GameServerGroupArn") }
}
/// `AWS::GameLift::GameServerGroup.TargetTrackingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-gameservergroup-targettrackingconfiguration.html)
#[must_use]
pub struct TargetTrackingConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TargetTrackingConfiguration<Missing_<super::required::target_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TargetTrackingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> TargetTrackingConfiguration<S0> {
    /// Sets `TargetValue`. Required. At least 0.
    #[inline] pub fn target_value(mut self, value: impl IntoValue_<f64>) -> TargetTrackingConfiguration<Set_> { self.0.put("TargetValue", value.into_node()); TargetTrackingConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TargetTrackingConfiguration> for TargetTrackingConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GameLift::GameServerGroup.AutoScalingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-gameservergroup-autoscalingpolicy.html)
#[must_use]
pub struct AutoScalingPolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AutoScalingPolicy<Missing_<super::required::target_tracking_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AutoScalingPolicy(Properties_::new(), PhantomData_) }
}
impl<S0> AutoScalingPolicy<S0> {
    /// Sets `EstimatedInstanceWarmup`. At least 1.
    #[inline] pub fn estimated_instance_warmup(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("EstimatedInstanceWarmup", value.into_node()); self }
    /// Sets `TargetTrackingConfiguration`. Required.
    #[inline] pub fn target_tracking_configuration(mut self, value: impl IntoValue_<TargetTrackingConfiguration>) -> AutoScalingPolicy<Set_> { self.0.put("TargetTrackingConfiguration", value.into_node()); AutoScalingPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AutoScalingPolicy> for AutoScalingPolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GameLift::GameServerGroup.InstanceDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-gameservergroup-instancedefinition.html)
#[must_use]
pub struct InstanceDefinition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InstanceDefinition<Missing_<super::required::instance_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InstanceDefinition(Properties_::new(), PhantomData_) }
}
impl<S0> InstanceDefinition<S0> {
    /// Sets `InstanceType`. Required.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> InstanceDefinition<Set_> { self.0.put("InstanceType", value.into_node()); InstanceDefinition(self.0, PhantomData_) }
    /// Sets `WeightedCapacity`.
    #[inline] pub fn weighted_capacity(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WeightedCapacity", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<InstanceDefinition> for InstanceDefinition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GameLift::GameServerGroup.LaunchTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-gameservergroup-launchtemplate.html)
#[must_use]
pub struct LaunchTemplate(Properties_);
impl LaunchTemplate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LaunchTemplate(Properties_::new()) }
}
impl LaunchTemplate {
    /// Sets `LaunchTemplateId`. 1 to 255 characters.
    #[inline] pub fn launch_template_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LaunchTemplateId", value.into_node()); self }
    /// Sets `LaunchTemplateName`. 3 to 128 characters.
    #[inline] pub fn launch_template_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LaunchTemplateName", value.into_node()); self }
    /// Sets `Version`. 1 to 128 characters.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl IntoValue_<LaunchTemplate> for LaunchTemplate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::GameLift::GameServerGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-gameservergroup.html)
#[derive(Debug)]
pub enum BalancingStrategy {}
impl BalancingStrategy {
    /// `SPOT_ONLY`
    pub const SPOT_ONLY: Value_<BalancingStrategy> = Value_::constant("SPOT_ONLY");
    /// `SPOT_PREFERRED`
    pub const SPOT_PREFERRED: Value_<BalancingStrategy> = Value_::constant("SPOT_PREFERRED");
    /// `ON_DEMAND_ONLY`
    pub const ON_DEMAND_ONLY: Value_<BalancingStrategy> = Value_::constant("ON_DEMAND_ONLY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BalancingStrategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GameLift::GameServerGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-gameservergroup.html)
#[derive(Debug)]
pub enum DeleteOption {}
impl DeleteOption {
    /// `SAFE_DELETE`
    pub const SAFE_DELETE: Value_<DeleteOption> = Value_::constant("SAFE_DELETE");
    /// `FORCE_DELETE`
    pub const FORCE_DELETE: Value_<DeleteOption> = Value_::constant("FORCE_DELETE");
    /// `RETAIN`
    pub const RETAIN: Value_<DeleteOption> = Value_::constant("RETAIN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeleteOption> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GameLift::GameServerGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-gameservergroup.html)
#[derive(Debug)]
pub enum GameServerProtectionPolicy {}
impl GameServerProtectionPolicy {
    /// `NO_PROTECTION`
    pub const NO_PROTECTION: Value_<GameServerProtectionPolicy> = Value_::constant("NO_PROTECTION");
    /// `FULL_PROTECTION`
    pub const FULL_PROTECTION: Value_<GameServerProtectionPolicy> = Value_::constant("FULL_PROTECTION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GameServerProtectionPolicy> { Value_::from_node(value.into_node()) }
}
