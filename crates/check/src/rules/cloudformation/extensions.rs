//! Functions and forms that need the transform `AWS::LanguageExtensions`.

use stanchion_template::{Expression, Node};

use super::language::Kind;
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::walk::{Step, segments};

pub(crate) const RULES: &[Rule] = &[Rule::of_written(code::CFN_041, without_transform)];

fn without_transform(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    // Templates with `AWS::Serverless-2016-10-31` alone are deployed with default values of `Fn::FindInMap`.
    if cx.root.get("Transform").is_some() {
        return;
    }
    for section in ["Conditions", "Mappings", "Outputs", "Resources"] {
        for (name, _) in cx.section(section).filter(|(it, _)| it.starts_with("Fn::ForEach")) {
            report(findings, &[section, name].map(Step::Key), "`Fn::ForEach`", name);
        }
    }
    for function in cx.functions().values() {
        let (node, way) = (function.node, &*function.way);
        if let Some((what, found)) = function.expression.and_then(|it| extension(node, it)) {
            report(findings, way, what, &found);
        }
        let keys = node.as_map().into_iter().flat_map(stanchion_template::Map::keys);
        for key in keys.filter(|it| it.starts_with("Fn::ForEach")) {
            report(findings, &[way, &[Step::Key(key)]].concat(), "`Fn::ForEach`", key);
        }
    }
}

fn report(findings: &mut Findings<'_>, way: &[Step<'_>], what: &str, found: &str) {
    findings
        .at(&segments(way), format!("{what} needs the transform `AWS::LanguageExtensions`"))
        .found(found);
}

/// Returns what a node needs the transform for, and the value found.
fn extension(node: &Node, expression: Expression<'_>) -> Option<(&'static str, String)> {
    let is_function = |it: &Node| it.as_map().is_some() && Kind::of(it) != Kind::Map;
    match expression {
        Expression::Length(_) => Some(("`Fn::Length`", node.describe())),
        Expression::ToJsonString(_) => Some(("`Fn::ToJsonString`", node.describe())),
        Expression::FindInMap([_, _, _, default]) => {
            Some(("a default value of `Fn::FindInMap`", default.describe()))
        }
        Expression::FindInMap(arguments) => {
            let other = arguments.iter().find(|it| {
                is_function(it)
                    && !matches!(
                        Expression::of(it),
                        Some(
                            Expression::Ref(_)
                                | Expression::FindInMap(_)
                                | Expression::Transform(_)
                        )
                    )
                    && matches!(Kind::of(it), Kind::Text | Kind::List)
            })?;
            Some(("this function in `Fn::FindInMap`", other.describe()))
        }
        Expression::Malformed("Ref", name) if is_function(name) => {
            Some(("a function in `Ref`", name.describe()))
        }
        Expression::Malformed("Fn::GetAtt", arguments) => {
            let first = arguments.as_list().and_then(<[Node]>::first).unwrap_or(arguments);
            is_function(first)
                .then(|| ("a function as the resource of `Fn::GetAtt`", first.describe()))
        }
        _ => None,
    }
}
