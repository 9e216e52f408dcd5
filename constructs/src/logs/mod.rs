//! CloudWatch Logs: groups that keep what is logged.

mod log_group;

pub use log_group::{LogGroup, LogGroupBuilder, RETENTION_DAYS};
