//! `stanchion-deploy destroy`.

use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;
use stanchion_deploy::destroy::Options;
use stanchion_deploy::{Cloud, Done, Error, Operator, Report, stacks as many};

use crate::arguments::{DeployedStacks, OnInterrupt};
use crate::exit::{DESTRUCTIVE, DIFFERS, conclude};
use crate::interrupt;
use crate::operator::{Console, Shared};
use crate::output::{out, print};
use crate::record::Record;
use crate::report::{place, removals};

#[derive(Args, Debug)]
pub(crate) struct DestroyCommand {
    #[command(flatten)]
    selection: DeployedStacks,

    /// Includes the stacks that depend on the named stacks
    #[arg(long, conflicts_with = "stack_name")]
    with_dependencies: bool,

    /// Shows what would be deleted and retained, and deletes nothing
    #[arg(long)]
    plan: bool,

    /// Prints one JSON object a line: plans, events, results, and a summary as the last line. With --plan, prints the plan as
    /// one JSON document
    #[arg(long)]
    json: bool,

    /// Deletes without a prompt. Resources that hold data still need --allow-data-loss
    #[arg(long, short)]
    yes: bool,

    /// Allows the deletion of a resource that holds data, even with --yes. Repeatable
    #[arg(long = "allow-data-loss", value_name = "STACK.LOGICAL_ID")]
    allow_data_loss: Vec<String>,

    /// Retains these resources in stacks whose deletion failed. Other stacks need --set-deletion-policy
    #[arg(long, value_name = "[STACK.]LOGICAL_ID", value_delimiter = ',')]
    retain: Vec<String>,

    /// Updates the deployed stacks first, so that the resources of --retain have DeletionPolicy: Retain
    #[arg(long, requires = "retain")]
    set_deletion_policy: bool,

    /// Disables termination protection first
    #[arg(long)]
    unprotect: bool,

    /// Sets the IAM role that CloudFormation assumes
    #[arg(long, value_name = "ARN")]
    role_arn: Option<String>,

    /// Sets how many stacks are deleted at the same time. 0 means no limit
    #[arg(long, default_value_t = 8)]
    concurrency: usize,
}

impl DestroyCommand {
    /// Returns whether the command writes records to standard output.
    pub(super) fn writes_records(&self) -> bool {
        self.json && !self.plan
    }

    pub(super) async fn run(self, cloud: &Cloud) -> Result<ExitCode, Error> {
        let writes_records = self.writes_records();
        let assembly = Arc::new(self.selection.read()?);
        let mut stacks = self.selection.select(&assembly)?;
        if self.with_dependencies {
            stacks = assembly.with_dependents(&stacks);
        }
        let console = Arc::new(Console::plain(self.yes).recording(writes_records));
        interrupt::listen(
            Arc::clone(&assembly),
            cloud.clone(),
            Arc::clone(&console),
            OnInterrupt::Leave,
        );
        let mut options = Options {
            retain: self.retain,
            set_policy: self.set_deletion_policy,
            allow_data_loss: self.allow_data_loss.into_iter().collect(),
            unprotect: self.unprotect,
            role_arn: self.role_arn,
        };
        let plan = many::plan_down(cloud, &stacks, &options).await?;
        if self.json && self.plan {
            print(&plan)?;
        } else if self.plan {
            out!("{}", removals(&plan));
        }
        if self.plan {
            return Ok(match (plan.is_loss(), plan.stacks.is_empty()) {
                (true, _) => ExitCode::from(DESTRUCTIVE),
                (false, false) => ExitCode::from(DIFFERS),
                (false, true) => ExitCode::SUCCESS,
            });
        }
        if plan.stacks.is_empty() && self.selection.is_by_name() {
            let names: Vec<&str> = stacks.iter().map(|it| it.name.as_str()).collect();
            return Err(Error::Refused(format!(
                "{} does not exist\n  help: Check the name, --region and --profile",
                names.join(", ")
            )));
        }
        if plan.stacks.is_empty() {
            console.say("nothing is deployed");
            console.record_nothing(None);
            return Ok(ExitCode::SUCCESS);
        }
        for stack in &plan.stacks {
            console.record(|| Record::plan(&stack.name, stack));
        }
        console.say(&removals(&plan));
        console.expect(plan.stacks.iter().map(|it| it.name.as_str()));
        plan.check(&options)?;
        let names: Vec<&str> = plan.stacks.iter().map(|it| it.name.as_str()).collect();
        let places = place(plan.stacks.iter().map(|it| (&it.caller, it.region.as_str())));
        if !console.confirm(&format!("delete {} {places}?", names.join(", "))).await? {
            console.record_nothing(Some("the plan was not approved"));
            return Ok(ExitCode::from(1));
        }
        let operator: Arc<dyn Operator> = Arc::new(Shared(Arc::clone(&console)));
        let most = self.concurrency;
        let report = many::down(cloud, &stacks, &plan, &options, most, &operator).await?;
        let stuck = stuck(&report);
        // With --yes there is no prompt; the error names the flag instead.
        if stuck.is_empty() || self.yes {
            console.record_report(&assembly, &report);
            return Ok(conclude(&report));
        }
        for error in report.values().filter_map(|it| it.as_ref().err()) {
            console.say(&error.to_string());
        }
        let question = format!("retain {} and delete the rest {places}?", stuck.join(", "));
        if !console.confirm(&question).await? {
            console.record_report(&assembly, &report);
            return Ok(ExitCode::from(1));
        }
        options.retain.extend(stuck);
        let plan = many::plan_down(cloud, &stacks, &options).await?;
        let again = many::down(cloud, &stacks, &plan, &options, most, &operator).await?;
        // A stack that was deleted at the first attempt does not exist at the second one.
        let mut all = report;
        all.extend(again.into_iter().filter(|(_, it)| !matches!(it, Ok(Done::Absent))));
        console.record_report(&assembly, &all);
        Ok(conclude(&all))
    }
}

/// Returns the resources that could not be deleted, as `STACK.LOGICAL_ID`.
fn stuck(report: &Report) -> Vec<String> {
    let of = |it: &Result<Done, Error>| match it {
        Err(Error::Stuck { stack, resources, .. }) => {
            resources.iter().map(|it| format!("{stack}.{it}")).collect()
        }
        _ => Vec::new(),
    };
    report.values().flat_map(of).collect()
}
