// Made by `cargo xtask generate`; do not edit.
//! `AWS::RDS`: 20 resource types. Cargo feature: `rds`.

pub mod cluster_snapshot;
pub use cluster_snapshot::{ClusterSnapshot, ClusterSnapshotRef};
pub mod custom_db_engine_version;
pub use custom_db_engine_version::{CustomDBEngineVersion, CustomDBEngineVersionRef};
pub mod db_cluster;
pub use db_cluster::{DBCluster, DBClusterRef};
pub mod db_cluster_endpoint;
pub use db_cluster_endpoint::{DBClusterEndpoint, DBClusterEndpointRef};
pub mod db_cluster_parameter_group;
pub use db_cluster_parameter_group::{DBClusterParameterGroup, DBClusterParameterGroupRef};
pub mod db_instance;
pub use db_instance::{DBInstance, DBInstanceRef};
pub mod db_parameter_group;
pub use db_parameter_group::{DBParameterGroup, DBParameterGroupRef};
pub mod db_proxy;
pub use db_proxy::{DBProxy, DBProxyRef};
pub mod db_proxy_endpoint;
pub use db_proxy_endpoint::{DBProxyEndpoint, DBProxyEndpointRef};
pub mod db_proxy_target_group;
pub use db_proxy_target_group::{DBProxyTargetGroup, DBProxyTargetGroupRef};
pub mod db_security_group;
pub use db_security_group::{DBSecurityGroup, DBSecurityGroupRef};
pub mod db_security_group_ingress;
pub use db_security_group_ingress::{DBSecurityGroupIngress, DBSecurityGroupIngressRef};
pub mod db_shard_group;
pub use db_shard_group::{DBShardGroup, DBShardGroupRef};
pub mod db_snapshot;
pub use db_snapshot::{DBSnapshot, DBSnapshotRef};
pub mod db_subnet_group;
pub use db_subnet_group::{DBSubnetGroup, DBSubnetGroupRef};
pub mod deployment;
pub use deployment::{Deployment, DeploymentRef};
pub mod event_subscription;
pub use event_subscription::{EventSubscription, EventSubscriptionRef};
pub mod global_cluster;
pub use global_cluster::{GlobalCluster, GlobalClusterRef};
pub mod integration;
pub use integration::{Integration, IntegrationRef};
pub mod option_group;
pub use option_group::{OptionGroup, OptionGroupRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum blue_green_deployment_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum custom_endpoint_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum db_cluster_endpoint_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum db_cluster_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum db_cluster_snapshot_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum db_instance_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum db_proxy_endpoint_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum db_proxy_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum db_security_group_ingress {}
    /// A required property.
    #[derive(Debug)]
    pub enum db_security_group_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum db_snapshot_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum db_subnet_group_description {}
    /// A required property.
    #[derive(Debug)]
    pub enum description {}
    /// A required property.
    #[derive(Debug)]
    pub enum engine {}
    /// A required property.
    #[derive(Debug)]
    pub enum engine_family {}
    /// A required property.
    #[derive(Debug)]
    pub enum engine_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum engine_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum family {}
    /// A required property.
    #[derive(Debug)]
    pub enum feature_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum group_description {}
    /// A required property.
    #[derive(Debug)]
    pub enum major_engine_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_acu {}
    /// A required property.
    #[derive(Debug)]
    pub enum option_group_description {}
    /// A required property.
    #[derive(Debug)]
    pub enum option_name {}
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
    pub enum source {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_group_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_subnet_ids {}
}
