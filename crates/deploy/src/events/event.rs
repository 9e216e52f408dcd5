//! An event of a resource or stack.

use aws_sdk_cloudformation::types::{ResourceStatus, StackEvent};
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;

/// An event of a resource, or of the stack itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The id of the event.
    pub id: String,
    /// The time of the event: seconds since 1970, and nanoseconds.
    pub at: (i64, u32),
    /// The stack's name.
    pub stack: String,
    /// The logical id. For the stack itself it is the stack's name.
    pub logical_id: String,
    /// The physical id, if there is one.
    pub physical_id: Option<String>,
    /// The resource type.
    pub resource_type: String,
    /// The status, such as `CREATE_IN_PROGRESS`.
    pub status: String,
    /// The reason, if CloudFormation gives one.
    pub reason: Option<String>,
    /// Is true if the event is about the stack itself.
    pub is_stack: bool,
}

/// A function that is called for each event, with the stack's name.
pub type Tell<'a> = &'a (dyn Fn(&str, &Event) + Sync);

impl Event {
    pub(crate) fn of(event: StackEvent) -> Event {
        let stack_id = event.stack_id.unwrap_or_default();
        let at = event.timestamp.map(|it| (it.secs(), it.subsec_nanos())).unwrap_or_default();
        let status = event.resource_status.as_ref().map(ResourceStatus::as_str).unwrap_or_default();
        Event {
            id: event.event_id.unwrap_or_default(),
            at,
            stack: event.stack_name.unwrap_or_default(),
            logical_id: event.logical_resource_id.unwrap_or_default(),
            resource_type: event.resource_type.unwrap_or_default(),
            status: status.to_owned(),
            reason: event.resource_status_reason.filter(|it| !it.is_empty()),
            is_stack: event.physical_resource_id.as_ref() == Some(&stack_id),
            physical_id: event.physical_resource_id.filter(|it| !it.is_empty()),
        }
    }

    /// Returns whether the event is a failure.
    pub fn is_failure(&self) -> bool {
        self.status.ends_with("_FAILED")
    }

    /// Returns whether the work on the resource has ended.
    pub fn is_end(&self) -> bool {
        !self.status.ends_with("_IN_PROGRESS")
    }

    /// Returns the time of the event in the format of RFC 3339, in UTC.
    pub fn time(&self) -> String {
        let time = DateTime::from_secs_and_nanos(self.at.0, self.at.1);
        time.fmt(Format::DateTime).unwrap_or_default()
    }
}
