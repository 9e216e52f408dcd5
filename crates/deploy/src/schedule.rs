//! Runs work on many stacks: each starts when the stacks that it waits for are done, up to a limit at the same time.

use std::collections::{BTreeMap, BTreeSet};
use std::future::Future;
use std::sync::Arc;

use stanchion_core::assembly::ManifestStack;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use crate::done::{Done, Report};
use crate::error::Error;
use crate::operator::Operator;

/// The order of stacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    /// A stack waits for the stacks that it depends on.
    ProducersFirst,
    /// A stack waits for the stacks that depend on it.
    ConsumersFirst,
}

/// Runs `work` on each stack in an order. If a stack fails, the stacks that wait for it are skipped; the others continue.
pub(crate) async fn run<Work, Working>(
    stacks: &[&ManifestStack],
    order: Order,
    concurrency: usize,
    operator: &Arc<dyn Operator>,
    work: Work,
) -> Report
where
    Work: Fn(ManifestStack) -> Working,
    Working: Future<Output = Result<Done, Error>> + Send + 'static,
{
    let most = if concurrency == 0 { stacks.len().max(1) } else { concurrency };
    let permits = Arc::new(Semaphore::new(most));
    let waits = waits(stacks, order);
    let mut open: BTreeMap<&str, &ManifestStack> =
        stacks.iter().map(|it| (it.path.as_str(), *it)).collect();
    let mut finished: BTreeMap<&str, bool> = BTreeMap::new();
    let mut report = Report::new();
    let mut running = JoinSet::new();
    let mut names = BTreeMap::new();
    loop {
        while let Some(stack) = ready(&open, &waits, &finished) {
            open.remove(stack.path.as_str());
            let failed = |it: &&&str| finished.get(**it) == Some(&false);
            if let Some(because) =
                waits.get(stack.path.as_str()).and_then(|it| it.iter().find(failed))
            {
                let done = Ok(Done::Skipped { because: (*because).to_owned() });
                operator.ends(stack, &done);
                finished.insert(&stack.path, false);
                report.insert(stack.path.clone(), done);
                continue;
            }
            let (working, permits) = (work(stack.clone()), Arc::clone(&permits));
            let (operator, of) = (Arc::clone(operator), stack.clone());
            let handle = running.spawn(async move {
                let _permit = permits.acquire_owned().await;
                operator.begins(&of);
                let result = working.await;
                operator.ends(&of, &result);
                result
            });
            names.insert(handle.id(), stack);
        }
        let Some(next) = running.join_next_with_id().await else { break };
        let (id, result) = match next {
            Ok((id, result)) => (id, result),
            Err(error) => (error.id(), Err(Error::Refused(error.to_string()))),
        };
        if let Some(stack) = names.remove(&id) {
            finished.insert(&stack.path, result.as_ref().is_ok_and(Done::is_success));
            report.insert(stack.path.clone(), result);
        }
    }
    // Synthesis rejects cycles, but an assembly that was edited by hand may have one.
    for stack in open.values() {
        let reason = format!("{}: the stack's dependencies form a cycle", stack.name);
        report.insert(stack.path.clone(), Err(Error::Refused(reason)));
    }
    report
}

/// Returns, for each stack, those of the given stacks that it waits for.
fn waits<'a>(stacks: &[&'a ManifestStack], order: Order) -> BTreeMap<&'a str, BTreeSet<&'a str>> {
    let mut waits: BTreeMap<&str, BTreeSet<&str>> =
        stacks.iter().map(|it| (it.path.as_str(), BTreeSet::new())).collect();
    for stack in stacks {
        for producer in &stack.dependencies {
            let (waiting, waited) = match order {
                Order::ProducersFirst => (stack.path.as_str(), producer.as_str()),
                Order::ConsumersFirst => (producer.as_str(), stack.path.as_str()),
            };
            let is_there = stacks.iter().any(|it| it.path == waited);
            if let Some(of) = waits.get_mut(waiting).filter(|_| is_there) {
                of.insert(waited);
            }
        }
    }
    waits
}

fn ready<'a>(
    open: &BTreeMap<&str, &'a ManifestStack>,
    waits: &BTreeMap<&str, BTreeSet<&str>>,
    finished: &BTreeMap<&str, bool>,
) -> Option<&'a ManifestStack> {
    let is_ready = |it: &&&ManifestStack| {
        let waits = waits.get(it.path.as_str());
        waits.is_none_or(|it| it.iter().all(|it| finished.contains_key(it)))
    };
    open.values().find(is_ready).copied()
}
