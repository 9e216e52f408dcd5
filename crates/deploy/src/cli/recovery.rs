//! The common part of `rollback`, `continue` and `cancel`.

use std::collections::BTreeSet;
use std::process::ExitCode;

use clap::Args;
use stanchion_core::assembly::ManifestStack;
use stanchion_deploy::events::{Event, Outcome};
use stanchion_deploy::{Assembly, Clients, Cloud, Error, failure};

use crate::arguments::DeployedStack;
use crate::operator::Console;
use crate::report::place;

#[derive(Args, Debug)]
pub(crate) struct RecoverArguments {
    #[command(flatten)]
    one: DeployedStack,

    /// Sets the IAM role that CloudFormation assumes
    #[arg(long, value_name = "ARN")]
    pub(crate) role_arn: Option<String>,

    /// Allows the rollback to delete a resource that the operation created and that holds data. Repeatable
    #[arg(long = "allow-data-loss", value_name = "STACK.LOGICAL_ID")]
    allow_data_loss: Vec<String>,
}

/// A stack to recover.
pub(crate) struct Recovery {
    assembly: Assembly,
    stack: ManifestStack,
    console: Console,
    pub(crate) clients: Clients,
    pub(crate) allowed: BTreeSet<String>,
}

impl Recovery {
    /// Selects the stack that the arguments name.
    ///
    /// # Errors
    /// Returns an error if the assembly has no stack of that name, or if the stack belongs to a different account.
    pub(crate) async fn of(arguments: &RecoverArguments, cloud: &Cloud) -> Result<Recovery, Error> {
        let assembly = arguments.one.read()?;
        let stack = arguments.one.of(&assembly)?.clone();
        let clients = cloud.of(&stack).await?;
        let console = Console::plain(true);
        let place = place([(cloud.caller(&clients).await?, clients.region.as_str())].into_iter());
        console.say(&format!("{} {place}", stack.name));
        let allowed = arguments.allow_data_loss.iter().cloned().collect();
        Ok(Recovery { assembly, stack, console, clients, allowed })
    }

    /// Returns the stack's name.
    pub(crate) fn name(&self) -> &str {
        &self.stack.name
    }

    /// Shows an event.
    pub(crate) fn tell(&self, event: &Event) {
        self.console.event(&self.stack, event);
    }

    /// Prints the final status and returns the exit code. A completed rollback is a success.
    ///
    /// # Errors
    /// Returns an error with the first cause if the stack needs further action.
    pub(crate) async fn conclude(&self, outcome: &Outcome) -> Result<ExitCode, Error> {
        if !outcome.status.is_rolled_back() {
            failure::succeed(&self.assembly, &self.clients, &self.stack, outcome).await?;
        }
        self.console.say(&format!("{}: {}", self.stack.name, outcome.status));
        Ok(ExitCode::SUCCESS)
    }
}
