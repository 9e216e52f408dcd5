//! Directories, their permissions, and patterns of files and objects.

use crate::units::text_type::text_type;

/// A directory of an access point: not hidden, and without the characters that EFS refuses.
macro_rules! step {
    () => {
        "/[A-Za-z0-9_@+=,~-][A-Za-z0-9._@+=,~ -]*"
    };
}

text_type! {
    /// A directory of the file system, at most four levels deep.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/efs/latest/ug/API_RootDirectory.html)
    AccessPointPath,
    says: "a directory for an access point: use an absolute path of at most 4 levels and 100 characters, of letters, digits and ._@+=,~-, such as /data",
    pattern: concat!("^", step!(), "(", step!(), ")?(", step!(), ")?(", step!(), ")?$"),
    longest: 100, example: "/data",
}

text_type! {
    /// The permissions of a directory in three or four octal digits, such as `"0750"`.
    DirectoryMode,
    says: "a mode: use three or four octal digits in quotes, such as \"0750\"",
    pattern: "^[0-7]{3,4}$", longest: 4, example: "0750",
}

impl DirectoryMode {
    /// Returns the mode as a number.
    pub(crate) fn bits(&self) -> u16 {
        u16::from_str_radix(self.as_str(), 8).unwrap_or(0o750)
    }
}

text_type! {
    /// The start of the keys of objects, such as `csv/by_year/`. An empty string means all objects.
    ObjectPrefix,
    says: "a prefix of keys: use letters, digits and / ! _ . * ( ) = -, without .. and without - at the start, at most 512 characters",
    pattern: r"^[A-Za-z0-9/!_.*()=-]{0,512}$",
    // A prefix that starts with a hyphen would be an option of a command, and `..` leaves the directory of the copy.
    except: r"^(-[A-Za-z0-9/!_.*()=-]*|[A-Za-z0-9/!_.*()=-]*\.\.[A-Za-z0-9/!_.*()=-]*)$",
    longest: 512, example: "csv/by_year/",
}

text_type! {
    /// The end of the keys of objects, such as `.csv`. An empty string means all objects.
    ObjectSuffix,
    says: "a suffix of keys: use letters, digits and / ! _ . * ( ) = -, without .., at most 512 characters",
    pattern: r"^[A-Za-z0-9/!_.*()=-]{0,512}$",
    except: r"^[A-Za-z0-9/!_.*()=-]*\.\.[A-Za-z0-9/!_.*()=-]*$",
    longest: 512, example: ".csv",
}

/// A directory name of DataSync that is not `.` or `..`.
macro_rules! transferred {
    () => {
        r"([A-Za-z0-9_+()$ -]|\.[A-Za-z0-9_+()$ -]|\.\.[A-Za-z0-9_+.()$ -])[A-Za-z0-9_+.()$ -]*"
    };
}

text_type! {
    /// A directory of a file system that AWS DataSync copies.
    TransferDirectory,
    says: "a directory: use an absolute path without empty, `.` or `..` parts, of letters, digits, spaces and _+.()$-, at most 4,096 characters",
    pattern: concat!("^/(", transferred!(), "(/", transferred!(), ")*/?)?$"),
    longest: 4096, example: "/data",
}

text_type! {
    /// A pattern of files that are not copied, such as `*.tmp`.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/datasync/latest/userguide/filtering.html)
    ExcludePattern,
    says: "a pattern of files: use 1 to 1,024 characters without | and control characters, such as *.tmp",
    pattern: r"^[^|\u0000-\u001f\u007f]+$",
    longest: 1024, example: "*.tmp",
}

#[cfg(test)]
mod tests {
    use super::{AccessPointPath, DirectoryMode, TransferDirectory};

    #[test]
    fn directories_and_modes() {
        for right in ["/data", "/a/b/c/d", "/team a"] {
            assert!(right.parse::<AccessPointPath>().is_ok(), "{right}");
        }
        for wrong in ["/", "data", "/a/b/c/d/e", "/.a", "/a\u{7}", "/a//b", "/a$b"] {
            assert!(wrong.parse::<AccessPointPath>().is_err(), "{wrong}");
        }
        for right in ["/", "/a", "/a/b/", "/.cache/x"] {
            assert!(right.parse::<TransferDirectory>().is_ok(), "{right}");
        }
        for wrong in ["", "a", "/../a", "/./", "//", "/a\nb"] {
            assert!(wrong.parse::<TransferDirectory>().is_err(), "{wrong}");
        }
        assert_eq!("0750".parse::<DirectoryMode>().unwrap().bits(), 0o750);
        for wrong in ["75", "+75", "0o750", "789", "07500"] {
            assert!(wrong.parse::<DirectoryMode>().is_err(), "{wrong}");
        }
    }
}
