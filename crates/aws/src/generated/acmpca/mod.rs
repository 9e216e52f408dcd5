// Made by `cargo xtask generate`; do not edit.
//! `AWS::ACMPCA`: 4 resource types. Cargo feature: `acmpca`.

pub mod certificate;
pub use certificate::{Certificate, CertificateRef};
pub mod certificate_authority;
pub use certificate_authority::{CertificateAuthority, CertificateAuthorityRef};
pub mod certificate_authority_activation;
pub use certificate_authority_activation::{CertificateAuthorityActivation, CertificateAuthorityActivationRef};
pub mod permission;
pub use permission::{Permission, PermissionRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum access_location {}
    /// A required property.
    #[derive(Debug)]
    pub enum access_method {}
    /// A required property.
    #[derive(Debug)]
    pub enum actions {}
    /// A required property.
    #[derive(Debug)]
    pub enum cert_policy_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum certificate {}
    /// A required property.
    #[derive(Debug)]
    pub enum certificate_authority_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum certificate_signing_request {}
    /// A required property.
    #[derive(Debug)]
    pub enum cps_uri {}
    /// A required property.
    #[derive(Debug)]
    pub enum enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum key_algorithm {}
    /// A required property.
    #[derive(Debug)]
    pub enum name_assigner {}
    /// A required property.
    #[derive(Debug)]
    pub enum object_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum omit_extension {}
    /// A required property.
    #[derive(Debug)]
    pub enum party_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_qualifier_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum principal {}
    /// A required property.
    #[derive(Debug)]
    pub enum qualifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum signing_algorithm {}
    /// A required property.
    #[derive(Debug)]
    pub enum subject {}
    /// A required property.
    #[derive(Debug)]
    pub enum type_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum validity {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
}
