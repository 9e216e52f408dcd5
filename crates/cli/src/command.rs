//! The two command lines: of blueprints, and of a program's own stacks.

use std::io::Write;
use std::process::ExitCode;

use clap::{Command, CommandFactory, FromArgMatches, Parser};
use stanchion_core::App;

use crate::arguments::{AppArguments, BlueprintArguments, BlueprintCommand, Plan, SharedCommand};
use crate::failure::Failure;
use crate::{blueprints, check, convert, init, output, plan, report};

/// The command line for a program's own stacks: parses arguments, builds, prints or writes.
///
/// ```no_run
/// fn main() -> std::process::ExitCode {
///     stanchion_cli::main(|app| {
///         app.stack("Storage");
///     })
/// }
/// ```
pub fn main(build: impl FnOnce(&App)) -> ExitCode {
    let arguments = match AppArguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return usage(&error),
    };
    let app = || {
        let app = App::new();
        build(&app);
        app
    };
    finish(match arguments.command {
        Some(SharedCommand::Explain { subject, files })
            if subject == "mounts" && files.is_empty() =>
        {
            check::mounts_of(&app())
        }
        Some(command) => shared(&command, AppArguments::command()),
        None => output::write(&app(), &arguments.output),
    })
}

/// The command line of the binaries `synth` and `stanchion`; `name` is what its help calls it.
pub fn run(name: &'static str) -> ExitCode {
    let line = || BlueprintArguments::command().name(name);
    let matches = line().try_get_matches();
    let arguments = match matches.and_then(|it| BlueprintArguments::from_arg_matches(&it)) {
        Ok(arguments) => arguments,
        Err(error) => return usage(&error),
    };
    finish(match &arguments.command {
        None => blueprints::run(&arguments),
        Some(BlueprintCommand::List) => blueprints::list(),
        Some(BlueprintCommand::Schema { blueprint }) => blueprints::schema(blueprint),
        Some(BlueprintCommand::Init { folder, source }) => init::run(folder, source.as_deref()),
        Some(BlueprintCommand::Convert { file, format }) => convert::run(file, (*format).into()),
        Some(BlueprintCommand::Plan { plan: Plan::Throughput(arguments) }) => {
            plan::throughput(arguments)
        }
        Some(BlueprintCommand::Plan { plan: Plan::Lustre(arguments) }) => plan::lustre(arguments),
        Some(BlueprintCommand::Shared(command)) => shared(command, line()),
    })
}

fn shared(command: &SharedCommand, mut line: Command) -> Result<(), Failure> {
    let mut text = Vec::new();
    match command {
        SharedCommand::Check(arguments) => return check::run(arguments),
        SharedCommand::Rules => return check::rules(),
        SharedCommand::Explain { subject, files } if subject == "mounts" => {
            return check::mounts(files);
        }
        SharedCommand::Explain { subject, .. } => return check::explain(subject),
        SharedCommand::Completions { shell } => {
            let name = line.get_name().to_owned();
            clap_complete::generate(*shell, &mut line, name, &mut text);
        }
        SharedCommand::Man => {
            clap_mangen::Man::new(line).render(&mut text).map_err(|it| Failure::output(&it))?;
        }
    }
    std::io::stdout().write_all(&text).map_err(|it| Failure::output(&it))
}

fn usage(error: &clap::Error) -> ExitCode {
    // Printing help can only fail when nobody reads it.
    let _ = error.print();
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
