//! `stanchion-deploy plan`.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;
use stanchion_deploy::plan::Plan;
use stanchion_deploy::{Assembly, Cloud, Error, stacks as many};

use crate::arguments::{PlanArguments, Selection};
use crate::exit::{DESTRUCTIVE, DIFFERS};
use crate::file;
use crate::output::{out, print};
use crate::report::review;

#[derive(Args, Debug)]
pub(crate) struct PlanCommand {
    #[command(flatten)]
    selection: Selection,

    /// Includes the stacks that the named stacks depend on
    #[arg(long)]
    with_dependencies: bool,

    #[command(flatten)]
    plan: PlanArguments,

    /// Prints one JSON document instead of text
    #[arg(long)]
    json: bool,

    /// Saves the plan to a file, for `stanchion-deploy apply`
    #[arg(long, value_name = "FILE")]
    save: Option<PathBuf>,
}

impl PlanCommand {
    pub(super) async fn run(self, cloud: &Cloud) -> Result<ExitCode, Error> {
        let assembly = Arc::new(Assembly::read(self.selection.assembly)?);
        let mut stacks = assembly.select(&self.selection.stacks)?;
        if self.with_dependencies {
            stacks = assembly.with_dependencies(&stacks);
        }
        let options = self.plan.options()?;
        options.known.check(&assembly)?;
        let plan = many::plan(&assembly, cloud, &stacks, &options).await?;
        if let Some(later) = plan.stacks.iter().find(|it| self.save.is_some() && it.is_later()) {
            many::discard(&assembly, cloud, &plan).await?;
            return Err(Error::Refused(format!(
                "{}: the plan cannot be saved, because this stack is planned only after another operation\n  help: Use `stanchion-deploy up`, or save plans of single stacks in the order of their dependencies",
                later.name
            )));
        }
        let is_kept = self.save.is_some() || options.reuse;
        if let Some(path) = self.save {
            file::write_json(&path, &plan)?;
        }
        if self.json {
            print(&plan)?;
        } else {
            out!("{}", review(&plan));
        }
        // Nothing refers to the change sets of a plan that is not saved.
        if !is_kept {
            many::discard(&assembly, cloud, &plan).await?;
        }
        Ok(code(&plan))
    }
}

fn code(plan: &Plan) -> ExitCode {
    if plan.is_destructive() {
        ExitCode::from(DESTRUCTIVE)
    } else if plan.has_changes() {
        ExitCode::from(DIFFERS)
    } else {
        ExitCode::SUCCESS
    }
}
