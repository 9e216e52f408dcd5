//! Defines CloudWatch Logs log groups.

mod log_group;
mod own_log;

pub use log_group::{LogGroup, LogGroupBuilder, RETENTION_DAYS};
pub(crate) use own_log::OwnLog;
