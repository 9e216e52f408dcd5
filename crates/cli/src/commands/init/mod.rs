//! The command `init`: creates a program with a stack and a snapshot test.

mod dependency;
mod enclosing;
mod files;
mod package_name;

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use stanchion_template::visible;

use crate::failure::Failure;
use crate::output;

#[derive(Args, Debug)]
pub(crate) struct InitArguments {
    /// The folder of the program. It must be missing or empty, except for `.git`.
    folder: PathBuf,

    /// The name of the package. Default: the name of the folder.
    #[arg(long)]
    name: Option<String>,

    #[command(flatten)]
    dependency: dependency::DependencyArguments,
}

impl InitArguments {
    pub(crate) fn run(&self) -> Result<(), Failure> {
        let name = package_name::choose(&self.folder, self.name.as_deref())?;
        refuse_what_is_not_empty(&self.folder)?;
        let source = self.dependency.source()?;
        fs::create_dir_all(&self.folder).map_err(|it| Failure::file("make", &self.folder, &it))?;
        let folder = self.folder.canonicalize();
        let folder = folder.map_err(|it| Failure::file("find", &self.folder, &it))?;
        let enclosing = enclosing::find(&folder);
        let program = files::Program {
            name: &name,
            dependency: &source.line(&folder),
            is_member: enclosing.as_ref().is_some_and(|it| it.includes),
        };
        for (path, text) in program.files() {
            write(&self.folder.join(path), text.as_bytes())?;
        }
        // A member uses the lock file of its workspace.
        if let (false, Some(lock)) = (program.is_member, source.lock()?) {
            write(&self.folder.join("Cargo.lock"), &lock)?;
        }
        let shown = self.folder.display().to_string();
        let mut text = format!("Created the package {name} in {}.\n", visible(&shown));
        if let Some(workspace) = enclosing {
            text.push_str(&workspace.note());
        }
        text.push_str(&format!(
            "Try:\n  cd {}\n  cargo run\n  cargo test\n",
            visible(&shell_word(&shown))
        ));
        output::print_text(&text)
    }
}

/// Quotes a path for a POSIX shell where that is necessary.
fn shell_word(path: &str) -> String {
    let is_plain = |it: char| it.is_alphanumeric() || "/._-+@%:,=".contains(it);
    if path.chars().all(is_plain) && !path.starts_with('-') {
        path.to_owned()
    } else {
        format!("'{}'", path.replace('\'', "'\\''"))
    }
}

fn refuse_what_is_not_empty(folder: &Path) -> Result<(), Failure> {
    if !folder.exists() {
        return Ok(());
    }
    let entries = fs::read_dir(folder).map_err(|it| Failure::file("read", folder, &it))?;
    for entry in entries {
        let entry = entry.map_err(|it| Failure::file("read", folder, &it))?;
        if entry.file_name() != ".git" {
            return Err(Failure::could_not_run(format!(
                "{} is not empty: it contains {}. Name a folder that does not exist.",
                folder.display(),
                entry.file_name().display()
            )));
        }
    }
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(|it| Failure::file("make", parent, &it))?;
    }
    fs::write(path, bytes).map_err(|it| Failure::file("write", path, &it))
}
