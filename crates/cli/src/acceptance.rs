//! The decision which findings make a run fail.

use stanchion_check::{Acknowledgement, Diagnostics, Severity, code};
use stanchion_template::{json, parse};

use crate::arguments::{Denied, FindingArguments};
use crate::failure::Failure;
use crate::input;

/// The settings that decide which findings make a run fail.
pub(crate) struct Acceptance {
    denies_warnings: bool,
    acknowledged: Vec<Acknowledgement>,
}

impl Acceptance {
    pub(crate) fn new(arguments: &FindingArguments) -> Result<Acceptance, Failure> {
        let acknowledged = match &arguments.acknowledge {
            Some(file) => read(file)?,
            None => Vec::new(),
        };
        Ok(Acceptance { denies_warnings: arguments.deny == Some(Denied::Warnings), acknowledged })
    }

    /// Marks the findings that are acknowledged.
    pub(crate) fn apply(&self, findings: Diagnostics) -> Diagnostics {
        findings.acknowledge(&self.acknowledged)
    }

    /// Returns true if one of the findings makes the run fail.
    pub(crate) fn denies(&self, findings: &Diagnostics) -> bool {
        let is_denied = |severity| severity == Severity::Warning && self.denies_warnings;
        findings
            .iter()
            .any(|it| it.is_error() || (it.acknowledged.is_none() && is_denied(it.severity)))
    }
}

fn read(file: &std::path::Path) -> Result<Vec<Acknowledgement>, Failure> {
    let (name, bytes) = input::read(file)?;
    let wrong = |what: String| Failure::could_not_run(format!("{name}: {what}"));
    let parsed = parse(&bytes).map_err(|errors| {
        let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
        wrong(errors.join("; "))
    })?;
    let value = serde_json::from_str(&json::to_compact_string(&parsed.node));
    let list: Vec<Acknowledgement> = value.and_then(serde_json::from_value).map_err(|it| {
        wrong(format!("the file must be a list of {{rule, reason, resource, file}}: {it}"))
    })?;
    let wrong_entries: Vec<String> = list.iter().flat_map(problems).collect();
    if wrong_entries.is_empty() { Ok(list) } else { Err(wrong(wrong_entries.join("; "))) }
}

/// Returns the problems of an entry: the finding does not exist, or there is no reason.
fn problems(entry: &Acknowledgement) -> Vec<String> {
    let mut problems = Vec::new();
    if code::find(&entry.rule).is_none() {
        let near = code::nearest(&entry.rule).map(|it| format!("; did you mean {}?", it.id));
        let near = near.unwrap_or_default();
        problems.push(format!("the finding {:?} does not exist{near}", entry.rule));
    }
    if entry.reason.trim().is_empty() {
        problems.push(format!("the acknowledgement of {} has no reason", entry.rule));
    }
    problems
}
