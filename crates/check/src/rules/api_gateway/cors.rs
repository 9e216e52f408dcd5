//! Cross-origin requests to HTTP APIs.

use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::API_004, cors)];

fn cors(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::ApiGatewayV2::Api") {
        let origins = it.list("CorsConfiguration.AllowOrigins").unwrap_or_default();
        let any = origins.iter().any(|it| it.as_text() == Some("*"));
        if any && it.boolean("CorsConfiguration.AllowCredentials") == Some(true) {
            findings
                .on(
                    &it,
                    "CorsConfiguration.AllowOrigins",
                    "`AllowCredentials` is true and `AllowOrigins` contains *",
                )
                .found("*")
                .allowed("specific origins, such as https://example.com");
        }
    }
}
