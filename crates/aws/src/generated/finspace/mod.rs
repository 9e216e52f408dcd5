// Made by `cargo xtask generate`; do not edit.
//! `AWS::FinSpace`: 1 resource type. Cargo feature: `finspace`.

pub mod environment;
pub use environment::{Environment, EnvironmentRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
}
