//! Names that two things of a template have in common.

use std::collections::{BTreeMap, BTreeSet};

use stanchion_template::Segment;
use stanchion_template::language::Text;

use super::language::has_own_macros;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::physical_names::PHYSICAL_NAMES;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[
    Rule::of_written(code::CFN_038, parameters_and_resources),
    Rule::new(code::CFN_039, physical_names),
];

fn parameters_and_resources(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    if has_own_macros(cx) {
        return;
    }
    let parameters: BTreeSet<&str> = cx.section("Parameters").map(|(name, _)| name).collect();
    for resource in cx.resources().iter().filter(|it| parameters.contains(it.id)) {
        findings
            .at_key(
                &["Resources", resource.id].map(Segment::from),
                "a parameter and a resource have the same name",
            )
            .found(resource.id);
    }
}

fn physical_names(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (kind, property) in PHYSICAL_NAMES {
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        for resource in cx.of(kind) {
            let Some(name) = resource.get(property).filter(|it| !it.describe().is_empty()) else {
                continue;
            };
            // `!Ref Name` and `!Sub "${Name}"` are the same name.
            let text = Text::of(name);
            let same = if text.is_complete() { text.notation() } else { format!("{name:?}") };
            if let Some(first) = seen.insert(same, resource.id) {
                findings
                    .on(
                        &resource,
                        property,
                        format!("two resources of type {kind} have the same name"),
                    )
                    .found(format!("{} in {first} and {}", name.describe(), resource.id));
            }
        }
    }
}
