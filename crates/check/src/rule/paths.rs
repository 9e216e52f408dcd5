//! The values at a path with `*` for the items of lists.

use std::borrow::Cow;

use stanchion_template::{Node, Segment};

use crate::analysis::Analysis;
use crate::view::{PropertyValue, Resource};

/// A value at a path, with its place.
pub(super) struct Found<'a> {
    pub(super) path: Vec<Segment>,
    pub(super) value: PropertyValue<'a>,
}

/// Returns each value at a path of a resource's properties.
pub(super) fn values<'a>(
    cx: &Analysis<'a>,
    resource: &Resource<'a>,
    property: &str,
) -> Vec<Found<'a>> {
    let mut found = Vec::new();
    let steps: Vec<&str> = property.split('.').collect();
    let mut path = resource.properties_path();
    match resource.body.get("Properties") {
        Some(properties) => descend(cx, properties, &steps, &mut path, &mut found),
        None => absent(&steps, path, &mut found),
    }
    found
}

fn descend<'a>(
    cx: &Analysis<'a>,
    node: &'a Node,
    steps: &[&str],
    path: &mut Vec<Segment>,
    found: &mut Vec<Found<'a>>,
) {
    let Some((step, rest)) = steps.split_first() else {
        found.push(Found { path: path.clone(), value: cx.value_of(node) });
        return;
    };
    let unknown = |path: &[Segment], found: &mut Vec<Found<'a>>| {
        found.push(Found { path: path.to_vec(), value: PropertyValue::Unknown });
    };
    // Parameters can hold a list.
    match cx.value_of(node) {
        PropertyValue::Unknown => unknown(path, found),
        PropertyValue::Absent => absent(steps, path.clone(), found),
        PropertyValue::Known(Cow::Owned(list)) => {
            let is_last = *step == "*" && rest.is_empty();
            match list.as_list().filter(|_| is_last) {
                Some(items) => found.extend(items.iter().map(|it| Found {
                    path: path.clone(),
                    value: PropertyValue::Known(Cow::Owned(it.clone())),
                })),
                None => unknown(path, found),
            }
        }
        PropertyValue::Known(Cow::Borrowed(node)) => match node {
            Node::List(items) => {
                let chosen = step.parse::<usize>().ok();
                for (at, item) in items.iter().enumerate() {
                    if *step == "*" || chosen == Some(at) {
                        path.push(Segment::Index(at));
                        descend(cx, item, rest, path, found);
                        path.pop();
                    }
                }
            }
            Node::Map(map) => match map.get(step) {
                Some(next) => {
                    path.push(Segment::from(*step));
                    descend(cx, next, rest, path, found);
                    path.pop();
                }
                None => absent(steps, path.clone(), found),
            },
            _ => unknown(path, found),
        },
    }
}

/// Adds a value that is absent. A list that is absent has no items that could lack a value.
fn absent(steps: &[&str], mut path: Vec<Segment>, found: &mut Vec<Found<'_>>) {
    if !steps[..steps.len().saturating_sub(1)].contains(&"*") && steps.first() != Some(&"*") {
        path.extend(steps.iter().filter(|it| **it != "*").map(|it| Segment::from(*it)));
        found.push(Found { path, value: PropertyValue::Absent });
    }
}
