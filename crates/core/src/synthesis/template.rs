//! The template of one stack.

use stanchion_check::{Diagnostic, code};
use stanchion_template::document::ParameterGroup;
use stanchion_template::{Expression, Node, Template};

use super::cross_stack::CrossStackUses;
use super::names::Names;
use super::resolve::Resolver;
use super::resource::{InstanceTemplates, ResourceBuild, Resources};
use crate::tree::{ElementKind, StackData, StackIndex, Tree};

/// Builds the template of a stack. The entries of each section are in alphabetical order, so the order in which
/// constructs were created has no influence.
pub(super) fn build(
    tree: &Tree,
    names: &Names,
    instances: &InstanceTemplates,
    resources: &mut Resources,
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
        template.mappings_mut().insert(names.kept(index, name).to_owned(), node.clone());
    }
    for (name, node) in &stack.rules {
        let node = resolve(node.clone(), &stack_path, stack.location, uses);
        template.rules_mut().insert(name.clone(), node);
    }
    for (name, (node, location)) in &stack.conditions {
        let node = resolve(node.clone(), &stack_path, location, uses);
        template.conditions_mut().insert(names.kept(index, name).to_owned(), node);
    }
    for (at, name, element) in names.in_stack(tree, index) {
        match &element.kind {
            ElementKind::Parameter(node) => {
                template.parameters_mut().push(name.to_owned(), node.clone());
            }
            ElementKind::Name(_) => {}
            ElementKind::Resource(source) => {
                let build = ResourceBuild::new(tree, names, instances, (element, source));
                let resource = build.run(at, resources, uses, diagnostics);
                template.resources_mut().push(name.to_owned(), resource.into_node());
            }
        }
    }
    for (name, output) in &stack.outputs {
        let node = resolve(output.node.clone(), &stack_path, output.location, uses);
        let kept = names.kept_output(index, name);
        if template.outputs_mut().insert(kept.to_owned(), node).is_some() {
            diagnostics.push(
                Diagnostic::new(code::APP_004, format!("two outputs have the name `{kept}`"))
                    .at_construct(stack_path.clone())
                    .at(output.location)
                    .help(
                        "Give one of them another id; one of them has the name from before a move",
                    ),
            );
        }
    }
    template.outputs_mut().sort_keys();
    diagnostics.append(&mut uses.diagnostics);
    template
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
