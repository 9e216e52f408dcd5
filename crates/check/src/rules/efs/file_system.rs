//! Encryption, backup and keeping of a file system.

use super::{CREATE, FILE_SYSTEM};
use crate::context::Context;
use crate::findings::Findings;
use crate::rules::declare::rules;

rules! {
    "EFS-009" Error "A key without encryption" {
        what: "KmsKeyId is set, and Encrypted is not true.",
        why: "EFS refuses to create the file system.",
        source: CREATE,
        fix: "set Encrypted to true",
        failing: "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {KmsKeyId: alias/data}}}\n",
        passing: "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {KmsKeyId: alias/data, Encrypted: true}}}\n",
        check: key,
    }
    "EFS-010" Warning "A file system is not encrypted at rest" {
        what: "Encrypted is absent or false.",
        why: "It cannot be encrypted later: Encrypted replaces the file system.",
        source: "https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html",
        fix: "set Encrypted to true; without KmsKeyId the key is aws/elasticfilesystem, at no cost",
        failing: "Resources: {Data: {Type: AWS::EFS::FileSystem}}\n",
        passing: "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {Encrypted: true}}}\n",
        check: encryption,
    }
    "EFS-011" Info "Nothing is said about backups" {
        what: "BackupPolicy is absent. Then a Regional file system has no backups, and a One Zone file system has.",
        why: "A reader cannot tell whether it was meant so.",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_BackupPolicy.html",
        fix: "set BackupPolicy.Status to ENABLED or DISABLED",
        failing: "Resources: {Data: {Type: AWS::EFS::FileSystem}}\n",
        passing: "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {BackupPolicy: {Status: DISABLED}}}}\n",
        check: backup,
    }
    "EFS-012" Warning "Data would be deleted with the stack" {
        what: "A file system, of EFS or FSx, has no DeletionPolicy or no UpdateReplacePolicy.",
        why: "Deleting the stack, or a change that replaces the resource, deletes the data. CloudFormation takes no snapshot of these types.",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
        fix: "set DeletionPolicy and UpdateReplacePolicy to Retain, or say Delete",
        failing: "Resources: {Data: {Type: AWS::EFS::FileSystem}}\n",
        passing: "Resources: {Data: {Type: AWS::EFS::FileSystem, DeletionPolicy: Retain, UpdateReplacePolicy: Retain}}\n",
        check: keeping,
    }
}

fn key(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM) {
        let is_off = !it.has("Encrypted") || it.boolean("Encrypted") == Some(false);
        if it.has("KmsKeyId") && is_off {
            findings
                .on(&it, "KmsKeyId", "a key is named, but the file system is not encrypted")
                .found("KmsKeyId without Encrypted: true")
                .allowed("Encrypted: true");
        }
    }
}

fn encryption(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM) {
        if !it.has("Encrypted") || it.boolean("Encrypted") == Some(false) {
            findings
                .on(&it, "Encrypted", "the file system is not encrypted at rest")
                .found(if it.has("Encrypted") { "false" } else { "nothing, which means false" })
                .allowed("true");
        }
    }
}

fn backup(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM).filter(|it| !it.has("BackupPolicy")) {
        let default = if it.has("AvailabilityZoneName") { "ENABLED" } else { "DISABLED" };
        findings
            .on(&it, "BackupPolicy", "nothing is said about backups")
            .found(format!("nothing, which means {default}"))
            .allowed("ENABLED or DISABLED");
    }
}

fn keeping(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for kind in [FILE_SYSTEM, "AWS::FSx::FileSystem"] {
        for it in cx.of(kind) {
            let missing: Vec<&str> = ["DeletionPolicy", "UpdateReplacePolicy"]
                .into_iter()
                .filter(|name| !it.body.contains_key(name))
                .collect();
            if !missing.is_empty() {
                findings
                    .at(&it.path(), "nothing says what happens to the data")
                    .found(format!("no {}", missing.join(" and no ")))
                    .allowed("Retain, RetainExceptOnCreate or Delete");
            }
        }
    }
}
