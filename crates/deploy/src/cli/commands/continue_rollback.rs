//! `stanchion-deploy continue`.

use std::process::ExitCode;

use clap::Args;
use stanchion_deploy::events::Event;
use stanchion_deploy::{Cloud, Error, recover};

use crate::recovery::{RecoverArguments, Recovery};

#[derive(Args, Debug)]
pub(crate) struct ContinueCommand {
    #[command(flatten)]
    recover: RecoverArguments,

    /// Skips resources that cannot be rolled back, by logical id
    #[arg(long, value_name = "LOGICAL_ID", value_delimiter = ',')]
    skip: Vec<String>,
}

impl ContinueCommand {
    pub(super) async fn run(self, cloud: &Cloud) -> Result<ExitCode, Error> {
        let of = Recovery::of(&self.recover, cloud).await?;
        let tell = |_: &str, event: &Event| of.tell(event);
        let (role, skip) = (self.recover.role_arn, &self.skip);
        let outcome =
            recover::proceed(&of.clients, of.name(), skip, role, &of.allowed, &tell).await?;
        of.conclude(&outcome).await
    }
}
