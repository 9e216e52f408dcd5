//! Operations that failed: the first cause, as an error.

use stanchion_core::assembly::ManifestStack;

use crate::assembly::Assembly;
use crate::clients::Clients;
use crate::error::Error;
use crate::events::{self, Event, Outcome};

/// An error with the first cause, unless an operation did what it was to do.
///
/// # Errors
/// When the operation failed.
pub async fn succeed(
    assembly: &Assembly,
    clients: &Clients,
    stack: &ManifestStack,
    outcome: &Outcome,
) -> Result<(), Error> {
    if outcome.status.is_success() {
        return Ok(());
    }
    let cause = events::first_cause(clients, &outcome.stack_id, &outcome.events).await?;
    let mut reason = format!("ended in {}", outcome.status);
    if let Some(cause) = cause {
        reason.push_str("\n  first cause: ");
        reason.push_str(&told(assembly, stack, &cause.event));
        for other in &cause.others {
            reason.push_str("\n  and: ");
            reason.push_str(&told(assembly, stack, other));
        }
        if let Some(hint) = cause.hint {
            reason.push_str(&format!("\n  help: {hint}"));
        }
    }
    Err(Error::Failed { stack: stack.name.clone(), reason })
}

/// What happened to a resource, with the line of Rust that it comes from.
fn told(assembly: &Assembly, stack: &ManifestStack, event: &Event) -> String {
    let reason = event.reason.as_deref().unwrap_or("no reason given");
    let (id, kind, status) = (&event.logical_id, &event.resource_type, &event.status);
    format!("{id} ({kind}) {status}: {reason}{}", assembly.made_by(stack, id))
}
