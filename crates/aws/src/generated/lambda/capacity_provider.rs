// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lambda::CapacityProvider`

use stanchion_template::generated::*;

/// `AWS::Lambda::CapacityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-capacityprovider.html)
#[must_use]
pub struct CapacityProvider<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CapacityProvider<Missing_<super::required::permissions_config>, Missing_<super::required::vpc_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CapacityProvider(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CapacityProvider<S0, S1> {
    /// Sets `CapacityProviderName`. 1 to 140 characters. An update replaces the resource.
    #[inline] pub fn capacity_provider_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CapacityProviderName", value.into_node()); self }
    /// Sets `CapacityProviderScalingConfig`.
    #[inline] pub fn capacity_provider_scaling_config(mut self, value: impl IntoValue_<CapacityProviderScalingConfig>) -> Self { self.0.put("CapacityProviderScalingConfig", value.into_node()); self }
    /// Sets `InstanceRequirements`. An update replaces the resource.
    #[inline] pub fn instance_requirements(mut self, value: impl IntoValue_<InstanceRequirements>) -> Self { self.0.put("InstanceRequirements", value.into_node()); self }
    /// Sets `KmsKeyArn`. 0 to 10000 characters. An update replaces the resource.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `PermissionsConfig`. Required. An update replaces the resource.
    #[inline] pub fn permissions_config(mut self, value: impl IntoValue_<CapacityProviderPermissionsConfig>) -> CapacityProvider<Set_, S1> { self.0.put("PermissionsConfig", value.into_node()); CapacityProvider(self.0, PhantomData_) }
    /// Sets `PropagateTags`.
    #[inline] pub fn propagate_tags(mut self, value: impl IntoValue_<PropagateTagsConfig>) -> Self { self.0.put("PropagateTags", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TelemetryConfig`.
    #[inline] pub fn telemetry_config(mut self, value: impl IntoValue_<CapacityProviderTelemetryConfig>) -> Self { self.0.put("TelemetryConfig", value.into_node()); self }
    /// Sets `VpcConfig`. Required. An update replaces the resource.
    #[inline] pub fn vpc_config(mut self, value: impl IntoValue_<CapacityProviderVpcConfig>) -> CapacityProvider<S0, Set_> { self.0.put("VpcConfig", value.into_node()); CapacityProvider(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CapacityProvider> for CapacityProvider<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for CapacityProvider<S0, S1> {
    const TYPE: &'static str = "AWS::Lambda::CapacityProvider";
    type Handle = CapacityProviderRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CapacityProvider`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CapacityProviderRef(Id_);
impl From<Id_> for CapacityProviderRef { #[inline] fn from(id: Id_) -> Self { CapacityProviderRef(id) } }
impl AsRef<Id_> for CapacityProviderRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CapacityProviderRef {
    /// `Ref`: `CapacityProviderName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
/// `AWS::Lambda::CapacityProvider.TargetTrackingScalingPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-capacityprovider-targettrackingscalingpolicy.html)
#[must_use]
pub struct TargetTrackingScalingPolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TargetTrackingScalingPolicy<Missing_<super::required::predefined_metric_type>, Missing_<super::required::target_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TargetTrackingScalingPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TargetTrackingScalingPolicy<S0, S1> {
    /// Sets `PredefinedMetricType`. Required. The values are constants of [`CapacityProviderPredefinedMetricType`].
    #[inline] pub fn predefined_metric_type(mut self, value: impl IntoValue_<CapacityProviderPredefinedMetricType>) -> TargetTrackingScalingPolicy<Set_, S1> { self.0.put("PredefinedMetricType", value.into_node()); TargetTrackingScalingPolicy(self.0, PhantomData_) }
    /// Sets `TargetValue`. Required. 0 to 100.
    #[inline] pub fn target_value(mut self, value: impl IntoValue_<f64>) -> TargetTrackingScalingPolicy<S0, Set_> { self.0.put("TargetValue", value.into_node()); TargetTrackingScalingPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TargetTrackingScalingPolicy> for TargetTrackingScalingPolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::CapacityProvider.CapacityProviderScalingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-capacityprovider-capacityproviderscalingconfig.html)
#[must_use]
pub struct CapacityProviderScalingConfig(Properties_);
impl CapacityProviderScalingConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CapacityProviderScalingConfig(Properties_::new()) }
}
impl CapacityProviderScalingConfig {
    /// Sets `MaxVCpuCount`. 2 to 15000.
    #[inline] pub fn max_v_cpu_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxVCpuCount", value.into_node()); self }
    /// Sets `ScalingMode`. The values are constants of [`CapacityProviderScalingMode`].
    #[inline] pub fn scaling_mode(mut self, value: impl IntoValue_<CapacityProviderScalingMode>) -> Self { self.0.put("ScalingMode", value.into_node()); self }
    /// Sets `ScalingPolicies`. 1 to 10 items.
    #[inline] pub fn scaling_policies(mut self, value: impl IntoValue_<Vec<TargetTrackingScalingPolicy>>) -> Self { self.0.put("ScalingPolicies", value.into_node()); self }
}
impl IntoValue_<CapacityProviderScalingConfig> for CapacityProviderScalingConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::CapacityProvider.InstanceRequirements`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-capacityprovider-instancerequirements.html)
#[must_use]
pub struct InstanceRequirements(Properties_);
impl InstanceRequirements {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InstanceRequirements(Properties_::new()) }
}
impl InstanceRequirements {
    /// Sets `AllowedInstanceTypes`. 0 to 400 items.
    #[inline] pub fn allowed_instance_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedInstanceTypes", value.into_node()); self }
    /// Sets `Architectures`. Exactly 1 item. The values are constants of [`Architecture`].
    #[inline] pub fn architectures(mut self, value: impl IntoValue_<Vec<Architecture>>) -> Self { self.0.put("Architectures", value.into_node()); self }
    /// Sets `ExcludedInstanceTypes`. 0 to 400 items.
    #[inline] pub fn excluded_instance_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExcludedInstanceTypes", value.into_node()); self }
}
impl IntoValue_<InstanceRequirements> for InstanceRequirements { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::CapacityProvider.CapacityProviderPermissionsConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-capacityprovider-capacityproviderpermissionsconfig.html)
#[must_use]
pub struct CapacityProviderPermissionsConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CapacityProviderPermissionsConfig<Missing_<super::required::capacity_provider_operator_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CapacityProviderPermissionsConfig(Properties_::new(), PhantomData_) }
}
impl<S0> CapacityProviderPermissionsConfig<S0> {
    /// Sets `CapacityProviderOperatorRoleArn`. Required. 0 to 10000 characters.
    #[inline] pub fn capacity_provider_operator_role_arn(mut self, value: impl IntoValue_<String>) -> CapacityProviderPermissionsConfig<Set_> { self.0.put("CapacityProviderOperatorRoleArn", value.into_node()); CapacityProviderPermissionsConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CapacityProviderPermissionsConfig> for CapacityProviderPermissionsConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::CapacityProvider.PropagateTagsConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-capacityprovider-propagatetagsconfig.html)
#[must_use]
pub struct PropagateTagsConfig(Properties_);
impl PropagateTagsConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PropagateTagsConfig(Properties_::new()) }
}
impl PropagateTagsConfig {
    /// Sets `ExplicitTags`. 0 to 40 items.
    #[inline] pub fn explicit_tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("ExplicitTags", value.into_node()); self }
    /// Sets `Mode`. The values are constants of [`PropagateTagsMode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<PropagateTagsMode>) -> Self { self.0.put("Mode", value.into_node()); self }
}
impl IntoValue_<PropagateTagsConfig> for PropagateTagsConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::CapacityProvider.CapacityProviderLoggingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-capacityprovider-capacityproviderloggingconfig.html)
#[must_use]
pub struct CapacityProviderLoggingConfig(Properties_);
impl CapacityProviderLoggingConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CapacityProviderLoggingConfig(Properties_::new()) }
}
impl CapacityProviderLoggingConfig {
    /// Sets `LogGroup`. 1 to 512 characters.
    #[inline] pub fn log_group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogGroup", value.into_node()); self }
    /// Sets `SystemLogLevel`. The values are constants of [`SystemLogLevel`].
    #[inline] pub fn system_log_level(mut self, value: impl IntoValue_<SystemLogLevel>) -> Self { self.0.put("SystemLogLevel", value.into_node()); self }
}
impl IntoValue_<CapacityProviderLoggingConfig> for CapacityProviderLoggingConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::CapacityProvider.CapacityProviderTelemetryConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-capacityprovider-capacityprovidertelemetryconfig.html)
#[must_use]
pub struct CapacityProviderTelemetryConfig(Properties_);
impl CapacityProviderTelemetryConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CapacityProviderTelemetryConfig(Properties_::new()) }
}
impl CapacityProviderTelemetryConfig {
    /// Sets `LoggingConfig`.
    #[inline] pub fn logging_config(mut self, value: impl IntoValue_<CapacityProviderLoggingConfig>) -> Self { self.0.put("LoggingConfig", value.into_node()); self }
}
impl IntoValue_<CapacityProviderTelemetryConfig> for CapacityProviderTelemetryConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::CapacityProvider.CapacityProviderVpcConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-capacityprovider-capacityprovidervpcconfig.html)
#[must_use]
pub struct CapacityProviderVpcConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CapacityProviderVpcConfig<Missing_<super::required::security_group_ids>, Missing_<super::required::subnet_ids>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CapacityProviderVpcConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CapacityProviderVpcConfig<S0, S1> {
    /// Sets `SecurityGroupIds`. Required. 0 to 5 items.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> CapacityProviderVpcConfig<Set_, S1> { self.0.put("SecurityGroupIds", value.into_node()); CapacityProviderVpcConfig(self.0, PhantomData_) }
    /// Sets `SubnetIds`. Required. 1 to 16 items.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> CapacityProviderVpcConfig<S0, Set_> { self.0.put("SubnetIds", value.into_node()); CapacityProviderVpcConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CapacityProviderVpcConfig> for CapacityProviderVpcConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Lambda::CapacityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-capacityprovider.html)
#[derive(Debug)]
pub enum CapacityProviderScalingMode {}
impl CapacityProviderScalingMode {
    /// `Auto`
    pub const AUTO: Value_<CapacityProviderScalingMode> = Value_::constant("Auto");
    /// `Manual`
    pub const MANUAL: Value_<CapacityProviderScalingMode> = Value_::constant("Manual");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CapacityProviderScalingMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lambda::CapacityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-capacityprovider.html)
#[derive(Debug)]
pub enum CapacityProviderPredefinedMetricType {}
impl CapacityProviderPredefinedMetricType {
    /// `LambdaCapacityProviderAverageCPUUtilization`
    pub const LAMBDA_CAPACITY_PROVIDER_AVERAGE_CPU_UTILIZATION: Value_<CapacityProviderPredefinedMetricType> = Value_::constant("LambdaCapacityProviderAverageCPUUtilization");
    /// `LambdaCapacityProviderAverageGPUUtilization`
    pub const LAMBDA_CAPACITY_PROVIDER_AVERAGE_GPU_UTILIZATION: Value_<CapacityProviderPredefinedMetricType> = Value_::constant("LambdaCapacityProviderAverageGPUUtilization");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CapacityProviderPredefinedMetricType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lambda::CapacityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-capacityprovider.html)
#[derive(Debug)]
pub enum Architecture {}
impl Architecture {
    /// `x86_64`
    pub const X86_64: Value_<Architecture> = Value_::constant("x86_64");
    /// `arm64`
    pub const ARM64: Value_<Architecture> = Value_::constant("arm64");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Architecture> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lambda::CapacityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-capacityprovider.html)
#[derive(Debug)]
pub enum PropagateTagsMode {}
impl PropagateTagsMode {
    /// `None`
    pub const NONE: Value_<PropagateTagsMode> = Value_::constant("None");
    /// `Explicit`
    pub const EXPLICIT: Value_<PropagateTagsMode> = Value_::constant("Explicit");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PropagateTagsMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lambda::CapacityProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-capacityprovider.html)
#[derive(Debug)]
pub enum SystemLogLevel {}
impl SystemLogLevel {
    /// `DEBUG`
    pub const DEBUG: Value_<SystemLogLevel> = Value_::constant("DEBUG");
    /// `INFO`
    pub const INFO: Value_<SystemLogLevel> = Value_::constant("INFO");
    /// `WARN`
    pub const WARN: Value_<SystemLogLevel> = Value_::constant("WARN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SystemLogLevel> { Value_::from_node(value.into_node()) }
}
