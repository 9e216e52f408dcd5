//! `deploy destroy`.

use std::process::ExitCode;
use std::sync::Arc;

use deploy::deployed::Deployed;
use deploy::up::{Operator, down};
use deploy::{Assembly, Cloud, Error, destroy};

use super::{conclude, console};
use crate::arguments::{DestroyCommand, OnInterrupt};
use crate::interrupt;
use crate::operator::Shared;

pub(super) async fn run(cloud: &Cloud, command: DestroyCommand) -> Result<ExitCode, Error> {
    let assembly = Arc::new(Assembly::read(command.selection.assembly)?);
    let stacks = assembly.select(&command.selection.stacks)?;
    let console = console(command.yes);
    let mut there = Vec::new();
    for stack in &stacks {
        if Deployed::find(&cloud.of(stack).await?, &stack.name).await?.is_some() {
            there.push(stack.name.as_str());
        }
    }
    if there.is_empty() {
        console.say("nothing is deployed");
        return Ok(ExitCode::SUCCESS);
    }
    if !console.confirm(&format!("delete {}?", there.join(", "))).await? {
        return Ok(ExitCode::from(1));
    }
    interrupt::listen(
        Arc::clone(&assembly),
        cloud.clone(),
        Arc::clone(&console),
        OnInterrupt::Leave,
    );
    let options = destroy::Options { retain: command.retain, unprotect: command.unprotect };
    let operator: Arc<dyn Operator> = Arc::new(Shared(console));
    let report = down(cloud, &stacks, &options, command.concurrency, &operator).await;
    Ok(conclude(&report))
}
