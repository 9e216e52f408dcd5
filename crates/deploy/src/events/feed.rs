//! Reads events from an operation if its id is known, and otherwise from the stack.

use aws_sdk_cloudformation::types::{BeaconStackOperationStatus, EventType, OperationEvent};

use super::event::Event;
use crate::clients::Clients;
use crate::error::Error;

/// A source of events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Feed {
    /// The events of one operation, by its id.
    Operation(String),
    /// The events of the stack, of all operations.
    Stack,
}

/// Reads a page of events, the newest first. Returns the events and the token of the next page.
pub(super) async fn page(
    clients: &Clients,
    stack: &str,
    feed: &Feed,
    next: Option<String>,
) -> Result<(Vec<Event>, Option<String>), Error> {
    let client = &clients.cloud_formation;
    let what = format!("reading the events of {stack}");
    let (events, next): (Vec<Event>, _) = match feed {
        Feed::Operation(id) => {
            let request = client.describe_events().operation_id(id).set_next_token(next);
            let answer = request.send().await.map_err(Error::aws(what))?;
            let events = answer.operation_events.unwrap_or_default();
            (events.into_iter().map(of_operation).collect(), answer.next_token)
        }
        Feed::Stack => {
            let request = client.describe_stack_events().stack_name(stack).set_next_token(next);
            let answer = request.send().await.map_err(Error::aws(what))?;
            let events = answer.stack_events.unwrap_or_default();
            (events.into_iter().map(Event::of).collect(), answer.next_token)
        }
    };
    Ok((events, next.filter(|it| !it.is_empty())))
}

/// Converts an event of an operation to the form of a stack event. A validation or hook error has no resource status, so it
/// gets one.
pub(super) fn of_operation(event: OperationEvent) -> Event {
    let is_stack = event.event_type == Some(EventType::StackEvent);
    let status = match (&event.resource_status, &event.event_type, &event.operation_status) {
        (Some(status), _, _) => status.as_str().to_owned(),
        (None, Some(EventType::ValidationError), _) => "VALIDATION_FAILED".to_owned(),
        (None, Some(EventType::HookInvocationError), _) => "HOOK_FAILED".to_owned(),
        (None, _, Some(BeaconStackOperationStatus::InProgress)) => {
            "OPERATION_IN_PROGRESS".to_owned()
        }
        (None, _, Some(BeaconStackOperationStatus::Failed)) => "OPERATION_FAILED".to_owned(),
        (None, _, Some(_)) => "OPERATION_COMPLETE".to_owned(),
        (None, _, None) => String::new(),
    };
    let stack_id = event.stack_id.unwrap_or_default();
    let name = stack_id.split('/').nth(1).unwrap_or(&stack_id).to_owned();
    let found = match (event.validation_status_reason, event.validation_path) {
        (Some(reason), Some(path)) => Some(format!("{path}: {reason}")),
        (reason, _) => reason,
    };
    let reasons = [event.resource_status_reason, found, event.hook_status_reason];
    Event {
        id: event.event_id.unwrap_or_default(),
        at: event.timestamp.map(|it| (it.secs(), it.subsec_nanos())).unwrap_or_default(),
        logical_id: event.logical_resource_id.unwrap_or_else(|| name.clone()),
        stack: name,
        resource_type: event.resource_type.unwrap_or_default(),
        status,
        reason: reasons.into_iter().flatten().find(|it| !it.is_empty()),
        is_stack: is_stack || event.physical_resource_id.as_ref() == Some(&stack_id),
        physical_id: event.physical_resource_id.filter(|it| !it.is_empty()),
    }
}
