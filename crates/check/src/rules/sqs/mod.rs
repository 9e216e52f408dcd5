//! Amazon SQS.

mod policy;
mod queue;

use crate::rule::Rule;

const QUEUE: &str = "AWS::SQS::Queue";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [queue::RULES, policy::RULES].into_iter().flatten()
}
