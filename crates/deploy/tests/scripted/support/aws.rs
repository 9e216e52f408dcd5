//! AWS as a function from calls to responses.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use aws_config::retry::RetryConfig;
use aws_config::{BehaviorVersion, Region, SdkConfig};
use aws_sdk_cloudformation::config::{Credentials, SharedCredentialsProvider};
use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, SharedHttpConnector, http_client_fn,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::body::SdkBody;
use stanchion_deploy::Cloud;

use super::call::{Answer, Call};
use super::xml;

/// The account of the credentials.
pub(crate) const ACCOUNT: &str = "123456789012";
/// The principal of the credentials.
pub(crate) const PRINCIPAL: &str = "arn:aws:iam::123456789012:user/ann";
/// The Region.
pub(crate) const REGION: &str = "eu-central-1";

type Answers = dyn Fn(&Call) -> Answer + Send + Sync;

/// AWS as a function from calls to responses. It records the calls. Clones share the record.
#[derive(Clone)]
pub(crate) struct Aws {
    answers: Arc<Answers>,
    calls: Arc<Mutex<Vec<Call>>>,
}

impl fmt::Debug for Aws {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Aws")
    }
}

impl Aws {
    /// Answers calls with a function. `GetCallerIdentity` has a response of its own.
    pub(crate) fn answering(answers: impl Fn(&Call) -> Answer + Send + Sync + 'static) -> Aws {
        Aws { answers: Arc::new(answers), calls: Arc::default() }
    }

    /// Answers calls with the responses of a table, in order. The last response to a call is repeated.
    pub(crate) fn table(rows: impl IntoIterator<Item = (&'static str, Answer)>) -> Aws {
        let mut all: BTreeMap<&str, Vec<Answer>> = BTreeMap::new();
        for (action, answer) in rows {
            all.entry(action).or_default().push(answer);
        }
        let left = Mutex::new(all);
        Aws::answering(move |call| {
            let mut left = left.lock().unwrap_or_else(PoisonError::into_inner);
            match left.get_mut(call.action.as_str()) {
                Some(answers) if answers.len() > 1 => answers.remove(0),
                Some(answers) => answers[0].clone(),
                None => Answer::error("InvalidAction", &format!("no answer for {}", call.action)),
            }
        })
    }

    /// Returns a connection to this AWS, with a user of [`ACCOUNT`] and [`REGION`]. The AWS SDK retries nothing.
    pub(crate) fn cloud(&self) -> Cloud {
        self.cloud_with(RetryConfig::disabled())
    }

    /// Returns a connection with the retries of the AWS SDK.
    pub(crate) fn retrying_cloud(&self) -> Cloud {
        self.cloud_with(RetryConfig::standard().with_max_attempts(8))
    }

    fn cloud_with(&self, retries: RetryConfig) -> Cloud {
        let connector = SharedHttpConnector::new(self.clone());
        let credentials = Credentials::new("key", "secret", None, None, "test");
        let config = SdkConfig::builder()
            .behavior_version(BehaviorVersion::latest())
            .region(Region::new(REGION))
            .credentials_provider(SharedCredentialsProvider::new(credentials))
            .retry_config(retries)
            .http_client(http_client_fn(move |_, _| connector.clone()));
        Cloud::of_config(config.build())
    }

    /// Returns the calls of a name, in order.
    pub(crate) fn calls(&self, action: &str) -> Vec<Call> {
        self.all().into_iter().filter(|it| it.action == action).collect()
    }

    /// Returns the names of the calls that change something, each with the stack's name, in order.
    pub(crate) fn changes(&self) -> Vec<String> {
        let is_read =
            |it: &str| ["Describe", "Get", "List"].iter().any(|prefix| it.starts_with(prefix));
        let all = self.all().into_iter().filter(|it| !is_read(&it.action) && it.action != "HEAD");
        all.map(|it| format!("{} {}", it.action, it.stack()).trim_end().to_owned()).collect()
    }

    fn all(&self) -> Vec<Call> {
        self.calls.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn answer(&self, call: Call) -> Result<HttpResponse, ConnectorError> {
        let answer = match call.action.as_str() {
            "GetCallerIdentity" => Answer::Result(xml::caller(ACCOUNT, PRINCIPAL)),
            _ => (self.answers)(&call),
        };
        let rendered = answer.rendered(&call);
        self.calls.lock().unwrap_or_else(PoisonError::into_inner).push(call);
        let lost = || ConnectorError::io("the connection was reset".into());
        let (status, headers, body) = rendered.ok_or_else(lost)?;
        let status = status.try_into().expect("an HTTP status");
        let mut response = HttpResponse::new(status, SdkBody::from(body));
        for (name, value) in headers {
            response.headers_mut().insert(name, value);
        }
        Ok(response)
    }
}

impl HttpConnector for Aws {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let headers = request.headers().iter();
        let headers = headers.map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()));
        let body = request.body().bytes().unwrap_or_default();
        let call = Call::of(request.method(), request.uri(), headers.collect(), body);
        HttpConnectorFuture::ready(self.answer(call))
    }
}
