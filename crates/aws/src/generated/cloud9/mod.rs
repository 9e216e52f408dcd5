// Made by `cargo xtask generate`; do not edit.
//! `AWS::Cloud9`: 1 resource type. Cargo feature: `cloud9`.

pub mod environment_ec2;
pub use environment_ec2::{EnvironmentEC2, EnvironmentEC2Ref};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum path_component {}
    /// A required property.
    #[derive(Debug)]
    pub enum repository_url {}
}
