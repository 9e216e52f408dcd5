//! The XML of responses, in the form that AWS documents.

use super::aws::{ACCOUNT, REGION};

/// Returns text with the characters of markup escaped.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Returns the result of `GetCallerIdentity`.
pub(crate) fn caller(account: &str, arn: &str) -> String {
    format!("<Arn>{arn}</Arn><UserId>AIDA</UserId><Account>{account}</Account>")
}

/// Returns the ARN of a stack.
pub(crate) fn stack_id(name: &str) -> String {
    format!("arn:aws:cloudformation:{REGION}:{ACCOUNT}:stack/{name}/1")
}

/// Returns the ARN of a stack's change set.
pub(crate) fn change_set_id(stack: &str, name: &str) -> String {
    format!("arn:aws:cloudformation:{REGION}:{ACCOUNT}:changeSet/{name}/{stack}")
}

/// Returns the change of a resource in the form of `DescribeChangeSet`. `more` holds further elements, such as `Replacement`.
pub(crate) fn change(action: &str, id: &str, kind: &str, more: &str) -> String {
    let physical = match action {
        "Add" => String::new(),
        _ => format!("<PhysicalResourceId>{id}-1</PhysicalResourceId>"),
    };
    format!(
        "<member><Type>Resource</Type><ResourceChange><Action>{action}</Action><LogicalResourceId>{id}</LogicalResourceId>{physical}<ResourceType>{kind}</ResourceType>{more}</ResourceChange></member>"
    )
}

/// Returns the event of a resource in the form of `DescribeStackEvents`.
pub(crate) fn event(
    stack: &str,
    number: usize,
    id: &str,
    kind: &str,
    status: &str,
    reason: &str,
) -> String {
    let arn = stack_id(stack);
    let physical = if id == stack { arn.clone() } else { format!("{id}-1") };
    let reason = match reason {
        "" => String::new(),
        _ => format!("<ResourceStatusReason>{}</ResourceStatusReason>", escaped(reason)),
    };
    format!(
        "<member><EventId>{stack}-{number}</EventId><StackId>{arn}</StackId><StackName>{stack}</StackName><LogicalResourceId>{id}</LogicalResourceId><PhysicalResourceId>{physical}</PhysicalResourceId><ResourceType>{kind}</ResourceType><ResourceStatus>{status}</ResourceStatus>{reason}<Timestamp>2026-01-01T00:{:02}:{:02}Z</Timestamp></member>",
        number / 60,
        number % 60
    )
}
