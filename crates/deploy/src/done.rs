//! The results of operations on stacks.

use std::collections::BTreeMap;
use std::fmt;

use crate::error::Error;

/// The result of an operation on a stack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Done {
    /// The stack was created or updated.
    Deployed,
    /// The stack was created or updated, and CloudFormation could not delete resources that the stack no longer has.
    Left {
        /// The resources.
        resources: Vec<Left>,
    },
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
    /// Returns the result of a deployment.
    pub(crate) fn of(is_unchanged: bool, left: Vec<Left>) -> Done {
        match left {
            _ if is_unchanged => Done::Unchanged,
            left if left.is_empty() => Done::Deployed,
            resources => Done::Left { resources },
        }
    }

    /// Returns whether the stack is in the requested state.
    pub fn is_success(&self) -> bool {
        !matches!(self, Done::Declined | Done::Skipped { .. })
    }

    /// Returns whether the operator has nothing left to do.
    pub fn is_complete(&self) -> bool {
        self.is_success() && !matches!(self, Done::Left { .. })
    }
}

/// A resource that a stack no longer has, and that CloudFormation could not delete.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// The logical id that the resource had in the stack.
    pub logical_id: String,
    /// The physical id.
    pub physical_id: String,
    /// The type.
    pub resource_type: String,
    /// CloudFormation's reason.
    pub reason: String,
}

impl fmt::Display for Left {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Left { logical_id, physical_id, resource_type, reason } = self;
        write!(formatter, "{logical_id} ({resource_type} {physical_id}): {reason}")
    }
}

/// The results of all stacks, by path.
pub type Report = BTreeMap<String, Result<Done, Error>>;
