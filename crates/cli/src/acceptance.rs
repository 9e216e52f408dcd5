//! The decision which findings make a run fail.

use stanchion_check::{Acknowledgement, Diagnostic, Diagnostics, Place, RuleSet, Severity};
use stanchion_template::Span;

use crate::arguments::{Denied, FindingArguments};
use crate::failure::Failure;
use crate::input::Data;

/// The settings that decide which findings make a run fail.
#[derive(Default)]
pub(crate) struct Acceptance {
    denies_warnings: bool,
    /// The name of the file with acknowledgements, and the places of its entries.
    file: String,
    places: Vec<Span>,
    acknowledged: Vec<Acknowledgement>,
}

impl Acceptance {
    pub(crate) fn new(
        arguments: &FindingArguments,
        rules: &RuleSet,
    ) -> Result<Acceptance, Failure> {
        let denies_warnings = arguments.deny == Some(Denied::Warnings);
        let acceptance = match &arguments.acknowledge {
            Some(file) => read(file, rules)?,
            None => Acceptance::default(),
        };
        Ok(Acceptance { denies_warnings, ..acceptance })
    }

    /// Returns the findings about entries of the file that match none of the findings of a run. An entry that names a file
    /// counts only if the run includes this file.
    pub(crate) fn unused<'a>(
        &self,
        files: &[&str],
        findings: &(impl Iterator<Item = &'a Diagnostic> + Clone),
    ) -> Diagnostics {
        let is_here = |entry: &Acknowledgement| {
            entry.file.as_deref().is_none_or(|it| files.iter().any(|file| file.ends_with(it)))
        };
        let unused =
            self.acknowledged.iter().zip(&self.places).filter(|(entry, _)| {
                is_here(entry) && !findings.clone().any(|it| entry.covers(it))
            });
        let found =
            unused.map(|(it, span)| it.unused().at(Place::spanning(self.file.clone(), *span)));
        Diagnostics::from(found.collect::<Vec<_>>())
    }

    /// Returns the acknowledgements of the file.
    pub(crate) fn acknowledged(&self) -> &[Acknowledgement] {
        &self.acknowledged
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

fn read(file: &std::path::Path, rules: &RuleSet) -> Result<Acceptance, Failure> {
    let data = Data::read(file)?;
    let list: Vec<Acknowledgement> = data.of().map_err(|it| {
        data.wrong(format!("the file must be a list of {{rule, reason, resource, file}}: {it}"))
    })?;
    let wrong_entries: Vec<String> = list.iter().flat_map(|it| problems(it, rules)).collect();
    if !wrong_entries.is_empty() {
        return Err(data.wrong(wrong_entries.join("; ")));
    }
    Ok(Acceptance {
        denies_warnings: false,
        file: data.name,
        places: data.places,
        acknowledged: list,
    })
}

/// Returns the problems of an entry: the finding does not exist, or there is no reason.
fn problems(entry: &Acknowledgement, rules: &RuleSet) -> Vec<String> {
    let mut problems: Vec<String> =
        rules.unknown_id(&entry.rule).iter().map(ToString::to_string).collect();
    if entry.reason.trim().is_empty() {
        problems.push(format!("the acknowledgement of {} has no reason", entry.rule));
    }
    problems
}
