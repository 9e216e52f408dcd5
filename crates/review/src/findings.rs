//! Findings of the checks that a change adds or removes.

use std::collections::BTreeMap;

use serde::Serialize;
use stanchion_check::RuleSet;
use stanchion_template::Template;

/// A finding that only one of the templates has.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// The severity: `error`, `warning` or `info`.
    pub severity: String,
    /// The id of the finding.
    pub id: String,
    /// The logical id of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logical_id: Option<String>,
    /// The message.
    pub message: String,
}

/// Returns the findings that only the second template has, and those that only the first one has.
pub(crate) fn find(
    before: &Template,
    after: &Template,
    rules: &RuleSet,
) -> (Vec<Finding>, Vec<Finding>) {
    let (old, new) = (of(before, rules), of(after, rules));
    let only = |one: &BTreeMap<Finding, usize>, other: &BTreeMap<Finding, usize>| -> Vec<Finding> {
        let more = |(finding, count): (&Finding, &usize)| {
            let known = other.get(finding).copied().unwrap_or_default();
            (*count > known).then(|| finding.clone())
        };
        one.iter().filter_map(more).collect()
    };
    (only(&new, &old), only(&old, &new))
}

fn of(template: &Template, rules: &RuleSet) -> BTreeMap<Finding, usize> {
    let mut all = BTreeMap::new();
    for it in rules.check(template).iter().filter(|it| it.acknowledged.is_none()) {
        let finding = Finding {
            severity: it.severity.name().to_owned(),
            id: it.code.id.to_owned(),
            logical_id: it.logical_id.clone(),
            message: it.message.clone(),
        };
        *all.entry(finding).or_insert(0) += 1;
    }
    all
}
