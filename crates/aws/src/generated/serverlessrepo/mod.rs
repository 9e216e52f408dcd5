// Made by `cargo xtask generate`; do not edit.
//! `AWS::ServerlessRepo`: 1 resource type. Cargo feature: `serverlessrepo`.

pub mod application;
pub use application::{Application, ApplicationRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum author {}
    /// A required property.
    #[derive(Debug)]
    pub enum description {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
}
