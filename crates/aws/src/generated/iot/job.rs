// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoT::Job`

use stanchion_template::generated::*;

/// `AWS::IoT::Job`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-job.html)
#[must_use]
pub struct Job<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Job<Missing_<super::required::job_id>, Missing_<super::required::targets>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Job(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Job<S0, S1> {
    /// Sets `AbortConfig`.
    #[inline] pub fn abort_config(mut self, value: impl IntoValue_<AbortConfig>) -> Self { self.0.put("AbortConfig", value.into_node()); self }
    /// Sets `Description`. 1 to 2028 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DestinationPackageVersions`. An update replaces the resource.
    #[inline] pub fn destination_package_versions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DestinationPackageVersions", value.into_node()); self }
    /// Sets `Document`. 0 to 32768 characters. An update replaces the resource.
    #[inline] pub fn document(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Document", value.into_node()); self }
    /// Sets `DocumentParameters`. An update replaces the resource.
    #[inline] pub fn document_parameters(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("DocumentParameters", value.into_node()); self }
    /// Sets `DocumentSource`. 1 to 1350 characters. An update replaces the resource.
    #[inline] pub fn document_source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DocumentSource", value.into_node()); self }
    /// Sets `JobExecutionsRetryConfig`. An update replaces the resource.
    #[inline] pub fn job_executions_retry_config(mut self, value: impl IntoValue_<JobExecutionsRetryConfig>) -> Self { self.0.put("JobExecutionsRetryConfig", value.into_node()); self }
    /// Sets `JobExecutionsRolloutConfig`.
    #[inline] pub fn job_executions_rollout_config(mut self, value: impl IntoValue_<JobExecutionsRolloutConfig>) -> Self { self.0.put("JobExecutionsRolloutConfig", value.into_node()); self }
    /// Sets `JobId`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn job_id(mut self, value: impl IntoValue_<String>) -> Job<Set_, S1> { self.0.put("JobId", value.into_node()); Job(self.0, PhantomData_) }
    /// Sets `JobTemplateArn`. 1 to 1600 characters. An update replaces the resource.
    #[inline] pub fn job_template_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("JobTemplateArn", value.into_node()); self }
    /// Sets `PresignedUrlConfig`.
    #[inline] pub fn presigned_url_config(mut self, value: impl IntoValue_<PresignedUrlConfig>) -> Self { self.0.put("PresignedUrlConfig", value.into_node()); self }
    /// Sets `SchedulingConfig`. An update replaces the resource.
    #[inline] pub fn scheduling_config(mut self, value: impl IntoValue_<SchedulingConfig>) -> Self { self.0.put("SchedulingConfig", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetSelection`. An update replaces the resource. The values are constants of [`TargetSelection`].
    #[inline] pub fn target_selection(mut self, value: impl IntoValue_<TargetSelection>) -> Self { self.0.put("TargetSelection", value.into_node()); self }
    /// Sets `Targets`. Required. At least 1 item. An update replaces the resource.
    #[inline] pub fn targets(mut self, value: impl IntoValue_<Vec<String>>) -> Job<S0, Set_> { self.0.put("Targets", value.into_node()); Job(self.0, PhantomData_) }
    /// Sets `TimeoutConfig`.
    #[inline] pub fn timeout_config(mut self, value: impl IntoValue_<TimeoutConfig>) -> Self { self.0.put("TimeoutConfig", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Job> for Job<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Job<S0, S1> {
    const TYPE: &'static str = "AWS::IoT::Job";
    type Handle = JobRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Job`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct JobRef(Id_);
impl From<Id_> for JobRef { #[inline] fn from(id: Id_) -> Self { JobRef(id) } }
impl AsRef<Id_> for JobRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl JobRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
}
/// `AWS::IoT::Job.AbortCriteria`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-job-abortcriteria.html)
#[must_use]
pub struct AbortCriteria<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl AbortCriteria<Missing_<super::required::action>, Missing_<super::required::failure_type>, Missing_<super::required::min_number_of_executed_things>, Missing_<super::required::threshold_percentage>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AbortCriteria(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> AbortCriteria<S0, S1, S2, S3> {
    /// Sets `Action`. Required. The values are constants of [`Action`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<Action>) -> AbortCriteria<Set_, S1, S2, S3> { self.0.put("Action", value.into_node()); AbortCriteria(self.0, PhantomData_) }
    /// Sets `FailureType`. Required. The values are constants of [`FailureType`].
    #[inline] pub fn failure_type(mut self, value: impl IntoValue_<FailureType>) -> AbortCriteria<S0, Set_, S2, S3> { self.0.put("FailureType", value.into_node()); AbortCriteria(self.0, PhantomData_) }
    /// Sets `MinNumberOfExecutedThings`. Required. At least 1.
    #[inline] pub fn min_number_of_executed_things(mut self, value: impl IntoValue_<i64>) -> AbortCriteria<S0, S1, Set_, S3> { self.0.put("MinNumberOfExecutedThings", value.into_node()); AbortCriteria(self.0, PhantomData_) }
    /// Sets `ThresholdPercentage`. Required. At most 100.
    #[inline] pub fn threshold_percentage(mut self, value: impl IntoValue_<f64>) -> AbortCriteria<S0, S1, S2, Set_> { self.0.put("ThresholdPercentage", value.into_node()); AbortCriteria(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<AbortCriteria> for AbortCriteria<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::Job.AbortConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-job-abortconfig.html)
#[must_use]
pub struct AbortConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AbortConfig<Missing_<super::required::criteria_list>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AbortConfig(Properties_::new(), PhantomData_) }
}
impl<S0> AbortConfig<S0> {
    /// Sets `CriteriaList`. Required. At least 1 item.
    #[inline] pub fn criteria_list(mut self, value: impl IntoValue_<Vec<AbortCriteria>>) -> AbortConfig<Set_> { self.0.put("CriteriaList", value.into_node()); AbortConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AbortConfig> for AbortConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::Job.RetryCriteria`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-job-retrycriteria.html)
#[must_use]
pub struct RetryCriteria<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RetryCriteria<Missing_<super::required::failure_type>, Missing_<super::required::number_of_retries>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RetryCriteria(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RetryCriteria<S0, S1> {
    /// Sets `FailureType`. Required. The values are constants of [`RetryCriteriaFailureType`].
    #[inline] pub fn failure_type(mut self, value: impl IntoValue_<RetryCriteriaFailureType>) -> RetryCriteria<Set_, S1> { self.0.put("FailureType", value.into_node()); RetryCriteria(self.0, PhantomData_) }
    /// Sets `NumberOfRetries`. Required. 0 to 10.
    #[inline] pub fn number_of_retries(mut self, value: impl IntoValue_<i64>) -> RetryCriteria<S0, Set_> { self.0.put("NumberOfRetries", value.into_node()); RetryCriteria(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RetryCriteria> for RetryCriteria<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::Job.JobExecutionsRetryConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-job-jobexecutionsretryconfig.html)
#[must_use]
pub struct JobExecutionsRetryConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl JobExecutionsRetryConfig<Missing_<super::required::criteria_list>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { JobExecutionsRetryConfig(Properties_::new(), PhantomData_) }
}
impl<S0> JobExecutionsRetryConfig<S0> {
    /// Sets `CriteriaList`. Required. 1 to 2 items.
    #[inline] pub fn criteria_list(mut self, value: impl IntoValue_<Vec<RetryCriteria>>) -> JobExecutionsRetryConfig<Set_> { self.0.put("CriteriaList", value.into_node()); JobExecutionsRetryConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<JobExecutionsRetryConfig> for JobExecutionsRetryConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::Job.RateIncreaseCriteria`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-job-rateincreasecriteria.html)
#[must_use]
pub struct RateIncreaseCriteria(Properties_);
impl RateIncreaseCriteria {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RateIncreaseCriteria(Properties_::new()) }
}
impl RateIncreaseCriteria {
    /// Sets `NumberOfNotifiedThings`. At least 1.
    #[inline] pub fn number_of_notified_things(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumberOfNotifiedThings", value.into_node()); self }
    /// Sets `NumberOfSucceededThings`. At least 1.
    #[inline] pub fn number_of_succeeded_things(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumberOfSucceededThings", value.into_node()); self }
}
impl IntoValue_<RateIncreaseCriteria> for RateIncreaseCriteria { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::Job.ExponentialRolloutRate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-job-exponentialrolloutrate.html)
#[must_use]
pub struct ExponentialRolloutRate<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ExponentialRolloutRate<Missing_<super::required::base_rate_per_minute>, Missing_<super::required::increment_factor>, Missing_<super::required::rate_increase_criteria>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExponentialRolloutRate(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ExponentialRolloutRate<S0, S1, S2> {
    /// Sets `BaseRatePerMinute`. Required. 1 to 1000.
    #[inline] pub fn base_rate_per_minute(mut self, value: impl IntoValue_<i64>) -> ExponentialRolloutRate<Set_, S1, S2> { self.0.put("BaseRatePerMinute", value.into_node()); ExponentialRolloutRate(self.0, PhantomData_) }
    /// Sets `IncrementFactor`. Required. 1.1 to 5.
    #[inline] pub fn increment_factor(mut self, value: impl IntoValue_<f64>) -> ExponentialRolloutRate<S0, Set_, S2> { self.0.put("IncrementFactor", value.into_node()); ExponentialRolloutRate(self.0, PhantomData_) }
    /// Sets `RateIncreaseCriteria`. Required.
    #[inline] pub fn rate_increase_criteria(mut self, value: impl IntoValue_<RateIncreaseCriteria>) -> ExponentialRolloutRate<S0, S1, Set_> { self.0.put("RateIncreaseCriteria", value.into_node()); ExponentialRolloutRate(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ExponentialRolloutRate> for ExponentialRolloutRate<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::Job.JobExecutionsRolloutConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-job-jobexecutionsrolloutconfig.html)
#[must_use]
pub struct JobExecutionsRolloutConfig(Properties_);
impl JobExecutionsRolloutConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { JobExecutionsRolloutConfig(Properties_::new()) }
}
impl JobExecutionsRolloutConfig {
    /// Sets `ExponentialRate`.
    #[inline] pub fn exponential_rate(mut self, value: impl IntoValue_<ExponentialRolloutRate>) -> Self { self.0.put("ExponentialRate", value.into_node()); self }
    /// Sets `MaximumPerMinute`. At least 1.
    #[inline] pub fn maximum_per_minute(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumPerMinute", value.into_node()); self }
}
impl IntoValue_<JobExecutionsRolloutConfig> for JobExecutionsRolloutConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::Job.PresignedUrlConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-job-presignedurlconfig.html)
#[must_use]
pub struct PresignedUrlConfig(Properties_);
impl PresignedUrlConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PresignedUrlConfig(Properties_::new()) }
}
impl PresignedUrlConfig {
    /// Sets `ExpiresInSec`. 60 to 3600.
    #[inline] pub fn expires_in_sec(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ExpiresInSec", value.into_node()); self }
    /// Sets `RoleArn`. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
}
impl IntoValue_<PresignedUrlConfig> for PresignedUrlConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::Job.MaintenanceWindow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-job-maintenancewindow.html)
#[must_use]
pub struct MaintenanceWindow<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MaintenanceWindow<Missing_<super::required::duration_in_minutes>, Missing_<super::required::start_time>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MaintenanceWindow(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MaintenanceWindow<S0, S1> {
    /// Sets `DurationInMinutes`. Required. 1 to 1430.
    #[inline] pub fn duration_in_minutes(mut self, value: impl IntoValue_<i64>) -> MaintenanceWindow<Set_, S1> { self.0.put("DurationInMinutes", value.into_node()); MaintenanceWindow(self.0, PhantomData_) }
    /// Sets `StartTime`. Required. 1 to 256 characters.
    #[inline] pub fn start_time(mut self, value: impl IntoValue_<String>) -> MaintenanceWindow<S0, Set_> { self.0.put("StartTime", value.into_node()); MaintenanceWindow(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MaintenanceWindow> for MaintenanceWindow<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::Job.SchedulingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-job-schedulingconfig.html)
#[must_use]
pub struct SchedulingConfig(Properties_);
impl SchedulingConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SchedulingConfig(Properties_::new()) }
}
impl SchedulingConfig {
    /// Sets `EndBehavior`. The values are constants of [`EndBehavior`].
    #[inline] pub fn end_behavior(mut self, value: impl IntoValue_<EndBehavior>) -> Self { self.0.put("EndBehavior", value.into_node()); self }
    /// Sets `EndTime`. 1 to 64 characters.
    #[inline] pub fn end_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndTime", value.into_node()); self }
    /// Sets `MaintenanceWindows`.
    #[inline] pub fn maintenance_windows(mut self, value: impl IntoValue_<Vec<MaintenanceWindow>>) -> Self { self.0.put("MaintenanceWindows", value.into_node()); self }
    /// Sets `StartTime`. 1 to 64 characters.
    #[inline] pub fn start_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StartTime", value.into_node()); self }
}
impl IntoValue_<SchedulingConfig> for SchedulingConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::Job.TimeoutConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-job-timeoutconfig.html)
#[must_use]
pub struct TimeoutConfig(Properties_);
impl TimeoutConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TimeoutConfig(Properties_::new()) }
}
impl TimeoutConfig {
    /// Sets `InProgressTimeoutInMinutes`.
    #[inline] pub fn in_progress_timeout_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("InProgressTimeoutInMinutes", value.into_node()); self }
}
impl IntoValue_<TimeoutConfig> for TimeoutConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoT::Job`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-job.html)
#[derive(Debug)]
pub enum Action {}
impl Action {
    /// `CANCEL`
    pub const CANCEL: Value_<Action> = Value_::constant("CANCEL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Action> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoT::Job`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-job.html)
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
/// Values of `AWS::IoT::Job`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-job.html)
#[derive(Debug)]
pub enum RetryCriteriaFailureType {}
impl RetryCriteriaFailureType {
    /// `FAILED`
    pub const FAILED: Value_<RetryCriteriaFailureType> = Value_::constant("FAILED");
    /// `TIMED_OUT`
    pub const TIMED_OUT: Value_<RetryCriteriaFailureType> = Value_::constant("TIMED_OUT");
    /// `ALL`
    pub const ALL: Value_<RetryCriteriaFailureType> = Value_::constant("ALL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RetryCriteriaFailureType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoT::Job`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-job.html)
#[derive(Debug)]
pub enum EndBehavior {}
impl EndBehavior {
    /// `STOP_ROLLOUT`
    pub const STOP_ROLLOUT: Value_<EndBehavior> = Value_::constant("STOP_ROLLOUT");
    /// `CANCEL`
    pub const CANCEL: Value_<EndBehavior> = Value_::constant("CANCEL");
    /// `FORCE_CANCEL`
    pub const FORCE_CANCEL: Value_<EndBehavior> = Value_::constant("FORCE_CANCEL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EndBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoT::Job`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-job.html)
#[derive(Debug)]
pub enum TargetSelection {}
impl TargetSelection {
    /// `CONTINUOUS`
    pub const CONTINUOUS: Value_<TargetSelection> = Value_::constant("CONTINUOUS");
    /// `SNAPSHOT`
    pub const SNAPSHOT: Value_<TargetSelection> = Value_::constant("SNAPSHOT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TargetSelection> { Value_::from_node(value.into_node()) }
}
