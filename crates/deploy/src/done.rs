//! The results of operations on stacks.

use std::collections::BTreeMap;

use crate::error::Error;

/// The result of an operation on a stack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Done {
    /// The stack was created or updated.
    Deployed,
    /// The stack needed no change.
    Unchanged,
    /// The stack was deleted.
    Deleted {
        /// The resources that were retained: logical id and physical id.
        kept: Vec<(String, String)>,
    },
    /// The stack to delete did not exist.
    Absent,
    /// The operator did not agree.
    Declined,
    /// The stack was skipped, because a stack that it depends on was not deployed.
    Skipped {
        /// The path of the stack that it depends on.
        because: String,
    },
}

impl Done {
    /// Returns whether the stack is in the requested state.
    pub fn is_success(&self) -> bool {
        !matches!(self, Done::Declined | Done::Skipped { .. })
    }
}

/// The results of all stacks, by name.
pub type Report = BTreeMap<String, Result<Done, Error>>;
