//! Documents of Systems Manager.

use stanchion_template::Node;

use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::value::scalar;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::SSM_004, content), Rule::new(code::SSM_005, named)];

/// Returns the names in `{{ .. }}` of every string below a node.
fn names_used(node: &Node) -> Vec<String> {
    let mut names = Vec::new();
    node.walk(&mut |it| {
        for part in it.as_text().into_iter().flat_map(|it| it.split("{{").skip(1)) {
            let Some((name, _)) = part.split_once("}}") else { continue };
            let name = name.trim();
            // Names with points or colons are outputs of steps or dynamic references.
            if !name.is_empty() && name.chars().all(|it| it.is_ascii_alphanumeric() || it == '_') {
                names.push(name.to_owned());
            }
        }
    });
    names.sort();
    names.dedup();
    names
}

fn content(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::SSM::Document") {
        let Some(content) = it.get("Content").filter(|it| it.as_map().is_some()) else { continue };
        let kind = it.text("DocumentType").unwrap_or("Command");
        let version = content.get("schemaVersion").and_then(scalar);
        let (versions, steps): (&[&str], &[&str]) = match kind {
            "Command" if it.text("DocumentType").is_some() || !it.has("DocumentType") => {
                (&["1.2", "2.0", "2.2"], &["mainSteps", "runtimeConfig"])
            }
            "Automation" => (&["0.3"], &["mainSteps"]),
            _ => continue,
        };
        match version {
            Some(version) if !versions.contains(&version.as_ref()) => {
                findings
                    .on(
                        &it,
                        "Content.schemaVersion",
                        format!("a document of type {kind} does not support this schema version"),
                    )
                    .found(version)
                    .allowed(versions.join(", "));
            }
            None if content.get("schemaVersion").is_none() => {
                findings
                    .on(&it, "Content.schemaVersion", "the document has no schema version")
                    .found("not set")
                    .allowed(versions.join(", "));
            }
            _ => {}
        }
        let there = steps.iter().find_map(|name| content.get(name));
        let Some(there) = there else {
            findings
                .on(&it, "Content", "the document has no steps")
                .found("not set")
                .allowed(steps.join(" or "));
            continue;
        };
        if kind == "Automation" {
            continue;
        }
        for name in names_used(there) {
            if content.get("parameters").and_then(|it| it.get(&name)).is_none() {
                findings
                    .on(
                        &it,
                        "Content",
                        format!("the document uses the parameter {name}, which it does not define"),
                    )
                    .found(format!("{{{{ {name} }}}}"));
            }
        }
    }
}

fn named(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::SSM::Document") {
        let is_replaced = !it.has("UpdateMethod") || it.text("UpdateMethod") == Some("Replace");
        if it.has("Name") && is_replaced {
            findings
                .on(
                    &it,
                    "UpdateMethod",
                    "a named document cannot be updated with this `UpdateMethod`",
                )
                .found(it.text("UpdateMethod").unwrap_or("not set (default: Replace)"))
                .allowed("NewVersion");
        }
    }
}
