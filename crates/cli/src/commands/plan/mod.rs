//! `plan`: what storage can do before it is there.

mod lustre;
mod throughput;

use clap::Subcommand;

use crate::failure::Failure;

#[derive(Debug, Subcommand)]
pub(crate) enum Plan {
    /// How much an EFS file system lets one read: a day's bytes, loads of an amount, how long burst credits last.
    Throughput(throughput::ThroughputArguments),
    /// Which FSx for Lustre file systems do what is wanted, the cheapest first when prices are given.
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
