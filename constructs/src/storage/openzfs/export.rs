//! NFS exports: the clients that can mount a volume, and the options that the file server applies to them.

use std::net::Ipv4Addr;

use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::Node;

use crate::attach::Access;
use crate::network::Vpc;
use crate::units::Ipv4Block;

/// The user that the requests of a client have on the file server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Squash {
    /// The root user of a client is root on the volume (`no_root_squash`).
    None,
    /// The root user of a client is the anonymous user on the volume (`root_squash`).
    Root,
    /// All users of a client are this user on the volume (`all_squash`).
    All {
        /// The user ID, 0-2,147,483,647.
        uid: u32,
        /// The group ID, 0-2,147,483,647.
        gid: u32,
    },
}

/// Clients of a volume and their rights. A client that an export of the parent allows can mount the volume too.
///
/// [AWS documentation](https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/creating-volumes.html)
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NfsExport {
    clients: String,
    block: Option<Ipv4Block>,
    access: Access,
    squash: Squash,
    is_asynchronous: bool,
    crosses: bool,
    others: Vec<String>,
}

impl NfsExport {
    fn new(clients: String, block: Option<Ipv4Block>) -> NfsExport {
        NfsExport {
            clients,
            block,
            access: Access::ReadWrite,
            squash: Squash::None,
            is_asynchronous: false,
            crosses: true,
            others: Vec::new(),
        }
    }

    /// Creates an export to the clients with an address in a block.
    pub fn to(block: Ipv4Block) -> NfsExport {
        NfsExport::new(block.to_string(), Some(block))
    }

    /// Creates an export to the client with an address.
    pub fn to_address(address: Ipv4Addr) -> NfsExport {
        NfsExport::new(address.to_string(), None)
    }

    /// Creates an export to all clients that can reach the file server.
    pub fn to_all() -> NfsExport {
        NfsExport::new("*".to_owned(), None)
    }

    /// Returns the export to a VPC, or to all clients if the block of the VPC is unknown.
    pub(super) fn to_network(vpc: &Vpc) -> NfsExport {
        vpc.block().map_or_else(NfsExport::to_all, NfsExport::to)
    }

    /// Allows reading only (`ro`). Default: reading and writing.
    pub fn read_only(mut self) -> NfsExport {
        self.access = Access::ReadOnly;
        self
    }

    /// Sets the user that the requests of a client have. Default: [`Squash::None`], because a new volume belongs to root.
    pub fn squash(mut self, squash: Squash) -> NfsExport {
        self.squash = squash;
        self
    }

    /// Acknowledges writes before they are on disk (`async`). It is faster, and a crash of the file server loses writes.
    /// Default: `sync`.
    pub fn asynchronous(mut self) -> NfsExport {
        self.is_asynchronous = true;
        self
    }

    /// Sets whether a client sees child volumes and snapshots inside the volume (`crossmnt`). Default: `true`.
    pub fn crossmnt(mut self, on: bool) -> NfsExport {
        self.crosses = on;
        self
    }

    /// Adds an option of [exports(5)](https://man7.org/linux/man-pages/man5/exports.5.html), such as `insecure`. Default:
    /// none.
    pub fn option(mut self, option: impl Into<String>) -> NfsExport {
        self.others.push(option.into());
        self
    }

    /// Returns the clients, as FSx writes them.
    pub(super) fn clients(&self) -> &str {
        &self.clients
    }

    /// Returns the options, as FSx writes them.
    pub(super) fn options(&self) -> Vec<String> {
        let mut options = vec![match self.access {
            Access::ReadOnly => "ro".to_owned(),
            Access::ReadWrite => "rw".to_owned(),
        }];
        if self.crosses {
            options.push("crossmnt".to_owned());
        }
        match self.squash {
            Squash::None => options.push("no_root_squash".to_owned()),
            Squash::Root => options.push("root_squash".to_owned()),
            Squash::All { uid, gid } => {
                options.push("all_squash".to_owned());
                options.push(format!("anonuid={uid}"));
                options.push(format!("anongid={gid}"));
            }
        }
        options.push(if self.is_asynchronous { "async" } else { "sync" }.to_owned());
        options.extend(self.others.iter().cloned());
        options
    }

    /// Returns whether all addresses of a block are clients of the export, or `None` if a part of them is.
    pub(crate) fn includes(&self, block: Ipv4Block) -> Option<bool> {
        match self.block {
            _ if self.clients == "*" => Some(true),
            Some(own) if own.contains(block) => Some(true),
            Some(own) if own.overlaps(block) => None,
            Some(_) => Some(false),
            // A single address is a part of the block, or is not.
            None => self.clients.parse().is_ok_and(|it| !block.has_address(it)).then_some(false),
        }
    }

    /// Returns whether the export allows writing.
    pub(crate) fn can_write(&self) -> bool {
        self.access == Access::ReadWrite
    }

    /// Reports options that exports(5) does not have, or that conflict with each other.
    pub(super) fn check(&self, scope: &Scope, property: &str) {
        use stanchion_check::facts::fsx_openzfs::{
            LARGEST_ANONYMOUS_ID, OPPOSITE_OPTIONS, is_export_option,
        };
        let report = |found: String, allowed: &str| {
            scope.report(
                Diagnostic::new(code::FSX_091, "the options of the NFS export are not valid")
                    .property(property)
                    .found(found)
                    .allowed(allowed),
            );
        };
        for option in self.others.iter().filter(|it| !is_export_option(it)) {
            report(
                Node::text(option.clone()).describe(),
                "an option of exports(5), such as insecure",
            );
        }
        let all = self.options();
        let has = |name: &str| all.iter().any(|it| it == name);
        for (one, other) in OPPOSITE_OPTIONS.iter().filter(|(one, other)| has(one) && has(other)) {
            report(format!("{one} and {other}"), "one of them");
        }
        if let Squash::All { uid, gid } = self.squash
            && uid.max(gid) > LARGEST_ANONYMOUS_ID
        {
            report(format!("user {uid}, group {gid}"), "0 to 2147483647");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{NfsExport, Squash};
    use crate::cidr;

    #[test]
    fn options_are_those_of_exports() {
        let plain = NfsExport::to_all();
        assert_eq!(plain.options(), ["rw", "crossmnt", "no_root_squash", "sync"]);
        let other = plain.read_only().crossmnt(false).asynchronous().option("insecure");
        let other = other.squash(Squash::All { uid: 1, gid: 2 });
        assert_eq!(
            other.options(),
            ["ro", "all_squash", "anonuid=1", "anongid=2", "async", "insecure"]
        );
    }

    #[test]
    fn a_block_is_included_wholly_in_part_or_not_at_all() {
        let block = cidr!("10.0.1.0/24");
        for (export, expected) in [
            (NfsExport::to_all(), Some(true)),
            (NfsExport::to(cidr!("10.0.0.0/16")), Some(true)),
            (NfsExport::to(block), Some(true)),
            (NfsExport::to(cidr!("10.0.1.0/28")), None),
            (NfsExport::to(cidr!("10.1.0.0/16")), Some(false)),
            (NfsExport::to_address([10, 0, 1, 7].into()), None),
            (NfsExport::to_address([10, 0, 2, 7].into()), Some(false)),
        ] {
            assert_eq!(export.includes(block), expected, "{export:?}");
        }
    }
}
