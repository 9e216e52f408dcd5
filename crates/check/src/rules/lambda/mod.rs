//! AWS Lambda.

mod code;
mod concurrency;
mod environment;
mod event_source;
mod file_system;
mod invoke;
mod limits;
mod network;
mod permission;
mod role;
mod runtime;
mod trigger;

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
        environment::RULES,
        event_source::RULES,
        invoke::RULES,
        role::RULES,
    ]
    .into_iter()
    .flatten()
}
