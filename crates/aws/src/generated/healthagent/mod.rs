// Made by `cargo xtask generate`; do not edit.
//! `AWS::HealthAgent`: 1 resource type. Cargo feature: `healthagent`.

pub mod domain;
pub use domain::{Domain, DomainRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
}
