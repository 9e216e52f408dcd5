//! AWS Systems Manager.

use stanchion_template::{Node, counted};

use crate::code;
use crate::context::{Context, scalar};
use crate::findings::Findings;
use crate::rule::Rule;

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    RULES.iter()
}

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::SSM_001, name),
    Rule::new(code::SSM_002, value),
    Rule::new(code::SSM_003, secure),
    Rule::new(code::SSM_004, content),
    Rule::new(code::SSM_005, named),
];

const STORE: &str = "AWS::SSM::Parameter";

fn name(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(STORE) {
        let Some(name) = it.text("Name") else { continue };
        let lower = name.trim_start_matches('/').to_ascii_lowercase();
        let is_plain = name.chars().all(|it| it.is_ascii_alphanumeric() || "._-/".contains(it));
        let inside = name.contains('/') && !name.starts_with('/');
        let levels = name.split('/').filter(|it| !it.is_empty()).count();
        if lower.starts_with("aws")
            || lower.starts_with("ssm")
            || !is_plain
            || inside
            || levels > 15
        {
            findings
                .on(&it, "Name", "Parameter Store does not take this name")
                .found(name)
                .allowed("/team/name of letters, digits and ._-, not starting with aws or ssm");
        }
    }
}

fn value(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(STORE) {
        let length = it.text("Value").map_or(0, str::len);
        let most = match it.text("Tier") {
            Some("Advanced" | "Intelligent-Tiering") => 8192,
            None if it.has("Tier") => 8192,
            _ => 4096,
        };
        if length > most {
            findings
                .on(&it, "Value", "the value is too long")
                .found(counted(length, "byte"))
                .allowed(format!("up to {most} bytes"));
        }
    }
}

fn secure(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(STORE) {
        if it.text("Type") == Some("SecureString") {
            findings
                .on(&it, "Type", "CloudFormation makes no SecureString")
                .found("SecureString")
                .allowed("String or StringList");
        }
    }
}

/// Names in `{{ .. }}` of every text below a node.
fn names_used(node: &Node) -> Vec<String> {
    let mut names = Vec::new();
    node.walk(&mut |it| {
        for part in it.as_text().into_iter().flat_map(|it| it.split("{{").skip(1)) {
            let Some((name, _)) = part.split_once("}}") else { continue };
            let name = name.trim();
            // Outputs of steps and dynamic references have points and colons.
            if !name.is_empty() && name.chars().all(|it| it.is_ascii_alphanumeric() || it == '_') {
                names.push(name.to_owned());
            }
        }
    });
    names.sort();
    names.dedup();
    names
}

fn content(cx: &Context<'_>, findings: &mut Findings<'_>) {
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
                        format!("a document of type {kind} has no such version"),
                    )
                    .found(version)
                    .allowed(versions.join(", "));
            }
            None if content.get("schemaVersion").is_none() => {
                findings
                    .on(&it, "Content.schemaVersion", "the version is missing")
                    .found("nothing")
                    .allowed(versions.join(", "));
            }
            _ => {}
        }
        let there = steps.iter().find_map(|name| content.get(name));
        let Some(there) = there else {
            findings
                .on(&it, "Content", "the document has no steps")
                .found("nothing")
                .allowed(steps.join(" or "));
            continue;
        };
        if kind == "Automation" {
            continue;
        }
        for name in names_used(there) {
            if content.get("parameters").and_then(|it| it.get(&name)).is_none() {
                findings
                    .on(&it, "Content", format!("the document has no parameter {name}"))
                    .found(format!("{{{{ {name} }}}}"));
            }
        }
    }
}

fn named(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::SSM::Document") {
        let is_replaced = !it.has("UpdateMethod") || it.text("UpdateMethod") == Some("Replace");
        if it.has("Name") && is_replaced {
            findings
                .on(&it, "UpdateMethod", "a change of this document fails on its name")
                .found(it.text("UpdateMethod").unwrap_or("nothing, which means Replace"))
                .allowed("NewVersion");
        }
    }
}
