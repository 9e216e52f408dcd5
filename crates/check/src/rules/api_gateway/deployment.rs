//! Deployments, each of which is a snapshot of an API.

use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::identity::{is_same, of_kind};
use crate::view::references::is_after;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::API_013, order)];

fn order(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let kinds = [
        (
            "AWS::ApiGateway::Deployment",
            "RestApiId",
            "AWS::ApiGateway::RestApi",
            "AWS::ApiGateway::Method",
        ),
        (
            "AWS::ApiGatewayV2::Deployment",
            "ApiId",
            "AWS::ApiGatewayV2::Api",
            "AWS::ApiGatewayV2::Route",
        ),
    ];
    for (kind, property, api_kind, part) in kinds {
        for it in cx.of(kind) {
            let Some(node) = it.get(property) else { continue };
            let Some(api) = of_kind(cx, node, api_kind) else { continue };
            let is_defined = ["Body", "BodyS3Location", "Target", "CloneFrom"];
            if is_defined.into_iter().any(|name| api.has(name)) {
                continue;
            }
            let is_of_api = |api: &stanchion_template::Node| is_same(cx, api, node) == Some(true);
            let parts: Vec<&str> = cx
                .of(part)
                .filter(|it| it.get(property).is_some_and(is_of_api))
                .map(|it| it.id)
                .collect();
            let waits = parts.iter().any(|part| is_after(cx.edges(), it.id, part));
            if let (false, Some(first)) = (waits, parts.first()) {
                let what = if part.ends_with("Method") { "method" } else { "route" };
                findings
                    .at(
                        &it.path(),
                        format!("the deployment does not depend on a {what} of its API"),
                    )
                    .found(format!("no dependency on {first}"))
                    .help(format!("Add `DependsOn: {first}`, and all other {what}s"));
            }
        }
    }
}
