//! Facts about Step Functions.

/// The maximum number of characters of a state's name.
///
/// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/statemachine-structure.html>
pub const STATE_NAME_CHARACTERS: usize = 80;
