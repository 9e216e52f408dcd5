// Made by `cargo xtask generate`; do not edit.
//! `AWS::MWAAServerless`: 1 resource type. Cargo feature: `mwaaserverless`.

pub mod workflow;
pub use workflow::{Workflow, WorkflowRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum definition_s3_location {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_group_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum object_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
}
