//! Checks that the Rust blocks of every page are compiled.

use super::project::Project;
use crate::book;
use crate::process::{self, Result};

/// The file that includes the pages in documentation tests.
const TESTS: &str = "examples/documentation/src/lib.rs";

pub(super) fn check(project: &Project, wrong: &mut Vec<String>) -> Result {
    let tests = String::from_utf8_lossy(&process::read(&project.root.join(TESTS))?).into_owned();
    let mut pages = Project::files(&project.root, &["docs"], "md")?;
    pages.extend(Project::beside(&project.root, "md")?);
    for page in &pages {
        let is_included = tests.contains(&format!("include_str!(\"../../../{}\")", page.name));
        if book::has_examples(&page.text) && !is_included {
            wrong.push(format!("{} has Rust blocks and is not included in {TESTS}", page.name));
        }
    }
    Ok(())
}
