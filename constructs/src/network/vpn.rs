//! Site-to-Site VPN connections.

use stanchion_aws::ec2;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, Value};

use super::{Tier, Vpc};
use crate::names;
use crate::units::Ipv4Block;

/// A Site-to-Site VPN connection from a VPC to a gateway outside of AWS: two encrypted tunnels, with propagated routes.
///
/// Clients behind the VPN mount file systems by the IP address of a mount target. The security group of the mount
/// targets must allow their block.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnection.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::network::VpnConnection;
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let office = VpnConnection::builder(&network, "198.51.100.7").static_route(cidr!("192.168.0.0/16")).build(&stack, "Office");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct VpnConnection {
    resource: ec2::VPNConnectionRef,
    gateway: Value<String>,
}

/// Options of a [`VpnConnection`].
#[derive(Clone, Debug)]
#[must_use = "call `build` to create the VPN connection"]
pub struct VpnConnectionBuilder {
    vpc: Vpc,
    address: Value<String>,
    asn: u32,
    static_routes: Vec<Ipv4Block>,
    tiers: Vec<Tier>,
}

impl VpnConnection {
    /// Returns a builder for a VPN connection from a VPC to a customer gateway with a public IP address. It uses BGP
    /// with the private ASN 65000.
    pub fn builder(vpc: &Vpc, customer_address: impl IntoValue<String>) -> VpnConnectionBuilder {
        VpnConnectionBuilder {
            vpc: vpc.clone(),
            address: customer_address.into_value(),
            asn: 65_000,
            static_routes: Vec::new(),
            tiers: vec![Tier::Private, Tier::Isolated],
        }
    }

    /// Returns the ID of the VPN connection.
    pub fn id(&self) -> Value<String> {
        self.resource.vpn_connection_id()
    }

    /// Returns the ID of the virtual private gateway.
    pub fn gateway_id(&self) -> Value<String> {
        self.gateway.clone()
    }

    /// Returns the resource of L1, for `edit` and for attributes that this type does not have.
    pub fn resource(&self) -> &ec2::VPNConnectionRef {
        &self.resource
    }
}

impl VpnConnectionBuilder {
    /// Sets the BGP ASN of the customer gateway, 1 or more. Default: 65000. An update replaces the customer gateway.
    pub fn asn(mut self, number: u32) -> Self {
        self.asn = number;
        self
    }

    /// Adds a static route to a block, for a customer gateway without BGP. Call it again for more. The first static
    /// route of an existing connection replaces the connection. Default: none.
    pub fn static_route(mut self, block: Ipv4Block) -> Self {
        self.static_routes.push(block);
        self
    }

    /// Sets the tiers whose route tables get the propagated routes. Default: private and isolated.
    pub fn tiers(mut self, tiers: impl IntoIterator<Item = Tier>) -> Self {
        self.tiers = tiers.into_iter().collect();
        self
    }

    /// Creates the VPN connection, its gateways and its routes. Reports a VPC without route tables for it.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> VpnConnection {
        let scope = scope.construct(id);
        let name = names::TAG.of(&scope, "");
        let customer = ec2::CustomerGateway::new()
            .bgp_asn(self.asn)
            .ip_address(self.address)
            .tags([("Name", name.clone())])
            .r#type("ipsec.1");
        let customer = scope.add("CustomerGateway", customer);
        let gateway = ec2::VPNGateway::new().tags([("Name", name.clone())]).r#type("ipsec.1");
        let gateway = scope.add("Gateway", gateway);
        let attachment = ec2::VPCGatewayAttachment::new()
            .vpc_id(self.vpc.id())
            .vpn_gateway_id(gateway.vpn_gateway_id());
        let attachment = scope.add("Attachment", attachment);
        let connection = ec2::VPNConnection::new()
            .customer_gateway_id(customer.customer_gateway_id())
            .static_routes_only(!self.static_routes.is_empty())
            .tags([("Name", name.clone())])
            .r#type("ipsec.1")
            .vpn_gateway_id(gateway.vpn_gateway_id());
        let connection = scope.add("Connection", connection);
        for block in self.static_routes {
            let key = block.to_string().replace(['.', '/'], "-");
            let route = ec2::VPNConnectionRoute::new()
                .destination_cidr_block(block)
                .vpn_connection_id(connection.vpn_connection_id());
            scope.add(&format!("To-{key}"), route);
        }
        let mut tables: Vec<Value<String>> = Vec::new();
        for subnet in self.tiers.iter().flat_map(|it| self.vpc.subnets(*it)) {
            if let Some(table) = subnet.route_table()
                && !tables.contains(&table)
            {
                tables.push(table);
            }
        }
        if tables.is_empty() {
            scope.report(
                Diagnostic::new(
                    code::VPC_025,
                    "no route table of the VPC leads to the VPN connection",
                )
                .property("RouteTableIds")
                .found("no route tables in the tiers of the connection")
                .allowed("tiers that the VPC has, with known route tables"),
            );
        } else {
            let propagation = ec2::VPNGatewayRoutePropagation::new()
                .route_table_ids(tables)
                .vpn_gateway_id(gateway.vpn_gateway_id());
            let propagation = scope.add("Routes", propagation);
            scope.edit(&propagation).depends_on(&attachment);
        }
        VpnConnection { resource: connection, gateway: gateway.vpn_gateway_id() }
    }
}
