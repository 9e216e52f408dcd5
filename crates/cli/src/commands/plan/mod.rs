//! The command `plan`: calculates the performance of storage before it is created.

mod lustre;
mod throughput;

use clap::Subcommand;

use crate::failure::Failure;

#[derive(Debug, Subcommand)]
pub(crate) enum Plan {
    /// Calculates the throughput of an EFS file system: bytes per day, loads per day, and duration of burst credits.
    Throughput(throughput::ThroughputArguments),
    /// Lists the FSx for Lustre file systems that meet a requirement. With prices, the cheapest comes first.
    Lustre(lustre::LustreArguments),
}

impl Plan {
    pub(crate) fn run(&self) -> Result<(), Failure> {
        match self {
            Plan::Throughput(arguments) => arguments.run(),
            Plan::Lustre(arguments) => arguments.run(),
        }
    }
}
