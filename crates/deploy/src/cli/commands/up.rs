//! `deploy up`.

use std::process::ExitCode;
use std::sync::Arc;

use stanchion_core::assembly::ManifestStack;
use stanchion_deploy::up::{Operator, Options};
use stanchion_deploy::{Assembly, Cloud, Error, plan as plans};

use super::{applying, conclude, planning};
use crate::arguments::{ConsentArguments, UpCommand};
use crate::interrupt;
use crate::operator::{Console, Shared};
use crate::report::review;

pub(super) async fn run(cloud: &Cloud, command: UpCommand) -> Result<ExitCode, Error> {
    let assembly = Arc::new(Assembly::read(command.selection.assembly)?);
    let stacks = assembly.select(&command.selection.stacks)?;
    let plan = planning(&command.plan)?;
    deploy(cloud, &assembly, &stacks, plan, &command.consent, command.concurrency).await
}

/// Plans, shows, asks and applies.
pub(super) async fn deploy(
    cloud: &Cloud,
    assembly: &Arc<Assembly>,
    stacks: &[&ManifestStack],
    plan: plans::Options,
    consent: &ConsentArguments,
    concurrency: usize,
) -> Result<ExitCode, Error> {
    plan.known.check(assembly)?;
    let options = Options { plan, apply: applying(consent)?, concurrency };
    let console = Arc::new(Console::new(consent));
    interrupt::listen(
        Arc::clone(assembly),
        cloud.clone(),
        Arc::clone(&console),
        consent.on_interrupt,
    );
    // Asked once for all; with nobody to ask each stack's plan is shown when its turn has come.
    if !console.is_quiet() {
        let plan = stanchion_deploy::up::plan(assembly, cloud, stacks, &options.plan).await?;
        for stack in &plan.stacks {
            console.check(stack)?;
        }
        console.say(&review(&plan));
        if plan.has_changes() && !console.confirm("deploy?").await? {
            return Ok(ExitCode::from(1));
        }
        console.agree_to(&plan);
    }
    let operator: Arc<dyn Operator> = Arc::new(Shared(console));
    let report = stanchion_deploy::up::up(assembly, cloud, stacks, &options, &operator).await;
    Ok(conclude(&report))
}
