// Made by `cargo xtask generate`; do not edit.
//! `AWS::LicenseManagerLinuxSubscriptions`: 1 resource type. Cargo feature: `licensemanager`.

pub mod subscription_provider;
pub use subscription_provider::{SubscriptionProvider, SubscriptionProviderRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum secret_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum subscription_provider_source {}
}
