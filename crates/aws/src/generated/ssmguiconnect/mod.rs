// Made by `cargo xtask generate`; do not edit.
//! `AWS::SSMGuiConnect`: 1 resource type. Cargo feature: `ssm`.

pub mod preferences;
pub use preferences::{Preferences, PreferencesRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_owner {}
    /// A required property.
    #[derive(Debug)]
    pub enum kms_key_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum recording_destinations {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_buckets {}
}
