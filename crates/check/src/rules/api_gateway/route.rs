//! Routes of HTTP APIs.

use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};

const ROUTE: &str = "AWS::ApiGatewayV2::Route";

pub(crate) const RULES: &[Rule] = &[Rule::new(code::API_005, route)];

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
