//! The package of cloud-init that Debian publishes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::digest::sha256;
use crate::process::{self, Error, Result};

/// The package. Debian removes old versions from the first address when it publishes a newer one.
const NAME: &str = "cloud-init_22.4.2-1+deb12u3_all.deb";
const ADDRESSES: [&str; 2] = [
    "https://deb.debian.org/debian/pool/main/c/cloud-init/cloud-init_22.4.2-1+deb12u3_all.deb",
    "https://snapshot.debian.org/archive/debian/20250718T000000Z/pool/main/c/cloud-init/cloud-init_22.4.2-1%2Bdeb12u3_all.deb",
];
const SHA256: &str = "d20411105dd4e7b9ad5410bddaace3b47bd258f10dd63e99b1ad3a996a268af8";

/// Downloads cloud-init. Returns the folder with its Python modules.
///
/// # Errors
///
/// Returns an error if the package cannot be downloaded or unpacked, or has another digest.
pub(super) fn cloud_init(root: &Path) -> Result<PathBuf> {
    let cache = root.join(".cache/boot");
    let folder = cache.join(SHA256);
    let modules = folder.join("usr/lib/python3/dist-packages");
    if modules.join("cloudinit").is_dir() {
        return Ok(modules);
    }
    let file = |path: &Path, source| Error::File { path: path.to_path_buf(), source };
    fs::create_dir_all(&folder).map_err(|source| file(&folder, source))?;
    let archive = cache.join(NAME);
    download(&archive)?;
    let digest = sha256(&archive)?;
    if digest != SHA256 {
        let archive = archive.display();
        return Err(Error::Failed(format!("{archive} has SHA-256 {digest} instead of {SHA256}")));
    }
    // A package is an archive of `ar` with an archive of its files.
    process::run(Command::new("ar").current_dir(&cache).arg("x").arg(&archive).arg("data.tar.xz"))?;
    let data = cache.join("data.tar.xz");
    process::run(Command::new("tar").arg("-xf").arg(&data).arg("-C").arg(&folder))?;
    fs::remove_file(&data).map_err(|source| file(&data, source))?;
    Ok(modules)
}

fn download(archive: &Path) -> Result {
    let mut last = Ok(());
    for address in ADDRESSES {
        let arguments = ["--fail", "--silent", "--show-error", "--location", "--retry", "3"];
        last = process::run(
            Command::new("curl").args(arguments).arg("--output").arg(archive).arg(address),
        );
        if last.is_ok() {
            break;
        }
    }
    last
}
