// Made by `cargo xtask generate`; do not edit.
//! `AWS::HealthImaging`: 1 resource type. Cargo feature: `healthimaging`.

pub mod datastore;
pub use datastore::{Datastore, DatastoreRef};
