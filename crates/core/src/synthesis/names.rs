//! Assignment of logical ids.

use std::collections::BTreeMap;

use stanchion_check::facts::cloudformation::{NAME_CHARACTERS, is_name};
use stanchion_check::{Diagnostic, code};
use stanchion_template::{ElementId, counted};

use crate::assembly::Origin;
use crate::tree::{DerivedName, Element, ElementKind, PlaceText, StackData, StackIndex, Tree};
use crate::{logical_id, steps};

/// The logical ids of all elements.
pub(super) struct Names {
    ids: Vec<String>,
    /// The elements in the template of each stack, in alphabetical order of their logical ids.
    by_stack: Vec<Vec<usize>>,
    /// The names of conditions and mappings of each stack that derive from a path before a move, by their present names.
    renamed: Vec<BTreeMap<String, String>>,
    /// The same for outputs.
    outputs: Vec<BTreeMap<String, String>>,
}

impl Names {
    pub(super) fn settle(tree: &Tree, diagnostics: &mut Vec<Diagnostic>) -> Names {
        let ids: Vec<String> = tree.elements.iter().map(|it| name(it, tree)).collect();
        let mut by_stack = vec![Vec::new(); tree.stacks.len()];
        for (at, element) in tree.elements.iter().enumerate() {
            if is_in_template(element) {
                by_stack[element.stack.0].push(at);
            }
        }
        for elements in &mut by_stack {
            elements.sort_by_key(|at| &ids[*at]);
        }
        let names = Names {
            ids,
            by_stack,
            renamed: tree.stacks.iter().map(renamed).collect(),
            outputs: tree.stacks.iter().map(renamed_outputs).collect(),
        };
        names.check_clashes(tree, diagnostics);
        names.check_validity(tree, diagnostics);
        check_moves(tree, diagnostics);
        names
    }

    pub(super) fn of(&self, element: ElementId) -> &str {
        self.ids.get(element.index as usize).map_or("", String::as_str)
    }

    /// Returns true if a stack has an element of a logical id.
    pub(super) fn has(&self, stack: StackIndex, name: &str) -> bool {
        let elements = self.by_stack.get(stack.0).map_or(&[][..], Vec::as_slice);
        elements.binary_search_by_key(&name, |at| self.ids[*at].as_str()).is_ok()
    }

    /// Returns the elements of a stack with their indices and logical ids, in alphabetical order.
    pub(super) fn in_stack<'a>(
        &'a self,
        tree: &'a Tree,
        stack: StackIndex,
    ) -> impl Iterator<Item = (usize, &'a str, &'a Element)> {
        let elements = self.by_stack.get(stack.0).map_or(&[][..], Vec::as_slice);
        steps::count(elements.len());
        elements.iter().map(|at| (*at, self.ids[*at].as_str(), &tree.elements[*at]))
    }

    /// Returns the name of a condition or mapping of a stack before its construct moved.
    pub(super) fn kept<'a>(&'a self, stack: StackIndex, name: &'a str) -> &'a str {
        self.renamed.get(stack.0).and_then(|it| it.get(name)).map_or(name, String::as_str)
    }

    /// Returns the name of an output of a stack before its scope moved.
    pub(super) fn kept_output<'a>(&'a self, stack: StackIndex, name: &'a str) -> &'a str {
        self.outputs.get(stack.0).and_then(|it| it.get(name)).map_or(name, String::as_str)
    }

    /// Returns true if a construct with a condition or mapping moved in a stack.
    pub(super) fn has_renamed(&self, stack: StackIndex) -> bool {
        self.renamed.get(stack.0).is_some_and(|it| !it.is_empty())
    }

    /// Returns the origin of each resource of a stack.
    pub(super) fn provenance(&self, tree: &Tree, stack: StackIndex) -> BTreeMap<String, Origin> {
        let stack_path = tree.stack_path(stack);
        self.in_stack(tree, stack)
            .map(|(_, name, element)| {
                let origin = Origin {
                    construct: format!("{stack_path}/{}", element.path.join("/")),
                    file: element.location.file().into(),
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
            for (_, name, element) in self.in_stack(tree, StackIndex(index)) {
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
            if is_in_template(element) && !is_name(id) {
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

/// Returns true if the template has the element, under its logical id.
fn is_in_template(element: &Element) -> bool {
    !matches!(element.kind, ElementKind::Name(_))
}

fn name(element: &Element, tree: &Tree) -> String {
    if let Some(id) = &element.logical_id {
        return id.clone();
    }
    let path = tree.kept_path(element);
    match &element.kind {
        ElementKind::Name(name) => text(name, &path, &tree.stacks[element.stack.0]),
        _ => logical_id::of(&path),
    }
}

/// Returns a text that derives from a path.
fn text(name: &DerivedName, path: &[String], stack: &StackData) -> String {
    let place = match name.place {
        PlaceText::StackAndPath => {
            let all = std::iter::once(&stack.name).chain(path).map(String::as_str);
            all.collect::<Vec<_>>().join("/")
        }
        PlaceText::Key => logical_id::of(path),
        PlaceText::LastId => path.last().cloned().unwrap_or_default(),
    };
    let text = format!("{}{place}{}", name.around.0, name.around.1);
    match name.form {
        Some(form) => form.fit(&text),
        None => text,
    }
}

/// Returns the names of conditions and mappings whose constructs moved.
fn renamed(stack: &StackData) -> BTreeMap<String, String> {
    kept_names(stack, stack.named_paths.iter())
}

/// Returns the names of outputs whose scopes moved.
fn renamed_outputs(stack: &StackData) -> BTreeMap<String, String> {
    let paths = stack.outputs.iter();
    kept_names(stack, paths.filter_map(|(name, it)| Some((name, it.path.as_ref()?))))
}

fn kept_names<'a>(
    stack: &StackData,
    paths: impl Iterator<Item = (&'a String, &'a Vec<String>)>,
) -> BTreeMap<String, String> {
    if stack.moved.is_empty() {
        return BTreeMap::new();
    }
    paths
        .map(|(name, path)| (name.clone(), logical_id::of(&stack.kept_path(path))))
        .filter(|(name, kept)| name != kept)
        .collect()
}

fn check_moves(tree: &Tree, diagnostics: &mut Vec<Diagnostic>) {
    for stack in &tree.stacks {
        for moved in &stack.moved {
            // The first path from there on is the place itself or something below it, if there is one.
            let next = stack.constructs.range(moved.to.clone()..).next();
            if !next.is_some_and(|(path, _)| path.starts_with(&moved.to)) {
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
