//! Names of actions.

use stanchion_template::language::sub;
use stanchion_template::{Node, Segment};

use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::iam::{prefixes, service};
use crate::model::policy::action_pattern;
use crate::nearest::nearest;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::IAM_007, names)];

fn names(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for document in cx.documents() {
        for statement in document.statements().unwrap_or_default() {
            for element in ["Action", "NotAction"] {
                let values = statement.values(element);
                let is_list = statement.get(element).is_some_and(|it| it.as_list().is_some());
                for (at, value) in values.iter().enumerate() {
                    let Some(action) = value.as_text().filter(|it| !sub::has_variables(it)) else {
                        continue;
                    };
                    let path = || {
                        let mut path = statement.below(element);
                        path.extend(is_list.then_some(Segment::Index(at)));
                        path
                    };
                    check(findings, &path, action);
                }
            }
        }
    }
}

fn check(findings: &mut Findings<'_>, path: &dyn Fn() -> Vec<Segment>, action: &str) {
    if action == "*" {
        return;
    }
    let Some((prefix, name)) = action.split_once(':') else {
        findings
            .at(&path(), "the action does not have the form service:Name")
            .severity(Severity::Error)
            .found(action)
            .allowed("service:Name, or *");
        return;
    };
    if prefix.contains(['*', '?']) {
        return;
    }
    let Some(service) = service(prefix) else {
        let close = nearest(prefix, prefixes());
        let entry = findings
            .at(&path(), format!("no AWS service has the action prefix {prefix}"))
            .found(action);
        if let Some(close) = close {
            entry.suggest(format!("{close}:{name}"));
        }
        return;
    };
    let known = if name.contains(['*', '?']) {
        let pattern = action_pattern(name);
        service.actions().any(|it| pattern.matches(it))
    } else {
        service.has_action(name) || is_accepted(prefix, name)
    };
    if !known {
        let close = nearest(name, service.actions());
        let entry = findings.at(&path(), format!("{prefix} has no action {name}")).found(action);
        if let Some(close) = close {
            entry.suggest(format!("{prefix}:{close}"));
        }
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
