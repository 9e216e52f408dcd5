//! Amazon CloudWatch.

mod alarm;
mod alarm_action;
mod composite;
mod dashboard;
mod metric;
mod metric_math;
mod resolution;
mod threshold;
mod watched;

use crate::rule::Rule;

const ALARM: &str = "AWS::CloudWatch::Alarm";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [
        alarm::RULES,
        alarm_action::RULES,
        composite::RULES,
        dashboard::RULES,
        metric::RULES,
        metric_math::RULES,
        resolution::RULES,
        threshold::RULES,
    ]
    .into_iter()
    .flatten()
}
