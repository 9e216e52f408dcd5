//! The parameters that a nested stack gets.

use stanchion_template::{Expression, Map, Node, Template};

use super::reader::Reader;
use super::{NestedStack, has_macros};
use crate::code;
use crate::finding::Diagnostic;
use crate::nearest::nearest;
use crate::parameters::value::{self, MOST_WORK, is_list};

/// Reports parameters that the nested template does not have, that it does not get, or whose values do not fit.
pub(super) fn findings(
    reader: &Reader<'_>,
    stack: &NestedStack,
    child: &Template,
) -> Vec<Diagnostic> {
    if has_macros(child) {
        return Vec::new();
    }
    let declared = child.section("Parameters");
    let base = ["Resources", &stack.logical_id, "Properties", "Parameters"];
    let given = reader.node(&base).map_or_else(|| Some(&EMPTY), Node::as_map);
    // An expression in place of the map has unknown names.
    let Some(given) = given.filter(|it| !it.keys().any(|it| it.starts_with("Fn::") || it == "Ref"))
    else {
        return Vec::new();
    };
    let mut found = Vec::new();
    let mut work = MOST_WORK;
    for (name, value) in given.iter() {
        let path = [&base[..], &[name]].concat();
        let Some(parameter) = declared.and_then(|it| it.get(name)).and_then(Node::as_map) else {
            let message = format!("the nested template {} has no parameter {name}", stack.path);
            let finding = reader.finding(code::CFN_051, &path, message).found(name);
            let close = nearest(name, declared.into_iter().flat_map(Map::keys));
            found.push(match close {
                Some(close) => finding.help(format!("Use `{close}`")),
                None => finding,
            });
            continue;
        };
        if yields_list(reader, value) {
            found.push(
                reader
                    .finding(
                        code::CFN_051,
                        &path,
                        format!("the value of {name} is a list, not a string"),
                    )
                    .found(value.describe())
                    .allowed("a string, such as the result of Fn::Join"),
            );
            continue;
        }
        let is_literal = !matches!(value, Node::Map(_) | Node::List(_) | Node::Link(_));
        let is_dynamic = value.as_text().is_some_and(|it| it.contains("{{resolve:"));
        if !is_literal || is_dynamic {
            continue;
        }
        for wrong in value::wrong(parameter, value, &mut work) {
            let message =
                format!("the nested template {} does not allow the value of {name}", stack.path);
            found.push(
                reader
                    .finding(code::CFN_051, &path, message)
                    .found(wrong.found)
                    .allowed(wrong.allowed),
            );
        }
    }
    for (name, parameter) in declared.into_iter().flat_map(Map::iter) {
        let is_missing = parameter.get("Default").is_none() && !given.contains_key(name);
        if is_missing && !name.starts_with("Fn::") {
            let message = format!("the nested template {} needs the parameter {name}", stack.path);
            found.push(
                reader.finding(code::CFN_051, &base, message).found(format!("not set: {name}")),
            );
        }
    }
    found
}

static EMPTY: Map = Map::new();

/// Returns true if a value is a list for certain. CloudFormation passes strings to nested stacks.
fn yields_list(reader: &Reader<'_>, value: &Node) -> bool {
    match (value, Expression::of(value)) {
        (Node::List(_), _) => true,
        (_, Some(Expression::Split(..) | Expression::GetAzs(_) | Expression::Cidr(_))) => true,
        (_, Some(Expression::Ref(name))) => {
            let kind = reader.text(&["Parameters", name, "Type"]);
            is_list(kind)
                || kind.starts_with("AWS::SSM::Parameter::Value<List<")
                || kind == "AWS::SSM::Parameter::Value<CommaDelimitedList>"
        }
        _ => false,
    }
}
