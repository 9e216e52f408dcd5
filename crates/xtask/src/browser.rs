//! Headless Chromium, which Playwright drives.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::{self, Error, Result};

/// The names of the browser, in the order of preference.
const BROWSERS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];
/// The folder with the pinned packages of Playwright.
const PACKAGES: &str = "crates/xtask/src/page";

/// A browser, and the folder with the packages that drive it.
pub(crate) struct Browser {
    program: PathBuf,
    packages: PathBuf,
}

impl Browser {
    /// Finds the browser and installs the packages. Returns `None` if Node.js or a browser is missing.
    ///
    /// # Errors
    ///
    /// Returns an error if the packages cannot be installed, or if the variable CI is set and something is missing.
    pub(crate) fn find(root: &Path) -> Result<Option<Browser>> {
        let Some(program) = program()? else { return missing("Chromium") };
        if !is_there("npm") {
            return missing("npm");
        }
        let packages = root.join(".cache/page");
        fs::create_dir_all(&packages)
            .map_err(|source| Error::File { path: packages.clone(), source })?;
        for name in ["package.json", "package-lock.json"] {
            process::write(&packages.join(name), &process::read(&root.join(PACKAGES).join(name))?)?;
        }
        let arguments = ["ci", "--silent", "--ignore-scripts", "--no-audit", "--no-fund"];
        process::run(Command::new("npm").args(arguments).current_dir(&packages))?;
        Ok(Some(Browser { program, packages }))
    }

    /// Runs a script of Node.js. Its arguments are the path of the browser and `arguments`.
    pub(crate) fn drive(&self, script: &Path, arguments: &[&Path]) -> Result {
        // Node.js looks for packages in the folder of the script.
        let copy = self.packages.join(script.file_name().unwrap_or_default());
        process::write(&copy, &process::read(script)?)?;
        let mut command = Command::new("node");
        command.current_dir(&self.packages).arg(copy).arg(&self.program).args(arguments);
        process::run(&mut command)
    }
}

fn is_there(program: &str) -> bool {
    Command::new(program).arg("--version").output().is_ok_and(|it| it.status.success())
}

/// Returns the browser. In CI, Debian's package is installed if no browser is.
fn program() -> Result<Option<PathBuf>> {
    let known = || BROWSERS.iter().find(|it| is_there(it)).map(PathBuf::from);
    if known().is_some() || std::env::var_os("CI").is_none() || !is_there("apt-get") {
        return Ok(known().and_then(|it| which(&it)));
    }
    process::run(Command::new("apt-get").args(["update", "--quiet=2"]))?;
    let arguments = ["install", "--yes", "--quiet=2", "--no-install-recommends", "chromium"];
    process::run(Command::new("apt-get").args(arguments))?;
    Ok(known().and_then(|it| which(&it)))
}

/// Returns the path of a program in the folders of PATH.
fn which(program: &Path) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders).map(|it| it.join(program)).find(|it| it.is_file())
}

fn missing(what: &str) -> Result<Option<Browser>> {
    if std::env::var_os("CI").is_some() {
        return Err(Error::Failed(format!("{what} is not installed, so no page was opened")));
    }
    println!("SKIPPED: {what} is not installed, so no page was opened");
    Ok(None)
}
