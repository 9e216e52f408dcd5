//! How change sets are made.

use std::path::PathBuf;

use clap::Args;
use stanchion_deploy::Error;
use stanchion_deploy::plan::{Known, Options};

use super::pair::pair;
use crate::file;

/// How change sets are made.
#[derive(Args, Clone, Debug)]
pub(crate) struct PlanArguments {
    /// A parameter's value: NAME=VALUE for every stack that has it, STACK:NAME=VALUE for one.
    #[arg(long = "parameter", short = 'p', value_name = "[STACK:]NAME=VALUE", value_parser = pair)]
    pub(crate) parameters: Vec<(String, String)>,

    /// Parameter values from a JSON file, an object of names and values; for what must not stand in a command line.
    #[arg(long, value_name = "FILE")]
    pub(crate) parameters_file: Option<PathBuf>,

    /// The bucket for files and large templates; default that of `stanchion-deploy bootstrap`.
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

impl PlanArguments {
    /// How plans are made, as the arguments say.
    ///
    /// # Errors
    /// When the file of parameters cannot be read.
    pub(crate) fn options(&self) -> Result<Options, Error> {
        let mut known = Known { bucket: self.bucket.clone(), ..Known::default() };
        if let Some(path) = &self.parameters_file {
            known.given = file::json(path)?;
        }
        known.given.extend(self.parameters.iter().cloned());
        Ok(Options {
            known,
            import_existing: self.import_existing,
            revert_drift: self.revert_drift,
            role_arn: self.role_arn.clone(),
            notification_arns: self.notification_arns.clone(),
            rollback_alarms: self.rollback_alarms.clone(),
            monitoring_minutes: self.monitoring_minutes,
            express: self.express,
            disable_rollback: self.disable_rollback,
            ..Options::default()
        })
    }
}
