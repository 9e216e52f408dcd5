//! Mount paths of file systems on Lambda functions.

use super::text_type::text_type;

text_type! {
    /// The directory on which a Lambda function mounts a file system: one level below `/mnt`, of letters, digits, `.`,
    /// `_` and `-`, at most 160 characters.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/lambda/latest/api/API_FileSystemConfig.html)
    LocalMountPath,
    says: "a local mount path: use /mnt/ and one directory name of letters, digits, `.`, `_` and `-`, at most 160 characters, such as /mnt/data",
    // `.` and `..` are not directory names.
    pattern: r"^/mnt/([A-Za-z0-9_-]|\.[A-Za-z0-9_-]|\.\.[A-Za-z0-9._-])[A-Za-z0-9._-]*$",
    longest: 160, example: "/mnt/data",
}

/// Creates the mount path of a Lambda function, checked at compile time: `local_mount_path!("/mnt/data")`.
#[macro_export]
macro_rules! local_mount_path {
    ($text:literal) => {
        $crate::checked!(LocalMountPath, $text)
    };
}

#[cfg(test)]
mod tests {
    use super::LocalMountPath;

    #[test]
    fn one_level_below_mnt() {
        for right in ["/mnt/a", "/mnt/msg_1.b-c"] {
            assert!(right.parse::<LocalMountPath>().is_ok(), "{right}");
        }
        for wrong in ["", "/mnt", "/mnt/", "/mnt/a/b", "/data", "/mnt/a b", "/mnt/..", "/mnt/."] {
            assert!(wrong.parse::<LocalMountPath>().is_err(), "{wrong}");
        }
        assert!(format!("/mnt/{}", "a".repeat(156)).parse::<LocalMountPath>().is_err());
    }
}
