//! Mount paths of file systems.

use super::LocalMountPath;
use super::path_type::path_type;

path_type! {
    /// The directory on which a file system is mounted: an absolute path of letters, digits, `.`, `_` and `-`, at most
    /// 1,024 bytes.
    MountPath, InvalidMountPath, checked by is_valid,
    says: "mount path: use an absolute path without empty, `.` or `..` parts, of letters, digits, `.`, `_` and `-`, at most 1,024 bytes, such as /mnt/data",
    pattern: r"^(/[A-Za-z0-9._-]+)+$", longest: 1024,
    schema: "The absolute path of the directory on which a file system is mounted, such as /mnt/data."
}

/// Creates a mount path that is checked at compile time: `mount_path!("/mnt/data")`.
#[macro_export]
macro_rules! mount_path {
    ($text:literal) => {{
        // `cargo check` evaluates a named constant too.
        const PATH: $crate::units::MountPath = $crate::units::MountPath::literal($text);
        PATH
    }};
}

impl From<LocalMountPath> for MountPath {
    fn from(path: LocalMountPath) -> MountPath {
        MountPath(path.as_str().to_owned().into())
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
