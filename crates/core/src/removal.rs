//! The removal policy of a resource.

use stanchion_template::document::{DeletionPolicy, Resource, UpdateReplacePolicy};

/// An action on a resource that is removed from its stack or replaced.
///
/// By default, resources that hold data (file systems, buckets, keys, log groups and others) are retained. All other
/// resources are deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RemovalPolicy {
    /// Retains the resource in both cases.
    Retain,
    /// Retains the resource, except when the stack operation that created it rolls back.
    RetainExceptOnCreate,
    /// Takes a snapshot and then deletes the resource. Only valid for resource types that support snapshots.
    Snapshot,
    /// Deletes the resource and all data that it holds.
    Destroy,
}

impl RemovalPolicy {
    pub(crate) fn apply(self, resource: &mut Resource) {
        let (deletion, replace) = match self {
            RemovalPolicy::Retain => (DeletionPolicy::Retain, UpdateReplacePolicy::Retain),
            RemovalPolicy::RetainExceptOnCreate => {
                (DeletionPolicy::RetainExceptOnCreate, UpdateReplacePolicy::Retain)
            }
            RemovalPolicy::Snapshot => (DeletionPolicy::Snapshot, UpdateReplacePolicy::Snapshot),
            RemovalPolicy::Destroy => (DeletionPolicy::Delete, UpdateReplacePolicy::Delete),
        };
        resource.set_deletion_policy(deletion);
        resource.set_update_replace_policy(replace);
    }
}
