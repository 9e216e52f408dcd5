//! The resources of a template by id and type, with what all rules ask about them. Equal templates share an index.

use std::cell::OnceCell;
use std::hash::BuildHasher;

use foldhash::fast::FixedState;
use stanchion_template::{Lookup, Map, Node};

use super::Resource;
use super::functions::Functions;
use super::references::{self, Edges, References};

/// An index of the resources of a template. Each part that walks the whole template is computed when it is first used.
#[derive(Debug)]
pub(crate) struct Index<'a> {
    pub(super) root: &'a Node,
    pub(super) resources: Vec<Resource<'a>>,
    /// The places of the resources, sorted by the hashes of their ids, which are compared faster than texts.
    by_id: Vec<(u64, usize)>,
    /// The places of the resources of each type, sorted by type.
    by_kind: Vec<(&'a str, Vec<usize>)>,
    /// False for the marks of types that the template does not have, which rules ask for most often.
    marks: [bool; MARKS],
    functions: OnceCell<Functions<'a>>,
    references: OnceCell<References<'a>>,
    edges: OnceCell<Edges<'a>>,
    parameters: OnceCell<Option<Lookup<'a>>>,
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
        let mut by_id: Vec<(u64, usize)> =
            resources.iter().enumerate().map(|(at, it)| (hash(it.id), at)).collect();
        by_id.sort_unstable();
        // Properties that are an expression are unknown.
        let known = resources.iter().enumerate().filter(|(_, it)| !it.is_opaque());
        let mut kinds: Vec<(&str, usize)> = known.map(|(at, it)| (it.kind, at)).collect();
        kinds.sort_unstable();
        let mut by_kind: Vec<(&str, Vec<usize>)> = Vec::new();
        let mut marks = [false; MARKS];
        for (kind, at) in kinds {
            marks[mark(kind)] = true;
            match by_kind.last_mut() {
                Some((last, places)) if *last == kind => places.push(at),
                _ => by_kind.push((kind, vec![at])),
            }
        }
        Index {
            root,
            resources,
            by_id,
            marks,
            by_kind,
            functions: OnceCell::new(),
            references: OnceCell::new(),
            edges: OnceCell::new(),
            parameters: OnceCell::new(),
        }
    }

    pub(super) fn resource(&self, id: &str) -> Option<Resource<'a>> {
        let hash = hash(id);
        let after = self.by_id.partition_point(|(it, _)| *it <= hash);
        // Of resources with the same id, the last one counts. Different ids can have the same hash.
        let same = self.by_id[..after].iter().rev().take_while(|(it, _)| *it == hash);
        same.map(|(_, at)| self.resources[*at]).find(|it| it.id == id)
    }

    pub(super) fn parameter(&self, name: &str) -> Option<&'a Node> {
        let section = || self.root.get("Parameters").and_then(Node::as_map).map(Map::lookup);
        self.parameters.get_or_init(section).as_ref()?.get(name)
    }

    /// Returns the places of the resources of a type.
    pub(super) fn of(&self, kind: &str) -> &[usize] {
        if !self.marks[mark(kind)] {
            return &[];
        }
        match self.by_kind.binary_search_by(|(it, _)| (*it).cmp(kind)) {
            Ok(at) => &self.by_kind[at].1,
            Err(_) => &[],
        }
    }

    pub(super) fn functions(&self) -> &Functions<'a> {
        self.functions.get_or_init(|| Functions::of(self.root))
    }

    pub(super) fn references(&self) -> &References<'a> {
        self.references.get_or_init(|| References::of(self.functions()))
    }

    pub(super) fn edges(&self) -> &Edges<'a> {
        self.edges.get_or_init(|| {
            references::edges(&self.resources, self.references(), |it| self.resource(it).is_some())
        })
    }
}

/// Returns the hash of an id. It is the same in every run.
fn hash(id: &str) -> u64 {
    FixedState::default().hash_one(id)
}

const MARKS: usize = 256;

/// Returns a number that differs for most types.
fn mark(kind: &str) -> usize {
    let letter = |at: usize| kind.as_bytes().get(at).map_or(0, |it| usize::from(*it));
    let length = kind.len();
    (length * 7 + letter(length / 2) * 13 + letter(length.saturating_sub(2)) * 29) % MARKS
}

/// Returns the entries of a section.
pub(super) fn section<'a>(root: &'a Node, name: &str) -> impl Iterator<Item = (&'a str, &'a Node)> {
    root.get(name).and_then(Node::as_map).into_iter().flat_map(Map::iter)
}
