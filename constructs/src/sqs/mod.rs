//! SQS: queues of messages.

mod queue;

pub use queue::{Queue, QueueBuilder};
