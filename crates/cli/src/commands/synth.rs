//! Without a command: builds a blueprint, and prints or writes its stacks.

use std::path::PathBuf;

use clap::Args;
use stanchion_core::App;

use crate::arguments::OutputArguments;
use crate::failure::Failure;
use crate::{blueprint, output};

#[derive(Args, Debug)]
pub(crate) struct SynthArguments {
    /// The blueprint; `list` shows them.
    #[arg(default_value = "scale-out")]
    blueprint: String,

    /// The blueprint's configuration in YAML or JSON; `-` reads standard input. Default: its defaults.
    #[arg(long, short, value_name = "FILE")]
    config: Option<PathBuf>,

    #[command(flatten)]
    output: OutputArguments,
}

impl SynthArguments {
    pub(crate) fn run(&self) -> Result<(), Failure> {
        let entry = blueprint::find(&self.blueprint)?;
        let app = App::new();
        (entry.build)(&app, self.config.as_deref())?;
        output::write(&app, &self.output)
    }
}
