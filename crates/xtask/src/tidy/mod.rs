//! Invariants of the project that the compiler does not check. Each check has its own file.

mod circles;
mod docstrings;
mod examples;
mod file_length;
mod functions;
mod links;
mod phrases;
mod project;
mod public_types;
mod purity;
mod synth_dependencies;

use std::path::Path;

use crate::process::{Error, Result};
pub(crate) use phrases::report as report_phrases;
use project::Project;
pub(crate) use public_types::{is_rustdoc, run_rustdoc};
use stanchion_template::counted;

/// A check of the project. It adds a line for each fault.
type Check = fn(&Project, &mut Vec<String>) -> Result;

const CHECKS: [Check; 10] = [
    synth_dependencies::check,
    circles::check,
    file_length::check,
    functions::check,
    purity::check,
    docstrings::check,
    phrases::check,
    links::check,
    examples::check,
    public_types::check,
];

/// Runs every check and reports all faults.
pub(crate) fn run(root: &Path) -> Result {
    let project = Project::read(root)?;
    let mut wrong = Vec::new();
    for check in CHECKS {
        check(&project, &mut wrong)?;
    }
    for finding in &wrong {
        eprintln!("{finding}");
    }
    match wrong.len() {
        0 => Ok(()),
        count => Err(Error::Failed(counted(count, "finding"))),
    }
}
