//! Defines DataSync tasks, which copy files between locations and verify them.

mod location;
mod s3_options;
mod task;

pub use location::{Agent, Location};
pub use s3_options::{S3Options, S3StorageClass};
pub use task::{Deleted, Task, TaskBuilder, Verify};
