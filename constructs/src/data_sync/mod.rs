//! DataSync: copies files between places, and checks that they arrived.

mod location;
mod task;

pub use location::{Agent, Location, S3StorageClass};
pub use task::{Deleted, Task, TaskBuilder, Verify};
