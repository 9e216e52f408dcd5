//! Plans stacks.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use stanchion_core::assembly::{ManifestStack, ParameterSource};
use stanchion_review::effects_of_update;
use stanchion_template::Template;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use super::inputs;
use super::validate::validate;
use crate::assembly::Assembly;
use crate::capabilities;
use crate::change::Change;
use crate::changes;
use crate::cloud::Cloud;
use crate::deployed::{self, Deployed};
use crate::error::Error;
use crate::known::Known;
use crate::outputs;
use crate::plan as plans;
use crate::planned::{Plan, StackPlan, State};
use crate::predict;
use crate::status::Phase;

/// The number of stacks that are planned at the same time.
const PLANNED_AT_ONCE: usize = 8;

/// Plans stacks. A stack that depends on a stack that does not exist yet, or on an output whose value may change, is planned again
/// when that stack is deployed. Until then its changes are predicted from its templates ([`State::Waits`]).
///
/// # Errors
/// Returns the errors of all stacks that cannot be planned.
pub async fn plan(
    assembly: &Arc<Assembly>,
    cloud: &Cloud,
    stacks: &[&ManifestStack],
    options: &plans::Options,
) -> Result<Plan, Error> {
    let invalid: Vec<Error> =
        validate(assembly, cloud, stacks, &options.known).await.into_values().collect();
    conclude(invalid)?;
    let permits = Arc::new(Semaphore::new(PLANNED_AT_ONCE));
    let mut planned: BTreeMap<&str, StackPlan> = BTreeMap::new();
    let mut errors = Vec::new();
    let mut open = stacks.to_vec();
    // Each round plans the stacks whose dependencies were planned in an earlier round.
    while !open.is_empty() {
        let paths: BTreeSet<&str> = open.iter().map(|it| it.path.as_str()).collect();
        let waits =
            |it: &&ManifestStack| it.dependencies.iter().any(|it| paths.contains(it.as_str()));
        let (later, ready): (Vec<_>, Vec<_>) = open.iter().copied().partition(waits);
        if ready.is_empty() {
            let names: Vec<&str> = later.iter().map(|it| it.name.as_str()).collect();
            let reason =
                format!("{}: the dependencies of these stacks form a cycle", names.join(", "));
            errors.push(Error::Refused(reason));
            break;
        }
        open = later;
        let mut running = JoinSet::new();
        for stack in ready {
            let inputs = open_inputs(stack, &planned);
            let absent = |it: &&String| planned.get(it.as_str()).is_some_and(StackPlan::is_absent);
            let mut producers: BTreeSet<String> =
                stack.dependencies.iter().filter(absent).cloned().collect();
            producers.extend(inputs.values().cloned());
            if !producers.is_empty() {
                let producers = producers.into_iter().collect();
                let inputs = inputs.into_keys().collect();
                planned.insert(
                    &stack.path,
                    waiting(assembly, cloud, stack, producers, &inputs, &options.known).await?,
                );
                continue;
            }
            let (assembly, cloud, stack) = (Arc::clone(assembly), cloud.clone(), stack.clone());
            let (mut options, permits) = (options.clone(), Arc::clone(&permits));
            running.spawn(async move {
                let _permit = permits.acquire_owned().await;
                inputs::learn(&assembly, &cloud, &stack, &mut options.known).await?;
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
    conclude(errors)?;
    Ok(Plan::new(stacks.iter().filter_map(|it| planned.remove(it.path.as_str())).collect()))
}

/// Returns an error if there are any.
fn conclude(mut errors: Vec<Error>) -> Result<(), Error> {
    errors.sort_by_key(ToString::to_string);
    match errors.len() {
        0 => Ok(()),
        1 => Err(errors.remove(0)),
        _ => Err(Error::Several(errors)),
    }
}

/// Returns the parameters of a stack that get outputs whose values are not known yet, with the paths of the producers.
fn open_inputs(
    stack: &ManifestStack,
    planned: &BTreeMap<&str, StackPlan>,
) -> BTreeMap<String, String> {
    let one = |(name, source): (&String, &ParameterSource)| {
        let ParameterSource::Output { stack, output } = source else { return None };
        let producer = planned.get(stack.as_str())?;
        let is_later = producer.is_absent() || producer.changing_outputs.contains(output);
        is_later.then(|| (name.clone(), stack.clone()))
    };
    stack.parameter_sources.iter().filter_map(one).collect()
}

async fn waiting(
    assembly: &Assembly,
    cloud: &Cloud,
    stack: &ManifestStack,
    producers: Vec<String>,
    inputs: &BTreeSet<String>,
    known: &Known,
) -> Result<StackPlan, Error> {
    let template = assembly.template(stack)?;
    let clients = cloud.of(stack).await?;
    let found = Deployed::find(&clients, &stack.name).await?;
    let base = found.as_ref().filter(|it| it.phase() != Phase::Empty);
    let before = match base {
        Some(base) => deployed::processed(&clients, &base.id).await?,
        None => Template::default(),
    };
    let after = &template.template;
    let mut changes = predict::changes(&before, after, inputs);
    for change in &mut changes {
        let origin = assembly.origin(stack, &change.logical_id);
        change.construct = origin.map(|it| it.construct.clone());
    }
    let changing_outputs = match base {
        Some(_) => outputs::changing(&before, after, &changes, inputs),
        None => BTreeSet::new(),
    };
    if let Some(base) = base.filter(|it| it.termination_protection != stack.termination_protection)
    {
        changes.push(Change::of_protection(&base.id, stack.termination_protection));
    }
    changes.sort_by(changes::by_risk);
    let capabilities = capabilities::of(&template, &known.capabilities);
    let note = "the changes are predicted from the template; the change set may have more or fewer, for example because of conditions";
    // The values of the parameters that come from other stacks are not known yet.
    let effects = match base {
        Some(base) => {
            let mut known = base.parameters.clone();
            known.retain(|name, _| !inputs.contains(name));
            effects_of_update((&before, &base.parameters), (after, &known))
        }
        None => Vec::new(),
    };
    Ok(StackPlan {
        path: stack.path.clone(),
        name: stack.name.clone(),
        caller: cloud.caller(&clients).await?.clone(),
        region: clients.region,
        state: State::Waits { producers },
        change_set: None,
        stack_id: None,
        stack_changed: None,
        template_digest: template.digest,
        bucket: None,
        disable_rollback: false,
        inputs: BTreeMap::new(),
        capabilities: capabilities.iter().map(|it| it.as_str().to_owned()).collect(),
        notes: vec![note.to_owned()],
        changing_outputs,
        changes,
        effects,
    })
}
