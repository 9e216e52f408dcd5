//! Reads requests and responses as far as all calls have it in common.

use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};

/// The error codes of throttled calls.
///
/// Source: <https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html> and
/// <https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html>
const THROTTLED: [&str; 9] = [
    "BandwidthLimitExceeded",
    "EC2ThrottledException",
    "RequestLimitExceeded",
    "RequestThrottled",
    "RequestThrottledException",
    "SlowDown",
    "Throttling",
    "ThrottlingException",
    "TooManyRequestsException",
];

/// Returns the name of the call that a request makes.
pub(super) fn call(request: &HttpRequest) -> String {
    let body = request.body().bytes().unwrap_or_default();
    let form = std::str::from_utf8(body).unwrap_or_default();
    let query = request.uri().split_once('?').map_or("", |it| it.1);
    let field = |form: &str, name: &str| {
        let value = form.split('&').find_map(|it| it.strip_prefix(name)?.strip_prefix('='));
        value.map(str::to_owned)
    };
    // CloudFormation and STS have it in the form, and S3 in the query.
    let named = form.starts_with("Action=").then(|| field(form, "Action")).flatten();
    named.or_else(|| field(query, "x-id")).unwrap_or_else(|| match request.method() {
        "HEAD" => "HeadObject".to_owned(),
        method => method.to_owned(),
    })
}

/// Returns whether AWS throttled a call.
pub(super) fn is_throttled(response: &HttpResponse) -> bool {
    let status = response.status().as_u16();
    if status < 400 {
        return false;
    }
    let text = text(response);
    let code = text.split_once("<Code>").and_then(|it| it.1.split_once("</Code>"));
    match code {
        Some((code, _)) => THROTTLED.contains(&code.trim()),
        // The response to HEAD has no body.
        None => status == 429 || (status == 503 && text.is_empty()),
    }
}

/// Returns what is wrong with the body of a response, if it is not a whole document of the service.
pub(super) fn flaw(response: &HttpResponse, service: &str) -> Option<&'static str> {
    if !response.status().is_success() || service == "S3" {
        return None;
    }
    let text = text(response);
    let text = text.trim();
    let root =
        text.strip_prefix("<?xml").and_then(|it| it.split_once("?>")).map_or(text, |it| it.1);
    let name = root.trim_start().strip_prefix('<').map(|it| {
        it.split(|it: char| it.is_whitespace() || it == '>' || it == '/').next().unwrap_or_default()
    });
    match name {
        None | Some("") => Some("is not XML"),
        Some(name) if name.starts_with('!') || name.eq_ignore_ascii_case("html") => {
            Some("is a page of HTML")
        }
        Some(name) if text.ends_with(&format!("</{name}>")) || root.trim().ends_with("/>") => None,
        Some(_) => Some("is not complete"),
    }
}

fn text(response: &HttpResponse) -> String {
    String::from_utf8_lossy(response.body().bytes().unwrap_or_default()).into_owned()
}

#[cfg(test)]
mod tests {
    use aws_smithy_types::body::SdkBody;

    use super::*;

    fn response(status: u16, body: &str) -> HttpResponse {
        HttpResponse::new(status.try_into().unwrap(), SdkBody::from(body))
    }

    #[test]
    fn throttling_has_codes_and_statuses() {
        let error = |code: &str| {
            format!("<ErrorResponse><Error><Code>{code}</Code></Error></ErrorResponse>")
        };
        for code in ["Throttling", "RequestLimitExceeded", "SlowDown"] {
            assert!(is_throttled(&response(400, &error(code))), "{code}");
        }
        // The first is a quota, and the second is a service that is down.
        assert!(!is_throttled(&response(400, &error("LimitExceededException"))));
        assert!(!is_throttled(&response(503, &error("ServiceUnavailable"))));
        assert!(is_throttled(&response(503, "")));
        assert!(is_throttled(&response(429, "slow down")));
        assert!(!is_throttled(&response(200, &error("Throttling"))));
    }

    #[test]
    fn a_response_is_a_whole_document() {
        let of = |body: &str| flaw(&response(200, body), "CloudFormation");
        assert_eq!(of("<A xmlns=\"b\"><B>1</B></A>\n"), None);
        assert_eq!(of("<?xml version=\"1.0\"?>\n<A><B/></A>"), None);
        assert_eq!(of("<A/>"), None);
        assert_eq!(of("<A><B>1</B>"), Some("is not complete"));
        assert_eq!(of(""), Some("is not XML"));
        assert_eq!(of("{\"a\": 1}"), Some("is not XML"));
        assert_eq!(of("<!DOCTYPE html><html></html>"), Some("is a page of HTML"));
        assert_eq!(of("<html><body>Sign in</body></html>"), Some("is a page of HTML"));
        assert_eq!(flaw(&response(200, ""), "S3"), None);
        assert_eq!(flaw(&response(500, "broken"), "CloudFormation"), None);
    }
}
