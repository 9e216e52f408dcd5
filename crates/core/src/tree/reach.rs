//! The part of an app that a tag, a default or an aspect covers.

use super::element::Element;
use super::stack_data::{StackData, StackIndex};

/// The part of an app that a setting covers.
#[derive(Clone, Debug)]
pub(crate) enum Reach {
    /// All stacks whose path starts like this. An empty path is the app.
    Stacks(Vec<String>),
    /// Everything in a stack below a path. An empty path is the stack.
    Below(StackIndex, Vec<String>),
}

impl Reach {
    /// Returns true if an element of a stack is in this part.
    pub(crate) fn covers(&self, stack: &StackData, element: &Element) -> bool {
        match self {
            Reach::Stacks(path) => stack.path.starts_with(path),
            Reach::Below(index, path) => *index == element.stack && element.path.starts_with(path),
        }
    }

    /// Returns the place of this part among those that cover one element. The smallest part has the greatest depth.
    pub(crate) fn depth(&self) -> (bool, usize) {
        match self {
            Reach::Stacks(path) => (false, path.len()),
            Reach::Below(_, path) => (true, path.len()),
        }
    }
}
