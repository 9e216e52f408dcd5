//! Amazon EventBridge.

mod pattern;
mod permission;
mod schedule;
mod target;

use crate::rule::Rule;

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [pattern::RULES, permission::RULES, schedule::RULES, target::RULES].into_iter().flatten()
}
