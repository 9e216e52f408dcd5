//! Runtimes of functions.

use std::collections::BTreeMap;

use super::FUNCTION;
use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::facts::runtime::{AGED, Phase, Runtime};
use crate::rule::{Findings, Rule};
use crate::view::Resource;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::LAM_013, runtime)];

fn runtime(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let mut by_name: BTreeMap<&str, Vec<Resource<'_>>> = BTreeMap::new();
    for it in cx.of(FUNCTION) {
        if let Some(name) = it.text("Runtime") {
            by_name.entry(name).or_default().push(it);
        }
    }
    for aged in &AGED {
        let Some(functions) = by_name.get(aged.name) else { continue };
        let Runtime { name, since, .. } = aged;
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
                (Severity::Info, format!("the deprecation date of {name} is {since}"))
            }
        };
        // Functions that keep running for now have one finding for each runtime.
        let count = if severity == Severity::Error { functions.len() } else { 1 };
        for it in functions.iter().take(count) {
            let entry = findings.on(it, "Runtime", what.clone()).severity(severity);
            let others: Vec<&str> = functions.iter().skip(count).map(|it| it.id).collect();
            let entry = match others.as_slice() {
                [] => entry.found(name),
                others => entry.found(format!("{name}, also in {}", some(others))),
            };
            entry.allowed(aged.successor);
        }
    }
}

/// Returns the first names, and the number of the rest.
fn some(names: &[&str]) -> String {
    const MOST: usize = 8;
    let first = names.iter().take(MOST).copied().collect::<Vec<_>>().join(", ");
    match names.len().checked_sub(MOST) {
        None | Some(0) => first,
        Some(more) => format!("{first} and {more} more"),
    }
}
