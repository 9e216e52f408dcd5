//! What became of stacks.

use std::collections::BTreeMap;

use crate::error::Error;

/// What became of a stack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Done {
    /// It is as wanted now.
    Deployed,
    /// It was as wanted before.
    Unchanged,
    /// It is deleted.
    Deleted {
        /// Resources that were kept, by logical id and physical id.
        kept: Vec<(String, String)>,
    },
    /// It was not there to be deleted.
    Absent,
    /// The operator did not agree.
    Declined,
    /// A stack that it depends on is not there.
    Skipped {
        /// That stack.
        because: String,
    },
}

impl Done {
    /// Whether the stack is as wanted.
    pub fn is_success(&self) -> bool {
        !matches!(self, Done::Declined | Done::Skipped { .. })
    }
}

/// What became of all stacks, by name.
pub type Report = BTreeMap<String, Result<Done, Error>>;
