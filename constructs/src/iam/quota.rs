//! Keeps policies within the size quotas of IAM.
//!
//! Quotas: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html>

use std::collections::BTreeMap;

pub(super) use stanchion_check::facts::iam::{
    INLINE_OF_ROLE as INLINE, MANAGED_POLICIES as MANAGED_PER_ROLE, MANAGED_POLICY as MANAGED,
};
use stanchion_template::{IntoValue, Node, json};

use super::{PolicyDocument, Statement};

/// The estimated number of characters of a resolved reference, which is longer than most ARNs.
const REFERENCE: usize = 128;

/// Returns the number of characters of a document after deployment, with estimated lengths of references.
pub(super) fn length(document: &PolicyDocument) -> usize {
    let node = document.clone().into_node();
    let mut references = 0;
    node.walk(&mut |it| references += usize::from(matches!(it, Node::Link(_))));
    json::to_compact_string(&without_links(node)).chars().filter(|it| !it.is_whitespace()).count()
        + references * REFERENCE
}

fn without_links(node: Node) -> Node {
    match node {
        Node::Link(_) => Node::Null,
        Node::List(items) => Node::List(items.into_iter().map(without_links).collect()),
        Node::Map(map) => {
            Node::Map(map.into_iter().map(|(key, value)| (key, without_links(value))).collect())
        }
        other => other,
    }
}

/// Splits a document into documents within the quota of a managed policy. Each is named after its service, with a
/// letter if a service needs more than one.
pub(super) fn split(document: PolicyDocument) -> BTreeMap<String, PolicyDocument> {
    let mut services: BTreeMap<String, Vec<Statement>> = BTreeMap::new();
    for statement in document.into_statements() {
        services.entry(service(&statement)).or_default().push(statement);
    }
    let mut parts = BTreeMap::new();
    for (name, statements) in services {
        let mut current: Vec<Statement> = Vec::new();
        let mut part = 'A';
        let mut documents = Vec::new();
        for statement in statements {
            let mut next = current.clone();
            next.push(statement.clone());
            if !current.is_empty() && length(&PolicyDocument::from_statements(next)) > MANAGED {
                documents.push(PolicyDocument::from_statements(std::mem::take(&mut current)));
            }
            current.push(statement);
        }
        documents.push(PolicyDocument::from_statements(current));
        let single = documents.len() == 1;
        for document in documents {
            let name = if single { name.clone() } else { format!("{name}{part}") };
            part = char::from_u32(u32::from(part) + 1).unwrap_or('Z');
            parts.insert(name, document);
        }
    }
    parts
}

fn service(statement: &Statement) -> String {
    let action = statement.actions.first().or(statement.not_actions.first());
    let name = action.and_then(|it| it.split(':').next()).unwrap_or_default();
    if name.is_empty() || name == "*" { "General".to_owned() } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::{MANAGED, length, split};
    use crate::iam::{PolicyDocument, Statement};

    #[test]
    fn parts_fit_and_lose_nothing() {
        let mut document = PolicyDocument::new();
        for index in 0..200 {
            let actions = [format!("s3:Get{index}"), format!("s3:Put{index}")];
            document.add(Statement::allow(actions).on(format!("arn:aws:s3:::bucket-{index}/*")));
        }
        document.add(Statement::allow(["ec2:RunInstances"]).on_any());
        let parts = split(document);
        assert!(parts.values().all(|it| length(it) <= MANAGED));
        assert_eq!(parts.values().map(|it| it.statements().len()).sum::<usize>(), 201);
        assert!(
            parts.contains_key("ec2") && parts.contains_key("s3A") && parts.contains_key("s3B")
        );
    }
}
