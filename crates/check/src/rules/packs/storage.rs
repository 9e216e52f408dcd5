//! File systems, buckets and backups.

use stanchion_template::{Map, Node};

use super::switches::is_off;
use crate::analysis::Analysis;
use crate::code;
use crate::model::policy::{Statement, statements};
use crate::rule::{Findings, Rule};
use crate::view::identity::of_kind;
use crate::view::value::scalar;
use crate::view::{PropertyValue, Resource};

pub(super) fn rules() -> Vec<Rule> {
    vec![
        Rule::property(code::BPR_001, "AWS::EFS::AccessPoint", "RootDirectory.Path")
            .when_absent("/")
            .none_of(["/"]),
        Rule::property(code::BPR_002, "AWS::EFS::AccessPoint", "PosixUser").required(),
        Rule::new(code::BPR_003, backups),
        Rule::new(code::BPR_004, copied_tags),
        Rule::new(code::BPR_011, public_access),
        Rule::property(code::BPR_012, "AWS::S3::Bucket", "LoggingConfiguration").required(),
        Rule::property(code::BPR_013, "AWS::S3::Bucket", "LifecycleConfiguration")
            .also("AWS::S3Express::DirectoryBucket", "LifecycleConfiguration")
            .required(),
        Rule::new(code::BPR_030, mount_targets),
        Rule::new(code::BPR_031, lustre_tags),
        Rule::new(code::BPR_032, zones),
        Rule::new(code::BPR_033, access_points),
        Rule::new(code::BPR_034, requests_without_tls),
        Rule::property(code::BPR_028, "AWS::Backup::BackupVault", "EncryptionKeyArn").required(),
    ]
}

/// A One Zone file system has automatic backups by default.
fn backups(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.resources_of("AWS::EFS::FileSystem") {
        let status = cx.value(&it, "BackupPolicy.Status");
        let is_off = match &status {
            PropertyValue::Absent => !it.has("AvailabilityZoneName") && !cx.has_macros(),
            PropertyValue::Unknown => false,
            PropertyValue::Known(_) => status.text().as_deref() == Some("DISABLED"),
        };
        if is_off {
            let found = status.text().map_or_else(|| "not set".to_owned(), Into::into);
            findings
                .on(&it, "BackupPolicy", "the file system has no automatic backups")
                .found(found)
                .allowed("ENABLED");
        }
    }
}

fn copied_tags(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.resources_of("AWS::FSx::FileSystem") {
        if it.text("FileSystemType") != Some("OPENZFS") || cx.has_macros() {
            continue;
        }
        for name in ["CopyTagsToBackups", "CopyTagsToVolumes"] {
            let property = format!("OpenZFSConfiguration.{name}");
            let value = cx.value(&it, &property);
            if value.is_absent() || value.text().as_deref() == Some("false") {
                findings
                    .on(&it, &property, format!("the file system does not set `{name}`"))
                    .found(value.text().map_or_else(|| "not set".to_owned(), Into::into))
                    .allowed("true");
            }
        }
    }
}

/// Without a configuration, S3 blocks public access to a new bucket.
fn public_access(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.resources_of("AWS::S3::Bucket") {
        open_blocks(cx, &it, "bucket", findings);
    }
}

/// Without a configuration, S3 blocks public access through a new access point.
fn access_points(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for kind in ["AWS::S3::AccessPoint", "AWS::S3::MultiRegionAccessPoint"] {
        for it in cx.resources_of(kind) {
            open_blocks(cx, &it, "access point", findings);
        }
    }
}

/// Reports the properties of a block of public access that are `false` or absent.
fn open_blocks<'a>(
    cx: &Analysis<'a>,
    resource: &Resource<'a>,
    what: &str,
    findings: &mut Findings<'_>,
) {
    const BLOCK: &str = "PublicAccessBlockConfiguration";
    if cx.value(resource, BLOCK).node().is_none() || cx.has_macros() {
        return;
    }
    for name in
        ["BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"]
    {
        let property = format!("{BLOCK}.{name}");
        let value = cx.value(resource, &property);
        if value.is_absent() || value.text().as_deref() == Some("false") {
            findings
                .on(resource, &property, format!("the {what} does not set `{name}`"))
                .found(value.text().map_or_else(|| "not set".to_owned(), Into::into))
                .allowed("true");
        }
    }
}

fn mount_targets(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.resources_of("AWS::EFS::MountTarget") {
        let subnet = it.get("SubnetId").and_then(|id| of_kind(cx, id, "AWS::EC2::Subnet"));
        let Some(subnet) = subnet else { continue };
        if cx.value(&subnet, "MapPublicIpOnLaunch").text().as_deref() == Some("true") {
            let message = format!("the subnet {} assigns public IPv4 addresses", subnet.id);
            findings
                .on(&it, "SubnetId", message)
                .found("`MapPublicIpOnLaunch` of the subnet is true")
                .allowed("a subnet without `MapPublicIpOnLaunch`");
        }
    }
}

/// Only file systems with automatic backups: FSX rules say that the property has no effect on others.
fn lustre_tags(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.resources_of("AWS::FSx::FileSystem") {
        let days = cx.value(&it, "LustreConfiguration.AutomaticBackupRetentionDays").number();
        if it.text("FileSystemType") == Some("LUSTRE") && days.is_some_and(|it| it > 0.0) {
            let message = "the file system does not copy its tags to backups";
            is_off(cx, &it, "LustreConfiguration.CopyTagsToBackups", message, findings);
        }
    }
}

/// The types of file systems that can be in two zones: the property with the configuration, and the default.
/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-filesystem.html>
const DEPLOYMENTS: [(&str, &str, Option<&str>); 3] = [
    ("OPENZFS", "OpenZFSConfiguration", None),
    ("ONTAP", "OntapConfiguration", None),
    ("WINDOWS", "WindowsConfiguration", Some("SINGLE_AZ_1")),
];

fn zones(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.resources_of("AWS::FSx::FileSystem") {
        let of_kind =
            |(kind, ..): &&(&str, &str, Option<&str>)| it.text("FileSystemType") == Some(*kind);
        let Some((_, configuration, default)) = DEPLOYMENTS.iter().find(of_kind) else { continue };
        let property = format!("{configuration}.DeploymentType");
        let value = cx.value(&it, &property);
        let found = match (value.is_absent() && !cx.has_macros(), default) {
            (true, Some(default)) => format!("not set (default: {default})"),
            _ => value.text().map(Into::into).unwrap_or_default(),
        };
        if !found.is_empty() && !found.starts_with("MULTI_AZ") {
            findings
                .on(&it, &property, "the file system is in one Availability Zone")
                .found(found)
                .allowed("a Multi-AZ deployment type");
        }
    }
}

fn requests_without_tls(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    const BUCKET: &str = "AWS::S3::Bucket";
    let policies: Vec<_> = cx.resources_of("AWS::S3::BucketPolicy").collect();
    for bucket in cx.resources_of(BUCKET) {
        let is_of = |policy: &&Resource<'_>| {
            policy.get("Bucket").is_none_or(|id| {
                of_kind(cx, id, BUCKET).map_or(id.as_text().is_none(), |it| it.id == bucket.id)
            })
        };
        // A policy that is unknown can have the statement.
        let requires_tls = |policy: &Resource<'_>| {
            let document = policy.get("PolicyDocument");
            let statements = document.and_then(|it| statements(it, &[]));
            statements.is_none_or(|it| it.iter().any(denies_without_tls))
        };
        let is_safe = policies.iter().filter(is_of).any(requires_tls);
        if !is_safe && !cx.may_be_used_elsewhere(bucket.id) {
            findings.about(&bucket, "no bucket policy of the template denies requests without TLS");
        }
    }
}

/// Returns true for a statement that denies requests without TLS, or that may.
fn denies_without_tls(statement: &Statement<'_>) -> bool {
    let Some(condition) = statement.get("Condition") else { return false };
    let plain = |operator: &str| {
        let operator = condition.get(operator).and_then(Node::as_map);
        let mut values = operator.into_iter().flat_map(Map::iter);
        values.any(|(key, value)| {
            let values = value.as_list().unwrap_or(std::slice::from_ref(value));
            key.eq_ignore_ascii_case("aws:SecureTransport")
                && values.iter().any(|it| scalar(it).is_none_or(|it| it == "false"))
        })
    };
    statement.is_allow() != Some(true) && ["Bool", "BoolIfExists"].into_iter().any(plain)
}
