//! `stanchion-deploy refactor`.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;
use stanchion_core::assembly::ManifestStack;
use stanchion_deploy::refactor::{self, Move, Place};
use stanchion_deploy::{Assembly, Cloud, Error};
use stanchion_template::counted;

use crate::arguments::{Selection, pair};
use crate::mapping;
use crate::operator::Console;
use crate::report::{columns, place};

#[derive(Args, Debug)]
pub(crate) struct RefactorCommand {
    #[command(flatten)]
    selection: Selection,

    /// Names a resource that moves, if the templates do not show it. Repeatable
    #[arg(long = "move", value_name = "STACK.LOGICAL_ID=STACK.LOGICAL_ID", value_parser = pair)]
    moves: Vec<(String, String)>,

    /// Reads moves from a JSON file, in the form of --resource-mappings of the AWS CLI
    #[arg(long, value_name = "FILE")]
    mapping: Option<PathBuf>,

    /// Shows the stack refactor and does not execute it
    #[arg(long)]
    dry_run: bool,

    /// Approves the moves without a prompt
    #[arg(long, short)]
    yes: bool,
}

impl RefactorCommand {
    pub(super) async fn run(self, cloud: &Cloud) -> Result<ExitCode, Error> {
        let assembly = Assembly::read(self.selection.assembly)?;
        let stacks = assembly.select(&self.selection.stacks)?;
        let mut named: Vec<(Place, Place)> = self
            .moves
            .iter()
            .map(|(from, to)| Ok((parse(from)?, parse(to)?)))
            .collect::<Result<_, Error>>()?;
        if let Some(path) = &self.mapping {
            named.extend(mapping::moves(path)?);
        }
        let Some(first) = stacks.first() else { return Ok(ExitCode::SUCCESS) };
        let clients = cloud.of(first).await?;
        let elsewhere = |it: &&&ManifestStack| {
            it.environment.region.as_ref().is_some_and(|it| *it != clients.region)
        };
        if let Some(stack) = stacks.iter().find(elsewhere) {
            return Err(Error::Refused(format!(
                "{} and {} are in different Regions; resources can only move within a Region\n  help: Name the stacks of one Region",
                first.name, stack.name
            )));
        }
        let moves = refactor::find(&assembly, &clients, &stacks, &named).await?;
        let console = Arc::new(Console::plain(self.yes));
        if moves.is_empty() {
            console.say("no resource moved");
            return Ok(ExitCode::SUCCESS);
        }
        let caller = cloud.caller(&clients).await?;
        let place = place([(caller, clients.region.as_str())].into_iter());
        let count = counted(moves.len(), "resource");
        console.say(&format!("{count} {place}"));
        let row = |it: &Move| {
            let name = |it: &Place| format!("{}.{}", it.stack, it.logical_id);
            [name(&it.from), "->".to_owned(), name(&it.to), it.resource_type.clone()]
        };
        console.say(columns(&moves.iter().map(row).collect::<Vec<_>>()).trim_end());
        let prepared = refactor::prepare(&assembly, &clients, &stacks, moves).await?;
        for action in &prepared.actions {
            console.say(&format!("  {action}"));
        }
        if self.dry_run {
            console.say("not executed");
            return Ok(ExitCode::SUCCESS);
        }
        if !console.confirm(&format!("move {count} {place}?")).await? {
            return Ok(ExitCode::from(1));
        }
        refactor::execute(&clients, &prepared).await?;
        console.say("moved");
        Ok(ExitCode::SUCCESS)
    }
}

/// Parses `STACK.LOGICAL_ID`.
fn parse(text: &str) -> Result<Place, Error> {
    let (stack, logical_id) = text.split_once('.').ok_or_else(|| {
        Error::Refused(format!("`{text}` is not a valid place; use STACK.LOGICAL_ID"))
    })?;
    Ok(Place { stack: stack.to_owned(), logical_id: logical_id.to_owned() })
}
