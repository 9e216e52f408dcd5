//! Deploys stacks.

use std::collections::BTreeMap;
use std::sync::Arc;

use stanchion_core::assembly::ManifestStack;
use tokio::sync::Mutex;

use super::inputs;
use super::settle::settle;
use super::validate::validate;
use crate::assembly::Assembly;
use crate::cloud::Cloud;
use crate::done::{Done, Report};
use crate::error::Error;
use crate::events::Event;
use crate::operator::Operator;
use crate::planned::State;
use crate::schedule::{self, Order};
use crate::{apply, destroy, plan};

/// Options for deploying stacks.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The options for creating plans.
    pub plan: plan::Options,
    /// The options for executing change sets.
    pub apply: apply::Options,
    /// The number of stacks that are deployed at the same time. 0 means no limit.
    pub concurrency: usize,
}

/// The number of times that a stack is planned again because it has changed since the plan.
const AGAIN: usize = 3;

/// Deploys stacks, each when the stacks that it depends on are deployed. If a stack fails, the stacks that depend on it are
/// skipped; the others continue.
pub async fn up(
    assembly: &Arc<Assembly>,
    cloud: &Cloud,
    stacks: &[&ManifestStack],
    options: &Options,
    operator: &Arc<dyn Operator>,
) -> Report {
    let invalid = validate(assembly, cloud, stacks, &options.plan.known).await;
    if !invalid.is_empty() {
        return refuse(stacks, invalid, operator);
    }
    let outputs = Arc::new(Mutex::new(options.plan.known.outputs.clone()));
    schedule::run(stacks, Order::ProducersFirst, options.concurrency, operator, |stack| {
        let (assembly, cloud, options) = (Arc::clone(assembly), cloud.clone(), options.clone());
        let (operator, outputs) = (Arc::clone(operator), Arc::clone(&outputs));
        async move {
            let one = || one(&assembly, &cloud, &stack, &options, &*operator, &outputs);
            // Another process deploys the same stack, so a new plan shows the changes that remain.
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

/// Reports the stacks whose inputs are not valid. No other stack is deployed.
fn refuse(
    stacks: &[&ManifestStack],
    mut invalid: BTreeMap<String, Error>,
    operator: &Arc<dyn Operator>,
) -> Report {
    let because = invalid.keys().next().cloned().unwrap_or_default();
    let mut report = Report::new();
    for stack in stacks {
        let skipped = || Ok(Done::Skipped { because: because.clone() });
        let result = invalid.remove(&stack.path).map_or_else(skipped, Err);
        operator.ends(stack, &result);
        report.insert(stack.path.clone(), result);
    }
    report
}

/// Plans one stack with the outputs that are known now, asks the operator, and executes the plan.
async fn one(
    assembly: &Assembly,
    cloud: &Cloud,
    stack: &ManifestStack,
    options: &Options,
    operator: &dyn Operator,
    outputs: &Mutex<BTreeMap<String, BTreeMap<String, String>>>,
) -> Result<Done, Error> {
    let tell = |_: &str, event: &Event| operator.tells(stack, event);
    let found = settle(cloud, stack, &tell).await?;
    let mut planning = options.plan.clone();
    planning.known.outputs = outputs.lock().await.clone();
    inputs::learn(assembly, cloud, stack, &mut planning.known).await?;
    let mut planned = plan::known(assembly, cloud, stack, &planning, found).await?;
    let is_unchanged = planned.state == State::Nothing;
    if !is_unchanged && !operator.agrees(&planned).await? {
        return Ok(Done::Declined);
    }
    if matches!(planned.state, State::Recreate { .. }) {
        // The operator has approved the plan, which names the resources that hold data. Others must not be deleted.
        let name = |it: &str| format!("{}.{it}", stack.name);
        let options = destroy::Options {
            allow_data_loss: planned.at_risk().into_iter().map(name).collect(),
            role_arn: planning.role_arn.clone(),
            ..destroy::Options::default()
        };
        destroy::stack(cloud, stack, None, &options, &tell).await?;
        planned = plan::stack(assembly, cloud, stack, &planning).await?;
    }
    // This is also needed without changes, because termination protection is not part of a change set.
    let applied = apply::stack(assembly, cloud, stack, &planned, &options.apply, &tell).await?;
    operator.outputs(stack, &applied.stack.outputs);
    outputs.lock().await.insert(stack.path.clone(), applied.stack.outputs);
    Ok(Done::of(is_unchanged, applied.left))
}
