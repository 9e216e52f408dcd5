//! Measures speed.

use std::process::Command;

use crate::process::{self, Result};

/// Runs the benchmark of synthesis; ratios between its rows say more than its times.
pub(crate) fn run() -> Result {
    let arguments = ["bench", "--locked", "-p", "stanchion-constructs", "--bench", "synthesis"];
    process::run(Command::new(env!("CARGO")).current_dir(process::root()).args(arguments))
}
