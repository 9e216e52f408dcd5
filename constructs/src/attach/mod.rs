//! Attaching storage to compute.
//!
//! Every kind of storage has a `mount_on` method. Compute implements one trait for each kind of storage that it can
//! mount, such as [`MountsEfs`]. A combination that AWS does not support does not compile.

mod bucket;
mod client;
mod efs;
mod instance;
mod lustre;
mod mount;
mod openzfs;
mod options;
mod s3_files;

pub use bucket::{BucketMount, BucketOptions, MountsBucket};
pub use client::Client;
pub use efs::{EfsMount, MountsAccessPoint, MountsEfs};
pub(crate) use instance::InstanceMount;
pub use lustre::{LustreMount, LustreOptions, MountsLustre};
pub use mount::{Access, Mount, Transport};
pub use openzfs::{MountsOpenZfs, NfsVersion, OpenZfsMount, OpenZfsOptions};
pub use s3_files::{MountsS3Files, S3FilesMount, S3FilesOptions};

use stanchion_core::{Diagnostic, Scope, Severity, code};

use crate::network::Vpc;
use crate::units::MountPath;

/// Returns the name of the container volume for a mount path: `mnt-data` for `/mnt/data`.
pub(crate) fn volume_name(at: &MountPath) -> String {
    at.as_str().trim_start_matches('/').replace('/', "-").replace('.', "_")
}

/// Reports a client in another VPC than the file system at a path of the tree. For compute that is a resource, the rule of
/// the code does.
pub(crate) fn check_vpc(
    client: &Scope,
    own: &Vpc,
    (storage, vpc): (&str, &Vpc),
    severity: Severity,
    property: &str,
) {
    if own.is_same(vpc) {
        return;
    }
    client.report(
        Diagnostic::new(code::MNT_003, format!("{storage} is in another VPC than its clients"))
            .severity(severity)
            .property(property)
            .found(format!(
                "clients in {}; {storage} in {}",
                own.scope().path(),
                vpc.scope().path()
            )),
    );
}
