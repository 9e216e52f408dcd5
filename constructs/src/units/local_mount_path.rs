//! Mount paths of file systems on Lambda functions.

use super::path_type::path_type;

path_type! {
    /// The directory on which a Lambda function mounts a file system: one level below `/mnt`, of letters, digits, `.`,
    /// `_` and `-`, at most 160 bytes.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/lambda/latest/api/API_FileSystemConfig.html)
    LocalMountPath, InvalidLocalMountPath, checked by is_valid,
    says: "local mount path: use /mnt/ and one directory name of letters, digits, `.`, `_` and `-`, at most 160 bytes, such as /mnt/data",
    pattern: r"^/mnt/[A-Za-z0-9._-]+$", longest: 160,
    schema: "The directory on which a Lambda function mounts a file system: one level below /mnt, such as /mnt/data."
}

/// Creates the mount path of a Lambda function, checked at compile time: `local_mount_path!("/mnt/data")`.
#[macro_export]
macro_rules! local_mount_path {
    ($text:literal) => {{
        // `cargo check` evaluates a named constant too.
        const PATH: $crate::units::LocalMountPath = $crate::units::LocalMountPath::literal($text);
        PATH
    }};
}

const fn is_valid(text: &[u8]) -> bool {
    let start = b"/mnt/";
    if text.len() <= start.len() || text.len() > 160 {
        return false;
    }
    let mut at = 0;
    while at < text.len() {
        let fits = if at < start.len() {
            text[at] == start[at]
        } else {
            text[at].is_ascii_alphanumeric() || matches!(text[at], b'.' | b'_' | b'-')
        };
        if !fits {
            return false;
        }
        at += 1;
    }
    // `.` and `..` are not directory names.
    !matches!(text, b"/mnt/." | b"/mnt/..")
}

#[cfg(test)]
mod tests {
    use super::LocalMountPath;

    #[test]
    fn one_level_below_mnt() {
        for right in ["/mnt/a", "/mnt/msg_1.b-c"] {
            assert!(right.parse::<LocalMountPath>().is_ok(), "{right}");
        }
        for wrong in ["", "/mnt", "/mnt/", "/mnt/a/b", "/data", "/mnt/a b", "/mnt/.."] {
            assert!(wrong.parse::<LocalMountPath>().is_err(), "{wrong}");
        }
        assert!(format!("/mnt/{}", "a".repeat(156)).parse::<LocalMountPath>().is_err());
    }
}
