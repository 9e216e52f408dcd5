//! Code and runtime of functions.

use super::FUNCTION;
use crate::code;
use crate::context::Context;
use crate::findings::Findings;
use crate::iam::service;
use crate::nearest::nearest;
use crate::rule::Rule;

/// Runtimes for which Lambda makes no new functions, with what follows them. As of October 2026, from the table of
/// runtimes in cfn-lint 1.58.0.
const ENDED: [(&str, &str); 20] = [
    ("dotnetcore1.0", "dotnet10"),
    ("dotnetcore2.0", "dotnet10"),
    ("dotnetcore2.1", "dotnet10"),
    ("dotnetcore3.1", "dotnet10"),
    ("go1.x", "provided.al2023"),
    ("java8", "java25"),
    ("nodejs", "nodejs24.x"),
    ("nodejs10.x", "nodejs24.x"),
    ("nodejs12.x", "nodejs24.x"),
    ("nodejs14.x", "nodejs24.x"),
    ("nodejs4.3", "nodejs24.x"),
    ("nodejs4.3-edge", "nodejs24.x"),
    ("nodejs6.10", "nodejs24.x"),
    ("nodejs8.10", "nodejs24.x"),
    ("provided", "provided.al2023"),
    ("python2.7", "python3.14"),
    ("python3.6", "python3.14"),
    ("python3.7", "python3.14"),
    ("ruby2.5", "ruby4.0"),
    ("ruby2.7", "ruby4.0"),
];

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::LAM_013, runtime),
    Rule::new(code::LAM_014, package),
    Rule::new(code::LAM_015, permission),
];

fn runtime(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FUNCTION) {
        let Some(runtime) = it.text("Runtime") else { continue };
        if let Some((_, next)) = ENDED.iter().find(|(ended, _)| *ended == runtime) {
            findings
                .on(&it, "Runtime", "Lambda makes no new functions with this runtime")
                .found(runtime)
                .allowed(*next);
        }
    }
}

fn package(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FUNCTION) {
        let has_zip = it.has("Code.ZipFile") || it.has("Code.S3Bucket");
        if it.has("Code.ImageUri") && has_zip {
            findings
                .on(&it, "Code", "a function has one kind of code")
                .found("ImageUri beside a zip")
                .allowed("ImageUri, ZipFile, or S3Bucket with S3Key");
            continue;
        }
        let is_image = it.text("PackageType") == Some("Image");
        for name in ["Handler", "Runtime"] {
            if is_image && it.has(name) {
                findings
                    .on(&it, name, format!("a function of an image has no {name}"))
                    .found("PackageType Image");
            }
            if has_zip && !is_image && !it.has(name) {
                findings
                    .on(&it, name, format!("a function of a zip needs {name}"))
                    .found("nothing");
            }
        }
        if is_image && it.has("Layers") {
            findings
                .on(&it, "Layers", "a function of an image has no layers")
                .found("PackageType Image");
        }
        let inline = it.text("Runtime").filter(|_| it.has("Code.ZipFile"));
        let fits = |it: &str| it.starts_with("nodejs") || it.starts_with("python");
        if let Some(runtime) = inline.filter(|it| !fits(it)) {
            findings
                .on(&it, "Code.ZipFile", "code in the template is for Node.js and Python")
                .found(runtime)
                .allowed("S3Bucket with S3Key, or ImageUri");
        }
    }
}

fn permission(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::Lambda::Permission") {
        let Some(action) = it.text("Action").filter(|it| !it.contains('*')) else { continue };
        let name = action.strip_prefix("lambda:");
        let known = service("lambda");
        if name.is_some_and(|name| known.as_ref().is_none_or(|it| it.has_action(name))) {
            continue;
        }
        let close = name.and_then(|name| nearest(name, known?.actions()));
        findings.on(&it, "Action", "Lambda has no such action").found(action).allowed(
            match close {
                Some(close) => format!("did you mean lambda:{close}?"),
                None => "lambda:InvokeFunction".to_owned(),
            },
        );
    }
}
