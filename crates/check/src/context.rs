//! A template as rules see it: indexed, with the values that can be known.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use stanchion_template::{Expression, Map, Node, Segment, SpanTree, path};

use crate::graph::{self, Edges, Reference};
use crate::model::policy::{self, Document};
use crate::mount::Chain;
use crate::rules::schema::Problem;

/// A template as rules see it.
#[derive(Debug)]
pub(crate) struct Context<'a> {
    pub(crate) root: &'a Node,
    pub(crate) spans: Option<&'a SpanTree>,
    pub(crate) file: &'a str,
    resources: Vec<Resource<'a>>,
    by_id: BTreeMap<&'a str, usize>,
    by_kind: BTreeMap<&'a str, Vec<usize>>,
    transforms: BTreeSet<&'a str>,
    schema: OnceCell<Vec<Problem>>,
    mounts: OnceCell<Vec<Chain<'a>>>,
    edges: OnceCell<Edges<'a>>,
    references: OnceCell<Vec<Vec<Reference<'a>>>>,
    documents: OnceCell<Vec<Document<'a>>>,
}

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

impl<'a> Context<'a> {
    pub(crate) fn new(root: &'a Node, spans: Option<&'a SpanTree>, file: &'a str) -> Context<'a> {
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
        let mut by_kind: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, resource) in resources.iter().enumerate() {
            // Of properties that are an expression nothing can be said.
            if !resource.is_opaque() {
                by_kind.entry(resource.kind).or_default().push(at);
            }
        }
        let transforms = match root.get("Transform") {
            Some(Node::Text(name)) => BTreeSet::from([name.as_ref()]),
            Some(Node::List(names)) => names
                .iter()
                .map(|it| it.as_text().or_else(|| it.get("Name")?.as_text()).unwrap_or("?"))
                .collect(),
            Some(_) => BTreeSet::from(["?"]),
            None => BTreeSet::new(),
        };
        Context {
            root,
            spans,
            file,
            resources,
            by_id,
            by_kind,
            transforms,
            schema: OnceCell::new(),
            mounts: OnceCell::new(),
            edges: OnceCell::new(),
            references: OnceCell::new(),
            documents: OnceCell::new(),
        }
    }

    /// Every resource in the order of the template.
    pub(crate) fn resources(&self) -> &[Resource<'a>] {
        &self.resources
    }

    /// The resources of a type whose properties can be told.
    pub(crate) fn of(&self, kind: &str) -> impl Iterator<Item = Resource<'a>> {
        let places = self.by_kind.get(kind).map(Vec::as_slice).unwrap_or_default();
        places.iter().map(|at| self.resources[*at])
    }

    pub(crate) fn resource(&self, id: &str) -> Option<Resource<'a>> {
        self.by_id.get(id).map(|at| self.resources[*at])
    }

    /// The entries of a section.
    pub(crate) fn section(&self, name: &str) -> impl Iterator<Item = (&'a str, &'a Node)> {
        section(self.root, name)
    }

    pub(crate) fn parameter(&self, name: &str) -> Option<&'a Node> {
        self.root.get("Parameters")?.get(name)
    }

    /// Whether a macro changes the template before CloudFormation reads it, so that little can be said.
    pub(crate) fn has_macros(&self) -> bool {
        self.transforms.iter().any(|it| *it != "AWS::LanguageExtensions")
    }

    /// Whether parts of a section are made by `Fn::ForEach` or `Fn::Transform`.
    pub(crate) fn is_generated(&self, name: &str) -> bool {
        section(self.root, name).any(|(key, _)| key.starts_with("Fn::"))
    }

    /// Each resource with those it needs.
    pub(crate) fn edges(&self) -> &Edges<'a> {
        self.edges.get_or_init(|| graph::edges(self))
    }

    /// The references of each resource, in the order of the resources.
    pub(crate) fn references(&self) -> &[Vec<Reference<'a>>] {
        self.references.get_or_init(|| self.resources.iter().map(graph::of_resource).collect())
    }

    /// Every policy document.
    pub(crate) fn documents(&self) -> &[Document<'a>] {
        self.documents.get_or_init(|| policy::documents(self))
    }

    /// Every mount with its proof.
    pub(crate) fn mounts(&self) -> &[Chain<'a>] {
        self.mounts.get_or_init(|| crate::mount::chains(self))
    }

    /// What the schemas say, for all resources.
    pub(crate) fn schema(&self) -> &[Problem] {
        self.schema.get_or_init(|| crate::rules::schema::problems(self))
    }
}

fn section<'a>(root: &'a Node, name: &str) -> impl Iterator<Item = (&'a str, &'a Node)> {
    root.get(name).and_then(Node::as_map).into_iter().flat_map(Map::iter)
}

/// Whether a node is `Ref: AWS::NoValue`.
pub(crate) fn is_no_value(node: &Node) -> bool {
    matches!(Expression::of(node), Some(Expression::Ref("AWS::NoValue")))
}

/// A literal number, written as number or text.
pub(crate) fn number(node: &Node) -> Option<f64> {
    match node {
        Node::Int(number) => Some(*number as f64),
        Node::Number(number) => Some(*number),
        Node::Text(text) => text.trim().parse().ok().filter(|it: &f64| it.is_finite()),
        _ => None,
    }
}

/// A literal scalar as text.
pub(crate) fn scalar(node: &Node) -> Option<Cow<'_, str>> {
    match node {
        Node::Text(text) => Some(Cow::Borrowed(text)),
        Node::Bool(value) => Some(Cow::Owned(value.to_string())),
        Node::Int(number) => Some(Cow::Owned(number.to_string())),
        Node::Number(number) => Some(Cow::Owned(number.to_string())),
        _ => None,
    }
}
