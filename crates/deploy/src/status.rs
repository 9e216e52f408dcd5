//! The status of a stack, and the operations that it allows.

use std::fmt;

use aws_sdk_cloudformation::types::StackStatus;

/// A stack's status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status(StackStatus);

/// A group of statuses that allow the same operations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The stack exists only for a change set and has no resources.
    Empty,
    /// The stack can be updated.
    Steady,
    /// An operation is running.
    Busy,
    /// The creation or deletion failed: the stack can only be deleted.
    Dead,
    /// An operation failed with rollback disabled: the stack can be rolled back.
    Halted,
    /// A rollback failed: it must be continued.
    Stuck,
}

impl Status {
    pub(crate) fn new(status: StackStatus) -> Status {
        Status(status)
    }

    /// Returns CloudFormation's name of the status, such as `UPDATE_COMPLETE`.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Returns the phase, which decides the operations that are possible.
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
            // This includes the cleanup after an update, during which CloudFormation accepts no operation.
            _ => Phase::Busy,
        }
    }

    /// Returns whether an operation that ends in this status succeeded.
    pub fn is_success(&self) -> bool {
        matches!(
            self.0,
            StackStatus::CreateComplete | StackStatus::UpdateComplete | StackStatus::ImportComplete
        )
    }

    /// Returns whether a rollback that ends in this status needs no further action.
    pub fn is_rolled_back(&self) -> bool {
        self.phase() == Phase::Steady
            || matches!(self.0, StackStatus::RollbackComplete | StackStatus::DeleteComplete)
    }

    /// Returns whether CloudFormation accepts the cancellation of the operation.
    ///
    /// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CancelUpdateStack.html>
    pub(crate) fn can_be_canceled(&self) -> bool {
        self.0 == StackStatus::UpdateInProgress
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
