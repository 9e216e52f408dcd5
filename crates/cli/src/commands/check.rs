//! The command `check`: checks template files.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

use clap::{Args, ValueEnum};
use stanchion_check::report::{to_json, to_sarif};
use stanchion_check::{Diagnostics, NestedTemplate, Parameters, RuleSet};
use stanchion_core::in_parallel;
use stanchion_template::Template;

use crate::acceptance::Acceptance;
use crate::arguments::FindingArguments;
use crate::failure::Failure;
use crate::report::{self, Source};
use crate::{input, output};

#[derive(Args, Debug)]
pub(crate) struct CheckArguments {
    /// The templates in YAML or JSON: files or patterns, or `-` for standard input.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    /// The format of the report. Text goes to standard error, and the other formats go to standard output.
    #[arg(long, short, value_enum, default_value_t = ReportFormat::Text)]
    format: ReportFormat,

    /// A file with the values of the template's parameters, in YAML or JSON. Each value is checked, and the values
    /// decide which conditions are true.
    #[arg(long, value_name = "FILE")]
    parameters: Option<PathBuf>,

    #[command(flatten)]
    findings: FindingArguments,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum ReportFormat {
    /// Text for people.
    Text,
    /// One JSON document.
    Json,
    /// SARIF 2.1.0.
    Sarif,
}

/// A file that was read, with its findings.
struct Checked {
    name: String,
    text: String,
    diagnostics: Diagnostics,
    /// The templates of nested stacks that are files.
    nested: Vec<PathBuf>,
}

impl CheckArguments {
    /// Checks every file and shows the findings.
    pub(crate) fn run(&self, rules: RuleSet) -> Result<(), Failure> {
        let rules = &self.findings.pack.iter().fold(rules, |rules, it| rules.with_pack(*it));
        let acceptance = Acceptance::new(&self.findings, rules)?;
        let files = input::expand(&self.files)?;
        let parameters = self.parameters.as_deref().map(read_parameters).transpose()?;
        if parameters.is_some() && files.len() != 1 {
            return Err(Failure::could_not_run("`--parameters` is only valid with one template"));
        }
        let (mut checked, mut unread) = all(&files, rules, &acceptance, parameters.as_ref());
        let mut seen: BTreeSet<PathBuf> = files.iter().map(|it| canonical(it)).collect();
        let mut at = 0;
        while at < checked.len() {
            let nested = checked[at..].iter().flat_map(|it| it.nested.iter().cloned());
            let new: Vec<PathBuf> = nested.filter(|it| seen.insert(canonical(it))).collect();
            at = checked.len();
            let (more, failed) = all(&new, rules, &acceptance, None);
            checked.extend(more);
            unread.extend(failed);
        }
        let names: Vec<&str> = checked.iter().map(|it| it.name.as_str()).collect();
        let of_files = checked.iter().flat_map(|it| it.diagnostics.iter());
        // A file that was not read, or another value of a parameter, can have the finding.
        let unused = if unread.is_empty() && parameters.is_none() {
            acceptance.unused(&names, &of_files)
        } else {
            Diagnostics::default()
        };
        let findings = || of_files.clone().chain(unused.iter());
        match self.format {
            ReportFormat::Text => {
                for file in &checked {
                    let source = Source::new(&file.name, file.text.as_str());
                    report::diagnostics(&file.diagnostics, Some(&source));
                }
                report::diagnostics(&unused, None);
                report::summary(checked.len(), &findings().collect::<Vec<_>>());
            }
            ReportFormat::Json => output::print(&to_json(findings()))?,
            ReportFormat::Sarif => output::print(&to_sarif(findings()))?,
        }
        // The findings of readable files are shown before the errors of unreadable ones.
        if !unread.is_empty() {
            return Err(Failure::could_not_run(unread.join("\n")));
        }
        let is_denied = checked.iter().any(|it| acceptance.denies(&it.diagnostics));
        if is_denied { Err(Failure::Findings) } else { Ok(()) }
    }
}

/// Checks files in parallel. The results have the order of the files. Also returns the errors of files that could not
/// be read.
fn all(
    files: &[PathBuf],
    rules: &RuleSet,
    acceptance: &Acceptance,
    parameters: Option<&Parameters>,
) -> (Vec<Checked>, Vec<String>) {
    let results = in_parallel(files, |file| one(file, rules, acceptance, parameters));
    let (mut checked, mut unread) = (Vec::new(), Vec::new());
    for result in results {
        match result {
            Ok(file) => checked.push(file),
            Err(failure) => unread.push(failure.to_string()),
        }
    }
    (checked, unread)
}

fn one(
    file: &Path,
    rules: &RuleSet,
    acceptance: &Acceptance,
    parameters: Option<&Parameters>,
) -> Result<Checked, Failure> {
    let (name, bytes) = input::read(file)?;
    let mut nested = Vec::new();
    let diagnostics = match Template::parse(&bytes) {
        Ok(parsed) => {
            let own = match parameters {
                Some(parameters) => rules.check_file_with(&parsed, &name, parameters),
                None => rules.check_file(&parsed, &name),
            };
            let folder = file.parent().unwrap_or(Path::new(""));
            let mut templates = BTreeMap::new();
            for stack in stanchion_check::nested_stacks(&parsed.template) {
                let path = joined(folder, &stack.path);
                let template = match recursion(file, &path).filter(|_| !stack.is_conditional) {
                    Some(way) => NestedTemplate::Recursive(way),
                    None => nested_template(&path),
                };
                if !matches!(template, NestedTemplate::Unreadable(_)) {
                    nested.push(path);
                }
                templates.insert(stack.logical_id, template);
            }
            let of_nested = stanchion_check::check_nested(&parsed, &name, &templates);
            Diagnostics::from(own.into_iter().chain(of_nested).collect::<Vec<_>>())
        }
        Err(errors) => Diagnostics::from(input::unreadable(&errors, &name)),
    };
    let diagnostics = acceptance.apply(diagnostics);
    Ok(Checked { name, text: String::from_utf8_lossy(&bytes).into_owned(), diagnostics, nested })
}

/// Returns a path relative to a folder, without steps to the same folder.
fn joined(folder: &Path, path: &str) -> PathBuf {
    let whole = folder.join(path);
    whole.components().filter(|it| *it != Component::CurDir).collect()
}

/// Returns the files through which a nested template contains the outer one, without a condition on the way.
fn recursion(outer: &Path, nested: &Path) -> Option<Vec<String>> {
    let target = canonical(outer);
    let mut seen = BTreeSet::new();
    let mut open = vec![(nested.to_owned(), vec![nested.display().to_string()])];
    while let Some((path, way)) = open.pop() {
        let known = canonical(&path);
        if known == target {
            return Some(way);
        }
        if !seen.insert(known) {
            continue;
        }
        let NestedTemplate::Read(template) = nested_template(&path) else { continue };
        let folder = path.parent().unwrap_or(Path::new(""));
        for stack in stanchion_check::nested_stacks(&template) {
            if !stack.is_conditional {
                let next = joined(folder, &stack.path);
                let way = way.iter().cloned().chain([next.display().to_string()]).collect();
                open.push((next, way));
            }
        }
    }
    None
}

/// Reads the template of a nested stack.
fn nested_template(path: &Path) -> NestedTemplate {
    if !path.exists() {
        return NestedTemplate::Unreadable("the file does not exist".to_owned());
    }
    match input::read(path) {
        Ok((_, bytes)) => match Template::parse(&bytes) {
            Ok(parsed) => NestedTemplate::Read(parsed.template),
            Err(_) => NestedTemplate::Invalid,
        },
        Err(failure) => NestedTemplate::Unreadable(failure.to_string()),
    }
}

/// Returns a path by which a file is known under all of its names.
fn canonical(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}

fn read_parameters(file: &Path) -> Result<Parameters, Failure> {
    let (name, bytes) = input::read(file)?;
    let parsed = stanchion_template::parse(&bytes).map_err(|errors| {
        let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
        Failure::could_not_run(format!("{name}: {}", errors.join("; ")))
    })?;
    Ok(Parameters::read(&parsed, &name))
}
