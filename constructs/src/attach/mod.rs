//! Attaching storage to compute.
//!
//! What can be mounted has `mount_on`; what can mount implements a trait for each kind of storage, such as
//! [`MountsEfs`]. A pair that AWS does not have does not compile.

mod efs;
mod lustre;
mod lustre_client;
mod mount;
mod s3_files;

pub use efs::{EfsMount, MountsAccessPoint, MountsEfs};
pub use lustre::{LustreMount, LustreOptions, MountsLustre};
pub use lustre_client::LustreClient;
pub use mount::{Access, Mount, Transport};
pub use s3_files::{MountsS3Files, S3FilesMount};

use crate::Text;
use crate::text;
use crate::units::MountPath;

/// Adds an entry to the table of file systems and mounts it.
fn mount_script(at: &MountPath, entry: Text) -> Text {
    // A mount target's name takes a while to spread, so the first tries may fail.
    text![
        format!("mkdir -p {at}\ncat >> /etc/fstab <<'END'\n"),
        entry,
        format!(
            "\nEND\nfor attempt in $(seq 30); do\n  mount {at} && break\n  sleep 10\ndone\nmountpoint --quiet {at}"
        ),
    ]
}

/// Installs a client, unless it has no name, and mounts something that is not mounted yet.
fn start_script(package: &str, at: &MountPath, what: Text) -> Text {
    let install =
        if package.is_empty() { String::new() } else { format!("yum install -y {package}\n") };
    text![
        format!("{install}mkdir -p {at}\nmountpoint --quiet {at} || mount "),
        what,
        format!(" {at}\n"),
    ]
}

/// The name of a container's volume that is mounted there: `mnt-data`.
pub(crate) fn volume_name(at: &MountPath) -> String {
    at.as_str().trim_start_matches('/').replace('/', "-").replace('.', "_")
}
