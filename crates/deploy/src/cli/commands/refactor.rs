//! `deploy refactor`.

use std::process::ExitCode;

use stanchion_deploy::refactor::{self, Move, Place};
use stanchion_deploy::{Assembly, Cloud, Error};

use super::console;
use crate::arguments::RefactorCommand;
use crate::report::columns;

pub(super) async fn run(cloud: &Cloud, command: RefactorCommand) -> Result<ExitCode, Error> {
    let assembly = Assembly::read(command.selection.assembly)?;
    let stacks = assembly.select(&command.selection.stacks)?;
    let told: Vec<(Place, Place)> = command
        .moves
        .iter()
        .map(|(from, to)| Ok((place(from)?, place(to)?)))
        .collect::<Result<_, Error>>()?;
    let Some(first) = stacks.first() else { return Ok(ExitCode::SUCCESS) };
    let clients = cloud.of(first).await?;
    let elsewhere = |it: &&&stanchion_core::assembly::ManifestStack| {
        it.environment.region.as_ref().is_some_and(|it| *it != clients.region)
    };
    if let Some(stack) = stacks.iter().find(elsewhere) {
        return Err(Error::Refused(format!(
            "{} is in another Region than {}; resources move within one, so name the stacks",
            stack.name, first.name
        )));
    }
    let moves = refactor::find(&assembly, &clients, &stacks, &told).await?;
    let console = console(command.yes);
    if moves.is_empty() {
        console.say("nothing moved");
        return Ok(ExitCode::SUCCESS);
    }
    let row = |it: &Move| {
        let place = |it: &Place| format!("{}.{}", it.stack, it.logical_id);
        [place(&it.from), "->".to_owned(), place(&it.to), it.resource_type.clone()]
    };
    console.say(columns(&moves.iter().map(row).collect::<Vec<_>>()).trim_end());
    let prepared = refactor::prepare(&assembly, &clients, &stacks, moves).await?;
    for action in &prepared.actions {
        console.say(&format!("  {action}"));
    }
    if !console.confirm("move?").await? {
        return Ok(ExitCode::from(1));
    }
    refactor::execute(&clients, &prepared).await?;
    console.say("moved");
    Ok(ExitCode::SUCCESS)
}

/// `STACK.LOGICAL_ID`.
fn place(text: &str) -> Result<Place, Error> {
    let (stack, logical_id) = text
        .split_once('.')
        .ok_or_else(|| Error::Refused(format!("{text}: expected STACK.LOGICAL_ID")))?;
    Ok(Place { stack: stack.to_owned(), logical_id: logical_id.to_owned() })
}
