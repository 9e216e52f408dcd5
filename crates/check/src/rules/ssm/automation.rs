//! The steps of documents, and the values of their parameters.

use std::collections::BTreeSet;

use stanchion_template::Node;

use super::document::{content, steps};
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::value::scalar;

const DOCUMENT: &str = "AWS::SSM::Document";

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::SSM_006, names),
    Rule::new(code::SSM_008, order),
    Rule::new(code::SSM_009, defaults),
];

fn names(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(DOCUMENT) {
        let Some(content) = content(&it) else { continue };
        let is_automation = it.text("DocumentType") == Some("Automation");
        let mut seen = BTreeSet::new();
        for name in steps(&content).iter().filter_map(|it| it.get("name")?.as_text()) {
            let is_word = |it: char| it.is_ascii_alphanumeric() || it == '_';
            let fault = if !seen.insert(name) {
                "two steps of the document have the same name"
            } else if is_automation && !name.chars().all(is_word) {
                "the name of the automation step is not valid"
            } else {
                continue;
            };
            findings
                .on(&it, "Content.mainSteps", fault)
                .found(name)
                .allowed("letters, digits and underscores, each name once");
        }
    }
}

fn text<'a>(node: &'a Node, name: &str) -> Option<&'a str> {
    node.get(name).and_then(Node::as_text)
}

/// Returns the names of steps to which a step can continue.
fn targets(step: &Node) -> Vec<&str> {
    let mut targets: Vec<&str> = text(step, "nextStep").into_iter().collect();
    for key in ["onFailure", "onCancel"] {
        targets.extend(text(step, key).and_then(|it| it.strip_prefix("step:")));
    }
    if text(step, "action") == Some("aws:branch")
        && let Some(inputs) = step.get("inputs")
    {
        let choices = inputs.get("Choices").and_then(Node::as_list).unwrap_or_default();
        targets.extend(choices.iter().filter_map(|it| text(it, "NextStep")));
        targets.extend(text(inputs, "Default"));
    }
    targets
}

fn order(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(DOCUMENT).filter(|it| it.text("DocumentType") == Some("Automation")) {
        let Some(content) = content(&it) else { continue };
        let steps = steps(&content);
        let names: Option<BTreeSet<&str>> =
            steps.iter().map(|it| it.get("name").and_then(Node::as_text)).collect();
        // A step without a literal name is unknown.
        let Some(names) = names else { continue };
        for target in steps.iter().flat_map(targets) {
            if !names.contains(target) && !target.contains("{{") {
                findings
                    .on(
                        &it,
                        "Content.mainSteps",
                        "a step continues with a step that does not exist",
                    )
                    .found(target)
                    .allowed(names.iter().copied().collect::<Vec<_>>().join(", "));
            }
        }
    }
}

fn defaults(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(DOCUMENT) {
        let Some(content) = content(&it) else { continue };
        let parameters = content.get("parameters").and_then(Node::as_map);
        for (name, parameter) in parameters.into_iter().flat_map(stanchion_template::Map::iter) {
            let allowed = parameter.get("allowedValues").and_then(Node::as_list);
            let values: Option<Vec<_>> =
                allowed.map(|it| it.iter().map(scalar).collect()).unwrap_or_default();
            let default = parameter.get("default").and_then(scalar);
            let (Some(values), Some(default)) = (values, default) else { continue };
            if !values.contains(&default) {
                findings
                    .on(
                        &it,
                        &format!("Content.parameters.{name}.default"),
                        format!("the default of the parameter {name} is not an allowed value"),
                    )
                    .found(default)
                    .allowed(values.join(", "));
            }
        }
    }
}
