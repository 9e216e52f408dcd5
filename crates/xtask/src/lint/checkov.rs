//! Checks the templates of blueprints with checkov. `docs/checkov.md` explains each finding that stays.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::Value;
use stanchion_template::counted;

use super::{reset, snapshots};
use crate::process::{self, Error, Result};
use crate::python::Environment;

/// The packages to install, pinned by hash.
const REQUIREMENTS: &str = "crates/xtask/src/lint/checkov-requirements.txt";
/// The page with a table of the explained findings.
const PAGE: &str = "docs/checkov.md";

/// A check of checkov that failed, and the blueprint whose template it failed for.
type Failure = (String, String);

/// Runs checkov on the snapshots of blueprints, and compares its findings with the explained ones.
///
/// # Errors
///
/// Returns an error for a finding that the page does not explain, and for one that it explains and that does not occur.
pub(super) fn run(root: &Path, blueprints: &[String]) -> Result {
    let environment = Environment::prepare(root, ".venv-checkov", REQUIREMENTS)?;
    let folder = root.join("target/lint-checkov");
    reset(&folder)?;
    let mut count = 0;
    for (name, template) in snapshots(root)? {
        if blueprint_of(&name, blueprints).is_some() {
            process::write(&folder.join(format!("{name}.yaml")), template.as_bytes())?;
            count += 1;
        }
    }
    println!("checkov on {}", counted(count, "template"));
    let mut program = environment.program("checkov");
    let options = ["--framework", "cloudformation", "--output", "json", "--quiet", "--compact"];
    // Without this option, checkov asks a server for the descriptions of its checks.
    let options = options.into_iter().chain(["--skip-download", "--soft-fail"]);
    let text = process::output(program.args(options).arg("--directory").arg(&folder))?;
    let found = failures(&text)?;
    let page = String::from_utf8_lossy(&process::read(&root.join(PAGE))?).into_owned();
    let explained = explained(&page);
    let mut problems = Vec::new();
    for ((check, name), places) in &found {
        let blueprint = blueprint_of(name, blueprints).unwrap_or_default();
        let is_explained =
            explained.get(check).is_some_and(|it| it.contains("all") || it.contains(blueprint));
        if !is_explained {
            problems.push(format!("{PAGE} does not explain {check} of {blueprint}: {places}"));
        }
    }
    let occurring: BTreeSet<&String> = found.keys().map(|(check, _)| check).collect();
    for check in explained.keys().filter(|it| !occurring.contains(it)) {
        problems.push(format!("{PAGE} explains {check}, which does not occur"));
    }
    if problems.is_empty() { Ok(()) } else { Err(Error::Failed(problems.join("\n"))) }
}

/// Returns the blueprint that a snapshot belongs to: its name is the snapshot's name or the first words of it.
fn blueprint_of<'a>(snapshot: &str, blueprints: &'a [String]) -> Option<&'a str> {
    let is_of = |it: &&String| {
        snapshot.strip_prefix(it.as_str()).is_some_and(|it| it.is_empty() || it.starts_with('-'))
    };
    blueprints.iter().find(is_of).map(String::as_str)
}

/// Returns the failed checks in a report with the resources they failed for.
fn failures(report: &str) -> Result<BTreeMap<Failure, String>> {
    let failed = |error| Error::Failed(format!("checkov did not write a report: {error}"));
    let report: Value = serde_json::from_str(report).map_err(failed)?;
    let mut found: BTreeMap<Failure, String> = BTreeMap::new();
    for it in report["results"]["failed_checks"].as_array().into_iter().flatten() {
        let text = |key: &str| it[key].as_str().unwrap_or_default().to_owned();
        let path = PathBuf::from(text("file_path"));
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let places = found.entry((text("check_id"), name)).or_default();
        places.push_str(&format!(" {}", text("resource")));
    }
    if report["summary"]["passed"].as_u64().unwrap_or_default() == 0 {
        return Err(Error::Failed("checkov checked nothing".to_owned()));
    }
    Ok(found)
}

/// Returns the explained checks, each with its blueprints, from the table of the page.
fn explained(page: &str) -> BTreeMap<String, BTreeSet<String>> {
    let rows = page.lines().filter_map(|line| {
        let mut cells = line.split('|').map(str::trim).skip(1);
        let check = cells.next().filter(|it| it.starts_with("CKV"))?;
        let blueprints = cells.next()?.split(", ").map(|it| it.trim_matches('`').to_owned());
        Some((check.to_owned(), blueprints.collect()))
    });
    rows.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_and_the_report_are_read() {
        let page =
            "| Check | Blueprints | Reason |\n|---|---|---|\n| CKV_AWS_1 | `a-b`, `c` | why |";
        let blueprints = BTreeSet::from(["a-b".to_owned(), "c".to_owned()]);
        assert_eq!(explained(page), BTreeMap::from([("CKV_AWS_1".to_owned(), blueprints)]));
        let report = r#"{"results": {"failed_checks": [
            {"check_id": "CKV_AWS_1", "file_path": "/a-b-maximal.yaml", "resource": "A.B"}]},
            "summary": {"passed": 1}}"#;
        let failure = ("CKV_AWS_1".to_owned(), "a-b-maximal".to_owned());
        assert_eq!(failures(report).unwrap(), BTreeMap::from([(failure, " A.B".to_owned())]));
        assert!(failures(r#"{"summary": {"passed": 0}}"#).is_err());
        let names = ["a-b".to_owned(), "a".to_owned()];
        assert_eq!(blueprint_of("a-b-maximal", &names), Some("a-b"));
        assert_eq!(blueprint_of("ab", &names), None);
    }
}
