//! The report of every rule in the form that users read, for each failing case in `crates/check/cases`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use stanchion_check::{Examples, rules};

use super::support::synth_in;

/// Returns the failing cases by the family of their rule: file name and text.
fn cases() -> BTreeMap<String, Vec<(String, String)>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../check/cases");
    let mut families: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if let Some((id, _)) = name.split_once(".fails") {
            let family = id.split_once('-').unwrap().0.to_owned();
            let text = Examples::expand(&fs::read_to_string(&path).unwrap());
            families.entry(family).or_default().push((name, text));
        }
    }
    families.values_mut().for_each(|it| it.sort());
    families
}

/// Returns for each case the parts of its report that are about the rule in the name of the case.
fn reports(cases: &[(String, String)]) -> String {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in cases {
        fs::write(folder.path().join(name), text).unwrap();
    }
    let names = cases.iter().map(|(name, _)| name.as_str());
    let arguments: Vec<&str> = ["check"].into_iter().chain(names).collect();
    let run = synth_in(folder.path(), &arguments);
    let parts: Vec<&str> = run.stderr.split("\n\n").collect();
    let mut text = String::new();
    for (name, _) in cases {
        let id = name.split('.').next().unwrap();
        let is_its = |it: &&&str| {
            let title = it.lines().next().unwrap_or_default();
            title.contains(&format!("[{id}]")) && it.contains(&format!("--> {name}:"))
        };
        let found: Vec<&str> = parts.iter().filter(is_its).copied().collect();
        assert!(!found.is_empty(), "no report of {name}:\n{}", run.stderr);
        text.push_str(&format!("# {name}\n{}\n\n", found.join("\n\n")));
    }
    text.trim_end().to_owned()
}

#[test]
fn every_rule_reports_as_reviewed() {
    let cases = cases();
    let mut shown = BTreeSet::new();
    let mut changed = Vec::new();
    for (family, cases) in &cases {
        let text = reports(cases);
        shown.extend(cases.iter().map(|(name, _)| name.split('.').next().unwrap()));
        // All families are compared before the test fails, so that one run shows all changes.
        let check = || {
            insta::with_settings!({ snapshot_path => "../snapshots/findings",
                prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(family.as_str(), text);
            });
        };
        if catch_unwind(AssertUnwindSafe(check)).is_err() {
            changed.push(family);
        }
    }
    assert!(changed.is_empty(), "these families changed: {changed:?}");
    let all = rules();
    let missing: Vec<&str> =
        all.iter().map(|it| it.code.id).filter(|it| !shown.contains(it)).collect();
    assert!(missing.is_empty(), "rules whose report no snapshot shows: {missing:?}");
}

#[test]
fn every_snapshot_has_a_family() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots/findings");
    let files = fs::read_dir(folder).unwrap().map(|it| it.unwrap().file_name());
    let names = files.filter_map(|it| Some(it.to_str()?.strip_suffix(".snap")?.to_owned()));
    assert_eq!(names.collect::<BTreeSet<_>>(), cases().into_keys().collect::<BTreeSet<_>>());
}
