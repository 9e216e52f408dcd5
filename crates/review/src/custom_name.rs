//! The properties with which a template names a resource.

use stanchion_check::facts::physical_names::PHYSICAL_NAMES;

/// Names beyond those that are unique in an account and Region. CloudFormation refuses to replace a resource that keeps one.
///
/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-name.html>
const MORE: [(&str, &str); 11] = [
    ("AWS::ApiGateway::ApiKey", "Name"),
    ("AWS::ApiGateway::Model", "Name"),
    ("AWS::CodeDeploy::DeploymentConfig", "DeploymentConfigName"),
    ("AWS::CodeDeploy::DeploymentGroup", "DeploymentGroupName"),
    ("AWS::Config::ConfigurationRecorder", "Name"),
    ("AWS::Config::DeliveryChannel", "Name"),
    ("AWS::EC2::SecurityGroup", "GroupName"),
    ("AWS::ElastiCache::CacheCluster", "ClusterName"),
    ("AWS::ElasticLoadBalancing::LoadBalancer", "LoadBalancerName"),
    ("AWS::Elasticsearch::Domain", "DomainName"),
    ("AWS::Events::Rule", "Name"),
];

/// Returns the properties with the custom name of a resource type.
pub(crate) fn names_of(kind: &str) -> impl Iterator<Item = &'static str> {
    PHYSICAL_NAMES.into_iter().chain(MORE).filter(move |it| it.0 == kind).map(|it| it.1)
}
