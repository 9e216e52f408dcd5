//! AWS services as a whole.

mod ended;

use crate::rule::Rule;

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    ended::RULES.iter()
}
