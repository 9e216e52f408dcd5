//! Elements of the tree: resources and parameters, which references point to.

use std::collections::BTreeSet;
use std::panic::Location;

use stanchion_template::document::Resource;
use stanchion_template::{ElementId, Node};

use super::stack_data::StackIndex;
use crate::name_form::NameForm;
use crate::removal::RemovalPolicy;

/// A resource or a parameter of a stack.
#[derive(Debug)]
pub(crate) struct Element {
    pub(crate) stack: StackIndex,
    /// The construct ids from the stack down.
    pub(crate) path: Vec<String>,
    pub(crate) location: &'static Location<'static>,
    /// The place that the last id of the path names, if it names one.
    pub(crate) target: Option<Target>,
    /// The logical id, if it was set explicitly.
    pub(crate) logical_id: Option<String>,
    pub(crate) kind: ElementKind,
}

#[derive(Debug)]
pub(crate) enum ElementKind {
    Resource(Box<ResourceElement>),
    Parameter(Node),
    /// A text that derives from the path. It is not an element of the template, and links to its id become the text.
    Name(DerivedName),
}

/// A place that is named by the id of an element in another place, such as the server of a security group rule.
#[derive(Debug)]
pub(crate) struct Target {
    pub(crate) stack: StackIndex,
    pub(crate) path: Vec<String>,
    /// The text before and after the name in the id.
    pub(crate) around: (String, String),
}

impl Target {
    /// Returns the id that names the place by a key.
    pub(crate) fn id(&self, key: &str) -> String {
        format!("{}{key}{}", self.around.0, self.around.1)
    }
}

/// A text that derives from a path.
#[derive(Debug)]
pub(crate) struct DerivedName {
    /// The text before and after the place.
    pub(crate) around: (String, String),
    pub(crate) place: PlaceText,
    pub(crate) form: Option<NameForm>,
}

/// The form of a place in a derived name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PlaceText {
    /// The name of the stack, and the path inside it.
    StackAndPath,
    /// The path inside the stack as a logical id.
    Key,
    /// The id of the construct in its scope.
    LastId,
}

#[derive(Debug)]
pub(crate) struct ResourceElement {
    pub(crate) resource: Resource,
    pub(crate) depends_on: BTreeSet<ElementId>,
    /// Dependencies on resources by their logical ids.
    pub(crate) depends_on_ids: BTreeSet<String>,
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
    pub(crate) location: &'static Location<'static>,
}
