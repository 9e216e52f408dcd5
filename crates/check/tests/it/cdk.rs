//! The CDK's own output has no error, and every warning has a reason: `verdicts/cdk`.

use std::collections::BTreeSet;
use std::path::Path;

use stanchion_check::{Severity, check_file, explain_mounts};
use stanchion_template::Template;

/// The verdicts, by line.
const VERDICTS: &str = include_str!("../../verdicts/cdk/verdicts.txt");

fn templates() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("verdicts/cdk");
    let mut templates: Vec<(String, String)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|it| it.unwrap().path())
        .filter(|it| it.extension().is_some_and(|it| it == "json"))
        .map(|it| {
            let name = it.file_stem().unwrap().to_str().unwrap().to_owned();
            (name, std::fs::read_to_string(it).unwrap())
        })
        .collect();
    templates.sort();
    templates
}

/// Returns the parts of the verdicts on a template that have this verb: what is before and after another word.
fn verdicts(name: &str, verb: &str, word: &str) -> Vec<(&'static str, &'static str)> {
    let start = format!("{name} {verb} ");
    VERDICTS
        .lines()
        .filter_map(|it| it.strip_prefix(&start))
        .map(|it| it.split_once(&format!(" {word} ")).unwrap())
        .collect()
}

#[test]
fn every_finding_has_a_reason() {
    let mut wrong = Vec::new();
    for (name, text) in templates() {
        let parsed = Template::parse(&text).unwrap();
        let explained = verdicts(&name, "finds", "because");
        let mut found = BTreeSet::new();
        for it in check_file(&parsed, &name).iter().filter(|it| it.severity != Severity::Info) {
            assert_ne!(it.severity, Severity::Error, "{name}: {it:?}");
            found.insert(it.code.id);
            if !explained.iter().any(|(rule, _)| *rule == it.code.id) {
                wrong.push(format!("{name}: {} {:?} {}", it.code.id, it.logical_id, it.message));
            }
        }
        for (rule, _) in explained.iter().filter(|(rule, _)| !found.contains(rule)) {
            wrong.push(format!("{name}: {rule} is no longer found; remove the line"));
        }
    }
    assert!(wrong.is_empty(), "verdicts/cdk/verdicts.txt differs:\n{}", wrong.join("\n"));
}

#[test]
fn every_mount_is_seen() {
    for (name, text) in templates() {
        let explained = explain_mounts(&Template::parse(&text).unwrap().template);
        let seen: Vec<(&str, &str)> =
            explained.lines().filter_map(|it| it.split_once(" mounts ")).collect();
        for (client, storage) in verdicts(&name, "mounts", "on") {
            let is_seen =
                seen.iter().any(|(by, on)| by.starts_with(client) && on.starts_with(storage));
            assert!(
                is_seen,
                "{name}: the mount of {storage} by {client} is not seen:\n{explained}"
            );
        }
    }
}

#[test]
fn every_verdict_is_on_a_template() {
    let templates = templates();
    assert_eq!(templates.len(), 10);
    for line in VERDICTS.lines().filter(|it| !it.starts_with('#')) {
        let (name, _) = line.split_once(' ').unwrap();
        assert!(templates.iter().any(|(it, _)| it == name), "{line}");
    }
}
