//! Cross-origin requests to HTTP APIs.

use stanchion_template::counted;

use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::API_004, cors)];

fn cors(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::ApiGatewayV2::Api") {
        let origins = it.list("CorsConfiguration.AllowOrigins").unwrap_or_default();
        for (at, origin) in origins.iter().enumerate() {
            let Some(text) = origin.as_text().filter(|it| !it.contains("{{")) else { continue };
            if text != "*" && !text.contains("://") {
                findings
                    .on(
                        &it,
                        &format!("CorsConfiguration.AllowOrigins.{at}"),
                        "the origin has no scheme",
                    )
                    .found(text)
                    .allowed("* or an origin such as https://example.com");
            }
        }
        let age = "CorsConfiguration.MaxAge";
        if let Some(seconds) = it.number(age).filter(|it| !(-1.0..=86_400.0).contains(it)) {
            findings
                .on(&it, age, "`MaxAge` of the CORS configuration is out of range")
                .found(counted(seconds, "second"))
                .allowed("-1 to 86400 seconds")
                .help("Set `MaxAge` to a value from -1 to 86400");
        }
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
