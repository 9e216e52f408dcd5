//! Policies of buckets that a Lustre file system is linked to.

use stanchion_template::Node;
use stanchion_template::language::{Text, is_function};

use super::{ASSOCIATION, lustre};
use crate::analysis::Analysis;
use crate::code;
use crate::facts::s3::bucket_of;
use crate::model::policy::{Statement, statements};
use crate::rule::{Findings, Rule};
use crate::view::identity::name_of;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::FSX_056, denied)];

/// The S3 actions that the service-linked role of FSx uses.
const ACTIONS: [&str; 4] = ["s3:GetObject", "s3:ListBucket", "s3:PutObject", "s3:DeleteObject"];

/// Condition keys about the origin of a request, each with the operator that matches all other origins.
const PLACES: [(&str, &str); 3] = [
    ("aws:sourcevpce", "stringnot"),
    ("aws:sourcevpc", "stringnot"),
    ("aws:sourceip", "notipaddress"),
];

fn denied(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let links = cx.of(ASSOCIATION).map(|it| (it, "DataRepositoryPath"));
    let imports = lustre(cx).map(|it| (it.resource, "LustreConfiguration.ImportPath"));
    for (resource, property) in links.chain(imports) {
        let Some(path) = resource.get(property) else { continue };
        for policy in cx.of("AWS::S3::BucketPolicy") {
            let is_of_bucket = policy.get("Bucket").is_some_and(|it| is_in_bucket(path, it));
            let Some(document) = policy.get("PolicyDocument").filter(|_| is_of_bucket) else {
                continue;
            };
            let all = statements(document, &policy.path()).unwrap_or_default();
            if let Some((action, why)) = all.iter().find_map(denied_to_fsx) {
                findings
                    .on(
                        &resource,
                        property,
                        format!("the bucket policy {} denies access to FSx", policy.id),
                    )
                    .found(format!("{action} is denied to everyone{why}"))
                    .allowed("a condition that excludes the service-linked role of FSx");
            }
        }
    }
}

/// Returns true if the path of a data repository is in the bucket that a policy names.
fn is_in_bucket(path: &Node, bucket: &Node) -> bool {
    if let (Some(path), Some(name)) = (path.as_text(), bucket.as_text()) {
        return bucket_of(path) == Some(name);
    }
    let Some(name) = name_of(bucket) else { return false };
    let mut is_named = false;
    path.walk(&mut |it| {
        is_named |= is_function(it)
            && Text::of(it).references().any(|it| it.name() == name && it.attribute().is_none());
    });
    is_named
}

/// Returns the action that a statement certainly denies to FSx, and a description of its conditions.
fn denied_to_fsx(statement: &Statement<'_>) -> Option<(&'static str, String)> {
    let is_star = |it: &Node| it.as_text() == Some("*");
    let everyone = match statement.get("Principal")? {
        Node::Map(map) => map.get("AWS").is_some_and(is_star),
        other => is_star(other),
    };
    if !everyone || statement.is_allow() != Some(false) {
        return None;
    }
    let action = ACTIONS.into_iter().find(|it| statement.is_about(it) == Some(true))?;
    let Some(condition) = statement.get("Condition") else { return Some((action, String::new())) };
    let mut keys = Vec::new();
    for (operator, tests) in condition.as_map()?.iter() {
        for key in tests.as_map()?.keys() {
            let (lower, operator) = (key.to_ascii_lowercase(), operator.to_ascii_lowercase());
            let is_place = |(place, by): &(&str, &str)| lower == *place && operator.starts_with(by);
            if !PLACES.iter().any(is_place) {
                return None;
            }
            keys.push(key);
        }
    }
    Some((action, format!(" whose request has another {}", keys.join(", "))))
}
