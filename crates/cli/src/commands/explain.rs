//! `explain`: a finding, or each mount link by link.

use clap::Args;
use stanchion_check::code;
use stanchion_core::{App, Diagnostics};
use stanchion_template::Template;

use crate::failure::Failure;
use crate::report::{self, Source};
use crate::{input, output};

#[derive(Args, Debug)]
pub(crate) struct ExplainArguments {
    /// The finding, such as CFN-009, or `mounts`.
    subject: String,

    /// For `mounts`: templates in YAML or JSON, or patterns of files; `-` reads standard input. A program with stacks
    /// of its own needs none.
    #[arg(value_name = "FILE")]
    files: Vec<String>,
}

impl ExplainArguments {
    pub(crate) fn run(&self) -> Result<(), Failure> {
        if self.subject == "mounts" { mounts(&self.files) } else { finding(&self.subject) }
    }

    /// Runs in a program with stacks of its own, whose mounts are explained when no file is named.
    pub(crate) fn run_for(&self, app: impl FnOnce() -> App) -> Result<(), Failure> {
        if self.subject == "mounts" && self.files.is_empty() {
            mounts_of(&app())
        } else {
            self.run()
        }
    }
}

fn finding(id: &str) -> Result<(), Failure> {
    match code::find(&id.to_ascii_uppercase()) {
        Some(code) => output::print(&code.page()),
        None => Err(Failure::could_not_run(format!(
            "there is no finding {id}; the command `rules` lists all of them"
        ))),
    }
}

/// Shows every mount in templates.
fn mounts(files: &[String]) -> Result<(), Failure> {
    if files.is_empty() {
        return Err(Failure::could_not_run("name the templates to look for mounts in"));
    }
    for file in input::expand(files)? {
        let (name, bytes) = input::read(&file)?;
        match Template::parse(&bytes) {
            Ok(parsed) => output::print(&stanchion_check::explain_mounts(&parsed.template))?,
            Err(errors) => {
                let source = Source { name: &name, text: &String::from_utf8_lossy(&bytes) };
                let findings = Diagnostics::from(input::unreadable(&errors, &name));
                report::diagnostics(&findings, Some(&source));
                return Err(Failure::Findings);
            }
        }
    }
    Ok(())
}

/// Shows every mount in a program's own stacks.
fn mounts_of(app: &App) -> Result<(), Failure> {
    let assembly = app.synth().map_err(|diagnostics| {
        report::diagnostics(&diagnostics, None);
        Failure::Findings
    })?;
    for stack in assembly.stacks() {
        output::print(&stanchion_check::explain_mounts(&stack.template))?;
    }
    Ok(())
}
