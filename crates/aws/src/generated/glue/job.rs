// Made by `cargo xtask generate`; do not edit.
//! `AWS::Glue::Job`

use stanchion_template::generated::*;

/// `AWS::Glue::Job`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-job.html)
#[must_use]
pub struct Job<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Job<Missing_<super::required::command>, Missing_<super::required::role>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Job(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Job<S0, S1> {
    /// Sets `AllocatedCapacity`.
    #[inline] pub fn allocated_capacity(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("AllocatedCapacity", value.into_node()); self }
    /// Sets `Command`. Required.
    #[inline] pub fn command(mut self, value: impl IntoValue_<JobCommand>) -> Job<Set_, S1> { self.0.put("Command", value.into_node()); Job(self.0, PhantomData_) }
    /// Sets `Connections`.
    #[inline] pub fn connections(mut self, value: impl IntoValue_<ConnectionsList>) -> Self { self.0.put("Connections", value.into_node()); self }
    /// Sets `DefaultArguments`.
    #[inline] pub fn default_arguments(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("DefaultArguments", value.into_node()); self }
    /// Sets `Description`. 0 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ExecutionClass`. The values are constants of [`ExecutionClass`].
    #[inline] pub fn execution_class(mut self, value: impl IntoValue_<ExecutionClass>) -> Self { self.0.put("ExecutionClass", value.into_node()); self }
    /// Sets `ExecutionProperty`.
    #[inline] pub fn execution_property(mut self, value: impl IntoValue_<ExecutionProperty>) -> Self { self.0.put("ExecutionProperty", value.into_node()); self }
    /// Sets `GlueVersion`. 1 to 255 characters.
    #[inline] pub fn glue_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GlueVersion", value.into_node()); self }
    /// Sets `JobMode`. The values are constants of [`JobMode`].
    #[inline] pub fn job_mode(mut self, value: impl IntoValue_<JobMode>) -> Self { self.0.put("JobMode", value.into_node()); self }
    /// Sets `JobRunQueuingEnabled`.
    #[inline] pub fn job_run_queuing_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("JobRunQueuingEnabled", value.into_node()); self }
    /// Sets `LogUri`.
    #[inline] pub fn log_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogUri", value.into_node()); self }
    /// Sets `MaintenanceWindow`.
    #[inline] pub fn maintenance_window(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MaintenanceWindow", value.into_node()); self }
    /// Sets `MaxCapacity`.
    #[inline] pub fn max_capacity(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxCapacity", value.into_node()); self }
    /// Sets `MaxRetries`.
    #[inline] pub fn max_retries(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxRetries", value.into_node()); self }
    /// Sets `Name`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `NonOverridableArguments`.
    #[inline] pub fn non_overridable_arguments(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("NonOverridableArguments", value.into_node()); self }
    /// Sets `NotificationProperty`.
    #[inline] pub fn notification_property(mut self, value: impl IntoValue_<NotificationProperty>) -> Self { self.0.put("NotificationProperty", value.into_node()); self }
    /// Sets `NumberOfWorkers`. At least 0.
    #[inline] pub fn number_of_workers(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumberOfWorkers", value.into_node()); self }
    /// Sets `Role`. Required.
    #[inline] pub fn role(mut self, value: impl IntoValue_<String>) -> Job<S0, Set_> { self.0.put("Role", value.into_node()); Job(self.0, PhantomData_) }
    /// Sets `SecurityConfiguration`. 1 to 255 characters.
    #[inline] pub fn security_configuration(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecurityConfiguration", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Timeout`. At least 1.
    #[inline] pub fn timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Timeout", value.into_node()); self }
    /// Sets `WorkerType`. The values are constants of [`WorkerType`].
    #[inline] pub fn worker_type(mut self, value: impl IntoValue_<WorkerType>) -> Self { self.0.put("WorkerType", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Job> for Job<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Job<S0, S1> {
    const TYPE: &'static str = "AWS::Glue::Job";
    type Handle = JobRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Job`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct JobRef(Id_);
impl From<Id_> for JobRef { #[inline] fn from(id: Id_) -> Self { JobRef(id) } }
impl AsRef<Id_> for JobRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl JobRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::Glue::Job.JobCommand`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-job-jobcommand.html)
#[must_use]
pub struct JobCommand(Properties_);
impl JobCommand {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { JobCommand(Properties_::new()) }
}
impl JobCommand {
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `PythonVersion`.
    #[inline] pub fn python_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PythonVersion", value.into_node()); self }
    /// Sets `Runtime`. 0 to 64 characters.
    #[inline] pub fn runtime(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Runtime", value.into_node()); self }
    /// Sets `ScriptLocation`. 0 to 400000 characters.
    #[inline] pub fn script_location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ScriptLocation", value.into_node()); self }
}
impl IntoValue_<JobCommand> for JobCommand { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Job.ConnectionsList`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-job-connectionslist.html)
#[must_use]
pub struct ConnectionsList(Properties_);
impl ConnectionsList {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConnectionsList(Properties_::new()) }
}
impl ConnectionsList {
    /// Sets `Connections`. 0 to 1000 items.
    #[inline] pub fn connections(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Connections", value.into_node()); self }
}
impl IntoValue_<ConnectionsList> for ConnectionsList { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Job.ExecutionProperty`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-job-executionproperty.html)
#[must_use]
pub struct ExecutionProperty(Properties_);
impl ExecutionProperty {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ExecutionProperty(Properties_::new()) }
}
impl ExecutionProperty {
    /// Sets `MaxConcurrentRuns`.
    #[inline] pub fn max_concurrent_runs(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxConcurrentRuns", value.into_node()); self }
}
impl IntoValue_<ExecutionProperty> for ExecutionProperty { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Job.NotificationProperty`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-job-notificationproperty.html)
#[must_use]
pub struct NotificationProperty(Properties_);
impl NotificationProperty {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NotificationProperty(Properties_::new()) }
}
impl NotificationProperty {
    /// Sets `NotifyDelayAfter`. At least 1.
    #[inline] pub fn notify_delay_after(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NotifyDelayAfter", value.into_node()); self }
}
impl IntoValue_<NotificationProperty> for NotificationProperty { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Glue::Job`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-job.html)
#[derive(Debug)]
pub enum ExecutionClass {}
impl ExecutionClass {
    /// `FLEX`
    pub const FLEX: Value_<ExecutionClass> = Value_::constant("FLEX");
    /// `STANDARD`
    pub const STANDARD: Value_<ExecutionClass> = Value_::constant("STANDARD");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ExecutionClass> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::Job`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-job.html)
#[derive(Debug)]
pub enum JobMode {}
impl JobMode {
    /// `NOTEBOOK`
    pub const NOTEBOOK: Value_<JobMode> = Value_::constant("NOTEBOOK");
    /// `SCRIPT`
    pub const SCRIPT: Value_<JobMode> = Value_::constant("SCRIPT");
    /// `VISUAL`
    pub const VISUAL: Value_<JobMode> = Value_::constant("VISUAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<JobMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::Job`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-job.html)
#[derive(Debug)]
pub enum WorkerType {}
impl WorkerType {
    /// `Standard`
    pub const STANDARD: Value_<WorkerType> = Value_::constant("Standard");
    /// `G.1X`
    pub const G_1_X: Value_<WorkerType> = Value_::constant("G.1X");
    /// `G.2X`
    pub const G_2_X: Value_<WorkerType> = Value_::constant("G.2X");
    /// `G.025X`
    pub const G_025_X: Value_<WorkerType> = Value_::constant("G.025X");
    /// `G.4X`
    pub const G_4_X: Value_<WorkerType> = Value_::constant("G.4X");
    /// `G.8X`
    pub const G_8_X: Value_<WorkerType> = Value_::constant("G.8X");
    /// `Z.2X`
    pub const Z_2_X: Value_<WorkerType> = Value_::constant("Z.2X");
    /// `G.12X`
    pub const G_12_X: Value_<WorkerType> = Value_::constant("G.12X");
    /// `G.16X`
    pub const G_16_X: Value_<WorkerType> = Value_::constant("G.16X");
    /// `R.1X`
    pub const R_1_X: Value_<WorkerType> = Value_::constant("R.1X");
    /// `R.2X`
    pub const R_2_X: Value_<WorkerType> = Value_::constant("R.2X");
    /// `R.4X`
    pub const R_4_X: Value_<WorkerType> = Value_::constant("R.4X");
    /// `R.8X`
    pub const R_8_X: Value_<WorkerType> = Value_::constant("R.8X");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<WorkerType> { Value_::from_node(value.into_node()) }
}
