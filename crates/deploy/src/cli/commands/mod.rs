//! The commands: one file for each, with its arguments and its behaviour.

mod apply;
mod bootstrap;
mod cancel;
mod completions;
mod continue_rollback;
mod destroy;
mod diff;
mod discard;
mod drift;
mod events;
mod gc;
mod import;
mod man;
mod outputs;
mod plan;
mod refactor;
mod release;
mod rollback;
mod schema;
mod stack_set;
mod status;
mod up;

use std::process::ExitCode;

use clap::Subcommand;
use stanchion_deploy::{Cloud, Error};

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Creates change sets and shows their changes; does not execute them
    Plan(plan::PlanCommand),
    /// Applies a saved plan; refuses if the template or the stack has changed since
    Apply(apply::ApplyCommand),
    /// Plans stacks, shows the plan, asks for approval, and deploys
    Up(up::UpCommand),
    /// Deletes stacks, each before the stacks that it depends on
    Destroy(destroy::DestroyCommand),
    /// Deletes change sets that were not executed, and stacks that exist only for them
    Discard(discard::DiscardCommand),
    /// Shows the status of stacks
    Status(status::StatusCommand),
    /// Shows outputs, and writes files for other tools with outputs filled in
    Outputs(outputs::OutputsCommand),
    /// Shows the events of the last operation
    Events(events::EventsCommand),
    /// Detects drift between deployed templates and actual resources
    Drift(drift::DriftCommand),
    /// Imports existing resources into a stack
    Import(import::ImportCommand),
    /// Moves resources to other stacks or logical ids without replacing them
    Refactor(refactor::RefactorCommand),
    /// Stops managing a resource without deleting it
    Release(release::ReleaseCommand),
    /// Rolls back a stack whose operation failed with rollback disabled
    Rollback(rollback::RollbackCommand),
    /// Continues a rollback that failed
    Continue(continue_rollback::ContinueCommand),
    /// Cancels an update that is running, and waits for its rollback
    Cancel(cancel::CancelCommand),
    /// Compares the assembly's templates with the deployed templates
    Diff(diff::DiffCommand),
    /// Creates the bucket for files and large templates in a Region
    Bootstrap(bootstrap::BootstrapCommand),
    /// Lists files in the bucket that nothing refers to, and deletes them with --delete
    Gc(gc::GcCommand),
    /// Deploys a stack to many accounts and Regions, as a stack set
    StackSet(stack_set::StackSetCommand),
    /// Prints the JSON Schema of the lines that `up`, `apply` and `destroy` print with --json
    Schema,
    /// Prints completions for a shell
    Completions(completions::CompletionsCommand),
    /// Prints the manual page
    Man,
}

impl Command {
    /// Runs a command that only describes the command line, and returns its result. It needs no connection.
    pub(crate) fn describe(&self, line: clap::Command) -> Option<Result<ExitCode, Error>> {
        match self {
            Command::Completions(it) => Some(Ok(it.run(line))),
            Command::Man => Some(man::run(line)),
            Command::Schema => Some(schema::run()),
            _ => None,
        }
    }

    /// Returns whether the command writes records to standard output.
    pub(crate) fn writes_records(&self) -> bool {
        match self {
            Command::Up(it) => it.writes_records(),
            Command::Apply(it) => it.writes_records(),
            Command::Destroy(it) => it.writes_records(),
            _ => false,
        }
    }

    /// Runs a command that needs a connection.
    ///
    /// # Errors
    /// Returns the error of the command.
    pub(crate) async fn run(self, cloud: &Cloud) -> Result<ExitCode, Error> {
        match self {
            Command::Plan(it) => it.run(cloud).await,
            Command::Apply(it) => it.run(cloud).await,
            Command::Up(it) => it.run(cloud).await,
            Command::Destroy(it) => it.run(cloud).await,
            Command::Discard(it) => it.run(cloud).await,
            Command::Status(it) => it.run(cloud).await,
            Command::Outputs(it) => it.run(cloud).await,
            Command::Events(it) => it.run(cloud).await,
            Command::Drift(it) => it.run(cloud).await,
            Command::Import(it) => it.run(cloud).await,
            Command::Refactor(it) => it.run(cloud).await,
            Command::Release(it) => it.run(cloud).await,
            Command::Rollback(it) => it.run(cloud).await,
            Command::Continue(it) => it.run(cloud).await,
            Command::Cancel(it) => it.run(cloud).await,
            Command::Diff(it) => it.run(cloud).await,
            Command::Bootstrap(it) => it.run(cloud).await,
            Command::Gc(it) => it.run(cloud).await,
            Command::StackSet(it) => it.run(cloud).await,
            Command::Completions(_) | Command::Man | Command::Schema => Ok(ExitCode::SUCCESS),
        }
    }
}
