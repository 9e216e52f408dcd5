//! The documentation of an option states the facts of the property that it sets, by its schema: that an update replaces
//! the resource, and the limits of a number.

use std::collections::{BTreeMap, BTreeSet};

use stanchion_constructs::template::{Node, path};
use stanchion_schema::{Facts, Keyword, NodeFacts, Update};

/// Options whose docs have other limits than the schema, with the reason.
const OTHER_LIMITS: [(&str, &str); 6] = [
    ("FunctionBuilder::ephemeral_storage_mib", "only functions with AcceleratorConfig have more"),
    ("FunctionBuilder::memory_mib", "only functions on managed instances have more"),
    ("FunctionBuilder::timeout_seconds", "only functions on managed instances have more"),
    ("MetricMath::metric", "the period is that of the metric"),
    ("RoleBuilder::max_session_hours", "the property is in seconds"),
    ("S3FilesFileSystemBuilder::synchronization", "the sizes are those of the rules"),
];

/// A fact that the documentation of an option must have.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fact {
    /// An update replaces the resource, or may replace it.
    Replaces { property: String },
    /// A limit of a number.
    Limit { property: String, number: String },
}

/// The facts about the properties that options set, by option.
#[derive(Default)]
pub(super) struct Documented(BTreeMap<String, BTreeSet<Fact>>);

impl Documented {
    /// Takes in a change that an option makes at its property.
    pub(super) fn see(&mut self, option: &str, at: &str, without: &Node, with: &Node) {
        let Some((id, property)) = at.split_once(".Properties.") else { return };
        // An option that adds a resource does not update it.
        let kind = |template: &Node| {
            let resource = template.get("Resources")?.get(id)?;
            Some((resource.get("Type")?.as_text()?.to_owned(), resource.get("Properties").cloned()))
        };
        let (Some(_), Some((kind, properties))) = (kind(without), kind(with)) else { return };
        let facts = self.0.entry(option.to_owned()).or_default();
        let Some(resource) = Facts::bundled().resource(&kind) else { return };
        let steps: Vec<&str> = property
            .split('.')
            .take_while(|it| *it != "Ref" && !it.starts_with("Fn::"))
            .map(|it| if it.parse::<usize>().is_ok() { "*" } else { it })
            .collect();
        let name = format!("{kind} {}", steps.join("."));
        if let Update::Replaces { .. } | Update::MayReplace { .. } =
            resource.update(&steps.join("/"))
        {
            facts.insert(Fact::Replaces { property: name.clone() });
        }
        let is_number = properties
            .as_ref()
            .and_then(|it| path::get(it.as_map()?, property))
            .is_some_and(|it| matches!(it, Node::Int(_) | Node::Number(_)));
        if let (true, Some(node)) = (is_number, node(resource.root(), &steps)) {
            for keyword in [Keyword::Minimum, Keyword::Maximum] {
                let limit = node.number(keyword).filter(|it| *it > 0.0);
                facts.extend(
                    limit.map(|it| Fact::Limit { property: name.clone(), number: grouped(it) }),
                );
            }
        }
    }

    /// Returns a line for each fact that the documentation lacks.
    pub(super) fn faults(&self, docs: &BTreeMap<String, String>) -> Vec<String> {
        let mut faults = Vec::new();
        let mut other_limits = BTreeSet::new();
        for (option, facts) in &self.0 {
            let docs = docs.get(option).map_or("", String::as_str);
            for fact in facts {
                match fact {
                    Fact::Replaces { property } => {
                        if !docs.contains("replace") {
                            faults.push(format!("{option}: an update of {property} replaces"));
                        }
                    }
                    Fact::Limit { property, number } => {
                        let is_said = docs
                            .split(|it: char| !it.is_ascii_digit() && it != ',' && it != '.')
                            .any(|it| it.trim_end_matches([',', '.']) == number);
                        let other = OTHER_LIMITS.iter().find(|(it, _)| it == option);
                        other_limits.extend(other.filter(|_| !is_said).map(|(it, _)| *it));
                        if !is_said && other.is_none() {
                            faults.push(format!("{option}: {property} has the limit {number}"));
                        }
                    }
                }
            }
        }
        let stale = OTHER_LIMITS.iter().filter(|(it, _)| !other_limits.contains(it));
        faults.extend(stale.map(|(it, _)| format!("{it}: remove it from the other limits")));
        faults
    }
}

/// Follows a path in the schema, or returns `None` where it has several forms.
fn node<'a>(root: &NodeFacts<'a>, steps: &[&str]) -> Option<NodeFacts<'a>> {
    steps.iter().try_fold(root.clone(), |node, step| match *step {
        "*" => node.child(Keyword::Items),
        step => node.property(step),
    })
}

/// Writes a number with commas between groups of three digits.
fn grouped(number: f64) -> String {
    let digits = format!("{number}");
    let (whole, fraction) = digits.split_once('.').unwrap_or((&digits, ""));
    let mut text = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push('.');
        text.push_str(fraction);
    }
    text
}
