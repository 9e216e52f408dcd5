// Made by `cargo xtask generate`; do not edit.
//! `AWS::LookoutVision`: 1 resource type. Cargo feature: `lookoutvision`.

pub mod project;
pub use project::{Project, ProjectRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum project_name {}
}
