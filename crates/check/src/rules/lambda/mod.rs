//! AWS Lambda.

mod code;
mod function;

use crate::Rule;

const FUNCTION: &str = "AWS::Lambda::Function";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [function::RULES, code::RULES].into_iter().flatten()
}
