//! `deploy status` and `deploy outputs`.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::ExitCode;

use serde::Serialize;
use stanchion_deploy::deployed::Deployed;
use stanchion_deploy::{Assembly, Cloud, Error, artefacts};

use super::print;
use crate::arguments::{OutputsCommand, ReadArguments};
use crate::output::out;
use crate::report::columns;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Status {
    stack: String,
    region: String,
    status: Option<String>,
    reason: Option<String>,
    changed: Option<String>,
    termination_protection: bool,
}

pub(super) async fn status(cloud: &Cloud, command: ReadArguments) -> Result<ExitCode, Error> {
    let assembly = Assembly::read(command.selection.assembly)?;
    let mut all = Vec::new();
    for stack in assembly.select(&command.selection.stacks)? {
        let clients = cloud.of(stack).await?;
        let found = Deployed::find(&clients, &stack.name).await?;
        all.push(Status {
            stack: stack.name.clone(),
            region: clients.region,
            status: found.as_ref().map(|it| it.status.as_str().to_owned()),
            reason: found.as_ref().and_then(|it| it.reason.clone()),
            changed: found.as_ref().map(|it| it.changed.clone()),
            termination_protection: found.is_some_and(|it| it.termination_protection),
        });
    }
    if command.json {
        print(&all)?;
        return Ok(ExitCode::SUCCESS);
    }
    let row = |it: &Status| {
        let status = it.status.clone().unwrap_or_else(|| "not deployed".to_owned());
        let protected = if it.termination_protection { "protected" } else { "" };
        let changed = it.changed.clone().unwrap_or_default();
        [
            it.stack.clone(),
            it.region.clone(),
            status,
            changed,
            protected.to_owned(),
            it.reason.clone().unwrap_or_default(),
        ]
    };
    out!("{}", columns(&all.iter().map(row).collect::<Vec<_>>()));
    Ok(ExitCode::SUCCESS)
}

pub(super) async fn outputs(cloud: &Cloud, command: OutputsCommand) -> Result<ExitCode, Error> {
    let assembly = Assembly::read(command.read.selection.assembly)?;
    let mut all: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for stack in assembly.select(&command.read.selection.stacks)? {
        let clients = cloud.of(stack).await?;
        let Some(found) = Deployed::find(&clients, &stack.name).await? else { continue };
        if let Some(folder) = &command.artefacts {
            for path in artefacts::write(&assembly, stack, &found, folder)? {
                drop(writeln!(anstream::stderr(), "wrote {}", path.display()));
            }
        }
        all.insert(stack.name.clone(), found.outputs);
    }
    if command.read.json {
        print(&all)?;
        return Ok(ExitCode::SUCCESS);
    }
    let rows: Vec<_> = all
        .into_iter()
        .flat_map(|(stack, outputs)| outputs.into_iter().map(move |it| [stack.clone(), it.0, it.1]))
        .collect();
    out!("{}", columns(&rows));
    Ok(ExitCode::SUCCESS)
}
