//! The resources that an update replaces, with the reasons.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_schema::{Facts, INCREASE_ONLY, Source, Update};
use stanchion_template::Node;
use stanchion_template::language::Text;

use crate::custom_name::names_of;
use crate::difference::{PropertyChange, references};
use crate::side::{Resource, Side};
use crate::value::canonical;

/// A resource that an update replaces or may replace.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Replacement {
    /// The logical id.
    pub logical_id: String,
    /// The resource type.
    pub resource_type: String,
    /// The certainty of the replacement.
    pub certainty: Certainty,
    /// The property whose change replaces the resource.
    pub property: String,
    /// The source of the fact about the update: `registry`, `specification`, `the service's update call` or `the service's
    /// documentation`.
    pub source: &'static str,
    /// The reason why AWS refuses the update.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refusal: Option<Refusal>,
    /// The replaced resource that the property refers to, if that is the reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because: Option<String>,
    /// The parameters whose new defaults decide about the replacement.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub if_default_of: Vec<String>,
}

/// The certainty of a replacement.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// AWS refuses the update: the name is taken, or the service has no such update.
    Refused,
    /// CloudFormation replaces the resource.
    Certain,
    /// CloudFormation replaces the resource if the deployment takes the new default of a parameter.
    IfDefault,
    /// CloudFormation replaces the resource for some values, or the sources disagree.
    Possible,
}

/// The reason why AWS refuses an update.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// The replaced resource has a name that is still taken.
    NameTaken,
    /// The service has no call that changes the property.
    NoCall,
    /// The service only increases the number.
    IncreaseOnly,
}

impl Refusal {
    /// Returns the reason as part of a sentence.
    pub(crate) fn text(self) -> &'static str {
        match self {
            Refusal::NameTaken => "AWS refuses the replacement, because the name is taken",
            Refusal::NoCall => "AWS refuses the update, because the service cannot change it",
            Refusal::IncreaseOnly => {
                "AWS refuses the update, because the service only increases it"
            }
        }
    }
}

impl Replacement {
    /// Returns whether AWS keeps the resource, because it refuses the update.
    pub(crate) fn keeps(&self) -> bool {
        matches!(self.refusal, Some(Refusal::NoCall | Refusal::IncreaseOnly))
    }
}

/// Returns the resources that an update replaces, by logical id. `changed` has the changed properties of each resource.
pub(crate) fn find(
    before: &Side<'_>,
    after: &Side<'_>,
    changed: &BTreeMap<String, Vec<PropertyChange>>,
) -> BTreeMap<String, Replacement> {
    let mut found: BTreeMap<String, Replacement> = BTreeMap::new();
    for (id, changes) in changed {
        let Some(resource) = after.resource(id) else { continue };
        let own = changes.iter().filter_map(|it| of_property(&resource, it));
        // A new resource can have every value, so a replacement comes before a refusal.
        if let Some(worst) = own.min_by_key(|it| (it.certainty != Certainty::Certain, it.certainty))
        {
            found.insert(id.clone(), worst);
        }
    }
    follow(before, after, &mut found);
    for replacement in found.values_mut().filter(|it| it.certainty == Certainty::Certain) {
        let (Some(old), Some(new)) =
            (before.resource(&replacement.logical_id), after.resource(&replacement.logical_id))
        else {
            continue;
        };
        if has_same_name(&old, &new) {
            replacement.certainty = Certainty::Refused;
            replacement.refusal = Some(Refusal::NameTaken);
        }
    }
    found
}

fn of_property(resource: &Resource<'_>, change: &PropertyChange) -> Option<Replacement> {
    let facts = Facts::bundled().resource(resource.kind)?;
    let (certainty, source, refusal) = match facts.update(&change.path) {
        Update::Replaces { source } => (Certainty::Certain, name(source), None),
        Update::MayReplace { source } => (Certainty::Possible, name(source), None),
        Update::Disputed => (Certainty::Possible, "specification; the registry disagrees", None),
        Update::Refused => (Certainty::Refused, "the service's update call", Some(Refusal::NoCall)),
        Update::InPlace if is_refused_decrease(resource, change) => {
            (Certainty::Refused, "the service's documentation", Some(Refusal::IncreaseOnly))
        }
        Update::InPlace => return None,
    };
    let is_certain = matches!(certainty, Certainty::Certain | Certainty::Refused);
    let is_default = is_certain && !change.if_default_of.is_empty();
    Some(Replacement {
        logical_id: resource.id.to_owned(),
        resource_type: resource.kind.to_owned(),
        certainty: if is_default { Certainty::IfDefault } else { certainty },
        property: change.path.clone(),
        source,
        refusal,
        because: None,
        if_default_of: change.if_default_of.clone(),
    })
}

/// Returns whether a change decreases a number that the service only increases.
fn is_refused_decrease(resource: &Resource<'_>, change: &PropertyChange) -> bool {
    let number = |it: &Option<String>| it.as_ref().and_then(|it| it.parse::<f64>().ok());
    let is_less =
        number(&change.before).zip(number(&change.after)).is_some_and(|(was, is)| is < was);
    is_less
        && INCREASE_ONLY.iter().any(|it| {
            let has = |(property, value): (&str, &str)| {
                resource.get(property).map(Text::of).is_some_and(|it| it.literal() == Some(value))
            };
            it.resource_type == resource.kind && it.path == change.path && it.of.is_none_or(has)
        })
}

fn name(source: Source) -> &'static str {
    match source {
        Source::Registry => "registry",
        Source::Specification => "specification",
    }
}

/// Adds the resources whose create-only properties refer to a replaced resource: its id is a different one.
fn follow(before: &Side<'_>, after: &Side<'_>, found: &mut BTreeMap<String, Replacement>) {
    if found.is_empty() {
        return;
    }
    let resources: Vec<Resource<'_>> =
        after.resources().filter(|it| before.resource(it.id).is_some()).collect();
    let users = users(&resources);
    let mut last: Vec<String> = found.keys().cloned().collect();
    while !last.is_empty() {
        let open: BTreeSet<usize> =
            last.iter().filter_map(|it| users.get(it)).flatten().copied().collect();
        let mut new = Vec::new();
        for resource in open.into_iter().map(|at| &resources[at]) {
            if found.contains_key(resource.id) {
                continue;
            }
            for (property, value) in
                resource.properties().into_iter().flat_map(stanchion_template::Map::iter)
            {
                new.extend(through(resource, property, value, found));
            }
        }
        last = new.iter().map(|it| it.logical_id.clone()).collect();
        for it in new {
            found.entry(it.logical_id.clone()).or_insert(it);
        }
    }
}

/// Returns the places of the resources whose properties refer to a name, by the name.
fn users(resources: &[Resource<'_>]) -> BTreeMap<String, Vec<usize>> {
    let mut users: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, resource) in resources.iter().enumerate() {
        let mut names = BTreeSet::new();
        for value in resource.properties().into_iter().flat_map(stanchion_template::Map::values) {
            references(&canonical(value, None), &mut names);
        }
        names.into_iter().for_each(|it| users.entry(it).or_default().push(at));
    }
    users
}

/// Returns the replacement of a resource whose property refers to a replaced one.
fn through(
    resource: &Resource<'_>,
    path: &str,
    value: &Node,
    found: &BTreeMap<String, Replacement>,
) -> Option<Replacement> {
    let mut names = BTreeSet::new();
    references(&canonical(value, None), &mut names);
    let cause = names.iter().find_map(|it| {
        found.get(it).filter(|it| it.certainty != Certainty::Possible && !it.keeps())
    })?;
    let below = match value {
        Node::Map(map) if Text::of(value).references().next().is_none() => {
            return map.iter().find_map(|(key, value)| {
                through(resource, &format!("{path}/{key}"), value, found)
            });
        }
        Node::List(list) => {
            list.iter().find_map(|it| through(resource, &format!("{path}/*"), it, found))
        }
        _ => None,
    };
    if below.is_some() {
        return below;
    }
    let (certainty, source) = match Facts::bundled().resource(resource.kind)?.update(path) {
        Update::Replaces { source } => (cause.certainty, name(source)),
        Update::MayReplace { source } => (Certainty::Possible, name(source)),
        Update::InPlace | Update::Disputed | Update::Refused => return None,
    };
    let certainty = if certainty == Certainty::Refused { Certainty::Certain } else { certainty };
    Some(Replacement {
        logical_id: resource.id.to_owned(),
        resource_type: resource.kind.to_owned(),
        certainty,
        property: path.to_owned(),
        source,
        refusal: None,
        because: Some(cause.logical_id.clone()),
        if_default_of: cause.if_default_of.clone(),
    })
}

/// Returns whether both resources have the same custom name. CloudFormation creates the new resource first, and the name is
/// taken.
fn has_same_name(before: &Resource<'_>, after: &Resource<'_>) -> bool {
    names_of(after.kind).any(|property| {
        let value = |it: &Resource<'_>| it.get(property).map(Text::of).filter(Text::is_complete);
        value(before).is_some() && value(before) == value(after)
    })
}
