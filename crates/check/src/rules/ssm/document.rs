//! Documents of Systems Manager.

use std::borrow::Cow;
use std::collections::BTreeSet;

use stanchion_template::Node;
use stanchion_template::language::is_function;

use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::facts::ssm::parameters_used;
use crate::model::embedded;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::value::scalar;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::SSM_004, form), Rule::new(code::SSM_005, named)];

/// Returns the content of a document, which can be a string of JSON, or `None` if it is unknown.
pub(super) fn content<'a>(document: &Resource<'a>) -> Option<Cow<'a, Node>> {
    let node = document.get("Content")?;
    if !is_function(node) && node.as_map().is_some() {
        return Some(Cow::Borrowed(node));
    }
    embedded::document(node).map(Cow::Owned)
}

/// Returns the steps of a document.
pub(super) fn steps(content: &Node) -> &[Node] {
    content.get("mainSteps").and_then(Node::as_list).unwrap_or_default()
}

/// Returns the names in `{{ .. }}` of every string below a node.
fn names_used(node: &Node) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    node.walk(&mut |it| {
        if let Some(text) = it.as_text() {
            names.extend(parameters_used(text).map(str::to_owned));
        }
    });
    names
}

fn form(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::SSM::Document") {
        let Some(content) = content(&it) else { continue };
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
                    .severity(Severity::Warning)
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
