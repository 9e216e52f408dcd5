//! An index of a template: its resources, sections, references and literal values.

mod attached;
pub(crate) mod connections;
pub(crate) mod functions;
pub(crate) mod identity;
mod index;
mod places;
pub(crate) mod references;
mod resource;
pub(crate) mod value;
pub(crate) mod walk;

pub(crate) use places::Places;
pub(crate) use resource::Resource;

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use stanchion_template::language::{GapKind, Meaning, Scenario, Visibility};
use stanchion_template::{Lookup, Map, Node};

use attached::Attached;
use connections::Connections;
use functions::Functions;
use index::{Index, section};
use references::{Edges, Reference};

/// The template that views show, with its places.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Source<'a> {
    /// The template as written.
    pub(crate) written: &'a Node,
    pub(crate) places: Option<&'a Places<'a>>,
    pub(crate) file: &'a str,
    pub(crate) meaning: &'a Meaning,
}

/// A template with its index, as written or in one of its scenarios.
#[derive(Debug)]
pub(crate) struct View<'a> {
    pub(crate) root: &'a Node,
    pub(crate) source: Source<'a>,
    pub(crate) scenario: Option<&'a Scenario>,
    index: Rc<Index<'a>>,
    connections: OnceCell<Connections<'a>>,
    attached: OnceCell<Attached<'a>>,
    has_connectors: OnceCell<bool>,
    /// The resources that exist in some scenario.
    declared: OnceCell<Option<Lookup<'a>>>,
    /// Resources by the resource that one of their properties names.
    naming: RefCell<BTreeMap<(&'static str, &'static str), Naming<'a>>>,
}

type Naming<'a> = BTreeMap<&'a str, Vec<Resource<'a>>>;

impl<'a> View<'a> {
    /// Creates a view of the template as written.
    pub(crate) fn of_written(source: Source<'a>) -> View<'a> {
        View::new(Rc::new(Index::new(source.written)), source, None)
    }

    /// Creates a view of the template in a scenario.
    pub(crate) fn of_scenario(source: Source<'a>, scenario: &'a Scenario) -> View<'a> {
        View::new(Rc::new(Index::new(scenario.root())), source, Some(scenario))
    }

    /// Creates a view of the template in a scenario. It has the index of this view if the template is the same.
    pub(crate) fn in_scenario(&self, scenario: &'a Scenario) -> View<'a> {
        if std::ptr::eq(self.root, scenario.root()) {
            View::new(Rc::clone(&self.index), self.source, Some(scenario))
        } else {
            View::of_scenario(self.source, scenario)
        }
    }

    fn new(index: Rc<Index<'a>>, source: Source<'a>, scenario: Option<&'a Scenario>) -> View<'a> {
        View {
            root: index.root,
            source,
            scenario,
            index,
            connections: OnceCell::new(),
            attached: OnceCell::new(),
            has_connectors: OnceCell::new(),
            declared: OnceCell::new(),
            naming: RefCell::default(),
        }
    }

    /// Returns every resource, in the order of the template.
    pub(crate) fn resources(&self) -> &[Resource<'a>] {
        &self.index.resources
    }

    /// Returns the resources of a type, except those whose properties are an expression.
    pub(crate) fn of(&self, kind: &str) -> impl Iterator<Item = Resource<'a>> {
        let places = self.index.of(kind);
        #[cfg(test)]
        counted::add(places.len());
        places.iter().map(|at| self.index.resources[*at])
    }

    /// Returns the resources of a type whose property names a resource.
    pub(crate) fn naming(
        &self,
        kind: &'static str,
        property: &'static str,
        id: &str,
    ) -> Vec<Resource<'a>> {
        let mut all = self.naming.borrow_mut();
        let of_kind = all.entry((kind, property)).or_insert_with(|| {
            let mut of_kind: Naming<'a> = BTreeMap::new();
            for it in self.of(kind) {
                if let Some(name) = it.get(property).and_then(identity::name_of) {
                    of_kind.entry(name).or_default().push(it);
                }
            }
            of_kind
        });
        of_kind.get(id).cloned().unwrap_or_default()
    }

    /// Returns the index of routes and security group rules.
    pub(crate) fn connections(&self) -> &Connections<'a> {
        self.connections.get_or_init(|| Connections::new(self))
    }

    /// Returns the index of the policies that are separate resources.
    pub(crate) fn attached(&self) -> &Attached<'a> {
        self.attached.get_or_init(|| Attached::new(self))
    }

    pub(crate) fn resource(&self, id: &str) -> Option<Resource<'a>> {
        self.index.resource(id)
    }

    /// Returns the functions of the template.
    pub(crate) fn functions(&self) -> &Functions<'a> {
        self.index.functions()
    }

    /// Returns the references of each resource, in the order of the resources.
    pub(crate) fn references(&self) -> impl Iterator<Item = &[Reference<'a>]> {
        self.index.references().by_resource()
    }

    /// Returns the references in resources and outputs.
    pub(crate) fn everywhere(&self) -> &[Reference<'a>] {
        self.index.references().all()
    }

    /// Returns each resource with the resources that it depends on.
    pub(crate) fn edges(&self) -> &Edges<'a> {
        self.index.edges()
    }

    /// Returns the entries of a section.
    pub(crate) fn section(&self, name: &str) -> impl Iterator<Item = (&'a str, &'a Node)> {
        section(self.root, name)
    }

    pub(crate) fn parameter(&self, name: &str) -> Option<&'a Node> {
        self.index.parameter(name)
    }

    /// Returns true if a macro changes the template before CloudFormation processes it, so that little is known.
    pub(crate) fn has_macros(&self) -> bool {
        self.visibility().of_everything().is_some()
    }

    /// Returns the parts of the deployment that the template does not show.
    pub(crate) fn visibility(&self) -> &'a Visibility {
        self.source.meaning.visibility()
    }

    /// Returns the type of a resource that exists in some scenario.
    pub(crate) fn declared(&self, id: &str) -> Option<&'a str> {
        let all = || self.source.meaning.expanded().get("Resources")?.as_map().map(Map::lookup);
        let resource = self.declared.get_or_init(all).as_ref()?.get(id)?;
        resource.get("Type").map(|it| it.as_text().unwrap_or_default())
    }

    /// Returns true if a part that the template does not show, such as a macro or a nested stack, can use a resource. Stacks
    /// that import an output come later, so they are left out.
    pub(crate) fn may_be_used_elsewhere(&self, id: &str) -> bool {
        let gap = self.visibility().hidden_from(id);
        gap.is_some_and(|it| !matches!(it.kind, GapKind::Export(_))) || self.has_connectors()
    }

    /// Returns true if connectors of AWS SAM add permissions to roles, functions, queues and topics.
    fn has_connectors(&self) -> bool {
        let is_connector = |body: &Node| {
            let kind = body.get("Type").and_then(Node::as_text);
            kind == Some("AWS::Serverless::Connector") || body.get("Connectors").is_some()
        };
        *self.has_connectors.get_or_init(|| {
            section(self.source.written, "Resources").any(|(_, body)| is_connector(body))
        })
    }

    /// Returns true if `Fn::ForEach` or `Fn::Transform` generate parts of a section.
    pub(crate) fn is_generated(&self, name: &str) -> bool {
        section(self.root, name).any(|(key, _)| key.starts_with("Fn::"))
    }
}

/// Counts the resources, values, statements and lines that rules look at, for tests of growth.
#[cfg(test)]
pub(crate) mod counted {
    use std::cell::Cell;

    thread_local! {
        static COUNT: Cell<usize> = const { Cell::new(0) };
    }

    pub(crate) fn add(number: usize) {
        COUNT.with(|it| it.set(it.get() + number));
    }

    /// Returns how much `work` looks at.
    pub(crate) fn in_work(work: impl FnOnce()) -> usize {
        COUNT.with(|it| it.set(0));
        work();
        COUNT.with(Cell::get)
    }
}
