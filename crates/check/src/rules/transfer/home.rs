//! Home directories of users.

use stanchion_template::Node;
use stanchion_template::language::{Piece, Text};

use super::{USER, domain_of};
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::identity::items;
use crate::view::{Resource, View};

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::TRF_002, settings), Rule::new(code::TRF_003, storage)];

const FILE_SYSTEM: &str = "AWS::EFS::FileSystem";
/// The types whose names are not the ID of a file system.
const OTHERS: [&str; 3] = ["AWS::EFS::AccessPoint", "AWS::S3::Bucket", "AWS::S3Files::FileSystem"];

const MAPPINGS: &str = "HomeDirectoryMappings";

/// Returns the values with a path in the storage, with their properties.
fn paths<'a>(user: &Resource<'a>) -> Vec<(String, &'a Node)> {
    let mut all = Vec::new();
    if let Some(node) = user.get("HomeDirectory") {
        all.push(("HomeDirectory".to_owned(), node));
    }
    for (at, entry) in items(user.get(MAPPINGS)).unwrap_or_default().iter().enumerate() {
        if let Some(node) = entry.get("Target") {
            all.push((format!("{MAPPINGS}.{at}.Target"), node));
        }
    }
    all
}

/// Returns the resource after the first slash of a path.
fn first_of<'a>(view: &View<'a>, text: &Text) -> Option<Resource<'a>> {
    match text.pieces() {
        [Piece::Literal(slash), Piece::Reference(reference), ..] if slash == "/" => {
            view.resource(reference.name())
        }
        [Piece::Reference(reference), ..] => view.resource(reference.name()),
        _ => None,
    }
}

/// Returns true if the home directory of a user is on a file system of the template.
pub(super) fn is_on_file_system(view: &View<'_>, user: &Resource<'_>) -> bool {
    let is = |node: &Node| first_of(view, &Text::of(node)).is_some_and(|it| it.kind == FILE_SYSTEM);
    paths(user).iter().any(|(_, node)| is(node))
}

fn settings(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(USER).filter(|it| !it.is_opaque()) {
        let kind = match it.has("HomeDirectoryType") {
            false => Some("PATH"),
            true => it.text("HomeDirectoryType"),
        };
        match (kind, it.has(MAPPINGS)) {
            (Some("LOGICAL"), false) => {
                findings
                    .on(&it, "HomeDirectoryType", "logical home directories require mappings")
                    .found("`LOGICAL` without `HomeDirectoryMappings`");
            }
            (Some("PATH"), true) => {
                findings
                    .on(&it, MAPPINGS, "mappings require logical home directories")
                    .found("`HomeDirectoryMappings` without `HomeDirectoryType: LOGICAL`");
            }
            _ => {}
        }
        if it.has("HomeDirectory") && it.has(MAPPINGS) {
            findings
                .on(&it, "HomeDirectory", "a user has a home directory or mappings, not both")
                .found("`HomeDirectory` and `HomeDirectoryMappings`");
        }
        entries(&it, findings);
        for (property, node) in paths(&it).iter().filter(|(it, _)| it.ends_with("Target")) {
            if let Some(target) = node.as_text().filter(|it| it.len() > 1 && it.ends_with('/')) {
                findings
                    .on(&it, property, "a target does not end with a slash")
                    .found(target)
                    .allowed(target.trim_end_matches('/'));
            }
        }
    }
}

/// Reports entries of which one is the other or contains it.
fn entries(user: &Resource<'_>, findings: &mut Findings<'_>) {
    let all = items(user.get(MAPPINGS)).unwrap_or_default();
    let texts: Vec<Option<&str>> =
        all.iter().map(|it| it.get("Entry").and_then(Node::as_text)).collect();
    for (at, entry) in texts.iter().enumerate() {
        let Some(entry) = entry else { continue };
        let is_below = |other: &str| {
            let other = other.trim_end_matches('/');
            *entry == other || entry.starts_with(&format!("{other}/"))
        };
        let others = texts.iter().enumerate().filter(|(other, _)| *other != at);
        let mut known = others.filter_map(|(other, text)| text.map(|it| (other, it)));
        // Two that are the same are reported once, for the second.
        let outer = known.find(|(other, it)| is_below(it) && (it != entry || *other < at));
        if let Some((_, outer)) = outer {
            findings
                .on(user, &format!("{MAPPINGS}.{at}.Entry"), "two entries overlap")
                .found(format!("{entry}, and {outer}"));
        }
    }
}

fn storage(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    const ALLOWED: &str = "/fs-0123456789abcdef0/directory";
    for it in cx.of(USER) {
        let Some(domain) = domain_of(cx, &it) else { continue };
        for (property, node) in paths(&it) {
            let text = Text::of(node);
            let named = first_of(cx, &text);
            let is_file_system = named.is_some_and(|it| it.kind == FILE_SYSTEM);
            if domain == "S3" && is_file_system {
                findings
                    .on(&it, &property, "the server stores files in S3, not in EFS")
                    .found(node.describe())
                    .help("Set `Domain` of the server to `EFS`");
            }
            if domain != "EFS" {
                continue;
            }
            if is_file_system && matches!(text.pieces().first(), Some(Piece::Reference(_))) {
                findings
                    .on(&it, &property, "the path does not start with a slash")
                    .found(node.describe())
                    .allowed(ALLOWED);
            }
            let is_other = named.is_some_and(|it| OTHERS.contains(&it.kind));
            let start = text.literal().and_then(|it| it.strip_prefix('/'));
            let id = start.and_then(|it| it.split('/').next());
            let is_literal_id = |it: &str| {
                it.strip_prefix("fs-")
                    .is_some_and(|it| it.len() >= 8 && it.bytes().all(|it| it.is_ascii_hexdigit()))
            };
            if is_other || id.is_some_and(|it| !is_literal_id(it) && !it.contains("{{")) {
                let what = match named {
                    Some(named) => format!("{} of {}", node.describe(), named.kind),
                    None => node.describe(),
                };
                findings
                    .on(&it, &property, "the path does not start with the ID of a file system")
                    .found(what)
                    .allowed(ALLOWED);
            }
        }
    }
}
