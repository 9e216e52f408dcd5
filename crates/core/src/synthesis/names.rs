//! Assignment of logical ids.

use std::collections::{BTreeMap, BTreeSet};

use stanchion_check::facts::cloudformation::{NAME_CHARACTERS, is_name};
use stanchion_check::{Diagnostic, code};
use stanchion_template::{ElementId, counted};

use crate::assembly::Origin;
use crate::logical_id;
use crate::tree::{Element, ElementKind, StackData, StackIndex, Tree};

/// The logical ids of all elements.
pub(super) struct Names {
    ids: Vec<String>,
}

impl Names {
    pub(super) fn settle(tree: &Tree, diagnostics: &mut Vec<Diagnostic>) -> Names {
        let ids = tree.elements.iter().map(|it| name(it, &tree.stacks[it.stack.0])).collect();
        let names = Names { ids };
        names.check_clashes(tree, diagnostics);
        names.check_validity(tree, diagnostics);
        check_moves(tree, diagnostics);
        names
    }

    pub(super) fn of(&self, element: ElementId) -> &str {
        self.ids.get(element.index as usize).map_or("", String::as_str)
    }

    /// Returns the elements of a stack with their logical ids, in alphabetical order.
    pub(super) fn in_stack<'a>(
        &'a self,
        tree: &'a Tree,
        stack: StackIndex,
    ) -> impl Iterator<Item = (&'a str, &'a Element)> {
        let mut elements: Vec<_> = self
            .ids
            .iter()
            .zip(&tree.elements)
            .filter(|(_, element)| element.stack == stack)
            .map(|(id, element)| (id.as_str(), element))
            .collect();
        elements.sort_by_key(|(name, _)| *name);
        elements.into_iter()
    }

    /// Returns the origin of each resource of a stack.
    pub(super) fn provenance(&self, tree: &Tree, stack: StackIndex) -> BTreeMap<String, Origin> {
        let stack_path = tree.stack_path(stack);
        self.in_stack(tree, stack)
            .map(|(name, element)| {
                let origin = Origin {
                    construct: format!("{stack_path}/{}", element.path.join("/")),
                    file: element.location.file().to_owned(),
                    line: element.location.line(),
                    column: element.location.column(),
                };
                (name.to_owned(), origin)
            })
            .collect()
    }

    fn check_clashes(&self, tree: &Tree, diagnostics: &mut Vec<Diagnostic>) {
        for index in 0..tree.stacks.len() {
            let mut seen: BTreeMap<&str, &Element> = BTreeMap::new();
            for (name, element) in self.in_stack(tree, StackIndex(index)) {
                let Some(first) = seen.insert(name, element) else { continue };
                // A construct path that occurs twice has been reported where it was created.
                if first.path == element.path {
                    continue;
                }
                diagnostics.push(
                    Diagnostic::new(code::APP_006, format!("two elements have the logical id `{name}`"))
                        .at_construct(tree.path_of(element))
                        .at(element.location)
                        .logical_id(name)
                        .help(format!(
                            "Set one of the ids with `scope.edit(&handle).logical_id(..)`; the other is {} at {}",
                            tree.path_of(first),
                            first.location
                        )),
                );
            }
        }
    }

    fn check_validity(&self, tree: &Tree, diagnostics: &mut Vec<Diagnostic>) {
        for (element, id) in tree.elements.iter().zip(&self.ids) {
            if !is_name(id) {
                diagnostics.push(
                    Diagnostic::new(code::CFN_002, "the logical id is not valid")
                        .at_construct(tree.path_of(element))
                        .at(element.location)
                        .found(format!("{id:?} with {}", counted(id.chars().count(), "character")))
                        .allowed(format!("{NAME_CHARACTERS} letters and digits"))
                        .help("Shorten the path, or set the id with `scope.edit(&handle).logical_id(..)`"),
                );
            }
        }
    }
}

fn name(element: &Element, stack: &StackData) -> String {
    if let Some(id) = &element.logical_id {
        return id.clone();
    }
    let moved = stack
        .moved
        .iter()
        .filter(|it| element.path.starts_with(&it.to))
        // The move with the longest path takes precedence.
        .max_by_key(|it| it.to.len());
    match moved {
        Some(moved) => {
            let mut path = moved.from.clone();
            path.extend_from_slice(&element.path[moved.to.len()..]);
            logical_id::of(&path)
        }
        None => logical_id::of(&element.path),
    }
}

fn check_moves(tree: &Tree, diagnostics: &mut Vec<Diagnostic>) {
    for (index, stack) in tree.stacks.iter().enumerate() {
        let resources: BTreeSet<&Vec<String>> = tree
            .elements
            .iter()
            .filter(|it| it.stack.0 == index && matches!(it.kind, ElementKind::Resource(_)))
            .map(|it| &it.path)
            .collect();
        for moved in &stack.moved {
            if !resources.iter().any(|path| path.starts_with(&moved.to)) {
                diagnostics.push(
                    Diagnostic::new(code::APP_007, "a move leads to a path that has no element")
                        .at_construct(stack.path.join("/"))
                        .at(moved.location)
                        .found(format!(
                            "moved({:?}, {:?})",
                            moved.from.join("/"),
                            moved.to.join("/")
                        )),
                );
            }
        }
    }
}
