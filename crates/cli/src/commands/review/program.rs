//! The stacks of a program as one side of a review.

use std::collections::{BTreeMap, BTreeSet};

use stanchion_core::{App, Format};
use stanchion_review::Source;
use stanchion_template::Template;

use super::code;
use super::git;
use super::side::{self, Side, Sources};
use crate::failure::Failure;
use crate::report;

/// Returns what a program synthesizes now, by stack name.
pub(super) fn sources(app: &App) -> Result<Sources, Failure> {
    let assembly = app.synth().map_err(|diagnostics| {
        report::diagnostics(&diagnostics, None);
        Failure::Findings
    })?;
    let mut all = BTreeMap::new();
    for stack in assembly.stacks() {
        let file = format!("{}.template.yaml", stack.name);
        // The places are those of the template as it is written.
        let text = Format::Yaml.write(&stack.template);
        let mut source = match Template::parse(text) {
            Ok(parsed) => Source::parsed(file, parsed),
            Err(_) => Source { file, template: stack.template.clone(), ..Source::default() },
        };
        if let Some(origins) = assembly.provenance().stacks.get(&stack.path) {
            source.code = code::of_stack(origins);
        }
        all.insert(stack.name.clone(), source);
    }
    Ok(all)
}

/// Reads the templates of the same stacks before the change. Of a revision without a path, they are the files
/// `NAME.template.yaml` or `.json`, in whatever folder they are.
pub(super) fn before(old: &Side, stacks: &Sources) -> Result<Sources, Failure> {
    let names: BTreeSet<&str> = stacks.keys().map(String::as_str).collect();
    let found = match old {
        Side::Git { revision, path: None } => committed(revision, &names)?,
        // The path of the other side is needed only without a path of its own.
        other => other.read(other)?,
    };
    // Templates in folders of an assembly have the name of the stack at the end.
    let plain = |name: String| match name.rsplit('/').next() {
        Some(last) if names.contains(last) => last.to_owned(),
        _ => name,
    };
    Ok(found.into_iter().map(|(name, it)| (plain(name), it)).collect())
}

fn committed(revision: &str, names: &BTreeSet<&str>) -> Result<Sources, Failure> {
    let folder = git::object(revision, "");
    let files = git::list(&folder)?;
    let is_one = |file: &&String| {
        let name = file.rsplit('/').next().unwrap_or(file);
        let stack = name.strip_suffix(".template.yaml").or(name.strip_suffix(".template.json"));
        stack.is_some_and(|it| names.contains(it))
    };
    let files: Vec<&String> = files.iter().filter(is_one).collect();
    let folders: BTreeSet<&str> =
        files.iter().map(|it| it.rsplit_once('/').map_or("", |it| it.0)).collect();
    let choices = |folders: &BTreeSet<&str>| -> Vec<String> {
        folders
            .iter()
            .map(|it| format!("git:{revision}:{}", if it.is_empty() { "." } else { it }))
            .collect()
    };
    match folders.len() {
        0 => Err(Failure::could_not_run(format!(
            "{revision} has no file NAME.template.yaml or NAME.template.json for the stacks {}\n  help: Use git:{revision}:PATH",
            names.iter().copied().collect::<Vec<_>>().join(", ")
        ))),
        1 => {
            let names: Vec<String> = files.into_iter().cloned().collect();
            side::several(&format!("git:{revision}"), &names, |it| git::read_in(&folder, it))
        }
        _ => Err(Failure::could_not_run(format!(
            "{revision} has templates of the stacks in several folders\n  help: Use one of {}",
            choices(&folders).join(", ")
        ))),
    }
}
