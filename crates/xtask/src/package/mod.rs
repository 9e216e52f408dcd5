//! Packages every published crate as crates.io gets it, and builds each from its package alone.
//!
//! Cargo packages several crates of a workspace in the order of their dependencies: a registry of the packages made so
//! far stands in for crates.io, so nothing has to be published first.

mod leftovers;
mod metadata;

use std::path::Path;
use std::process::Command;

use crate::process::{self, Error, Result};

/// The most bytes of a package that crates.io accepts.
const LARGEST: u64 = 10 * 1024 * 1024;
/// The profile of the workspace: packages do not have it, and builds without it are larger and slower.
const PROFILE: [&str; 4] = [
    "--config",
    "profile.dev.debug=\"line-tables-only\"",
    "--config",
    "profile.dev.package.\"*\".debug=false",
];

/// Packages every published crate; with `verify`, builds each from its package.
pub(crate) fn run(root: &Path, verify: bool) -> Result {
    let published = metadata::read(root)?;
    // A folder of its own: a crate from a package and the one of the workspace would replace each other.
    let target = root.join("target/packages");
    let names: Vec<&str> = published.iter().map(|it| it.name.as_str()).collect();
    leftovers::remove(&target, &published)?;
    if verify {
        // Cargo looks for no newer version of anything: what the lock file names is there.
        process::run(process::cargo(root).args(["fetch", "--locked", "--target", &host()?]))?;
    }
    let mut command = process::cargo(root);
    // Changes that are not committed yet are packaged too; the check is of them.
    command.args(["package", "--locked", "--offline", "--allow-dirty"]).args(PROFILE);
    if !verify {
        command.args(["--no-verify", "--quiet"]);
    }
    command.args(names.iter().flat_map(|it| ["-p", it])).env("CARGO_TARGET_DIR", &target);
    process::run(&mut command)?;
    for package in &published {
        let path = target.join("package").join(format!("{package}.crate"));
        let bytes = std::fs::metadata(&path)
            .map_err(|source| Error::File { path: path.clone(), source })?
            .len();
        if bytes > LARGEST {
            let message = format!("{package} has {bytes} bytes; crates.io accepts up to {LARGEST}");
            return Err(Error::Failed(message));
        }
        println!("{package}: {} KiB", bytes.div_ceil(1024));
    }
    leftovers::remove(&target, &published)
}

/// The system that this compiler builds for.
fn host() -> Result<String> {
    let output = Command::new("rustc").arg("-vV").output();
    let output = output.map_err(|source| Error::Start { program: "rustc".to_owned(), source })?;
    let text = String::from_utf8_lossy(&output.stdout);
    let host = text.lines().find_map(|it| it.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| Error::Failed(format!("rustc names no host: {text}")))
}
