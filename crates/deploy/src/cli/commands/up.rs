//! `stanchion-deploy up`.

use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;
use stanchion_deploy::{Assembly, Cloud, Error};

use crate::arguments::{ConsentArguments, PlanArguments, ReportingArguments, Selection};
use crate::deploy::deploy;

#[derive(Args, Debug)]
pub(crate) struct UpCommand {
    #[command(flatten)]
    selection: Selection,

    /// Includes the stacks that the named stacks depend on
    #[arg(long)]
    with_dependencies: bool,

    #[command(flatten)]
    plan: PlanArguments,

    #[command(flatten)]
    consent: ConsentArguments,

    #[command(flatten)]
    reporting: ReportingArguments,

    /// Sets how many stacks are deployed at the same time. 0 means no limit
    #[arg(long, default_value_t = 8)]
    concurrency: usize,
}

impl UpCommand {
    /// Returns whether the command writes records to standard output.
    pub(super) fn writes_records(&self) -> bool {
        self.reporting.json
    }

    pub(super) async fn run(self, cloud: &Cloud) -> Result<ExitCode, Error> {
        let assembly = Arc::new(Assembly::read(self.selection.assembly)?);
        let mut stacks = assembly.select(&self.selection.stacks)?;
        if self.with_dependencies {
            stacks = assembly.with_dependencies(&stacks);
        }
        let plan = self.plan.options()?;
        let (consent, reporting) = (&self.consent, &self.reporting);
        deploy(cloud, &assembly, &stacks, plan, consent, Some(reporting), self.concurrency).await
    }
}
