//! AWS Step Functions.

mod definition;
mod fields;
mod logging;
mod states;
mod tasks;

use crate::rule::Rule;

const MACHINE: &str = "AWS::StepFunctions::StateMachine";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [states::RULES, fields::RULES, tasks::RULES, logging::RULES].into_iter().flatten()
}
