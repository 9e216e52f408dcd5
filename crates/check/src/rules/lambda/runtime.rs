//! Runtimes of functions.

use std::collections::BTreeSet;

use super::FUNCTION;
use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::facts::runtime::{AGED, Phase};
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::LAM_013, runtime)];

fn runtime(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let mut warned = BTreeSet::new();
    for it in cx.of(FUNCTION) {
        let Some(name) = it.text("Runtime") else { continue };
        let Some(aged) = AGED.iter().find(|it| it.name == name) else { continue };
        let since = aged.since;
        // Functions that exist keep running, so only a runtime without updates fails for certain.
        let (severity, what) = match aged.phase {
            Phase::Ended => {
                (Severity::Error, format!("Lambda has not supported {name} since {since}"))
            }
            Phase::Frozen => (
                Severity::Warning,
                format!("Lambda has not created functions with {name} since {since}"),
            ),
            Phase::Deprecated => {
                (Severity::Warning, format!("the deprecation date of {name} is {since}"))
            }
        };
        // Functions that keep running for now have one finding for each runtime.
        if severity != Severity::Error && !warned.insert(name) {
            continue;
        }
        findings.on(&it, "Runtime", what).severity(severity).found(name).allowed(aged.successor);
    }
}
