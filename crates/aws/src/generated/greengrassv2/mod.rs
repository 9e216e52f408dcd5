// Made by `cargo xtask generate`; do not edit.
//! `AWS::GreengrassV2`: 2 resource types. Cargo feature: `greengrass`.

pub mod component_version;
pub use component_version::{ComponentVersion, ComponentVersionRef};
pub mod deployment;
pub use deployment::{Deployment, DeploymentRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum action {}
    /// A required property.
    #[derive(Debug)]
    pub enum base_rate_per_minute {}
    /// A required property.
    #[derive(Debug)]
    pub enum criteria_list {}
    /// A required property.
    #[derive(Debug)]
    pub enum failure_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum increment_factor {}
    /// A required property.
    #[derive(Debug)]
    pub enum min_number_of_executed_things {}
    /// A required property.
    #[derive(Debug)]
    pub enum rate_increase_criteria {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum threshold_percentage {}
}
