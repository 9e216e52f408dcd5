// Made by `cargo xtask generate`; do not edit.
//! `AWS::MGN`: 3 resource types. Cargo feature: `mgn`.

pub mod connector;
pub use connector::{Connector, ConnectorRef};
pub mod launch_configuration_template;
pub use launch_configuration_template::{LaunchConfigurationTemplate, LaunchConfigurationTemplateRef};
pub mod network_migration_definition;
pub use network_migration_definition::{NetworkMigrationDefinition, NetworkMigrationDefinitionRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum action_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum cloud_watch_output_enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum dynamic_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum parameter_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum parameter_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_bucket_owner {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_output_enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_configurations {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_environment {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_s3_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum ssm_document_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum ssm_instance_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_network {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_s3_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum topology {}
}
