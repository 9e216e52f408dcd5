//! `stanchion-deploy stack-set`.

use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;
use stanchion_deploy::plan::Known;
use stanchion_deploy::stack_set::{self, AutoDeployment, Options, Report};
use stanchion_deploy::{Assembly, Cloud, Error};
use stanchion_template::counted;

use crate::arguments::{OneStack, pair};
use crate::exit::{DESTRUCTIVE, DIFFERS};
use crate::operator::Console;
use crate::output::{out, print};
use crate::placed::Placed;
use crate::report::{columns, deleted_instances, instances, place};

#[derive(Args, Debug)]
pub(crate) struct StackSetCommand {
    #[command(flatten)]
    one: OneStack,

    /// Sets the stack set's name. Default: the stack's name
    #[arg(long)]
    name: Option<String>,

    /// Adds a target account, for self-managed permissions. Repeatable
    #[arg(long = "account", value_delimiter = ',')]
    accounts: Vec<String>,

    /// Adds a target organizational unit, for service-managed permissions. Repeatable
    #[arg(long = "organizational-unit", value_delimiter = ',', conflicts_with = "accounts")]
    organizational_units: Vec<String>,

    /// Adds a Region, in the order of deployment. Repeatable
    #[arg(
        long = "in-region",
        value_name = "REGION",
        value_delimiter = ',',
        required_unless_present = "delete_from"
    )]
    regions: Vec<String>,

    /// Deletes the instances of the targets in a Region, instead of deploying. Repeatable
    #[arg(long, value_name = "REGION", value_delimiter = ',', conflicts_with = "regions")]
    delete_from: Vec<String>,

    /// Keeps the stacks of deleted instances. They only leave the stack set
    #[arg(long, requires = "delete_from")]
    retain_stacks: bool,

    /// Sets how many accounts in a Region are deployed at the same time
    #[arg(long, value_name = "COUNT")]
    max_concurrent: Option<i32>,

    /// Sets how many accounts in a Region may fail before CloudFormation stops the operation there
    #[arg(long, value_name = "COUNT")]
    failure_tolerance: Option<i32>,

    /// Deploys all Regions at the same time instead of one after the other
    #[arg(long)]
    regions_in_parallel: bool,

    /// Deploys to accounts that join an organizational unit. The stack of an account that leaves it remains
    #[arg(long, requires = "organizational_units")]
    auto_deployment: bool,

    /// Deletes the stack of an account that leaves. Data in it needs --allow-data-loss
    #[arg(long, requires = "auto_deployment")]
    delete_on_removal: bool,

    /// Makes the calls as a delegated administrator of the organization
    #[arg(long)]
    delegated_admin: bool,

    /// Sets the IAM role that StackSets assumes in this account
    #[arg(long, value_name = "ARN")]
    administration_role_arn: Option<String>,

    /// Sets the name of the IAM role that StackSets assumes in each target account
    #[arg(long, value_name = "NAME")]
    execution_role_name: Option<String>,

    /// Sets a parameter. Repeatable
    #[arg(long = "parameter", short = 'p', value_name = "NAME=VALUE", value_parser = pair)]
    parameters: Vec<(String, String)>,

    /// Shows what the operation would do, and changes nothing
    #[arg(long)]
    plan: bool,

    /// Allows the deletion or replacement of a resource that holds data in existing instances, even with --yes. Repeatable
    #[arg(long = "allow-data-loss", value_name = "NAME.LOGICAL_ID")]
    allow_data_loss: Vec<String>,

    /// Deploys without a prompt
    #[arg(long, short)]
    yes: bool,

    /// Prints one JSON document instead of text
    #[arg(long)]
    json: bool,
}

impl StackSetCommand {
    pub(super) async fn run(self, cloud: &Cloud) -> Result<ExitCode, Error> {
        let assembly = Assembly::read(&self.one.assembly)?;
        let stack = self.one.of(&assembly)?;
        let clients = cloud.of(stack).await?;
        let is_deletion = !self.delete_from.is_empty();
        let options = Options {
            name: self.name,
            accounts: self.accounts,
            organizational_units: self.organizational_units,
            regions: if is_deletion { self.delete_from } else { self.regions },
            max_concurrent: self.max_concurrent,
            failure_tolerance: self.failure_tolerance,
            regions_in_parallel: self.regions_in_parallel,
            auto_deployment: self.auto_deployment.then_some(if self.delete_on_removal {
                AutoDeployment::DeleteStacks
            } else {
                AutoDeployment::RetainStacks
            }),
            delegated_admin: self.delegated_admin,
            administration_role_arn: self.administration_role_arn,
            execution_role_name: self.execution_role_name,
        };
        let console = Arc::new(Console::plain(self.yes));
        let tell = |report: &Report| {
            let done = report.instances.iter().filter(|it| it.status == "SUCCEEDED").count();
            let of = counted(report.instances.len(), "instance");
            console.say(&format!("{}: {} ({done} of {of} done)", report.name, report.status));
        };
        let allowed = self.allow_data_loss.into_iter().collect();
        if is_deletion {
            let plan = stack_set::removal(cloud, stack, &options, self.retain_stacks).await?;
            if self.plan && self.json {
                print(&plan)?;
            } else {
                console.say(deleted_instances(&plan).trim_end());
            }
            if self.plan || plan.instances.is_empty() {
                return Ok(match (plan.lost.is_empty(), plan.instances.is_empty()) {
                    (false, _) => ExitCode::from(DESTRUCTIVE),
                    (true, false) => ExitCode::from(DIFFERS),
                    (true, true) => ExitCode::SUCCESS,
                });
            }
            plan.check(&allowed)?;
            let places = place([(&plan.caller, plan.region.as_str())].into_iter());
            let count = counted(plan.instances.len(), "instance");
            if !console.confirm(&format!("delete {count} of {} {places}?", plan.name)).await? {
                return Ok(ExitCode::from(1));
            }
            let report = stack_set::remove(cloud, stack, &options, &plan, &tell).await?;
            return conclude(Placed::new(cloud, &clients, report).await?, self.json);
        }
        let known = Known { given: self.parameters.into_iter().collect(), ..Known::default() };
        known.check(&assembly)?;
        let plan = stack_set::plan(&assembly, cloud, stack, &options, &known).await?;
        if self.plan {
            if self.json {
                print(&plan)?;
            } else {
                out!("{}", instances(&plan));
            }
            return Ok(if !plan.at_risk().is_empty() || !plan.lost_on_removal.is_empty() {
                ExitCode::from(DESTRUCTIVE)
            } else if plan.has_changes() {
                ExitCode::from(DIFFERS)
            } else {
                ExitCode::SUCCESS
            });
        }
        console.say(instances(&plan).trim_end());
        plan.check(&allowed)?;
        let places = place([(&plan.caller, plan.region.as_str())].into_iter());
        if !console.confirm(&format!("deploy {} {places}?", plan.name)).await? {
            return Ok(ExitCode::from(1));
        }
        let report = stack_set::deploy(&assembly, &clients, stack, &options, &known, &tell).await?;
        conclude(Placed::new(cloud, &clients, report).await?, self.json)
    }
}

/// Prints the results of the instances and returns the exit code.
fn conclude(report: Placed<Report>, json: bool) -> Result<ExitCode, Error> {
    if json {
        print(&report)?;
    }
    let report = report.of;
    if !json {
        let row = |it: &stack_set::Instance| {
            let reason = it.reason.clone().unwrap_or_default();
            [it.account.clone(), it.region.clone(), it.status.clone(), reason]
        };
        out!("{}", columns(&report.instances.iter().map(row).collect::<Vec<_>>()));
    }
    Ok(if report.is_success() { ExitCode::SUCCESS } else { ExitCode::from(1) })
}
