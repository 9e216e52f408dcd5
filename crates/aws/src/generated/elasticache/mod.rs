// Made by `cargo xtask generate`; do not edit.
//! `AWS::ElastiCache`: 12 resource types. Cargo feature: `elasticache`.

pub mod cache_cluster;
pub use cache_cluster::{CacheCluster, CacheClusterRef};
pub mod global_replication_group;
pub use global_replication_group::{GlobalReplicationGroup, GlobalReplicationGroupRef};
pub mod parameter_group;
pub use parameter_group::{ParameterGroup, ParameterGroupRef};
pub mod replication_group;
pub use replication_group::{ReplicationGroup, ReplicationGroupRef};
pub mod security_group;
pub use security_group::{SecurityGroup, SecurityGroupRef};
pub mod security_group_ingress;
pub use security_group_ingress::{SecurityGroupIngress, SecurityGroupIngressRef};
pub mod serverless_cache;
pub use serverless_cache::{ServerlessCache, ServerlessCacheRef};
pub mod serverless_cache_snapshot;
pub use serverless_cache_snapshot::{ServerlessCacheSnapshot, ServerlessCacheSnapshotRef};
pub mod snapshot;
pub use snapshot::{Snapshot, SnapshotRef};
pub mod subnet_group;
pub use subnet_group::{SubnetGroup, SubnetGroupRef};
pub mod user;
pub use user::{User, UserRef};
pub mod user_group;
pub use user_group::{UserGroup, UserGroupRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum cache_node_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum cache_parameter_group_family {}
    /// A required property.
    #[derive(Debug)]
    pub enum cache_security_group_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum delivery_stream {}
    /// A required property.
    #[derive(Debug)]
    pub enum description {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_details {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum ec2_security_group_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum engine {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_format {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_group {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum members {}
    /// A required property.
    #[derive(Debug)]
    pub enum num_cache_nodes {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum replication_group_description {}
    /// A required property.
    #[derive(Debug)]
    pub enum serverless_cache_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum serverless_cache_snapshot_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum snapshot_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum unit {}
    /// A required property.
    #[derive(Debug)]
    pub enum user_group_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum user_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum user_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum user_name {}
}
