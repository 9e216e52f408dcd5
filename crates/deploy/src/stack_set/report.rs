//! The results of operations on a stack set.

use aws_sdk_cloudformation::types::StackSetOperationStatus;
use serde::Serialize;

/// A stack instance and the result of the last operation on it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Instance {
    /// The account.
    pub account: String,
    /// The Region.
    pub region: String,
    /// `SUCCEEDED`, `FAILED`, `CANCELLED`, `PENDING` or `RUNNING`.
    pub status: String,
    /// The reason, if CloudFormation gives one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// The result of operations on a stack set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// The stack set's name.
    pub name: String,
    /// The status of the last operation.
    pub status: String,
    /// The stack instances of the operations, sorted by account and Region.
    pub instances: Vec<Instance>,
}

impl Report {
    /// Returns whether every stack instance is in the requested state.
    pub fn is_success(&self) -> bool {
        !self.is_failure()
    }

    /// Returns whether an operation failed. The status is empty if no operation was needed.
    pub(super) fn is_failure(&self) -> bool {
        !self.status.is_empty() && self.status != StackSetOperationStatus::Succeeded.as_str()
    }

    /// Adds the results of a later operation, which replace earlier results of the same instances.
    pub(super) fn add(&mut self, later: Report) {
        let is_replaced = |it: &Instance| {
            later
                .instances
                .iter()
                .any(|new| (&new.account, &new.region) == (&it.account, &it.region))
        };
        self.instances.retain(|it| !is_replaced(it));
        self.status = later.status;
        self.instances.extend(later.instances);
        self.instances.sort();
    }
}

/// A function that is called with the progress of an operation.
pub type Tell<'a> = &'a (dyn Fn(&Report) + Sync);
