// Made by `cargo xtask generate`; do not edit.
//! `AWS::GreengrassV2::Deployment`

use stanchion_template::generated::*;

/// `AWS::GreengrassV2::Deployment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrassv2-deployment.html)
#[must_use]
pub struct Deployment<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Deployment<Missing_<super::required::target_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Deployment(Properties_::new(), PhantomData_) }
}
impl<S0> Deployment<S0> {
    /// Sets `Components`. An update replaces the resource.
    #[inline] pub fn components(mut self, value: impl IntoValue_<MapOf_<ComponentDeploymentSpecification>>) -> Self { self.0.put("Components", value.into_node()); self }
    /// Sets `DeploymentName`. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn deployment_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeploymentName", value.into_node()); self }
    /// Sets `DeploymentPolicies`. An update replaces the resource.
    #[inline] pub fn deployment_policies(mut self, value: impl IntoValue_<DeploymentPolicies>) -> Self { self.0.put("DeploymentPolicies", value.into_node()); self }
    /// Sets `IotJobConfiguration`. An update replaces the resource.
    #[inline] pub fn iot_job_configuration(mut self, value: impl IntoValue_<DeploymentIoTJobConfiguration>) -> Self { self.0.put("IotJobConfiguration", value.into_node()); self }
    /// Sets `ParentTargetArn`. An update replaces the resource.
    #[inline] pub fn parent_target_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ParentTargetArn", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetArn`. Required. An update replaces the resource.
    #[inline] pub fn target_arn(mut self, value: impl IntoValue_<String>) -> Deployment<Set_> { self.0.put("TargetArn", value.into_node()); Deployment(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Deployment> for Deployment<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Deployment<S0> {
    const TYPE: &'static str = "AWS::GreengrassV2::Deployment";
    type Handle = DeploymentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Deployment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DeploymentRef(Id_);
impl From<Id_> for DeploymentRef { #[inline] fn from(id: Id_) -> Self { DeploymentRef(id) } }
impl AsRef<Id_> for DeploymentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DeploymentRef {
    /// `Ref`: `DeploymentId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DeploymentId`
    #[inline] pub fn deployment_id(&self) -> Value_<String> { self.0.attribute("DeploymentId") }
}
/// `AWS::GreengrassV2::Deployment.ComponentConfigurationUpdate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-deployment-componentconfigurationupdate.html)
#[must_use]
pub struct ComponentConfigurationUpdate(Properties_);
impl ComponentConfigurationUpdate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ComponentConfigurationUpdate(Properties_::new()) }
}
impl ComponentConfigurationUpdate {
    /// Sets `Merge`. 1 to 10485760 characters.
    #[inline] pub fn merge(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Merge", value.into_node()); self }
    /// Sets `Reset`.
    #[inline] pub fn reset(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Reset", value.into_node()); self }
}
impl IntoValue_<ComponentConfigurationUpdate> for ComponentConfigurationUpdate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GreengrassV2::Deployment.SystemResourceLimits`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-deployment-systemresourcelimits.html)
#[must_use]
pub struct SystemResourceLimits(Properties_);
impl SystemResourceLimits {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SystemResourceLimits(Properties_::new()) }
}
impl SystemResourceLimits {
    /// Sets `Cpus`. At least 0.
    #[inline] pub fn cpus(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Cpus", value.into_node()); self }
    /// Sets `Memory`. 0 to 9223372036854771712.
    #[inline] pub fn memory(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Memory", value.into_node()); self }
}
impl IntoValue_<SystemResourceLimits> for SystemResourceLimits { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GreengrassV2::Deployment.ComponentRunWith`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-deployment-componentrunwith.html)
#[must_use]
pub struct ComponentRunWith(Properties_);
impl ComponentRunWith {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ComponentRunWith(Properties_::new()) }
}
impl ComponentRunWith {
    /// Sets `PosixUser`. At least 1 character.
    #[inline] pub fn posix_user(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PosixUser", value.into_node()); self }
    /// Sets `SystemResourceLimits`.
    #[inline] pub fn system_resource_limits(mut self, value: impl IntoValue_<SystemResourceLimits>) -> Self { self.0.put("SystemResourceLimits", value.into_node()); self }
    /// Sets `WindowsUser`. At least 1 character.
    #[inline] pub fn windows_user(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WindowsUser", value.into_node()); self }
}
impl IntoValue_<ComponentRunWith> for ComponentRunWith { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GreengrassV2::Deployment.ComponentDeploymentSpecification`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-deployment-componentdeploymentspecification.html)
#[must_use]
pub struct ComponentDeploymentSpecification(Properties_);
impl ComponentDeploymentSpecification {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ComponentDeploymentSpecification(Properties_::new()) }
}
impl ComponentDeploymentSpecification {
    /// Sets `ComponentVersion`. 1 to 64 characters.
    #[inline] pub fn component_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ComponentVersion", value.into_node()); self }
    /// Sets `ConfigurationUpdate`.
    #[inline] pub fn configuration_update(mut self, value: impl IntoValue_<ComponentConfigurationUpdate>) -> Self { self.0.put("ConfigurationUpdate", value.into_node()); self }
    /// Sets `RunWith`.
    #[inline] pub fn run_with(mut self, value: impl IntoValue_<ComponentRunWith>) -> Self { self.0.put("RunWith", value.into_node()); self }
}
impl IntoValue_<ComponentDeploymentSpecification> for ComponentDeploymentSpecification { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GreengrassV2::Deployment.DeploymentComponentUpdatePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-deployment-deploymentcomponentupdatepolicy.html)
#[must_use]
pub struct DeploymentComponentUpdatePolicy(Properties_);
impl DeploymentComponentUpdatePolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeploymentComponentUpdatePolicy(Properties_::new()) }
}
impl DeploymentComponentUpdatePolicy {
    /// Sets `Action`. The values are constants of [`Action`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<Action>) -> Self { self.0.put("Action", value.into_node()); self }
    /// Sets `TimeoutInSeconds`. 1 to 2147483647.
    #[inline] pub fn timeout_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeoutInSeconds", value.into_node()); self }
}
impl IntoValue_<DeploymentComponentUpdatePolicy> for DeploymentComponentUpdatePolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GreengrassV2::Deployment.DeploymentConfigurationValidationPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-deployment-deploymentconfigurationvalidationpolicy.html)
#[must_use]
pub struct DeploymentConfigurationValidationPolicy(Properties_);
impl DeploymentConfigurationValidationPolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeploymentConfigurationValidationPolicy(Properties_::new()) }
}
impl DeploymentConfigurationValidationPolicy {
    /// Sets `TimeoutInSeconds`. 1 to 2147483647.
    #[inline] pub fn timeout_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeoutInSeconds", value.into_node()); self }
}
impl IntoValue_<DeploymentConfigurationValidationPolicy> for DeploymentConfigurationValidationPolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GreengrassV2::Deployment.DeploymentPolicies`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-deployment-deploymentpolicies.html)
#[must_use]
pub struct DeploymentPolicies(Properties_);
impl DeploymentPolicies {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeploymentPolicies(Properties_::new()) }
}
impl DeploymentPolicies {
    /// Sets `ComponentUpdatePolicy`.
    #[inline] pub fn component_update_policy(mut self, value: impl IntoValue_<DeploymentComponentUpdatePolicy>) -> Self { self.0.put("ComponentUpdatePolicy", value.into_node()); self }
    /// Sets `ConfigurationValidationPolicy`.
    #[inline] pub fn configuration_validation_policy(mut self, value: impl IntoValue_<DeploymentConfigurationValidationPolicy>) -> Self { self.0.put("ConfigurationValidationPolicy", value.into_node()); self }
    /// Sets `FailureHandlingPolicy`. The values are constants of [`FailureHandlingPolicy`].
    #[inline] pub fn failure_handling_policy(mut self, value: impl IntoValue_<FailureHandlingPolicy>) -> Self { self.0.put("FailureHandlingPolicy", value.into_node()); self }
}
impl IntoValue_<DeploymentPolicies> for DeploymentPolicies { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GreengrassV2::Deployment.IoTJobAbortCriteria`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-deployment-iotjobabortcriteria.html)
#[must_use]
pub struct IoTJobAbortCriteria<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl IoTJobAbortCriteria<Missing_<super::required::action>, Missing_<super::required::failure_type>, Missing_<super::required::min_number_of_executed_things>, Missing_<super::required::threshold_percentage>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IoTJobAbortCriteria(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> IoTJobAbortCriteria<S0, S1, S2, S3> {
    /// Sets `Action`. Required. The values are constants of [`IoTJobAbortCriteriaAction`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<IoTJobAbortCriteriaAction>) -> IoTJobAbortCriteria<Set_, S1, S2, S3> { self.0.put("Action", value.into_node()); IoTJobAbortCriteria(self.0, PhantomData_) }
    /// Sets `FailureType`. Required. The values are constants of [`FailureType`].
    #[inline] pub fn failure_type(mut self, value: impl IntoValue_<FailureType>) -> IoTJobAbortCriteria<S0, Set_, S2, S3> { self.0.put("FailureType", value.into_node()); IoTJobAbortCriteria(self.0, PhantomData_) }
    /// Sets `MinNumberOfExecutedThings`. Required. 1 to 2147483647.
    #[inline] pub fn min_number_of_executed_things(mut self, value: impl IntoValue_<i64>) -> IoTJobAbortCriteria<S0, S1, Set_, S3> { self.0.put("MinNumberOfExecutedThings", value.into_node()); IoTJobAbortCriteria(self.0, PhantomData_) }
    /// Sets `ThresholdPercentage`. Required. 0 to 100.
    #[inline] pub fn threshold_percentage(mut self, value: impl IntoValue_<f64>) -> IoTJobAbortCriteria<S0, S1, S2, Set_> { self.0.put("ThresholdPercentage", value.into_node()); IoTJobAbortCriteria(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<IoTJobAbortCriteria> for IoTJobAbortCriteria<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GreengrassV2::Deployment.IoTJobAbortConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-deployment-iotjobabortconfig.html)
#[must_use]
pub struct IoTJobAbortConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IoTJobAbortConfig<Missing_<super::required::criteria_list>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IoTJobAbortConfig(Properties_::new(), PhantomData_) }
}
impl<S0> IoTJobAbortConfig<S0> {
    /// Sets `CriteriaList`. Required. At least 1 item.
    #[inline] pub fn criteria_list(mut self, value: impl IntoValue_<Vec<IoTJobAbortCriteria>>) -> IoTJobAbortConfig<Set_> { self.0.put("CriteriaList", value.into_node()); IoTJobAbortConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<IoTJobAbortConfig> for IoTJobAbortConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GreengrassV2::Deployment.IoTJobRateIncreaseCriteria`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-deployment-iotjobrateincreasecriteria.html)
#[must_use]
pub struct IoTJobRateIncreaseCriteria(Properties_);
impl IoTJobRateIncreaseCriteria {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IoTJobRateIncreaseCriteria(Properties_::new()) }
}
impl IoTJobRateIncreaseCriteria {
    /// Sets `NumberOfNotifiedThings`. 1 to 2147483647.
    #[inline] pub fn number_of_notified_things(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumberOfNotifiedThings", value.into_node()); self }
    /// Sets `NumberOfSucceededThings`. 1 to 2147483647.
    #[inline] pub fn number_of_succeeded_things(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumberOfSucceededThings", value.into_node()); self }
}
impl IntoValue_<IoTJobRateIncreaseCriteria> for IoTJobRateIncreaseCriteria { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GreengrassV2::Deployment.IoTJobExponentialRolloutRate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-deployment-iotjobexponentialrolloutrate.html)
#[must_use]
pub struct IoTJobExponentialRolloutRate<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl IoTJobExponentialRolloutRate<Missing_<super::required::base_rate_per_minute>, Missing_<super::required::increment_factor>, Missing_<super::required::rate_increase_criteria>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IoTJobExponentialRolloutRate(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> IoTJobExponentialRolloutRate<S0, S1, S2> {
    /// Sets `BaseRatePerMinute`. Required. 1 to 1000.
    #[inline] pub fn base_rate_per_minute(mut self, value: impl IntoValue_<i64>) -> IoTJobExponentialRolloutRate<Set_, S1, S2> { self.0.put("BaseRatePerMinute", value.into_node()); IoTJobExponentialRolloutRate(self.0, PhantomData_) }
    /// Sets `IncrementFactor`. Required. 1 to 5.
    #[inline] pub fn increment_factor(mut self, value: impl IntoValue_<f64>) -> IoTJobExponentialRolloutRate<S0, Set_, S2> { self.0.put("IncrementFactor", value.into_node()); IoTJobExponentialRolloutRate(self.0, PhantomData_) }
    /// Sets `RateIncreaseCriteria`. Required.
    #[inline] pub fn rate_increase_criteria(mut self, value: impl IntoValue_<IoTJobRateIncreaseCriteria>) -> IoTJobExponentialRolloutRate<S0, S1, Set_> { self.0.put("RateIncreaseCriteria", value.into_node()); IoTJobExponentialRolloutRate(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<IoTJobExponentialRolloutRate> for IoTJobExponentialRolloutRate<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GreengrassV2::Deployment.IoTJobExecutionsRolloutConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-deployment-iotjobexecutionsrolloutconfig.html)
#[must_use]
pub struct IoTJobExecutionsRolloutConfig(Properties_);
impl IoTJobExecutionsRolloutConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IoTJobExecutionsRolloutConfig(Properties_::new()) }
}
impl IoTJobExecutionsRolloutConfig {
    /// Sets `ExponentialRate`.
    #[inline] pub fn exponential_rate(mut self, value: impl IntoValue_<IoTJobExponentialRolloutRate>) -> Self { self.0.put("ExponentialRate", value.into_node()); self }
    /// Sets `MaximumPerMinute`. 1 to 1000.
    #[inline] pub fn maximum_per_minute(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumPerMinute", value.into_node()); self }
}
impl IntoValue_<IoTJobExecutionsRolloutConfig> for IoTJobExecutionsRolloutConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GreengrassV2::Deployment.IoTJobTimeoutConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-deployment-iotjobtimeoutconfig.html)
#[must_use]
pub struct IoTJobTimeoutConfig(Properties_);
impl IoTJobTimeoutConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IoTJobTimeoutConfig(Properties_::new()) }
}
impl IoTJobTimeoutConfig {
    /// Sets `InProgressTimeoutInMinutes`. 0 to 2147483647.
    #[inline] pub fn in_progress_timeout_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("InProgressTimeoutInMinutes", value.into_node()); self }
}
impl IntoValue_<IoTJobTimeoutConfig> for IoTJobTimeoutConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GreengrassV2::Deployment.DeploymentIoTJobConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-deployment-deploymentiotjobconfiguration.html)
#[must_use]
pub struct DeploymentIoTJobConfiguration(Properties_);
impl DeploymentIoTJobConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeploymentIoTJobConfiguration(Properties_::new()) }
}
impl DeploymentIoTJobConfiguration {
    /// Sets `AbortConfig`.
    #[inline] pub fn abort_config(mut self, value: impl IntoValue_<IoTJobAbortConfig>) -> Self { self.0.put("AbortConfig", value.into_node()); self }
    /// Sets `JobExecutionsRolloutConfig`.
    #[inline] pub fn job_executions_rollout_config(mut self, value: impl IntoValue_<IoTJobExecutionsRolloutConfig>) -> Self { self.0.put("JobExecutionsRolloutConfig", value.into_node()); self }
    /// Sets `TimeoutConfig`.
    #[inline] pub fn timeout_config(mut self, value: impl IntoValue_<IoTJobTimeoutConfig>) -> Self { self.0.put("TimeoutConfig", value.into_node()); self }
}
impl IntoValue_<DeploymentIoTJobConfiguration> for DeploymentIoTJobConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::GreengrassV2::Deployment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrassv2-deployment.html)
#[derive(Debug)]
pub enum Action {}
impl Action {
    /// `NOTIFY_COMPONENTS`
    pub const NOTIFY_COMPONENTS: Value_<Action> = Value_::constant("NOTIFY_COMPONENTS");
    /// `SKIP_NOTIFY_COMPONENTS`
    pub const SKIP_NOTIFY_COMPONENTS: Value_<Action> = Value_::constant("SKIP_NOTIFY_COMPONENTS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Action> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GreengrassV2::Deployment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrassv2-deployment.html)
#[derive(Debug)]
pub enum FailureHandlingPolicy {}
impl FailureHandlingPolicy {
    /// `ROLLBACK`
    pub const ROLLBACK: Value_<FailureHandlingPolicy> = Value_::constant("ROLLBACK");
    /// `DO_NOTHING`
    pub const DO_NOTHING: Value_<FailureHandlingPolicy> = Value_::constant("DO_NOTHING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FailureHandlingPolicy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GreengrassV2::Deployment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrassv2-deployment.html)
#[derive(Debug)]
pub enum IoTJobAbortCriteriaAction {}
impl IoTJobAbortCriteriaAction {
    /// `CANCEL`
    pub const CANCEL: Value_<IoTJobAbortCriteriaAction> = Value_::constant("CANCEL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IoTJobAbortCriteriaAction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GreengrassV2::Deployment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrassv2-deployment.html)
#[derive(Debug)]
pub enum FailureType {}
impl FailureType {
    /// `FAILED`
    pub const FAILED: Value_<FailureType> = Value_::constant("FAILED");
    /// `REJECTED`
    pub const REJECTED: Value_<FailureType> = Value_::constant("REJECTED");
    /// `TIMED_OUT`
    pub const TIMED_OUT: Value_<FailureType> = Value_::constant("TIMED_OUT");
    /// `ALL`
    pub const ALL: Value_<FailureType> = Value_::constant("ALL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FailureType> { Value_::from_node(value.into_node()) }
}
