//! Facts about Step Functions.

/// The maximum number of characters of a state's name.
///
/// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/statemachine-structure.html>
pub const STATE_NAME_CHARACTERS: usize = 80;

/// The maximum size of a definition, in bytes.
///
/// Source: <https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateStateMachine.html>
pub const DEFINITION_BYTES: usize = 1_048_576;

/// The types of states.
///
/// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/workflow-states.html>
pub const STATE_TYPES: [&str; 8] =
    ["Task", "Pass", "Choice", "Wait", "Succeed", "Fail", "Parallel", "Map"];
