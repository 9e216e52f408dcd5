//! Facts about Elastic Load Balancing.

/// Returns the protocols of the listeners of a kind of load balancer, or `None` for an unknown kind.
/// Source: <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html>
pub fn listener_protocols(kind: &str) -> Option<&'static [&'static str]> {
    match kind {
        "application" => Some(&["HTTP", "HTTPS"]),
        "network" => Some(&["TCP", "TLS", "UDP", "TCP_UDP", "QUIC", "TCP_QUIC"]),
        _ => None,
    }
}

/// Returns the protocols of the target groups to which a listener of a protocol forwards, or `None` for another protocol.
/// Source: <https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-target-groups.html> and
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html>
pub fn forwards_to(protocol: &str) -> Option<&'static [&'static str]> {
    match protocol {
        "HTTP" | "HTTPS" => Some(&["HTTP", "HTTPS"]),
        "TCP" => Some(&["TCP", "TCP_UDP"]),
        "TLS" => Some(&["TCP", "TLS"]),
        "UDP" => Some(&["UDP", "TCP_UDP"]),
        "TCP_UDP" => Some(&["TCP_UDP"]),
        _ => None,
    }
}

/// Returns the protocols of health checks for a protocol of a target group, or `None` for another protocol.
/// Source: <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html>
pub fn health_check_protocols(protocol: &str) -> Option<&'static [&'static str]> {
    match protocol {
        "HTTP" | "HTTPS" => Some(&["HTTP", "HTTPS"]),
        "TCP" | "TLS" | "UDP" | "TCP_UDP" => Some(&["HTTP", "HTTPS", "TCP"]),
        _ => None,
    }
}

/// The TLS policies of listeners that Security Hub recommends.
/// Source: <https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-17>
pub const RECOMMENDED_TLS_POLICIES: &[&str] = &[
    "ELBSecurityPolicy-TLS13-1-2-2021-06",
    "ELBSecurityPolicy-TLS13-1-2-FIPS-2023-04",
    "ELBSecurityPolicy-TLS13-1-2-Res-2021-06",
    "ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04",
    "ELBSecurityPolicy-TLS13-1-3-2021-06",
    "ELBSecurityPolicy-TLS13-1-3-FIPS-2023-04",
];

/// The protocols of health checks of an Application Load Balancer behind a Network Load Balancer.
/// Source: <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html>
pub const ALB_HEALTH_CHECKS: &[&str] = &["HTTP", "HTTPS"];
