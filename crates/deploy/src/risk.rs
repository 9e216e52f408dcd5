//! The risk of a change.

use serde::{Deserialize, Serialize};

/// The risk of a change, the highest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Risk {
    /// A resource that holds data is deleted, or is or may be replaced.
    DataAtRisk,
    /// The resource is deleted.
    Delete,
    /// The resource is replaced.
    Replace,
    /// The resource may be replaced, which is known only during the deployment.
    MayReplace,
    /// The resource is removed from the stack and retained.
    Release,
    /// Permissions or network access change.
    Access,
    /// The resource is updated in place.
    Modify,
    /// An existing resource is imported into the stack.
    Import,
    /// A drifted resource is reverted to the template.
    DriftSync,
    /// The resource is added.
    Add,
}

impl Risk {
    /// Every risk, the highest first.
    pub const ALL: [Risk; 10] = [
        Risk::DataAtRisk,
        Risk::Delete,
        Risk::Replace,
        Risk::MayReplace,
        Risk::Release,
        Risk::Access,
        Risk::Modify,
        Risk::Import,
        Risk::DriftSync,
        Risk::Add,
    ];

    /// Returns the heading of the risk's group in a plan.
    pub fn title(self) -> &'static str {
        match self {
            Risk::DataAtRisk => "possible data loss",
            Risk::Delete => "deleted",
            Risk::Replace => "replaced",
            Risk::MayReplace => "may be replaced",
            Risk::Release => "removed from the stack and retained",
            Risk::Access => "permissions and network access",
            Risk::Modify => "updated in place",
            Risk::Import => "imported",
            Risk::DriftSync => "reverted after drift",
            Risk::Add => "added",
        }
    }

    /// Returns whether the change deletes or replaces an existing resource for certain, or puts data at risk.
    pub fn is_destructive(self) -> bool {
        matches!(self, Risk::DataAtRisk | Risk::Delete | Risk::Replace)
    }
}
