//! `stanchion-deploy destroy`.

use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;
use stanchion_deploy::deployed::Deployed;
use stanchion_deploy::{Assembly, Cloud, Done, Error, Operator, Report, destroy, stacks as many};

use crate::arguments::{OnInterrupt, Selection};
use crate::exit::conclude;
use crate::interrupt;
use crate::operator::{Console, Shared};

#[derive(Args, Debug)]
pub(crate) struct DestroyCommand {
    #[command(flatten)]
    selection: Selection,

    /// Deletes without a prompt
    #[arg(long, short)]
    yes: bool,

    /// Retains these resources in stacks whose deletion failed
    #[arg(long, value_name = "[STACK.]LOGICAL_ID", value_delimiter = ',')]
    retain: Vec<String>,

    /// Disables termination protection first
    #[arg(long)]
    unprotect: bool,

    /// Sets how many stacks are deleted at the same time. 0 means no limit
    #[arg(long, default_value_t = 8)]
    concurrency: usize,
}

impl DestroyCommand {
    pub(super) async fn run(self, cloud: &Cloud) -> Result<ExitCode, Error> {
        let assembly = Arc::new(Assembly::read(self.selection.assembly)?);
        let stacks = assembly.select(&self.selection.stacks)?;
        let console = Arc::new(Console::plain(self.yes));
        interrupt::listen(
            Arc::clone(&assembly),
            cloud.clone(),
            Arc::clone(&console),
            OnInterrupt::Leave,
        );
        let mut there = Vec::new();
        for stack in &stacks {
            if Deployed::find(&cloud.of(stack).await?, &stack.name).await?.is_some() {
                there.push(stack.name.as_str());
            }
        }
        if there.is_empty() {
            console.say("nothing is deployed");
            return Ok(ExitCode::SUCCESS);
        }
        if !console.confirm(&format!("delete {}?", there.join(", "))).await? {
            return Ok(ExitCode::from(1));
        }
        let mut options = destroy::Options { retain: self.retain, unprotect: self.unprotect };
        let operator: Arc<dyn Operator> = Arc::new(Shared(Arc::clone(&console)));
        let report = many::down(cloud, &stacks, &options, self.concurrency, &operator).await;
        let stuck = stuck(&report);
        // With --yes there is no prompt; the error names the flag instead.
        if stuck.is_empty() || self.yes {
            return Ok(conclude(&report));
        }
        for error in report.values().filter_map(|it| it.as_ref().err()) {
            console.say(&error.to_string());
        }
        let question = format!("retain {} and delete the rest?", stuck.join(", "));
        if !console.confirm(&question).await? {
            return Ok(ExitCode::from(1));
        }
        options.retain.extend(stuck);
        Ok(conclude(&many::down(cloud, &stacks, &options, self.concurrency, &operator).await))
    }
}

/// Returns the resources that could not be deleted, as `STACK.LOGICAL_ID`.
fn stuck(report: &Report) -> Vec<String> {
    let of = |it: &Result<Done, Error>| match it {
        Err(Error::Stuck { stack, resources, .. }) => {
            resources.iter().map(|it| format!("{stack}.{it}")).collect()
        }
        _ => Vec::new(),
    };
    report.values().flat_map(of).collect()
}
