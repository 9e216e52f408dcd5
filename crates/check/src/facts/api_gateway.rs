//! Facts about API Gateway.

use super::Limits;

/// The integration timeout of an HTTP API, in milliseconds. Default: the largest number.
///
/// Source: <https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html>
pub const TIMEOUT_MILLIS: Limits = Limits::new(50, 30_000);
