//! Replication of a file system.

use super::FILE_SYSTEM;
use crate::context::Context;
use crate::findings::Findings;
use crate::model::identity::{items, of_kind};
use crate::rules::declare::rules;

const SOURCE: &str =
    "https://docs.aws.amazon.com/efs/latest/ug/API_CreateReplicationConfiguration.html";

rules! {
    "EFS-031" Error "A replication's destination is not one kind of file system" {
        what: "A destination has neither Region, AvailabilityZoneName nor FileSystemId, or has FileSystemId together with AvailabilityZoneName or KmsKeyId.",
        why: "EFS refuses the configuration: an existing file system brings its own place and key.",
        source: SOURCE,
        fix: "give a Region for a new Regional file system, a zone for a new One Zone one, or the id of an existing one",
        failing: "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {ReplicationConfiguration: {Destinations: [{FileSystemId: fs-12345678, KmsKeyId: alias/a}]}}}}\n",
        passing: "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {ReplicationConfiguration: {Destinations: [{Region: eu-west-1, KmsKeyId: alias/a}]}}}}\n",
        check: destination,
    }
    "EFS-032" Error "Overwrite protection and replication contradict" {
        what: "A file system that is replicated has protection DISABLED, or the destination in the same template has not.",
        why: "EFS writes only to destinations without protection, and takes it from no source.",
        source: "https://docs.aws.amazon.com/efs/latest/ug/API_UpdateFileSystemProtection.html",
        fix: "leave protection on at the source, and set ReplicationOverwriteProtection to DISABLED at an existing destination",
        failing: "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {FileSystemProtection: {ReplicationOverwriteProtection: DISABLED}, ReplicationConfiguration: {Destinations: [{Region: eu-west-1}]}}}}\n",
        passing: "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {FileSystemProtection: {ReplicationOverwriteProtection: ENABLED}, ReplicationConfiguration: {Destinations: [{Region: eu-west-1}]}}}}\n",
        check: protection,
    }
    "EFS-033" Warning "A destination in another account needs a role" {
        what: "FileSystemId of a destination is an ARN, as for another account, and RoleArn is absent.",
        why: "EFS cannot write to another account's file system without a role it may take.",
        source: SOURCE,
        fix: "set RoleArn of the destination",
        failing: "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {ReplicationConfiguration: {Destinations: [{FileSystemId: 'arn:aws:elasticfilesystem:eu-west-1:111122223333:file-system/fs-12345678'}]}}}}\n",
        passing: "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {ReplicationConfiguration: {Destinations: [{FileSystemId: 'arn:aws:elasticfilesystem:eu-west-1:111122223333:file-system/fs-12345678', RoleArn: 'arn:aws:iam::111122223333:role/a'}]}}}}\n",
        check: role,
    }
}

const DESTINATIONS: &str = "ReplicationConfiguration.Destinations";

fn destination(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM) {
        for (at, entry) in items(it.get(DESTINATIONS)).unwrap_or_default().iter().enumerate() {
            let Some(map) = entry.as_map() else { continue };
            let has = |name: &str| map.contains_key(name);
            let property = format!("{DESTINATIONS}.{at}");
            if !["Region", "AvailabilityZoneName", "FileSystemId"].into_iter().any(has) {
                findings
                    .on(&it, &property, "the destination is not named")
                    .found("none of them")
                    .allowed("Region, AvailabilityZoneName or FileSystemId");
            }
            for name in ["AvailabilityZoneName", "KmsKeyId"] {
                if has("FileSystemId") && has(name) {
                    findings
                        .on(&it, &property, format!("an existing file system takes no {name}"))
                        .found(format!("FileSystemId and {name}"))
                        .allowed("one of both");
                }
            }
        }
    }
}

fn protection(cx: &Context<'_>, findings: &mut Findings<'_>) {
    let property = "FileSystemProtection.ReplicationOverwriteProtection";
    for it in cx.of(FILE_SYSTEM) {
        let Some(destinations) = items(it.get(DESTINATIONS)) else { continue };
        if it.text(property) == Some("DISABLED") {
            findings
                .on(&it, property, "the source of a replication keeps its protection")
                .found("DISABLED")
                .allowed("ENABLED");
        }
        for entry in destinations {
            let target = entry.get("FileSystemId").and_then(|it| of_kind(cx, it, FILE_SYSTEM));
            let Some(target) = target else { continue };
            let is_protected = !target.has(property) || target.text(property) == Some("ENABLED");
            if is_protected {
                findings
                    .on(&target, property, "a destination that is protected cannot be written to")
                    .found(target.text(property).unwrap_or("nothing, which means ENABLED"))
                    .allowed("DISABLED");
            }
        }
    }
}

fn role(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM) {
        for (at, entry) in items(it.get(DESTINATIONS)).unwrap_or_default().iter().enumerate() {
            let target = entry.get("FileSystemId").and_then(|it| it.as_text());
            if target.is_some_and(|it| it.starts_with("arn:")) && entry.get("RoleArn").is_none() {
                findings
                    .on(&it, &format!("{DESTINATIONS}.{at}"), "the destination needs a role")
                    .found("a destination by ARN without RoleArn");
            }
        }
    }
}
