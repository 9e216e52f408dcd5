//! The form of policy documents.

use std::collections::BTreeSet;

use stanchion_template::language::has_generated_keys;
use stanchion_template::{Node, Segment};

use crate::analysis::Analysis;
use crate::code;
use crate::model::policy::{Document, Purpose, Statement};
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::IAM_005, form),
    Rule::new(code::IAM_006, everything),
    Rule::new(code::IAM_013, version),
    Rule::new(code::IAM_014, sid),
];

const ELEMENTS: [&str; 9] = [
    "Sid",
    "Effect",
    "Principal",
    "NotPrincipal",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Condition",
];

fn form(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for document in cx.documents() {
        let version = document.node.get("Version");
        if let Some(version) = version.and_then(Node::as_text)
            && version != "2012-10-17"
            && version != "2008-10-17"
        {
            let path = [&document.path[..], &[Segment::from("Version")]].concat();
            findings
                .at(&path, "the version of the policy language does not exist")
                .found(version)
                .allowed("2012-10-17");
        }
        let is_expression = document.node.as_map().is_some_and(has_generated_keys);
        if document.node.get("Statement").is_none() && !is_expression {
            findings
                .at(&document.path, "the policy document has no statement")
                .found("no `Statement`");
        }
        for statement in document.statements().unwrap_or_default() {
            check(document, statement, findings);
        }
    }
}

fn check(document: &Document<'_>, statement: &Statement<'_>, findings: &mut Findings<'_>) {
    let Some(map) = statement.node.as_map() else { return };
    if has_generated_keys(map) {
        return;
    }
    let has = |name: &str| statement.get(name).is_some();
    let effect = statement.get("Effect");
    match effect.and_then(Node::as_text) {
        Some("Allow" | "Deny") => {}
        Some(other) => {
            findings
                .at(&statement.below("Effect"), "the effect of the statement does not exist")
                .found(other)
                .allowed("Allow or Deny");
        }
        None if effect.is_none() => {
            findings
                .at(&statement.path, "the statement has no `Effect`")
                .found("not set")
                .allowed("Allow or Deny");
        }
        None => {}
    }
    for name in map.keys().filter(|it| !ELEMENTS.contains(it)) {
        findings
            .at_key(
                &statement.below(name),
                format!("a policy statement does not have the element `{name}`"),
            )
            .found(name)
            .allowed(ELEMENTS.join(", "));
    }
    let mut exactly_one = |one: &str, other: &str, needed: bool| {
        let found = match (has(one), has(other)) {
            (true, true) => format!("{one} and {other}"),
            (false, false) if needed => "neither".to_owned(),
            _ => return,
        };
        findings
            .at(
                &statement.path,
                format!("a policy statement must have exactly one of `{one}` and `{other}`"),
            )
            .found(found)
            .allowed(format!("{one} or {other}"));
    };
    exactly_one("Action", "NotAction", true);
    exactly_one("Resource", "NotResource", document.needs_resource());
    exactly_one("Principal", "NotPrincipal", document.purpose != Purpose::Identity);
    let unwanted: &[&str] = match document.purpose {
        Purpose::Identity => &["Principal", "NotPrincipal"],
        Purpose::Trust => &["Resource", "NotResource"],
        Purpose::Resource => &[],
    };
    for name in unwanted.iter().filter(|it| has(it)) {
        let whose = match document.purpose {
            Purpose::Identity => "an identity-based policy",
            _ => "a trust policy",
        };
        findings
            .at(&statement.below(name), format!("{whose} cannot have the element `{name}`"))
            .found(*name)
            .help(format!("Remove `{name}`"));
    }
}

fn everything(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for document in cx.documents().iter().filter(|it| it.purpose == Purpose::Identity) {
        for statement in document.statements().unwrap_or_default() {
            let has = |name: &str, text: &str| {
                statement
                    .values(name)
                    .iter()
                    .any(|it| it.as_text().is_some_and(|it| it.eq_ignore_ascii_case(text)))
            };
            if statement.is_allow() != Some(true)
                || !has("Resource", "*")
                || statement.get("Condition").is_some()
            {
                continue;
            }
            for action in ["*", "*:*", "iam:*", "iam:PassRole"] {
                if has("Action", action) {
                    findings
                        .at(&statement.path, format!("the policy allows {action} on all resources"))
                        .found(format!("{action} on *"));
                }
            }
        }
    }
}

fn version(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for document in cx.documents() {
        if document.node.get("Version").is_none() && document.node.get("Statement").is_some() {
            findings
                .at(&document.path, "the policy document has no version")
                .found("not set (default: 2008-10-17)");
        }
    }
}

fn sid(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    // Other services accept any statement ids.
    for document in cx.documents().iter().filter(|it| it.is_of_iam()) {
        let mut seen = BTreeSet::new();
        for statement in document.statements().unwrap_or_default() {
            let Some(sid) = statement.get("Sid").and_then(Node::as_text) else { continue };
            let is_plain = sid.chars().all(|it| it.is_ascii_alphanumeric());
            if document.purpose == Purpose::Identity && !is_plain {
                findings
                    .at(
                        &statement.below("Sid"),
                        "the statement id contains characters that IAM does not accept",
                    )
                    .found(sid)
                    .allowed("letters and digits");
            }
            if !sid.is_empty() && !seen.insert(sid) {
                findings
                    .at(&statement.below("Sid"), "two statements of the policy have the same `Sid`")
                    .found(sid);
            }
        }
    }
}
