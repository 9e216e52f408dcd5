//! A proxy and a service with TLS, which pass requests on to a scripted service.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use super::http::serve;

/// The first lines of the requests that reached a proxy.
#[derive(Clone, Default)]
pub(crate) struct Seen(Arc<Mutex<Vec<String>>>);

impl Seen {
    pub(crate) fn lines(&self) -> Vec<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Returns the path of a certificate in `tests/certificates`.
pub(crate) fn certificate(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/certificates").join(name)
}

/// Starts a proxy. Every request by HTTP gets to the same service, whatever its host.
pub(crate) fn proxy(service: &str) -> (String, Seen) {
    let service = service.trim_start_matches("http://").to_owned();
    let seen = Seen::default();
    let log = seen.clone();
    let url = serve(move |stream| drop(relay(&stream, &service, &log)));
    (url, seen)
}

fn relay(client: &TcpStream, service: &str, seen: &Seen) -> io::Result<()> {
    let mut reader = BufReader::new(client);
    let mut first = String::new();
    reader.read_line(&mut first)?;
    seen.0.lock().unwrap_or_else(PoisonError::into_inner).push(first.trim_end().to_owned());
    let server = match first.strip_prefix("CONNECT ").and_then(|it| it.split(' ').next()) {
        Some(target) => {
            let mut line = String::new();
            while reader.read_line(&mut line)? > 2 {
                line.clear();
            }
            (&*client).write_all(b"HTTP/1.1 200 Connected\r\n\r\n")?;
            TcpStream::connect(target)?
        }
        None => {
            let server = TcpStream::connect(service)?;
            (&server).write_all(first.as_bytes())?;
            server
        }
    };
    (&server).write_all(reader.buffer())?;
    std::thread::scope(|scope| {
        scope.spawn(|| {
            drop(io::copy(&mut &*client, &mut &server));
            drop(server.shutdown(Shutdown::Write));
        });
        drop(io::copy(&mut &server, &mut &*client));
        drop(client.shutdown(Shutdown::Both));
    });
    Ok(())
}

/// Starts a service with TLS for `localhost` that passes requests on to a service without. Returns its address.
pub(crate) fn with_tls(service: &str) -> String {
    let service = service.trim_start_matches("http://").to_owned();
    let chain = CertificateDer::pem_file_iter(certificate("server.pem")).expect("a file");
    let chain = chain.collect::<Result<_, _>>().expect("certificates");
    let key = PrivateKeyDer::from_pem_file(certificate("server.key")).expect("a key");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("protocol versions")
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .expect("a valid certificate");
    let config = Arc::new(config);
    let url = serve(move |stream| drop(terminate(stream, Arc::clone(&config), &service)));
    url.replace("http://127.0.0.1", "https://localhost")
}

fn terminate(stream: TcpStream, config: Arc<ServerConfig>, service: &str) -> io::Result<()> {
    let connection = ServerConnection::new(config).map_err(io::Error::other)?;
    let mut client = StreamOwned::new(connection, stream);
    let mut request = Vec::new();
    let mut chunk = [0; 4096];
    while !is_whole(&request) {
        let length = client.read(&mut chunk)?;
        if length == 0 {
            return Ok(());
        }
        request.extend_from_slice(&chunk[..length]);
    }
    let mut server = TcpStream::connect(service)?;
    server.write_all(&request)?;
    let mut answer = Vec::new();
    server.read_to_end(&mut answer)?;
    client.write_all(&answer)?;
    client.conn.send_close_notify();
    client.flush()
}

/// Returns whether a request has all of its body.
fn is_whole(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request).to_ascii_lowercase();
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let length = head.lines().find_map(|it| it.strip_prefix("content-length: ")?.parse().ok());
    body.len() >= length.unwrap_or(0)
}
