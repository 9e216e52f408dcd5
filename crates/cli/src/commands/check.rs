//! `check`: templates of any origin.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use clap::{Args, ValueEnum};
use stanchion_check::Diagnostics;
use stanchion_check::report::{to_json, to_sarif};
use stanchion_template::Template;

use crate::acceptance::Acceptance;
use crate::arguments::FindingArguments;
use crate::failure::Failure;
use crate::report::{self, Source};
use crate::{input, output};

#[derive(Args, Debug)]
pub(crate) struct CheckArguments {
    /// Templates in YAML or JSON, or patterns of files; `-` reads standard input.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<String>,

    /// The form of the report: text goes to standard error, the others to standard output.
    #[arg(long, short, value_enum, default_value_t = ReportFormat::Text)]
    format: ReportFormat,

    #[command(flatten)]
    findings: FindingArguments,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum ReportFormat {
    /// For people.
    Text,
    /// One JSON document.
    Json,
    /// SARIF 2.1.0.
    Sarif,
}

/// A file that was read, and what is wrong with it.
struct Checked {
    name: String,
    text: String,
    diagnostics: Diagnostics,
}

impl CheckArguments {
    /// Checks every file and shows what was found.
    pub(crate) fn run(&self) -> Result<(), Failure> {
        let acceptance = Acceptance::new(&self.findings)?;
        let (checked, unread) = all(&input::expand(&self.files)?, &acceptance);
        let findings = || checked.iter().flat_map(|it| it.diagnostics.iter());
        match self.format {
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

fn one(file: &Path, acceptance: &Acceptance) -> Result<Checked, Failure> {
    let (name, bytes) = input::read(file)?;
    let diagnostics = match Template::parse(&bytes) {
        Ok(parsed) => stanchion_check::check_file(&parsed, &name),
        Err(errors) => Diagnostics::from(input::unreadable(&errors, &name)),
    };
    let diagnostics = acceptance.apply(diagnostics);
    Ok(Checked { name, text: String::from_utf8_lossy(&bytes).into_owned(), diagnostics })
}
