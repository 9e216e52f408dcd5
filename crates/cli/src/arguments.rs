//! Arguments that several commands share.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use stanchion_core::Format;

#[derive(Args, Debug)]
pub(crate) struct FindingArguments {
    /// What else counts as an error.
    #[arg(long, value_enum, value_name = "WHAT")]
    pub(crate) deny: Option<Denied>,

    /// Findings that are accepted: a YAML or JSON list of {rule, reason, resource, file}, the last two optional.
    #[arg(long, value_name = "FILE")]
    pub(crate) acknowledge: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
pub(crate) enum Denied {
    /// Warnings too.
    Warnings,
}

#[derive(Args, Debug)]
pub(crate) struct OutputArguments {
    /// The form of the templates.
    #[arg(long, short, value_enum, default_value_t = FormatName::Yaml)]
    pub(crate) format: FormatName,

    /// Only stacks whose name matches, with `*` and `?`.
    #[arg(long, short, value_name = "GLOB")]
    pub(crate) stack: Option<String>,

    /// Writes templates without checking them.
    #[arg(long)]
    pub(crate) no_check: bool,

    #[command(flatten)]
    pub(crate) findings: FindingArguments,

    /// Writes the assembly into this folder instead of printing: manifest.json, provenance.json, templates, assets/.
    #[arg(long, short, value_name = "DIR", conflicts_with = "stack")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum FormatName {
    /// YAML with short tags.
    Yaml,
    /// JSON.
    Json,
}

impl From<FormatName> for Format {
    fn from(name: FormatName) -> Format {
        match name {
            FormatName::Yaml => Format::Yaml,
            FormatName::Json => Format::Json,
        }
    }
}
