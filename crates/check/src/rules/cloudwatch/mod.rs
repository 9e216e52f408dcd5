//! Amazon CloudWatch.

mod alarm;
mod dashboard;
mod metric;

use crate::rule::Rule;

const ALARM: &str = "AWS::CloudWatch::Alarm";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [alarm::RULES, dashboard::RULES, metric::RULES].into_iter().flatten()
}
