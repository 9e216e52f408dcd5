// Made by `cargo xtask generate`; do not edit.
//! `AWS::Batch::JobQueue`

use stanchion_template::generated::*;

/// `AWS::Batch::JobQueue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-jobqueue.html)
#[must_use]
pub struct JobQueue<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl JobQueue<Missing_<super::required::priority>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { JobQueue(Properties_::new(), PhantomData_) }
}
impl<S0> JobQueue<S0> {
    /// Sets `ComputeEnvironmentOrder`.
    #[inline] pub fn compute_environment_order(mut self, value: impl IntoValue_<Vec<ComputeEnvironmentOrder>>) -> Self { self.0.put("ComputeEnvironmentOrder", value.into_node()); self }
    /// Sets `JobQueueName`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn job_queue_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("JobQueueName", value.into_node()); self }
    /// Sets `JobQueueType`. An update replaces the resource.
    #[inline] pub fn job_queue_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("JobQueueType", value.into_node()); self }
    /// Sets `JobStateTimeLimitActions`.
    #[inline] pub fn job_state_time_limit_actions(mut self, value: impl IntoValue_<Vec<JobStateTimeLimitAction>>) -> Self { self.0.put("JobStateTimeLimitActions", value.into_node()); self }
    /// Sets `Priority`. Required. 0 to 1000.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> JobQueue<Set_> { self.0.put("Priority", value.into_node()); JobQueue(self.0, PhantomData_) }
    /// Sets `SchedulingPolicyArn`.
    #[inline] pub fn scheduling_policy_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SchedulingPolicyArn", value.into_node()); self }
    /// Sets `ServiceEnvironmentOrder`.
    #[inline] pub fn service_environment_order(mut self, value: impl IntoValue_<Vec<ServiceEnvironmentOrder>>) -> Self { self.0.put("ServiceEnvironmentOrder", value.into_node()); self }
    /// Sets `State`. The values are constants of [`JobQueueState`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<JobQueueState>) -> Self { self.0.put("State", value.into_node()); self }
    /// Sets `Tags`. An update may replace the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<JobQueue> for JobQueue<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for JobQueue<S0> {
    const TYPE: &'static str = "AWS::Batch::JobQueue";
    type Handle = JobQueueRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`JobQueue`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct JobQueueRef(Id_);
impl From<Id_> for JobQueueRef { #[inline] fn from(id: Id_) -> Self { JobQueueRef(id) } }
impl AsRef<Id_> for JobQueueRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl JobQueueRef {
    /// `Ref`: `JobQueueArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `JobQueueArn`
    #[inline] pub fn job_queue_arn(&self) -> Value_<String> { self.0.attribute("JobQueueArn") }
}
/// `AWS::Batch::JobQueue.ComputeEnvironmentOrder`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobqueue-computeenvironmentorder.html)
#[must_use]
pub struct ComputeEnvironmentOrder<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ComputeEnvironmentOrder<Missing_<super::required::compute_environment>, Missing_<super::required::order>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ComputeEnvironmentOrder(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ComputeEnvironmentOrder<S0, S1> {
    /// Sets `ComputeEnvironment`. Required.
    #[inline] pub fn compute_environment(mut self, value: impl IntoValue_<String>) -> ComputeEnvironmentOrder<Set_, S1> { self.0.put("ComputeEnvironment", value.into_node()); ComputeEnvironmentOrder(self.0, PhantomData_) }
    /// Sets `Order`. Required.
    #[inline] pub fn order(mut self, value: impl IntoValue_<i64>) -> ComputeEnvironmentOrder<S0, Set_> { self.0.put("Order", value.into_node()); ComputeEnvironmentOrder(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ComputeEnvironmentOrder> for ComputeEnvironmentOrder<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Batch::JobQueue.JobStateTimeLimitAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobqueue-jobstatetimelimitaction.html)
#[must_use]
pub struct JobStateTimeLimitAction<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl JobStateTimeLimitAction<Missing_<super::required::action>, Missing_<super::required::max_time_seconds>, Missing_<super::required::reason>, Missing_<super::required::state>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { JobStateTimeLimitAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> JobStateTimeLimitAction<S0, S1, S2, S3> {
    /// Sets `Action`. Required.
    #[inline] pub fn action(mut self, value: impl IntoValue_<String>) -> JobStateTimeLimitAction<Set_, S1, S2, S3> { self.0.put("Action", value.into_node()); JobStateTimeLimitAction(self.0, PhantomData_) }
    /// Sets `MaxTimeSeconds`. Required. 600 to 86400.
    #[inline] pub fn max_time_seconds(mut self, value: impl IntoValue_<i64>) -> JobStateTimeLimitAction<S0, Set_, S2, S3> { self.0.put("MaxTimeSeconds", value.into_node()); JobStateTimeLimitAction(self.0, PhantomData_) }
    /// Sets `Reason`. Required.
    #[inline] pub fn reason(mut self, value: impl IntoValue_<String>) -> JobStateTimeLimitAction<S0, S1, Set_, S3> { self.0.put("Reason", value.into_node()); JobStateTimeLimitAction(self.0, PhantomData_) }
    /// Sets `State`. Required. The values are constants of [`State`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<State>) -> JobStateTimeLimitAction<S0, S1, S2, Set_> { self.0.put("State", value.into_node()); JobStateTimeLimitAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<JobStateTimeLimitAction> for JobStateTimeLimitAction<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Batch::JobQueue.ServiceEnvironmentOrder`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobqueue-serviceenvironmentorder.html)
#[must_use]
pub struct ServiceEnvironmentOrder<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ServiceEnvironmentOrder<Missing_<super::required::order>, Missing_<super::required::service_environment>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServiceEnvironmentOrder(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ServiceEnvironmentOrder<S0, S1> {
    /// Sets `Order`. Required.
    #[inline] pub fn order(mut self, value: impl IntoValue_<i64>) -> ServiceEnvironmentOrder<Set_, S1> { self.0.put("Order", value.into_node()); ServiceEnvironmentOrder(self.0, PhantomData_) }
    /// Sets `ServiceEnvironment`. Required.
    #[inline] pub fn service_environment(mut self, value: impl IntoValue_<String>) -> ServiceEnvironmentOrder<S0, Set_> { self.0.put("ServiceEnvironment", value.into_node()); ServiceEnvironmentOrder(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ServiceEnvironmentOrder> for ServiceEnvironmentOrder<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Batch::JobQueue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-jobqueue.html)
#[derive(Debug)]
pub enum State {}
impl State {
    /// `RUNNABLE`
    pub const RUNNABLE: Value_<State> = Value_::constant("RUNNABLE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<State> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Batch::JobQueue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-jobqueue.html)
#[derive(Debug)]
pub enum JobQueueState {}
impl JobQueueState {
    /// `DISABLED`
    pub const DISABLED: Value_<JobQueueState> = Value_::constant("DISABLED");
    /// `ENABLED`
    pub const ENABLED: Value_<JobQueueState> = Value_::constant("ENABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<JobQueueState> { Value_::from_node(value.into_node()) }
}
