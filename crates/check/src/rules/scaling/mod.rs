//! Application Auto Scaling.

mod target;

use crate::rule::Rule;

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    target::RULES.iter()
}
