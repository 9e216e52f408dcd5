//! Amazon ECR.

mod lifecycle;

use crate::rule::Rule;

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    lifecycle::RULES.iter()
}
