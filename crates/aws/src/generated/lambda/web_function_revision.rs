// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lambda::WebFunctionRevision`

use stanchion_template::generated::*;

/// `AWS::Lambda::WebFunctionRevision`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunctionrevision.html)
#[must_use]
pub struct WebFunctionRevision<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl WebFunctionRevision<Missing_<super::required::build_config>, Missing_<super::required::function_name>, Missing_<super::required::service_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WebFunctionRevision(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> WebFunctionRevision<S0, S1, S2> {
    /// Sets `BuildConfig`. Required. An update replaces the resource.
    #[inline] pub fn build_config(mut self, value: impl IntoValue_<BuildConfig>) -> WebFunctionRevision<Set_, S1, S2> { self.0.put("BuildConfig", value.into_node()); WebFunctionRevision(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FunctionName`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn function_name(mut self, value: impl IntoValue_<String>) -> WebFunctionRevision<S0, Set_, S2> { self.0.put("FunctionName", value.into_node()); WebFunctionRevision(self.0, PhantomData_) }
    /// Sets `KmsKeyArn`. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `ServiceConfig`. Required. An update replaces the resource.
    #[inline] pub fn service_config(mut self, value: impl IntoValue_<ServiceConfig>) -> WebFunctionRevision<S0, S1, Set_> { self.0.put("ServiceConfig", value.into_node()); WebFunctionRevision(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<WebFunctionRevision> for WebFunctionRevision<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for WebFunctionRevision<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Lambda::WebFunctionRevision";
    type Handle = WebFunctionRevisionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`WebFunctionRevision`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WebFunctionRevisionRef(Id_);
impl From<Id_> for WebFunctionRevisionRef { #[inline] fn from(id: Id_) -> Self { WebFunctionRevisionRef(id) } }
impl AsRef<Id_> for WebFunctionRevisionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WebFunctionRevisionRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `FunctionArn`
    #[inline] pub fn function_arn(&self) -> Value_<String> { self.0.attribute("FunctionArn") }
    /// `Fn::GetAtt` `RevisionArn`
    #[inline] pub fn revision_arn(&self) -> Value_<String> { self.0.attribute("RevisionArn") }
    /// `Fn::GetAtt` `RevisionId`
    #[inline] pub fn revision_id(&self) -> Value_<String> { self.0.attribute("RevisionId") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `StateReason`
    #[inline] pub fn state_reason(&self) -> Value_<String> { self.0.attribute("StateReason") }
}
/// `AWS::Lambda::WebFunctionRevision.S3Object`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-webfunctionrevision-s3object.html)
#[must_use]
pub struct S3Object<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3Object<Missing_<super::required::bucket>, Missing_<super::required::key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Object(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3Object<S0, S1> {
    /// Sets `Bucket`. Required. 3 to 63 characters.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> S3Object<Set_, S1> { self.0.put("Bucket", value.into_node()); S3Object(self.0, PhantomData_) }
    /// Sets `Key`. Required. 1 to 1024 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> S3Object<S0, Set_> { self.0.put("Key", value.into_node()); S3Object(self.0, PhantomData_) }
    /// Sets `VersionId`.
    #[inline] pub fn version_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VersionId", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3Object> for S3Object<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::WebFunctionRevision.CodeConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunctionrevision.html)
#[must_use]
pub struct CodeConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CodeConfig<Missing_<super::required::s3_object>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CodeConfig(Properties_::new(), PhantomData_) }
}
impl<S0> CodeConfig<S0> {
    /// Sets `S3Object`. Required.
    #[inline] pub fn s3_object(mut self, value: impl IntoValue_<S3Object>) -> CodeConfig<Set_> { self.0.put("S3Object", value.into_node()); CodeConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CodeConfig> for CodeConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::WebFunctionRevision.RuntimeConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunctionrevision.html)
#[must_use]
pub struct RuntimeConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RuntimeConfig<Missing_<super::required::runtime>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RuntimeConfig(Properties_::new(), PhantomData_) }
}
impl<S0> RuntimeConfig<S0> {
    /// Sets `Runtime`. Required. 1 to 30 characters.
    #[inline] pub fn runtime(mut self, value: impl IntoValue_<String>) -> RuntimeConfig<Set_> { self.0.put("Runtime", value.into_node()); RuntimeConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RuntimeConfig> for RuntimeConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::WebFunctionRevision.BuildConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunctionrevision.html)
#[must_use]
pub struct BuildConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BuildConfig<Missing_<super::required::code_config>, Missing_<super::required::runtime_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BuildConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BuildConfig<S0, S1> {
    /// Sets `CodeConfig`. Required.
    #[inline] pub fn code_config(mut self, value: impl IntoValue_<CodeConfig>) -> BuildConfig<Set_, S1> { self.0.put("CodeConfig", value.into_node()); BuildConfig(self.0, PhantomData_) }
    /// Sets `RuntimeConfig`. Required.
    #[inline] pub fn runtime_config(mut self, value: impl IntoValue_<RuntimeConfig>) -> BuildConfig<S0, Set_> { self.0.put("RuntimeConfig", value.into_node()); BuildConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BuildConfig> for BuildConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::WebFunctionRevision.LoggingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-webfunctionrevision-loggingconfig.html)
#[must_use]
pub struct LoggingConfig(Properties_);
impl LoggingConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LoggingConfig(Properties_::new()) }
}
impl LoggingConfig {
    /// Sets `ApplicationLogLevel`. The values are constants of [`ApplicationLogLevel`].
    #[inline] pub fn application_log_level(mut self, value: impl IntoValue_<ApplicationLogLevel>) -> Self { self.0.put("ApplicationLogLevel", value.into_node()); self }
    /// Sets `LogGroup`. 1 to 500 characters.
    #[inline] pub fn log_group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogGroup", value.into_node()); self }
    /// Sets `SystemLogLevel`. The values are constants of [`SystemLogLevel`].
    #[inline] pub fn system_log_level(mut self, value: impl IntoValue_<SystemLogLevel>) -> Self { self.0.put("SystemLogLevel", value.into_node()); self }
}
impl IntoValue_<LoggingConfig> for LoggingConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::WebFunctionRevision.TelemetryConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunctionrevision.html)
#[must_use]
pub struct TelemetryConfig(Properties_);
impl TelemetryConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TelemetryConfig(Properties_::new()) }
}
impl TelemetryConfig {
    /// Sets `LoggingConfig`.
    #[inline] pub fn logging_config(mut self, value: impl IntoValue_<LoggingConfig>) -> Self { self.0.put("LoggingConfig", value.into_node()); self }
}
impl IntoValue_<TelemetryConfig> for TelemetryConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::WebFunctionRevision.ServiceConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunctionrevision.html)
#[must_use]
pub struct ServiceConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ServiceConfig<Missing_<super::required::execution_role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServiceConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ServiceConfig<S0> {
    /// Sets `EgressNetworkConnectorArn`. 1 to 2048 characters.
    #[inline] pub fn egress_network_connector_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EgressNetworkConnectorArn", value.into_node()); self }
    /// Sets `EnvironmentVariables`.
    #[inline] pub fn environment_variables(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("EnvironmentVariables", value.into_node()); self }
    /// Sets `ExecutionRoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn execution_role_arn(mut self, value: impl IntoValue_<String>) -> ServiceConfig<Set_> { self.0.put("ExecutionRoleArn", value.into_node()); ServiceConfig(self.0, PhantomData_) }
    /// Sets `MaxConcurrencyPerEnvironment`. 1 to 128.
    #[inline] pub fn max_concurrency_per_environment(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxConcurrencyPerEnvironment", value.into_node()); self }
    /// Sets `TelemetryConfig`.
    #[inline] pub fn telemetry_config(mut self, value: impl IntoValue_<TelemetryConfig>) -> Self { self.0.put("TelemetryConfig", value.into_node()); self }
    /// Sets `TimeoutSeconds`. 3 to 900.
    #[inline] pub fn timeout_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeoutSeconds", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ServiceConfig> for ServiceConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Lambda::WebFunctionRevision`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunctionrevision.html)
#[derive(Debug)]
pub enum ApplicationLogLevel {}
impl ApplicationLogLevel {
    /// `TRACE`
    pub const TRACE: Value_<ApplicationLogLevel> = Value_::constant("TRACE");
    /// `DEBUG`
    pub const DEBUG: Value_<ApplicationLogLevel> = Value_::constant("DEBUG");
    /// `INFO`
    pub const INFO: Value_<ApplicationLogLevel> = Value_::constant("INFO");
    /// `WARN`
    pub const WARN: Value_<ApplicationLogLevel> = Value_::constant("WARN");
    /// `ERROR`
    pub const ERROR: Value_<ApplicationLogLevel> = Value_::constant("ERROR");
    /// `FATAL`
    pub const FATAL: Value_<ApplicationLogLevel> = Value_::constant("FATAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ApplicationLogLevel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lambda::WebFunctionRevision`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunctionrevision.html)
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
