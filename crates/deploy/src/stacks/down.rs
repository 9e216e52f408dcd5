//! Deletes stacks.

use std::collections::BTreeMap;
use std::sync::Arc;

use stanchion_core::assembly::ManifestStack;

use super::each::each;
use super::settle::settle;
use crate::cloud::Cloud;
use crate::destroy::{self, Plan, Removal};
use crate::done::{Done, Report};
use crate::error::Error;
use crate::events::Event;
use crate::operator::Operator;
use crate::schedule::{self, Order};

/// Reads what deleting stacks would do. The plan has no stacks that do not exist.
///
/// # Errors
/// Returns the errors of all stacks that cannot be read.
pub async fn plan_down(
    cloud: &Cloud,
    stacks: &[&ManifestStack],
    options: &destroy::Options,
) -> Result<Plan, Error> {
    let found = each(stacks, |stack| {
        let (cloud, options) = (cloud.clone(), options.clone());
        async move { destroy::removal(&cloud, &stack, &options).await }
    });
    Ok(Plan::new(found.await?.into_iter().flatten().collect()))
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
            let tell = |_: &str, event: &Event| operator.tells(&stack, event);
            settle(&cloud, &stack, &tell).await?;
            destroy::stack(&cloud, &stack, Some(plan), &options, &tell).await
        }
    })
    .await)
}
