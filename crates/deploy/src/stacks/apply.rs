//! Applies a saved plan.

use std::collections::BTreeMap;
use std::sync::Arc;

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
use crate::schedule::{self, Order};

/// Executes a saved plan, in the order of the stacks' dependencies.
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
            let tell = |name: &str, event: &Event| operator.tells(name, event);
            let mut now = Known::default();
            inputs::learn(&assembly, &cloud, &stack, &mut now).await?;
            if now.inputs(&stack) != plan.inputs {
                let what = "the outputs that it gets from other stacks have changed";
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
