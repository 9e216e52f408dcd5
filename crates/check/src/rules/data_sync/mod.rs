//! AWS DataSync.

mod location;
mod task;

use crate::rule::Rule;

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [location::RULES, task::RULES].into_iter().flatten()
}
