//! Bringing a stack that stopped halfway to an end.

use std::process::ExitCode;

use clap::Args;
use stanchion_core::assembly::ManifestStack;
use stanchion_deploy::events::{Event, Outcome};
use stanchion_deploy::{Assembly, Clients, Cloud, Error, failure};

use crate::arguments::OneStack;
use crate::operator::Console;

#[derive(Args, Debug)]
pub(crate) struct RecoverArguments {
    #[command(flatten)]
    one: OneStack,

    /// The role that CloudFormation acts as.
    #[arg(long, value_name = "ARN")]
    pub(crate) role_arn: Option<String>,
}

/// A stack to be brought to an end.
pub(crate) struct Recovery {
    assembly: Assembly,
    stack: ManifestStack,
    console: Console,
    pub(crate) clients: Clients,
}

impl Recovery {
    /// Of the stack that arguments name.
    ///
    /// # Errors
    /// When there is no such stack, or it is for another account.
    pub(crate) async fn of(arguments: &RecoverArguments, cloud: &Cloud) -> Result<Recovery, Error> {
        let assembly = Assembly::read(&arguments.one.assembly)?;
        let stack = arguments.one.of(&assembly)?.clone();
        let clients = cloud.of(&stack).await?;
        Ok(Recovery { assembly, stack, console: Console::plain(true), clients })
    }

    /// The stack's name.
    pub(crate) fn name(&self) -> &str {
        &self.stack.name
    }

    /// Shows an event.
    pub(crate) fn tell(&self, stack: &str, event: &Event) {
        self.console.event(stack, event);
    }

    /// A stack that was rolled back is what was wanted; anything that needs another hand is an error.
    ///
    /// # Errors
    /// When the stack needs another hand, with the first cause.
    pub(crate) async fn conclude(&self, outcome: &Outcome) -> Result<ExitCode, Error> {
        if !outcome.status.is_rolled_back() {
            failure::succeed(&self.assembly, &self.clients, &self.stack, outcome).await?;
        }
        self.console.say(&format!("{}: {}", self.stack.name, outcome.status));
        Ok(ExitCode::SUCCESS)
    }
}
