// Made by `cargo xtask generate`; do not edit.
//! `AWS::HealthImaging`: 1 resource types.

pub mod datastore;
pub use datastore::{Datastore, DatastoreRef};
