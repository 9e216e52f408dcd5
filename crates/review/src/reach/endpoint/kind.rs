//! The roles of resource types in a network.

/// The part that a resource has in connections.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::reach) struct Roles {
    /// The resource connects to others.
    pub(in crate::reach) initiates: bool,
    /// The resource accepts connections.
    pub(in crate::reach) accepts: bool,
    /// The resource can have several interfaces that connect to each other.
    pub(in crate::reach) is_many: bool,
}

/// The types that only accept connections. A text that ends with `::` is all types of a service.
const SERVERS: [&str; 15] = [
    "AWS::AmazonMQ::Broker",
    "AWS::DAX::",
    "AWS::DocDB::",
    "AWS::EC2::VPCEndpoint",
    "AWS::EFS::MountTarget",
    "AWS::ElastiCache::",
    "AWS::FSx::",
    "AWS::MSK::",
    "AWS::MemoryDB::",
    "AWS::Neptune::",
    "AWS::OpenSearchService::",
    "AWS::RDS::",
    "AWS::Redshift::",
    "AWS::S3Files::MountTarget",
    "AWS::Transfer::Server",
];

/// The types that only connect to others. Their interfaces accept no connections.
const CLIENTS: [&str; 11] = [
    "AWS::ApiGatewayV2::VpcLink",
    "AWS::AppRunner::VpcConnector",
    "AWS::Batch::JobDefinition",
    "AWS::CodeBuild::",
    "AWS::DataSync::",
    "AWS::EC2::InstanceConnectEndpoint",
    "AWS::EMRServerless::",
    "AWS::Glue::",
    "AWS::KafkaConnect::",
    "AWS::Lambda::",
    "AWS::Scheduler::Schedule",
];

/// The types whose interfaces do not connect to each other.
const SINGLE: [&str; 4] = [
    "AWS::EC2::Instance",
    "AWS::EC2::NetworkInterface",
    "AWS::ElasticLoadBalancing::LoadBalancer",
    "AWS::ElasticLoadBalancingV2::LoadBalancer",
];

/// The types that have subnets or groups and no interfaces, or whose interfaces carry traffic of others.
pub(super) const WITHOUT_INTERFACES: [&str; 18] = [
    "AWS::AutoScaling::LaunchConfiguration",
    "AWS::DAX::SubnetGroup",
    "AWS::DMS::ReplicationSubnetGroup",
    "AWS::DocDB::DBSubnetGroup",
    "AWS::EC2::ClientVpnEndpoint",
    "AWS::EC2::NatGateway",
    "AWS::EC2::SecurityGroup",
    "AWS::EC2::SecurityGroupEgress",
    "AWS::EC2::SecurityGroupIngress",
    "AWS::EC2::SecurityGroupVpcAssociation",
    "AWS::EC2::TransitGatewayAttachment",
    "AWS::EC2::TransitGatewayVpcAttachment",
    "AWS::ElastiCache::SubnetGroup",
    "AWS::MemoryDB::SubnetGroup",
    "AWS::Neptune::DBSubnetGroup",
    "AWS::RDS::DBSubnetGroup",
    "AWS::Redshift::ClusterSubnetGroup",
    "AWS::VpcLattice::ServiceNetworkVpcAssociation",
];

impl Roles {
    pub(in crate::reach) fn of(kind: &str) -> Roles {
        let is_in = |list: &[&str]| {
            list.iter().any(|it| *it == kind || it.ends_with("::") && kind.starts_with(it))
        };
        Roles { initiates: !is_in(&SERVERS), accepts: !is_in(&CLIENTS), is_many: !is_in(&SINGLE) }
    }
}

#[cfg(test)]
mod tests {
    use stanchion_schema::Facts;

    use super::{CLIENTS, Roles, SERVERS, SINGLE, WITHOUT_INTERFACES};

    #[test]
    fn every_type_exists() {
        let names: Vec<&str> = Facts::bundled().type_names().collect();
        for it in SERVERS.iter().chain(&CLIENTS).chain(&SINGLE).chain(&WITHOUT_INTERFACES) {
            let is_known =
                names.iter().any(|name| name == it || it.ends_with("::") && name.starts_with(it));
            assert!(is_known, "{it}");
        }
        let roles = Roles::of("AWS::Lambda::Function");
        assert!(roles.initiates && !roles.accepts && roles.is_many);
        let roles = Roles::of("AWS::EC2::Instance");
        assert!(roles.initiates && roles.accepts && !roles.is_many);
    }
}
