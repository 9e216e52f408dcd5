//! The command `check`: checks template files.

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
    /// The templates in YAML or JSON: files or patterns, or `-` for standard input.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    /// The format of the report. Text goes to standard error, and the other formats go to standard output.
    #[arg(long, short, value_enum, default_value_t = ReportFormat::Text)]
    format: ReportFormat,

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
}

impl CheckArguments {
    /// Checks every file and shows the findings.
    pub(crate) fn run(&self) -> Result<(), Failure> {
        let acceptance = Acceptance::new(&self.findings)?;
        let (checked, unread) = all(&input::expand(&self.files)?, &acceptance);
        let findings = || checked.iter().flat_map(|it| it.diagnostics.iter());
        match self.format {
            ReportFormat::Text => {
                for file in &checked {
                    let source = Source::new(&file.name, file.text.as_str());
                    report::diagnostics(&file.diagnostics, Some(&source));
                }
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
