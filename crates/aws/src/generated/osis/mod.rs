// Made by `cargo xtask generate`; do not edit.
//! `AWS::OSIS`: 1 resource type. Cargo feature: `osis`.

pub mod pipeline;
pub use pipeline::{Pipeline, PipelineRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum attach_to_vpc {}
    /// A required property.
    #[derive(Debug)]
    pub enum cidr_block {}
    /// A required property.
    #[derive(Debug)]
    pub enum kms_key_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_group {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_units {}
    /// A required property.
    #[derive(Debug)]
    pub enum min_units {}
    /// A required property.
    #[derive(Debug)]
    pub enum persistent_buffer_enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum pipeline_configuration_body {}
    /// A required property.
    #[derive(Debug)]
    pub enum pipeline_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_ids {}
}
