//! Finds the first cause of a failed operation, as opposed to failures that follow from it.

use aws_sdk_cloudformation::types::{EventFilter, EventType, OperationEvent};

use super::event::Event;
use super::hint::hint;
use super::{feed, follow};
use crate::clients::Clients;
use crate::error::Error;

/// The first cause of a failure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cause {
    /// The event that is the cause.
    pub event: Event,
    /// Other validation errors, which CloudFormation found at the same time.
    pub others: Vec<Event>,
    /// Advice for this kind of failure, if there is any.
    pub hint: Option<&'static str>,
}

/// Finds the first cause of a failure. If a nested stack failed, it looks in that stack's events.
///
/// # Errors
/// Returns an error if AWS refuses to return the events of a nested stack.
pub async fn first_cause(
    clients: &Clients,
    stack_id: &str,
    events: &[Event],
) -> Result<Option<Cause>, Error> {
    // Only what happened since the operation began, or a nested stack would bring up its failure of yesterday.
    let since = events.iter().map(|it| it.at).min().unwrap_or_default();
    let mut found = first(events).cloned();
    // The cause of a nested stack's failure is in the events of its resources.
    while let Some(event) = &found {
        let nested = event
            .physical_id
            .as_deref()
            .filter(|_| event.resource_type == "AWS::CloudFormation::Stack" && !event.is_stack);
        let Some(id) = nested else { break };
        let mut inner = follow::of_operation(clients, id).await?;
        inner.retain(|it| it.at >= since);
        match first(&inner) {
            Some(inner) if !inner.is_stack => found = Some(inner.clone()),
            _ => break,
        }
    }
    let Some(event) = found else { return Ok(None) };
    let mut others =
        if event.is_stack { validation(clients, stack_id, since).await } else { Vec::new() };
    let event = if others.is_empty() { event } else { others.remove(0) };
    Ok(Some(Cause { hint: hint(&event), event, others }))
}

/// Returns the validation errors of the stack's last operation. The stack's own event only states that there are some. The
/// list is empty where CloudFormation does not support `DescribeEvents`.
async fn validation(clients: &Clients, stack_id: &str, since: (i64, u32)) -> Vec<Event> {
    let failed = EventFilter::builder().failed_events(true).build();
    let request = clients.cloud_formation.describe_events().stack_name(stack_id).filters(failed);
    let found = request.send().await.ok().and_then(|it| it.operation_events).unwrap_or_default();
    let is_validation = |it: &&OperationEvent| it.event_type == Some(EventType::ValidationError);
    let of = |it: &OperationEvent| it.operation_id.clone();
    // Only the newest operation with validation errors counts, because earlier ones have ended.
    let newest =
        found.iter().filter(is_validation).max_by_key(|it| it.timestamp.map(|it| it.as_nanos()));
    let Some(operation) = newest.map(of) else { return Vec::new() };
    let own = found.iter().filter(is_validation).filter(|it| of(it) == operation);
    own.cloned().map(feed::of_operation).filter(|it| it.at >= since).collect()
}

/// Returns the first failure that does not follow from another one.
fn first(events: &[Event]) -> Option<&Event> {
    let failures = || events.iter().filter(|it| it.is_failure());
    let is_cause = |it: &&Event| {
        let reason = it.reason.as_deref().unwrap_or_default();
        !it.is_stack
            && !reason.contains("cancelled")
            && !reason.contains("Resource creation Initiated")
    };
    // If no resource failed, the reason of the stack itself is the best answer.
    let of_stack = || events.iter().find(|it| it.is_stack && it.reason.is_some() && is_undoing(it));
    failures().find(is_cause).or_else(|| failures().next()).or_else(of_stack)
}

fn is_undoing(event: &Event) -> bool {
    event.status.contains("ROLLBACK") || event.is_failure()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(id: &str, status: &str, reason: &str) -> Event {
        Event {
            id: format!("{id} {status}"),
            at: (0, 0),
            stack: "Stack".to_owned(),
            logical_id: id.to_owned(),
            physical_id: None,
            resource_type: "AWS::S3::Bucket".to_owned(),
            status: status.to_owned(),
            reason: Some(reason.to_owned()).filter(|it| !it.is_empty()),
            is_stack: id == "Stack",
        }
    }

    #[test]
    fn the_first_cause_is_not_the_cascade() {
        let events = [
            event("A", "CREATE_FAILED", "Resource creation cancelled"),
            event("B", "CREATE_FAILED", "Bucket already exists"),
            event("C", "CREATE_FAILED", "something later"),
            event("Stack", "ROLLBACK_IN_PROGRESS", "The following resource(s) failed to create"),
        ];
        assert_eq!(first(&events).map(|it| it.logical_id.as_str()), Some("B"));
        // If there is only the stack's own event, it is the cause.
        assert_eq!(first(&events[3..]).map(|it| it.logical_id.as_str()), Some("Stack"));
        assert_eq!(first(&events[..1]).map(|it| it.logical_id.as_str()), Some("A"));
        assert_eq!(first(&[]), None);
    }
}
