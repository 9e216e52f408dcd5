// Made by `cargo xtask generate`; do not edit.
//! `AWS::NovaAct`: 1 resource type. Cargo feature: `novaact`.

pub mod workflow_definition;
pub use workflow_definition::{WorkflowDefinition, WorkflowDefinitionRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_bucket_name {}
}
