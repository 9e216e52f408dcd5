//! Deletion and replacement policies.

use super::language::Kind;
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};

/// The resource types that CloudFormation can take snapshots of.
/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html>
const WITH_SNAPSHOTS: [&str; 10] = [
    "AWS::DocDB::DBCluster",
    "AWS::EC2::Volume",
    "AWS::ElastiCache::CacheCluster",
    "AWS::ElastiCache::ReplicationGroup",
    "AWS::ElastiCache::ServerlessCache",
    "AWS::Neptune::DBCluster",
    "AWS::NeptuneGraph::Graph",
    "AWS::RDS::DBCluster",
    "AWS::RDS::DBInstance",
    "AWS::Redshift::Cluster",
];

pub(crate) const RULES: &[Rule] = &[Rule::of_written(code::CFN_011, policies)];

fn policies(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for resource in cx.resources() {
        for (name, allowed) in [
            ("DeletionPolicy", &["Delete", "Retain", "RetainExceptOnCreate", "Snapshot"][..]),
            ("UpdateReplacePolicy", &["Delete", "Retain", "Snapshot"]),
        ] {
            let Some(policy) = resource.body.get(name) else { continue };
            let is_aws = resource.kind.starts_with("AWS::");
            let supports_snapshots = !is_aws || WITH_SNAPSHOTS.contains(&resource.kind);
            let values = &allowed[..allowed.len() - usize::from(!supports_snapshots)];
            let path = [resource.path(), vec![name.into()]].concat();
            match policy.as_text() {
                // Functions are accepted, with and without a transform.
                None if policy.as_map().is_some() && Kind::of(policy) != Kind::Map => {}
                None => {
                    findings
                        .at(&path, format!("`{name}` must be a string"))
                        .found(policy.describe())
                        .allowed(values.join(", "))
                        .help("Use one of the allowed values");
                }
                Some(text) if !allowed.contains(&text) => {
                    findings
                        .at(&path, format!("`{name}` has a value that does not exist"))
                        .found(text)
                        .allowed(values.join(", "))
                        .help("Use one of the allowed values");
                }
                Some(text) if text == "Snapshot" && !supports_snapshots => {
                    findings
                        .at(&path, format!("{} does not support snapshots", resource.kind))
                        .found(text)
                        .allowed(values.join(", "));
                }
                Some(_) => {}
            }
        }
    }
}
