//! Networks: where things run and who reaches whom.

mod addressing;
mod build;
mod endpoint;
mod flow_log;
mod imported;
mod network_acl;
mod security_group;
mod subnet;
mod vpc;
mod vpn;
mod zone;

pub use addressing::{AddressError, AddressPlan};
pub use endpoint::{GatewayService, InterfaceEndpoint};
pub use flow_log::{FlowLogs, Traffic};
pub use imported::ExistingVpc;
pub use network_acl::{AclAction, AclTraffic, NetworkAcl, NetworkAclBuilder};
pub use security_group::{Peer, Port, SecurityGroup, SecurityGroupBuilder};
pub use subnet::{Subnet, Tier};
pub use vpc::{Nat, Vpc, VpcBuilder};
pub use vpn::{VpnConnection, VpnConnectionBuilder};
pub use zone::Zone;
