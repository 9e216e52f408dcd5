// Made by `cargo xtask generate`; do not edit.
//! `AWS::Config::RemediationConfiguration`

use stanchion_template::generated::*;

/// `AWS::Config::RemediationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-remediationconfiguration.html)
#[must_use]
pub struct RemediationConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl RemediationConfiguration<Missing_<super::required::config_rule_name>, Missing_<super::required::target_id>, Missing_<super::required::target_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RemediationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> RemediationConfiguration<S0, S1, S2> {
    /// Sets `Automatic`.
    #[inline] pub fn automatic(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Automatic", value.into_node()); self }
    /// Sets `ConfigRuleName`. Required. An update replaces the resource.
    #[inline] pub fn config_rule_name(mut self, value: impl IntoValue_<String>) -> RemediationConfiguration<Set_, S1, S2> { self.0.put("ConfigRuleName", value.into_node()); RemediationConfiguration(self.0, PhantomData_) }
    /// Sets `ExecutionControls`.
    #[inline] pub fn execution_controls(mut self, value: impl IntoValue_<ExecutionControls>) -> Self { self.0.put("ExecutionControls", value.into_node()); self }
    /// Sets `MaximumAutomaticAttempts`.
    #[inline] pub fn maximum_automatic_attempts(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumAutomaticAttempts", value.into_node()); self }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `ResourceType`.
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceType", value.into_node()); self }
    /// Sets `RetryAttemptSeconds`.
    #[inline] pub fn retry_attempt_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RetryAttemptSeconds", value.into_node()); self }
    /// Sets `TargetId`. Required.
    #[inline] pub fn target_id(mut self, value: impl IntoValue_<String>) -> RemediationConfiguration<S0, Set_, S2> { self.0.put("TargetId", value.into_node()); RemediationConfiguration(self.0, PhantomData_) }
    /// Sets `TargetType`. Required.
    #[inline] pub fn target_type(mut self, value: impl IntoValue_<String>) -> RemediationConfiguration<S0, S1, Set_> { self.0.put("TargetType", value.into_node()); RemediationConfiguration(self.0, PhantomData_) }
    /// Sets `TargetVersion`.
    #[inline] pub fn target_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetVersion", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<RemediationConfiguration> for RemediationConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for RemediationConfiguration<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Config::RemediationConfiguration";
    type Handle = RemediationConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RemediationConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RemediationConfigurationRef(Id_);
impl From<Id_> for RemediationConfigurationRef { #[inline] fn from(id: Id_) -> Self { RemediationConfigurationRef(id) } }
impl AsRef<Id_> for RemediationConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RemediationConfigurationRef {
    /// `Ref`: `ConfigRuleName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::Config::RemediationConfiguration.SsmControls`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-remediationconfiguration-ssmcontrols.html)
#[must_use]
pub struct SsmControls(Properties_);
impl SsmControls {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SsmControls(Properties_::new()) }
}
impl SsmControls {
    /// Sets `ConcurrentExecutionRatePercentage`.
    #[inline] pub fn concurrent_execution_rate_percentage(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ConcurrentExecutionRatePercentage", value.into_node()); self }
    /// Sets `ErrorPercentage`.
    #[inline] pub fn error_percentage(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ErrorPercentage", value.into_node()); self }
}
impl IntoValue_<SsmControls> for SsmControls { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Config::RemediationConfiguration.ExecutionControls`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-remediationconfiguration-executioncontrols.html)
#[must_use]
pub struct ExecutionControls(Properties_);
impl ExecutionControls {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ExecutionControls(Properties_::new()) }
}
impl ExecutionControls {
    /// Sets `SsmControls`.
    #[inline] pub fn ssm_controls(mut self, value: impl IntoValue_<SsmControls>) -> Self { self.0.put("SsmControls", value.into_node()); self }
}
impl IntoValue_<ExecutionControls> for ExecutionControls { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
