//! How much a change matters.

use serde::{Deserialize, Serialize};

/// How much a change matters; the worst comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Risk {
    /// What holds data goes away, or is replaced and left behind or deleted.
    DataAtRisk,
    /// The resource goes away.
    Delete,
    /// The resource is made anew, for certain.
    Replace,
    /// Whether it is made anew is known only while deploying.
    MayReplace,
    /// The resource stays, and nobody manages it any more.
    Release,
    /// Permissions or openings of networks change.
    Access,
    /// The resource changes where it is.
    Modify,
    /// A resource that exists comes under the stack.
    Import,
    /// What drifted is set back.
    DriftSync,
    /// The resource is new.
    Add,
}

impl Risk {
    /// Every risk, the worst first.
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

    /// As a heading.
    pub fn title(self) -> &'static str {
        match self {
            Risk::DataAtRisk => "data at risk",
            Risk::Delete => "deleted",
            Risk::Replace => "replaced",
            Risk::MayReplace => "perhaps replaced",
            Risk::Release => "kept outside the stack",
            Risk::Access => "permissions and networks",
            Risk::Modify => "changed in place",
            Risk::Import => "imported",
            Risk::DriftSync => "set back after drift",
            Risk::Add => "added",
        }
    }

    /// Whether something that exists is lost.
    pub fn is_destructive(self) -> bool {
        matches!(self, Risk::DataAtRisk | Risk::Delete | Risk::Replace)
    }
}
