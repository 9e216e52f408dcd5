//! Which of waiting jobs goes first.

use std::collections::BTreeMap;

use stanchion_aws::batch;
use stanchion_aws::batch::scheduling_policy as l1;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{SetOpt, Value};

use crate::non_empty::non_empty;

/// Which of waiting jobs goes first.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-schedulingpolicy.html)
#[derive(Clone, Debug)]
pub struct SchedulingPolicy {
    resource: batch::SchedulingPolicyRef,
}

/// Options of a [`SchedulingPolicy`].
#[derive(Clone, Debug)]
#[must_use = "a policy exists after `build`"]
pub struct SchedulingPolicyBuilder {
    quota: bool,
    decay_seconds: Option<u32>,
    reservation: Option<u32>,
    shares: BTreeMap<String, f64>,
}

impl SchedulingPolicy {
    /// Gives those who submit under different share identifiers a fair share.
    pub fn fair_share() -> SchedulingPolicyBuilder {
        SchedulingPolicyBuilder {
            quota: false,
            decay_seconds: None,
            reservation: None,
            shares: BTreeMap::new(),
        }
    }

    /// Gives each quota share of a queue what it was promised; what is idle goes to whoever came first. Shares are
    /// resources of their own: `AWS::Batch::QuotaShare`.
    pub fn quota_share() -> SchedulingPolicyBuilder {
        SchedulingPolicyBuilder { quota: true, ..SchedulingPolicy::fair_share() }
    }

    /// The policy's ARN.
    pub fn arn(&self) -> Value<String> {
        self.resource.reference()
    }

    /// The resource.
    pub fn resource(&self) -> &batch::SchedulingPolicyRef {
        &self.resource
    }
}

impl SchedulingPolicyBuilder {
    /// Over how many seconds what was used counts, 0-604,800; default 600. Only of a fair share.
    pub fn decay_seconds(mut self, seconds: u32) -> Self {
        self.decay_seconds = Some(seconds);
        self
    }

    /// How much is kept for share identifiers that do not use anything yet, 0-99 percent. Only of a fair share.
    pub fn reservation_percent(mut self, percent: u32) -> Self {
        self.reservation = Some(percent);
        self
    }

    /// A share identifier, or the start of some with `*` behind, and its weight, 0.0001-999.9999: the lower, the more
    /// it gets; default 1. Only of a fair share.
    pub fn share(mut self, identifier: impl Into<String>, weight: f64) -> Self {
        self.shares.insert(identifier.into(), weight);
        self
    }

    /// Makes the policy.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> SchedulingPolicy {
        let scope = scope.construct(id);
        let out_of_range = self.reservation.is_some_and(|it| it > 99)
            || self.decay_seconds.is_some_and(|it| it > 604_800)
            || self.shares.values().any(|it| !(0.0001..=999.9999).contains(it))
            || self.shares.len() > 500;
        if out_of_range {
            scope.report(
                Diagnostic::new(code::BAT_051, "a fair share that AWS Batch does not have")
                    .property("FairsharePolicy")
                    .found(format!(
                        "{:?} %, {:?} s, weights {:?}",
                        self.reservation, self.decay_seconds, self.shares
                    ))
                    .allowed(
                        "0-99 percent, 0-604800 seconds, at most 500 weights of 0.0001-999.9999",
                    ),
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
