// Made by `cargo xtask generate`; do not edit.
//! `AWS::DSQL`: 1 resource type. Cargo feature: `dsql`.

pub mod cluster;
pub use cluster::{Cluster, ClusterRef};
