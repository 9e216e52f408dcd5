//! The commands. Each has its own file with its arguments and its action.

pub(crate) mod check;
pub(crate) mod completions;
pub(crate) mod convert;
pub(crate) mod deploy;
pub(crate) mod diagram;
pub(crate) mod explain;
pub(crate) mod init;
pub(crate) mod list;
pub(crate) mod man;
pub(crate) mod plan;
pub(crate) mod review;
pub(crate) mod rules;
pub(crate) mod schema;
pub(crate) mod synth;

use clap::{Command, Subcommand};
use stanchion_core::{App, RuleSet};

use crate::failure::Failure;
use crate::report;

/// The commands of the binaries `synth` and `stanchion`.
#[derive(Debug, Subcommand)]
pub(crate) enum BlueprintCommand {
    /// Lists the blueprints.
    List,
    /// Prints the JSON Schema of a blueprint's configuration, which editors can use.
    Schema(schema::SchemaArguments),
    /// Creates a program with a stack and a snapshot test.
    Init(init::InitArguments),
    /// Converts any CloudFormation template to YAML or JSON. Comments are lost.
    Convert(convert::ConvertArguments),
    /// Calculates the performance of storage before it is created.
    Plan {
        /// The calculation.
        #[command(subcommand)]
        plan: plan::Plan,
    },
    #[command(flatten)]
    Shared(SharedCommand),
}

impl BlueprintCommand {
    /// Runs the command. `line` is the command line that contains it.
    pub(crate) fn run(self, line: Command, rules: RuleSet) -> Result<(), Failure> {
        match self {
            BlueprintCommand::List => list::run(),
            BlueprintCommand::Schema(arguments) => arguments.run(),
            BlueprintCommand::Init(arguments) => arguments.run(),
            BlueprintCommand::Convert(arguments) => arguments.run(),
            BlueprintCommand::Plan { plan } => plan.run(),
            BlueprintCommand::Shared(command) => command.run_with(line, rules),
        }
    }
}

/// The commands that programs with their own stacks also have.
#[derive(Debug, Subcommand)]
pub(crate) enum SharedCommand {
    /// Checks CloudFormation templates, whatever tool has written them.
    ///
    /// Exit codes: 0 no error, 1 at least one error, 2 the command could not run.
    Check(check::CheckArguments),
    /// Says what a change of templates means: data at risk, replacements, access, network, mounts, findings.
    ///
    /// Exit codes: 0 nothing of `--fail-on` was found, 1 something was, 2 the command could not run.
    Review(review::ReviewArguments),
    /// Draws the storage, the compute and the mounts of a template.
    Diagram(diagram::DiagramArguments),
    /// Prints the JSON Schema of the document that `review --format json` prints.
    ReviewSchema,
    /// Lists the findings that `check` can report.
    Rules(rules::RulesArguments),
    /// Describes a finding. With `mounts`, shows each mount in templates link by link, and where the chain breaks.
    Explain(explain::ExplainArguments),
    /// Deploys an assembly: runs the program `stanchion-deploy` with the arguments that follow.
    ///
    /// `deploy --help` lists the commands of that program. `deploy` returns its exit code.
    #[command(disable_help_flag = true)]
    Deploy(deploy::DeployArguments),
    /// Prints completions for a shell.
    Completions(completions::CompletionsArguments),
    /// Prints the manual page in roff format.
    Man,
}

impl SharedCommand {
    /// Runs the command for a program with its own stacks. `line` is the command line that contains it.
    pub(crate) fn run(self, line: Command, app: impl FnOnce() -> App) -> Result<(), Failure> {
        match self {
            SharedCommand::Explain(arguments) if arguments.is_about_stacks() => {
                arguments.run_for(&app())
            }
            SharedCommand::Review(arguments) if arguments.is_about_stacks() => {
                let app = app();
                arguments.run_for(&app, &valid(app.rule_set())?)
            }
            SharedCommand::Check(_)
            | SharedCommand::Review(_)
            | SharedCommand::Rules(_)
            | SharedCommand::Explain(_) => self.run_with(line, app().rule_set()),
            other => other.run_with(line, RuleSet::new()),
        }
    }

    /// Runs the command with rules. `line` is the command line that contains it.
    pub(crate) fn run_with(self, line: Command, rules: RuleSet) -> Result<(), Failure> {
        match self {
            SharedCommand::Check(arguments) => arguments.run(valid(rules)?),
            SharedCommand::Review(arguments) => arguments.run(&valid(rules)?),
            SharedCommand::Diagram(arguments) => arguments.run(),
            SharedCommand::ReviewSchema => {
                crate::output::print(&format!("{:#}\n", stanchion_review::json_schema()))
            }
            SharedCommand::Rules(arguments) => arguments.run(&valid(rules)?),
            SharedCommand::Explain(arguments) => arguments.run(&valid(rules)?),
            SharedCommand::Deploy(arguments) => arguments.run(),
            SharedCommand::Completions(arguments) => arguments.run(line),
            SharedCommand::Man => man::run(line),
        }
    }
}

/// Shows the faults of the rules of a program, and returns the rules if they have none.
fn valid(rules: RuleSet) -> Result<RuleSet, Failure> {
    let problems = rules.problems();
    report::diagnostics(&problems, None);
    if problems.has_errors() { Err(Failure::Findings) } else { Ok(rules) }
}
