//! Defines scheduling policies of job queues.

use std::collections::BTreeMap;

use stanchion_aws::batch;
use stanchion_aws::batch::scheduling_policy as l1;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{SetOpt, Value};

use crate::non_empty::non_empty;

/// A scheduling policy, which decides which of the waiting jobs runs first.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-schedulingpolicy.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::batch::{FargateEnvironment, JobQueue, SchedulingPolicy};
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let fair = SchedulingPolicy::fair_share().share("research*", 0.5).share("press*", 1.0).build(&stack, "Fair");
/// let fargate = FargateEnvironment::builder(&network, 64).build(&stack, "Fargate");
/// let queue = JobQueue::builder(1).environment(&fargate).scheduling_policy(&fair).build(&stack, "Queue");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct SchedulingPolicy {
    resource: batch::SchedulingPolicyRef,
}

/// Builds a [`SchedulingPolicy`].
#[derive(Clone, Debug)]
#[must_use = "a policy exists after `build`"]
pub struct SchedulingPolicyBuilder {
    quota: bool,
    decay_seconds: Option<u32>,
    reservation: Option<u32>,
    shares: BTreeMap<String, f64>,
}

impl SchedulingPolicy {
    /// Returns a fair-share policy, which shares capacity among jobs with different share identifiers.
    pub fn fair_share() -> SchedulingPolicyBuilder {
        SchedulingPolicyBuilder {
            quota: false,
            decay_seconds: None,
            reservation: None,
            shares: BTreeMap::new(),
        }
    }

    /// Returns a quota-share policy, which gives each quota share of a queue its capacity and lends idle capacity
    /// first come, first served. Quota shares are separate resources: `AWS::Batch::QuotaShare`.
    pub fn quota_share() -> SchedulingPolicyBuilder {
        SchedulingPolicyBuilder { quota: true, ..SchedulingPolicy::fair_share() }
    }

    /// Returns the ARN of the policy.
    pub fn arn(&self) -> Value<String> {
        self.resource.reference()
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &batch::SchedulingPolicyRef {
        &self.resource
    }
}

impl SchedulingPolicyBuilder {
    /// Sets the number of seconds of past usage that count, 0-604,800. Default: 600. Valid only for fair share.
    pub fn decay_seconds(mut self, seconds: u32) -> Self {
        self.decay_seconds = Some(seconds);
        self
    }

    /// Sets the percentage of capacity that is reserved for share identifiers that are not active yet, 0-99. Only for
    /// fair share. Default: 0.
    pub fn reservation_percent(mut self, percent: u32) -> Self {
        self.reservation = Some(percent);
        self
    }

    /// Adds a share identifier, or a prefix of share identifiers with `*` at the end, and its weight,
    /// 0.0001-999.9999. A lower weight gets more capacity. Default: 1. Valid only for fair share.
    pub fn share(mut self, identifier: impl Into<String>, weight: f64) -> Self {
        self.shares.insert(identifier.into(), weight);
        self
    }

    /// The values that have a range, for messages.
    fn values(&self) -> String {
        let reservation = self.reservation.map(|it| format!("a reservation of {it} percent"));
        let decay = self.decay_seconds.map(|it| format!("a decay of {it} seconds"));
        let shares = match self.shares.len() {
            0 => None,
            1..=5 => {
                let weights = self.shares.iter().map(|(name, it)| format!("{name}: {it}"));
                Some(format!("the weights {}", weights.collect::<Vec<_>>().join(", ")))
            }
            count => Some(format!("{count} weights")),
        };
        [reservation, decay, shares].into_iter().flatten().collect::<Vec<_>>().join("; ")
    }

    /// Creates the policy.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> SchedulingPolicy {
        let scope = scope.construct(id);
        let out_of_range = self.reservation.is_some_and(|it| it > 99)
            || self.decay_seconds.is_some_and(|it| it > 604_800)
            || self.shares.values().any(|it| !(0.0001..=999.9999).contains(it))
            || self.shares.len() > 500;
        if out_of_range {
            scope.report(
                Diagnostic::new(
                    code::BAT_051,
                    "the fair-share policy has a value that is out of range",
                )
                .property("FairsharePolicy")
                .found(self.values())
                .allowed("0-99 percent, 0-604800 seconds, at most 500 weights of 0.0001-999.9999"),
            );
        }
        let policy = batch::SchedulingPolicy::new();
        let policy = if self.quota {
            let quota = l1::QuotaSharePolicy::new().idle_resource_assignment_strategy("FIFO");
            policy.quota_share_policy(quota)
        } else {
            let shares: Vec<_> = self
                .shares
                .into_iter()
                .map(|(name, weight)| {
                    l1::ShareAttributes::new().share_identifier(name).weight_factor(weight)
                })
                .collect();
            let fair = l1::FairsharePolicy::new()
                .set_opt(self.reservation, l1::FairsharePolicy::compute_reservation)
                .set_opt(self.decay_seconds, l1::FairsharePolicy::share_decay_seconds)
                .set_opt(non_empty(shares), l1::FairsharePolicy::share_distribution);
            policy.fairshare_policy(fair)
        };
        SchedulingPolicy { resource: scope.add("Policy", policy) }
    }
}
