//! Listeners and their rules.

use std::collections::BTreeMap;

use super::{BALANCER, LISTENER, LISTENER_RULE, forwarded, kind};
use crate::analysis::Analysis;
use crate::code;
use crate::facts::load_balancing::{forwards_to, listener_protocols};
use crate::rule::{Findings, Rule};
use crate::view::identity::{items, of_kind};
use crate::view::value::whole;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::ELB_002, certificates),
    Rule::new(code::ELB_005, priorities),
    Rule::new(code::ELB_007, protocols),
];

fn certificates(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for listener in cx.of(LISTENER) {
        let Some(protocol @ ("HTTPS" | "TLS")) = listener.text("Protocol") else { continue };
        let has_none = match listener.get("Certificates") {
            None => true,
            Some(node) => items(Some(node)).is_some_and(<[_]>::is_empty),
        };
        if has_none && !listener.is_opaque() {
            findings
                .on(
                    &listener,
                    "Certificates",
                    format!("the {protocol} listener has no certificate"),
                )
                .found("not set")
                .allowed("one certificate");
        }
    }
}

fn priorities(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let mut known: BTreeMap<(&str, u32), &str> = BTreeMap::new();
    for rule in cx.of(LISTENER_RULE) {
        let Some(number) = rule.number("Priority").and_then(whole) else { continue };
        let listener = rule.get("ListenerArn").and_then(|it| of_kind(cx, it, LISTENER));
        let Some(listener) = listener else { continue };
        let key = (listener.id, number);
        if let Some(other) = known.insert(key, rule.id) {
            findings
                .on(
                    &rule,
                    "Priority",
                    format!("the rule {other} of the listener has this priority too"),
                )
                .found(number)
                .allowed("another priority for each rule of the listener");
        }
    }
}

fn protocols(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for listener in cx.of(LISTENER) {
        let Some(protocol) = listener.text("Protocol") else { continue };
        let balancer = listener.get("LoadBalancerArn").and_then(|it| of_kind(cx, it, BALANCER));
        if let Some(allowed) = balancer.and_then(|it| listener_protocols(kind(&it)?))
            && !allowed.contains(&protocol)
        {
            findings
                .on(&listener, "Protocol", "the load balancer does not support this protocol")
                .found(protocol)
                .allowed(allowed.join(", "));
            continue;
        }
        let Some(allowed) = forwards_to(protocol) else { continue };
        for (path, group) in forwarded(cx, &listener, "DefaultActions") {
            if group.text("TargetType") == Some("lambda") && allowed.contains(&"HTTP") {
                continue;
            }
            if group.text("TargetType") == Some("alb") && protocol != "TCP" {
                let message = format!("a {protocol} listener cannot forward to {}", group.id);
                findings
                    .on(&listener, &path, message)
                    .found("a target group of an Application Load Balancer")
                    .allowed("a TCP listener, or a target group of instances or addresses");
                continue;
            }
            if let Some(found) = group.text("Protocol").filter(|it| !allowed.contains(it)) {
                findings
                    .on(
                        &listener,
                        &path,
                        format!("a {protocol} listener cannot forward to {}", group.id),
                    )
                    .found(format!("a target group of {found}"))
                    .allowed(format!("a target group of {}", allowed.join(" or ")));
            }
        }
    }
}
