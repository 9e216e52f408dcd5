//! The protocols of Network Load Balancers.

use stanchion_aws::elasticloadbalancingv2::{listener, target_group};
use stanchion_template::Value;

use crate::network::Port;

/// A protocol of a Network Load Balancer: between clients and load balancer, or between load balancer and targets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NetworkProtocol {
    /// TCP.
    Tcp,
    /// TLS. The load balancer does not validate the certificates of targets.
    Tls,
    /// UDP.
    Udp,
    /// TCP and UDP on the same port.
    TcpUdp,
}

impl NetworkProtocol {
    /// Returns the name that Elastic Load Balancing uses.
    pub fn name(self) -> &'static str {
        match self {
            NetworkProtocol::Tcp => "TCP",
            NetworkProtocol::Tls => "TLS",
            NetworkProtocol::Udp => "UDP",
            NetworkProtocol::TcpUdp => "TCP_UDP",
        }
    }

    pub(super) fn of_target_group(self) -> Value<target_group::Protocol> {
        Value::constant(self.name())
    }

    pub(super) fn of_listener(self) -> Value<listener::Protocol> {
        Value::constant(self.name())
    }

    /// Returns the protocols of target groups to which a listener of this protocol forwards.
    ///
    /// Source: <https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-target-groups.html>
    pub(super) fn forwards_to(self) -> &'static [NetworkProtocol] {
        match self {
            NetworkProtocol::Tcp => &[NetworkProtocol::Tcp, NetworkProtocol::TcpUdp],
            NetworkProtocol::Tls => &[NetworkProtocol::Tcp, NetworkProtocol::Tls],
            NetworkProtocol::Udp => &[NetworkProtocol::Udp, NetworkProtocol::TcpUdp],
            NetworkProtocol::TcpUdp => &[NetworkProtocol::TcpUdp],
        }
    }

    /// Returns the ports of a protocol in security groups.
    pub(super) fn ports(self, port: u16) -> Vec<Port> {
        match self {
            NetworkProtocol::Tcp | NetworkProtocol::Tls => vec![Port::tcp(port)],
            NetworkProtocol::Udp => vec![Port::udp(port)],
            NetworkProtocol::TcpUdp => vec![Port::tcp(port), Port::udp(port)],
        }
    }
}
