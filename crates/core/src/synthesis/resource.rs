//! One resource in the template of a stack.

use std::collections::BTreeSet;

use stanchion_check::{Diagnostic, code};
use stanchion_schema::Facts;
use stanchion_template::document::Resource;
use stanchion_template::{Expression, Node, path};

use super::cross_stack::CrossStackUses;
use super::names::Names;
use super::resolve::{self, Resolver};
use crate::aspect::ResourceVisit;
use crate::removal::RemovalPolicy;
use crate::tree::{Element, ElementKind, ResourceElement, StackData, Tree};
use crate::{steps, tags};

/// The launch templates of single instances, by the address of their elements.
pub(super) struct InstanceTemplates(BTreeSet<usize>);

impl InstanceTemplates {
    pub(super) fn of(tree: &Tree) -> InstanceTemplates {
        let mut found = BTreeSet::new();
        steps::count(tree.elements.len());
        for element in &tree.elements {
            let ElementKind::Resource(instance) = &element.kind else { continue };
            if instance.resource.resource_type() != "AWS::EC2::Instance" {
                continue;
            }
            let properties = instance.resource.properties();
            if let Some(template) = properties.and_then(|it| it.get("LaunchTemplate")) {
                template.walk(&mut |node| {
                    if let Node::Link(link) = node
                        && let Some(element) = tree.element(link.element)
                    {
                        found.insert(std::ptr::from_ref(element).addr());
                    }
                });
            }
        }
        InstanceTemplates(found)
    }
}

/// The resources from which templates are built.
pub(super) enum Resources {
    /// Copies of those of the tree.
    Copied,
    /// Those of the tree themselves, by the index of their elements.
    Taken(Vec<Option<Resource>>),
}

impl Resources {
    /// Takes the resources out of a tree that nobody uses any more.
    pub(super) fn take(tree: &mut Tree) -> Resources {
        let take = |element: &mut Element| match &mut element.kind {
            ElementKind::Resource(it) => {
                Some(std::mem::replace(&mut it.resource, Resource::new("")))
            }
            ElementKind::Parameter(_) | ElementKind::Name(_) => None,
        };
        Resources::Taken(tree.elements.iter_mut().map(take).collect())
    }

    /// Returns the resource of the element at an index.
    fn of(&mut self, at: usize, source: &ResourceElement) -> Resource {
        match self {
            Resources::Copied => None,
            Resources::Taken(all) => all.get_mut(at).and_then(Option::take),
        }
        .unwrap_or_else(|| source.resource.clone())
    }
}

/// Builds the resource that the template contains from a resource of the tree.
pub(super) struct ResourceBuild<'a> {
    tree: &'a Tree,
    names: &'a Names,
    stack: &'a StackData,
    element: &'a Element,
    source: &'a ResourceElement,
    instances: &'a InstanceTemplates,
    /// The path of the construct, for messages.
    path: String,
}

impl<'a> ResourceBuild<'a> {
    pub(super) fn new(
        tree: &'a Tree,
        names: &'a Names,
        instances: &'a InstanceTemplates,
        (element, source): (&'a Element, &'a ResourceElement),
    ) -> ResourceBuild<'a> {
        let stack = &tree.stacks[element.stack.0];
        let path = tree.path_of(element);
        ResourceBuild { tree, names, stack, element, source, instances, path }
    }

    /// Builds the resource of the element at an index.
    pub(super) fn run(
        &self,
        at: usize,
        resources: &mut Resources,
        uses: &mut CrossStackUses,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Resource {
        let mut resource = self.finish(resources.of(at, self.source), diagnostics);
        self.resolve(&mut resource, uses);
        self.add_dependencies(&mut resource, uses);
        self.check_conditions(&resource, diagnostics);
        resource
    }

    /// Returns the resource with defaults, tags, removal policy, overrides and aspects applied.
    fn finish(&self, mut resource: Resource, diagnostics: &mut Vec<Diagnostic>) -> Resource {
        let (tree, element, source) = (self.tree, self.element, self.source);
        let resource_type = resource.resource_type().to_owned();
        if !source.included {
            let properties = resource.properties_mut();
            tree.defaults.apply(&resource_type, self.stack, element, properties);
            let tags = tags_of(tree, self.stack, element);
            tags::apply(&mut resource, &tags, !self.is_of_one_instance());
        }
        let stateful =
            || Facts::bundled().resource(&resource_type).is_some_and(|it| it.is_stateful());
        let removal = source
            .removal
            .or_else(|| (!source.included && stateful()).then_some(RemovalPolicy::Retain));
        if let Some(removal) = removal {
            removal.apply(&mut resource);
        }
        for change in &source.overrides {
            let properties = resource.properties_mut();
            let result = match &change.value {
                Some(value) => path::set(properties, &change.path, value.clone()),
                None => path::remove(properties, &change.path),
            };
            if let Err(obstacle) = result {
                diagnostics.push(
                    Diagnostic::new(code::APP_009, "an override cannot be applied to the resource")
                        .at_construct(self.path.clone())
                        .at(change.location)
                        .property(change.path.clone())
                        .found(obstacle.to_string()),
                );
            }
        }
        for aspect in tree.aspects.iter().filter(|it| it.reach.covers(self.stack, element)) {
            (aspect.visit)(&mut ResourceVisit {
                path: self.path.clone(),
                resource: &mut resource,
                element,
                diagnostics,
            });
        }
        if resource.properties_mut().is_empty() {
            resource.body_mut().remove("Properties");
        }
        resource
    }

    /// Returns true for the launch template of a single instance. The instance has the tags, and a new version of its launch
    /// template would replace it.
    fn is_of_one_instance(&self) -> bool {
        self.instances.0.contains(&std::ptr::from_ref(self.element).addr())
    }

    /// Replaces links with references.
    fn resolve(&self, resource: &mut Resource, uses: &mut CrossStackUses) {
        let mut resolver = Resolver {
            tree: self.tree,
            names: self.names,
            stack: self.element.stack,
            uses,
            user: &self.path,
            location: self.element.location,
        };
        let mut body = std::mem::take(resource.body_mut());
        if let Some(name) = body.get("Condition").and_then(Node::as_text) {
            let kept = self.names.kept(self.element.stack, name).to_owned();
            body.insert("Condition", Node::text(kept));
        }
        if let Node::Map(body) = resolver.node(Node::Map(body)) {
            *resource.body_mut() = body;
        }
    }

    /// Adds the dependencies that no reference implies.
    fn add_dependencies(&self, resource: &mut Resource, uses: &mut CrossStackUses) {
        let (tree, element, source) = (self.tree, self.element, self.source);
        // A dependency that an aspect or the author of a raw resource wrote is kept.
        let mut ids: BTreeSet<String> = match resource.body().get("DependsOn") {
            Some(Node::List(items)) => {
                items.iter().filter_map(Node::as_text).map(str::to_owned).collect()
            }
            Some(Node::Text(id)) => BTreeSet::from([id.to_string()]),
            _ => BTreeSet::new(),
        };
        let written = ids.len();
        ids.extend(source.depends_on_ids.iter().cloned());
        let properties =
            resource.body().get("Properties").filter(|_| !source.depends_on.is_empty());
        let implied = properties.map(resolve::references).unwrap_or_default();
        for target in &source.depends_on {
            if tree.element(*target).is_some_and(|it| it.stack == element.stack) {
                let name = self.names.of(*target);
                if !implied.contains(name) {
                    ids.insert(name.to_owned());
                }
            } else {
                uses.depend(tree, element.stack, *target, &self.path, element.location);
            }
        }
        if ids.len() > written {
            resource.set_depends_on(ids.into_iter().collect::<Vec<_>>());
        }
    }

    /// Returns true if the stack has every condition that a resource uses. Most resources use none.
    fn all_conditions_exist(&self, resource: &Resource) -> bool {
        let (stack, names) = (self.element.stack, self.names);
        let exists = |name: &str| match names.has_renamed(stack) {
            false => self.stack.conditions.contains_key(name),
            true => self
                .stack
                .conditions
                .keys()
                .inspect(|_| steps::count(1))
                .any(|it| names.kept(stack, it) == name),
        };
        let body = resource.body();
        let mut all_exist = body.get("Condition").and_then(Node::as_text).is_none_or(exists);
        for part in body.values() {
            part.walk(&mut |it| {
                steps::count(1);
                if let Some(Expression::If(name, ..)) = Expression::of(it) {
                    all_exist &= exists(name);
                }
            });
        }
        all_exist
    }

    /// Reports conditions that the stack does not have.
    fn check_conditions(&self, resource: &Resource, diagnostics: &mut Vec<Diagnostic>) {
        if self.all_conditions_exist(resource) {
            return;
        }
        let kept = |name: &String| self.names.kept(self.element.stack, name).to_owned();
        steps::count(self.stack.conditions.len());
        let conditions: BTreeSet<String> = self.stack.conditions.keys().map(kept).collect();
        let node = resource.clone().into_node();
        let own = node.get("Condition").and_then(Node::as_text);
        let mut used: Vec<&str> = own.into_iter().collect();
        node.walk(&mut |it| {
            if let Some(Expression::If(name, ..)) = Expression::of(it) {
                used.push(name);
            }
        });
        for name in used {
            if !conditions.contains(name) {
                let known: Vec<&str> = conditions.iter().map(String::as_str).collect();
                diagnostics.push(
                    Diagnostic::new(code::CFN_023, format!("the stack has no condition `{name}`"))
                        .at_construct(self.path.clone())
                        .at(self.element.location)
                        .allowed(if known.is_empty() {
                            "the stack has no conditions".to_owned()
                        } else {
                            known.join(", ")
                        })
                        .help("Create the condition in the same stack"),
                );
            }
        }
    }
}

/// Returns the tags that apply to an element: the nearest one for each key, ordered by key.
fn tags_of(tree: &Tree, stack: &StackData, element: &Element) -> Vec<(String, Node)> {
    // Of several tags for the same part of the app, the last counts.
    let mut reaching: Vec<_> =
        tree.tags.iter().rev().filter(|(reach, ..)| reach.covers(stack, element)).collect();
    reaching.sort_by(|(a, a_key, _), (b, b_key, _)| (a_key, b.depth()).cmp(&(b_key, a.depth())));
    reaching.dedup_by(|later, first| later.1 == first.1);
    reaching.into_iter().map(|(_, key, value)| (key.clone(), value.clone())).collect()
}
