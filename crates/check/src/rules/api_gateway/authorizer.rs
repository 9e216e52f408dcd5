//! JWT authorizers of HTTP APIs.

use super::is_http;
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::API_003, authorizer), Rule::new(code::API_011, request)];

fn authorizer(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::ApiGatewayV2::Authorizer") {
        if it.text("AuthorizerType") != Some("JWT") {
            continue;
        }
        let issuer = "JwtConfiguration.Issuer";
        let wrong = it.text(issuer).filter(|it| !it.starts_with("https://"));
        if !it.has(issuer) || wrong.is_some() {
            findings
                .on(&it, issuer, "the JWT authorizer has no valid `Issuer`")
                .found(wrong.unwrap_or("not set"))
                .allowed("a URL that starts with https://");
        }
        let source = "IdentitySource";
        if !it.has(source) || it.list(source).is_some_and(<[_]>::is_empty) {
            findings
                .on(&it, source, "the JWT authorizer has no `IdentitySource`")
                .found("not set")
                .allowed("a source such as $request.header.Authorization");
        }
        let audience = "JwtConfiguration.Audience";
        if !it.has(audience) || it.list(audience).is_some_and(<[_]>::is_empty) {
            findings
                .on(&it, audience, "the JWT authorizer has no `Audience`")
                .found("not set")
                .allowed("at least one audience");
        }
    }
}

fn request(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::ApiGatewayV2::Authorizer") {
        if it.text("AuthorizerType") != Some("REQUEST") {
            continue;
        }
        if !it.has("AuthorizerUri") {
            findings
                .on(&it, "AuthorizerUri", "the Lambda authorizer has no `AuthorizerUri`")
                .found("not set")
                .allowed("the invocation URI of a function");
        }
        let version = "AuthorizerPayloadFormatVersion";
        if is_http(cx, &it) && !it.has(version) {
            findings
                .on(
                    &it,
                    version,
                    format!("a Lambda authorizer of an HTTP API requires `{version}`"),
                )
                .found("not set")
                .allowed("1.0 or 2.0");
        }
    }
}
