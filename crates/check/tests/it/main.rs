//! Tests of the public interface of the checks.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "tests")]

mod acknowledgements;
mod boot;
mod bounds;
mod cases;
mod cdk;
mod faults;
mod growth;
mod literals;
mod mounts;
mod nested;
mod own_rules;
mod packs;
mod parameters;
mod places;
mod proof;
mod proofs;
mod reports;
mod rules;
mod runs;
mod schema;
mod silence;
mod verdicts;

use stanchion_check::{Diagnostic, Diagnostics, check_file};
use stanchion_template::Template;

/// Returns the findings in a template.
#[track_caller]
fn findings(text: &str) -> Diagnostics {
    check_file(&Template::parse(text).unwrap(), "template.yaml")
}

/// Returns the findings of a rule in a template.
#[track_caller]
fn of_rule(text: &str, rule: &str) -> Vec<Diagnostic> {
    findings(text).into_iter().filter(|it| it.code.id == rule).collect()
}
