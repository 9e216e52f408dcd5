//! Measures the speed of synthesis.

use std::process::Command;

use crate::process::{self, Result};

/// Runs the benchmark. The ratios between its rows are more meaningful than the times.
pub(crate) fn run() -> Result {
    let arguments = ["bench", "--locked", "-p", "stanchion-constructs", "--bench", "synthesis"];
    process::run(Command::new(env!("CARGO")).current_dir(process::root()).args(arguments))
}
