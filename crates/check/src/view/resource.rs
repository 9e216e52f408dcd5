//! A resource of a template.

use stanchion_template::{Map, Node, Segment, path};

use super::value::{is_no_value, number};

/// A resource of the template.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Resource<'a> {
    pub(crate) id: &'a str,
    pub(crate) kind: &'a str,
    pub(crate) body: &'a Map,
}

static EMPTY: Map = Map::new();

impl<'a> Resource<'a> {
    /// Its properties; none when they are an expression or absent.
    pub(crate) fn properties(&self) -> &'a Map {
        self.body.get("Properties").and_then(Node::as_map).unwrap_or(&EMPTY)
    }

    pub(crate) fn path(&self) -> Vec<Segment> {
        vec![Segment::from("Resources"), Segment::from(self.id)]
    }

    pub(crate) fn properties_path(&self) -> Vec<Segment> {
        let mut path = self.path();
        path.push(Segment::from("Properties"));
        path
    }

    /// A property, levels split by points; none when it is absent or `AWS::NoValue`.
    pub(crate) fn get(&self, path: &str) -> Option<&'a Node> {
        path::get(self.properties(), path).filter(|it| !is_no_value(it))
    }

    /// Whether a property is there in some form.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.get(path).is_some()
    }

    /// Whether the resource's properties cannot be told: they are an expression.
    pub(crate) fn is_opaque(&self) -> bool {
        self.properties().keys().any(|it| it.starts_with("Fn::") || it == "Ref")
    }

    /// The literal text of a property.
    pub(crate) fn text(&self, path: &str) -> Option<&'a str> {
        self.get(path)?.as_text().filter(|it| !it.contains("{{resolve:"))
    }

    /// The literal number of a property, written as number or text.
    pub(crate) fn number(&self, path: &str) -> Option<f64> {
        number(self.get(path)?)
    }

    /// The literal boolean of a property, written as boolean or text.
    pub(crate) fn boolean(&self, path: &str) -> Option<bool> {
        match self.get(path)? {
            Node::Bool(value) => Some(*value),
            Node::Text(text) if text.eq_ignore_ascii_case("true") => Some(true),
            Node::Text(text) if text.eq_ignore_ascii_case("false") => Some(false),
            _ => None,
        }
    }

    /// The items of a list property, when it is a literal list.
    pub(crate) fn list(&self, path: &str) -> Option<&'a [Node]> {
        self.get(path)?.as_list()
    }
}
