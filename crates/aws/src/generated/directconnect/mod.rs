// Made by `cargo xtask generate`; do not edit.
//! `AWS::DirectConnect`: 7 resource types. Cargo feature: `directconnect`.

pub mod connection;
pub use connection::{Connection, ConnectionRef};
pub mod direct_connect_gateway;
pub use direct_connect_gateway::{DirectConnectGateway, DirectConnectGatewayRef};
pub mod direct_connect_gateway_association;
pub use direct_connect_gateway_association::{DirectConnectGatewayAssociation, DirectConnectGatewayAssociationRef};
pub mod lag;
pub use lag::{Lag, LagRef};
pub mod private_virtual_interface;
pub use private_virtual_interface::{PrivateVirtualInterface, PrivateVirtualInterfaceRef};
pub mod public_virtual_interface;
pub use public_virtual_interface::{PublicVirtualInterface, PublicVirtualInterfaceRef};
pub mod transit_virtual_interface;
pub use transit_virtual_interface::{TransitVirtualInterface, TransitVirtualInterfaceRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum address_family {}
    /// A required property.
    #[derive(Debug)]
    pub enum asn {}
    /// A required property.
    #[derive(Debug)]
    pub enum associated_gateway_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum bandwidth {}
    /// A required property.
    #[derive(Debug)]
    pub enum bgp_peers {}
    /// A required property.
    #[derive(Debug)]
    pub enum connection_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum connection_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum connections_bandwidth {}
    /// A required property.
    #[derive(Debug)]
    pub enum direct_connect_gateway_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum direct_connect_gateway_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum lag_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum location {}
    /// A required property.
    #[derive(Debug)]
    pub enum virtual_interface_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum vlan {}
}
