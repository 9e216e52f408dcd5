//! Routes of HTTP APIs.

use super::is_http;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::api_gateway::is_route_key;
use crate::rule::{Findings, Rule};
use crate::view::identity::of_kind;

const ROUTE: &str = "AWS::ApiGatewayV2::Route";

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::API_005, route),
    Rule::new(code::API_007, key),
    Rule::new(code::API_010, target),
];

fn route(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ROUTE) {
        let has = it.has("AuthorizerId");
        match it.text("AuthorizationType") {
            Some(kind @ ("JWT" | "CUSTOM")) if !has => {
                findings
                    .on(
                        &it,
                        "AuthorizerId",
                        "the route requires authorization, but has no `AuthorizerId`",
                    )
                    .found(format!("`AuthorizationType` {kind}"))
                    .allowed("the id of an authorizer");
            }
            Some("NONE") if has => {
                findings
                    .on(
                        &it,
                        "AuthorizationType",
                        "the route has an authorizer, but does not use it",
                    )
                    .found("NONE")
                    .allowed("JWT or CUSTOM");
            }
            None if has && !it.has("AuthorizationType") => {
                findings
                    .on(
                        &it,
                        "AuthorizationType",
                        "the route has an authorizer, but does not use it",
                    )
                    .found("not set (default: NONE)")
                    .allowed("JWT or CUSTOM");
            }
            _ => {}
        }
    }
}

fn key(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ROUTE) {
        if let Some(key) = it.text("RouteKey").filter(|it| !is_route_key(it))
            && is_http(cx, &it)
        {
            findings
                .on(&it, "RouteKey", "the route key of the HTTP API is not valid")
                .found(key)
                .allowed("$default, or a method and a path, such as GET /items");
        }
    }
}

fn target(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ROUTE) {
        let Some(target) = it.get("Target") else { continue };
        let is_id = of_kind(cx, target, "AWS::ApiGatewayV2::Integration").is_some();
        let is_other = it.text("Target").is_some_and(|it| !it.starts_with("integrations/"));
        if is_id || is_other {
            findings
                .on(&it, "Target", "the target of the route is not `integrations/` and an id")
                .found(target.describe())
                .allowed("!Sub integrations/${Integration}");
        }
    }
}
