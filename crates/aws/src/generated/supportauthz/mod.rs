// Made by `cargo xtask generate`; do not edit.
//! `AWS::SupportAuthZ`: 1 resource type. Cargo feature: `supportauthz`.

pub mod support_permit;
pub use support_permit::{SupportPermit, SupportPermitRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum actions {}
    /// A required property.
    #[derive(Debug)]
    pub enum kms_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum permit {}
    /// A required property.
    #[derive(Debug)]
    pub enum resources {}
    /// A required property.
    #[derive(Debug)]
    pub enum signing_key_info {}
}
