//! The command line.

use std::io::Write;
use std::process::ExitCode;

use clap::{CommandFactory, Parser};
use stanchion_deploy::{Cloud, Connection, Error};
use stanchion_template::visible_lines;

use crate::arguments::ConnectionArguments;
use crate::commands::Command;
use crate::output::record;
use crate::record::Record;

/// Deploys the stacks of an assembly with CloudFormation.
///
/// An assembly is the folder that a program writes with `cargo run -- --out FOLDER`, and `stanchion` with `--out FOLDER`.
/// CloudFormation keeps all state, so you can start a run again after it was interrupted.
///
/// Exit codes: 0 for success or no changes, 1 for an error, 2 for a difference (`plan`, `diff`, `drift`), 3 if a plan or
/// `diff --fail-on` deletes or replaces existing resources or may lose data, 130 after Ctrl-C.
#[derive(Debug, Parser)]
#[command(name = "stanchion-deploy", version)]
pub(crate) struct CommandLine {
    #[command(flatten)]
    connection: ConnectionArguments,

    #[command(subcommand)]
    command: Command,
}

impl CommandLine {
    /// Runs the command.
    ///
    /// # Errors
    /// Returns the error of the command.
    pub(crate) async fn run(self) -> Result<ExitCode, Error> {
        if let Some(code) = self.command.describe(CommandLine::command()) {
            return code;
        }
        let writes_records = self.command.writes_records();
        let result = self.connect().await;
        if let (true, Err(error)) = (writes_records, &result) {
            record(&Record::summary(false, Some(error.to_string()), Vec::new()));
        }
        result
    }

    /// Connects and runs the command.
    async fn connect(self) -> Result<ExitCode, Error> {
        let tells_calls = self.connection.calls;
        let cloud = Cloud::connect(&Connection::from(self.connection)).await?;
        cloud.on_notice(|message| drop(writeln!(anstream::stderr(), "{}", visible_lines(message))));
        let result = self.command.run(&cloud).await;
        if tells_calls {
            for (call, count) in cloud.calls().counts() {
                drop(writeln!(anstream::stderr(), "{count:>6}  {call}"));
            }
        }
        result
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_consistent() {
        CommandLine::command().debug_assert();
    }

    #[test]
    fn help_calls_the_program_by_its_name() {
        let mut line = CommandLine::command();
        line.build();
        let mut all: Vec<String> = vec![line.render_long_help().to_string()];
        all.extend(line.get_subcommands_mut().map(|it| it.render_long_help().to_string()));
        assert!(all.len() > 15, "{all:?}");
        for text in all {
            assert!(!text.contains("`deploy"), "{text}");
            let usage = text.lines().find(|it| it.starts_with("Usage: ")).unwrap();
            assert!(usage.starts_with("Usage: stanchion-deploy"), "{usage}");
        }
    }
}
