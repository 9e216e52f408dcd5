//! Arguments for the results of a deployment.

use std::path::PathBuf;

use clap::Args;

/// Arguments for the results of a deployment.
#[derive(Args, Clone, Debug)]
pub(crate) struct ReportingArguments {
    /// Prints one JSON object a line: plans, events, results, and a summary as the last line. `schema` prints their schema
    #[arg(long)]
    pub(crate) json: bool,

    /// Writes the outputs of the stacks to a JSON file
    #[arg(long, value_name = "FILE")]
    pub(crate) outputs_file: Option<PathBuf>,
}
