//! Applies a saved plan.

use std::collections::BTreeMap;
use std::sync::Arc;

use stanchion_core::assembly::ManifestStack;

use super::inputs;
use crate::apply;
use crate::assembly::Assembly;
use crate::cloud::Cloud;
use crate::done::{Done, Report};
use crate::error::Error;
use crate::events::Event;
use crate::known::Known;
use crate::operator::Operator;
use crate::planned::{Plan, StackPlan, State};
use crate::reload;
use crate::schedule::{self, Order};

/// Reads the stacks and the change sets of a saved plan again. The result states what applying the plan would do, whatever the
/// file of the plan says.
///
/// # Errors
/// Returns the errors of all stacks whose template, state, change set or inputs differ from the plan.
pub async fn reload(assembly: &Assembly, cloud: &Cloud, plan: &Plan) -> Result<Plan, Error> {
    let (mut found, mut wrong) = (Vec::new(), Vec::new());
    for saved in &plan.stacks {
        let selected = assembly.select(std::slice::from_ref(&saved.path))?;
        for stack in selected.into_iter().filter(|it| it.path == saved.path) {
            match one(assembly, cloud, stack, saved).await {
                Ok(plan) => found.push(plan),
                Err(error) => wrong.push(error),
            }
        }
    }
    Error::all(wrong)?;
    Ok(Plan::new(found))
}

async fn one(
    assembly: &Assembly,
    cloud: &Cloud,
    stack: &ManifestStack,
    saved: &StackPlan,
) -> Result<StackPlan, Error> {
    let mut now = Known::default();
    inputs::learn(assembly, cloud, stack, &mut now).await?;
    if now.shown_inputs(assembly, stack)? != saved.inputs {
        let what = "the outputs that it gets from other stacks have changed";
        return Err(Error::MovedOn { stack: saved.name.clone(), what });
    }
    reload::stack(assembly, cloud, stack, saved).await
}

/// Executes a saved plan, in the order of the stacks' dependencies. The operator approves what the change sets contain now.
///
/// # Errors
/// Returns an error if the plan has stacks that the assembly does not have.
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
            let tell = |_: &str, event: &Event| operator.tells(&stack, event);
            let plan = &one(&assembly, &cloud, &stack, plan).await?;
            if plan.state != State::Nothing && !operator.agrees(plan).await? {
                return Ok(Done::Declined);
            }
            let applied = apply::stack(&assembly, &cloud, &stack, plan, &options, &tell).await?;
            operator.outputs(&stack, &applied.stack.outputs);
            Ok(Done::of(plan.state == State::Nothing, applied.left))
        }
    })
    .await)
}
