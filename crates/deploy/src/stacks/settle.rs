//! Waits for operations that are already running.

use stanchion_core::assembly::ManifestStack;

use crate::cloud::Cloud;
use crate::deployed::Deployed;
use crate::error::Error;
use crate::events::{self, Baseline, Event, Tell};
use crate::status::Phase;

/// Waits for an operation that is already running, which an earlier run or another user started.
pub(super) async fn settle(
    cloud: &Cloud,
    stack: &ManifestStack,
    tell: Tell<'_>,
) -> Result<(), Error> {
    let clients = cloud.of(stack).await?;
    let Some(found) = Deployed::find(&clients, &stack.name).await? else { return Ok(()) };
    if found.phase() == Phase::Busy {
        let tell = |event: &Event| tell(&stack.name, event);
        events::follow(&clients, &found.id, &Baseline::Running, &tell).await?;
    }
    Ok(())
}
