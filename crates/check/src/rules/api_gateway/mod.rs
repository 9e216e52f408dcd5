//! HTTP and WebSocket APIs of API Gateway, and deployments of REST APIs.

mod api;
mod authorizer;
mod cors;
mod deployment;
mod integration;
mod permission;
mod route;

use crate::analysis::Analysis;
use crate::rule::Rule;
use crate::view::Resource;
use crate::view::identity::of_kind;

const API: &str = "AWS::ApiGatewayV2::Api";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [
        api::RULES,
        authorizer::RULES,
        cors::RULES,
        deployment::RULES,
        integration::RULES,
        permission::RULES,
        route::RULES,
    ]
    .into_iter()
    .flatten()
}

/// Returns true if a resource belongs to an HTTP API of the template.
fn is_http(cx: &Analysis<'_>, resource: &Resource<'_>) -> bool {
    let api = resource.get("ApiId").and_then(|it| of_kind(cx, it, API));
    api.is_some_and(|it| it.text("ProtocolType") == Some("HTTP"))
}
