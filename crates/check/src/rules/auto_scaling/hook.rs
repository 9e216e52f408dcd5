//! Lifecycle hooks and health checks of Auto Scaling groups.

use stanchion_template::{Node, counted};

use super::GROUP;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::auto_scaling::{HEALTH_CHECKS, HEARTBEAT_SECONDS, TRANSITIONS};
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::value::number;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::ASG_009, hooks), Rule::new(code::ASG_010, health)];

fn hooks(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::AutoScaling::LifecycleHook") {
        if let Some(properties) = it.body.get("Properties") {
            hook(&it, properties, "", findings);
        }
    }
    for it in cx.of(GROUP) {
        let list = "LifecycleHookSpecificationList";
        for (at, entry) in it.list(list).unwrap_or_default().iter().enumerate() {
            hook(&it, entry, &format!("{list}.{at}."), findings);
        }
    }
}

fn hook(resource: &Resource<'_>, hook: &Node, prefix: &str, findings: &mut Findings<'_>) {
    let seconds = hook.get("HeartbeatTimeout").and_then(number);
    if let Some(seconds) = seconds.filter(|it| !HEARTBEAT_SECONDS.has(*it)) {
        findings
            .on(
                resource,
                &format!("{prefix}HeartbeatTimeout"),
                "`HeartbeatTimeout` of the lifecycle hook is out of range",
            )
            .found(counted(seconds, "second"))
            .allowed(HEARTBEAT_SECONDS.of("seconds"));
    }
    let lists: [(&str, &[&str]); 2] =
        [("LifecycleTransition", &TRANSITIONS), ("DefaultResult", &["CONTINUE", "ABANDON"])];
    for (name, allowed) in lists {
        let value = hook.get(name).and_then(Node::as_text);
        if let Some(value) = value.filter(|it| !it.contains("{{") && !allowed.contains(it)) {
            findings
                .on(
                    resource,
                    &format!("{prefix}{name}"),
                    format!("`{name}` of the lifecycle hook is not valid"),
                )
                .found(value)
                .allowed(allowed.join(", "));
        }
    }
}

fn health(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(GROUP) {
        let Some(text) = it.text("HealthCheckType") else { continue };
        let mut kinds = text.split(',').map(str::trim);
        if let Some(kind) = kinds.find(|it| !HEALTH_CHECKS.contains(it)) {
            findings
                .on(&it, "HealthCheckType", "Auto Scaling does not have this type of health check")
                .found(kind)
                .allowed(HEALTH_CHECKS.join(", "));
        }
    }
}
