//! The data of a stack, apart from its elements.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::panic::Location;

use stanchion_template::{ElementId, Map, Node};

use crate::environment::Environment;

/// The index of a stack in its app.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct StackIndex(pub(crate) usize);

/// A stack of the app.
#[derive(Clone, Debug)]
pub(crate) struct StackData {
    /// The path from the app: the ids of stages and the stack's id.
    pub(crate) path: Vec<String>,
    pub(crate) location: &'static Location<'static>,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) environment: Environment,
    pub(crate) stack_tags: BTreeMap<String, String>,
    pub(crate) termination_protection: bool,
    pub(crate) depends_on: BTreeSet<StackIndex>,
    /// Every construct path with the line of code that created the construct.
    pub(crate) constructs: BTreeMap<Vec<String>, &'static Location<'static>>,
    /// The paths of constructs that were created under a path that another one had.
    pub(crate) repeated: BTreeSet<Vec<String>>,
    /// Constructs that moved.
    pub(crate) moved: Vec<Moved>,
    pub(crate) conditions: BTreeMap<String, (Node, &'static Location<'static>)>,
    pub(crate) mappings: BTreeMap<String, Node>,
    /// The paths of conditions and mappings by their names. Those of an included template are not among them.
    pub(crate) named_paths: BTreeMap<String, Vec<String>>,
    pub(crate) rules: BTreeMap<String, Node>,
    pub(crate) outputs: BTreeMap<String, OutputData>,
    pub(crate) metadata: Map,
    pub(crate) transforms: BTreeSet<String>,
    pub(crate) parameter_groups: Vec<(String, Vec<Node>)>,
    pub(crate) parameter_labels: Vec<(Node, String)>,
    pub(crate) assets: BTreeSet<String>,
    /// The parameters that the template has only if something uses them.
    pub(crate) parameters_if_used: BTreeSet<ElementId>,
    pub(crate) parameter_values: BTreeMap<String, String>,
    /// The lines that set values of parameters, by name.
    pub(crate) parameter_places: BTreeMap<String, &'static Location<'static>>,
    pub(crate) asset_bucket: Option<ElementId>,
    /// Files for other tools, by name.
    pub(crate) artefacts: BTreeMap<String, String>,
}

impl StackData {
    /// Creates an empty stack.
    pub(crate) fn new(
        path: Vec<String>,
        name: String,
        location: &'static Location<'static>,
    ) -> StackData {
        StackData {
            path,
            location,
            name,
            description: None,
            environment: Environment::default(),
            stack_tags: BTreeMap::new(),
            termination_protection: false,
            depends_on: BTreeSet::new(),
            constructs: BTreeMap::new(),
            repeated: BTreeSet::new(),
            moved: Vec::new(),
            conditions: BTreeMap::new(),
            mappings: BTreeMap::new(),
            named_paths: BTreeMap::new(),
            rules: BTreeMap::new(),
            outputs: BTreeMap::new(),
            metadata: Map::new(),
            transforms: BTreeSet::new(),
            parameter_groups: Vec::new(),
            parameter_labels: Vec::new(),
            assets: BTreeSet::new(),
            parameters_if_used: BTreeSet::new(),
            parameter_values: BTreeMap::new(),
            parameter_places: BTreeMap::new(),
            asset_bucket: None,
            artefacts: BTreeMap::new(),
        }
    }
}

impl StackData {
    /// Returns true if a place is in a construct whose path another one had. Then everything in it is repeated.
    pub(crate) fn is_repeated(&self, place: &[String]) -> bool {
        (1..=place.len()).any(|length| self.repeated.contains(&place[..length]))
    }

    /// Returns the path that a construct had before it moved. Logical ids and everything that AWS would replace derive
    /// from it. The move with the longest path takes precedence.
    pub(crate) fn kept_path<'a>(&self, path: &'a [String]) -> Cow<'a, [String]> {
        let moved = self.moved.iter().filter(|it| path.starts_with(&it.to));
        match moved.max_by_key(|it| it.to.len()) {
            Some(moved) => {
                let mut kept = moved.from.clone();
                kept.extend_from_slice(&path[moved.to.len()..]);
                Cow::Owned(kept)
            }
            None => Cow::Borrowed(path),
        }
    }
}

/// An output of a stack.
#[derive(Clone, Debug)]
pub(crate) struct OutputData {
    pub(crate) node: Node,
    pub(crate) location: &'static Location<'static>,
    /// The path from which its name derives. `None` for an output of an included template.
    pub(crate) path: Option<Vec<String>>,
}

/// A construct that moved inside its stack and keeps its logical ids.
#[derive(Clone, Debug)]
pub(crate) struct Moved {
    pub(crate) from: Vec<String>,
    pub(crate) to: Vec<String>,
    pub(crate) location: &'static Location<'static>,
}

/// Splits a path such as `Network/Subnet` into ids.
pub(crate) fn split_path(path: &str) -> Vec<String> {
    path.split('/').filter(|part| !part.is_empty()).map(str::to_owned).collect()
}
