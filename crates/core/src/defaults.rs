//! Default values of properties.

use std::collections::BTreeMap;

use stanchion_template::{Map, Node, path};

use crate::tree::element::Element;
use crate::tree::reach::Reach;
use crate::tree::stack_data::StackData;

/// The defaults of properties by resource type. A resource that sets the property keeps its value.
#[derive(Debug, Default)]
pub(crate) struct Defaults(BTreeMap<String, Vec<Default>>);

#[derive(Debug)]
struct Default {
    reach: Reach,
    property: String,
    value: Node,
}

impl Defaults {
    pub(crate) fn add(&mut self, reach: Reach, resource_type: &str, property: &str, value: Node) {
        let default = Default { reach, property: property.to_owned(), value };
        self.0.entry(resource_type.to_owned()).or_default().push(default);
    }

    /// Sets the properties that are missing. Of several defaults, the one for the smallest part of the app counts, and of
    /// those for the same part the last.
    pub(crate) fn apply(
        &self,
        resource_type: &str,
        stack: &StackData,
        element: &Element,
        properties: &mut Map,
    ) {
        let Some(all) = self.0.get(resource_type) else { return };
        let mut reaching: Vec<&Default> =
            all.iter().rev().filter(|it| it.reach.covers(stack, element)).collect();
        reaching.sort_by_key(|it| std::cmp::Reverse(it.reach.depth()));
        for default in reaching {
            path::set_default(properties, &default.property, &default.value);
        }
    }
}
