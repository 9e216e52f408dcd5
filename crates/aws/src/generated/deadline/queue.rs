// Made by `cargo xtask generate`; do not edit.
//! `AWS::Deadline::Queue`

use stanchion_template::generated::*;

/// `AWS::Deadline::Queue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queue.html)
#[must_use]
pub struct Queue<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Queue<Missing_<super::required::display_name>, Missing_<super::required::farm_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Queue(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Queue<S0, S1> {
    /// Sets `AllowedStorageProfileIds`. 0 to 20 items.
    #[inline] pub fn allowed_storage_profile_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedStorageProfileIds", value.into_node()); self }
    /// Sets `DefaultBudgetAction`. The values are constants of [`DefaultQueueBudgetAction`].
    #[inline] pub fn default_budget_action(mut self, value: impl IntoValue_<DefaultQueueBudgetAction>) -> Self { self.0.put("DefaultBudgetAction", value.into_node()); self }
    /// Sets `Description`. 0 to 100 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisplayName`. Required. 1 to 100 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Queue<Set_, S1> { self.0.put("DisplayName", value.into_node()); Queue(self.0, PhantomData_) }
    /// Sets `FarmId`. Required. An update replaces the resource.
    #[inline] pub fn farm_id(mut self, value: impl IntoValue_<String>) -> Queue<S0, Set_> { self.0.put("FarmId", value.into_node()); Queue(self.0, PhantomData_) }
    /// Sets `JobAttachmentSettings`.
    #[inline] pub fn job_attachment_settings(mut self, value: impl IntoValue_<JobAttachmentSettings>) -> Self { self.0.put("JobAttachmentSettings", value.into_node()); self }
    /// Sets `JobRunAsUser`.
    #[inline] pub fn job_run_as_user(mut self, value: impl IntoValue_<JobRunAsUser>) -> Self { self.0.put("JobRunAsUser", value.into_node()); self }
    /// Sets `RequiredFileSystemLocationNames`. 0 to 20 items.
    #[inline] pub fn required_file_system_location_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("RequiredFileSystemLocationNames", value.into_node()); self }
    /// Sets `RoleArn`.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `SchedulingConfiguration`.
    #[inline] pub fn scheduling_configuration(mut self, value: impl IntoValue_<SchedulingConfiguration>) -> Self { self.0.put("SchedulingConfiguration", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Queue> for Queue<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Queue<S0, S1> {
    const TYPE: &'static str = "AWS::Deadline::Queue";
    type Handle = QueueRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Queue`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct QueueRef(Id_);
impl From<Id_> for QueueRef { #[inline] fn from(id: Id_) -> Self { QueueRef(id) } }
impl AsRef<Id_> for QueueRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl QueueRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `QueueId`
    #[inline] pub fn queue_id(&self) -> Value_<String> { self.0.attribute("QueueId") }
}
/// `AWS::Deadline::Queue.JobAttachmentSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-queue-jobattachmentsettings.html)
#[must_use]
pub struct JobAttachmentSettings<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl JobAttachmentSettings<Missing_<super::required::root_prefix>, Missing_<super::required::s3_bucket_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { JobAttachmentSettings(Properties_::new(), PhantomData_) }
}
impl<S0, S1> JobAttachmentSettings<S0, S1> {
    /// Sets `RootPrefix`. Required. 1 to 63 characters.
    #[inline] pub fn root_prefix(mut self, value: impl IntoValue_<String>) -> JobAttachmentSettings<Set_, S1> { self.0.put("RootPrefix", value.into_node()); JobAttachmentSettings(self.0, PhantomData_) }
    /// Sets `S3BucketName`. Required. 3 to 63 characters.
    #[inline] pub fn s3_bucket_name(mut self, value: impl IntoValue_<String>) -> JobAttachmentSettings<S0, Set_> { self.0.put("S3BucketName", value.into_node()); JobAttachmentSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<JobAttachmentSettings> for JobAttachmentSettings<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Deadline::Queue.PosixUser`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-queue-posixuser.html)
#[must_use]
pub struct PosixUser<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PosixUser<Missing_<super::required::group>, Missing_<super::required::user>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PosixUser(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PosixUser<S0, S1> {
    /// Sets `Group`. Required. 0 to 31 characters.
    #[inline] pub fn group(mut self, value: impl IntoValue_<String>) -> PosixUser<Set_, S1> { self.0.put("Group", value.into_node()); PosixUser(self.0, PhantomData_) }
    /// Sets `User`. Required. 0 to 31 characters.
    #[inline] pub fn user(mut self, value: impl IntoValue_<String>) -> PosixUser<S0, Set_> { self.0.put("User", value.into_node()); PosixUser(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PosixUser> for PosixUser<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Deadline::Queue.WindowsUser`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-queue-windowsuser.html)
#[must_use]
pub struct WindowsUser<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl WindowsUser<Missing_<super::required::password_arn>, Missing_<super::required::user>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WindowsUser(Properties_::new(), PhantomData_) }
}
impl<S0, S1> WindowsUser<S0, S1> {
    /// Sets `PasswordArn`. Required. 20 to 2048 characters.
    #[inline] pub fn password_arn(mut self, value: impl IntoValue_<String>) -> WindowsUser<Set_, S1> { self.0.put("PasswordArn", value.into_node()); WindowsUser(self.0, PhantomData_) }
    /// Sets `User`. Required. 0 to 111 characters.
    #[inline] pub fn user(mut self, value: impl IntoValue_<String>) -> WindowsUser<S0, Set_> { self.0.put("User", value.into_node()); WindowsUser(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<WindowsUser> for WindowsUser<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Deadline::Queue.JobRunAsUser`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-queue-jobrunasuser.html)
#[must_use]
pub struct JobRunAsUser<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl JobRunAsUser<Missing_<super::required::run_as>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { JobRunAsUser(Properties_::new(), PhantomData_) }
}
impl<S0> JobRunAsUser<S0> {
    /// Sets `Posix`.
    #[inline] pub fn posix(mut self, value: impl IntoValue_<PosixUser>) -> Self { self.0.put("Posix", value.into_node()); self }
    /// Sets `RunAs`. Required. The values are constants of [`RunAs`].
    #[inline] pub fn run_as(mut self, value: impl IntoValue_<RunAs>) -> JobRunAsUser<Set_> { self.0.put("RunAs", value.into_node()); JobRunAsUser(self.0, PhantomData_) }
    /// Sets `Windows`.
    #[inline] pub fn windows(mut self, value: impl IntoValue_<WindowsUser>) -> Self { self.0.put("Windows", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<JobRunAsUser> for JobRunAsUser<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Deadline::Queue.PriorityBalancedSchedulingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-queue-prioritybalancedschedulingconfiguration.html)
#[must_use]
pub struct PriorityBalancedSchedulingConfiguration(Properties_);
impl PriorityBalancedSchedulingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PriorityBalancedSchedulingConfiguration(Properties_::new()) }
}
impl PriorityBalancedSchedulingConfiguration {
    /// Sets `RenderingTaskBuffer`. 0 to 1000.
    #[inline] pub fn rendering_task_buffer(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RenderingTaskBuffer", value.into_node()); self }
}
impl IntoValue_<PriorityBalancedSchedulingConfiguration> for PriorityBalancedSchedulingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Deadline::Queue.SchedulingMaxPriorityOverride`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-queue-schedulingmaxpriorityoverride.html)
#[must_use]
pub struct SchedulingMaxPriorityOverride(Properties_);
impl SchedulingMaxPriorityOverride {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SchedulingMaxPriorityOverride(Properties_::new()) }
}
impl SchedulingMaxPriorityOverride {
    /// Sets `AlwaysScheduleFirst`.
    #[inline] pub fn always_schedule_first(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("AlwaysScheduleFirst", value.into_node()); self }
}
impl IntoValue_<SchedulingMaxPriorityOverride> for SchedulingMaxPriorityOverride { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Deadline::Queue.SchedulingMinPriorityOverride`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-queue-schedulingminpriorityoverride.html)
#[must_use]
pub struct SchedulingMinPriorityOverride(Properties_);
impl SchedulingMinPriorityOverride {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SchedulingMinPriorityOverride(Properties_::new()) }
}
impl SchedulingMinPriorityOverride {
    /// Sets `AlwaysScheduleLast`.
    #[inline] pub fn always_schedule_last(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("AlwaysScheduleLast", value.into_node()); self }
}
impl IntoValue_<SchedulingMinPriorityOverride> for SchedulingMinPriorityOverride { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Deadline::Queue.WeightedBalancedSchedulingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-queue-weightedbalancedschedulingconfiguration.html)
#[must_use]
pub struct WeightedBalancedSchedulingConfiguration(Properties_);
impl WeightedBalancedSchedulingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WeightedBalancedSchedulingConfiguration(Properties_::new()) }
}
impl WeightedBalancedSchedulingConfiguration {
    /// Sets `ErrorWeight`. -10000 to 10000.
    #[inline] pub fn error_weight(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ErrorWeight", value.into_node()); self }
    /// Sets `MaxPriorityOverride`.
    #[inline] pub fn max_priority_override(mut self, value: impl IntoValue_<SchedulingMaxPriorityOverride>) -> Self { self.0.put("MaxPriorityOverride", value.into_node()); self }
    /// Sets `MinPriorityOverride`.
    #[inline] pub fn min_priority_override(mut self, value: impl IntoValue_<SchedulingMinPriorityOverride>) -> Self { self.0.put("MinPriorityOverride", value.into_node()); self }
    /// Sets `PriorityWeight`. 0 to 10000.
    #[inline] pub fn priority_weight(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("PriorityWeight", value.into_node()); self }
    /// Sets `RenderingTaskBuffer`. 0 to 1000.
    #[inline] pub fn rendering_task_buffer(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RenderingTaskBuffer", value.into_node()); self }
    /// Sets `RenderingTaskWeight`. -10000 to 10000.
    #[inline] pub fn rendering_task_weight(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("RenderingTaskWeight", value.into_node()); self }
    /// Sets `SubmissionTimeWeight`. 0 to 10000.
    #[inline] pub fn submission_time_weight(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("SubmissionTimeWeight", value.into_node()); self }
}
impl IntoValue_<WeightedBalancedSchedulingConfiguration> for WeightedBalancedSchedulingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Deadline::Queue.SchedulingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-queue-schedulingconfiguration.html)
#[must_use]
pub struct SchedulingConfiguration(Properties_);
impl SchedulingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SchedulingConfiguration(Properties_::new()) }
}
impl SchedulingConfiguration {
    /// Sets `PriorityFifo`.
    #[inline] pub fn priority_fifo(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("PriorityFifo", value.into_node()); self }
    /// Sets `PriorityBalanced`.
    #[inline] pub fn priority_balanced(mut self, value: impl IntoValue_<PriorityBalancedSchedulingConfiguration>) -> Self { self.0.put("PriorityBalanced", value.into_node()); self }
    /// Sets `WeightedBalanced`.
    #[inline] pub fn weighted_balanced(mut self, value: impl IntoValue_<WeightedBalancedSchedulingConfiguration>) -> Self { self.0.put("WeightedBalanced", value.into_node()); self }
}
impl IntoValue_<SchedulingConfiguration> for SchedulingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Deadline::Queue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queue.html)
#[derive(Debug)]
pub enum DefaultQueueBudgetAction {}
impl DefaultQueueBudgetAction {
    /// `NONE`
    pub const NONE: Value_<DefaultQueueBudgetAction> = Value_::constant("NONE");
    /// `STOP_SCHEDULING_AND_COMPLETE_TASKS`
    pub const STOP_SCHEDULING_AND_COMPLETE_TASKS: Value_<DefaultQueueBudgetAction> = Value_::constant("STOP_SCHEDULING_AND_COMPLETE_TASKS");
    /// `STOP_SCHEDULING_AND_CANCEL_TASKS`
    pub const STOP_SCHEDULING_AND_CANCEL_TASKS: Value_<DefaultQueueBudgetAction> = Value_::constant("STOP_SCHEDULING_AND_CANCEL_TASKS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DefaultQueueBudgetAction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Deadline::Queue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queue.html)
#[derive(Debug)]
pub enum RunAs {}
impl RunAs {
    /// `QUEUE_CONFIGURED_USER`
    pub const QUEUE_CONFIGURED_USER: Value_<RunAs> = Value_::constant("QUEUE_CONFIGURED_USER");
    /// `WORKER_AGENT_USER`
    pub const WORKER_AGENT_USER: Value_<RunAs> = Value_::constant("WORKER_AGENT_USER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RunAs> { Value_::from_node(value.into_node()) }
}
