//! No file is too long to be read at once.

use super::project::Project;
use crate::process::Result;

/// The most lines of a file; tests and generated code aside.
const LONGEST: usize = 500;

pub(super) fn check(project: &Project, wrong: &mut Vec<String>) -> Result {
    for source in project.rust.iter().filter(|it| !it.name.contains("/tests/")) {
        let lines = source.text.lines().count();
        if lines > LONGEST {
            wrong.push(format!("{} has {lines} lines; {LONGEST} is the most", source.name));
        }
    }
    Ok(())
}
