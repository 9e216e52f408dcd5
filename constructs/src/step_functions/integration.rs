//! Defines the service integrations that tasks call.

use stanchion_template::pseudo;

use crate::arn;
use crate::iam::Statement;
use crate::{Text, text};

/// Returns the ARN of an integration, such as `batch:submitJob.sync`.
pub(super) fn integration(name: &str) -> Text {
    text!["arn:", pseudo::partition(), format!(":states:::{name}")]
}

/// Returns the permission that a state machine needs to wait for an integration: EventBridge notifies it through a
/// managed rule.
///
/// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html>
pub(super) fn manage_rule(rule: &str) -> Statement {
    Statement::allow(["events:DescribeRule", "events:PutRule", "events:PutTargets"])
        .on(arn::of("events", format!("rule/{rule}")))
}
