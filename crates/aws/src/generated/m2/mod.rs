// Made by `cargo xtask generate`; do not edit.
//! `AWS::M2`: 3 resource types. Cargo feature: `m2`.

pub mod application;
pub use application::{Application, ApplicationRef};
pub mod deployment;
pub use deployment::{Deployment, DeploymentRef};
pub mod environment;
pub use environment::{Environment, EnvironmentRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum application_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum application_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum desired_capacity {}
    /// A required property.
    #[derive(Debug)]
    pub enum engine_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum environment_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum file_system_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum mount_point {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
}
