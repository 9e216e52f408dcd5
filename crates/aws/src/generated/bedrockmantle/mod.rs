// Made by `cargo xtask generate`; do not edit.
//! `AWS::BedrockMantle`: 1 resource type. Cargo feature: `bedrock`.

pub mod project;
pub use project::{Project, ProjectRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
}
