//! Code and runtime of functions.

use super::FUNCTION;
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::LAM_014, package)];

fn package(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FUNCTION) {
        let has_zip = it.has("Code.ZipFile") || it.has("Code.S3Bucket");
        if it.has("Code.ImageUri") && has_zip {
            findings
                .on(&it, "Code", "the function has both a container image and a .zip archive")
                .found("`ImageUri` and a .zip archive")
                .allowed("`ImageUri`, `ZipFile`, or `S3Bucket` with `S3Key`");
            continue;
        }
        let is_image = it.text("PackageType") == Some("Image");
        for name in ["Handler", "Runtime"] {
            if is_image && it.has(name) {
                findings
                    .on(
                        &it,
                        name,
                        format!("a function with a container image cannot have `{name}`"),
                    )
                    .found("`PackageType` Image");
            }
            if has_zip && !is_image && !it.has(name) {
                findings
                    .on(&it, name, format!("a function with a .zip archive requires `{name}`"))
                    .found("not set");
            }
        }
        if is_image && it.has("Layers") {
            findings
                .on(&it, "Layers", "a function with a container image cannot have layers")
                .found("`PackageType` Image");
        }
        let inline = it.text("Runtime").filter(|_| it.has("Code.ZipFile"));
        let fits = |it: &str| it.starts_with("nodejs") || it.starts_with("python");
        if let Some(runtime) = inline.filter(|it| !fits(it)) {
            findings
                .on(
                    &it,
                    "Code.ZipFile",
                    "only functions in Node.js and Python can have code in the template",
                )
                .found(runtime)
                .allowed("`S3Bucket` with `S3Key`, or `ImageUri`");
        }
    }
}
