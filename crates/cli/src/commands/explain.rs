//! The command `explain`: describes a rule, or each mount link by link.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use serde_json::json;
use stanchion_check::Mounts;
use stanchion_core::{App, Diagnostics, RuleSet};
use stanchion_template::{Template, visible, visible_json};

use crate::failure::Failure;
use crate::report::{self, Source};
use crate::{input, output};

#[derive(Args, Debug)]
pub(crate) struct ExplainArguments {
    /// The id of a finding, such as CFN-009, or `mounts`.
    subject: String,

    /// The templates for `mounts`, in YAML or JSON: files or patterns, or `-` for standard input. A program with its
    /// own stacks can omit them.
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,

    /// The format of the mounts.
    #[arg(long, short, value_enum, default_value_t = MountFormat::Text)]
    format: MountFormat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum MountFormat {
    /// Text for people.
    Text,
    /// One JSON document with the mounts of each file.
    Json,
}

impl ExplainArguments {
    pub(crate) fn run(&self, rules: &RuleSet) -> Result<(), Failure> {
        match (self.subject.as_str(), self.files.as_slice()) {
            ("mounts", files) => mounts(files, self.format),
            (id, []) => finding(id, rules),
            (id, [other, ..]) => Err(Failure::could_not_run(format!(
                "`explain` describes one finding; run it once for {id} and once for {}",
                other.display()
            ))),
        }
    }

    /// Returns true if the command explains the mounts of a program's own stacks.
    pub(crate) fn is_about_stacks(&self) -> bool {
        self.subject == "mounts" && self.files.is_empty()
    }

    /// Explains the mounts of the stacks of a program.
    pub(crate) fn run_for(&self, app: &App) -> Result<(), Failure> {
        mounts_of(app, self.format)
    }
}

fn finding(id: &str, rules: &RuleSet) -> Result<(), Failure> {
    match rules.find(&id.to_ascii_uppercase()) {
        Some(code) => output::print(&code.page()),
        None => Err(Failure::could_not_run(match rules.nearest(id) {
            Some(near) => format!("the finding {id:?} does not exist; did you mean {}?", near.id),
            None => {
                format!("the finding {id:?} does not exist; the command `rules` lists all findings")
            }
        })),
    }
}

/// Explains every mount in template files. A file that cannot be read or parsed does not hide the others.
fn mounts(files: &[PathBuf], format: MountFormat) -> Result<(), Failure> {
    if files.is_empty() {
        return Err(Failure::could_not_run("`explain mounts` needs at least one template file"));
    }
    let files = input::expand(files)?;
    let (mut found, mut unread, mut is_faulty) = (Vec::new(), Vec::new(), false);
    for file in &files {
        match mounts_in(file) {
            Ok(of_file) => found.push(of_file),
            Err(Failure::CouldNotRun(message)) => unread.push(message),
            Err(_) => is_faulty = true,
        }
    }
    show(&found, "file", files.len() > 1, format)?;
    if !unread.is_empty() {
        return Err(Failure::could_not_run(unread.join("\n")));
    }
    if is_faulty { Err(Failure::Findings) } else { Ok(()) }
}

/// Prints the mounts of files or stacks. Text has each below the name of its file if there are several.
fn show(
    found: &[(String, Mounts)],
    what: &str,
    is_named: bool,
    format: MountFormat,
) -> Result<(), Failure> {
    if format == MountFormat::Json {
        let each = found.iter().map(|(name, mounts)| json!({ what: name, "mounts": mounts }));
        let document = json!({ format!("{what}s"): each.collect::<Vec<_>>() });
        return output::print(&visible_json(&format!("{document:#}\n")));
    }
    for (name, mounts) in found {
        let text = mounts.to_text();
        output::print_text(&match is_named {
            true => format!("{}\n\n{text}", visible(name)),
            false => text,
        })?;
    }
    Ok(())
}

/// Returns the name of a template file and its mounts.
fn mounts_in(file: &Path) -> Result<(String, Mounts), Failure> {
    let (name, bytes) = input::read(file)?;
    let parsed = Template::parse(&bytes).map_err(|errors| {
        let source = Source::new(&name, String::from_utf8_lossy(&bytes));
        let findings = Diagnostics::from(input::unreadable(&errors, &name));
        report::diagnostics(&findings, Some(&source));
        Failure::Findings
    })?;
    Ok((name, stanchion_check::mounts(&parsed.template)))
}

/// Explains every mount in the stacks of the program.
fn mounts_of(app: &App, format: MountFormat) -> Result<(), Failure> {
    let assembly = app.synth().map_err(|diagnostics| {
        report::diagnostics(&diagnostics, None);
        Failure::Findings
    })?;
    let stacks = assembly.stacks().iter();
    let found: Vec<(String, Mounts)> =
        stacks.map(|it| (it.name.clone(), stanchion_check::mounts(&it.template))).collect();
    show(&found, "stack", false, format)
}
