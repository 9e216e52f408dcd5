//! `stanchion-deploy apply`.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;
use stanchion_deploy::plan::Plan;
use stanchion_deploy::{Assembly, Cloud, Error, Operator, stacks};

use crate::arguments::{ConsentArguments, ReportingArguments};
use crate::file;
use crate::interrupt;
use crate::operator::{Console, Shared};
use crate::record::Record;
use crate::report::{place, review};
use crate::results::results;

#[derive(Args, Debug)]
pub(crate) struct ApplyCommand {
    /// The assembly that the plan was created from
    assembly: PathBuf,

    /// The file of the plan
    plan: PathBuf,

    #[command(flatten)]
    consent: ConsentArguments,

    #[command(flatten)]
    reporting: ReportingArguments,
}

impl ApplyCommand {
    /// Returns whether the command writes records to standard output.
    pub(super) fn writes_records(&self) -> bool {
        self.reporting.json
    }

    pub(super) async fn run(self, cloud: &Cloud) -> Result<ExitCode, Error> {
        let assembly = Arc::new(Assembly::read(self.assembly)?);
        let plan: Plan = file::json(&self.plan)?;
        if plan.version != 1 {
            let reason = format!(
                "the plan's format {} is not supported; this program reads format 1",
                plan.version
            );
            return Err(Error::Refused(reason));
        }
        if let Some(stack) = plan.stacks.iter().find(|it| it.is_later()) {
            return Err(Error::Refused(format!(
                "{}: the plan has no changes for this stack, because another stack must be deployed first, or this one must be deleted first\n  help: Use `stanchion-deploy up`, or create a new plan after that",
                stack.name
            )));
        }
        // The file may be old or edited, so the guards judge what the change sets contain now.
        let plan = stacks::reload(&assembly, cloud, &plan).await?;
        let options = self.consent.options()?;
        let console = Arc::new(Console::new(&self.consent).recording(self.reporting.json));
        console.expect(plan.stacks.iter().map(|it| it.name.as_str()));
        let on_interrupt = self.consent.on_interrupt;
        interrupt::listen(Arc::clone(&assembly), cloud.clone(), Arc::clone(&console), on_interrupt);
        for stack in &plan.stacks {
            console.record(|| Record::plan(&stack.name, stack));
        }
        if plan.has_changes() {
            console.say(&review(&plan));
        }
        for stack in &plan.stacks {
            console.check(stack)?;
        }
        if plan.has_changes() {
            let places = place(plan.stacks.iter().map(|it| (&it.caller, it.region.as_str())));
            if !console.confirm(&format!("apply {places}?")).await? {
                console.record_nothing(Some("the plan was not approved"));
                return Ok(ExitCode::from(1));
            }
        }
        console.agree_to(&plan);
        let operator: Arc<dyn Operator> = Arc::new(Shared(Arc::clone(&console)));
        let report = stacks::apply(&assembly, cloud, &plan, &options, &operator).await?;
        results(&console, &assembly, &report, &self.reporting)
    }
}
