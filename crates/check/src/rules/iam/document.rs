//! The form of policy documents.

use stanchion_template::{Node, Segment};

use super::policy;
use crate::context::Context;
use crate::findings::Findings;
use crate::model::policy::{Document, Purpose, Statement};
use crate::rules::declare::rules;

const GRAMMAR: &str =
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html";

rules! {
    "IAM-005" Error "A policy document has the wrong form" {
        what: "Version is neither 2012-10-17 nor 2008-10-17; a statement has no Effect, not one of Action and NotAction, an unknown element; an identity policy has no Resource or a Principal; a trust policy has a Resource; a resource policy or trust policy has no Principal.",
        why: "IAM, or the service, refuses the document.",
        source: GRAMMAR,
        fix: "give each statement Effect, Action and, by the kind of policy, Resource or Principal",
        not_covered: "Documents and statements from expressions.",
        failing: policy!("{Effect: Allow, Action: 's3:GetObject'}"),
        passing: policy!("{Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::bucket/*'}"),
        check: form,
    }
    "IAM-006" Warning "A policy allows everything" {
        what: "A statement of an identity policy allows the action * on the resource *, or iam:PassRole on *.",
        why: "Whoever takes over the identity takes over the account.",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege",
        fix: "name the actions and the resources",
        failing: policy!("{Effect: Allow, Action: '*', Resource: '*'}"),
        passing: policy!("{Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::bucket/*'}"),
        check: everything,
    }
    "IAM-013" Warning "A policy without a version" {
        what: "A policy document has no Version.",
        why: "Then it is of 2008, where variables such as ${aws:username} are plain text.",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html",
        fix: "set Version to 2012-10-17",
        failing: "Resources: {P: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: {Statement: [{Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/*'}]}}}}\n",
        passing: policy!("{Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/*'}"),
        check: version,
    }
    "IAM-014" Error "Two statements have one Sid" {
        what: "A Sid stands twice in a document, or has other signs than letters and digits in an identity policy.",
        why: "IAM refuses the document.",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html",
        fix: "give each statement its own Sid, or none",
        failing: policy!("{Sid: A, Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/*'}, {Sid: A, Effect: Allow, Action: 's3:PutObject', Resource: 'arn:aws:s3:::b/*'}"),
        passing: policy!("{Sid: A, Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/*'}, {Sid: B, Effect: Allow, Action: 's3:PutObject', Resource: 'arn:aws:s3:::b/*'}"),
        check: sid,
    }
}

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

fn form(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for document in cx.documents() {
        let version = document.node.get("Version");
        if let Some(version) = version.and_then(Node::as_text)
            && version != "2012-10-17"
            && version != "2008-10-17"
        {
            let path = [&document.path[..], &[Segment::from("Version")]].concat();
            findings
                .at(&path, "there is no such version of the policy language")
                .found(version)
                .allowed("2012-10-17");
        }
        let is_expression =
            document.node.as_map().is_some_and(|it| it.keys().any(|it| it.starts_with("Fn::")));
        if document.node.get("Statement").is_none() && !is_expression {
            findings.at(&document.path, "the document has no statement").found("no Statement");
        }
        for statement in document.statements().unwrap_or_default() {
            check(document, &statement, findings);
        }
    }
}

fn check(document: &Document<'_>, statement: &Statement<'_>, findings: &mut Findings<'_>) {
    let Some(map) = statement.node.as_map() else { return };
    if map.keys().any(|it| it.starts_with("Fn::") || it == "Ref") {
        return;
    }
    let has = |name: &str| statement.get(name).is_some();
    let effect = statement.get("Effect");
    match effect.and_then(Node::as_text) {
        Some("Allow" | "Deny") => {}
        Some(other) => {
            findings
                .at(&statement.below("Effect"), "there is no such effect")
                .found(other)
                .allowed("Allow or Deny");
        }
        None if effect.is_none() => {
            findings
                .at(&statement.path, "the effect is missing")
                .found("no Effect")
                .allowed("Allow or Deny");
        }
        None => {}
    }
    for name in map.keys().filter(|it| !ELEMENTS.contains(it)) {
        findings
            .at_key(&statement.below(name), format!("a statement has no element {name}"))
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
            .at(&statement.path, format!("a statement has one of {one} and {other}"))
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
            Purpose::Identity => "a policy of an identity",
            _ => "a trust policy",
        };
        findings
            .at(&statement.below(name), format!("{whose} has no {name}"))
            .found(*name)
            .help(format!("take {name} away"));
    }
}

fn everything(cx: &Context<'_>, findings: &mut Findings<'_>) {
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
                        .at(&statement.path, format!("{action} is allowed on everything"))
                        .found(format!("{action} on *"));
                }
            }
        }
    }
}

fn version(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for document in cx.documents() {
        if document.node.get("Version").is_none() && document.node.get("Statement").is_some() {
            findings
                .at(&document.path, "the document has no version")
                .found("nothing, which means 2008-10-17");
        }
    }
}

fn sid(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for document in cx.documents() {
        let mut seen = Vec::new();
        for statement in document.statements().unwrap_or_default() {
            let Some(sid) = statement.get("Sid").and_then(Node::as_text) else { continue };
            let is_plain = sid.chars().all(|it| it.is_ascii_alphanumeric());
            if document.purpose == Purpose::Identity && !is_plain {
                findings
                    .at(&statement.below("Sid"), "IAM does not take this Sid")
                    .found(sid)
                    .allowed("letters and digits");
            }
            if !sid.is_empty() && seen.contains(&sid) {
                findings.at(&statement.below("Sid"), "this Sid is there already").found(sid);
            }
            seen.push(sid);
        }
    }
}
