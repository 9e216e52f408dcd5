//! `stanchion-deploy events`.

use std::collections::BTreeMap;
use std::process::ExitCode;

use clap::Args;
use serde_json::{Value, json};
use stanchion_core::assembly::ManifestStack;
use stanchion_deploy::deployed::Deployed;
use stanchion_deploy::events::{Baseline, Event, chart, follow, of_operation};
use stanchion_deploy::stacks::each;
use stanchion_deploy::{Cloud, Error};
use stanchion_template::visible;
use tokio::task::JoinSet;

use crate::arguments::DeployedStacks;
use crate::output::{out, outln, print, record};
use crate::placed::Placed;
use crate::record::Record;
use crate::report::{self, columns};
use crate::results::by_name;

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

    /// Shows events as they happen, until the operations have ended. With --json, prints one JSON object a line
    #[arg(long, short, conflicts_with = "chart")]
    follow: bool,
}

impl EventsCommand {
    pub(super) async fn run(self, cloud: &Cloud) -> Result<ExitCode, Error> {
        let assembly = self.selection.read()?;
        let selected = self.selection.select(&assembly)?;
        if self.follow {
            return follow_all(cloud, &selected, self.json).await;
        }
        let all = each(&selected, |stack| {
            let cloud = cloud.clone();
            async move {
                let clients = cloud.of(&stack).await?;
                match Deployed::find(&clients, &stack.name).await? {
                    Some(found) => {
                        let events = of_operation(&clients, &found.id).await?;
                        let placed = Placed::new(&cloud, &clients, events).await?;
                        Ok(Some((stack.path, placed)))
                    }
                    None => Ok(None),
                }
            }
        });
        let all: BTreeMap<String, Placed<Vec<Event>>> = all.await?.into_iter().flatten().collect();
        let all = by_name(&assembly, all);
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
            let all: BTreeMap<String, Placed<Value>> = all
                .into_iter()
                .map(|(stack, it)| {
                    let events: Vec<Value> = it.of.iter().map(one).collect();
                    (stack, it.with(json!({ "events": events })))
                })
                .collect();
            print(&all)?;
            return Ok(ExitCode::SUCCESS);
        }
        for (stack, Placed { of: events, .. }) in &all {
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

/// Follows the running or last operation of each stack until it has ended.
async fn follow_all(
    cloud: &Cloud,
    stacks: &[&ManifestStack],
    json: bool,
) -> Result<ExitCode, Error> {
    // All stacks are followed at the same time, because one of them may take hours.
    let mut running = JoinSet::new();
    for stack in stacks.iter().map(|it| (*it).clone()) {
        let cloud = cloud.clone();
        running.spawn(async move {
            let clients = cloud.of(&stack).await?;
            let Some(found) = Deployed::find(&clients, &stack.name).await? else { return Ok(true) };
            let tell = |event: &Event| tell(&stack, event, json);
            let outcome = follow(&clients, &found.id, &Baseline::Running, &tell).await?;
            Ok::<bool, Error>(
                outcome.status.is_success() || outcome.status.as_str() == "DELETE_COMPLETE",
            )
        });
    }
    let mut succeeded = true;
    while let Some(done) = running.join_next().await {
        let done = done.map_err(|error| Error::Refused(error.to_string())).flatten();
        succeeded &= done.unwrap_or_else(|error| {
            report::error(&error);
            false
        });
    }
    Ok(if succeeded { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

fn tell(stack: &ManifestStack, event: &Event, json: bool) {
    if json {
        record(&Record::event(stack, event));
        return;
    }
    let reason = event.reason.as_deref().unwrap_or_default();
    let (time, stack, status) = (event.time(), &stack.name, &event.status);
    let line = format!(
        "{time}  {stack}  {status}  {}  {}  {reason}",
        event.logical_id, event.resource_type
    );
    outln!("{}", visible(line.trim_end()));
}
