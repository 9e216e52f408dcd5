//! Mermaid, which draws the diagrams of pages in the reader's browser. Code hosts have it already.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::digest::sha256;
use crate::process::{self, Error, Result};

/// The package on npm.
const PACKAGE: &str = "mermaid@12.3.0";
/// The digest of its archive.
const DIGEST: &str = "be0684e8d20bfc874df12c0f04927a5c482f57f2200eec54cca52a4583fd4040";

/// Adds Mermaid to a site. Without npm, a page shows the text of a diagram.
///
/// # Errors
///
/// Returns an error if the package cannot be downloaded, or if its digest differs.
pub(super) fn add(root: &Path, site: &Path) -> Result {
    let cache = root.join(".cache/mermaid");
    let archive = cache.join(format!("{}.tgz", PACKAGE.replace('@', "-")));
    if !archive.exists() {
        if Command::new("npm").arg("--version").output().is_err() {
            println!("SKIPPED: npm is not installed, so the site shows diagrams as text");
            return Ok(());
        }
        fs::create_dir_all(&cache).map_err(|source| Error::File { path: cache.clone(), source })?;
        let mut download = Command::new("npm");
        download.args(["pack", PACKAGE, "--silent", "--pack-destination"]).arg(&cache);
        process::run(download.stdout(Stdio::null()))?;
    }
    if sha256(&archive)? != DIGEST {
        return Err(Error::Failed(format!("{} differs from its digest", archive.display())));
    }
    process::run(
        Command::new("tar")
            .args(["--extract", "--gzip", "--strip-components", "2", "--file"])
            .arg(&archive)
            .arg("--directory")
            .arg(site.join("_static"))
            .arg("package/dist/mermaid.min.js"),
    )
}
