//! Arguments for approving and executing a plan.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use stanchion_deploy::Error;
use stanchion_deploy::apply::Options;

use crate::file;

/// Arguments for approving and executing a plan.
#[derive(Args, Clone, Debug)]
pub(crate) struct ConsentArguments {
    /// Approves the plan without a prompt. Possible data loss still needs --allow-data-loss
    #[arg(long, short)]
    pub(crate) yes: bool,

    /// Allows the deletion or replacement of a resource that holds data, even with --yes. Repeatable
    #[arg(long = "allow-data-loss", value_name = "STACK.LOGICAL_ID")]
    pub(crate) allow_data_loss: Vec<String>,

    /// Sets the stack policy, which protects resources from updates, from a JSON file
    #[arg(long, value_name = "FILE")]
    pub(crate) stack_policy: Option<PathBuf>,

    /// Sets the action on the first Ctrl-C. A second Ctrl-C exits immediately
    #[arg(long, value_enum, default_value_t = OnInterrupt::Ask)]
    pub(crate) on_interrupt: OnInterrupt,
}

impl ConsentArguments {
    /// Returns the options for executing change sets.
    ///
    /// # Errors
    /// Returns an error if the file of the stack policy cannot be read.
    pub(crate) fn options(&self) -> Result<Options, Error> {
        let stack_policy = self.stack_policy.as_deref().map(file::text).transpose()?;
        Ok(Options { stack_policy, ..Options::default() })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum OnInterrupt {
    /// Asks, or exits if there is no terminal
    Ask,
    /// Exits; operations continue in CloudFormation
    Leave,
    /// Cancels running updates and exits
    Cancel,
}
