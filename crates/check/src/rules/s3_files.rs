//! Amazon S3 Files.

use stanchion_template::Expression;

use crate::code;
use crate::context::Context;
use crate::findings::Findings;
use crate::model::identity::{of_kind, resource_of};
use crate::rule::Rule;

const FILE_SYSTEM: &str = "AWS::S3Files::FileSystem";
pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    RULES.iter()
}

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::S3F_001, bucket),
    Rule::new(code::S3F_002, prefix),
    Rule::new(code::S3F_008, config),
];

fn bucket(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM) {
        let Some(node) = it.get("Bucket") else { continue };
        let Some(bucket) = of_kind(cx, node, "AWS::S3::Bucket") else { continue };
        if matches!(Expression::of(node), Some(Expression::Ref(_))) {
            findings
                .on(&it, "Bucket", "this is the bucket's name, not its ARN")
                .found(node.describe())
                .allowed(format!("!GetAtt {}.Arn", bucket.id));
        }
        let status = "VersioningConfiguration.Status";
        if !bucket.has(status) || bucket.text(status) == Some("Suspended") {
            findings
                .on(&bucket, status, "the bucket of a file system keeps versions")
                .found(bucket.text(status).unwrap_or("nothing"))
                .allowed("Enabled");
        }
    }
}

fn prefix(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM) {
        let Some(prefix) = it.text("Prefix").filter(|it| !it.is_empty()) else { continue };
        if !prefix.ends_with('/') || prefix.starts_with('/') {
            findings
                .on(&it, "Prefix", "the prefix has the wrong form")
                .found(prefix)
                .allowed("a/b/");
        }
    }
}

fn config(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::Lambda::Function") {
        for (at, config) in it.list("FileSystemConfigs").unwrap_or_default().iter().enumerate() {
            let door = config.get("Arn").and_then(|it| resource_of(cx, it));
            let is_efs = door.is_some_and(|it| it.kind == "AWS::EFS::AccessPoint");
            if is_efs && config.get("S3FilesConfig").is_some() {
                findings
                    .on(
                        &it,
                        &format!("FileSystemConfigs.{at}.S3FilesConfig"),
                        "this is for S3 Files, not for EFS",
                    )
                    .found("an EFS access point");
            }
        }
    }
}
