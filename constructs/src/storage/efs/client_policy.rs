//! Which clients a file system lets in.

use crate::iam::{Operator, PolicyDocument, Principal, Statement};

/// Mounting, which everything else needs.
pub(crate) const MOUNT: &str = "elasticfilesystem:ClientMount";
/// Writing.
pub(crate) const WRITE: &str = "elasticfilesystem:ClientWrite";
/// Being user 0 on the file system.
pub(crate) const ROOT: &str = "elasticfilesystem:ClientRootAccess";

/// Which clients a file system lets in.
///
/// [AWS documentation](https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html)
#[derive(Clone, Debug, Default, PartialEq)]
pub enum ClientPolicy {
    /// Over TLS only, and only roles whose own policies let them; `mount_on` grants that.
    #[default]
    TlsAndIam,
    /// Over TLS only, everyone who reaches a mount target.
    Tls,
    /// Everyone who reaches a mount target, over plain NFS too: there is no policy.
    Open,
    /// A policy of one's own. Name no access point of the same file system in it: that is a cycle.
    Custom(PolicyDocument),
}

impl ClientPolicy {
    /// Whether clients have to speak TLS.
    pub(crate) fn requires_tls(&self) -> bool {
        match self {
            ClientPolicy::TlsAndIam | ClientPolicy::Tls => true,
            ClientPolicy::Open => false,
            ClientPolicy::Custom(document) => document.statements().contains(&deny_plain()),
        }
    }

    /// Whether clients have to show who they are.
    pub(crate) fn requires_iam(&self) -> bool {
        *self == ClientPolicy::TlsAndIam
    }

    pub(super) fn document(self) -> Option<PolicyDocument> {
        match self {
            // A policy that lets nobody in by itself: what roles are granted decides.
            ClientPolicy::TlsAndIam => Some(PolicyDocument::new().with(deny_plain())),
            ClientPolicy::Tls => Some(PolicyDocument::new().with(deny_plain()).with(
                Statement::allow([MOUNT, WRITE, ROOT]).by(Principal::Any).when(
                    Operator::BOOL,
                    "elasticfilesystem:AccessedViaMountTarget",
                    ["true"],
                ),
            )),
            ClientPolicy::Open => None,
            ClientPolicy::Custom(document) => Some(document.minimised()),
        }
    }
}

/// No resource is named: it is the file system whose policy this is, and its ARN would be a cycle.
fn deny_plain() -> Statement {
    Statement::deny(["*"]).sid("OnlyOverTls").by(Principal::Any).when(
        Operator::BOOL,
        "aws:SecureTransport",
        ["false"],
    )
}
