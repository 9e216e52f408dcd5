//! The clients that a file system allows (`FileSystemPolicy`).

use crate::iam::{Operator, PolicyDocument, Principal, Statement};

/// The action to mount a file system. Every client needs it.
pub(crate) const MOUNT: &str = "elasticfilesystem:ClientMount";
/// The action to write to a file system.
pub(crate) const WRITE: &str = "elasticfilesystem:ClientWrite";
/// The action to access a file system as the root user.
pub(crate) const ROOT: &str = "elasticfilesystem:ClientRootAccess";

/// The condition key of clients that use a mount target.
const AT_MOUNT_TARGET: &str = "elasticfilesystem:AccessedViaMountTarget";

/// The clients that a file system allows (`FileSystemPolicy`).
///
/// [AWS documentation](https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html)
#[derive(Clone, Debug, Default, PartialEq)]
pub enum ClientPolicy {
    /// Requires TLS, and an IAM role whose own policy allows access. `mount_on` grants that access.
    #[default]
    TlsAndIam,
    /// Requires TLS, and allows every client that reaches a mount target.
    Tls,
    /// Sets no policy: allows every client that reaches a mount target, also over plain NFS.
    Open,
    /// Uses your own policy. It must not refer to an access point of the same file system, because that creates a
    /// circular dependency.
    Custom(PolicyDocument),
}

impl ClientPolicy {
    /// Returns whether the policy denies clients that do not use TLS.
    pub(crate) fn requires_tls(&self) -> bool {
        match self {
            ClientPolicy::TlsAndIam | ClientPolicy::Tls => true,
            ClientPolicy::Open => false,
            ClientPolicy::Custom(document) => document.statements().contains(&deny_plain()),
        }
    }

    /// Returns whether clients need an IAM identity.
    pub(crate) fn requires_iam(&self) -> bool {
        *self == ClientPolicy::TlsAndIam
    }

    pub(super) fn document(self) -> Option<PolicyDocument> {
        self.document_with(deny_plain())
    }

    /// Returns the policy if services access the file system without a mount target.
    pub(super) fn document_for_services(self) -> Option<PolicyDocument> {
        self.document_with(deny_plain().when(Operator::BOOL, AT_MOUNT_TARGET, ["true"]))
    }

    fn document_with(self, deny: Statement) -> Option<PolicyDocument> {
        match self {
            // The policy itself allows nobody: only the policies of the clients' roles allow access.
            ClientPolicy::TlsAndIam => Some(PolicyDocument::new().with(deny)),
            ClientPolicy::Tls => Some(PolicyDocument::new().with(deny).with(
                Statement::allow([MOUNT, WRITE, ROOT]).by(Principal::Any).when(
                    Operator::BOOL,
                    AT_MOUNT_TARGET,
                    ["true"],
                ),
            )),
            ClientPolicy::Open => None,
            ClientPolicy::Custom(document) => Some(document.minimised()),
        }
    }
}

/// Denies requests without TLS. It names no resource: the policy applies to its own file system, and the ARN would
/// create a circular dependency.
fn deny_plain() -> Statement {
    Statement::deny(["*"]).sid("OnlyOverTls").by(Principal::Any).when(
        Operator::BOOL,
        "aws:SecureTransport",
        ["false"],
    )
}
