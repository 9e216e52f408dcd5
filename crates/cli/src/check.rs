//! Checks template files of any origin.

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use stanchion_check::report::{to_json, to_sarif};
use stanchion_check::{Diagnostic, Diagnostics, Place};
use stanchion_core::App;
use stanchion_template::{ParseErrors, Template};

use crate::acceptance::Acceptance;
use crate::arguments::{CheckArguments, ReportFormat};
use crate::failure::Failure;
use crate::report::{self, Source};
use crate::{config, output};

/// A file that was read, and what is wrong with it.
struct Checked {
    name: String,
    text: String,
    diagnostics: Diagnostics,
}

/// Checks every file and shows what was found.
pub(crate) fn run(arguments: &CheckArguments) -> Result<(), Failure> {
    let acceptance = Acceptance::new(&arguments.findings)?;
    let (checked, unread) = all(&expand(&arguments.files)?, &acceptance);
    let findings = || checked.iter().flat_map(|it| it.diagnostics.iter());
    match arguments.format {
        ReportFormat::Text => {
            for file in &checked {
                let source = Source { name: &file.name, text: &file.text };
                report::diagnostics(&file.diagnostics, Some(&source));
            }
            report::summary(checked.len(), &findings().collect::<Vec<_>>());
        }
        ReportFormat::Json => output::print(&to_json(findings()))?,
        ReportFormat::Sarif => output::print(&to_sarif(findings()))?,
    }
    // What could be checked is shown before what could not be read is told.
    if !unread.is_empty() {
        return Err(Failure::could_not_run(unread.join("\n")));
    }
    let is_denied = checked.iter().any(|it| acceptance.denies(&it.diagnostics));
    if is_denied { Err(Failure::Findings) } else { Ok(()) }
}

/// The files that names and globs stand for, each once.
fn expand(names: &[String]) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for name in names {
        let plain = PathBuf::from(name);
        if name == "-" || plain.exists() || !name.contains(['*', '?', '[']) {
            files.push(plain);
            continue;
        }
        let paths = glob::glob(name)
            .map_err(|it| Failure::could_not_run(format!("{name:?} is not a pattern: {it}")))?;
        let before = files.len();
        for path in paths {
            let path = path.map_err(|it| Failure::could_not_run(it.to_string()))?;
            if path.is_file() {
                files.push(path);
            }
        }
        if files.len() == before {
            return Err(Failure::could_not_run(format!("no file matches {name}")));
        }
    }
    let mut seen = std::collections::BTreeSet::new();
    files.retain(|it| seen.insert(it.clone()));
    Ok(files)
}

/// Checks files, several at a time; the order of results is that of the files. Also says what could not be read.
fn all(files: &[PathBuf], acceptance: &Acceptance) -> (Vec<Checked>, Vec<String>) {
    let next = AtomicUsize::new(0);
    let results: Mutex<Vec<(usize, Result<Checked, Failure>)>> = Mutex::default();
    let workers = std::thread::available_parallelism().map_or(1, usize::from).min(files.len());
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some((at, file)) = {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    files.get(at).map(|it| (at, it))
                } {
                    let result = one(file, acceptance);
                    results.lock().unwrap_or_else(PoisonError::into_inner).push((at, result));
                }
            });
        }
    });
    let mut results = results.into_inner().unwrap_or_else(PoisonError::into_inner);
    results.sort_by_key(|(at, _)| *at);
    let (mut checked, mut unread) = (Vec::new(), Vec::new());
    for (_, result) in results {
        match result {
            Ok(file) => checked.push(file),
            Err(failure) => unread.push(failure.to_string()),
        }
    }
    (checked, unread)
}

fn one(file: &std::path::Path, acceptance: &Acceptance) -> Result<Checked, Failure> {
    let (name, bytes) = config::read(file)?;
    let diagnostics = match Template::parse(&bytes) {
        Ok(parsed) => stanchion_check::check_file(&parsed, &name),
        Err(errors) => Diagnostics::from(unreadable(&errors, &name)),
    };
    let diagnostics = acceptance.apply(diagnostics);
    Ok(Checked { name, text: String::from_utf8_lossy(&bytes).into_owned(), diagnostics })
}

/// What keeps a text from being a template.
pub(crate) fn unreadable(errors: &ParseErrors, name: &str) -> Vec<Diagnostic> {
    let finding = |error: &stanchion_template::ParseError| {
        let finding = Diagnostic::error("TPL-001", error.message.clone()).at(Place {
            file: name.to_owned().into(),
            line: error.position.line,
            column: error.position.column,
        });
        match &error.help {
            Some(help) => finding.help(help.clone()),
            None => finding,
        }
    };
    errors.iter().map(finding).collect()
}

/// Lists the rules.
pub(crate) fn rules() -> Result<(), Failure> {
    let lines: Vec<String> = stanchion_check::rules()
        .iter()
        .map(|it| format!("{}  {:7}  {}\n", it.id, it.severity.name(), it.title))
        .collect();
    output::print(&lines.concat())
}

/// Explains a rule.
pub(crate) fn explain(id: &str) -> Result<(), Failure> {
    let rules = stanchion_check::rules();
    match rules.iter().find(|it| it.id.eq_ignore_ascii_case(id)) {
        Some(rule) => output::print(&rule.page()),
        None => {
            Err(Failure::could_not_run(format!("no rule is called {id}; `synth rules` lists them")))
        }
    }
}

/// Shows every mount in templates, link by link.
pub(crate) fn mounts(files: &[String]) -> Result<(), Failure> {
    if files.is_empty() {
        return Err(Failure::could_not_run("name the templates to look for mounts in"));
    }
    for file in expand(files)? {
        let (name, bytes) = config::read(&file)?;
        match Template::parse(&bytes) {
            Ok(parsed) => output::print(&stanchion_check::explain_mounts(&parsed.template))?,
            Err(errors) => {
                let source = Source { name: &name, text: &String::from_utf8_lossy(&bytes) };
                let findings = Diagnostics::from(unreadable(&errors, &name));
                report::diagnostics(&findings, Some(&source));
                return Err(Failure::Findings);
            }
        }
    }
    Ok(())
}

/// Shows every mount in a program's own stacks.
pub(crate) fn mounts_of(app: &App) -> Result<(), Failure> {
    let assembly = app.synth().map_err(|diagnostics| {
        report::diagnostics(&diagnostics, None);
        Failure::Findings
    })?;
    for stack in assembly.stacks() {
        output::print(&stanchion_check::explain_mounts(&stack.template))?;
    }
    Ok(())
}
