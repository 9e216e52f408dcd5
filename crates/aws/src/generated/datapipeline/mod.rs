// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataPipeline`: 1 resource type. Cargo feature: `datapipeline`.

pub mod pipeline;
pub use pipeline::{Pipeline, PipelineRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum attributes {}
    /// A required property.
    #[derive(Debug)]
    pub enum fields {}
    /// A required property.
    #[derive(Debug)]
    pub enum id {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum string_value {}
}
