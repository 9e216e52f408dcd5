//! The properties of a resource that a change changes.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Serialize;
use stanchion_schema::{Facts, ResourceFacts};
use stanchion_template::language::Text;
use stanchion_template::{Map, Node};

use crate::defaults::default_of;
use crate::side::{Resource, Side};
use crate::value::{canonical, shown};

/// A property that changes.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct PropertyChange {
    /// The path of the property: `LustreConfiguration/DeploymentType`. `*` is any item of a list.
    pub path: String,
    /// The value before, if the resource had one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// The value after, if the resource has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// The parameters whose new defaults decide about the change. A deployment that sets them does not have it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub if_default_of: Vec<String>,
}

/// Returns the properties that differ between two resources of one type, by path. The second value is true if the resources are
/// written differently.
pub(crate) fn between(
    before: &Side<'_>,
    after: &Side<'_>,
    id: &str,
) -> (Vec<PropertyChange>, bool) {
    let (Some(old), Some(new)) = (before.resource(id), after.resource(id)) else {
        return (Vec::new(), false);
    };
    let is_written_differently = old.body != new.body
        || before.written(id).map(|it| it.body) != after.written(id).map(|it| it.body);
    if old.body == new.body {
        return (Vec::new(), is_written_differently);
    }
    let facts = Facts::bundled().resource(new.kind);
    let form = |it: &Resource<'_>| {
        let empty = Node::Map(Map::new());
        let node = it.body.get("Properties").unwrap_or(&empty);
        canonical(node, facts.as_ref().map(ResourceFacts::root))
    };
    let mut found = Vec::new();
    compare(&mut found, String::new(), Some(&form(&old)), Some(&form(&new)));
    // A default that is written out is no change.
    found.retain(|it: &PropertyChange| {
        let value = |value: &Option<String>, of: &Resource<'_>| {
            value.clone().or_else(|| default_of(of, &it.path).map(str::to_owned))
        };
        let (was, is) = (value(&it.before, &old), value(&it.after, &new));
        was != is
    });
    found.extend(attributes(&old, &new));
    for change in &mut found {
        change.if_default_of = deciding(before, after, id, &change.path);
    }
    (found, true)
}

/// The attributes of a resource beside its properties. A change of one updates no property, and is no matter of notation.
pub(crate) const ATTRIBUTES: [&str; 5] =
    ["CreationPolicy", "DeletionPolicy", "DependsOn", "UpdatePolicy", "UpdateReplacePolicy"];

/// Returns the attributes that differ. The order of dependencies has no meaning.
fn attributes(old: &Resource<'_>, new: &Resource<'_>) -> Vec<PropertyChange> {
    let value = |it: &Resource<'_>, name: &str| {
        let node = canonical(it.body.get(name)?, None);
        let Node::List(mut list) = node else { return Some(node) };
        list.sort_by_key(|it| format!("{it:?}"));
        match <[Node; 1]>::try_from(list) {
            Ok([one]) => Some(one),
            Err(list) => Some(Node::List(list)),
        }
    };
    let change = |name: &&str| {
        let (before, after) = (value(old, name), value(new, name));
        (before != after).then(|| PropertyChange {
            path: (*name).to_owned(),
            before: before.as_ref().map(shown),
            after: after.as_ref().map(shown),
            if_default_of: Vec::new(),
        })
    };
    ATTRIBUTES.iter().filter_map(change).collect()
}

/// Returns the parameters whose new defaults decide about a change: the value refers to them in the same way before and after.
fn deciding(before: &Side<'_>, after: &Side<'_>, id: &str, path: &str) -> Vec<String> {
    let of = |side: &Side<'_>| {
        let path = path.split("/*").next().unwrap_or(path);
        side.unset(id).and_then(|it| it.get(path)).map(|it| canonical(it, None))
    };
    let (was, is) = (of(before), of(after));
    if was != is {
        return Vec::new();
    }
    let mut names = BTreeSet::new();
    is.iter().for_each(|it| references(it, &mut names));
    names.retain(|it| before.defaults.get(it) != after.defaults.get(it));
    names.into_iter().collect()
}

/// Collects the names that a value refers to.
pub(crate) fn references(node: &Node, names: &mut BTreeSet<String>) {
    match node {
        Node::Map(map) => {
            names.extend(Text::of(node).references().map(|it| it.name().to_owned()));
            map.iter().for_each(|it| references(it.1, names));
        }
        Node::List(list) => list.iter().for_each(|it| references(it, names)),
        // A text in canonical form is in the notation of `Fn::Sub`.
        Node::Text(text) => {
            let text = Text::from_notation(text);
            names.extend(text.references().map(|it| it.name().to_owned()));
        }
        _ => {}
    }
}

fn compare(
    found: &mut Vec<PropertyChange>,
    path: String,
    before: Option<&Node>,
    after: Option<&Node>,
) {
    if before == after {
        return;
    }
    let inner =
        |step: &str| if path.is_empty() { step.to_owned() } else { format!("{path}/{step}") };
    match (before, after) {
        (Some(Node::Map(old)), Some(Node::Map(new))) => {
            let keys: BTreeSet<&str> = old.keys().chain(new.keys()).collect();
            for key in keys {
                compare(found, inner(key), old.get(key), new.get(key));
            }
        }
        (Some(Node::List(old)), Some(Node::List(new)))
            if old.len() == new.len() && !path.is_empty() =>
        {
            for (old, new) in old.iter().zip(new) {
                compare(found, inner("*"), Some(old), Some(new));
            }
        }
        // A map that is added or removed is reported value by value, because each has its own effect.
        (None, Some(Node::Map(new))) if !new.is_empty() => {
            new.iter().for_each(|(key, value)| compare(found, inner(key), None, Some(value)));
        }
        (Some(Node::Map(old)), None) if !old.is_empty() => {
            old.iter().for_each(|(key, value)| compare(found, inner(key), Some(value), None));
        }
        _ => {
            found.push(PropertyChange {
                path,
                before: before.map(shown),
                after: after.map(shown),
                if_default_of: Vec::new(),
            });
        }
    }
}
