//! Finds resources that an update left behind. CloudFormation removes them from the stack although it could not delete them,
//! and the stack ends in `UPDATE_COMPLETE`.
//!
//! Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html>

use std::collections::BTreeMap;

use crate::done::Left;
use crate::events::Event;

/// Returns the resources whose deletion failed, and did not succeed at a later attempt.
pub(crate) fn behind(events: &[Event]) -> Vec<Left> {
    let mut last: BTreeMap<(&str, &str), &Event> = BTreeMap::new();
    for event in events.iter().filter(|it| !it.is_stack && it.status.starts_with("DELETE_")) {
        let physical_id = event.physical_id.as_deref().unwrap_or_default();
        last.insert((&event.logical_id, physical_id), event);
    }
    let failed = last.into_values().filter(|it| it.status == "DELETE_FAILED");
    failed
        .map(|it| Left {
            logical_id: it.logical_id.clone(),
            physical_id: it.physical_id.clone().unwrap_or_default(),
            resource_type: it.resource_type.clone(),
            reason: it.reason.clone().unwrap_or_else(|| "CloudFormation gave no reason".to_owned()),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(second: i64, id: &str, physical_id: &str, status: &str) -> Event {
        Event {
            id: second.to_string(),
            at: (second, 0),
            stack: "One".to_owned(),
            logical_id: id.to_owned(),
            physical_id: Some(physical_id.to_owned()),
            resource_type: "AWS::S3::Bucket".to_owned(),
            status: status.to_owned(),
            reason: Some("in use".to_owned()),
            is_stack: id == "One",
        }
    }

    #[test]
    fn the_last_attempt_decides() {
        let events = [
            event(1, "New", "new", "CREATE_COMPLETE"),
            event(2, "Gone", "gone", "DELETE_FAILED"),
            event(3, "Kept", "kept", "DELETE_FAILED"),
            event(4, "Gone", "gone", "DELETE_COMPLETE"),
            event(5, "Released", "released", "DELETE_SKIPPED"),
            event(6, "One", "one", "UPDATE_COMPLETE"),
        ];
        let left = behind(&events);
        assert_eq!(left.len(), 1, "{left:?}");
        assert_eq!(left[0].to_string(), "Kept (AWS::S3::Bucket kept): in use");
    }
}
