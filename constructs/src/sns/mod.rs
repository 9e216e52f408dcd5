//! Defines SNS topics.

mod metrics;
mod topic;

pub use metrics::TopicMetrics;
pub use topic::{Topic, TopicBuilder};
