//! Arguments that select an assembly and its stacks.

use std::path::PathBuf;

use clap::Args;
use stanchion_core::assembly::ManifestStack;
use stanchion_deploy::{Assembly, Error};

#[derive(Args, Clone, Debug)]
pub(crate) struct Selection {
    /// The assembly: the folder that `--out FOLDER` wrote
    pub(crate) assembly: PathBuf,

    /// The names or paths of stacks. Default: every stack
    pub(crate) stacks: Vec<String>,
}

#[derive(Args, Debug)]
pub(crate) struct ReadArguments {
    #[command(flatten)]
    pub(crate) selection: Selection,

    /// Prints one JSON document instead of text
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Args, Clone, Debug)]
pub(crate) struct OneStack {
    /// The assembly: the folder that `--out FOLDER` wrote
    pub(crate) assembly: PathBuf,

    /// The name or path of the stack
    pub(crate) stack: String,
}

impl OneStack {
    /// Returns the stack with the name or path.
    ///
    /// # Errors
    /// Returns an error if no stack or more than one stack has the name.
    pub(crate) fn of<'a>(&self, assembly: &'a Assembly) -> Result<&'a ManifestStack, Error> {
        one(assembly, &self.stack)
    }
}

/// Returns the stack with a name or path.
///
/// # Errors
/// Returns an error if no stack or more than one stack has the name.
pub(crate) fn one<'a>(assembly: &'a Assembly, name: &str) -> Result<&'a ManifestStack, Error> {
    let mut found = assembly.select(&[name.to_owned()])?;
    match (found.pop(), found.is_empty()) {
        (Some(stack), true) => Ok(stack),
        _ => Err(Error::Refused(format!(
            "several stacks have the name {name}\n  help: Use the path of the stack"
        ))),
    }
}
