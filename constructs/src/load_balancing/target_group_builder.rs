//! Builds target groups.

use std::marker::PhantomData;
use std::rc::Rc;

use stanchion_aws::elasticloadbalancingv2 as elb;
use stanchion_aws::elasticloadbalancingv2::target_group as l1;
use stanchion_aws::lambda;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value, pseudo};

use super::kinds::{
    Addresses, Application, Balancer, Functions, HasConnections, Instances, LoadBalancers, Network,
    Targets,
};
use super::registration::Connections;
use super::{HealthCheck, Listener, NetworkProtocol, TargetGroup};
use crate::lambda::Invocable;
use crate::network::{Port, Vpc};
use crate::non_empty::non_empty;
use crate::text;

/// The version of HTTP between an Application Load Balancer and its targets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HttpVersion {
    /// HTTP/1.1.
    Http1,
    /// HTTP/2. Only HTTPS listeners forward it.
    Http2,
    /// gRPC. Only HTTPS listeners forward it.
    Grpc,
}

/// The stickiness of a target group of an Application Load Balancer, which sends the requests of a client to one target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stickiness {
    /// The load balancer sets a cookie that is valid for a number of seconds, 1-604,800.
    BalancerCookie(u32),
    /// The application sets a cookie with this name. The requests stay together for a number of seconds, 1-604,800.
    ApplicationCookie(String, u32),
}

#[derive(Clone, Debug)]
enum Kind {
    Instances,
    Addresses,
    Function { arn: Value<String> },
    LoadBalancer { listener: Box<Listener> },
}

/// Builds a [`TargetGroup`].
#[derive(Clone, Debug)]
#[must_use = "a target group exists after `build`"]
pub struct TargetGroupBuilder<B, T> {
    kind: Kind,
    vpc: Option<Vpc>,
    protocol: Option<Value<l1::Protocol>>,
    network: Option<NetworkProtocol>,
    ports: Vec<Port>,
    port: u16,
    version: Option<HttpVersion>,
    name: Option<Value<String>>,
    health_check: Option<HealthCheck<B>>,
    attributes: Vec<(&'static str, String)>,
    stickiness: Option<Stickiness>,
    numbers: Vec<(&'static str, u32, u32, u32)>,
    kinds: PhantomData<fn() -> (B, T)>,
}

impl TargetGroup<Application, Instances> {
    /// Returns a builder for a target group of instances that receive HTTP on a port.
    pub fn http_instances(vpc: &Vpc, port: u16) -> TargetGroupBuilder<Application, Instances> {
        TargetGroupBuilder::new(Kind::Instances, Some(vpc), Some(l1::Protocol::HTTP), port)
    }

    /// Returns a builder for a target group of instances that receive HTTPS on a port. The load balancer does not
    /// validate their certificates.
    pub fn https_instances(vpc: &Vpc, port: u16) -> TargetGroupBuilder<Application, Instances> {
        TargetGroupBuilder::new(Kind::Instances, Some(vpc), Some(l1::Protocol::HTTPS), port)
    }
}

impl TargetGroup<Application, Addresses> {
    /// Returns a builder for a target group of ECS tasks that receive HTTP on a port of a container.
    pub fn http_addresses(vpc: &Vpc, port: u16) -> TargetGroupBuilder<Application, Addresses> {
        TargetGroupBuilder::new(Kind::Addresses, Some(vpc), Some(l1::Protocol::HTTP), port)
    }

    /// Returns a builder for a target group of ECS tasks that receive HTTPS on a port of a container. The load balancer
    /// does not validate their certificates.
    pub fn https_addresses(vpc: &Vpc, port: u16) -> TargetGroupBuilder<Application, Addresses> {
        TargetGroupBuilder::new(Kind::Addresses, Some(vpc), Some(l1::Protocol::HTTPS), port)
    }
}

impl TargetGroup<Application, Functions> {
    /// Returns a builder for a target group with a Lambda function, which the load balancer is allowed to invoke.
    pub fn function(function: &impl Invocable) -> TargetGroupBuilder<Application, Functions> {
        let kind = Kind::Function { arn: function.invoke_arn() };
        TargetGroupBuilder::new(kind, None, None, 0)
    }
}

impl TargetGroup<Network, Instances> {
    /// Returns a builder for a target group of instances that receive connections or datagrams on a port.
    pub fn network_instances(
        vpc: &Vpc,
        protocol: NetworkProtocol,
        port: u16,
    ) -> TargetGroupBuilder<Network, Instances> {
        TargetGroupBuilder::new(Kind::Instances, Some(vpc), Some(protocol.of_target_group()), port)
            .transport(protocol)
    }
}

impl TargetGroup<Network, Addresses> {
    /// Returns a builder for a target group of ECS tasks that receive connections or datagrams on a port of a container.
    pub fn network_addresses(
        vpc: &Vpc,
        protocol: NetworkProtocol,
        port: u16,
    ) -> TargetGroupBuilder<Network, Addresses> {
        TargetGroupBuilder::new(Kind::Addresses, Some(vpc), Some(protocol.of_target_group()), port)
            .transport(protocol)
    }
}

impl TargetGroup<Network, LoadBalancers> {
    /// Returns a builder for a target group with an Application Load Balancer, on the port of one of its listeners. A Network
    /// Load Balancer then has fixed addresses, and the Application Load Balancer routes the requests. Both must be in the
    /// same VPC. A listener that forwards to it opens their security groups for each other.
    ///
    /// ```
    /// use stanchion_constructs::load_balancing::{
    ///     ApplicationLoadBalancer, FixedResponse, NetworkLoadBalancer, TargetGroup,
    /// };
    /// use stanchion_constructs::prelude::*;
    ///
    /// let app = App::new();
    /// let stack = app.stack("Site");
    /// let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
    /// let site = ApplicationLoadBalancer::internal(&network).build(&stack, "Site");
    /// let http = site.http(FixedResponse::new(200)).build("Http");
    /// let door = NetworkLoadBalancer::internet_facing(&network).build(&stack, "Door");
    /// let targets = TargetGroup::load_balancer(&network, &http).build(&stack, "Targets");
    /// door.tcp(80, &targets).build("Tcp");
    /// # app.synth().unwrap();
    /// ```
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/elasticloadbalancing/latest/network/application-load-balancer-target.html)
    pub fn load_balancer(
        vpc: &Vpc,
        listener: &Listener,
    ) -> TargetGroupBuilder<Network, LoadBalancers> {
        let protocol = NetworkProtocol::Tcp;
        let kind = Kind::LoadBalancer { listener: Box::new(listener.clone()) };
        let check = match listener.is_https {
            true => HealthCheck::https("/"),
            false => HealthCheck::http("/"),
        };
        TargetGroupBuilder::new(kind, Some(vpc), Some(protocol.of_target_group()), listener.port)
            .transport(protocol)
            .health_check(check)
    }
}

impl<B: Balancer, T: Targets> TargetGroupBuilder<B, T> {
    fn new(
        kind: Kind,
        vpc: Option<&Vpc>,
        protocol: Option<Value<l1::Protocol>>,
        port: u16,
    ) -> TargetGroupBuilder<B, T> {
        TargetGroupBuilder {
            kind,
            vpc: vpc.cloned(),
            protocol,
            network: None,
            ports: vec![Port::tcp(port)],
            port,
            version: None,
            name: None,
            health_check: None,
            attributes: Vec::new(),
            stickiness: None,
            numbers: Vec::new(),
            kinds: PhantomData,
        }
    }

    fn transport(mut self, protocol: NetworkProtocol) -> TargetGroupBuilder<B, T> {
        self.network = Some(protocol);
        self.ports = protocol.ports(self.port);
        self
    }

    /// Sets the health check. Default: HTTP requests to `/` for Application Load Balancers, TCP connections for Network
    /// Load Balancers, none for Lambda functions. An Application Load Balancer as target gets requests to `/` with the
    /// protocol of its listener.
    pub fn health_check(mut self, check: HealthCheck<B>) -> Self {
        self.health_check = Some(check);
        self
    }

    /// Sets the name, at most 32 letters, digits and hyphens. Default: a name that CloudFormation generates. An update
    /// replaces the target group.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    fn number(mut self, key: &'static str, value: u32, least: u32, most: u32) -> Self {
        self.numbers.push((key, value, least, most));
        self.attributes.push((key, value.to_string()));
        self
    }
}

impl<B: Balancer, T: Targets + HasConnections> TargetGroupBuilder<B, T> {
    /// Sets the seconds for which a target that is deregistered keeps its connections, 0-3,600. Default: 300.
    pub fn deregistration_delay_seconds(self, seconds: u32) -> Self {
        self.number("deregistration_delay.timeout_seconds", seconds, 0, 3600)
    }
}

impl<T: Targets + HasConnections> TargetGroupBuilder<Application, T> {
    /// Sends the requests of a client to one target. Default: every request goes to any target.
    pub fn stickiness(mut self, stickiness: Stickiness) -> Self {
        self.stickiness = Some(stickiness);
        self
    }

    /// Sets the seconds in which the share of a new target grows to its full size, 30-900. Default: a new target gets its
    /// full share at once.
    pub fn slow_start_seconds(self, seconds: u32) -> Self {
        self.number("slow_start.duration_seconds", seconds, 30, 900)
    }

    /// Sends each request to the target with the fewest open requests. Default: targets take turns.
    pub fn least_outstanding_requests(mut self) -> Self {
        let value = "least_outstanding_requests".to_owned();
        self.attributes.push(("load_balancing.algorithm.type", value));
        self
    }

    /// Sets the version of HTTP between load balancer and targets. Default: HTTP/1.1. An update replaces the target
    /// group.
    pub fn http_version(mut self, version: HttpVersion) -> Self {
        self.version = Some(version);
        self
    }
}

impl TargetGroupBuilder<Application, Functions> {
    /// Passes headers and query parameters that occur several times as lists. Default: the last value counts.
    pub fn multi_value_headers(mut self) -> Self {
        self.attributes.push(("lambda.multi_value_headers.enabled", "true".to_owned()));
        self
    }
}

impl<T: Targets + HasConnections> TargetGroupBuilder<Network, T> {
    /// Sends all connections of a client address to one target. Default: every connection goes to any target.
    pub fn source_ip_stickiness(mut self) -> Self {
        self.attributes.push(("stickiness.enabled", "true".to_owned()));
        self.attributes.push(("stickiness.type", "source_ip".to_owned()));
        self
    }

    /// Sets whether targets see the address of the client. Default: `true`, except for TCP and TLS to addresses. UDP
    /// always preserves it.
    pub fn preserve_client_ip(mut self, on: bool) -> Self {
        self.attributes.push(("preserve_client_ip.enabled", on.to_string()));
        self
    }

    /// Sends a header of the proxy protocol (version 2) at the start of each connection. The targets must expect it.
    /// Default: off.
    pub fn proxy_protocol(mut self) -> Self {
        self.attributes.push(("proxy_protocol_v2.enabled", "true".to_owned()));
        self
    }
}

impl<B: Balancer, T: Targets> TargetGroupBuilder<B, T> {
    /// Creates the target group. Reports a health check and numbers that are not valid.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> TargetGroup<B, T> {
        let scope = scope.construct(id);
        self.check(&scope);
        let mut ports = self.ports;
        if let Some(port) = self.health_check.as_ref().and_then(HealthCheck::own_port) {
            ports.push(Port::tcp(port));
        } else if ports.as_slice() == [Port::udp(self.port)] {
            // The health check of a UDP target uses TCP.
            ports.push(Port::tcp(self.port));
        }
        ports.sort_unstable();
        ports.dedup();
        let mut attributes = self.attributes;
        attributes.extend(self.stickiness.iter().flat_map(Stickiness::attributes));
        attributes.sort_unstable();
        let version = self.version.map(|it| match it {
            HttpVersion::Http1 => "HTTP1",
            HttpVersion::Http2 => "HTTP2",
            HttpVersion::Grpc => "GRPC",
        });
        let (kind, function, listener) = match self.kind {
            Kind::Instances => (l1::TargetType::INSTANCE, None, None),
            Kind::Addresses => (l1::TargetType::IP, None, None),
            Kind::Function { arn } => (l1::TargetType::LAMBDA, Some(arn), None),
            Kind::LoadBalancer { listener } => (l1::TargetType::ALB, None, Some(listener)),
        };
        let target = match &listener {
            Some(it) => {
                let target = l1::TargetDescription::new().id(it.balancer.arn());
                Some([target.port(self.port)])
            }
            None => function.clone().map(|it| [l1::TargetDescription::new().id(it)]),
        };
        let group = elb::TargetGroup::new()
            .set_opt(self.name, elb::TargetGroup::name)
            .set_opt(self.protocol, elb::TargetGroup::protocol)
            .set_opt(version, elb::TargetGroup::protocol_version)
            .set_opt(non_empty(attributes), elb::TargetGroup::target_group_attributes)
            .target_type(kind)
            .set_opt(target, elb::TargetGroup::targets)
            .set_opt(self.vpc.map(|it| it.id()), elb::TargetGroup::vpc_id);
        let group = match function.is_some() {
            true => group,
            false => group.port(self.port),
        };
        let is_grpc = self.version == Some(HttpVersion::Grpc);
        let group = match self.health_check {
            Some(check) => check.add_to(group, is_grpc),
            None => group,
        };
        let resource = scope.add("TargetGroup", group);
        if let Some(function) = function {
            // The ARN of the target group is not known before the function is registered in it, so the permission covers
            // all target groups of the account in the Region. Lambda compares the ARN with wildcards.
            // Source: <https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html>
            let groups = text![
                "arn:",
                pseudo::partition(),
                ":elasticloadbalancing:",
                pseudo::region(),
                ":",
                pseudo::account_id(),
                ":targetgroup/*"
            ];
            let permission = lambda::Permission::new()
                .action("lambda:InvokeFunction")
                .function_name(function)
                .principal("elasticloadbalancing.amazonaws.com")
                .source_arn(groups);
            let permission = scope.add("Permission", permission);
            scope.edit(&resource).depends_on(&permission);
        }
        let connections =
            Rc::new(Connections { ports, network: self.network, ..Connections::default() });
        if let Some(listener) = listener {
            // A load balancer is registered on the port of a listener that exists.
            scope.edit(&resource).depends_on(listener.resource());
            connections.add_targets(listener.balancer.security_group());
        }
        list_instances(&scope, &resource, &connections, self.port);
        TargetGroup::new(resource, self.port, connections)
    }

    fn check(&self, scope: &Scope) {
        if let Some(check) = &self.health_check {
            check.check(scope);
            if check.is_tcp() && matches!(self.kind, Kind::LoadBalancer { .. }) {
                let message = "the health check of an Application Load Balancer sends no request";
                scope.report(
                    Diagnostic::new(code::ELB_004, message)
                        .property("HealthCheckProtocol")
                        .found("TCP")
                        .allowed("HTTP, HTTPS")
                        .help("Use `HealthCheck::http` or `HealthCheck::https`"),
                );
            }
        }
        let stickiness = self.stickiness.as_ref().map(|it| match it {
            Stickiness::BalancerCookie(seconds) => {
                ("stickiness.lb_cookie.duration_seconds", *seconds, 1, 604_800)
            }
            Stickiness::ApplicationCookie(_, seconds) => {
                ("stickiness.app_cookie.duration_seconds", *seconds, 1, 604_800)
            }
        });
        for (key, value, least, most) in self.numbers.iter().copied().chain(stickiness) {
            if !(least..=most).contains(&value) {
                scope.report(
                    Diagnostic::new(
                        code::ELB_009,
                        "an attribute of the target group is out of range",
                    )
                    .property(format!("TargetGroupAttributes.{key}"))
                    .found(value)
                    .allowed(format!("{least}-{most} seconds")),
                );
            }
        }
    }
}

/// Writes the instances that are registered later.
fn list_instances(
    scope: &Scope,
    resource: &elb::TargetGroupRef,
    connections: &Rc<Connections>,
    port: u16,
) {
    let (late, connections) = (resource.clone(), Rc::clone(connections));
    scope.on_synthesis(move |scope| {
        let mut instances = connections.instances.take();
        instances.sort_by_cached_key(|it| scope.sort_key(it.node()));
        let targets: Vec<_> = instances
            .into_iter()
            .map(|it| l1::TargetDescription::new().id(it).port(port))
            .collect();
        if !targets.is_empty() {
            scope.edit(&late).set_property("Targets", targets);
        }
    });
}

impl Stickiness {
    fn attributes(&self) -> Vec<(&'static str, String)> {
        let enabled = ("stickiness.enabled", "true".to_owned());
        match self {
            Stickiness::BalancerCookie(seconds) => vec![
                enabled,
                ("stickiness.lb_cookie.duration_seconds", seconds.to_string()),
                ("stickiness.type", "lb_cookie".to_owned()),
            ],
            Stickiness::ApplicationCookie(name, seconds) => vec![
                enabled,
                ("stickiness.app_cookie.cookie_name", name.clone()),
                ("stickiness.app_cookie.duration_seconds", seconds.to_string()),
                ("stickiness.type", "app_cookie".to_owned()),
            ],
        }
    }
}
