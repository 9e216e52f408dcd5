//! JWT authorizers of HTTP APIs.

use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::API_003, authorizer)];

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
        let audience = "JwtConfiguration.Audience";
        if !it.has(audience) || it.list(audience).is_some_and(<[_]>::is_empty) {
            findings
                .on(&it, audience, "the JWT authorizer has no `Audience`")
                .found("not set")
                .allowed("at least one audience");
        }
    }
}
