//! Checks that no file is too long.

use super::project::Project;
use crate::process::Result;

/// The largest number of lines in a file, except tests and generated code.
const LONGEST: usize = 500;

pub(super) fn check(project: &Project, wrong: &mut Vec<String>) -> Result {
    for source in project.rust.iter().filter(|it| !it.name.contains("/tests/")) {
        let lines = source.text.lines().count();
        if lines > LONGEST {
            wrong.push(format!("{} has {lines} lines; the limit is {LONGEST}", source.name));
        }
    }
    Ok(())
}
