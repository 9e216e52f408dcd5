//! Definitions of conditions.

use std::collections::{BTreeMap, BTreeSet};

use stanchion_template::{Expression, Node, Segment};

use super::cycle::find;
use super::language::{Kind, has_own_macros};
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::of_written(code::CFN_044, conditions)];

fn conditions(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    if has_own_macros(cx) {
        return;
    }
    let mut edges: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, definition) in cx.section("Conditions") {
        if name.starts_with("Fn::") {
            continue;
        }
        if !is_condition(definition) {
            findings
                .at(&["Conditions", name].map(Segment::from), "the definition is not a condition")
                .found(definition.describe())
                .allowed("Fn::And, Fn::Equals, Fn::Not, Fn::Or, or {Condition: name}");
        }
        let needs = edges.entry(name).or_default();
        definition.walk(&mut |node| {
            let expression = Expression::of(node);
            if let Some(Expression::Condition(name) | Expression::If(name, ..)) = expression {
                needs.push(name);
            }
        });
        needs.sort_unstable();
        needs.dedup();
    }
    let mut done = BTreeSet::new();
    for start in edges.keys().copied() {
        if let Some(cycle) = find(start, &edges, &mut done)
            && let Some(first) = cycle.first()
        {
            let names: Vec<&str> = cycle.iter().copied().chain([*first]).collect();
            findings
                .at(
                    &["Conditions", first].map(Segment::from),
                    "conditions depend on each other in a cycle",
                )
                .found(names.join(" -> "))
                .help("Remove one of the references between the conditions");
        }
    }
}

/// Returns true if a definition can be a condition. The functions that are not valid as conditions are reported only
/// where they never yield one.
fn is_condition(definition: &Node) -> bool {
    let Some(map) = definition.as_map() else { return false };
    let is_macro = map.contains_key("Fn::Transform");
    // A function with the wrong arguments has a separate finding.
    let names_condition = map.single().is_some_and(|(key, _)| {
        ["Fn::And", "Fn::Equals", "Fn::Not", "Fn::Or", "Fn::If"].contains(&key)
    });
    is_macro || names_condition || Kind::of(definition) == Kind::Condition
}
