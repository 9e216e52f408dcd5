//! Findings of the checks that a change adds or removes.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use stanchion_check::Diagnostics;

/// A finding that only one of the templates has.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// The severity: `error`, `warning` or `info`.
    pub severity: String,
    /// The id of the finding.
    pub id: String,
    /// The logical id of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logical_id: Option<String>,
    /// The path of the property, if the finding is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property: Option<String>,
    /// The message.
    pub message: String,
}

/// Returns the findings that only the second template has, and those that only the first one has.
pub(crate) fn find(before: &Diagnostics, after: &Diagnostics) -> (Vec<Finding>, Vec<Finding>) {
    let (old, new) = (counted(before), counted(after));
    let only = |one: &Counted, other: &Counted| -> Vec<Finding> {
        let more = |(finding, it): (&Finding, &(usize, Option<String>))| {
            let known = other.get(finding).map(|it| it.0).unwrap_or_default();
            (it.0 > known).then(|| Finding { property: it.1.clone(), ..finding.clone() })
        };
        one.iter().filter_map(more).collect()
    };
    (only(&new, &old), only(&old, &new))
}

/// The number and a property of each finding. Findings that differ only in the position in a list are the same.
type Counted = BTreeMap<Finding, (usize, Option<String>)>;

fn counted(findings: &Diagnostics) -> Counted {
    let mut all = Counted::new();
    for it in findings.iter().filter(|it| it.acknowledged.is_none()) {
        let finding = Finding {
            severity: it.severity.name().to_owned(),
            id: it.code.id.to_owned(),
            logical_id: it.logical_id.clone(),
            property: None,
            message: it.message.clone(),
        };
        all.entry(finding).or_insert_with(|| (0, it.property.clone())).0 += 1;
    }
    all
}
