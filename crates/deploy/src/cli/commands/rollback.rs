//! `stanchion-deploy rollback`.

use std::process::ExitCode;

use clap::Args;
use stanchion_deploy::events::Event;
use stanchion_deploy::{Cloud, Error, recover};

use crate::recovery::{RecoverArguments, Recovery};

#[derive(Args, Debug)]
pub(crate) struct RollbackCommand {
    #[command(flatten)]
    recover: RecoverArguments,
}

impl RollbackCommand {
    pub(super) async fn run(self, cloud: &Cloud) -> Result<ExitCode, Error> {
        let of = Recovery::of(&self.recover, cloud).await?;
        let tell = |_: &str, event: &Event| of.tell(event);
        let role = self.recover.role_arn;
        let outcome = recover::rollback(&of.clients, of.name(), role, &of.allowed, &tell).await?;
        of.conclude(&outcome).await
    }
}
