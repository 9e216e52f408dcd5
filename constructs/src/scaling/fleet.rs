//! Scaling policies of Auto Scaling groups.

use stanchion_aws::autoscaling;
use stanchion_aws::autoscaling::scaling_policy as l1;
use stanchion_template::SetOpt;

use super::target_tracking::tracking_configuration;
use super::{
    Adjustment, PredictiveScaling, ScheduledSize, StepPolicy, StepScaling, TargetTracking,
    TargetTrackingPolicy,
};
use crate::compute::AutoScalingGroup;

impl AutoScalingGroup {
    /// Adds a target tracking policy to the group.
    #[track_caller]
    pub fn track(
        &self,
        id: &str,
        policy: TargetTracking<AutoScalingGroup>,
    ) -> TargetTrackingPolicy {
        let scope = self.scope().construct(id);
        policy.check(&scope);
        let warmup = policy.warmup_seconds;
        let configuration = tracking_configuration!(
            l1,
            TargetTrackingConfiguration,
            Metric,
            MetricDimension,
            policy
        );
        let resource = autoscaling::ScalingPolicy::new()
            .auto_scaling_group_name(self.name())
            .set_opt(warmup, autoscaling::ScalingPolicy::estimated_instance_warmup)
            .policy_type(l1::PolicyType::TARGET_TRACKING_SCALING)
            .target_tracking_configuration(configuration);
        let resource = scope.add("Policy", resource);
        TargetTrackingPolicy { resource: resource.as_ref().clone(), arn: resource.reference() }
    }

    /// Adds a predictive scaling policy to the group.
    #[track_caller]
    pub fn predict(&self, id: &str, policy: PredictiveScaling) -> TargetTrackingPolicy {
        let scope = self.scope().construct(id);
        policy.check(&scope);
        let resource = autoscaling::ScalingPolicy::new()
            .auto_scaling_group_name(self.name())
            .policy_type(l1::PolicyType::PREDICTIVE_SCALING)
            .predictive_scaling_configuration(policy.configuration());
        let resource = scope.add("Policy", resource);
        TargetTrackingPolicy { resource: resource.as_ref().clone(), arn: resource.reference() }
    }

    /// Adds a step scaling policy to the group, which alarms run.
    #[track_caller]
    pub fn step(&self, id: &str, policy: StepScaling) -> StepPolicy {
        let scope = self.scope().construct(id);
        policy.check(&scope);
        let (adjustment, least_change, seconds) =
            (policy.adjustment, policy.least_change, policy.seconds);
        let steps: Vec<_> = policy
            .into_steps()
            .into_iter()
            .map(|it| {
                l1::StepAdjustment::new()
                    .set_opt(it.lower, l1::StepAdjustment::metric_interval_lower_bound)
                    .set_opt(it.upper, l1::StepAdjustment::metric_interval_upper_bound)
                    .scaling_adjustment(it.adjustment)
            })
            .collect();
        let resource = autoscaling::ScalingPolicy::new()
            .adjustment_type(match adjustment {
                Adjustment::Change => l1::AdjustmentType::CHANGE_IN_CAPACITY,
                Adjustment::Percent => l1::AdjustmentType::PERCENT_CHANGE_IN_CAPACITY,
                Adjustment::Exact => l1::AdjustmentType::EXACT_CAPACITY,
            })
            .auto_scaling_group_name(self.name())
            .set_opt(seconds, autoscaling::ScalingPolicy::estimated_instance_warmup)
            .set_opt(least_change, autoscaling::ScalingPolicy::min_adjustment_magnitude)
            .policy_type(l1::PolicyType::STEP_SCALING)
            .step_adjustments(steps);
        let resource = scope.add("Policy", resource);
        StepPolicy { resource: resource.as_ref().clone(), arn: resource.reference() }
    }

    /// Changes the size of the group on a schedule.
    #[track_caller]
    pub fn schedule(&self, id: &str, size: ScheduledSize) -> autoscaling::ScheduledActionRef {
        let scope = self.scope().construct(id);
        size.check(&scope);
        let action = autoscaling::ScheduledAction::new()
            .auto_scaling_group_name(self.name())
            .set_opt(size.desired, autoscaling::ScheduledAction::desired_capacity)
            .set_opt(size.most, autoscaling::ScheduledAction::max_size)
            .set_opt(size.least, autoscaling::ScheduledAction::min_size)
            .recurrence(size.recurrence)
            .set_opt(size.time_zone, autoscaling::ScheduledAction::time_zone);
        scope.add("ScheduledAction", action)
    }
}
