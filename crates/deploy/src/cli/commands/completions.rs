//! `stanchion-deploy completions`.

use std::process::ExitCode;

use clap::{Args, Command};
use clap_complete::Shell;

use crate::output;

#[derive(Args, Debug)]
pub(crate) struct CompletionsCommand {
    /// The shell
    shell: Shell,
}

impl CompletionsCommand {
    pub(super) fn run(&self, mut line: Command) -> ExitCode {
        let mut text = Vec::new();
        clap_complete::generate(self.shell, &mut line, "stanchion-deploy", &mut text);
        output::write(&String::from_utf8_lossy(&text));
        ExitCode::SUCCESS
    }
}
