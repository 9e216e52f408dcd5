//! Encryption, backup and retention of a file system.

use stanchion_template::Node;

use super::FILE_SYSTEM;
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::EFS_009, key),
    Rule::new(code::EFS_010, encryption),
    Rule::new(code::EFS_011, backup),
    Rule::new(code::EFS_012, keeping),
];

fn key(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM) {
        let is_off = !it.has("Encrypted") || it.boolean("Encrypted") == Some(false);
        if it.has("KmsKeyId") && is_off {
            findings
                .on(&it, "KmsKeyId", "the file system has a KMS key, but is not encrypted")
                .found("`KmsKeyId` without `Encrypted: true`")
                .allowed("`Encrypted: true`");
        }
    }
}

fn encryption(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM) {
        if !it.has("Encrypted") || it.boolean("Encrypted") == Some(false) {
            findings
                .on(&it, "Encrypted", "the file system is not encrypted at rest")
                .found(if it.has("Encrypted") { "false" } else { "not set (default: false)" })
                .allowed("true");
        }
    }
}

fn backup(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM).filter(|it| !it.has("BackupPolicy")) {
        let default = if it.has("AvailabilityZoneName") { "ENABLED" } else { "DISABLED" };
        findings
            .on(&it, "BackupPolicy", "the file system has no backup policy")
            .found(format!("not set (default: {default})"))
            .allowed("ENABLED or DISABLED");
    }
}

fn keeping(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for kind in [FILE_SYSTEM, "AWS::FSx::FileSystem"] {
        for it in cx.of(kind) {
            let missing: Vec<&str> = ["DeletionPolicy", "UpdateReplacePolicy"]
                .into_iter()
                .filter(|name| !it.body.contains_key(name))
                .collect();
            // An explicit `Delete` is a decision of the author.
            let is_told = ["DeletionPolicy", "UpdateReplacePolicy"]
                .into_iter()
                .any(|name| it.body.get(name).and_then(Node::as_text) == Some("Delete"));
            if !missing.is_empty() && !is_told {
                findings
                    .at(
                        &it.path(),
                        "the file system sets no policy for its data when the stack is deleted",
                    )
                    .found(format!("no `{}`", missing.join("` and no `")))
                    .allowed("Retain, RetainExceptOnCreate or Delete");
            }
        }
    }
}
