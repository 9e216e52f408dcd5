//! Failures between this computer and AWS.

use std::error::Error as StdError;
use std::fmt;

use aws_smithy_runtime_api::client::result::ConnectorError;

/// A request did not get a response, or not one of AWS.
#[derive(Debug)]
pub(crate) struct Unreachable {
    /// The host.
    pub(crate) host: String,
    /// The kind of the failure.
    pub(crate) kind: Kind,
    reason: String,
}

/// The kind of a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The host's name has no address.
    Name,
    /// The host's certificate is not trusted.
    Certificate,
    /// The response is incomplete or not from AWS.
    Answer,
    /// There was no response in time.
    Time,
    /// AWS throttled the call until the request was too old to send.
    Throttling,
    /// Any other failure of the connection.
    Connection,
}

impl Unreachable {
    pub(super) fn new(uri: &str, kind: Kind, reason: impl Into<String>) -> Unreachable {
        Unreachable { host: host(uri).to_owned(), kind, reason: reason.into() }
    }

    /// Names the host in the error of a connector.
    pub(super) fn of(uri: &str, error: &ConnectorError) -> ConnectorError {
        let reason = innermost(error);
        let chain =
            || std::iter::successors(Some(error as &(dyn StdError + 'static)), |it| next(*it));
        let is_certificate = chain()
            .any(|it| matches!(it.downcast_ref(), Some(rustls::Error::InvalidCertificate(_))));
        // The type of an error of name resolution is not public.
        let is_name = chain().any(|it| it.to_string().contains("dns error"))
            || reason.contains("failed to lookup address");
        let kind = match () {
            () if is_certificate => Kind::Certificate,
            () if is_name => Kind::Name,
            () if error.is_timeout() => Kind::Time,
            () => Kind::Connection,
        };
        let told = Box::new(Unreachable::new(uri, kind, reason));
        match () {
            // It does not get better by trying again.
            () if is_certificate => ConnectorError::user(told),
            () if error.is_timeout() => ConnectorError::timeout(told),
            () if error.is_io() => ConnectorError::io(told),
            () if error.is_user() => ConnectorError::user(told),
            () => ConnectorError::other(told, error.as_other()),
        }
    }
}

impl fmt::Display for Unreachable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Unreachable { host, kind, reason } = self;
        match kind {
            Kind::Name => write!(formatter, "the name {host} has no address: {reason}"),
            Kind::Certificate => {
                write!(formatter, "the certificate of {host} is not trusted: {reason}")
            }
            Kind::Answer => write!(formatter, "the response of {host} {reason}"),
            Kind::Time => write!(formatter, "{host} did not respond in time"),
            Kind::Throttling => write!(formatter, "{host} throttled the call: {reason}"),
            Kind::Connection => write!(formatter, "the connection to {host} failed: {reason}"),
        }
    }
}

impl StdError for Unreachable {}

/// Returns the host of a URL, without the port and the path.
fn host(uri: &str) -> &str {
    let rest = uri.split_once("://").map_or(uri, |it| it.1);
    rest.split(['/', '?']).next().unwrap_or_default()
}

/// Returns the text of the innermost cause of an error, which says most.
fn innermost(error: &(dyn StdError + 'static)) -> String {
    let chain = std::iter::successors(Some(error), |it| next(*it));
    chain.last().map(ToString::to_string).unwrap_or_default()
}

/// Returns the cause of an error. An I/O error has its cause inside instead of as its source.
fn next<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a (dyn StdError + 'static)> {
    match error.downcast_ref::<std::io::Error>() {
        Some(io) => io.get_ref().map(|it| it as &(dyn StdError + 'static)),
        None => error.source(),
    }
}
