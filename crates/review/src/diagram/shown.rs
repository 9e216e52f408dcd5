//! The resource types that a picture shows as boxes.

/// The types of a service that are boxes. The other types of the service only connect. Types of services that are not here are
/// boxes.
const SHOWN: [(&str, &[&str]); 33] = [
    ("ApiGateway", &["RestApi"]),
    ("ApiGatewayV2", &["Api"]),
    ("ApplicationAutoScaling", &[]),
    ("AutoScaling", &["AutoScalingGroup"]),
    ("Backup", &[]),
    ("Batch", &["ComputeEnvironment", "JobDefinition", "JobQueue"]),
    ("CertificateManager", &[]),
    ("CloudFormation", &["Stack"]),
    ("CloudWatch", &[]),
    ("DynamoDB", &["GlobalTable", "Table"]),
    ("EC2", &["EC2Fleet", "Instance", "SpotFleet", "Volume"]),
    ("ECR", &["Repository"]),
    ("ECS", &["Service"]),
    ("EFS", &["FileSystem"]),
    ("EKS", &["Cluster", "Nodegroup"]),
    ("ElasticLoadBalancingV2", &["LoadBalancer"]),
    ("Events", &["EventBus", "Rule"]),
    ("FSx", &["FileSystem", "StorageVirtualMachine", "Volume"]),
    ("IAM", &[]),
    ("KMS", &[]),
    ("Lambda", &["Function"]),
    ("Logs", &[]),
    ("RDS", &["DBCluster", "DBInstance"]),
    ("Route53", &[]),
    ("S3", &["Bucket"]),
    ("S3Files", &["FileSystem"]),
    ("SNS", &["Topic"]),
    ("SQS", &["Queue"]),
    ("SSM", &[]),
    ("SageMaker", &["Domain", "Endpoint", "NotebookInstance", "Space"]),
    ("Scheduler", &["Schedule"]),
    ("SecretsManager", &[]),
    ("StepFunctions", &["StateMachine"]),
];

/// Returns whether resources of a type are boxes.
pub(super) fn is_shown(kind: &str) -> bool {
    let mut parts = kind.split("::");
    let (vendor, service, name) = (parts.next(), parts.next(), parts.next());
    if vendor != Some("AWS") {
        return true;
    }
    match SHOWN.iter().find(|it| Some(it.0) == service) {
        Some((_, names)) => name.is_some_and(|it| names.contains(&it)),
        None => true,
    }
}

#[cfg(test)]
mod tests {
    use stanchion_schema::Facts;

    use super::*;

    #[test]
    fn every_type_exists() {
        for (service, names) in SHOWN {
            for name in names {
                let kind = format!("AWS::{service}::{name}");
                assert!(Facts::bundled().resource(&kind).is_some(), "{kind}");
                assert!(is_shown(&kind));
            }
        }
        assert!(!is_shown("AWS::IAM::Role") && !is_shown("AWS::EFS::MountTarget"));
        assert!(is_shown("Custom::Thing") && is_shown("AWS::Neptune::DBCluster"));
    }
}
