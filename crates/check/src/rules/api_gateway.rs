//! HTTP APIs of API Gateway.

use stanchion_template::counted;

use crate::code;
use crate::context::{Context, Resource};
use crate::findings::Findings;
use crate::model::identity::of_kind;
use crate::rule::Rule;

const INTEGRATION: &str = "AWS::ApiGatewayV2::Integration";
const ROUTE: &str = "AWS::ApiGatewayV2::Route";
pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    RULES.iter()
}

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::API_001, too_long),
    Rule::new(code::API_002, timeout),
    Rule::new(code::API_003, authorizer),
    Rule::new(code::API_004, cors),
    Rule::new(code::API_005, route),
];

/// Whether something belongs to an HTTP API; not when its API is elsewhere.
fn is_http(cx: &Context<'_>, resource: &Resource<'_>) -> bool {
    let api = resource.get("ApiId").and_then(|it| of_kind(cx, it, "AWS::ApiGatewayV2::Api"));
    api.is_some_and(|it| it.text("ProtocolType") == Some("HTTP"))
}

fn too_long(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(INTEGRATION).filter(|it| is_http(cx, it)) {
        let waits = match it.get("TimeoutInMillis") {
            None => 30.0,
            Some(_) => match it.number("TimeoutInMillis") {
                Some(milliseconds) => milliseconds / 1000.0,
                None => continue,
            },
        };
        let function = it.get("IntegrationUri").and_then(|it| {
            let alias = of_kind(cx, it, "AWS::Lambda::Alias");
            let name = alias.and_then(|it| it.get("FunctionName"));
            of_kind(cx, name.unwrap_or(it), "AWS::Lambda::Function")
        });
        let Some(function) = function else { continue };
        if let Some(runs) = function.number("Timeout").filter(|it| *it > waits) {
            findings
                .on(
                    &it,
                    "TimeoutInMillis",
                    format!("{} may run for longer than is waited for", function.id),
                )
                .found(format!(
                    "the function's Timeout is {}, the API waits for {waits}",
                    counted(runs, "second")
                ))
                .allowed(format!("a Timeout of the function of at most {waits} seconds"));
        }
    }
}

fn timeout(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(INTEGRATION).filter(|it| is_http(cx, it)) {
        let wrong = it.number("TimeoutInMillis").filter(|it| !(50.0..=30_000.0).contains(it));
        if let Some(found) = wrong {
            findings
                .on(&it, "TimeoutInMillis", "an HTTP API does not wait so long")
                .found(found)
                .allowed("50 to 30000 milliseconds");
        }
    }
}

fn authorizer(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::ApiGatewayV2::Authorizer") {
        if it.text("AuthorizerType") != Some("JWT") {
            continue;
        }
        let issuer = "JwtConfiguration.Issuer";
        let wrong = it.text(issuer).filter(|it| !it.starts_with("https://"));
        if !it.has(issuer) || wrong.is_some() {
            findings
                .on(&it, issuer, "the issuer of tokens is not known")
                .found(wrong.unwrap_or("nothing"))
                .allowed("an address that starts with https://");
        }
        let audience = "JwtConfiguration.Audience";
        if !it.has(audience) || it.list(audience).is_some_and(<[_]>::is_empty) {
            findings
                .on(&it, audience, "whom tokens are for is not said")
                .found("nothing")
                .allowed("one audience and up");
        }
    }
}

fn cors(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::ApiGatewayV2::Api") {
        let origins = it.list("CorsConfiguration.AllowOrigins").unwrap_or_default();
        let any = origins.iter().any(|it| it.as_text() == Some("*"));
        if any && it.boolean("CorsConfiguration.AllowCredentials") == Some(true) {
            findings
                .on(&it, "CorsConfiguration.AllowOrigins", "credentials are not for every site")
                .found("*")
                .allowed("the sites that may send credentials");
        }
    }
}

fn route(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ROUTE) {
        let has = it.has("AuthorizerId");
        match it.text("AuthorizationType") {
            Some(kind @ ("JWT" | "CUSTOM")) if !has => {
                findings
                    .on(&it, "AuthorizerId", "the route has no authorizer")
                    .found(format!("AuthorizationType {kind}"))
                    .allowed("the id of an authorizer");
            }
            Some("NONE") if has => {
                findings
                    .on(&it, "AuthorizationType", "the route does not ask its authorizer")
                    .found("NONE")
                    .allowed("JWT or CUSTOM");
            }
            None if has && !it.has("AuthorizationType") => {
                findings
                    .on(&it, "AuthorizationType", "the route does not ask its authorizer")
                    .found("nothing, which is NONE")
                    .allowed("JWT or CUSTOM");
            }
            _ => {}
        }
    }
}
