// Made by `cargo xtask generate`; do not edit.
//! `AWS::DocDBElastic`: 2 resource types. Cargo feature: `docdb`.

pub mod cluster;
pub use cluster::{Cluster, ClusterRef};
pub mod cluster_snapshot;
pub use cluster_snapshot::{ClusterSnapshot, ClusterSnapshotRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum admin_user_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum auth_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum cluster_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum cluster_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum shard_capacity {}
    /// A required property.
    #[derive(Debug)]
    pub enum shard_count {}
    /// A required property.
    #[derive(Debug)]
    pub enum snapshot_name {}
}
