//! Configures the access points of blueprints.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_core::Scope;

use super::values::{AccessPointPath, DirectoryMode};
use crate::storage::{AccessPoint, FileSystem, PosixUser};

/// An access point: a directory of the file system, its owner, and the user that every client acts as.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct AccessPointConfig {
    /// The directory, such as `/message`. EFS creates it on first use if it does not exist.
    pub path: AccessPointPath,
    /// The POSIX user ID that every client acts as. Not 0 (root).
    #[schemars(range(min = 1, max = 4_294_967_295_u32))]
    pub uid: u32,
    /// The POSIX group ID that every client acts as.
    #[schemars(range(min = 0, max = 4_294_967_295_u32))]
    pub gid: u32,
    /// The permissions of the directory in octal digits, in quotes, such as `"0750"`.
    pub mode: DirectoryMode,
}

impl Default for AccessPointConfig {
    fn default() -> AccessPointConfig {
        AccessPointConfig {
            path: const { AccessPointPath::literal("/data") },
            uid: 1001,
            gid: 1001,
            mode: const { DirectoryMode::literal("750") },
        }
    }
}

impl AccessPointConfig {
    /// Creates the access point in a stack.
    pub(super) fn build(&self, file_system: &FileSystem, scope: &Scope, id: &str) -> AccessPoint {
        let user = PosixUser::new(self.uid, self.gid);
        file_system
            .access_point(self.path.as_str())
            .create_as(user, self.mode.bits())
            .act_as(user)
            .build(scope, id)
    }
}
