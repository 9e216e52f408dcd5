//! One stack's template.

use stanchion_check::Diagnostic;
use stanchion_schema::Facts;
use stanchion_template::document::{ParameterGroup, Resource};
use stanchion_template::{ElementId, Expression, Node, Template};

use super::cross_stack::CrossStackUses;
use super::names::{Names, full_path};
use super::overrides;
use super::resolve::{self, Resolver};
use crate::app::Tree;
use crate::aspect::ResourceVisit;
use crate::element::{Element, ElementKind, ResourceElement, StackData, StackIndex};
use crate::{RemovalPolicy, tags};

/// Builds a stack's template; entries of its sections are in alphabetical order, so that the order in which
/// constructs were made does not show.
pub(super) fn build(
    tree: &Tree<'_>,
    names: &Names,
    index: StackIndex,
    uses: &mut CrossStackUses,
    diagnostics: &mut Vec<Diagnostic>,
) -> Template {
    let stack = &tree.stacks[index.0];
    let stack_path = stack.path.join("/");
    let mut template = Template::new();
    if let Some(description) = &stack.description {
        template.set_description(description.clone());
    }
    stack.transforms.iter().for_each(|name| template.add_transform(name.clone()));
    let resolve = |node: Node, user: &str, location, uses: &mut CrossStackUses| {
        Resolver { tree, names, stack: index, uses, user, location }.node(node)
    };
    for (name, node) in stack.metadata.iter() {
        let node = resolve(node.clone(), &stack_path, stack.location, uses);
        template.metadata_mut().insert(name.to_owned(), node);
    }
    add_parameter_names(&mut template, stack, names);
    for (name, node) in &stack.mappings {
        template.mappings_mut().insert(name.clone(), node.clone());
    }
    for (name, node) in &stack.rules {
        let node = resolve(node.clone(), &stack_path, stack.location, uses);
        template.rules_mut().insert(name.clone(), node);
    }
    for (name, (node, location)) in &stack.conditions {
        let node = resolve(node.clone(), &stack_path, location, uses);
        template.conditions_mut().insert(name.clone(), node);
    }
    for (name, id, element) in names.in_stack(tree, index) {
        let user = full_path(tree, element);
        match &element.kind {
            ElementKind::Parameter(node) => {
                template.parameters_mut().push(name.to_owned(), node.clone());
            }
            ElementKind::Resource(resource) => {
                let mut finished = finish(tree, element, id, resource, &user, diagnostics);
                let body = std::mem::take(finished.body_mut());
                let body = resolve(Node::Map(body), &user, element.location, uses);
                if let Node::Map(body) = body {
                    *finished.body_mut() = body;
                }
                add_dependencies(tree, names, &mut finished, resource, index, &user, element, uses);
                check_conditions(&finished, stack, &user, element, diagnostics);
                template.resources_mut().push(name.to_owned(), finished.into_node());
            }
        }
    }
    for (name, (node, location)) in &stack.outputs {
        let node = resolve(node.clone(), &stack_path, location, uses);
        template.outputs_mut().insert(name.clone(), node);
    }
    diagnostics.append(&mut uses.diagnostics);
    template
}

/// A resource with defaults, tags, removal policy, overrides and aspects applied.
fn finish(
    tree: &Tree<'_>,
    element: &Element,
    id: ElementId,
    source: &ResourceElement,
    user: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Resource {
    let mut resource = source.resource.clone();
    let resource_type = resource.resource_type().to_owned();
    if !source.included {
        tree.defaults.apply(&resource_type, resource.properties_mut());
        tags::apply(&mut resource, &tags_of(&tree.stacks[element.stack.0], element));
    }
    let stateful = || Facts::bundled().resource(&resource_type).is_some_and(|it| it.is_stateful());
    let removal = source
        .removal
        .or_else(|| (!source.included && stateful()).then_some(RemovalPolicy::Retain));
    if let Some(removal) = removal {
        removal.apply(&mut resource);
    }
    for change in &source.overrides {
        if let Err(reason) = overrides::apply(resource.properties_mut(), change) {
            diagnostics.push(
                Diagnostic::error("APP-009", "an override does not fit the resource")
                    .at_construct(user)
                    .at(element.location)
                    .property(change.path.clone())
                    .found(reason)
                    .help("name maps by key and list items by number, such as Tags.0.Value"),
            );
        }
    }
    for aspect in tree.aspects.iter().filter(|it| it.covers(element)) {
        (aspect.visit)(&mut ResourceVisit {
            path: user.to_owned(),
            resource: &mut resource,
            element,
            diagnostics,
        });
    }
    if resource.properties_mut().is_empty() {
        resource.body_mut().remove("Properties");
    }
    let _ = id;
    resource
}

/// The tags that reach an element: the nearest one of each key, in the order of the keys.
fn tags_of(stack: &StackData, element: &Element) -> Vec<(String, Node)> {
    let mut reaching: Vec<_> =
        stack.tags.iter().filter(|(path, ..)| element.path.starts_with(path)).collect();
    reaching.sort_by(|(a_path, a_key, _), (b_path, b_key, _)| {
        (a_key, b_path.len()).cmp(&(b_key, a_path.len()))
    });
    reaching.dedup_by(|later, first| later.1 == first.1);
    reaching.into_iter().map(|(_, key, value)| (key.clone(), value.clone())).collect()
}

#[expect(clippy::too_many_arguments, reason = "one call, and each is something else")]
fn add_dependencies(
    tree: &Tree<'_>,
    names: &Names,
    resource: &mut Resource,
    source: &ResourceElement,
    index: StackIndex,
    user: &str,
    element: &Element,
    uses: &mut CrossStackUses,
) {
    let properties = Node::Map(resource.properties_mut().clone());
    let implied = resolve::references(&properties);
    let mut ids = Vec::new();
    for target in &source.depends_on {
        if tree.element(*target).is_some_and(|it| it.stack == index) {
            let name = names.of(*target);
            if !implied.contains(name) {
                ids.push(name.to_owned());
            }
        } else {
            uses.depend(tree, index, *target, user, element.location);
        }
    }
    if properties.as_map().is_some_and(stanchion_template::Map::is_empty) {
        resource.body_mut().remove("Properties");
    }
    if !source.included || !source.depends_on.is_empty() {
        resource.set_depends_on(ids);
    }
}

fn check_conditions(
    resource: &Resource,
    stack: &StackData,
    user: &str,
    element: &Element,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let node = resource.clone().into_node();
    let mut used: Vec<&str> = node.get("Condition").and_then(Node::as_text).into_iter().collect();
    node.walk(&mut |it| {
        if let Some(Expression::If(name, ..)) = Expression::of(it) {
            used.push(name);
        }
    });
    for name in used {
        if !stack.conditions.contains_key(name) {
            let known: Vec<&str> = stack.conditions.keys().map(String::as_str).collect();
            diagnostics.push(
                Diagnostic::error("CFN-020", format!("the stack has no condition {name}"))
                    .at_construct(user)
                    .at(element.location)
                    .allowed(if known.is_empty() {
                        "the stack has none".to_owned()
                    } else {
                        known.join(", ")
                    })
                    .help("make the condition in the same stack"),
            );
        }
    }
}

fn add_parameter_names(template: &mut Template, stack: &StackData, names: &Names) {
    let name_of = |node: &Node| match node {
        Node::Link(link) => Some(names.of(link.element).to_owned()),
        other => match Expression::of(other) {
            Some(Expression::Ref(name)) => Some(name.to_owned()),
            _ => None,
        },
    };
    for (heading, parameters) in &stack.parameter_groups {
        let group = ParameterGroup::new(heading.clone(), parameters.iter().filter_map(name_of));
        template.add_parameter_group(group);
    }
    for (parameter, label) in &stack.parameter_labels {
        if let Some(name) = name_of(parameter) {
            template.set_parameter_label(name, label.clone());
        }
    }
}
