//! Defines SQS queues.

mod metrics;
mod queue;

pub use metrics::QueueMetrics;
pub use queue::{Queue, QueueBuilder};
