//! Types and traits of other crates show in a public signature only where a list says why.
//!
//! What shows is read from rustdoc's JSON, so neither re-exports nor aliases nor `use` lines hide anything. The list is
//! `package.metadata.cargo_check_external_types` in `Cargo.toml`, as the tool `cargo-check-external-types` reads it.

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
                "{}: {path} shows in public signatures ({places}): use a type of this crate, or list it with the reason",
                library.manifest
            ));
        }
        for entry in library.allowed.iter().filter(|entry| !entry.covers_any(shown.keys())) {
            wrong.push(format!(
                "{}: {} shows in no public signature: remove it from the list",
                library.manifest, entry.pattern
            ));
        }
        for entry in library.allowed.iter().filter(|entry| !entry.has_reason) {
            wrong.push(format!(
                "{}: {} has no reason: add a comment before the entry or behind it",
                library.manifest, entry.pattern
            ));
        }
    }
    Ok(())
}
