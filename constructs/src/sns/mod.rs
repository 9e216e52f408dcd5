//! Defines SNS topics.

mod topic;

pub use topic::{Topic, TopicBuilder};
