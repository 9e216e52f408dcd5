//! Reads many stacks at the same time.

use std::collections::BTreeMap;
use std::future::Future;
use std::sync::Arc;

use stanchion_core::assembly::ManifestStack;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use crate::error::Error;

/// The number of stacks that are read at the same time.
const AT_ONCE: usize = 8;

/// Does `work` for each stack, for up to 8 stacks at the same time. Returns the results in the order of the stacks.
///
/// # Errors
/// Returns the errors of all stacks, in the order of the stacks.
pub async fn each<T, Work, Working>(stacks: &[&ManifestStack], work: Work) -> Result<Vec<T>, Error>
where
    T: Send + 'static,
    Work: Fn(ManifestStack) -> Working,
    Working: Future<Output = Result<T, Error>> + Send + 'static,
{
    let permits = Arc::new(Semaphore::new(AT_ONCE));
    let mut running = JoinSet::new();
    for (at, stack) in stacks.iter().enumerate() {
        let (working, permits) = (work((*stack).clone()), Arc::clone(&permits));
        running.spawn(async move {
            let _permit = permits.acquire_owned().await;
            (at, working.await)
        });
    }
    let (mut found, mut wrong) = (BTreeMap::new(), BTreeMap::new());
    while let Some(done) = running.join_next().await {
        match done.map_err(|error| Error::Refused(error.to_string()))? {
            (at, Ok(it)) => drop(found.insert(at, it)),
            (at, Err(error)) => drop(wrong.insert(at, error)),
        }
    }
    Error::all(wrong.into_values().collect())?;
    Ok(found.into_values().collect())
}
