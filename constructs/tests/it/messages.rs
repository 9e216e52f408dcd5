//! The findings of wrong programs, as a person reads them.
//!
//! A case is a small wrong program. Its findings are compared with the snapshot of its service, and with the ids that
//! the case names. The codes are read from the source, so a code without a case fails.

mod batch;
mod blueprints;
mod buckets;
mod codebuild;
mod combined_alarms;
mod compute;
mod copies;
mod ecr;
mod ecs;
mod eks;
mod events;
mod http_api;
mod iam;
mod lambda;
mod load_balancing;
mod lustre;
mod management;
mod mounts;
mod network;
mod openzfs;
mod other_tools;
mod rds;
mod s3_files;
mod sagemaker;
mod scaling;
mod secrets_manager;
mod spot_fleet;
mod step_functions;
mod storage;
mod transfer;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use stanchion_constructs::construct::{Diagnostic, Diagnostics};
use stanchion_constructs::prelude::*;

use super::support::World;

/// Findings of a construct and of a rule about the same property that are two faults, with the reason.
const TWO_FAULTS: [(&str, &str, &str); 3] = [
    ("EFS-002", "EFS-004", "the mode is old with every throughput mode and storage class"),
    ("EFS-003", "EFS-004", "the mode is old with every throughput mode and storage class"),
    ("FSX-091", "FSX-093", "an option that does not exist, and root of clients"),
];

/// The cases of one service.
struct Messages {
    service: &'static str,
    text: String,
}

impl Messages {
    fn of(service: &'static str) -> Messages {
        Messages { service, text: String::new() }
    }

    /// A stack that is wrong, and the findings in order, such as `error[EFS-040]`.
    #[track_caller]
    fn wrong(&mut self, title: &str, ids: &[&str], build: impl FnOnce(&World)) {
        let world = World::new();
        build(&world);
        self.wrong_app(title, ids, &world.app);
    }

    /// The same for a whole app.
    #[track_caller]
    fn wrong_app(&mut self, title: &str, ids: &[&str], app: &App) {
        let findings = match app.synth() {
            Ok(assembly) => assembly.diagnostics().clone(),
            Err(diagnostics) => diagnostics,
        };
        assert_eq!(doubles(app, &findings), [""; 0], "{title}: a fault is reported twice");
        self.findings(title, ids, findings);
    }

    #[track_caller]
    fn findings(&mut self, title: &str, ids: &[&str], findings: impl Into<Diagnostics>) {
        let findings = findings.into();
        let name = |it: &Diagnostic| format!("{}[{}]", it.severity.name(), it.code.id);
        let found: Vec<String> = findings.iter().map(name).collect();
        assert_eq!(found, ids, "{title}: {findings}");
        self.text.push_str(&format!("# {title}\n{}\n\n", without_lines(&findings.to_string())));
    }

    /// Compares everything with the snapshot.
    fn review(self) {
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("../snapshots/messages");
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(self.service, self.text.trim_end()));
    }
}

/// Returns the findings of rules about a property about which a construct has reported already.
fn doubles(app: &App, reported: &Diagnostics) -> Vec<String> {
    // A construct names a property by the end of its path.
    let last = |it: &Diagnostic| it.property.as_deref()?.rsplit('.').next().map(str::to_owned);
    let is_double = |it: &Diagnostic, of: &Diagnostic| {
        let (inner, outer) = (it.construct.as_deref(), of.construct.as_deref());
        let is_inside = inner.zip(outer).is_some_and(|(it, of)| it.starts_with(of));
        is_inside && it.code != of.code && it.property.is_some() && last(it) == last(of)
    };
    let mut found = Vec::new();
    for it in app.check().iter().filter(|it| !reported.iter().any(|of| of == *it)) {
        for of in reported.iter().filter(|of| is_double(it, of)) {
            let names = (of.code.id, it.code.id);
            if !TWO_FAULTS.iter().any(|(of, it, _)| (*of, *it) == names) {
                let property = it.property.as_deref().unwrap_or_default();
                found.push(format!(
                    "{} and {} about {property}: {}",
                    of.code.id, it.code.id, it.message
                ));
            }
        }
    }
    found
}

/// A stack without findings: the limit of what a case next to it refuses.
#[track_caller]
fn fine(build: impl FnOnce(&World)) {
    let world = World::new();
    build(&world);
    assert_eq!(super::support::findings(&world.app), [""; 0]);
}

/// The text with `..` for lines and columns of Rust files, which change with every case that is added.
fn without_lines(text: &str) -> String {
    let mut parts = text.split(".rs:");
    let mut result = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let rest = part.trim_start_matches(|it: char| it.is_ascii_digit() || it == ':');
        result.push_str(".rs:..");
        result.push_str(rest);
    }
    result
}

#[test]
fn every_code_has_a_case() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sources = Vec::new();
    files(&root.join("src"), "rs", &mut sources);
    let mut codes = BTreeSet::new();
    for file in sources {
        let text = fs::read_to_string(file).unwrap();
        // An acknowledgement names a finding of a rule and reports nothing.
        let reports = |line: &&str| !line.trim_start().starts_with("//");
        let lines = text.lines().filter(reports).filter(|it| !it.contains("acknowledge("));
        codes.extend(lines.flat_map(|it| it.split("code::").skip(1)).filter_map(id));
    }
    assert!(codes.len() > 100, "the codes were not found in the source: {}", codes.len());
    // A case names the ids of its findings, and its text goes into the snapshot.
    let mut cases = Vec::new();
    files(&root.join("tests/it/messages"), "rs", &mut cases);
    let texts: String = cases.iter().map(|it| fs::read_to_string(it).unwrap()).collect();
    let missing: Vec<_> = codes.iter().filter(|it| !texts.contains(&format!("[{it}]"))).collect();
    assert!(missing.is_empty(), "codes whose message no case shows: {missing:?}");
}

/// The id of the constant at the start of a text: `EFS-040` of `EFS_040, ..`.
fn id(text: &str) -> Option<String> {
    let name = text.get(..7)?;
    let (family, number) = name.split_once('_')?;
    let is_id = family.bytes().all(|it| it.is_ascii_uppercase() || it.is_ascii_digit())
        && number.bytes().all(|it| it.is_ascii_digit());
    is_id.then(|| format!("{family}-{number}"))
}

fn files(folder: &Path, ending: &str, list: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, ending, list);
        } else if path.extension().is_some_and(|it| it == ending) {
            list.push(path);
        }
    }
    list.sort();
}
