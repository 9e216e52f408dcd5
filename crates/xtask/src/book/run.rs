//! Runs the command blocks of the book, page by page, as a reader does.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Instant;

use stanchion_template::counted;

use super::account::Account;
use super::output::{Normalizer, difference, updated};
use super::page::Page;
use super::place::Place;
use super::step::{Action, Block, Step};
use crate::process::{self, Error, Result};

/// The folder of the pages.
const PAGES: &str = "docs";
/// Pages that are generated. They have no commands.
const GENERATED: [&str; 3] = ["findings/", "compliance.md", "updates.md"];

/// The options of a run.
#[derive(Debug, Default)]
pub(crate) struct Options {
    /// Writes what the commands print into the pages.
    pub(crate) update: bool,
    /// Only these pages, such as `start.md`. Default: all.
    pub(crate) pages: Vec<String>,
}

/// Runs the command blocks of pages.
///
/// # Errors
///
/// Returns an error if a command ends with another status than the page says, or prints something else.
pub(crate) fn run(root: &Path, options: &Options) -> Result {
    let folder = root.join(PAGES);
    let mut names = Vec::new();
    collect(&folder, &folder, &mut names)?;
    names.sort();
    if !options.pages.is_empty() {
        names.retain(|it| {
            options.pages.iter().any(|page| page.trim_start_matches("docs/") == it.as_str())
        });
    }
    let place = Place::prepare(root)?;
    let mut total = Total::default();
    for name in &names {
        page(root, &place, name, options.update, &mut total)?;
    }
    println!(
        "{} run, {} not run",
        counted(total.run, "command block"),
        counted(total.left.len(), "block")
    );
    for (reason, count) in total.reasons() {
        println!("  not run: {reason} ({count})");
    }
    for fault in &total.faults {
        eprintln!("{fault}");
    }
    match total.faults.len() {
        0 => Ok(()),
        count => Err(Error::Failed(format!(
            "the pages and the commands differ in {}; `cargo xtask commands --update` writes outputs",
            counted(count, "place")
        ))),
    }
}

/// The counts and faults of all pages.
#[derive(Default)]
struct Total {
    run: usize,
    /// The reason for each block that is not run.
    left: Vec<String>,
    faults: Vec<String>,
}

impl Total {
    fn reasons(&self) -> Vec<(&str, usize)> {
        let mut reasons: Vec<&str> = self.left.iter().map(String::as_str).collect();
        reasons.sort_unstable();
        reasons.chunk_by(|a, b| a == b).map(|it| (it[0], it.len())).collect()
    }
}

fn collect(root: &Path, folder: &Path, names: &mut Vec<String>) -> Result {
    let failed = |source| Error::File { path: folder.to_path_buf(), source };
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let name = path.strip_prefix(root).unwrap_or(&path).display().to_string();
        if GENERATED.iter().any(|it| format!("{name}/").starts_with(it) || name == *it) {
            continue;
        }
        if path.is_dir() {
            collect(root, &path, names)?;
        } else if path.extension().is_some_and(|it| it == "md") {
            names.push(name);
        }
    }
    Ok(())
}

/// Runs the steps of a page. Stops at the first command that fails, because the next ones need it.
fn page(root: &Path, place: &Place, name: &str, update: bool, total: &mut Total) -> Result {
    let path = root.join(PAGES).join(name);
    let text = String::from_utf8_lossy(&process::read(&path)?).into_owned();
    let page = Page::read(&text);
    let fault = |line: usize, text: &str| format!("{PAGES}/{name}:{line}: {text}");
    total.faults.extend(page.faults.iter().map(|(line, text)| fault(*line, text)));
    let is_scenario = |it: &Step| !matches!(it.action, Action::Leave { .. });
    let (start, before) = (Instant::now(), total.run);
    let account = match page.needs_account {
        true => Some(Account::create(root)?),
        false => None,
    };
    let mut reader = None;
    let mut edits = Vec::new();
    for Step { line, action } in &page.steps {
        if let Action::Leave { reason } = action {
            total.left.push(reason.clone());
            continue;
        }
        let reader = match &mut reader {
            Some(reader) => reader,
            none => none.insert(Reader::start(place, name, account.as_ref())?),
        };
        match reader.act(action)? {
            Outcome::Done => {}
            Outcome::Ran => total.run += 1,
            Outcome::Differs { block, actual } if update => {
                edits.push((block.span.clone(), updated(&block.text, &actual)));
            }
            Outcome::Differs { block, actual } => {
                let text = difference(&block.text, &actual).unwrap_or_default();
                total.faults.push(fault(*line, &format!("the block differs\n{text}")));
            }
            Outcome::Failed(text) => {
                total.faults.push(fault(*line, &text));
                break;
            }
        }
    }
    let mut changed = text;
    for (span, text) in edits.iter().rev() {
        changed.replace_range(span.clone(), text);
    }
    if !edits.is_empty() {
        process::write(&path, changed.as_bytes())?;
        println!("{PAGES}/{name}: {} written", counted(edits.len(), "block"));
    }
    if page.steps.iter().any(is_scenario) {
        let (blocks, seconds) =
            (counted(total.run - before, "block"), start.elapsed().as_secs_f64());
        println!("{PAGES}/{name}: {blocks} run in {seconds:.1} s");
    }
    Ok(())
}

/// A reader who follows a page in an empty folder.
struct Reader<'a> {
    place: &'a Place,
    account: Option<&'a Account>,
    /// The folder of the page.
    home: PathBuf,
    /// The folder in which the next command runs.
    current: PathBuf,
    normalizer: Normalizer,
    /// The output of the last block of commands.
    output: String,
}

/// The result of a step.
enum Outcome<'a> {
    Done,
    Ran,
    Differs { block: &'a Block, actual: String },
    Failed(String),
}

impl<'a> Reader<'a> {
    fn start(place: &'a Place, page: &str, account: Option<&'a Account>) -> Result<Reader<'a>> {
        let home = place.folder(page)?;
        let normalizer = Normalizer::new(&home).map_err(|it| Error::Failed(it.to_string()))?;
        Ok(Reader {
            place,
            account,
            current: home.clone(),
            home,
            normalizer,
            output: String::new(),
        })
    }

    fn act<'b>(&mut self, action: &'b Action) -> Result<Outcome<'b>> {
        Ok(match action {
            Action::Write { path, text } => {
                process::write(&self.current.join(path), text.as_bytes())?;
                Outcome::Done
            }
            Action::Replace { path, old, new } => self.replace(path, old, new)?,
            Action::Run { script, status } => self.run(script, *status)?,
            Action::Prepare { script } => match self.run(script, 0)? {
                Outcome::Ran => Outcome::Done,
                other => other,
            },
            Action::Prints(block) => self.compare(block, &self.output),
            Action::Contains { path, block } => match fs::read_to_string(self.current.join(path)) {
                Ok(text) => self.compare(block, &text),
                Err(error) => Outcome::Failed(format!("{}: {error}", path.display())),
            },
            Action::Leave { .. } => Outcome::Done,
        })
    }

    fn compare<'b>(&self, block: &'b Block, actual: &str) -> Outcome<'b> {
        let actual = self.normalizer.apply(actual);
        match difference(&self.normalizer.apply(&block.text), &actual) {
            Some(_) => Outcome::Differs { block, actual },
            None => Outcome::Done,
        }
    }

    fn replace(&self, path: &Path, old: &str, new: &str) -> Result<Outcome<'static>> {
        let path = self.current.join(path);
        let text = String::from_utf8_lossy(&process::read(&path)?).into_owned();
        let count = text.matches(old).count();
        if count != 1 {
            let found = format!("the lines to change occur {count} times in the file:\n{text}");
            return Ok(Outcome::Failed(found));
        }
        process::write(&path, text.replace(old, new).as_bytes())?;
        Ok(Outcome::Done)
    }

    /// Runs commands in one shell, which ends at the first that fails.
    fn run(&mut self, script: &str, status: i32) -> Result<Outcome<'static>> {
        self.place.lock(&self.home)?;
        let (printed, folder) = (self.home.join(".printed"), self.home.join(".folder"));
        let failed = |source| Error::File { path: printed.clone(), source };
        let file = File::create(&printed).map_err(failed)?;
        let mut command = self.place.shell(&self.current);
        if let Some(account) = self.account {
            account.add_to(&mut command);
        }
        command
            .args(["-eu", "-o", "pipefail", "-c"])
            .arg(format!("trap 'pwd > \"$BOOK_FOLDER\"' EXIT\n{script}"))
            .env("BOOK_FOLDER", &folder)
            .env("HOME", &self.home)
            .stdin(Stdio::null())
            .stdout(file.try_clone().map_err(failed)?)
            .stderr(file);
        let ended = command
            .status()
            .map_err(|source| Error::Start { program: "bash".to_owned(), source })?;
        self.output = String::from_utf8_lossy(&process::read(&printed)?).into_owned();
        let current = String::from_utf8_lossy(&process::read(&folder)?).trim_end().to_owned();
        self.current = PathBuf::from(current);
        for path in [&printed, &folder] {
            fs::remove_file(path).map_err(|source| Error::File { path: path.clone(), source })?;
        }
        if ended.code() == Some(status) {
            return Ok(Outcome::Ran);
        }
        Ok(Outcome::Failed(format!("the block ends with {ended}:\n{script}{}", self.output)))
    }
}
