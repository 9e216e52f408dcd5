//! The resources of a template by id and type, with what all rules ask about them. Equal templates share an index.

use std::cell::OnceCell;
use std::collections::HashMap;

use stanchion_template::{Map, Node};

use super::Resource;
use super::functions::Functions;
use super::references::{self, Edges, References};

/// An index of the resources of a template. Each part that walks the whole template is computed when it is first used.
#[derive(Debug)]
pub(crate) struct Index<'a> {
    pub(super) root: &'a Node,
    pub(super) resources: Vec<Resource<'a>>,
    by_id: HashMap<&'a str, usize>,
    by_kind: HashMap<&'a str, Vec<usize>>,
    functions: OnceCell<Functions<'a>>,
    references: OnceCell<References<'a>>,
    edges: OnceCell<Edges<'a>>,
}

impl<'a> Index<'a> {
    pub(crate) fn new(root: &'a Node) -> Index<'a> {
        let mut resources = Vec::new();
        for (id, body) in section(root, "Resources") {
            let Some(body) = body.as_map() else { continue };
            if id.starts_with("Fn::") {
                continue;
            }
            let kind = body.get("Type").and_then(Node::as_text).unwrap_or_default();
            resources.push(Resource { id, kind, body });
        }
        let by_id = resources.iter().enumerate().map(|(at, it)| (it.id, at)).collect();
        let mut by_kind: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, resource) in resources.iter().enumerate() {
            // Properties that are an expression are unknown.
            if !resource.is_opaque() {
                by_kind.entry(resource.kind).or_default().push(at);
            }
        }
        Index {
            root,
            resources,
            by_id,
            by_kind,
            functions: OnceCell::new(),
            references: OnceCell::new(),
            edges: OnceCell::new(),
        }
    }

    pub(super) fn resource(&self, id: &str) -> Option<Resource<'a>> {
        self.by_id.get(id).map(|at| self.resources[*at])
    }

    /// Returns the places of the resources of a type.
    pub(super) fn of(&self, kind: &str) -> &[usize] {
        self.by_kind.get(kind).map(Vec::as_slice).unwrap_or_default()
    }

    pub(super) fn functions(&self) -> &Functions<'a> {
        self.functions.get_or_init(|| Functions::of(self.root))
    }

    pub(super) fn references(&self) -> &References<'a> {
        self.references.get_or_init(|| References::of(self.functions()))
    }

    pub(super) fn edges(&self) -> &Edges<'a> {
        self.edges.get_or_init(|| {
            references::edges(&self.resources, self.references(), |it| self.by_id.contains_key(it))
        })
    }
}

/// Returns the entries of a section.
pub(super) fn section<'a>(root: &'a Node, name: &str) -> impl Iterator<Item = (&'a str, &'a Node)> {
    root.get(name).and_then(Node::as_map).into_iter().flat_map(Map::iter)
}
