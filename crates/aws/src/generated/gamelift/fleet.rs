// Made by `cargo xtask generate`; do not edit.
//! `AWS::GameLift::Fleet`

use stanchion_template::generated::*;

/// `AWS::GameLift::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-fleet.html)
#[must_use]
pub struct Fleet<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Fleet<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Fleet(Properties_::new(), PhantomData_) }
}
impl<S0> Fleet<S0> {
    /// Sets `AnywhereConfiguration`.
    #[inline] pub fn anywhere_configuration(mut self, value: impl IntoValue_<AnywhereConfiguration>) -> Self { self.0.put("AnywhereConfiguration", value.into_node()); self }
    /// Sets `ApplyCapacity`. The values are constants of [`ApplyCapacity`].
    #[inline] pub fn apply_capacity(mut self, value: impl IntoValue_<ApplyCapacity>) -> Self { self.0.put("ApplyCapacity", value.into_node()); self }
    /// Sets `BuildId`. 1 to 512 characters. An update replaces the resource.
    #[inline] pub fn build_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BuildId", value.into_node()); self }
    /// Sets `CertificateConfiguration`. An update replaces the resource.
    #[inline] pub fn certificate_configuration(mut self, value: impl IntoValue_<CertificateConfiguration>) -> Self { self.0.put("CertificateConfiguration", value.into_node()); self }
    /// Sets `ComputeType`. An update replaces the resource. The values are constants of [`ComputeType`].
    #[inline] pub fn compute_type(mut self, value: impl IntoValue_<ComputeType>) -> Self { self.0.put("ComputeType", value.into_node()); self }
    /// Sets `Description`. 1 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DesiredEC2Instances`. At least 0.
    #[inline] pub fn desired_ec2_instances(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DesiredEC2Instances", value.into_node()); self }
    /// Sets `EC2InboundPermissions`. 0 to 50 items.
    #[inline] pub fn ec2_inbound_permissions(mut self, value: impl IntoValue_<Vec<IpPermission>>) -> Self { self.0.put("EC2InboundPermissions", value.into_node()); self }
    /// Sets `EC2InstanceType`. An update replaces the resource.
    #[inline] pub fn ec2_instance_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EC2InstanceType", value.into_node()); self }
    /// Sets `FleetType`. An update replaces the resource. The values are constants of [`FleetType`].
    #[inline] pub fn fleet_type(mut self, value: impl IntoValue_<FleetType>) -> Self { self.0.put("FleetType", value.into_node()); self }
    /// Sets `InstanceRoleARN`. At least 1 character. An update replaces the resource.
    #[inline] pub fn instance_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceRoleARN", value.into_node()); self }
    /// Sets `InstanceRoleCredentialsProvider`. An update replaces the resource. The values are constants of [`InstanceRoleCredentialsProvider`].
    #[inline] pub fn instance_role_credentials_provider(mut self, value: impl IntoValue_<InstanceRoleCredentialsProvider>) -> Self { self.0.put("InstanceRoleCredentialsProvider", value.into_node()); self }
    /// Sets `Locations`. 1 to 100 items.
    #[inline] pub fn locations(mut self, value: impl IntoValue_<Vec<LocationConfiguration>>) -> Self { self.0.put("Locations", value.into_node()); self }
    /// Sets `LogPaths`. An update replaces the resource.
    #[inline] pub fn log_paths(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("LogPaths", value.into_node()); self }
    /// Sets `MaxSize`. At least 0.
    #[inline] pub fn max_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxSize", value.into_node()); self }
    /// Sets `MetricGroups`. At most 1 item.
    #[inline] pub fn metric_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("MetricGroups", value.into_node()); self }
    /// Sets `MinSize`. At least 0.
    #[inline] pub fn min_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinSize", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 1024 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Fleet<Set_> { self.0.put("Name", value.into_node()); Fleet(self.0, PhantomData_) }
    /// Sets `NewGameSessionProtectionPolicy`. The values are constants of [`NewGameSessionProtectionPolicy`].
    #[inline] pub fn new_game_session_protection_policy(mut self, value: impl IntoValue_<NewGameSessionProtectionPolicy>) -> Self { self.0.put("NewGameSessionProtectionPolicy", value.into_node()); self }
    /// Sets `PeerVpcAwsAccountId`. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn peer_vpc_aws_account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PeerVpcAwsAccountId", value.into_node()); self }
    /// Sets `PeerVpcId`. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn peer_vpc_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PeerVpcId", value.into_node()); self }
    /// Sets `PlayerGatewayConfiguration`. An update replaces the resource.
    #[inline] pub fn player_gateway_configuration(mut self, value: impl IntoValue_<PlayerGatewayConfiguration>) -> Self { self.0.put("PlayerGatewayConfiguration", value.into_node()); self }
    /// Sets `PlayerGatewayMode`. An update replaces the resource. The values are constants of [`PlayerGatewayMode`].
    #[inline] pub fn player_gateway_mode(mut self, value: impl IntoValue_<PlayerGatewayMode>) -> Self { self.0.put("PlayerGatewayMode", value.into_node()); self }
    /// Sets `ResourceCreationLimitPolicy`.
    #[inline] pub fn resource_creation_limit_policy(mut self, value: impl IntoValue_<ResourceCreationLimitPolicy>) -> Self { self.0.put("ResourceCreationLimitPolicy", value.into_node()); self }
    /// Sets `RuntimeConfiguration`.
    #[inline] pub fn runtime_configuration(mut self, value: impl IntoValue_<RuntimeConfiguration>) -> Self { self.0.put("RuntimeConfiguration", value.into_node()); self }
    /// Sets `ScalingPolicies`. At most 50 items.
    #[inline] pub fn scaling_policies(mut self, value: impl IntoValue_<Vec<ScalingPolicy>>) -> Self { self.0.put("ScalingPolicies", value.into_node()); self }
    /// Sets `ScriptId`. 1 to 512 characters. An update replaces the resource.
    #[inline] pub fn script_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ScriptId", value.into_node()); self }
    /// Sets `ServerLaunchParameters`. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn server_launch_parameters(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServerLaunchParameters", value.into_node()); self }
    /// Sets `ServerLaunchPath`. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn server_launch_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServerLaunchPath", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Fleet> for Fleet<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Fleet<S0> {
    const TYPE: &'static str = "AWS::GameLift::Fleet";
    type Handle = FleetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Fleet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FleetRef(Id_);
impl From<Id_> for FleetRef { #[inline] fn from(id: Id_) -> Self { FleetRef(id) } }
impl AsRef<Id_> for FleetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FleetRef {
    /// `Ref`: `FleetId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `FleetArn`
    #[inline] pub fn fleet_arn(&self) -> Value_<String> { self.0.attribute("FleetArn") }
    /// `Fn::GetAtt` `FleetId`
    #[inline] pub fn fleet_id(&self) -> Value_<String> { self.0.attribute("FleetId") }
}
/// `AWS::GameLift::Fleet.AnywhereConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-fleet-anywhereconfiguration.html)
#[must_use]
pub struct AnywhereConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AnywhereConfiguration<Missing_<super::required::cost>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AnywhereConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AnywhereConfiguration<S0> {
    /// Sets `Cost`. Required. 1 to 11 characters.
    #[inline] pub fn cost(mut self, value: impl IntoValue_<String>) -> AnywhereConfiguration<Set_> { self.0.put("Cost", value.into_node()); AnywhereConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AnywhereConfiguration> for AnywhereConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GameLift::Fleet.CertificateConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-fleet-certificateconfiguration.html)
#[must_use]
pub struct CertificateConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CertificateConfiguration<Missing_<super::required::certificate_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CertificateConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CertificateConfiguration<S0> {
    /// Sets `CertificateType`. Required. The values are constants of [`CertificateType`].
    #[inline] pub fn certificate_type(mut self, value: impl IntoValue_<CertificateType>) -> CertificateConfiguration<Set_> { self.0.put("CertificateType", value.into_node()); CertificateConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CertificateConfiguration> for CertificateConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GameLift::Fleet.IpPermission`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-fleet-ippermission.html)
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
/// `AWS::GameLift::Fleet.ManagedCapacityConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-fleet-managedcapacityconfiguration.html)
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
/// `AWS::GameLift::Fleet.LocationCapacity`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-fleet-locationcapacity.html)
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
/// `AWS::GameLift::Fleet.LocationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-fleet-locationconfiguration.html)
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
}
impl<S0: IsSet_> IntoValue_<LocationConfiguration> for LocationConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GameLift::Fleet.PlayerGatewayConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-fleet-playergatewayconfiguration.html)
#[must_use]
pub struct PlayerGatewayConfiguration(Properties_);
impl PlayerGatewayConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PlayerGatewayConfiguration(Properties_::new()) }
}
impl PlayerGatewayConfiguration {
    /// Sets `GameServerIpProtocolSupported`. The values are constants of [`GameServerIpProtocolSupported`].
    #[inline] pub fn game_server_ip_protocol_supported(mut self, value: impl IntoValue_<GameServerIpProtocolSupported>) -> Self { self.0.put("GameServerIpProtocolSupported", value.into_node()); self }
}
impl IntoValue_<PlayerGatewayConfiguration> for PlayerGatewayConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GameLift::Fleet.ResourceCreationLimitPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-fleet-resourcecreationlimitpolicy.html)
#[must_use]
pub struct ResourceCreationLimitPolicy(Properties_);
impl ResourceCreationLimitPolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ResourceCreationLimitPolicy(Properties_::new()) }
}
impl ResourceCreationLimitPolicy {
    /// Sets `NewGameSessionsPerCreator`. At least 0.
    #[inline] pub fn new_game_sessions_per_creator(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NewGameSessionsPerCreator", value.into_node()); self }
    /// Sets `PolicyPeriodInMinutes`. At least 0.
    #[inline] pub fn policy_period_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PolicyPeriodInMinutes", value.into_node()); self }
}
impl IntoValue_<ResourceCreationLimitPolicy> for ResourceCreationLimitPolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GameLift::Fleet.ServerProcess`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-fleet-serverprocess.html)
#[must_use]
pub struct ServerProcess<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ServerProcess<Missing_<super::required::concurrent_executions>, Missing_<super::required::launch_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServerProcess(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ServerProcess<S0, S1> {
    /// Sets `ConcurrentExecutions`. Required. At least 1.
    #[inline] pub fn concurrent_executions(mut self, value: impl IntoValue_<i64>) -> ServerProcess<Set_, S1> { self.0.put("ConcurrentExecutions", value.into_node()); ServerProcess(self.0, PhantomData_) }
    /// Sets `LaunchPath`. Required. 1 to 1024 characters.
    #[inline] pub fn launch_path(mut self, value: impl IntoValue_<String>) -> ServerProcess<S0, Set_> { self.0.put("LaunchPath", value.into_node()); ServerProcess(self.0, PhantomData_) }
    /// Sets `Parameters`. 1 to 1024 characters.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Parameters", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ServerProcess> for ServerProcess<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GameLift::Fleet.RuntimeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-fleet-runtimeconfiguration.html)
#[must_use]
pub struct RuntimeConfiguration(Properties_);
impl RuntimeConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RuntimeConfiguration(Properties_::new()) }
}
impl RuntimeConfiguration {
    /// Sets `GameSessionActivationTimeoutSeconds`. 1 to 600.
    #[inline] pub fn game_session_activation_timeout_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("GameSessionActivationTimeoutSeconds", value.into_node()); self }
    /// Sets `MaxConcurrentGameSessionActivations`. 1 to 2147483647.
    #[inline] pub fn max_concurrent_game_session_activations(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxConcurrentGameSessionActivations", value.into_node()); self }
    /// Sets `ServerProcesses`. 1 to 50 items.
    #[inline] pub fn server_processes(mut self, value: impl IntoValue_<Vec<ServerProcess>>) -> Self { self.0.put("ServerProcesses", value.into_node()); self }
}
impl IntoValue_<RuntimeConfiguration> for RuntimeConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GameLift::Fleet.TargetConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-fleet-targetconfiguration.html)
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
/// `AWS::GameLift::Fleet.ScalingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-fleet-scalingpolicy.html)
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
    /// Sets `Location`. 1 to 64 characters.
    #[inline] pub fn location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Location", value.into_node()); self }
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
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `TargetConfiguration`.
    #[inline] pub fn target_configuration(mut self, value: impl IntoValue_<TargetConfiguration>) -> Self { self.0.put("TargetConfiguration", value.into_node()); self }
    /// Sets `Threshold`.
    #[inline] pub fn threshold(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Threshold", value.into_node()); self }
    /// Sets `UpdateStatus`. The values are constants of [`UpdateStatus`].
    #[inline] pub fn update_status(mut self, value: impl IntoValue_<UpdateStatus>) -> Self { self.0.put("UpdateStatus", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ScalingPolicy> for ScalingPolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::GameLift::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-fleet.html)
#[derive(Debug)]
pub enum ApplyCapacity {}
impl ApplyCapacity {
    /// `ON_UPDATE`
    pub const ON_UPDATE: Value_<ApplyCapacity> = Value_::constant("ON_UPDATE");
    /// `ON_CREATE_AND_UPDATE`
    pub const ON_CREATE_AND_UPDATE: Value_<ApplyCapacity> = Value_::constant("ON_CREATE_AND_UPDATE");
    /// `ON_CREATE_AND_UPDATE_WITH_AUTOSCALING`
    pub const ON_CREATE_AND_UPDATE_WITH_AUTOSCALING: Value_<ApplyCapacity> = Value_::constant("ON_CREATE_AND_UPDATE_WITH_AUTOSCALING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ApplyCapacity> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GameLift::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-fleet.html)
#[derive(Debug)]
pub enum CertificateType {}
impl CertificateType {
    /// `DISABLED`
    pub const DISABLED: Value_<CertificateType> = Value_::constant("DISABLED");
    /// `GENERATED`
    pub const GENERATED: Value_<CertificateType> = Value_::constant("GENERATED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CertificateType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GameLift::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-fleet.html)
#[derive(Debug)]
pub enum ComputeType {}
impl ComputeType {
    /// `EC2`
    pub const EC2: Value_<ComputeType> = Value_::constant("EC2");
    /// `ANYWHERE`
    pub const ANYWHERE: Value_<ComputeType> = Value_::constant("ANYWHERE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ComputeType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GameLift::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-fleet.html)
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
/// Values of `AWS::GameLift::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-fleet.html)
#[derive(Debug)]
pub enum FleetType {}
impl FleetType {
    /// `ON_DEMAND`
    pub const ON_DEMAND: Value_<FleetType> = Value_::constant("ON_DEMAND");
    /// `SPOT`
    pub const SPOT: Value_<FleetType> = Value_::constant("SPOT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FleetType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GameLift::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-fleet.html)
#[derive(Debug)]
pub enum InstanceRoleCredentialsProvider {}
impl InstanceRoleCredentialsProvider {
    /// `SHARED_CREDENTIAL_FILE`
    pub const SHARED_CREDENTIAL_FILE: Value_<InstanceRoleCredentialsProvider> = Value_::constant("SHARED_CREDENTIAL_FILE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InstanceRoleCredentialsProvider> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GameLift::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-fleet.html)
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
/// Values of `AWS::GameLift::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-fleet.html)
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
/// Values of `AWS::GameLift::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-fleet.html)
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
/// Values of `AWS::GameLift::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-fleet.html)
#[derive(Debug)]
pub enum GameServerIpProtocolSupported {}
impl GameServerIpProtocolSupported {
    /// `IPv4`
    pub const IPV4: Value_<GameServerIpProtocolSupported> = Value_::constant("IPv4");
    /// `DUAL_STACK`
    pub const DUAL_STACK: Value_<GameServerIpProtocolSupported> = Value_::constant("DUAL_STACK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GameServerIpProtocolSupported> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GameLift::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-fleet.html)
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
/// Values of `AWS::GameLift::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-fleet.html)
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
/// Values of `AWS::GameLift::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-fleet.html)
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
/// Values of `AWS::GameLift::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-fleet.html)
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
/// Values of `AWS::GameLift::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-fleet.html)
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
/// Values of `AWS::GameLift::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-fleet.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `ACTIVE`
    pub const ACTIVE: Value_<Status> = Value_::constant("ACTIVE");
    /// `UPDATE_REQUESTED`
    pub const UPDATE_REQUESTED: Value_<Status> = Value_::constant("UPDATE_REQUESTED");
    /// `UPDATING`
    pub const UPDATING: Value_<Status> = Value_::constant("UPDATING");
    /// `DELETE_REQUESTED`
    pub const DELETE_REQUESTED: Value_<Status> = Value_::constant("DELETE_REQUESTED");
    /// `DELETING`
    pub const DELETING: Value_<Status> = Value_::constant("DELETING");
    /// `DELETED`
    pub const DELETED: Value_<Status> = Value_::constant("DELETED");
    /// `ERROR`
    pub const ERROR: Value_<Status> = Value_::constant("ERROR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GameLift::Fleet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-fleet.html)
#[derive(Debug)]
pub enum UpdateStatus {}
impl UpdateStatus {
    /// `PENDING_UPDATE`
    pub const PENDING_UPDATE: Value_<UpdateStatus> = Value_::constant("PENDING_UPDATE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UpdateStatus> { Value_::from_node(value.into_node()) }
}
