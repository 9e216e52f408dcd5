//! File systems of projects.

use std::collections::BTreeMap;

use stanchion_template::Node;
use stanchion_template::language::{Piece, Text};

use super::{PROJECT, mounts};
use crate::analysis::Analysis;
use crate::code;
use crate::facts::codebuild::{IDENTIFIER_CHARACTERS, is_identifier};
use crate::rule::{Findings, Rule};
use crate::view::View;
use crate::view::identity::items;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::CBD_001, vpc),
    Rule::new(code::CBD_002, privileged),
    Rule::new(code::CBD_003, locations),
];

fn vpc(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(PROJECT).filter(mounts) {
        let is_known = it.get("VpcConfig").is_none_or(|it| it.as_map().is_some());
        // A fleet has the network of its builds.
        if !is_known || it.has("Environment.Fleet") {
            continue;
        }
        let lacks = |name: &&str| {
            let property = format!("VpcConfig.{name}");
            !it.has(&property) || items(it.get(&property)).is_some_and(<[_]>::is_empty)
        };
        let names = ["VpcId", "Subnets", "SecurityGroupIds"];
        let missing: Vec<&str> = names.into_iter().filter(lacks).collect();
        if !missing.is_empty() {
            findings
                .on(&it, "VpcConfig", "the build cannot reach the file system without a network")
                .found(format!("no {}", missing.join(", ")))
                .allowed(names.join(", "));
        }
    }
}

fn privileged(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    const PROPERTY: &str = "Environment.PrivilegedMode";
    for it in cx.of(PROJECT).filter(mounts) {
        let environment = it.get("Environment").and_then(Node::as_map);
        if environment.is_none() || (it.has(PROPERTY) && it.boolean(PROPERTY) != Some(false)) {
            continue;
        }
        findings
            .on(&it, PROPERTY, "the build mounts a file system, which requires privileged mode")
            .found(if it.has(PROPERTY) { "false" } else { "not set" })
            .allowed("true");
    }
}

fn locations(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(PROJECT) {
        let mut known: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        let all = items(it.get("FileSystemLocations")).unwrap_or_default();
        for (at, location) in all.iter().enumerate() {
            let text = |name: &str| location.get(name).and_then(Node::as_text);
            let property = |name: &str| format!("FileSystemLocations.{at}.{name}");
            if let Some(fault) = location.get("Location").and_then(|it| fault(cx, it)) {
                findings
                    .on(&it, &property("Location"), format!("the location {fault}"))
                    .found(location.get("Location").map(Node::describe).unwrap_or_default())
                    .allowed("fs-0123456789abcdef0.efs.us-east-1.amazonaws.com:/directory");
            }
            if let Some(path) = text("MountPoint").filter(|it| !it.starts_with('/')) {
                findings
                    .on(&it, &property("MountPoint"), "the mount point is not an absolute path")
                    .found(path)
                    .allowed("a path such as /mnt/data")
                    .help("Write the mount point with a slash at its start");
            }
            if let Some(name) = text("Identifier").filter(|it| !is_identifier(it)) {
                findings
                    .on(&it, &property("Identifier"), "the identifier is not valid")
                    .found(format!("{name:?}"))
                    .allowed(format!("1-{IDENTIFIER_CHARACTERS} letters, digits and underscores"))
                    .help("Use letters, digits and underscores only");
            }
            for name in ["Identifier", "MountPoint"] {
                let Some(value) = text(name) else { continue };
                if known.insert((name, value), at).is_some() {
                    findings
                        .on(&it, &property(name), "two file systems of the project have it")
                        .found(value)
                        .help("Use each identifier and each mount point once");
                }
            }
        }
    }
}

/// Returns the reason why a location is not valid.
fn fault(view: &View<'_>, node: &Node) -> Option<&'static str> {
    let text = Text::of(node);
    if !text.is_complete() || text.literal().is_some_and(|it| it.contains("{{resolve:")) {
        return None;
    }
    // A reference stands for one part of the name.
    let shown: String = text
        .pieces()
        .iter()
        .map(|it| match it {
            Piece::Literal(literal) => literal.as_str(),
            Piece::Reference(_) | Piece::Unknown => "\u{0}",
        })
        .collect();
    let Some((_, rest)) = shown.split_once(".efs.") else {
        let named = text.references().next().and_then(|it| view.resource(it.name()));
        let is_id = named.is_some_and(|it| it.kind == "AWS::EFS::FileSystem");
        // A parameter can be the whole location.
        let is_literal = text.literal().is_some();
        return (is_id || is_literal).then_some("is not the DNS name of a file system");
    };
    match rest.find(['/', ':']) {
        None => None,
        Some(at) if rest[at..].starts_with(":/") => None,
        Some(_) => Some("does not have `:/` between the DNS name and the directory"),
    }
}
