//! Mount paths of file systems.

use super::LocalMountPath;
use super::text_type::text_type;

/// A directory name that is not `.` or `..`, after a slash.
macro_rules! step {
    () => {
        r"/([A-Za-z0-9_-]|\.[A-Za-z0-9_-]|\.\.[A-Za-z0-9._-])[A-Za-z0-9._-]*"
    };
}

text_type! {
    /// The directory on which a file system is mounted: an absolute path of letters, digits, `.`, `_` and `-`, at most
    /// 1,024 characters. It is not a directory without which no instance and no container works, such as `/usr`.
    MountPath,
    says: "a mount path: use an absolute path without empty, `.` or `..` parts, of letters, digits, `.`, `_` and `-`, at most 1,024 characters, outside of system directories such as /usr, for example /mnt/data",
    pattern: concat!("^(", step!(), ")+$"),
    except: concat!(
        // Nothing works below these, and nothing without the others.
        "^/((dev|proc|sys)(", step!(), ")*|bin|boot|etc|lib|lib32|lib64|libx32|run|sbin|var",
        "|usr(/(bin|lib|lib32|lib64|libexec|libx32|local|sbin|share))?",
        "|var/(lib|run)|var/lib/cloud(", step!(), ")*)$"
    ),
    longest: 1024, example: "/mnt/data",
}

/// Creates a mount path that is checked at compile time: `mount_path!("/mnt/data")`.
#[macro_export]
macro_rules! mount_path {
    ($text:literal) => {
        $crate::checked!(MountPath, $text)
    };
}

impl From<LocalMountPath> for MountPath {
    fn from(path: LocalMountPath) -> MountPath {
        MountPath(path.as_str().to_owned().into())
    }
}

#[cfg(test)]
mod tests {
    use super::MountPath;

    #[test]
    fn only_plain_absolute_paths_pass() {
        for right in ["/mnt", "/mnt/a.b/c-d_e", "/.hidden", "/a..b", "/home", "/var/data", "/usr2"]
        {
            assert!(right.parse::<MountPath>().is_ok(), "{right}");
        }
        for wrong in
            ["", "/", "mnt", "/mnt/", "/mnt//a", "/mnt/..", "/./a", "/mnt/a b", "/mnt/$(reboot)"]
        {
            assert!(wrong.parse::<MountPath>().is_err(), "{wrong}");
        }
        assert!(format!("/{}", "a".repeat(1024)).parse::<MountPath>().is_err());
    }

    #[test]
    fn system_directories_are_refused() {
        for wrong in ["/usr", "/etc", "/var", "/proc/1", "/sys", "/usr/bin", "/var/lib/cloud/seed"]
        {
            assert!(wrong.parse::<MountPath>().is_err(), "{wrong}");
        }
    }
}
