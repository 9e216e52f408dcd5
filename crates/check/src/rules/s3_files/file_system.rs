//! File systems of S3 Files.

use stanchion_template::language::ref_of;

use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::rule::{Findings, Rule};
use crate::view::identity::of_kind;

const FILE_SYSTEM: &str = "AWS::S3Files::FileSystem";

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::S3F_001, bucket), Rule::new(code::S3F_002, prefix)];

fn bucket(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM) {
        let Some(node) = it.get("Bucket") else { continue };
        let Some(bucket) = of_kind(cx, node, "AWS::S3::Bucket") else { continue };
        if ref_of(node).is_some() {
            findings
                .on(&it, "Bucket", "`Bucket` is the name of the bucket, not its ARN")
                .found(node.describe())
                .allowed(format!("!GetAtt {}.Arn", bucket.id));
        }
        let status = "VersioningConfiguration.Status";
        if !bucket.has(status) || bucket.text(status) == Some("Suspended") {
            findings
                .on(&bucket, status, "the bucket of an S3 Files file system requires versioning")
                .found(bucket.text(status).unwrap_or("not set"))
                .allowed("Enabled");
        }
    }
}

fn prefix(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FILE_SYSTEM) {
        let Some(prefix) = it.text("Prefix").filter(|it| !it.is_empty()) else { continue };
        if !prefix.ends_with('/') {
            findings
                .on(&it, "Prefix", "the prefix of the S3 Files file system is not valid")
                .found(prefix)
                .allowed("a/b/");
        } else if prefix.starts_with('/') {
            findings
                .on(&it, "Prefix", "the prefix of the S3 Files file system starts with /")
                .severity(Severity::Warning)
                .found(prefix)
                .allowed("a/b/");
        }
    }
}
