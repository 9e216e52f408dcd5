//! Intrinsic functions and their arguments.

use stanchion_template::{Expression, Node};

use crate::analysis::Analysis;
use crate::code;
use crate::nearest::nearest;
use crate::rule::{Findings, Rule};
use crate::view::value::number;
use crate::view::walk::{Step, segments, walk};

pub(crate) const RULES: &[Rule] =
    &[Rule::of_written(code::CFN_008, stack_output), Rule::new(code::CFN_033, arguments)];

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

/// Calls `visit` for every node of the sections that hold expressions, with its path.
fn each<'a>(cx: &Analysis<'a>, visit: &mut dyn FnMut(&'a Node, &[Step<'a>])) {
    for section in ["Conditions", "Resources", "Outputs"] {
        for (name, node) in cx.section(section) {
            // Metadata can have any content; only its references are checked.
            for (key, value) in node.as_map().into_iter().flat_map(stanchion_template::Map::iter) {
                if key != "Metadata" {
                    let mut way = [section, name, key].map(Step::Key).to_vec();
                    walk(value, &mut way, &mut |node, way| {
                        visit(node, way);
                        true
                    });
                }
            }
        }
    }
}

fn stack_output(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    each(cx, &mut |node, way| {
        let Some(Expression::GetStackOutput(arguments)) = Expression::of(node) else { return };
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
    });
}

fn arguments(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    if cx.root.get("Transform").is_some() {
        return;
    }
    each(cx, &mut |node, way| {
        match Expression::of(node) {
            // Several macros in a row are a list.
            Some(Expression::Malformed(key, argument)) if key != "Fn::Transform" => {
                findings
                    .at(&segments(way), format!("the arguments of `{key}` are not valid"))
                    .found(argument.describe())
                    .allowed(shape(key));
            }
            Some(Expression::Select(index, list)) => {
                let length = list.as_list().map(<[Node]>::len);
                if let (Some(index), Some(length)) = (number(index), length)
                    && (index < 0.0 || index >= length as f64)
                {
                    findings
                        .at(&segments(way), "the index of `Fn::Select` is outside of its list")
                        .found(format!("item {index} of {length}"))
                        .allowed(format!("0 to {}", length.saturating_sub(1)));
                }
            }
            _ => {}
        }
        let Some(map) = node.as_map() else { return };
        for key in map.keys().filter(|it| it.starts_with("Fn::")) {
            let end = key
                .char_indices()
                .filter(|(_, it)| *it == ':')
                .nth(2)
                .map_or(key.len(), |(at, _)| at);
            let name = &key[..end];
            if !NAMES.contains(&name) {
                let entry = findings
                    .at(&segments(way), format!("the intrinsic function `{key}` does not exist"))
                    .found(key);
                if let Some(close) = nearest(name, NAMES) {
                    entry.allowed(format!("did you mean {close}?"));
                }
            } else if map.len() > 1
                && Expression::of(&Node::single(key.to_owned(), Node::Null)).is_some()
            {
                findings
                    .at(&segments(way), format!("`{key}` is not the only key of its map"))
                    .found(map.keys().take(6).collect::<Vec<_>>().join(", "))
                    .allowed("a map with the function as its only key");
            }
        }
    });
}

/// Returns a description of the arguments that a function accepts.
fn shape(key: &str) -> &'static str {
    match key {
        "Ref" => "the name of a resource or parameter",
        "Fn::GetAtt" => "[logical id, attribute]",
        "Fn::Sub" => "a string, or [string, {variable: value}]",
        "Fn::Join" => "[delimiter, [values]]",
        "Fn::Select" => "[index, [values]]",
        "Fn::Split" => "[delimiter, string]",
        "Fn::If" => "[condition, value if true, value if false]",
        "Fn::FindInMap" => "[mapping, key, key]",
        "Fn::Cidr" => "[block, count, bits]",
        "Fn::GetStackOutput" => "{StackName: .., OutputName: ..}",
        "Fn::Transform" => "{Name: .., Parameters: ..}",
        _ => "the arguments in the CloudFormation reference",
    }
}
