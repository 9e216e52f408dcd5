//! ARNs of resources in the account and Region of the stack.

use stanchion_template::{IntoValue, Value, intrinsic, pseudo};

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

/// Returns the name at the end of the ARN of a queue or topic: `arn:aws:sqs:eu-west-1:111122223333:jobs`.
pub(crate) fn name_of(arn: &Value<String>) -> Value<String> {
    match arn.node().as_text().and_then(|it| it.split(':').nth(5)) {
        Some(name) => name.to_owned().into_value(),
        None => intrinsic::select(5, intrinsic::split(":", arn.clone())),
    }
}
