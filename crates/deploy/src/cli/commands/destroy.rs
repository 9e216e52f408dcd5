//! `deploy destroy`.

use std::process::ExitCode;
use std::sync::Arc;

use stanchion_deploy::deployed::Deployed;
use stanchion_deploy::up::{Done, Operator, Report, down};
use stanchion_deploy::{Assembly, Cloud, Error, destroy};

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
    let mut options = destroy::Options { retain: command.retain, unprotect: command.unprotect };
    let operator: Arc<dyn Operator> = Arc::new(Shared(Arc::clone(&console)));
    let report = down(cloud, &stacks, &options, command.concurrency, &operator).await;
    let stuck = stuck(&report);
    // Whoever asked for no questions gets the flag in the error instead.
    if stuck.is_empty() || command.yes {
        return Ok(conclude(&report));
    }
    for error in report.values().filter_map(|it| it.as_ref().err()) {
        console.say(&error.to_string());
    }
    let question = format!("leave {} behind and delete the rest?", stuck.join(", "));
    if !console.confirm(&question).await? {
        return Ok(ExitCode::from(1));
    }
    options.retain.extend(stuck);
    Ok(conclude(&down(cloud, &stacks, &options, command.concurrency, &operator).await))
}

/// What could not be deleted, with the names of the stacks.
fn stuck(report: &Report) -> Vec<String> {
    let of = |it: &Result<Done, Error>| match it {
        Err(Error::Stuck { stack, resources, .. }) => {
            resources.iter().map(|it| format!("{stack}.{it}")).collect()
        }
        _ => Vec::new(),
    };
    report.values().flat_map(of).collect()
}
