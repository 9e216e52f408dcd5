//! Amazon DynamoDB.

mod capacity;
mod keys;

use crate::rule::Rule;

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [keys::RULES, capacity::RULES].into_iter().flatten()
}
