//! Python programs that are pinned by hash. Each set has its own folder.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::{self, Result};

/// A folder with pinned Python packages.
pub(crate) struct Environment(PathBuf);

impl Environment {
    /// Installs the packages that a file pins, and no others, unless they are installed already.
    pub(crate) fn prepare(root: &Path, folder: &str, requirements: &str) -> Result<Environment> {
        let (wanted, folder) = (root.join(requirements), root.join(folder));
        let installed = folder.join("installed.txt");
        let environment = Environment(folder);
        if process::read(&installed).ok() == process::read(&wanted).ok() {
            return Ok(environment);
        }
        println!("installing {requirements} into {}", environment.0.display());
        process::run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&environment.0))?;
        process::run(
            environment
                .program("python")
                .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"])
                .args(["--require-hashes", "--only-binary", ":all:", "--no-deps", "-r"])
                .arg(&wanted),
        )?;
        process::write(&installed, &process::read(&wanted)?)?;
        Ok(environment)
    }

    /// Returns a command that runs a program of the environment.
    pub(crate) fn program(&self, name: &str) -> Command {
        Command::new(self.path(name))
    }

    /// Returns the path of a program of the environment.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.join("bin").join(name)
    }
}
