//! References to names that do not exist.

use stanchion_schema::{Facts, Keyword};
use stanchion_template::{Expression, Node, Segment, pseudo};

use crate::analysis::Analysis;
use crate::code;
use crate::nearest::nearest;
use crate::rule::{Findings, Rule};
use crate::view::references::{self, Reference};
use crate::view::walk::{Step, segments, walk};

/// Returns the references in resources and outputs.
pub(super) fn everywhere<'a>(cx: &Analysis<'a>) -> Vec<Reference<'a>> {
    let mut found: Vec<Reference<'a>> = cx.references().iter().flatten().cloned().collect();
    for (name, output) in cx.section("Outputs") {
        let mut way = vec![Step::Key("Outputs"), Step::Key(name)];
        references::references(output, &mut way, &mut found);
    }
    found
}

fn is_open(cx: &Analysis<'_>) -> bool {
    cx.has_macros() || cx.is_generated("Resources")
}

/// Returns true if a name can be that of a resource in a module: it starts with the module's logical id.
fn is_in_module(cx: &Analysis<'_>, name: &str) -> bool {
    cx.resources().iter().any(|it| it.kind.ends_with("::MODULE") && name.starts_with(it.id))
}

pub(crate) const RULES: &[Rule] = &[
    Rule::of_written(code::CFN_021, references_to_nothing),
    Rule::of_written(code::CFN_022, attributes),
    Rule::of_written(code::CFN_023, conditions),
    Rule::of_written(code::CFN_024, depends_on),
    Rule::of_written(code::CFN_025, mappings),
];

fn references_to_nothing(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    if is_open(cx) {
        return;
    }
    for reference in everywhere(cx).iter().filter(|it| it.attribute.is_none()) {
        let name = reference.name;
        let known = cx.resource(name).is_some()
            || cx.parameter(name).is_some()
            || pseudo::NAMES.contains(&name);
        // A name with colons in the string of `Fn::Sub` is not defined in the template.
        if known || (reference.in_text && name.contains("::")) || is_in_module(cx, name) {
            continue;
        }
        let parameters = cx.section("Parameters").map(|(name, _)| name);
        let names = cx.resources().iter().map(|it| it.id).chain(parameters).chain(pseudo::NAMES);
        let close = nearest(name, names);
        let entry = findings
            .at(&segments(&reference.way), format!("no resource or parameter is named {name}"))
            .found(name);
        if let Some(close) = close {
            entry.allowed(format!("did you mean {close}?"));
        }
    }
}

fn attributes(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    if is_open(cx) {
        return;
    }
    for reference in everywhere(cx) {
        let Some(attribute) = reference.attribute else { continue };
        if is_in_module(cx, reference.name) {
            continue;
        }
        let Some(resource) = cx.resource(reference.name) else {
            // The part before the point can name a parameter, which has no attributes.
            let names = cx.resources().iter().map(|it| it.id);
            let close = nearest(reference.name, names);
            let entry = findings
                .at(&segments(&reference.way), format!("no resource is named {}", reference.name))
                .found(format!("{}.{attribute}", reference.name));
            if let Some(close) = close {
                entry.allowed(format!("did you mean {close}?"));
            }
            continue;
        };
        let Some(facts) = Facts::bundled().resource(resource.kind) else { continue };
        let is_open = matches!(
            resource.kind,
            "AWS::CloudFormation::Stack"
                | "AWS::CloudFormation::CustomResource"
                | "AWS::ServiceCatalog::CloudFormationProvisionedProduct"
        );
        let first = attribute.split('.').next().unwrap_or(attribute);
        let attributes: Vec<String> = facts.attributes().collect();
        let known =
            attributes.iter().any(|it| it == attribute || it.split('.').next() == Some(first))
                || facts.root().property(first).is_some()
                || facts.root().texts(Keyword::ReadOnly).is_empty();
        if is_open || known {
            continue;
        }
        findings
            .at(
                &segments(&reference.way),
                format!("{} has no attribute `{attribute}`", resource.kind),
            )
            .found(attribute)
            .allowed(attributes.join(", "));
    }
}

fn conditions(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    if cx.has_macros() || cx.is_generated("Conditions") {
        return;
    }
    for (way, name) in used_conditions(cx) {
        if !cx.section("Conditions").any(|(it, _)| it == name) {
            let close = nearest(name, cx.section("Conditions").map(|(it, _)| it));
            let entry =
                findings.at(&segments(&way), format!("no condition is named {name}")).found(name);
            if let Some(close) = close {
                entry.allowed(format!("did you mean {close}?"));
            }
        }
    }
}

fn depends_on(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    if is_open(cx) {
        return;
    }
    for resource in cx.resources() {
        for name in references::depends_on(resource) {
            if cx.resource(name).is_none() || name == resource.id {
                let mut path = resource.path();
                path.push(Segment::from("DependsOn"));
                findings.at(&path, "`DependsOn` names a resource that does not exist").found(name);
            }
        }
    }
}

fn mappings(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    if cx.has_macros() || cx.is_generated("Mappings") {
        return;
    }
    walk(cx.root, &mut Vec::new(), &mut |node, way| {
        if let Some((found, message)) = wrong_lookup(cx, node) {
            findings.at(&segments(way), message).found(found);
        }
        true
    });
}

/// Returns the path and the name of every use of a condition.
pub(super) fn used_conditions<'a>(cx: &Analysis<'a>) -> Vec<(Vec<Step<'a>>, &'a str)> {
    let mut found = Vec::new();
    for section in ["Resources", "Outputs", "Conditions", "Rules"] {
        for (name, entry) in cx.section(section) {
            let mut way = vec![Step::Key(section), Step::Key(name)];
            if matches!(section, "Resources" | "Outputs")
                && let Some(condition) = entry.get("Condition").and_then(Node::as_text)
            {
                way.push(Step::Key("Condition"));
                found.push((way.clone(), condition));
                way.pop();
            }
            walk(entry, &mut way, &mut |node, way| {
                match Expression::of(node) {
                    Some(Expression::If(name, ..)) => found.push((way.to_vec(), name)),
                    // Elsewhere the key `Condition` has another meaning, for example in policies.
                    Some(Expression::Condition(name)) if section == "Conditions" => {
                        found.push((way.to_vec(), name));
                    }
                    _ => {}
                }
                true
            });
        }
    }
    found
}

/// Returns the mapping or key that a lookup names but that does not exist, and a message about it.
fn wrong_lookup(cx: &Analysis<'_>, node: &Node) -> Option<(String, String)> {
    let Some(Expression::FindInMap([map, first, second])) = Expression::of(node) else {
        return None;
    };
    let name = map.as_text()?;
    let Some(mapping) = cx.root.get("Mappings").and_then(|it| it.get(name)) else {
        return Some((name.to_owned(), format!("no mapping is named {name}")));
    };
    if mapping.as_map().is_some_and(|it| it.keys().any(|it| it.starts_with("Fn::"))) {
        return None;
    }
    let first = first.as_text()?;
    let missing = match (mapping.get(first), second.as_text()) {
        (None, _) => first.to_owned(),
        (Some(entry), Some(second)) if entry.as_map().is_some() && entry.get(second).is_none() => {
            format!("{first}, {second}")
        }
        _ => return None,
    };
    let message = format!("the mapping {name} has no entry for {missing}");
    Some((missing, message))
}
