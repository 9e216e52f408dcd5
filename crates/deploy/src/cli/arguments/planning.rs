//! Arguments for creating change sets.

use std::path::PathBuf;

use clap::Args;
use stanchion_deploy::Error;
use stanchion_deploy::plan::{Known, Options};

use super::pair::pair;
use super::parameters_file;

/// Arguments for creating change sets.
#[derive(Args, Clone, Debug)]
pub(crate) struct PlanArguments {
    /// Sets a parameter: NAME=VALUE in every stack that has it, STACK:NAME=VALUE in one. Repeatable
    #[arg(long = "parameter", short = 'p', value_name = "[STACK:]NAME=VALUE", value_parser = pair)]
    pub(crate) parameters: Vec<(String, String)>,

    /// Reads parameters from a JSON file: an object of names and values, or the list of the AWS CLI. Use it for secrets
    #[arg(long, value_name = "FILE")]
    pub(crate) parameters_file: Option<PathBuf>,

    /// Uses the default of the template for a parameter, instead of the value that the stack has. Repeatable
    #[arg(long = "default-parameter", value_name = "[STACK:]NAME")]
    pub(crate) default_parameters: Vec<String>,

    /// Acknowledges a capability in addition to those that the template requires. Repeatable
    #[arg(long = "capability", value_parser = ["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"])]
    pub(crate) capabilities: Vec<String>,

    /// Sets the bucket for files and large templates. Default: the bucket of `stanchion-deploy bootstrap`
    #[arg(long)]
    pub(crate) bucket: Option<String>,

    /// Sets the IAM role that CloudFormation assumes
    #[arg(long, value_name = "ARN")]
    pub(crate) role_arn: Option<String>,

    /// Notifies an SNS topic of stack events. Repeatable
    #[arg(long = "notification-arn", value_name = "ARN")]
    pub(crate) notification_arns: Vec<String>,

    /// Rolls back the operation when this CloudWatch alarm goes into ALARM. Repeatable
    #[arg(long = "rollback-alarm", value_name = "ARN")]
    pub(crate) rollback_alarms: Vec<String>,

    /// Removes the rollback alarms that the stack has
    #[arg(long, conflicts_with = "rollback_alarms")]
    pub(crate) no_rollback_alarms: bool,

    /// Removes the SNS topics that are notified of stack events
    #[arg(long, conflicts_with = "notification_arns")]
    pub(crate) no_notifications: bool,

    /// Sets the time after an operation during which the alarms are monitored, in minutes
    #[arg(long, value_name = "MINUTES", default_value_t = 0, value_parser = clap::value_parser!(i32).range(0..=180))]
    pub(crate) monitoring_minutes: i32,

    /// Imports existing resources that have a custom name and DeletionPolicy Retain
    #[arg(long)]
    pub(crate) import_existing: bool,

    /// Uses the change set of an earlier run for the same request. What it resolved then, such as SSM parameters, may be old
    #[arg(long)]
    pub(crate) reuse_change_sets: bool,

    /// Reverts drifted resources to the template (drift-aware change sets)
    #[arg(long)]
    pub(crate) revert_drift: bool,

    /// Ends operations when resources are configured, before they are ready (express mode)
    #[arg(long)]
    pub(crate) express: bool,

    /// Keeps the resources of a failed operation instead of rolling back
    #[arg(long)]
    pub(crate) disable_rollback: bool,
}

impl PlanArguments {
    /// Returns the options for creating plans.
    ///
    /// # Errors
    /// Returns an error if the file of parameters cannot be read or is not valid.
    pub(crate) fn options(&self) -> Result<Options, Error> {
        if self.monitoring_minutes > 0 && self.rollback_alarms.is_empty() {
            let reason = "--monitoring-minutes without alarms only delays the end of the operation\n  help: Name an alarm with --rollback-alarm, or leave out --monitoring-minutes";
            return Err(Error::Refused(reason.to_owned()));
        }
        let mut known = Known { bucket: self.bucket.clone(), ..Known::default() };
        if let Some(path) = &self.parameters_file {
            known.given = parameters_file::read(path)?;
        }
        known.given.extend(self.parameters.iter().cloned());
        known.defaults = self.default_parameters.iter().cloned().collect();
        known.capabilities = self.capabilities.iter().cloned().collect();
        Ok(Options {
            known,
            import_existing: self.import_existing,
            revert_drift: self.revert_drift,
            role_arn: self.role_arn.clone(),
            notification_arns: self.notification_arns.clone(),
            rollback_alarms: self.rollback_alarms.clone(),
            no_rollback_alarms: self.no_rollback_alarms,
            no_notifications: self.no_notifications,
            monitoring_minutes: self.monitoring_minutes,
            express: self.express,
            disable_rollback: self.disable_rollback,
            reuse: self.reuse_change_sets,
            ..Options::default()
        })
    }
}
