//! Plans and deploys stacks after approval.

use std::process::ExitCode;
use std::sync::Arc;

use stanchion_core::assembly::ManifestStack;
use stanchion_deploy::stacks::Options;
use stanchion_deploy::{Assembly, Cloud, Error, Operator, plan as plans, stacks as many};

use crate::arguments::{ConsentArguments, ReportingArguments};
use crate::exit::conclude;
use crate::interrupt;
use crate::operator::{Console, Shared};
use crate::record::Record;
use crate::report::{place, review};
use crate::results::results;

/// Plans stacks, shows the plan, asks for approval, and deploys the stacks. Shows their outputs if `reporting` is given.
pub(crate) async fn deploy(
    cloud: &Cloud,
    assembly: &Arc<Assembly>,
    stacks: &[&ManifestStack],
    plan: plans::Options,
    consent: &ConsentArguments,
    reporting: Option<&ReportingArguments>,
    concurrency: usize,
) -> Result<ExitCode, Error> {
    plan.known.check(assembly)?;
    let options = Options { plan, apply: consent.options()?, concurrency };
    let console = Arc::new(Console::new(consent).recording(reporting.is_some_and(|it| it.json)));
    console.expect(stacks.iter().map(|it| it.name.as_str()));
    let listener = Arc::clone(&console);
    cloud.on_notice(move |message| listener.say(message));
    interrupt::listen(
        Arc::clone(assembly),
        cloud.clone(),
        Arc::clone(&console),
        consent.on_interrupt,
    );
    // One prompt covers all stacks. With --yes, each stack's plan is shown just before it is deployed. Stacks that depend on each
    // other are planned together, so that none is refused after another one was deployed.
    let is_there = |path: &String| stacks.iter().any(|it| it.path == *path);
    let depends = stacks.iter().any(|it| it.dependencies.iter().any(is_there));
    if !console.is_quiet() || depends {
        let plan = many::plan(assembly, cloud, stacks, &options.plan).await?;
        for stack in &plan.stacks {
            console.record(|| Record::plan(&stack.name, stack));
        }
        console.say(&review(&plan));
        for stack in &plan.stacks {
            console.check(stack)?;
        }
        let places = place(plan.stacks.iter().map(|it| (&it.caller, it.region.as_str())));
        if plan.has_changes() && !console.confirm(&format!("deploy {places}?")).await? {
            many::discard(assembly, cloud, &plan).await?;
            console.record_nothing(Some("the plan was not approved"));
            return Ok(ExitCode::from(1));
        }
        console.agree_to(&plan);
    }
    let operator: Arc<dyn Operator> = Arc::new(Shared(Arc::clone(&console)));
    let report = many::up(assembly, cloud, stacks, &options, &operator).await;
    match reporting {
        Some(reporting) => results(&console, assembly, &report, reporting),
        None => Ok(conclude(&report)),
    }
}
