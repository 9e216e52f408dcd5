//! Integrations: what tasks call.

use stanchion_template::pseudo;

use crate::iam::Statement;
use crate::{Text, text};

/// The ARN of an integration, such as `batch:submitJob.sync`.
pub(super) fn integration(name: &str) -> Text {
    text!["arn:", pseudo::partition(), format!(":states:::{name}")]
}

/// What a machine needs that waits for an integration to be done: EventBridge tells it, by a rule of its own.
///
/// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html>
pub(super) fn hear_of(rule: &str) -> Statement {
    Statement::allow(["events:DescribeRule", "events:PutRule", "events:PutTargets"]).on(text![
        "arn:",
        pseudo::partition(),
        ":events:",
        pseudo::region(),
        ":",
        pseudo::account_id(),
        format!(":rule/{rule}"),
    ])
}
