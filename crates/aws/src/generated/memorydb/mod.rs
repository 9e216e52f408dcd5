// Made by `cargo xtask generate`; do not edit.
//! `AWS::MemoryDB`: 7 resource types. Cargo feature: `memorydb`.

pub mod acl;
pub use acl::{ACL, ACLRef};
pub mod cluster;
pub use cluster::{Cluster, ClusterRef};
pub mod multi_region_cluster;
pub use multi_region_cluster::{MultiRegionCluster, MultiRegionClusterRef};
pub mod parameter_group;
pub use parameter_group::{ParameterGroup, ParameterGroupRef};
pub mod snapshot;
pub use snapshot::{Snapshot, SnapshotRef};
pub mod subnet_group;
pub use subnet_group::{SubnetGroup, SubnetGroupRef};
pub mod user;
pub use user::{User, UserRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum acl_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum cluster_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum family {}
    /// A required property.
    #[derive(Debug)]
    pub enum node_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum parameter_group_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum snapshot_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_group_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum user_name {}
}
