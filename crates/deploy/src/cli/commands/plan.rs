//! `deploy plan`.

use std::process::ExitCode;
use std::sync::Arc;

use stanchion_deploy::plan::Plan;
use stanchion_deploy::{Assembly, Cloud, Error, up};

use super::{DESTRUCTIVE, DIFFERS, planning, print};
use crate::arguments::PlanCommand;
use crate::output::out;
use crate::report::review;

pub(super) async fn run(cloud: &Cloud, command: PlanCommand) -> Result<ExitCode, Error> {
    let assembly = Arc::new(Assembly::read(command.selection.assembly)?);
    let stacks = assembly.select(&command.selection.stacks)?;
    let options = planning(&command.plan)?;
    options.known.check(&assembly)?;
    let plan = up::plan(&assembly, cloud, &stacks, &options).await?;
    if let Some(path) = command.save {
        let text = serde_json::to_string_pretty(&plan);
        let text = text.map_err(|error| Error::Refused(format!("cannot write JSON: {error}")))?;
        std::fs::write(&path, text + "\n").map_err(|source| Error::File { path, source })?;
    }
    if command.json {
        print(&plan)?;
    } else {
        out!("{}", review(&plan));
    }
    Ok(code(&plan))
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
