//! Access points of blueprints.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_core::{Diagnostic, Scope};

use super::outside;
use crate::storage::{AccessPoint, FileSystem, PosixUser};

/// A directory of the file system, and whose it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct AccessPointConfig {
    /// The directory, such as /message; made when it does not exist.
    pub path: String,
    /// The user that everyone is behind it, not 0.
    pub uid: u32,
    /// The group that everyone is in behind it.
    pub gid: u32,
    /// What owner, group and others may do, in octal digits.
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

    /// What the types do not say.
    pub(super) fn check(&self, findings: &mut Vec<Diagnostic>) {
        if !self.path.starts_with('/') || self.path.len() < 2 {
            let found = format!("{:?}", self.path);
            findings.push(outside("accessPoint.path", found, "a directory such as /data"));
        }
        if self.uid == 0 {
            findings.push(outside("accessPoint.uid", 0, "1 and up: 0 may do everything"));
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

    /// The access point in a stack.
    pub(super) fn build(&self, file_system: &FileSystem, scope: &Scope, id: &str) -> AccessPoint {
        let user = PosixUser::new(self.uid, self.gid);
        file_system
            .access_point(self.path.as_str())
            .create_as(user, self.mode().unwrap_or(0o750))
            .act_as(user)
            .build(scope, id)
    }
}
