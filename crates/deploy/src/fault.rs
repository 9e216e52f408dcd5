//! Explains the failures of calls to AWS: what happened, and what to do.

use std::error::Error as StdError;

use aws_credential_types::provider::error::CredentialsError;
use aws_sdk_cloudformation::error::{DisplayErrorContext, ProvideErrorMetadata, SdkError};
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;

use crate::transport::{Kind, Unreachable};

/// The kind of a failed call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// AWS refused the call.
    Refused,
    /// There are no credentials, or AWS does not accept them.
    Credentials,
    /// AWS throttled the call, again and again.
    Throttled,
    /// AWS did not respond, or only with errors of its own.
    Unanswered,
    /// The deployer did not connect to a host whose certificate it does not trust.
    Untrusted,
}

impl Fault {
    /// Returns whether the same call may succeed a little later.
    pub fn is_passing(self) -> bool {
        matches!(self, Fault::Throttled | Fault::Unanswered)
    }
}

/// The advice for expired credentials, which is also given while an operation is followed.
const RENEW: &str =
    "Renew the credentials, for example with `aws sso login`, and run the same command again";

const NO_CREDENTIALS: &str = "Use --profile with a profile of ~/.aws/config, sign in with `aws sso login`, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY";

/// The explanation of a failed call.
#[derive(Debug)]
pub(crate) struct Explained {
    pub(crate) code: Option<String>,
    pub(crate) message: String,
    pub(crate) fault: Fault,
    pub(crate) help: Option<&'static str>,
}

/// Explains a failed call.
pub(crate) fn explain<E>(error: &SdkError<E, HttpResponse>) -> Explained
where
    E: ProvideErrorMetadata + StdError + 'static,
{
    let status = error.raw_response().map(|it| it.status().as_u16());
    if let Some(code) = error.code() {
        let message = error.message().unwrap_or("AWS gave no reason").to_owned();
        let (fault, help) = of_code(code, &message, status);
        return told(Some(code.to_owned()), message, fault, help);
    }
    if let Some(it) = cause::<Unreachable>(error) {
        let (fault, help) = of_connection(it.kind);
        return told(None, it.to_string(), fault, Some(help));
    }
    if let Some(it) = cause::<CredentialsError>(error) {
        let (message, help) = of_credentials(it);
        return told(None, message, Fault::Credentials, Some(help));
    }
    if let (Some(status), Some(response)) = (status, error.raw_response())
        && status >= 400
    {
        let text = String::from_utf8_lossy(response.body().bytes().unwrap_or_default());
        let start: String = text.trim().chars().take(200).collect();
        let message = match start.as_str() {
            "" => format!("the HTTP status is {status}"),
            start => {
                format!("the HTTP status is {status}, and the response is not from AWS: {start}")
            }
        };
        let (fault, help) = of_status(status);
        return told(None, message, fault, Some(help));
    }
    told(None, DisplayErrorContext(error).to_string(), Fault::Refused, None)
}

/// Returns the first error of a type among an error and its causes.
fn cause<'a, T: StdError + 'static>(error: &'a (dyn StdError + 'static)) -> Option<&'a T> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(found) = error.downcast_ref() {
            return Some(found);
        }
        next = error.source();
    }
    None
}

fn told(
    code: Option<String>,
    message: impl Into<String>,
    fault: Fault,
    help: Option<&'static str>,
) -> Explained {
    // Further lines of a message must not look like lines of this program.
    let message = message.into().replace('\n', "\n    ");
    Explained { code, message, fault, help }
}

/// Returns the kind of an error code and the advice for it.
///
/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/CommonErrors.html>,
/// <https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html> and
/// <https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html>
fn of_code(code: &str, message: &str, status: Option<u16>) -> (Fault, Option<&'static str>) {
    match code {
        "ExpiredToken" | "ExpiredTokenException" | "TokenRefreshRequired" => {
            (Fault::Credentials, Some(RENEW))
        }
        // A Region that the account has not enabled does not know its keys either.
        "InvalidClientTokenId" | "UnrecognizedClientException" | "InvalidAccessKeyId" => (
            Fault::Credentials,
            Some(
                "Check the access key. Temporary credentials also need AWS_SESSION_TOKEN, and some Regions must be enabled for the account first",
            ),
        ),
        "RequestExpired" | "RequestTimeTooSkewed" => (Fault::Credentials, Some(CLOCK)),
        "SignatureDoesNotMatch" | "InvalidSignatureException"
            if message.contains("expired") || message.contains("not yet current") =>
        {
            (Fault::Credentials, Some(CLOCK))
        }
        "SignatureDoesNotMatch" | "InvalidSignatureException" | "IncompleteSignature" => (
            Fault::Credentials,
            Some("Check the secret access key. AWS computed a different signature with it"),
        ),
        "AccessDenied" | "AccessDeniedException" | "UnauthorizedOperation" | "NotAuthorized"
            if message.contains("service control policy") =>
        {
            (
                Fault::Refused,
                Some(
                    "Ask the administrators of your organization: one of its service control policies denies the call",
                ),
            )
        }
        "AccessDenied" | "AccessDeniedException" | "UnauthorizedOperation" | "NotAuthorized" => (
            Fault::Refused,
            Some(
                "Add the permission that the message names to your principal. The page docs/deploy/permissions.md has a policy with all of them",
            ),
        ),
        "LimitExceeded" | "LimitExceededException" => (
            Fault::Refused,
            Some(
                "Delete stacks that you do not need, or request an increase of this quota of AWS CloudFormation in Service Quotas",
            ),
        ),
        "InsufficientCapabilities" | "InsufficientCapabilitiesException" => (
            Fault::Refused,
            Some("Acknowledge the capability that the message names with --capability"),
        ),
        "Throttling"
        | "ThrottlingException"
        | "RequestLimitExceeded"
        | "SlowDown"
        | "TooManyRequestsException" => (Fault::Throttled, Some(THROTTLED)),
        "NoSuchBucket" => (
            Fault::Refused,
            Some("Check --bucket, or run `stanchion-deploy bootstrap` in this Region"),
        ),
        "PermanentRedirect" | "AuthorizationHeaderMalformed" => (
            Fault::Refused,
            Some("Use a bucket in the Region of the stack. CloudFormation requires that"),
        ),
        _ if status.is_some_and(|it| it >= 500) => (Fault::Unanswered, Some(UNWELL)),
        _ => (Fault::Refused, None),
    }
}

const CLOCK: &str = "Set the clock of this computer. AWS refuses requests whose time differs by more than five minutes";
const THROTTLED: &str = "Run the same command again later. Other programs make many calls in this account, so AWS throttled this one for several minutes";
const UNWELL: &str = "Run the same command again. If it fails again, look for an event of the service at https://health.aws.amazon.com";

fn of_status(status: u16) -> (Fault, &'static str) {
    match status {
        500.. => (Fault::Unanswered, UNWELL),
        _ => (
            Fault::Refused,
            "Check HTTPS_PROXY, HTTP_PROXY and --endpoint-url. Something between this computer and AWS gave the response",
        ),
    }
}

fn of_connection(kind: Kind) -> (Fault, &'static str) {
    match kind {
        Kind::Name => (
            Fault::Unanswered,
            "Check the name of the Region and the network connection. If this network has a proxy, set HTTPS_PROXY",
        ),
        Kind::Certificate => (
            Fault::Untrusted,
            "Set AWS_CA_BUNDLE to a file with the certificate of the authority, for example of your company's proxy",
        ),
        Kind::Answer => (
            Fault::Unanswered,
            "Check HTTPS_PROXY, HTTP_PROXY and --endpoint-url. Something between this computer and AWS changes responses",
        ),
        Kind::Throttling => (Fault::Throttled, THROTTLED),
        Kind::Time | Kind::Connection => (
            Fault::Unanswered,
            "Check the network connection, HTTPS_PROXY and --endpoint-url, and run the same command again",
        ),
    }
}

fn of_credentials(error: &CredentialsError) -> (String, &'static str) {
    let mut last: &(dyn StdError + 'static) = error;
    while let Some(next) = last.source() {
        last = next;
    }
    let reason = last.to_string();
    match error {
        CredentialsError::CredentialsNotLoaded(_) => {
            ("no credentials were found".to_owned(), NO_CREDENTIALS)
        }
        CredentialsError::InvalidConfiguration(_) => (
            format!("the configuration of the credentials is not valid: {reason}"),
            "Check the profile in ~/.aws/config and ~/.aws/credentials",
        ),
        _ => (format!("the credentials could not be loaded: {reason}"), RENEW),
    }
}
