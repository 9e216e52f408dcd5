//! The command `completions`: prints completions for a shell.

use clap::{Args, Command};
use clap_complete::Shell;

use crate::failure::Failure;
use crate::output;

#[derive(Args, Debug)]
pub(crate) struct CompletionsArguments {
    /// The shell.
    shell: Shell,
}

impl CompletionsArguments {
    pub(crate) fn run(&self, mut line: Command) -> Result<(), Failure> {
        let (name, mut text) = (line.get_name().to_owned(), Vec::new());
        clap_complete::generate(self.shell, &mut line, name, &mut text);
        output::print_bytes(&text)
    }
}
