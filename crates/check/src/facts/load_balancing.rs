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
