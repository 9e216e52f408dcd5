//! Names of actions.

use std::collections::BTreeMap;

use stanchion_template::language::sub;
use stanchion_template::{Node, Segment};

use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::iam::{actions_of, prefixes, service};
use crate::model::policy::{Statement, action_pattern};
use crate::nearest::nearest;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::IAM_007, names)];

/// An action that does not exist, with the paths at which it occurs.
#[derive(Default)]
struct Unknown {
    paths: Vec<Vec<Segment>>,
    /// True if some policy does not allow the same without it.
    is_needed: bool,
}

fn names(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let mut all: BTreeMap<&str, Unknown> = BTreeMap::new();
    for document in cx.documents() {
        let statements = document.statements().unwrap_or_default();
        for statement in statements {
            for element in ["Action", "NotAction"] {
                let values = statement.values(element);
                let is_list = statement.get(element).is_some_and(|it| it.as_list().is_some());
                for (at, value) in values.iter().enumerate() {
                    let action = value.as_text().filter(|it| !sub::has_variables(it));
                    let Some(action) = action.filter(|it| !exists(it)) else { continue };
                    let mut path = statement.below(element);
                    path.extend(is_list.then_some(Segment::Index(at)));
                    let is_superfluous = element == "Action" && is_allowed(statements, action);
                    let unknown = all.entry(action).or_default();
                    unknown.is_needed |= !is_superfluous;
                    unknown.paths.push(path);
                }
            }
        }
    }
    all.iter().for_each(|(action, it)| report(findings, action, it));
}

/// Returns true for an action that exists, and for one that is unknown.
fn exists(action: &str) -> bool {
    let Some((prefix, name)) = action.split_once(':') else { return action == "*" };
    if prefix.contains(['*', '?']) {
        return true;
    }
    let Some(service) = service(prefix) else { return false };
    if name.contains(['*', '?']) {
        let pattern = action_pattern(name);
        return service.actions().any(|it| pattern.matches(it));
    }
    service.has_action(name) || is_accepted(prefix, name)
}

/// Returns true if the statements of a document allow the operation that an unknown action names, and deny nothing.
fn is_allowed(statements: &[Statement<'_>], action: &str) -> bool {
    let needed = action.split_once(':').and_then(|(prefix, name)| actions_of(prefix, name));
    let allows = |action: &String| {
        let is_about = |it: &&Statement<'_>| it.is_about(action) == Some(true);
        statements.iter().any(|it| it.is_allow() == Some(true) && is_about(&it))
    };
    statements.iter().all(|it| it.is_allow() == Some(true))
        && needed.is_some_and(|it| it.iter().all(allows))
}

fn report(findings: &mut Findings<'_>, action: &str, unknown: &Unknown) {
    let Unknown { paths, is_needed } = unknown;
    let Some(path) = paths.first() else { return };
    let found = match paths.len() {
        1 => action.to_owned(),
        count => format!("{action} in {count} places"),
    };
    let Some((prefix, name)) = action.split_once(':') else {
        findings
            .at(path, "the action does not have the form service:Name")
            .severity(Severity::Error)
            .found(found)
            .allowed("service:Name, or *");
        return;
    };
    if let Some(actions) = actions_of(prefix, name) {
        let names = actions.join(" and ");
        let message = format!("{prefix}:{name} is not an action; the operation needs {names}");
        let entry = findings.at(path, message).found(found);
        if *is_needed {
            entry.help(format!("Use `{}`", actions.join("` and `")));
        } else {
            entry.severity(Severity::Info).help(format!("Remove `{action}`"));
        }
        return;
    }
    let (message, close) = match service(prefix) {
        None => (
            format!("no AWS service has the action prefix {prefix}"),
            nearest(prefix, prefixes()).map(|it| format!("{it}:{name}")),
        ),
        Some(service) => (
            format!("{prefix} has no action {name}"),
            nearest(name, service.actions()).map(|it| format!("{prefix}:{it}")),
        ),
    };
    let entry = findings.at(path, message).found(found);
    if let Some(close) = close {
        entry.suggest(close);
    }
}

/// Returns true for names that AWS's own policies use although the services do not list them: SNS's default policy of a
/// topic, and SAM's policy templates of queues.
fn is_accepted(prefix: &str, name: &str) -> bool {
    let is = |service: &str, names: &[&str]| {
        prefix.eq_ignore_ascii_case(service) && names.iter().any(|it| it.eq_ignore_ascii_case(name))
    };
    is("sns", &["Receive"])
        || is("sqs", &["ChangeMessageVisibilityBatch", "DeleteMessageBatch", "SendMessageBatch"])
}

/// Returns the value of a statement if it is a literal string without wildcards.
pub(super) fn is_exact(value: &Node) -> Option<&str> {
    value.as_text().filter(|it| !it.contains(['*', '?', '$']))
}
