//! `stanchion-deploy events`.

use std::collections::BTreeMap;
use std::process::ExitCode;

use clap::Args;
use serde_json::json;
use stanchion_deploy::deployed::Deployed;
use stanchion_deploy::events::{Event, chart, of_operation};
use stanchion_deploy::{Cloud, Error};

use crate::arguments::DeployedStacks;
use crate::output::{out, outln, print};
use crate::report::columns;

#[derive(Args, Debug)]
pub(crate) struct EventsCommand {
    #[command(flatten)]
    selection: DeployedStacks,

    /// Prints one JSON document instead of text
    #[arg(long)]
    json: bool,

    /// Draws a chart of the time that each resource took
    #[arg(long, conflicts_with = "json")]
    chart: bool,
}

impl EventsCommand {
    pub(super) async fn run(self, cloud: &Cloud) -> Result<ExitCode, Error> {
        let assembly = self.selection.read()?;
        let mut all: BTreeMap<String, Vec<Event>> = BTreeMap::new();
        for stack in self.selection.select(&assembly)? {
            let clients = cloud.of(stack).await?;
            let Some(found) = Deployed::find(&clients, &stack.name).await? else { continue };
            all.insert(stack.name.clone(), of_operation(&clients, &found.id).await?);
        }
        if self.json {
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
            let all: BTreeMap<&String, Vec<_>> = all
                .iter()
                .map(|(stack, events)| (stack, events.iter().map(one).collect()))
                .collect();
            print(&all)?;
            return Ok(ExitCode::SUCCESS);
        }
        for (stack, events) in &all {
            outln!("{stack}");
            if self.chart {
                out!("{}", chart(events));
                continue;
            }
            let row = |it: &Event| {
                let reason = it.reason.clone().unwrap_or_default();
                [
                    it.time(),
                    it.status.clone(),
                    it.logical_id.clone(),
                    it.resource_type.clone(),
                    reason,
                ]
            };
            out!("{}", columns(&events.iter().map(row).collect::<Vec<_>>()));
        }
        Ok(ExitCode::SUCCESS)
    }
}
