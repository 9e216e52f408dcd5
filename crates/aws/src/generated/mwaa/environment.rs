// Made by `cargo xtask generate`; do not edit.
//! `AWS::MWAA::Environment`

use stanchion_template::generated::*;

/// `AWS::MWAA::Environment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mwaa-environment.html)
#[must_use]
pub struct Environment<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Environment<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Environment(Properties_::new(), PhantomData_) }
}
impl<S0> Environment<S0> {
    /// Sets `AirflowConfigurationOptions`.
    #[inline] pub fn airflow_configuration_options(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("AirflowConfigurationOptions", value.into_node()); self }
    /// Sets `AirflowVersion`. 1 to 32 characters.
    #[inline] pub fn airflow_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AirflowVersion", value.into_node()); self }
    /// Sets `DagS3Path`. 0 to 1024 characters.
    #[inline] pub fn dag_s3_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DagS3Path", value.into_node()); self }
    /// Sets `EndpointManagement`. An update replaces the resource. The values are constants of [`EndpointManagement`].
    #[inline] pub fn endpoint_management(mut self, value: impl IntoValue_<EndpointManagement>) -> Self { self.0.put("EndpointManagement", value.into_node()); self }
    /// Sets `EnvironmentClass`. 1 to 1024 characters.
    #[inline] pub fn environment_class(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EnvironmentClass", value.into_node()); self }
    /// Sets `ExecutionRoleArn`. 1 to 1224 characters.
    #[inline] pub fn execution_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExecutionRoleArn", value.into_node()); self }
    /// Sets `KmsKey`. 1 to 1224 characters. An update replaces the resource.
    #[inline] pub fn kms_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKey", value.into_node()); self }
    /// Sets `LoggingConfiguration`.
    #[inline] pub fn logging_configuration(mut self, value: impl IntoValue_<LoggingConfiguration>) -> Self { self.0.put("LoggingConfiguration", value.into_node()); self }
    /// Sets `MaxWebservers`. At least 1.
    #[inline] pub fn max_webservers(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxWebservers", value.into_node()); self }
    /// Sets `MaxWorkers`. At least 1.
    #[inline] pub fn max_workers(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxWorkers", value.into_node()); self }
    /// Sets `MinWebservers`. At least 1.
    #[inline] pub fn min_webservers(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinWebservers", value.into_node()); self }
    /// Sets `MinWorkers`. At least 1.
    #[inline] pub fn min_workers(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinWorkers", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 80 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Environment<Set_> { self.0.put("Name", value.into_node()); Environment(self.0, PhantomData_) }
    /// Sets `NetworkConfiguration`.
    #[inline] pub fn network_configuration(mut self, value: impl IntoValue_<NetworkConfiguration>) -> Self { self.0.put("NetworkConfiguration", value.into_node()); self }
    /// Sets `PluginsS3ObjectVersion`. 0 to 1024 characters.
    #[inline] pub fn plugins_s3_object_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PluginsS3ObjectVersion", value.into_node()); self }
    /// Sets `PluginsS3Path`. 0 to 1024 characters.
    #[inline] pub fn plugins_s3_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PluginsS3Path", value.into_node()); self }
    /// Sets `RequirementsS3ObjectVersion`. 0 to 1024 characters.
    #[inline] pub fn requirements_s3_object_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RequirementsS3ObjectVersion", value.into_node()); self }
    /// Sets `RequirementsS3Path`. 0 to 1024 characters.
    #[inline] pub fn requirements_s3_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RequirementsS3Path", value.into_node()); self }
    /// Sets `Schedulers`. 1 to 5.
    #[inline] pub fn schedulers(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Schedulers", value.into_node()); self }
    /// Sets `SourceBucketArn`. 1 to 1224 characters.
    #[inline] pub fn source_bucket_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceBucketArn", value.into_node()); self }
    /// Sets `StartupScriptS3ObjectVersion`. 0 to 1024 characters.
    #[inline] pub fn startup_script_s3_object_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StartupScriptS3ObjectVersion", value.into_node()); self }
    /// Sets `StartupScriptS3Path`. 0 to 1024 characters.
    #[inline] pub fn startup_script_s3_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StartupScriptS3Path", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WebserverAccessMode`. The values are constants of [`WebserverAccessMode`].
    #[inline] pub fn webserver_access_mode(mut self, value: impl IntoValue_<WebserverAccessMode>) -> Self { self.0.put("WebserverAccessMode", value.into_node()); self }
    /// Sets `WeeklyMaintenanceWindowStart`. 1 to 9 characters.
    #[inline] pub fn weekly_maintenance_window_start(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WeeklyMaintenanceWindowStart", value.into_node()); self }
    /// Sets `WorkerReplacementStrategy`. The values are constants of [`WorkerReplacementStrategy`].
    #[inline] pub fn worker_replacement_strategy(mut self, value: impl IntoValue_<WorkerReplacementStrategy>) -> Self { self.0.put("WorkerReplacementStrategy", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Environment> for Environment<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Environment<S0> {
    const TYPE: &'static str = "AWS::MWAA::Environment";
    type Handle = EnvironmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Environment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EnvironmentRef(Id_);
impl From<Id_> for EnvironmentRef { #[inline] fn from(id: Id_) -> Self { EnvironmentRef(id) } }
impl AsRef<Id_> for EnvironmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EnvironmentRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CeleryExecutorQueue`
    #[inline] pub fn celery_executor_queue(&self) -> Value_<String> { self.0.attribute("CeleryExecutorQueue") }
    /// `Fn::GetAtt` `DatabaseVpcEndpointService`
    #[inline] pub fn database_vpc_endpoint_service(&self) -> Value_<String> { self.0.attribute("DatabaseVpcEndpointService") }
    /// `Fn::GetAtt` `LoggingConfiguration.DagProcessingLogs.CloudWatchLogGroupArn`
    #[inline] pub fn logging_configuration_dag_processing_logs_cloud_watch_log_group_arn(&self) -> Value_<String> { self.0.attribute("LoggingConfiguration.DagProcessingLogs.CloudWatchLogGroupArn") }
    /// `Fn::GetAtt` `LoggingConfiguration.SchedulerLogs.CloudWatchLogGroupArn`
    #[inline] pub fn logging_configuration_scheduler_logs_cloud_watch_log_group_arn(&self) -> Value_<String> { self.0.attribute("LoggingConfiguration.SchedulerLogs.CloudWatchLogGroupArn") }
    /// `Fn::GetAtt` `LoggingConfiguration.TaskLogs.CloudWatchLogGroupArn`
    #[inline] pub fn logging_configuration_task_logs_cloud_watch_log_group_arn(&self) -> Value_<String> { self.0.attribute("LoggingConfiguration.TaskLogs.CloudWatchLogGroupArn") }
    /// `Fn::GetAtt` `LoggingConfiguration.WebserverLogs.CloudWatchLogGroupArn`
    #[inline] pub fn logging_configuration_webserver_logs_cloud_watch_log_group_arn(&self) -> Value_<String> { self.0.attribute("LoggingConfiguration.WebserverLogs.CloudWatchLogGroupArn") }
    /// `Fn::GetAtt` `LoggingConfiguration.WorkerLogs.CloudWatchLogGroupArn`
    #[inline] pub fn logging_configuration_worker_logs_cloud_watch_log_group_arn(&self) -> Value_<String> { self.0.attribute("LoggingConfiguration.WorkerLogs.CloudWatchLogGroupArn") }
    /// `Fn::GetAtt` `WebserverUrl`
    #[inline] pub fn webserver_url(&self) -> Value_<String> { self.0.attribute("WebserverUrl") }
    /// `Fn::GetAtt` `WebserverVpcEndpointService`
    #[inline] pub fn webserver_vpc_endpoint_service(&self) -> Value_<String> { self.0.attribute("WebserverVpcEndpointService") }
}
/// `AWS::MWAA::Environment.ModuleLoggingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mwaa-environment-moduleloggingconfiguration.html)
#[must_use]
pub struct ModuleLoggingConfiguration(Properties_);
impl ModuleLoggingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ModuleLoggingConfiguration(Properties_::new()) }
}
impl ModuleLoggingConfiguration {
    /// Sets `CloudWatchLogGroupArn`. At most 1224 characters.
    #[inline] pub fn cloud_watch_log_group_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CloudWatchLogGroupArn", value.into_node()); self }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `LogLevel`. The values are constants of [`LoggingLevel`].
    #[inline] pub fn log_level(mut self, value: impl IntoValue_<LoggingLevel>) -> Self { self.0.put("LogLevel", value.into_node()); self }
}
impl IntoValue_<ModuleLoggingConfiguration> for ModuleLoggingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MWAA::Environment.LoggingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mwaa-environment-loggingconfiguration.html)
#[must_use]
pub struct LoggingConfiguration(Properties_);
impl LoggingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LoggingConfiguration(Properties_::new()) }
}
impl LoggingConfiguration {
    /// Sets `DagProcessingLogs`.
    #[inline] pub fn dag_processing_logs(mut self, value: impl IntoValue_<ModuleLoggingConfiguration>) -> Self { self.0.put("DagProcessingLogs", value.into_node()); self }
    /// Sets `SchedulerLogs`.
    #[inline] pub fn scheduler_logs(mut self, value: impl IntoValue_<ModuleLoggingConfiguration>) -> Self { self.0.put("SchedulerLogs", value.into_node()); self }
    /// Sets `TaskLogs`.
    #[inline] pub fn task_logs(mut self, value: impl IntoValue_<ModuleLoggingConfiguration>) -> Self { self.0.put("TaskLogs", value.into_node()); self }
    /// Sets `WebserverLogs`.
    #[inline] pub fn webserver_logs(mut self, value: impl IntoValue_<ModuleLoggingConfiguration>) -> Self { self.0.put("WebserverLogs", value.into_node()); self }
    /// Sets `WorkerLogs`.
    #[inline] pub fn worker_logs(mut self, value: impl IntoValue_<ModuleLoggingConfiguration>) -> Self { self.0.put("WorkerLogs", value.into_node()); self }
}
impl IntoValue_<LoggingConfiguration> for LoggingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MWAA::Environment.NetworkConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mwaa-environment-networkconfiguration.html)
#[must_use]
pub struct NetworkConfiguration(Properties_);
impl NetworkConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NetworkConfiguration(Properties_::new()) }
}
impl NetworkConfiguration {
    /// Sets `SecurityGroupIds`. 1 to 5 items.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SubnetIds`. Exactly 2 items.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubnetIds", value.into_node()); self }
}
impl IntoValue_<NetworkConfiguration> for NetworkConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::MWAA::Environment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mwaa-environment.html)
#[derive(Debug)]
pub enum EndpointManagement {}
impl EndpointManagement {
    /// `CUSTOMER`
    pub const CUSTOMER: Value_<EndpointManagement> = Value_::constant("CUSTOMER");
    /// `SERVICE`
    pub const SERVICE: Value_<EndpointManagement> = Value_::constant("SERVICE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EndpointManagement> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MWAA::Environment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mwaa-environment.html)
#[derive(Debug)]
pub enum LoggingLevel {}
impl LoggingLevel {
    /// `CRITICAL`
    pub const CRITICAL: Value_<LoggingLevel> = Value_::constant("CRITICAL");
    /// `ERROR`
    pub const ERROR: Value_<LoggingLevel> = Value_::constant("ERROR");
    /// `WARNING`
    pub const WARNING: Value_<LoggingLevel> = Value_::constant("WARNING");
    /// `INFO`
    pub const INFO: Value_<LoggingLevel> = Value_::constant("INFO");
    /// `DEBUG`
    pub const DEBUG: Value_<LoggingLevel> = Value_::constant("DEBUG");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LoggingLevel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MWAA::Environment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mwaa-environment.html)
#[derive(Debug)]
pub enum WebserverAccessMode {}
impl WebserverAccessMode {
    /// `PRIVATE_ONLY`
    pub const PRIVATE_ONLY: Value_<WebserverAccessMode> = Value_::constant("PRIVATE_ONLY");
    /// `PUBLIC_ONLY`
    pub const PUBLIC_ONLY: Value_<WebserverAccessMode> = Value_::constant("PUBLIC_ONLY");
    /// `PUBLIC_AND_PRIVATE`
    pub const PUBLIC_AND_PRIVATE: Value_<WebserverAccessMode> = Value_::constant("PUBLIC_AND_PRIVATE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<WebserverAccessMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MWAA::Environment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mwaa-environment.html)
#[derive(Debug)]
pub enum WorkerReplacementStrategy {}
impl WorkerReplacementStrategy {
    /// `FORCED`
    pub const FORCED: Value_<WorkerReplacementStrategy> = Value_::constant("FORCED");
    /// `GRACEFUL`
    pub const GRACEFUL: Value_<WorkerReplacementStrategy> = Value_::constant("GRACEFUL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<WorkerReplacementStrategy> { Value_::from_node(value.into_node()) }
}
