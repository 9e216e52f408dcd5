//! The parts of a template.

use stanchion_template::document::SECTIONS;
use stanchion_template::{Map, Node, Segment};

use super::attributes::attributes;
use super::language::{Kind, has_own_macros, has_serverless};
use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::nearest::nearest;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] =
    &[Rule::of_written(code::CFN_032, parts), Rule::of_written(code::CFN_035, outputs)];

const ATTRIBUTES: [&str; 11] = [
    "Type",
    "Properties",
    "Condition",
    "CreationPolicy",
    "DeletionPolicy",
    "DependsOn",
    "Description",
    "Metadata",
    "UpdatePolicy",
    "UpdateReplacePolicy",
    "Version",
];

/// Reports a key that is not one of the known keys.
fn unknown(
    findings: &mut Findings<'_>,
    path: &[Segment],
    what: &str,
    key: &str,
    known: &[&'static str],
) {
    let close = nearest(key, known.iter().copied());
    let entry = findings.at_key(path, format!("{what} does not have the key `{key}`")).found(key);
    match close {
        Some(close) => entry.suggest(close),
        None => entry.allowed(known.join(", ")),
    };
}

fn parts(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    transforms(cx, findings);
    attributes(cx, findings);
    if cx.has_macros() {
        return;
    }
    let is_serverless = has_serverless(cx);
    for key in cx.root.as_map().into_iter().flat_map(Map::keys) {
        let of_serverless = is_serverless && key == "Globals";
        if !SECTIONS.contains(&key) && !key.starts_with("Fn::") && !of_serverless {
            unknown(findings, &[Segment::from(key)], "a template", key, &SECTIONS);
        }
    }
    let version = cx.root.get("AWSTemplateFormatVersion").and_then(Node::as_text);
    if let Some(version) = version.filter(|it| *it != "2010-09-09") {
        findings
            .at(
                &[Segment::from("AWSTemplateFormatVersion")],
                "the template format version does not exist",
            )
            .found(version)
            .allowed("2010-09-09");
    }
    if cx.section("Resources").next().is_none() {
        findings
            .at(&[], "the template has no resources")
            .found("0 resources")
            .help("Add a resource to the section `Resources`");
    }
    for resource in cx.resources() {
        // Modules and custom resources of third parties have the same attributes.
        for key in resource.body.keys() {
            let of_custom = key == "ServiceTimeout";
            let of_serverless = is_serverless && ["Connectors", "IgnoreGlobals"].contains(&key);
            // Conformance packs of AWS Config name the controls of a rule:
            // https://github.com/awslabs/aws-config-rules/tree/master/aws-config-conformance-packs
            let of_pack = key == "Controls" && resource.kind == "AWS::Config::ConfigRule";
            let is_known = ATTRIBUTES.contains(&key) || of_custom || of_serverless || of_pack;
            if is_known || key.starts_with("Fn::") {
                continue;
            }
            let path = [resource.path(), vec![Segment::from(key)]].concat();
            if is_serverless && resource.kind.starts_with("AWS::Serverless::") {
                // Source: https://github.com/aws/serverless-application-model, `from_dict` in samtranslator/model.
                findings
                    .at_key(&path, format!("AWS SAM ignores the key `{key}` of the resource"))
                    .severity(Severity::Warning)
                    .found(key)
                    .help(format!("Move `{key}` to the properties, or remove it"));
            } else {
                unknown(findings, &path, "a resource", key, &ATTRIBUTES);
            }
        }
    }
    for (name, output) in cx.section("Outputs") {
        const FIELDS: [&str; 4] = ["Value", "Description", "Export", "Condition"];
        for key in output.as_map().into_iter().flat_map(Map::keys) {
            if !FIELDS.contains(&key) && !key.starts_with("Fn::") && !name.starts_with("Fn::") {
                let path = ["Outputs", name, key].map(Segment::from);
                unknown(findings, &path, "an output", key, &FIELDS);
            }
        }
    }
}

/// Reports a value of `Transform` that names no macro.
fn transforms(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let path = vec![Segment::from("Transform")];
    let Some(value) = cx.root.get("Transform") else { return };
    let is_macro = |it: &Node| match it {
        Node::Map(it) => it.contains_key("Name") || it.keys().any(|it| it.starts_with("Fn::")),
        it => it.as_text().is_some_and(|it| !it.trim().is_empty()),
    };
    let mut wrong = Vec::new();
    match value {
        Node::List(names) => {
            let each = names.iter().enumerate().filter(|(_, it)| !is_macro(it));
            wrong.extend(each.map(|(at, it)| ([path.clone(), vec![at.into()]].concat(), it)));
        }
        it if is_macro(it) => {}
        it => wrong.push((path, it)),
    }
    for (path, value) in wrong {
        findings
            .at(&path, "`Transform` must name a macro")
            .found(value.describe())
            .allowed("the name of a macro, {Name: .., Parameters: ..}, or a list of them")
            .help("Use the name of a macro, or remove `Transform`");
    }
}

fn outputs(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (name, output) in cx.section("Outputs").filter(|(name, _)| !name.starts_with("Fn::")) {
        let path = ["Outputs", name, "Value"].map(Segment::from);
        match output.get("Value") {
            None if !cx.has_macros() => {
                findings.at(&path[..2], "the output has no value").found("no `Value`");
            }
            // Functions that yield a list are written as maps.
            Some(value)
                if matches!(value, Node::List(_))
                    || matches!(Kind::of(value), Kind::Map | Kind::Null) =>
            {
                findings
                    .at(&path, "the value of an output must be a string")
                    .found(value.describe())
                    .allowed("a string");
            }
            _ => {}
        }
        if has_own_macros(cx) {
            continue;
        }
        if let Some(condition) = output.get("Condition").filter(|it| it.as_text().is_none()) {
            findings
                .at(
                    &["Outputs", name, "Condition"].map(Segment::from),
                    "the attribute `Condition` must be the name of a condition",
                )
                .found(condition.describe())
                .allowed("the name of a condition")
                .help("Set `Condition` to the name of a condition, or remove it");
        }
        export(findings, name, output);
    }
}

/// Reports an export that is not a map with a name.
fn export(findings: &mut Findings<'_>, output: &str, body: &Node) {
    let Some(export) = body.get("Export") else { return };
    let keys: Vec<&str> = export.as_map().into_iter().flat_map(Map::keys).collect();
    if keys.iter().any(|it| it.starts_with("Fn::")) {
        return;
    }
    let path = ["Outputs", output, "Export"].map(Segment::from);
    let name = export.get("Name");
    let found = match name {
        Some(name) if !Kind::of(name).can_be_text() => name.describe(),
        Some(Node::Text(name)) if name.is_empty() => "an empty string".to_owned(),
        Some(_) => match keys.iter().find(|it| **it != "Name") {
            Some(other) => format!("the key `{other}`"),
            None => return,
        },
        None => export.describe(),
    };
    findings
        .at(&path, "an export must be a map with the key `Name`")
        .found(found)
        .allowed("{Name: a string}")
        .help("Write `Export: {Name: ..}`");
}
