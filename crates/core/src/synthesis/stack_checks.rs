//! Checks of a stack as a whole.

use std::collections::BTreeSet;

use stanchion_check::facts::cloudformation::DESCRIPTION_BYTES;
use stanchion_check::{Diagnostic, code};
use stanchion_template::{Map, Template, counted};

use crate::tree::{StackIndex, Tree};

/// Reports a name or a description that CloudFormation refuses, and a stack without resources.
pub(super) fn run(
    tree: &Tree,
    index: StackIndex,
    template: &Template,
    unused: &BTreeSet<String>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let stack = &tree.stacks[index.0];
    let path = stack.path.join("/");
    let valid_name = stack.name.len() <= 128
        && stack.name.starts_with(|first: char| first.is_ascii_alphabetic())
        && stack.name.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-');
    if !valid_name {
        diagnostics.push(
            Diagnostic::new(code::CFN_005, "the name of the stack is not valid")
                .at_construct(path.clone())
                .at(stack.location)
                .found(format!("{:?}", stack.name))
                .allowed("a letter, then letters, digits and hyphens, at most 128 characters"),
        );
    }
    if let Some(description) = &stack.description
        && description.len() > DESCRIPTION_BYTES
    {
        diagnostics.push(
            Diagnostic::new(code::CFN_004, "the description is too long")
                .at_construct(path.clone())
                .at(stack.location)
                .property("Description")
                .found(counted(description.len(), "byte"))
                .allowed("at most 1,024 bytes"),
        );
    }
    for (name, place) in &stack.parameter_places {
        let parameters = template.section("Parameters");
        if parameters.is_some_and(|it| it.contains_key(name)) || unused.contains(name) {
            continue;
        }
        let known: Vec<&str> = parameters.into_iter().flat_map(Map::keys).collect();
        diagnostics.push(
            Diagnostic::new(code::APP_023, format!("the stack has no parameter `{name}`"))
                .at_construct(path.clone())
                .at(*place)
                .found(format!("{name:?}"))
                .allowed(if known.is_empty() {
                    "the stack has no parameters".to_owned()
                } else {
                    known.join(", ")
                }),
        );
    }
    if template.resources().next().is_none()
        && template.section("Resources").is_none_or(Map::is_empty)
    {
        diagnostics.push(
            Diagnostic::new(code::CFN_032, "the stack has no resources")
                .at_construct(path)
                .at(stack.location)
                .allowed("at least one resource")
                .help("Add a resource to the stack, or remove the stack"),
        );
    }
}
