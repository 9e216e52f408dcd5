//! The reference pages of the findings and of the compliance packs, generated from the registry.

mod compliance;
mod families;
mod findings;

use std::collections::BTreeSet;
use std::path::Path;

use stanchion_check::{Rule, rules};

use crate::process::{Error, Result, read, write};

/// The folder of the findings. It has an index and a page for each family.
const FINDINGS: &str = "docs/findings";
const COMPLIANCE: &str = "docs/compliance.md";

/// Writes the pages. With `check`, fails if one is not current, or if the comparison with cfn-lint names other rules.
pub(crate) fn run(root: &Path, check: bool) -> Result {
    if check {
        compared(root)?;
    }
    let pages = findings::pages()?;
    for page in &pages {
        current(root, &format!("{FINDINGS}/{}", page.name), &page.text, check)?;
    }
    let names: BTreeSet<&str> = pages.iter().map(|it| &*it.name).collect();
    no_others(&root.join(FINDINGS), &names, check)?;
    current(root, COMPLIANCE, &compliance::page(), check)
}

/// Removes pages of families that no longer exist. With `check`, fails if there are any.
fn no_others(folder: &Path, names: &BTreeSet<&str>, check: bool) -> Result {
    let failed = |source| Error::File { path: folder.to_path_buf(), source };
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        match (names.contains(&*name), check) {
            (true, _) => {}
            (false, true) => {
                let name = path.display();
                return Err(Error::Failed(format!(
                    "{name} is not a page of findings; run `cargo xtask reference`"
                )));
            }
            (false, false) => std::fs::remove_file(&path).map_err(failed)?,
        }
    }
    Ok(())
}

/// Writes a page. With `check`, fails if the page is not current.
fn current(root: &Path, name: &str, page: &str, check: bool) -> Result {
    let path = root.join(name);
    let is_current = read(&path).is_ok_and(|it| it == page.as_bytes());
    match (is_current, check) {
        (true, _) => Ok(()),
        (false, false) => write(&path, page.as_bytes()),
        (false, true) => {
            Err(Error::Failed(format!("{name} is not current; run `cargo xtask reference`")))
        }
    }
}

/// Fails unless the comparison with cfn-lint has a row for each rule, with its title.
fn compared(root: &Path) -> Result {
    let text = String::from_utf8_lossy(&read(&root.join("COMPARE.md"))?).into_owned();
    let is_missing =
        |rule: &&&Rule| !text.contains(&format!("| {} | {} |", rule.code.id, rule.code.title));
    let rules = rules();
    let missing: Vec<&str> = rules.iter().filter(is_missing).map(|it| it.code.id).collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(Error::Failed(format!(
        "COMPARE.md does not have the titles of {}; run `cargo xtask compare`",
        missing.join(", ")
    )))
}
