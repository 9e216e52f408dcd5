//! Entries to AWS services inside a network.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_aws::ec2;
use stanchion_core::Diagnostic;
use stanchion_template::{Value, pseudo};

use super::{Peer, Port, SecurityGroup, Vpc};
use crate::text;

/// A service with a gateway endpoint.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum GatewayService {
    /// Amazon S3.
    S3,
    /// Amazon DynamoDB.
    DynamoDb,
}

impl GatewayService {
    fn names(self) -> (&'static str, &'static str) {
        match self {
            GatewayService::S3 => ("S3Endpoint", "s3"),
            GatewayService::DynamoDb => ("DynamoDbEndpoint", "dynamodb"),
        }
    }
}

/// An interface endpoint: network interfaces in the network that lead to a service.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html)
#[derive(Clone, Debug)]
pub struct InterfaceEndpoint {
    resource: ec2::VPCEndpointRef,
    security_group: SecurityGroup,
}

impl InterfaceEndpoint {
    /// The endpoint's id.
    pub fn id(&self) -> Value<String> {
        self.resource.reference()
    }

    /// The resource.
    pub fn resource(&self) -> &ec2::VPCEndpointRef {
        &self.resource
    }

    /// Who may use it; the network's own addresses may.
    pub fn security_group(&self) -> &SecurityGroup {
        &self.security_group
    }
}

fn service_name(service: &str) -> Value<String> {
    text!["com.amazonaws.", pseudo::region(), format!(".{service}")].into_value()
}

pub(super) fn add_gateway(vpc: &Vpc, service: GatewayService) {
    if vpc.0.gateway_endpoints.borrow().contains_key(&service) {
        return;
    }
    let mut tables: Vec<Value<String>> = Vec::new();
    for table in vpc.all_subnets().iter().filter_map(super::subnet::Subnet::route_table) {
        if !tables.contains(&table) {
            tables.push(table);
        }
    }
    if tables.is_empty() {
        vpc.scope().report(
            Diagnostic::error(
                "VPC-015",
                "a gateway endpoint needs route tables, and none is known",
            )
            .property("RouteTableIds")
            .help("name the route tables of the imported subnets"),
        );
        return;
    }
    let (id, name) = service.names();
    let endpoint = ec2::VPCEndpoint::new()
        .route_table_ids(tables)
        .service_name(service_name(name))
        .vpc_endpoint_type(ec2::vpc_endpoint::VpcEndpointType::GATEWAY)
        .vpc_id(vpc.id());
    let endpoint = vpc.scope().add(id, endpoint);
    vpc.0.gateway_endpoints.borrow_mut().insert(service, endpoint.as_ref().clone());
}

#[track_caller]
pub(super) fn add_interface(vpc: &Vpc, service: &str) -> InterfaceEndpoint {
    let scope = vpc.scope().construct(&format!("{service}-endpoint"));
    if !vpc.resolves_names() {
        scope.report(
            Diagnostic::error(
                "VPC-007",
                "private names of an endpoint need DNS support and hostnames",
            )
            .property("PrivateDnsEnabled")
            .help("turn on dns_support and dns_hostnames of the network")
            .link("https://docs.aws.amazon.com/vpc/latest/privatelink/manage-dns-names.html"),
        );
    }
    let group = SecurityGroup::builder(vpc, format!("Entry to {service}"))
        .allow_all_outbound(false)
        .build(&scope, "SecurityGroup");
    if let Some(block) = vpc.block() {
        group.allow_from(Peer::Ipv4(block), Port::tcp(443), "HTTPS from the network");
    }
    let subnets: Vec<Value<String>> =
        vpc.inner_subnets().iter().map(super::subnet::Subnet::id).collect();
    let endpoint = ec2::VPCEndpoint::new()
        .private_dns_enabled(true)
        .security_group_ids([group.id()])
        .service_name(service_name(service))
        .subnet_ids(subnets)
        .vpc_endpoint_type(ec2::vpc_endpoint::VpcEndpointType::INTERFACE)
        .vpc_id(vpc.id());
    InterfaceEndpoint { resource: scope.add("Endpoint", endpoint), security_group: group }
}
