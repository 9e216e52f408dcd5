//! The outcome of a start.

use std::fs;
use std::path::{Path, PathBuf};

/// A file on a shared file system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedFile {
    /// The source of the mount, and the path of the file in it.
    pub path: String,
    /// The beginning of its content, on one line.
    pub content: String,
}

impl SharedFile {
    /// Reads a line of the list that the instance leaves.
    pub(crate) fn read(line: &str) -> SharedFile {
        let (path, content) = line.split_once('\t').unwrap_or((line, ""));
        SharedFile {
            path: path.trim_start_matches("./").to_owned(),
            content: content.trim_end().to_owned(),
        }
    }
}

/// The outcome of a start, from the beginning until cloud-init ended.
#[derive(Clone, Debug)]
pub struct Outcome {
    folder: PathBuf,
    /// The calls of stub commands, in order, quoted as in a shell.
    pub calls: Vec<String>,
    /// The mounts at the end: source, path, type and options.
    pub mounts: Vec<String>,
    /// The lines of `/etc/fstab`.
    pub fstab: Vec<String>,
    /// The files on shared file systems.
    pub shared: Vec<SharedFile>,
    /// The files on the root disk below the paths of mounts. They are hidden, or lost with the instance.
    pub on_root_disk: Vec<String>,
    /// True if the instance was turned off.
    pub is_off: bool,
    /// True if a command waited for more than a day.
    pub is_endless: bool,
    /// The output of the user data, or of cloud-init.
    pub output: String,
    /// The failures that cloud-init reports, or an empty text.
    pub errors: String,
}

impl Outcome {
    pub(crate) fn read(folder: &Path) -> Outcome {
        let text = |name: &str| fs::read_to_string(folder.join(name)).unwrap_or_default();
        let lines = |name: &str| text(name).lines().map(str::to_owned).collect::<Vec<_>>();
        let errors = text("errors");
        let has_errors = errors.contains("errors") && !errors.contains("\"errors\": []");
        Outcome {
            folder: folder.to_owned(),
            // cloud-init asks for the processor itself.
            calls: lines("calls").into_iter().filter(|it| it != "uname -p").collect(),
            mounts: lines("mounts"),
            fstab: lines("fstab"),
            shared: text("shared").lines().map(SharedFile::read).collect(),
            on_root_disk: lines("disk"),
            is_off: folder.join("off").exists(),
            is_endless: folder.join("endless").exists(),
            output: text("output"),
            errors: if has_errors { errors } else { String::new() },
        }
    }

    /// Returns the place of the first call that contains a text.
    pub fn position(&self, text: &str) -> Option<usize> {
        self.calls.iter().position(|it| it.contains(text))
    }

    /// Returns true if a call contains a text.
    pub fn called(&self, text: &str) -> bool {
        self.position(text).is_some()
    }

    /// Returns true if something is mounted at a path.
    pub fn is_mounted(&self, path: &str) -> bool {
        self.mounts.iter().any(|it| it.split(' ').nth(1) == Some(path))
    }

    /// Returns true if a part of the user data failed in a way that cloud-init reports.
    pub fn failed(&self) -> bool {
        !self.errors.is_empty()
    }

    /// Returns the content of a file of the instance, if the test asked to keep it.
    pub fn file(&self, path: &str) -> Option<String> {
        fs::read_to_string(self.folder.join("files").join(path.trim_start_matches('/'))).ok()
    }
}
