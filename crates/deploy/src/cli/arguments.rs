//! The arguments.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

/// Brings the stacks of an assembly to AWS, through CloudFormation.
///
/// An assembly is the folder that `synth --out FOLDER` writes. Everything is CloudFormation's own: a run that was stopped is
/// simply started again.
///
/// Exit codes: 0 done or nothing to do, 1 an error, 2 something differs (`plan`, `diff`, `drift`), 3 a plan loses something
/// that exists, 130 left with Ctrl-C.
#[derive(Debug, Parser)]
#[command(name = "stanchion-deploy", version)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) connection: ConnectionArguments,

    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Args, Debug)]
pub(crate) struct ConnectionArguments {
    /// The profile of ~/.aws/config.
    #[arg(long, global = true)]
    pub(crate) profile: Option<String>,

    /// The Region of stacks that name none.
    #[arg(long, global = true)]
    pub(crate) region: Option<String>,

    /// Another address for all services.
    #[arg(long, global = true, value_name = "URL")]
    pub(crate) endpoint_url: Option<String>,

    /// Writes the name of every call to AWS to standard error, and how often each was made at the end.
    #[arg(long, global = true)]
    pub(crate) calls: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Shows what deploying would change; nothing is changed but that change sets are made.
    Plan(PlanCommand),
    /// Carries out a plan that was saved, unless the template or the stack moved on.
    Apply(ApplyCommand),
    /// Plans, shows, asks and applies.
    Up(UpCommand),
    /// Deletes stacks, those that depend on others first.
    Destroy(DestroyCommand),
    /// Shows the state of stacks.
    Status(ReadArguments),
    /// Shows outputs, and writes files for other tools completed with them.
    Outputs(OutputsCommand),
    /// Shows the events of the last operation.
    Events(EventsCommand),
    /// Finds what differs between templates and what is really there.
    Drift(ReadArguments),
    /// Takes resources that exist into a stack.
    Import(ImportCommand),
    /// Moves resources between stacks, or to other logical ids, without making them anew.
    Refactor(RefactorCommand),
    /// Sets back a stack whose operation failed and was left there.
    Rollback(RecoverCommand),
    /// Goes on with a rollback that failed.
    Continue(ContinueCommand),
    /// Calls off an update that is running.
    Cancel(RecoverCommand),
    /// Shows what differs between the assembly's templates and those deployed.
    Diff(ReadArguments),
    /// Makes the bucket for files and large templates, one a Region.
    Bootstrap(BootstrapCommand),
    /// Deploys one stack to many accounts and Regions, as a stack set.
    StackSet(StackSetCommand),
    /// Prints completions for a shell.
    Completions {
        /// The shell.
        shell: Shell,
    },
    /// Prints the manual page.
    Man,
}

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

/// How change sets are made.
#[derive(Args, Clone, Debug)]
pub(crate) struct PlanArguments {
    /// A parameter's value: NAME=VALUE for every stack that has it, STACK:NAME=VALUE for one.
    #[arg(long = "parameter", short = 'p', value_name = "[STACK:]NAME=VALUE", value_parser = pair)]
    pub(crate) parameters: Vec<(String, String)>,

    /// Parameter values from a JSON file, an object of names and values; for what must not stand in a command line.
    #[arg(long, value_name = "FILE")]
    pub(crate) parameters_file: Option<PathBuf>,

    /// The bucket for files and large templates; default that of `deploy bootstrap`.
    #[arg(long)]
    pub(crate) bucket: Option<String>,

    /// The role that CloudFormation acts as.
    #[arg(long, value_name = "ARN")]
    pub(crate) role_arn: Option<String>,

    /// A topic that is told of events; may be given several times.
    #[arg(long = "notification-arn", value_name = "ARN")]
    pub(crate) notification_arns: Vec<String>,

    /// An alarm that sets the stack back when it goes off; may be given several times.
    #[arg(long = "rollback-alarm", value_name = "ARN")]
    pub(crate) rollback_alarms: Vec<String>,

    /// For how many minutes after an operation the alarms are watched.
    #[arg(long, value_name = "MINUTES", default_value_t = 0, value_parser = clap::value_parser!(i32).range(0..=180))]
    pub(crate) monitoring_minutes: i32,

    /// Takes resources that have names of their own and exist into the stack; they need DeletionPolicy Retain.
    #[arg(long)]
    pub(crate) import_existing: bool,

    /// Sets back what drifted (drift-aware change sets).
    #[arg(long)]
    pub(crate) revert_drift: bool,

    /// Ends operations when resources are configured, before they are ready (express mode).
    #[arg(long)]
    pub(crate) express: bool,

    /// Leaves what was made where it is when something fails, to be looked at.
    #[arg(long)]
    pub(crate) disable_rollback: bool,
}

/// Whether and how it is carried out.
#[derive(Args, Clone, Debug)]
pub(crate) struct ConsentArguments {
    /// Asks nothing.
    #[arg(long, short)]
    pub(crate) yes: bool,

    /// Agrees to lose what holds data, by stack and logical id; needed even with --yes. May be given several times.
    #[arg(long = "allow-data-loss", value_name = "STACK.LOGICAL_ID")]
    pub(crate) allow_data_loss: Vec<String>,

    /// A policy that protects resources of the stacks from updates: a JSON file.
    #[arg(long, value_name = "FILE")]
    pub(crate) stack_policy: Option<PathBuf>,

    /// What Ctrl-C does; a second one leaves at once.
    #[arg(long, value_enum, default_value_t = OnInterrupt::Ask)]
    pub(crate) on_interrupt: OnInterrupt,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum OnInterrupt {
    /// Asks; leaves when there is no terminal.
    Ask,
    /// Leaves; what runs goes on in CloudFormation.
    Leave,
    /// Calls off updates that run, and leaves.
    Cancel,
}

#[derive(Args, Debug)]
pub(crate) struct PlanCommand {
    #[command(flatten)]
    pub(crate) selection: Selection,

    #[command(flatten)]
    pub(crate) plan: PlanArguments,

    /// One JSON document instead of text.
    #[arg(long)]
    pub(crate) json: bool,

    /// Keeps the plan in a file, for `deploy apply`.
    #[arg(long, value_name = "FILE")]
    pub(crate) save: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub(crate) struct ApplyCommand {
    /// The assembly that the plan was made of.
    pub(crate) assembly: PathBuf,

    /// The plan.
    pub(crate) plan: PathBuf,

    #[command(flatten)]
    pub(crate) consent: ConsentArguments,
}

#[derive(Args, Debug)]
pub(crate) struct UpCommand {
    #[command(flatten)]
    pub(crate) selection: Selection,

    #[command(flatten)]
    pub(crate) plan: PlanArguments,

    #[command(flatten)]
    pub(crate) consent: ConsentArguments,

    /// How many stacks at once; 0 for as many as dependencies allow.
    #[arg(long, default_value_t = 8)]
    pub(crate) concurrency: usize,
}

#[derive(Args, Debug)]
pub(crate) struct DestroyCommand {
    #[command(flatten)]
    pub(crate) selection: Selection,

    /// Asks nothing.
    #[arg(long, short)]
    pub(crate) yes: bool,

    /// What to leave behind, of stacks whose deletion failed.
    #[arg(long, value_name = "[STACK.]LOGICAL_ID", value_delimiter = ',')]
    pub(crate) retain: Vec<String>,

    /// Takes the protection from deletion off.
    #[arg(long)]
    pub(crate) unprotect: bool,

    /// How many stacks at once; 0 for as many as dependencies allow.
    #[arg(long, default_value_t = 8)]
    pub(crate) concurrency: usize,
}

#[derive(Args, Debug)]
pub(crate) struct OutputsCommand {
    #[command(flatten)]
    pub(crate) read: ReadArguments,

    /// Writes the assembly's files for other tools here, with outputs filled in.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) artefacts: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub(crate) struct EventsCommand {
    #[command(flatten)]
    pub(crate) read: ReadArguments,

    /// A chart: what took how long.
    #[arg(long, conflicts_with = "json")]
    pub(crate) chart: bool,
}

#[derive(Args, Debug)]
pub(crate) struct ImportCommand {
    /// The assembly: a folder that `synth --out` wrote.
    pub(crate) assembly: PathBuf,

    /// The stack, by name or path.
    pub(crate) stack: String,

    /// A resource of the template and what identifies the one that exists: its identifier, or several as KEY=VALUE.
    #[arg(long = "resource", short = 'r', required = true, value_name = "LOGICAL_ID=[KEY=]VALUE[,KEY=VALUE...]", value_parser = pair)]
    pub(crate) resources: Vec<(String, String)>,

    #[command(flatten)]
    pub(crate) plan: PlanArguments,

    #[command(flatten)]
    pub(crate) consent: ConsentArguments,
}

#[derive(Args, Debug)]
pub(crate) struct RefactorCommand {
    #[command(flatten)]
    pub(crate) selection: Selection,

    /// A resource that moves, where that does not follow from the templates; may be given several times.
    #[arg(long = "move", value_name = "STACK.LOGICAL_ID=STACK.LOGICAL_ID", value_parser = pair)]
    pub(crate) moves: Vec<(String, String)>,

    /// Asks nothing.
    #[arg(long, short)]
    pub(crate) yes: bool,
}

#[derive(Args, Debug)]
pub(crate) struct RecoverCommand {
    /// The assembly: a folder that `synth --out` wrote.
    pub(crate) assembly: PathBuf,

    /// The stack, by name or path.
    pub(crate) stack: String,

    /// The role that CloudFormation acts as.
    #[arg(long, value_name = "ARN")]
    pub(crate) role_arn: Option<String>,
}

#[derive(Args, Debug)]
pub(crate) struct ContinueCommand {
    #[command(flatten)]
    pub(crate) recover: RecoverCommand,

    /// Logical ids that cannot be set back and are left as they are.
    #[arg(long, value_name = "LOGICAL_ID", value_delimiter = ',')]
    pub(crate) skip: Vec<String>,
}

#[derive(Args, Debug)]
pub(crate) struct BootstrapCommand {
    /// Prints the stack's template and changes nothing.
    #[arg(long)]
    pub(crate) show: bool,

    /// Asks nothing.
    #[arg(long, short)]
    pub(crate) yes: bool,
}

#[derive(Args, Debug)]
pub(crate) struct StackSetCommand {
    /// The assembly: a folder that `synth --out` wrote.
    pub(crate) assembly: PathBuf,

    /// The stack, by name or path.
    pub(crate) stack: String,

    /// The stack set's name; default the stack's.
    #[arg(long)]
    pub(crate) name: Option<String>,

    /// An account, for roles that you made; may be given several times.
    #[arg(long = "account", value_delimiter = ',')]
    pub(crate) accounts: Vec<String>,

    /// An organizational unit, for roles that AWS Organizations manages; may be given several times.
    #[arg(long = "organizational-unit", value_delimiter = ',', conflicts_with = "accounts")]
    pub(crate) organizational_units: Vec<String>,

    /// A Region; may be given several times, in the order to deploy them.
    #[arg(long = "in-region", value_name = "REGION", value_delimiter = ',', required = true)]
    pub(crate) regions: Vec<String>,

    /// In how many accounts of a Region at once.
    #[arg(long, value_name = "COUNT")]
    pub(crate) max_concurrent: Option<i32>,

    /// How many accounts of a Region may fail before the Region is given up.
    #[arg(long, value_name = "COUNT")]
    pub(crate) failure_tolerance: Option<i32>,

    /// All Regions at once, instead of one after the other.
    #[arg(long)]
    pub(crate) regions_in_parallel: bool,

    /// Accounts that join an organizational unit get the stack, those that leave lose it.
    #[arg(long)]
    pub(crate) auto_deployment: bool,

    /// Acts for the organization's management account.
    #[arg(long)]
    pub(crate) delegated_admin: bool,

    /// The role that StackSets acts as in this account.
    #[arg(long, value_name = "ARN")]
    pub(crate) administration_role_arn: Option<String>,

    /// The name of the role it takes in each account.
    #[arg(long, value_name = "NAME")]
    pub(crate) execution_role_name: Option<String>,

    /// A parameter's value.
    #[arg(long = "parameter", short = 'p', value_name = "NAME=VALUE", value_parser = pair)]
    pub(crate) parameters: Vec<(String, String)>,

    /// Asks nothing.
    #[arg(long, short)]
    pub(crate) yes: bool,

    /// One JSON document instead of text.
    #[arg(long)]
    pub(crate) json: bool,
}

/// `NAME=VALUE`.
fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("a name, =, and a value".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn arguments_are_consistent() {
        Arguments::command().debug_assert();
    }
}
