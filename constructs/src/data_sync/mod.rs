//! Defines DataSync tasks, which copy files between locations and verify them.

mod location;
mod task;

pub use location::{Agent, Location, S3StorageClass};
pub use task::{Deleted, Task, TaskBuilder, Verify};
