//! EventBridge Scheduler.

mod schedule;

use crate::rule::Rule;

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    schedule::RULES.iter()
}
