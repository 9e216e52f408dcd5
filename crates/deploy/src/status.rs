//! The status of a stack, and what it means for the next operation.

use std::fmt;

use aws_sdk_cloudformation::types::StackStatus;

/// A stack's status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status(StackStatus);

/// What a status means for the next operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// There is a stack for a change set's sake, with nothing in it.
    Empty,
    /// It can be updated.
    Steady,
    /// An operation is running.
    Busy,
    /// Its creation failed: it can only be deleted.
    Dead,
    /// An update failed and was left there on purpose: rolled back, or tried again.
    Halted,
    /// A rollback failed: it has to be continued.
    Stuck,
}

impl Status {
    pub(crate) fn new(status: StackStatus) -> Status {
        Status(status)
    }

    /// The status as CloudFormation calls it, such as `UPDATE_COMPLETE`.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// What it means for the next operation.
    pub fn phase(&self) -> Phase {
        match self.0 {
            StackStatus::ReviewInProgress => Phase::Empty,
            StackStatus::CreateComplete
            | StackStatus::UpdateComplete
            | StackStatus::UpdateRollbackComplete
            | StackStatus::ImportComplete
            | StackStatus::ImportRollbackComplete => Phase::Steady,
            StackStatus::RollbackComplete
            | StackStatus::RollbackFailed
            | StackStatus::DeleteFailed
            | StackStatus::DeleteComplete => Phase::Dead,
            StackStatus::CreateFailed | StackStatus::UpdateFailed => Phase::Halted,
            StackStatus::UpdateRollbackFailed | StackStatus::ImportRollbackFailed => Phase::Stuck,
            // What is still cleaned up takes a next operation only when that is done.
            _ => Phase::Busy,
        }
    }

    /// Whether an operation that ends in it did what it was to do.
    pub fn is_success(&self) -> bool {
        matches!(
            self.0,
            StackStatus::CreateComplete | StackStatus::UpdateComplete | StackStatus::ImportComplete
        )
    }

    /// Whether a rollback that ends in it needs no other hand.
    pub fn is_rolled_back(&self) -> bool {
        self.phase() == Phase::Steady
            || matches!(self.0, StackStatus::RollbackComplete | StackStatus::DeleteComplete)
    }

    pub(crate) fn is(&self, status: &StackStatus) -> bool {
        self.0 == *status
    }
}

impl fmt::Display for Status {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}
