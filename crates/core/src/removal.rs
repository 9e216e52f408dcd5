//! What happens to a resource that leaves its stack.

use stanchion_template::document::{DeletionPolicy, Resource, UpdateReplacePolicy};

/// What happens to a resource that leaves its stack or is replaced.
///
/// Resources that hold data (file systems, buckets, keys, log groups, ...) are retained unless told otherwise;
/// everything else is deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RemovalPolicy {
    /// Kept, in both cases.
    Retain,
    /// Kept, except when the operation that creates it rolls back.
    RetainExceptOnCreate,
    /// A snapshot is taken, then it is deleted. Only types that have snapshots.
    Snapshot,
    /// Deleted, with all it holds.
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
