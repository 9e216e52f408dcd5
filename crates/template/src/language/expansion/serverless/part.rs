//! Parts of generated resources, with the places that they come from.

use std::collections::BTreeSet;

use crate::language::origins::Origins;
use crate::{Map, Node, Segment};

/// A value with the place that it comes from.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub(super) node: Node,
    pub(super) origins: Origins,
}

impl Part {
    pub(super) fn at(node: &Node, path: Vec<Segment>) -> Part {
        Part { node: node.clone(), origins: Origins::at(path) }
    }
}

/// A generated resource.
pub(super) struct Made {
    kind: &'static str,
    attributes: Vec<(&'static str, Node)>,
    properties: Map,
    of_properties: Origins,
    path: Vec<Segment>,
}

impl Made {
    /// Creates a resource without properties that comes from a path.
    pub(super) fn new(kind: &'static str, path: &[Segment]) -> Made {
        let path = path.to_vec();
        let properties = [&path[..], &[Segment::from("Properties")]].concat();
        Made {
            kind,
            attributes: Vec::new(),
            properties: Map::new(),
            of_properties: Origins::at(properties),
            path,
        }
    }

    pub(super) fn attributes(mut self, attributes: Vec<(&'static str, Node)>) -> Made {
        self.attributes = attributes;
        self
    }

    /// Sets a property that the transform computes.
    pub(super) fn set(&mut self, name: &str, value: impl Into<Node>) {
        self.of_properties.set(Segment::from(name), Origins::at(self.path.clone()));
        self.properties.insert(name.to_owned(), value.into());
    }

    /// Sets a property to a value of the template.
    pub(super) fn place(&mut self, name: &str, part: Option<Part>) {
        if let Some(part) = part {
            self.of_properties.set(Segment::from(name), part.origins);
            self.properties.insert(name.to_owned(), part.node);
        }
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.properties.contains_key(name)
    }
}

/// The resources of the expanded template.
#[derive(Default)]
pub(super) struct Resources {
    map: Map,
    origins: Origins,
    ids: BTreeSet<String>,
}

impl Resources {
    /// Adds a resource that the transform does not change.
    pub(super) fn keep(&mut self, id: &str, body: &Node) {
        if !self.ids.insert(id.to_owned()) {
            self.map.remove(id);
            self.origins.forget(&Segment::from(id));
        }
        self.map.push(id.to_owned(), body.clone());
    }

    /// Adds a generated resource. A resource of the template with the same id wins.
    pub(super) fn add(&mut self, id: impl Into<String>, made: Made) {
        let id = id.into();
        if !self.ids.insert(id.clone()) {
            return;
        }
        let mut body = Map::from([("Type", Node::text(made.kind))]);
        for (name, value) in made.attributes {
            body.push(name, value);
        }
        body.push("Properties", made.properties);
        let mut origins = Origins::at(made.path);
        origins.set(Segment::from("Properties"), made.of_properties);
        self.origins.set(Segment::from(id.as_str()), origins);
        self.map.push(id, body);
    }

    pub(super) fn finish(self) -> (Map, Origins) {
        (self.map, self.origins.with_source(vec![Segment::from("Resources")]))
    }
}
