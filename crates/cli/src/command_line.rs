//! The command lines: one for blueprints, and one for the stacks of a program.

use std::io::Write;
use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches, Parser};
use stanchion_core::{App, RuleSet};
use stanchion_template::{is_hidden, visible_lines};

use crate::arguments::OutputArguments;
use crate::commands::synth::SynthArguments;
use crate::commands::{BlueprintCommand, SharedCommand};
use crate::failure::Failure;
use crate::{output, report};

/// Prints CloudFormation templates of ready-made blueprints.
///
/// Without a blueprint, prints `scale-out` with its default configuration. Each stack is a separate document.
///
/// Exit codes: 0 success, 1 an error in a stack, configuration or template, 2 the command could not run.
#[derive(Debug, Parser)]
#[command(name = "synth", version, args_conflicts_with_subcommands = true)]
struct BlueprintLine {
    #[command(flatten)]
    synth: SynthArguments,

    #[command(subcommand)]
    command: Option<BlueprintCommand>,
}

/// Prints the CloudFormation templates of this program's stacks.
///
/// Each stack is a separate document.
///
/// Exit codes: 0 success, 1 an error in a stack, 2 the command could not run.
#[derive(Debug, Parser)]
#[command(version, args_conflicts_with_subcommands = true)]
struct ProgramLine {
    #[command(flatten)]
    output: OutputArguments,

    #[command(subcommand)]
    command: Option<SharedCommand>,
}

/// Runs the command line of a program with its own stacks. `build` adds the stacks to the app, and rules of your own with
/// [`App::rules`].
///
/// ```no_run
/// fn main() -> std::process::ExitCode {
///     stanchion_cli::main(|app| {
///         app.stack("Storage");
///     })
/// }
/// ```
///
/// The commands `check`, `rules` and `explain` use the rules of the app, so `build` runs for them too.
pub fn main(build: impl FnOnce(&App)) -> ExitCode {
    let arguments = match ProgramLine::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return usage(&error),
    };
    let app = || {
        let app = App::new();
        build(&app);
        app
    };
    finish(match arguments.command {
        None => output::write(app(), &report::OfCode, &arguments.output),
        Some(command) => command.run(ProgramLine::command(), app),
    })
}

/// Runs the command line of the binaries `synth` and `stanchion`. `name` is the name that its help shows.
pub fn run(name: &'static str) -> ExitCode {
    run_with(name, RuleSet::new())
}

/// Runs the command line of [`run`] with rules of your own. An organization gets a binary that checks blueprints and
/// templates of any origin with its rules.
///
/// ```no_run
/// use stanchion_check::{Code, Rule, RuleSet, Severity};
///
/// const USERS: &Code = &Code::new("ACME-004", Severity::Error, "The template creates an IAM user");
///
/// fn main() -> std::process::ExitCode {
///     stanchion_cli::run_with("acme", RuleSet::new().with(Rule::no_resource(USERS, "AWS::IAM::User")))
/// }
/// ```
pub fn run_with(name: &'static str, rules: RuleSet) -> ExitCode {
    let line = || BlueprintLine::command().name(name);
    let matches = line().try_get_matches();
    let arguments = match matches.and_then(|it| BlueprintLine::from_arg_matches(&it)) {
        Ok(arguments) => arguments,
        Err(error) => return usage(&error),
    };
    finish(match arguments.command {
        None => arguments.synth.run(rules),
        Some(command) => command.run(line(), rules),
    })
}

fn usage(error: &clap::Error) -> ExitCode {
    let is_odd = |it: std::ffi::OsString| it.to_string_lossy().chars().any(is_hidden);
    // If the output is closed, nobody reads the message.
    let _ = if std::env::args_os().any(is_odd) {
        // The message repeats arguments, so it is shown without styles.
        write!(std::io::stderr(), "{}", visible_lines(&error.render().to_string()))
    } else {
        error.print()
    };
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}

fn finish(result: Result<(), Failure>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if let Failure::CouldNotRun(message) = &failure {
                report::message(message);
            }
            failure.exit_code()
        }
    }
}
