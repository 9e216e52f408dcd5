//! The differences for which `diff` fails.

use clap::ValueEnum;
use stanchion_deploy::comparison::{Comparison, is_access};
use stanchion_deploy::plan::{Change, Risk};

/// A kind of difference for which `diff` fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    /// Any difference
    Any,
    /// Possible data loss
    Data,
    /// A resource is replaced
    Replace,
    /// A resource is deleted
    Delete,
    /// Permissions or network access change
    Access,
}

impl FailOn {
    /// Returns whether a stack has a difference of this kind.
    pub(crate) fn is_in(self, stack: &Comparison) -> bool {
        match self {
            FailOn::Any => stack.is_different(),
            other => stack.changes.iter().any(|it| other.is_of(it)),
        }
    }

    fn is_of(self, change: &Change) -> bool {
        match self {
            FailOn::Any => true,
            FailOn::Data => change.risk == Risk::DataAtRisk,
            FailOn::Replace => {
                matches!(change.risk, Risk::Replace | Risk::MayReplace)
                    || change.replacement.as_deref() == Some("True")
            }
            FailOn::Delete => change.action == "Remove" && change.risk != Risk::Release,
            FailOn::Access => is_access(change),
        }
    }
}
