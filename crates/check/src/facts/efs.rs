//! Facts about Amazon EFS.

use super::Limits;

/// The TCP port of mount targets, of EFS and of S3 Files: that of NFS.
///
/// Source: <https://docs.aws.amazon.com/efs/latest/ug/network-access.html>
pub const PORT: u16 = 2049;

/// The MiB/s of provisioned throughput. A few Regions have more.
///
/// Source: <https://docs.aws.amazon.com/efs/latest/ug/limits.html>
pub const PROVISIONED_MIBPS: Limits = Limits::new(1, 3414);

/// The security groups of a mount target by default. A raised quota allows up to
/// [`RAISED_SECURITY_GROUPS`].
///
/// Source: <https://docs.aws.amazon.com/efs/latest/ug/accessing-fs.html>
pub const SECURITY_GROUPS: usize = 5;

/// The security groups of a mount target at most, with a raised quota.
///
/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-mounttarget.html>
pub const RAISED_SECURITY_GROUPS: usize = 100;

/// The characters of an access point's path at most.
///
/// Source: <https://docs.aws.amazon.com/efs/latest/ug/API_RootDirectory.html>
pub const PATH_CHARACTERS: usize = 100;

/// The directories in an access point's path at most.
///
/// Source: <https://docs.aws.amazon.com/efs/latest/ug/API_RootDirectory.html>
pub const PATH_LEVELS: usize = 4;

/// The characters that an access point's path cannot have.
///
/// Source: <https://docs.aws.amazon.com/efs/latest/ug/API_RootDirectory.html>
pub const FORBIDDEN_IN_PATH: [char; 14] =
    ['$', '#', '<', '>', ';', '`', '|', '&', '?', '{', '}', '^', '*', '\n'];
