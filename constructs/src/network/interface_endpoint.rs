//! Interface endpoints: network interfaces in a VPC that lead to AWS services.

use stanchion_aws::ec2;
use stanchion_core::{Diagnostic, code};
use stanchion_template::{Value, pseudo};

use super::{Peer, Port, SecurityGroup, Subnet, Vpc};
use crate::text;

/// An interface endpoint: network interfaces in a VPC that lead to an AWS service.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html)
#[derive(Clone, Debug)]
pub struct InterfaceEndpoint {
    resource: ec2::VPCEndpointRef,
    security_group: SecurityGroup,
}

impl InterfaceEndpoint {
    /// Returns the ID of the endpoint.
    pub fn id(&self) -> Value<String> {
        self.resource.reference()
    }

    /// Returns the resource of L1, for `edit` and for attributes that this type does not have.
    pub fn resource(&self) -> &ec2::VPCEndpointRef {
        &self.resource
    }

    /// Returns the security group of the endpoint. It allows HTTPS from the block of the VPC.
    pub fn security_group(&self) -> &SecurityGroup {
        &self.security_group
    }
}

/// Returns the full endpoint name of a service, such as `com.amazonaws.us-east-1.s3` for `s3`.
pub(super) fn service_name(service: &str) -> Value<String> {
    text!["com.amazonaws.", pseudo::region(), format!(".{service}")].into_value()
}

impl Vpc {
    /// Creates an interface endpoint for a service, such as `ssm` or `elasticfilesystem`, in the private
    /// subnets, else in the isolated ones, else in the public ones. Reports a VPC without DNS support or DNS hostnames.
    #[track_caller]
    pub fn add_interface_endpoint(&self, service: &str) -> InterfaceEndpoint {
        let scope = self.scope().construct(&format!("{service}-endpoint"));
        if !self.resolves_names() {
            scope.report(
                Diagnostic::new(
                    code::VPC_007,
                    "the private DNS names of the endpoint do not resolve in the VPC",
                )
                .property("PrivateDnsEnabled")
                .help("Enable `dns_support` and `dns_hostnames` of the VPC")
                .link("https://docs.aws.amazon.com/vpc/latest/privatelink/manage-dns-names.html"),
            );
        }
        let group = SecurityGroup::builder(self, format!("Entry to {service}"))
            .allow_all_outbound(false)
            .build(&scope, "SecurityGroup");
        if let Some(block) = self.block() {
            group.allow_from(Peer::Ipv4(block), Port::tcp(443), "HTTPS from the network");
        }
        let subnets: Vec<Value<String>> = self.inner_subnets().iter().map(Subnet::id).collect();
        let endpoint = ec2::VPCEndpoint::new()
            .private_dns_enabled(true)
            .security_group_ids([group.id()])
            .service_name(service_name(service))
            .subnet_ids(subnets)
            .vpc_endpoint_type(ec2::vpc_endpoint::VpcEndpointType::INTERFACE)
            .vpc_id(self.id());
        InterfaceEndpoint { resource: scope.add("Endpoint", endpoint), security_group: group }
    }
}
