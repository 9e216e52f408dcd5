//! Waits for operations that are already running.

use stanchion_core::assembly::ManifestStack;

use crate::cloud::Cloud;
use crate::deployed::Deployed;
use crate::error::Error;
use crate::events::{self, Baseline, Event, Tell};
use crate::status::Phase;

/// Waits for an operation that is already running, which an earlier run or another user started. Returns the stack after it.
pub(super) async fn settle(
    cloud: &Cloud,
    stack: &ManifestStack,
    tell: Tell<'_>,
) -> Result<Option<Deployed>, Error> {
    let clients = cloud.of(stack).await?;
    let found = Deployed::find(&clients, &stack.name).await?;
    match found {
        Some(busy) if busy.phase() == Phase::Busy => {
            let tell = |event: &Event| tell(&stack.name, event);
            events::follow(&clients, &busy.id, &Baseline::Running, &tell).await?;
            // The stack may have been deleted and created again.
            Deployed::find(&clients, &stack.name).await
        }
        found => Ok(found),
    }
}
