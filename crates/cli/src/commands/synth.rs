//! The default command: builds a blueprint, and prints or writes its stacks.

use std::path::PathBuf;

use clap::Args;
use stanchion_core::{App, RuleSet};

use crate::arguments::OutputArguments;
use crate::failure::Failure;
use crate::{blueprint, output};

#[derive(Args, Debug)]
pub(crate) struct SynthArguments {
    /// The blueprint. The command `list` shows all blueprints.
    #[arg(default_value = "scale-out")]
    blueprint: String,

    /// The configuration of the blueprint in YAML or JSON, or `-` for standard input. Default: the default
    /// configuration.
    #[arg(long, short, value_name = "FILE")]
    config: Option<PathBuf>,

    #[command(flatten)]
    output: OutputArguments,
}

impl SynthArguments {
    pub(crate) fn run(&self, rules: RuleSet) -> Result<(), Failure> {
        let entry = blueprint::find(&self.blueprint)?;
        let app = App::new();
        rules.packs().for_each(|it| app.pack(it));
        app.rules(rules);
        let findings = (entry.build)(&app, self.config.as_deref())?;
        output::write(app, findings.as_ref(), &self.output)
    }
}
