//! Defines SQS queues.

mod queue;

pub use queue::{Queue, QueueBuilder};
