//! Resources that only get a different logical id.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use stanchion_template::json::to_compact_string;

use crate::side::{Resource, Side};
use crate::value::canonical;

/// A resource that gets a different logical id. CloudFormation creates a new one and removes the old one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Renamed {
    /// The logical id before.
    pub before: String,
    /// The logical id after.
    pub after: String,
    /// The resource type.
    pub resource_type: String,
}

/// Pairs removed resources with added ones of the same content. A resource that fits several others is not paired.
pub(crate) fn find(before: &Side<'_>, after: &Side<'_>) -> Vec<Renamed> {
    let removed: Vec<Resource<'_>> = before
        .resources()
        .filter(|it| after.resource(it.id).is_none() && !after.has_without_condition(it.id))
        .collect();
    let added: Vec<Resource<'_>> =
        after.resources().filter(|it| before.resource(it.id).is_none()).collect();
    if removed.is_empty() || added.is_empty() {
        return Vec::new();
    }
    let mut by_content: BTreeMap<(&str, String), [Vec<&str>; 2]> = BTreeMap::new();
    for (side, resources) in [&removed, &added].into_iter().enumerate() {
        for it in resources {
            let properties = it.body.get("Properties").map(|it| canonical(it, None));
            let key = (it.kind, properties.map(|it| to_compact_string(&it)).unwrap_or_default());
            by_content.entry(key).or_default()[side].push(it.id);
        }
    }
    let mut found: Vec<Renamed> = by_content
        .into_iter()
        .filter_map(|((kind, _), pair)| match pair.each_ref().map(Vec::as_slice) {
            [[old], [new]] => Some(Renamed {
                before: (*old).to_owned(),
                after: (*new).to_owned(),
                resource_type: kind.to_owned(),
            }),
            _ => None,
        })
        .collect();
    // In the order of the template before.
    let places: BTreeMap<&str, usize> =
        removed.iter().enumerate().map(|(at, it)| (it.id, at)).collect();
    found.sort_by_key(|it| places.get(it.before.as_str()).copied());
    found
}
