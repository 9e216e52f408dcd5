// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoT::JobTemplate`

use stanchion_template::generated::*;

/// `AWS::IoT::JobTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-jobtemplate.html)
#[must_use]
pub struct JobTemplate<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl JobTemplate<Missing_<super::required::description>, Missing_<super::required::job_template_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { JobTemplate(Properties_::new(), PhantomData_) }
}
impl<S0, S1> JobTemplate<S0, S1> {
    /// Sets `AbortConfig`. An update replaces the resource.
    #[inline] pub fn abort_config(mut self, value: impl IntoValue_<AbortConfig>) -> Self { self.0.put("AbortConfig", value.into_node()); self }
    /// Sets `Description`. Required. 0 to 2028 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> JobTemplate<Set_, S1> { self.0.put("Description", value.into_node()); JobTemplate(self.0, PhantomData_) }
    /// Sets `DestinationPackageVersions`. An update replaces the resource.
    #[inline] pub fn destination_package_versions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DestinationPackageVersions", value.into_node()); self }
    /// Sets `Document`. 0 to 32768 characters. An update replaces the resource.
    #[inline] pub fn document(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Document", value.into_node()); self }
    /// Sets `DocumentSource`. 1 to 1350 characters. An update replaces the resource.
    #[inline] pub fn document_source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DocumentSource", value.into_node()); self }
    /// Sets `JobArn`. An update replaces the resource.
    #[inline] pub fn job_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("JobArn", value.into_node()); self }
    /// Sets `JobExecutionsRetryConfig`. An update replaces the resource.
    #[inline] pub fn job_executions_retry_config(mut self, value: impl IntoValue_<JobExecutionsRetryConfig>) -> Self { self.0.put("JobExecutionsRetryConfig", value.into_node()); self }
    /// Sets `JobExecutionsRolloutConfig`. An update replaces the resource.
    #[inline] pub fn job_executions_rollout_config(mut self, value: impl IntoValue_<JobExecutionsRolloutConfig>) -> Self { self.0.put("JobExecutionsRolloutConfig", value.into_node()); self }
    /// Sets `JobTemplateId`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn job_template_id(mut self, value: impl IntoValue_<String>) -> JobTemplate<S0, Set_> { self.0.put("JobTemplateId", value.into_node()); JobTemplate(self.0, PhantomData_) }
    /// Sets `MaintenanceWindows`. An update replaces the resource.
    #[inline] pub fn maintenance_windows(mut self, value: impl IntoValue_<Vec<MaintenanceWindow>>) -> Self { self.0.put("MaintenanceWindows", value.into_node()); self }
    /// Sets `PresignedUrlConfig`. An update replaces the resource.
    #[inline] pub fn presigned_url_config(mut self, value: impl IntoValue_<PresignedUrlConfig>) -> Self { self.0.put("PresignedUrlConfig", value.into_node()); self }
    /// Sets `Tags`. At most 50 items. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TimeoutConfig`. An update replaces the resource.
    #[inline] pub fn timeout_config(mut self, value: impl IntoValue_<TimeoutConfig>) -> Self { self.0.put("TimeoutConfig", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<JobTemplate> for JobTemplate<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for JobTemplate<S0, S1> {
    const TYPE: &'static str = "AWS::IoT::JobTemplate";
    type Handle = JobTemplateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`JobTemplate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct JobTemplateRef(Id_);
impl From<Id_> for JobTemplateRef { #[inline] fn from(id: Id_) -> Self { JobTemplateRef(id) } }
impl AsRef<Id_> for JobTemplateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl JobTemplateRef {
    /// `Ref`: `JobTemplateId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::IoT::JobTemplate.AbortCriteria`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-jobtemplate-abortcriteria.html)
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
/// `AWS::IoT::JobTemplate.AbortConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-jobtemplate.html)
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
/// `AWS::IoT::JobTemplate.RetryCriteria`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-jobtemplate-retrycriteria.html)
#[must_use]
pub struct RetryCriteria(Properties_);
impl RetryCriteria {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RetryCriteria(Properties_::new()) }
}
impl RetryCriteria {
    /// Sets `FailureType`. The values are constants of [`JobRetryFailureType`].
    #[inline] pub fn failure_type(mut self, value: impl IntoValue_<JobRetryFailureType>) -> Self { self.0.put("FailureType", value.into_node()); self }
    /// Sets `NumberOfRetries`. 0 to 10.
    #[inline] pub fn number_of_retries(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NumberOfRetries", value.into_node()); self }
}
impl IntoValue_<RetryCriteria> for RetryCriteria { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::JobTemplate.JobExecutionsRetryConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-jobtemplate.html)
#[must_use]
pub struct JobExecutionsRetryConfig(Properties_);
impl JobExecutionsRetryConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { JobExecutionsRetryConfig(Properties_::new()) }
}
impl JobExecutionsRetryConfig {
    /// Sets `RetryCriteriaList`. 1 to 2 items.
    #[inline] pub fn retry_criteria_list(mut self, value: impl IntoValue_<Vec<RetryCriteria>>) -> Self { self.0.put("RetryCriteriaList", value.into_node()); self }
}
impl IntoValue_<JobExecutionsRetryConfig> for JobExecutionsRetryConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::JobTemplate.RateIncreaseCriteria`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-jobtemplate-rateincreasecriteria.html)
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
/// `AWS::IoT::JobTemplate.ExponentialRolloutRate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-jobtemplate-exponentialrolloutrate.html)
#[must_use]
pub struct ExponentialRolloutRate<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ExponentialRolloutRate<Missing_<super::required::base_rate_per_minute>, Missing_<super::required::increment_factor>, Missing_<super::required::rate_increase_criteria>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExponentialRolloutRate(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ExponentialRolloutRate<S0, S1, S2> {
    /// Sets `BaseRatePerMinute`. Required. At least 1.
    #[inline] pub fn base_rate_per_minute(mut self, value: impl IntoValue_<i64>) -> ExponentialRolloutRate<Set_, S1, S2> { self.0.put("BaseRatePerMinute", value.into_node()); ExponentialRolloutRate(self.0, PhantomData_) }
    /// Sets `IncrementFactor`. Required. 1 to 5.
    #[inline] pub fn increment_factor(mut self, value: impl IntoValue_<f64>) -> ExponentialRolloutRate<S0, Set_, S2> { self.0.put("IncrementFactor", value.into_node()); ExponentialRolloutRate(self.0, PhantomData_) }
    /// Sets `RateIncreaseCriteria`. Required.
    #[inline] pub fn rate_increase_criteria(mut self, value: impl IntoValue_<RateIncreaseCriteria>) -> ExponentialRolloutRate<S0, S1, Set_> { self.0.put("RateIncreaseCriteria", value.into_node()); ExponentialRolloutRate(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ExponentialRolloutRate> for ExponentialRolloutRate<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::JobTemplate.JobExecutionsRolloutConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-jobtemplate.html)
#[must_use]
pub struct JobExecutionsRolloutConfig(Properties_);
impl JobExecutionsRolloutConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { JobExecutionsRolloutConfig(Properties_::new()) }
}
impl JobExecutionsRolloutConfig {
    /// Sets `ExponentialRolloutRate`.
    #[inline] pub fn exponential_rollout_rate(mut self, value: impl IntoValue_<ExponentialRolloutRate>) -> Self { self.0.put("ExponentialRolloutRate", value.into_node()); self }
    /// Sets `MaximumPerMinute`. At least 1.
    #[inline] pub fn maximum_per_minute(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumPerMinute", value.into_node()); self }
}
impl IntoValue_<JobExecutionsRolloutConfig> for JobExecutionsRolloutConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::JobTemplate.MaintenanceWindow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-jobtemplate-maintenancewindow.html)
#[must_use]
pub struct MaintenanceWindow(Properties_);
impl MaintenanceWindow {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MaintenanceWindow(Properties_::new()) }
}
impl MaintenanceWindow {
    /// Sets `DurationInMinutes`. 1 to 1430.
    #[inline] pub fn duration_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DurationInMinutes", value.into_node()); self }
    /// Sets `StartTime`. 1 to 256 characters.
    #[inline] pub fn start_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StartTime", value.into_node()); self }
}
impl IntoValue_<MaintenanceWindow> for MaintenanceWindow { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::JobTemplate.PresignedUrlConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-jobtemplate.html)
#[must_use]
pub struct PresignedUrlConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PresignedUrlConfig<Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PresignedUrlConfig(Properties_::new(), PhantomData_) }
}
impl<S0> PresignedUrlConfig<S0> {
    /// Sets `ExpiresInSec`. 60 to 3600.
    #[inline] pub fn expires_in_sec(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ExpiresInSec", value.into_node()); self }
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> PresignedUrlConfig<Set_> { self.0.put("RoleArn", value.into_node()); PresignedUrlConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PresignedUrlConfig> for PresignedUrlConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::JobTemplate.TimeoutConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-jobtemplate.html)
#[must_use]
pub struct TimeoutConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TimeoutConfig<Missing_<super::required::in_progress_timeout_in_minutes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TimeoutConfig(Properties_::new(), PhantomData_) }
}
impl<S0> TimeoutConfig<S0> {
    /// Sets `InProgressTimeoutInMinutes`. Required. 1 to 10080.
    #[inline] pub fn in_progress_timeout_in_minutes(mut self, value: impl IntoValue_<i64>) -> TimeoutConfig<Set_> { self.0.put("InProgressTimeoutInMinutes", value.into_node()); TimeoutConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TimeoutConfig> for TimeoutConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoT::JobTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-jobtemplate.html)
#[derive(Debug)]
pub enum Action {}
impl Action {
    /// `CANCEL`
    pub const CANCEL: Value_<Action> = Value_::constant("CANCEL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Action> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoT::JobTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-jobtemplate.html)
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
/// Values of `AWS::IoT::JobTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-jobtemplate.html)
#[derive(Debug)]
pub enum JobRetryFailureType {}
impl JobRetryFailureType {
    /// `FAILED`
    pub const FAILED: Value_<JobRetryFailureType> = Value_::constant("FAILED");
    /// `TIMED_OUT`
    pub const TIMED_OUT: Value_<JobRetryFailureType> = Value_::constant("TIMED_OUT");
    /// `ALL`
    pub const ALL: Value_<JobRetryFailureType> = Value_::constant("ALL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<JobRetryFailureType> { Value_::from_node(value.into_node()) }
}
