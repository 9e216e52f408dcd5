//! `stanchion-deploy apply`.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;
use stanchion_deploy::plan::{Plan, State};
use stanchion_deploy::{Assembly, Cloud, Error, Operator, stacks};

use crate::arguments::ConsentArguments;
use crate::exit::conclude;
use crate::file;
use crate::interrupt;
use crate::operator::{Console, Shared};
use crate::report::review;

#[derive(Args, Debug)]
pub(crate) struct ApplyCommand {
    /// The assembly that the plan was made of.
    assembly: PathBuf,

    /// The plan.
    plan: PathBuf,

    #[command(flatten)]
    consent: ConsentArguments,
}

impl ApplyCommand {
    pub(super) async fn run(self, cloud: &Cloud) -> Result<ExitCode, Error> {
        let assembly = Arc::new(Assembly::read(self.assembly)?);
        let plan: Plan = file::json(&self.plan)?;
        if plan.version != 1 {
            let reason =
                format!("the plan's format {} is not one this program knows", plan.version);
            return Err(Error::Refused(reason));
        }
        let later = |it: &State| matches!(it, State::Waits { .. } | State::Recreate { .. });
        if let Some(stack) = plan.stacks.iter().find(|it| later(&it.state)) {
            return Err(Error::Refused(format!(
                "{}: the plan does not say what becomes of this stack, as others had to be deployed or deleted before; plan again once they are, or use `stanchion-deploy up`",
                stack.name
            )));
        }
        let options = self.consent.options()?;
        let console = Arc::new(Console::new(&self.consent));
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
        let on_interrupt = self.consent.on_interrupt;
        interrupt::listen(Arc::clone(&assembly), cloud.clone(), Arc::clone(&console), on_interrupt);
        let operator: Arc<dyn Operator> = Arc::new(Shared(console));
        let report = stacks::apply(&assembly, cloud, &plan, &options, &operator).await?;
        Ok(conclude(&report))
    }
}
