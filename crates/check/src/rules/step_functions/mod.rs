//! AWS Step Functions.

mod definition;
mod states;
mod tasks;

use crate::Rule;

const MACHINE: &str = "AWS::StepFunctions::StateMachine";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [states::RULES, tasks::RULES].into_iter().flatten()
}

/// An example of a machine with its states.
macro_rules! machine {
    ($states:literal) => {
        machine!($states, "arn:aws:iam::111122223333:role/a", "")
    };
    ($states:literal, $role:literal, $more:literal) => {
        concat!(
            "Resources:\n  Machine:\n    Type: AWS::StepFunctions::StateMachine\n    Properties:\n      RoleArn: ", $role,
            "\n      Definition:\n        StartAt: A\n        States: {", $states, "}\n", $more
        )
    };
}

use machine;
