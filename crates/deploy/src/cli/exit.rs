//! How a run ends.

use std::process::ExitCode;

use stanchion_deploy::{Done, Report};

use crate::report;

/// The exit code that says that something differs.
pub(crate) const DIFFERS: u8 = 2;
/// The exit code that says that something that exists would be lost.
pub(crate) const DESTRUCTIVE: u8 = 3;

/// The ending of a run over stacks: every error, and whether all is as wanted.
pub(crate) fn conclude(report: &Report) -> ExitCode {
    for error in report.values().filter_map(|it| it.as_ref().err()) {
        report::error(error);
    }
    let succeeded = report.values().all(|it| it.as_ref().is_ok_and(Done::is_success));
    if succeeded { ExitCode::SUCCESS } else { ExitCode::from(1) }
}
