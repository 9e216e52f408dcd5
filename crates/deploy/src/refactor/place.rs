//! Places of resources, and moves between them.

use serde::Serialize;

/// A place of a resource.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Place {
    /// The stack's name.
    pub stack: String,
    /// The logical id.
    pub logical_id: String,
}

/// A resource that moves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Move {
    /// Where it is.
    pub from: Place,
    /// Where it goes.
    pub to: Place,
    /// Its type.
    pub resource_type: String,
}
