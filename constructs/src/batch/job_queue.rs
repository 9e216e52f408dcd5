//! Defines job queues.

use std::rc::Rc;

use stanchion_aws::batch;
use stanchion_aws::batch::job_queue as l1;
use stanchion_check::facts::batch::{ENVIRONMENTS_PER_QUEUE, PRIORITY};
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value, counted};

use super::{ComputeEnvironment, Platform, SchedulingPolicy};
use crate::existing::existing;
use crate::non_empty::non_empty;
use crate::units::JobQueueArn;

/// A job queue, in which jobs wait for compute environments.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-jobqueue.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::batch::{FargateEnvironment, JobQueue};
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let spot = FargateEnvironment::builder(&network, 64).spot().build(&stack, "Spot");
/// let on_demand = FargateEnvironment::builder(&network, 16).build(&stack, "OnDemand");
/// // Jobs run on demand when Spot has no capacity.
/// let queue = JobQueue::builder(10).environment(&spot).environment(&on_demand).build(&stack, "Queue");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct JobQueue(Rc<QueueData>);

#[derive(Debug)]
struct QueueData {
    arn: Value<String>,
    resource: Option<batch::JobQueueRef>,
    environments: Vec<ComputeEnvironment>,
}

/// Builds a [`JobQueue`].
#[derive(Clone, Debug)]
#[must_use = "a queue exists after `build`"]
pub struct JobQueueBuilder {
    priority: u32,
    environments: Vec<ComputeEnvironment>,
    policy: Option<SchedulingPolicy>,
    limits: Vec<(String, u32)>,
    enabled: bool,
}

impl JobQueue {
    /// Returns a builder for a queue with a priority, 0-1,000. Among queues that share an environment, the queue with
    /// the higher priority is served first.
    pub fn builder(priority: u32) -> JobQueueBuilder {
        JobQueueBuilder {
            priority,
            environments: Vec::new(),
            policy: None,
            limits: Vec::new(),
            enabled: true,
        }
    }

    /// Imports an existing queue by its ARN, with its environments. Reports a literal that is not the ARN of a queue.
    #[track_caller]
    pub fn import(
        scope: &Scope,
        id: &str,
        arn: impl IntoValue<String>,
        environments: impl IntoIterator<Item = ComputeEnvironment>,
    ) -> JobQueue {
        let environments = environments.into_iter().collect();
        let arn = existing::<JobQueueArn>(&scope.construct(id), "JobQueueArn", arn);
        JobQueue(Rc::new(QueueData { arn, resource: None, environments }))
    }

    /// Returns the ARN of the queue.
    pub fn arn(&self) -> Value<String> {
        self.0.arn.clone()
    }

    /// Returns the resource, or `None` for an imported queue.
    pub fn resource(&self) -> Option<&batch::JobQueueRef> {
        self.0.resource.as_ref()
    }

    /// Returns the compute environments of the queue, in order.
    pub fn environments(&self) -> &[ComputeEnvironment] {
        &self.0.environments
    }

    /// Returns the platform that jobs run on, or `None` if it is unknown.
    pub fn platform(&self) -> Option<Platform> {
        self.0.environments.first().map(ComputeEnvironment::platform)
    }
}

impl JobQueueBuilder {
    /// Adds a compute environment, at most 3. Jobs run in the first one that has capacity. All must be on EC2, all on
    /// Fargate, or all on EKS. Required: at least one.
    pub fn environment(mut self, environment: &impl AsRef<ComputeEnvironment>) -> Self {
        self.environments.push(environment.as_ref().clone());
        self
    }

    /// Sets the scheduling policy. Default: first in, first out.
    pub fn scheduling_policy(mut self, policy: &SchedulingPolicy) -> Self {
        self.policy = Some(policy.clone());
        self
    }

    /// Cancels a job at the head of the queue after 600-86,400 seconds if it cannot run for the given reason, such as
    /// `CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY`. Default: a stuck job stays.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/batch/latest/APIReference/API_JobStateTimeLimitAction.html)
    pub fn cancel_stuck(mut self, reason: impl Into<String>, after_seconds: u32) -> Self {
        self.limits.push((reason.into(), after_seconds));
        self
    }

    /// Sets whether the queue accepts jobs. Default: `true`.
    pub fn enabled(mut self, on: bool) -> Self {
        self.enabled = on;
        self
    }

    /// Creates the queue.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> JobQueue {
        let scope = scope.construct(id);
        self.check(&scope);
        let order: Vec<_> = (1_i64..)
            .zip(&self.environments)
            .map(|(at, it)| {
                l1::ComputeEnvironmentOrder::new().compute_environment(it.arn()).order(at)
            })
            .collect();
        let limits: Vec<_> = self
            .limits
            .into_iter()
            .map(|(reason, seconds)| {
                l1::JobStateTimeLimitAction::new()
                    .action("CANCEL")
                    .max_time_seconds(seconds)
                    .reason(reason)
                    .state(l1::State::RUNNABLE)
            })
            .collect();
        let queue = batch::JobQueue::new()
            .compute_environment_order(order)
            .set_opt(non_empty(limits), batch::JobQueue::job_state_time_limit_actions)
            .priority(self.priority)
            .set_opt(self.policy.map(|it| it.arn()), batch::JobQueue::scheduling_policy_arn)
            .set_opt(
                (!self.enabled).then_some(l1::JobQueueState::DISABLED),
                batch::JobQueue::state,
            );
        let resource = scope.add("Queue", queue);
        JobQueue(Rc::new(QueueData {
            arn: resource.job_queue_arn(),
            resource: Some(resource),
            environments: self.environments,
        }))
    }

    /// Source: <https://docs.aws.amazon.com/batch/latest/APIReference/API_CreateJobQueue.html>
    fn check(&self, scope: &Scope) {
        let count = self.environments.len();
        let first = self.environments.first().map(ComputeEnvironment::platform);
        let goes = |it: &ComputeEnvironment| {
            first.is_some_and(|first| first.shares_queues_with(it.platform()))
        };
        if !ENVIRONMENTS_PER_QUEUE.has(count as f64) || !self.environments.iter().all(goes) {
            let names: Vec<&str> =
                self.environments.iter().map(|it| it.platform().name()).collect();
            scope.report(
                Diagnostic::new(
                    code::BAT_044,
                    "the compute environments of a queue cannot be combined",
                )
                .property("ComputeEnvironmentOrder")
                .found(match count {
                    0 => "no environment".to_owned(),
                    _ => format!("{}: {}", counted(count, "environment"), names.join(", ")),
                })
                .allowed(format!(
                    "{}-{} environments, all on EC2, or all on Fargate, or all on EKS",
                    ENVIRONMENTS_PER_QUEUE.least, ENVIRONMENTS_PER_QUEUE.most
                )),
            );
        }
        if !PRIORITY.has(self.priority) {
            scope.report(
                Diagnostic::new(code::BAT_050, "the priority of the job queue is out of range")
                    .property("Priority")
                    .found(self.priority)
                    .allowed(format!("{}-{}", PRIORITY.least, PRIORITY.most)),
            );
        }
    }
}
