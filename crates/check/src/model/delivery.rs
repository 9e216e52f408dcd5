//! The policies of queues and topics, and the services that they allow to send.

use std::collections::BTreeMap;

use stanchion_template::Node;

use super::policy::{Statement, statements};
use super::role::{is_same_service, may};
use super::script::Script;
use crate::view::identity::{items, resource_of};
use crate::view::{Resource, View};

/// The policies of queues and topics, by the resource that they belong to.
#[derive(Debug, Default)]
pub(crate) struct Deliveries<'a> {
    by_target: BTreeMap<&'a str, Vec<Resource<'a>>>,
    /// True if a policy can belong to any queue or topic.
    is_open: bool,
}

/// The resource types of the policies, with the property that names their queues or topics.
const POLICIES: [(&str, &str); 4] = [
    ("AWS::SNS::TopicInlinePolicy", "TopicArn"),
    ("AWS::SNS::TopicPolicy", "Topics"),
    ("AWS::SQS::QueueInlinePolicy", "Queue"),
    ("AWS::SQS::QueuePolicy", "Queues"),
];

impl<'a> Deliveries<'a> {
    pub(crate) fn of(view: &View<'a>) -> Deliveries<'a> {
        let mut all = Deliveries { is_open: view.has_macros(), ..Deliveries::default() };
        for (kind, property) in POLICIES {
            for policy in view.of(kind) {
                let Some(value) = policy.get(property) else { continue };
                let names = match value {
                    Node::List(_) => items(Some(value)),
                    _ => Some(std::slice::from_ref(value)),
                };
                all.is_open |= names.is_none();
                for name in names.unwrap_or_default() {
                    match resource_of(view, name) {
                        Some(target) => {
                            all.by_target.entry(target.id).or_default().push(policy);
                        }
                        None => all.is_open |= name.as_text().is_none(),
                    }
                }
            }
        }
        all
    }

    /// Returns whether the policies of a queue or topic allow a service to send, or `None` if that is unknown.
    pub(crate) fn allow(
        &self,
        view: &View<'a>,
        target: &Resource<'a>,
        service: &str,
        action: &str,
    ) -> Option<bool> {
        if self.is_open || view.may_be_used_elsewhere(target.id) {
            return None;
        }
        for policy in self.by_target.get(target.id).into_iter().flatten() {
            let all = statements(policy.get("PolicyDocument")?, &[])?;
            for statement in all.iter().filter(|it| may(it, action)) {
                if names(statement, service)? {
                    return Some(true);
                }
            }
        }
        Some(false)
    }
}

/// Returns whether a statement is about a service, or `None` if its principals are unknown.
fn names(statement: &Statement<'_>, service: &str) -> Option<bool> {
    let principal = statement.get("Principal")?;
    if principal.as_text() == Some("*") {
        return Some(true);
    }
    principal.as_map()?;
    let entries = |name: &str| match principal.get(name) {
        Some(Node::List(items)) => items.as_slice(),
        Some(node) => std::slice::from_ref(node),
        None => &[],
    };
    if entries("AWS").iter().any(|it| it.as_text() == Some("*")) {
        return Some(true);
    }
    for node in entries("Service") {
        let script = Script::of(node);
        let first = service.split('.').next().unwrap_or(service);
        if !script.is_complete {
            return None;
        }
        if is_same_service(&script.text, service) || script.text.starts_with(&format!("{first}.")) {
            return Some(true);
        }
    }
    Some(false)
}
