//! VPCs, subnets, endpoints and security groups.

mod addressing;
mod flow_log;
mod gateway_endpoint;
mod gateway_service;
mod imported;
mod interface_endpoint;
mod nat;
mod network_acl;
mod security_group;
mod subnet;
mod vpc;
mod vpc_builder;
mod vpc_resources;
mod vpn;
mod zone;

pub use addressing::{AddressError, AddressPlan};
pub use flow_log::{FlowLogs, Traffic};
pub use gateway_service::GatewayService;
pub use imported::ExistingVpc;
pub use interface_endpoint::InterfaceEndpoint;
pub use nat::Nat;
pub use network_acl::{AclAction, AclTraffic, NetworkAcl, NetworkAclBuilder};
pub use security_group::{Peer, Port, SecurityGroup, SecurityGroupBuilder};
pub use subnet::{Subnet, Tier};
pub use vpc::Vpc;
pub use vpc_builder::VpcBuilder;
pub use vpn::{VpnConnection, VpnConnectionBuilder};
pub use zone::Zone;
