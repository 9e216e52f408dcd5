//! Builds the site of the book with Sphinx, from the pages in `docs`.

use std::fs;
use std::path::{Path, PathBuf};

use super::diagrams;
use crate::browser::Browser;
use crate::process::{self, Error, Result};
use crate::python::Environment;

/// The packages to install, pinned by hash.
const REQUIREMENTS: &str = "crates/xtask/src/book/requirements.txt";
/// The folder with the configuration of Sphinx.
const CONFIGURATION: &str = "crates/xtask/src/book";
/// The script that opens the pages in a browser.
const BROWSE: &str = "crates/xtask/src/book/browse.mjs";
/// The folder of the site.
const SITE: &str = "target/book";

/// Builds the site, and opens its pages in headless Chromium. Returns its folder.
///
/// # Errors
///
/// Returns an error if the target of a link does not exist, if a page is missing in the table of contents, for any other warning of
/// Sphinx, or if a page does not fit on a small screen.
pub(crate) fn build(root: &Path) -> Result<PathBuf> {
    let environment = Environment::prepare(root, ".venv-book", REQUIREMENTS)?;
    let site = root.join(SITE);
    process::remove(&site)?;
    // All pages are read each time. A build of changed pages alone would not see that a link from another page broke.
    let arguments = ["--quiet", "--fail-on-warning", "--nitpicky", "--fresh-env"];
    process::run(
        environment
            .program("sphinx-build")
            .args(arguments)
            .arg("--conf-dir")
            .arg(root.join(CONFIGURATION))
            .arg("--doctree-dir")
            .arg(root.join("target/book-pages"))
            .arg(root.join("docs"))
            .arg(&site),
    )?;
    front_pages(&site)?;
    diagrams::add(root, &site)?;
    if let Some(browser) = Browser::find(root)? {
        let pictures = root.join("target/book-pictures");
        browser.drive(&root.join(BROWSE), &[&site, &pictures])?;
    }
    println!("the site is {}", site.join("index.html").display());
    Ok(site)
}

/// Copies each `README.html` to `index.html`: servers show one, and code hosts the other.
fn front_pages(folder: &Path) -> Result {
    let failed = |source| Error::File { path: folder.to_path_buf(), source };
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() {
            front_pages(&path)?;
        } else if path.file_name().is_some_and(|it| it == "README.html") {
            process::write(&path.with_file_name("index.html"), &process::read(&path)?)?;
        }
    }
    Ok(())
}
