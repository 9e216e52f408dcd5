//! The commands, one file each: its arguments and what it does with them.

pub(crate) mod check;
pub(crate) mod completions;
pub(crate) mod convert;
pub(crate) mod deploy;
pub(crate) mod explain;
pub(crate) mod init;
pub(crate) mod list;
pub(crate) mod man;
pub(crate) mod plan;
pub(crate) mod rules;
pub(crate) mod schema;
pub(crate) mod synth;

use clap::{Command, Subcommand};

use crate::failure::Failure;

/// The commands of the binaries `synth` and `stanchion`.
#[derive(Debug, Subcommand)]
pub(crate) enum BlueprintCommand {
    /// Lists the blueprints.
    List,
    /// Prints the JSON Schema of a blueprint's configuration, for editors.
    Schema(schema::SchemaArguments),
    /// Creates a new program with a stack and a snapshot test that passes.
    Init(init::InitArguments),
    /// Writes a template of any origin as YAML or JSON; comments are left out.
    Convert(convert::ConvertArguments),
    /// Works out what storage can do before it is there.
    Plan {
        /// What to work out.
        #[command(subcommand)]
        plan: plan::Plan,
    },
    #[command(flatten)]
    Shared(SharedCommand),
}

impl BlueprintCommand {
    /// Runs the command; `line` is the command line that it belongs to.
    pub(crate) fn run(self, line: Command) -> Result<(), Failure> {
        match self {
            BlueprintCommand::List => list::run(),
            BlueprintCommand::Schema(arguments) => arguments.run(),
            BlueprintCommand::Init(arguments) => arguments.run(),
            BlueprintCommand::Convert(arguments) => arguments.run(),
            BlueprintCommand::Plan { plan } => plan.run(),
            BlueprintCommand::Shared(command) => command.run(line),
        }
    }
}

/// The commands that a program with stacks of its own has too.
#[derive(Debug, Subcommand)]
pub(crate) enum SharedCommand {
    /// Checks CloudFormation templates of any origin.
    ///
    /// Exit codes: 0 no error, 1 at least one error, 2 the command could not run.
    Check(check::CheckArguments),
    /// Lists the rules of `check`.
    Rules,
    /// Explains a rule, or `mounts`: each mount in templates, link by link, and where the chain breaks.
    Explain(explain::ExplainArguments),
    /// Deploys an assembly: runs the program `stanchion-deploy` with the arguments that follow.
    ///
    /// `deploy --help` lists the commands of that program. Its exit code is passed on.
    #[command(disable_help_flag = true)]
    Deploy(deploy::DeployArguments),
    /// Prints the completions of a shell.
    Completions(completions::CompletionsArguments),
    /// Prints the manual page, in roff.
    Man,
}

impl SharedCommand {
    /// Runs the command; `line` is the command line that it belongs to.
    pub(crate) fn run(self, line: Command) -> Result<(), Failure> {
        match self {
            SharedCommand::Check(arguments) => arguments.run(),
            SharedCommand::Rules => rules::run(),
            SharedCommand::Explain(arguments) => arguments.run(),
            SharedCommand::Deploy(arguments) => arguments.run(),
            SharedCommand::Completions(arguments) => arguments.run(line),
            SharedCommand::Man => man::run(line),
        }
    }
}
