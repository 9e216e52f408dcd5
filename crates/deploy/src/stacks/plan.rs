//! Plans stacks.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use stanchion_core::assembly::ManifestStack;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use super::inputs;
use super::validate::validate;
use crate::assembly::Assembly;
use crate::capabilities;
use crate::change::Change;
use crate::cloud::Cloud;
use crate::deployed::Deployed;
use crate::error::Error;
use crate::known::Known;
use crate::plan as plans;
use crate::planned::{Plan, StackPlan, State};

/// The number of stacks that are planned at the same time.
const PLANNED_AT_ONCE: usize = 8;

/// Plans stacks. A stack that depends on a stack that does not exist yet cannot be planned, and has [`State::Waits`].
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
            let absent = |it: &&String| planned.get(it.as_str()).is_some_and(StackPlan::is_absent);
            let producers: Vec<String> =
                stack.dependencies.iter().filter(absent).cloned().collect();
            if !producers.is_empty() {
                planned.insert(
                    &stack.path,
                    waiting(assembly, cloud, stack, producers, &options.known).await?,
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

async fn waiting(
    assembly: &Assembly,
    cloud: &Cloud,
    stack: &ManifestStack,
    producers: Vec<String>,
    known: &Known,
) -> Result<StackPlan, Error> {
    let template = assembly.template(stack)?;
    let clients = cloud.of(stack).await?;
    // A stack that does not exist yet gets the resources of its template. The plan of one that exists comes later.
    let is_new = Deployed::find(&clients, &stack.name).await?.is_none();
    let resources = template.template.resources().filter(|_| is_new);
    let mut changes: Vec<Change> = resources
        .map(|it| {
            let construct = assembly.origin(stack, it.logical_id).map(|it| it.construct.clone());
            Change::added(it.logical_id, it.resource_type, construct)
        })
        .collect();
    changes.sort_by(|a, b| (a.risk, &a.logical_id).cmp(&(b.risk, &b.logical_id)));
    let capabilities = capabilities::of(&template, &known.capabilities);
    let note = "the change set may have more or fewer resources, for example because of conditions";
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
        notes: if is_new { vec![note.to_owned()] } else { Vec::new() },
        changes,
    })
}
