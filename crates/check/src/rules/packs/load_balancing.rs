//! Load balancers and their listeners.

use stanchion_template::Node;

use super::attributes::Attribute;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::load_balancing::RECOMMENDED_TLS_POLICIES;
use crate::rule::{Findings, Rule};
use crate::view::PropertyValue;
use crate::view::value::scalar;

const LISTENER: &str = "AWS::ElasticLoadBalancingV2::Listener";

pub(super) fn rules() -> Vec<Rule> {
    vec![
        Rule::new(code::BPR_049, redirects),
        Rule::new(code::BPR_050, |cx, findings| {
            let key = "routing.http.drop_invalid_header_fields.enabled";
            switch(cx, key, "the load balancer forwards invalid headers", findings);
        }),
        Rule::new(code::BPR_051, |cx, findings| {
            switch(cx, "access_logs.s3.enabled", "the load balancer has no access logs", findings);
        }),
        Rule::new(code::BPR_052, |cx, findings| {
            let message = "the load balancer can be deleted by mistake";
            switch(cx, "deletion_protection.enabled", message, findings);
        }),
        Rule::new(code::BPR_053, policies),
    ]
}

/// Reports Application Load Balancers with an attribute that is not `true`. The default of these attributes is `false`.
fn switch(cx: &Analysis<'_>, key: &str, message: &str, findings: &mut Findings<'_>) {
    for it in cx.resources_of("AWS::ElasticLoadBalancingV2::LoadBalancer") {
        if it.has("Type") && it.text("Type") != Some("application") {
            continue;
        }
        let found = match Attribute::of(cx, &it, key) {
            Attribute::Set(value) if value != "true" => value,
            Attribute::Absent => "not set (default: false)".to_owned(),
            _ => continue,
        };
        findings
            .on(&it, "LoadBalancerAttributes", message)
            .found(format!("{key}: {found}"))
            .allowed(format!("{key}: true"));
    }
}

fn redirects(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.resources_of(LISTENER).filter(|it| it.text("Protocol") == Some("HTTP")) {
        if cx.value(&it, "DefaultActions").is_unknown() {
            continue;
        }
        let may_redirect = |action: &Node| {
            let config = action.get("RedirectConfig");
            let protocol = config.and_then(|it| it.get("Protocol"));
            let is_hidden = action.as_map().is_none();
            is_hidden || protocol.is_some_and(|it| scalar(it).is_none_or(|it| it == "HTTPS"))
        };
        let actions = it.list("DefaultActions").unwrap_or_default();
        if !actions.iter().any(may_redirect) {
            findings
                .on(&it, "DefaultActions", "the listener does not redirect to HTTPS")
                .allowed("a redirect with the protocol HTTPS");
        }
    }
}

fn policies(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.resources_of(LISTENER) {
        if !matches!(it.text("Protocol"), Some("HTTPS" | "TLS")) {
            continue;
        }
        let value = cx.value(&it, "SslPolicy");
        let found = match &value {
            PropertyValue::Absent if !cx.has_macros() => {
                "not set (default: ELBSecurityPolicy-2016-08)".to_owned()
            }
            PropertyValue::Known(_) => value.text().map(Into::into).unwrap_or_default(),
            _ => continue,
        };
        if !RECOMMENDED_TLS_POLICIES.contains(&found.as_str()) {
            findings
                .on(&it, "SslPolicy", "the TLS policy is not a recommended one")
                .found(found)
                .allowed(RECOMMENDED_TLS_POLICIES.join(", "));
        }
    }
}
