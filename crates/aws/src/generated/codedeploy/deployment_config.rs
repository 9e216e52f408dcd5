// Made by `cargo xtask generate`; do not edit.
//! `AWS::CodeDeploy::DeploymentConfig`

use stanchion_template::generated::*;

/// `AWS::CodeDeploy::DeploymentConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentconfig.html)
#[must_use]
pub struct DeploymentConfig(Properties_);
impl DeploymentConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeploymentConfig(Properties_::new()) }
}
impl DeploymentConfig {
    /// Sets `ComputePlatform`. An update replaces the resource. The values are constants of [`ComputePlatform`].
    #[inline] pub fn compute_platform(mut self, value: impl IntoValue_<ComputePlatform>) -> Self { self.0.put("ComputePlatform", value.into_node()); self }
    /// Sets `DeploymentConfigName`. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn deployment_config_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeploymentConfigName", value.into_node()); self }
    /// Sets `MinimumHealthyHosts`. An update replaces the resource.
    #[inline] pub fn minimum_healthy_hosts(mut self, value: impl IntoValue_<MinimumHealthyHosts>) -> Self { self.0.put("MinimumHealthyHosts", value.into_node()); self }
    /// Sets `TrafficRoutingConfig`. An update replaces the resource.
    #[inline] pub fn traffic_routing_config(mut self, value: impl IntoValue_<TrafficRoutingConfig>) -> Self { self.0.put("TrafficRoutingConfig", value.into_node()); self }
    /// Sets `ZonalConfig`. An update replaces the resource.
    #[inline] pub fn zonal_config(mut self, value: impl IntoValue_<ZonalConfig>) -> Self { self.0.put("ZonalConfig", value.into_node()); self }
}
impl IntoValue_<DeploymentConfig> for DeploymentConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for DeploymentConfig {
    const TYPE: &'static str = "AWS::CodeDeploy::DeploymentConfig";
    type Handle = DeploymentConfigRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DeploymentConfig`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DeploymentConfigRef(Id_);
impl From<Id_> for DeploymentConfigRef { #[inline] fn from(id: Id_) -> Self { DeploymentConfigRef(id) } }
impl AsRef<Id_> for DeploymentConfigRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DeploymentConfigRef {
    /// `Ref`: `DeploymentConfigName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::CodeDeploy::DeploymentConfig.MinimumHealthyHosts`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentconfig-minimumhealthyhosts.html)
#[must_use]
pub struct MinimumHealthyHosts<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MinimumHealthyHosts<Missing_<super::required::r#type>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MinimumHealthyHosts(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MinimumHealthyHosts<S0, S1> {
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> MinimumHealthyHosts<Set_, S1> { self.0.put("Type", value.into_node()); MinimumHealthyHosts(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<i64>) -> MinimumHealthyHosts<S0, Set_> { self.0.put("Value", value.into_node()); MinimumHealthyHosts(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MinimumHealthyHosts> for MinimumHealthyHosts<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeDeploy::DeploymentConfig.TimeBasedCanary`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentconfig-timebasedcanary.html)
#[must_use]
pub struct TimeBasedCanary<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TimeBasedCanary<Missing_<super::required::canary_interval>, Missing_<super::required::canary_percentage>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TimeBasedCanary(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TimeBasedCanary<S0, S1> {
    /// Sets `CanaryInterval`. Required.
    #[inline] pub fn canary_interval(mut self, value: impl IntoValue_<i64>) -> TimeBasedCanary<Set_, S1> { self.0.put("CanaryInterval", value.into_node()); TimeBasedCanary(self.0, PhantomData_) }
    /// Sets `CanaryPercentage`. Required.
    #[inline] pub fn canary_percentage(mut self, value: impl IntoValue_<i64>) -> TimeBasedCanary<S0, Set_> { self.0.put("CanaryPercentage", value.into_node()); TimeBasedCanary(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TimeBasedCanary> for TimeBasedCanary<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeDeploy::DeploymentConfig.TimeBasedLinear`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentconfig-timebasedlinear.html)
#[must_use]
pub struct TimeBasedLinear<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TimeBasedLinear<Missing_<super::required::linear_interval>, Missing_<super::required::linear_percentage>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TimeBasedLinear(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TimeBasedLinear<S0, S1> {
    /// Sets `LinearInterval`. Required.
    #[inline] pub fn linear_interval(mut self, value: impl IntoValue_<i64>) -> TimeBasedLinear<Set_, S1> { self.0.put("LinearInterval", value.into_node()); TimeBasedLinear(self.0, PhantomData_) }
    /// Sets `LinearPercentage`. Required.
    #[inline] pub fn linear_percentage(mut self, value: impl IntoValue_<i64>) -> TimeBasedLinear<S0, Set_> { self.0.put("LinearPercentage", value.into_node()); TimeBasedLinear(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TimeBasedLinear> for TimeBasedLinear<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeDeploy::DeploymentConfig.TrafficRoutingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentconfig-trafficroutingconfig.html)
#[must_use]
pub struct TrafficRoutingConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TrafficRoutingConfig<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TrafficRoutingConfig(Properties_::new(), PhantomData_) }
}
impl<S0> TrafficRoutingConfig<S0> {
    /// Sets `TimeBasedCanary`.
    #[inline] pub fn time_based_canary(mut self, value: impl IntoValue_<TimeBasedCanary>) -> Self { self.0.put("TimeBasedCanary", value.into_node()); self }
    /// Sets `TimeBasedLinear`.
    #[inline] pub fn time_based_linear(mut self, value: impl IntoValue_<TimeBasedLinear>) -> Self { self.0.put("TimeBasedLinear", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`TrafficRoutingConfigType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<TrafficRoutingConfigType>) -> TrafficRoutingConfig<Set_> { self.0.put("Type", value.into_node()); TrafficRoutingConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TrafficRoutingConfig> for TrafficRoutingConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeDeploy::DeploymentConfig.MinimumHealthyHostsPerZone`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentconfig-minimumhealthyhostsperzone.html)
#[must_use]
pub struct MinimumHealthyHostsPerZone<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MinimumHealthyHostsPerZone<Missing_<super::required::r#type>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MinimumHealthyHostsPerZone(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MinimumHealthyHostsPerZone<S0, S1> {
    /// Sets `Type`. Required. The values are constants of [`MinimumHealthyHostsPerZoneType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<MinimumHealthyHostsPerZoneType>) -> MinimumHealthyHostsPerZone<Set_, S1> { self.0.put("Type", value.into_node()); MinimumHealthyHostsPerZone(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<i64>) -> MinimumHealthyHostsPerZone<S0, Set_> { self.0.put("Value", value.into_node()); MinimumHealthyHostsPerZone(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MinimumHealthyHostsPerZone> for MinimumHealthyHostsPerZone<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeDeploy::DeploymentConfig.ZonalConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentconfig-zonalconfig.html)
#[must_use]
pub struct ZonalConfig(Properties_);
impl ZonalConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ZonalConfig(Properties_::new()) }
}
impl ZonalConfig {
    /// Sets `FirstZoneMonitorDurationInSeconds`.
    #[inline] pub fn first_zone_monitor_duration_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FirstZoneMonitorDurationInSeconds", value.into_node()); self }
    /// Sets `MinimumHealthyHostsPerZone`.
    #[inline] pub fn minimum_healthy_hosts_per_zone(mut self, value: impl IntoValue_<MinimumHealthyHostsPerZone>) -> Self { self.0.put("MinimumHealthyHostsPerZone", value.into_node()); self }
    /// Sets `MonitorDurationInSeconds`.
    #[inline] pub fn monitor_duration_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MonitorDurationInSeconds", value.into_node()); self }
}
impl IntoValue_<ZonalConfig> for ZonalConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CodeDeploy::DeploymentConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentconfig.html)
#[derive(Debug)]
pub enum ComputePlatform {}
impl ComputePlatform {
    /// `ECS`
    pub const ECS: Value_<ComputePlatform> = Value_::constant("ECS");
    /// `Lambda`
    pub const LAMBDA: Value_<ComputePlatform> = Value_::constant("Lambda");
    /// `Server`
    pub const SERVER: Value_<ComputePlatform> = Value_::constant("Server");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ComputePlatform> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CodeDeploy::DeploymentConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentconfig.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `FLEET_PERCENT`
    pub const FLEET_PERCENT: Value_<Type> = Value_::constant("FLEET_PERCENT");
    /// `HOST_COUNT`
    pub const HOST_COUNT: Value_<Type> = Value_::constant("HOST_COUNT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CodeDeploy::DeploymentConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentconfig.html)
#[derive(Debug)]
pub enum TrafficRoutingConfigType {}
impl TrafficRoutingConfigType {
    /// `AllAtOnce`
    pub const ALL_AT_ONCE: Value_<TrafficRoutingConfigType> = Value_::constant("AllAtOnce");
    /// `TimeBasedCanary`
    pub const TIME_BASED_CANARY: Value_<TrafficRoutingConfigType> = Value_::constant("TimeBasedCanary");
    /// `TimeBasedLinear`
    pub const TIME_BASED_LINEAR: Value_<TrafficRoutingConfigType> = Value_::constant("TimeBasedLinear");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TrafficRoutingConfigType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CodeDeploy::DeploymentConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentconfig.html)
#[derive(Debug)]
pub enum MinimumHealthyHostsPerZoneType {}
impl MinimumHealthyHostsPerZoneType {
    /// `FLEET_PERCENT`
    pub const FLEET_PERCENT: Value_<MinimumHealthyHostsPerZoneType> = Value_::constant("FLEET_PERCENT");
    /// `HOST_COUNT`
    pub const HOST_COUNT: Value_<MinimumHealthyHostsPerZoneType> = Value_::constant("HOST_COUNT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MinimumHealthyHostsPerZoneType> { Value_::from_node(value.into_node()) }
}
