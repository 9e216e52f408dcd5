// Made by `cargo xtask generate`; do not edit.
//! `AWS::VoiceID`: 1 resource type. Cargo feature: `voiceid`.

pub mod domain;
pub use domain::{Domain, DomainRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum kms_key_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum server_side_encryption_configuration {}
}
