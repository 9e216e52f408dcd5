//! Commands of Systems Manager that run on an instance.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

use crate::SharedFile;

/// A script that Systems Manager runs on an instance.
#[derive(Clone, Debug)]
#[must_use = "give it to `Boot::run_commands`"]
pub struct RunCommand {
    script: String,
    objects: Vec<(String, String)>,
    without_mounts: bool,
    cancel: bool,
}

impl RunCommand {
    /// Creates a command.
    pub fn new(script: impl Into<String>) -> RunCommand {
        RunCommand {
            script: script.into(),
            objects: Vec::new(),
            without_mounts: false,
            cancel: false,
        }
    }

    /// Adds an object that S3 has in every bucket. An object whose key contains `refused` cannot be read, and one whose key
    /// contains `endless` never arrives.
    pub fn object(mut self, key: impl Into<String>, content: impl Into<String>) -> RunCommand {
        self.objects.push((key.into(), content.into()));
        self
    }

    /// Unmounts all file systems before the command.
    pub fn without_mounts(mut self) -> RunCommand {
        self.without_mounts = true;
        self
    }

    /// Cancels the command after 2 seconds. As the agent of Systems Manager does, this kills its process group.
    pub fn cancel(mut self) -> RunCommand {
        self.cancel = true;
        self
    }

    pub(crate) fn write(&self, folder: &Path) -> io::Result<()> {
        fs::create_dir_all(folder)?;
        fs::write(folder.join("script"), &self.script)?;
        let mut objects = String::new();
        for (key, content) in &self.objects {
            // One object is a line with two words in hexadecimal digits, so that keys can have any character.
            let _ = writeln!(objects, "{} {}", hexadecimal(key), hexadecimal(content));
        }
        fs::write(folder.join("objects"), objects)?;
        for (name, on) in [("without-mounts", self.without_mounts), ("cancel", self.cancel)] {
            if on {
                fs::write(folder.join(name), "")?;
            }
        }
        Ok(())
    }
}

fn hexadecimal(text: &str) -> String {
    text.bytes().fold(String::from("x"), |mut digits, it| {
        let _ = write!(digits, "{it:02x}");
        digits
    })
}

/// The outcome of a command.
#[derive(Clone, Debug)]
pub struct Ran {
    /// The exit status. A command that was killed has 128 and the number of the signal.
    pub status: i32,
    /// The calls of the AWS CLI, in order.
    pub calls: Vec<String>,
    /// The names that the instance gave itself, in order: the values of the tag `Name`.
    pub names: Vec<String>,
    /// The output of the command.
    pub output: String,
    /// The files on shared file systems.
    pub shared: Vec<SharedFile>,
    /// The files on the root disk below the paths of mounts.
    pub on_root_disk: Vec<String>,
}

impl Ran {
    pub(crate) fn read(folder: &Path) -> Ran {
        let text = |name: &str| fs::read_to_string(folder.join(name)).unwrap_or_default();
        let lines = |name: &str| text(name).lines().map(str::to_owned).collect::<Vec<_>>();
        Ran {
            status: text("status").trim().parse().unwrap_or(-1),
            calls: lines("calls"),
            names: lines("names"),
            output: text("output"),
            shared: text("shared").lines().map(SharedFile::read).collect(),
            on_root_disk: lines("disk"),
        }
    }

    /// Returns the paths of files on shared file systems, without the name of the file system.
    pub fn copied(&self) -> Vec<&str> {
        self.shared.iter().filter_map(|it| it.path.split_once('/')).map(|(_, path)| path).collect()
    }
}
