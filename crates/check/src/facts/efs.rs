//! Facts about Amazon EFS.

use stanchion_template::counted;

use super::Limits;

/// The TCP port of the mount targets of EFS and S3 Files, which is that of NFS.
///
/// Source: <https://docs.aws.amazon.com/efs/latest/ug/network-access.html>
pub const PORT: u16 = 2049;

/// The regular expression that the keys and values of tags match. The schemas of the resource types do not have it.
///
/// Source: <https://docs.aws.amazon.com/efs/latest/ug/API_Tag.html>
pub const TAG_PATTERN: &str = r"^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$";

/// The provisioned throughput in MiB/s. A few Regions allow more.
///
/// Source: <https://docs.aws.amazon.com/efs/latest/ug/limits.html>
pub const PROVISIONED_MIBPS: Limits = Limits::new(1, 3414);

/// The default quota of security groups of a mount target. A raised quota allows up to
/// [`RAISED_SECURITY_GROUPS`].
///
/// Source: <https://docs.aws.amazon.com/efs/latest/ug/accessing-fs.html>
pub const SECURITY_GROUPS: usize = 5;

/// The maximum number of security groups of a mount target, with a raised quota.
///
/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-mounttarget.html>
pub const RAISED_SECURITY_GROUPS: usize = 100;

/// The maximum number of characters of an access point's path.
///
/// Source: <https://docs.aws.amazon.com/efs/latest/ug/API_RootDirectory.html>
pub const PATH_CHARACTERS: usize = 100;

/// The maximum number of directories in an access point's path.
///
/// Source: <https://docs.aws.amazon.com/efs/latest/ug/API_RootDirectory.html>
pub const PATH_LEVELS: usize = 4;

/// The characters that an access point's path cannot contain.
///
/// Source: <https://docs.aws.amazon.com/efs/latest/ug/API_RootDirectory.html>
pub const FORBIDDEN_IN_PATH: [char; 14] =
    ['$', '#', '<', '>', ';', '`', '|', '&', '?', '{', '}', '^', '*', '\n'];

/// Returns the reason why a path is not valid for an access point, such as `has 5 levels`, or `None` for a valid path.
///
/// Source: <https://docs.aws.amazon.com/efs/latest/ug/API_RootDirectory.html>
pub fn path_fault(path: &str) -> Option<String> {
    let Some(below) = path.strip_prefix('/') else {
        return Some("does not start with /".to_owned());
    };
    let characters = path.chars().count();
    if characters > PATH_CHARACTERS {
        return Some(format!("has {}", counted(characters, "character")));
    }
    if let Some(character) = path.chars().find(|it| FORBIDDEN_IN_PATH.contains(it)) {
        return Some(format!("has the character {character:?}"));
    }
    // The root directory has no levels.
    if below.is_empty() {
        return None;
    }
    let levels: Vec<&str> = below.split('/').collect();
    if levels.contains(&"") {
        return Some("has an empty level".to_owned());
    }
    if levels.len() > PATH_LEVELS {
        return Some(format!("has {}", counted(levels.len(), "level")));
    }
    levels.iter().find(|it| it.starts_with('.')).map(|it| format!("has the level {it}"))
}

/// Returns true for a path that is valid for an access point.
pub fn is_path(path: &str) -> bool {
    path_fault(path).is_none()
}

/// The maximum number of characters of a file system policy.
///
/// Source: <https://docs.aws.amazon.com/efs/latest/ug/API_PutFileSystemPolicy.html>
pub const POLICY_CHARACTERS: usize = 20_000;

/// The largest POSIX user or group id.
///
/// Source: <https://docs.aws.amazon.com/efs/latest/ug/API_PosixUser.html>
pub const LARGEST_ID: u32 = u32::MAX;
