//! Elements of the tree: resources and parameters, which references point to.

use std::collections::BTreeSet;
use std::panic::Location;

use stanchion_template::document::Resource;
use stanchion_template::{ElementId, Node};

use super::stack_data::StackIndex;
use crate::removal::RemovalPolicy;

/// A resource or a parameter of a stack.
#[derive(Debug)]
pub(crate) struct Element {
    pub(crate) stack: StackIndex,
    /// The construct ids from the stack down.
    pub(crate) path: Vec<String>,
    pub(crate) location: &'static Location<'static>,
    /// The logical id, if it was set explicitly.
    pub(crate) logical_id: Option<String>,
    pub(crate) kind: ElementKind,
}

#[derive(Debug)]
pub(crate) enum ElementKind {
    Resource(Box<ResourceElement>),
    Parameter(Node),
}

#[derive(Debug)]
pub(crate) struct ResourceElement {
    pub(crate) resource: Resource,
    pub(crate) depends_on: BTreeSet<ElementId>,
    pub(crate) overrides: Vec<Override>,
    pub(crate) removal: Option<RemovalPolicy>,
    /// True if the resource came from an included template and must not be changed.
    pub(crate) included: bool,
}

/// A change of the property at a path. `None` removes the property.
#[derive(Debug)]
pub(crate) struct Override {
    pub(crate) path: String,
    pub(crate) value: Option<Node>,
}
