//! How something is mounted.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What a mount lets do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Access {
    /// Read.
    ReadOnly,
    /// Read and write.
    #[default]
    ReadWrite,
}

/// How a client speaks to a file system.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Transport {
    /// The EFS mount helper over TLS, with the machine's role.
    #[default]
    TlsWithIam,
    /// The EFS mount helper over TLS, without identity.
    Tls,
    /// Plain NFS 4.1, neither encrypted nor with identity.
    Nfs,
}

/// How something is mounted: over TLS with the machine's role, unless said otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "give it to `mount_on`"]
pub struct Mount {
    pub(crate) access: Access,
    pub(crate) transport: Transport,
    pub(crate) root_access: Option<bool>,
    pub(crate) options: Vec<String>,
}

impl Mount {
    fn new(access: Access, transport: Transport) -> Mount {
        Mount { access, transport, root_access: None, options: Vec::new() }
    }

    /// For reading and writing.
    pub fn read_write() -> Mount {
        Mount::new(Access::ReadWrite, Transport::TlsWithIam)
    }

    /// For reading.
    pub fn read_only() -> Mount {
        Mount::new(Access::ReadOnly, Transport::TlsWithIam)
    }

    /// For reading and writing over plain NFS 4.1. The file system has to be
    /// [`Open`](crate::storage::ClientPolicy::Open).
    pub fn plain_nfs() -> Mount {
        Mount::new(Access::ReadWrite, Transport::Nfs)
    }

    /// How the client speaks.
    pub fn transport(mut self, transport: Transport) -> Mount {
        self.transport = transport;
        self
    }

    /// Whether the machine's user 0 is user 0 on the file system; default when it may write and comes through no
    /// access point that makes it another user, since a new file system belongs to user 0.
    pub fn root_access(mut self, on: bool) -> Mount {
        self.root_access = Some(on);
        self
    }

    /// A further option of `mount`, such as `noatime`.
    pub fn option(mut self, option: impl Into<String>) -> Mount {
        self.options.push(option.into());
        self
    }
}
