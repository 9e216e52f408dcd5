//! `deploy stack-set`.

use std::process::ExitCode;

use stanchion_deploy::plan::Known;
use stanchion_deploy::stack_set::{self, Options, Report};
use stanchion_deploy::{Assembly, Cloud, Error};
use stanchion_template::counted;

use super::{console, one, print};
use crate::arguments::StackSetCommand;
use crate::output::out;
use crate::report::columns;

pub(super) async fn run(cloud: &Cloud, command: StackSetCommand) -> Result<ExitCode, Error> {
    let assembly = Assembly::read(command.assembly)?;
    let stack = one(&assembly, &command.stack)?;
    let clients = cloud.of(stack).await?;
    let options = Options {
        name: command.name,
        accounts: command.accounts,
        organizational_units: command.organizational_units,
        regions: command.regions,
        max_concurrent: command.max_concurrent,
        failure_tolerance: command.failure_tolerance,
        regions_in_parallel: command.regions_in_parallel,
        auto_deployment: command.auto_deployment,
        delegated_admin: command.delegated_admin,
        administration_role_arn: command.administration_role_arn,
        execution_role_name: command.execution_role_name,
    };
    let console = console(command.yes);
    let targets = if options.accounts.is_empty() {
        options.organizational_units.join(", ")
    } else {
        options.accounts.join(", ")
    };
    let question = format!("deploy {} to {targets} in {}?", stack.name, options.regions.join(", "));
    if !console.confirm(&question).await? {
        return Ok(ExitCode::from(1));
    }
    let known = Known { given: command.parameters.into_iter().collect(), ..Known::default() };
    known.check(&assembly)?;
    let tell = |report: &Report| {
        let done = report.instances.iter().filter(|it| it.status == "SUCCEEDED").count();
        let of = counted(report.instances.len(), "instance");
        console.say(&format!("{}: {} ({done} of {of} done)", report.name, report.status));
    };
    let report = stack_set::deploy(&assembly, &clients, stack, &options, &known, &tell).await?;
    if command.json {
        print(&report)?;
    } else {
        let row = |it: &stack_set::Instance| {
            let reason = it.reason.clone().unwrap_or_default();
            [it.account.clone(), it.region.clone(), it.status.clone(), reason]
        };
        out!("{}", columns(&report.instances.iter().map(row).collect::<Vec<_>>()));
    }
    Ok(if report.is_success() { ExitCode::SUCCESS } else { ExitCode::from(1) })
}
