// Made by `cargo xtask generate`; do not edit.
//! `AWS::DMS`: 11 resource types. Cargo feature: `dms`.

pub mod certificate;
pub use certificate::{Certificate, CertificateRef};
pub mod data_migration;
pub use data_migration::{DataMigration, DataMigrationRef};
pub mod data_provider;
pub use data_provider::{DataProvider, DataProviderRef};
pub mod endpoint;
pub use endpoint::{Endpoint, EndpointRef};
pub mod event_subscription;
pub use event_subscription::{EventSubscription, EventSubscriptionRef};
pub mod instance_profile;
pub use instance_profile::{InstanceProfile, InstanceProfileRef};
pub mod migration_project;
pub use migration_project::{MigrationProject, MigrationProjectRef};
pub mod replication_config;
pub use replication_config::{ReplicationConfig, ReplicationConfigRef};
pub mod replication_instance;
pub use replication_instance::{ReplicationInstance, ReplicationInstanceRef};
pub mod replication_subnet_group;
pub use replication_subnet_group::{ReplicationSubnetGroup, ReplicationSubnetGroupRef};
pub mod replication_task;
pub use replication_task::{ReplicationTask, ReplicationTaskRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum compute_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_migration_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum database_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum endpoint_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum engine {}
    /// A required property.
    #[derive(Debug)]
    pub enum engine_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_capacity_units {}
    /// A required property.
    #[derive(Debug)]
    pub enum migration_project_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum migration_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum port {}
    /// A required property.
    #[derive(Debug)]
    pub enum replication_config_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum replication_instance_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum replication_instance_class {}
    /// A required property.
    #[derive(Debug)]
    pub enum replication_subnet_group_description {}
    /// A required property.
    #[derive(Debug)]
    pub enum replication_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum server_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_access_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum sns_topic_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_endpoint_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum ssl_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum table_mappings {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_endpoint_arn {}
}
