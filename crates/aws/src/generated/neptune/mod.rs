// Made by `cargo xtask generate`; do not edit.
//! `AWS::Neptune`: 7 resource types. Cargo feature: `neptune`.

pub mod db_cluster;
pub use db_cluster::{DBCluster, DBClusterRef};
pub mod db_cluster_parameter_group;
pub use db_cluster_parameter_group::{DBClusterParameterGroup, DBClusterParameterGroupRef};
pub mod db_instance;
pub use db_instance::{DBInstance, DBInstanceRef};
pub mod db_parameter_group;
pub use db_parameter_group::{DBParameterGroup, DBParameterGroupRef};
pub mod db_subnet_group;
pub use db_subnet_group::{DBSubnetGroup, DBSubnetGroupRef};
pub mod event_subscription;
pub use event_subscription::{EventSubscription, EventSubscriptionRef};
pub mod global_cluster;
pub use global_cluster::{GlobalCluster, GlobalClusterRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum db_instance_class {}
    /// A required property.
    #[derive(Debug)]
    pub enum db_subnet_group_description {}
    /// A required property.
    #[derive(Debug)]
    pub enum description {}
    /// A required property.
    #[derive(Debug)]
    pub enum family {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_capacity {}
    /// A required property.
    #[derive(Debug)]
    pub enum min_capacity {}
    /// A required property.
    #[derive(Debug)]
    pub enum parameters {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum sns_topic_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_ids {}
}
