//! Default values of properties.

use std::collections::BTreeMap;

use stanchion_template::{Map, Node, path};

/// The defaults of properties by resource type. A resource that sets the property keeps its value.
#[derive(Debug, Default)]
pub(crate) struct Defaults(BTreeMap<String, Vec<(String, Node)>>);

impl Defaults {
    pub(crate) fn add(&mut self, resource_type: &str, property: &str, value: Node) {
        self.0.entry(resource_type.to_owned()).or_default().push((property.to_owned(), value));
    }

    pub(crate) fn apply(&self, resource_type: &str, properties: &mut Map) {
        for (path, value) in self.0.get(resource_type).into_iter().flatten() {
            path::set_default(properties, path, value);
        }
    }
}
