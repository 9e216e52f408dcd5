//! Deletion and replacement policies.

use stanchion_template::Node;

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
    for resource in cx.resources().iter().filter(|it| it.kind.starts_with("AWS::")) {
        for (name, allowed) in [
            ("DeletionPolicy", &["Delete", "Retain", "RetainExceptOnCreate", "Snapshot"][..]),
            ("UpdateReplacePolicy", &["Delete", "Retain", "Snapshot"]),
        ] {
            let Some(policy) = resource.body.get(name).and_then(Node::as_text) else {
                continue;
            };
            let mut path = resource.path();
            path.push(name.into());
            if !allowed.contains(&policy) {
                findings
                    .at(&path, format!("`{name}` has a value that does not exist"))
                    .found(policy)
                    .allowed(allowed.join(", "));
            } else if policy == "Snapshot" && !WITH_SNAPSHOTS.contains(&resource.kind) {
                findings
                    .at(&path, format!("{} does not support snapshots", resource.kind))
                    .found(policy)
                    .allowed(allowed[..allowed.len() - 1].join(", "));
            }
        }
    }
}
