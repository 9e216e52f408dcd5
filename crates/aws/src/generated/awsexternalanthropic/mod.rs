// Made by `cargo xtask generate`; do not edit.
//! `AWS::AWSExternalAnthropic`: 1 resource type. Cargo feature: `awsexternalanthropic`.

pub mod workspace;
pub use workspace::{Workspace, WorkspaceRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
}
