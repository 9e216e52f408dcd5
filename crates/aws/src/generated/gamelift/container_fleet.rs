// Made by `cargo xtask generate`; do not edit.
//! `AWS::GameLift::ContainerFleet`

use stanchion_template::generated::*;

/// `AWS::GameLift::ContainerFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containerfleet.html)
#[must_use]
pub struct ContainerFleet<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ContainerFleet<Missing_<super::required::fleet_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContainerFleet(Properties_::new(), PhantomData_) }
}
impl<S0> ContainerFleet<S0> {
    /// Sets `BillingType`. An update replaces the resource. The values are constants of [`BillingType`].
    #[inline] pub fn billing_type(mut self, value: impl IntoValue_<BillingType>) -> Self { self.0.put("BillingType", value.into_node()); self }
    /// Sets `DeploymentConfiguration`.
    #[inline] pub fn deployment_configuration(mut self, value: impl IntoValue_<DeploymentConfiguration>) -> Self { self.0.put("DeploymentConfiguration", value.into_node()); self }
    /// Sets `Description`. 1 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FleetRoleArn`. Required. 1 to 256 characters.
    #[inline] pub fn fleet_role_arn(mut self, value: impl IntoValue_<String>) -> ContainerFleet<Set_> { self.0.put("FleetRoleArn", value.into_node()); ContainerFleet(self.0, PhantomData_) }
    /// Sets `GameServerContainerGroupDefinitionName`. 1 to 512 characters.
    #[inline] pub fn game_server_container_group_definition_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GameServerContainerGroupDefinitionName", value.into_node()); self }
    /// Sets `GameServerContainerGroupsPerInstance`. 1 to 5000.
    #[inline] pub fn game_server_container_groups_per_instance(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("GameServerContainerGroupsPerInstance", value.into_node()); self }
    /// Sets `GameSessionCreationLimitPolicy`.
    #[inline] pub fn game_session_creation_limit_policy(mut self, value: impl IntoValue_<GameSessionCreationLimitPolicy>) -> Self { self.0.put("GameSessionCreationLimitPolicy", value.into_node()); self }
    /// Sets `InstanceConnectionPortRange`.
    #[inline] pub fn instance_connection_port_range(mut self, value: impl IntoValue_<ConnectionPortRange>) -> Self { self.0.put("InstanceConnectionPortRange", value.into_node()); self }
    /// Sets `InstanceInboundPermissions`. 0 to 50 items.
    #[inline] pub fn instance_inbound_permissions(mut self, value: impl IntoValue_<Vec<IpPermission>>) -> Self { self.0.put("InstanceInboundPermissions", value.into_node()); self }
    /// Sets `InstanceType`. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceType", value.into_node()); self }
    /// Sets `Locations`. 1 to 100 items.
    #[inline] pub fn locations(mut self, value: impl IntoValue_<Vec<LocationConfiguration>>) -> Self { self.0.put("Locations", value.into_node()); self }
    /// Sets `LogConfiguration`.
    #[inline] pub fn log_configuration(mut self, value: impl IntoValue_<LogConfiguration>) -> Self { self.0.put("LogConfiguration", value.into_node()); self }
    /// Sets `MetricGroups`. At most 1 item.
    #[inline] pub fn metric_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("MetricGroups", value.into_node()); self }
    /// Sets `NewGameSessionProtectionPolicy`. The values are constants of [`NewGameSessionProtectionPolicy`].
    #[inline] pub fn new_game_session_protection_policy(mut self, value: impl IntoValue_<NewGameSessionProtectionPolicy>) -> Self { self.0.put("NewGameSessionProtectionPolicy", value.into_node()); self }
    /// Sets `PerInstanceContainerGroupDefinitionName`. 1 to 512 characters.
    #[inline] pub fn per_instance_container_group_definition_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PerInstanceContainerGroupDefinitionName", value.into_node()); self }
    /// Sets `PlayerGatewayMode`. An update replaces the resource. The values are constants of [`PlayerGatewayMode`].
    #[inline] pub fn player_gateway_mode(mut self, value: impl IntoValue_<PlayerGatewayMode>) -> Self { self.0.put("PlayerGatewayMode", value.into_node()); self }
    /// Sets `ScalingPolicies`. At most 50 items.
    #[inline] pub fn scaling_policies(mut self, value: impl IntoValue_<Vec<ScalingPolicy>>) -> Self { self.0.put("ScalingPolicies", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ContainerFleet> for ContainerFleet<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ContainerFleet<S0> {
    const TYPE: &'static str = "AWS::GameLift::ContainerFleet";
    type Handle = ContainerFleetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ContainerFleet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ContainerFleetRef(Id_);
impl From<Id_> for ContainerFleetRef { #[inline] fn from(id: Id_) -> Self { ContainerFleetRef(id) } }
impl AsRef<Id_> for ContainerFleetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ContainerFleetRef {
    /// `Ref`: `FleetId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `DeploymentDetails`
    #[inline] pub fn deployment_details(&self) -> Value_<String> { self.0.attribute("DeploymentDetails") }
    /// `Fn::GetAtt` `FleetArn`
    #[inline] pub fn fleet_arn(&self) -> Value_<String> { self.0.attribute("FleetArn") }
    /// `Fn::GetAtt` `FleetId`
    #[inline] pub fn fleet_id(&self) -> Value_<String> { self.0.attribute("FleetId") }
    /// `Fn::GetAtt` `GameServerContainerGroupDefinitionArn`
    #[inline] pub fn game_server_container_group_definition_arn(&self) -> Value_<String> { self.0.attribute("GameServerContainerGroupDefinitionArn") }
    /// `Fn::GetAtt` `MaximumGameServerContainerGroupsPerInstance`
    #[inline] pub fn maximum_game_server_container_groups_per_instance(&self) -> Value_<i64> { self.0.attribute("MaximumGameServerContainerGroupsPerInstance") }
    /// `Fn::GetAtt` `PerInstanceContainerGroupDefinitionArn`
    #[inline] pub fn per_instance_container_group_definition_arn(&self) -> Value_<String> { self.0.attribute("PerInstanceContainerGroupDefinitionArn") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::GameLift::ContainerFleet.DeploymentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containerfleet-deploymentconfiguration.html)
#[must_use]
pub struct DeploymentConfiguration(Properties_);
impl DeploymentConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeploymentConfiguration(Properties_::new()) }
}
impl DeploymentConfiguration {
    /// Sets `ImpairmentStrategy`. The values are constants of [`ImpairmentStrategy`].
    #[inline] pub fn impairment_strategy(mut self, value: impl IntoValue_<ImpairmentStrategy>) -> Self { self.0.put("ImpairmentStrategy", value.into_node()); self }
    /// Sets `MinimumHealthyPercentage`. 30 to 75.
    #[inline] pub fn minimum_healthy_percentage(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinimumHealthyPercentage", value.into_node()); self }
    /// Sets `ProtectionStrategy`. The values are constants of [`ProtectionStrategy`].
    #[inline] pub fn protection_strategy(mut self, value: impl IntoValue_<ProtectionStrategy>) -> Self { self.0.put("ProtectionStrategy", value.into_node()); self }
}
impl IntoValue_<DeploymentConfiguration> for DeploymentConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GameLift::ContainerFleet.GameSessionCreationLimitPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containerfleet-gamesessioncreationlimitpolicy.html)
#[must_use]
pub struct GameSessionCreationLimitPolicy(Properties_);
impl GameSessionCreationLimitPolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GameSessionCreationLimitPolicy(Properties_::new()) }
}
impl GameSessionCreationLimitPolicy {
    /// Sets `NewGameSessionsPerCreator`. At least 0.
    #[inline] pub fn new_game_sessions_per_creator(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NewGameSessionsPerCreator", value.into_node()); self }
    /// Sets `PolicyPeriodInMinutes`. At least 0.
    #[inline] pub fn policy_period_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PolicyPeriodInMinutes", value.into_node()); self }
}
impl IntoValue_<GameSessionCreationLimitPolicy> for GameSessionCreationLimitPolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GameLift::ContainerFleet.ConnectionPortRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containerfleet-connectionportrange.html)
#[must_use]
pub struct ConnectionPortRange<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ConnectionPortRange<Missing_<super::required::from_port>, Missing_<super::required::to_port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectionPortRange(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ConnectionPortRange<S0, S1> {
    /// Sets `FromPort`. Required. 1 to 60000.
    #[inline] pub fn from_port(mut self, value: impl IntoValue_<i64>) -> ConnectionPortRange<Set_, S1> { self.0.put("FromPort", value.into_node()); ConnectionPortRange(self.0, PhantomData_) }
    /// Sets `ToPort`. Required. 1 to 60000.
    #[inline] pub fn to_port(mut self, value: impl IntoValue_<i64>) -> ConnectionPortRange<S0, Set_> { self.0.put("ToPort", value.into_node()); ConnectionPortRange(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ConnectionPortRange> for ConnectionPortRange<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GameLift::ContainerFleet.IpPermission`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containerfleet-ippermission.html)
#[must_use]
pub struct IpPermission<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl IpPermission<Missing_<super::required::from_port>, Missing_<super::required::ip_range>, Missing_<super::required::protocol>, Missing_<super::required::to_port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IpPermission(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> IpPermission<S0, S1, S2, S3> {
    /// Sets `FromPort`. Required. 1 to 60000.
    #[inline] pub fn from_port(mut self, value: impl IntoValue_<i64>) -> IpPermission<Set_, S1, S2, S3> { self.0.put("FromPort", value.into_node()); IpPermission(self.0, PhantomData_) }
    /// Sets `IpRange`. Required.
    #[inline] pub fn ip_range(mut self, value: impl IntoValue_<String>) -> IpPermission<S0, Set_, S2, S3> { self.0.put("IpRange", value.into_node()); IpPermission(self.0, PhantomData_) }
    /// Sets `Protocol`. Required. The values are constants of [`Protocol`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<Protocol>) -> IpPermission<S0, S1, Set_, S3> { self.0.put("Protocol", value.into_node()); IpPermission(self.0, PhantomData_) }
    /// Sets `ToPort`. Required. 1 to 60000.
    #[inline] pub fn to_port(mut self, value: impl IntoValue_<i64>) -> IpPermission<S0, S1, S2, Set_> { self.0.put("ToPort", value.into_node()); IpPermission(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<IpPermission> for IpPermission<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GameLift::ContainerFleet.ManagedCapacityConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containerfleet-managedcapacityconfiguration.html)
#[must_use]
pub struct ManagedCapacityConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ManagedCapacityConfiguration<Missing_<super::required::zero_capacity_strategy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ManagedCapacityConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ManagedCapacityConfiguration<S0> {
    /// Sets `ScaleInAfterInactivityMinutes`. 5 to 1440.
    #[inline] pub fn scale_in_after_inactivity_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ScaleInAfterInactivityMinutes", value.into_node()); self }
    /// Sets `ZeroCapacityStrategy`. Required. The values are constants of [`ZeroCapacityStrategy`].
    #[inline] pub fn zero_capacity_strategy(mut self, value: impl IntoValue_<ZeroCapacityStrategy>) -> ManagedCapacityConfiguration<Set_> { self.0.put("ZeroCapacityStrategy", value.into_node()); ManagedCapacityConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ManagedCapacityConfiguration> for ManagedCapacityConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GameLift::ContainerFleet.LocationCapacity`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containerfleet-locationcapacity.html)
#[must_use]
pub struct LocationCapacity<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LocationCapacity<Missing_<super::required::max_size>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LocationCapacity(Properties_::new(), PhantomData_) }
}
impl<S0> LocationCapacity<S0> {
    /// Sets `DesiredEC2Instances`. At least 0.
    #[inline] pub fn desired_ec2_instances(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DesiredEC2Instances", value.into_node()); self }
    /// Sets `ManagedCapacityConfiguration`.
    #[inline] pub fn managed_capacity_configuration(mut self, value: impl IntoValue_<ManagedCapacityConfiguration>) -> Self { self.0.put("ManagedCapacityConfiguration", value.into_node()); self }
    /// Sets `MaxSize`. Required. At least 0.
    #[inline] pub fn max_size(mut self, value: impl IntoValue_<i64>) -> LocationCapacity<Set_> { self.0.put("MaxSize", value.into_node()); LocationCapacity(self.0, PhantomData_) }
    /// Sets `MinSize`. At least 0.
    #[inline] pub fn min_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinSize", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LocationCapacity> for LocationCapacity<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GameLift::ContainerFleet.LocationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containerfleet-locationconfiguration.html)
#[must_use]
pub struct LocationConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LocationConfiguration<Missing_<super::required::location>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LocationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> LocationConfiguration<S0> {
    /// Sets `Location`. Required. 1 to 64 characters.
    #[inline] pub fn location(mut self, value: impl IntoValue_<String>) -> LocationConfiguration<Set_> { self.0.put("Location", value.into_node()); LocationConfiguration(self.0, PhantomData_) }
    /// Sets `LocationCapacity`.
    #[inline] pub fn location_capacity(mut self, value: impl IntoValue_<LocationCapacity>) -> Self { self.0.put("LocationCapacity", value.into_node()); self }
    /// Sets `PlayerGatewayStatus`. The values are constants of [`PlayerGatewayStatus`].
    #[inline] pub fn player_gateway_status(mut self, value: impl IntoValue_<PlayerGatewayStatus>) -> Self { self.0.put("PlayerGatewayStatus", value.into_node()); self }
    /// Sets `StoppedActions`. At most 1 item. The values are constants of [`StoppedAction`].
    #[inline] pub fn stopped_actions(mut self, value: impl IntoValue_<Vec<StoppedAction>>) -> Self { self.0.put("StoppedActions", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LocationConfiguration> for LocationConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GameLift::ContainerFleet.LogConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containerfleet-logconfiguration.html)
#[must_use]
pub struct LogConfiguration(Properties_);
impl LogConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LogConfiguration(Properties_::new()) }
}
impl LogConfiguration {
    /// Sets `LogDestination`. The values are constants of [`LogDestination`].
    #[inline] pub fn log_destination(mut self, value: impl IntoValue_<LogDestination>) -> Self { self.0.put("LogDestination", value.into_node()); self }
    /// Sets `LogGroupArn`. 1 to 512 characters.
    #[inline] pub fn log_group_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogGroupArn", value.into_node()); self }
    /// Sets `S3BucketName`. 1 to 1024 characters.
    #[inline] pub fn s3_bucket_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3BucketName", value.into_node()); self }
}
impl IntoValue_<LogConfiguration> for LogConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GameLift::ContainerFleet.TargetConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containerfleet-targetconfiguration.html)
#[must_use]
pub struct TargetConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TargetConfiguration<Missing_<super::required::target_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TargetConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> TargetConfiguration<S0> {
    /// Sets `TargetValue`. Required.
    #[inline] pub fn target_value(mut self, value: impl IntoValue_<f64>) -> TargetConfiguration<Set_> { self.0.put("TargetValue", value.into_node()); TargetConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TargetConfiguration> for TargetConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GameLift::ContainerFleet.ScalingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containerfleet-scalingpolicy.html)
#[must_use]
pub struct ScalingPolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ScalingPolicy<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScalingPolicy(Properties_::new(), PhantomData_) }
}
impl<S0> ScalingPolicy<S0> {
    /// Sets `ComparisonOperator`. The values are constants of [`ComparisonOperator`].
    #[inline] pub fn comparison_operator(mut self, value: impl IntoValue_<ComparisonOperator>) -> Self { self.0.put("ComparisonOperator", value.into_node()); self }
    /// Sets `EvaluationPeriods`. At least 1.
    #[inline] pub fn evaluation_periods(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EvaluationPeriods", value.into_node()); self }
    /// Sets `MetricName`. The values are constants of [`MetricName`].
    #[inline] pub fn metric_name(mut self, value: impl IntoValue_<MetricName>) -> Self { self.0.put("MetricName", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 1024 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ScalingPolicy<Set_> { self.0.put("Name", value.into_node()); ScalingPolicy(self.0, PhantomData_) }
    /// Sets `PolicyType`. The values are constants of [`PolicyType`].
    #[inline] pub fn policy_type(mut self, value: impl IntoValue_<PolicyType>) -> Self { self.0.put("PolicyType", value.into_node()); self }
    /// Sets `ScalingAdjustment`.
    #[inline] pub fn scaling_adjustment(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ScalingAdjustment", value.into_node()); self }
    /// Sets `ScalingAdjustmentType`. The values are constants of [`ScalingAdjustmentType`].
    #[inline] pub fn scaling_adjustment_type(mut self, value: impl IntoValue_<ScalingAdjustmentType>) -> Self { self.0.put("ScalingAdjustmentType", value.into_node()); self }
    /// Sets `TargetConfiguration`.
    #[inline] pub fn target_configuration(mut self, value: impl IntoValue_<TargetConfiguration>) -> Self { self.0.put("TargetConfiguration", value.into_node()); self }
    /// Sets `Threshold`.
    #[inline] pub fn threshold(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Threshold", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ScalingPolicy> for ScalingPolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::GameLift::ContainerFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containerfleet.html)
#[derive(Debug)]
pub enum BillingType {}
impl BillingType {
    /// `ON_DEMAND`
    pub const ON_DEMAND: Value_<BillingType> = Value_::constant("ON_DEMAND");
    /// `SPOT`
    pub const SPOT: Value_<BillingType> = Value_::constant("SPOT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BillingType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GameLift::ContainerFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containerfleet.html)
#[derive(Debug)]
pub enum ImpairmentStrategy {}
impl ImpairmentStrategy {
    /// `MAINTAIN`
    pub const MAINTAIN: Value_<ImpairmentStrategy> = Value_::constant("MAINTAIN");
    /// `ROLLBACK`
    pub const ROLLBACK: Value_<ImpairmentStrategy> = Value_::constant("ROLLBACK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ImpairmentStrategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GameLift::ContainerFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containerfleet.html)
#[derive(Debug)]
pub enum ProtectionStrategy {}
impl ProtectionStrategy {
    /// `WITH_PROTECTION`
    pub const WITH_PROTECTION: Value_<ProtectionStrategy> = Value_::constant("WITH_PROTECTION");
    /// `IGNORE_PROTECTION`
    pub const IGNORE_PROTECTION: Value_<ProtectionStrategy> = Value_::constant("IGNORE_PROTECTION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ProtectionStrategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GameLift::ContainerFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containerfleet.html)
#[derive(Debug)]
pub enum Protocol {}
impl Protocol {
    /// `TCP`
    pub const TCP: Value_<Protocol> = Value_::constant("TCP");
    /// `UDP`
    pub const UDP: Value_<Protocol> = Value_::constant("UDP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Protocol> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GameLift::ContainerFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containerfleet.html)
#[derive(Debug)]
pub enum ZeroCapacityStrategy {}
impl ZeroCapacityStrategy {
    /// `SCALE_TO_AND_FROM_ZERO`
    pub const SCALE_TO_AND_FROM_ZERO: Value_<ZeroCapacityStrategy> = Value_::constant("SCALE_TO_AND_FROM_ZERO");
    /// `MANUAL`
    pub const MANUAL: Value_<ZeroCapacityStrategy> = Value_::constant("MANUAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ZeroCapacityStrategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GameLift::ContainerFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containerfleet.html)
#[derive(Debug)]
pub enum PlayerGatewayStatus {}
impl PlayerGatewayStatus {
    /// `DISABLED`
    pub const DISABLED: Value_<PlayerGatewayStatus> = Value_::constant("DISABLED");
    /// `ENABLED`
    pub const ENABLED: Value_<PlayerGatewayStatus> = Value_::constant("ENABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PlayerGatewayStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GameLift::ContainerFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containerfleet.html)
#[derive(Debug)]
pub enum StoppedAction {}
impl StoppedAction {
    /// `AUTO_SCALING`
    pub const AUTO_SCALING: Value_<StoppedAction> = Value_::constant("AUTO_SCALING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StoppedAction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GameLift::ContainerFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containerfleet.html)
#[derive(Debug)]
pub enum LogDestination {}
impl LogDestination {
    /// `NONE`
    pub const NONE: Value_<LogDestination> = Value_::constant("NONE");
    /// `CLOUDWATCH`
    pub const CLOUDWATCH: Value_<LogDestination> = Value_::constant("CLOUDWATCH");
    /// `S3`
    pub const S3: Value_<LogDestination> = Value_::constant("S3");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LogDestination> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GameLift::ContainerFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containerfleet.html)
#[derive(Debug)]
pub enum NewGameSessionProtectionPolicy {}
impl NewGameSessionProtectionPolicy {
    /// `FullProtection`
    pub const FULL_PROTECTION: Value_<NewGameSessionProtectionPolicy> = Value_::constant("FullProtection");
    /// `NoProtection`
    pub const NO_PROTECTION: Value_<NewGameSessionProtectionPolicy> = Value_::constant("NoProtection");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NewGameSessionProtectionPolicy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GameLift::ContainerFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containerfleet.html)
#[derive(Debug)]
pub enum PlayerGatewayMode {}
impl PlayerGatewayMode {
    /// `DISABLED`
    pub const DISABLED: Value_<PlayerGatewayMode> = Value_::constant("DISABLED");
    /// `ENABLED`
    pub const ENABLED: Value_<PlayerGatewayMode> = Value_::constant("ENABLED");
    /// `REQUIRED`
    pub const REQUIRED: Value_<PlayerGatewayMode> = Value_::constant("REQUIRED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PlayerGatewayMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GameLift::ContainerFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containerfleet.html)
#[derive(Debug)]
pub enum ComparisonOperator {}
impl ComparisonOperator {
    /// `GreaterThanOrEqualToThreshold`
    pub const GREATER_THAN_OR_EQUAL_TO_THRESHOLD: Value_<ComparisonOperator> = Value_::constant("GreaterThanOrEqualToThreshold");
    /// `GreaterThanThreshold`
    pub const GREATER_THAN_THRESHOLD: Value_<ComparisonOperator> = Value_::constant("GreaterThanThreshold");
    /// `LessThanThreshold`
    pub const LESS_THAN_THRESHOLD: Value_<ComparisonOperator> = Value_::constant("LessThanThreshold");
    /// `LessThanOrEqualToThreshold`
    pub const LESS_THAN_OR_EQUAL_TO_THRESHOLD: Value_<ComparisonOperator> = Value_::constant("LessThanOrEqualToThreshold");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ComparisonOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GameLift::ContainerFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containerfleet.html)
#[derive(Debug)]
pub enum MetricName {}
impl MetricName {
    /// `ActivatingGameSessions`
    pub const ACTIVATING_GAME_SESSIONS: Value_<MetricName> = Value_::constant("ActivatingGameSessions");
    /// `ActiveGameSessions`
    pub const ACTIVE_GAME_SESSIONS: Value_<MetricName> = Value_::constant("ActiveGameSessions");
    /// `ActiveInstances`
    pub const ACTIVE_INSTANCES: Value_<MetricName> = Value_::constant("ActiveInstances");
    /// `AvailableGameSessions`
    pub const AVAILABLE_GAME_SESSIONS: Value_<MetricName> = Value_::constant("AvailableGameSessions");
    /// `AvailablePlayerSessions`
    pub const AVAILABLE_PLAYER_SESSIONS: Value_<MetricName> = Value_::constant("AvailablePlayerSessions");
    /// `CurrentPlayerSessions`
    pub const CURRENT_PLAYER_SESSIONS: Value_<MetricName> = Value_::constant("CurrentPlayerSessions");
    /// `IdleInstances`
    pub const IDLE_INSTANCES: Value_<MetricName> = Value_::constant("IdleInstances");
    /// `PercentAvailableGameSessions`
    pub const PERCENT_AVAILABLE_GAME_SESSIONS: Value_<MetricName> = Value_::constant("PercentAvailableGameSessions");
    /// `PercentIdleInstances`
    pub const PERCENT_IDLE_INSTANCES: Value_<MetricName> = Value_::constant("PercentIdleInstances");
    /// `QueueDepth`
    pub const QUEUE_DEPTH: Value_<MetricName> = Value_::constant("QueueDepth");
    /// `WaitTime`
    pub const WAIT_TIME: Value_<MetricName> = Value_::constant("WaitTime");
    /// `ConcurrentActivatableGameSessions`
    pub const CONCURRENT_ACTIVATABLE_GAME_SESSIONS: Value_<MetricName> = Value_::constant("ConcurrentActivatableGameSessions");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MetricName> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GameLift::ContainerFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containerfleet.html)
#[derive(Debug)]
pub enum PolicyType {}
impl PolicyType {
    /// `RuleBased`
    pub const RULE_BASED: Value_<PolicyType> = Value_::constant("RuleBased");
    /// `TargetBased`
    pub const TARGET_BASED: Value_<PolicyType> = Value_::constant("TargetBased");
    /// `ManagedScaling`
    pub const MANAGED_SCALING: Value_<PolicyType> = Value_::constant("ManagedScaling");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PolicyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GameLift::ContainerFleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containerfleet.html)
#[derive(Debug)]
pub enum ScalingAdjustmentType {}
impl ScalingAdjustmentType {
    /// `ChangeInCapacity`
    pub const CHANGE_IN_CAPACITY: Value_<ScalingAdjustmentType> = Value_::constant("ChangeInCapacity");
    /// `ExactCapacity`
    pub const EXACT_CAPACITY: Value_<ScalingAdjustmentType> = Value_::constant("ExactCapacity");
    /// `PercentChangeInCapacity`
    pub const PERCENT_CHANGE_IN_CAPACITY: Value_<ScalingAdjustmentType> = Value_::constant("PercentChangeInCapacity");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ScalingAdjustmentType> { Value_::from_node(value.into_node()) }
}
