//! Amazon EC2 Auto Scaling.

mod group;

use crate::rule::Rule;

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    group::RULES.iter()
}
