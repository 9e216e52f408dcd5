//! Update and creation policies on types that do not support them.

use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};

/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html>
const WITH_UPDATE_POLICY: [&str; 7] = [
    "AWS::AppStream::Fleet",
    "AWS::AutoScaling::AutoScalingGroup",
    "AWS::ElastiCache::ReplicationGroup",
    "AWS::Elasticsearch::Domain",
    "AWS::ElasticLoadBalancingV2::Listener",
    "AWS::Lambda::Alias",
    "AWS::OpenSearchService::Domain",
];

/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html>
const WITH_CREATION_POLICY: [&str; 4] = [
    "AWS::AppStream::Fleet",
    "AWS::AutoScaling::AutoScalingGroup",
    "AWS::CloudFormation::WaitCondition",
    "AWS::EC2::Instance",
];

pub(crate) const RULES: &[Rule] = &[Rule::of_written(code::CFN_029, update_policies)];

fn update_policies(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for resource in cx.resources().iter().filter(|it| it.kind.starts_with("AWS::")) {
        for (name, types) in
            [("UpdatePolicy", &WITH_UPDATE_POLICY[..]), ("CreationPolicy", &WITH_CREATION_POLICY)]
        {
            if resource.body.contains_key(name) && !types.contains(&resource.kind) {
                let mut path = resource.path();
                path.push(name.into());
                findings
                    .at(&path, format!("{} does not support `{name}`", resource.kind))
                    .found(resource.kind)
                    .allowed(types.join(", "));
            }
        }
    }
}
