//! The commands.

mod apply;
mod bootstrap;
mod destroy;
mod diff;
mod drift;
mod events;
mod import;
mod manual;
mod plan;
mod read;
mod recover;
mod refactor;
mod stack_set;
mod up;

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use stanchion_core::assembly::ManifestStack;
use stanchion_deploy::plan::Known;
use stanchion_deploy::up::{Done, Report};
use stanchion_deploy::{Assembly, Cloud, Connection, Error, plan as plans};

use crate::arguments::{Arguments, Command, ConsentArguments, PlanArguments};
use crate::operator::Console;
use crate::output::outln;
use crate::report;

/// Says that something differs.
const DIFFERS: u8 = 2;
/// Says that something that exists would be lost.
const DESTRUCTIVE: u8 = 3;

/// Runs a command.
pub(crate) async fn run(arguments: Arguments) -> Result<ExitCode, Error> {
    let of = arguments.connection;
    let connection = Connection {
        profile: of.profile,
        region: of.region,
        endpoint_url: of.endpoint_url,
        tells_calls: of.calls,
    };
    let cloud = Cloud::connect(&connection).await;
    let result = command(&cloud, arguments.command).await;
    if of.calls {
        for (call, count) in cloud.calls().counts() {
            drop(writeln!(anstream::stderr(), "{count:>6}  {call}"));
        }
    }
    result
}

async fn command(cloud: &Cloud, command: Command) -> Result<ExitCode, Error> {
    match command {
        Command::Plan(it) => plan::run(cloud, it).await,
        Command::Apply(it) => apply::run(cloud, it).await,
        Command::Up(it) => up::run(cloud, it).await,
        Command::Destroy(it) => destroy::run(cloud, it).await,
        Command::Status(it) => read::status(cloud, it).await,
        Command::Outputs(it) => read::outputs(cloud, it).await,
        Command::Events(it) => events::run(cloud, it).await,
        Command::Drift(it) => drift::run(cloud, it).await,
        Command::Import(it) => import::run(cloud, it).await,
        Command::Refactor(it) => refactor::run(cloud, it).await,
        Command::Rollback(it) => recover::rollback(cloud, it).await,
        Command::Continue(it) => recover::proceed(cloud, it).await,
        Command::Cancel(it) => recover::cancel(cloud, it).await,
        Command::Diff(it) => diff::run(cloud, it).await,
        Command::Bootstrap(it) => bootstrap::run(cloud, it).await,
        Command::StackSet(it) => stack_set::run(cloud, it).await,
        Command::Completions { shell } => Ok(manual::completions(shell)),
        Command::Man => manual::page(),
    }
}

/// The one stack of a name or path.
fn one<'a>(assembly: &'a Assembly, name: &str) -> Result<&'a ManifestStack, Error> {
    let mut found = assembly.select(&[name.to_owned()])?;
    match (found.pop(), found.is_empty()) {
        (Some(stack), true) => Ok(stack),
        _ => Err(Error::Refused(format!("several stacks are called {name}; give a path"))),
    }
}

/// How plans are made, as the arguments say.
fn planning(arguments: &PlanArguments) -> Result<plans::Options, Error> {
    let mut known = Known { bucket: arguments.bucket.clone(), ..Known::default() };
    if let Some(path) = &arguments.parameters_file {
        known.given = json(path)?;
    }
    known.given.extend(arguments.parameters.iter().cloned());
    Ok(plans::Options {
        known,
        import_existing: arguments.import_existing,
        revert_drift: arguments.revert_drift,
        role_arn: arguments.role_arn.clone(),
        notification_arns: arguments.notification_arns.clone(),
        rollback_alarms: arguments.rollback_alarms.clone(),
        monitoring_minutes: arguments.monitoring_minutes,
        express: arguments.express,
        disable_rollback: arguments.disable_rollback,
        ..plans::Options::default()
    })
}

/// How plans are carried out, as the arguments say.
fn applying(arguments: &ConsentArguments) -> Result<stanchion_deploy::apply::Options, Error> {
    let stack_policy = arguments.stack_policy.as_deref().map(text).transpose()?;
    Ok(stanchion_deploy::apply::Options { stack_policy })
}

fn text(path: &Path) -> Result<String, Error> {
    std::fs::read_to_string(path).map_err(|source| Error::File { path: path.to_owned(), source })
}

fn json<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T, Error> {
    let failed = |error: serde_json::Error| Error::Assembly {
        path: path.to_owned(),
        reason: error.to_string(),
    };
    serde_json::from_str(&text(path)?).map_err(failed)
}

/// Writes a document to standard output.
fn print<T: serde::Serialize>(value: &T) -> Result<(), Error> {
    let text = serde_json::to_string_pretty(value);
    let text = text.map_err(|error| Error::Refused(format!("cannot write JSON: {error}")))?;
    outln!("{text}");
    Ok(())
}

/// The ending of a run over stacks: every error, and whether all is as wanted.
fn conclude(report: &Report) -> ExitCode {
    for error in report.values().filter_map(|it| it.as_ref().err()) {
        report::error(error);
    }
    let succeeded = report.values().all(|it| it.as_ref().is_ok_and(Done::is_success));
    if succeeded { ExitCode::SUCCESS } else { ExitCode::from(1) }
}

/// A console for somebody who only watches or answers once.
fn console(yes: bool) -> Arc<Console> {
    Arc::new(Console::plain(yes))
}
