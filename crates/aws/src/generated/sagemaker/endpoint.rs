// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::Endpoint`

use stanchion_template::generated::*;

/// `AWS::SageMaker::Endpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-endpoint.html)
#[must_use]
pub struct Endpoint<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Endpoint<Missing_<super::required::endpoint_config_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Endpoint(Properties_::new(), PhantomData_) }
}
impl<S0> Endpoint<S0> {
    /// Sets `DeploymentConfig`.
    #[inline] pub fn deployment_config(mut self, value: impl IntoValue_<DeploymentConfig>) -> Self { self.0.put("DeploymentConfig", value.into_node()); self }
    /// Sets `EndpointConfigName`. Required. 1 to 64 characters.
    #[inline] pub fn endpoint_config_name(mut self, value: impl IntoValue_<String>) -> Endpoint<Set_> { self.0.put("EndpointConfigName", value.into_node()); Endpoint(self.0, PhantomData_) }
    /// Sets `EndpointName`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn endpoint_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndpointName", value.into_node()); self }
    /// Sets `ExcludeRetainedVariantProperties`.
    #[inline] pub fn exclude_retained_variant_properties(mut self, value: impl IntoValue_<Vec<VariantProperty>>) -> Self { self.0.put("ExcludeRetainedVariantProperties", value.into_node()); self }
    /// Sets `RetainAllVariantProperties`.
    #[inline] pub fn retain_all_variant_properties(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RetainAllVariantProperties", value.into_node()); self }
    /// Sets `RetainDeploymentConfig`.
    #[inline] pub fn retain_deployment_config(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RetainDeploymentConfig", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Endpoint> for Endpoint<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Endpoint<S0> {
    const TYPE: &'static str = "AWS::SageMaker::Endpoint";
    type Handle = EndpointRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Endpoint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EndpointRef(Id_);
impl From<Id_> for EndpointRef { #[inline] fn from(id: Id_) -> Self { EndpointRef(id) } }
impl AsRef<Id_> for EndpointRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EndpointRef {
    /// `Ref`: `EndpointArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `EndpointArn`
    #[inline] pub fn endpoint_arn(&self) -> Value_<String> { self.0.attribute("EndpointArn") }
    /// `Fn::GetAtt` `EndpointName`
    #[inline] pub fn endpoint_name(&self) -> Value_<String> { self.0.attribute("EndpointName") }
}
/// `AWS::SageMaker::Endpoint.Alarm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpoint-alarm.html)
#[must_use]
pub struct Alarm<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Alarm<Missing_<super::required::alarm_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Alarm(Properties_::new(), PhantomData_) }
}
impl<S0> Alarm<S0> {
    /// Sets `AlarmName`. Required. 1 to 255 characters.
    #[inline] pub fn alarm_name(mut self, value: impl IntoValue_<String>) -> Alarm<Set_> { self.0.put("AlarmName", value.into_node()); Alarm(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Alarm> for Alarm<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Endpoint.AutoRollbackConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpoint-autorollbackconfig.html)
#[must_use]
pub struct AutoRollbackConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AutoRollbackConfig<Missing_<super::required::alarms>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AutoRollbackConfig(Properties_::new(), PhantomData_) }
}
impl<S0> AutoRollbackConfig<S0> {
    /// Sets `Alarms`. Required. 0 to 10 items.
    #[inline] pub fn alarms(mut self, value: impl IntoValue_<Vec<Alarm>>) -> AutoRollbackConfig<Set_> { self.0.put("Alarms", value.into_node()); AutoRollbackConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AutoRollbackConfig> for AutoRollbackConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Endpoint.CapacitySize`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpoint-capacitysize.html)
#[must_use]
pub struct CapacitySize<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CapacitySize<Missing_<super::required::r#type>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CapacitySize(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CapacitySize<S0, S1> {
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> CapacitySize<Set_, S1> { self.0.put("Type", value.into_node()); CapacitySize(self.0, PhantomData_) }
    /// Sets `Value`. Required. At least 1.
    #[inline] pub fn value(mut self, value: impl IntoValue_<i64>) -> CapacitySize<S0, Set_> { self.0.put("Value", value.into_node()); CapacitySize(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CapacitySize> for CapacitySize<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Endpoint.TrafficRoutingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpoint-trafficroutingconfig.html)
#[must_use]
pub struct TrafficRoutingConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TrafficRoutingConfig<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TrafficRoutingConfig(Properties_::new(), PhantomData_) }
}
impl<S0> TrafficRoutingConfig<S0> {
    /// Sets `CanarySize`.
    #[inline] pub fn canary_size(mut self, value: impl IntoValue_<CapacitySize>) -> Self { self.0.put("CanarySize", value.into_node()); self }
    /// Sets `LinearStepSize`.
    #[inline] pub fn linear_step_size(mut self, value: impl IntoValue_<CapacitySize>) -> Self { self.0.put("LinearStepSize", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`TrafficRoutingConfigType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<TrafficRoutingConfigType>) -> TrafficRoutingConfig<Set_> { self.0.put("Type", value.into_node()); TrafficRoutingConfig(self.0, PhantomData_) }
    /// Sets `WaitIntervalInSeconds`. 0 to 3600.
    #[inline] pub fn wait_interval_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("WaitIntervalInSeconds", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<TrafficRoutingConfig> for TrafficRoutingConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Endpoint.BlueGreenUpdatePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpoint-bluegreenupdatepolicy.html)
#[must_use]
pub struct BlueGreenUpdatePolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl BlueGreenUpdatePolicy<Missing_<super::required::traffic_routing_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BlueGreenUpdatePolicy(Properties_::new(), PhantomData_) }
}
impl<S0> BlueGreenUpdatePolicy<S0> {
    /// Sets `MaximumExecutionTimeoutInSeconds`. 600 to 28800.
    #[inline] pub fn maximum_execution_timeout_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumExecutionTimeoutInSeconds", value.into_node()); self }
    /// Sets `TerminationWaitInSeconds`. 0 to 3600.
    #[inline] pub fn termination_wait_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TerminationWaitInSeconds", value.into_node()); self }
    /// Sets `TrafficRoutingConfiguration`. Required.
    #[inline] pub fn traffic_routing_configuration(mut self, value: impl IntoValue_<TrafficRoutingConfig>) -> BlueGreenUpdatePolicy<Set_> { self.0.put("TrafficRoutingConfiguration", value.into_node()); BlueGreenUpdatePolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<BlueGreenUpdatePolicy> for BlueGreenUpdatePolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Endpoint.RollingUpdatePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpoint-rollingupdatepolicy.html)
#[must_use]
pub struct RollingUpdatePolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RollingUpdatePolicy<Missing_<super::required::maximum_batch_size>, Missing_<super::required::wait_interval_in_seconds>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RollingUpdatePolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RollingUpdatePolicy<S0, S1> {
    /// Sets `MaximumBatchSize`. Required.
    #[inline] pub fn maximum_batch_size(mut self, value: impl IntoValue_<CapacitySize>) -> RollingUpdatePolicy<Set_, S1> { self.0.put("MaximumBatchSize", value.into_node()); RollingUpdatePolicy(self.0, PhantomData_) }
    /// Sets `MaximumExecutionTimeoutInSeconds`. 600 to 28800.
    #[inline] pub fn maximum_execution_timeout_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumExecutionTimeoutInSeconds", value.into_node()); self }
    /// Sets `RollbackMaximumBatchSize`.
    #[inline] pub fn rollback_maximum_batch_size(mut self, value: impl IntoValue_<CapacitySize>) -> Self { self.0.put("RollbackMaximumBatchSize", value.into_node()); self }
    /// Sets `WaitIntervalInSeconds`. Required. 0 to 3600.
    #[inline] pub fn wait_interval_in_seconds(mut self, value: impl IntoValue_<i64>) -> RollingUpdatePolicy<S0, Set_> { self.0.put("WaitIntervalInSeconds", value.into_node()); RollingUpdatePolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RollingUpdatePolicy> for RollingUpdatePolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Endpoint.DeploymentConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpoint-deploymentconfig.html)
#[must_use]
pub struct DeploymentConfig(Properties_);
impl DeploymentConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeploymentConfig(Properties_::new()) }
}
impl DeploymentConfig {
    /// Sets `AutoRollbackConfiguration`.
    #[inline] pub fn auto_rollback_configuration(mut self, value: impl IntoValue_<AutoRollbackConfig>) -> Self { self.0.put("AutoRollbackConfiguration", value.into_node()); self }
    /// Sets `BlueGreenUpdatePolicy`.
    #[inline] pub fn blue_green_update_policy(mut self, value: impl IntoValue_<BlueGreenUpdatePolicy>) -> Self { self.0.put("BlueGreenUpdatePolicy", value.into_node()); self }
    /// Sets `RollingUpdatePolicy`.
    #[inline] pub fn rolling_update_policy(mut self, value: impl IntoValue_<RollingUpdatePolicy>) -> Self { self.0.put("RollingUpdatePolicy", value.into_node()); self }
}
impl IntoValue_<DeploymentConfig> for DeploymentConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SageMaker::Endpoint.VariantProperty`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-endpoint-variantproperty.html)
#[must_use]
pub struct VariantProperty(Properties_);
impl VariantProperty {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VariantProperty(Properties_::new()) }
}
impl VariantProperty {
    /// Sets `VariantPropertyType`.
    #[inline] pub fn variant_property_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VariantPropertyType", value.into_node()); self }
}
impl IntoValue_<VariantProperty> for VariantProperty { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SageMaker::Endpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-endpoint.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `CAPACITY_PERCENT`
    pub const CAPACITY_PERCENT: Value_<Type> = Value_::constant("CAPACITY_PERCENT");
    /// `INSTANCE_COUNT`
    pub const INSTANCE_COUNT: Value_<Type> = Value_::constant("INSTANCE_COUNT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::Endpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-endpoint.html)
#[derive(Debug)]
pub enum TrafficRoutingConfigType {}
impl TrafficRoutingConfigType {
    /// `ALL_AT_ONCE`
    pub const ALL_AT_ONCE: Value_<TrafficRoutingConfigType> = Value_::constant("ALL_AT_ONCE");
    /// `CANARY`
    pub const CANARY: Value_<TrafficRoutingConfigType> = Value_::constant("CANARY");
    /// `LINEAR`
    pub const LINEAR: Value_<TrafficRoutingConfigType> = Value_::constant("LINEAR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TrafficRoutingConfigType> { Value_::from_node(value.into_node()) }
}
