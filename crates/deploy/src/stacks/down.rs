//! Deletes stacks.

use std::collections::BTreeMap;
use std::sync::Arc;

use stanchion_core::assembly::ManifestStack;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use super::settle::settle;
use crate::cloud::Cloud;
use crate::destroy::{self, Plan, Removal};
use crate::done::{Done, Report};
use crate::error::Error;
use crate::events::Event;
use crate::operator::Operator;
use crate::schedule::{self, Order};

/// The number of stacks that are read at the same time.
const READ_AT_ONCE: usize = 8;

/// Reads what deleting stacks would do. The plan has no stacks that do not exist.
///
/// # Errors
/// Returns the errors of all stacks that cannot be read.
pub async fn plan_down(
    cloud: &Cloud,
    stacks: &[&ManifestStack],
    options: &destroy::Options,
) -> Result<Plan, Error> {
    let permits = Arc::new(Semaphore::new(READ_AT_ONCE));
    let mut running = JoinSet::new();
    for (at, stack) in stacks.iter().enumerate() {
        let (cloud, stack, options) = (cloud.clone(), (*stack).clone(), options.clone());
        let permits = Arc::clone(&permits);
        running.spawn(async move {
            let _permit = permits.acquire_owned().await;
            (at, destroy::removal(&cloud, &stack, &options).await)
        });
    }
    let (mut found, mut wrong) = (BTreeMap::new(), BTreeMap::new());
    while let Some(done) = running.join_next().await {
        match done.map_err(|error| Error::Refused(error.to_string()))? {
            (at, Ok(removal)) => found.extend(removal.map(|it| (at, it))),
            (at, Err(error)) => drop(wrong.insert(at, error)),
        }
    }
    Error::all(wrong.into_values().collect())?;
    Ok(Plan::new(found.into_values().collect()))
}

/// Deletes the stacks of a plan, each when the stacks that depend on it are deleted. Deletes no stack if one is refused.
///
/// # Errors
/// Returns an error if the options do not allow the deletion of every stack ([`Plan::check`]).
pub async fn down(
    cloud: &Cloud,
    stacks: &[&ManifestStack],
    plan: &Plan,
    options: &destroy::Options,
    concurrency: usize,
    operator: &Arc<dyn Operator>,
) -> Result<Report, Error> {
    plan.check(options)?;
    let plans: Arc<BTreeMap<String, Removal>> =
        Arc::new(plan.stacks.iter().map(|it| (it.path.clone(), it.clone())).collect());
    Ok(schedule::run(stacks, Order::ConsumersFirst, concurrency, operator, |stack| {
        let (cloud, options, operator) = (cloud.clone(), options.clone(), Arc::clone(operator));
        let plans = Arc::clone(&plans);
        async move {
            let Some(plan) = plans.get(&stack.path) else { return Ok(Done::Absent) };
            let tell = |name: &str, event: &Event| operator.tells(name, event);
            settle(&cloud, &stack, &tell).await?;
            destroy::stack(&cloud, &stack, Some(plan), &options, &tell).await
        }
    })
    .await)
}
