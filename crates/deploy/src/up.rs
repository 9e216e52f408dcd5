//! Many stacks: each as soon as those it depends on are there.

use std::collections::{BTreeMap, BTreeSet};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use stanchion_core::assembly::ManifestStack;
use tokio::sync::{Mutex, Semaphore};
use tokio::task::JoinSet;

use crate::assembly::Assembly;
use crate::cloud::Cloud;
use crate::deployed::{Deployed, Phase};
use crate::destroy;
use crate::error::Error;
use crate::events::{self, Baseline, Event};
use crate::plan::{self, Plan, StackPlan, State};
use crate::schedule::{self, Order};
use crate::{apply, plan as plans};

/// Who agrees to plans, and hears what happens.
pub trait Operator: Send + Sync {
    /// Whether a stack's plan is to be carried out; an error when it must not be, whoever agrees.
    fn agrees<'a>(&'a self, plan: &'a StackPlan) -> Agreement<'a>;
    /// A stack's turn has come.
    fn begins(&self, stack: &str);
    /// Something happened in a stack.
    fn tells(&self, stack: &str, event: &Event);
    /// A stack is done with.
    fn ends(&self, stack: &str, result: &Result<Done, Error>);
}

/// The answer of an [`Operator`], some time later.
pub type Agreement<'a> = Pin<Box<dyn Future<Output = Result<bool, Error>> + Send + 'a>>;

/// What became of a stack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Done {
    /// It is as wanted now.
    Deployed,
    /// It was as wanted before.
    Unchanged,
    /// It is deleted.
    Deleted {
        /// Resources that were kept, by logical id and physical id.
        kept: Vec<(String, String)>,
    },
    /// It was not there to be deleted.
    Absent,
    /// The operator did not agree.
    Declined,
    /// A stack that it depends on is not there.
    Skipped {
        /// That stack.
        because: String,
    },
}

impl Done {
    /// Whether the stack is as wanted.
    pub fn is_success(&self) -> bool {
        !matches!(self, Done::Declined | Done::Skipped { .. })
    }
}

/// How stacks are deployed.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// How plans are made.
    pub plan: plan::Options,
    /// How they are carried out.
    pub apply: apply::Options,
    /// How many stacks at once; 0 for as many as there are.
    pub concurrency: usize,
}

/// What became of all stacks, by name.
pub type Report = BTreeMap<String, Result<Done, Error>>;

/// How often a stack is planned again because it moved on meanwhile.
const AGAIN: usize = 3;
/// How many stacks are planned at once.
const PLANNED_AT_ONCE: usize = 8;

/// Plans stacks as far as that can be done before any is deployed. A stack whose producers do not exist yet waits.
///
/// # Errors
/// When stacks cannot be planned: with all that is wrong.
pub async fn plan(
    assembly: &Arc<Assembly>,
    cloud: &Cloud,
    stacks: &[&ManifestStack],
    options: &plan::Options,
) -> Result<Plan, Error> {
    let permits = Arc::new(Semaphore::new(PLANNED_AT_ONCE));
    let mut planned: BTreeMap<&str, StackPlan> = BTreeMap::new();
    let mut errors = Vec::new();
    let mut open = stacks.to_vec();
    // Stacks come after those they depend on, so a round takes all whose producers have had theirs.
    while !open.is_empty() {
        let paths: BTreeSet<&str> = open.iter().map(|it| it.path.as_str()).collect();
        let waits =
            |it: &&ManifestStack| it.dependencies.iter().any(|it| paths.contains(it.as_str()));
        let (later, ready): (Vec<_>, Vec<_>) = open.iter().copied().partition(waits);
        if ready.is_empty() {
            let names: Vec<&str> = later.iter().map(|it| it.name.as_str()).collect();
            let reason = format!("{}: their dependencies form a circle", names.join(", "));
            errors.push(Error::Refused(reason));
            break;
        }
        open = later;
        let mut running = JoinSet::new();
        for stack in ready {
            let absent = |it: &&String| planned.get(it.as_str()).is_some_and(StackPlan::is_absent);
            let producers: Vec<String> =
                stack.dependencies.iter().filter(absent).cloned().collect();
            if !producers.is_empty() {
                planned.insert(&stack.path, waiting(assembly, cloud, stack, producers).await?);
                continue;
            }
            let (assembly, cloud, stack) = (Arc::clone(assembly), cloud.clone(), stack.clone());
            let (mut options, permits) = (options.clone(), Arc::clone(&permits));
            running.spawn(async move {
                let _permit = permits.acquire_owned().await;
                learn(&assembly, &cloud, &stack, &mut options).await?;
                plans::stack(&assembly, &cloud, &stack, &options).await
            });
        }
        while let Some(done) = running.join_next().await {
            match done.map_err(|error| Error::Refused(error.to_string())).flatten() {
                Ok(plan) => {
                    let stack = stacks.iter().find(|it| it.path == plan.path);
                    planned.extend(stack.map(|it| (it.path.as_str(), plan)));
                }
                Err(error) => errors.push(error),
            }
        }
    }
    match errors.len() {
        0 => {
            Ok(Plan::new(stacks.iter().filter_map(|it| planned.remove(it.path.as_str())).collect()))
        }
        1 => Err(errors.remove(0)),
        _ => {
            errors.sort_by_key(ToString::to_string);
            Err(Error::Several(errors))
        }
    }
}

async fn waiting(
    assembly: &Assembly,
    cloud: &Cloud,
    stack: &ManifestStack,
    producers: Vec<String>,
) -> Result<StackPlan, Error> {
    let template = assembly.template(stack)?;
    Ok(StackPlan {
        path: stack.path.clone(),
        name: stack.name.clone(),
        region: cloud.of(stack).await?.region,
        state: State::Waits { producers },
        change_set: None,
        stack_id: None,
        stack_changed: None,
        template_digest: template.digest,
        bucket: None,
        disable_rollback: false,
        inputs: BTreeMap::new(),
        capabilities: Vec::new(),
        changes: Vec::new(),
    })
}

/// Learns the outputs of the stacks that one depends on.
async fn learn(
    assembly: &Assembly,
    cloud: &Cloud,
    stack: &ManifestStack,
    options: &mut plan::Options,
) -> Result<(), Error> {
    for path in &stack.dependencies {
        if options.known.outputs.contains_key(path) {
            continue;
        }
        let Some(producer) = assembly.stack(path) else { continue };
        let clients = cloud.of(producer).await?;
        if let Some(found) = Deployed::find(&clients, &producer.name).await? {
            options.known.outputs.insert(path.clone(), found.outputs);
        }
    }
    Ok(())
}

/// Deploys stacks, each as soon as those it depends on are there. The first failure stops those that depend on it, and
/// nothing else.
pub async fn up(
    assembly: &Arc<Assembly>,
    cloud: &Cloud,
    stacks: &[&ManifestStack],
    options: &Options,
    operator: &Arc<dyn Operator>,
) -> Report {
    let outputs = Arc::new(Mutex::new(options.plan.known.outputs.clone()));
    schedule::run(stacks, Order::ProducersFirst, options.concurrency, operator, |stack| {
        let (assembly, cloud, options) = (Arc::clone(assembly), cloud.clone(), options.clone());
        let (operator, outputs) = (Arc::clone(operator), Arc::clone(&outputs));
        async move {
            let one = || one(&assembly, &cloud, &stack, &options, &*operator, &outputs);
            // Somebody else deploys the same: what is left to do is seen by planning again.
            for _ in 0..AGAIN {
                match one().await {
                    Err(Error::MovedOn { .. }) => {}
                    result => return result,
                }
            }
            one().await
        }
    })
    .await
}

/// Carries out a plan that was saved, in its order.
///
/// # Errors
/// When the plan is about stacks that the assembly does not have.
pub async fn apply(
    assembly: &Arc<Assembly>,
    cloud: &Cloud,
    plan: &Plan,
    options: &apply::Options,
    operator: &Arc<dyn Operator>,
) -> Result<Report, Error> {
    let names: Vec<String> = plan.stacks.iter().map(|it| it.path.clone()).collect();
    let stacks = if names.is_empty() { Vec::new() } else { assembly.select(&names)? };
    let plans: Arc<BTreeMap<String, StackPlan>> =
        Arc::new(plan.stacks.iter().map(|it| (it.path.clone(), it.clone())).collect());
    Ok(schedule::run(&stacks, Order::ProducersFirst, 0, operator, |stack| {
        let (assembly, cloud, options) = (Arc::clone(assembly), cloud.clone(), options.clone());
        let (operator, plans) = (Arc::clone(operator), Arc::clone(&plans));
        async move {
            let Some(plan) = plans.get(&stack.path) else { return Ok(Done::Unchanged) };
            let tell = |name: &str, event: &Event| operator.tells(name, event);
            let mut now = plan::Options::default();
            learn(&assembly, &cloud, &stack, &mut now).await?;
            if now.known.inputs(&stack) != plan.inputs {
                let what = "what other stacks give it has changed";
                return Err(Error::MovedOn { stack: plan.name.clone(), what });
            }
            if !operator.agrees(plan).await? {
                return Ok(Done::Declined);
            }
            apply::stack(&assembly, &cloud, &stack, plan, &options, &tell).await?;
            Ok(if plan.state == State::Nothing { Done::Unchanged } else { Done::Deployed })
        }
    })
    .await)
}

/// Deletes stacks, each as soon as those that depend on it are gone.
pub async fn down(
    cloud: &Cloud,
    stacks: &[&ManifestStack],
    options: &destroy::Options,
    concurrency: usize,
    operator: &Arc<dyn Operator>,
) -> Report {
    schedule::run(stacks, Order::ConsumersFirst, concurrency, operator, |stack| {
        let (cloud, options, operator) = (cloud.clone(), options.clone(), Arc::clone(operator));
        async move {
            let tell = |name: &str, event: &Event| operator.tells(name, event);
            settle(&cloud, &stack, &tell).await?;
            destroy::stack(&cloud, &stack, &options, &tell).await
        }
    })
    .await
}

/// Plans one stack with what is known by now, asks, and carries it out.
async fn one(
    assembly: &Assembly,
    cloud: &Cloud,
    stack: &ManifestStack,
    options: &Options,
    operator: &dyn Operator,
    outputs: &Mutex<BTreeMap<String, BTreeMap<String, String>>>,
) -> Result<Done, Error> {
    let tell = |name: &str, event: &Event| operator.tells(name, event);
    settle(cloud, stack, &tell).await?;
    let mut planning = options.plan.clone();
    planning.known.outputs = outputs.lock().await.clone();
    learn(assembly, cloud, stack, &mut planning).await?;
    let mut plan = plans::stack(assembly, cloud, stack, &planning).await?;
    let is_unchanged = plan.state == State::Nothing;
    if !is_unchanged && !operator.agrees(&plan).await? {
        return Ok(Done::Declined);
    }
    if matches!(plan.state, State::Recreate { .. }) {
        destroy::stack(cloud, stack, &destroy::Options::default(), &tell).await?;
        plan = plans::stack(assembly, cloud, stack, &planning).await?;
    }
    // Without changes too: protection from deletion is no part of a change set.
    let deployed = apply::stack(assembly, cloud, stack, &plan, &options.apply, &tell).await?;
    outputs.lock().await.insert(stack.path.clone(), deployed.outputs);
    Ok(if is_unchanged { Done::Unchanged } else { Done::Deployed })
}

/// Waits for an operation that is running already: of an earlier run that was stopped, or of somebody else.
async fn settle(cloud: &Cloud, stack: &ManifestStack, tell: apply::Tell<'_>) -> Result<(), Error> {
    let clients = cloud.of(stack).await?;
    let Some(found) = Deployed::find(&clients, &stack.name).await? else { return Ok(()) };
    if found.phase() == Phase::Busy {
        let tell = |event: &Event| tell(&stack.name, event);
        events::follow(&clients, &found.id, &Baseline::Running, &tell).await?;
    }
    Ok(())
}
