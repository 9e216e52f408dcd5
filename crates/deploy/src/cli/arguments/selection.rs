//! Which assembly, and which of its stacks.

use std::path::PathBuf;

use clap::Args;
use stanchion_core::assembly::ManifestStack;
use stanchion_deploy::{Assembly, Error};

#[derive(Args, Clone, Debug)]
pub(crate) struct Selection {
    /// The assembly: a folder that `synth --out` wrote.
    pub(crate) assembly: PathBuf,

    /// Stacks, by name or path; default all.
    pub(crate) stacks: Vec<String>,
}

#[derive(Args, Debug)]
pub(crate) struct ReadArguments {
    #[command(flatten)]
    pub(crate) selection: Selection,

    /// One JSON document instead of text.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Args, Clone, Debug)]
pub(crate) struct OneStack {
    /// The assembly: a folder that `synth --out` wrote.
    pub(crate) assembly: PathBuf,

    /// The stack, by name or path.
    pub(crate) stack: String,
}

impl OneStack {
    /// The one stack of the name or path.
    ///
    /// # Errors
    /// When there is none, or several have the name.
    pub(crate) fn of<'a>(&self, assembly: &'a Assembly) -> Result<&'a ManifestStack, Error> {
        let name = &self.stack;
        let mut found = assembly.select(std::slice::from_ref(name))?;
        match (found.pop(), found.is_empty()) {
            (Some(stack), true) => Ok(stack),
            _ => Err(Error::Refused(format!("several stacks are called {name}; give a path"))),
        }
    }
}
