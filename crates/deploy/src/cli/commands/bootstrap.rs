//! `stanchion-deploy bootstrap`.

use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;
use stanchion_deploy::{Cloud, Error, bootstrap, plan as plans};

use crate::arguments::{ConsentArguments, OnInterrupt};
use crate::deploy::deploy;
use crate::output::{self, outln};

#[derive(Args, Debug)]
pub(crate) struct BootstrapCommand {
    /// Prints the stack's template and deploys nothing
    #[arg(long)]
    show: bool,

    /// Approves the plan without a prompt
    #[arg(long, short)]
    yes: bool,
}

impl BootstrapCommand {
    pub(super) async fn run(self, cloud: &Cloud) -> Result<ExitCode, Error> {
        if self.show {
            output::write(&bootstrap::template());
            return Ok(ExitCode::SUCCESS);
        }
        let clients = cloud.region(None)?;
        let assembly = Arc::new(bootstrap::assembly(Some(clients.region.clone())));
        let stacks = assembly.select(&[])?;
        let consent = ConsentArguments {
            yes: self.yes,
            allow_data_loss: Vec::new(),
            stack_policy: None,
            on_interrupt: OnInterrupt::Ask,
        };
        let code =
            deploy(cloud, &assembly, &stacks, plans::Options::default(), &consent, None, 1).await?;
        if let Some(bucket) = bootstrap::bucket(&clients).await? {
            outln!("{bucket}");
        }
        Ok(code)
    }
}
