//! Deploying stacks.

use std::collections::BTreeMap;
use std::sync::Arc;

use stanchion_core::assembly::ManifestStack;
use tokio::sync::Mutex;

use super::inputs;
use super::settle::settle;
use crate::assembly::Assembly;
use crate::cloud::Cloud;
use crate::done::{Done, Report};
use crate::error::Error;
use crate::events::Event;
use crate::operator::Operator;
use crate::planned::State;
use crate::schedule::{self, Order};
use crate::{apply, destroy, plan};

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

/// How often a stack is planned again because it moved on meanwhile.
const AGAIN: usize = 3;

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
    inputs::learn(assembly, cloud, stack, &mut planning.known).await?;
    let mut planned = plan::stack(assembly, cloud, stack, &planning).await?;
    let is_unchanged = planned.state == State::Nothing;
    if !is_unchanged && !operator.agrees(&planned).await? {
        return Ok(Done::Declined);
    }
    if matches!(planned.state, State::Recreate { .. }) {
        destroy::stack(cloud, stack, &destroy::Options::default(), &tell).await?;
        planned = plan::stack(assembly, cloud, stack, &planning).await?;
    }
    // Without changes too: protection from deletion is no part of a change set.
    let deployed = apply::stack(assembly, cloud, stack, &planned, &options.apply, &tell).await?;
    outputs.lock().await.insert(stack.path.clone(), deployed.outputs);
    Ok(if is_unchanged { Done::Unchanged } else { Done::Deployed })
}
