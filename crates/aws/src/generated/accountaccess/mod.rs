// Made by `cargo xtask generate`; do not edit.
//! `AWS::AccountAccess`: 2 resource types. Cargo feature: `accountaccess`.

pub mod application;
pub use application::{Application, ApplicationRef};
pub mod entitlement;
pub use entitlement::{Entitlement, EntitlementRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum application_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum entitlement {}
    /// A required property.
    #[derive(Debug)]
    pub enum identity_center {}
    /// A required property.
    #[derive(Debug)]
    pub enum identity_source {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum principal {}
    /// A required property.
    #[derive(Debug)]
    pub enum principal_role {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
}
