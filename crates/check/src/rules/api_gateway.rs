//! HTTP APIs of API Gateway.

use crate::Rule;
use crate::context::{Context, Resource};
use crate::findings::Findings;
use crate::model::identity::of_kind;
use crate::rules::declare::rules;

const INTEGRATION: &str = "AWS::ApiGatewayV2::Integration";
const ROUTE: &str = "AWS::ApiGatewayV2::Route";
const QUOTAS: &str =
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html";
const JWT: &str =
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    RULES.iter()
}

/// An HTTP API, a function that runs for so many seconds, and what leads to it.
macro_rules! api {
    ($seconds:literal, $more:literal) => {
        concat!(
            "Resources:\n  Api: {Type: AWS::ApiGatewayV2::Api, Properties: {Name: a, ProtocolType: HTTP}}\n",
            "  Code: {Type: AWS::Lambda::Function, Properties: {Role: 'arn:aws:iam::111122223333:role/a', Code: {ImageUri: a}, PackageType: Image, Timeout: ",
            $seconds,
            "}}\n  Way: {Type: AWS::ApiGatewayV2::Integration, Properties: {ApiId: !Ref Api, IntegrationType: AWS_PROXY, PayloadFormatVersion: '2.0', IntegrationUri: !GetAtt Code.Arn",
            $more,
            "}}\n"
        )
    };
}

/// An HTTP API with a route and an authorizer.
macro_rules! route {
    ($route:literal, $authorizer:literal) => {
        concat!(
            "Resources:\n  Api: {Type: AWS::ApiGatewayV2::Api, Properties: {Name: a, ProtocolType: HTTP}}\n",
            "  Who: {Type: AWS::ApiGatewayV2::Authorizer, Properties: {ApiId: !Ref Api, AuthorizerType: JWT, Name: a, IdentitySource: ['$request.header.Authorization'], ",
            $authorizer,
            "}}\n  Items: {Type: AWS::ApiGatewayV2::Route, Properties: {ApiId: !Ref Api, RouteKey: GET /items, ",
            $route,
            "}}\n"
        )
    };
}

rules! {
    "API-001" Warning "A function may run for longer than its API waits" {
        what: "The Timeout of a function is longer than the integration that leads to it waits: TimeoutInMillis, or 30 seconds.",
        why: "The caller gets an error after that time, while the function goes on and is paid for.",
        source: QUOTAS,
        fix: "shorten the function's Timeout, or have it start the work and let the caller ask for the result",
        not_covered: "Functions outside of the template.",
        failing: api!("60", ""),
        passing: api!("29", ""),
        check: too_long,
    }
    "API-002" Error "An HTTP API does not wait so long" {
        what: "TimeoutInMillis of an integration of an HTTP API is not 50 to 30000.",
        why: "API Gateway refuses the integration.",
        source: QUOTAS,
        fix: "use 50 to 30000 milliseconds",
        failing: api!("29", ", TimeoutInMillis: 60000"),
        passing: api!("29", ", TimeoutInMillis: 30000"),
        check: timeout,
    }
    "API-003" Error "A JWT authorizer without what it accepts" {
        what: "A JWT authorizer has no Issuer that starts with https://, or no Audience.",
        why: "API Gateway refuses the authorizer.",
        source: JWT,
        fix: "set JwtConfiguration with Issuer and Audience",
        failing: route!("AuthorizationType: JWT, AuthorizerId: !Ref Who", "JwtConfiguration: {Issuer: 'https://a.example.com'}"),
        passing: route!("AuthorizationType: JWT, AuthorizerId: !Ref Who", "JwtConfiguration: {Issuer: 'https://a.example.com', Audience: [a]}"),
        check: authorizer,
    }
    "API-004" Error "Credentials for every site" {
        what: "CorsConfiguration has AllowCredentials, and * in AllowOrigins.",
        why: "API Gateway refuses the API.",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html",
        fix: "name the sites, or leave AllowCredentials out",
        failing: "Resources: {Api: {Type: AWS::ApiGatewayV2::Api, Properties: {Name: a, ProtocolType: HTTP, CorsConfiguration: {AllowCredentials: true, AllowOrigins: ['*']}}}}\n",
        passing: "Resources: {Api: {Type: AWS::ApiGatewayV2::Api, Properties: {Name: a, ProtocolType: HTTP, CorsConfiguration: {AllowCredentials: true, AllowOrigins: ['https://example.com']}}}}\n",
        check: cors,
    }
    "API-005" Error "A route without the authorizer it asks for" {
        what: "AuthorizationType of a route is JWT or CUSTOM, and it has no AuthorizerId; or it has one and asks for none.",
        why: "API Gateway refuses the route, or lets everyone in.",
        source: JWT,
        fix: "set AuthorizationType and AuthorizerId together",
        failing: route!("AuthorizationType: JWT", "JwtConfiguration: {Issuer: 'https://a.example.com', Audience: [a]}"),
        passing: route!("AuthorizationType: JWT, AuthorizerId: !Ref Who", "JwtConfiguration: {Issuer: 'https://a.example.com', Audience: [a]}"),
        check: route,
    }
}

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
                .found(format!("a function of {runs} seconds, and {waits} that the API waits"))
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
