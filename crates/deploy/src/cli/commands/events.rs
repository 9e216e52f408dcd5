//! `deploy events`.

use std::collections::BTreeMap;
use std::process::ExitCode;

use serde_json::json;
use stanchion_deploy::deployed::Deployed;
use stanchion_deploy::events::{Event, chart, of_operation};
use stanchion_deploy::{Assembly, Cloud, Error};

use super::print;
use crate::arguments::EventsCommand;
use crate::output::{out, outln};
use crate::report::columns;

pub(super) async fn run(cloud: &Cloud, command: EventsCommand) -> Result<ExitCode, Error> {
    let assembly = Assembly::read(command.read.selection.assembly)?;
    let mut all: BTreeMap<String, Vec<Event>> = BTreeMap::new();
    for stack in assembly.select(&command.read.selection.stacks)? {
        let clients = cloud.of(stack).await?;
        let Some(found) = Deployed::find(&clients, &stack.name).await? else { continue };
        all.insert(stack.name.clone(), of_operation(&clients, &found.id).await?);
    }
    if command.read.json {
        let one = |it: &Event| {
            json!({
                "time": it.time(),
                "logicalId": it.logical_id,
                "physicalId": it.physical_id,
                "resourceType": it.resource_type,
                "status": it.status,
                "reason": it.reason,
            })
        };
        let all: BTreeMap<&String, Vec<_>> =
            all.iter().map(|(stack, events)| (stack, events.iter().map(one).collect())).collect();
        print(&all)?;
        return Ok(ExitCode::SUCCESS);
    }
    for (stack, events) in &all {
        outln!("{stack}");
        if command.chart {
            out!("{}", chart(events));
            continue;
        }
        let row = |it: &Event| {
            let reason = it.reason.clone().unwrap_or_default();
            [it.time(), it.status.clone(), it.logical_id.clone(), it.resource_type.clone(), reason]
        };
        out!("{}", columns(&events.iter().map(row).collect::<Vec<_>>()));
    }
    Ok(ExitCode::SUCCESS)
}
