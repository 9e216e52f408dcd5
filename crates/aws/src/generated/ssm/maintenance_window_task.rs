// Made by `cargo xtask generate`; do not edit.
//! `AWS::SSM::MaintenanceWindowTask`

use stanchion_template::generated::*;

/// `AWS::SSM::MaintenanceWindowTask`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindowtask.html)
#[must_use]
pub struct MaintenanceWindowTask<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl MaintenanceWindowTask<Missing_<super::required::priority>, Missing_<super::required::task_arn>, Missing_<super::required::task_type>, Missing_<super::required::window_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MaintenanceWindowTask(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> MaintenanceWindowTask<S0, S1, S2, S3> {
    /// Sets `CutoffBehavior`. The values are constants of [`CutoffBehavior`].
    #[inline] pub fn cutoff_behavior(mut self, value: impl IntoValue_<CutoffBehavior>) -> Self { self.0.put("CutoffBehavior", value.into_node()); self }
    /// Sets `Description`. 1 to 128 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `LoggingInfo`.
    #[inline] pub fn logging_info(mut self, value: impl IntoValue_<LoggingInfo>) -> Self { self.0.put("LoggingInfo", value.into_node()); self }
    /// Sets `MaxConcurrency`. 1 to 7 characters.
    #[inline] pub fn max_concurrency(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MaxConcurrency", value.into_node()); self }
    /// Sets `MaxErrors`. 1 to 7 characters.
    #[inline] pub fn max_errors(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MaxErrors", value.into_node()); self }
    /// Sets `Name`. 3 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Priority`. Required. At least 0.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> MaintenanceWindowTask<Set_, S1, S2, S3> { self.0.put("Priority", value.into_node()); MaintenanceWindowTask(self.0, PhantomData_) }
    /// Sets `ServiceRoleArn`.
    #[inline] pub fn service_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceRoleArn", value.into_node()); self }
    /// Sets `Targets`. 0 to 5 items.
    #[inline] pub fn targets(mut self, value: impl IntoValue_<Vec<Target>>) -> Self { self.0.put("Targets", value.into_node()); self }
    /// Sets `TaskArn`. Required. 1 to 1600 characters.
    #[inline] pub fn task_arn(mut self, value: impl IntoValue_<String>) -> MaintenanceWindowTask<S0, Set_, S2, S3> { self.0.put("TaskArn", value.into_node()); MaintenanceWindowTask(self.0, PhantomData_) }
    /// Sets `TaskInvocationParameters`.
    #[inline] pub fn task_invocation_parameters(mut self, value: impl IntoValue_<TaskInvocationParameters>) -> Self { self.0.put("TaskInvocationParameters", value.into_node()); self }
    /// Sets `TaskParameters`.
    #[inline] pub fn task_parameters(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("TaskParameters", value.into_node()); self }
    /// Sets `TaskType`. Required. An update replaces the resource. The values are constants of [`TaskType`].
    #[inline] pub fn task_type(mut self, value: impl IntoValue_<TaskType>) -> MaintenanceWindowTask<S0, S1, Set_, S3> { self.0.put("TaskType", value.into_node()); MaintenanceWindowTask(self.0, PhantomData_) }
    /// Sets `WindowId`. Required. Exactly 20 characters. An update replaces the resource.
    #[inline] pub fn window_id(mut self, value: impl IntoValue_<String>) -> MaintenanceWindowTask<S0, S1, S2, Set_> { self.0.put("WindowId", value.into_node()); MaintenanceWindowTask(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<MaintenanceWindowTask> for MaintenanceWindowTask<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for MaintenanceWindowTask<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::SSM::MaintenanceWindowTask";
    type Handle = MaintenanceWindowTaskRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MaintenanceWindowTask`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MaintenanceWindowTaskRef(Id_);
impl From<Id_> for MaintenanceWindowTaskRef { #[inline] fn from(id: Id_) -> Self { MaintenanceWindowTaskRef(id) } }
impl AsRef<Id_> for MaintenanceWindowTaskRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MaintenanceWindowTaskRef {
    /// `Ref`: `WindowTaskId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `WindowTaskId`
    #[inline] pub fn window_task_id(&self) -> Value_<String> { self.0.attribute("WindowTaskId") }
}
/// `AWS::SSM::MaintenanceWindowTask.LoggingInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-maintenancewindowtask-logginginfo.html)
#[must_use]
pub struct LoggingInfo<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LoggingInfo<Missing_<super::required::region>, Missing_<super::required::s3_bucket>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LoggingInfo(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LoggingInfo<S0, S1> {
    /// Sets `Region`. Required.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> LoggingInfo<Set_, S1> { self.0.put("Region", value.into_node()); LoggingInfo(self.0, PhantomData_) }
    /// Sets `S3Bucket`. Required.
    #[inline] pub fn s3_bucket(mut self, value: impl IntoValue_<String>) -> LoggingInfo<S0, Set_> { self.0.put("S3Bucket", value.into_node()); LoggingInfo(self.0, PhantomData_) }
    /// Sets `S3Prefix`.
    #[inline] pub fn s3_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3Prefix", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LoggingInfo> for LoggingInfo<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSM::MaintenanceWindowTask.Target`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-maintenancewindowtask-target.html)
#[must_use]
pub struct Target<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Target<Missing_<super::required::key>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Target(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Target<S0, S1> {
    /// Sets `Key`. Required. 1 to 163 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Target<Set_, S1> { self.0.put("Key", value.into_node()); Target(self.0, PhantomData_) }
    /// Sets `Values`. Required. 0 to 50 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> Target<S0, Set_> { self.0.put("Values", value.into_node()); Target(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Target> for Target<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSM::MaintenanceWindowTask.MaintenanceWindowAutomationParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-maintenancewindowtask-maintenancewindowautomationparameters.html)
#[must_use]
pub struct MaintenanceWindowAutomationParameters(Properties_);
impl MaintenanceWindowAutomationParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MaintenanceWindowAutomationParameters(Properties_::new()) }
}
impl MaintenanceWindowAutomationParameters {
    /// Sets `DocumentVersion`.
    #[inline] pub fn document_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DocumentVersion", value.into_node()); self }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Parameters", value.into_node()); self }
}
impl IntoValue_<MaintenanceWindowAutomationParameters> for MaintenanceWindowAutomationParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSM::MaintenanceWindowTask.MaintenanceWindowLambdaParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-maintenancewindowtask-maintenancewindowlambdaparameters.html)
#[must_use]
pub struct MaintenanceWindowLambdaParameters(Properties_);
impl MaintenanceWindowLambdaParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MaintenanceWindowLambdaParameters(Properties_::new()) }
}
impl MaintenanceWindowLambdaParameters {
    /// Sets `ClientContext`.
    #[inline] pub fn client_context(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientContext", value.into_node()); self }
    /// Sets `Payload`.
    #[inline] pub fn payload(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Payload", value.into_node()); self }
    /// Sets `Qualifier`.
    #[inline] pub fn qualifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Qualifier", value.into_node()); self }
}
impl IntoValue_<MaintenanceWindowLambdaParameters> for MaintenanceWindowLambdaParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSM::MaintenanceWindowTask.CloudWatchOutputConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-maintenancewindowtask-cloudwatchoutputconfig.html)
#[must_use]
pub struct CloudWatchOutputConfig(Properties_);
impl CloudWatchOutputConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CloudWatchOutputConfig(Properties_::new()) }
}
impl CloudWatchOutputConfig {
    /// Sets `CloudWatchLogGroupName`.
    #[inline] pub fn cloud_watch_log_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CloudWatchLogGroupName", value.into_node()); self }
    /// Sets `CloudWatchOutputEnabled`.
    #[inline] pub fn cloud_watch_output_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CloudWatchOutputEnabled", value.into_node()); self }
}
impl IntoValue_<CloudWatchOutputConfig> for CloudWatchOutputConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSM::MaintenanceWindowTask.NotificationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-maintenancewindowtask-notificationconfig.html)
#[must_use]
pub struct NotificationConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NotificationConfig<Missing_<super::required::notification_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NotificationConfig(Properties_::new(), PhantomData_) }
}
impl<S0> NotificationConfig<S0> {
    /// Sets `NotificationArn`. Required.
    #[inline] pub fn notification_arn(mut self, value: impl IntoValue_<String>) -> NotificationConfig<Set_> { self.0.put("NotificationArn", value.into_node()); NotificationConfig(self.0, PhantomData_) }
    /// Sets `NotificationEvents`.
    #[inline] pub fn notification_events(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("NotificationEvents", value.into_node()); self }
    /// Sets `NotificationType`.
    #[inline] pub fn notification_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NotificationType", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<NotificationConfig> for NotificationConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSM::MaintenanceWindowTask.MaintenanceWindowRunCommandParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-maintenancewindowtask-maintenancewindowruncommandparameters.html)
#[must_use]
pub struct MaintenanceWindowRunCommandParameters(Properties_);
impl MaintenanceWindowRunCommandParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MaintenanceWindowRunCommandParameters(Properties_::new()) }
}
impl MaintenanceWindowRunCommandParameters {
    /// Sets `CloudWatchOutputConfig`.
    #[inline] pub fn cloud_watch_output_config(mut self, value: impl IntoValue_<CloudWatchOutputConfig>) -> Self { self.0.put("CloudWatchOutputConfig", value.into_node()); self }
    /// Sets `Comment`.
    #[inline] pub fn comment(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Comment", value.into_node()); self }
    /// Sets `DocumentHash`.
    #[inline] pub fn document_hash(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DocumentHash", value.into_node()); self }
    /// Sets `DocumentHashType`.
    #[inline] pub fn document_hash_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DocumentHashType", value.into_node()); self }
    /// Sets `DocumentVersion`.
    #[inline] pub fn document_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DocumentVersion", value.into_node()); self }
    /// Sets `NotificationConfig`.
    #[inline] pub fn notification_config(mut self, value: impl IntoValue_<NotificationConfig>) -> Self { self.0.put("NotificationConfig", value.into_node()); self }
    /// Sets `OutputS3BucketName`.
    #[inline] pub fn output_s3_bucket_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutputS3BucketName", value.into_node()); self }
    /// Sets `OutputS3KeyPrefix`.
    #[inline] pub fn output_s3_key_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutputS3KeyPrefix", value.into_node()); self }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `ServiceRoleArn`.
    #[inline] pub fn service_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceRoleArn", value.into_node()); self }
    /// Sets `TimeoutSeconds`.
    #[inline] pub fn timeout_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeoutSeconds", value.into_node()); self }
}
impl IntoValue_<MaintenanceWindowRunCommandParameters> for MaintenanceWindowRunCommandParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSM::MaintenanceWindowTask.MaintenanceWindowStepFunctionsParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-maintenancewindowtask-maintenancewindowstepfunctionsparameters.html)
#[must_use]
pub struct MaintenanceWindowStepFunctionsParameters(Properties_);
impl MaintenanceWindowStepFunctionsParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MaintenanceWindowStepFunctionsParameters(Properties_::new()) }
}
impl MaintenanceWindowStepFunctionsParameters {
    /// Sets `Input`.
    #[inline] pub fn input(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Input", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl IntoValue_<MaintenanceWindowStepFunctionsParameters> for MaintenanceWindowStepFunctionsParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSM::MaintenanceWindowTask.TaskInvocationParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-maintenancewindowtask-taskinvocationparameters.html)
#[must_use]
pub struct TaskInvocationParameters(Properties_);
impl TaskInvocationParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TaskInvocationParameters(Properties_::new()) }
}
impl TaskInvocationParameters {
    /// Sets `MaintenanceWindowAutomationParameters`.
    #[inline] pub fn maintenance_window_automation_parameters(mut self, value: impl IntoValue_<MaintenanceWindowAutomationParameters>) -> Self { self.0.put("MaintenanceWindowAutomationParameters", value.into_node()); self }
    /// Sets `MaintenanceWindowLambdaParameters`.
    #[inline] pub fn maintenance_window_lambda_parameters(mut self, value: impl IntoValue_<MaintenanceWindowLambdaParameters>) -> Self { self.0.put("MaintenanceWindowLambdaParameters", value.into_node()); self }
    /// Sets `MaintenanceWindowRunCommandParameters`.
    #[inline] pub fn maintenance_window_run_command_parameters(mut self, value: impl IntoValue_<MaintenanceWindowRunCommandParameters>) -> Self { self.0.put("MaintenanceWindowRunCommandParameters", value.into_node()); self }
    /// Sets `MaintenanceWindowStepFunctionsParameters`.
    #[inline] pub fn maintenance_window_step_functions_parameters(mut self, value: impl IntoValue_<MaintenanceWindowStepFunctionsParameters>) -> Self { self.0.put("MaintenanceWindowStepFunctionsParameters", value.into_node()); self }
}
impl IntoValue_<TaskInvocationParameters> for TaskInvocationParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SSM::MaintenanceWindowTask`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindowtask.html)
#[derive(Debug)]
pub enum CutoffBehavior {}
impl CutoffBehavior {
    /// `CANCEL_TASK`
    pub const CANCEL_TASK: Value_<CutoffBehavior> = Value_::constant("CANCEL_TASK");
    /// `CONTINUE_TASK`
    pub const CONTINUE_TASK: Value_<CutoffBehavior> = Value_::constant("CONTINUE_TASK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CutoffBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SSM::MaintenanceWindowTask`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindowtask.html)
#[derive(Debug)]
pub enum TaskType {}
impl TaskType {
    /// `AUTOMATION`
    pub const AUTOMATION: Value_<TaskType> = Value_::constant("AUTOMATION");
    /// `LAMBDA`
    pub const LAMBDA: Value_<TaskType> = Value_::constant("LAMBDA");
    /// `RUN_COMMAND`
    pub const RUN_COMMAND: Value_<TaskType> = Value_::constant("RUN_COMMAND");
    /// `STEP_FUNCTIONS`
    pub const STEP_FUNCTIONS: Value_<TaskType> = Value_::constant("STEP_FUNCTIONS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TaskType> { Value_::from_node(value.into_node()) }
}
