//! Amazon ECS.

mod fargate;

use crate::rule::Rule;

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    fargate::RULES.iter()
}
