//! Ways from a network to one's own buildings.

use stanchion_aws::ec2;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, Value};

use super::{Tier, Vpc};
use crate::units::Ipv4Block;

/// A VPN to a gateway outside of AWS: two encrypted tunnels, and routes of the network that lead there by themselves.
///
/// File systems are then mounted from there by the address of a mount target; their groups have to let the other side's
/// block in.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnection.html)
#[derive(Clone, Debug)]
pub struct VpnConnection {
    resource: ec2::VPNConnectionRef,
    gateway: Value<String>,
}

/// Options of a [`VpnConnection`].
#[derive(Clone, Debug)]
#[must_use = "a connection exists after `build`"]
pub struct VpnConnectionBuilder {
    vpc: Vpc,
    address: Value<String>,
    asn: u32,
    static_routes: Vec<Ipv4Block>,
    tiers: Vec<Tier>,
}

impl VpnConnection {
    /// A connection of a network to a gateway with a public address, over BGP with the private number 65000.
    pub fn builder(vpc: &Vpc, customer_address: impl IntoValue<String>) -> VpnConnectionBuilder {
        VpnConnectionBuilder {
            vpc: vpc.clone(),
            address: customer_address.into_value(),
            asn: 65_000,
            static_routes: Vec::new(),
            tiers: vec![Tier::Private, Tier::Isolated],
        }
    }

    /// The connection's id.
    pub fn id(&self) -> Value<String> {
        self.resource.vpn_connection_id()
    }

    /// The id of the gateway on AWS's side.
    pub fn gateway_id(&self) -> Value<String> {
        self.gateway.clone()
    }

    /// The resource.
    pub fn resource(&self) -> &ec2::VPNConnectionRef {
        &self.resource
    }
}

impl VpnConnectionBuilder {
    /// The number of the other side in BGP, 1 and up.
    pub fn asn(mut self, number: u32) -> Self {
        self.asn = number;
        self
    }

    /// A block of the other side, for a gateway that does not speak BGP; several are several calls.
    pub fn static_route(mut self, block: Ipv4Block) -> Self {
        self.static_routes.push(block);
        self
    }

    /// The tiers whose routes lead there; default private and isolated.
    pub fn tiers(mut self, tiers: impl IntoIterator<Item = Tier>) -> Self {
        self.tiers = tiers.into_iter().collect();
        self
    }

    /// Makes the connection.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> VpnConnection {
        let scope = scope.construct(id);
        let name = scope.path();
        let customer = ec2::CustomerGateway::new()
            .bgp_asn(self.asn)
            .ip_address(self.address)
            .tags([("Name", name.as_str())])
            .r#type("ipsec.1");
        let customer = scope.add("CustomerGateway", customer);
        let gateway = ec2::VPNGateway::new().tags([("Name", name.as_str())]).r#type("ipsec.1");
        let gateway = scope.add("Gateway", gateway);
        let attachment = ec2::VPCGatewayAttachment::new()
            .vpc_id(self.vpc.id())
            .vpn_gateway_id(gateway.vpn_gateway_id());
        let attachment = scope.add("Attachment", attachment);
        let connection = ec2::VPNConnection::new()
            .customer_gateway_id(customer.customer_gateway_id())
            .static_routes_only(!self.static_routes.is_empty())
            .tags([("Name", name.as_str())])
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
                    "no route of the network leads to the VPN connection",
                )
                .property("RouteTableIds")
                .found("no route tables of these tiers")
                .allowed("tiers that the network has, with known route tables"),
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
