//! Scaling policies that were created.

use stanchion_template::{Id, Value};

use crate::cloudwatch::AlarmAction;

/// A target tracking or predictive scaling policy.
#[derive(Clone, Debug)]
pub struct TargetTrackingPolicy {
    pub(super) resource: Id,
    pub(super) arn: Value<String>,
}

impl TargetTrackingPolicy {
    /// Returns the ARN of the policy.
    pub fn arn(&self) -> Value<String> {
        self.arn.clone()
    }
}

impl AsRef<Id> for TargetTrackingPolicy {
    fn as_ref(&self) -> &Id {
        &self.resource
    }
}

/// A step scaling policy, which alarms run: `Alarm::builder(..).on_alarm(&policy)`.
#[derive(Clone, Debug)]
pub struct StepPolicy {
    pub(super) resource: Id,
    pub(super) arn: Value<String>,
}

impl StepPolicy {
    /// Returns the ARN of the policy.
    pub fn arn(&self) -> Value<String> {
        self.arn.clone()
    }
}

impl AsRef<Id> for StepPolicy {
    fn as_ref(&self) -> &Id {
        &self.resource
    }
}

impl AlarmAction for StepPolicy {
    fn action_arn(&self) -> Value<String> {
        self.arn()
    }
}
