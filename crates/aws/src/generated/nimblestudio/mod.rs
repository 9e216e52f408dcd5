// Made by `cargo xtask generate`; do not edit.
//! `AWS::NimbleStudio`: 1 resource type. Cargo feature: `nimblestudio`.

pub mod studio;
pub use studio::{Studio, StudioRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum admin_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum display_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum key_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum studio_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum user_role_arn {}
}
