// Made by `cargo xtask generate`; do not edit.
//! `AWS::ElasticBeanstalk`: 4 resource types. Cargo feature: `elasticbeanstalk`.

pub mod application;
pub use application::{Application, ApplicationRef};
pub mod application_version;
pub use application_version::{ApplicationVersion, ApplicationVersionRef};
pub mod configuration_template;
pub use configuration_template::{ConfigurationTemplate, ConfigurationTemplateRef};
pub mod environment;
pub use environment::{Environment, EnvironmentRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum application_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum code_build_service_role {}
    /// A required property.
    #[derive(Debug)]
    pub enum image {}
    /// A required property.
    #[derive(Debug)]
    pub enum namespace {}
    /// A required property.
    #[derive(Debug)]
    pub enum option_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum template_name {}
}
