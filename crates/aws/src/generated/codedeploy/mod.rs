// Made by `cargo xtask generate`; do not edit.
//! `AWS::CodeDeploy`: 3 resource types. Cargo feature: `codedeploy`.

pub mod application;
pub use application::{Application, ApplicationRef};
pub mod deployment_config;
pub use deployment_config::{DeploymentConfig, DeploymentConfigRef};
pub mod deployment_group;
pub use deployment_group::{DeploymentGroup, DeploymentGroupRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum application_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum canary_interval {}
    /// A required property.
    #[derive(Debug)]
    pub enum canary_percentage {}
    /// A required property.
    #[derive(Debug)]
    pub enum cluster_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum commit_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum linear_interval {}
    /// A required property.
    #[derive(Debug)]
    pub enum linear_percentage {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum repository {}
    /// A required property.
    #[derive(Debug)]
    pub enum revision {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
}
