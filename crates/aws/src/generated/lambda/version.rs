// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lambda::Version`

use stanchion_template::generated::*;

/// `AWS::Lambda::Version`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-version.html)
#[must_use]
pub struct Version<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Version<Missing_<super::required::function_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Version(Properties_::new(), PhantomData_) }
}
impl<S0> Version<S0> {
    /// Sets `CodeSha256`. An update replaces the resource.
    #[inline] pub fn code_sha256(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CodeSha256", value.into_node()); self }
    /// Sets `Description`. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FunctionName`. Required. 1 to 140 characters. An update replaces the resource.
    #[inline] pub fn function_name(mut self, value: impl IntoValue_<String>) -> Version<Set_> { self.0.put("FunctionName", value.into_node()); Version(self.0, PhantomData_) }
    /// Sets `FunctionScalingConfig`.
    #[inline] pub fn function_scaling_config(mut self, value: impl IntoValue_<FunctionScalingConfig>) -> Self { self.0.put("FunctionScalingConfig", value.into_node()); self }
    /// Sets `ProvisionedConcurrencyConfig`. An update replaces the resource.
    #[inline] pub fn provisioned_concurrency_config(mut self, value: impl IntoValue_<ProvisionedConcurrencyConfiguration>) -> Self { self.0.put("ProvisionedConcurrencyConfig", value.into_node()); self }
    /// Sets `RuntimePolicy`. An update replaces the resource.
    #[inline] pub fn runtime_policy(mut self, value: impl IntoValue_<RuntimePolicy>) -> Self { self.0.put("RuntimePolicy", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Version> for Version<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Version<S0> {
    const TYPE: &'static str = "AWS::Lambda::Version";
    type Handle = VersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Version`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VersionRef(Id_);
impl From<Id_> for VersionRef { #[inline] fn from(id: Id_) -> Self { VersionRef(id) } }
impl AsRef<Id_> for VersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VersionRef {
    /// `Ref`: `FunctionArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `FunctionArn`
    #[inline] pub fn function_arn(&self) -> Value_<String> { self.0.attribute("FunctionArn") }
    /// `Fn::GetAtt` `Version`
    #[inline] pub fn version(&self) -> Value_<String> { self.0.attribute("Version") }
}
/// `AWS::Lambda::Version.FunctionScalingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-version-functionscalingconfig.html)
#[must_use]
pub struct FunctionScalingConfig(Properties_);
impl FunctionScalingConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FunctionScalingConfig(Properties_::new()) }
}
impl FunctionScalingConfig {
    /// Sets `MaxExecutionEnvironments`. 0 to 15000.
    #[inline] pub fn max_execution_environments(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxExecutionEnvironments", value.into_node()); self }
    /// Sets `MinExecutionEnvironments`. 0 to 15000.
    #[inline] pub fn min_execution_environments(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinExecutionEnvironments", value.into_node()); self }
}
impl IntoValue_<FunctionScalingConfig> for FunctionScalingConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::Version.ProvisionedConcurrencyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-version-provisionedconcurrencyconfiguration.html)
#[must_use]
pub struct ProvisionedConcurrencyConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ProvisionedConcurrencyConfiguration<Missing_<super::required::provisioned_concurrent_executions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProvisionedConcurrencyConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ProvisionedConcurrencyConfiguration<S0> {
    /// Sets `ProvisionedConcurrentExecutions`. Required.
    #[inline] pub fn provisioned_concurrent_executions(mut self, value: impl IntoValue_<i64>) -> ProvisionedConcurrencyConfiguration<Set_> { self.0.put("ProvisionedConcurrentExecutions", value.into_node()); ProvisionedConcurrencyConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ProvisionedConcurrencyConfiguration> for ProvisionedConcurrencyConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::Version.RuntimePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-version-runtimepolicy.html)
#[must_use]
pub struct RuntimePolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RuntimePolicy<Missing_<super::required::update_runtime_on>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RuntimePolicy(Properties_::new(), PhantomData_) }
}
impl<S0> RuntimePolicy<S0> {
    /// Sets `RuntimeVersionArn`. 26 to 2048 characters.
    #[inline] pub fn runtime_version_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RuntimeVersionArn", value.into_node()); self }
    /// Sets `UpdateRuntimeOn`. Required.
    #[inline] pub fn update_runtime_on(mut self, value: impl IntoValue_<String>) -> RuntimePolicy<Set_> { self.0.put("UpdateRuntimeOn", value.into_node()); RuntimePolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RuntimePolicy> for RuntimePolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
