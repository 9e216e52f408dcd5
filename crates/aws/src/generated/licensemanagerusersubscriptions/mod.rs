// Made by `cargo xtask generate`; do not edit.
//! `AWS::LicenseManagerUserSubscriptions`: 1 resource type. Cargo feature: `licensemanager`.

pub mod license_server_endpoint;
pub use license_server_endpoint::{LicenseServerEndpoint, LicenseServerEndpointRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum identity_provider_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum rds_sal_credentials_provider {}
    /// A required property.
    #[derive(Debug)]
    pub enum rds_sal_settings {}
    /// A required property.
    #[derive(Debug)]
    pub enum secret_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum secrets_manager_credentials_provider {}
    /// A required property.
    #[derive(Debug)]
    pub enum server_settings {}
    /// A required property.
    #[derive(Debug)]
    pub enum server_type {}
}
