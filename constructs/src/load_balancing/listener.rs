//! Listeners of Application Load Balancers.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use stanchion_aws::elasticloadbalancingv2 as elb;
use stanchion_aws::elasticloadbalancingv2::listener as l1;
use stanchion_core::{IdAfter, Scope};
use stanchion_template::{SetOpt, Value};

use super::action::action_property;
use super::{Action, ApplicationLoadBalancer, Redirect};
use crate::certificates::Certificate;
use crate::network::{Peer, Port};

/// The TLS versions and ciphers that a listener accepts.
///
/// [AWS documentation](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html)
#[derive(Clone, Debug, PartialEq)]
pub struct SslPolicy(Value<String>);

impl SslPolicy {
    /// TLS 1.2 and 1.3.
    pub const TLS12_AND_13: SslPolicy =
        SslPolicy(Value::constant("ELBSecurityPolicy-TLS13-1-2-2021-06"));
    /// TLS 1.2 and 1.3, with ciphers that have forward secrecy only.
    pub const TLS12_AND_13_RESTRICTED: SslPolicy =
        SslPolicy(Value::constant("ELBSecurityPolicy-TLS13-1-2-Res-2021-06"));
    /// TLS 1.3 only.
    pub const TLS13: SslPolicy = SslPolicy(Value::constant("ELBSecurityPolicy-TLS13-1-3-2021-06"));

    /// Returns another policy by its name.
    pub fn named(name: &'static str) -> SslPolicy {
        SslPolicy(Value::constant(name))
    }

    pub(super) fn name(&self) -> Value<String> {
        self.0.clone()
    }
}

/// A listener of an Application Load Balancer: a port on which it receives requests.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::load_balancing::{ApplicationLoadBalancer, FixedResponse};
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let door = ApplicationLoadBalancer::internal(&network).build(&stack, "Door");
/// door.http(FixedResponse::new(404).text("not here")).open_to([Peer::Ipv4(cidr!("10.0.0.0/16"))]).build("Http");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct Listener {
    pub(super) scope: Scope,
    pub(super) balancer: ApplicationLoadBalancer,
    resource: elb::ListenerRef,
    pub(super) port: u16,
    pub(super) is_https: bool,
    pub(super) priorities: Rc<RefCell<BTreeSet<u32>>>,
}

/// Builds a [`Listener`].
#[derive(Clone, Debug)]
#[must_use = "a listener exists after `build`"]
pub struct ListenerBuilder {
    balancer: ApplicationLoadBalancer,
    certificates: Vec<Certificate>,
    action: Action,
    port: u16,
    peers: Option<Vec<Peer>>,
    policy: SslPolicy,
}

impl ApplicationLoadBalancer {
    /// Returns a builder for an HTTPS listener on port 443 with a certificate, and the action for requests that match no
    /// rule: a target group, a [`Redirect`] or a [`FixedResponse`](super::FixedResponse).
    pub fn https(&self, certificate: &Certificate, action: impl Into<Action>) -> ListenerBuilder {
        ListenerBuilder::new(self, vec![certificate.clone()], action.into(), 443)
    }

    /// Returns a builder for an HTTP listener on port 80, and the action for requests that match no rule.
    pub fn http(&self, action: impl Into<Action>) -> ListenerBuilder {
        ListenerBuilder::new(self, Vec::new(), action.into(), 80)
    }

    /// Returns a builder for an HTTP listener on port 80 that redirects every request to HTTPS.
    pub fn redirect_to_https(&self) -> ListenerBuilder {
        self.http(Redirect::to_https())
    }
}

impl Listener {
    /// Returns the ARN of the listener.
    pub fn arn(&self) -> Value<String> {
        self.resource.reference()
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &elb::ListenerRef {
        &self.resource
    }
}

impl ListenerBuilder {
    fn new(
        balancer: &ApplicationLoadBalancer,
        certificates: Vec<Certificate>,
        action: Action,
        port: u16,
    ) -> ListenerBuilder {
        ListenerBuilder {
            balancer: balancer.clone(),
            certificates,
            action,
            port,
            peers: None,
            policy: SslPolicy::TLS12_AND_13,
        }
    }

    /// Sets the port, 1-65,535. Default: 443 for HTTPS and 80 for HTTP.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Sets the clients that the security group of the load balancer allows. Default: all addresses if the load balancer is
    /// internet-facing; otherwise those of the VPC, if its block is known.
    pub fn open_to(mut self, peers: impl IntoIterator<Item = Peer>) -> Self {
        self.peers = Some(peers.into_iter().collect());
        self
    }

    /// Adds a certificate for other host names. Valid only for HTTPS. Default: none.
    pub fn certificate(mut self, certificate: &Certificate) -> Self {
        if !self.certificates.is_empty() {
            self.certificates.push(certificate.clone());
        }
        self
    }

    /// Sets the TLS versions and ciphers of an HTTPS listener. Default: TLS 1.2 and 1.3.
    pub fn ssl_policy(mut self, policy: SslPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// Creates the listener in the scope of the load balancer, and opens its port.
    #[track_caller]
    pub fn build(self, id: &str) -> Listener {
        let scope = self.balancer.0.scope.construct(id);
        self.action.check(&scope);
        self.action.connect(self.balancer.security_group(), &self.balancer.full_name());
        self.balancer.0.open(Port::tcp(self.port), self.peers);
        let groups = self.action.groups();
        let (first, others) = match self.certificates.split_first() {
            Some((first, others)) => (Some(first), others),
            None => (None, [].as_slice()),
        };
        let is_https = first.is_some();
        let listener = elb::Listener::new()
            .set_opt(
                first.map(|it| [l1::Certificate::new().certificate_arn(it.arn())]),
                elb::Listener::certificates,
            )
            .default_actions([action_property!(l1, self.action)])
            .load_balancer_arn(self.balancer.arn())
            .port(self.port)
            .protocol(if is_https { l1::Protocol::HTTPS } else { l1::Protocol::HTTP })
            .set_opt(is_https.then(|| self.policy.name()), elb::Listener::ssl_policy);
        let resource = scope.add("Listener", listener);
        for certificate in others {
            let more = elb::listener_certificate::Certificate::new();
            let more = elb::ListenerCertificate::new()
                .certificates([more.certificate_arn(certificate.arn())])
                .listener_arn(resource.reference());
            scope.add_after(&IdAfter::new("", certificate.scope(), ""), more);
        }
        for group in groups {
            group.add_route(&resource);
        }
        Listener {
            scope,
            balancer: self.balancer,
            resource,
            port: self.port,
            is_https,
            priorities: Rc::default(),
        }
    }
}
