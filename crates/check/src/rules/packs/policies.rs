//! Policies that allow too much.

use stanchion_template::Node;

use crate::analysis::Analysis;
use crate::code;
use crate::model::policy::{Purpose, Statement};
use crate::rule::{Findings, Rule};

pub(super) fn rules() -> Vec<Rule> {
    vec![Rule::new(code::BPR_063, everyone), Rule::new(code::BPR_064, decryption)]
}

/// The resources whose policies the controls name.
const KINDS: [&str; 5] = [
    "AWS::KMS::Key",
    "AWS::SNS::TopicInlinePolicy",
    "AWS::SNS::TopicPolicy",
    "AWS::SQS::QueueInlinePolicy",
    "AWS::SQS::QueuePolicy",
];

fn everyone(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for document in cx.documents().iter().filter(|it| KINDS.contains(&it.kind)) {
        for statement in document.statements().unwrap_or_default() {
            let is_open =
                statement.is_allow() == Some(true) && statement.get("Condition").is_none();
            if is_open && names_everyone(statement) {
                findings
                    .at(&statement.below("Principal"), "the policy allows everyone")
                    .found("*")
                    .allowed("named principals, or a condition");
            }
        }
    }
    const LIMITS: [&str; 3] = ["PrincipalOrgID", "SourceAccount", "SourceArn"];
    for it in cx.resources_of("AWS::Lambda::Permission") {
        let is_limited = LIMITS.iter().any(|name| it.has(name));
        if cx.value(&it, "Principal").text().as_deref() == Some("*") && !is_limited {
            findings
                .on(&it, "Principal", "the permission allows everyone")
                .found("*")
                .allowed(format!("named principals, or one of {}", LIMITS.join(", ")));
        }
    }
}

/// Returns true if the principal is everyone: `*`, or `*` among the accounts.
fn names_everyone(statement: &Statement<'_>) -> bool {
    let is_star = |it: &Node| it.as_text() == Some("*");
    let Some(principal) = statement.get("Principal") else { return false };
    let accounts = principal.get("AWS");
    let accounts = accounts.map(|it| it.as_list().unwrap_or(std::slice::from_ref(it)));
    is_star(principal) || accounts.is_some_and(|it| it.iter().any(is_star))
}

fn decryption(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for document in cx.documents().iter().filter(|it| it.purpose == Purpose::Identity) {
        for statement in document.statements().unwrap_or_default() {
            let allows = |action: &str| statement.is_about(action) == Some(true);
            let is_every_key = |it: &Node| {
                it.as_text()
                    .is_some_and(|it| it == "*" || (it.contains(":kms:") && it.ends_with(":key/*")))
            };
            let keys = statement.values("Resource").iter().find(|it| is_every_key(it));
            let is_open =
                statement.is_allow() == Some(true) && statement.get("Condition").is_none();
            if let Some(keys) = keys.filter(|_| is_open)
                && (allows("kms:Decrypt") || allows("kms:ReEncryptFrom"))
            {
                findings
                    .at(&statement.below("Resource"), "the policy allows decryption with every key")
                    .found(keys.as_text().unwrap_or_default())
                    .allowed("the ARNs of keys");
            }
        }
    }
}
