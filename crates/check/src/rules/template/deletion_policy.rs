//! Snapshots of what has none.

use stanchion_template::Node;

use crate::{Rule, Severity};

/// Types CloudFormation takes snapshots of.
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

pub(super) const RULE: Rule = Rule {
    id: "CFN-011",
    severity: Severity::Error,
    title: "A snapshot is asked for of a type that has none",
    what: "DeletionPolicy or UpdateReplacePolicy is Snapshot on a type CloudFormation takes no snapshots of, file systems among them; or is no policy at all.",
    why: "CloudFormation refuses the template.",
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    fix: "use Retain, and back the data up with AWS Backup",
    not_covered: "",
    failing: "\
Resources:
  Data:
    Type: AWS::EFS::FileSystem
    DeletionPolicy: Snapshot
",
    passing: "\
Resources:
  Disk:
    Type: AWS::EC2::Volume
    DeletionPolicy: Snapshot
    Properties: {AvailabilityZone: !Select [0, !GetAZs ''], Size: 1}
",
    check: |cx, findings| {
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
                        .at(&path, format!("{name} is not one of its values"))
                        .found(policy)
                        .allowed(allowed.join(", "));
                } else if policy == "Snapshot" && !WITH_SNAPSHOTS.contains(&resource.kind) {
                    findings
                        .at(&path, format!("{} has no snapshots", resource.kind))
                        .found(policy)
                        .allowed(allowed[..allowed.len() - 1].join(", "));
                }
            }
        }
    },
};
