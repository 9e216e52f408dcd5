//! The commands, one file each: its arguments and what it does with them.

mod apply;
mod bootstrap;
mod cancel;
mod completions;
mod continue_rollback;
mod destroy;
mod diff;
mod drift;
mod events;
mod import;
mod man;
mod outputs;
mod plan;
mod refactor;
mod rollback;
mod stack_set;
mod status;
mod up;

use std::process::ExitCode;

use clap::Subcommand;
use stanchion_deploy::{Cloud, Error};

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Shows what deploying would change; nothing is changed but that change sets are made.
    Plan(plan::PlanCommand),
    /// Carries out a plan that was saved, unless the template or the stack moved on.
    Apply(apply::ApplyCommand),
    /// Plans, shows, asks and applies.
    Up(up::UpCommand),
    /// Deletes stacks, those that depend on others first.
    Destroy(destroy::DestroyCommand),
    /// Shows the state of stacks.
    Status(status::StatusCommand),
    /// Shows outputs, and writes files for other tools completed with them.
    Outputs(outputs::OutputsCommand),
    /// Shows the events of the last operation.
    Events(events::EventsCommand),
    /// Finds what differs between templates and what is really there.
    Drift(drift::DriftCommand),
    /// Takes resources that exist into a stack.
    Import(import::ImportCommand),
    /// Moves resources between stacks, or to other logical ids, without making them anew.
    Refactor(refactor::RefactorCommand),
    /// Sets back a stack whose operation failed and was left there.
    Rollback(rollback::RollbackCommand),
    /// Goes on with a rollback that failed.
    Continue(continue_rollback::ContinueCommand),
    /// Calls off an update that is running.
    Cancel(cancel::CancelCommand),
    /// Shows what differs between the assembly's templates and those deployed.
    Diff(diff::DiffCommand),
    /// Makes the bucket for files and large templates, one a Region.
    Bootstrap(bootstrap::BootstrapCommand),
    /// Deploys one stack to many accounts and Regions, as a stack set.
    StackSet(stack_set::StackSetCommand),
    /// Prints completions for a shell.
    Completions(completions::CompletionsCommand),
    /// Prints the manual page.
    Man,
}

impl Command {
    /// Runs the command; `line` is the command line that it belongs to.
    ///
    /// # Errors
    /// When it fails.
    pub(crate) async fn run(self, cloud: &Cloud, line: clap::Command) -> Result<ExitCode, Error> {
        match self {
            Command::Plan(it) => it.run(cloud).await,
            Command::Apply(it) => it.run(cloud).await,
            Command::Up(it) => it.run(cloud).await,
            Command::Destroy(it) => it.run(cloud).await,
            Command::Status(it) => it.run(cloud).await,
            Command::Outputs(it) => it.run(cloud).await,
            Command::Events(it) => it.run(cloud).await,
            Command::Drift(it) => it.run(cloud).await,
            Command::Import(it) => it.run(cloud).await,
            Command::Refactor(it) => it.run(cloud).await,
            Command::Rollback(it) => it.run(cloud).await,
            Command::Continue(it) => it.run(cloud).await,
            Command::Cancel(it) => it.run(cloud).await,
            Command::Diff(it) => it.run(cloud).await,
            Command::Bootstrap(it) => it.run(cloud).await,
            Command::StackSet(it) => it.run(cloud).await,
            Command::Completions(it) => Ok(it.run(line)),
            Command::Man => man::run(line),
        }
    }
}
