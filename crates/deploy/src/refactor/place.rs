//! The locations of resources, and moves between them.

use serde::Serialize;

/// The location of a resource: its stack and logical id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Place {
    /// The stack's name.
    pub stack: String,
    /// The logical id.
    pub logical_id: String,
}

/// A resource that moves to a different location.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Move {
    /// The current location.
    pub from: Place,
    /// The new location.
    pub to: Place,
    /// The resource type.
    pub resource_type: String,
}
