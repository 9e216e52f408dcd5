// Made by `cargo xtask generate`; do not edit.
//! `AWS::RolesAnywhere`: 3 resource types. Cargo feature: `rolesanywhere`.

pub mod crl;
pub use crl::{CRL, CRLRef};
pub mod profile;
pub use profile::{Profile, ProfileRef};
pub mod trust_anchor;
pub use trust_anchor::{TrustAnchor, TrustAnchorRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum certificate_field {}
    /// A required property.
    #[derive(Debug)]
    pub enum crl_data {}
    /// A required property.
    #[derive(Debug)]
    pub enum enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum event {}
    /// A required property.
    #[derive(Debug)]
    pub enum mapping_rules {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arns {}
    /// A required property.
    #[derive(Debug)]
    pub enum source {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_data {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum specifier {}
}
