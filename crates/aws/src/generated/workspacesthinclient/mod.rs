// Made by `cargo xtask generate`; do not edit.
//! `AWS::WorkSpacesThinClient`: 1 resource type. Cargo feature: `workspacesthinclient`.

pub mod environment;
pub use environment::{Environment, EnvironmentRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum desktop_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
}
