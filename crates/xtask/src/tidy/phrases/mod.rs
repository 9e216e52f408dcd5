//! Phrases that the project does not use: a list of them, and a scan of all text that people read.

mod list;
mod markdown;
mod passage;
mod plain;
mod rust;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::project::{Project, Source};
use crate::process::Result;
use list::List;
use passage::Passage;
use stanchion_template::counted;

/// The list: phrases with advice, places that may use one, and files that are not scanned.
const LIST: &str = include_str!("phrases.txt");
/// True if `cargo xtask tidy` fails when it finds a phrase of the list.
pub(super) const ENFORCED: bool = true;
/// The folders whose files are scanned. The files in the root are scanned, too.
const FOLDERS: [&str; 7] =
    ["crates", "constructs", "synth", "examples", "docs", ".github", ".cargo"];

/// A phrase of the list in a file.
struct Finding {
    file: String,
    line: usize,
    /// The words as they are in the file.
    found: String,
    advice: String,
}

/// Adds a line for each phrase that is found.
pub(super) fn check(project: &Project, wrong: &mut Vec<String>) -> Result {
    if ENFORCED {
        let (findings, stale) = scan(&project.root)?;
        wrong.extend(findings.iter().map(line));
        wrong.extend(stale);
    }
    Ok(())
}

/// Prints each phrase in the files whose path starts with one of `paths`. Without paths, prints counts for all files.
pub(crate) fn report(root: &Path, paths: &[String]) -> Result {
    let (findings, stale) = scan(root)?;
    let chosen = |file: &str| paths.is_empty() || paths.iter().any(|it| file.starts_with(it));
    let findings: Vec<&Finding> = findings.iter().filter(|it| chosen(&it.file)).collect();
    if paths.is_empty() {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for finding in &findings {
            *counts.entry(&finding.file).or_default() += 1;
        }
        for (file, count) in &counts {
            println!("{count:>5}  {file}");
        }
        for line in &stale {
            println!("{line}");
        }
    } else {
        for finding in &findings {
            println!("{}", line(finding));
        }
    }
    let files: BTreeSet<&str> = findings.iter().map(|it| it.file.as_str()).collect();
    println!("{} in {}", counted(findings.len(), "phrase"), counted(files.len(), "file"));
    Ok(())
}

fn line(finding: &Finding) -> String {
    let Finding { file, line, found, advice } = finding;
    format!("{file}:{line}: \"{found}\": {advice}")
}

/// Returns the phrases in the project, and the allowances that no file needs.
fn scan(root: &Path) -> Result<(Vec<Finding>, Vec<String>)> {
    let list = List::parse(LIST)?;
    let mut used = BTreeSet::new();
    let mut findings = Vec::new();
    for source in sources(root)? {
        if list.skips(&source.name) {
            continue;
        }
        for passage in passages(&source) {
            for hit in list.search(&passage) {
                match list.allowance(&source.name, hit.phrase) {
                    Some(at) => {
                        used.insert(at);
                    }
                    None => findings.push(Finding {
                        file: source.name.clone(),
                        line: hit.line,
                        found: hit.found,
                        advice: hit.phrase.advice.clone(),
                    }),
                }
            }
        }
    }
    findings.sort_by(|one, other| (&one.file, one.line).cmp(&(&other.file, other.line)));
    Ok((findings, list.unused(&used)))
}

/// Returns all files with text that people read.
fn sources(root: &Path) -> Result<Vec<Source>> {
    let mut sources = Vec::new();
    for extension in ["rs", "md", "yaml", "yml", "toml", "sh", "py"] {
        for folder in FOLDERS.into_iter().filter(|it| root.join(it).is_dir()) {
            sources.extend(Project::files(root, &[folder], extension)?);
        }
    }
    for extension in ["md", "toml"] {
        sources.extend(Project::beside(root, extension)?);
    }
    Ok(sources)
}

/// Divides a file into passages.
fn passages(source: &Source) -> Vec<Passage> {
    match source.name.rsplit_once('.').map(|(_, extension)| extension) {
        // Strings in tests are inputs, or copies of messages whose source is scanned.
        Some("rs") => rust::passages(&source.text, !source.name.contains("/tests/")),
        Some("md") => markdown::passages(&source.text, 1),
        _ => plain::passages(&source.text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::process;

    /// Returns the phrases of the project's list in a file, as `line: words`.
    fn found(name: &str, text: &str) -> Vec<String> {
        let list = List::parse(LIST).unwrap();
        let source = Source { name: name.to_owned(), text: text.to_owned() };
        passages(&source)
            .iter()
            .flat_map(|it| {
                let hits = list.search(it).into_iter();
                hits.map(|hit| format!("{}: {}", hit.line, hit.found)).collect::<Vec<_>>()
            })
            .collect()
    }

    #[test]
    fn documentation_opens_with_a_sentence() {
        assert_eq!(found("a.rs", "/// Whether it stops.\nfn f() {}\n"), ["1: Whether"]);
        assert_eq!(found("a.rs", "//! What this does.\n"), ["1: What"]);
        assert!(found("a.rs", "/// Returns what was found, where it was found.\n").is_empty());
        assert!(found("a.rs", "// What follows is slow, so it is done once.\n").is_empty());
    }

    #[test]
    fn a_phrase_is_found_over_the_end_of_a_line() {
        let text = "/// The stack is made\n/// anew after an update.\n";
        assert_eq!(found("a.rs", text), ["1: made anew"]);
        assert_eq!(found("a.md", "One.\n\nThe stack is made\nanew.\n"), ["3: made anew"]);
    }

    #[test]
    fn messages_are_read_and_inputs_of_tests_are_not() {
        let text = "fn f() { say(\"the stack is made \\\n anew\"); }";
        assert_eq!(found("crates/a/src/a.rs", text), ["1: made anew"]);
        assert!(found("crates/a/tests/it/a.rs", text).is_empty());
    }

    #[test]
    fn counts_agree_with_their_nouns() {
        assert_eq!(found("a.rs", "f!(\"{files} files checked\")"), ["1: {files} files"]);
        assert_eq!(found("a.rs", "f!(\"{} errors\")"), ["1: {} errors"]);
        assert_eq!(found("a.md", "It prints 1 errors."), ["1: 1 errors"]);
        assert!(found("a.md", "It prints 2 errors and 1 error.").is_empty());
    }

    #[test]
    fn code_and_terms_of_aws_are_left_alone() {
        assert!(
            found("a.md", "Use `made anew` as an id.\n\n```yaml\nX: made anew\n```\n").is_empty()
        );
        assert!(found("a.md", "`Fn::Let` and the policy, which is attached.\n").is_empty());
        assert_eq!(found("a.md", "```text\nmade anew\n```\n"), ["2: made anew"]);
    }

    #[test]
    fn every_allowance_of_the_list_is_in_use() {
        let (_, stale) = scan(&process::root()).unwrap();
        assert_eq!(stale, Vec::<String>::new());
    }
}
