// Made by `cargo xtask generate`; do not edit.
//! `AWS::SystemsManagerSAP`: 1 resource type. Cargo feature: `systemsmanagersap`.

pub mod application;
pub use application::{Application, ApplicationRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum application_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum application_type {}
}
