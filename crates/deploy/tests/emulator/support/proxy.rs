//! A proxy in front of the emulator that loses, corrupts and delays requests and responses.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::http::{Message, serve};

/// A fault of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// There is no fault.
    None,
    /// The service throttles the request and does not execute it.
    Throttled,
    /// The service returns an internal error and does not execute the request.
    ServerError,
    /// The connection ends before the request arrives.
    LostRequest,
    /// The request arrives, but the response is lost.
    LostAnswer,
    /// Half of the response arrives.
    HalfAnswer,
    /// The response is delayed.
    Slow,
    /// The credentials have expired.
    Expired,
    /// CloudFormation has deleted the change set.
    Deleted,
    /// A change set with this name exists.
    Exists,
}

impl Fault {
    /// The faults that a client must survive.
    pub(crate) const PASSING: [Fault; 6] = [
        Fault::Throttled,
        Fault::ServerError,
        Fault::LostRequest,
        Fault::LostAnswer,
        Fault::HalfAnswer,
        Fault::Slow,
    ];
}

/// The requests that reached the emulator.
#[derive(Clone, Default)]
pub(crate) struct Seen(Arc<Mutex<Vec<Call>>>);

/// A request that reached the emulator.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) action: String,
    pub(crate) stack: String,
    pub(crate) change_set: String,
    pub(crate) token: String,
    /// Is true if the emulator executed the request.
    pub(crate) done: bool,
}

impl Seen {
    pub(crate) fn calls(&self, action: &str) -> Vec<Call> {
        let all = self.0.lock().expect("nobody panics with it");
        all.iter().filter(|it| it.action == action).cloned().collect()
    }

    pub(crate) fn count(&self) -> usize {
        self.0.lock().expect("nobody panics with it").len()
    }

    /// Returns the calls that changed something more than once, by call, stack and change set. A change set that was deleted in
    /// between may be created again.
    pub(crate) fn repeated(&self) -> Vec<String> {
        const MUTATING: [&str; 4] =
            ["CreateChangeSet", "ExecuteChangeSet", "DeleteStack", "CancelUpdateStack"];
        let mut counts = BTreeMap::new();
        let mut repeated = Vec::new();
        for call in self.0.lock().expect("nobody panics with it").iter().filter(|it| it.done) {
            let key = |action: &str| format!("{action} {} {}", call.stack, call.change_set);
            if call.action == "DeleteChangeSet" {
                counts.remove(&key("CreateChangeSet"));
            } else if MUTATING.contains(&call.action.as_str()) {
                let count = counts.entry(key(&call.action)).or_insert(0);
                *count += 1;
                if *count > 1 {
                    repeated.push(key(&call.action));
                }
            }
        }
        repeated
    }
}

/// Starts a proxy; `choose` decides what goes wrong with a request.
pub(crate) fn start(
    upstream: &str,
    choose: impl Fn(&Message) -> Fault + Send + Sync + 'static,
) -> (String, Seen) {
    let upstream = upstream.trim_start_matches("http://").to_owned();
    let seen = Seen::default();
    let log = seen.clone();
    let url = serve(move |stream| drop(pass(&stream, &upstream, &choose, &log)));
    (url, seen)
}

fn pass(
    client: &TcpStream,
    upstream: &str,
    choose: &impl Fn(&Message) -> Fault,
    seen: &Seen,
) -> io::Result<()> {
    let Some(request) = Message::read(client)? else { return Ok(()) };
    let mut client_end = client;
    let fault = choose(&request);
    let refused = match fault {
        Fault::Throttled => Some(Message::error(400, "Throttling", "Rate exceeded")),
        Fault::ServerError => Some(Message::error(500, "InternalFailure", "try again")),
        Fault::Expired => Some(Message::error(
            403,
            "ExpiredToken",
            "The security token included in the request is expired",
        )),
        Fault::Deleted => {
            let message = "ChangeSet does not exist";
            Some(Message::error(404, "ChangeSetNotFound", message))
        }
        Fault::Exists => {
            let message = "ChangeSet already exists";
            Some(Message::error(400, "AlreadyExistsException", message))
        }
        Fault::LostRequest => return client.shutdown(Shutdown::Both),
        _ => None,
    };
    if let Some(answer) = refused {
        return client_end.write_all(&answer.bytes());
    }
    let mut server = TcpStream::connect(upstream)?;
    server.write_all(&request.bytes())?;
    let answer = Message::read(&server)?.unwrap_or_default();
    if !request.action().is_empty() {
        let field = |name| request.field(name).unwrap_or_default();
        seen.0.lock().expect("nobody panics with it").push(Call {
            action: request.action(),
            stack: field("StackName"),
            change_set: field("ChangeSetName"),
            token: request.field("ClientRequestToken").unwrap_or_else(|| field("ClientToken")),
            done: answer.first.contains(" 200"),
        });
    }
    let bytes = answer.bytes();
    match fault {
        Fault::LostAnswer => client.shutdown(Shutdown::Both),
        Fault::HalfAnswer => {
            client_end.write_all(&bytes[..bytes.len() / 2])?;
            client.shutdown(Shutdown::Both)
        }
        Fault::Slow => {
            std::thread::sleep(Duration::from_millis(1500));
            client_end.write_all(&bytes)
        }
        _ => client_end.write_all(&bytes),
    }
}

/// The change sets that can be executed. CloudFormation deletes all others of a stack when it executes one, and the emulator
/// does not.
///
/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ExecuteChangeSet.html>
#[derive(Default)]
pub(crate) struct ChangeSets(Mutex<BTreeMap<String, BTreeMap<String, bool>>>);

impl ChangeSets {
    /// Returns [`Fault::Deleted`] for the execution of a change set that CloudFormation would have deleted, and
    /// [`Fault::Exists`] for a name that is taken.
    pub(crate) fn fault(&self, request: &Message) -> Fault {
        let named = |field: &str| {
            let value = request.field(field).unwrap_or_default();
            // An ARN has the name between slashes.
            value.split('/').nth(1).map_or_else(|| value.clone(), str::to_owned)
        };
        let mut all = self.0.lock().expect("nobody panics with it");
        let of_stack = all.entry(named("StackName")).or_default();
        let name = named("ChangeSetName");
        match request.action().as_str() {
            "CreateChangeSet" if of_stack.get(&name) == Some(&true) => return Fault::Exists,
            "CreateChangeSet" => drop(of_stack.insert(name, true)),
            "DeleteChangeSet" => drop(of_stack.remove(&name)),
            "ExecuteChangeSet" if of_stack.get(&name) == Some(&false) => return Fault::Deleted,
            "ExecuteChangeSet" => {
                of_stack.iter_mut().for_each(|(it, exists)| *exists &= *it == name);
            }
            _ => {}
        }
        Fault::None
    }
}

/// Random numbers that are the same for the same seed.
pub(crate) struct Random(Mutex<u64>);

impl Random {
    pub(crate) fn new(seed: u64) -> Random {
        Random(Mutex::new(seed.wrapping_mul(2).wrapping_add(1)))
    }

    /// A number below a limit.
    pub(crate) fn below(&self, limit: u64) -> u64 {
        let mut state = self.0.lock().expect("nobody panics with it");
        // SplitMix64: small, and good enough to choose faults.
        *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut value = *state;
        value = (value ^ (value >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        value = (value ^ (value >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (value ^ (value >> 31)) % limit
    }
}
