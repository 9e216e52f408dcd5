//! Tags that apply to all resources below a construct.

mod specifications;

use stanchion_schema::{Facts, Keyword};
use stanchion_template::document::Resource;
use stanchion_template::{Map, Node};

/// The form in which a resource type holds its tags.
enum Shape {
    Map,
    List { propagate: bool },
}

/// Returns the property with the tags of a resource type, and its form. Returns `None` if the type does not support
/// tags.
fn shape(resource_type: &str) -> Option<(&'static str, Shape)> {
    let resource = Facts::bundled().resource(resource_type)?;
    let name = resource.tags().or_else(|| resource.root().property("Tags").map(|_| "Tags"))?;
    let property = resource.root().property(name)?;
    if let Some(items) = property.child(Keyword::Items) {
        items.property("Key")?;
        items.property("Value")?;
        return Some((
            name,
            Shape::List { propagate: items.property("PropagateAtLaunch").is_some() },
        ));
    }
    let types = property.types()?;
    types.contains("object").then_some((name, Shape::Map))
}

/// Adds tags to a resource. A tag that the resource sets itself takes precedence.
///
/// `of_instances` says whether a launch template tags the instances and volumes that it starts.
pub(crate) fn apply(resource: &mut Resource, tags: &[(String, Node)], of_instances: bool) {
    if tags.is_empty() {
        return;
    }
    specifications::apply(resource, tags, of_instances);
    let Some((name, shape)) = shape(resource.resource_type()) else { return };
    let properties = resource.properties_mut();
    match shape {
        Shape::Map => {
            if !properties.contains_key(name) {
                properties.insert_in_order(name, Map::new());
            }
            let map = properties.map_mut(name);
            for (key, value) in tags {
                if !map.contains_key(key) {
                    map.insert_in_order(key.clone(), value.clone());
                }
            }
        }
        Shape::List { propagate } => {
            if !properties.contains_key(name) {
                properties.insert_in_order(name, Node::List(Vec::new()));
            }
            // If the user set an expression for the tags, nothing can be added to it.
            let Some(Node::List(list)) = properties.get_mut(name) else { return };
            add(list, tags, propagate);
        }
    }
}

/// Adds tags to a list of them.
fn add(list: &mut Vec<Node>, tags: &[(String, Node)], propagate: bool) {
    for (key, value) in tags {
        if list.iter().any(|tag| tag.get("Key").and_then(Node::as_text) == Some(key)) {
            continue;
        }
        let mut tag = Map::from([("Key", Node::text(key.clone())), ("Value", value.clone())]);
        if propagate {
            tag.insert_in_order("PropagateAtLaunch", Node::Bool(true));
        }
        list.push(Node::Map(tag));
    }
}
