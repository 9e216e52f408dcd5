//! `stanchion-deploy release`.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;
use stanchion_deploy::events::Event;
use stanchion_deploy::{Assembly, Cloud, Error, release};

use crate::arguments::one;
use crate::exit::DIFFERS;
use crate::operator::Console;
use crate::output::print;
use crate::report::place;

#[derive(Args, Debug)]
pub(crate) struct ReleaseCommand {
    /// The assembly: the folder that `--out FOLDER` wrote
    assembly: PathBuf,

    /// The resource that the stack no longer manages
    #[arg(value_name = "STACK.LOGICAL_ID")]
    resource: String,

    /// Sets the IAM role that CloudFormation assumes
    #[arg(long, value_name = "ARN")]
    role_arn: Option<String>,

    /// Shows the plan, and changes nothing
    #[arg(long)]
    plan: bool,

    /// Approves both updates without a prompt
    #[arg(long, short)]
    yes: bool,

    /// Prints the plan as one JSON document
    #[arg(long)]
    json: bool,
}

impl ReleaseCommand {
    pub(super) async fn run(self, cloud: &Cloud) -> Result<ExitCode, Error> {
        let assembly = Assembly::read(&self.assembly)?;
        let Some((name, id)) = self.resource.rsplit_once('.') else {
            return Err(Error::Refused(format!(
                "`{}` does not name a resource\n  help: Use STACK.LOGICAL_ID",
                self.resource
            )));
        };
        let stack = one(&assembly, name)?;
        let role = self.role_arn.as_ref();
        let plan = release::plan(&assembly, cloud, stack, id, role).await?;
        let console = Arc::new(Console::plain(self.yes));
        let resource = format!("{id} ({}, {})", plan.resource_type, plan.physical_id);
        if plan.sets_policy {
            console.say(&format!("first update: sets DeletionPolicy: Retain of {resource}"));
            console
                .say(&format!("second update: removes {id} from {name}, and retains the resource"));
        } else {
            console
                .say(&format!("update: removes {resource} from {name}, and retains the resource"));
        }
        if plan.is_in_assembly {
            console.say(&format!(
                "note: the assembly still has {id}. Remove it from the program, or the next `up` creates a new resource"
            ));
        }
        if self.json {
            print(&plan)?;
        }
        if self.plan {
            return Ok(ExitCode::from(DIFFERS));
        }
        let places = place([(&plan.caller, plan.region.as_str())].into_iter());
        if !console.confirm(&format!("release {id} {places}?")).await? {
            return Ok(ExitCode::from(1));
        }
        let tell = |_: &str, event: &Event| console.event(stack, event);
        release::execute(&assembly, cloud, stack, &plan, role, &tell).await?;
        console.say(&format!("{name}: released {resource}. No stack manages it any more"));
        Ok(ExitCode::SUCCESS)
    }
}
