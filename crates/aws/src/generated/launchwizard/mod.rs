// Made by `cargo xtask generate`; do not edit.
//! `AWS::LaunchWizard`: 1 resource type. Cargo feature: `launchwizard`.

pub mod deployment;
pub use deployment::{Deployment, DeploymentRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum deployment_pattern_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum workload_name {}
}
