//! Variables of `Fn::Sub` in strings without `Fn::Sub`.

use stanchion_template::language::sub;
use stanchion_template::{Expression, Map, Node, pseudo};

use super::language::has_own_macros;
use super::undefined::Known;
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::walk::{Step, segments, walk};

pub(crate) const RULES: &[Rule] = &[Rule::of_written(code::CFN_040, sub_needed)];

/// Properties whose strings contain other variables with the same notation.
const WITH_VARIABLES: [&str; 12] = [
    "BuildSpec",
    "Command",
    "Definition",
    "DefinitionBody",
    "DefinitionString",
    "DefinitionSubstitutions",
    "EntryPoint",
    "InlineCode",
    "RequestMappingTemplate",
    "ResponseMappingTemplate",
    "TemplateBody",
    "ZipFile",
];

/// Services that replace variables in their properties, such as `${topic()}`.
const OF_SERVICES: [&str; 5] =
    ["AWS::AppSync::", "AWS::Glue::", "AWS::IoT::", "AWS::IoTEvents::", "AWS::ImageBuilder::"];

fn sub_needed(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    if has_own_macros(cx) {
        return;
    }
    let known = Known::of(cx);
    for resource in cx.resources() {
        let is_open = OF_SERVICES.iter().any(|it| resource.kind.starts_with(it))
            || resource.kind == "AWS::CloudFormation::CustomResource"
            || !resource.kind.starts_with("AWS::");
        if let Some(properties) = resource.body.get("Properties").filter(|_| !is_open) {
            let way = ["Resources", resource.id, "Properties"].map(Step::Key);
            strings(cx, &known, findings, properties, way.to_vec());
        }
    }
    for (name, output) in cx.section("Outputs").filter(|(it, _)| !it.starts_with("Fn::")) {
        for (key, value) in output.as_map().into_iter().flat_map(Map::iter) {
            if key != "Description" {
                let way = ["Outputs", name, key].map(Step::Key);
                strings(cx, &known, findings, value, way.to_vec());
            }
        }
    }
}

/// Reports the strings below a node that contain a variable of the template.
fn strings<'a>(
    cx: &Analysis<'a>,
    known: &Known<'a>,
    findings: &mut Findings<'_>,
    node: &'a Node,
    mut way: Vec<Step<'a>>,
) {
    walk(node, &mut way, &mut |node, way| {
        if let Some(Step::Key(key)) = way.last()
            && WITH_VARIABLES.contains(key)
        {
            return false;
        }
        let Some(text) = node.as_text() else {
            return !matches!(
                Expression::of(node),
                Some(
                    Expression::Sub(..)
                        | Expression::Transform(_)
                        | Expression::Ref(_)
                        | Expression::GetAtt(..)
                )
            );
        };
        // The variables of a script belong to its shell, except those that no shell has.
        let is_script = text.contains(['\n', ';', '|']) || text.starts_with("#!");
        let is_of_template = |it: &sub::Variable<'_>| {
            let is_parameter = it.attribute().is_none() && known.parameters.contains(it.name());
            pseudo::NAMES.contains(&it.text())
                || (!is_script && (is_parameter || cx.resource(it.name()).is_some()))
        };
        if let Some(variable) = sub::variables(text).find(is_of_template) {
            findings
                .at(
                    &segments(way),
                    "the string contains a variable of `Fn::Sub`, but is not in `Fn::Sub`",
                )
                .found(sub::variable(variable.text()));
        }
        false
    });
}
