//! What became of the instances of a stack set.

use aws_sdk_cloudformation::types::StackSetOperationStatus;
use serde::Serialize;

/// An instance of a stack set, as an operation left it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Instance {
    /// The account.
    pub account: String,
    /// The Region.
    pub region: String,
    /// `SUCCEEDED`, `FAILED`, `CANCELLED`, `PENDING` or `RUNNING`.
    pub status: String,
    /// Why, when there is a reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// Operations of a stack set and how they ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// The stack set's name.
    pub name: String,
    /// The status of the last operation.
    pub status: String,
    /// The instances it was about, by account and Region.
    pub instances: Vec<Instance>,
}

impl Report {
    /// Whether every instance is as wanted.
    pub fn is_success(&self) -> bool {
        !self.is_failure()
    }

    /// A stack set for which nothing had to be done has no operation, and no status.
    pub(super) fn is_failure(&self) -> bool {
        !self.status.is_empty() && self.status != StackSetOperationStatus::Succeeded.as_str()
    }

    /// What a later operation says of an instance counts.
    pub(super) fn add(&mut self, later: Report) {
        let is_told = |it: &Instance| {
            later
                .instances
                .iter()
                .any(|new| (&new.account, &new.region) == (&it.account, &it.region))
        };
        self.instances.retain(|it| !is_told(it));
        self.status = later.status;
        self.instances.extend(later.instances);
        self.instances.sort();
    }
}

/// Hears of the progress of an operation.
pub type Tell<'a> = &'a (dyn Fn(&Report) + Sync);
