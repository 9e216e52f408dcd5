//! Composite alarms run no scaling policies.

use stanchion_constructs::cloudwatch::{AlarmRule, CompositeAlarm};
use stanchion_constructs::scaling::StepPolicy;

fn wrong(rule: AlarmRule, policy: &StepPolicy) {
    let _ = CompositeAlarm::builder(rule).on_alarm(policy);
}

fn main() {}
