//! Where a file system appears on a machine.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The directory a file system is mounted on: absolute, of letters, digits, `.`, `_` and `-`, at most 1,024 bytes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MountPath(Cow<'static, str>);

/// A text is no mount path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidMountPath(String);

impl fmt::Display for InvalidMountPath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{:?} is not a mount path: it starts with a slash, has no empty, `.` or `..` part, only letters, digits, \
             `.`, `_` and `-`, and at most 1,024 bytes, such as /mnt/data",
            self.0
        )
    }
}

impl std::error::Error for InvalidMountPath {}

/// A mount path that is checked while compiling: `mount_path!("/mnt/data")`.
#[macro_export]
macro_rules! mount_path {
    ($text:literal) => {{
        // A constant with a name is evaluated by `cargo check` too.
        const PATH: $crate::units::MountPath = $crate::units::MountPath::literal($text);
        PATH
    }};
}

impl MountPath {
    /// For [`mount_path!`](crate::mount_path), which runs it while compiling.
    #[doc(hidden)]
    #[allow(clippy::panic, reason = "runs while compiling")]
    pub const fn literal(text: &'static str) -> MountPath {
        if is_valid(text.as_bytes()) {
            MountPath(Cow::Borrowed(text))
        } else {
            panic!("not a mount path, such as /mnt/data")
        }
    }

    /// The path.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

const fn is_valid(text: &[u8]) -> bool {
    if text.len() < 2 || text.len() > 1024 || text[0] != b'/' || text[text.len() - 1] == b'/' {
        return false;
    }
    let mut at = 1;
    let mut start = 1;
    while at <= text.len() {
        if at == text.len() || text[at] == b'/' {
            let dots = at - start <= 2 && text[start] == b'.' && text[at - 1] == b'.';
            if at == start || dots {
                return false;
            }
            start = at + 1;
        } else if !(text[at].is_ascii_alphanumeric() || matches!(text[at], b'.' | b'_' | b'-')) {
            return false;
        }
        at += 1;
    }
    true
}

impl FromStr for MountPath {
    type Err = InvalidMountPath;

    fn from_str(text: &str) -> Result<MountPath, InvalidMountPath> {
        if is_valid(text.as_bytes()) {
            Ok(MountPath(Cow::Owned(text.to_owned())))
        } else {
            Err(InvalidMountPath(text.to_owned()))
        }
    }
}

impl fmt::Display for MountPath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for MountPath {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<MountPath, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl Serialize for MountPath {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl JsonSchema for MountPath {
    fn schema_name() -> Cow<'static, str> {
        "MountPath".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "description": "The absolute directory a file system is mounted on, such as /mnt/data.",
            "pattern": r"^(/[A-Za-z0-9._-]+)+$",
            "maxLength": 1024,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::MountPath;

    #[test]
    fn only_plain_absolute_paths_pass() {
        for right in ["/mnt", "/mnt/a.b/c-d_e", "/.hidden", "/a..b"] {
            assert!(right.parse::<MountPath>().is_ok(), "{right}");
        }
        for wrong in
            ["", "/", "mnt", "/mnt/", "/mnt//a", "/mnt/..", "/./a", "/mnt/a b", "/mnt/$(reboot)"]
        {
            assert!(wrong.parse::<MountPath>().is_err(), "{wrong}");
        }
    }
}
