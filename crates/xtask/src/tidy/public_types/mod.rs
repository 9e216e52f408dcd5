//! Checks that types and traits of other crates occur in public signatures only if a list gives a reason.
//!
//! The check reads rustdoc's JSON, so re-exports, aliases and `use` lines hide nothing. The list is
//! `package.metadata.cargo_check_external_types` in `Cargo.toml`, which the tool `cargo-check-external-types` reads,
//! too.

mod listed;
mod rustdoc;
mod shown;

use super::project::Project;
use crate::process::Result;

pub(crate) use rustdoc::{is_asked as is_rustdoc, run as run_rustdoc};

pub(super) fn check(project: &Project, wrong: &mut Vec<String>) -> Result {
    let (libraries, target) = listed::read(&project.root)?;
    rustdoc::document(&project.root, &libraries)?;
    for library in &libraries {
        let shown = shown::read(&target, library)?;
        for path in shown.keys().filter(|path| !library.allows(path)) {
            let places = shown[path].iter().map(String::as_str).collect::<Vec<_>>().join(", ");
            wrong.push(format!(
                "{}: {path} occurs in public signatures ({places}); use a type of this crate, or list it with a reason",
                library.manifest
            ));
        }
        for entry in library.allowed.iter().filter(|entry| !entry.covers_any(shown.keys())) {
            wrong.push(format!(
                "{}: {} occurs in no public signature; remove it from the list",
                library.manifest, entry.pattern
            ));
        }
        for entry in library.allowed.iter().filter(|entry| !entry.has_reason) {
            wrong.push(format!(
                "{}: {} has no reason; add a comment before or after the entry",
                library.manifest, entry.pattern
            ));
        }
    }
    Ok(())
}
