//! Counts the calls to AWS, and writes them to standard error on request. It records names and HTTP statuses, never content.

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};

/// The calls to AWS that were made. Every attempt of a call counts.
#[derive(Clone, Debug, Default)]
pub struct Calls {
    counts: Arc<Mutex<BTreeMap<String, u64>>>,
    tells: bool,
}

impl Calls {
    /// Creates an empty count. If `tells` is true, every call is written to standard error.
    pub fn new(tells: bool) -> Calls {
        Calls { counts: Arc::default(), tells }
    }

    /// Returns the number of times that each call was made, by service and name.
    pub fn counts(&self) -> BTreeMap<String, u64> {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Adds a request of a call, with the HTTP status of its response.
    pub(crate) fn add(&self, call: &str, status: Option<u16>) {
        if self.tells {
            let status = status.map_or_else(|| "no answer".to_owned(), |it| it.to_string());
            drop(writeln!(anstream::stderr(), "{call} {status}"));
        }
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        *counts.entry(call.to_owned()).or_default() += 1;
    }
}
