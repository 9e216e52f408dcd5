//! APIs and their stages.

use super::{API, is_http};
use crate::analysis::Analysis;
use crate::code;
use crate::facts::api_gateway::is_stage;
use crate::rule::{Findings, Rule};

const STAGE: &str = "AWS::ApiGatewayV2::Stage";

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::API_006, name),
    Rule::new(code::API_008, api),
    Rule::new(code::API_012, stage),
];

fn api(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(API) {
        // A definition in OpenAPI has the name and the protocol.
        if it.has("Body") || it.has("BodyS3Location") {
            continue;
        }
        for name in ["Name", "ProtocolType"].into_iter().filter(|name| !it.has(name)) {
            findings
                .on(&it, name, format!("an API without `Body` requires `{name}`"))
                .found("not set")
                .help(format!("Set `{name}`"));
        }
        if it.text("ProtocolType") != Some("WEBSOCKET") {
            continue;
        }
        if !it.has("RouteSelectionExpression") {
            findings
                .on(
                    &it,
                    "RouteSelectionExpression",
                    "a WebSocket API requires `RouteSelectionExpression`",
                )
                .found("not set")
                .allowed("an expression such as $request.body.action")
                .help("Set `RouteSelectionExpression`");
        }
        if it.has("CorsConfiguration") {
            findings
                .on(&it, "CorsConfiguration", "a WebSocket API does not support CORS")
                .found("WEBSOCKET")
                .allowed("HTTP")
                .help("Remove `CorsConfiguration`");
        }
    }
}

fn name(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(STAGE) {
        if let Some(name) = it.text("StageName").filter(|it| !is_stage(it)) {
            findings
                .on(&it, "StageName", "the stage name is not valid")
                .found(name)
                .allowed("$default, or up to 128 letters, digits, hyphens and underscores");
        }
    }
}

fn stage(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(STAGE).filter(|it| is_http(cx, it)) {
        let is_automatic = it.has("AutoDeploy") && it.boolean("AutoDeploy") != Some(false);
        if !is_automatic && !it.has("DeploymentId") {
            findings
                .on(&it, "AutoDeploy", "the stage of the HTTP API has no deployment")
                .found("neither `AutoDeploy` nor `DeploymentId`");
        }
    }
}
