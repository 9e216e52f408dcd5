//! A call to AWS and the response to it.

use std::collections::BTreeMap;

/// A call to AWS.
#[derive(Clone, Debug, Default)]
pub(crate) struct Call {
    /// The name of the call, such as `DescribeStacks`. For S3 it is the value of `x-id`, or the HTTP method.
    pub(crate) action: String,
    /// The fields of the form, such as `StackName`. For S3 they are the fields of the query.
    pub(crate) fields: BTreeMap<String, String>,
    /// The URL without the query.
    pub(crate) url: String,
    /// The headers, with lowercase names.
    pub(crate) headers: BTreeMap<String, String>,
    /// The body, if it is in memory.
    pub(crate) body: Vec<u8>,
}

/// An HTTP response: status, headers and body.
pub(crate) type Response = (u16, Vec<(String, String)>, String);

/// The response to a call.
#[derive(Clone, Debug)]
pub(crate) enum Answer {
    /// The XML inside the result of the call.
    Result(String),
    /// An error with a code and a message, and the HTTP status 400.
    Error(String, String),
    /// A response as it is: HTTP status, headers and body.
    Raw(u16, Vec<(String, String)>, String),
    /// No response, because the connection was lost.
    Lost,
}

impl Answer {
    /// Creates a result from its XML.
    pub(crate) fn result(xml: impl Into<String>) -> Answer {
        Answer::Result(xml.into())
    }

    /// Creates an error.
    pub(crate) fn error(code: &str, message: &str) -> Answer {
        Answer::Error(code.to_owned(), message.to_owned())
    }

    /// Sets the HTTP status of an error.
    pub(crate) fn status(self, status: u16) -> Answer {
        match self.rendered(&Call::default()) {
            Some((_, headers, body)) => Answer::Raw(status, headers, body),
            None => Answer::Lost,
        }
    }

    /// Returns the HTTP response, or nothing if the connection was lost.
    pub(crate) fn rendered(self, call: &Call) -> Option<Response> {
        match self {
            Answer::Result(xml) => {
                let it = &call.action;
                let body = format!(
                    "<{it}Response xmlns=\"http://cloudformation.amazonaws.com/doc/2010-05-15/\"><{it}Result>{xml}</{it}Result><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></{it}Response>"
                );
                Some((200, Vec::new(), body))
            }
            Answer::Error(code, message) => {
                let body = format!(
                    "<ErrorResponse xmlns=\"http://cloudformation.amazonaws.com/doc/2010-05-15/\"><Error><Type>Sender</Type><Code>{code}</Code><Message>{message}</Message></Error><RequestId>1</RequestId></ErrorResponse>"
                );
                Some((400, Vec::new(), body))
            }
            Answer::Raw(status, headers, body) => Some((status, headers, body)),
            Answer::Lost => None,
        }
    }
}

impl Call {
    /// Reads a call from the parts of an HTTP request.
    pub(crate) fn of(
        method: &str,
        url: &str,
        headers: BTreeMap<String, String>,
        body: &[u8],
    ) -> Call {
        let (path, query) = url.split_once('?').unwrap_or((url, ""));
        let form = String::from_utf8_lossy(body).into_owned();
        let is_form = form.starts_with("Action=") || form.contains("&Action=");
        let fields = fields(if is_form { &form } else { query });
        let action = fields.get("Action").or_else(|| fields.get("x-id"));
        let action = action.cloned().unwrap_or_else(|| method.to_owned());
        Call { action, fields, url: path.to_owned(), headers, body: body.to_vec() }
    }

    /// Returns a field, or an empty text.
    pub(crate) fn field(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", String::as_str)
    }

    /// Returns the name of the stack that the call is about, also if the call has its ARN.
    pub(crate) fn stack(&self) -> &str {
        let name = self.field("StackName");
        if name.starts_with("arn:") { name.split('/').nth(1).unwrap_or(name) } else { name }
    }
}

fn fields(form: &str) -> BTreeMap<String, String> {
    let pairs = form.split('&').filter_map(|it| it.split_once('='));
    pairs.map(|(key, value)| (decode(key), decode(value))).collect()
}

/// Decodes a value of a form.
fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let (mut out, mut at) = (Vec::new(), 0);
    while at < bytes.len() {
        let hex = |it: Option<&[u8]>| {
            it.and_then(|it| u8::from_str_radix(std::str::from_utf8(it).ok()?, 16).ok())
        };
        match (bytes[at], hex(bytes.get(at + 1..at + 3))) {
            (b'%', Some(byte)) => {
                out.push(byte);
                at += 2;
            }
            (b'+', _) => out.push(b' '),
            (byte, _) => out.push(byte),
        }
        at += 1;
    }
    String::from_utf8_lossy(&out).into_owned()
}
