//! Configures the access points of blueprints.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_core::{Diagnostic, Scope};

use super::outside;
use crate::storage::{AccessPoint, FileSystem, PosixUser};

/// An access point: a directory of the file system, its owner, and the user that every client acts as.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct AccessPointConfig {
    /// The directory, such as `/message`. EFS creates it on first use if it does not exist.
    pub path: String,
    /// The POSIX user ID that every client acts as. Not 0 (root).
    pub uid: u32,
    /// The POSIX group ID that every client acts as.
    pub gid: u32,
    /// The permissions of the directory in octal digits, in quotes, such as `"0750"`.
    pub mode: String,
}

impl Default for AccessPointConfig {
    fn default() -> AccessPointConfig {
        AccessPointConfig { path: "/data".to_owned(), uid: 1001, gid: 1001, mode: "750".to_owned() }
    }
}

impl AccessPointConfig {
    fn mode(&self) -> Option<u16> {
        let digits = (3..=4).contains(&self.mode.len());
        u16::from_str_radix(&self.mode, 8).ok().filter(|_| digits)
    }

    /// Reports invalid values that the types allow.
    pub(super) fn check(&self, findings: &mut Vec<Diagnostic>) {
        if !self.path.starts_with('/') || self.path.len() < 2 {
            let found = format!("{:?}", self.path);
            findings.push(outside("accessPoint.path", found, "a directory such as /data"));
        }
        if self.uid == 0 {
            findings.push(outside("accessPoint.uid", 0, "1 and up; 0 is root"));
        }
        if self.mode().is_none() {
            let found = format!("{:?}", self.mode);
            findings.push(outside(
                "accessPoint.mode",
                found,
                "three or four octal digits, in quotes",
            ));
        }
    }

    /// Creates the access point in a stack.
    pub(super) fn build(&self, file_system: &FileSystem, scope: &Scope, id: &str) -> AccessPoint {
        let user = PosixUser::new(self.uid, self.gid);
        file_system
            .access_point(self.path.as_str())
            .create_as(user, self.mode().unwrap_or(0o750))
            .act_as(user)
            .build(scope, id)
    }
}
