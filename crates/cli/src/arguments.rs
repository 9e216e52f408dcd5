//! Arguments that several commands have in common.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};
use stanchion_core::{Format, Pack};

#[derive(Args, Debug)]
pub(crate) struct FindingArguments {
    /// Findings that count as errors, in addition to errors.
    #[arg(long, value_enum, value_name = "WHAT")]
    pub(crate) deny: Option<Denied>,

    /// Adds the rules that run only for this compliance pack. They report information.
    #[arg(long, value_name = "PACK", value_parser = pack_parser())]
    pub(crate) pack: Vec<Pack>,

    /// A file that acknowledges findings: a YAML or JSON list of {rule, reason, resource, file}. `resource` and
    /// `file` are optional.
    #[arg(long, value_name = "FILE")]
    pub(crate) acknowledge: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
pub(crate) enum Denied {
    /// Warnings.
    Warnings,
}

#[derive(Args, Debug)]
pub(crate) struct OutputArguments {
    /// The format of the templates.
    #[arg(long, short, value_enum, default_value_t = FormatName::Yaml)]
    pub(crate) format: FormatName,

    /// Prints only the stacks whose name matches this pattern with `*` and `?`.
    #[arg(long, short, value_name = "GLOB")]
    pub(crate) stack: Option<String>,

    /// Does not check the templates.
    #[arg(long)]
    pub(crate) no_check: bool,

    #[command(flatten)]
    pub(crate) findings: FindingArguments,

    /// Writes the assembly to this folder instead of printing it: manifest.json, provenance.json, templates, assets/
    /// and artefacts/.
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

/// Returns the parser of the names of compliance packs.
pub(crate) fn pack_parser() -> impl TypedValueParser<Value = Pack> {
    PossibleValuesParser::new(Pack::ALL.map(Pack::name))
        .try_map(|it| Pack::named(&it).ok_or("the pack does not exist"))
}
