//! Integrations of HTTP APIs.

use stanchion_template::counted;

use crate::analysis::Analysis;
use crate::code;
use crate::facts::api_gateway::TIMEOUT_MILLIS;
use crate::model::identity::of_kind;
use crate::rule::{Findings, Rule};
use crate::view::Resource;

const INTEGRATION: &str = "AWS::ApiGatewayV2::Integration";

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::API_001, too_long), Rule::new(code::API_002, timeout)];

/// Returns true if the resource belongs to an HTTP API of this template.
fn is_http(cx: &Analysis<'_>, resource: &Resource<'_>) -> bool {
    let api = resource.get("ApiId").and_then(|it| of_kind(cx, it, "AWS::ApiGatewayV2::Api"));
    api.is_some_and(|it| it.text("ProtocolType") == Some("HTTP"))
}

fn too_long(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(INTEGRATION).filter(|it| is_http(cx, it)) {
        let waits = match it.get("TimeoutInMillis") {
            None => f64::from(TIMEOUT_MILLIS.most) / 1000.0,
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
                    format!(
                        "the timeout of {} is longer than the integration timeout",
                        function.id
                    ),
                )
                .found(format!(
                    "`Timeout` of {}, integration timeout of {waits}",
                    counted(runs, "second")
                ))
                .allowed(format!("a function `Timeout` of at most {waits} seconds"));
        }
    }
}

fn timeout(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(INTEGRATION).filter(|it| is_http(cx, it)) {
        let wrong = it.number("TimeoutInMillis").filter(|it| !TIMEOUT_MILLIS.has(*it));
        if let Some(found) = wrong {
            findings
                .on(
                    &it,
                    "TimeoutInMillis",
                    "the integration timeout of the HTTP API is out of range",
                )
                .found(found)
                .allowed(format!("{TIMEOUT_MILLIS} milliseconds"));
        }
    }
}
