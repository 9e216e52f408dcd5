//! Opens the HTML page of a review in a real browser, and compares the JSON document with its schema.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::browser::Browser;
use crate::process::{self, Error, Result};
use crate::python::Environment;

/// The pairs of templates that the page shows.
const PAIRS: &str = "crates/review/tests/pairs";
/// The page shows this pair too. It has an effect of every section.
const REPORTS: &str = "crates/review/tests/reports";

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
    let Some(browser) = Browser::find(root)? else { return Ok(()) };
    let script = root.join("crates/xtask/src/page/drive.mjs");
    browser.drive(&script, &[&folder.join("review.html"), &folder])
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
