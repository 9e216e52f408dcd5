//! `cargo xtask compare --judges`: what cfn-lint or AWS's own validator finds in our templates and we do not.
//!
//! A finding of theirs counts as ours if we report an error or a warning that names the same resource, parameter or
//! mapping. Each other finding is either a
//! fault that we miss, or a false alarm that `judged.txt` declares with its reason.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use serde_json::Value;
use stanchion_check::{Diagnostic, Examples, Severity, check_file};
use stanchion_template::{Template, counted};
use wildmatch::WildMatch;

use crate::lint;
use crate::process::{Error, Result, read, write};
use crate::python::Environment;

/// The findings of others that we do not share. Each line has the program, the rule, the name of the file, and the
/// reason. The first three can contain `*`.
const DECLARED: &str = "crates/xtask/src/compare/judged.txt";
/// The folders with templates in files.
const FOLDERS: [&str; 2] = ["crates/check/cases", "crates/check/verdicts/cdk"];

/// A template with what we find in it.
struct Judged {
    path: PathBuf,
    /// The names in our findings. The empty text stands for the template.
    ours: BTreeSet<String>,
}

/// An error that another program finds.
struct Theirs {
    program: &'static str,
    found: lint::Finding,
}

/// A line of [`DECLARED`].
struct Declared {
    line: String,
    program: WildMatch,
    rule: WildMatch,
    file: WildMatch,
}

impl Declared {
    fn read(line: &str) -> Option<Declared> {
        let mut words = line.split_whitespace();
        let mut next = || words.next().map(WildMatch::new);
        let (program, rule, file) = (next()?, next()?, next()?);
        // A line without a reason declares nothing.
        words.next()?;
        Some(Declared { line: line.to_owned(), program, rule, file })
    }

    fn covers(&self, theirs: &Theirs) -> bool {
        let name = theirs.found.file.file_name().unwrap_or_default().to_string_lossy();
        self.program.matches(theirs.program)
            && self.rule.matches(&theirs.found.rule)
            && self.file.matches(&name)
    }
}

/// Prints every error of the others that we do not find and that is not declared. Fails if there is one, or if a
/// declaration covers nothing.
pub(crate) fn run(root: &Path) -> Result {
    let environment = lint::environment(root)?;
    let templates = templates(root)?;
    let paths: Vec<PathBuf> = templates.iter().map(|it| it.path.clone()).collect();
    let mut all: Vec<Theirs> = lint::validate(root, &environment, "ERROR", &paths)?
        .into_iter()
        .map(|found| Theirs { program: "aws", found })
        .collect();
    for batch in paths.chunks(super::BATCH) {
        all.extend(cfn_lint(&environment, batch)?);
    }
    let count = all.len();
    let ours = |it: &Theirs| {
        let id = it.found.logical_id.as_deref().unwrap_or_default();
        let judged = templates.iter().find(|template| template.path == it.found.file);
        judged.is_some_and(|judged| judged.ours.contains(id))
    };
    all.retain(|it| !ours(it));
    let text = String::from_utf8_lossy(&read(&root.join(DECLARED))?).into_owned();
    let declared: Vec<Declared> =
        text.lines().filter(|it| !it.starts_with('#')).filter_map(Declared::read).collect();
    let idle: Vec<&Declared> =
        declared.iter().filter(|line| !all.iter().any(|it| line.covers(it))).collect();
    println!(
        "{} of others in {}: {} not ours, {}",
        counted(count, "error"),
        counted(templates.len(), "template"),
        all.len(),
        counted(declared.len(), "declaration"),
    );
    for it in &idle {
        println!("covers nothing: {}", it.line);
    }
    all.retain(|it| !declared.iter().any(|line| line.covers(it)));
    for Theirs { program, found } in &all {
        let name = found.file.file_name().unwrap_or_default().to_string_lossy();
        let id = found.logical_id.as_deref().unwrap_or("-");
        println!("{program} {} {name} {id}: {}", found.rule, found.message);
    }
    if all.is_empty() && idle.is_empty() {
        return Ok(());
    }
    Err(Error::Failed(format!(
        "{} that we do not find, {}; fix the rule, or declare the reason in {DECLARED}",
        counted(all.len(), "error"),
        counted(idle.len(), "idle declaration"),
    )))
}

/// Writes the cases, the verdicts and the snapshots, and checks each.
fn templates(root: &Path) -> Result<Vec<Judged>> {
    let target = root.join("target/judges");
    let mut texts = Vec::new();
    for folder in FOLDERS {
        for path in ["yaml", "json"].iter().flat_map(|it| lint::files(&root.join(folder), it)) {
            let text = String::from_utf8_lossy(&read(&path)?).into_owned();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            texts.push((name, Examples::expand(&text)));
        }
    }
    let snapshots = lint::snapshots(root)?.into_iter();
    texts.extend(snapshots.map(|(name, text)| (format!("{name}.yaml"), text)));
    let mut judged = Vec::new();
    for (name, text) in texts {
        let path = target.join(&name);
        write(&path, text.as_bytes())?;
        let mut ours = BTreeSet::new();
        match Template::parse(&text) {
            Ok(parsed) => {
                let findings = check_file(&parsed, &name);
                ours.extend(
                    findings.iter().filter(|it| it.severity != Severity::Info).flat_map(names),
                );
            }
            Err(_) => {
                ours.insert(String::new());
            }
        }
        judged.push(Judged { path, ours });
    }
    Ok(judged)
}

/// Returns the names that a finding has.
fn names(finding: &Diagnostic) -> Vec<String> {
    let mut names = vec![finding.logical_id.clone().unwrap_or_default()];
    let texts = [Some(&finding.message), finding.property.as_ref(), finding.found.as_ref()];
    for text in texts.into_iter().flatten() {
        let words = text.split(|it: char| !it.is_ascii_alphanumeric());
        names.extend(words.filter(|it| !it.is_empty()).map(str::to_owned));
    }
    names
}

fn cfn_lint(environment: &Environment, batch: &[PathBuf]) -> Result<Vec<Theirs>> {
    let mut program = environment.program("cfn-lint");
    let output = program
        .args(["--format", "json", "--"])
        .args(batch)
        .stderr(Stdio::inherit())
        .output()
        .map_err(|source| Error::Start { program: "cfn-lint".to_owned(), source })?;
    let list: Vec<Value> = serde_json::from_slice(&output.stdout)
        .map_err(|it| Error::Failed(format!("cfn-lint did not write valid JSON: {it}")))?;
    let text = |it: &Value| it.as_str().unwrap_or_default().to_owned();
    let errors = list.iter().filter(|it| it["Level"] == "Error");
    Ok(errors
        .map(|it| {
            let path = &it["Location"]["Path"];
            let is_resource = path[0] == "Resources";
            Theirs {
                program: "cfn-lint",
                found: lint::Finding {
                    file: PathBuf::from(text(&it["Filename"])),
                    rule: text(&it["Rule"]["Id"]),
                    message: text(&it["Message"]),
                    logical_id: path[1].as_str().filter(|_| is_resource).map(str::to_owned),
                },
            }
        })
        .collect())
}
