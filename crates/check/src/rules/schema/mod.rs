//! Rules that follow from the schemas of resource types.

mod problems;

use crate::rule::Rule;

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    problems::RULES.iter()
}
