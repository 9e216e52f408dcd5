//! The rules that run only for a compliance pack. They use what teams have for their rules.

use std::sync::OnceLock;

use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::PropertyValue;
use crate::view::identity::of_kind;

/// Returns the rules of all packs, in the order of their ids.
pub(crate) fn rules() -> &'static [Rule] {
    static RULES: OnceLock<Vec<Rule>> = OnceLock::new();
    RULES.get_or_init(|| [storage(), compute(), containers(), others()].concat())
}

fn storage() -> Vec<Rule> {
    vec![
        Rule::property(code::BPR_001, "AWS::EFS::AccessPoint", "RootDirectory.Path")
            .when_absent("/")
            .none_of(["/"]),
        Rule::property(code::BPR_002, "AWS::EFS::AccessPoint", "PosixUser").required(),
        Rule::new(code::BPR_003, backups),
        Rule::new(code::BPR_004, copied_tags),
        Rule::new(code::BPR_011, public_access),
        Rule::property(code::BPR_012, "AWS::S3::Bucket", "LoggingConfiguration").required(),
        Rule::property(code::BPR_013, "AWS::S3::Bucket", "LifecycleConfiguration").required(),
        Rule::property(code::BPR_028, "AWS::Backup::BackupVault", "EncryptionKeyArn").required(),
    ]
}

fn compute() -> Vec<Rule> {
    const ADDRESS: &str = "NetworkInterfaces.*.AssociatePublicIpAddress";
    vec![
        Rule::property(
            code::BPR_005,
            "AWS::EC2::LaunchTemplate",
            "LaunchTemplateData.MetadataOptions.HttpTokens",
        )
        .when_absent("optional")
        .one_of(["required"]),
        Rule::property(code::BPR_006, "AWS::EC2::Instance", ADDRESS).none_of(["true"]),
        Rule::property(
            code::BPR_007,
            "AWS::EC2::LaunchTemplate",
            format!("LaunchTemplateData.{ADDRESS}"),
        )
        .none_of(["true"]),
        Rule::property(code::BPR_008, "AWS::EC2::Subnet", "MapPublicIpOnLaunch").none_of(["true"]),
        Rule::property(code::BPR_009, "AWS::EC2::Volume", "Encrypted")
            .when_absent("false")
            .one_of(["true"]),
        Rule::new(code::BPR_010, flow_logs),
    ]
}

fn containers() -> Vec<Rule> {
    const TASK: &str = "AWS::ECS::TaskDefinition";
    vec![
        Rule::property(
            code::BPR_015,
            "AWS::ECS::Service",
            "NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp",
        )
        .none_of(["ENABLED"]),
        Rule::property(code::BPR_016, TASK, "PidMode").none_of(["host"]),
        Rule::property(code::BPR_017, TASK, "ContainerDefinitions.*.Privileged").none_of(["true"]),
        Rule::property(code::BPR_018, TASK, "ContainerDefinitions.*.ReadonlyRootFilesystem")
            .when_absent("false")
            .one_of(["true"]),
        Rule::property(code::BPR_019, TASK, "ContainerDefinitions.*.LogConfiguration").required(),
        Rule::new(code::BPR_020, insights),
        Rule::property(
            code::BPR_027,
            "AWS::EKS::Cluster",
            "ResourcesVpcConfig.EndpointPublicAccess",
        )
        .when_absent("true")
        .one_of(["false"]),
    ]
}

fn others() -> Vec<Rule> {
    const NOTEBOOK: &str = "AWS::SageMaker::NotebookInstance";
    vec![
        Rule::new(code::BPR_014, rotation),
        Rule::property(code::BPR_021, "AWS::SNS::Topic", "KmsMasterKeyId").required(),
        Rule::new(code::BPR_022, queues),
        Rule::property(code::BPR_023, NOTEBOOK, "DirectInternetAccess")
            .when_absent("Enabled")
            .one_of(["Disabled"]),
        Rule::property(code::BPR_024, NOTEBOOK, "SubnetId").required(),
        Rule::property(code::BPR_025, NOTEBOOK, "RootAccess")
            .when_absent("Enabled")
            .one_of(["Disabled"]),
        Rule::property(
            code::BPR_026,
            "AWS::StepFunctions::StateMachine",
            "LoggingConfiguration.Level",
        )
        .when_absent("OFF")
        .none_of(["OFF"]),
        Rule::property(code::BPR_029, "AWS::Logs::LogGroup", "KmsKeyId").required(),
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
    const BLOCK: &str = "PublicAccessBlockConfiguration";
    for it in cx.resources_of("AWS::S3::Bucket") {
        if cx.value(&it, BLOCK).node().is_none() || cx.has_macros() {
            continue;
        }
        for name in
            ["BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"]
        {
            let property = format!("{BLOCK}.{name}");
            let value = cx.value(&it, &property);
            if value.is_absent() || value.text().as_deref() == Some("false") {
                findings
                    .on(&it, &property, format!("the bucket does not set `{name}`"))
                    .found(value.text().map_or_else(|| "not set".to_owned(), Into::into))
                    .allowed("true");
            }
        }
    }
}

fn flow_logs(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let logs: Vec<_> = cx.resources_of("AWS::EC2::FlowLog").collect();
    for vpc in cx.resources_of("AWS::EC2::VPC") {
        // A flow log of something unknown can be about the VPC.
        let is_of = |id: &stanchion_template::Node| {
            of_kind(cx, id, "AWS::EC2::VPC").map_or(id.as_text().is_none(), |it| it.id == vpc.id)
        };
        let has_log = logs.iter().any(|it| it.get("ResourceId").is_none_or(is_of));
        if !has_log && !cx.may_be_used_elsewhere(vpc.id) {
            findings.about(&vpc, "no flow log of the template names the VPC");
        }
    }
}

fn insights(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.resources_of("AWS::ECS::Cluster").filter(|_| !cx.has_macros()) {
        let settings = cx.value(&it, "ClusterSettings");
        if settings.is_unknown() {
            continue;
        }
        let items = it.list("ClusterSettings").unwrap_or_default();
        let of = |item: &stanchion_template::Node, name: &str| {
            item.get(name).and_then(crate::view::value::scalar).map(std::borrow::Cow::into_owned)
        };
        let is_on = |item: &stanchion_template::Node| {
            of(item, "Name").is_none_or(|it| it == "containerInsights")
                && of(item, "Value").is_none_or(|it| it != "disabled")
        };
        if !items.iter().any(is_on) {
            findings
                .on(&it, "ClusterSettings", "the cluster does not enable Container Insights")
                .allowed("containerInsights: enabled or enhanced");
        }
    }
}

/// KMS rotates only symmetric encryption keys with its own key material.
fn rotation(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.resources_of("AWS::KMS::Key").filter(|_| !cx.has_macros()) {
        let is = |property: &str, default: &str| match cx.value(&it, property) {
            PropertyValue::Absent => true,
            value => value.text().as_deref() == Some(default),
        };
        let value = cx.value(&it, "EnableKeyRotation");
        let is_off = value.is_absent() || value.text().as_deref() == Some("false");
        if is_off && is("KeySpec", "SYMMETRIC_DEFAULT") && is("Origin", "AWS_KMS") {
            findings
                .on(&it, "EnableKeyRotation", "the key is not rotated")
                .found(
                    value.text().map_or_else(|| "not set (default: false)".to_owned(), Into::into),
                )
                .allowed("true");
        }
    }
}

fn queues(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.resources_of("AWS::SQS::Queue") {
        let is_off = cx.value(&it, "SqsManagedSseEnabled").text().as_deref() == Some("false");
        if is_off && !it.has("KmsMasterKeyId") {
            findings
                .on(&it, "SqsManagedSseEnabled", "the queue stores messages unencrypted")
                .found("false");
        }
    }
}
