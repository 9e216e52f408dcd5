//! Access control lists and public access of buckets.

use stanchion_template::Node;

use super::BUCKET;
use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::model::policy::{Statement, statements};
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::of_kind;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::S3B_001, ownership),
    Rule::new(code::S3B_002, public_list),
    Rule::new(code::S3B_003, public_policy),
];

/// The access control lists that S3 accepts although the owner of the bucket owns all objects.
const HARMLESS: [&str; 3] = ["BucketOwnerFullControl", "BucketOwnerRead", "Private"];
const PUBLIC: [&str; 3] = ["AuthenticatedRead", "PublicRead", "PublicReadWrite"];

fn ownership(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(BUCKET) {
        let list = it.text("AccessControl").filter(|it| !HARMLESS.contains(it));
        let Some(list) = list else { continue };
        let rules = it.get("OwnershipControls.Rules");
        let owner = rules.and_then(Node::as_list).and_then(<[_]>::first);
        let owner = owner.and_then(|it| it.get("ObjectOwnership")).and_then(Node::as_text);
        // A bucket that exists since before April 2023 has lists without the property.
        let severity = match (owner, it.has("OwnershipControls")) {
            (Some("BucketOwnerEnforced"), _) => Severity::Error,
            (_, false) => Severity::Warning,
            _ => continue,
        };
        findings
            .on(
                &it,
                "AccessControl",
                "the bucket has an access control list (ACL), but ACLs are disabled",
            )
            .severity(severity)
            .found(format!("{list} with {}", owner.unwrap_or("no `OwnershipControls`")))
            .allowed("`ObjectOwnership: ObjectWriter` or `BucketOwnerPreferred`");
    }
}

/// Returns whether the bucket blocks a kind of public access. Without the property, only a new bucket does.
fn blocks(bucket: &Resource<'_>, name: &str) -> Option<Severity> {
    let property = format!("PublicAccessBlockConfiguration.{name}");
    if !bucket.has("PublicAccessBlockConfiguration") {
        return Some(Severity::Warning);
    }
    (bucket.boolean(&property) == Some(true)).then_some(Severity::Error)
}

fn public_list(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(BUCKET) {
        // Without ownership controls, no list is accepted.
        let list = it.text("AccessControl").filter(|list| PUBLIC.contains(list));
        let Some(list) = list.filter(|_| it.has("OwnershipControls")) else { continue };
        if let Some(severity) = blocks(&it, "BlockPublicAcls") {
            findings
                .on(
                    &it,
                    "AccessControl",
                    "the bucket blocks the public access that its access control list grants",
                )
                .severity(severity)
                .found(list)
                .allowed("`PublicAccessBlockConfiguration` with `BlockPublicAcls: false`")
                .help("Set `BlockPublicAcls` to false, or remove `AccessControl`");
        }
    }
}

/// Returns true if a statement allows everyone, without any condition.
fn is_public(statement: &Statement<'_>) -> bool {
    let principal = statement.get("Principal");
    let all = |node: &Node| match node {
        Node::List(items) => items.iter().any(|it| it.as_text() == Some("*")),
        node => node.as_text() == Some("*"),
    };
    let is_everyone = principal.is_some_and(|it| all(it) || it.get("AWS").is_some_and(all));
    statement.is_allow() == Some(true) && is_everyone && statement.get("Condition").is_none()
}

fn public_policy(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::S3::BucketPolicy") {
        let bucket = it.get("Bucket").and_then(|it| of_kind(cx, it, BUCKET));
        let Some(bucket) = bucket else { continue };
        let document = it.get("PolicyDocument");
        let all = document.and_then(|it| statements(it, &[]));
        if !all.unwrap_or_default().iter().any(is_public) {
            continue;
        }
        if let Some(severity) = blocks(&bucket, "BlockPublicPolicy") {
            findings
                .on(
                    &it,
                    "PolicyDocument",
                    format!("the bucket {} blocks policies that allow everyone", bucket.id),
                )
                .severity(severity)
                .found("`Principal: '*'` without a condition")
                .allowed("`PublicAccessBlockConfiguration` with `BlockPublicPolicy: false`");
        }
    }
}
