//! Small templates with known verdicts: `verdicts/expected.txt` has the findings in each of them.
//!
//! - `valid`: templates that deploy. No finding is an error.
//! - `faults`: faults that users reported, each beside its repair in `NAME.fixed.yaml`, which has no error.
//! - `missing`: faults that are easy to overlook.
//! - `language`: one thing written in many ways.
//! - `audit`: values at the edges of what services accept.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use stanchion_check::{Severity, check_file};
use stanchion_template::Template;

const EXPECTED: &str = include_str!("../../verdicts/expected.txt");

const GROUPS: [&str; 5] = ["audit", "faults", "language", "missing", "valid"];

/// Returns the findings of each template: the ids in order, errors with an exclamation mark, without information.
fn found() -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("verdicts");
    let mut all = BTreeMap::new();
    for group in GROUPS {
        for entry in std::fs::read_dir(root.join(group)).unwrap() {
            let path = entry.unwrap().path();
            let name = format!("{group}/{}", path.file_name().unwrap().to_str().unwrap());
            let parsed = Template::parse(std::fs::read(&path).unwrap());
            let ids: BTreeSet<String> = match &parsed {
                Ok(parsed) => check_file(parsed, &name)
                    .iter()
                    .filter(|it| it.severity != Severity::Info && it.acknowledged.is_none())
                    .map(|it| {
                        let mark = if it.severity == Severity::Error { "!" } else { "" };
                        format!("{}{mark}", it.code.id)
                    })
                    .collect(),
                Err(_) => BTreeSet::from(["TPL-001!".to_owned()]),
            };
            all.insert(name, ids.into_iter().collect::<Vec<_>>().join(" "));
        }
    }
    all
}

fn expected() -> BTreeMap<String, String> {
    let entry = |line: &str| {
        let (name, ids) = line.split_once(':').unwrap();
        (name.to_owned(), ids.trim().to_owned())
    };
    EXPECTED.lines().filter(|it| !it.starts_with('#')).map(entry).collect()
}

#[test]
fn every_template_has_its_verdict() {
    let (found, expected) = (found(), expected());
    let names: BTreeSet<&String> = found.keys().chain(expected.keys()).collect();
    let mut wrong = String::new();
    for name in names {
        let (found, expected) = (found.get(name), expected.get(name));
        if found != expected {
            writeln!(wrong, "{name}: expected {expected:?}, found {found:?}").unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn templates_that_deploy_have_no_error() {
    for (name, ids) in expected() {
        let deploys = name.starts_with("valid/") || name.ends_with(".fixed.yaml");
        assert!(!deploys || !ids.contains('!'), "{name}: {ids}");
    }
}

#[test]
fn every_fault_is_found() {
    for (name, ids) in expected() {
        let is_fault = name.starts_with("missing/")
            || name.starts_with("faults/") && !name.ends_with(".fixed.yaml")
            || name.to_lowercase().contains("broken");
        assert!(!is_fault || !ids.is_empty(), "{name}");
    }
}
