// Made by `cargo xtask generate`; do not edit.
//! `AWS::KafkaConnect`: 3 resource types. Cargo feature: `kafkaconnect`.

pub mod connector;
pub use connector::{Connector, ConnectorRef};
pub mod custom_plugin;
pub use custom_plugin::{CustomPlugin, CustomPluginRef};
pub mod worker_configuration;
pub use worker_configuration::{WorkerConfiguration, WorkerConfigurationRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum apache_kafka_cluster {}
    /// A required property.
    #[derive(Debug)]
    pub enum authentication_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum bootstrap_servers {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum capacity {}
    /// A required property.
    #[derive(Debug)]
    pub enum connector_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum connector_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum content_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum cpu_utilization_percentage {}
    /// A required property.
    #[derive(Debug)]
    pub enum custom_plugin {}
    /// A required property.
    #[derive(Debug)]
    pub enum custom_plugin_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum encryption_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum file_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum kafka_cluster {}
    /// A required property.
    #[derive(Debug)]
    pub enum kafka_cluster_client_authentication {}
    /// A required property.
    #[derive(Debug)]
    pub enum kafka_cluster_encryption_in_transit {}
    /// A required property.
    #[derive(Debug)]
    pub enum kafka_connect_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum location {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_worker_count {}
    /// A required property.
    #[derive(Debug)]
    pub enum mcu_count {}
    /// A required property.
    #[derive(Debug)]
    pub enum min_worker_count {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum plugins {}
    /// A required property.
    #[derive(Debug)]
    pub enum properties_file_content {}
    /// A required property.
    #[derive(Debug)]
    pub enum revision {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_location {}
    /// A required property.
    #[derive(Debug)]
    pub enum scale_in_policy {}
    /// A required property.
    #[derive(Debug)]
    pub enum scale_out_policy {}
    /// A required property.
    #[derive(Debug)]
    pub enum security_groups {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_execution_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnets {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc {}
    /// A required property.
    #[derive(Debug)]
    pub enum worker_configuration_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum worker_count {}
    /// A required property.
    #[derive(Debug)]
    pub enum worker_log_delivery {}
}
