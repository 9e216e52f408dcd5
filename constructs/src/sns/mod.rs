//! SNS: topics that notify people and programs.

mod topic;

pub use topic::{Topic, TopicBuilder};
