//! Target groups and their health checks.

use super::TARGET_GROUP;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::load_balancing::{ALB_HEALTH_CHECKS, health_check_protocols};
use crate::rule::{Findings, Rule};
use crate::view::Resource;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::ELB_004, health_checks)];

fn health_checks(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for group in cx.of(TARGET_GROUP) {
        let own = group.text("Protocol");
        let is_function = group.text("TargetType") == Some("lambda");
        let allowed = match group.text("TargetType") {
            Some("alb") => Some(ALB_HEALTH_CHECKS),
            _ => own.and_then(health_check_protocols).filter(|_| !is_function),
        };
        let checked = group.text("HealthCheckProtocol");
        if let (Some(allowed), Some(found)) = (allowed, checked)
            && !allowed.contains(&found)
        {
            let message = "the protocol of the health check does not fit the target group";
            let own = match group.text("TargetType") {
                Some("alb") => "an Application Load Balancer",
                _ => own.unwrap_or_default(),
            };
            findings
                .on(&group, "HealthCheckProtocol", message)
                .found(format!("{found} for a target group of {own}"))
                .allowed(allowed.join(", "));
        }
        paths(&group, findings);
        let seconds = |name: &str| group.number(name);
        if let (Some(timeout), Some(interval)) =
            (seconds("HealthCheckTimeoutSeconds"), seconds("HealthCheckIntervalSeconds"))
            && timeout >= interval
            && own.is_some_and(|it| it.starts_with("HTTP"))
        {
            findings
                .on(
                    &group,
                    "HealthCheckTimeoutSeconds",
                    "the timeout of the health check is not shorter than its interval",
                )
                .found(format!("a timeout of {timeout} and an interval of {interval}"))
                .allowed("a timeout in seconds that is less than the interval");
        }
    }
}

/// Reports paths that do not start with a slash, and paths of health checks that send no request.
fn paths(group: &Resource<'_>, findings: &mut Findings<'_>) {
    let Some(path) = group.text("HealthCheckPath") else { return };
    let is_grpc = group.text("ProtocolVersion") == Some("GRPC");
    if !path.starts_with('/') && !is_grpc {
        findings
            .on(group, "HealthCheckPath", "the path of the health check is not valid")
            .found(path)
            .allowed("a path that starts with /");
    }
}
