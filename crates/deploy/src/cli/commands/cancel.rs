//! `stanchion-deploy cancel`.

use std::process::ExitCode;

use clap::Args;
use stanchion_deploy::events::Event;
use stanchion_deploy::{Cloud, Error, recover};

use crate::recovery::{RecoverArguments, Recovery};

#[derive(Args, Debug)]
pub(crate) struct CancelCommand {
    #[command(flatten)]
    recover: RecoverArguments,
}

impl CancelCommand {
    pub(super) async fn run(self, cloud: &Cloud) -> Result<ExitCode, Error> {
        let of = Recovery::of(&self.recover, cloud).await?;
        let tell = |_: &str, event: &Event| of.tell(event);
        let outcome = recover::cancel(&of.clients, of.name(), &of.allowed, &tell).await?;
        of.conclude(&outcome).await
    }
}
