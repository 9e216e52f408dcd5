//! `deploy apply`.

use std::process::ExitCode;
use std::sync::Arc;

use stanchion_deploy::plan::{Plan, State};
use stanchion_deploy::up::{Operator, apply};
use stanchion_deploy::{Assembly, Cloud, Error};

use super::{applying, conclude, json};
use crate::arguments::ApplyCommand;
use crate::interrupt;
use crate::operator::{Console, Shared};
use crate::report::review;

pub(super) async fn run(cloud: &Cloud, command: ApplyCommand) -> Result<ExitCode, Error> {
    let assembly = Arc::new(Assembly::read(command.assembly)?);
    let plan: Plan = json(&command.plan)?;
    if plan.version != 1 {
        let reason = format!("the plan's format {} is not one this program knows", plan.version);
        return Err(Error::Refused(reason));
    }
    let later = |it: &State| matches!(it, State::Waits { .. } | State::Recreate { .. });
    if let Some(stack) = plan.stacks.iter().find(|it| later(&it.state)) {
        return Err(Error::Refused(format!(
            "{}: the plan does not say what becomes of this stack, as others had to be deployed or deleted before; plan again once they are, or use `deploy up`",
            stack.name
        )));
    }
    let options = applying(&command.consent)?;
    let console = Arc::new(Console::new(&command.consent));
    for stack in &plan.stacks {
        console.check(stack)?;
    }
    if plan.has_changes() {
        console.say(&review(&plan));
        if !console.confirm("apply?").await? {
            return Ok(ExitCode::from(1));
        }
    }
    console.agree_to(&plan);
    let on_interrupt = command.consent.on_interrupt;
    interrupt::listen(Arc::clone(&assembly), cloud.clone(), Arc::clone(&console), on_interrupt);
    let operator: Arc<dyn Operator> = Arc::new(Shared(console));
    let report = apply(&assembly, cloud, &plan, &options, &operator).await?;
    Ok(conclude(&report))
}
