//! Facts about API Gateway.

use super::Limits;

/// The integration timeout of an HTTP API, in milliseconds. Default: the largest number.
///
/// Source: <https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html>
pub const TIMEOUT_MILLIS: Limits = Limits::new(50, 30_000);

/// Returns true for a valid name of a stage.
///
/// Source: <https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-stages.html>
pub fn is_stage(name: &str) -> bool {
    let is_plain = |it: u8| it.is_ascii_alphanumeric() || it == b'-' || it == b'_';
    name == "$default" || ((1..=128).contains(&name.len()) && name.bytes().all(is_plain))
}

/// Returns true for a route key of an HTTP API: `$default`, or a method and a path in which only the last part can be a
/// greedy parameter such as `{proxy+}`.
///
/// Source: <https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html>
pub fn is_route_key(key: &str) -> bool {
    const METHODS: [&str; 8] = ["ANY", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"];
    let is_path = |path: &str| {
        let above = path.rsplit_once('/').map_or("", |(above, _)| above);
        path.starts_with('/') && !above.contains("+}")
    };
    key == "$default"
        || key
            .split_once(' ')
            .is_some_and(|(method, path)| METHODS.contains(&method) && is_path(path))
}
