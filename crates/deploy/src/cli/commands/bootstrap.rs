//! `deploy bootstrap`.

use std::process::ExitCode;
use std::sync::Arc;

use stanchion_deploy::{Cloud, Error, bootstrap, plan as plans};

use super::up;
use crate::arguments::{BootstrapCommand, ConsentArguments, OnInterrupt};
use crate::output::{out, outln};

pub(super) async fn run(cloud: &Cloud, command: BootstrapCommand) -> Result<ExitCode, Error> {
    if command.show {
        out!("{}", bootstrap::template());
        return Ok(ExitCode::SUCCESS);
    }
    let clients = cloud.region(None)?;
    let assembly = Arc::new(bootstrap::assembly(Some(clients.region.clone())));
    let stacks = assembly.select(&[])?;
    let consent = ConsentArguments {
        yes: command.yes,
        allow_data_loss: Vec::new(),
        stack_policy: None,
        on_interrupt: OnInterrupt::Ask,
    };
    let code =
        up::deploy(cloud, &assembly, &stacks, plans::Options::default(), &consent, 1).await?;
    if let Some(bucket) = bootstrap::bucket(&clients).await? {
        outln!("{bucket}");
    }
    Ok(code)
}
