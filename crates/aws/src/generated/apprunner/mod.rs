// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppRunner`: 5 resource types. Cargo feature: `apprunner`.

pub mod auto_scaling_configuration;
pub use auto_scaling_configuration::{AutoScalingConfiguration, AutoScalingConfigurationRef};
pub mod observability_configuration;
pub use observability_configuration::{ObservabilityConfiguration, ObservabilityConfigurationRef};
pub mod service;
pub use service::{Service, ServiceRef};
pub mod vpc_connector;
pub use vpc_connector::{VpcConnector, VpcConnectorRef};
pub mod vpc_ingress_connection;
pub use vpc_ingress_connection::{VpcIngressConnection, VpcIngressConnectionRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum configuration_source {}
    /// A required property.
    #[derive(Debug)]
    pub enum egress_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum image_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum image_repository_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum ingress_vpc_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum is_publicly_accessible {}
    /// A required property.
    #[derive(Debug)]
    pub enum kms_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum observability_enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum repository_url {}
    /// A required property.
    #[derive(Debug)]
    pub enum runtime {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_code_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnets {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum vendor {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_endpoint_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_id {}
}
