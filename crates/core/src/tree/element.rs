//! What a reference can point to.

use std::collections::BTreeSet;
use std::panic::Location;

use stanchion_template::document::Resource;
use stanchion_template::{ElementId, Node};

use super::stack_data::StackIndex;
use crate::removal::RemovalPolicy;

/// Something a reference can point to.
#[derive(Debug)]
pub(crate) struct Element {
    pub(crate) stack: StackIndex,
    /// Construct ids from the stack down.
    pub(crate) path: Vec<String>,
    pub(crate) location: &'static Location<'static>,
    /// The logical id, when it was set by hand.
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
    /// Came from an included template and is left as it is.
    pub(crate) included: bool,
}

/// A change of a property by its path; none takes the property away.
#[derive(Debug)]
pub(crate) struct Override {
    pub(crate) path: String,
    pub(crate) value: Option<Node>,
}
