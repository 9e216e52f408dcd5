//! `stanchion-deploy status`.

use std::process::ExitCode;

use clap::Args;
use serde::Serialize;
use stanchion_core::assembly::ManifestStack;
use stanchion_deploy::deployed::Deployed;
use stanchion_deploy::stacks::each;
use stanchion_deploy::{Cloud, Error};

use crate::arguments::DeployedStacks;
use crate::output::{out, print};
use crate::placed::Placed;
use crate::report::columns;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Status {
    stack: String,
    status: Option<String>,
    reason: Option<String>,
    changed: Option<String>,
    termination_protection: bool,
}

#[derive(Args, Debug)]
pub(crate) struct StatusCommand {
    #[command(flatten)]
    selection: DeployedStacks,

    /// Prints one JSON document instead of text
    #[arg(long)]
    json: bool,
}

impl StatusCommand {
    pub(super) async fn run(self, cloud: &Cloud) -> Result<ExitCode, Error> {
        let assembly = self.selection.read()?;
        let selected = self.selection.select(&assembly)?;
        let all = each(&selected, |stack| {
            let cloud = cloud.clone();
            async move { read(&cloud, &stack).await }
        });
        let all = all.await?;
        if self.json {
            print(&all)?;
            return Ok(ExitCode::SUCCESS);
        }
        let row = |Placed { region, of: it, .. }: &Placed<Status>| {
            let status = it.status.clone().unwrap_or_else(|| "not deployed".to_owned());
            let protected = if it.termination_protection { "protected" } else { "" };
            let changed = it.changed.clone().unwrap_or_default();
            [
                it.stack.clone(),
                region.clone(),
                status,
                changed,
                protected.to_owned(),
                it.reason.clone().unwrap_or_default(),
            ]
        };
        out!("{}", columns(&all.iter().map(row).collect::<Vec<_>>()));
        Ok(ExitCode::SUCCESS)
    }
}

/// Reads the status of a stack.
async fn read(cloud: &Cloud, stack: &ManifestStack) -> Result<Placed<Status>, Error> {
    let clients = cloud.of(stack).await?;
    let found = Deployed::find(&clients, &stack.name).await?;
    let status = Status {
        stack: stack.name.clone(),
        status: found.as_ref().map(|it| it.status.as_str().to_owned()),
        reason: found.as_ref().and_then(|it| it.reason.clone()),
        changed: found.as_ref().map(|it| it.changed.clone()),
        termination_protection: found.is_some_and(|it| it.termination_protection),
    };
    Placed::new(cloud, &clients, status).await
}
