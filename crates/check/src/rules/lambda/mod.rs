//! AWS Lambda.

mod code;
mod concurrency;
mod file_system;
mod limits;
mod network;
mod permission;
mod runtime;

use crate::rule::Rule;

const FUNCTION: &str = "AWS::Lambda::Function";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [
        code::RULES,
        file_system::RULES,
        network::RULES,
        concurrency::RULES,
        limits::RULES,
        runtime::RULES,
        permission::RULES,
    ]
    .into_iter()
    .flatten()
}
