//! Messages for the operator about calls that take long.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

type Listener = Arc<dyn Fn(&str) + Send + Sync>;

/// Messages for the operator. Clones share the listener.
#[derive(Clone, Default)]
pub(crate) struct Notices(Arc<Mutex<Option<Listener>>>);

impl Notices {
    /// Sets the function that gets the messages.
    pub(crate) fn listen(&self, listener: impl Fn(&str) + Send + Sync + 'static) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(listener));
    }

    /// Tells the operator a message.
    pub(crate) fn tell(&self, message: &str) {
        let listener = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(listener) = listener {
            listener(message);
        }
    }
}

impl fmt::Debug for Notices {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Notices")
    }
}
