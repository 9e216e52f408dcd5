//! Why an operation failed: the first cause, not what followed from it.

use aws_sdk_cloudformation::types::{EventFilter, EventType, OperationEvent};

use super::event::Event;
use super::{feed, follow};
use crate::clients::Clients;
use crate::error::Error;

/// The first cause of a failure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cause {
    /// The event.
    pub event: Event,
    /// Others that were found at the same time, before anything was touched.
    pub others: Vec<Event>,
    /// What usually helps.
    pub hint: Option<&'static str>,
}

/// Finds the first cause of a failure; in nested stacks it is looked for where it happened.
///
/// # Errors
/// When AWS refuses to tell the events of a nested stack.
pub async fn first_cause(
    clients: &Clients,
    stack_id: &str,
    events: &[Event],
) -> Result<Option<Cause>, Error> {
    let mut found = first(events).cloned();
    // A nested stack's own failure is told by its resources.
    while let Some(event) = &found {
        let nested = event
            .physical_id
            .as_deref()
            .filter(|_| event.resource_type == "AWS::CloudFormation::Stack" && !event.is_stack);
        let Some(id) = nested else { break };
        let inner = follow::of_operation(clients, id).await?;
        match first(&inner) {
            Some(inner) if !inner.is_stack => found = Some(inner.clone()),
            _ => break,
        }
    }
    let Some(event) = found else { return Ok(None) };
    let mut others = if event.is_stack { validation(clients, stack_id).await } else { Vec::new() };
    let event = if others.is_empty() { event } else { others.remove(0) };
    Ok(Some(Cause { hint: hint(&event), event, others }))
}

/// What validation found in the stack's last operation. The stack's own event says only that there is something; nothing where
/// CloudFormation does not tell.
async fn validation(clients: &Clients, stack_id: &str) -> Vec<Event> {
    let failed = EventFilter::builder().failed_events(true).build();
    let request = clients.cloud_formation.describe_events().stack_name(stack_id).filters(failed);
    let found = request.send().await.ok().and_then(|it| it.operation_events).unwrap_or_default();
    let is_validation = |it: &&OperationEvent| it.event_type == Some(EventType::ValidationError);
    let of = |it: &OperationEvent| it.operation_id.clone();
    // The newest operation that has any: an earlier one is over.
    let newest =
        found.iter().filter(is_validation).max_by_key(|it| it.timestamp.map(|it| it.as_nanos()));
    let Some(operation) = newest.map(of) else { return Vec::new() };
    let own = found.iter().filter(is_validation).filter(|it| of(it) == operation);
    own.cloned().map(feed::of_operation).collect()
}

/// The first failure that is not the consequence of another.
fn first(events: &[Event]) -> Option<&Event> {
    let failures = || events.iter().filter(|it| it.is_failure());
    let is_cause = |it: &&Event| {
        let reason = it.reason.as_deref().unwrap_or_default();
        !it.is_stack
            && !reason.contains("cancelled")
            && !reason.contains("Resource creation Initiated")
    };
    // Where only the stack itself failed, its reason is all there is.
    let of_stack = || events.iter().find(|it| it.is_stack && it.reason.is_some() && is_undoing(it));
    failures().find(is_cause).or_else(|| failures().next()).or_else(of_stack)
}

fn is_undoing(event: &Event) -> bool {
    event.status.contains("ROLLBACK") || event.is_failure()
}

/// What usually helps, by the words AWS uses.
pub fn hint(event: &Event) -> Option<&'static str> {
    let reason = event.reason.as_deref()?.to_ascii_lowercase();
    let has = |words: &[&str]| words.iter().any(|it| reason.contains(it));
    let kind = event.resource_type.as_str();
    if has(&["requires capabilities"]) {
        Some(
            "the template makes identities: stanchion-deploy asks for the capabilities it needs by itself, so the template was changed on the way",
        )
    } else if has(&["limitexceeded", "limit exceeded", "quota", "maximum number of", "too many"]) {
        Some("a quota is used up: ask for more in Service Quotas, or remove what is not needed")
    } else if has(&["already exists", "already in use", "alreadyexists"]) {
        Some(
            "something with this name exists: drop the name and let CloudFormation make one, import the resource, or delete it",
        )
    } else if has(&["mount target", "mount targets"]) {
        Some(
            "a mount target was not ready: what mounts has to depend on the mount targets, as `mount_on` does",
        )
    } else if has(&[
        "insufficientinstancecapacity",
        "capacity-not-available",
        "spot capacity",
        "no spot capacity",
        "max spot instance count exceeded",
    ]) {
        Some("AWS has no such machines there now: add instance types or zones")
    } else if has(&[
        "not authorized",
        "accessdenied",
        "access denied",
        "is not authorized to perform",
    ]) {
        Some("who deploys, or the role it deploys with, lacks a permission that the reason names")
    } else if has(&[
        "dependency violation",
        "dependencyviolation",
        "has dependent object",
        "is in use",
    ]) {
        Some("something outside of the stack uses it: find and remove that first")
    } else if has(&["not empty"]) && kind == "AWS::S3::Bucket" {
        Some("empty the bucket first, or keep it with DeletionPolicy: Retain")
    } else if has(&["throttl", "rate exceeded"]) {
        Some("AWS was asked too often: try again")
    } else if has(&["did not stabilize", "timed out", "timeout"]) {
        Some("it took too long: look at the resource's own events or logs")
    } else {
        None
    }
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
        // With only the stack's own word there is nothing better.
        assert_eq!(first(&events[3..]).map(|it| it.logical_id.as_str()), Some("Stack"));
        assert_eq!(first(&events[..1]).map(|it| it.logical_id.as_str()), Some("A"));
        assert_eq!(first(&[]), None);
    }

    #[test]
    fn the_usual_reasons_have_a_hint() {
        let cases = [
            ("Requires capabilities : [CAPABILITY_NAMED_IAM]", "capabilities"),
            ("The maximum number of VPCs has been reached. (VpcLimitExceeded)", "quota"),
            ("data-bucket already exists", "exists"),
            ("mount target is not in an available state", "mount target"),
            (
                "There is no Spot capacity available that matches your request.",
                "instance types or zones",
            ),
            (
                "User: x is not authorized to perform: elasticfilesystem:CreateFileSystem",
                "permission",
            ),
            ("resource sg-1 has a dependent object (DependencyViolation)", "uses it"),
            ("The bucket you tried to delete is not empty", "empty the bucket"),
            ("Rate exceeded", "too often"),
            ("Resource did not stabilize", "too long"),
        ];
        for (reason, word) in cases {
            let found = hint(&event("A", "CREATE_FAILED", reason)).unwrap_or_default();
            assert!(found.contains(word), "{reason}: {found}");
        }
        assert_eq!(hint(&event("A", "CREATE_FAILED", "Property X is wrong")), None);
    }
}
