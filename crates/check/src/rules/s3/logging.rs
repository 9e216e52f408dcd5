//! Access logs of buckets.

use super::BUCKET;
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::identity::of_kind;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::S3B_006, encryption)];

const TARGET: &str = "LoggingConfiguration.DestinationBucketName";

fn encryption(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for bucket in cx.of(BUCKET) {
        let Some(target) = bucket.get(TARGET).and_then(|it| of_kind(cx, it, BUCKET)) else {
            continue;
        };
        let rules = target.list("BucketEncryption.ServerSideEncryptionConfiguration");
        let algorithm = rules
            .unwrap_or_default()
            .iter()
            .find_map(|it| it.get("ServerSideEncryptionByDefault")?.get("SSEAlgorithm")?.as_text());
        if let Some(algorithm) = algorithm.filter(|it| it.starts_with("aws:kms")) {
            let message = format!("{} for access logs is encrypted with KMS", target.id);
            findings.on(&bucket, TARGET, message).found(algorithm).allowed("AES256");
        }
    }
}
