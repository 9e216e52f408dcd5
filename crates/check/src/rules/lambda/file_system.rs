//! File systems of functions.

use stanchion_template::Node;
use stanchion_template::language::{has_generated_keys, ref_of};

use super::FUNCTION;
use crate::analysis::Analysis;
use crate::code::{self};
use crate::facts::lambda::EPHEMERAL_STORAGE_MIB;
use crate::facts::runtime::SNAP_START;
use crate::model::script::Script;
use crate::rule::{Findings, Rule};
use crate::view::identity::{items, name_of, resource_of};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::LAM_001, access_point),
    Rule::new(code::LAM_002, vpc),
    Rule::new(code::LAM_010, snap_start),
];

fn access_point(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FUNCTION) {
        let Some(configs) = items(it.get("FileSystemConfigs")) else { continue };
        if configs.len() > 1 {
            findings
                .on(&it, "FileSystemConfigs", "a Lambda function can mount only one file system")
                .found(configs.len())
                .allowed("1");
        }
        for (at, config) in configs.iter().enumerate() {
            let Some(arn) = config.get("Arn") else { continue };
            let named = resource_of(cx, arn);
            let is_wrong = named.is_some_and(|it| {
                it.kind.starts_with("AWS::")
                    && !it.kind.ends_with("::AccessPoint")
                    && !it.kind.starts_with("AWS::CloudFormation::")
                    && !it.kind.starts_with("AWS::SSM::")
            });
            // The ARN of a file system, written as a string. That of an S3 access point contains that of its file system.
            let text = Script::of(arn).text;
            let is_file_system = text.contains(":file-system/") && !text.contains("access-point/");
            let by_id =
                named.is_some_and(|it| it.kind.ends_with("::AccessPoint")) && ref_of(arn).is_some();
            if is_wrong || by_id || is_file_system {
                let found = named.map_or_else(
                    || arn.describe(),
                    |it| format!("{} of {}", arn.describe(), it.kind),
                );
                findings
                    .on(
                        &it,
                        &format!("FileSystemConfigs.{at}.Arn"),
                        "the ARN of the file system configuration is not that of an access point",
                    )
                    .found(found)
                    .allowed("the ARN of an AWS::EFS::AccessPoint or AWS::S3Files::AccessPoint");
            }
        }
    }
}

fn vpc(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FUNCTION) {
        let mounts = it.list("FileSystemConfigs").is_some_and(|it| !it.is_empty());
        for (name, most) in [("SubnetIds", 16), ("SecurityGroupIds", 5)] {
            let property = format!("VpcConfig.{name}");
            let list = it.get(&property);
            let is_expression =
                it.get("VpcConfig").and_then(Node::as_map).is_some_and(has_generated_keys);
            let is_empty = list.is_none_or(|it| it.as_list().is_some_and(<[_]>::is_empty));
            if mounts && is_empty && !is_expression {
                findings
                    .on(&it, &property, "a function with a file system must be in a VPC")
                    .found(format!("no `{name}`"));
            }
            let count = list.and_then(Node::as_list).map_or(0, <[_]>::len);
            if count > most {
                findings
                    .on(&it, &property, format!("the function has too many `{name}`"))
                    .found(count)
                    .allowed(format!("up to {most}"));
            }
        }
    }
}

fn snap_start(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FUNCTION) {
        if it.text("SnapStart.ApplyOn") != Some("PublishedVersions") {
            continue;
        }
        let versions = ["AWS::Lambda::Version", "AWS::Lambda::Alias"];
        let provisions = versions.into_iter().flat_map(|kind| cx.of(kind)).any(|version| {
            version.get("FunctionName").and_then(name_of) == Some(it.id)
                && version.has("ProvisionedConcurrencyConfig")
        });
        let smallest = EPHEMERAL_STORAGE_MIB.least;
        let runtime = it.text("Runtime").filter(|it| !snaps(it));
        let found = if it.text("PackageType") == Some("Image") {
            "a container image".to_owned()
        } else if let Some(runtime) = runtime {
            runtime.to_owned()
        } else if it.list("FileSystemConfigs").is_some_and(|it| !it.is_empty()) {
            "FileSystemConfigs".to_owned()
        } else if it.number("EphemeralStorage.Size").is_some_and(|it| it > f64::from(smallest)) {
            format!("`EphemeralStorage` above {smallest} MB")
        } else if provisions {
            "provisioned concurrency".to_owned()
        } else {
            continue;
        };
        findings
            .on(&it, "SnapStart", "SnapStart does not support this configuration of the function")
            .found(found);
    }
}

/// Returns true if a runtime supports SnapStart.
fn snaps(runtime: &str) -> bool {
    SNAP_START.iter().any(|(family, first)| {
        let version = runtime.strip_prefix(family).unwrap_or_default();
        let end =
            version.find(|it: char| !it.is_ascii_digit() && it != '.').unwrap_or(version.len());
        let mut parts = version[..end].trim_end_matches('.').splitn(2, '.');
        let mut part = || parts.next().and_then(|it| it.parse::<u32>().ok());
        let (major, minor) = (part(), part().unwrap_or(0));
        let (least, least_minor) = *first;
        major.is_some_and(|it| (it, minor) >= (least, least_minor))
    })
}
