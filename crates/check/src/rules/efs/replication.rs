//! Replication of a file system.

use super::FILE_SYSTEM;
use crate::analysis::Analysis;
use crate::code;
use crate::model::script::Script;
use crate::rule::{Findings, Rule};
use crate::view::identity::{items, of_kind};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::EFS_031, destination),
    Rule::new(code::EFS_032, protection),
    Rule::new(code::EFS_033, role),
];

const DESTINATIONS: &str = "ReplicationConfiguration.Destinations";

fn destination(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM) {
        for (at, entry) in items(it.get(DESTINATIONS)).unwrap_or_default().iter().enumerate() {
            let Some(map) = entry.as_map() else { continue };
            let has = |name: &str| map.contains_key(name);
            let property = format!("{DESTINATIONS}.{at}");
            if !["Region", "AvailabilityZoneName", "FileSystemId"].into_iter().any(has) {
                findings
                    .on(
                        &it,
                        &property,
                        "the replication destination does not name a Region, zone or file system",
                    )
                    .found("none of them")
                    .allowed("`Region`, `AvailabilityZoneName` or `FileSystemId`");
            }
            for name in ["AvailabilityZoneName", "KmsKeyId"] {
                if has("FileSystemId") && has(name) {
                    findings
                        .on(
                            &it,
                            &property,
                            format!(
                                "`{name}` is not valid for an existing destination file system"
                            ),
                        )
                        .found(format!("`FileSystemId` and `{name}`"))
                        .allowed("only one of the two");
                }
            }
        }
    }
}

fn protection(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "FileSystemProtection.ReplicationOverwriteProtection";
    for it in cx.of(FILE_SYSTEM) {
        let Some(destinations) = items(it.get(DESTINATIONS)) else { continue };
        if it.text(property) == Some("DISABLED") {
            findings
                .on(&it, property, "the source of a replication must be protected from overwrites")
                .found("DISABLED")
                .allowed("ENABLED");
        }
        for entry in destinations {
            let target = entry.get("FileSystemId").and_then(|it| of_kind(cx, it, FILE_SYSTEM));
            let Some(target) = target else { continue };
            let is_protected = !target.has(property) || target.text(property) == Some("ENABLED");
            if is_protected {
                findings
                    .on(
                        &target,
                        property,
                        "the replication cannot write to a destination that is protected",
                    )
                    .found(target.text(property).unwrap_or("not set (default: ENABLED)"))
                    .allowed("DISABLED");
            }
        }
    }
}

fn role(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM) {
        for (at, entry) in items(it.get(DESTINATIONS)).unwrap_or_default().iter().enumerate() {
            let Some(target) = entry.get("FileSystemId").map(Script::of) else { continue };
            // The account of the stack is a reference to `AWS::AccountId`.
            let account = target.text.strip_prefix("arn:").and_then(|it| it.split(':').nth(3));
            let is_written = account
                .is_some_and(|it| it.len() == 12 && it.bytes().all(|it| it.is_ascii_digit()));
            if is_written && entry.get("RoleArn").is_none() {
                findings
                    .on(
                        &it,
                        &format!("{DESTINATIONS}.{at}"),
                        "a replication to another account requires a role",
                    )
                    .found("a destination ARN without `RoleArn`");
            }
        }
    }
}
