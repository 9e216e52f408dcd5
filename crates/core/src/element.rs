//! What the tree is made of.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::Location;

use stanchion_template::document::Resource;
use stanchion_template::{ElementId, Map, Node};

use crate::RemovalPolicy;
use crate::stack::Environment;

/// The place of a stack in its app.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct StackIndex(pub(crate) usize);

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

/// A stack of the app.
#[derive(Debug)]
pub(crate) struct StackData {
    /// The path from the app: stages and the stack's id.
    pub(crate) path: Vec<String>,
    pub(crate) location: &'static Location<'static>,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) environment: Environment,
    pub(crate) stack_tags: BTreeMap<String, String>,
    pub(crate) termination_protection: bool,
    pub(crate) depends_on: BTreeSet<StackIndex>,
    /// Every construct path with the line that made it.
    pub(crate) constructs: BTreeMap<Vec<String>, &'static Location<'static>>,
    /// Tags by the path below which they count.
    pub(crate) tags: Vec<(Vec<String>, String, Node)>,
    /// Old and new paths.
    pub(crate) moved: Vec<Moved>,
    pub(crate) conditions: BTreeMap<String, (Node, &'static Location<'static>)>,
    pub(crate) mappings: BTreeMap<String, Node>,
    pub(crate) rules: BTreeMap<String, Node>,
    pub(crate) outputs: BTreeMap<String, (Node, &'static Location<'static>)>,
    pub(crate) metadata: Map,
    pub(crate) transforms: BTreeSet<String>,
    pub(crate) parameter_groups: Vec<(String, Vec<Node>)>,
    pub(crate) parameter_labels: Vec<(Node, String)>,
    pub(crate) assets: BTreeSet<String>,
    pub(crate) parameter_values: BTreeMap<String, String>,
    pub(crate) asset_bucket: Option<ElementId>,
    /// Files for whoever works with what the stack made, by their names.
    pub(crate) artefacts: BTreeMap<String, String>,
}

#[derive(Clone, Debug)]
pub(crate) struct Moved {
    pub(crate) from: Vec<String>,
    pub(crate) to: Vec<String>,
    pub(crate) location: &'static Location<'static>,
}

/// Splits `Network/Subnet` into ids.
pub(crate) fn split_path(path: &str) -> Vec<String> {
    path.split('/').filter(|part| !part.is_empty()).map(str::to_owned).collect()
}
