// Made by `cargo xtask generate`; do not edit.
//! `AWS::Synthetics`: 2 resource types. Cargo feature: `synthetics`.

pub mod canary;
pub use canary::{Canary, CanaryRef};
pub mod group;
pub use group::{Group, GroupRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum artifact_s3_location {}
    /// A required property.
    #[derive(Debug)]
    pub enum base_canary_run_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum browser_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum code {}
    /// A required property.
    #[derive(Debug)]
    pub enum execution_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum expression {}
    /// A required property.
    #[derive(Debug)]
    pub enum location {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_retries {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum reference {}
    /// A required property.
    #[derive(Debug)]
    pub enum runtime_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum schedule {}
    /// A required property.
    #[derive(Debug)]
    pub enum screenshot_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum security_group_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_ids {}
}
