//! The parts of a template.

use stanchion_template::document::SECTIONS;
use stanchion_template::{Node, Segment};

use crate::analysis::Analysis;
use crate::code;
use crate::nearest::nearest;
use crate::rule::{Findings, Rule};
use crate::view::walk::{Step, segments};

pub(crate) const RULES: &[Rule] = &[
    Rule::of_written(code::CFN_032, parts),
    Rule::of_written(code::CFN_035, outputs),
    Rule::of_written(code::CFN_036, early),
];

const ATTRIBUTES: [&str; 10] = [
    "Type",
    "Properties",
    "Condition",
    "CreationPolicy",
    "DeletionPolicy",
    "DependsOn",
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
    findings.at_key(path, format!("{what} does not have the key `{key}`")).found(key).allowed(
        match close {
            Some(close) => format!("did you mean {close}?"),
            None => known.join(", "),
        },
    );
}

fn parts(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    if cx.has_macros() {
        return;
    }
    for key in cx.root.as_map().into_iter().flat_map(stanchion_template::Map::keys) {
        if !SECTIONS.contains(&key) && !key.starts_with("Fn::") {
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
        findings.at(&[], "the template has no resources").found("0 resources");
    }
    for resource in cx.resources() {
        // Modules and custom resources of third parties have the same attributes.
        for key in resource.body.keys() {
            let mut path = resource.path();
            path.push(Segment::from(key));
            let of_custom = key == "ServiceTimeout";
            if !ATTRIBUTES.contains(&key) && !key.starts_with("Fn::") && !of_custom {
                unknown(findings, &path, "a resource", key, &ATTRIBUTES);
            }
        }
    }
    for (name, output) in cx.section("Outputs") {
        const FIELDS: [&str; 4] = ["Value", "Description", "Export", "Condition"];
        for key in output.as_map().into_iter().flat_map(stanchion_template::Map::keys) {
            if !FIELDS.contains(&key) && !key.starts_with("Fn::") && !name.starts_with("Fn::") {
                let path = ["Outputs", name, key].map(Segment::from);
                unknown(findings, &path, "an output", key, &FIELDS);
            }
        }
    }
}

fn outputs(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (name, output) in cx.section("Outputs").filter(|(name, _)| !name.starts_with("Fn::")) {
        let path = ["Outputs", name, "Value"].map(Segment::from);
        let Some(value) = output.get("Value") else {
            if !cx.has_macros() {
                findings.at(&path[..2], "the output has no value").found("no `Value`");
            }
            continue;
        };
        let is_plain_map = value.as_map().is_some_and(|it| {
            !it.keys().any(|it| it.starts_with("Fn::") || it == "Ref" || it == "Condition")
        });
        if matches!(value, Node::List(_) | Node::Null) || is_plain_map {
            findings
                .at(&path, "the value of an output must be a string")
                .found(value.describe())
                .allowed("a string");
        }
    }
}

/// Reports references to resources below a node.
fn no_resources<'a>(
    cx: &Analysis<'a>,
    findings: &mut Findings<'_>,
    node: &'a Node,
    mut way: Vec<Step<'a>>,
    what: &str,
) {
    let mut found = Vec::new();
    crate::view::references::references(node, &mut way, &mut found);
    for reference in found.iter().filter(|it| cx.resource(it.name).is_some()) {
        findings
            .at(&segments(&reference.way), format!("{what} cannot reference a resource"))
            .found(reference.name)
            .allowed("parameters, pseudo parameters, literals");
    }
}

fn early(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (name, condition) in cx.section("Conditions") {
        let way = vec![Step::Key("Conditions"), Step::Key(name)];
        no_resources(cx, findings, condition, way, "a condition");
    }
    for (name, output) in cx.section("Outputs") {
        let path = ["Outputs", name, "Export"].map(Segment::from);
        let Some(export) = output.get("Export") else { continue };
        let way = ["Outputs", name, "Export"].map(Step::Key).to_vec();
        no_resources(cx, findings, export, way, "the name of an export");
        let mut is_remote = false;
        export.walk(&mut |it| is_remote |= it.get("Fn::GetStackOutput").is_some());
        if is_remote {
            findings
                .at(&path, "the name of an export cannot use `Fn::GetStackOutput`")
                .found("`Fn::GetStackOutput`");
        }
    }
    if cx.has_macros() || cx.is_generated("Mappings") {
        return;
    }
    for (mapping, entries) in cx.section("Mappings") {
        for (key, values) in entries.as_map().into_iter().flat_map(stanchion_template::Map::iter) {
            for (name, value) in values.as_map().into_iter().flat_map(stanchion_template::Map::iter)
            {
                if matches!(value, Node::Map(_))
                    && !name.starts_with("Fn::")
                    && !key.starts_with("Fn::")
                {
                    let path = ["Mappings", mapping, key, name].map(Segment::from);
                    findings
                        .at(&path, "a mapping can only contain literals")
                        .found(value.describe())
                        .allowed("a string, number or boolean, or a list of them");
                }
            }
        }
    }
}
