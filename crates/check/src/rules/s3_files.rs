//! Amazon S3 Files.

use stanchion_template::Expression;

use crate::Rule;
use crate::context::Context;
use crate::findings::Findings;
use crate::model::identity::{of_kind, resource_of};
use crate::rules::declare::rules;

const FILE_SYSTEM: &str = "AWS::S3Files::FileSystem";
const SOURCE: &str = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-files.html";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    RULES.iter()
}

rules! {
    "S3F-001" Error "An S3 Files file system needs the ARN of a bucket with versions" {
        what: "Bucket is the name of a bucket of the template and not its ARN, or the bucket has no VersioningConfiguration with Status Enabled.",
        why: "S3 Files refuses the bucket.",
        source: SOURCE,
        fix: "use !GetAtt Bucket.Arn, and set VersioningConfiguration.Status to Enabled",
        not_covered: "Buckets outside of the template.",
        failing: "Resources:\n  B: {Type: AWS::S3::Bucket}\n  F: {Type: AWS::S3Files::FileSystem, Properties: {Bucket: !GetAtt B.Arn, RoleArn: 'arn:aws:iam::111122223333:role/a'}}\n",
        passing: "Resources:\n  B: {Type: AWS::S3::Bucket, Properties: {VersioningConfiguration: {Status: Enabled}}}\n  F: {Type: AWS::S3Files::FileSystem, Properties: {Bucket: !GetAtt B.Arn, RoleArn: 'arn:aws:iam::111122223333:role/a'}}\n",
        check: bucket,
    }
    "S3F-002" Error "A prefix of S3 Files ends in /" {
        what: "Prefix is neither empty nor ends in /, or starts with /.",
        why: "S3 Files refuses the prefix.",
        source: SOURCE,
        fix: "end the prefix in /",
        failing: "Resources: {F: {Type: AWS::S3Files::FileSystem, Properties: {Bucket: 'arn:aws:s3:::b', Prefix: a, RoleArn: 'arn:aws:iam::111122223333:role/a'}}}\n",
        passing: "Resources: {F: {Type: AWS::S3Files::FileSystem, Properties: {Bucket: 'arn:aws:s3:::b', Prefix: a/, RoleArn: 'arn:aws:iam::111122223333:role/a'}}}\n",
        check: prefix,
    }
    "S3F-008" Error "S3FilesConfig on an EFS access point" {
        what: "A Lambda function's file system config has S3FilesConfig, and its Arn is that of an EFS access point.",
        why: "Lambda refuses the function.",
        source: "https://docs.aws.amazon.com/lambda/latest/api/API_FileSystemConfig.html",
        fix: "leave S3FilesConfig out",
        failing: "Resources:\n  Door: {Type: AWS::EFS::AccessPoint, Properties: {FileSystemId: fs-12345678}}\n  Code: {Type: AWS::Lambda::Function, Properties: {Role: 'arn:aws:iam::111122223333:role/a', Code: {ImageUri: a}, PackageType: Image, FileSystemConfigs: [{Arn: !GetAtt Door.Arn, LocalMountPath: /mnt/a, S3FilesConfig: {DirectS3Read: AUTO}}]}}\n",
        passing: "Resources:\n  Door: {Type: AWS::EFS::AccessPoint, Properties: {FileSystemId: fs-12345678}}\n  Code: {Type: AWS::Lambda::Function, Properties: {Role: 'arn:aws:iam::111122223333:role/a', Code: {ImageUri: a}, PackageType: Image, FileSystemConfigs: [{Arn: !GetAtt Door.Arn, LocalMountPath: /mnt/a}]}}\n",
        check: config,
    }
}

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
