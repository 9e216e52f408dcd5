//! `Fn::GetAtt` of resources and attributes that do not exist.

use std::collections::BTreeMap;

use stanchion_schema::{Facts, Keyword, NodeFacts};

use super::undefined::{Known, is_open, wrong_variable};
use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::facts::get_att::returns_property;
use crate::nearest::nearest;
use crate::rule::{Findings, Rule};
use crate::view::walk::segments;

pub(crate) const RULES: &[Rule] = &[Rule::of_written(code::CFN_022, attributes)];

/// The types whose attributes depend on the template or code behind them.
const OPEN: [&str; 4] = [
    "AWS::CloudFormation::CustomResource",
    "AWS::CloudFormation::Macro",
    "AWS::CloudFormation::Stack",
    "AWS::ServiceCatalog::CloudFormationProvisionedProduct",
];

/// The number of attributes up to which a message lists all of them.
const MOST_LISTED: usize = 8;

fn attributes(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    if is_open(cx) {
        return;
    }
    let known = Known::of(cx);
    let mut judged: BTreeMap<(&str, &str), Answer> = BTreeMap::new();
    for reference in cx.everywhere() {
        let Some(attribute) = reference.attribute else { continue };
        if wrong_variable(reference).is_some() {
            continue;
        }
        let Some(resource) = cx.resource(reference.name) else {
            if known.is_generated(reference.name) {
                continue;
            }
            // The part before the point can name a parameter, which has no attributes.
            let message = if known.parameters.contains(reference.name) {
                format!("{} is a parameter, which has no attributes", reference.name)
            } else {
                format!("no resource is named {}", reference.name)
            };
            let entry = findings
                .at(&segments(&reference.way), message)
                .found(format!("{}.{attribute}", reference.name));
            if let Some(close) = known.nearest_resource(reference.name) {
                entry.suggest(close);
            }
            continue;
        };
        let answer = judged
            .entry((resource.kind, attribute))
            .or_insert_with(|| Answer::of(resource.kind, attribute));
        let Answer::No { is_property, close, allowed } = answer else { continue };
        let path = segments(&reference.way);
        if *is_property {
            // Some types return properties without saying so in their schemas.
            findings
                .at(
                    &path,
                    format!("`{attribute}` is a property of {}, not an attribute", resource.kind),
                )
                .severity(Severity::Warning)
                .found(attribute)
                .allowed(allowed.clone())
                .help("Use an attribute, `Ref` if it returns the value, or write the value again");
        } else {
            let entry = findings
                .at(&path, format!("{} has no attribute `{attribute}`", resource.kind))
                .found(attribute)
                .allowed(allowed.clone());
            if let Some(close) = close {
                entry.suggest(close);
            }
        }
    }
}

/// The relation of a name to the attributes of a resource type.
enum Answer {
    Yes,
    No { is_property: bool, close: Option<String>, allowed: String },
}

impl Answer {
    fn of(kind: &str, attribute: &str) -> Answer {
        let Some(facts) = Facts::bundled().resource(kind) else { return Answer::Yes };
        let read_only = facts.root().texts(Keyword::ReadOnly);
        if OPEN.contains(&kind) || read_only.is_empty() {
            return Answer::Yes;
        }
        let first = attribute.split('.').next().unwrap_or(attribute);
        let inside = |inner: &str, outer: &str| {
            inner.strip_prefix(outer).is_some_and(|it| it.is_empty() || it.starts_with('.'))
        };
        // A path with `*` is inside of a list, which `Fn::GetAtt` returns as a whole or not at all.
        let is_attribute = read_only.iter().any(|it| {
            let it = it.replace('/', ".");
            let it = it.split(".*").next().unwrap_or_default();
            inside(attribute, it) || inside(it, attribute)
        });
        let is_property = facts.root().property(first).is_some();
        let is_in_schema = exists(facts.root(), attribute);
        if is_in_schema && (is_attribute || (is_property && returns_property(kind, first))) {
            return Answer::Yes;
        }
        let attributes: Vec<String> = facts.attributes().collect();
        let close = nearest(attribute, attributes.iter().map(String::as_str));
        let close = close.map(str::to_owned);
        let allowed = listed(attributes);
        Answer::No { is_property: is_property && is_in_schema, close, allowed }
    }
}

/// Returns the attributes as text: the outer ones, if there are many.
fn listed(mut attributes: Vec<String>) -> String {
    if attributes.len() > MOST_LISTED {
        attributes.retain(|it| !it.contains('.'));
    }
    attributes.join(", ")
}

/// Returns true unless the schema shows that a path does not exist.
fn exists(root: &NodeFacts<'_>, path: &str) -> bool {
    let mut node = root.clone();
    for (depth, step) in path.split('.').enumerate() {
        match node.property(step) {
            Some(below) => node = below,
            // Some attributes are in no schema, and some maps have any key.
            None => return depth == 0 || node.properties().is_empty(),
        }
    }
    true
}
