//! Intrinsic functions and their arguments.

use stanchion_template::{Expression, Node};

use super::arguments;
use super::language::has_own_macros;
use crate::analysis::Analysis;
use crate::code;
use crate::nearest::nearest;
use crate::rule::{Findings, Rule};
use crate::view::walk::{Step, segments};

pub(crate) const RULES: &[Rule] =
    &[Rule::of_written(code::CFN_008, stack_output), Rule::of_written(code::CFN_033, functions)];

const NAMES: [&str; 28] = [
    "Fn::And",
    "Fn::Base64",
    "Fn::Cidr",
    "Fn::Contains",
    "Fn::EachMemberEquals",
    "Fn::EachMemberIn",
    "Fn::Equals",
    "Fn::FindInMap",
    "Fn::ForEach",
    "Fn::GetAZs",
    "Fn::GetAtt",
    "Fn::GetStackOutput",
    "Fn::If",
    "Fn::Implies",
    "Fn::ImportValue",
    "Fn::Join",
    "Fn::Length",
    "Fn::Not",
    "Fn::Or",
    "Fn::RefAll",
    "Fn::Select",
    "Fn::Split",
    "Fn::Sub",
    "Fn::ToJsonString",
    "Fn::Transform",
    "Fn::ValueOf",
    "Fn::ValueOfAll",
    "Fn::GetParam",
];

fn stack_output(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for function in cx.functions().values() {
        let Some(Expression::GetStackOutput(arguments)) = function.expression else { continue };
        let (node, way) = (function.node, &function.way);
        for name in ["StackName", "OutputName"] {
            if !arguments.contains_key(name) {
                findings
                    .at(&segments(way), format!("`Fn::GetStackOutput` has no argument `{name}`"))
                    .found(node.describe());
            }
        }
        for name in arguments.keys() {
            if !["StackName", "OutputName", "Region", "RoleArn"].contains(&name) {
                findings
                    .at(
                        &segments(way),
                        format!("`Fn::GetStackOutput` does not have the argument `{name}`"),
                    )
                    .found(name);
            }
        }
    }
}

fn functions(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    if has_own_macros(cx) {
        return;
    }
    for section in ["Resources", "Outputs", "Conditions"] {
        for (name, arguments) in cx.section(section).filter(|(it, _)| it.starts_with("Fn::ForEach"))
        {
            loops(findings, &[section, name].map(Step::Key), name, arguments);
        }
    }
    for function in cx.functions().values() {
        for wrong in arguments::wrong(cx, function) {
            let path = [segments(&function.way), wrong.below].concat();
            let entry = findings.at(&path, wrong.message).found(wrong.found);
            if !wrong.allowed.is_empty() {
                entry.allowed(wrong.allowed);
            }
        }
        names(findings, function.node, &function.way);
    }
}

/// Reports functions that do not exist, and functions with other keys next to them.
fn names(findings: &mut Findings<'_>, node: &Node, way: &[Step<'_>]) {
    let Some(map) = node.as_map() else { return };
    for (key, value) in map.iter().filter(|(it, _)| it.starts_with("Fn::")) {
        let end =
            key.char_indices().filter(|(_, it)| *it == ':').nth(2).map_or(key.len(), |(at, _)| at);
        let name = &key[..end];
        if !NAMES.contains(&name) {
            let entry = findings
                .at(&segments(way), format!("the intrinsic function `{key}` does not exist"))
                .found(key);
            if let Some(close) = nearest(name, NAMES) {
                entry.suggest(close);
            }
        } else if name == "Fn::ForEach" {
            loops(findings, &[way, &[Step::Key(key)]].concat(), key, value);
        // A macro adds keys next to its own.
        } else if name != "Fn::Transform"
            && map.len() > 1
            && Expression::of(&Node::single(key.to_owned(), Node::Null)).is_some()
        {
            findings
                .at(&segments(way), format!("`{key}` is not the only key of its map"))
                .found(map.keys().take(6).collect::<Vec<_>>().join(", "))
                .allowed("a map with the function as its only key");
        }
    }
}

/// Reports a loop without a name, or whose arguments are not an identifier, a collection and a body.
fn loops(findings: &mut Findings<'_>, way: &[Step<'_>], key: &str, arguments: &Node) {
    let name = key.strip_prefix("Fn::ForEach::").unwrap_or_default();
    if name.is_empty() {
        findings
            .at_key(&segments(way), "the loop has no name")
            .found(key)
            .allowed("Fn::ForEach:: and a name of letters and digits");
        return;
    }
    let is_valid = match arguments.as_list() {
        Some([Node::Text(identifier), collection, Node::Map(_)]) => {
            !identifier.is_empty() && matches!(collection, Node::List(_) | Node::Map(_))
        }
        _ => false,
    };
    if !is_valid {
        findings
            .at(&segments(way), "the arguments of `Fn::ForEach` are not valid")
            .found(arguments.describe())
            .allowed("[identifier, [values], {name with the identifier: body}]");
    }
}
