//! Resources that only get a different logical id.

use schemars::JsonSchema;
use serde::Serialize;

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
    let is_same = |old: &Resource<'_>, new: &Resource<'_>| {
        let body = |it: &Resource<'_>| it.body.get("Properties").map(|it| canonical(it, None));
        old.kind == new.kind && body(old) == body(new)
    };
    let mut found = Vec::new();
    for old in &removed {
        let mut partners = added.iter().filter(|it| is_same(old, it));
        if let (Some(new), None) = (partners.next(), partners.next())
            && removed.iter().filter(|it| is_same(it, new)).count() == 1
        {
            found.push(Renamed {
                before: old.id.to_owned(),
                after: new.id.to_owned(),
                resource_type: new.kind.to_owned(),
            });
        }
    }
    found
}
