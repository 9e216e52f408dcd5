//! Sends requests at the pace that AWS accepts. Requests that AWS throttles are sent again, however often, until they are too
//! old; then the AWS SDK signs them again.

use std::time::Duration;

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, SharedHttpClient, SharedHttpConnector,
    http_client_fn,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::byte_stream::ByteStream;
use aws_smithy_types::retry::ErrorKind;
use tokio::time::{Instant, timeout, timeout_at};

use super::answer;
use super::pacer::Pacer;
use super::unreachable::{Kind, Unreachable};
use crate::calls::Calls;
use crate::pace::Pace;

/// The time after which a signed request is not sent any more. AWS refuses a request that is five minutes old.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html>
const FRESH: Duration = Duration::from_secs(240);

/// Returns an HTTP client for a service that keeps the pace, counts the calls, and waits for each response until `limit`.
pub(crate) fn paced(
    client: SharedHttpClient,
    service: &'static str,
    limit: Duration,
    calls: &Calls,
) -> SharedHttpClient {
    let (pacer, calls) = (Pacer::default(), calls.clone());
    http_client_fn(move |settings, components| {
        SharedHttpConnector::new(Paced {
            inner: client.http_connector(settings, components),
            line: Line { service, limit, pacer: pacer.clone(), calls: calls.clone() },
        })
    })
}

#[derive(Debug)]
struct Paced {
    inner: SharedHttpConnector,
    line: Line,
}

#[derive(Clone, Debug)]
struct Line {
    service: &'static str,
    limit: Duration,
    pacer: Pacer,
    calls: Calls,
}

impl HttpConnector for Paced {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let (inner, line) = (self.inner.clone(), self.line.clone());
        HttpConnectorFuture::new(async move { line.send(&inner, request).await })
    }
}

impl Line {
    async fn send(
        &self,
        inner: &SharedHttpConnector,
        request: HttpRequest,
    ) -> Result<HttpResponse, ConnectorError> {
        let call = answer::call(&request);
        let uri = request.uri().to_owned();
        let end = Instant::now() + FRESH;
        let mut pace = Pace::new(Duration::from_millis(200), Duration::from_secs(5));
        let late = || {
            let reason = "it waited for its turn until its signature was too old";
            let told = Box::new(Unreachable::new(&uri, Kind::Throttling, reason));
            ConnectorError::other(told, Some(ErrorKind::ThrottlingError))
        };
        loop {
            let Ok(turn) = timeout_at(end, self.pacer.turn(&call)).await else {
                return Err(late());
            };
            // A body that cannot be sent twice is sent once.
            let Some(again) = request.try_clone() else { return inner.call(request).await };
            let result = match timeout(self.limit, self.exchange(inner, again)).await {
                Ok(result) => result.map_err(|error| Unreachable::of(&uri, &error)),
                Err(elapsed) => {
                    Err(Unreachable::of(&uri, &ConnectorError::timeout(elapsed.into())))
                }
            };
            let status = result.as_ref().ok().map(|it| it.status().as_u16());
            self.calls.add(&format!("{}.{call}", self.service), status);
            let response = match result {
                Ok(response) => response,
                Err(error) => return Err(error),
            };
            if answer::is_throttled(&response) {
                let has_rate = turn.throttled();
                drop(turn);
                if !has_rate {
                    pace.rest().await;
                }
                continue;
            }
            turn.accepted();
            return match answer::flaw(&response, self.service) {
                None => Ok(response),
                Some(flaw) => {
                    let told = Box::new(Unreachable::new(&uri, Kind::Answer, flaw));
                    Err(ConnectorError::other(told, Some(ErrorKind::TransientError)))
                }
            };
        }
    }

    /// Sends a request and reads the whole response.
    async fn exchange(
        &self,
        inner: &SharedHttpConnector,
        request: HttpRequest,
    ) -> Result<HttpResponse, ConnectorError> {
        let mut response = inner.call(request).await?;
        let body = ByteStream::new(response.take_body()).collect().await;
        let body = body.map_err(|error| ConnectorError::io(error.into()))?;
        *response.body_mut() = body.into_bytes().into();
        Ok(response)
    }
}
