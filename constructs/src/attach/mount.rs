//! Options of a mount.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Client;

/// The access of a client to a mounted file system.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Access {
    /// The client can read.
    ReadOnly,
    /// The client can read and write.
    #[default]
    ReadWrite,
}

/// The transport between a client and a file system.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Transport {
    /// The EFS mount helper over TLS, with the IAM role of the client.
    #[default]
    TlsWithIam,
    /// The EFS mount helper over TLS, without IAM authorization.
    Tls,
    /// Plain NFS 4.1, without encryption and without IAM authorization.
    Nfs,
}

/// The options of a mount. Default: TLS with the IAM role of the client.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "pass it to `mount_on`"]
pub struct Mount {
    pub(crate) access: Access,
    pub(crate) transport: Transport,
    pub(crate) root_access: Option<bool>,
    pub(crate) client: Option<Client>,
    pub(crate) options: Vec<String>,
}

impl Mount {
    fn new(access: Access, transport: Transport) -> Mount {
        Mount { access, transport, root_access: None, client: None, options: Vec::new() }
    }

    /// Creates options for reading and writing over TLS with IAM.
    pub fn read_write() -> Mount {
        Mount::new(Access::ReadWrite, Transport::TlsWithIam)
    }

    /// Creates options for reading only, over TLS with IAM.
    pub fn read_only() -> Mount {
        Mount::new(Access::ReadOnly, Transport::TlsWithIam)
    }

    /// Creates options for reading and writing over plain NFS 4.1. The client policy of the file system must be
    /// [`Open`](crate::storage::ClientPolicy::Open).
    pub fn plain_nfs() -> Mount {
        Mount::new(Access::ReadWrite, Transport::Nfs)
    }

    /// Sets the transport. Default: [`Transport::TlsWithIam`], except for [`plain_nfs`](Mount::plain_nfs).
    pub fn transport(mut self, transport: Transport) -> Mount {
        self.transport = transport;
        self
    }

    /// Sets whether the root user of the client is root on the file system (`ClientRootAccess`).
    ///
    /// Default: `true` if the client may write and does not use an access point that makes it another user, because a
    /// new file system belongs to root.
    pub fn root_access(mut self, on: bool) -> Mount {
        self.root_access = Some(on);
        self
    }

    /// Sets where an instance gets the client. Default: that of its image; see [`Client`]. Functions and containers need
    /// none.
    pub fn client(mut self, client: Client) -> Mount {
        self.client = Some(client);
        self
    }

    /// Adds an option of `mount`, such as `noatime`. Default: none.
    pub fn option(mut self, option: impl Into<String>) -> Mount {
        self.options.push(option.into());
        self
    }
}
