//! The attributes of resources: their types, and the shapes of their values.

use stanchion_schema::Facts;
use stanchion_template::{Node, Segment};

use super::language::{has_own_macros, has_serverless};
use crate::analysis::Analysis;
use crate::nearest::nearest;
use crate::rule::Findings;
use crate::view::Resource;

/// Reports attributes with values that CloudFormation refuses. `DependsOn` and the policies have separate rules.
pub(super) fn attributes(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    if has_own_macros(cx) {
        return;
    }
    for resource in cx.resources() {
        kind(cx, findings, resource);
        for (name, allowed) in [
            ("Condition", "the name of a condition"),
            ("CreationPolicy", "a map"),
            ("Properties", "a map"),
            ("UpdatePolicy", "a map"),
        ] {
            let Some(value) = resource.body.get(name) else { continue };
            let is_valid = match value {
                Node::Text(_) => name == "Condition",
                Node::Map(_) => name != "Condition",
                // The transforms of AWS remove null.
                Node::Null => cx.root.get("Transform").is_some(),
                _ => false,
            };
            if !is_valid {
                findings
                    .at(
                        &[resource.path(), vec![name.into()]].concat(),
                        format!("the attribute `{name}` must be {allowed}"),
                    )
                    .found(value.describe())
                    .allowed(allowed)
                    .help(format!("Set `{name}` to {allowed}, or remove it"));
            }
        }
    }
}

/// Reports a resource type that no extension of CloudFormation can have. The schemas know the types of AWS.
fn kind(cx: &Analysis<'_>, findings: &mut Findings<'_>, resource: &Resource<'_>) {
    let kind = resource.kind;
    if kind.starts_with("AWS::Serverless::") && !has_serverless(cx) {
        findings
            .at(&type_of(resource), format!("{kind} exists only with the transform of AWS SAM"))
            .found("no `Transform: AWS::Serverless-2016-10-31`")
            .help("Add `Transform: AWS::Serverless-2016-10-31` to the template");
        return;
    }
    if kind.starts_with("AWS::") || is_custom(kind) {
        return;
    }
    let close = nearest(kind, Facts::bundled().type_names());
    let is_misspelled = close.is_some_and(|it| it.eq_ignore_ascii_case(kind));
    if is_of_registry(kind) && !is_misspelled {
        return;
    }
    let entry = findings
        .at(&type_of(resource), "the resource type does not exist")
        .found(format!("{kind:?}"));
    match close {
        Some(close) => entry.suggest(close),
        None => entry
            .allowed("a type such as AWS::S3::Bucket or Custom::Name")
            .help("Use the name of an existing resource type"),
    };
}

fn type_of(resource: &Resource<'_>) -> Vec<Segment> {
    [resource.path(), vec!["Type".into()]].concat()
}

/// Returns true for the type of a custom resource: `Custom::` and up to 60 letters, digits and `_@-`.
/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-customresource.html>
fn is_custom(kind: &str) -> bool {
    let is_allowed = |it: char| it.is_ascii_alphanumeric() || "_@-".contains(it);
    kind.strip_prefix("Custom::")
        .is_some_and(|it| (1..=60).contains(&it.len()) && it.chars().all(is_allowed))
}

/// Returns true for a name that a type or module of the registry can have.
/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_RegisterType.html>
fn is_of_registry(kind: &str) -> bool {
    let name = kind.strip_suffix("::MODULE").unwrap_or(kind);
    let parts: Vec<&str> = name.split("::").collect();
    let is_part =
        |it: &&str| (2..=64).contains(&it.len()) && it.bytes().all(|it| it.is_ascii_alphanumeric());
    parts.len() == 3 && parts.iter().all(is_part)
}
