//! The content of an app: the elements of its stacks, and settings for all of them.

pub(crate) mod element;
pub(crate) mod reach;
pub(crate) mod stack_data;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};

use stanchion_check::Diagnostic;
use stanchion_template::{ElementId, Node};

use crate::aspect::Aspect;
use crate::asset::Asset;
use crate::cross_stack::CrossStack;
use crate::defaults::Defaults;
use crate::environment::Environment;
use crate::logical_id;

pub(crate) use element::{
    DerivedName, Element, ElementKind, Override, PlaceText, ResourceElement, Target,
};
pub(crate) use reach::Reach;
pub(crate) use stack_data::{Moved, OutputData, StackData, StackIndex, split_path};

/// The number of the next tree. Numbers ensure that a handle of one tree is not used in another. They appear in no
/// output.
static NEXT_NUMBER: AtomicU32 = AtomicU32::new(0);

/// The construct tree. Handles add to it, and synthesis reads it.
pub(crate) struct Tree {
    number: u32,
    pub(crate) elements: Vec<Element>,
    pub(crate) stacks: Vec<StackData>,
    pub(crate) diagnostics: Vec<Diagnostic>,
    pub(crate) aspects: Vec<Aspect>,
    /// Tags with the part of the app that they cover.
    pub(crate) tags: Vec<(Reach, String, Node)>,
    /// The environments of the app and of stages, by path.
    pub(crate) environments: BTreeMap<Vec<String>, Environment>,
    pub(crate) defaults: Defaults,
    pub(crate) assets: BTreeMap<String, Asset>,
    pub(crate) cross_stack: CrossStack,
}

impl Default for Tree {
    fn default() -> Tree {
        Tree {
            number: NEXT_NUMBER.fetch_add(1, Ordering::Relaxed),
            elements: Vec::new(),
            stacks: Vec::new(),
            diagnostics: Vec::new(),
            aspects: Vec::new(),
            tags: Vec::new(),
            environments: BTreeMap::new(),
            defaults: Defaults::default(),
            assets: BTreeMap::new(),
            cross_stack: CrossStack::default(),
        }
    }
}

impl Tree {
    /// Returns a tree that has the stacks of this one. Changes to it have no effect.
    pub(crate) fn stand_in(&self) -> Tree {
        Tree { number: self.number, stacks: self.stacks.clone(), ..Tree::default() }
    }

    pub(crate) fn add_element(&mut self, element: Element) -> ElementId {
        let index = u32::try_from(self.elements.len()).unwrap_or(u32::MAX);
        self.elements.push(element);
        ElementId { tree: self.number, index }
    }

    pub(crate) fn add_stack(&mut self, stack: StackData) -> StackIndex {
        self.stacks.push(stack);
        StackIndex(self.stacks.len() - 1)
    }

    /// Returns an element, or `None` if the id belongs to another app.
    pub(crate) fn element(&self, id: ElementId) -> Option<&Element> {
        if id.tree == self.number { self.elements.get(id.index as usize) } else { None }
    }

    /// Returns a mutable reference to an element, or `None` if the id belongs to another app.
    pub(crate) fn element_mut(&mut self, id: ElementId) -> Option<&mut Element> {
        if id.tree == self.number { self.elements.get_mut(id.index as usize) } else { None }
    }

    /// Returns the path of a stack from the app, separated by `/`.
    pub(crate) fn stack_path(&self, stack: StackIndex) -> String {
        self.stacks[stack.0].path.join("/")
    }

    /// Returns the environment of a stack. What the stack does not set comes from the nearest stage, and then from the app.
    pub(crate) fn environment(&self, stack: StackIndex) -> Environment {
        let stack = &self.stacks[stack.0];
        let mut environment = stack.environment.clone();
        for length in (0..=stack.path.len()).rev() {
            let Some(outer) = self.environments.get(&stack.path[..length]) else { continue };
            environment.account = environment.account.or_else(|| outer.account.clone());
            environment.region = environment.region.or_else(|| outer.region.clone());
        }
        environment
    }

    /// Returns the path inside the stack that an element had before it moved.
    pub(crate) fn kept_path(&self, element: &Element) -> Vec<String> {
        let stack = &self.stacks[element.stack.0];
        let Some(target) = &element.target else {
            return stack.kept_path(&element.path).into_owned();
        };
        let place = element.path.split_last().map_or(&[][..], |(_, place)| place);
        let mut kept = stack.kept_path(place).into_owned();
        kept.push(target.id(&self.kept_key(target.stack, &target.path)));
        kept
    }

    /// Returns the path that a place had before it moved, in the form of a logical id.
    pub(crate) fn kept_key(&self, stack: StackIndex, path: &[String]) -> String {
        logical_id::of(&self.stacks[stack.0].kept_path(path))
    }

    /// Returns the path of an element from the app, separated by `/`.
    pub(crate) fn path_of(&self, element: &Element) -> String {
        format!("{}/{}", self.stack_path(element.stack), element.path.join("/"))
    }
}
