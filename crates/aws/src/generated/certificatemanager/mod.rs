// Made by `cargo xtask generate`; do not edit.
//! `AWS::CertificateManager`: 5 resource types. Cargo feature: `certificatemanager`.

pub mod account;
pub use account::{Account, AccountRef};
pub mod acme_domain_validation;
pub use acme_domain_validation::{AcmeDomainValidation, AcmeDomainValidationRef};
pub mod acme_endpoint;
pub use acme_endpoint::{AcmeEndpoint, AcmeEndpointRef};
pub mod acme_external_account_binding;
pub use acme_external_account_binding::{AcmeExternalAccountBinding, AcmeExternalAccountBindingRef};
pub mod certificate;
pub use certificate::{Certificate, CertificateRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum acme_endpoint_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum authorization_behavior {}
    /// A required property.
    #[derive(Debug)]
    pub enum certificate_authority {}
    /// A required property.
    #[derive(Debug)]
    pub enum dns_prevalidation {}
    /// A required property.
    #[derive(Debug)]
    pub enum domain_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum expiry_events_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum prevalidation_options {}
    /// A required property.
    #[derive(Debug)]
    pub enum public_certificate_authority {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
}
