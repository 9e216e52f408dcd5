//! The checks as their users meet them.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "tests")]

mod acknowledgements;
mod faults;
mod literals;
mod mounts;
mod places;
mod reports;
mod rules;
mod silence;

use stanchion_check::{Diagnostic, Diagnostics, check_file};
use stanchion_template::Template;

/// What is found in a template.
#[track_caller]
fn findings(text: &str) -> Diagnostics {
    check_file(&Template::parse(text).unwrap(), "template.yaml")
}

/// The findings of a rule.
#[track_caller]
fn of_rule(text: &str, rule: &str) -> Vec<Diagnostic> {
    findings(text).into_iter().filter(|it| it.code.id == rule).collect()
}
