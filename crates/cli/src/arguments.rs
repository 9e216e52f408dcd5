//! The arguments.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use stanchion_constructs::planning::LustreKind;
use stanchion_core::Format;

/// Prints CloudFormation templates of ready-made blueprints.
///
/// Without a blueprint it prints `scale-out` with its defaults. Several stacks are several documents, one after the
/// other.
///
/// Exit codes: 0 done, 1 errors in stacks, configuration or template, 2 could not run.
#[derive(Debug, Parser)]
#[command(name = "synth", version, args_conflicts_with_subcommands = true)]
pub(crate) struct BlueprintArguments {
    /// The blueprint; `synth list` shows them.
    #[arg(default_value = "scale-out")]
    pub(crate) blueprint: String,

    /// The blueprint's configuration in YAML or JSON; `-` reads standard input. Default: its defaults.
    #[arg(long, short, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) output: OutputArguments,

    #[command(subcommand)]
    pub(crate) command: Option<BlueprintCommand>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum BlueprintCommand {
    /// Lists the blueprints.
    List,
    /// Prints the JSON Schema of a blueprint's configuration, for editors.
    Schema {
        /// The blueprint.
        blueprint: String,
    },
    /// Makes a new program with a stack of its own and a snapshot test that passes.
    Init {
        /// The folder, which must not exist or be empty.
        folder: PathBuf,
        /// The folder of a checkout to take the libraries from; default the one this program was built in.
        #[arg(long, value_name = "FOLDER")]
        source: Option<PathBuf>,
    },
    /// Writes a template of any origin as YAML or JSON; comments are left out.
    Convert {
        /// The template; `-` reads standard input.
        file: PathBuf,
        /// The form to write.
        #[arg(long, short, value_enum, default_value_t = FormatName::Yaml)]
        format: FormatName,
    },
    /// Works out what storage can do before it is there.
    Plan {
        /// What to work out.
        #[command(subcommand)]
        plan: Plan,
    },
    #[command(flatten)]
    Shared(SharedCommand),
}

#[derive(Debug, Subcommand)]
pub(crate) enum Plan {
    /// How much an EFS file system lets one read: a day's bytes, loads of an amount, how long burst credits last.
    Throughput(ThroughputArguments),
    /// Which FSx for Lustre file systems do what is wanted, the cheapest first when prices are given.
    Lustre(LustreArguments),
}

#[derive(Args, Debug)]
pub(crate) struct LustreArguments {
    /// GiB to keep.
    #[arg(long, value_name = "GIB", default_value_t = 1200)]
    pub(crate) capacity: u32,

    /// MB/s over time, not in bursts.
    #[arg(long, value_name = "MB/S", default_value_t = 0.0)]
    pub(crate) throughput: f64,

    /// Only kinds that keep data when a disk fails.
    #[arg(long)]
    pub(crate) persistent: bool,

    /// What a GiB of a kind costs in a month, such as scratch-2=0.14; kinds without a price are left out then.
    #[arg(long = "price", value_name = "KIND=PRICE", value_parser = price)]
    pub(crate) prices: Vec<(String, f64)>,

    /// One JSON document instead of text.
    #[arg(long)]
    pub(crate) json: bool,
}

/// `KIND=PRICE`, of a kind that there is.
fn price(text: &str) -> Result<(String, f64), String> {
    let kinds: Vec<String> = LustreKind::all().into_iter().map(LustreKind::name).collect();
    let (kind, price) = text.split_once('=').ok_or("a kind, =, and a price")?;
    if !kinds.iter().any(|it| it == kind) {
        return Err(format!("there is no kind {kind:?}; there are {}", kinds.join(", ")));
    }
    let price: f64 = price.parse().map_err(|_| format!("{price:?} is no price"))?;
    if price.is_finite() && price >= 0.0 {
        Ok((kind.to_owned(), price))
    } else {
        Err("a price is 0 and up".to_owned())
    }
}

#[derive(Args, Debug)]
pub(crate) struct ThroughputArguments {
    /// How the file system gets its throughput.
    #[arg(long, value_enum, default_value_t = ThroughputMode::Bursting)]
    pub(crate) mode: ThroughputMode,

    /// GiB in Standard storage.
    #[arg(long, value_name = "GIB", default_value_t = 10)]
    pub(crate) stored: u32,

    /// MiB/s that are bought, for --mode provisioned: 1 to 3414.
    #[arg(long, value_name = "MIB/S", required_if_eq("mode", "provisioned"), value_parser = positive)]
    pub(crate) provisioned: Option<f64>,

    /// GiB that a start of a function or machine reads.
    #[arg(long, value_name = "GIB", default_value_t = 2)]
    pub(crate) load: u32,

    /// Loads wanted a day: says what to provision for them.
    #[arg(long, value_name = "COUNT")]
    pub(crate) loads_per_day: Option<u32>,

    /// MiB/s that are read: says how long a new file system's burst credits last.
    #[arg(long, value_name = "MIB/S", value_parser = positive)]
    pub(crate) read: Option<f64>,

    /// One JSON document instead of text.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
pub(crate) enum ThroughputMode {
    /// Credits by what is stored.
    Bursting,
    /// A rate that is bought.
    Provisioned,
    /// Pays for what is moved.
    Elastic,
}

fn positive(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(number) if number.is_finite() && number > 0.0 => Ok(number),
        _ => Err("a number above 0 is needed".to_owned()),
    }
}

#[derive(Args, Debug)]
pub(crate) struct CheckArguments {
    /// Templates in YAML or JSON, or patterns of files; `-` reads standard input.
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<String>,

    /// The form of the report: text goes to standard error, the others to standard output.
    #[arg(long, short, value_enum, default_value_t = ReportFormat::Text)]
    pub(crate) format: ReportFormat,

    #[command(flatten)]
    pub(crate) findings: FindingArguments,
}

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

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum ReportFormat {
    /// For people.
    Text,
    /// One JSON document.
    Json,
    /// SARIF 2.1.0.
    Sarif,
}

/// Prints the CloudFormation templates of this program's stacks.
///
/// Several stacks are several documents, one after the other.
///
/// Exit codes: 0 done, 1 errors in the stacks, 2 could not run.
#[derive(Debug, Parser)]
#[command(version, args_conflicts_with_subcommands = true)]
pub(crate) struct AppArguments {
    #[command(flatten)]
    pub(crate) output: OutputArguments,

    #[command(subcommand)]
    pub(crate) command: Option<SharedCommand>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum SharedCommand {
    /// Checks CloudFormation templates of any origin.
    ///
    /// Exit codes: 0 no error, 1 errors, 2 could not run.
    Check(CheckArguments),
    /// Lists the rules of `check`.
    Rules,
    /// Explains a rule, or `mounts`: each mount in templates, link by link, and where the chain breaks.
    Explain {
        /// The rule, such as CFN-009, or `mounts`.
        subject: String,
        /// For `mounts`: templates in YAML or JSON, or patterns of files; `-` reads standard input. A program with stacks
        /// of its own needs none.
        #[arg(value_name = "FILE")]
        files: Vec<String>,
    },
    /// Prints the completions of a shell.
    Completions {
        /// The shell.
        shell: Shell,
    },
    /// Prints the manual page, in roff.
    Man,
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
