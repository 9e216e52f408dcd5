//! The command `schema`: prints the JSON Schema of a blueprint's configuration.

use clap::Args;

use crate::failure::Failure;
use crate::{blueprint, output};

#[derive(Args, Debug)]
pub(crate) struct SchemaArguments {
    /// The blueprint.
    blueprint: String,
}

impl SchemaArguments {
    pub(crate) fn run(&self) -> Result<(), Failure> {
        let schema = (blueprint::find(&self.blueprint)?.schema)();
        output::print(&format!("{schema:#}\n"))
    }
}
