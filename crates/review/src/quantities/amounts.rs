//! The amounts of a template, from the properties that set them.

use std::collections::BTreeMap;

use stanchion_template::language::scalar;

use super::Amount;
use crate::side::{Resource, Side};

/// The name of an amount.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Name {
    pub(super) text: String,
    pub(super) unit: Option<&'static str>,
}

/// An amount that each resource of a type has.
struct Rule {
    kind: &'static str,
    name: &'static str,
    unit: Option<&'static str>,
    /// The property with the amount. Without one, each resource counts as one.
    property: Option<&'static str>,
    /// The amount if the property is not set.
    default: f64,
}

const fn counted(kind: &'static str, name: &'static str) -> Rule {
    Rule { kind, name, unit: None, property: None, default: 1.0 }
}

const fn measured(
    kind: &'static str,
    name: &'static str,
    unit: Option<&'static str>,
    property: &'static str,
    default: f64,
) -> Rule {
    Rule { kind, name, unit, property: Some(property), default }
}

const GIB: Option<&str> = Some("GiB");
const RATE: Option<&str> = Some("MiB/s");

/// The amounts.
///
/// Source of the properties, their units and their defaults: the pages of the types in the template reference of
/// CloudFormation.
const RULES: [Rule; 41] = [
    counted("AWS::EC2::NatGateway", "NAT gateways"),
    counted("AWS::EC2::EIP", "Elastic IP addresses"),
    counted("AWS::EC2::TransitGatewayAttachment", "transit gateway attachments"),
    counted("AWS::EC2::VPNConnection", "VPN connections"),
    counted("AWS::ElasticLoadBalancingV2::LoadBalancer", "load balancers"),
    counted("AWS::KMS::Key", "KMS keys"),
    counted("AWS::EFS::FileSystem", "EFS file systems"),
    measured(
        "AWS::EFS::FileSystem",
        "EFS provisioned throughput",
        RATE,
        "ProvisionedThroughputInMibps",
        0.0,
    ),
    measured("AWS::FSx::FileSystem", "FSx storage capacity", GIB, "StorageCapacity", 0.0),
    measured(
        "AWS::FSx::FileSystem",
        "FSx throughput capacity of Windows",
        RATE,
        "WindowsConfiguration/ThroughputCapacity",
        0.0,
    ),
    measured(
        "AWS::FSx::FileSystem",
        "FSx throughput capacity of OpenZFS",
        RATE,
        "OpenZFSConfiguration/ThroughputCapacity",
        0.0,
    ),
    measured(
        "AWS::FSx::FileSystem",
        "FSx throughput capacity of ONTAP",
        RATE,
        "OntapConfiguration/ThroughputCapacity",
        0.0,
    ),
    measured(
        "AWS::FSx::FileSystem",
        "days of automatic Lustre backups",
        None,
        "LustreConfiguration/AutomaticBackupRetentionDays",
        0.0,
    ),
    measured("AWS::EC2::Volume", "EBS storage", GIB, "Size", 0.0),
    measured("AWS::EC2::Volume", "EBS provisioned IOPS", None, "Iops", 0.0),
    measured(
        "AWS::EC2::SpotFleet",
        "Spot Fleet target capacity",
        None,
        "SpotFleetRequestConfigData/TargetCapacity",
        0.0,
    ),
    measured(
        "AWS::EC2::EC2Fleet",
        "EC2 Fleet target capacity",
        None,
        "TargetCapacitySpecification/TotalTargetCapacity",
        0.0,
    ),
    measured(
        "AWS::AutoScaling::AutoScalingGroup",
        "smallest size of Auto Scaling groups",
        None,
        "MinSize",
        0.0,
    ),
    measured(
        "AWS::AutoScaling::AutoScalingGroup",
        "largest size of Auto Scaling groups",
        None,
        "MaxSize",
        0.0,
    ),
    measured(
        "AWS::Batch::ComputeEnvironment",
        "smallest number of AWS Batch vCPUs",
        None,
        "ComputeResources/MinvCpus",
        0.0,
    ),
    measured(
        "AWS::Batch::ComputeEnvironment",
        "largest number of AWS Batch vCPUs",
        None,
        "ComputeResources/MaxvCpus",
        0.0,
    ),
    measured("AWS::ECS::Service", "ECS tasks", None, "DesiredCount", 1.0),
    measured(
        "AWS::EKS::Nodegroup",
        "largest size of EKS node groups",
        None,
        "ScalingConfig/MaxSize",
        0.0,
    ),
    measured(
        "AWS::EKS::Nodegroup",
        "smallest size of EKS node groups",
        None,
        "ScalingConfig/MinSize",
        0.0,
    ),
    counted("AWS::EKS::Cluster", "EKS clusters"),
    measured(
        "AWS::Lambda::Alias",
        "Lambda provisioned concurrency",
        None,
        "ProvisionedConcurrencyConfig/ProvisionedConcurrentExecutions",
        0.0,
    ),
    measured(
        "AWS::Lambda::Version",
        "Lambda provisioned concurrency",
        None,
        "ProvisionedConcurrencyConfig/ProvisionedConcurrentExecutions",
        0.0,
    ),
    measured(
        "AWS::Lambda::Function",
        "Lambda reserved concurrency",
        None,
        "ReservedConcurrentExecutions",
        0.0,
    ),
    measured("AWS::RDS::DBInstance", "RDS storage", GIB, "AllocatedStorage", 0.0),
    measured("AWS::RDS::DBInstance", "RDS provisioned IOPS", None, "Iops", 0.0),
    measured(
        "AWS::RDS::DBCluster",
        "largest capacity of Aurora Serverless",
        Some("ACU"),
        "ServerlessV2ScalingConfiguration/MaxCapacity",
        0.0,
    ),
    measured(
        "AWS::RDS::DBCluster",
        "smallest capacity of Aurora Serverless",
        Some("ACU"),
        "ServerlessV2ScalingConfiguration/MinCapacity",
        0.0,
    ),
    measured(
        "AWS::DynamoDB::Table",
        "DynamoDB read capacity",
        None,
        "ProvisionedThroughput/ReadCapacityUnits",
        0.0,
    ),
    measured(
        "AWS::DynamoDB::Table",
        "DynamoDB write capacity",
        None,
        "ProvisionedThroughput/WriteCapacityUnits",
        0.0,
    ),
    measured("AWS::Kinesis::Stream", "Kinesis shards", None, "ShardCount", 0.0),
    counted("AWS::SecretsManager::Secret", "secrets"),
    counted("AWS::CloudWatch::Alarm", "alarms"),
    counted("AWS::CloudWatch::Dashboard", "dashboards"),
    counted("AWS::Transfer::Server", "Transfer Family servers"),
    counted("AWS::SageMaker::Domain", "SageMaker domains"),
    counted("AWS::ElastiCache::ReplicationGroup", "ElastiCache replication groups"),
];

/// Properties with an instance type. Each resource counts as one of its type.
const INSTANCES: [(&str, &str, &str); 3] = [
    ("AWS::EC2::Instance", "InstanceType", "instances"),
    ("AWS::RDS::DBInstance", "DBInstanceClass", "DB instances"),
    ("AWS::SageMaker::NotebookInstance", "InstanceType", "notebook instances"),
];

/// Returns the amounts of a template as it deploys without parameters.
pub(super) fn of(side: &Side<'_>) -> BTreeMap<Name, Amount> {
    let mut all: BTreeMap<Name, Amount> = BTreeMap::new();
    let mut add = |text: String, unit, amount: Option<f64>| {
        let sum = all.entry(Name { text, unit }).or_default();
        match amount {
            Some(amount) => sum.known += amount,
            None => sum.is_least = true,
        }
    };
    for resource in side.resources() {
        // The instances of the cluster decide about the number of tasks of such a service.
        let is_daemon =
            resource.get("SchedulingStrategy").and_then(scalar).as_deref() == Some("DAEMON");
        for rule in RULES.iter().filter(|it| it.kind == resource.kind && !is_daemon) {
            let amount = match rule.property {
                None => Some(rule.default),
                Some(property) => match resource.get(property) {
                    None => Some(rule.default),
                    Some(value) => scalar(value).and_then(|it| it.parse::<f64>().ok()),
                },
            };
            // An amount that is not set is left out.
            if amount != Some(0.0) {
                add(rule.name.to_owned(), rule.unit, amount);
            }
        }
        for (_, property, what) in INSTANCES.iter().filter(|it| it.0 == resource.kind) {
            let name = resource.get(property).and_then(scalar);
            let name =
                name.map_or_else(|| "of an unknown type".to_owned(), std::borrow::Cow::into_owned);
            add(format!("{what} {name}"), None, Some(1.0));
        }
        if let Some(amount) = lustre_throughput(&resource) {
            add("FSx for Lustre throughput".to_owned(), Some("MB/s"), amount);
        }
        if let Some(amount) = interface_endpoint(&resource) {
            add("network interfaces of endpoints".to_owned(), None, amount);
        }
    }
    all
}

/// Returns the throughput of a persistent Lustre file system in MB/s: that of each TiB times the capacity.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/LustreGuide/performance.html>
fn lustre_throughput(resource: &Resource<'_>) -> Option<Option<f64>> {
    const TIB: f64 = 1024.0;
    let per_tib = resource.get("LustreConfiguration/PerUnitStorageThroughput")?;
    let number = |it| scalar(it).and_then(|it| it.parse::<f64>().ok());
    let capacity = resource.get("StorageCapacity").and_then(number);
    Some(capacity.zip(number(per_tib)).map(|(gib, rate)| gib * rate / TIB))
}

/// Returns the number of network interfaces of an interface endpoint: one for each subnet.
///
/// Source: <https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html>
fn interface_endpoint(resource: &Resource<'_>) -> Option<Option<f64>> {
    let is_interface = resource.kind == "AWS::EC2::VPCEndpoint"
        && resource.get("VpcEndpointType").and_then(scalar).as_deref() == Some("Interface");
    is_interface.then(|| {
        let subnets = resource.get("SubnetIds")?.as_list()?;
        // The number of subnets of an endpoint is small.
        u32::try_from(subnets.len()).ok().map(f64::from)
    })
}

#[cfg(test)]
mod tests {
    use stanchion_schema::{Facts, Update};

    use super::*;

    #[test]
    fn every_property_exists() {
        let properties = RULES.iter().filter_map(|it| Some((it.kind, it.property?)));
        let all = properties.chain(INSTANCES.iter().map(|it| (it.0, it.1)));
        for (kind, path) in all {
            let facts = Facts::bundled().resource(kind).unwrap_or_else(|| panic!("{kind}"));
            let mut steps = path.split('/');
            let first = facts.root().property(steps.next().unwrap());
            let found = steps.try_fold(first, |at, step| at.map(|it| it.property(step)));
            assert!(found.flatten().is_some(), "{kind} {path}");
            let _: Update = facts.update(path);
        }
        assert!(RULES.iter().all(|it| Facts::bundled().resource(it.kind).is_some()));
    }
}
