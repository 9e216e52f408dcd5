//! Policies on types that do not have them.

use crate::{Rule, Severity};

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

pub(super) const RULE: Rule = Rule {
    id: "CFN-029",
    severity: Severity::Error,
    title: "A resource has a policy that its type does not take",
    what: "UpdatePolicy or CreationPolicy stands on a type that has none.",
    why: "CloudFormation refuses the template, or silently does nothing.",
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html",
    fix: "take the policy away",
    not_covered: "",
    failing: "Resources: {Topic: {Type: AWS::SNS::Topic, CreationPolicy: {ResourceSignal: {Count: 1}}}}\n",
    passing: "Resources: {Wait: {Type: AWS::CloudFormation::WaitCondition, CreationPolicy: {ResourceSignal: {Count: 1}}}}\n",
    check: |cx, findings| {
        for resource in cx.resources().iter().filter(|it| it.kind.starts_with("AWS::")) {
            for (name, types) in [
                ("UpdatePolicy", &WITH_UPDATE_POLICY[..]),
                ("CreationPolicy", &WITH_CREATION_POLICY),
            ] {
                if resource.body.contains_key(name) && !types.contains(&resource.kind) {
                    let mut path = resource.path();
                    path.push(name.into());
                    findings
                        .at(&path, format!("{} takes no {name}", resource.kind))
                        .severity(Severity::Warning)
                        .found(resource.kind)
                        .allowed(types.join(", "));
                }
            }
        }
    },
};
