//! Variables of `Fn::Sub` in strings without `Fn::Sub`.

use stanchion_template::language::sub;
use stanchion_template::pseudo;

use super::language::has_own_macros;
use super::undefined::Known;
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::functions::Marked;
use crate::view::walk::{Step, segments};

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
    for section in ["Resources", "Outputs"] {
        for marked in cx.functions().marked().iter().filter(|it| !it.is_argument) {
            if marked.way.first() == Some(&Step::Key(section)) && is_open_to_sub(cx, marked) {
                report(cx, &known, findings, marked);
            }
        }
    }
}

/// Returns true for a string in which a variable of the template is a mistake.
fn is_open_to_sub(cx: &Analysis<'_>, marked: &Marked<'_>) -> bool {
    let [_, Step::Key(id), rest @ ..] = &*marked.way else { return false };
    let has_others = |it: &Step<'_>| matches!(it, Step::Key(key) if WITH_VARIABLES.contains(key));
    if rest.iter().any(has_others) {
        return false;
    }
    if marked.way.first() == Some(&Step::Key("Outputs")) {
        return !id.starts_with("Fn::")
            && matches!(rest.first(), Some(Step::Key(key)) if *key != "Description");
    }
    let Some(kind) = cx.resource(id).map(|it| it.kind) else { return false };
    let is_other = OF_SERVICES.iter().any(|it| kind.starts_with(it))
        || kind == "AWS::CloudFormation::CustomResource"
        || !kind.starts_with("AWS::");
    !is_other && rest.first() == Some(&Step::Key("Properties"))
}

/// Reports a string that contains a variable of the template.
fn report<'a>(
    cx: &Analysis<'a>,
    known: &Known<'a>,
    findings: &mut Findings<'_>,
    marked: &Marked<'a>,
) {
    let text = marked.text;
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
                &segments(&marked.way),
                "the string contains a variable of `Fn::Sub`, but is not in `Fn::Sub`",
            )
            .found(sub::variable(variable.text()));
    }
}
