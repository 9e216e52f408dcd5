//! AWS Step Functions.

mod definition;
mod states;
mod tasks;

use crate::rule::Rule;

const MACHINE: &str = "AWS::StepFunctions::StateMachine";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [states::RULES, tasks::RULES].into_iter().flatten()
}
