//! Listeners of Network Load Balancers.

use stanchion_aws::elasticloadbalancingv2 as elb;
use stanchion_aws::elasticloadbalancingv2::listener as l1;
use stanchion_core::{Diagnostic, code};
use stanchion_template::{SetOpt, Value};

use super::kinds::{HasConnections, Network, Targets};
use super::target_group::Forwarded;
use super::{NetworkLoadBalancer, NetworkProtocol, SslPolicy, TargetGroup};
use crate::certificates::Certificate;
use crate::network::Peer;

/// A listener of a Network Load Balancer: a port on which it receives connections or datagrams.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::load_balancing::{NetworkLoadBalancer, NetworkProtocol, TargetGroup};
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let door = NetworkLoadBalancer::internal(&network).build(&stack, "Door");
/// let ssh = TargetGroup::network_addresses(&network, NetworkProtocol::Tcp, 22).build(&stack, "Ssh");
/// door.tcp(22, &ssh).open_to([Peer::Ipv4(cidr!("10.0.0.0/16"))]).build("Listener");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct NetworkListener {
    resource: elb::ListenerRef,
}

/// Builds a [`NetworkListener`].
#[derive(Clone, Debug)]
#[must_use = "a listener exists after `build`"]
pub struct NetworkListenerBuilder {
    balancer: NetworkLoadBalancer,
    protocol: NetworkProtocol,
    port: u16,
    certificate: Option<Certificate>,
    group: Forwarded,
    peers: Option<Vec<Peer>>,
    policy: SslPolicy,
}

impl NetworkLoadBalancer {
    /// Returns a builder for a TCP listener that forwards to a target group of TCP, of TCP and UDP, or with an Application
    /// Load Balancer.
    pub fn tcp<T: Targets>(
        &self,
        port: u16,
        group: &TargetGroup<Network, T>,
    ) -> NetworkListenerBuilder {
        NetworkListenerBuilder::new(self, NetworkProtocol::Tcp, port, group.forwarded())
    }

    /// Returns a builder for a TLS listener with a certificate that forwards to a target group of TCP or TLS.
    pub fn tls<T: Targets + HasConnections>(
        &self,
        port: u16,
        certificate: &Certificate,
        group: &TargetGroup<Network, T>,
    ) -> NetworkListenerBuilder {
        let builder =
            NetworkListenerBuilder::new(self, NetworkProtocol::Tls, port, group.forwarded());
        NetworkListenerBuilder { certificate: Some(certificate.clone()), ..builder }
    }

    /// Returns a builder for a UDP listener that forwards to a target group of UDP, or of TCP and UDP.
    pub fn udp<T: Targets + HasConnections>(
        &self,
        port: u16,
        group: &TargetGroup<Network, T>,
    ) -> NetworkListenerBuilder {
        NetworkListenerBuilder::new(self, NetworkProtocol::Udp, port, group.forwarded())
    }

    /// Returns a builder for a listener of TCP and UDP that forwards to a target group of both.
    pub fn tcp_udp<T: Targets + HasConnections>(
        &self,
        port: u16,
        group: &TargetGroup<Network, T>,
    ) -> NetworkListenerBuilder {
        NetworkListenerBuilder::new(self, NetworkProtocol::TcpUdp, port, group.forwarded())
    }
}

impl NetworkListener {
    /// Returns the ARN of the listener.
    pub fn arn(&self) -> Value<String> {
        self.resource.reference()
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &elb::ListenerRef {
        &self.resource
    }
}

impl NetworkListenerBuilder {
    fn new(
        balancer: &NetworkLoadBalancer,
        protocol: NetworkProtocol,
        port: u16,
        group: Forwarded,
    ) -> NetworkListenerBuilder {
        NetworkListenerBuilder {
            balancer: balancer.clone(),
            protocol,
            port,
            certificate: None,
            group,
            peers: None,
            policy: SslPolicy::TLS12_AND_13,
        }
    }

    /// Sets the clients that the security group of the load balancer allows. Default: all addresses if the load balancer is
    /// internet-facing; otherwise those of the VPC, if its block is known.
    pub fn open_to(mut self, peers: impl IntoIterator<Item = Peer>) -> Self {
        self.peers = Some(peers.into_iter().collect());
        self
    }

    /// Sets the TLS versions and ciphers of a TLS listener. Default: TLS 1.2 and 1.3.
    pub fn ssl_policy(mut self, policy: SslPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// Creates the listener in the scope of the load balancer, and opens its port. Reports a target group of a protocol to
    /// which it cannot forward.
    #[track_caller]
    pub fn build(self, id: &str) -> NetworkListener {
        let scope = self.balancer.0.scope.construct(id);
        let allowed = self.protocol.forwards_to();
        if let Some(found) = self.group.network().filter(|it| !allowed.contains(it)) {
            let names: Vec<&str> = allowed.iter().map(|it| it.name()).collect();
            scope.report(
                Diagnostic::new(
                    code::ELB_007,
                    format!(
                        "a {} listener cannot forward to this target group",
                        self.protocol.name()
                    ),
                )
                .property("DefaultActions")
                .found(format!("a target group of {}", found.name()))
                .allowed(format!("a target group of {}", names.join(" or "))),
            );
        }
        self.group.connect(self.balancer.security_group(), &self.balancer.full_name());
        for port in self.protocol.ports(self.port) {
            self.balancer.0.open(port, self.peers.clone());
        }
        let certificate =
            self.certificate.map(|it| [l1::Certificate::new().certificate_arn(it.arn())]);
        let action =
            l1::Action::new().r#type(l1::Type::FORWARD).target_group_arn(self.group.arn.clone());
        let policy = certificate.is_some().then(|| self.policy.name());
        let listener = elb::Listener::new()
            .set_opt(certificate, elb::Listener::certificates)
            .default_actions([action])
            .load_balancer_arn(self.balancer.arn())
            .port(self.port)
            .protocol(self.protocol.of_listener())
            .set_opt(policy, elb::Listener::ssl_policy);
        let resource = scope.add("Listener", listener);
        self.group.add_route(&resource);
        NetworkListener { resource }
    }
}
