//! ARNs of resources in the account and Region of the stack.

use stanchion_template::pseudo;

use crate::{Text, text};

/// Returns the ARN of a resource of a service, such as `of("events", "rule/*")`. The resource can be a pattern.
pub(crate) fn of(service: &str, resource: impl Into<Text>) -> Text {
    text![
        "arn:",
        pseudo::partition(),
        format!(":{service}:"),
        pseudo::region(),
        ":",
        pseudo::account_id(),
        ":",
        resource,
    ]
}
