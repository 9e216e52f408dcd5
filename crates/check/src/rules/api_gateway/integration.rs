//! Integrations of HTTP APIs.

use stanchion_template::counted;

use super::is_http;
use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::facts::api_gateway::TIMEOUT_MILLIS;
use crate::rule::{Findings, Rule};
use crate::view::identity::of_kind;
use crate::view::value::scalar;

const INTEGRATION: &str = "AWS::ApiGatewayV2::Integration";

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::API_001, too_long),
    Rule::new(code::API_002, timeout),
    Rule::new(code::API_009, form),
];

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

fn form(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(INTEGRATION).filter(|it| is_http(cx, it)) {
        let kind = it.text("IntegrationType");
        if let Some(kind @ ("MOCK" | "AWS" | "HTTP")) = kind {
            findings
                .on(&it, "IntegrationType", "an HTTP API does not support this type of integration")
                .found(kind)
                .allowed("AWS_PROXY or HTTP_PROXY");
            continue;
        }
        let is_proxy = kind == Some("HTTP_PROXY");
        if is_proxy && !it.has("IntegrationMethod") {
            findings
                .on(
                    &it,
                    "IntegrationMethod",
                    "an integration of type HTTP_PROXY requires `IntegrationMethod`",
                )
                .found("not set")
                .allowed("a method such as GET, or ANY")
                .help("Set `IntegrationMethod`");
        }
        let property = "PayloadFormatVersion";
        let is_service = it.has("IntegrationSubtype");
        let version = it.get(property).and_then(scalar);
        if !it.has(property) {
            let entry = findings
                .on(&it, property, "an integration of an HTTP API requires `PayloadFormatVersion`")
                .found("not set")
                .allowed(if is_proxy || is_service { "1.0" } else { "1.0 or 2.0" });
            if is_proxy {
                entry.severity(Severity::Warning);
            }
        } else if let Some(version) = version.filter(|it| (is_proxy || is_service) && *it == "2.0")
        {
            findings
                .on(&it, property, "this integration supports only the payload format version 1.0")
                .found(version)
                .allowed("1.0");
        }
    }
}
