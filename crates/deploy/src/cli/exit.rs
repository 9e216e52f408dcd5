//! Exit codes.

use std::process::ExitCode;

use stanchion_deploy::{Done, Report};

use crate::report;

/// The exit code of `plan`, `diff` and `drift` for a difference.
pub(crate) const DIFFERS: u8 = 2;
/// The exit code of `plan` if an existing resource would be deleted or replaced, or data may be lost.
pub(crate) const DESTRUCTIVE: u8 = 3;

/// Prints the errors of all stacks and returns the exit code.
pub(crate) fn conclude(report: &Report) -> ExitCode {
    for error in report.values().filter_map(|it| it.as_ref().err()) {
        report::error(error);
    }
    let succeeded = report.values().all(|it| it.as_ref().is_ok_and(Done::is_complete));
    if succeeded { ExitCode::SUCCESS } else { ExitCode::from(1) }
}
