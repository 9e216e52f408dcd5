//! Interface endpoints: entries to AWS services inside a network.

use stanchion_aws::ec2;
use stanchion_core::{Diagnostic, code};
use stanchion_template::{Value, pseudo};

use super::{Peer, Port, SecurityGroup, Subnet, Vpc};
use crate::text;

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

/// The name of a service for endpoints, such as `s3`.
pub(super) fn service_name(service: &str) -> Value<String> {
    text!["com.amazonaws.", pseudo::region(), format!(".{service}")].into_value()
}

impl Vpc {
    /// An entry to a service inside the network, such as `ssm` or `elasticfilesystem`.
    #[track_caller]
    pub fn add_interface_endpoint(&self, service: &str) -> InterfaceEndpoint {
        let scope = self.scope().construct(&format!("{service}-endpoint"));
        if !self.resolves_names() {
            scope.report(
                Diagnostic::new(
                    code::VPC_007,
                    "private names of an endpoint need DNS support and hostnames",
                )
                .property("PrivateDnsEnabled")
                .help("Enable `dns_support` and `dns_hostnames` of the network")
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
