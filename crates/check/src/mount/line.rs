//! A line of a script.

use super::shell::Place;
use super::words::Command;

/// A line of a script.
#[derive(Clone, Debug)]
pub(super) struct Line {
    /// The line as written.
    pub(super) text: String,
    /// The line as a command, with the values of the variables that the script sets.
    pub(super) command: String,
    pub(super) calls: Vec<Command>,
    /// The state of the shell before the line.
    pub(super) place: Place,
    /// True if the script stops when a command before or in the line fails.
    pub(super) is_strict: bool,
}
