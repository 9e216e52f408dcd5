//! Packages every published crate for crates.io, and builds each from its package alone.
//!
//! Cargo packages the crates of a workspace in the order of their dependencies. A temporary registry with the
//! packages created so far replaces crates.io, so no crate has to be published first.

mod leftovers;
mod metadata;

use std::path::Path;
use std::process::Command;

use crate::process::{self, Error, Result};
use stanchion_template::counted;

/// The largest size of a package that crates.io accepts, in bytes.
const LARGEST: u64 = 10 * 1024 * 1024;
/// The profile of the workspace. Packages do not contain it, and builds without it are larger and slower.
const PROFILE: [&str; 4] = [
    "--config",
    "profile.dev.debug=\"line-tables-only\"",
    "--config",
    "profile.dev.package.\"*\".debug=false",
];

/// Packages every published crate. With `verify`, also builds each from its package.
pub(crate) fn run(root: &Path, verify: bool) -> Result {
    let published = metadata::read(root)?;
    // A separate folder is used, because a crate from a package and the same crate of the workspace would replace
    // each other.
    let target = root.join("target/packages");
    let names: Vec<&str> = published.iter().map(|it| it.name.as_str()).collect();
    leftovers::remove(&target, &published)?;
    if verify {
        // Cargo uses the versions in the lock file and does not look for newer ones.
        process::run(process::cargo(root).args(["fetch", "--locked", "--target", &host()?]))?;
    }
    let mut command = process::cargo(root);
    // Uncommitted changes are packaged too, so that they can be checked.
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
            let size = counted(bytes, "byte");
            let message = format!("{package} has {size}; crates.io accepts up to {LARGEST}");
            return Err(Error::Failed(message));
        }
        println!("{package}: {} KiB", bytes.div_ceil(1024));
    }
    leftovers::remove(&target, &published)
}

/// Returns the target that this compiler builds for.
fn host() -> Result<String> {
    let output = Command::new("rustc").arg("-vV").output();
    let output = output.map_err(|source| Error::Start { program: "rustc".to_owned(), source })?;
    let text = String::from_utf8_lossy(&output.stdout);
    let host = text.lines().find_map(|it| it.strip_prefix("host: "));
    host.map(str::to_owned)
        .ok_or_else(|| Error::Failed(format!("rustc does not print a host: {text}")))
}
