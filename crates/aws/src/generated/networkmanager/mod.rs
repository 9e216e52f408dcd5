// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkManager`: 17 resource types. Cargo feature: `networkmanager`.

pub mod connect_attachment;
pub use connect_attachment::{ConnectAttachment, ConnectAttachmentRef};
pub mod connect_peer;
pub use connect_peer::{ConnectPeer, ConnectPeerRef};
pub mod connection;
pub use connection::{Connection, ConnectionRef};
pub mod core_network;
pub use core_network::{CoreNetwork, CoreNetworkRef};
pub mod core_network_prefix_list_association;
pub use core_network_prefix_list_association::{CoreNetworkPrefixListAssociation, CoreNetworkPrefixListAssociationRef};
pub mod customer_gateway_association;
pub use customer_gateway_association::{CustomerGatewayAssociation, CustomerGatewayAssociationRef};
pub mod device;
pub use device::{Device, DeviceRef};
pub mod direct_connect_gateway_attachment;
pub use direct_connect_gateway_attachment::{DirectConnectGatewayAttachment, DirectConnectGatewayAttachmentRef};
pub mod global_network;
pub use global_network::{GlobalNetwork, GlobalNetworkRef};
pub mod link;
pub use link::{Link, LinkRef};
pub mod link_association;
pub use link_association::{LinkAssociation, LinkAssociationRef};
pub mod site;
pub use site::{Site, SiteRef};
pub mod site_to_site_vpn_attachment;
pub use site_to_site_vpn_attachment::{SiteToSiteVpnAttachment, SiteToSiteVpnAttachmentRef};
pub mod transit_gateway_peering;
pub use transit_gateway_peering::{TransitGatewayPeering, TransitGatewayPeeringRef};
pub mod transit_gateway_registration;
pub use transit_gateway_registration::{TransitGatewayRegistration, TransitGatewayRegistrationRef};
pub mod transit_gateway_route_table_attachment;
pub use transit_gateway_route_table_attachment::{TransitGatewayRouteTableAttachment, TransitGatewayRouteTableAttachmentRef};
pub mod vpc_attachment;
pub use vpc_attachment::{VpcAttachment, VpcAttachmentRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum bandwidth {}
    /// A required property.
    #[derive(Debug)]
    pub enum connect_attachment_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum connected_device_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum core_network_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum customer_gateway_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum device_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum direct_connect_gateway_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum edge_location {}
    /// A required property.
    #[derive(Debug)]
    pub enum edge_locations {}
    /// A required property.
    #[derive(Debug)]
    pub enum global_network_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum link_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum options {}
    /// A required property.
    #[derive(Debug)]
    pub enum peer_address {}
    /// A required property.
    #[derive(Debug)]
    pub enum peering_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum prefix_list_alias {}
    /// A required property.
    #[derive(Debug)]
    pub enum prefix_list_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum site_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_arns {}
    /// A required property.
    #[derive(Debug)]
    pub enum transit_gateway_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum transit_gateway_route_table_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum transport_attachment_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpn_connection_arn {}
}
