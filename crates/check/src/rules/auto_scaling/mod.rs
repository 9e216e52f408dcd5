//! Amazon EC2 Auto Scaling.

mod group;
mod hook;
mod policy;
mod schedule;

use crate::rule::Rule;

const GROUP: &str = "AWS::AutoScaling::AutoScalingGroup";
const SCHEDULE: &str = "AWS::AutoScaling::ScheduledAction";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    group::RULES.iter().chain(hook::RULES).chain(policy::RULES).chain(schedule::RULES)
}
