//! Opens the HTML page of a review in a real browser, and compares the JSON document with its schema.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::process::{self, Error, Result};
use crate::python::Environment;

/// The pairs of templates that the page shows.
const PAIRS: &str = "crates/review/tests/pairs";
/// The page shows this pair too. It has an effect of every section.
const REPORTS: &str = "crates/review/tests/reports";
/// The names of the browser, in the order of preference.
const BROWSERS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// Writes the page with all pairs of templates of the tests, and drives it in headless Chromium: keyboard, filter, light and
/// dark, small screens, print, accessibility.
///
/// # Errors
///
/// Returns an error if the page cannot be written, if the browser reports a fault, or if the JSON document does not match its
/// schema. Without Node.js or a browser it is skipped, except if the variable CI is set.
pub(crate) fn run(root: &Path) -> Result {
    let folder = root.join("target/page");
    write_templates(root, &folder)?;
    let review = |format: &str| {
        let mut command = process::cargo(root);
        command.args([
            "run",
            "--quiet",
            "--locked",
            "-p",
            "stanchion-cli",
            "--bin",
            "stanchion",
            "--",
        ]);
        match format {
            "schema" => command.arg("review-schema"),
            _ => command
                .arg("review")
                .arg(folder.join("before"))
                .arg(folder.join("after"))
                .args(["--format", format]),
        };
        process::write(
            &folder.join(format!("review.{format}")),
            process::output(&mut command)?.as_bytes(),
        )
    };
    for format in ["html", "json", "schema"] {
        review(format)?;
    }
    let python = Environment::prepare(root, ".venv-boot", crate::boot::REQUIREMENTS)?;
    let program = "import json, sys, jsonschema; jsonschema.Draft202012Validator(json.load(open(sys.argv[1]))).validate(json.load(open(sys.argv[2])))";
    let files = [folder.join("review.schema"), folder.join("review.json")];
    process::run(python.program("python").args(["-c", program]).args(files))?;
    println!("the JSON document matches its schema");
    let Some(browser) = browser()? else { return skipped("Chromium") };
    if !is_there("npm") {
        return skipped("npm");
    }
    let packages = root.join(".cache/page");
    fs::create_dir_all(&packages)
        .map_err(|source| Error::File { path: packages.clone(), source })?;
    for name in ["package.json", "package-lock.json", "drive.mjs"] {
        let from = root.join("crates/xtask/src/page").join(name);
        process::write(&packages.join(name), &process::read(&from)?)?;
    }
    let arguments = ["ci", "--silent", "--ignore-scripts", "--no-audit", "--no-fund"];
    process::run(Command::new("npm").args(arguments).current_dir(&packages))?;
    process::run(
        Command::new("node")
            .current_dir(&packages)
            .arg("drive.mjs")
            .arg(browser)
            .arg(folder.join("review.html"))
            .arg(&folder),
    )
}

/// Writes each pair of templates as two files with the same name, in two folders.
fn write_templates(root: &Path, folder: &Path) -> Result {
    let failed = |path: &Path, source| Error::File { path: path.to_path_buf(), source };
    for side in ["before", "after"] {
        let of_side = folder.join(side);
        fs::create_dir_all(&of_side).map_err(|it| failed(&of_side, it))?;
        let text = process::read(&root.join(REPORTS).join(format!("{side}.yaml")))?;
        process::write(&of_side.join("every-section.yaml"), &text)?;
    }
    let pairs = root.join(PAIRS);
    for entry in fs::read_dir(&pairs).map_err(|it| failed(&pairs, it))? {
        let path = entry.map_err(|it| failed(&pairs, it))?.path();
        let pair: Value = process::read_json(&path)?;
        let Some(name) = path.file_name() else { continue };
        for side in ["before", "after"] {
            process::write(&folder.join(side).join(name), pair[side].to_string().as_bytes())?;
        }
    }
    Ok(())
}

fn is_there(program: &str) -> bool {
    Command::new(program).arg("--version").output().is_ok_and(|it| it.status.success())
}

/// Returns the browser. In CI, Debian's package is installed if no browser is.
fn browser() -> Result<Option<PathBuf>> {
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

fn skipped(what: &str) -> Result {
    if std::env::var_os("CI").is_some() {
        return Err(Error::Failed(format!("{what} is not installed, so the page was not opened")));
    }
    println!("SKIPPED: {what} is not installed, so the page was not opened");
    Ok(())
}
