//! Step scaling: changes of capacity that depend on how far a metric is from the threshold of an alarm.

use stanchion_core::{Diagnostic, Scope, code};

/// The meaning of the numbers in the steps of a policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Adjustment {
    /// The change of the capacity.
    Change,
    /// The change of the capacity in percent.
    Percent,
    /// The capacity after the step, whatever it was before.
    Exact,
}

/// A step scaling policy. An alarm runs it, and the step for the distance of the metric from the alarm's threshold changes
/// the capacity.
///
/// [AWS documentation](https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html)
#[derive(Clone, Debug, PartialEq)]
#[must_use = "give it to what scales"]
pub struct StepScaling {
    pub(super) adjustment: Adjustment,
    above: Vec<(f64, i64)>,
    below: Vec<(f64, i64)>,
    pub(super) least_change: Option<u32>,
    pub(super) seconds: Option<u32>,
}

/// A step with its bounds, relative to the threshold.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Step {
    pub(super) lower: Option<f64>,
    pub(super) upper: Option<f64>,
    pub(super) adjustment: i64,
}

impl StepScaling {
    /// Returns a policy without steps.
    pub fn new(adjustment: Adjustment) -> StepScaling {
        StepScaling {
            adjustment,
            above: Vec::new(),
            below: Vec::new(),
            least_change: None,
            seconds: None,
        }
    }

    /// Adds a step for a metric that is this much above the threshold, or more, up to the next such step. Default:
    /// none.
    pub fn above(mut self, difference: f64, adjustment: i64) -> StepScaling {
        self.above.push((difference, adjustment));
        self
    }

    /// Adds a step for a metric that is this much below the threshold, or more, up to the next such step. Default:
    /// none.
    pub fn below(mut self, difference: f64, adjustment: i64) -> StepScaling {
        self.below.push((difference, adjustment));
        self
    }

    /// Sets the least change of the capacity for adjustments in percent. Default: 1.
    pub fn least_change(mut self, count: u32) -> StepScaling {
        self.least_change = Some(count);
        self
    }

    /// Sets the waiting time in seconds. Of a group, it is the instance warmup: a new instance does not count before it
    /// ends. Of a service or fleet, it is the cooldown between two changes. Default: the setting of the group, or 300.
    pub fn wait_seconds(mut self, seconds: u32) -> StepScaling {
        self.seconds = Some(seconds);
        self
    }

    /// Returns the steps in ascending order.
    pub(super) fn into_steps(self) -> Vec<Step> {
        let (mut above, mut below) = (self.above, self.below);
        above.sort_by(|a, b| a.0.total_cmp(&b.0));
        below.sort_by(|a, b| b.0.total_cmp(&a.0));
        let mut steps = Vec::new();
        for (at, (difference, adjustment)) in below.iter().enumerate() {
            let farther = at.checked_sub(1).and_then(|it| below.get(it));
            let lower = farther.map(|(it, _)| -it);
            steps.push(Step { lower, upper: Some(-difference), adjustment: *adjustment });
        }
        for (at, (difference, adjustment)) in above.iter().enumerate() {
            let upper = above.get(at + 1).map(|(it, _)| *it);
            steps.push(Step { lower: Some(*difference), upper, adjustment: *adjustment });
        }
        steps
    }

    /// Reports a policy without steps, and steps that Auto Scaling does not support.
    pub(super) fn check(&self, scope: &Scope) {
        let report = |message: &str, found: String, allowed: &str| {
            scope.report(
                Diagnostic::new(code::SCL_001, message.to_owned())
                    .property("StepAdjustments")
                    .found(found)
                    .allowed(allowed),
            );
        };
        let count = self.above.len() + self.below.len();
        if !(1..=20).contains(&count) {
            report(
                "the number of steps of the scaling policy is not valid",
                count.to_string(),
                "1-20 steps",
            );
        }
        let differences = || self.above.iter().chain(&self.below).map(|(it, _)| *it);
        if let Some(wrong) = differences().find(|it| !it.is_finite() || *it < 0.0) {
            report("the difference of a step is negative", wrong.to_string(), "0 and up");
        }
        let starts =
            |steps: &[(f64, i64)]| steps.is_empty() || steps.iter().any(|(it, _)| *it == 0.0);
        if !starts(&self.above) || !starts(&self.below) {
            let nearest = differences().fold(f64::INFINITY, f64::min);
            let message = "the scaling policy has no step that starts at the threshold";
            report(
                message,
                format!("the nearest step starts at {nearest}"),
                "a step with the difference 0",
            );
        }
        if self.least_change.is_some() && self.adjustment != Adjustment::Percent {
            let message = "the least change is only valid for adjustments in percent";
            report(message, format!("{:?}", self.adjustment), "`Adjustment::Percent`");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Adjustment, Step, StepScaling};

    #[test]
    fn steps_are_in_ascending_order_without_gaps() {
        let scaling = StepScaling::new(Adjustment::Change)
            .above(20.0, 3)
            .above(0.0, 1)
            .below(0.0, -1)
            .below(10.0, -2);
        let step = |lower, upper, adjustment| Step { lower, upper, adjustment };
        let expected = [
            step(None, Some(-10.0), -2),
            step(Some(-10.0), Some(-0.0), -1),
            step(Some(0.0), Some(20.0), 1),
            step(Some(20.0), None, 3),
        ];
        assert_eq!(scaling.into_steps(), expected);
    }
}
