//! Access logs of load balancers.

use stanchion_template::Node;

use super::{BALANCER, kind};
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::of_kind;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::ELB_006, buckets)];

const BUCKET: &str = "AWS::S3::Bucket";

/// Returns the place and value of an attribute of a load balancer.
fn attribute<'a>(balancer: &Resource<'a>, key: &str) -> Option<(usize, &'a Node)> {
    let list = balancer.list("LoadBalancerAttributes")?;
    let at = list.iter().position(|it| it.get("Key").and_then(Node::as_text) == Some(key))?;
    Some((at, list[at].get("Value")?))
}

fn buckets(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for balancer in cx.of(BALANCER).filter(|it| kind(it) == Some("application")) {
        let is_on = attribute(&balancer, "access_logs.s3.enabled")
            .is_some_and(|(_, it)| it.as_text() == Some("true") || it.as_bool() == Some(true));
        let Some((at, bucket)) = attribute(&balancer, "access_logs.s3.bucket") else { continue };
        let Some(bucket) = of_kind(cx, bucket, BUCKET).filter(|_| is_on) else { continue };
        let rules = bucket.list("BucketEncryption.ServerSideEncryptionConfiguration");
        let has_key = rules.unwrap_or_default().iter().any(|it| {
            let default = it.get("ServerSideEncryptionByDefault");
            let algorithm = default.and_then(|it| it.get("SSEAlgorithm")).and_then(Node::as_text);
            algorithm.is_some_and(|it| it.starts_with("aws:kms"))
        });
        if has_key {
            findings
                .on(
                    &balancer,
                    &format!("LoadBalancerAttributes.{at}.Value"),
                    format!("the bucket {} for access logs is encrypted with a KMS key", bucket.id),
                )
                .found("aws:kms")
                .allowed("AES256");
        }
    }
}
