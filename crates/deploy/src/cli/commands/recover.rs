//! `deploy rollback`, `deploy continue` and `deploy cancel`.

use std::process::ExitCode;
use std::sync::Arc;

use aws_sdk_cloudformation::types::StackStatus;
use stanchion_core::assembly::ManifestStack;
use stanchion_deploy::deployed::{Phase, phase};
use stanchion_deploy::events::{Event, Outcome};
use stanchion_deploy::{Assembly, Clients, Cloud, Error, apply, recover};

use super::{console, one};
use crate::arguments::{ContinueCommand, RecoverCommand};
use crate::operator::Console;

pub(super) async fn rollback(cloud: &Cloud, command: RecoverCommand) -> Result<ExitCode, Error> {
    let assembly = Assembly::read(command.assembly)?;
    let stack = one(&assembly, &command.stack)?;
    let clients = cloud.of(stack).await?;
    let console = console(true);
    let outcome =
        recover::rollback(&clients, &stack.name, command.role_arn, &telling(&console)).await?;
    conclude(&assembly, &clients, stack, &console, &outcome).await
}

pub(super) async fn proceed(cloud: &Cloud, command: ContinueCommand) -> Result<ExitCode, Error> {
    let (skip, command) = (command.skip, command.recover);
    let assembly = Assembly::read(command.assembly)?;
    let stack = one(&assembly, &command.stack)?;
    let clients = cloud.of(stack).await?;
    let console = console(true);
    let outcome =
        recover::proceed(&clients, &stack.name, &skip, command.role_arn, &telling(&console))
            .await?;
    conclude(&assembly, &clients, stack, &console, &outcome).await
}

pub(super) async fn cancel(cloud: &Cloud, command: RecoverCommand) -> Result<ExitCode, Error> {
    let assembly = Assembly::read(command.assembly)?;
    let stack = one(&assembly, &command.stack)?;
    let clients = cloud.of(stack).await?;
    let console = console(true);
    let outcome = recover::cancel(&clients, &stack.name, &telling(&console)).await?;
    conclude(&assembly, &clients, stack, &console, &outcome).await
}

fn telling(console: &Arc<Console>) -> impl Fn(&str, &Event) + Sync + use<> {
    let console = Arc::clone(console);
    move |stack, event| console.event(stack, event)
}

/// A stack that was set back is what was wanted; anything that needs another hand is an error.
async fn conclude(
    assembly: &Assembly,
    clients: &Clients,
    stack: &ManifestStack,
    console: &Console,
    outcome: &Outcome,
) -> Result<ExitCode, Error> {
    let is_back = phase(&outcome.status) == Phase::Steady
        || matches!(outcome.status, StackStatus::RollbackComplete | StackStatus::DeleteComplete);
    if !is_back {
        apply::succeed(assembly, clients, stack, outcome).await?;
    }
    console.say(&format!("{}: {}", stack.name, outcome.status));
    Ok(ExitCode::SUCCESS)
}
