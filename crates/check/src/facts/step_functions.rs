//! Facts about Step Functions.

/// The characters of a state's name at most.
///
/// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/statemachine-structure.html>
pub const STATE_NAME_CHARACTERS: usize = 80;
