//! Shows the results of a run: errors, outputs and the summary.

use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;

use stanchion_deploy::{Assembly, Error, Report};

use crate::arguments::ReportingArguments;
use crate::exit::conclude;
use crate::file;
use crate::operator::Console;
use crate::output::out;
use crate::report::columns;

/// Shows the errors and outputs of stacks, writes the file of outputs and the summary, and returns the exit code.
///
/// # Errors
/// Returns an error if the file of outputs cannot be written.
pub(crate) fn results(
    console: &Console,
    assembly: &Assembly,
    report: &Report,
    reporting: &ReportingArguments,
) -> Result<ExitCode, Error> {
    let code = conclude(report);
    let outputs = by_name(assembly, console.outputs());
    if let Some(path) = &reporting.outputs_file {
        file::write_json(path, &outputs)?;
    }
    if !reporting.json {
        let rows: Vec<_> = outputs
            .into_iter()
            .flat_map(|(stack, all)| all.into_iter().map(move |it| [stack.clone(), it.0, it.1]))
            .collect();
        out!("{}", columns(&rows));
    }
    console.record_report(assembly, report);
    Ok(code)
}

/// Returns values by the names of stacks instead of their paths. Stacks that share a name keep their paths.
pub(crate) fn by_name<T>(assembly: &Assembly, by_path: BTreeMap<String, T>) -> BTreeMap<String, T> {
    let (mut once, mut shared) = (BTreeSet::new(), BTreeSet::new());
    for stack in assembly.stacks() {
        if !once.insert(stack.name.as_str()) {
            shared.insert(stack.name.as_str());
        }
    }
    let name = |path: String| match assembly.stack(&path).map(|it| it.name.as_str()) {
        Some(name) if !shared.contains(name) => name.to_owned(),
        _ => path,
    };
    by_path.into_iter().map(|(path, it)| (name(path), it)).collect()
}
