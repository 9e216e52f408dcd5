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

use crate::units::MountPath;

/// The name of a container's volume that is mounted there: `mnt-data`.
pub(crate) fn volume_name(at: &MountPath) -> String {
    at.as_str().trim_start_matches('/').replace('/', "-").replace('.', "_")
}
