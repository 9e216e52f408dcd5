//! A resource of a template.

use stanchion_template::{Map, Node, Segment, path};

use super::value::{is_no_value, number};

/// A resource of a template.
#[derive(Clone, Copy, Debug)]
pub struct Resource<'a> {
    pub(crate) id: &'a str,
    pub(crate) kind: &'a str,
    pub(crate) body: &'a Map,
}

static EMPTY: Map = Map::new();

impl<'a> Resource<'a> {
    /// Returns the logical id.
    pub fn logical_id(&self) -> &'a str {
        self.id
    }

    /// Returns the resource type, such as `AWS::EFS::FileSystem`.
    pub fn resource_type(&self) -> &'a str {
        self.kind
    }

    /// Returns a resource attribute, such as `DeletionPolicy`, `DependsOn` or `Metadata`.
    pub fn attribute(&self, name: &str) -> Option<&'a Node> {
        self.body.get(name).filter(|it| !is_no_value(it))
    }

    /// Returns the properties, which are empty if they are absent or not a map.
    pub fn properties(&self) -> &'a Map {
        self.body.get("Properties").and_then(Node::as_map).unwrap_or(&EMPTY)
    }

    /// Returns the path of the resource in the template.
    pub fn path(&self) -> Vec<Segment> {
        vec![Segment::from("Resources"), Segment::from(self.id)]
    }

    /// Returns the path of its properties in the template.
    pub fn properties_path(&self) -> Vec<Segment> {
        let mut path = self.path();
        path.push(Segment::from("Properties"));
        path
    }

    /// Returns a property, with periods between its levels, or `None` if it is absent or `AWS::NoValue`. The value can be a
    /// function.
    pub fn get(&self, path: &str) -> Option<&'a Node> {
        path::get(self.properties(), path).filter(|it| !is_no_value(it))
    }

    /// Returns true if a property is set to any value.
    pub fn has(&self, path: &str) -> bool {
        self.get(path).is_some()
    }

    /// Returns true if the properties of the resource are an expression.
    pub(crate) fn is_opaque(&self) -> bool {
        self.properties().keys().any(|it| it.starts_with("Fn::") || it == "Ref")
    }

    /// Returns the literal string of a property, or `None` if it is absent or a function.
    pub fn text(&self, path: &str) -> Option<&'a str> {
        self.get(path)?.as_text().filter(|it| !it.contains("{{resolve:"))
    }

    /// Returns the literal number of a property, which can be a number or a string.
    pub fn number(&self, path: &str) -> Option<f64> {
        number(self.get(path)?)
    }

    /// Returns the literal boolean of a property, which can be a boolean or a string.
    pub fn boolean(&self, path: &str) -> Option<bool> {
        match self.get(path)? {
            Node::Bool(value) => Some(*value),
            Node::Text(text) if text.eq_ignore_ascii_case("true") => Some(true),
            Node::Text(text) if text.eq_ignore_ascii_case("false") => Some(false),
            _ => None,
        }
    }

    /// Returns the items of a property that is a literal list.
    pub fn list(&self, path: &str) -> Option<&'a [Node]> {
        self.get(path)?.as_list()
    }
}
