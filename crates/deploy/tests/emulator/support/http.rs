//! The part of HTTP that a proxy and a scripted server need, with one request per connection.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;

/// A request or a response: its first line, headers and body.
#[derive(Clone, Debug, Default)]
pub(crate) struct Message {
    pub(crate) first: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Message {
    /// Reads a message. Returns nothing if the other side closed the connection.
    pub(crate) fn read(stream: &TcpStream) -> io::Result<Option<Message>> {
        let mut reader = BufReader::new(stream);
        let mut message = Message::default();
        if reader.read_line(&mut message.first)? == 0 {
            return Ok(None);
        }
        loop {
            let mut line = String::new();
            reader.read_line(&mut line)?;
            let Some((name, value)) = line.trim_end().split_once(':') else { break };
            message.headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        if message.header("expect").is_some() {
            (&*stream).write_all(b"HTTP/1.1 100 Continue\r\n\r\n")?;
        }
        if message.header("transfer-encoding").is_some_and(|it| it.contains("chunked")) {
            message.body = chunks(&mut reader)?;
            return Ok(Some(message));
        }
        match message.header("content-length").and_then(|it| it.parse().ok()) {
            Some(length) => {
                message.body = vec![0; length];
                reader.read_exact(&mut message.body)?;
            }
            None if message.first.starts_with("HTTP/") => {
                reader.read_to_end(&mut message.body)?;
            }
            None => {}
        }
        Ok(Some(message))
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|it| it.0 == name).map(|it| it.1.as_str())
    }

    /// Returns the message as bytes, with a header that closes the connection.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut bytes = format!("{}\r\n", self.first.trim_end()).into_bytes();
        for (name, value) in &self.headers {
            if !["connection", "transfer-encoding", "content-length", "expect"]
                .contains(&name.as_str())
            {
                bytes.extend_from_slice(format!("{name}: {value}\r\n").as_bytes());
            }
        }
        let end = format!("content-length: {}\r\nconnection: close\r\n\r\n", self.body.len());
        bytes.extend_from_slice(end.as_bytes());
        bytes.extend_from_slice(&self.body);
        bytes
    }

    /// Creates a response with XML.
    pub(crate) fn xml(status: u16, body: &str) -> Message {
        Message {
            first: format!("HTTP/1.1 {status} Answer"),
            headers: vec![("content-type".to_owned(), "text/xml".to_owned())],
            body: body.as_bytes().to_vec(),
        }
    }

    /// Creates an error response of the query protocol.
    pub(crate) fn error(status: u16, code: &str, message: &str) -> Message {
        Message::xml(
            status,
            &format!(
                "<ErrorResponse><Error><Type>Sender</Type><Code>{code}</Code><Message>{message}</Message></Error><RequestId>1</RequestId></ErrorResponse>"
            ),
        )
    }

    /// Returns a field of the form in the body, such as `Action`.
    pub(crate) fn field(&self, name: &str) -> Option<String> {
        let text = String::from_utf8_lossy(&self.body);
        let value = text.split('&').find_map(|it| {
            let (key, value) = it.split_once('=')?;
            (key == name).then(|| value.to_owned())
        })?;
        Some(decode(&value))
    }

    /// Returns the CloudFormation call of a request, or an empty text for other services.
    pub(crate) fn action(&self) -> String {
        self.field("Action").unwrap_or_default()
    }
}

/// Reads a body with chunked encoding.
fn chunks(reader: &mut impl BufRead) -> io::Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let length = usize::from_str_radix(line.trim(), 16).map_err(io::Error::other)?;
        let mut chunk = vec![0; length + 2];
        reader.read_exact(&mut chunk)?;
        if length == 0 {
            return Ok(body);
        }
        body.extend_from_slice(&chunk[..length]);
    }
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

/// Serves connections on a free port until the test program ends. Returns the address.
pub(crate) fn serve(handle: impl Fn(TcpStream) + Send + Sync + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address");
    let handle = Arc::new(handle);
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let handle = Arc::clone(&handle);
            std::thread::spawn(move || handle(stream));
        }
    });
    format!("http://{address}")
}
