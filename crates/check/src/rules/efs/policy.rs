//! The file system policy.

use std::collections::BTreeSet;

use stanchion_template::{Map, Node, Segment, counted, json};

use super::FILE_SYSTEM;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::efs::POLICY_CHARACTERS;
use crate::model::policy::{Statement, statements};
use crate::rule::{Findings, Rule};
use crate::view::identity::name_of;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::EFS_013, length),
    Rule::new(code::EFS_015, lockout),
    Rule::new(code::EFS_016, absent),
    Rule::new(code::EFS_018, tls),
];

const POLICY: &str = "FileSystemPolicy";

fn length(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM) {
        let Some(policy) = it.get(POLICY).filter(|it| it.as_map().is_some()) else { continue };
        let length = json::to_compact_string(policy).chars().count();
        if length > POLICY_CHARACTERS {
            findings
                .on(&it, POLICY, "the file system policy is too long")
                .found(counted(length, "character"))
                .allowed(format!("up to {POLICY_CHARACTERS} characters"));
        }
    }
}

fn lockout(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM).filter(|it| !it.has("BypassPolicyLockoutSafetyCheck")) {
        let mut path = it.properties_path();
        path.push(Segment::from(POLICY));
        let all = it.get(POLICY).and_then(|it| statements(it, &path)).unwrap_or_default();
        for statement in all {
            let is_everybody = statement.get("Principal").is_some_and(|it| {
                it.as_text() == Some("*") || it.get("AWS").and_then(Node::as_text) == Some("*")
            });
            let locks = statement.is_allow() == Some(false)
                && is_everybody
                && statement.get("Condition").is_none()
                && statement.is_about("elasticfilesystem:PutFileSystemPolicy") == Some(true);
            if locks {
                findings
                    .at(
                        &statement.path,
                        "the file system policy prevents everyone from changing it",
                    )
                    .found("Deny for every principal without a condition");
            }
        }
    }
}

fn absent(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let targets = cx.of(super::MOUNT_TARGET);
    let reachable: BTreeSet<&str> =
        targets.filter_map(|it| name_of(it.get("FileSystemId")?)).collect();
    for it in cx.of(FILE_SYSTEM).filter(|it| !it.has(POLICY)) {
        if reachable.contains(it.id) {
            findings
                .on(
                    &it,
                    POLICY,
                    "every client that reaches a mount target has full access to the file system",
                )
                .found("no `FileSystemPolicy`");
        }
    }
}

/// Returns true if the condition of a statement tests a key whose name starts like this, in lower case.
fn tests(statement: &Statement<'_>, start: &str) -> bool {
    let mut found = false;
    if let Some(condition) = statement.get("Condition") {
        condition.walk(&mut |it| {
            let mut keys = it.as_map().into_iter().flat_map(Map::keys);
            found |= keys.any(|it| it.to_ascii_lowercase().starts_with(start));
        });
    }
    found
}

/// Returns true if a statement may allow clients without an identity to mount. A client that shows an identity uses TLS.
fn admits_anyone(statement: &Statement<'_>) -> bool {
    let is_star = |it: &Node| match it {
        Node::List(items) => items.iter().any(|it| it.as_text() == Some("*")),
        other => other.as_text() == Some("*"),
    };
    let everyone = statement.get("Principal").is_none_or(|it| match it {
        Node::Map(map) => map.get("AWS").is_some_and(is_star),
        other => is_star(other),
    });
    everyone
        && statement.is_allow() != Some(false)
        && statement.is_about("elasticfilesystem:ClientMount") != Some(false)
        && !tests(statement, "aws:principal")
}

fn tls(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM) {
        let Some(all) = it.get(POLICY).and_then(|it| statements(it, &[])) else { continue };
        let is_asked = all.iter().any(|it| tests(it, "aws:securetransport"));
        if !is_asked && all.iter().any(admits_anyone) {
            findings.on(&it, POLICY, "the file system policy allows mounts without TLS");
        }
    }
}
