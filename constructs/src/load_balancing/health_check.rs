//! Health checks of target groups.

use std::marker::PhantomData;

use stanchion_aws::elasticloadbalancingv2::TargetGroup;
use stanchion_aws::elasticloadbalancingv2::target_group as l1;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{SetOpt, Value};

use super::kinds::{Balancer, Network};

/// A health check of a target group. A TCP health check exists only for Network Load Balancers.
///
/// [AWS documentation](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html)
#[derive(Clone, Debug)]
#[must_use = "give it to a target group"]
pub struct HealthCheck<B> {
    protocol: Protocol,
    path: Option<String>,
    port: Option<u16>,
    interval_seconds: Option<u32>,
    timeout_seconds: Option<u32>,
    healthy_threshold: Option<u32>,
    unhealthy_threshold: Option<u32>,
    codes: Option<String>,
    balancer: PhantomData<fn() -> B>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Protocol {
    Http,
    Https,
    Tcp,
}

impl<B: Balancer> HealthCheck<B> {
    /// Returns a health check that sends an HTTP request to a path. The target is healthy if it answers with a success
    /// code.
    pub fn http(path: impl Into<String>) -> HealthCheck<B> {
        HealthCheck::new(Protocol::Http, Some(path.into()))
    }

    /// Returns a health check that sends an HTTPS request to a path. The load balancer does not validate the
    /// certificate of the target.
    pub fn https(path: impl Into<String>) -> HealthCheck<B> {
        HealthCheck::new(Protocol::Https, Some(path.into()))
    }

    fn new(protocol: Protocol, path: Option<String>) -> HealthCheck<B> {
        HealthCheck {
            protocol,
            path,
            port: None,
            interval_seconds: None,
            timeout_seconds: None,
            healthy_threshold: None,
            unhealthy_threshold: None,
            codes: None,
            balancer: PhantomData,
        }
    }

    /// Sets the port of the health check, 1-65,535. Default: the port on which the target receives traffic.
    pub fn port(mut self, port: u16) -> Self {
        self.port = Some(port);
        self
    }

    /// Sets the seconds between two health checks of a target, 5-300. Default: 30; for Lambda functions 35.
    pub fn interval_seconds(mut self, seconds: u32) -> Self {
        self.interval_seconds = Some(seconds);
        self
    }

    /// Sets the seconds without a response after which a health check fails, 2-120. Default: 5 to 10,
    /// depending on the protocol of the target group; for Lambda functions 30.
    pub fn timeout_seconds(mut self, seconds: u32) -> Self {
        self.timeout_seconds = Some(seconds);
        self
    }

    /// Sets the number of successful health checks after which a target is healthy, 2-10. Default: 5.
    pub fn healthy_threshold(mut self, count: u32) -> Self {
        self.healthy_threshold = Some(count);
        self
    }

    /// Sets the number of failed health checks after which a target is unhealthy, 2-10. Default: 2.
    pub fn unhealthy_threshold(mut self, count: u32) -> Self {
        self.unhealthy_threshold = Some(count);
        self
    }

    /// Sets the HTTP codes of a healthy target, such as `200`, `200,403` or `200-299`. Default: `200`; for Network Load
    /// Balancers `200-399`.
    pub fn success_codes(mut self, codes: impl Into<String>) -> Self {
        self.codes = Some(codes.into());
        self
    }

    /// Returns true if the health check opens a connection and sends no request.
    pub(super) fn is_tcp(&self) -> bool {
        self.protocol == Protocol::Tcp
    }

    /// Returns the port, or `None` if it is the port of the traffic.
    pub(super) fn own_port(&self) -> Option<u16> {
        self.port
    }

    /// Sets the properties of a target group. gRPC has its own codes.
    pub(super) fn add_to(self, group: TargetGroup, is_grpc: bool) -> TargetGroup {
        use l1::HealthCheckProtocol;
        let matcher = self.codes.map(|it| match is_grpc {
            true => l1::Matcher::new().grpc_code(it),
            false => l1::Matcher::new().http_code(it),
        });
        let protocol: Value<HealthCheckProtocol> = match self.protocol {
            Protocol::Http => HealthCheckProtocol::HTTP,
            Protocol::Https => HealthCheckProtocol::HTTPS,
            Protocol::Tcp => HealthCheckProtocol::TCP,
        };
        group
            .health_check_enabled(true)
            .set_opt(self.interval_seconds, TargetGroup::health_check_interval_seconds)
            .set_opt(self.path, TargetGroup::health_check_path)
            .set_opt(self.port.map(|it| it.to_string()), TargetGroup::health_check_port)
            .health_check_protocol(protocol)
            .set_opt(self.timeout_seconds, TargetGroup::health_check_timeout_seconds)
            .set_opt(self.healthy_threshold, TargetGroup::healthy_threshold_count)
            .set_opt(matcher, TargetGroup::matcher)
            .set_opt(self.unhealthy_threshold, TargetGroup::unhealthy_threshold_count)
    }

    /// Reports a path or numbers that Elastic Load Balancing does not support.
    pub(super) fn check(&self, scope: &Scope) {
        let report = |property: &str, message: &str, found: String, allowed: &str| {
            scope.report(
                Diagnostic::new(code::ELB_004, message.to_owned())
                    .property(property)
                    .found(found)
                    .allowed(allowed),
            );
        };
        if let Some(path) = &self.path
            && (!path.starts_with('/') || path.len() > 1024)
        {
            let message = "the path of the health check is not valid";
            let allowed = "a path of at most 1024 characters that starts with /";
            report("HealthCheckPath", message, format!("{path:?}"), allowed);
        }
        let ranges = [
            ("HealthCheckIntervalSeconds", self.interval_seconds, 5..=300, "5-300 seconds"),
            ("HealthCheckTimeoutSeconds", self.timeout_seconds, 2..=120, "2-120 seconds"),
            ("HealthyThresholdCount", self.healthy_threshold, 2..=10, "2-10"),
            ("UnhealthyThresholdCount", self.unhealthy_threshold, 2..=10, "2-10"),
        ];
        for (property, value, range, allowed) in ranges {
            if let Some(value) = value.filter(|it| !range.contains(it)) {
                let message = "a number of the health check is out of range";
                report(property, message, value.to_string(), allowed);
            }
        }
        if let (Some(timeout), Some(interval)) = (self.timeout_seconds, self.interval_seconds)
            && timeout >= interval
        {
            let message = "the timeout of the health check is not shorter than its interval";
            let found = format!("a timeout of {timeout} and an interval of {interval}");
            report(
                "HealthCheckTimeoutSeconds",
                message,
                found,
                "a timeout in seconds that is less than the interval",
            );
        }
    }
}

impl HealthCheck<Network> {
    /// Returns a health check that opens a TCP connection. The target is healthy if it accepts the connection.
    pub fn tcp() -> HealthCheck<Network> {
        HealthCheck::new(Protocol::Tcp, None)
    }
}
