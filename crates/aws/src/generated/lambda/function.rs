// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lambda::Function`

use stanchion_template::generated::*;

/// `AWS::Lambda::Function`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html)
#[must_use]
pub struct Function<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Function<Missing_<super::required::code>, Missing_<super::required::role>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Function(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Function<S0, S1> {
    /// Sets `Architectures`. Exactly 1 item. The values are constants of [`Architecture`].
    #[inline] pub fn architectures(mut self, value: impl IntoValue_<Vec<Architecture>>) -> Self { self.0.put("Architectures", value.into_node()); self }
    /// Sets `CapacityProviderConfig`.
    #[inline] pub fn capacity_provider_config(mut self, value: impl IntoValue_<CapacityProviderConfig>) -> Self { self.0.put("CapacityProviderConfig", value.into_node()); self }
    /// Sets `Code`. Required.
    #[inline] pub fn code(mut self, value: impl IntoValue_<Code>) -> Function<Set_, S1> { self.0.put("Code", value.into_node()); Function(self.0, PhantomData_) }
    /// Sets `CodeSigningConfigArn`. 0 to 200 characters.
    #[inline] pub fn code_signing_config_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CodeSigningConfigArn", value.into_node()); self }
    /// Sets `DeadLetterConfig`.
    #[inline] pub fn dead_letter_config(mut self, value: impl IntoValue_<DeadLetterConfig>) -> Self { self.0.put("DeadLetterConfig", value.into_node()); self }
    /// Sets `Description`. 0 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DurableConfig`. An update may replace the resource.
    #[inline] pub fn durable_config(mut self, value: impl IntoValue_<DurableConfig>) -> Self { self.0.put("DurableConfig", value.into_node()); self }
    /// Sets `Environment`.
    #[inline] pub fn environment(mut self, value: impl IntoValue_<Environment>) -> Self { self.0.put("Environment", value.into_node()); self }
    /// Sets `EphemeralStorage`.
    #[inline] pub fn ephemeral_storage(mut self, value: impl IntoValue_<EphemeralStorage>) -> Self { self.0.put("EphemeralStorage", value.into_node()); self }
    /// Sets `FileSystemConfigs`. At most 1 item.
    #[inline] pub fn file_system_configs(mut self, value: impl IntoValue_<Vec<FileSystemConfig>>) -> Self { self.0.put("FileSystemConfigs", value.into_node()); self }
    /// Sets `FunctionName`. At least 1 character. An update replaces the resource.
    #[inline] pub fn function_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FunctionName", value.into_node()); self }
    /// Sets `FunctionScalingConfig`.
    #[inline] pub fn function_scaling_config(mut self, value: impl IntoValue_<FunctionScalingConfig>) -> Self { self.0.put("FunctionScalingConfig", value.into_node()); self }
    /// Sets `Handler`. 0 to 128 characters.
    #[inline] pub fn handler(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Handler", value.into_node()); self }
    /// Sets `ImageConfig`.
    #[inline] pub fn image_config(mut self, value: impl IntoValue_<ImageConfig>) -> Self { self.0.put("ImageConfig", value.into_node()); self }
    /// Sets `KmsKeyArn`. 0 to 10000 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `Layers`. At most 5 items.
    #[inline] pub fn layers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Layers", value.into_node()); self }
    /// Sets `LoggingConfig`.
    #[inline] pub fn logging_config(mut self, value: impl IntoValue_<LoggingConfig>) -> Self { self.0.put("LoggingConfig", value.into_node()); self }
    /// Sets `MemorySize`. 128 to 32768.
    #[inline] pub fn memory_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MemorySize", value.into_node()); self }
    /// Sets `PackageType`. An update replaces the resource. The values are constants of [`PackageType`].
    #[inline] pub fn package_type(mut self, value: impl IntoValue_<PackageType>) -> Self { self.0.put("PackageType", value.into_node()); self }
    /// Sets `PublishToLatestPublished`.
    #[inline] pub fn publish_to_latest_published(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PublishToLatestPublished", value.into_node()); self }
    /// Sets `RecursiveLoop`. The values are constants of [`RecursiveLoop`].
    #[inline] pub fn recursive_loop(mut self, value: impl IntoValue_<RecursiveLoop>) -> Self { self.0.put("RecursiveLoop", value.into_node()); self }
    /// Sets `ReservedConcurrentExecutions`. At least 0.
    #[inline] pub fn reserved_concurrent_executions(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ReservedConcurrentExecutions", value.into_node()); self }
    /// Sets `Role`. Required. 0 to 10000 characters.
    #[inline] pub fn role(mut self, value: impl IntoValue_<String>) -> Function<S0, Set_> { self.0.put("Role", value.into_node()); Function(self.0, PhantomData_) }
    /// Sets `Runtime`. The values are constants of [`Runtime`].
    #[inline] pub fn runtime(mut self, value: impl IntoValue_<Runtime>) -> Self { self.0.put("Runtime", value.into_node()); self }
    /// Sets `RuntimeManagementConfig`.
    #[inline] pub fn runtime_management_config(mut self, value: impl IntoValue_<RuntimeManagementConfig>) -> Self { self.0.put("RuntimeManagementConfig", value.into_node()); self }
    /// Sets `SnapStart`.
    #[inline] pub fn snap_start(mut self, value: impl IntoValue_<SnapStart>) -> Self { self.0.put("SnapStart", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TenancyConfig`. An update replaces the resource.
    #[inline] pub fn tenancy_config(mut self, value: impl IntoValue_<TenancyConfig>) -> Self { self.0.put("TenancyConfig", value.into_node()); self }
    /// Sets `Timeout`. 1 to 5400.
    #[inline] pub fn timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Timeout", value.into_node()); self }
    /// Sets `TracingConfig`.
    #[inline] pub fn tracing_config(mut self, value: impl IntoValue_<TracingConfig>) -> Self { self.0.put("TracingConfig", value.into_node()); self }
    /// Sets `VpcConfig`.
    #[inline] pub fn vpc_config(mut self, value: impl IntoValue_<VpcConfig>) -> Self { self.0.put("VpcConfig", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Function> for Function<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Function<S0, S1> {
    const TYPE: &'static str = "AWS::Lambda::Function";
    type Handle = FunctionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Function`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FunctionRef(Id_);
impl From<Id_> for FunctionRef { #[inline] fn from(id: Id_) -> Self { FunctionRef(id) } }
impl AsRef<Id_> for FunctionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FunctionRef {
    /// `Ref`: `FunctionName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `SnapStartResponse`
    #[inline] pub fn snap_start_response(&self) -> Value_<String> { self.0.attribute("SnapStartResponse") }
    /// `Fn::GetAtt` `SnapStartResponse.ApplyOn`
    #[inline] pub fn snap_start_response_apply_on(&self) -> Value_<String> { self.0.attribute("SnapStartResponse.ApplyOn") }
    /// `Fn::GetAtt` `SnapStartResponse.OptimizationStatus`
    #[inline] pub fn snap_start_response_optimization_status(&self) -> Value_<String> { self.0.attribute("SnapStartResponse.OptimizationStatus") }
}
/// `AWS::Lambda::Function.LambdaManagedInstancesCapacityProviderConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-lambdamanagedinstancescapacityproviderconfig.html)
#[must_use]
pub struct LambdaManagedInstancesCapacityProviderConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LambdaManagedInstancesCapacityProviderConfig<Missing_<super::required::capacity_provider_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LambdaManagedInstancesCapacityProviderConfig(Properties_::new(), PhantomData_) }
}
impl<S0> LambdaManagedInstancesCapacityProviderConfig<S0> {
    /// Sets `CapacityProviderArn`. Required. 1 to 140 characters.
    #[inline] pub fn capacity_provider_arn(mut self, value: impl IntoValue_<String>) -> LambdaManagedInstancesCapacityProviderConfig<Set_> { self.0.put("CapacityProviderArn", value.into_node()); LambdaManagedInstancesCapacityProviderConfig(self.0, PhantomData_) }
    /// Sets `ExecutionEnvironmentMemoryGiBPerVCpu`. 2 to 8.
    #[inline] pub fn execution_environment_memory_gi_b_per_v_cpu(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ExecutionEnvironmentMemoryGiBPerVCpu", value.into_node()); self }
    /// Sets `PerExecutionEnvironmentMaxConcurrency`. 1 to 1600.
    #[inline] pub fn per_execution_environment_max_concurrency(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PerExecutionEnvironmentMaxConcurrency", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LambdaManagedInstancesCapacityProviderConfig> for LambdaManagedInstancesCapacityProviderConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::Function.CapacityProviderConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-capacityproviderconfig.html)
#[must_use]
pub struct CapacityProviderConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CapacityProviderConfig<Missing_<super::required::lambda_managed_instances_capacity_provider_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CapacityProviderConfig(Properties_::new(), PhantomData_) }
}
impl<S0> CapacityProviderConfig<S0> {
    /// Sets `LambdaManagedInstancesCapacityProviderConfig`. Required.
    #[inline] pub fn lambda_managed_instances_capacity_provider_config(mut self, value: impl IntoValue_<LambdaManagedInstancesCapacityProviderConfig>) -> CapacityProviderConfig<Set_> { self.0.put("LambdaManagedInstancesCapacityProviderConfig", value.into_node()); CapacityProviderConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CapacityProviderConfig> for CapacityProviderConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::Function.Code`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html)
#[must_use]
pub struct Code(Properties_);
impl Code {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Code(Properties_::new()) }
}
impl Code {
    /// Sets `ImageUri`.
    #[inline] pub fn image_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImageUri", value.into_node()); self }
    /// Sets `S3Bucket`. 3 to 63 characters.
    #[inline] pub fn s3_bucket(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3Bucket", value.into_node()); self }
    /// Sets `S3Key`. 1 to 1024 characters.
    #[inline] pub fn s3_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3Key", value.into_node()); self }
    /// Sets `S3ObjectStorageMode`. The values are constants of [`S3ObjectStorageMode`].
    #[inline] pub fn s3_object_storage_mode(mut self, value: impl IntoValue_<S3ObjectStorageMode>) -> Self { self.0.put("S3ObjectStorageMode", value.into_node()); self }
    /// Sets `S3ObjectVersion`. 1 to 1024 characters.
    #[inline] pub fn s3_object_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3ObjectVersion", value.into_node()); self }
    /// Sets `SourceKMSKeyArn`. 0 to 10000 characters.
    #[inline] pub fn source_kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceKMSKeyArn", value.into_node()); self }
    /// Sets `ZipFile`.
    #[inline] pub fn zip_file(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ZipFile", value.into_node()); self }
}
impl IntoValue_<Code> for Code { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::Function.DeadLetterConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-deadletterconfig.html)
#[must_use]
pub struct DeadLetterConfig(Properties_);
impl DeadLetterConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeadLetterConfig(Properties_::new()) }
}
impl DeadLetterConfig {
    /// Sets `TargetArn`. 0 to 10000 characters.
    #[inline] pub fn target_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetArn", value.into_node()); self }
}
impl IntoValue_<DeadLetterConfig> for DeadLetterConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::Function.DurableConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-durableconfig.html)
#[must_use]
pub struct DurableConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DurableConfig<Missing_<super::required::execution_timeout>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DurableConfig(Properties_::new(), PhantomData_) }
}
impl<S0> DurableConfig<S0> {
    /// Sets `ExecutionTimeout`. Required. 1 to 31622400.
    #[inline] pub fn execution_timeout(mut self, value: impl IntoValue_<i64>) -> DurableConfig<Set_> { self.0.put("ExecutionTimeout", value.into_node()); DurableConfig(self.0, PhantomData_) }
    /// Sets `KMSKeyArn`. 0 to 10000 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KMSKeyArn", value.into_node()); self }
    /// Sets `RetentionPeriodInDays`. 1 to 90.
    #[inline] pub fn retention_period_in_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RetentionPeriodInDays", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DurableConfig> for DurableConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::Function.Environment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-environment.html)
#[must_use]
pub struct Environment(Properties_);
impl Environment {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Environment(Properties_::new()) }
}
impl Environment {
    /// Sets `Variables`.
    #[inline] pub fn variables(mut self, value: impl IntoValue_<MapOf_<Node_>>) -> Self { self.0.put("Variables", value.into_node()); self }
}
impl IntoValue_<Environment> for Environment { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::Function.EphemeralStorage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-ephemeralstorage.html)
#[must_use]
pub struct EphemeralStorage<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EphemeralStorage<Missing_<super::required::size>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EphemeralStorage(Properties_::new(), PhantomData_) }
}
impl<S0> EphemeralStorage<S0> {
    /// Sets `Size`. Required. 512 to 32768.
    #[inline] pub fn size(mut self, value: impl IntoValue_<i64>) -> EphemeralStorage<Set_> { self.0.put("Size", value.into_node()); EphemeralStorage(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EphemeralStorage> for EphemeralStorage<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::Function.S3FilesConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-s3filesconfig.html)
#[must_use]
pub struct S3FilesConfig(Properties_);
impl S3FilesConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3FilesConfig(Properties_::new()) }
}
impl S3FilesConfig {
    /// Sets `DirectS3Read`. The values are constants of [`DirectS3Read`].
    #[inline] pub fn direct_s3_read(mut self, value: impl IntoValue_<DirectS3Read>) -> Self { self.0.put("DirectS3Read", value.into_node()); self }
}
impl IntoValue_<S3FilesConfig> for S3FilesConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::Function.FileSystemConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-filesystemconfig.html)
#[must_use]
pub struct FileSystemConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FileSystemConfig<Missing_<super::required::arn>, Missing_<super::required::local_mount_path>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FileSystemConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FileSystemConfig<S0, S1> {
    /// Sets `Arn`. Required. At most 200 characters.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> FileSystemConfig<Set_, S1> { self.0.put("Arn", value.into_node()); FileSystemConfig(self.0, PhantomData_) }
    /// Sets `LocalMountPath`. Required. 0 to 160 characters.
    #[inline] pub fn local_mount_path(mut self, value: impl IntoValue_<String>) -> FileSystemConfig<S0, Set_> { self.0.put("LocalMountPath", value.into_node()); FileSystemConfig(self.0, PhantomData_) }
    /// Sets `S3FilesConfig`.
    #[inline] pub fn s3_files_config(mut self, value: impl IntoValue_<S3FilesConfig>) -> Self { self.0.put("S3FilesConfig", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FileSystemConfig> for FileSystemConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::Function.FunctionScalingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-functionscalingconfig.html)
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
/// `AWS::Lambda::Function.ImageConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-imageconfig.html)
#[must_use]
pub struct ImageConfig(Properties_);
impl ImageConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ImageConfig(Properties_::new()) }
}
impl ImageConfig {
    /// Sets `Command`. 0 to 1500 items.
    #[inline] pub fn command(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Command", value.into_node()); self }
    /// Sets `EntryPoint`. 0 to 1500 items.
    #[inline] pub fn entry_point(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("EntryPoint", value.into_node()); self }
    /// Sets `WorkingDirectory`. 0 to 1000 characters.
    #[inline] pub fn working_directory(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WorkingDirectory", value.into_node()); self }
}
impl IntoValue_<ImageConfig> for ImageConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::Function.LoggingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-loggingconfig.html)
#[must_use]
pub struct LoggingConfig(Properties_);
impl LoggingConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LoggingConfig(Properties_::new()) }
}
impl LoggingConfig {
    /// Sets `ApplicationLogLevel`. The values are constants of [`ApplicationLogLevel`].
    #[inline] pub fn application_log_level(mut self, value: impl IntoValue_<ApplicationLogLevel>) -> Self { self.0.put("ApplicationLogLevel", value.into_node()); self }
    /// Sets `LogFormat`. The values are constants of [`LogFormat`].
    #[inline] pub fn log_format(mut self, value: impl IntoValue_<LogFormat>) -> Self { self.0.put("LogFormat", value.into_node()); self }
    /// Sets `LogGroup`. 1 to 512 characters.
    #[inline] pub fn log_group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogGroup", value.into_node()); self }
    /// Sets `SystemLogLevel`. The values are constants of [`SystemLogLevel`].
    #[inline] pub fn system_log_level(mut self, value: impl IntoValue_<SystemLogLevel>) -> Self { self.0.put("SystemLogLevel", value.into_node()); self }
}
impl IntoValue_<LoggingConfig> for LoggingConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::Function.RuntimeManagementConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-runtimemanagementconfig.html)
#[must_use]
pub struct RuntimeManagementConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RuntimeManagementConfig<Missing_<super::required::update_runtime_on>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RuntimeManagementConfig(Properties_::new(), PhantomData_) }
}
impl<S0> RuntimeManagementConfig<S0> {
    /// Sets `RuntimeVersionArn`.
    #[inline] pub fn runtime_version_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RuntimeVersionArn", value.into_node()); self }
    /// Sets `UpdateRuntimeOn`. Required. The values are constants of [`UpdateRuntimeOn`].
    #[inline] pub fn update_runtime_on(mut self, value: impl IntoValue_<UpdateRuntimeOn>) -> RuntimeManagementConfig<Set_> { self.0.put("UpdateRuntimeOn", value.into_node()); RuntimeManagementConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RuntimeManagementConfig> for RuntimeManagementConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::Function.SnapStart`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-snapstart.html)
#[must_use]
pub struct SnapStart<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SnapStart<Missing_<super::required::apply_on>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SnapStart(Properties_::new(), PhantomData_) }
}
impl<S0> SnapStart<S0> {
    /// Sets `ApplyOn`. Required. The values are constants of [`ApplyOn`].
    #[inline] pub fn apply_on(mut self, value: impl IntoValue_<ApplyOn>) -> SnapStart<Set_> { self.0.put("ApplyOn", value.into_node()); SnapStart(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SnapStart> for SnapStart<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::Function.TenancyConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-tenancyconfig.html)
#[must_use]
pub struct TenancyConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TenancyConfig<Missing_<super::required::tenant_isolation_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TenancyConfig(Properties_::new(), PhantomData_) }
}
impl<S0> TenancyConfig<S0> {
    /// Sets `TenantIsolationMode`. Required. The values are constants of [`TenantIsolationMode`].
    #[inline] pub fn tenant_isolation_mode(mut self, value: impl IntoValue_<TenantIsolationMode>) -> TenancyConfig<Set_> { self.0.put("TenantIsolationMode", value.into_node()); TenancyConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TenancyConfig> for TenancyConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::Function.TracingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-tracingconfig.html)
#[must_use]
pub struct TracingConfig(Properties_);
impl TracingConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TracingConfig(Properties_::new()) }
}
impl TracingConfig {
    /// Sets `Mode`. The values are constants of [`Mode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<Mode>) -> Self { self.0.put("Mode", value.into_node()); self }
}
impl IntoValue_<TracingConfig> for TracingConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::Function.VpcConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-vpcconfig.html)
#[must_use]
pub struct VpcConfig(Properties_);
impl VpcConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VpcConfig(Properties_::new()) }
}
impl VpcConfig {
    /// Sets `Ipv6AllowedForDualStack`.
    #[inline] pub fn ipv6_allowed_for_dual_stack(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Ipv6AllowedForDualStack", value.into_node()); self }
    /// Sets `SecurityGroupIds`. 0 to 5 items.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SubnetIds`. 0 to 16 items.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubnetIds", value.into_node()); self }
}
impl IntoValue_<VpcConfig> for VpcConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Lambda::Function`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html)
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
/// Values of `AWS::Lambda::Function`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html)
#[derive(Debug)]
pub enum S3ObjectStorageMode {}
impl S3ObjectStorageMode {
    /// `COPY`
    pub const COPY: Value_<S3ObjectStorageMode> = Value_::constant("COPY");
    /// `REFERENCE`
    pub const REFERENCE: Value_<S3ObjectStorageMode> = Value_::constant("REFERENCE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<S3ObjectStorageMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lambda::Function`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html)
#[derive(Debug)]
pub enum DirectS3Read {}
impl DirectS3Read {
    /// `ENABLED`
    pub const ENABLED: Value_<DirectS3Read> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<DirectS3Read> = Value_::constant("DISABLED");
    /// `AUTO`
    pub const AUTO: Value_<DirectS3Read> = Value_::constant("AUTO");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DirectS3Read> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lambda::Function`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html)
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
/// Values of `AWS::Lambda::Function`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html)
#[derive(Debug)]
pub enum LogFormat {}
impl LogFormat {
    /// `Text`
    pub const TEXT: Value_<LogFormat> = Value_::constant("Text");
    /// `JSON`
    pub const JSON: Value_<LogFormat> = Value_::constant("JSON");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LogFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lambda::Function`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html)
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
/// Values of `AWS::Lambda::Function`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html)
#[derive(Debug)]
pub enum PackageType {}
impl PackageType {
    /// `Image`
    pub const IMAGE: Value_<PackageType> = Value_::constant("Image");
    /// `Zip`
    pub const ZIP: Value_<PackageType> = Value_::constant("Zip");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PackageType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lambda::Function`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html)
#[derive(Debug)]
pub enum RecursiveLoop {}
impl RecursiveLoop {
    /// `Allow`
    pub const ALLOW: Value_<RecursiveLoop> = Value_::constant("Allow");
    /// `Terminate`
    pub const TERMINATE: Value_<RecursiveLoop> = Value_::constant("Terminate");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RecursiveLoop> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lambda::Function`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html)
#[derive(Debug)]
pub enum Runtime {}
impl Runtime {
    /// `dotnet10`
    pub const DOTNET10: Value_<Runtime> = Value_::constant("dotnet10");
    /// `dotnet6`
    pub const DOTNET6: Value_<Runtime> = Value_::constant("dotnet6");
    /// `dotnet8`
    pub const DOTNET8: Value_<Runtime> = Value_::constant("dotnet8");
    /// `dotnetcore1.0`
    pub const DOTNETCORE1_0: Value_<Runtime> = Value_::constant("dotnetcore1.0");
    /// `dotnetcore2.0`
    pub const DOTNETCORE2_0: Value_<Runtime> = Value_::constant("dotnetcore2.0");
    /// `dotnetcore2.1`
    pub const DOTNETCORE2_1: Value_<Runtime> = Value_::constant("dotnetcore2.1");
    /// `dotnetcore3.1`
    pub const DOTNETCORE3_1: Value_<Runtime> = Value_::constant("dotnetcore3.1");
    /// `go1.x`
    pub const GO1_X: Value_<Runtime> = Value_::constant("go1.x");
    /// `java11`
    pub const JAVA11: Value_<Runtime> = Value_::constant("java11");
    /// `java11.al2023`
    pub const JAVA11_AL2023: Value_<Runtime> = Value_::constant("java11.al2023");
    /// `java17`
    pub const JAVA17: Value_<Runtime> = Value_::constant("java17");
    /// `java17.al2023`
    pub const JAVA17_AL2023: Value_<Runtime> = Value_::constant("java17.al2023");
    /// `java21`
    pub const JAVA21: Value_<Runtime> = Value_::constant("java21");
    /// `java25`
    pub const JAVA25: Value_<Runtime> = Value_::constant("java25");
    /// `java8`
    pub const JAVA8: Value_<Runtime> = Value_::constant("java8");
    /// `java8.al2`
    pub const JAVA8_AL2: Value_<Runtime> = Value_::constant("java8.al2");
    /// `java8.al2023`
    pub const JAVA8_AL2023: Value_<Runtime> = Value_::constant("java8.al2023");
    /// `nodejs`
    pub const NODEJS: Value_<Runtime> = Value_::constant("nodejs");
    /// `nodejs10.x`
    pub const NODEJS10_X: Value_<Runtime> = Value_::constant("nodejs10.x");
    /// `nodejs12.x`
    pub const NODEJS12_X: Value_<Runtime> = Value_::constant("nodejs12.x");
    /// `nodejs14.x`
    pub const NODEJS14_X: Value_<Runtime> = Value_::constant("nodejs14.x");
    /// `nodejs16.x`
    pub const NODEJS16_X: Value_<Runtime> = Value_::constant("nodejs16.x");
    /// `nodejs18.x`
    pub const NODEJS18_X: Value_<Runtime> = Value_::constant("nodejs18.x");
    /// `nodejs20.x`
    pub const NODEJS20_X: Value_<Runtime> = Value_::constant("nodejs20.x");
    /// `nodejs22.x`
    pub const NODEJS22_X: Value_<Runtime> = Value_::constant("nodejs22.x");
    /// `nodejs24.x`
    pub const NODEJS24_X: Value_<Runtime> = Value_::constant("nodejs24.x");
    /// `nodejs26.x`
    pub const NODEJS26_X: Value_<Runtime> = Value_::constant("nodejs26.x");
    /// `nodejs4.3`
    pub const NODEJS4_3: Value_<Runtime> = Value_::constant("nodejs4.3");
    /// `nodejs4.3-edge`
    pub const NODEJS4_3_EDGE: Value_<Runtime> = Value_::constant("nodejs4.3-edge");
    /// `nodejs6.10`
    pub const NODEJS6_10: Value_<Runtime> = Value_::constant("nodejs6.10");
    /// `nodejs8.10`
    pub const NODEJS8_10: Value_<Runtime> = Value_::constant("nodejs8.10");
    /// `provided`
    pub const PROVIDED: Value_<Runtime> = Value_::constant("provided");
    /// `provided.al2`
    pub const PROVIDED_AL2: Value_<Runtime> = Value_::constant("provided.al2");
    /// `provided.al2023`
    pub const PROVIDED_AL2023: Value_<Runtime> = Value_::constant("provided.al2023");
    /// `python2.7`
    pub const PYTHON2_7: Value_<Runtime> = Value_::constant("python2.7");
    /// `python3.10`
    pub const PYTHON3_10: Value_<Runtime> = Value_::constant("python3.10");
    /// `python3.11`
    pub const PYTHON3_11: Value_<Runtime> = Value_::constant("python3.11");
    /// `python3.12`
    pub const PYTHON3_12: Value_<Runtime> = Value_::constant("python3.12");
    /// `python3.13`
    pub const PYTHON3_13: Value_<Runtime> = Value_::constant("python3.13");
    /// `python3.14`
    pub const PYTHON3_14: Value_<Runtime> = Value_::constant("python3.14");
    /// `python3.15`
    pub const PYTHON3_15: Value_<Runtime> = Value_::constant("python3.15");
    /// `python3.6`
    pub const PYTHON3_6: Value_<Runtime> = Value_::constant("python3.6");
    /// `python3.7`
    pub const PYTHON3_7: Value_<Runtime> = Value_::constant("python3.7");
    /// `python3.8`
    pub const PYTHON3_8: Value_<Runtime> = Value_::constant("python3.8");
    /// `python3.9`
    pub const PYTHON3_9: Value_<Runtime> = Value_::constant("python3.9");
    /// `ruby2.5`
    pub const RUBY2_5: Value_<Runtime> = Value_::constant("ruby2.5");
    /// `ruby2.7`
    pub const RUBY2_7: Value_<Runtime> = Value_::constant("ruby2.7");
    /// `ruby3.2`
    pub const RUBY3_2: Value_<Runtime> = Value_::constant("ruby3.2");
    /// `ruby3.3`
    pub const RUBY3_3: Value_<Runtime> = Value_::constant("ruby3.3");
    /// `ruby3.4`
    pub const RUBY3_4: Value_<Runtime> = Value_::constant("ruby3.4");
    /// `ruby4.0`
    pub const RUBY4_0: Value_<Runtime> = Value_::constant("ruby4.0");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Runtime> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lambda::Function`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html)
#[derive(Debug)]
pub enum UpdateRuntimeOn {}
impl UpdateRuntimeOn {
    /// `Auto`
    pub const AUTO: Value_<UpdateRuntimeOn> = Value_::constant("Auto");
    /// `FunctionUpdate`
    pub const FUNCTION_UPDATE: Value_<UpdateRuntimeOn> = Value_::constant("FunctionUpdate");
    /// `Manual`
    pub const MANUAL: Value_<UpdateRuntimeOn> = Value_::constant("Manual");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UpdateRuntimeOn> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lambda::Function`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html)
#[derive(Debug)]
pub enum ApplyOn {}
impl ApplyOn {
    /// `PublishedVersions`
    pub const PUBLISHED_VERSIONS: Value_<ApplyOn> = Value_::constant("PublishedVersions");
    /// `None`
    pub const NONE: Value_<ApplyOn> = Value_::constant("None");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ApplyOn> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lambda::Function`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html)
#[derive(Debug)]
pub enum TenantIsolationMode {}
impl TenantIsolationMode {
    /// `PER_TENANT`
    pub const PER_TENANT: Value_<TenantIsolationMode> = Value_::constant("PER_TENANT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TenantIsolationMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lambda::Function`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html)
#[derive(Debug)]
pub enum Mode {}
impl Mode {
    /// `Active`
    pub const ACTIVE: Value_<Mode> = Value_::constant("Active");
    /// `PassThrough`
    pub const PASS_THROUGH: Value_<Mode> = Value_::constant("PassThrough");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Mode> { Value_::from_node(value.into_node()) }
}
