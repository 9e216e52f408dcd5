//! Facts that rules and constructs share.

pub mod fargate;
pub mod schedule;
