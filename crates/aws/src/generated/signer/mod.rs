// Made by `cargo xtask generate`; do not edit.
//! `AWS::Signer`: 2 resource types. Cargo feature: `signer`.

pub mod profile_permission;
pub use profile_permission::{ProfilePermission, ProfilePermissionRef};
pub mod signing_profile;
pub use signing_profile::{SigningProfile, SigningProfileRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum action {}
    /// A required property.
    #[derive(Debug)]
    pub enum platform_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum principal {}
    /// A required property.
    #[derive(Debug)]
    pub enum profile_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum statement_id {}
}
