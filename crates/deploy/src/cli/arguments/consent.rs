//! Whether and how a plan is carried out.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use stanchion_deploy::Error;
use stanchion_deploy::apply::Options;

use crate::file;

/// Whether and how it is carried out.
#[derive(Args, Clone, Debug)]
pub(crate) struct ConsentArguments {
    /// Asks nothing.
    #[arg(long, short)]
    pub(crate) yes: bool,

    /// Agrees to lose what holds data, by stack and logical id; needed even with --yes. May be given several times.
    #[arg(long = "allow-data-loss", value_name = "STACK.LOGICAL_ID")]
    pub(crate) allow_data_loss: Vec<String>,

    /// A policy that protects resources of the stacks from updates: a JSON file.
    #[arg(long, value_name = "FILE")]
    pub(crate) stack_policy: Option<PathBuf>,

    /// What Ctrl-C does; a second one leaves at once.
    #[arg(long, value_enum, default_value_t = OnInterrupt::Ask)]
    pub(crate) on_interrupt: OnInterrupt,
}

impl ConsentArguments {
    /// How plans are carried out, as the arguments say.
    ///
    /// # Errors
    /// When the file of the stack policy cannot be read.
    pub(crate) fn options(&self) -> Result<Options, Error> {
        let stack_policy = self.stack_policy.as_deref().map(file::text).transpose()?;
        Ok(Options { stack_policy })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum OnInterrupt {
    /// Asks; leaves when there is no terminal.
    Ask,
    /// Leaves; what runs goes on in CloudFormation.
    Leave,
    /// Calls off updates that run, and leaves.
    Cancel,
}
