// Made by `cargo xtask generate`; do not edit.
//! `AWS::ECS::Service`

use stanchion_template::generated::*;

/// `AWS::ECS::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html)
#[must_use]
pub struct Service(Properties_);
impl Service {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Service(Properties_::new()) }
}
impl Service {
    /// Sets `AvailabilityZoneRebalancing`. The values are constants of [`AvailabilityZoneRebalancing`].
    #[inline] pub fn availability_zone_rebalancing(mut self, value: impl IntoValue_<AvailabilityZoneRebalancing>) -> Self { self.0.put("AvailabilityZoneRebalancing", value.into_node()); self }
    /// Sets `CapacityProviderStrategy`.
    #[inline] pub fn capacity_provider_strategy(mut self, value: impl IntoValue_<Vec<CapacityProviderStrategyItem>>) -> Self { self.0.put("CapacityProviderStrategy", value.into_node()); self }
    /// Sets `Cluster`. An update replaces the resource.
    #[inline] pub fn cluster(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Cluster", value.into_node()); self }
    /// Sets `DeploymentConfiguration`.
    #[inline] pub fn deployment_configuration(mut self, value: impl IntoValue_<DeploymentConfiguration>) -> Self { self.0.put("DeploymentConfiguration", value.into_node()); self }
    /// Sets `DeploymentController`. An update may replace the resource.
    #[inline] pub fn deployment_controller(mut self, value: impl IntoValue_<DeploymentController>) -> Self { self.0.put("DeploymentController", value.into_node()); self }
    /// Sets `DesiredCount`.
    #[inline] pub fn desired_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DesiredCount", value.into_node()); self }
    /// Sets `EnableECSManagedTags`.
    #[inline] pub fn enable_ecs_managed_tags(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableECSManagedTags", value.into_node()); self }
    /// Sets `EnableExecuteCommand`.
    #[inline] pub fn enable_execute_command(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableExecuteCommand", value.into_node()); self }
    /// Sets `ForceNewDeployment`.
    #[inline] pub fn force_new_deployment(mut self, value: impl IntoValue_<ForceNewDeployment>) -> Self { self.0.put("ForceNewDeployment", value.into_node()); self }
    /// Sets `GatewayConnectors`. At most 1 item.
    #[inline] pub fn gateway_connectors(mut self, value: impl IntoValue_<Vec<GatewayConnector>>) -> Self { self.0.put("GatewayConnectors", value.into_node()); self }
    /// Sets `HealthCheckGracePeriodSeconds`.
    #[inline] pub fn health_check_grace_period_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HealthCheckGracePeriodSeconds", value.into_node()); self }
    /// Sets `LaunchType`. An update may replace the resource. The values are constants of [`LaunchType`].
    #[inline] pub fn launch_type(mut self, value: impl IntoValue_<LaunchType>) -> Self { self.0.put("LaunchType", value.into_node()); self }
    /// Sets `LoadBalancers`.
    #[inline] pub fn load_balancers(mut self, value: impl IntoValue_<Vec<LoadBalancer>>) -> Self { self.0.put("LoadBalancers", value.into_node()); self }
    /// Sets `Monitoring`.
    #[inline] pub fn monitoring(mut self, value: impl IntoValue_<MonitoringConfiguration>) -> Self { self.0.put("Monitoring", value.into_node()); self }
    /// Sets `NetworkConfiguration`.
    #[inline] pub fn network_configuration(mut self, value: impl IntoValue_<NetworkConfiguration>) -> Self { self.0.put("NetworkConfiguration", value.into_node()); self }
    /// Sets `PlacementConstraints`.
    #[inline] pub fn placement_constraints(mut self, value: impl IntoValue_<Vec<PlacementConstraint>>) -> Self { self.0.put("PlacementConstraints", value.into_node()); self }
    /// Sets `PlacementStrategies`.
    #[inline] pub fn placement_strategies(mut self, value: impl IntoValue_<Vec<PlacementStrategy>>) -> Self { self.0.put("PlacementStrategies", value.into_node()); self }
    /// Sets `PlatformVersion`.
    #[inline] pub fn platform_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PlatformVersion", value.into_node()); self }
    /// Sets `PropagateTags`. The values are constants of [`PropagateTags`].
    #[inline] pub fn propagate_tags(mut self, value: impl IntoValue_<PropagateTags>) -> Self { self.0.put("PropagateTags", value.into_node()); self }
    /// Sets `Role`. An update replaces the resource.
    #[inline] pub fn role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Role", value.into_node()); self }
    /// Sets `SchedulingStrategy`. An update replaces the resource. The values are constants of [`SchedulingStrategy`].
    #[inline] pub fn scheduling_strategy(mut self, value: impl IntoValue_<SchedulingStrategy>) -> Self { self.0.put("SchedulingStrategy", value.into_node()); self }
    /// Sets `ServiceConnectConfiguration`.
    #[inline] pub fn service_connect_configuration(mut self, value: impl IntoValue_<ServiceConnectConfiguration>) -> Self { self.0.put("ServiceConnectConfiguration", value.into_node()); self }
    /// Sets `ServiceName`. An update replaces the resource.
    #[inline] pub fn service_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceName", value.into_node()); self }
    /// Sets `ServiceRegistries`.
    #[inline] pub fn service_registries(mut self, value: impl IntoValue_<Vec<ServiceRegistry>>) -> Self { self.0.put("ServiceRegistries", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TaskDefinition`.
    #[inline] pub fn task_definition(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TaskDefinition", value.into_node()); self }
    /// Sets `VolumeConfigurations`.
    #[inline] pub fn volume_configurations(mut self, value: impl IntoValue_<Vec<ServiceVolumeConfiguration>>) -> Self { self.0.put("VolumeConfigurations", value.into_node()); self }
    /// Sets `VpcLatticeConfigurations`.
    #[inline] pub fn vpc_lattice_configurations(mut self, value: impl IntoValue_<Vec<VpcLatticeConfiguration>>) -> Self { self.0.put("VpcLatticeConfigurations", value.into_node()); self }
}
impl IntoValue_<Service> for Service { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Service {
    const TYPE: &'static str = "AWS::ECS::Service";
    type Handle = ServiceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Service`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ServiceRef(Id_);
impl From<Id_> for ServiceRef { #[inline] fn from(id: Id_) -> Self { ServiceRef(id) } }
impl AsRef<Id_> for ServiceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ServiceRef {
    /// `Ref`: `ServiceArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
    /// `Fn::GetAtt` `ServiceArn`
    #[inline] pub fn service_arn(&self) -> Value_<String> { self.0.attribute("ServiceArn") }
}
/// `AWS::ECS::Service.CapacityProviderStrategyItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-capacityproviderstrategyitem.html)
#[must_use]
pub struct CapacityProviderStrategyItem(Properties_);
impl CapacityProviderStrategyItem {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CapacityProviderStrategyItem(Properties_::new()) }
}
impl CapacityProviderStrategyItem {
    /// Sets `Base`. 0 to 100000.
    #[inline] pub fn base(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Base", value.into_node()); self }
    /// Sets `CapacityProvider`.
    #[inline] pub fn capacity_provider(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CapacityProvider", value.into_node()); self }
    /// Sets `Weight`. 0 to 1000.
    #[inline] pub fn weight(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Weight", value.into_node()); self }
}
impl IntoValue_<CapacityProviderStrategyItem> for CapacityProviderStrategyItem { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.DeploymentAlarms`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentalarms.html)
#[must_use]
pub struct DeploymentAlarms<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DeploymentAlarms<Missing_<super::required::alarm_names>, Missing_<super::required::enable>, Missing_<super::required::rollback>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DeploymentAlarms(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DeploymentAlarms<S0, S1, S2> {
    /// Sets `AlarmNames`. Required.
    #[inline] pub fn alarm_names(mut self, value: impl IntoValue_<Vec<String>>) -> DeploymentAlarms<Set_, S1, S2> { self.0.put("AlarmNames", value.into_node()); DeploymentAlarms(self.0, PhantomData_) }
    /// Sets `Enable`. Required.
    #[inline] pub fn enable(mut self, value: impl IntoValue_<bool>) -> DeploymentAlarms<S0, Set_, S2> { self.0.put("Enable", value.into_node()); DeploymentAlarms(self.0, PhantomData_) }
    /// Sets `Rollback`. Required.
    #[inline] pub fn rollback(mut self, value: impl IntoValue_<bool>) -> DeploymentAlarms<S0, S1, Set_> { self.0.put("Rollback", value.into_node()); DeploymentAlarms(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DeploymentAlarms> for DeploymentAlarms<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.CanaryConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-canaryconfiguration.html)
#[must_use]
pub struct CanaryConfiguration(Properties_);
impl CanaryConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CanaryConfiguration(Properties_::new()) }
}
impl CanaryConfiguration {
    /// Sets `CanaryBakeTimeInMinutes`. 0 to 1440.
    #[inline] pub fn canary_bake_time_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CanaryBakeTimeInMinutes", value.into_node()); self }
    /// Sets `CanaryPercent`. 0.1 to 100.
    #[inline] pub fn canary_percent(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("CanaryPercent", value.into_node()); self }
}
impl IntoValue_<CanaryConfiguration> for CanaryConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.ThresholdConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-thresholdconfiguration.html)
#[must_use]
pub struct ThresholdConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ThresholdConfiguration<Missing_<super::required::r#type>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ThresholdConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ThresholdConfiguration<S0, S1> {
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> ThresholdConfiguration<Set_, S1> { self.0.put("Type", value.into_node()); ThresholdConfiguration(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<i64>) -> ThresholdConfiguration<S0, Set_> { self.0.put("Value", value.into_node()); ThresholdConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ThresholdConfiguration> for ThresholdConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.DeploymentCircuitBreaker`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentcircuitbreaker.html)
#[must_use]
pub struct DeploymentCircuitBreaker<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DeploymentCircuitBreaker<Missing_<super::required::enable>, Missing_<super::required::rollback>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DeploymentCircuitBreaker(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DeploymentCircuitBreaker<S0, S1> {
    /// Sets `Enable`. Required.
    #[inline] pub fn enable(mut self, value: impl IntoValue_<bool>) -> DeploymentCircuitBreaker<Set_, S1> { self.0.put("Enable", value.into_node()); DeploymentCircuitBreaker(self.0, PhantomData_) }
    /// Sets `ResetOnHealthyTask`.
    #[inline] pub fn reset_on_healthy_task(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ResetOnHealthyTask", value.into_node()); self }
    /// Sets `Rollback`. Required.
    #[inline] pub fn rollback(mut self, value: impl IntoValue_<bool>) -> DeploymentCircuitBreaker<S0, Set_> { self.0.put("Rollback", value.into_node()); DeploymentCircuitBreaker(self.0, PhantomData_) }
    /// Sets `ThresholdConfiguration`.
    #[inline] pub fn threshold_configuration(mut self, value: impl IntoValue_<ThresholdConfiguration>) -> Self { self.0.put("ThresholdConfiguration", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DeploymentCircuitBreaker> for DeploymentCircuitBreaker<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.DeploymentEarlySuccessCriteria`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentearlysuccesscriteria.html)
#[must_use]
pub struct DeploymentEarlySuccessCriteria(Properties_);
impl DeploymentEarlySuccessCriteria {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeploymentEarlySuccessCriteria(Properties_::new()) }
}
impl DeploymentEarlySuccessCriteria {
    /// Sets `Enable`.
    #[inline] pub fn enable(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enable", value.into_node()); self }
    /// Sets `HealthyPercent`. 0 to 100.
    #[inline] pub fn healthy_percent(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HealthyPercent", value.into_node()); self }
    /// Sets `SourceServiceRevisionCleanup`. The values are constants of [`SourceServiceRevisionCleanup`].
    #[inline] pub fn source_service_revision_cleanup(mut self, value: impl IntoValue_<SourceServiceRevisionCleanup>) -> Self { self.0.put("SourceServiceRevisionCleanup", value.into_node()); self }
}
impl IntoValue_<DeploymentEarlySuccessCriteria> for DeploymentEarlySuccessCriteria { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.HookTimeoutConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-hooktimeoutconfig.html)
#[must_use]
pub struct HookTimeoutConfig(Properties_);
impl HookTimeoutConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HookTimeoutConfig(Properties_::new()) }
}
impl HookTimeoutConfig {
    /// Sets `Action`. The values are constants of [`Action`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<Action>) -> Self { self.0.put("Action", value.into_node()); self }
    /// Sets `TimeoutInMinutes`. 1 to 20160.
    #[inline] pub fn timeout_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeoutInMinutes", value.into_node()); self }
}
impl IntoValue_<HookTimeoutConfig> for HookTimeoutConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.DeploymentLifecycleHook`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentlifecyclehook.html)
#[must_use]
pub struct DeploymentLifecycleHook<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DeploymentLifecycleHook<Missing_<super::required::lifecycle_stages>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DeploymentLifecycleHook(Properties_::new(), PhantomData_) }
}
impl<S0> DeploymentLifecycleHook<S0> {
    /// Sets `HookDetails`.
    #[inline] pub fn hook_details(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("HookDetails", value.into_node()); self }
    /// Sets `HookTargetArn`.
    #[inline] pub fn hook_target_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HookTargetArn", value.into_node()); self }
    /// Sets `LifecycleStages`. Required. At least 1 item. The values are constants of [`LifecycleStage`].
    #[inline] pub fn lifecycle_stages(mut self, value: impl IntoValue_<Vec<LifecycleStage>>) -> DeploymentLifecycleHook<Set_> { self.0.put("LifecycleStages", value.into_node()); DeploymentLifecycleHook(self.0, PhantomData_) }
    /// Sets `RoleArn`.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `TargetType`. The values are constants of [`TargetType`].
    #[inline] pub fn target_type(mut self, value: impl IntoValue_<TargetType>) -> Self { self.0.put("TargetType", value.into_node()); self }
    /// Sets `TimeoutConfiguration`.
    #[inline] pub fn timeout_configuration(mut self, value: impl IntoValue_<HookTimeoutConfig>) -> Self { self.0.put("TimeoutConfiguration", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DeploymentLifecycleHook> for DeploymentLifecycleHook<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.LinearConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-linearconfiguration.html)
#[must_use]
pub struct LinearConfiguration(Properties_);
impl LinearConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LinearConfiguration(Properties_::new()) }
}
impl LinearConfiguration {
    /// Sets `StepBakeTimeInMinutes`. 0 to 1440.
    #[inline] pub fn step_bake_time_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("StepBakeTimeInMinutes", value.into_node()); self }
    /// Sets `StepPercent`. 3 to 100.
    #[inline] pub fn step_percent(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("StepPercent", value.into_node()); self }
}
impl IntoValue_<LinearConfiguration> for LinearConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.DeploymentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentconfiguration.html)
#[must_use]
pub struct DeploymentConfiguration(Properties_);
impl DeploymentConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeploymentConfiguration(Properties_::new()) }
}
impl DeploymentConfiguration {
    /// Sets `Alarms`.
    #[inline] pub fn alarms(mut self, value: impl IntoValue_<DeploymentAlarms>) -> Self { self.0.put("Alarms", value.into_node()); self }
    /// Sets `BakeTimeInMinutes`. 0 to 1440.
    #[inline] pub fn bake_time_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BakeTimeInMinutes", value.into_node()); self }
    /// Sets `CanaryConfiguration`.
    #[inline] pub fn canary_configuration(mut self, value: impl IntoValue_<CanaryConfiguration>) -> Self { self.0.put("CanaryConfiguration", value.into_node()); self }
    /// Sets `DeploymentCircuitBreaker`.
    #[inline] pub fn deployment_circuit_breaker(mut self, value: impl IntoValue_<DeploymentCircuitBreaker>) -> Self { self.0.put("DeploymentCircuitBreaker", value.into_node()); self }
    /// Sets `EarlySuccessCriteria`.
    #[inline] pub fn early_success_criteria(mut self, value: impl IntoValue_<DeploymentEarlySuccessCriteria>) -> Self { self.0.put("EarlySuccessCriteria", value.into_node()); self }
    /// Sets `LifecycleHooks`.
    #[inline] pub fn lifecycle_hooks(mut self, value: impl IntoValue_<Vec<DeploymentLifecycleHook>>) -> Self { self.0.put("LifecycleHooks", value.into_node()); self }
    /// Sets `LinearConfiguration`.
    #[inline] pub fn linear_configuration(mut self, value: impl IntoValue_<LinearConfiguration>) -> Self { self.0.put("LinearConfiguration", value.into_node()); self }
    /// Sets `MaximumPercent`.
    #[inline] pub fn maximum_percent(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumPercent", value.into_node()); self }
    /// Sets `MinimumHealthyPercent`.
    #[inline] pub fn minimum_healthy_percent(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinimumHealthyPercent", value.into_node()); self }
    /// Sets `Strategy`. The values are constants of [`Strategy`].
    #[inline] pub fn strategy(mut self, value: impl IntoValue_<Strategy>) -> Self { self.0.put("Strategy", value.into_node()); self }
}
impl IntoValue_<DeploymentConfiguration> for DeploymentConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.DeploymentController`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentcontroller.html)
#[must_use]
pub struct DeploymentController(Properties_);
impl DeploymentController {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeploymentController(Properties_::new()) }
}
impl DeploymentController {
    /// Sets `Type`. The values are constants of [`DeploymentControllerType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<DeploymentControllerType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<DeploymentController> for DeploymentController { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.ForceNewDeployment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-forcenewdeployment.html)
#[must_use]
pub struct ForceNewDeployment<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ForceNewDeployment<Missing_<super::required::enable_force_new_deployment>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ForceNewDeployment(Properties_::new(), PhantomData_) }
}
impl<S0> ForceNewDeployment<S0> {
    /// Sets `EnableForceNewDeployment`. Required.
    #[inline] pub fn enable_force_new_deployment(mut self, value: impl IntoValue_<bool>) -> ForceNewDeployment<Set_> { self.0.put("EnableForceNewDeployment", value.into_node()); ForceNewDeployment(self.0, PhantomData_) }
    /// Sets `ForceNewDeploymentNonce`. 1 to 255 characters.
    #[inline] pub fn force_new_deployment_nonce(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ForceNewDeploymentNonce", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ForceNewDeployment> for ForceNewDeployment<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.GatewayConnectorFilters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-gatewayconnectorfilters.html)
#[must_use]
pub struct GatewayConnectorFilters(Properties_);
impl GatewayConnectorFilters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GatewayConnectorFilters(Properties_::new()) }
}
impl GatewayConnectorFilters {
    /// Sets `AccessTypes`. At most 2 items. The values are constants of [`AccessType`].
    #[inline] pub fn access_types(mut self, value: impl IntoValue_<Vec<AccessType>>) -> Self { self.0.put("AccessTypes", value.into_node()); self }
}
impl IntoValue_<GatewayConnectorFilters> for GatewayConnectorFilters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.GatewayConnectorHealthCheckMatcher`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-gatewayconnectorhealthcheckmatcher.html)
#[must_use]
pub struct GatewayConnectorHealthCheckMatcher(Properties_);
impl GatewayConnectorHealthCheckMatcher {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GatewayConnectorHealthCheckMatcher(Properties_::new()) }
}
impl GatewayConnectorHealthCheckMatcher {
    /// Sets `GrpcCode`.
    #[inline] pub fn grpc_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GrpcCode", value.into_node()); self }
    /// Sets `HttpCode`.
    #[inline] pub fn http_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HttpCode", value.into_node()); self }
}
impl IntoValue_<GatewayConnectorHealthCheckMatcher> for GatewayConnectorHealthCheckMatcher { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.GatewayConnectorHealthCheck`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-gatewayconnectorhealthcheck.html)
#[must_use]
pub struct GatewayConnectorHealthCheck(Properties_);
impl GatewayConnectorHealthCheck {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GatewayConnectorHealthCheck(Properties_::new()) }
}
impl GatewayConnectorHealthCheck {
    /// Sets `HealthCheckIntervalSeconds`.
    #[inline] pub fn health_check_interval_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HealthCheckIntervalSeconds", value.into_node()); self }
    /// Sets `HealthCheckPath`.
    #[inline] pub fn health_check_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HealthCheckPath", value.into_node()); self }
    /// Sets `HealthCheckPort`.
    #[inline] pub fn health_check_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HealthCheckPort", value.into_node()); self }
    /// Sets `HealthCheckProtocol`. The values are constants of [`HealthCheckProtocol`].
    #[inline] pub fn health_check_protocol(mut self, value: impl IntoValue_<HealthCheckProtocol>) -> Self { self.0.put("HealthCheckProtocol", value.into_node()); self }
    /// Sets `HealthCheckTimeoutSeconds`.
    #[inline] pub fn health_check_timeout_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HealthCheckTimeoutSeconds", value.into_node()); self }
    /// Sets `HealthyThresholdCount`.
    #[inline] pub fn healthy_threshold_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HealthyThresholdCount", value.into_node()); self }
    /// Sets `Matcher`.
    #[inline] pub fn matcher(mut self, value: impl IntoValue_<GatewayConnectorHealthCheckMatcher>) -> Self { self.0.put("Matcher", value.into_node()); self }
    /// Sets `UnhealthyThresholdCount`.
    #[inline] pub fn unhealthy_threshold_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("UnhealthyThresholdCount", value.into_node()); self }
}
impl IntoValue_<GatewayConnectorHealthCheck> for GatewayConnectorHealthCheck { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.GatewayConnector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-gatewayconnector.html)
#[must_use]
pub struct GatewayConnector<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GatewayConnector<Missing_<super::required::port_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GatewayConnector(Properties_::new(), PhantomData_) }
}
impl<S0> GatewayConnector<S0> {
    /// Sets `Filters`.
    #[inline] pub fn filters(mut self, value: impl IntoValue_<GatewayConnectorFilters>) -> Self { self.0.put("Filters", value.into_node()); self }
    /// Sets `HealthCheck`.
    #[inline] pub fn health_check(mut self, value: impl IntoValue_<GatewayConnectorHealthCheck>) -> Self { self.0.put("HealthCheck", value.into_node()); self }
    /// Sets `PortName`. Required.
    #[inline] pub fn port_name(mut self, value: impl IntoValue_<String>) -> GatewayConnector<Set_> { self.0.put("PortName", value.into_node()); GatewayConnector(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GatewayConnector> for GatewayConnector<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.AdvancedConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-advancedconfiguration.html)
#[must_use]
pub struct AdvancedConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AdvancedConfiguration<Missing_<super::required::alternate_target_group_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AdvancedConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AdvancedConfiguration<S0> {
    /// Sets `AlternateTargetGroupArn`. Required.
    #[inline] pub fn alternate_target_group_arn(mut self, value: impl IntoValue_<String>) -> AdvancedConfiguration<Set_> { self.0.put("AlternateTargetGroupArn", value.into_node()); AdvancedConfiguration(self.0, PhantomData_) }
    /// Sets `ProductionListenerRule`.
    #[inline] pub fn production_listener_rule(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProductionListenerRule", value.into_node()); self }
    /// Sets `RoleArn`.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `TestListenerRule`.
    #[inline] pub fn test_listener_rule(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TestListenerRule", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AdvancedConfiguration> for AdvancedConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.LoadBalancer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-loadbalancer.html)
#[must_use]
pub struct LoadBalancer(Properties_);
impl LoadBalancer {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LoadBalancer(Properties_::new()) }
}
impl LoadBalancer {
    /// Sets `AdvancedConfiguration`.
    #[inline] pub fn advanced_configuration(mut self, value: impl IntoValue_<AdvancedConfiguration>) -> Self { self.0.put("AdvancedConfiguration", value.into_node()); self }
    /// Sets `ContainerName`.
    #[inline] pub fn container_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContainerName", value.into_node()); self }
    /// Sets `ContainerPort`.
    #[inline] pub fn container_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ContainerPort", value.into_node()); self }
    /// Sets `LoadBalancerName`.
    #[inline] pub fn load_balancer_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LoadBalancerName", value.into_node()); self }
    /// Sets `TargetGroupArn`.
    #[inline] pub fn target_group_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetGroupArn", value.into_node()); self }
}
impl IntoValue_<LoadBalancer> for LoadBalancer { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.MetricConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-metricconfiguration.html)
#[must_use]
pub struct MetricConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MetricConfiguration<Missing_<super::required::metric_names>, Missing_<super::required::resolution_seconds>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MetricConfiguration<S0, S1> {
    /// Sets `MetricNames`. Required. 1 to 2 items. The values are constants of [`MetricName`].
    #[inline] pub fn metric_names(mut self, value: impl IntoValue_<Vec<MetricName>>) -> MetricConfiguration<Set_, S1> { self.0.put("MetricNames", value.into_node()); MetricConfiguration(self.0, PhantomData_) }
    /// Sets `ResolutionSeconds`. Required. 20 to 60.
    #[inline] pub fn resolution_seconds(mut self, value: impl IntoValue_<i64>) -> MetricConfiguration<S0, Set_> { self.0.put("ResolutionSeconds", value.into_node()); MetricConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MetricConfiguration> for MetricConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.MonitoringConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-monitoringconfiguration.html)
#[must_use]
pub struct MonitoringConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MonitoringConfiguration<Missing_<super::required::metric_configurations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MonitoringConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> MonitoringConfiguration<S0> {
    /// Sets `MetricConfigurations`. Required. 1 to 2 items.
    #[inline] pub fn metric_configurations(mut self, value: impl IntoValue_<Vec<MetricConfiguration>>) -> MonitoringConfiguration<Set_> { self.0.put("MetricConfigurations", value.into_node()); MonitoringConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MonitoringConfiguration> for MonitoringConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.AwsVpcConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-awsvpcconfiguration.html)
#[must_use]
pub struct AwsVpcConfiguration(Properties_);
impl AwsVpcConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AwsVpcConfiguration(Properties_::new()) }
}
impl AwsVpcConfiguration {
    /// Sets `AssignPublicIp`. The values are constants of [`AssignPublicIp`].
    #[inline] pub fn assign_public_ip(mut self, value: impl IntoValue_<AssignPublicIp>) -> Self { self.0.put("AssignPublicIp", value.into_node()); self }
    /// Sets `SecurityGroups`.
    #[inline] pub fn security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroups", value.into_node()); self }
    /// Sets `Subnets`.
    #[inline] pub fn subnets(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Subnets", value.into_node()); self }
}
impl IntoValue_<AwsVpcConfiguration> for AwsVpcConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.NetworkConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-networkconfiguration.html)
#[must_use]
pub struct NetworkConfiguration(Properties_);
impl NetworkConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NetworkConfiguration(Properties_::new()) }
}
impl NetworkConfiguration {
    /// Sets `AwsvpcConfiguration`.
    #[inline] pub fn awsvpc_configuration(mut self, value: impl IntoValue_<AwsVpcConfiguration>) -> Self { self.0.put("AwsvpcConfiguration", value.into_node()); self }
}
impl IntoValue_<NetworkConfiguration> for NetworkConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.PlacementConstraint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-placementconstraint.html)
#[must_use]
pub struct PlacementConstraint<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PlacementConstraint<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PlacementConstraint(Properties_::new(), PhantomData_) }
}
impl<S0> PlacementConstraint<S0> {
    /// Sets `Expression`.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Expression", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`PlacementConstraintType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<PlacementConstraintType>) -> PlacementConstraint<Set_> { self.0.put("Type", value.into_node()); PlacementConstraint(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PlacementConstraint> for PlacementConstraint<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.PlacementStrategy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-placementstrategy.html)
#[must_use]
pub struct PlacementStrategy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PlacementStrategy<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PlacementStrategy(Properties_::new(), PhantomData_) }
}
impl<S0> PlacementStrategy<S0> {
    /// Sets `Field`.
    #[inline] pub fn field(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Field", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`PlacementStrategyType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<PlacementStrategyType>) -> PlacementStrategy<Set_> { self.0.put("Type", value.into_node()); PlacementStrategy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PlacementStrategy> for PlacementStrategy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.ServiceConnectAccessLogConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectaccesslogconfiguration.html)
#[must_use]
pub struct ServiceConnectAccessLogConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ServiceConnectAccessLogConfiguration<Missing_<super::required::format>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServiceConnectAccessLogConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ServiceConnectAccessLogConfiguration<S0> {
    /// Sets `Format`. Required. The values are constants of [`Format`].
    #[inline] pub fn format(mut self, value: impl IntoValue_<Format>) -> ServiceConnectAccessLogConfiguration<Set_> { self.0.put("Format", value.into_node()); ServiceConnectAccessLogConfiguration(self.0, PhantomData_) }
    /// Sets `IncludeQueryParameters`. The values are constants of [`IncludeQueryParameters`].
    #[inline] pub fn include_query_parameters(mut self, value: impl IntoValue_<IncludeQueryParameters>) -> Self { self.0.put("IncludeQueryParameters", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ServiceConnectAccessLogConfiguration> for ServiceConnectAccessLogConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.ServiceConnectContainerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectcontainerconfiguration.html)
#[must_use]
pub struct ServiceConnectContainerConfiguration(Properties_);
impl ServiceConnectContainerConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServiceConnectContainerConfiguration(Properties_::new()) }
}
impl ServiceConnectContainerConfiguration {
    /// Sets `LogLevel`. The values are constants of [`LogLevel`].
    #[inline] pub fn log_level(mut self, value: impl IntoValue_<LogLevel>) -> Self { self.0.put("LogLevel", value.into_node()); self }
}
impl IntoValue_<ServiceConnectContainerConfiguration> for ServiceConnectContainerConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.Secret`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-secret.html)
#[must_use]
pub struct Secret<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Secret<Missing_<super::required::name>, Missing_<super::required::value_from>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Secret(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Secret<S0, S1> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Secret<Set_, S1> { self.0.put("Name", value.into_node()); Secret(self.0, PhantomData_) }
    /// Sets `ValueFrom`. Required.
    #[inline] pub fn value_from(mut self, value: impl IntoValue_<String>) -> Secret<S0, Set_> { self.0.put("ValueFrom", value.into_node()); Secret(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Secret> for Secret<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.LogConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-logconfiguration.html)
#[must_use]
pub struct LogConfiguration(Properties_);
impl LogConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LogConfiguration(Properties_::new()) }
}
impl LogConfiguration {
    /// Sets `LogDriver`.
    #[inline] pub fn log_driver(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogDriver", value.into_node()); self }
    /// Sets `Options`.
    #[inline] pub fn options(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Options", value.into_node()); self }
    /// Sets `SecretOptions`.
    #[inline] pub fn secret_options(mut self, value: impl IntoValue_<Vec<Secret>>) -> Self { self.0.put("SecretOptions", value.into_node()); self }
}
impl IntoValue_<LogConfiguration> for LogConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.ServiceConnectTestTrafficRulesHeaderValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnecttesttrafficrulesheadervalue.html)
#[must_use]
pub struct ServiceConnectTestTrafficRulesHeaderValue<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ServiceConnectTestTrafficRulesHeaderValue<Missing_<super::required::exact>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServiceConnectTestTrafficRulesHeaderValue(Properties_::new(), PhantomData_) }
}
impl<S0> ServiceConnectTestTrafficRulesHeaderValue<S0> {
    /// Sets `Exact`. Required.
    #[inline] pub fn exact(mut self, value: impl IntoValue_<String>) -> ServiceConnectTestTrafficRulesHeaderValue<Set_> { self.0.put("Exact", value.into_node()); ServiceConnectTestTrafficRulesHeaderValue(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ServiceConnectTestTrafficRulesHeaderValue> for ServiceConnectTestTrafficRulesHeaderValue<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.ServiceConnectTestTrafficRulesHeader`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnecttesttrafficrulesheader.html)
#[must_use]
pub struct ServiceConnectTestTrafficRulesHeader<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ServiceConnectTestTrafficRulesHeader<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServiceConnectTestTrafficRulesHeader(Properties_::new(), PhantomData_) }
}
impl<S0> ServiceConnectTestTrafficRulesHeader<S0> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ServiceConnectTestTrafficRulesHeader<Set_> { self.0.put("Name", value.into_node()); ServiceConnectTestTrafficRulesHeader(self.0, PhantomData_) }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<ServiceConnectTestTrafficRulesHeaderValue>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ServiceConnectTestTrafficRulesHeader> for ServiceConnectTestTrafficRulesHeader<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.ServiceConnectTestTrafficRules`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnecttesttrafficrules.html)
#[must_use]
pub struct ServiceConnectTestTrafficRules<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ServiceConnectTestTrafficRules<Missing_<super::required::header>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServiceConnectTestTrafficRules(Properties_::new(), PhantomData_) }
}
impl<S0> ServiceConnectTestTrafficRules<S0> {
    /// Sets `Header`. Required.
    #[inline] pub fn header(mut self, value: impl IntoValue_<ServiceConnectTestTrafficRulesHeader>) -> ServiceConnectTestTrafficRules<Set_> { self.0.put("Header", value.into_node()); ServiceConnectTestTrafficRules(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ServiceConnectTestTrafficRules> for ServiceConnectTestTrafficRules<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.ServiceConnectClientAlias`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectclientalias.html)
#[must_use]
pub struct ServiceConnectClientAlias<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ServiceConnectClientAlias<Missing_<super::required::port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServiceConnectClientAlias(Properties_::new(), PhantomData_) }
}
impl<S0> ServiceConnectClientAlias<S0> {
    /// Sets `DnsName`.
    #[inline] pub fn dns_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DnsName", value.into_node()); self }
    /// Sets `Port`. Required. 0 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> ServiceConnectClientAlias<Set_> { self.0.put("Port", value.into_node()); ServiceConnectClientAlias(self.0, PhantomData_) }
    /// Sets `TestTrafficRules`.
    #[inline] pub fn test_traffic_rules(mut self, value: impl IntoValue_<ServiceConnectTestTrafficRules>) -> Self { self.0.put("TestTrafficRules", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ServiceConnectClientAlias> for ServiceConnectClientAlias<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.TimeoutConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-timeoutconfiguration.html)
#[must_use]
pub struct TimeoutConfiguration(Properties_);
impl TimeoutConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TimeoutConfiguration(Properties_::new()) }
}
impl TimeoutConfiguration {
    /// Sets `IdleTimeoutSeconds`. 0 to 2147483647.
    #[inline] pub fn idle_timeout_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("IdleTimeoutSeconds", value.into_node()); self }
    /// Sets `PerRequestTimeoutSeconds`. 0 to 2147483647.
    #[inline] pub fn per_request_timeout_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PerRequestTimeoutSeconds", value.into_node()); self }
}
impl IntoValue_<TimeoutConfiguration> for TimeoutConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.ServiceConnectTlsCertificateAuthority`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnecttlscertificateauthority.html)
#[must_use]
pub struct ServiceConnectTlsCertificateAuthority(Properties_);
impl ServiceConnectTlsCertificateAuthority {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServiceConnectTlsCertificateAuthority(Properties_::new()) }
}
impl ServiceConnectTlsCertificateAuthority {
    /// Sets `AwsPcaAuthorityArn`.
    #[inline] pub fn aws_pca_authority_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AwsPcaAuthorityArn", value.into_node()); self }
}
impl IntoValue_<ServiceConnectTlsCertificateAuthority> for ServiceConnectTlsCertificateAuthority { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.ServiceConnectTlsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnecttlsconfiguration.html)
#[must_use]
pub struct ServiceConnectTlsConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ServiceConnectTlsConfiguration<Missing_<super::required::issuer_certificate_authority>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServiceConnectTlsConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ServiceConnectTlsConfiguration<S0> {
    /// Sets `IssuerCertificateAuthority`. Required.
    #[inline] pub fn issuer_certificate_authority(mut self, value: impl IntoValue_<ServiceConnectTlsCertificateAuthority>) -> ServiceConnectTlsConfiguration<Set_> { self.0.put("IssuerCertificateAuthority", value.into_node()); ServiceConnectTlsConfiguration(self.0, PhantomData_) }
    /// Sets `KmsKey`.
    #[inline] pub fn kms_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKey", value.into_node()); self }
    /// Sets `RoleArn`.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ServiceConnectTlsConfiguration> for ServiceConnectTlsConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.ServiceConnectService`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectservice.html)
#[must_use]
pub struct ServiceConnectService<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ServiceConnectService<Missing_<super::required::port_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServiceConnectService(Properties_::new(), PhantomData_) }
}
impl<S0> ServiceConnectService<S0> {
    /// Sets `ClientAliases`.
    #[inline] pub fn client_aliases(mut self, value: impl IntoValue_<Vec<ServiceConnectClientAlias>>) -> Self { self.0.put("ClientAliases", value.into_node()); self }
    /// Sets `DiscoveryName`.
    #[inline] pub fn discovery_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DiscoveryName", value.into_node()); self }
    /// Sets `IngressPortOverride`. 0 to 65535.
    #[inline] pub fn ingress_port_override(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("IngressPortOverride", value.into_node()); self }
    /// Sets `PortName`. Required.
    #[inline] pub fn port_name(mut self, value: impl IntoValue_<String>) -> ServiceConnectService<Set_> { self.0.put("PortName", value.into_node()); ServiceConnectService(self.0, PhantomData_) }
    /// Sets `Timeout`.
    #[inline] pub fn timeout(mut self, value: impl IntoValue_<TimeoutConfiguration>) -> Self { self.0.put("Timeout", value.into_node()); self }
    /// Sets `Tls`.
    #[inline] pub fn tls(mut self, value: impl IntoValue_<ServiceConnectTlsConfiguration>) -> Self { self.0.put("Tls", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ServiceConnectService> for ServiceConnectService<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.ServiceConnectConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectconfiguration.html)
#[must_use]
pub struct ServiceConnectConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ServiceConnectConfiguration<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServiceConnectConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ServiceConnectConfiguration<S0> {
    /// Sets `AccessLogConfiguration`.
    #[inline] pub fn access_log_configuration(mut self, value: impl IntoValue_<ServiceConnectAccessLogConfiguration>) -> Self { self.0.put("AccessLogConfiguration", value.into_node()); self }
    /// Sets `ContainerConfigurations`. 0 to 10 items.
    #[inline] pub fn container_configurations(mut self, value: impl IntoValue_<Vec<ServiceConnectContainerConfiguration>>) -> Self { self.0.put("ContainerConfigurations", value.into_node()); self }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> ServiceConnectConfiguration<Set_> { self.0.put("Enabled", value.into_node()); ServiceConnectConfiguration(self.0, PhantomData_) }
    /// Sets `LogConfiguration`.
    #[inline] pub fn log_configuration(mut self, value: impl IntoValue_<LogConfiguration>) -> Self { self.0.put("LogConfiguration", value.into_node()); self }
    /// Sets `Namespace`.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Namespace", value.into_node()); self }
    /// Sets `Services`.
    #[inline] pub fn services(mut self, value: impl IntoValue_<Vec<ServiceConnectService>>) -> Self { self.0.put("Services", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ServiceConnectConfiguration> for ServiceConnectConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.ServiceRegistry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceregistry.html)
#[must_use]
pub struct ServiceRegistry(Properties_);
impl ServiceRegistry {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServiceRegistry(Properties_::new()) }
}
impl ServiceRegistry {
    /// Sets `ContainerName`.
    #[inline] pub fn container_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContainerName", value.into_node()); self }
    /// Sets `ContainerPort`.
    #[inline] pub fn container_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ContainerPort", value.into_node()); self }
    /// Sets `Port`.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `RegistryArn`.
    #[inline] pub fn registry_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RegistryArn", value.into_node()); self }
}
impl IntoValue_<ServiceRegistry> for ServiceRegistry { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.EBSTagSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-ebstagspecification.html)
#[must_use]
pub struct EBSTagSpecification<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EBSTagSpecification<Missing_<super::required::resource_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EBSTagSpecification(Properties_::new(), PhantomData_) }
}
impl<S0> EBSTagSpecification<S0> {
    /// Sets `PropagateTags`. The values are constants of [`EBSTagSpecificationPropagateTags`].
    #[inline] pub fn propagate_tags(mut self, value: impl IntoValue_<EBSTagSpecificationPropagateTags>) -> Self { self.0.put("PropagateTags", value.into_node()); self }
    /// Sets `ResourceType`. Required. The values are constants of [`ResourceType`].
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<ResourceType>) -> EBSTagSpecification<Set_> { self.0.put("ResourceType", value.into_node()); EBSTagSpecification(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EBSTagSpecification> for EBSTagSpecification<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.ServiceManagedEBSVolumeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-servicemanagedebsvolumeconfiguration.html)
#[must_use]
pub struct ServiceManagedEBSVolumeConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ServiceManagedEBSVolumeConfiguration<Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServiceManagedEBSVolumeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ServiceManagedEBSVolumeConfiguration<S0> {
    /// Sets `Encrypted`.
    #[inline] pub fn encrypted(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Encrypted", value.into_node()); self }
    /// Sets `FilesystemType`. The values are constants of [`FilesystemType`].
    #[inline] pub fn filesystem_type(mut self, value: impl IntoValue_<FilesystemType>) -> Self { self.0.put("FilesystemType", value.into_node()); self }
    /// Sets `Iops`.
    #[inline] pub fn iops(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Iops", value.into_node()); self }
    /// Sets `KmsKeyId`.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> ServiceManagedEBSVolumeConfiguration<Set_> { self.0.put("RoleArn", value.into_node()); ServiceManagedEBSVolumeConfiguration(self.0, PhantomData_) }
    /// Sets `SizeInGiB`.
    #[inline] pub fn size_in_gi_b(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SizeInGiB", value.into_node()); self }
    /// Sets `SnapshotId`.
    #[inline] pub fn snapshot_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnapshotId", value.into_node()); self }
    /// Sets `TagSpecifications`.
    #[inline] pub fn tag_specifications(mut self, value: impl IntoValue_<Vec<EBSTagSpecification>>) -> Self { self.0.put("TagSpecifications", value.into_node()); self }
    /// Sets `Throughput`.
    #[inline] pub fn throughput(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Throughput", value.into_node()); self }
    /// Sets `VolumeInitializationRate`.
    #[inline] pub fn volume_initialization_rate(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("VolumeInitializationRate", value.into_node()); self }
    /// Sets `VolumeType`.
    #[inline] pub fn volume_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VolumeType", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ServiceManagedEBSVolumeConfiguration> for ServiceManagedEBSVolumeConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.ServiceVolumeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-servicevolumeconfiguration.html)
#[must_use]
pub struct ServiceVolumeConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ServiceVolumeConfiguration<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServiceVolumeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ServiceVolumeConfiguration<S0> {
    /// Sets `ManagedEBSVolume`.
    #[inline] pub fn managed_ebs_volume(mut self, value: impl IntoValue_<ServiceManagedEBSVolumeConfiguration>) -> Self { self.0.put("ManagedEBSVolume", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ServiceVolumeConfiguration<Set_> { self.0.put("Name", value.into_node()); ServiceVolumeConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ServiceVolumeConfiguration> for ServiceVolumeConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.VpcLatticeAdvancedConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-vpclatticeadvancedconfiguration.html)
#[must_use]
pub struct VpcLatticeAdvancedConfiguration(Properties_);
impl VpcLatticeAdvancedConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VpcLatticeAdvancedConfiguration(Properties_::new()) }
}
impl VpcLatticeAdvancedConfiguration {
    /// Sets `AlternateTargetGroupArn`.
    #[inline] pub fn alternate_target_group_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AlternateTargetGroupArn", value.into_node()); self }
    /// Sets `ProductionListenerRule`.
    #[inline] pub fn production_listener_rule(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProductionListenerRule", value.into_node()); self }
    /// Sets `TestListenerRule`.
    #[inline] pub fn test_listener_rule(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TestListenerRule", value.into_node()); self }
}
impl IntoValue_<VpcLatticeAdvancedConfiguration> for VpcLatticeAdvancedConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ECS::Service.VpcLatticeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-vpclatticeconfiguration.html)
#[must_use]
pub struct VpcLatticeConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl VpcLatticeConfiguration<Missing_<super::required::port_name>, Missing_<super::required::role_arn>, Missing_<super::required::target_group_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcLatticeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> VpcLatticeConfiguration<S0, S1, S2> {
    /// Sets `AdvancedConfiguration`.
    #[inline] pub fn advanced_configuration(mut self, value: impl IntoValue_<VpcLatticeAdvancedConfiguration>) -> Self { self.0.put("AdvancedConfiguration", value.into_node()); self }
    /// Sets `PortName`. Required.
    #[inline] pub fn port_name(mut self, value: impl IntoValue_<String>) -> VpcLatticeConfiguration<Set_, S1, S2> { self.0.put("PortName", value.into_node()); VpcLatticeConfiguration(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> VpcLatticeConfiguration<S0, Set_, S2> { self.0.put("RoleArn", value.into_node()); VpcLatticeConfiguration(self.0, PhantomData_) }
    /// Sets `TargetGroupArn`. Required.
    #[inline] pub fn target_group_arn(mut self, value: impl IntoValue_<String>) -> VpcLatticeConfiguration<S0, S1, Set_> { self.0.put("TargetGroupArn", value.into_node()); VpcLatticeConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<VpcLatticeConfiguration> for VpcLatticeConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ECS::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html)
#[derive(Debug)]
pub enum AvailabilityZoneRebalancing {}
impl AvailabilityZoneRebalancing {
    /// `ENABLED`
    pub const ENABLED: Value_<AvailabilityZoneRebalancing> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<AvailabilityZoneRebalancing> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AvailabilityZoneRebalancing> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `COUNT`
    pub const COUNT: Value_<Type> = Value_::constant("COUNT");
    /// `BOUNDED_PERCENT`
    pub const BOUNDED_PERCENT: Value_<Type> = Value_::constant("BOUNDED_PERCENT");
    /// `UNBOUNDED_PERCENT`
    pub const UNBOUNDED_PERCENT: Value_<Type> = Value_::constant("UNBOUNDED_PERCENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html)
#[derive(Debug)]
pub enum SourceServiceRevisionCleanup {}
impl SourceServiceRevisionCleanup {
    /// `BLOCKING`
    pub const BLOCKING: Value_<SourceServiceRevisionCleanup> = Value_::constant("BLOCKING");
    /// `DEFERRED`
    pub const DEFERRED: Value_<SourceServiceRevisionCleanup> = Value_::constant("DEFERRED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SourceServiceRevisionCleanup> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html)
#[derive(Debug)]
pub enum LifecycleStage {}
impl LifecycleStage {
    /// `RECONCILE_SERVICE`
    pub const RECONCILE_SERVICE: Value_<LifecycleStage> = Value_::constant("RECONCILE_SERVICE");
    /// `PRE_SCALE_UP`
    pub const PRE_SCALE_UP: Value_<LifecycleStage> = Value_::constant("PRE_SCALE_UP");
    /// `POST_SCALE_UP`
    pub const POST_SCALE_UP: Value_<LifecycleStage> = Value_::constant("POST_SCALE_UP");
    /// `TEST_TRAFFIC_SHIFT`
    pub const TEST_TRAFFIC_SHIFT: Value_<LifecycleStage> = Value_::constant("TEST_TRAFFIC_SHIFT");
    /// `POST_TEST_TRAFFIC_SHIFT`
    pub const POST_TEST_TRAFFIC_SHIFT: Value_<LifecycleStage> = Value_::constant("POST_TEST_TRAFFIC_SHIFT");
    /// `PRE_PRODUCTION_TRAFFIC_SHIFT`
    pub const PRE_PRODUCTION_TRAFFIC_SHIFT: Value_<LifecycleStage> = Value_::constant("PRE_PRODUCTION_TRAFFIC_SHIFT");
    /// `PRODUCTION_TRAFFIC_SHIFT`
    pub const PRODUCTION_TRAFFIC_SHIFT: Value_<LifecycleStage> = Value_::constant("PRODUCTION_TRAFFIC_SHIFT");
    /// `POST_PRODUCTION_TRAFFIC_SHIFT`
    pub const POST_PRODUCTION_TRAFFIC_SHIFT: Value_<LifecycleStage> = Value_::constant("POST_PRODUCTION_TRAFFIC_SHIFT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LifecycleStage> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html)
#[derive(Debug)]
pub enum TargetType {}
impl TargetType {
    /// `AWS_LAMBDA`
    pub const AWS_LAMBDA: Value_<TargetType> = Value_::constant("AWS_LAMBDA");
    /// `PAUSE`
    pub const PAUSE: Value_<TargetType> = Value_::constant("PAUSE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TargetType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html)
#[derive(Debug)]
pub enum Action {}
impl Action {
    /// `ROLLBACK`
    pub const ROLLBACK: Value_<Action> = Value_::constant("ROLLBACK");
    /// `CONTINUE`
    pub const CONTINUE: Value_<Action> = Value_::constant("CONTINUE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Action> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html)
#[derive(Debug)]
pub enum Strategy {}
impl Strategy {
    /// `ROLLING`
    pub const ROLLING: Value_<Strategy> = Value_::constant("ROLLING");
    /// `BLUE_GREEN`
    pub const BLUE_GREEN: Value_<Strategy> = Value_::constant("BLUE_GREEN");
    /// `LINEAR`
    pub const LINEAR: Value_<Strategy> = Value_::constant("LINEAR");
    /// `CANARY`
    pub const CANARY: Value_<Strategy> = Value_::constant("CANARY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Strategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html)
#[derive(Debug)]
pub enum DeploymentControllerType {}
impl DeploymentControllerType {
    /// `CODE_DEPLOY`
    pub const CODE_DEPLOY: Value_<DeploymentControllerType> = Value_::constant("CODE_DEPLOY");
    /// `ECS`
    pub const ECS: Value_<DeploymentControllerType> = Value_::constant("ECS");
    /// `EXTERNAL`
    pub const EXTERNAL: Value_<DeploymentControllerType> = Value_::constant("EXTERNAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeploymentControllerType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html)
#[derive(Debug)]
pub enum AccessType {}
impl AccessType {
    /// `PUBLIC`
    pub const PUBLIC: Value_<AccessType> = Value_::constant("PUBLIC");
    /// `PRIVATE`
    pub const PRIVATE: Value_<AccessType> = Value_::constant("PRIVATE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AccessType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html)
#[derive(Debug)]
pub enum HealthCheckProtocol {}
impl HealthCheckProtocol {
    /// `HTTP`
    pub const HTTP: Value_<HealthCheckProtocol> = Value_::constant("HTTP");
    /// `HTTPS`
    pub const HTTPS: Value_<HealthCheckProtocol> = Value_::constant("HTTPS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HealthCheckProtocol> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html)
#[derive(Debug)]
pub enum LaunchType {}
impl LaunchType {
    /// `EC2`
    pub const EC2: Value_<LaunchType> = Value_::constant("EC2");
    /// `FARGATE`
    pub const FARGATE: Value_<LaunchType> = Value_::constant("FARGATE");
    /// `EXTERNAL`
    pub const EXTERNAL: Value_<LaunchType> = Value_::constant("EXTERNAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LaunchType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html)
#[derive(Debug)]
pub enum MetricName {}
impl MetricName {
    /// `CPUUtilization`
    pub const CPU_UTILIZATION: Value_<MetricName> = Value_::constant("CPUUtilization");
    /// `MemoryUtilization`
    pub const MEMORY_UTILIZATION: Value_<MetricName> = Value_::constant("MemoryUtilization");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MetricName> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html)
#[derive(Debug)]
pub enum AssignPublicIp {}
impl AssignPublicIp {
    /// `DISABLED`
    pub const DISABLED: Value_<AssignPublicIp> = Value_::constant("DISABLED");
    /// `ENABLED`
    pub const ENABLED: Value_<AssignPublicIp> = Value_::constant("ENABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AssignPublicIp> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html)
#[derive(Debug)]
pub enum PlacementConstraintType {}
impl PlacementConstraintType {
    /// `distinctInstance`
    pub const DISTINCT_INSTANCE: Value_<PlacementConstraintType> = Value_::constant("distinctInstance");
    /// `memberOf`
    pub const MEMBER_OF: Value_<PlacementConstraintType> = Value_::constant("memberOf");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PlacementConstraintType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html)
#[derive(Debug)]
pub enum PlacementStrategyType {}
impl PlacementStrategyType {
    /// `binpack`
    pub const BINPACK: Value_<PlacementStrategyType> = Value_::constant("binpack");
    /// `random`
    pub const RANDOM: Value_<PlacementStrategyType> = Value_::constant("random");
    /// `spread`
    pub const SPREAD: Value_<PlacementStrategyType> = Value_::constant("spread");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PlacementStrategyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html)
#[derive(Debug)]
pub enum PropagateTags {}
impl PropagateTags {
    /// `SERVICE`
    pub const SERVICE: Value_<PropagateTags> = Value_::constant("SERVICE");
    /// `TASK_DEFINITION`
    pub const TASK_DEFINITION: Value_<PropagateTags> = Value_::constant("TASK_DEFINITION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PropagateTags> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html)
#[derive(Debug)]
pub enum SchedulingStrategy {}
impl SchedulingStrategy {
    /// `DAEMON`
    pub const DAEMON: Value_<SchedulingStrategy> = Value_::constant("DAEMON");
    /// `REPLICA`
    pub const REPLICA: Value_<SchedulingStrategy> = Value_::constant("REPLICA");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SchedulingStrategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html)
#[derive(Debug)]
pub enum Format {}
impl Format {
    /// `TEXT`
    pub const TEXT: Value_<Format> = Value_::constant("TEXT");
    /// `JSON`
    pub const JSON: Value_<Format> = Value_::constant("JSON");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Format> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html)
#[derive(Debug)]
pub enum IncludeQueryParameters {}
impl IncludeQueryParameters {
    /// `DISABLED`
    pub const DISABLED: Value_<IncludeQueryParameters> = Value_::constant("DISABLED");
    /// `ENABLED`
    pub const ENABLED: Value_<IncludeQueryParameters> = Value_::constant("ENABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IncludeQueryParameters> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html)
#[derive(Debug)]
pub enum LogLevel {}
impl LogLevel {
    /// `debug`
    pub const DEBUG: Value_<LogLevel> = Value_::constant("debug");
    /// `info`
    pub const INFO: Value_<LogLevel> = Value_::constant("info");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LogLevel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html)
#[derive(Debug)]
pub enum FilesystemType {}
impl FilesystemType {
    /// `ext3`
    pub const EXT3: Value_<FilesystemType> = Value_::constant("ext3");
    /// `ext4`
    pub const EXT4: Value_<FilesystemType> = Value_::constant("ext4");
    /// `ntfs`
    pub const NTFS: Value_<FilesystemType> = Value_::constant("ntfs");
    /// `xfs`
    pub const XFS: Value_<FilesystemType> = Value_::constant("xfs");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FilesystemType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html)
#[derive(Debug)]
pub enum EBSTagSpecificationPropagateTags {}
impl EBSTagSpecificationPropagateTags {
    /// `SERVICE`
    pub const SERVICE: Value_<EBSTagSpecificationPropagateTags> = Value_::constant("SERVICE");
    /// `TASK_DEFINITION`
    pub const TASK_DEFINITION: Value_<EBSTagSpecificationPropagateTags> = Value_::constant("TASK_DEFINITION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EBSTagSpecificationPropagateTags> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ECS::Service`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html)
#[derive(Debug)]
pub enum ResourceType {}
impl ResourceType {
    /// `volume`
    pub const VOLUME: Value_<ResourceType> = Value_::constant("volume");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResourceType> { Value_::from_node(value.into_node()) }
}
