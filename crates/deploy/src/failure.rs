//! Turns a failed operation into an error with its first cause.

use stanchion_core::assembly::ManifestStack;

use crate::assembly::Assembly;
use crate::clients::Clients;
use crate::error::Error;
use crate::events::{self, Event, Outcome};

/// Succeeds if an operation succeeded.
///
/// # Errors
/// Returns an error with the first cause if the operation failed, or an error if AWS refuses a call.
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
        reason.push_str(&described(assembly, stack, &cause.event));
        for other in &cause.others {
            reason.push_str("\n  and: ");
            reason.push_str(&described(assembly, stack, other));
        }
        if let Some(hint) = cause.hint {
            reason.push_str(&format!("\n  help: {hint}"));
        }
    }
    Err(Error::Failed { stack: stack.name.clone(), reason })
}

/// Describes an event of a resource, with the line of Rust that the resource comes from.
fn described(assembly: &Assembly, stack: &ManifestStack, event: &Event) -> String {
    let reason = event.reason.as_deref().unwrap_or("CloudFormation gave no reason");
    // Further lines of a reason must not look like lines of this program.
    let reason = reason.replace('\n', "\n    ");
    let (id, kind, status) = (&event.logical_id, &event.resource_type, &event.status);
    format!("{id} ({kind}) {status}: {reason}{}", assembly.created_by(stack, id))
}
